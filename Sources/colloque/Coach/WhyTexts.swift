import Coding
import Consultation
import Scenario
import Transcript

/// The words of `/why`.
extension CoachTexts {
  var nothingYet: String {
    say("Vous n'avez encore rien dit.", "You have not said anything yet.")
  }

  func coding(_ turn: Int) -> String {
    say("Codage de votre réplique \(turn) :", "The coding of your reply \(turn):")
  }

  /// The codes of a reply, each with why; the position; what was possible.
  func coding(_ reply: CodedReply) -> [String] {
    let codes = reply.evidence.isEmpty ? [noCode] : reply.evidence.map(given)
    return codes + [stance(reply.stance)] + reply.possible.map(possible)
  }

  /// What a reply did to the patient, step by step, and what it was answered with.
  func reaction(_ turn: TurnExplanation) -> [String] {
    let effects = turn.effects.filter { $0.change.steps.values.contains { $0 != 0 } }
    return [moved(turn.before, turn.after)] + effects.map(effect) + turn.answers.map(answer)
      + [turn.held.map(held)].compactMap(\.self)
  }

  /// A code that counts, with why and how sure it is.
  func given(_ evidence: Evidence) -> String {
    let sure = say("sûr à \(evidence.confidence) %", "\(evidence.confidence)% sure")
    return "\(name(evidence.code)), \(sure)\(colon)\(evidence.reason.flattened())"
  }

  /// A code that was possible and does not count.
  func possible(_ evidence: Evidence) -> String {
    say("possible, non compté : ", "possible, not counted: ") + given(evidence)
  }

  func stance(_ stance: Stance) -> String {
    say("position : ", "stance: ") + name(stance)
  }

  var reaction: String { say("Ce que cela a changé :", "What it changed:") }

  var colon: String { say(" : ", ": ") }

  func scale(_ scale: Scale) -> String {
    switch scale {
    case .bond: say("lien", "bond")
    case .goals: say("buts", "goals")
    case .tasks: say("tâches", "tasks")
    case .tension: say("tension", "tension")
    }
  }

  /// The four scales before and after.
  func moved(_ before: Alliance, _ after: Alliance) -> String {
    Scale.allCases.map { scale in
      let (from, to) = (before[scale], after[scale])
      let name = self.scale(scale)
      return from == to
        ? "\(name) \(to)" : say("\(name) de \(from) à \(to)", "\(name) \(from) to \(to)")
    }.joined(separator: ", ")
  }

  /// One step with its cause.
  func effect(_ effect: Effect) -> String {
    let steps = Scale.allCases.compactMap { scale -> String? in
      guard let step = effect.change.steps[scale], step != 0 else { return nil }
      return "\(self.scale(scale)) \(step > 0 ? "+" : "−")\(abs(step))"
    }
    return steps.joined(separator: ", ") + colon + cause(effect.cause)
  }

  private func cause(_ cause: Effect.Cause) -> String {
    switch cause {
    case .code(let code, let halved):
      name(code)
        + (halved
          ? say(" (à moitié : c'est devenu une formule)", " (half: it has become a formula)") : "")
    case .stance(let stance): name(stance)
    case .met:
      say("vous avez donné ce que le moment appelait", "you gave what the moment called for")
    case .missed:
      say("l'émotion montrée est restée sans place", "the emotion that showed was given no room")
    case .fitting:
      say("la position que le moment appelait", "the position that the moment called for")
    case .unfitting:
      say(
        "une autre position que celle que le moment appelait",
        "another position than the moment called for"
      )
    case .trapped: say("ce que le moment rendait à éviter", "what the moment made a mistake")
    case .ease: say("rien n'a pesé dans votre réplique", "nothing in your reply strained")
    case .heldSilence: say("un silence tenu après une émotion", "a silence held after an emotion")
    case .emptySilence: say("un silence que rien n'appelait", "a silence that nothing called for")
    case .nodding: say("un acquiescement de plus, et pas un mot", "one nod more, and not a word")
    case .again: say("la même chose, encore une fois", "the same thing, yet again")
    case .bound: say("une seule réplique ne gagne pas davantage", "one reply can't win more")
    case .line: say("ce qui a été dit en réponse", "what was said in answer")
    case .mended: say("la rupture est réparée", "the rupture is mended")
    case .unmended: say("la rupture est restée", "the rupture was left")
    }
  }

  // MARK: What the patient answered

  func answer(_ answer: Answer) -> String {
    switch answer.source {
    case .rung:
      say(
        "confidence \(answer.rung ?? 1) sur \(answer.rungs ?? 1) à ce sujet",
        "disclosure \(answer.rung ?? 1) of \(answer.rungs ?? 1) on this subject"
      )
    case .dry: say("réponse brève à une question fermée", "a short answer to a closed question")
    case .holds: say("sujet gardé pour l'instant", "the subject is held back for now")
    case .spent: say("tout est dit à ce sujet", "all is said on this subject")
    case .followUp:
      say(
        "réponse à une question sur ce qui venait d'être dit",
        "the answer to a question about what had just been said"
      )
    case .fact: say("réponse à une question simple", "the answer to a plain question")
    case .reaction: say("réaction", "reaction") + (answer.trigger.map { colon + trigger($0) } ?? "")
    case .turningPoint:
      say("un tournant, venu de la personne", "a turning point, raised by the patient")
    case .answer:
      say(
        "réponse à votre façon de prendre le tournant",
        "the answer to how you took the turning point"
      )
    case .rupture: say("une rupture", "a rupture")
    case .mended: say("rupture réparée", "rupture mended")
    case .unmended: say("rupture laissée", "rupture left")
    case .ending, .opening: say("la fin", "the end")
    }
  }

  private func trigger(_ trigger: Trigger) -> String {
    switch trigger {
    case .code(let code): name(code)
    case .event(.greeting): say("salutation", "greeting")
    case .event(.thanks): say("remerciement", "thanks")
    case .event(.silence): say("silence", "silence")
    case .event(.notUnderstood): say("réplique non comprise", "reply not understood")
    case .event(.repeated): say("vous vous répétez", "you repeat yourself")
    case .event(.askedAgain): say("déjà demandé", "asked before")
    case .event(.evasive):
      say("la personne contourne la question", "the patient goes round the question")
    case .event(.holds): say("rien de plus pour l'instant", "nothing more for now")
    case .event(.deflects): say("hors de ce que la personne sait", "outside what the patient knows")
    case .event(.timeShort): say("le temps presse", "time is short")
    case .event(.goodbye): say("au revoir", "goodbye")
    }
  }

  /// What a disclosure that was touched lacked.
  func held(_ held: HeldRung) -> String {
    var lacks: [String] = []
    if held.isClosed {
      lacks.append(say("que la rupture soit réparée", "the rupture to be mended"))
    }
    if !held.codes.isEmpty { lacks.append(anyOf(held.codes)) }
    lacks += held.requirements.map(requirement)
    return say(
      "Il y a plus à entendre à ce sujet. Il manquait : ",
      "There is more to hear on this subject. It lacked: "
    )
      + lacks.joined(separator: semicolon) + "."
  }

  private func requirement(_ requirement: Requirement) -> String {
    switch requirement {
    case .atLeast(let scale, let value):
      say("\(self.scale(scale)) d'au moins \(value)", "\(self.scale(scale)) of at least \(value)")
    case .under(let scale, let value):
      say("\(self.scale(scale)) sous \(value)", "\(self.scale(scale)) under \(value)")
    case .minute, .turn: say("du temps", "time")
    case .told:
      say("autre chose qui doit être dit avant", "something else that must be told before")
    case .set, .happened: say("que quelque chose arrive d'abord", "something to happen first")
    case .asked: say("que le sujet soit abordé", "the subject to be raised")
    case .asks: say("une autre question", "another question")
    case .code(let code), .running(let code, _), .times(let code, _): name(code)
    case .stance(let stance): name(stance)
    case .not(let requirement): say("sans : ", "without: ") + self.requirement(requirement)
    }
  }
}
