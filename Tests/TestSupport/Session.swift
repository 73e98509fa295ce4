public import Coding
public import Language
public import Transcript

/// Builds a transcript by hand, one exchange after the other.
public struct Session {
  /// The transcript so far.
  public var transcript: Transcript
  private var turn = 0
  private var relation = StateChange(
    turn: 0,
    bond: 30,
    goals: 30,
    tasks: 30,
    tension: 20,
    seconds: 0
  )

  /// A consultation that begins with what the patient says.
  public init(
    _ lang: Lang = .en,
    opening: [SpokenLine],
    rubric: Rubric = .standard,
    mode: Header.Mode = .practice,
    title: String = "A back that will not heal"
  ) {
    transcript = Transcript(
      header: Header(
        program: "0.1.0",
        coder: "1",
        scenario: .init(
          id: "back-pain",
          title: title,
          sha256: String(repeating: "0a", count: 32)
        ),
        lang: lang,
        seed: 7,
        mode: mode,
        started: "2026-11-21T09:00:00Z",
        patient: "Mme Roux",
        task: lang == .fr ? "Recevez-la." : "Receive her.",
        minutes: 15,
        rubric: rubric
      )
    )
    transcript.events = [
      .patient(PatientTurn(turn: 0, lines: opening)), .state(relation),
    ]
  }

  /// Adds a reply and what the patient answers.
  ///
  /// - Parameters:
  ///   - text: What the learner says; empty for a silence.
  ///   - codes: The codes, each with its quotation, which must stand in the text.
  ///   - stance: The stance.
  ///   - depth: The depth of a reformulation.
  ///   - possible: Codes too unsure to count.
  ///   - moves: How bond, goals, tasks and tension move.
  ///   - ruptures: What becomes of ruptures in this turn: name, kind, status.
  ///   - lines: What the patient answers.
  public mutating func say(
    _ text: String,
    _ codes: [(Code, String)] = [],
    stance: Stance = .neutral,
    depth: Depth? = nil,
    possible: [(Code, String)] = [],
    moves: (Int, Int, Int, Int) = (0, 0, 0, 0),
    ruptures: [(String, String, RuptureChange.Status)] = [],
    answer lines: [SpokenLine] = []
  ) {
    turn += 1
    let coded = CodedReply(
      text: text,
      evidence: codes.map { evidence($0.0, $0.1, in: text, 90) },
      possible: possible.map { evidence($0.0, $0.1, in: text, 41) },
      depth: depth,
      stance: stance
    )
    transcript.events.append(.reply(Reply(turn: turn, silent: text.isEmpty, coded: coded)))
    func moved(_ value: Int, _ by: Int) -> Int { min(max(value + by, 0), 100) }
    relation = StateChange(
      turn: turn,
      bond: moved(relation.bond, moves.0),
      goals: moved(relation.goals, moves.1),
      tasks: moved(relation.tasks, moves.2),
      tension: moved(relation.tension, moves.3),
      seconds: relation.seconds + 40
    )
    for (id, kind, status) in ruptures {
      transcript.events.append(
        .rupture(
          RuptureChange(
            turn: turn,
            id: id,
            kind: kind,
            status: status,
            mends: [.repair, .legitimation]
          )
        )
      )
    }
    if !lines.isEmpty {
      transcript.events.append(.patient(PatientTurn(turn: turn, lines: lines)))
    }
    transcript.events.append(.state(relation))
  }

  /// Ends the consultation.
  public mutating func end(
    _ ending: String,
    verdict: String,
    cause: End.Cause = .learner,
    debrief: String,
    disclosed: [String] = []
  ) {
    transcript.events.append(
      .ended(
        End(
          turn: turn,
          ending: ending,
          verdict: verdict,
          cause: cause,
          debrief: debrief,
          disclosed: disclosed
        )
      )
    )
  }

  private func evidence(
    _ code: Code,
    _ quote: String,
    in text: String,
    _ confidence: Int
  ) -> Evidence {
    var start = 0
    for index in text.indices where text[index...].hasPrefix(quote) {
      start = text.utf8.distance(from: text.startIndex, to: index)
      break
    }
    let reason =
      transcript.header.lang == .fr
      ? "Indice relevé dans ces mots." : "A cue was found in these words."
    return Evidence(
      code: code,
      quote: quote,
      start: start,
      reason: reason,
      confidence: confidence
    )
  }
}
