import Consultation
import Language
import Scenario
import Transcript

/// The stored replies to one scenario in one language, and those that no topic caught.
struct UnmatchedReplies {
  /// The name or the path of the scenario, as the library knows it.
  let name: String
  let scenario: Scenario
  /// The consultations.
  let stored: [StoredConsultation]
  /// All replies in them.
  let replies: [StoredReply]
  /// Those that no topic caught, the largest group first.
  let groups: [UnmatchedGroup]
  /// The number of the first group among those of all scenarios.
  var first = 1

  init(
    _ name: String,
    _ scenario: Scenario,
    _ stored: [StoredConsultation],
    _ lexicon: Lexicon
  ) {
    self.name = name
    self.scenario = scenario
    self.stored = stored
    replies = stored.flatMap(\.replies)
    groups = UnmatchedGroup.groups(of: replies, in: scenario, lexicon: lexicon)
  }

  /// How many replies no topic caught.
  var count: Int { groups.reduce(0) { $0 + $1.replies.count } }

  /// The numbers of the groups.
  var numbers: Range<Int> { first..<first + groups.count }
}

/// Reads stored replies, and gathers those that no topic caught.
struct UnmatchedFinder {
  let library: ScenarioLibrary
  let lexicons: Lexicons
  let texts: Texts
  /// The one scenario that is looked at; all unless given.
  let only: String?

  /// What was found, and what was wrong.
  struct Found {
    var parts: [UnmatchedReplies] = []
    var failures: [Failure] = []
  }

  /// Looks through transcripts.
  ///
  /// - Parameters:
  ///   - paths: the transcripts.
  ///   - progress: is told how many are read.
  /// - Returns: a part for each scenario and language, in the order of their names, and what can't be read.
  func find(_ paths: [String], progress: (_ done: Int, _ of: Int) -> Void) -> Found {
    var found = Found()
    var stored: [Key: [StoredConsultation]] = [:]
    for (place, path) in paths.enumerated() {
      progress(place, paths.count)
      do {
        let transcript = try StoredJournal(path: path, texts: texts).transcript
        let key = Key(id: transcript.header.scenario.id, lang: transcript.header.lang)
        stored[key, default: []].append(StoredConsultation(name: path, transcript: transcript))
      } catch {
        if let failure = Failure(error) { found.failures.append(failure) }
      }
    }
    let wanted: String?
    do throws(ScenarioLibrary.Problem) {
      wanted = try only.map { name throws(ScenarioLibrary.Problem) in try id(of: name) }
    } catch {
      found.failures.append(error.failure(in: texts.lang))
      return found
    }
    let keys = stored.keys.filter { wanted == nil || $0.id == wanted }
    for key in keys.sorted(by: { ($0.id, $0.lang.rawValue) < ($1.id, $1.lang.rawValue) }) {
      do throws(ScenarioLibrary.Problem) {
        let name = only ?? key.id
        let scenario = try library.load(name, lang: key.lang, for: texts.lang).scenario
        let own = stored[key, default: []]
        var part = UnmatchedReplies(name, scenario, own, lexicons[key.lang])
        part.first = found.parts.last?.numbers.upperBound ?? 1
        found.parts.append(part)
      } catch {
        found.failures.append(error.failure(in: texts.lang))
      }
    }
    return found
  }

  /// The name of a scenario, in whichever language it is there.
  private func id(of name: String) throws(ScenarioLibrary.Problem) -> String {
    for lang in Lang.allCases where lang != texts.lang {
      if let loaded = try? library.load(name, lang: lang) { return loaded.scenario.id }
    }
    return try library.load(name, lang: texts.lang).scenario.id
  }

  private struct Key: Hashable {
    let id: String
    let lang: Lang
  }
}
