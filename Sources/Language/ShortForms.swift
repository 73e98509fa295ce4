/// What is typed short in a hurry, with the words that it stands for.
public struct ShortForms: Sendable {
  private var words: [UInt64: [[UInt8]]] = [:]

  /// Short forms with their words, all without accents and apostrophes.
  public init(_ long: [String: [String]] = [:]) {
    for (short, words) in long {
      self.words[Fingerprint(short.utf8).value] = words.map { Array($0.utf8) }
    }
  }

  /// The words that a folded word stands for; nil for what is no short form.
  func words(for letters: ArraySlice<UInt8>) -> [[UInt8]]? {
    words.isEmpty ? nil : words[Fingerprint(letters).value]
  }
}
