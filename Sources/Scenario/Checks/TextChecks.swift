import Language

/// Warns of texts that read badly: too long, in a clinician's words, or badly set.
struct TextChecks {
  /// The most characters of a line: about eight lines of a screen.
  static let longest = 600

  let reader: NodeReader
  let jargon: Jargon?

  func check(_ document: ScenarioDocument) {
    guard let lang = document.language else { return }
    let others = [document.title, document.name, document.about, document.setting, document.task]
    let all = others.compactMap { $0 } + document.endings.compactMap(\.debrief)
    check(document.lines, all, lang, knows: document.knows)
  }

  func check(_ translation: TranslationDocument) {
    guard let lang = translation.language else { return }
    let lines = translation.lines.values.sorted { Self.comesBefore($0.at, $1.at) }
    let others = translation.texts.values.sorted { Self.comesBefore($0.at, $1.at) }
    check(lines, others, lang, knows: translation.knows)
  }

  private static func comesBefore(_ one: SourceLocation, _ other: SourceLocation) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }

  private func check(
    _ lines: [WrittenLine],
    _ others: [Marked<String>],
    _ lang: Lang,
    knows: [String]
  ) {
    let known = knows.map { FoldedText($0).texts }
    for wording in lines.flatMap(\.says) {
      if wording.value.count > Self.longest {
        reader.complain(.longLine(wording.value.count, limit: Self.longest), at: wording.at)
      }
      for word in jargon?.words(in: wording.value, lang) ?? []
      where !known.contains(FoldedText(word).texts) {
        reader.complain(.jargon(word), at: wording.at)
      }
    }
    let texts =
      lines.flatMap { line in line.says + [line.gesture, line.model, line.inner].compactMap { $0 } }
      + others
    for text in texts {
      for place in Typography.spacing(in: text.value, lang) {
        reader.complain(.spacing(place, lang), at: text.at)
      }
    }
    checkApostrophes(texts)
  }

  /// Warns of accents in the place of apostrophes, and of the rarer kind where a file has both.
  private func checkApostrophes(_ texts: [Marked<String>]) {
    let marks: [Character] = ["'", "’"]
    let counts = marks.map { mark in
      texts.reduce(0) { $0 + Typography.apostrophes(mark, in: $1.value).count }
    }
    let rarer = counts[0] > 0 && counts[1] > 0 ? marks[counts[0] < counts[1] ? 0 : 1] : nil
    for text in texts {
      let wrong = ["´", "`", rarer].compactMap { $0 }
        .flatMap { Typography.apostrophes($0, in: text.value) }
      if let place = wrong.first { reader.complain(.apostrophe(place), at: text.at) }
    }
  }
}

/// What stands around the signs of a text.
enum Typography {
  /// The places where a space is missing (French) or too much (English), each with what stands around it.
  static func spacing(in text: String, _ lang: Lang) -> [String] {
    let characters = Array(text)
    return characters.indices.compactMap { place in
      isWrong(characters, place, lang) ? around(place, in: characters) : nil
    }
  }

  /// The places where a character stands as an apostrophe, between two letters.
  static func apostrophes(_ mark: Character, in text: String) -> [String] {
    guard text.contains(mark) else { return [] }
    let characters = Array(text)
    return characters.indices.compactMap { place in
      guard characters[place] == mark, place > 0, place + 1 < characters.count,
        characters[place - 1].isLetter, characters[place + 1].isLetter
      else { return nil }
      return around(place, in: characters)
    }
  }

  private static func isWrong(_ text: [Character], _ place: Int, _ lang: Lang) -> Bool {
    let before = place > 0 ? text[place - 1] : nil
    let after = place + 1 < text.count ? text[place + 1] : nil
    switch text[place] {
    case "?", "!", ";", ":":
      // A time (12:30) or an address has its colon between two characters.
      if text[place] == ":", let after, !after.isWhitespace { return false }
      guard let before else { return false }
      return lang == .fr
        ? before.isLetter || before.isNumber || "'’\")».%".contains(before) : before == " "
    case "»" where lang == .fr: return before.map { !$0.isWhitespace } ?? false
    case "«" where lang == .fr: return after.map { !$0.isWhitespace } ?? false
    default: return false
    }
  }

  private static func around(_ place: Int, in text: [Character]) -> String {
    // A sign that stands alone is shown with the word before it.
    let start = text[..<max(0, place - 1)].lastIndex(of: " ")
    let end = text[(place + 1)...].firstIndex(of: " ") ?? text.count
    let from = max(start.map { $0 + 1 } ?? 0, place - 20)
    return String(text[from..<min(end, place + 20)])
  }
}
