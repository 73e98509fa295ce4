import Coding
import Language
import TestSupport
import Testing

@Test(arguments: [
  Utterance("Comment ça se passe à la maison ?", lang: .fr, patient: "Je dors mal."),
  Utterance("Tell me more about that.", lang: .en, patient: "I sleep badly."),
])
func `a question that leaves the choice is open`(_ utterance: Utterance) throws {
  #expect(try bundledCoder().code(utterance).has(.openQuestion))
}

@Test func `the same reply gets the same codes`() throws {
  let utterance = Utterance("Plus rien ne marche…", lang: .fr, patient: "Plus rien ne marche.")
  let coder = try bundledCoder()
  #expect(coder.code(utterance) == coder.code(utterance))
}
