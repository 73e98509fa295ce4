import Foundation
import Language
import Scenario
import Testing

@testable import colloque

@Suite struct ScenarioGraphTests {
  static let names = ScenarioLibrary.checkout.names()

  private func scenario(_ name: String) throws -> Scenario {
    try ScenarioLibrary.checkout.load(name, lang: .fr).scenario
  }

  @Test(arguments: names)
  func `every rung, event and ending has a node, and every edge joins two`(_ name: String) throws {
    let scenario = try scenario(name)
    let graph = ScenarioGraph(scenario)
    let ids = graph.nodes.map(\.id)
    #expect(Set(ids).count == ids.count)
    let lines =
      scenario.topics.flatMap(\.ladder).map(\.line.id) + scenario.turningPoints.map(\.line.id)
      + scenario.ruptures.map(\.line.id) + scenario.endings.map(\.line.id)
    #expect(lines.allSatisfy(ids.contains))
    #expect(graph.edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
  }

  @Test(arguments: names)
  func `every conditional link is drawn`(_ name: String) throws {
    let scenario = try scenario(name)
    let graph = ScenarioGraph(scenario)
    var conditions: [(String, Condition)] = []
    for topic in scenario.topics {
      conditions += topic.ladder.map { ($0.line.id, $0.needs) }
      conditions += (topic.dry + topic.holds + topic.spent).map { ($0.id, $0.when) }
    }
    for lines in scenario.reactions.values { conditions += lines.map { ($0.id, $0.when) } }
    conditions += scenario.turningPoints.map { ($0.line.id, $0.at) }
    conditions += scenario.turningPoints.flatMap(\.answers).map { ($0.id, $0.when) }
    conditions += scenario.ruptures.map { ($0.line.id, $0.when) }
    conditions += scenario.endings.map { ($0.line.id, $0.when) }
    for (line, condition) in conditions {
      for requirement in condition.alternatives.joined() where requirement.isLink {
        #expect(graph.edges.contains { $0.to == line && $0.label == requirement.phrase })
      }
    }
  }

  @Test(arguments: names)
  func `both languages have every node and every edge`(_ name: String) throws {
    let graph = ScenarioGraph(try scenario(name))
    let dot = graph.dot.split(separator: "\n")
    #expect(dot.filter { $0.contains("[shape=") }.count == graph.nodes.count)
    #expect(dot.filter { $0.contains(" -> ") }.count == graph.edges.count)
    let mermaid = graph.mermaid.split(separator: "\n")
    #expect(
      mermaid.filter { $0.contains(" --> ") || $0.contains(" -.->|") }.count == graph.edges.count
    )
    // Quotation marks that are not escaped come in pairs.
    for line in dot {
      let bare = line.replacing("\\\\", with: "").replacing("\\\"", with: "")
      #expect(bare.filter { $0 == "\"" }.count.isMultiple(of: 2))
    }
    for line in mermaid { #expect(line.filter { $0 == "\"" }.count.isMultiple(of: 2)) }
  }

  private static let graphviz = ["/usr/bin/dot", "/usr/local/bin/dot"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: graphviz != nil, "Graphviz is not installed"), arguments: names)
  func `Graphviz draws it`(_ name: String) throws {
    let folder = TemporaryFolder()
    let file = "\(folder.path)/graph.dot"
    try ScenarioGraph(try scenario(name)).dot.write(
      toFile: file,
      atomically: true,
      encoding: .utf8
    )
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.graphviz ?? "")
    process.arguments = ["-Tsvg", file, "-o", "\(folder.path)/graph.svg"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/graph.svg"))
  }
}
