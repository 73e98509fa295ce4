import Coding
import Language

/// Lays out on a screen what the coder's cues mean.
struct CuePages {
  let screen: Screen
  let data: DataFolder
  /// The cues of the language of the page.
  let cues: CueManual

  private var lang: Lang { cues.lang }
  private var texts: CueTexts { CueTexts(lang: lang) }
  private var manual: CodesTexts { CodesTexts(lang: lang) }

  /// The named cues by which the coder knows a code, and those that speak against it, each explained once.
  func strongest(for code: Code) throws {
    let strongest = WeighedCue.strongest(Self.mostCues, for: code, in: try data.weightsText())
    try section(texts.strongest)
    var explained: Set<String> = []
    for cue in strongest.for + strongest.against {
      try weigh(cue.weight, cue.name.replacing("&", with: " & "))
      for part in cue.parts where explained.insert(part).inserted { try explain(part) }
    }
    try screen.gap()
    try screen.paragraph(texts.note, .quiet)
  }

  /// Everything about a cue.
  func page(about entry: CueEntry) throws {
    try screen.paragraph(entry.name, .heading)
    try screen.paragraph(entry.meaning)
    if let lexicon = entry.lexicon {
      let phrases = try data.readPhrases(of: entry.shortName, in: lexicon, lang)
      try section(texts.phrases(phrases.count, file: "\(lang.rawValue)/\(lexicon).txt"))
      try screen.paragraph(texts.list(phrases, most: Self.mostPhrases))
    }
    let coder = try data.readCoder(languages: [lang])
    for (title, examples) in [(manual.matches, entry.matches), (manual.leaves, entry.leaves)] {
      try section(title)
      for example in examples {
        try show(example)
        let found = coder.finding(of: entry.name, in: example.utterance(in: lang))
        if !example.agrees(with: found) { try warn(of: found, in: example) }
      }
    }
    let codes = WeighedCode.strongest(Self.mostCodes, of: entry.name, in: try data.weightsText())
    for (title, codes) in [(texts.codesFor, codes.for), (texts.codesAgainst, codes.against)]
    where !codes.isEmpty {
      try section(title)
      for weighed in codes { try weigh(weighed.weight, texts.name(of: weighed)) }
    }
  }

  private static let mostCues = 8
  private static let mostCodes = 8
  private static let mostPhrases = 40
  private static let fewPhrases = 6

  private func section(_ title: String) throws {
    try screen.gap()
    try screen.paragraph(title, .heading)
  }

  private func weigh(_ weight: Int, _ name: String) throws {
    let label = "\(weight > 0 ? "+" : "")\(weight)  "
    try screen.paragraph(name, label: label, labelLook: .plain, indent: 6)
  }

  /// What a part of a name means, with an example: of a cue as it is told, of a family of words its first ones.
  private func explain(_ part: String) throws {
    let pieces = part.split(separator: ".", maxSplits: 1).map(String.init)
    if let entry = cues[part] {
      try screen.paragraph(entry.meaning, label: Self.inset, labelLook: .plain, indent: 6)
      if let example = entry.matches.first { try show(example, inset: Self.inset) }
    } else if pieces.count == 2 {
      let words = try data.readPhrases(of: pieces[1], in: pieces[0], lang)
      let text =
        words.isEmpty ? texts.elsewhere : texts.family + texts.list(words, most: Self.fewPhrases)
      try screen.paragraph(text, label: Self.inset, labelLook: .plain, indent: 6)
    }
  }

  private static let inset = "      "

  private func show(_ example: CueExample, inset: String = "") throws {
    let indent = inset.utf8.count + 2
    for line in example.earlier {
      try screen.paragraph(line, label: inset + manual.patient, labelLook: .quiet, indent: indent)
    }
    let lines = [(manual.patient, example.patient), (texts.reply(example.number), example.reply)]
    for (label, line) in lines where !line.text.isEmpty {
      try screen.paragraph(
        line,
        quotes: manual.quotes,
        label: inset + label,
        labelLook: .quiet,
        indent: indent
      )
    }
  }

  /// Says what the coder reads in an example in place of what is written.
  private func warn(of found: CueFinding?, in example: CueExample) throws {
    let quotes = found.map { found in
      found.reply.map { example.reply.text.bytes($0) }
        + found.patient.map { example.patient.text.bytes($0) }
    }
    let text = texts.readOtherwise(quotes, number: found?.number)
    try screen.paragraph(text, .quiet, label: "  ", indent: 2)
  }
}

extension String {
  /// The text of some of its UTF-8 bytes.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
