import Coding

/// The words of an exploration.
extension Terms {
  var exploration: String { say("Scénario exploré", "Scenario explored") }
  var learnersOf: String { say("Les apprenants simulés", "The simulated learners") }
  func level(_ level: ExplorationFindings.Level) -> String {
    switch level {
    case .words: say("en mots, codés comme ceux d’une personne", "in words, coded like a person’s")
    case .codes:
      say("par codes seuls, sans mots ni codeur", "by codes alone, without words or coder")
    }
  }
  var kindOfLearner: String { say("apprenant", "learner") }
  var markName: String { say("note", "mark") }
  var deviationShort: String { say("é.-t.", "sd") }
  var repliesName: String { say("répliques", "replies") }
  var rupturesName: String { say("ruptures", "ruptures") }
  var mendedName: String { say("réparées", "mended") }
  var circlesName: String { say("cercles", "circles") }
  var effectNote: String {
    say(
      "* écart de l’apprenant habile à celui-ci, en écarts types (d de Cohen)",
      "* how far the skilled learner lies above, in standard deviations (Cohen's d)"
    )
  }
  var circlesNote: String {
    say(
      "cercles\u{a0}: part des consultations où la personne redit les mêmes tours, ou ne répond rien, deux fois de suite",
      "circles: share of consultations in which the patient says the same turns, or answers nothing, twice in a row"
    )
  }
  var endingsHeading: String { say("Fins", "Endings") }
  var reachedName: String { say("Atteint", "Reached") }
  var never: String { say("jamais", "never") }

  func name(_ sort: ExplorationFindings.Coverage.Sort) -> String {
    switch sort {
    case .lines: say("lignes", "lines")
    case .rungs: say("échelons", "rungs")
    case .reactions: say("réactions", "reactions")
    case .turningPoints: say("tournants", "turning points")
    case .ruptures: say("ruptures", "ruptures")
    case .endings: say("fins", "endings")
    }
  }
  func of(_ part: Int, _ all: Int) -> String { say("\(part) sur \(all)", "\(part) of \(all)") }

  // MARK: Ways

  var ways: String {
    say("Le plus court chemin trouvé", "The shortest way found")
  }
  func wayTo(ending name: String) -> String { say("fin \(name)", "ending \(name)") }
  func wayTo(rung name: String) -> String {
    say("échelon \(name), que personne n’a entendu", "rung \(name), which nobody was told")
  }
  func wayTo(mark: Int) -> String {
    mark == 100
      ? say("la note de 100", "the mark of 100")
      : say("la plus haute note trouvée, \(mark)", "the highest mark found, \(mark)")
  }
  var noWay: String { say("aucun chemin trouvé", "no way found") }
  func lacking(_ needs: [String]) -> String {
    say("il manquait\u{a0}: ", "it lacked: ") + needs.joined(separator: ", ")
  }

  /// What a reply does, in words that a teacher knows.
  func move(_ step: ExplorationFindings.Step) -> String {
    switch step.act {
    case .silence: return say("silence", "silence")
    case .goodbye: return say("au revoir", "goodbye")
    case .say: break
    }
    var parts = step.codes.map(label)
    if step.stance != Stance.neutral.rawValue { parts.append(label(step.stance)) }
    let does =
      parts.isEmpty
      ? say("une réplique sans code", "a reply without a code") : parts.joined(separator: " + ")
    return does + (step.about.map { say(" sur \($0)", " about \($0)") } ?? "")
  }

  /// The number of a step in a list.
  func times(_ count: Int) -> String { count == 1 ? "" : " × \(count)" }

  // MARK: Loops and dead ends

  var loops: String { say("Cercles et impasses", "Loops and dead ends") }
  func persisted(_ ways: Int) -> String {
    say(
      "Essayé aussi\u{a0}: une seule et même chose, 40 fois de suite (\(ways) choses)",
      "Also tried: one and the same thing, 40 times running (\(ways) things)"
    )
  }
  var noRepeats: String {
    say(
      "Aucune phrase redite, dans aucune consultation",
      "No sentence said twice, in any consultation"
    )
  }
  var outOfWords: String {
    say(
      "À court de phrases neuves, la personne se tait",
      "Out of new sentences, the patient says nothing"
    )
  }
  func repeated(_ times: Int) -> String { say("\(times) fois", "\(times) times") }
  var repeatsName: String {
    say(
      "Phrases redites dans une consultation",
      "Sentences said again in one consultation"
    )
  }
  func deadEnds(_ count: Int, of tried: Int) -> String {
    say(
      "Impasses (il reste à dire, et rien n’y mène)\u{a0}: \(count) sur \(tried) moments essayés",
      "Dead ends (there is more to tell, and nothing leads to it): \(count) of \(tried) moments tried"
    )
  }
  func deadEnd(left: [String]) -> String {
    say("ne vient plus\u{a0}: ", "no longer told: ") + left.joined(separator: ", ")
  }
  var after: String { say("après\u{a0}: ", "after: ") }
  func onlyTime(_ kinds: [String]) -> String {
    let names = kinds.isEmpty ? say("personne", "nobody") : kinds.joined(separator: ", ")
    return say(
      "Sans au revoir, seul le temps met fin à la consultation avec\u{a0}: \(names)",
      "Without a goodbye, only the time puts an end to the consultation with: \(names)"
    )
  }

  // MARK: The page

  func played(_ consultations: Int, seed: UInt64) -> String {
    say(
      "\(consultations) consultations, graine \(seed)",
      "\(consultations) consultations, seed \(seed)"
    )
  }
  var goalName: String { say("But", "Goal") }
  var wayName: String { say("Répliques, dans l’ordre", "The replies, in order") }
  var doneName: String { say("Ce qui est fait", "What is done") }
  var reactionName: String { say("Réaction", "Reaction") }
  var lineName: String { say("Ligne", "Line") }
  var countName: String { say("Au plus", "At most") }

  func tenths(_ value: Double?) -> String {
    guard let value else { return "–" }
    let tenths = Int((value * 10).rounded())
    let point = say(",", ".")
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)\(point)\(abs(tenths) % 10)"
  }
}
