/// What a lexicon knows of single words, by the atoms of their folded letters.
struct WordTable: Sendable {
  /// What it knows of a word.
  struct Word: Sendable {
    /// The atom of its lemma's stem, none where it has no lemma.
    var stem = Atoms.none
    /// The number of the words that it is short for, -1 where it is none's short form.
    var expansion: Int32 = -1
    /// Whether it stands whole in one of the lexicon's files.
    var isKnown = false
    /// Whether it is a function word.
    var isFunction = false
  }

  private var places: AtomTable
  private var words: [Word] = []

  /// A table with room for some words.
  init(minimumCapacity: Int) {
    places = AtomTable(minimumCapacity: minimumCapacity)
    words.reserveCapacity(minimumCapacity)
  }

  /// The word of an atom.
  func word(_ form: Atom) -> Word? {
    let place = places.value(of: form)
    return place < 0 ? nil : words[Int(place)]
  }

  /// Changes what is known of a word.
  mutating func note(_ form: Atom, _ change: (inout Word) -> Void) {
    let place = Int(places.insert(form, Int32(words.count)))
    if place == words.count { words.append(Word()) }
    change(&words[place])
  }
}
