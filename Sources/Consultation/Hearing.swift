import Coding
import Language
import Scenario

/// What a reply speaks of: topics, ordinary questions and courtesies, by the scenario's words.
struct Hearing: Sendable {
  /// Something that the scenario has words for.
  enum Subject: Hashable, Sendable {
    case topic(Int)
    case fact(Int)
    case unknownFact
    case courtesy(Trigger.Happening)

    fileprivate var isTopic: Bool { if case .topic = self { true } else { false } }
    fileprivate var isCourtesy: Bool { if case .courtesy = self { true } else { false } }
  }

  /// The words of a line in the reply.
  struct Line: Sendable {
    /// How telling the most telling of them are, and far more where they stand in a question.
    let weight: Int
    /// Which words of the reply they are, a bit a word.
    let words: UInt64
  }

  /// The subjects of the reply, the most telling first; each once.
  let subjects: [Subject]
  /// How telling each subject is.
  let weights: [Subject: Int]
  /// Which words of the reply are of each subject, a bit a word; the 64th stands for all later ones too.
  let words: [Subject: UInt64]
  /// The lines with words of their own that the reply has one of.
  let lines: [String: Line]
  /// Whether the reply goes on with what was just said, without a word for it.
  let asksOn: Bool
  /// How many words the reply has.
  let length: Int
  /// The different words of the reply, as numbers in ascending order.
  let fingerprint: [UInt64]

  /// Nothing heard.
  static let nothing = Hearing(
    subjects: [],
    weights: [:],
    words: [:],
    lines: [:],
    asksOn: false,
    length: 0,
    fingerprint: []
  )

  /// Whether the learner said hello, thanks or goodbye.
  func has(_ courtesy: Trigger.Happening) -> Bool { subjects.contains(.courtesy(courtesy)) }

  /// How telling the words of a line are that the reply has; 0 where it has none.
  func weight(of line: String) -> Int { lines[line]?.weight ?? 0 }

  /// Whether the reply has words of a subject beside those of a line: "How are you sleeping?" asks about sleep, although
  /// "How are you?" has a line.
  func names(_ subject: Subject, beside line: String) -> Bool {
    guard let line = lines[line] else { return false }
    return words[subject, default: 0] & ~line.words != 0
  }

  /// Whether a line has all words of a subject in the reply, and more.
  func covers(_ line: String, _ subject: Subject) -> Bool {
    guard let line = lines[line], let own = words[subject] else { return false }
    return own & ~line.words == 0 && line.words & ~own != 0
  }

  /// Whether the words of a line tell more, by a phrase, than those of a topic that stand in the question with them.
  func outweighs(_ line: String, topic: Int) -> Bool {
    let own = isBeside(.topic(topic), line) ? 0 : Self.letters(weights[.topic(topic)] ?? 0)
    return Self.letters(weight(of: line)) >= own + PatternIndex.furtherWord
  }

  private static func letters(_ weight: Int) -> Int {
    weight > Ear.askedWeight ? weight - Ear.askedWeight : weight
  }

  /// Whether a subject is only named beside the question in which the words of a line stand.
  func isBeside(_ subject: Subject, _ line: String) -> Bool {
    weight(of: line) > Ear.askedWeight && weights[subject] ?? 0 < Ear.askedWeight
  }

  /// The topic or ordinary question that the reply is about.
  ///
  /// An invitation to tell is about a topic if it names one: "comment ça va à la maison" is about the home, although
  /// "comment ça va" alone is an ordinary question.
  func target(inviting: Bool) -> Subject? {
    if inviting, let topic = subjects.first(where: \.isTopic) { return topic }
    return subjects.first { !$0.isCourtesy }
  }
}

extension Scenario {
  /// The lines that may have words of their own.
  var conditionalLines: [Line] {
    var lines: [Line] = []
    for topic in topics { lines += topic.dry + topic.holds + topic.spent }
    for fact in facts { lines += fact.later }
    for point in turningPoints { lines += point.answers }
    for trigger in Trigger.all { lines += reactions[trigger] ?? [] }
    return lines
  }
}

/// The words of a scenario, made ready for hearing.
struct Ear: Sendable {
  private var index = PatternIndex()
  /// What has words: a subject, or a line with words of its own.
  private enum Owner: Hashable {
    case subject(Hearing.Subject)
    case line(String)
  }

  private var owners: [Owner] = []
  private let lang: Lang
  private let forms: ShortForms

  init(_ scenario: Scenario) {
    lang = scenario.lang
    forms = Self.forms(in: lang)
    for (place, topic) in scenario.topics.enumerated() {
      add(.subject(.topic(place)), topic.words)
    }
    for (place, fact) in scenario.facts.enumerated() { add(.subject(.fact(place)), fact.words) }
    for fact in scenario.unknownFacts { add(.subject(.unknownFact), fact.words) }
    for courtesy in Trigger.Happening.allCases {
      add(.subject(.courtesy(courtesy)), scenario.heard[courtesy] ?? [])
    }
    for line in scenario.conditionalLines { add(.line(line.id), line.words) }
  }

  private mutating func add(_ owner: Owner, _ words: [WordPattern]) {
    for pattern in words { index.add(pattern, owner: owners.count, forms: forms) }
    owners.append(owner)
  }

  /// What a reply speaks of.
  ///
  /// Where the reply asks something, what stands in the question counts more than what stands beside it: of "Vous
  /// dormez mal. Et le travail ?" it is the work that is asked about.
  func hear(_ reply: CodedReply) -> Hearing {
    let folded = FoldedText(reply.text).spelledOut(forms)
    let asked = reply.evidence.filter { Self.questions.contains($0.code) }
      .map { Self.clause(of: $0, in: reply.text) }
    var weights: [Hearing.Subject: Int] = [:]
    var inQuestion: Set<Hearing.Subject> = []
    var order: [Hearing.Subject] = []
    var words: [Hearing.Subject: UInt64] = [:]
    var lines: [String: Hearing.Line] = [:]
    for match in index.matches(in: folded) {
      let isAsked = asked.contains { $0.contains(match.start) }
      switch owners[match.owner] {
      case .line(let line):
        let weight = match.weight + (isAsked ? Self.askedWeight : 0)
        let before = lines[line]
        lines[line] = Hearing.Line(
          weight: max(weight, before?.weight ?? 0),
          words: Self.bits(match.words) | (before?.words ?? 0)
        )
      // Who asks about a goodbye or a good evening takes no leave.
      case .subject(.courtesy(.goodbye))
      where isAsked || Goodbye.isSpokenOf(match, in: reply.text, folded, lang):
        continue
      case .subject(let subject):
        if weights[subject] == nil { order.append(subject) }
        weights[subject, default: 0] += match.weight
        words[subject, default: 0] |= Self.bits(match.words)
        if isAsked { inQuestion.insert(subject) }
      }
    }
    for subject in inQuestion { weights[subject, default: 0] += Self.askedWeight }
    // What the question names is asked about, and no words beside it.
    if !inQuestion.isEmpty { lines = lines.filter { $1.weight > Self.askedWeight } }
    let firsts = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let sorted = order.sorted {
      let (a, b) = (weights[$0, default: 0], weights[$1, default: 0])
      return a == b ? firsts[$0, default: 0] < firsts[$1, default: 0] : a > b
    }
    return Hearing(
      subjects: sorted,
      weights: weights,
      words: words,
      lines: lines,
      asksOn: !asked.isEmpty && FollowUp.isOne(folded, lang),
      length: folded.words.count,
      fingerprint: folded.fingerprint
    )
  }

  /// The bits of some words.
  private static func bits(_ words: Range<Int>) -> UInt64 {
    words.reduce(0) { $0 | 1 << UInt64(min($1, 63)) }
  }

  /// Where the clause lies in which a question was found, in UTF-8 bytes; the quotation may be a part of it.
  ///
  /// A comma parts no question that began before it: "Qui était là, quand c'est arrivé ?"
  private static func clause(of evidence: Evidence, in text: String) -> Range<Int> {
    let before = text.utf8.prefix(evidence.start)
    func start(after marks: String) -> String.Index {
      before.lastIndex { marks.utf8.contains($0) }.map { before.index(after: $0) }
        ?? text.startIndex
    }
    let sentence = start(after: ".;:!?")
    let first = text[sentence...].drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
    let start = askingWords.contains(first) ? sentence : start(after: ",.;:!?")
    // "And your mother, is she well?"
    let isWhole = evidence.code == .openQuestion || evidence.code == .valuesQuestion
    let rest = text.utf8.dropFirst(evidence.start + evidence.quote.utf8.count)
    let end = rest.firstIndex { ".;:!?".utf8.contains($0) } ?? text.endIndex
    // "What was he like, your granddad?", "What's it like, to live from Friday to Friday?"
    let tail = text[rest.startIndex..<end].split { !$0.isLetter }
    let belongs = tail.count <= 2 || tail.first.map { joining.contains($0.lowercased()) } == true
    let last = isWhole && !belongs ? rest.startIndex : end
    return offset(of: start, in: text)..<offset(of: last, in: text)
  }

  private static func offset(of place: String.Index, in text: String) -> Int {
    text.utf8.distance(from: text.startIndex, to: place)
  }

  /// The words with which what follows a comma goes on with a question.
  private static let joining: Set<String> = [
    "de", "d", "quand", "lorsque", "que", "qu", "si", "when", "if", "to", "that", "while",
  ]

  /// The words with which a question begins that asks for more than yes or no.
  private static let askingWords: Set<String> = [
    "qui", "que", "qu", "quoi", "quand", "où", "ou", "comment", "pourquoi", "combien", "quel",
    "quelle", "quels", "quelles", "who", "what", "when", "where", "how", "why", "which",
  ]

  /// What it is worth to stand in the question: more than any words beside it.
  fileprivate static let askedWeight = 1000

  private static let questions: CodeSet = [
    .openQuestion, .closedQuestion, .leadingQuestion, .valuesQuestion,
  ]
}
