import Assessment
import Transcript

/// The alliance as curves: told apart by dash and shape, never by colour alone.
struct AllianceChart {
  /// One of the four curves.
  struct Curve {
    let name: String
    let kind: String
    let value: KeyPath<StateChange, Int>
  }

  let outcome: Outcome
  let terms: Terms
  let id: String
  let width: Int
  let height: Int

  static func curves(_ terms: Terms) -> [Curve] {
    [
      Curve(name: terms.bond, kind: "bond", value: \.bond),
      Curve(name: terms.goals, kind: "goals", value: \.goals),
      Curve(name: terms.tasks, kind: "tasks", value: \.tasks),
      Curve(name: terms.tension, kind: "tension", value: \.tension),
    ]
  }

  private var left: Int { 30 }
  private var right: Int { 12 }
  private var top: Int { 44 }
  private var bottom: Int { 34 }
  private var last: Int { max(outcome.curve.last?.turn ?? 1, 1) }

  private func x(_ turn: Int) -> Int {
    left + ((width - left - right) * turn + last / 2) / last
  }

  private func y(_ value: Int) -> Int {
    top + ((height - top - bottom) * (100 - value) + 50) / 100
  }

  var svg: String {
    """
    <svg class="\(id)" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(id)-title \(id)-desc">
    <title id="\(id)-title">\(Markup.escape(terms.alliance))</title>
    <desc id="\(id)-desc">\(Markup.escape(description))</desc>
    \(axes)
    \(breaks)
    \(Self.curves(terms).map(line).joined(separator: "\n"))
    </svg>
    """
  }

  private var description: String {
    guard let first = outcome.curve.first else { return "" }
    let ends = Self.curves(terms).map { curve in
      "\(curve.name) \(terms.fromTo(first[keyPath: curve.value], outcome.curve.last?[keyPath: curve.value] ?? 0))"
    }
    return (ends + outcome.breaks.map(terms.broken)).joined(separator: ". ") + "."
  }

  private var axes: String {
    let rows = [0, 25, 50, 75, 100].map { value in
      """
      <line class="rule" x1="\(left)" x2="\(width - right)" y1="\(y(value))" y2="\(y(value))"/>
      <text x="\(left - 6)" y="\(y(value) + 4)" text-anchor="end">\(value)</text>
      """
    }
    let step = ([1, 2, 5, 10, 20, 50, 100, 200].first { last / $0 <= width / 45 }) ?? 500
    let ticks = stride(from: 0, through: last, by: step).map { turn in
      "<text x=\"\(x(turn))\" y=\"\(height - bottom + 17)\" text-anchor=\"middle\">\(turn)</text>"
    }
    let name =
      "<text x=\"\(width - right)\" y=\"\(height - 3)\" text-anchor=\"end\">\(Markup.escape(terms.turns))</text>"
    return (rows + ticks + [name]).joined(separator: "\n")
  }

  private func line(_ curve: Curve) -> String {
    let points = outcome.curve.map { (x($0.turn), y($0[keyPath: curve.value])) }
    let path = points.map { "\($0.0),\($0.1)" }.joined(separator: " ")
    let shown =
      points.count * 14 <= width
      ? points : [points.first, points.last].compactMap { $0 }
    let shapes = shown.map { Self.shape(curve.kind, $0.0, $0.1) }
    return """
      <g class="\(curve.kind)"><polyline points="\(path)"/>
      \(shapes.joined(separator: "\n"))</g>
      """
  }

  /// The mark of a curve at a point: circle, square, triangle, diamond.
  static func shape(_ kind: String, _ x: Int, _ y: Int) -> String {
    switch kind {
    case "bond": "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4\"/>"
    case "goals": "<rect x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>"
    case "tasks": "<path d=\"M\(x) \(y - 5)l5 9h-10z\"/>"
    default: "<path d=\"M\(x) \(y - 6)l6 6l-6 6l-6 -6z\"/>"
    }
  }

  private var breaks: String {
    outcome.breaks.map { broken in
      var parts = [
        "<line class=\"broken\" x1=\"\(x(broken.began))\" x2=\"\(x(broken.began))\" y1=\"20\" y2=\"\(height - bottom)\"/>",
        Self.bolt(x(broken.began), 12),
      ]
      if let turn = broken.mended {
        parts += [
          "<line class=\"whole\" x1=\"\(x(turn))\" x2=\"\(x(turn))\" y1=\"40\" y2=\"\(height - bottom)\"/>",
          Self.check(x(turn), 32),
        ]
      } else if let turn = broken.unmended {
        parts.append(Self.cross(x(turn), 32))
      }
      return parts.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A rupture: a bolt.
  static func bolt(_ x: Int, _ y: Int) -> String {
    "<path class=\"bolt\" d=\"M\(x + 2) \(y - 10)l-8 12h6l-2 8l8 -12h-6z\"/>"
  }

  /// A repair: a tick in a ring.
  static func check(_ x: Int, _ y: Int) -> String {
    "<g class=\"check\"><circle cx=\"\(x)\" cy=\"\(y)\" r=\"8\"/><path d=\"M\(x - 4) \(y)l3 4l5 -7\"/></g>"
  }

  /// A rupture left as it is: a cross in a ring.
  static func cross(_ x: Int, _ y: Int) -> String {
    "<g class=\"cross\"><circle cx=\"\(x)\" cy=\"\(y)\" r=\"8\"/><path d=\"M\(x - 3) \(y - 3)l6 6m0 -6l-6 6\"/></g>"
  }
}
