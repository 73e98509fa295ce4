import Coding
import Language
import TestSupport
import Testing

/// What the named cues mean, and the coder against their examples.
@Suite struct CueExamplesTests {
  /// A cue of one language.
  struct Place: CustomTestStringConvertible, Sendable {
    let entry: CueEntry
    let lang: Lang
    var testDescription: String { "\(entry.name), \(lang.rawValue)" }

    static let all = Lang.allCases.flatMap { lang in
      ((try? bundledCueManual(lang))?.entries ?? []).map { Place(entry: $0, lang: lang) }
    }
  }

  @Test(arguments: Lang.allCases)
  func `every named cue has a meaning and examples, and nothing else has`(_ lang: Lang) throws {
    let phrases = try Bundled.lexicons.get()[lang].concepts
      .filter { $0.kind == .cues || $0.kind == .questions }
      .map { "\($0.kind.rawValue).\($0.name)" }
    let described = try bundledCueManual(lang).entries.map(\.name)
    let cues = Set(phrases + Coder.computedCues)
    #expect(Set(described).subtracting(cues).sorted() == [])
    #expect(cues.subtracting(described).sorted() == [])
  }

  @Test(arguments: Place.all) func `a cue has enough examples for and against`(_ place: Place) {
    #expect(!place.entry.meaning.isEmpty)
    #expect(place.entry.matches.count >= 2)
    #expect(place.entry.leaves.count >= 1)
    let turns = place.entry.examples.map { $0.patient.text + $0.reply.text }
    #expect(Set(turns).count == turns.count)
    for leaf in place.entry.leaves { #expect(leaf.reply.marks == [], "\(leaf.reply.text)") }
  }

  @Test(arguments: Place.all)
  func `the words that fire are the marked ones, and none do in a look-alike`(_ place: Place)
    throws
  {
    let coder = try bundledCoder()
    for example in place.entry.examples {
      let found = coder.finding(of: place.entry.name, in: example.utterance(in: place.lang))
      #expect(
        example.agrees(with: found),
        "\(example.reply.text)\n\(found.map { shown($0, in: example) } ?? "does not fire")"
      )
    }
  }

  @Test(arguments: Place.all)
  func `a look-alike of a cue that counts has less of it`(_ place: Place) throws {
    let numbers = place.entry.matches.compactMap(\.number)
    guard let least = numbers.min() else { return }
    #expect(numbers.count == place.entry.matches.count)
    for leaf in place.entry.leaves { #expect(leaf.number ?? 0 < least, "\(leaf.reply.text)") }
  }

  /// What the coder finds, as the example would have to be written.
  private func shown(_ finding: CueFinding, in example: CueExample) -> String {
    let number = finding.number.map(String.init) ?? ""
    let patient = marked(example.patient.text, finding.patient)
    return "P: \(patient)\n+\(number) \(marked(example.reply.text, finding.reply))"
  }

  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.reversed() {
      bytes.insert(contentsOf: "]]".utf8, at: range.upperBound)
      bytes.insert(contentsOf: "[[".utf8, at: range.lowerBound)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("+ Bonjour.", 1, "name: meaning"),
    ("a: b\nc: d\nBonjour.", 3, "a line is"),
    ("# a comment\n\na: b\n+x Bonjour.", 4, "a line is"),
    ("a: b\na: c", 2, "twice"),
    ("a: b\nP: Non.\nc: d", 3, "a line is"),
  ])
  func `a slip in the file is told with its line`(_ text: String, _ line: Int, _ part: String) {
    let error = #expect(throws: LexiconError.self) {
      try CueManual(text, lang: .fr, file: "fr.txt")
    }
    #expect(error?.line == line)
    #expect(error?.message.contains(part) == true)
  }
}
