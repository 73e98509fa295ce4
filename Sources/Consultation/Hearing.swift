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

    var isTopic: Bool { if case .topic = self { true } else { false } }
    var isCourtesy: Bool { if case .courtesy = self { true } else { false } }
  }

  /// The place of a short answer: its topic, and which of the topic's it is.
  struct ShortAnswer: Hashable, Sendable {
    let topic: Int
    let place: Int
  }

  /// The words of a line in the reply.
  struct Line: Sendable {
    /// How telling the most telling of them are, and far more where they stand in a question.
    let weight: Int
    /// Which words of the reply they are, a bit a word.
    let words: UInt64
    /// In which questions of the reply they stand, a bit a question.
    let questions: UInt64
    /// Whether all of them could stand in any question ("do you want").
    let isPlain: Bool
    /// What its words ask for by themselves ("since when"), if they are those of a follow-up and do.
    let kind: QuestionKind?
    /// Where the line stands among the short answers of the topics, if it is one.
    let shortAnswer: ShortAnswer?
  }

  /// The subjects of the reply, the most telling first; each once.
  let subjects: [Subject]
  /// How telling each subject is.
  let weights: [Subject: Int]
  /// Which words of the reply are of each subject, a bit a word; the 64th stands for all later ones too.
  let words: [Subject: UInt64]
  /// In which questions of the reply the words of each subject stand, a bit a question.
  let questions: [Subject: UInt64]
  /// The lines with words of their own that the reply has one of.
  let lines: [String: Line]
  /// Whether one of them is a follow-up.
  let hasFollowUps: Bool
  /// The last question of the reply.
  let question: Question?
  /// Whether the reply goes on with what was just said, without a word for it.
  let asksOn: Bool
  /// Whether the reply makes a plan and ends with a check whether it suits.
  let checksAgreement: Bool
  /// How many questions the reply asks, one after the other.
  let questionCount: Int
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
    questions: [:],
    lines: [:],
    hasFollowUps: false,
    question: nil,
    asksOn: false,
    checksAgreement: false,
    questionCount: 0,
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

  /// Whether the reply has words of a line beside those of a subject.
  func says(_ line: String, beside subject: Subject) -> Bool {
    guard let line = lines[line] else { return false }
    return line.words & ~words[subject, default: 0] != 0
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
