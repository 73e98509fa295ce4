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
  /// The last question of the reply.
  let question: Question?
  /// Whether the reply goes on with what was just said, without a word for it.
  let asksOn: Bool
  /// Whether the reply makes a plan and ends with a check whether it suits.
  let checksAgreement: Bool
  /// How many words the reply has.
  let length: Int
  /// How many words its questions have; those of the reply where it has none.
  let askedLength: Int
  /// The different words of the reply, as numbers in ascending order.
  let fingerprint: [UInt64]

  /// Nothing heard.
  static let nothing = Hearing(
    subjects: [],
    weights: [:],
    words: [:],
    lines: [:],
    question: nil,
    asksOn: false,
    checksAgreement: false,
    length: 0,
    askedLength: 0,
    fingerprint: []
  )

  /// Whether the learner said hello, thanks or goodbye.
  func has(_ courtesy: Trigger.Happening) -> Bool { subjects.contains(.courtesy(courtesy)) }

  /// How telling the words of a line are that the reply has; 0 where it has none.
  func weight(of line: String) -> Int { lines[line]?.weight ?? 0 }

  /// Whether words of a line stand in a question.
  func isAsked(_ line: String) -> Bool { weight(of: line) > Ear.askedWeight }

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

  /// What words weigh, wherever they stand.
  private static func letters(_ weight: Int) -> Int {
    let places = [Ear.askedWeight, Ear.nearWeight]
    return weight - (places.first { weight > $0 } ?? 0)
  }

  /// Whether a subject is only named beside the question in which the words of a line stand.
  func isBeside(_ subject: Subject, _ line: String) -> Bool {
    isAsked(line) && !isAsked(subject)
  }

  /// Whether a subject is named in a question.
  func isAsked(_ subject: Subject) -> Bool {
    weights[subject] ?? 0 > Ear.askedWeight
  }

  /// The topic or ordinary question that the reply is about.
  ///
  /// An invitation to tell is about a topic if it names one: "comment ça va à la maison" is about the home, although
  /// "comment ça va" alone is an ordinary question. A topic that is only named beside the question does not count.
  func target(inviting: Bool) -> Subject? {
    let named = subjects.first { !$0.isCourtesy }
    guard inviting, let topic = subjects.first(where: \.isTopic), let named else { return named }
    return isAsked(named) && !isAsked(topic) ? named : topic
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

    var isSubject: Bool { if case .subject = self { true } else { false } }
  }

  private var owners: [Owner] = []
  /// The answers to turning points that are for no question, and so for the whole of a reply.
  private let answers: Set<String>
  private let lang: Lang
  private let forms: ShortForms

  init(_ scenario: Scenario) {
    lang = scenario.lang
    forms = Self.forms(in: lang)
    let answers = scenario.turningPoints.flatMap(\.answers).filter { !$0.when.needsQuestion }
    self.answers = Set(answers.map(\.id))
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
    let questions = reply.evidence.filter { Self.questions.contains($0.code) }
    let asked = questions.map { AskedClause($0, in: reply.text) }
    let matches = index.matches(in: folded)
    let offers = reply.has(.plan)
    let texts = asked.isEmpty && !offers ? [] : folded.texts
    let asksOn = !asked.isEmpty && FollowUp.isOne(texts, lang)
    let askedLength = folded.words.count { word in asked.contains { $0.range.contains(word.start) }
    }
    let isNamed = matches.contains { match in
      owners[match.owner].isSubject && asked.contains { $0.range.contains(match.start) }
    }
    // A question that can stand alone is not about what was only said back before it.
    let saidBack =
      isNamed || asksOn || askedLength <= Self.leaningQuestion
      ? [] : reply.evidence.filter { $0.code == .reformulation }.map(\.range)
    var weights: [Hearing.Subject: Int] = [:]
    var inQuestion: Set<Hearing.Subject> = []
    var order: [Hearing.Subject] = []
    var words: [Hearing.Subject: UInt64] = [:]
    var near: Set<Hearing.Subject> = []
    var lines: [String: Hearing.Line] = [:]
    for match in matches {
      let isAsked = asked.contains { $0.range.contains(match.start) }
      if !isAsked, saidBack.contains(where: { $0.contains(match.start) }) { continue }
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
        let isNear = asked.contains { $0.sentenceBefore.contains(match.start) }
        weights[subject, default: 0] += match.weight
        if !isAsked, isNear { near.insert(subject) }
        words[subject, default: 0] |= Self.bits(match.words)
        if isAsked { inQuestion.insert(subject) }
      }
    }
    for subject in near.subtracting(inQuestion) { weights[subject, default: 0] += Self.nearWeight }
    for subject in inQuestion { weights[subject, default: 0] += Self.askedWeight }
    // What the question names is asked about, and no words beside it; but "No, I don't give it out" is an answer, whatever
    // is asked then.
    if !inQuestion.isEmpty {
      lines = lines.filter { answers.contains($0) || $1.weight > Self.askedWeight }
    }
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
      question: Question(lastOf: questions, asked, in: reply.text, folded, texts, lang),
      asksOn: asksOn,
      checksAgreement: offers && AgreementCheck.ends(texts, lang),
      length: folded.words.count,
      askedLength: asked.isEmpty ? folded.words.count : askedLength,
      fingerprint: folded.fingerprint
    )
  }

  /// The bits of some words.
  private static func bits(_ words: Range<Int>) -> UInt64 {
    words.reduce(0) { $0 | 1 << UInt64(min($1, 63)) }
  }

  /// What it is worth to stand in the question: more than any words beside it.
  fileprivate static let askedWeight = 1000

  /// What it is worth to stand in the sentence before the question: more than any words further off.
  fileprivate static let nearWeight = 500

  /// The most words of a question that leans on what was said before it ("And how is that for you?").
  private static let leaningQuestion = 6

  private static let questions: CodeSet = [
    .openQuestion, .closedQuestion, .leadingQuestion, .valuesQuestion,
  ]
}
