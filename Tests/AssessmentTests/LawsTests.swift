import Assessment
import Coding
import Language
import TestSupport
import Testing
import Transcript

/// A small generator of our own, so that the laws are tried on the same consultations everywhere.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}

@Suite struct `The laws of marking` {
  private static let adverse = Code.adverse.sorted()

  @Test(arguments: 0..<150)
  func `one more good reply never lowers a mark`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919)
    let (transcript, offer) = random(&dice)
    let taking: [Code] = [.legitimation, .empathy, .reformulation]
    let wanted = offer.callsFor + (offer.cue == nil ? [] : taking)
    var codes = [wanted.isEmpty ? .openQuestion : dice.pick(wanted)]
    if let called = offer.callsFor.first { codes.append(called) }
    let stance = dice.roll(2) == 0 ? offer.fits ?? .neutral : .neutral
    let better = transcript.adding(codes, stance: stance, words: "qqq")
    expectNoLoss(from: Assessment(transcript), to: Assessment(better))
  }

  @Test(arguments: 0..<150)
  func `one more adverse reply never raises a mark`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 104_729 + 1)
    let (transcript, _) = random(&dice)
    let code = dice.pick(Self.adverse)
    let stance = dice.pick([Stance.neutral, .director])
    let worse = transcript.adding([code], stance: stance, words: "qqq")
    expectNoLoss(from: Assessment(worse), to: Assessment(transcript))
  }

  @Test(arguments: 0..<150)
  func `a good code more in a reply never lowers a mark`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 31 + 5)
    let (transcript, _) = random(&dice)
    let place = dice.roll(transcript.replyCount)
    let code = dice.pick([
      Code.reformulation, .legitimation, .openQuestion, .empathy, .repair, .permission,
      .facilitation,
    ])
    let better = transcript.giving(code, at: place)
    expectNoLoss(from: Assessment(transcript), to: Assessment(better))
  }

  @Test(arguments: 0..<150)
  func `an adverse code more in a reply never raises a mark`(_ seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 17 + 9)
    let (transcript, _) = random(&dice)
    let worse = transcript.giving(dice.pick(Self.adverse), at: dice.roll(transcript.replyCount))
    expectNoLoss(from: Assessment(worse), to: Assessment(transcript))
  }

  /// Every code that is good where it is called for.
  static let good = Code.supporting.union([
    .reformulation, .legitimation, .openQuestion, .information, .plan, .facilitation,
  ]).sorted()

  @Test(arguments: good, Rubric.builtIn.map(\.id))
  func `each code given where it is called for never lowers a mark`(_ code: Code, _ rubric: String)
    throws
  {
    let rubric = try #require(Rubric.builtIn.first { $0.id == rubric })
    for seed in 0..<12 {
      var dice = Dice(state: UInt64(seed) &* 6151 + 3)
      var (transcript, _) = random(&dice)
      // Signs of listening alone take up an emotion twice at most; a third is no good answer to one.
      let isShown = code != .facilitation && dice.roll(2) == 0
      let called = SpokenLine(
        id: "called",
        source: .rung,
        text: "Called for.",
        cue: isShown ? PatientCue(dice.pick([.hint, .concern]), .fear) : nil,
        callsFor: [code],
        fits: dice.pick([nil, .low, .planner, .expert])
      )
      transcript = transcript.answered(called)
      let stance = dice.roll(2) == 0 ? called.fits ?? .neutral : .neutral
      let better = transcript.adding([code], stance: stance, words: "qqq")
      expectNoLoss(
        from: Assessment(transcript, rubric: rubric),
        to: Assessment(better, rubric: rubric)
      )
    }
  }

  @Test(arguments: adverse, Rubric.builtIn.map(\.id))
  func `each adverse code, alone or beside a good one, never raises a mark`(
    _ code: Code,
    _ rubric: String
  ) throws {
    let rubric = try #require(Rubric.builtIn.first { $0.id == rubric })
    for seed in 0..<12 {
      var dice = Dice(state: UInt64(seed) &* 3571 + 11)
      let (transcript, _) = random(&dice)
      let stance = dice.pick([Stance.neutral, .director])
      let alone = transcript.adding([code], stance: stance, words: "qqq")
      expectNoLoss(
        from: Assessment(alone, rubric: rubric),
        to: Assessment(transcript, rubric: rubric)
      )
      let beside = transcript.giving(code, at: dice.roll(transcript.replyCount))
      expectNoLoss(
        from: Assessment(beside, rubric: rubric),
        to: Assessment(transcript, rubric: rubric)
      )
    }
  }

  @Test(arguments: [Code.closedQuestion, .stackedQuestions])
  func `each question that is not open never raises the marks of questions and reflections`(
    _ code: Code
  ) throws {
    for seed in 0..<20 {
      var dice = Dice(state: UInt64(seed) &* 8171 + 7)
      let (transcript, _) = random(&dice)
      let more = [
        transcript.adding([code], stance: .neutral, words: "qqq"),
        transcript.giving(code, at: dice.roll(transcript.replyCount)),
      ]
      for more in more.map({ Assessment($0) }) {
        for dimension in [Dimension.openQuestions, .reformulation] {
          let before = Assessment(transcript)[dimension]?.mark
          guard let before, let after = more[dimension]?.mark else { continue }
          #expect(after <= before, "\(more[dimension]?.formula ?? "")")
        }
      }
    }
  }

  @Test func `the laws are tried where there is something to lose`() {
    var observed: [Dimension: Int] = [:]
    var overall = 0
    for seed in 0..<40 {
      var dice = Dice(state: UInt64(seed) &* 6151 + 3)
      let assessment = Assessment(random(&dice).0)
      for dimension in assessment.dimensions where (dimension.mark ?? 0) > 0 {
        observed[dimension.id, default: 0] += 1
      }
      if (assessment.mark ?? 0) > 0 { overall += 1 }
    }
    for dimension in Dimension.allCases { #expect(observed[dimension, default: 0] >= 15) }
    #expect(overall >= 15)
  }

  /// Every dimension observed in both, and the whole where the same dimensions are: one that comes to be observed enters
  /// the mean as it is.
  private func expectNoLoss(from lower: Assessment, to higher: Assessment) {
    for dimension in Dimension.allCases {
      guard let low = lower[dimension]?.mark, let high = higher[dimension]?.mark else { continue }
      #expect(
        low <= high,
        "\(lower[dimension]?.formula ?? "")\n\(higher[dimension]?.formula ?? "")"
      )
    }
    guard lower.dimensions.map({ $0.mark == nil }) == higher.dimensions.map({ $0.mark == nil }),
      let low = lower.mark, let high = higher.mark
    else { return }
    #expect(low <= high, "\(lower.formula)\n\(higher.formula)")
  }

  /// A consultation of 4-28 replies, and the line that waits for an answer at its end.
  private func random(_ dice: inout Dice) -> (Transcript, SpokenLine) {
    let first = line(&dice, 0)
    var session = Session(.en, opening: [first])
    var last = first
    for turn in 1...(4 + dice.roll(25)) {
      last = line(&dice, turn)
      let codes = (0..<dice.roll(4)).map { _ in dice.pick(Code.allCases) }
      let distinct = Set(codes).sorted()
      // Now and then the same formula again.
      let word = dice.roll(5) == 0 ? "same" : "w\(turn)"
      session.say(
        distinct.map { "\($0) \(word) x\(word) y\(word)." }.joined(separator: " ") + " Ah \(word).",
        distinct.map { ($0, "\($0) \(word) x\(word) y\(word)") },
        stance: dice.pick(Stance.allCases),
        ruptures: dice.roll(9) == 0
          ? [
            ("r\(turn)", "withdrawal", .began),
            ("r\(turn)", "withdrawal", dice.pick([.mended, .unmended])),
          ] : [],
        answer: [last]
      )
    }
    return (session.transcript, last)
  }

  private func line(_ dice: inout Dice, _ turn: Int) -> SpokenLine {
    let calls: [[Code]] = [
      [], [.reformulation], [.legitimation, .empathy, .reformulation], [.openQuestion],
      [.information, .reformulation], [.facilitation, .permission],
    ]
    return SpokenLine(
      id: "l\(turn)",
      source: .rung,
      text: "Line \(turn).",
      cue: dice.roll(2) == 0 ? PatientCue(dice.pick([.hint, .concern]), .fear) : nil,
      callsFor: dice.pick(calls),
      fits: dice.roll(3) == 0 ? nil : dice.pick(Stance.allCases)
    )
  }
}

extension Transcript {
  fileprivate var replyCount: Int {
    events.count { if case .reply = $0 { true } else { false } }
  }

  /// The consultation with one line of the patient's more.
  fileprivate func answered(_ line: SpokenLine) -> Transcript {
    var longer = self
    longer.events.append(.patient(PatientTurn(turn: replyCount, lines: [line])))
    return longer
  }

  /// The consultation with one reply more, in words that were not said before.
  fileprivate func adding(_ codes: [Code], stance: Stance, words: String) -> Transcript {
    var longer = self
    let distinct = Set(codes).sorted()
    let evidence = distinct.map {
      Evidence(code: $0, quote: "\($0) \(words)", start: 0, reason: "", confidence: 90)
    }
    let text = distinct.map { "\($0) \(words)." }.joined(separator: " ")
    longer.events.append(
      .reply(
        Reply(
          turn: replyCount + 1,
          coded: CodedReply(text: text, evidence: evidence, stance: stance)
        )
      )
    )
    return longer
  }

  /// The consultation with one code more in a reply.
  fileprivate func giving(_ code: Code, at place: Int) -> Transcript {
    var changed = self
    var count = 0
    for (index, event) in events.enumerated() {
      guard case .reply(var reply) = event else { continue }
      if count == place, !reply.coded.has(code), !reply.coded.text.contains("same") {
        reply.coded.text += " \(code) new words here."
        reply.coded.evidence.append(
          Evidence(
            code: code,
            quote: "\(code) new words here",
            start: 0,
            reason: "",
            confidence: 90
          )
        )
        reply.coded.evidence.sort { $0.code < $1.code }
        changed.events[index] = .reply(reply)
      }
      count += 1
    }
    return changed
  }
}
