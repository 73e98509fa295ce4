import ArgumentParser
import Report

/// The forms in which an exploration can be given.
enum ExploreFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, html

  /// Findings in this form.
  func render(_ findings: ExplorationFindings) throws -> String {
    switch self {
    case .text: Report.text(findings)
    case .json: try Report.json(findings)
    case .html: Report.html(findings)
    }
  }
}
