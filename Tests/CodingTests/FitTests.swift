import Coding
import Language
import TestSupport
import Testing

/// A handful of turns, enough to fit something.
private let turns: [LabelledTurn] = (0..<12).flatMap { number in
  [
    LabelledTurn(
      id: "q\(number)",
      utterance: Utterance("Comment ça va \(number) ?", lang: .fr, patient: "J'ai mal \(number)."),
      codes: [.openQuestion],
      stance: .neutral,
      group: "g\(number)"
    ),
    LabelledTurn(
      id: "r\(number)",
      utterance: Utterance("Vous avez mal \(number).", lang: .fr, patient: "J'ai mal \(number)."),
      codes: [.reformulation],
      depth: .echo,
      stance: .neutral,
      group: "g\(number)"
    ),
  ]
}

@Test func `fitting twice gives the same bytes, and they can be read`() throws {
  let lexicons = try Bundled.lexicons.get()
  let text = Fit(turns, lexicons: lexicons).weightsText(folds: 3)
  #expect(text == Fit(turns, lexicons: lexicons).weightsText(folds: 3))
  let coder = Coder(lexicons: lexicons, weights: try Weights(text))
  #expect(coder.code(turns[0].utterance).codes == [.openQuestion])
  #expect(coder.code(turns[1].utterance).codes == [.reformulation])
}

@Test func `turns of other kinds are fitted on, and only the reference is judged`() throws {
  let lexicons = try Bundled.lexicons.get()
  let (reference, others) = (Array(turns[..<12]), Array(turns[12...]))
  let fit = Fit(reference, also: others, lexicons: lexicons)
  #expect(fit.crossValidated(folds: 3).map(\.turn.id).sorted() == reference.map(\.id).sorted())
  #expect(fit.weightsText(folds: 3) != Fit(reference, lexicons: lexicons).weightsText(folds: 3))
}

@Test func `a broken weights file is refused with its line`() {
  #expect(throws: LexiconError.self) { try Weights("format 99\n", file: "w.txt") }
  #expect(
    throws: LexiconError(
      file: "w.txt",
      line: 2,
      message: "expected `name<TAB>a..C<TAB>b`; fit the weights anew"
    )
  ) { try Weights("format 4\nnonsense here\n", file: "w.txt") }
}

@Test(arguments: [
  "threshold\tAb:1", "threshold\tab:-9223372036854775808", "end 3f\t2147483647", "end 3f",
  "scale 500000000000000", "chance ab\t-3000000000:5 3000000000:50", "chance ab\t5",
  "second 3\tzz:4", "bias\tAb:99999999999999999999",
])
func `whatever numbers a weights file has, it is read and used`(_ line: String) throws {
  let weights = try Weights("format 4\nw1 oui\tz\n" + line)
  let coder = Coder(lexicons: try Bundled.lexicons.get(), weights: weights)
  _ = coder.code(Utterance("Oui, oui, oui. Vous avez mal ?", lang: .fr, patient: "J'ai mal."))
}

@Test(arguments: ["second 99999\tab:1", "chance Ab\t0:50"])
func `a line of a weights file that has no place is refused`(_ line: String) {
  #expect(throws: LexiconError.self) { try Weights("format 4\n" + line + "\n") }
}

@Test(arguments: [
  (Lang.fr, "Bonjour docteur. C'est pour mon dos.", "Bonjour. Dites-moi depuis quand."),
  (.en, "Good morning, doctor. It's my back.", "Good morning. Tell me since when."),
])
func `who greets back says nothing back`(_ lang: Lang, _ patient: String, _ reply: String) throws {
  let coded = try bundledCoder().code(Utterance(reply, lang: lang, patient: patient))
  #expect(!coded.has(.reformulation))
}

@Test func `the heaviest weight counts each time, however often it comes`() throws {
  let weights = try Weights("format 4\nscale 1024\nw1 oui\tz\n")
  let coder = Coder(lexicons: try Bundled.lexicons.get(), weights: weights)
  // Sixty times the heaviest letter is more than sixteen bits hold.
  for count in [1, 40, 60, 300] {
    let reply = Array(repeating: "oui", count: count).joined(separator: " ")
    let coded = coder.code(Utterance(reply, lang: .fr))
    #expect(coded.codes == [.reformulation], "\(count) times")
  }
}

@Test(arguments: [[Lang.fr], [.en], Lang.allCases])
func `the version of a coder is known before it is made`(_ languages: [Lang]) throws {
  let files = try Bundled.coderFiles.get()
  #expect(files.version == (try files.coder(languages: languages).version))
}

@Test func `agreement is counted as the books say`() {
  var agreement = Agreement()
  for (coder, person, times) in [
    (true, true, 20), (true, false, 5), (false, true, 10), (false, false, 15),
  ] {
    for _ in 0..<times { agreement.count(coder: coder, person: person) }
  }
  #expect(agreement.precision == 0.8)
  #expect(abs(agreement.f1 - 40.0 / 55) < 1e-12)
  #expect(abs(agreement.kappa - 0.4) < 1e-12)
}

@Test func `a hurried copy keeps the words and nothing else`() {
  #expect(Hurry.stripped("Ça, c’est l'été !") == "ca c est l ete")
  var first = Hurry(seed: 3)
  var second = Hurry(seed: 3)
  #expect(first.mistyped("consultation difficile") == second.mistyped("consultation difficile"))
}
