import Coding
public import Language
public import Scenario
public import Transcript

/// A simulated learner: plays consultations in a style of its own, to show what a scenario does to such a learner.
///
/// A learner speaks in replies written for it; it sees what a person would see (the patient's words, the emotion that
/// shows, whether the relation is breaking), the names of the topics, and nothing of the ladders.
public struct Learner: Sendable {
  /// A style of talking with patients.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Reflects, legitimises, invites, adapts, agrees on a next step.
    case skilled
    /// A student in the middle of their training: some of this, many closed questions, a little advice.
    case average
    /// Closed questions only.
    case interrogator
    /// Advice from the first minute.
    case adviser
    /// Blame and morals.
    case moraliser
    /// Warm without a frame: promises, exceptions, the private number.
    case overWarm = "over-warm"
    /// Hardly says a word.
    case silent
    /// Rude.
    case hostile
    /// Replies that have nothing to do with what was said.
    case random
  }

  /// What a learner does in a turn.
  public enum Act: Hashable, Sendable {
    /// Says something.
    case say(String)
    /// Keeps silent.
    case keepSilent
  }

  /// The style.
  public let kind: Kind
  private let phrases: LearnerPhrases
  private var generator: SplitMix64
  private var used: Set<String> = []
  private var raised: Set<Int> = []
  private var turn = 0
  /// How many emotions were answered since the learner last asked about another part of the patient's life.
  private var answered = 0
  private let length: Int

  /// A learner of a kind, in a language; the same seed gives the same learner.
  public init(_ kind: Kind, lang: Lang, seed: UInt64) {
    self.kind = kind
    phrases = .of(lang)
    generator = SplitMix64(seed: seed)
    length = 14 + generator.next(below: 9)
  }

  /// What the learner does next.
  ///
  /// - Parameters:
  ///   - events: what the patient's last turn brought.
  ///   - scenario: whose topics the learner can ask about.
  /// - Returns: the act; after 14 to 22 turns a goodbye.
  public mutating func act(after events: [Event], in scenario: Scenario) -> Act {
    turn += 1
    if turn > length { return .say(fresh(phrases.goodbyes)) }
    let moment = Moment(events)
    switch kind {
    case .skilled: return .say(skilled(moment, scenario))
    case .average: return .say(average(moment, scenario))
    case .interrogator: return .say(fresh(phrases.closedQuestions))
    case .adviser: return .say(fresh(chance(80) ? phrases.advice : phrases.closedQuestions))
    case .moraliser: return .say(fresh(chance(75) ? phrases.morals : phrases.closedQuestions))
    case .overWarm: return .say(fresh(chance(65) ? phrases.frameBreaches : phrases.pity))
    case .silent: return chance(70) ? .keepSilent : .say(fresh(phrases.grunts))
    case .hostile: return .say(fresh(chance(85) ? phrases.insults : phrases.closedQuestions))
    case .random: return .say(fresh(phrases.unrelated))
    }
  }

  // MARK: Styles

  private mutating func skilled(_ moment: Moment, _ scenario: Scenario) -> String {
    if moment.isBroken { return fresh(phrases.repairs) }
    if turn == 1 { return fresh(phrases.openings) }
    if turn >= length - 1 { return fresh(phrases.plans) }
    if moment.fits == .planner { return fresh(phrases.plans) }
    if moment.fits == .expert { return reflection(moment) + " " + fresh(phrases.explanations) }
    if let emotion = moment.emotion {
      answered += 1
      // Answered again and again, an emotion becomes a formula: another door is opened.
      if answered > 2, moment.fits != .low, chance(40) {
        answered = 0
        return reflection(moment) + " " + invitation(scenario)
      }
      let answer = fresh(phrases.legitimations[emotion] ?? phrases.anyLegitimation)
      let low = moment.fits == .low ? " " + fresh(phrases.low) : ""
      return reflection(moment) + " " + answer + low
    }
    if moment.fits == .low { return reflection(moment) + " " + fresh(phrases.low) }
    if chance(35) { return reflection(moment) + " " + fresh(phrases.generalInvitations) }
    return chance(40) ? comingBack(scenario) : invitation(scenario)
  }

  private mutating func average(_ moment: Moment, _ scenario: Scenario) -> String {
    if moment.isBroken && chance(40) { return fresh(phrases.repairs) }
    if turn == 1 { return fresh(phrases.openings) }
    if turn == length { return fresh(phrases.plans) }
    switch generator.next(below: 100) {
    case ..<18: return reflection(moment)
    case ..<34:
      return fresh(
        moment.emotion.flatMap { phrases.legitimations[$0] } ?? phrases.anyLegitimation
      )
    case ..<56: return invitation(scenario)
    case ..<86: return fresh(phrases.closedQuestions)
    case ..<92: return fresh(phrases.advice)
    case ..<96: return fresh(phrases.plans)
    default: return fresh(phrases.grunts)
    }
  }

  /// Says back the end of what the patient said.
  private mutating func reflection(_ moment: Moment) -> String {
    let clause = moment.lastClause
    guard !clause.isEmpty else { return fresh(phrases.generalInvitations) }
    return fresh(phrases.echoes, filling: clause)
  }

  /// Asks openly about a topic that was not asked about yet.
  private mutating func invitation(_ scenario: Scenario) -> String {
    let left = scenario.topics.indices.filter { !raised.contains($0) }
    guard !left.isEmpty else { return fresh(phrases.generalInvitations) }
    let place = left[generator.next(below: left.count)]
    raised.insert(place)
    guard let word = word(for: place, scenario) else { return fresh(phrases.generalInvitations) }
    return fresh(phrases.topicInvitations, filling: word)
  }

  /// Comes back to a topic that was asked about before: what is hard to say is seldom said at once.
  private mutating func comingBack(_ scenario: Scenario) -> String {
    let begun = scenario.topics.indices.filter(raised.contains)
    guard !begun.isEmpty, let word = word(for: begun[generator.next(below: begun.count)], scenario)
    else { return invitation(scenario) }
    return fresh(phrases.returns, filling: word)
  }

  /// The first of a topic's words that can stand in a sentence.
  private func word(for topic: Int, _ scenario: Scenario) -> String? {
    scenario.topics[topic].words.map(\.text).first { !$0.hasSuffix("*") }
  }

  // MARK: Chance

  private mutating func chance(_ percent: Int) -> Bool { generator.next(below: 100) < percent }

  /// A phrase that was not said yet, if one is left, with its gap filled.
  private mutating func fresh(_ choices: [String], filling gap: String = "") -> String {
    let left = choices.filter { !used.contains($0) }
    let pool = left.isEmpty ? choices : left
    let phrase = pool[generator.next(below: pool.count)]
    used.insert(phrase)
    return phrase.replacing("{}", with: gap)
  }
}

/// What a learner sees of the patient's last turn.
private struct Moment {
  /// The emotion that shows.
  var emotion: Emotion?
  /// The position that a good clinician would feel to be right here.
  var fits: Stance?
  /// Whether the relation is breaking.
  var isBroken = false
  /// What was said last.
  private var lastText = ""

  init(_ events: [Event]) {
    for event in events {
      switch event {
      case .patient(let turn):
        emotion = turn.lines.last { $0.cue != nil }?.cue?.emotion ?? emotion
        fits = turn.lines.last { $0.fits != nil }?.fits ?? fits
        lastText = turn.lines.last?.text ?? lastText
      case .rupture(let change): isBroken = change.status == .began
      case .reply, .state, .unmatched, .ended, .review: break
      }
    }
  }

  /// The end of what was said, a clause of it, without its stop.
  var lastClause: String {
    let clauses = lastText.split { ".!?…:;".contains($0) }
      .map { $0.drop { $0 == " " } }
      .filter { $0.split(separator: " ").count >= 2 }
    return clauses.last.map { String($0.first?.lowercased() ?? "") + $0.dropFirst() } ?? ""
  }
}
