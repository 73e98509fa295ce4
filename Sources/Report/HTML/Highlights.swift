import Coding
import Language

/// A reply with its evidence marked.
///
/// Spans may overlap or lie inside one another: the text is cut at every beginning and end, and each piece stands in one
/// mark of its own, so the HTML is always well formed. The name of a code follows the last piece that carries it.
struct Highlights {
  private struct Span {
    let range: Range<String.Index>
    let evidence: Evidence
  }

  private let text: String
  private let spans: [Span]
  private let unplaced: [Evidence]
  private let terms: Terms

  init(_ coded: CodedReply, _ terms: Terms) {
    self.terms = terms
    text = coded.text
    var spans: [Span] = []
    var unplaced: [Evidence] = []
    for evidence in coded.evidence {
      if let range = Self.place(evidence, in: coded.text) {
        spans.append(Span(range: range, evidence: evidence))
      } else {
        unplaced.append(evidence)
      }
    }
    self.spans = spans
    self.unplaced = unplaced
  }

  var html: String {
    var cuts: Set<String.Index> = [text.startIndex, text.endIndex]
    for span in spans {
      cuts.formUnion([span.range.lowerBound, span.range.upperBound, labelPlace(span)])
    }
    let places = cuts.sorted()
    var result = ""
    for (start, end) in zip(places, places.dropFirst()) {
      let piece = Markup.lines(String(text[start..<end]))
      let over = spans.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end }
      if over.isEmpty {
        result += piece
      } else {
        let kind = over.map { terms.kind($0.evidence.code) }.max { rank($0) < rank($1) } ?? ""
        result += "<mark class=\"\(kind)\">\(piece)</mark>"
      }
      for span in spans where labelPlace(span) == end {
        result += label(span.evidence)
      }
    }
    return result + unplaced.map(label).joined()
  }

  /// Where the name of a code stands: behind the marks of punctuation that follow its words.
  private func labelPlace(_ span: Span) -> String.Index {
    let rest = text[span.range.upperBound...]
    let marks: Set<Character> = [
      ".", ",", ";", ":", "!", "?", "…", "»", "”", ")", "\u{a0}", "\u{202f}",
    ]
    let end = rest.prefix { marks.contains($0) }.endIndex
    let after = rest[end...]
    let spaced = after.first == " " && after.dropFirst().first.map { "?!;:».".contains($0) } == true
    return spaced ? after.dropFirst(2).startIndex : end
  }

  private func rank(_ kind: String) -> Int {
    switch kind {
    case "adverse": 2
    case "helps": 1
    default: 0
    }
  }

  private func label(_ evidence: Evidence) -> String {
    " <span class=\"code \(terms.kind(evidence.code))\" lang=\"\(terms.lang.rawValue)\">"
      + Markup.escape(terms.label(evidence.code)) + "</span> "
  }

  /// Where the quotation stands: at its offset if it does, else at its first place in the text.
  private static func place(_ evidence: Evidence, in text: String) -> Range<String.Index>? {
    let quote = evidence.quote
    guard !quote.isEmpty else { return nil }
    let bytes = text.utf8
    let scalars = text.unicodeScalars
    if evidence.start >= 0,
      let start = bytes.index(
        bytes.startIndex,
        offsetBy: evidence.start,
        limitedBy: bytes.endIndex
      ),
      let end = bytes.index(start, offsetBy: quote.utf8.count, limitedBy: bytes.endIndex),
      start.samePosition(in: scalars) != nil, end.samePosition(in: scalars) != nil,
      text[start..<end] == quote
    {
      return start..<end
    }
    return text.ranges(of: quote).first
  }
}
