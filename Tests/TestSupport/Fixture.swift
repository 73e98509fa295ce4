public import Coding
public import Language
public import Scenario

/// A small patient for tests of the engine, and replies coded by hand.
public enum Fixture {
  /// A scenario from its text, with the shared lines of the fixture; fails loudly where the text is not right.
  public static func scenario(_ text: String = patient, in lang: Lang = .fr) -> Scenario {
    let words = shared.replacing("language: fr", with: "language: \(lang.rawValue)")
    let sources = ScenarioSources(
      folder: nil,
      scenario: SourceFile(path: "scenario.yaml", text: text),
      shared: [SourceFile(path: "shared.yaml", text: words)]
    )
    let result = ScenarioReader.read(sources)
    guard let scenario = result.scenarios[lang] else {
      preconditionFailure("\(result.diagnostics)")
    }
    return scenario
  }

  /// A reply with its codes; the whole text is the quotation of each.
  public static func reply(
    _ text: String,
    _ codes: Code...,
    stance: Stance = .neutral
  ) -> CodedReply {
    let evidence = codes.sorted().map {
      Evidence(code: $0, quote: text, start: 0, reason: "…", confidence: 90)
    }
    return CodedReply(text: text, evidence: evidence, stance: stance)
  }

  /// A patient with two topics, one turning point, one rupture and three endings.
  public static let patient = """
    format: 1
    id: fixture
    language: fr
    title: Essai
    patient: {name: M. Essai, age: 40, about: Un patient d'essai.}
    setting: Un cabinet.
    minutes: 10
    task: Écoutez.
    temperament: even
    start: bond 30, tension 20
    opening:
      says: Bonjour, c'est le genou.
      cue: hint of worry
      model: Ce genou vous inquiète.
    topics:
      knee:
        words: [genou, jambe*]
        dry:
          - Le gauche.
          - Depuis mars.
        ladder:
          - says: Il me lâche dans l'escalier.
          - id: fall
            needs: bond 35
            says: Je suis tombé devant mon fils.
            cue: concern, shame
            model: Devant lui, en plus.
            fits: low
          - id: fear
            needs: bond 50, told fall
            says: J'ai peur de finir comme mon père.
            changes: goals +10
            sets: fear-said
        holds: [C'est compliqué.]
        spent: [Je vous ai tout dit du genou.]
      work:
        words: [travail, métier]
        ladder:
          - says: Je suis facteur.
    facts:
      age: {words: [quel âge], says: Quarante ans.}
    reactions:
      judgement:
        - when: tension 50
          says: Bon, ça suffit.
        - says: [Ah bon., C'est facile à dire.]
    turning_points:
      - id: scan
        at: turn 4
        says: Et une IRM ?
        traps: [frame_breach]
        model: Vous voudriez voir ce qu'il y a.
        answers:
          - when: frame_breach
            says: Merci, c'est gentil.
            sets: scan-given
    ruptures:
      - id: doubt
        kind: confrontation
        when: tension 70
        says: Vous ne me croyez pas.
        mended: Bon. Au moins vous le dites.
        unmended: Je vais y aller.
        within: 2
        ends: flight
    endings:
      flight:
        when: tension 95
        at_once: true
        says: Au revoir.
        verdict: poor
        debrief: Il est parti.
      plan:
        when: told fear
        says: Merci de m'avoir écouté.
        verdict: good
        debrief: Il a dit sa peur.
      closed:
        otherwise: true
        says: Bon, je vais y aller alors.
        verdict: mixed
        debrief: Rien n'a été dit.
    """

  /// One line for each trigger, and the words of courtesies.
  public static let shared: String = {
    let reactions = Trigger.all.map {
      "  \($0.name): [\"Réaction \($0.name) un.\", \"Réaction \($0.name) deux.\"]"
    }
    return """
      format: 1
      shared: true
      language: fr
      word_groups:
        sleep: [dormir, sommeil]
      facts:
        age: [quel âge]
        children: [enfants]
      heard:
        greeting: [bonjour]
        thanks: [merci]
        goodbye: [au revoir, à jeudi]
      reactions:
      \(reactions.joined(separator: "\n"))
      """
  }()
}
