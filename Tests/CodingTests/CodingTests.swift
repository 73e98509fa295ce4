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
  ("that sounds like a rotten week", "have you told your sister yet", Lang.en),
  ("sleep goes first when there's a worry in the house", "does he know you hear him", .en),
  ("we can look at the dose together next week", "is there anyone with you tonight", .en),
  (
    "ca fait beaucoup pour une seule semaine", "est ce que vous en avez parle a votre soeur", .fr
  ),
  (
    "on regardera la dose ensemble la semaine prochaine", "il y a quelqu'un avec vous ce soir",
    .fr
  ),
])
func `a question is told from the sentence before it without a mark between them`(
  _ sentence: String,
  _ question: String,
  _ lang: Lang
) throws {
  let patient =
    lang == .fr
    ? "Mon frère s'est installé chez moi et les nuits sont mauvaises."
    : "My brother moved in and the nights are bad."
  let reply = Utterance("\(sentence) \(question)", lang: lang, patient: patient)
  let found = try bundledCoder().code(reply).evidence.first { $0.code == .closedQuestion }
  #expect(found?.quote == question)
}

@Test(arguments: [
  ("Vous êtes tous les mêmes.", Lang.fr), ("Grandissez un peu.", .fr),
  ("Si ça ne vous plaît pas, la porte est là.", .fr), ("Stop the drama.", .en),
  ("You're tiresome, frankly.", .en), ("If you don't like it, there's the door.", .en),
])
func `blunt hostility strains`(_ reply: String, _ lang: Lang) throws {
  let patient = lang == .fr ? "Je ne dors plus." : "I don't sleep any more."
  let codes = try bundledCoder().code(Utterance(reply, lang: lang, patient: patient)).codes
  #expect(codes.contains(where: Code.adverse.contains))
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
