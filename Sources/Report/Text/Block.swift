/// A part of a report in words, before it is laid out.
enum Block {
  case title(String)
  case heading(String)
  case paragraph(String)
  /// Names with their values, one a line.
  case fields([Field])
  /// A place in the consultation: a title, then labelled texts.
  case point(String, [Field])

  struct Field {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }
}
