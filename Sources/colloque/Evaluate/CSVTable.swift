import Foundation

/// Labelled turns in a table; lists in a cell are separated by spaces or semicolons, older lines by `|`.
enum CSVTable {
  /// The records under the heading, each with the line that it begins on.
  static func records(
    _ data: Data
  ) -> [(line: Int, record: Result<Corpus.Record, JSONObject.Malformed>)] {
    let table: TableFile
    do {
      table = try TableFile(Array(data))
    } catch {
      let message = "this is not UTF-8 text; save the table as CSV UTF-8"
      return [(error.line, .failure(JSONObject.Malformed(message: message)))]
    }
    return table.rows.map { row in
      guard row.cells.count == table.heading.count else {
        let message =
          "\(row.cells.count) cells under \(table.heading.count) headings; quote cells with separators"
        return (row.line, .failure(JSONObject.Malformed(message: message)))
      }
      var record = Corpus.Record()
      for (name, cell) in zip(table.heading, row.cells) {
        switch name {
        case "codes", "scorable":
          record.lists[name] = cell.split { $0 == " " || $0 == ";" }.map(String.init)
        case "earlier": record.lists[name] = cell.split(separator: "|").map(String.init)
        default: if !cell.isEmpty || name == "reply" { record.texts[name] = cell }
        }
      }
      return (row.line, .success(record))
    }
  }
}
