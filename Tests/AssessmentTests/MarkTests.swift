import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

@Suite struct `Marks` {
  @Test(arguments: Lang.allCases)
  func `tell a skilled learner from an average and a poor one`(_ lang: Lang) throws {
    func mark(_ learner: FixtureLearner) throws -> Int {
      try #require(Assessment(Session.long(lang, learner)).mark)
    }
    #expect(try mark(.skilled) >= 75)
    #expect(try 45...65 ~= mark(.average))
    #expect(try mark(.interrogator) < 35)
    #expect(try mark(.moraliser) < 35)
  }

  @Test func `are the same whenever they are made`() {
    let transcript = Session.shared(.fr)
    #expect(Assessment(transcript) == Assessment(transcript))
  }

  @Test(arguments: 0...3)
  func `are not given to a consultation that is too short`(_ replies: Int) {
    var session = Session(opening: [Self.cue])
    for turn in 0..<replies {
      session.say("Tell me about \(turn).", [(.openQuestion, "Tell me")], answer: [Self.cue])
    }
    let assessment = Assessment(session.transcript)
    #expect(assessment.mark == nil)
    #expect(assessment.level == Assessment.tooShort)
    #expect(assessment.dimensions.allSatisfy { $0.mark == nil && $0.level == Assessment.tooShort })
  }

  @Test func `are not zero where there was no occasion`() {
    var session = Session(opening: [Self.plain])
    for turn in 1...5 {
      session.say("The weather, day \(turn).", [(.information, "weather")], answer: [Self.plain])
    }
    let assessment = Assessment(session.transcript)
    #expect(assessment.dimensions.allSatisfy { $0.level == Assessment.notObserved })
    #expect(assessment.mark == nil)
  }

  @Test func `do not pay a formula twice`() throws {
    func session(_ formula: (Int) -> String) -> Assessment {
      var session = Session(opening: [Self.cue])
      for turn in 1...8 {
        let words = formula(turn)
        session.say("\(words). Go on.", [(.legitimation, words)], answer: [Self.cue])
      }
      return Assessment(session.transcript)
    }
    let parrot = session { _ in "That is understandable" }
    let person = session { Self.legitimations[$0 - 1] }
    #expect(try #require(parrot[.legitimation]?.mark) < 20)
    #expect(person[.legitimation]?.mark == 100)
  }

  @Test func `count a repetition with a word changed as the same formula`() throws {
    var session = Session(opening: [Self.cue])
    let said = ["C’est tout à fait compréhensible", "c'est tout a fait comprehensible !"]
    for turn in 0..<6 {
      session.say(said[turn % 2], [(.legitimation, said[turn % 2])], answer: [Self.cue])
    }
    let assessment = Assessment(session.transcript)
    #expect(assessment[.legitimation]?.evidence.count { $0.counts == .full } == 1)
  }

  @Test func `leave what is only possible out`() {
    var session = Session(opening: [Self.cue])
    for turn in 1...5 {
      session.say(
        "So it hurts, time \(turn).",
        possible: [(.reformulation, "So it hurts")],
        answer: [Self.cue]
      )
    }
    let assessment = Assessment(session.transcript)
    #expect(assessment[.reformulation]?.mark == 0)
    #expect(assessment.behaviours.isEmpty)
    #expect(assessment.possible.count == 5)
  }

  @Test(arguments: ["", "Mmh."]) func `pay listening alone twice`(_ answer: String) throws {
    func session(_ turns: Int) -> Assessment {
      var session = Session(opening: [Self.waiting(0)])
      for turn in 1...turns {
        session.say("So, day \(turn).", answer: [Self.plain])
        session.say("The bus, day \(turn).", answer: [Self.waiting(turn)])
        session.say(
          answer,
          answer.isEmpty ? [] : [(.facilitation, answer)],
          answer: [Self.waiting(turn)]
        )
      }
      return Assessment(session.transcript)
    }
    for dimension in [Dimension.legitimation, .positioning] {
      let marks = try [2, 4, 8].map { try #require(session($0)[dimension]?.mark) }
      #expect(marks[0] > marks[1] && marks[1] > marks[2], "\(dimension)")
      #expect(marks[2] < 60, "\(dimension)")
    }
  }

  @Test func `halve what an owned misstep costs`() {
    func session(_ repair: Bool) -> Assessment {
      var session = Session(opening: [Self.plain])
      session.say("You should try harder.", [(.judgement, "try harder")], answer: [Self.plain])
      session.say(
        repair ? "I put that badly, I’m sorry." : "Well.",
        repair ? [(.repair, "I put that badly, I’m sorry")] : [],
        answer: [Self.plain]
      )
      return Assessment(session.transcript)
    }
    #expect(session(true).deductions.map(\.points) == [2])
    #expect(session(false).deductions.map(\.points) == [4])
  }

  @Test func `follow the rubric`() throws {
    var rubric = Rubric.standard
    rubric.weights = [.openQuestions: 1]
    let transcript = Session.long(.en, .moraliser)
    let assessment = Assessment(transcript, rubric: rubric)
    let points = assessment.deductions.reduce(0) { $0 + $1.points }
    #expect(points > 24)
    #expect(assessment.mark == (assessment[.openQuestions]?.mark ?? 0) - 24)
  }

  private static let legitimations = [
    "Anyone would be worn out", "Of course you are angry", "It makes sense to be afraid",
    "Many people in your place cry", "You have every reason to doubt",
    "No wonder sleep will not come", "Being ashamed of that is so human", "That would hurt me too",
  ]

  /// A line that a held silence would answer.
  static func waiting(_ turn: Int) -> SpokenLine {
    SpokenLine(
      id: "w\(turn)",
      source: .rung,
      text: "I look at the door, day \(turn).",
      cue: PatientCue(.hint, .worry),
      callsFor: [.facilitation, .permission],
      fits: .low
    )
  }

  static let plain = SpokenLine(id: "p", source: .fact, text: "Forty-six.")
  static let cue = SpokenLine(
    id: "c",
    source: .rung,
    text: "I cannot go on.",
    cue: PatientCue(.concern, .exhaustion),
    callsFor: [.legitimation, .empathy, .reformulation]
  )
}
