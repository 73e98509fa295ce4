extension ScenarioGraph {
  /// The graph in the language of Graphviz.
  public var dot: String {
    var lines = [
      "digraph scenario {", "  rankdir=TB; newrank=true;", "  node [fontname=\"sans-serif\"];",
    ]
    for (place, topic) in topics.enumerated() {
      lines.append("  subgraph cluster_\(place) {")
      lines.append("    label=\"\(Self.dotText(topic))\";")
      lines += nodes.filter { $0.topic == topic }.map { "    " + dot($0) }
      lines.append("  }")
    }
    lines += nodes.filter { $0.topic == nil }.map { "  " + dot($0) }
    for edge in edges {
      let label =
        edge.label.isEmpty
        ? "" : " [style=dashed, label=\"\(Self.dotText(edge.label))\"]"
      lines.append("  \(name(edge.from)) -> \(name(edge.to))\(label);")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The graph in the language of Mermaid.
  public var mermaid: String {
    var lines = ["flowchart TB"]
    for (place, topic) in topics.enumerated() {
      lines.append("  subgraph topic\(place)[\"\(Self.mermaidText(topic))\"]")
      lines += nodes.filter { $0.topic == topic }.map { "    " + mermaid($0) }
      lines.append("  end")
    }
    lines += nodes.filter { $0.topic == nil }.map { "  " + mermaid($0) }
    for edge in edges {
      let arrow = edge.label.isEmpty ? "-->" : "-.->|\"\(Self.mermaidText(edge.label))\"|"
      lines.append("  \(name(edge.from)) \(arrow) \(name(edge.to))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A short name that both languages take.
  private func name(_ id: String) -> String {
    "n\(nodes.firstIndex { $0.id == id } ?? nodes.count)"
  }

  private func dot(_ node: Node) -> String {
    let shape =
      switch node.kind {
      case .opening: "oval"
      case .rung: "box"
      case .line: "note"
      case .turningPoint: "hexagon"
      case .rupture: "octagon"
      case .ending: "doubleoctagon"
      }
    let label = node.label.map { Self.dotText($0) }.joined(separator: "\\n")
    return "\(name(node.id)) [shape=\(shape), label=\"\(label)\"];"
  }

  private func mermaid(_ node: Node) -> String {
    let (open, close) =
      switch node.kind {
      case .opening: ("([", "])")
      case .rung: ("[", "]")
      case .line: (">", "]")
      case .turningPoint: ("{{", "}}")
      case .rupture: ("[/", "/]")
      case .ending: ("[[", "]]")
      }
    let label = node.label.map { Self.mermaidText($0) }.joined(separator: "<br/>")
    return "\(name(node.id))\(open)\"\(label)\"\(close)"
  }

  private static func dotText(_ text: String) -> String {
    Neutral.oneLine(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func mermaidText(_ text: String) -> String {
    Neutral.oneLine(text).replacing("#", with: "#35;").replacing("\"", with: "#quot;")
      .replacing("<", with: "#lt;").replacing(">", with: "#gt;")
  }
}
