import Assessment
import Coding
import Consultation
import Dispatch
import Language
import Scenario
import Synchronization
import Transcript

/// Two versions of a scenario, on which stored consultations are played again.
struct ScenarioVersions {
  /// One version, in each language that it has.
  struct Version {
    /// The path as the user gave it.
    let path: String
    let scenarios: [Lang: Scenario]
    /// SHA-256 of its content.
    let sha256: String

    /// Reads a version; one with mistakes in any language is refused.
    init(
      _ path: String,
      _ library: ScenarioLibrary,
      for reader: Lang
    ) throws(ScenarioLibrary.Problem) {
      self.path = path
      var scenarios: [Lang: Scenario] = [:]
      var sha256 = ""
      for lang in Lang.allCases {
        do {
          let loaded = try library.load(path, lang: lang, for: reader)
          scenarios[lang] = loaded.scenario
          sha256 = loaded.sha256
        } catch {
          guard case .notInLanguage = error else { throw error }
        }
      }
      self.scenarios = scenarios
      self.sha256 = sha256
    }

    /// The name of the scenario.
    var id: String { scenarios.values.first?.id ?? "" }
  }

  let old: Version
  let new: Version
  /// Codes each reply anew; without it the codes are those of the transcripts.
  let coder: Coder?

  /// Plays transcripts again on both versions, on all cores; the result does not depend on how many there are.
  ///
  /// - Parameters:
  ///   - paths: the transcripts.
  ///   - texts: the language of the errors.
  ///   - progress: is told how many are done.
  /// - Returns: for each path what changes, nothing for a transcript of another scenario, or what is wrong.
  func changes(
    of paths: [String],
    texts: Texts,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void
  ) -> [Result<ConsultationChange?, any Error>] {
    let results = Mutex(
      [Result<ConsultationChange?, any Error>](repeating: .success(nil), count: paths.count)
    )
    let done = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: paths.count) { place in
      let result = Result { try change(of: paths[place], texts: texts) }
      results.withLock { $0[place] = result }
      progress(done.add(1, ordering: .relaxed).newValue, paths.count)
    }
    return results.withLock { $0 }
  }

  /// Plays one transcript again on both versions; nothing for a transcript of another scenario.
  private func change(of path: String, texts: Texts) throws -> ConsultationChange? {
    let stored = try StoredJournal(path: path, texts: texts).transcript
    let header = stored.header
    guard [old.id, new.id].contains(header.scenario.id) else { return nil }
    let scenarios = try [old, new].map { version in
      guard let scenario = version.scenarios[header.lang] else {
        let words = DiffTexts(lang: texts.lang)
        let place = SourceLocation(file: path, line: 1, column: 1)
        throw Failure(.data, words.notInLanguage(header.lang, version.path), at: place)
      }
      return scenario
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ConsultationChange(
      name.hasSuffix(".jsonl") ? String(name.dropLast(".jsonl".count)) : name,
      old: play(stored, scenarios[0], header.rubric),
      // A grid that was chosen for the consultation stays; the scenario's own may have been edited.
      new: play(
        stored,
        scenarios[1],
        header.rubric == scenarios[0].rubric ? scenarios[1].rubric : header.rubric
      ),
      reproduced: Replay(stored, in: scenarios[0]).difference == nil
    )
  }

  /// The same replies to one version.
  private func play(_ stored: Transcript, _ scenario: Scenario, _ rubric: Rubric) -> Transcript {
    var transcript = stored
    transcript.header.rubric = rubric
    transcript.events =
      coder.map { Replay(stored, in: scenario, coding: $0.code).events }
      ?? Replay(stored, in: scenario).events
    return transcript
  }
}
