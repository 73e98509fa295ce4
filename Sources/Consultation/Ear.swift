import Coding
import Language
import Scenario

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
  /// Where each line with words stands among the short answers of the topics.
  private(set) var shortAnswers: [String: Hearing.ShortAnswer] = [:]
  /// For each owner the number of the line about which it is a follow-up; nothing for all others.
  private var abouts: [Int?] = []
  /// The numbers of the lines that have follow-ups.
  private var numbers: [String: Int] = [:]
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
      for (dry, line) in topic.dry.enumerated() where !line.words.isEmpty {
        shortAnswers[line.id] = Hearing.ShortAnswer(topic: place, place: dry)
      }
    }
    for (place, fact) in scenario.facts.enumerated() { add(.subject(.fact(place)), fact.words) }
    for fact in scenario.unknownFacts { add(.subject(.unknownFact), fact.words) }
    for courtesy in Trigger.Happening.allCases {
      add(.subject(.courtesy(courtesy)), scenario.heard[courtesy] ?? [])
    }
    for line in scenario.saidLines {
      if !line.words.isEmpty { add(.line(line.id), line.words) }
      for answer in scenario.followUps[line.id] where !answer.words.isEmpty {
        let number = numbers[line.id] ?? numbers.count
        numbers[line.id] = number
        add(.line(answer.id), answer.words, about: number)
      }
    }
  }

  private mutating func add(_ owner: Owner, _ words: [WordPattern], about line: Int? = nil) {
    for pattern in words {
      index.add(pattern, owner: owners.count, forms: forms, group: line)
    }
    owners.append(owner)
    abouts.append(line)
  }

  /// What a reply speaks of.
  ///
  /// Where the reply asks something, what stands in the question counts more than what stands beside it: of "Vous
  /// dormez mal. Et le travail ?" it is the work that is asked about.
  ///
  /// - Parameters:
  ///   - reply: the reply.
  ///   - recent: the names of the lines that it can ask about.
  /// - Returns: what was heard.
  func hear(_ reply: CodedReply, after recent: [String] = []) -> Hearing {
    let folded = FoldedText(reply.text).spelledOut(forms)
    let questions = reply.evidence.filter { Self.questions.contains($0.code) }
    let text = Self.plain(reply.text)
    let clauses = questions.map { AskedClause($0, in: text) }
    let matches = index.matches(in: folded, groups: recent.compactMap { numbers[$0] })
    let offers = reply.has(.plan)
    let texts = clauses.isEmpty && !offers ? [] : folded.texts
    let asksOn = !clauses.isEmpty && AskingOn.isOne(texts, lang)
    let askedLength = folded.words.count { word in
      clauses.contains { $0.range.contains(word.start) }
    }
    let isNamed = matches.contains { match in
      owners[match.owner].isSubject && clauses.contains { $0.range.contains(match.start) }
    }
    // A question that can stand alone is not about what was only said back before it.
    let saidBack =
      isNamed || asksOn || askedLength <= Self.leaningQuestion
      ? [] : reply.evidence.filter { $0.code == .reformulation }.map(\.range)
    let parts = QuestionParts(clauses, in: text, folded, texts, lang)
    var tally = Tally(clauses, parts)
    for match in matches {
      let isAsked = clauses.contains { $0.range.contains(match.start) }
      if !isAsked, saidBack.contains(where: { $0.contains(match.start) }) { continue }
      switch owners[match.owner] {
      case .line(let line):
        guard abouts[match.owner] != nil else {
          tally.count(line, match, isAsked: isAsked, of: shortAnswers[line])
          continue
        }
        let isInTail = isAsked || clauses.contains { $0.withTail.contains(match.start) }
        let isPlain =
          !texts.isEmpty && match.words.allSatisfy { Question.isPlain(texts[$0], lang) }
        let kind = texts.isEmpty ? nil : Question.pointed(Array(texts[match.words]), lang)
        tally.count(line, match, isAsked: isInTail, isPlain: isPlain, kind: kind)
        tally.hasFollowUps = true
      // Who asks about a goodbye or a good evening takes no leave.
      case .subject(.courtesy(.goodbye))
      where isAsked || Goodbye.isSpokenOf(match, in: reply.text, folded, lang):
        continue
      case .subject(let subject):
        tally.count(subject, match, isAsked: isAsked)
      }
    }
    tally.close(answers)
    return Hearing(
      subjects: tally.sorted,
      weights: tally.weights,
      words: tally.words,
      questions: tally.questions,
      lines: tally.lines,
      hasFollowUps: tally.hasFollowUps,
      question: Question(lastOf: questions, clauses, in: text, folded, texts, lang),
      asksOn: asksOn,
      checksAgreement: offers && AgreementCheck.ends(texts, lang),
      questionCount: parts.count,
      length: folded.words.count,
      askedLength: clauses.isEmpty ? folded.words.count : askedLength,
      fingerprint: folded.fingerprint
    )
  }

  /// A text with three dots for each ellipsis: as many bytes, and the end of a sentence ("You wake at night… Is it the
  /// back?").
  private static func plain(_ text: String) -> String {
    text.utf8.contains(0xA6) ? text.replacing("…", with: "...") : text
  }

  /// What it is worth to stand in the question: more than any words beside it.
  static let askedWeight = 1000

  /// What it is worth to stand in the sentence before the question: more than any words further off.
  static let nearWeight = 500

  /// The most words of a question that leans on what was said before it ("And how is that for you?").
  private static let leaningQuestion = 6

  private static let questions: CodeSet = [
    .openQuestion, .closedQuestion, .leadingQuestion, .valuesQuestion,
  ]
}

/// What was found in a reply, match by match.
private struct Tally {
  private let asked: [AskedClause]
  private let parts: QuestionParts
  private(set) var weights: [Hearing.Subject: Int] = [:]
  private(set) var words: [Hearing.Subject: UInt64] = [:]
  private(set) var questions: [Hearing.Subject: UInt64] = [:]
  private(set) var lines: [String: Hearing.Line] = [:]
  /// Whether one of them is a follow-up.
  var hasFollowUps = false
  private var order: [Hearing.Subject] = []
  private var inQuestion: Set<Hearing.Subject> = []
  private var near: Set<Hearing.Subject> = []

  init(_ asked: [AskedClause], _ parts: QuestionParts) {
    self.asked = asked
    self.parts = parts
  }

  mutating func count(
    _ line: String,
    _ match: PatternIndex.Match,
    isAsked: Bool,
    isPlain: Bool = false,
    kind: QuestionKind? = nil,
    of shortAnswer: Hearing.ShortAnswer? = nil
  ) {
    let weight = match.weight + (isAsked ? Ear.askedWeight : 0)
    let before = lines[line]
    lines[line] = Hearing.Line(
      weight: max(weight, before?.weight ?? 0),
      words: Self.bits(match.words) | (before?.words ?? 0),
      questions: parts.bit(at: match.start) | (before?.questions ?? 0),
      isPlain: isPlain && before?.isPlain ?? true,
      kind: kind ?? before?.kind,
      shortAnswer: shortAnswer
    )
  }

  mutating func count(_ subject: Hearing.Subject, _ match: PatternIndex.Match, isAsked: Bool) {
    if weights[subject] == nil { order.append(subject) }
    let isNear = asked.contains { $0.sentenceBefore.contains(match.start) }
    weights[subject, default: 0] += match.weight
    if !isAsked, isNear { near.insert(subject) }
    words[subject, default: 0] |= Self.bits(match.words)
    questions[subject, default: 0] |= parts.bit(at: match.start)
    if isAsked { inQuestion.insert(subject) }
  }

  /// Weighs what stands in a question, or just before it, more than the rest.
  mutating func close(_ answers: Set<String>) {
    for subject in near.subtracting(inQuestion) { weights[subject, default: 0] += Ear.nearWeight }
    for subject in inQuestion { weights[subject, default: 0] += Ear.askedWeight }
    // What the question names is asked about, and no words beside it; but "No, I don't give it out" is an answer, whatever
    // is asked then.
    if !inQuestion.isEmpty {
      lines = lines.filter { line, heard in
        answers.contains(line) || heard.weight > Ear.askedWeight || heard.questions != 0
      }
    }
  }

  /// The subjects, the most telling first.
  var sorted: [Hearing.Subject] {
    order.enumerated().map { (place: $0, subject: $1, weight: weights[$1] ?? 0) }
      .sorted { $0.weight == $1.weight ? $0.place < $1.place : $0.weight > $1.weight }
      .map(\.subject)
  }

  /// The bits of some words.
  private static func bits(_ words: Range<Int>) -> UInt64 {
    words.reduce(0) { $0 | 1 << UInt64(min($1, 63)) }
  }
}
