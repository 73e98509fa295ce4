/// A table as people save it: commas, semicolons or tabs, with or without a byte-order mark (RFC 4180 otherwise).
struct TableFile {
  /// A row with the line that it begins on.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The names of the columns.
  let heading: [String]
  /// The rows under them; those without any text are left out.
  let rows: [Row]

  /// The table, or the line from which on it is not UTF-8.
  ///
  /// - Parameter bytes: the file.
  /// - Throws: ``NotText``.
  init(_ bytes: [UInt8]) throws(NotText) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let plain = isMarked ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: plain, as: UTF8.self), !text.contains("\0") else {
      throw NotText(line: Self.lineOfFirstMistake(plain))
    }
    let all = Self.rows(text, Self.separator(text))
    heading = all.first?.cells.map(Self.trimmed) ?? []
    rows = all.dropFirst().filter { !$0.cells.allSatisfy(\.isEmpty) }
  }

  /// A file in another encoding.
  struct NotText: Error {
    let line: Int
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func lineOfFirstMistake(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil || $0.contains(0) }
    return (bad ?? 0) + 1
  }

  /// What stands most often between the names of the columns.
  private static func separator(_ text: String) -> Unicode.Scalar {
    let first = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    let signs: [Unicode.Scalar] = [",", ";", "\t"]
    let counts = signs.map { sign in first.count { $0 == sign } }
    return zip(signs, counts).max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? ","
  }

  private static func rows(_ text: String, _ separator: Unicode.Scalar) -> [Row] {
    var rows: [Row] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var quoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    func endRow() {
      if !(cells.isEmpty && cell.isEmpty) { rows.append(Row(line: start, cells: cells + [cell])) }
      cells = []
      cell = ""
      start = line + 1
    }
    while let scalar = next {
      next = scalars.next()
      switch (scalar, quoted) {
      case ("\"", true) where next == "\"":
        cell.unicodeScalars.append(scalar)
        next = scalars.next()
      case ("\"", _): quoted.toggle()
      case (separator, false):
        cells.append(cell)
        cell = ""
      case ("\n", false):
        endRow()
        line += 1
      case ("\r", false): break
      default:
        if scalar == "\n" { line += 1 }
        cell.unicodeScalars.append(scalar)
      }
    }
    endRow()
    return rows
  }
}
