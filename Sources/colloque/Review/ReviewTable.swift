import Coding
import Language
import Scenario
import Transcript

/// A marker's decisions as a table: `turn,codes,stance`, and in the column `turn` also a dimension, `overall` or `rating`
/// with its number under `codes`.
struct ReviewTable {
  /// The decisions, in the order of the rows.
  private(set) var decisions: [Review.Decision] = []
  /// What is wrong, each with its place.
  private(set) var mistakes: [Failure] = []

  /// Reads a table; a byte-order mark, semicolons and tabs are understood, another encoding is told.
  init(_ bytes: [UInt8], path: String, replies: Int, texts: ReviewTexts) {
    let table: TableFile
    do {
      table = try TableFile(bytes)
    } catch {
      mistakes = [Self.mistake(CohortTexts(lang: texts.lang).notText, path, error.line)]
      return
    }
    let names = table.heading.map { $0.trimmed().lowercased() }
    guard [["turn", "codes"], ["turn", "codes", "stance"]].contains(names) else {
      mistakes = [Self.mistake(texts.badHeading, path, 1)]
      return
    }
    for row in table.rows {
      switch Self.decision(row.cells.map { $0.trimmed() }, replies: replies, texts: texts) {
      case .success(let decision): if let decision { decisions.append(decision) }
      case .failure(let wrong): mistakes.append(Self.mistake(wrong.message, path, row.line))
      }
    }
  }

  private struct Wrong: Error {
    let message: String
  }

  private static func mistake(_ message: String, _ path: String, _ line: Int) -> Failure {
    Failure(.data, message, at: SourceLocation(file: path, line: line, column: 1))
  }

  private static func decision(
    _ cells: [String],
    replies: Int,
    texts: ReviewTexts
  ) -> Result<Review.Decision?, Wrong> {
    let name = cells[0]
    let value = cells.count > 1 ? cells[1] : ""
    if let turn = Int(name), (1...max(replies, 1)).contains(turn), replies > 0 {
      let stance = cells.count > 2 ? " , " + cells[2] : ""
      return CodeWords.read(value + stance).map { .codes(turn: turn, $0.codes, $0.stance) }
        .mapError { Wrong(message: texts.unknown($0)) }
    }
    let dimension = Dimension(rawValue: name)
    guard dimension != nil || ["overall", "rating"].contains(name) else {
      return .failure(Wrong(message: texts.noSuchTurn(name, of: replies)))
    }
    if value.isEmpty { return .success(nil) }
    let range = name == "rating" ? 1...5 : 0...100
    guard let number = Int(value), range.contains(number) else {
      return .failure(Wrong(message: texts.badNumber(value, range)))
    }
    return .success(name == "rating" ? .rating(number) : .mark(dimension, number))
  }
}
