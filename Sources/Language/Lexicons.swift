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
    version = Self.version(of: files)
  }

  /// The checksum of some files, in hexadecimal digits.
  public static func version(of files: [String: String]) -> String {
    var sum = Atoms.seed
    for name in files.keys.sorted() {
      sum = Atoms.joined(sum, Atoms.joined(Atoms.atom(name), Checksum.checksum(files[name] ?? "")))
    }
    return Checksum.digits(sum)
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
  /// The lexicon of the concept.
  public var kind: Concept.Kind
  /// The atom of the concept's full name.
  public var atom: Atom
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
  let words: WordTable
  let stemmer: Stemmer
  /// The kinds of function word, of which the shape of a sentence is made.
  public let wordKinds: WordKinds
  /// The names of the lemmas' stems, by their atoms.
  private let lemmaNames: [(stem: Atom, name: String)]
  /// The words that short forms stand for.
  let expansions: [[[UInt8]]]
  private let memory = LineMemory()

  /// The kinds of grammatical word that say something by themselves.
  private static let contentKinds: Set<String> = [
    "numbers", "vague_nouns", "imperative_second", "imperative_starters", "quantity_words",
    "time_words", "conditional_second", "future_second", "light_verbs",
  ]

  init(lang: Lang, files: [String: String]) throws(LexiconError) {
    self.lang = lang
    var concepts: [Concept] = []
    var phrases = PhraseTable()
    var words = WordTable(minimumCapacity: files.isEmpty ? 0 : 1 << 13)
    let stemmer = Stemmer(lang: lang)
    var lemmaNames: [(stem: Atom, name: String)] = []
    var expansions: [[[UInt8]]] = []
    func read(_ name: String) throws(LexiconError) -> [LexiconFile.Entry] {
      let path = "\(lang.rawValue)/\(name).txt"
      guard let text = files[path] else { return [] }
      return try LexiconFile(text, file: path, lang: lang).entries
    }
    for entry in try read("shorthand") {
      let expansion = Self.fold(entry.name, lang: lang)
      for form in entry.forms where form.count == 1 {
        // An accented short form, `té`, folds to another word; `a+` is more than its letters.
        let token = entry.text.tokens[form.lowerBound]
        let letters = Array(entry.letters(form.lowerBound))
        guard entry.written(form).elementsEqual(letters), expansion != [letters] else {
          continue
        }
        words.note(token.form) { word in
          guard word.expansion < 0 else { return }
          word.expansion = Int32(expansions.count)
          expansions.append(expansion)
        }
      }
    }
    for kind in Concept.Kind.allCases {
      for entry in try read(kind.rawValue) {
        let name = entry.name.isEmpty ? kind.rawValue : entry.name
        let atom = Atoms.atom("\(kind.rawValue).\(name)")
        let concept = Concept(kind: kind, name: name, atom: atom)
        concepts.append(concept)
        for form in entry.forms {
          let parts = entry.parts(form)
          for part in parts where part.prefix == 0 { words.note(part.atom) { $0.isKnown = true } }
          phrases.add(
            parts.flatMap { Self.written(out: $0, words, expansions) },
            concept,
            number: concepts.count - 1
          )
        }
      }
    }
    for entry in try read("function_words") {
      let isContent = Self.contentKinds.contains(entry.name)
      for form in entry.forms {
        let parts = entry.parts(form)
        for part in parts where part.prefix == 0 { words.note(part.atom) { $0.isKnown = true } }
        if let only = parts.first, parts.count == 1, only.prefix == 0, !isContent {
          words.note(only.atom) { $0.isFunction = true }
        }
      }
    }
    wordKinds = WordKinds(try read("word_kinds"))
    for entry in try read("lemmas") {
      guard let lemma = Self.fold(entry.name, lang: lang).first else { continue }
      let letters = lemma.prefix(lemma.withUnsafeBufferPointer { stemmer.stemLength($0) })
      let stem = Atoms.atom(letters)
      lemmaNames.append((stem, String(decoding: letters, as: UTF8.self)))
      for form in [Atoms.atom(lemma)] + entry.forms.map({ entry.text.tokens[$0.lowerBound].form }) {
        words.note(form) {
          $0.isKnown = true
          if $0.stem == Atoms.none { $0.stem = stem }
        }
      }
    }
    self.concepts = concepts
    self.phrases = phrases
    self.words = words
    self.stemmer = stemmer
    self.lemmaNames = lemmaNames
    self.expansions = expansions
  }

  /// Whether a word, by the atom of its folded letters, is in one of the lexicon's files.
  public func knows(_ form: Atom) -> Bool { words.word(form)?.isKnown ?? false }

  /// The concepts of a text, in order of place.
  public func matches(in text: Text) -> [Match] { phrases.matches(in: text) }

  /// The stems of the content words of each of some lines.
  public func contentStems(of lines: [String]) -> [[Atom]] {
    memory.stems(of: lines, find: contentStems)
  }

  /// The stems of the content words of some patterns; nil where there is no pattern.
  public func contentStems(of patterns: [WordPattern]) -> AtomTable? {
    memory.stems(of: patterns, find: contentStems)
  }

  private func contentStems(_ text: String) -> [Atom] {
    read(text).tokens.filter(\.isContent).map(\.stem)
  }

  /// The stem of a lemma by its atom, for the names in a weights file.
  public func lemmaName(_ stem: Atom) -> String? {
    lemmaNames.first { $0.stem == stem }?.name
  }

  /// A word of a phrase as it is read in a text, where short forms are written out: `gp` is two words.
  private static func written(
    out part: PhraseTable.Part,
    _ words: WordTable,
    _ expansions: [[[UInt8]]]
  ) -> [PhraseTable.Part] {
    guard part.prefix == 0, let word = words.word(part.atom), word.expansion >= 0 else {
      return [part]
    }
    return expansions[Int(word.expansion)].enumerated().map { place, letters in
      PhraseTable.Part(
        atom: Atoms.atom(letters),
        prefix: 0,
        afterGap: part.afterGap && place == 0
      )
    }
  }

  /// The words of a name, folded.
  private static func fold(_ name: String, lang: Lang) -> [[UInt8]] {
    let text = Tokeniser(lang: lang).read(Array(name.utf8))
    return text.tokens.map { Array(text.letters(of: $0)) }
  }
}
