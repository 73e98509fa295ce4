import Scenario

/// What stays the same through all consultations with a patient; shared, so that it is never copied.
final class Script: Sendable {
  let scenario: Scenario
  let ear: Ear

  init(_ scenario: Scenario) {
    self.scenario = scenario
    ear = Ear(scenario)
  }
}
