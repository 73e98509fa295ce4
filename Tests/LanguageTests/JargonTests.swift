import Language
import TestSupport
import Testing

@Suite struct JargonTests {
  @Test(arguments: [
    ("J'ai une dyspnée.", Lang.fr, ["dyspnée"]),
    ("Une fraction d'éjection à trente.", .fr, ["fraction d'éjection"]),
    ("On m'a dit « lombosciatique ».", .fr, []),
    ("J'ai mal au dos, docteur, et j'ai peur.", .fr, []),
    ("I have dyspnoea and myalgia.", .en, ["dyspnoea", "myalgia"]),
    ("She said “idiopathic” to me.", .en, []),
    ("My back hurts when I get up.", .en, []),
  ])
  func `a clinician's word is found as it is written, and a quoted one is somebody else's`(
    _ text: String,
    _ lang: Lang,
    _ words: [String]
  ) throws {
    #expect(try bundledJargon().words(in: text, lang) == words)
  }

  @Test func `a short abbreviation counts only in capitals`() {
    let jargon = Jargon(files: ["en/jargon.txt": "jargon: pe\n"])
    #expect(jargon.words(in: "It was PE, not p.e. nor pe.", .en) == ["PE"])
    #expect(jargon.words(in: "We had pe at school.", .en) == [])
  }
}
