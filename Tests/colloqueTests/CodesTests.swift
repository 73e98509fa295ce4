import Coding
import Language
import TestSupport
import Testing

@testable import colloque

/// `colloque codes` from outside, and what it finds and shows.
@Suite struct CodesTests {
  private let folder = TemporaryFolder()

  private func codes(_ arguments: String...) throws -> PipedRun {
    try PipedRun(["codes"] + arguments, in: folder)
  }

  @Test(arguments: Lang.allCases)
  func `the list has one line for each code, stance and depth`(_ lang: Lang) throws {
    let run = try codes("--lang", lang.rawValue)
    #expect(run.exit == 0)
    let lines = run.output.split(separator: "\n")
    for subject in ManualSubject.all {
      let entry = Manual.entry(for: subject, in: lang)
      let found = lines.filter { $0.hasPrefix(subject.id + "  ") }
      #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix(entry.summary) })
    }
  }

  @Test func `a page has the definition, the limits and all examples`() throws {
    let output = try codes("open_question", "--lang", "fr").output
    let entry = Manual.entry(for: .code(.openQuestion), in: .fr)
    #expect(output.hasPrefix("question ouverte (open_question)\n\(entry.definition)\n"))
    #expect(output.contains(entry.limits))
    #expect(output.contains("Vous : «\u{a0}Racontez-moi ce qui se passe\u{a0}».\n"))
    #expect(output.contains("Plutôt : question orientée\n"))
    let count = output.split(separator: "\n").filter { $0.hasPrefix("Vous : ") }.count
    #expect(count == entry.matches.count + entry.leaves.count)
  }

  @Test(arguments: [
    (["open_question"], ManualSubject.code(.openQuestion)),
    (["Question", "OUVERTE"], .code(.openQuestion)),
    (["open-question"], .code(.openQuestion)),
    (["legitimation"], .code(.legitimation)),
    (["ecoute"], .code(.facilitation)),
    (["écoute"], .code(.facilitation)),
    (["position basse"], .stance(.low)),
    (["low", "position"], .stance(.low)),
    (["synthese"], .depth(.summary)),
    (["plan"], .code(.plan)),
  ])
  func `everything is found by its name in files, in French and in English`(
    _ words: [String],
    _ subject: ManualSubject
  ) throws {
    for lang in Lang.allCases {
      let run = try PipedRun(["codes"] + words + ["--lang", lang.rawValue], in: folder)
      #expect(run.exit == 0)
      let name = Manual.entry(for: subject, in: lang).name
      #expect(run.output.hasPrefix(name + (name == subject.id ? "\n" : " (\(subject.id))\n")))
    }
  }

  @Test(arguments: Lang.allCases)
  func `a code's page ends with the cues of the coder, the strongest first`(_ lang: Lang) throws {
    let output = try codes("open_question", "--lang", lang.rawValue).output
    let texts = CueTexts(lang: lang)
    let part = try #require(output.split(separator: texts.strongest).last)
    let lines = part.split(separator: "\n")
    #expect(lines.last.map(String.init) == texts.note)
    let weights = lines.filter { !$0.hasPrefix(" ") }.compactMap {
      Int($0.split(separator: " ")[0])
    }
    let speakFor = weights.filter { $0 > 0 }
    #expect(!speakFor.isEmpty && speakFor == speakFor.sorted(by: >))
    #expect(weights.dropFirst(speakFor.count).elementsEqual(weights.filter { $0 < 0 }.sorted()))
    #expect(try !codes("low", "--lang", lang.rawValue).output.contains(texts.strongest))
  }

  @Test(arguments: Lang.allCases)
  func `each of these cues is explained once, with an example`(_ lang: Lang) throws {
    let output = try codes("legitimation", "--lang", lang.rawValue).output
    let cues = try bundledCueManual(lang)
    let name = "cues.normality_of_feeling"
    let entry = try #require(cues[name])
    #expect(output.split(separator: "  \(name)").count > 2)
    #expect(output.split(separator: "      \(entry.meaning)\n").count == 2)
    let quotes = CodesTexts(lang: lang).quotes
    let example = entry.matches[0].reply.dressed(opening: quotes.opening, closing: quotes.closing)
    #expect(output.contains(example))
  }

  @Test(arguments: Lang.allCases)
  func `a cue's page has its meaning, its phrases, its examples and its codes`(_ lang: Lang) throws
  {
    let run = try codes("normality_of_feeling", "--lang", lang.rawValue)
    #expect(run.exit == 0)
    let entry = try #require(try bundledCueManual(lang)["cues.normality_of_feeling"])
    #expect(run.output.hasPrefix("\(entry.name)\n\(entry.meaning)\n"))
    #expect(run.output.contains("\(lang.rawValue)/cues.txt\n"))
    #expect(run.output.contains(lang == .fr ? "il y a de quoi, y a de quoi, " : "no wonder, "))
    let lines = run.output.split(separator: "\n")
    let replies = lines.filter { $0.hasPrefix(CodesTexts(lang: lang).you) }
    #expect(replies.count == entry.examples.count)
    let legitimation = Code.legitimation.name(in: lang)
    #expect(lines.contains { $0.hasPrefix("+") && $0.contains("  \(legitimation)") })
    #expect(lines.last?.hasPrefix("-") == true)
    #expect(!run.output.contains(CueTexts(lang: lang).readOtherwise(nil, number: nil)))
  }

  @Test(arguments: [
    (["cues.facilitation"], "cues.facilitation"),
    (["cues", "facilitation"], "cues.facilitation"),
    (["Open", "opener"], "questions.open_opener"),
    (["shared words"], "shared words"),
    (["ends", "with", "?"], "ends with ?"),
    (["..."], "..."),
    (["reproach_why"], "questions.reproach_why"),
    (["final_tag"], "questions.final_tag"),
  ])
  func `a cue is found by its name, also one of the other language`(
    _ words: [String],
    _ name: String
  ) throws {
    for lang in Lang.allCases {
      let run = try PipedRun(["codes"] + words + ["--lang", lang.rawValue], in: folder)
      #expect(run.output.hasPrefix(name + "\n"))
    }
  }

  @Test func `below an example that the coder reads otherwise stands what it finds`() throws {
    let text = "cues.praise: m\n+ Bravo à [[vous]].\n+ [[Bonjour]].\n- Bravo.\n+ [[Bravo]] !\n"
    let cues = try CueManual(text, lang: .fr, file: "fr.txt")
    let sink = Notebook()
    let screen = Screen(sink: sink, width: { nil }, styled: false)
    try CuePages(screen: screen, data: .find(), cues: cues).page(about: cues.entries[0])
    let notes = sink.screen.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let found = "  Le codeur y trouve : Bravo"
    #expect(notes.map(String.init) == [found, "  Le codeur ne l'y trouve pas.", found])
  }

  @Test func `a slip is refused with the nearest name`() throws {
    let french = try codes("reformulatoin", "--lang", "fr")
    #expect(french.exit == Exit.usage.rawValue)
    #expect(french.output.isEmpty)
    #expect(french.errors.contains("vouliez-vous dire `reformulation` ?"))
    let english = try codes("opn question", "--lang", "en")
    #expect(english.errors.contains("did you mean `open question`?"))
    let cue = try codes("sahred words", "--lang", "fr")
    #expect(cue.errors.contains("vouliez-vous dire `shared words` ?"))
    let strange = try codes("\u{1B}[31mxyzzy", "--lang", "en")
    #expect(strange.exit == Exit.usage.rawValue)
    #expect(strange.errors.contains("colloque codes shows all its names"))
    #expect(!strange.errors.contains("\u{1B}"))
  }

  @Test func `marked words are bold on a terminal, also over the end of a line`() throws {
    let sink = Notebook()
    let screen = Screen(sink: sink, width: { 20 }, styled: true)
    try screen.paragraph(
      MarkedText("so [[you have not slept]] well"),
      quotes: ("«", "»"),
      label: "",
      labelLook: .plain,
      indent: 0
    )
    #expect(sink.screen == "so \u{1B}[1myou have not\u{1B}[0m\n\u{1B}[1mslept\u{1B}[0m well\n")
  }
}
