public import Coding

/// One of the parts of the alliance, or the tension against it.
///
/// Bond, goals and tasks are Bordin's three parts (seed: the therapeutic alliance, Bachelart).
public enum Scale: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  case bond
  case goals
  case tasks
  case tension
}

/// The state of the relation: each scale from 0 to 100.
public struct Alliance: Codable, Hashable, Sendable {
  /// Being heard and taken seriously.
  public var bond: Int
  /// Agreement on what is sought.
  public var goals: Int
  /// Agreement on how.
  public var tasks: Int
  /// What pulls against it.
  public var tension: Int

  /// A state of the relation.
  public init(bond: Int, goals: Int, tasks: Int, tension: Int) {
    self.bond = bond
    self.goals = goals
    self.tasks = tasks
    self.tension = tension
  }

  /// The value of a scale; values are kept within 0-100.
  public subscript(scale: Scale) -> Int {
    get {
      switch scale {
      case .bond: bond
      case .goals: goals
      case .tasks: tasks
      case .tension: tension
      }
    }
    set {
      let value = min(max(newValue, 0), 100)
      switch scale {
      case .bond: bond = value
      case .goals: goals = value
      case .tasks: tasks = value
      case .tension: tension = value
      }
    }
  }
}

/// One thing that must hold.
public enum Requirement: Hashable, Sendable {
  /// The scale is at least this.
  case atLeast(Scale, Int)
  /// The scale is below this.
  case under(Scale, Int)
  /// So many minutes have passed.
  case minute(Int)
  /// So many turns have passed.
  case turn(Int)
  /// The rung has been told.
  case told(String)
  /// The mark has been set by a line.
  case set(String)
  /// The turning point or rupture has happened.
  case happened(String)
  /// The topic was touched in this turn.
  case asked(String)
  /// A question of this turn asks for it.
  case asks(QuestionKind)
  /// The code was given in this turn.
  case code(Code)
  /// The stance was taken in this turn.
  case stance(Stance)
  /// The code was given in so many turns running, this one included.
  case running(Code, Int)
  /// The code was given so many times in all.
  case times(Code, Int)
  /// The opposite holds.
  indirect case not(Requirement)
}

/// What must hold: all requirements of at least one of the alternatives; empty always holds.
public struct Condition: Hashable, Sendable {
  /// The alternatives.
  public let alternatives: [[Requirement]]

  /// A condition of alternatives, each a list of requirements that must all hold.
  public init(_ alternatives: [[Requirement]] = []) { self.alternatives = alternatives }

  /// The condition that always holds.
  public static let always = Condition()
}

/// What something changes in the patient.
public struct Change: Hashable, Sendable {
  /// The steps on each scale, in the order of ``Scale``.
  public let steps: [Scale: Int]
  /// The marks that are set.
  public let sets: [String]

  /// A change.
  public init(_ steps: [Scale: Int] = [:], sets: [String] = []) {
    self.steps = steps
    self.sets = sets
  }

  /// No change.
  public static let none = Change()
}

/// How what the learner does moves a patient.
public struct Temperament: Hashable, Sendable {
  /// The name of the profile from which it comes.
  public let profile: String
  /// The change that each code makes.
  public let codes: [Code: Change]
  /// The change that each stance makes.
  public let stances: [Stance: Change]

  /// A temperament.
  public init(profile: String, codes: [Code: Change], stances: [Stance: Change]) {
    self.profile = profile
    self.codes = codes
    self.stances = stances
  }
}
