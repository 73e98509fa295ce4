/// The lexicons of both languages.
public struct Lexicons: Sendable {
  private let french: Lexicon
  private let english: Lexicon
  /// The checksum of the files, in hexadecimal digits.
  public let version: String

  /// The lexicons of some files, named `fr/synonyms.txt`, with their texts; languages that are not asked for stay empty.
  public init(
    files: [String: String],
    languages: [Lang] = Lang.allCases
  ) throws(LexiconError) {
    french = try Lexicon(lang: .fr, files: languages.contains(.fr) ? files : [:])
    english = try Lexicon(lang: .en, files: languages.contains(.en) ? files : [:])
    var sum = Atoms.seed
    for name in files.keys.sorted() {
      sum = Atoms.joined(sum, Atoms.joined(Atoms.atom(name), Atoms.atom(files[name] ?? "")))
    }
    version = String(UInt32(truncatingIfNeeded: sum), radix: 16)
  }

  /// The lexicon of a language.
  public subscript(lang: Lang) -> Lexicon {
    switch lang {
    case .fr: french
    case .en: english
    }
  }
}

/// A meaning that a lexicon names, and that words and phrases stand for.
public struct Concept: Hashable, Sendable {
  /// The lexicon that it comes from, by the name of the file.
  public enum Kind: String, CaseIterable, Sendable {
    case synonyms, emotions, cues, classes, questions, jargon
  }

  /// The lexicon that it comes from.
  public var kind: Kind
  /// Its name there.
  public var name: String
  /// The atom of its full name, `kind.name`.
  public var atom: Atom
}

/// A concept found in a text.
public struct Match: Hashable, Sendable {
  /// The place of the concept in ``Lexicon/concepts``.
  public var concept: Int
  /// Its words.
  public var words: Range<Int>
  /// The number of the phrase among all phrases of the lexicon.
  public var phrase: Int
}

/// The words, phrases and forms of one language.
public final class Lexicon: Sendable {
  /// The language.
  public let lang: Lang
  /// The concepts; a match names one by its place.
  public let concepts: [Concept]
  let phrases: PhraseTable
  let functionWords: AtomTable
  /// From the atom of a form to that of its lemma's stem, by place in `lemmaStems`.
  let lemmas: AtomTable
  let lemmaStems: [Atom]
  let lemmaNames: [String]
  /// From the atom of a short form to the place of its words in `expansions`.
  let shorthand: AtomTable
  let expansions: [[[UInt8]]]
  /// Every whole word of the lexicon.
  let known: AtomTable

  /// The kinds of grammatical word that say something by themselves.
  private static let contentKinds: Set<String> = [
    "numbers", "vague_nouns", "imperative_second", "imperative_starters", "quantity_words",
    "time_words", "conditional_second", "future_second", "light_verbs",
  ]

  init(lang: Lang, files: [String: String]) throws(LexiconError) {
    self.lang = lang
    var concepts: [Concept] = []
    var phrases = PhraseTable()
    var functionWords = AtomTable()
    var lemmas = AtomTable()
    var lemmaStems: [Atom] = []
    var lemmaNames: [String] = []
    var shorthand = AtomTable()
    var expansions: [[[UInt8]]] = []
    var known = AtomTable()
    func read(_ name: String) throws(LexiconError) -> [LexiconFile.Entry] {
      let path = "\(lang.rawValue)/\(name).txt"
      guard let text = files[path] else { return [] }
      return try LexiconFile(text, file: path, lang: lang).entries
    }
    for kind in Concept.Kind.allCases {
      for entry in try read(kind.rawValue) {
        let name = entry.name.isEmpty ? kind.rawValue : entry.name
        let atom = Atoms.atom("\(kind.rawValue).\(name)")
        concepts.append(Concept(kind: kind, name: name, atom: atom))
        for form in entry.forms {
          let parts = entry.parts(form)
          for part in parts where part.prefix == 0 { known.insert(part.atom, 1) }
          phrases.add(parts, concept: concepts.count - 1)
        }
      }
    }
    for entry in try read("function_words") {
      let isContent = Self.contentKinds.contains(entry.name)
      for form in entry.forms {
        let parts = entry.parts(form)
        for part in parts where part.prefix == 0 { known.insert(part.atom, 1) }
        if let only = parts.first, parts.count == 1, only.prefix == 0, !isContent {
          functionWords.insert(only.atom, 1)
        }
      }
    }
    for entry in try read("lemmas") {
      guard let lemma = Self.fold(entry.name, lang: lang).first else { continue }
      let stem = Self.stem(lemma, lang: lang)
      for form in [Atoms.atom(lemma)] + entry.forms.map({ entry.text.tokens[$0.lowerBound].form }) {
        known.insert(form, 1)
        if lemmas.insert(form, Int32(lemmaStems.count)) == Int32(lemmaStems.count) {
          lemmaStems.append(stem.atom)
          lemmaNames.append(stem.name)
        }
      }
    }
    for entry in try read("shorthand") {
      let words = Self.fold(entry.name, lang: lang)
      for form in entry.forms where form.count == 1 {
        // An accented short form, `té`, folds to another word; `a+` is more than its letters.
        let token = entry.text.tokens[form.lowerBound]
        let letters = Array(entry.letters(form.lowerBound))
        guard entry.written(form).elementsEqual(letters), words != [letters] else { continue }
        if shorthand.insert(token.form, Int32(expansions.count)) == Int32(expansions.count) {
          expansions.append(words)
        }
      }
    }
    phrases.close()
    self.concepts = concepts
    self.phrases = phrases
    self.functionWords = functionWords
    self.lemmas = lemmas
    self.lemmaStems = lemmaStems
    self.lemmaNames = lemmaNames
    self.shorthand = shorthand
    self.expansions = expansions
    self.known = known
  }

  /// Whether a word, by the atom of its folded letters, is in one of the lexicon's files.
  public func knows(_ form: Atom) -> Bool { known.contains(form) }

  /// The concepts of a text, in order of place.
  public func matches(in text: Text) -> [Match] {
    var matches: [Match] = []
    phrases.search(text) { matches.append(Match(concept: $1, words: $2, phrase: $0)) }
    return matches
  }

  /// The stem of a lemma by its atom, for the names in a weights file.
  public func lemmaName(_ stem: Atom) -> String? {
    lemmaStems.firstIndex(of: stem).map { lemmaNames[$0] }
  }

  /// The stem of folded letters.
  static func stem(_ word: [UInt8], lang: Lang) -> (name: String, atom: Atom) {
    let letters = word.prefix(
      word.withUnsafeBufferPointer { Stemmer.stemLength($0, lang: lang) }
    )
    return (String(decoding: letters, as: UTF8.self), Atoms.atom(letters))
  }

  /// The words of a name, folded.
  private static func fold(_ name: String, lang: Lang) -> [[UInt8]] {
    let text = Tokeniser(lang: lang).read(Array(name.utf8))
    return text.tokens.map { Array(text.letters(of: $0)) }
  }
}
