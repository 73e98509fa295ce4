import Foundation

/// A table in RFC 4180 form; lists in a cell are separated by spaces or semicolons, older lines by `|`.
enum CSVTable {
  /// The records under the heading, each with the line that it begins on.
  static func records(
    _ data: Data
  ) -> [(line: Int, record: Result<Corpus.Record, JSONObject.Malformed>)] {
    let rows = rows(String(decoding: data, as: UTF8.self))
    guard let heading = rows.first?.cells else { return [] }
    return rows.dropFirst().map { line, cells in
      guard cells.count == heading.count else {
        let message =
          "\(cells.count) cells under \(heading.count) headings; quote cells with commas"
        return (line, .failure(JSONObject.Malformed(message: message)))
      }
      var record = Corpus.Record()
      for (name, cell) in zip(heading, cells) {
        switch name {
        case "codes", "scorable":
          record.lists[name] = cell.split { $0 == " " || $0 == ";" }.map(String.init)
        case "earlier": record.lists[name] = cell.split(separator: "|").map(String.init)
        default: if !cell.isEmpty || name == "reply" { record.texts[name] = cell }
        }
      }
      return (line, .success(record))
    }
  }

  /// The rows of a table, each with the line that it begins on.
  static func rows(
    _ text: String,
    separator: Unicode.Scalar = ","
  ) -> [(line: Int, cells: [String])] {
    var rows: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = ""
    var line = 1
    var start = 1
    var quoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    func endRow() {
      if !(cells.isEmpty && cell.isEmpty) { rows.append((start, cells + [cell])) }
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
