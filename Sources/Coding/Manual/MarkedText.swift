/// A text in which some words are marked, written with the marks in it: `[[You sleep badly]], is that it?`.
///
/// Marks are written by people, so reading them never fails: a mark that is not closed runs to the end of the text. The
/// tests of the manual see to it that there is none.
public struct MarkedText: Hashable, Sendable {
  /// The text, without its marks.
  public let text: String
  /// The marked words, as ranges of UTF-8 bytes of the text, in its order.
  public let marks: [Range<Int>]

  /// Reads the marks out of a text.
  public init(_ written: String) {
    var text = ""
    var marks: [Range<Int>] = []
    for (number, part) in written.split(separator: "[[", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0 else {
        text += part
        continue
      }
      let start = text.utf8.count
      let pieces = part.split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
      text += pieces[0]
      marks.append(start..<text.utf8.count)
      if pieces.count > 1 { text += pieces[1] }
    }
    self.text = text
    self.marks = marks
  }

  /// The text with something written before and after the marked words.
  public func dressed(opening: String, closing: String) -> String {
    let utf8 = text.utf8
    var result = ""
    var end = utf8.startIndex
    for mark in marks {
      let start = utf8.index(utf8.startIndex, offsetBy: mark.lowerBound)
      result += text[end..<start] + opening
      end = utf8.index(utf8.startIndex, offsetBy: mark.upperBound)
      result += text[start..<end] + closing
    }
    return result + text[end...]
  }

  /// Whether the bytes of a quotation and the marked words have any in common.
  public func overlaps(_ quotation: Range<Int>) -> Bool {
    marks.contains { $0.overlaps(quotation) }
  }
}
