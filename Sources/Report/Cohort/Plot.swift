/// The ground of a plot: where values lie, and the text that tells the same.
struct Plot {
  let id: String
  /// `wide` for a desk, `narrow` for a phone.
  let kind: String
  let width: Int
  let height: Int
  var left = 34
  var right = 14
  var top = 12
  var bottom = 30

  /// A picture with its title and description, in the class that its width belongs to.
  func svg(_ title: String, _ description: String, _ content: [String]) -> String {
    let name = "\(id)-\(kind)"
    return """
      <svg class="\(kind)" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(name)-title \(name)-desc">
      <title id="\(name)-title">\(Markup.escape(title))</title>
      <desc id="\(name)-desc">\(Markup.escape(description))</desc>
      \(content.joined(separator: "\n"))
      </svg>
      """
  }

  /// The place of a value between two ends, from the left.
  func x(_ value: Double, _ from: Double = 0, _ to: Double = 100) -> Int {
    left + Int((Double(width - left - right) * (value - from) / max(to - from, 1e-9)).rounded())
  }

  /// The place of a mark, from the top.
  func y(_ value: Double, of most: Double = 100) -> Int {
    top + Int((Double(height - top - bottom) * (most - value) / most).rounded())
  }

  /// Lines across for values, with the values beside.
  func rules(_ values: [Int], of most: Double = 100) -> [String] {
    values.flatMap { value in
      let y = y(Double(value), of: most)
      return [
        "<line class=\"rule\" x1=\"\(left)\" x2=\"\(width - right)\" y1=\"\(y)\" y2=\"\(y)\"/>",
        text(left - 6, y + 4, "\(value)", anchor: "end"),
      ]
    }
  }

  /// A text, in the middle of its place unless said otherwise.
  func text(
    _ x: Int,
    _ y: Int,
    _ text: String,
    anchor: String = "middle",
    kind: String = ""
  ) -> String {
    let name = kind.isEmpty ? "" : " class=\"\(kind)\""
    return
      "<text\(name) x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(Markup.escape(text))</text>"
  }

  func line(_ kind: String, _ from: (Int, Int), _ to: (Int, Int)) -> String {
    "<line class=\"\(kind)\" x1=\"\(from.0)\" y1=\"\(from.1)\" x2=\"\(to.0)\" y2=\"\(to.1)\"/>"
  }

  /// A picture for a desk and one for a phone, of which the style sheet shows one.
  static func both(_ id: String, _ draw: (Plot) -> String, heights: (Int, Int)) -> String {
    let wide = Plot(id: id, kind: "wide", width: 720, height: heights.0)
    let narrow = Plot(id: id, kind: "narrow", width: 340, height: heights.1)
    return "<figure>\n\(draw(wide))\n\(draw(narrow))\n</figure>"
  }
}
