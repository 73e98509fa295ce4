/// What a named cue means in one language, with examples.
public struct CueEntry: Sendable {
  /// Its name in the weights file: `cues.praise`, `questions.open_opener`, `shared words`.
  public let name: String
  /// What it means, in one line.
  public let meaning: String
  /// The examples, in the order of the file.
  public internal(set) var examples: [CueExample] = []

  /// Replies in which it fires.
  public var matches: [CueExample] { examples.filter(\.fires) }

  /// Replies that look like it and in which it does not fire, or with a smaller number.
  public var leaves: [CueExample] { examples.filter { !$0.fires } }

  /// The name without the lexicon in front of it, `praise`: phrases stand under it there.
  public var shortName: String {
    name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
  }

  /// The lexicon in which the phrases stand, none for a cue that is computed.
  public var lexicon: String? {
    let kinds = ["cues", "questions"]
    return kinds.first { name.hasPrefix($0 + ".") }
  }
}
