/// What is typed short in a hurry, with the words that it stands for.
public struct ShortForms: Sendable {
  private var numbers = AtomTable()
  private var words: [[[UInt8]]] = []

  /// Short forms with their words, all without accents and apostrophes.
  public init(_ long: [String: [String]] = [:]) {
    for (short, words) in long {
      numbers.insert(Fingerprint(short.utf8).value, Int32(self.words.count))
      self.words.append(words.map { Array($0.utf8) })
    }
  }

  /// The words that a folded word stands for; nil for what is no short form.
  func words(for letters: ArraySlice<UInt8>) -> [[UInt8]]? {
    let number = numbers.value(of: Fingerprint(letters).value)
    return number < 0 ? nil : words[Int(number)]
  }
}
