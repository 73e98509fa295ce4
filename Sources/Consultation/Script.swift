import Scenario
import Synchronization

/// What stays the same through all consultations with a patient; shared, so that it is never copied.
final class Script: Sendable {
  let scenario: Scenario
  /// The words of the scenario, once they are made ready: that takes longer than the patient's first line may.
  private let made = Mutex<Made?>(nil)

  /// An ear that is shared and never copied.
  private final class Made: Sendable {
    let ear: Ear
    init(_ scenario: Scenario) { ear = Ear(scenario) }
  }

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// Hears the words of the scenario.
  var ear: Ear {
    made.withLock { made in
      let ready = made ?? Made(scenario)
      made = ready
      return ready
    }.ear
  }
}
