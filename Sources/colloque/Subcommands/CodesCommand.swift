import ArgumentParser
import Coding
import Foundation
import Language

/// Shows the coding manual.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract:
      "Show the codes: what they mean, examples for and against, the cues with their weights."
  )

  @Argument(help: "A code; without it, all codes with their meaning.")
  var code: Code?

  @Option(help: "The language of the definitions.")
  var lang: Lang = .fr

  func run() throws {
    guard let code else {
      for page in Manual.pages { print("\(page.code.rawValue)\n    \(page.definition(in: lang))") }
      return
    }
    let page = Manual.page(code)
    print("\(code.rawValue)\n\n\(page.definition(in: lang))\n")
    let words = lang == .fr ? French.self as any Words.Type : English.self
    for example in page.examples {
      print("\(words.with) (\(example.lang.rawValue))")
      show(example.with)
      print("\(words.without) (\(example.lang.rawValue))")
      show(example.without)
    }
    let data = try DataFolder.find()
    let cues = WeighedCue.strongest(12, for: code, in: try data.weightsText())
    print("\n\(words.cues)")
    for cue in cues.for + cues.against {
      let weight = cue.weight > 0 ? "+\(cue.weight)" : "\(cue.weight)"
      print("  \(weight.leftPadded(to: 6))  \(cue.name.replacing("&", with: " & "))")
    }
    print("\n\(words.note)")
  }

  private func show(_ utterance: Utterance) {
    print("    – \(utterance.patient)\n    – \(utterance.reply)")
  }

  private protocol Words {
    static var with: String { get }
    static var without: String { get }
    static var cues: String { get }
    static var note: String { get }
  }

  private enum French: Words {
    static let with = "Pour"
    static let without = "Contre"
    static let cues = "Les indices nommés qui pèsent le plus, en millièmes :"
    static let note =
      "Un indice n'est jamais le code : tous s'ajoutent, avec les suites de mots, et le code est donné au-delà d'un seuil."
  }

  private enum English: Words {
    static let with = "For"
    static let without = "Against"
    static let cues = "The named cues that weigh most, in thousandths:"
    static let note =
      "A cue is never the code: all of them add up, with the runs of words, and the code is given beyond a threshold."
  }
}
