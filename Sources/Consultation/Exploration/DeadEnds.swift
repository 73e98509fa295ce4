import Coding
public import Scenario

/// Looks for places in which a patient has something left to tell and can't be brought to tell it.
public struct DeadEnds: Sendable {
  /// A place from which nothing leads on but time.
  public struct Place: Hashable, Sendable {
    /// How the learner came there.
    public let way: Way
    /// The next rung of each topic that has one left.
    public let left: [String]
  }

  /// What was found.
  public struct Findings: Hashable, Sendable {
    /// How many places were tried.
    public let tried: Int
    /// Those from which nothing led on.
    public let places: [Place]
  }

  // Who is followed, how long, and how hard is looked from there.
  private static let kinds = [Learner.Kind.skilled, .average, .interrogator, .random]
  private static let stops = [5, 9, 13]
  private static let (width, longest) = (6, 12)

  private let scenario: Scenario

  /// A search in a scenario.
  public init(_ scenario: Scenario) { self.scenario = scenario }

  /// Follows learners for a while, and looks from there.
  ///
  /// Where the relation is broken or the patient has closed up, nothing is told by design; where all is told there is nothing
  /// to look for. Neither is tried.
  ///
  /// - Parameters:
  ///   - learners: how many of each kind are followed.
  ///   - seed: the seed of the first of them.
  /// - Returns: what was found.
  public func look(learners: Int, seed: UInt64) -> Findings {
    let fresh = Consultation(scenario: scenario, seed: 0)
    var tried = 0
    var places: [Place] = []
    for kind in Self.kinds {
      for number in 0..<learners {
        let seed = seed &+ UInt64(number)
        var learner = WordlessLearner(kind, seed: seed)
        var consultation = fresh.anew(seed: seed)
        _ = consultation.begin()
        let start = consultation
        var moves: [Move] = []
        for stop in Self.stops {
          while moves.count < stop, !consultation.isOver {
            moves.append(learner.act(in: consultation))
            _ = consultation.receive(moves[moves.count - 1])
          }
          guard canTell(consultation) else { continue }
          tried += 1
          let search = WaySearch(from: consultation, width: Self.width, longest: Self.longest)
          guard !search.leadsOn() else { continue }
          places.append(
            Place(way: Way(moves, from: start), left: consultation.nextRungs.map(\.rung.id))
          )
        }
      }
    }
    return Findings(tried: tried, places: places)
  }

  private func canTell(_ consultation: Consultation) -> Bool {
    let state = consultation.state
    return !state.isOver && !state.isClosed && state.openRupture == nil
      && !consultation.nextRungs.isEmpty
  }
}
