import Coding
import Language
import Scenario

/// Finds what someone wants to read about by any of its names.
struct ManualNames {
  /// What has a page.
  enum Page {
    case subject(ManualSubject)
    /// A cue, with all those of the language that has it.
    case cue(CueEntry, CueManual)
  }

  /// The language in which errors are told and near names are looked for first.
  let lang: Lang
  /// What the cues mean in that language, then in the other one, which has some of its own.
  let cues: [CueManual]

  /// The code, stance, depth or cue of a name; without one that fits, an error with the nearest.
  ///
  /// A cue that shares its short name with a code is found by its whole name, `cues.facilitation`.
  func page(named name: String) throws(Failure) -> Page {
    let wanted = Self.folded(name)
    for names in [{ $0.id }, self.name(in: lang), self.name(in: other)] {
      if let found = ManualSubject.all.first(where: { Self.folded(names($0)) == wanted }) {
        return .subject(found)
      }
    }
    for manual in cues {
      let found = manual.entries.first {
        $0.name == name || Self.folded($0.name) == wanted || Self.folded($0.shortName) == wanted
      }
      if let found { return .cue(found, manual) }
    }
    throw Failure(.usage, CodesTexts(lang: lang).unknown(name, near: near(to: wanted)))
  }

  private var other: Lang { lang == .fr ? .en : .fr }

  private func name(in lang: Lang) -> (ManualSubject) -> String {
    { Manual.entry(for: $0, in: lang).name }
  }

  private func near(to wanted: String) -> String? {
    var names =
      ManualSubject.all.map(name(in: lang)) + ManualSubject.all.map(\.id)
      + ManualSubject.all.map(name(in: other))
    for entry in cues.flatMap(\.entries) where !names.contains(entry.shortName) {
      names.append(entry.shortName)
    }
    let folded = names.map(Self.folded)
    let near = NearestName.nearest(to: wanted, among: folded)
    return near.flatMap { folded.firstIndex(of: $0) }.map { names[$0] }
  }

  /// The name without capitals, accents and underscores; a name of marks alone stays as it is.
  private static func folded(_ name: String) -> String {
    let words = FoldedText(name).texts
    return words.isEmpty ? name : words.joined(separator: " ")
  }
}
