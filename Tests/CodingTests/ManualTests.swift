import Coding
import Language
import Testing

/// The manual itself: whole in both languages, and readable.
@Suite struct ManualTests {
  /// An entry with the place where it stands.
  struct Place: CustomTestStringConvertible, Sendable {
    let subject: ManualSubject
    let lang: Lang
    var entry: ManualEntry { Manual.entry(for: subject, in: lang) }
    var testDescription: String { "\(subject.id), \(lang.rawValue)" }

    static let all = Lang.allCases.flatMap { lang in
      ManualSubject.all.map { Place(subject: $0, lang: lang) }
    }
  }

  @Test func `every code, stance and depth stands in one group`() {
    let all: [ManualSubject] =
      Code.allCases.map { .code($0) } + Stance.allCases.map { .stance($0) }
      + Depth.allCases.map { .depth($0) }
    #expect(ManualSubject.all.count == all.count)
    #expect(Set(ManualSubject.all) == Set(all))
    for subject in all { #expect(ManualSubject(id: subject.id) == subject) }
  }

  @Test(arguments: Place.all) func `an entry has prose and enough examples`(_ place: Place) {
    let entry = place.entry
    for prose in [entry.name, entry.summary, entry.definition, entry.limits, entry.source] {
      #expect(!prose.isEmpty && !prose.contains("\n"))
    }
    #expect(entry.matches.count >= 4)
    #expect(entry.leaves.count >= 4)
  }

  @Test(arguments: Place.all) func `the marks of an example can be read`(_ place: Place) {
    for example in place.entry.matches + place.entry.leaves {
      let reply = example.reply
      #expect(!example.patient.isEmpty, "\(reply.text)")
      #expect(!reply.marks.isEmpty && reply.marks.allSatisfy { !$0.isEmpty }, "\(reply.text)")
      for sign in ["[[", "]]", "«", "»"] { #expect(!reply.text.contains(sign), "\(reply.text)") }
      #expect(example.instead != place.subject, "\(reply.text)")
    }
    #expect(place.entry.matches.allSatisfy { $0.instead == nil })
  }

  @Test(arguments: Lang.allCases) func `no two names are the same`(_ lang: Lang) {
    let names = ManualSubject.all.map { Manual.entry(for: $0, in: lang).name }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Lang.allCases) func `no reply is an example of a thing twice`(_ lang: Lang) {
    for subject in ManualSubject.all {
      let entry = Manual.entry(for: subject, in: lang)
      let replies = (entry.matches + entry.leaves).map { $0.patient.joined() + $0.reply.text }
      #expect(Set(replies).count == replies.count)
    }
  }

  @Test func `marked words are ranges of bytes of the text without marks`() {
    let marked = MarkedText("É [[né]], [[là]] et [[pas fini")
    #expect(marked.text == "É né, là et pas fini")
    #expect(marked.marks == [3..<6, 8..<11, 15..<23])
    #expect(marked.dressed(opening: "<", closing: ">") == "É <né>, <là> et <pas fini>")
    #expect(marked.overlaps(5..<8))
    #expect(!marked.overlaps(6..<8))
    #expect(MarkedText("").dressed(opening: "<", closing: ">").isEmpty)
  }
}
