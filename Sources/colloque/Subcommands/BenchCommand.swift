import ArgumentParser
import Coding
import Consultation
import Glibc
import Language
import Scenario
import Transcript

/// Measures how fast replies are coded and answered, all figures within one run.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure how fast replies are coded and answered.",
    discussion: """
      Simulated learners, skilled and average, play the scenario once; then their replies are coded, answered, and both, in turns, \
      on one core. The figures are per second of CPU time; machines differ, so compare ratios within one run.
      """
  )

  @Argument(help: "A scenario's folder or file, or the name of one that comes with the program.")
  var scenario = "back-pain"

  @Option(help: "The language of the consultations.")
  var lang: Lang = .fr

  @Option(help: "How many rounds; the best of them counts.")
  var rounds = 5

  func validate() throws {
    guard (1...1000).contains(rounds) else { throw ValidationError("--rounds takes 1 to 1000") }
  }

  func run() throws {
    let loaded: LoadedScenario
    do throws(ScenarioLibrary.Problem) {
      loaded = try ScenarioLibrary().load(scenario, lang: lang)
    } catch {
      throw error.failure(in: lang)
    }
    let coder = try DataFolder.find().readCoder()
    let played = PlayedReplies(loaded.scenario, coder: coder, consultations: 40)
    let replies = played.utterances.count
    var best = [Double](repeating: .infinity, count: 3)
    for _ in 0..<rounds {
      best[0] = min(best[0], cpuSeconds { played.utterances.forEach { _ = coder.code($0) } })
      best[1] = min(best[1], cpuSeconds { played.answer() })
      best[2] = min(best[2], cpuSeconds { played.codeAndAnswer(with: coder) })
    }
    let whole = best[2]
    for (name, seconds) in zip(["coded", "answered", "coded and answered"], best) {
      let rate = Int(Double(replies) / seconds)
      let share = Int((seconds / whole * 100).rounded())
      try writeAll("\(name): \(rate) replies per CPU second (\(share) % of the time)\n", to: 1)
    }
  }

  private func cpuSeconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }
}

/// The replies of some consultations, kept to be played again.
private struct PlayedReplies {
  private let fresh: Consultation
  private var consultations: [(seed: UInt64, replies: [CodedReply])] = []
  private(set) var utterances: [Utterance] = []

  init(_ scenario: Scenario, coder: Coder, consultations count: Int) {
    fresh = Consultation(scenario: scenario, seed: 0)
    for number in 0..<count {
      let seed = UInt64(number)
      var consultation = fresh.anew(seed: seed)
      var learner = Learner(
        number.isMultiple(of: 2) ? .skilled : .average,
        lang: scenario.lang,
        seed: seed
      )
      var last = consultation.begin()
      var replies: [CodedReply] = []
      while !consultation.isOver, case .say(let text) = learner.act(after: last, in: scenario) {
        let utterance = consultation.utterance(text)
        utterances.append(utterance)
        replies.append(coder.code(utterance))
        last = consultation.receive(replies[replies.count - 1])
      }
      consultations.append((seed, replies))
    }
  }

  /// Answers all replies with the codes that they have.
  func answer() {
    for (seed, replies) in consultations {
      var consultation = fresh.anew(seed: seed)
      _ = consultation.begin()
      for reply in replies { _ = consultation.receive(reply) }
    }
  }

  /// Codes and answers all replies, as in play.
  func codeAndAnswer(with coder: Coder) {
    for (seed, replies) in consultations {
      var consultation = fresh.anew(seed: seed)
      _ = consultation.begin()
      for reply in replies {
        _ = consultation.receive(coder.code(consultation.utterance(reply.text)))
      }
    }
  }
}
