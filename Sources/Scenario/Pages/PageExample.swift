public import Language

/// The whole scenario around the fragment of a page.
enum PageExample {
  private static let scenario = """
    format: 1
    id: example
    language: ‹fr|en›
    title: ‹Un patient|A patient›
    patient:
      name: ‹M. Simon|Mr Simmons›
      age: 40
      about: ‹Il vient pour un papier.|He comes for a paper.›
    setting: ‹Un cabinet.|A surgery.›
    task: ‹Recevez-le.|See him.›
    temperament: even
    opening: ‹Bonjour docteur.|Hello doctor.›
    topics:
      work:
        words: [‹travail|job›]
        ladder:
          - ‹Le travail, ça va.|Work is all right.›
          - id: alone
            says: ‹Je suis seul.|I am on my own.›
    endings:
      end:
        otherwise: true
        says: ‹Au revoir.|Goodbye.›
        verdict: mixed
        debrief: ‹Il est parti.|He left.›
    """

  private static let translation = """
    format: 1
    translates: example
    language: ‹fr|en›
    title: ‹Un patient|A patient›
    patient:
      name: ‹M. Simon|Mr Simmons›
      about: ‹Il vient pour un papier.|He comes for a paper.›
    setting: ‹Un cabinet.|A surgery.›
    task: ‹Recevez-le.|See him.›
    opening: ‹Bonjour docteur.|Hello doctor.›
    topics:
      work:
        words: [‹travail|job›]
        ladder:
          work-1: ‹Le travail, ça va.|Work is all right.›
          alone: ‹Je suis seul.|I am on my own.›
    endings:
      end:
        says: ‹Au revoir.|Goodbye.›
        debrief: ‹Il est parti.|He left.›
    """

  private static let reactions = """
    reactions:
      silence:
        - ‹Vous ne dites rien.|You are not saying anything.›
    """

  /// A shared file in which each reaction is its own name.
  private static func shared(_ lang: Lang, silence: String? = nil) -> SourceFile {
    var text = "format: 1\nshared: true\nlanguage: \(lang.rawValue)\n"
    text += DiagnosticPage.resolved("word_groups:\n  sleep: ‹[sommeil]|[sleep]›\n", lang)
    text += DiagnosticPage.resolved(
      "heard: ‹{greeting: bonjour, thanks: merci, goodbye: au revoir}"
        + "|{greeting: hello, thanks: thanks, goodbye: goodbye}›\nreactions:\n",
      lang
    )
    for trigger in Trigger.all {
      let isOwn = silence != nil && trigger == .event(.silence)
      text += isOwn ? (silence ?? "") + "\n" : "  \(trigger.name): (\(trigger.name))\n"
    }
    return SourceFile(path: "shared/\(lang.rawValue).yaml", text: text)
  }

  /// The files of a page's example.
  static func sources(_ page: DiagnosticPage, _ side: DiagnosticPage.Side, _ lang: Lang)
    -> ScenarioSources
  {
    let fragment = page.example(side, in: lang)
    var text = DiagnosticPage.resolved(scenario, lang)
    var translations: [SourceFile] = []
    var sharedFiles = [shared(lang), shared(lang.other)]
    switch page.target {
    case .scenario: text = merged(fragment, into: text, without: page.drops)
    case .whole: text = side == .failing ? fragment : text
    case .translation, .reactions:
      if page.target == .reactions {
        text = merged(DiagnosticPage.resolved(reactions, lang), into: text, without: [])
      }
      let base = DiagnosticPage.resolved(translation, lang.other)
      let path = "\(lang.other.rawValue).yaml"
      translations = [SourceFile(path: path, text: merged(fragment, into: base, without: []))]
    case .shared: sharedFiles[0] = shared(lang, silence: fragment)
    case .noShared: if side == .failing { sharedFiles.removeFirst() }
    }
    var bytes = Array(text.utf8)
    if side == .failing { spoil(&bytes, page.kind) }
    return ScenarioSources(
      folder: "example",
      scenario: SourceFile(path: "example/scenario.yaml", bytes: bytes),
      translations: translations,
      shared: sharedFiles
    )
  }

  /// What can't be written in a text.
  private static func spoil(_ bytes: inout [UInt8], _ kind: DiagnosticKind) {
    switch kind {
    case .tooLarge: bytes += Array(repeating: UInt8(ascii: "#"), count: 5 << 20)
    case .notText: bytes += [0x0A, UInt8(ascii: "#"), 0xE9, 0x0A]
    default: break
    }
  }

  /// A file with the blocks of a fragment before the others; those of the same keys give way.
  private static func merged(_ fragment: String, into file: String, without drops: [String])
    -> String
  {
    let own = blocks(fragment)
    let keys = own.map(\.key) + drops
    let rest = blocks(file).filter { !keys.contains($0.key) }
    return fragment + "\n" + rest.map(\.text).joined(separator: "\n") + "\n"
  }

  /// The keys at the left margin, each with its lines.
  private static func blocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.first?.isLetter == true || blocks.isEmpty {
        blocks.append((String(line.prefix { $0 != ":" }), String(line)))
      } else {
        blocks[blocks.count - 1].text += "\n" + line
      }
    }
    return blocks
  }

  /// The stamp of the line that the examples of translations name.
  static func stamp(in lang: Lang) -> String {
    let text = DiagnosticPage.resolved("‹Je suis seul.|I am on my own.›", lang)
    let place = SourceLocation(file: "", line: 1, column: 1)
    return TextStamp.stamp(of: WrittenLine(id: "", at: place, says: [Marked(text, at: place)]))
  }
}

extension DiagnosticPage {
  /// The whole scenario in which an example stands.
  public func sources(_ side: Side, in lang: Lang) -> ScenarioSources {
    PageExample.sources(self, side, lang)
  }
}
