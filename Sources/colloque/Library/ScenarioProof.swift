import Coding
import Consultation
import Language
import Scenario

/// All that is checked of one scenario: what reading it shows, and what playing it shows.
struct ScenarioProof {
  let jargon: Jargon?
  /// The coder that the scenario's own tests are run with; without one they are not run.
  var coder: Coder?

  /// The complaints, those of each file in the order of the places.
  func diagnostics(of sources: ScenarioSources) -> [Diagnostic] {
    let reading = ScenarioReader.read(sources, jargon: jargon)
    let played = played(reading)
    guard !played.isEmpty else { return reading.diagnostics }
    // What playing shows is about the scenario's own file, which comes first.
    let own = reading.diagnostics.prefix { $0.location.file == sources.scenario.path } + played
    let sorted = own.enumerated().sorted { left, right in
      let (a, b) = (left.element.location, right.element.location)
      return (a.line, a.column, left.offset) < (b.line, b.column, right.offset)
    }
    return sorted.map(\.element)
      + reading.diagnostics.drop { $0.location.file == sources.scenario.path }
  }

  private func played(_ reading: ScenarioReading) -> [Diagnostic] {
    guard let document = reading.document, let lang = document.language,
      let scenario = reading.scenarios[lang]
    else { return [] }
    var found: [Diagnostic] = []
    if let code = Formula.opening(everythingIn: scenario) {
      found.append(Diagnostic(complaint: .oneFormula(code), location: document.locationOfTopics))
    }
    if let coder {
      found += ScenarioTestRun(scenario: scenario, coder: coder).diagnostics(of: document.tests)
    }
    return found
  }
}
