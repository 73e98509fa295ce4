import Assessment
import Coding
import Consultation
import Scenario

/// A direction that the moment offers; never a sentence to say.
enum Hint: Equatable {
  /// Something broke between the two, and one of these codes mends it.
  case mend([Code])
  /// The last reply weighed on the patient.
  case own(Code)
  /// An emotion showed; one of these codes takes it up.
  case emotion([Code])
  /// What was said calls for one of these codes.
  case answer([Code])
  /// A position that would fit.
  case position(Stance)
  /// The questions were mostly closed.
  case open(open: Int, closed: Int)
  /// There were many questions for little said back.
  case sayBack(reflections: Int, questions: Int)
  /// Nothing presses.
  case follow

  /// The direction now: what is broken comes first, then what the patient showed, then the habits of the learner.
  init(_ consultation: Consultation, counts: RunningCounts) {
    let moment = consultation.state.moment
    let broken = consultation.state.openRupture.flatMap { open in
      consultation.scenario.ruptures.first { $0.id == open.id }
    }
    if let broken {
      self = .mend(broken.mends)
    } else if let strain = consultation.explanation?.strain {
      self = .own(strain)
    } else if moment.hasCue {
      let takesUp: [Code] = [.reformulation, .legitimation, .empathy]
      self = .emotion(moment.callsFor.isEmpty ? takesUp : moment.callsFor)
    } else if !moment.callsFor.isEmpty {
      self = .answer(moment.callsFor)
    } else if let fits = moment.fits, fits != .neutral {
      self = .position(fits)
    } else if counts.closedQuestions > counts.openQuestions, counts.closedQuestions > 1 {
      self = .open(open: counts.openQuestions, closed: counts.closedQuestions)
    } else if counts.questions >= 3, counts.questions > counts.reflections {
      self = .sayBack(reflections: counts.reflections, questions: counts.questions)
    } else {
      self = .follow
    }
  }
}

extension TurnExplanation {
  /// The adverse code of the reply that raised the tension most.
  fileprivate var strain: Code? {
    let strains = effects.compactMap { effect -> (code: Code, step: Int)? in
      guard case .code(let code, _) = effect.cause, Code.adverse.contains(code) else { return nil }
      return (code, effect.change.steps[.tension, default: 0])
    }
    return strains.max { $0.step < $1.step }?.code
  }
}
