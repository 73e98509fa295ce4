import Assessment
import Scenario

/// What markers thought of the whole, from a table with the columns `candidate` or `transcript`, and `rating`.
///
/// Several rows for one candidate are several markers; their mean counts.
struct Ratings: Sendable {
  /// What a rating can be: faculties use scales of three to ten steps.
  static let scale = 0.0...10

  /// The ratings of one candidate, or of one transcript.
  private struct Given {
    var sum = 0.0
    var count = 0
    /// The line of the first of them.
    let line: Int
  }

  private let path: String
  private var given: [String: Given] = [:]

  /// No ratings at all.
  init() { path = "" }

  /// Reads a table; rows that can't be read are told and left out.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - texts: the language of the complaints.
  ///   - told: what to do with a row that is wrong.
  /// - Throws: a failure when nothing of the table can be used.
  init(path: String, texts: Texts, told: (Failure) throws -> Void) throws {
    self.path = path
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
      guard let number = Double(written), Self.scale.contains(number) else {
        try told(Failure(.data, words.badRating(row.cells[rating]), at: place(row.line)))
        continue
      }
      if let name = who.map({ row.cells[$0] }).first(where: { !$0.isEmpty }) {
        given[name, default: Given(line: row.line)].sum += number
        given[name]?.count += 1
      }
    }
  }

  /// The mean rating of a candidate, or of a transcript.
  subscript(candidate: String?, transcript: String) -> Double? {
    let found = candidate.flatMap { given[$0] } ?? given[transcript]
    return found.map { $0.sum / Double($0.count) }
  }

  /// A warning for each candidate or transcript that was rated and is not in the class, in the order of the lines.
  func warnings(without entries: [CohortEntry], texts: Texts) -> [String] {
    let known = Set(entries.flatMap { [$0.learner, $0.transcript] })
    let words = CohortTexts(lang: texts.lang)
    return given.filter { !known.contains($0.key) }.sorted { $0.value.line < $1.value.line }.map {
      visible("\(path):\($0.value.line):1: warning: \(words.ratedNobody($0.key))") + "\n"
    }
  }
}
