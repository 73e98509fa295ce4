import Language
import Report

/// What an exploration could find, with something in every part and something to be made harmless.
enum ExplorationFixture {
  /// The findings in a language.
  static func findings(_ lang: Lang) -> ExplorationFindings {
    typealias Part = ExplorationFindings.Part
    let place = ExplorationFindings.Place(file: "a<b>.yaml", line: 12, column: 5)
    func group(_ level: ExplorationFindings.Level, _ kind: String, _ mark: Double?)
      -> ExplorationFindings.Group
    {
      ExplorationFindings.Group(
        level: level,
        kind: kind,
        consultations: 200,
        mark: mark,
        deviation: mark == nil ? nil : 4.5,
        effect: kind == "skilled" || mark == nil ? nil : 3.25,
        replies: 18.4,
        ruptures: 0.5,
        mended: 0.25,
        circles: 3,
        endings: kind == "skilled" ? ["plan": 150, "closed": 50] : ["closed": 200]
      )
    }
    func step(_ codes: [String], _ stance: String, about: String? = nil) -> ExplorationFindings.Step
    {
      ExplorationFindings.Step(
        act: .say,
        codes: codes,
        stance: stance,
        about: about,
        lines: ["topics.knee.fall"]
      )
    }
    let asks = step(["open_question"], "neutral", about: "knee")
    let listens = step(["reformulation", "legitimation"], "low")
    let leaves = ExplorationFindings.Step(
      act: .goodbye,
      codes: [],
      stance: "neutral",
      about: nil,
      lines: ["endings.plan"]
    )
    let silence = ExplorationFindings.Step(
      act: .silence,
      codes: [],
      stance: "neutral",
      about: nil,
      lines: []
    )
    return ExplorationFindings(
      scenario: "knee",
      title: "Le genou <script>\u{1B}[2J",
      language: lang,
      seed: 1,
      learners: [
        group(.words, "skilled", 84.2), group(.words, "hostile", nil), group(.codes, "skilled", 90),
        group(.codes, "average", 41.1),
      ],
      coverage: ExplorationFindings.Coverage.Sort.allCases.map { sort in
        ExplorationFindings.Coverage(
          sort: sort,
          all: 7,
          missing: sort == .ruptures ? [] : [Part(name: "topics.knee.fear", place: place)]
        )
      },
      endings: [
        .init(
          goal: Part(name: "plan", place: place),
          steps: [asks, listens, listens, leaves],
          lacking: []
        ),
        .init(
          goal: Part(name: "closed", place: place),
          steps: nil,
          lacking: ["bond 60", "told fear"]
        ),
      ],
      rungs: [.init(goal: Part(name: "fear", place: nil), steps: [asks, silence], lacking: [])],
      best: .init(mark: 97, steps: [listens, asks, leaves]),
      placesTried: 40,
      deadEnds: [.init(steps: [asks, asks, asks], left: ["fear"])],
      repeats: [.init(line: Part(name: "shared.reactions.holds.1", place: place), times: 4)],
      persisted: 31,
      outOfWords: [
        .init(reaction: Part(name: "legitimation", place: place), step: listens, replies: 12)
      ],
      onlyTime: ["skilled", "silent"]
    )
  }
}
