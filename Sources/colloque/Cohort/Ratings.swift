import Scenario

/// What markers thought of the whole, from a table with the columns `candidate` or `transcript`, and `rating`.
///
/// Several rows for one candidate are several markers; their mean counts.
struct Ratings {
  private var sums: [String: (sum: Double, count: Int)] = [:]

  /// No ratings at all.
  init() {}

  /// Reads a table; rows that can't be read are told and left out.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - texts: the language of the complaints.
  ///   - told: what to do with a row that is wrong.
  /// - Throws: a failure when nothing of the table can be used.
  init(path: String, texts: Texts, told: (Failure) throws -> Void) throws {
    let words = CohortTexts(lang: texts.lang)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try readFile(path)
    } catch {
      throw Failure(
        error.isMissing ? .noInput : .inputOutput,
        texts.cannotRead(path, error.reason)
      )
    }
    func place(_ line: Int) -> SourceLocation { SourceLocation(file: path, line: line, column: 1) }
    let table: TableFile
    do throws(TableFile.NotText) {
      table = try TableFile(bytes)
    } catch {
      throw Failure(.data, words.notText, at: place(error.line))
    }
    let who = ["candidate", "transcript"].compactMap { table.heading.firstIndex(of: $0) }
    guard let rating = table.heading.firstIndex(of: "rating"), !who.isEmpty else {
      throw Failure(.data, words.noRatingColumns, at: place(1))
    }
    for row in table.rows {
      guard row.cells.count == table.heading.count else {
        let message = words.wrongCells(row.cells.count, table.heading.count)
        try told(Failure(.data, message, at: place(row.line)))
        continue
      }
      let written = row.cells[rating].replacing(",", with: ".")
      guard let number = Double(written), (0...10).contains(number) else {
        try told(Failure(.data, words.badRating(row.cells[rating]), at: place(row.line)))
        continue
      }
      if let name = who.map({ row.cells[$0] }).first(where: { !$0.isEmpty }) {
        let old = sums[name] ?? (0, 0)
        sums[name] = (old.sum + number, old.count + 1)
      }
    }
  }

  /// The mean rating of a candidate, or of a transcript.
  subscript(candidate: String?, transcript: String) -> Double? {
    let found = candidate.flatMap { sums[$0] } ?? sums[transcript]
    return found.map { $0.sum / Double($0.count) }
  }
}
