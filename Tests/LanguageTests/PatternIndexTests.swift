import Language
import Testing

@Suite struct PatternIndexTests {
  private func owners(_ patterns: [String], _ text: String) -> [Int] {
    var index = PatternIndex()
    for (owner, pattern) in patterns.enumerated() {
      index.add(WordPattern(pattern), owner: owner, forms: ShortForms())
    }
    return index.matches(in: FoldedText(text)).map(\.owner)
  }

  @Test(arguments: [
    ("travail", "et au TRAVAIL ?"), ("mère", "Votre mere, elle…"), ("cœur", "le coeur"),
    ("collègue*", "vos collègues"), ("mal au dos", "ce mal au dos, alors"),
    ("quel âge", "Quel age avez-vous"), ("aujourd'hui", "aujourd’hui"),
    ("travail", "le travial"), ("planning", "le planing"), ("mal de tête*", "des mal de têtes"),
  ])
  func `a pattern is found whatever the accents, case, ending or slip`(
    pattern: String,
    text: String
  ) {
    #expect(owners([pattern], text) == [0])
  }

  @Test(arguments: [
    ("travail", "travailler"), ("mal au dos", "mal à mon dos"), ("père", "mère"),
    ("dos", "dose"), ("collègue*", "collage"), ("Brough", "what brought you"),
  ])
  func `a pattern is not found in another word`(pattern: String, text: String) {
    #expect(owners([pattern], text).isEmpty)
  }

  @Test(arguments: [
    "dos", "mal*", "mal au dos", "un mal au dos qui*", "on a un mal au dos qui dure", "travail",
  ])
  func `a pattern of a group is found only where the group is asked for`(pattern: String) {
    var index = PatternIndex()
    index.add(WordPattern(pattern), owner: 0, forms: ShortForms(), group: 3)
    let text = FoldedText("on a un mal au dos qui dure depuis le travial")
    #expect(index.matches(in: text).isEmpty)
    #expect(index.matches(in: text, groups: [2]).isEmpty)
    #expect(index.matches(in: text, groups: [2, 3]).map(\.owner) == [0])
  }

  @Test func `of phrases that begin alike each is found that goes on as the text does`() {
    let phrases = ["qu'est-ce que vous", "qu'est-ce que vous prenez", "qu'est-ce que vous pensez"]
    #expect(owners(phrases, "Qu’est-ce que vous prenez ?") == [0, 1])
  }

  @Test func `a slip does not steal a word that another pattern owns`() {
    #expect(owners(["patron", "patrons"], "les patrons") == [1])
  }

  @Test func `a word that stands in another pattern's phrase is no slip`() {
    #expect(owners(["sueurs"], "des soueurs") == [0])
    #expect(owners(["sueurs", "vos soeurs"], "elles sont deux soeurs").isEmpty)
  }

  @Test func `a phrase weighs more than a long word`() {
    var index = PatternIndex()
    index.add(WordPattern("anticonstitutionnel*"), owner: 0, forms: ShortForms())
    index.add(WordPattern("mal au dos"), owner: 1, forms: ShortForms())
    let matches = index.matches(in: FoldedText("anticonstitutionnel, ce mal au dos"))
    #expect(matches.max { $0.weight < $1.weight }?.owner == 1)
  }

  @Test func `a match tells where it begins in bytes`() {
    var index = PatternIndex()
    index.add(WordPattern("dos"), owner: 0, forms: ShortForms())
    #expect(index.matches(in: FoldedText("é😀 dos")).map(\.start) == [7])
  }
}
