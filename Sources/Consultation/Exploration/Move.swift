public import Coding
import Scenario
public import Transcript

/// A reply without its words: what it does to the patient, and what it speaks of.
public struct Move: Hashable, Sendable {
  /// What a reply speaks of, by its place in the scenario.
  public enum Subject: Hashable, Sendable {
    case topic(Int)
    case fact(Int)
  }

  /// How the learner acts.
  public enum Act: Hashable, Sendable {
    /// Says something.
    case say
    /// Keeps silent on purpose.
    case keepSilent
    /// Says goodbye.
    case leave
  }

  /// How the learner acts.
  public let act: Act
  /// What the reply does, in the manual's order.
  public let codes: [Code]
  /// The position taken.
  public let stance: Stance
  /// What the reply speaks of, if it names something.
  public let subject: Subject?
  /// The line of the patient whose own words the reply has, if it has those of one.
  public let line: String?

  /// A reply that does something.
  public init(_ codes: Code..., stance: Stance = .neutral, about subject: Subject? = nil) {
    self.init(codes: codes, stance: stance, about: subject)
  }

  /// A reply that does several things.
  ///
  /// - Parameters:
  ///   - codes: what it does.
  ///   - stance: the position taken.
  ///   - subject: what it speaks of.
  ///   - line: the line of the patient whose own words it has.
  public init(
    codes: [Code],
    stance: Stance = .neutral,
    about subject: Subject? = nil,
    asking line: String? = nil
  ) {
    act = .say
    self.line = line
    self.codes = Set(codes).sorted()
    self.stance = stance
    self.subject = subject
  }

  private init(_ act: Act) {
    self.act = act
    (codes, stance, subject, line) = ([], .neutral, nil, nil)
  }

  /// A silence held on purpose.
  public static let silence = Move(.keepSilent)
  /// A goodbye.
  public static let goodbye = Move(.leave)
}

extension Consultation {
  /// Answers a reply without words.
  ///
  /// It counts as new: never the same words as an earlier reply, and as long as most.
  ///
  /// - Parameter move: what the reply does.
  /// - Returns: the reply first, then what it brought; nothing after the end.
  public mutating func receive(_ move: Move) -> [Event] {
    guard !isOver else { return [] }
    let isSilent = move.act == .keepSilent
    // The number of the reply stands for its words, so that none is like another.
    let text = isSilent ? "" : "\(state.turn + 1)"
    let evidence = move.codes.map {
      Evidence(code: $0, quote: text, start: 0, reason: "", confidence: 100)
    }
    let reply = CodedReply(text: text, evidence: evidence, stance: move.stance)
    return answer(reply, silent: isSilent, hearing: Hearing(of: move, script))
  }
}

extension Hearing {
  /// How many words a reply has where nobody wrote it: the mean of the simulated learners' replies.
  private static let usualLength = 12

  fileprivate init(of move: Move, _ script: Script) {
    let subjects: [Subject] =
      switch (move.act, move.subject) {
      case (.leave, _): [.courtesy(.goodbye)]
      case (_, .topic(let place)): [.topic(place)]
      case (_, .fact(let place)): [.fact(place)]
      case (_, nil): []
      }
    let line = move.line.map { name in
      [
        name: Line(
          weight: 1,
          words: 0,
          questions: 0,
          isPlain: false,
          kind: nil,
          shortAnswer: script.shortAnswer(named: name)
        )
      ]
    }
    let length = move.act == .keepSilent ? 0 : Self.usualLength
    self.init(
      subjects: subjects,
      weights: Dictionary(uniqueKeysWithValues: subjects.map { ($0, 1) }),
      words: [:],
      questions: [:],
      lines: line ?? [:],
      hasFollowUps: false,
      question: nil,
      asksOn: false,
      checksAgreement: false,
      questionCount: 0,
      length: length,
      askedLength: length,
      fingerprint: []
    )
  }
}
