import Coding
public import Scenario
public import Transcript

/// Looks for the shortest consultation with the highest mark.
///
/// Marks are no matter of the engine: whoever looks gives the means to mark.
public struct FullMarks: Sendable {
  /// The highest mark that there is.
  public static let highest = 100
  // How many consultations are kept after each reply, and how long they may be.
  private static let width = 8
  private static let longest = 30

  private let start: Consultation
  private let opening: [Event]

  /// A search in a scenario.
  public init(_ scenario: Scenario, seed: UInt64) {
    var consultation = Consultation(scenario: scenario, seed: seed)
    opening = consultation.begin()
    start = consultation
  }

  private struct Node {
    var consultation: Consultation
    var events: [Event]
    var moves: [Move]
    var mark: Int
  }

  /// The best way that was found.
  ///
  /// - Parameter mark: marks a consultation of these events; nothing while it is too short.
  /// - Returns: the way with its mark; nothing when no consultation can be marked.
  public func way(marking mark: ([Event]) -> Int?) -> (way: Way, mark: Int)? {
    var beam = [Node(consultation: start, events: opening, moves: [], mark: 0)]
    var best: Node?
    for _ in 0..<Self.longest {
      var next: [Node] = []
      for node in beam {
        for move in Self.moves(in: node.consultation) {
          var longer = node
          longer.events += longer.consultation.receive(move)
          longer.moves.append(move)
          let value = mark(longer.events)
          longer.mark = value ?? 0
          if let value, value > best?.mark ?? -1 { best = longer }
          if !longer.consultation.isOver { next.append(longer) }
        }
      }
      if best?.mark == Self.highest { break }
      let order = next.indices.sorted { (-next[$0].mark, $0) < (-next[$1].mark, $1) }
      beam = order.prefix(Self.width).map { next[$0] }
    }
    guard let best else { return nil }
    let moves = best.moves.shortened { self.mark(of: $0, mark) ?? -1 >= best.mark ? $0.count : nil }
    return (Way(moves + [.goodbye], from: start), best.mark)
  }

  private func mark(of moves: [Move], _ mark: ([Event]) -> Int?) -> Int? {
    var consultation = start
    return mark(moves.reduce(into: opening) { $0 += consultation.receive($1) })
  }

  /// Replies of a good listener.
  private static func moves(in consultation: Consultation) -> [Move] {
    let moment = consultation.state.moment
    let stance = moment.fits ?? .neutral
    let answer = Repertoire.bestAnswer(to: moment)
    let both = Move(codes: answer.codes + [.reformulation, .legitimation], stance: stance)
    var moves = [
      answer, both, Move(.reformulation, .legitimation, .openQuestion, stance: stance),
      Move(.reformulation, .openQuestion, stance: stance), Move(.openQuestion, stance: stance),
    ]
    for (place, _) in consultation.nextRungs {
      moves.append(Move(codes: both.codes + [.openQuestion], stance: stance, about: .topic(place)))
    }
    var seen: Set<Move> = []
    return moves.filter {
      seen.insert($0).inserted && !$0.codes.contains(where: moment.traps.contains)
    }
  }
}
