import Language
import Testing

private let lexicons = Result {
  try Lexicons(files: [
    "fr/synonyms.txt": "# sleep\nsleep: dormir, dor*, fermer l'œil\n",
    "fr/function_words.txt": "pronouns: je, j', vous\n",
    "fr/lemmas.txt": "dormir: dors, dort\nêtre: suis, êtes\n",
    "fr/shorthand.txt": "vous: vs\nje: té\n",
    "en/synonyms.txt": "sleep: sleep\n",
  ])
}

private func words(_ text: String, _ lang: Lang) throws -> [String] {
  let read = try lexicons.get()[lang].read(text)
  return read.tokens.map { read.word($0) }
}

@Test(arguments: [
  ("J’ai mal à l'œil", ["j", "ai", "mal", "a", "l", "oeil"]),
  ("Avez-vous É", ["avez", "vous", "e"]),
  ("ouiiii", ["oui"]),
  ("vs dormez te", ["vous", "dormez", "te"]),
  ("", []),
])
func `French is read into folded words`(_ text: String, _ expected: [String]) throws {
  #expect(try words(text, .fr) == expected)
}

@Test(arguments: ["I don't", "i dont", "I don’t", "i don t"])
func `an English contraction is one word however it is typed`(_ text: String) throws {
  #expect(try words(text, .en) == ["i", "dont"])
}

@Test func `forms of a verb share a stem`() throws {
  let read = try lexicons.get()[.fr].read("dors dort dormir écouter écoutée ecoutee")
  #expect(Set(read.tokens.prefix(3).map(\.stem)).count == 1)
  #expect(Set(read.tokens.suffix(3).map(\.stem)).count == 1)
}

@Test(arguments: [
  (Lang.fr, "marque marquez marqué marquais"), (.fr, "mange mangez mangeais mangeons"),
  (.fr, "explique expliquez expliquait"), (.fr, "commence commencez commençait"),
  (.fr, "étudie étudiez étudié étudiait"), (.fr, "essaie essaye essayez essayé"),
  (.fr, "continue continuez continué"), (.fr, "soulage soulagez soulagé"),
  (.en, "carry carries carried carrying"), (.en, "worry worried worrying"),
  (.en, "matter matters mattered"), (.en, "suffer suffers suffering suffered"),
])
func `the regular forms of a verb share a stem, whatever letter comes and goes`(
  _ lang: Lang,
  _ forms: String
) throws {
  let read = try lexicons.get()[lang].read(forms)
  #expect(Set(read.tokens.map(\.stem)).count == 1)
}

@Test func `a phrase is found though a word of it is also a short form`() throws {
  let lexicons = try Lexicons(files: [
    "en/shorthand.txt": "general practitioner: gp\n", "en/cues.txt": "referral: ask your gp\n",
  ])
  let text = lexicons[.en].read("You could ask your GP.")
  let found = try #require(lexicons[.en].matches(in: text).first)
  #expect(found.words.map { text.word(text.tokens[$0]) }.last == "practitioner")
}

@Test func `a phrase is found by its words`() throws {
  let lexicon = try lexicons.get()[.fr]
  let found = lexicon.matches(in: lexicon.read("Je n'arrive pas à fermer l’oeil"))
  #expect(found.map { lexicon.concepts[$0.concept].name } == ["sleep"])
  #expect(found.map(\.words) == [5..<8])
}

@Test func `the phrases of a name are given as they are written`() throws {
  let text = "# sleep\nsleep: dormir, dor*, fermer _ l'œil\nrest: repos\nsleep: sieste\n"
  func phrases(_ name: String) throws -> [String] {
    try WrittenPhrases.phrases(of: name, in: text, file: "fr/synonyms.txt", lang: .fr)
  }
  #expect(try phrases("sleep") == ["dormir", "dor*", "fermer _ l'œil", "sieste"])
  #expect(try phrases("slee") == [])
}

@Test func `a line without a name is refused with its place`() {
  #expect(throws: LexiconError.self) { try Lexicons(files: ["fr/cues.txt": "a: b\n: c\n"]) }
  do {
    _ = try Lexicons(files: ["fr/cues.txt": "a: b\n: c\n"])
  } catch {
    #expect("\(error)".hasPrefix("fr/cues.txt:2: error: "))
  }
}

@Test func `invalid bytes are read past`() throws {
  let text = try lexicons.get()[.fr].read([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82])
  #expect(text.tokens.map { text.word($0) } == ["a", "b"])
}

@Test func `phrases with the same beginning are all found where their words stand`() throws {
  let lexicon = try Lexicons(files: [
    "fr/cues.txt": "est: c'est\nhard: c'est dur, c'est dur _ vivre\nharder: c'est plus dur*\n"
  ])[.fr]
  let found = lexicon.matches(in: lexicon.read("c'est dur à vivre et c'est plus durable"))
  let names = found.map { "\(lexicon.concepts[$0.concept].name) \($0.words)" }
  #expect(
    names == ["hard 0..<3", "hard 0..<5", "est 0..<2", "harder 6..<10", "est 6..<8"]
  )
}

@Test func `what is read again is read alike, also when much was read in between`() throws {
  let lexicon = try lexicons.get()[.fr]
  func stems(_ lines: [String]) -> [[Atom]] { lexicon.contentStems(of: lines) }
  let line = "Je dors mal, vous dormez bien."
  let first = stems([line])
  #expect(first == [lexicon.read(line).tokens.filter(\.isContent).map(\.stem)])
  for number in 0..<600 { #expect(stems(["ligne \(number)"]).count == 1) }
  #expect(stems([line, line]) == first + first)
  let (one, other) = ([WordPattern("dormir*"), WordPattern("la nuit")], [WordPattern("travail")])
  let (sleep, work) = (stems(["dormir", "la nuit"]).flatMap(\.self), stems(["travail"])[0])
  for (patterns, own, others) in [(one, sleep, work), (other, work, sleep), (one, sleep, work)] {
    let known = try #require(lexicon.contentStems(of: patterns))
    #expect(own.allSatisfy(known.contains) && !others.contains(where: known.contains))
  }
}
