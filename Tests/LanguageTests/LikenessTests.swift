import Language
import TestSupport
import Testing

@Suite struct LikenessTests {
  private func groups(_ texts: [String], _ lang: Lang) throws -> [[Int]] {
    let lexicon = try Bundled.lexicons.get()[lang]
    return Likeness.groups(texts.map { lexicon.meanings(of: $0).map(\.atom) })
  }

  @Test(arguments: [
    (
      Lang.fr,
      [
        "Vous avez un chien ?", "Il pleut beaucoup ici.", "Vos chiens, ils sont grands ?",
        "Et la pluie, il pleut souvent ?", "Chien ?",
      ]
    ),
    (
      .en,
      [
        "Do you have a dog?", "It rains a lot here.", "Your dogs, are they big?",
        "And the rain, does it rain often?", "Dog?",
      ]
    ),
  ])
  func `texts that share their rarest words stand together`(_ lang: Lang, _ texts: [String]) throws
  {
    #expect(try groups(texts, lang) == [[0, 2, 4], [1, 3]])
  }

  @Test(arguments: Lang.allCases)
  func `synonyms mean the same`(_ lang: Lang) throws {
    let lexicon = try Bundled.lexicons.get()[lang]
    let words = lang == .fr ? ["chat", "chiens"] : ["cat", "dogs"]
    let meanings = words.map { lexicon.meanings(of: $0).map(\.atom) }
    #expect(meanings[0] == meanings[1] && meanings[0].count == 1)
  }

  @Test func `a meaning keeps the word as it stands, elided or not`() throws {
    let lexicon = try Bundled.lexicons.get()[.fr]
    #expect(lexicon.meanings(of: "L’Hiver, les Forêts…").map(\.word) == ["hiver", "forêts"])
    #expect(lexicon.meanings(of: "").isEmpty)
  }

  @Test func `texts of function words alone are told apart by these`() throws {
    #expect(try groups(["Et vous ?", "Et vous ?", "De là-bas."], .fr) == [[0, 1], [2]])
  }

  @Test func `nothing makes no group, and what has no word is alone`() {
    #expect(Likeness.groups([]) == [])
    #expect(Likeness.groups([[], [1], []]) == [[0], [1], [2]])
  }

  @Test func `every text is in one group, and the order of groups is that of their first texts`() {
    let texts: [[Atom]] = (0..<500).map { (number: UInt64) in
      [number % 7, 100 + number % 11, 1000 + number % 3]
    }
    let groups = Likeness.groups(texts)
    #expect(groups.joined().sorted() == Array(0..<500))
    let firsts = groups.compactMap(\.first)
    #expect(firsts == firsts.sorted())
    for group in groups { #expect(group == group.sorted()) }
  }
}
