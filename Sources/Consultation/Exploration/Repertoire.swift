import Coding
import Scenario

/// What is worth trying where a consultation stands: every code once, and what each topic and the moment ask for.
struct Repertoire {
  /// The moves, the most listening first.
  let moves: [Move]

  init(_ consultation: Consultation) {
    let state = consultation.state
    var moves = [Self.bestAnswer(to: state.moment)]
    for (place, rung) in consultation.nextRungs {
      moves += Self.openers(of: rung, about: .topic(place))
    }
    moves += Code.allCases.map { Move($0, stance: $0.usualStance) }
    moves += [Move(.reformulation, .legitimation, stance: .low), .silence, .goodbye]
    var seen: Set<Move> = []
    self.moves = moves.filter { seen.insert($0).inserted }
  }

  /// What the patient's last turn called for, all at once, in the position that fits.
  static func bestAnswer(to moment: PatientState.Moment) -> Move {
    let called = moment.callsFor.filter { !moment.traps.contains($0) }
    let codes = called.isEmpty ? [Code.openQuestion] : called
    return Move(codes: codes, stance: moment.fits ?? .neutral)
  }

  /// The replies that can open a rung: one of its codes, with what its condition asks of the reply itself.
  private static func openers(of rung: Rung, about subject: Move.Subject) -> [Move] {
    let opening: [Code] = rung.opens.isEmpty ? [.openQuestion] : rung.opens
    let alternatives = rung.needs.alternatives.isEmpty ? [[]] : rung.needs.alternatives
    return alternatives.flatMap { alternative -> [Move] in
      var codes: [Code] = []
      var stance = Stance.neutral
      for requirement in alternative {
        switch requirement {
        case .code(let code), .running(let code, _), .times(let code, _): codes.append(code)
        case .stance(let needed): stance = needed
        default: break
        }
      }
      let first = opening.contains(.openQuestion) ? Code.openQuestion : opening[0]
      return [
        Move(codes: codes + [first], stance: stance, about: subject),
        Move(codes: codes + [first, .reformulation], stance: stance, about: subject),
      ]
    }
  }
}

extension Code {
  /// The position in which the code is mostly given.
  var usualStance: Stance {
    switch self {
    case .unsolicitedAdvice, .pressure, .judgement: .director
    case .information, .jargon: .expert
    case .permission: .low
    case .plan: .planner
    default: .neutral
    }
  }
}
