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
    let files = ([sources.scenario] + sources.translations + sources.shared).map(\.path)
    let found = (reading.diagnostics + played(reading)).enumerated().map { offset, diagnostic in
      let place = diagnostic.location
      let file = files.firstIndex(of: place.file) ?? files.count
      return (key: (file, place.line, place.column, offset), diagnostic: diagnostic)
    }
    return found.sorted { $0.key < $1.key }.map(\.diagnostic)
  }

  private func played(_ reading: ScenarioReading) -> [Diagnostic] {
    guard let document = reading.document, let lang = document.language,
      let scenario = reading.scenarios[lang]
    else { return [] }
    var found: [Diagnostic] = []
    if let code = Formula.opening(everythingIn: scenario) {
      found.append(Diagnostic(complaint: .oneFormula(code), location: document.locationOfTopics))
    }
    guard let coder else { return found }
    for (lang, tests) in reading.tests {
      guard let scenario = reading.scenarios[lang] else { continue }
      found += ScenarioTestRun(scenario: scenario, coder: coder).diagnostics(of: tests)
    }
    return found
  }
}
