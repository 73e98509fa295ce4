/// What is looked at before a file is read as YAML: that it is text, and that all of it can be seen.
enum RawText {
  /// How many places are told.
  private static let mostPlaces = 20

  /// Whether the bytes are UTF-8 without control characters; complains otherwise.
  static func check(_ file: SourceFile, _ complaints: Complaints) -> Bool {
    var decoder = UTF8()
    var bytes = file.bytes.makeIterator()
    var line = 1
    var column = 1
    var afterReturn = false
    var found = 0
    while found < mostPlaces {
      switch decoder.decode(&bytes) {
      case .emptyInput:
        return found == 0
      case .error:
        complaints.add(.notText, at: file.at(line: line, column: column))
        return false
      case .scalarValue(let scalar):
        if Neutral.isCommand(scalar) {
          let place = file.at(line: line, column: column)
          complaints.add(.controlCharacter(scalar.value), at: place)
          found += 1
        }
        if scalar == "\r" || (scalar == "\n" && !afterReturn) {
          line += 1
          column = 1
        } else if scalar != "\n" {
          column += 1
        }
        afterReturn = scalar == "\r"
      }
    }
    return false
  }
}
