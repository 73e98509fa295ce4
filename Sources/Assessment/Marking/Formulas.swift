import Coding

/// All numbers of the marking, each with its source; `Marking.md` works them through by hand.
///
/// Two laws hold for every formula: adding a good act never lowers a mark, and adding an adverse one never raises it.
/// So nothing good is averaged against something better: an opening that was met in another good way is set aside,
/// and what makes the difference between good and excellent is a factor that only grows.
enum Formulas {
  /// Replies below which a consultation is too short to mark.
  ///
  /// House value: a greeting, a question, an answer and a goodbye show no skill. MITI 4.2.1 asks for twenty minutes.
  static let fewestReplies = 4

  /// Occasions below which a dimension is not observed: one event is chance.
  static let fewestOccasions = 2

  // MARK: Answers

  /// Codes that close the space that the patient had opened, after VR-CoDES "reducing space".
  static let closing: CodeSet = [
    .judgement, .minimisation, .unsolicitedAdvice, .pressure, .avoidance,
  ]

  /// Codes that take up an emotion, after VR-CoDES "providing space, explicit".
  static let takingUp: CodeSet = [.legitimation, .empathy, .reformulation]

  /// Codes that leave room for an emotion without naming it, after VR-CoDES "providing space, non-explicit".
  static let makingRoom: CodeSet = [
    .openQuestion, .valuesQuestion, .facilitation, .permission, .affirmation, .metacommunication,
    .sincerity, .repair,
  ]

  /// What an answer is worth in percent when it does what was called for; half when it also closes the space.
  ///
  /// Ortwein 2017 (977 replies of students to case vignettes, VR-CoDES-P) counts room that is given and taken back in
  /// one reply as reduced.
  static func full(closing: Bool) -> Int { closing ? 50 : 100 }

  /// What an answer is worth when it only makes room; house value, below half of taking up.
  static func room(closing: Bool) -> Int { closing ? 20 : 40 }

  // MARK: Reformulation

  /// Weights of the openings taken and of the reflections for each closing question, in tenths; house value.
  static let openingsWeight = 6, reflectionsWeight = 4

  /// The mark for reflections (in percent of closing questions: 200 is two for one).
  ///
  /// MITI 4.2.1: reflections to questions 1:1 fair, 2:1 good. MITI counts open questions too; here they would
  /// lower a mark for a good act, which has its own dimension. At MITI's own shares of open questions (50 % and 70 %)
  /// 1:1 and 2:1 are 2 and 6.7 reflections for each question that is not open: the values used. 10:1 is full.
  static func reflections(_ percent: Int, _ at: Rubric.Thresholds) -> Int {
    interpolate(percent, [(0, 0), (200, at.competent), (667, at.proficient), (1000, 100)])
  }

  /// Reformulations that show the skill; with one alone the mark is halved, with none it is 0 (house value).
  static let enoughReformulations = 2

  // MARK: Legitimation

  /// The factor, in percent, by how many legitimations there were: none 80, one 90, two or more 100.
  ///
  /// House value, after what is written of supportive psychotherapy: an emotion taken up is most of the way, made
  /// legitimate all of it.
  static func legitimationFactor(_ count: Int) -> Int { 80 + 10 * min(count, 2) }

  /// How many emotions, and how many moments of positioning, a sign of listening alone can take up where it was called
  /// for.
  ///
  /// House value, after what is written of patients without a request: a held silence lets a word ripen, silence
  /// throughout leaves the patient alone with it.
  static let silentAnswers = 2

  /// What listening alone is worth after that, half of the room that a question makes; house value.
  static func wornRoom(closing: Bool) -> Int { room(closing: closing) / 2 }

  // MARK: Open questions

  /// The mark for a share of open questions in percent.
  ///
  /// MITI 3.1.1: 50 % competent, 70 % proficient. 90 % and above is full: some closed questions are needed,
  /// for a date, a dose, a danger.
  static func openShare(_ percent: Int, _ at: Rubric.Thresholds) -> Int {
    interpolate(percent, [(0, 0), (50, at.competent), (70, at.proficient), (90, 100)])
  }

  /// How many questions a leading one counts for: one that is not open, and the answer that it puts in the mouth.
  ///
  /// House value.
  static let leadingWeight = 2

  // MARK: Positioning

  /// How well a stance fits the moment, in percent; what works against the moment is 0.
  ///
  /// House values after the teaching on relational positioning (director, expert, low, planner; no stance is good in itself).
  static func fit(_ taken: Stance, where called: Stance) -> Int {
    if taken == called { return 100 }
    return switch (called, taken) {
    case (_, .neutral): 50
    case (.director, .low): 0
    case (.director, _): 40
    case (_, .director): 0
    case (.low, .expert): 0
    case (.planner, .expert), (.expert, .planner), (.low, .planner): 30
    case (.neutral, _): 40
    default: 40
    }
  }

  /// The factor, in percent, by how many moments had the very stance: none 80, one 90, two or more 100 (house value).
  static func fitFactor(_ count: Int) -> Int { 80 + 10 * min(count, 2) }

  /// How much a moment counts that calls for another stance than the one before: it shows the ability to change.
  ///
  /// House value.
  static func weight(changed: Bool) -> Int { changed ? 2 : 1 }

  /// Points taken off for a drift: over 60 % of the stances taken are director or expert where that did not fit.
  ///
  /// House values.
  static let driftCost = 15, driftPercent = 60, driftFewest = 3

  // MARK: Adverse behaviours

  /// Points taken off the mark for an adverse code: house values, even, so that a repair gives half back.
  static func cost(_ code: Code) -> Int {
    switch code {
    case .judgement, .minimisation, .pressure, .avoidance, .frameBreach, .unsolicitedAdvice: 4
    case .leadingQuestion, .jargon: 2
    default: 0
    }
  }

  /// Points taken off for a rupture that was not mended, and the most that can be taken off in all; house values.
  static let ruptureCost = 4, mostDeducted = 24

  /// The replies for which the points are counted: in a longer consultation they are spread over as many.
  ///
  /// Five adverse acts in forty replies are not five in ten; MITI too counts by the length of the session.
  static let deductedPer = 20

  /// A repair gives back what was done in so many replies before it; a rupture mended, in so many before it began.
  ///
  /// House values.
  static let repairReach = 2, ruptureReach = 3

  // MARK: Arithmetic

  /// A quotient in whole numbers, rounded half up.
  static func divide(_ part: Int, _ whole: Int) -> Int { (2 * part + whole) / (2 * whole) }

  /// The value at a place on a line through points that never falls.
  static func interpolate(_ place: Int, _ points: [(x: Int, y: Int)]) -> Int {
    for (left, right) in zip(points, points.dropFirst()) where place <= right.x {
      return left.y + divide((place - left.x) * (right.y - left.y), right.x - left.x)
    }
    return points.last?.y ?? 0
  }
}
