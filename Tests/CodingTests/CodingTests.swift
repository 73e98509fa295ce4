import Coding
import Language
import TestSupport
import Testing

@Test(arguments: [
  Utterance("comment vous vivez ca au quotidien", lang: .fr, patient: "J'ai mal au dos."),
  Utterance("vous avez mal depuis quand", lang: .fr, patient: "J'ai mal au dos."),
  Utterance("how do you live with it day to day", lang: .en, patient: "My back hurts."),
  Utterance("do you have a fever", lang: .en, patient: "My back hurts."),
])
func `a question needs no question mark`(_ utterance: Utterance) throws {
  let coded = try bundledCoder().code(utterance)
  #expect(coded.has(.openQuestion) || coded.has(.closedQuestion))
}

@Test(arguments: [
  "Plus rien ne marche… 👩🏽‍⚕️ vous n'en pouvez plus ?",
  "Vous e\u{301}tiez e\u{301}puise\u{301}e, si je comprends bien.",
  "«\u{A0}Plus rien ne marche\u{A0}» 😀😀 dites-m'en plus !",
  "Vous\u{0000}dormez\u{001B}[31m mal ?",
])
func `a quotation is an exact piece of the reply`(_ reply: String) throws {
  let coder = try bundledCoder()
  let coded = coder.code(Utterance(reply, lang: .fr, patient: "Plus rien ne marche, je dors mal."))
  for evidence in coded.evidence + coded.possible {
    let bytes = Array(reply.utf8)[evidence.start..<evidence.start + evidence.quote.utf8.count]
    #expect(Array(evidence.quote.utf8) == Array(bytes))
    #expect(!evidence.quote.isEmpty)
    #expect((0...100).contains(evidence.confidence))
  }
}

@Test(arguments: ["", "…", "...", " \n", "👍"])
func `a reply without words is a held silence`(_ reply: String) throws {
  let coded = try bundledCoder().code(Utterance(reply, lang: .fr, patient: "Je dors mal."))
  #expect(coded.codes == [.facilitation])
  #expect(coded.stance == .neutral)
}

@Test func `depth comes with a reformulation alone`() throws {
  let coder = try bundledCoder()
  let echo = coder.code(
    Utterance("Plus rien ne marche…", lang: .fr, patient: "Plus rien ne marche, docteur.")
  )
  #expect(echo.depth == .echo)
  #expect(coder.code(Utterance("Vous fumez ?", lang: .fr, patient: "Je tousse.")).depth == nil)
}

@Test func `the same reply gets the same codes`() throws {
  let utterance = Utterance("Plus rien ne marche…", lang: .fr, patient: "Plus rien ne marche.")
  let coder = try bundledCoder()
  #expect(coder.code(utterance) == coder.code(utterance))
}

@Test(.timeLimit(.minutes(5)))
func `a very long reply is coded`() throws {
  let reply = String(repeating: "vous avez mal depuis longtemps et ", count: 3_000)
  #expect(try bundledCoder().code(Utterance(reply, lang: .fr)).text == reply)
}

@Test(arguments: [
  ("Bonjour madame.", Lang.fr), ("Au revoir, bonne journée.", .fr), ("Merci à vous.", .fr),
  ("Good morning.", .en), ("Goodbye, take care.", .en), ("Thank you.", .en),
])
func `a courtesy strains nothing`(_ reply: String, _ lang: Lang) throws {
  let coded = try bundledCoder().code(Utterance(reply, lang: lang, patient: "Bonjour."))
  #expect(Set(coded.codes).isDisjoint(with: Code.adverse))
}

@Test(arguments: ["asdf qwer", "zzzzxx kqkq"])
func `a reply without a known word gets no code`(_ reply: String) throws {
  let coded = try bundledCoder().code(Utterance(reply, lang: .fr, patient: "Je dors mal."))
  #expect(coded.codes.isEmpty)
  #expect(coded.possible.isEmpty)
}

@Test(arguments: [
  (
    "Ça arrive avec ce médicament, les premières semaines surtout, le temps que le corps s'y fasse. Ça s'est calmé ?",
    Lang.fr, "Ça s'est calmé"
  ),
  (
    "The law lets you decide that alone, and I am bound to keep it to myself. Is she at home now?",
    .en, "Is she at home now"
  ),
])
func `a short question after many other words is still a question`(
  _ reply: String,
  _ lang: Lang,
  _ question: String
) throws {
  let coded = try bundledCoder().code(Utterance(reply, lang: lang, patient: "…"))
  let evidence = try #require(coded.evidence.first { $0.code == .closedQuestion })
  #expect(evidence.quote == question)
}
