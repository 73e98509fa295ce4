import Language

/// Checks, in one language, that everything that must be recognised has words.
struct WordChecks {
  let document: ScenarioDocument
  let translation: TranslationDocument?
  let shared: SharedDocument
  let lang: Lang
  let reader: NodeReader

  func check() {
    let facts = document.facts.map { fact in
      let id = "facts.\(fact.name.value)"
      return (fact: fact, words: translation.map { $0.words[id] ?? .init() } ?? fact.words)
    }
    let groups = shared.groups.map(\.name)
    for name in (topics.map(\.words) + facts.map(\.words)).flatMap(\.groups)
    where !groups.contains(name.value) {
      reader.complainOfUnknown(name, .wordGroup, among: groups)
    }
    let known = shared.facts.map(\.name)
    for (fact, words) in facts where words.isEmpty && !known.contains(fact.name.value) {
      let place = translation?.lines["facts.\(fact.name.value)"]?.at
      // A fact that the translation lacks was told before.
      guard let at = translation == nil ? fact.name.at : place else { continue }
      reader.complain(.factWithoutWords(fact.name.value, lang), at: at)
    }
  }

  /// Warns of words by which two topics are recognised.
  func warn() {
    let words = Dictionary(
      shared.groups.map { ($0.name, $0.words.map(\.value)) },
      uniquingKeysWith: { first, _ in first }
    )
    WordingChecks(document: document, reader: reader).checkWords(topics, groups: words)
  }

  private var topics: [(name: String, words: WrittenWords)] {
    document.topics.map { topic in
      let id = "topics.\(topic.name.value)"
      return (topic.name.value, translation.map { $0.words[id] ?? .init() } ?? topic.words)
    }
  }
}
