import Assessment
import Coding

/// The plots of a class, each with a description that says the same.
struct CohortPlots {
  let cohort: Cohort
  let terms: Terms

  /// How many learners have a mark in each tenth of the scale.
  var histogram: String {
    let counts = cohort.overall.tenths
    let most = Double(max(counts.max() ?? 1, 1))
    let description = counts.enumerated().map {
      "\($0 * 10)–\($0 == 9 ? 100 : $0 * 10 + 9)\(terms.colon)\($1)"
    }
    return Plot.both(
      "histogram",
      { plot in
        var plot = plot
        plot.top = 38
        let columns = counts.enumerated().flatMap { tenth, count -> [String] in
          let (from, to) = (plot.x(Double(tenth * 10)) + 2, plot.x(Double(tenth * 10 + 10)) - 2)
          let top = plot.y(Double(count), of: most)
          let base = plot.height - plot.bottom
          guard count > 0 else { return [] }
          return [
            "<rect class=\"column\" x=\"\(from)\" y=\"\(top)\" width=\"\(to - from)\" height=\"\(base - top)\"/>",
            plot.text((from + to) / 2, top - 5, "\(count)", kind: "label"),
          ]
        }
        let base = plot.height - plot.bottom
        let axis = plot.line("whisker", (plot.left, base), (plot.width - plot.right, base))
        let step = plot.kind == "wide" ? 10 : 20
        let ticks = stride(from: 0, through: 100, by: step).map {
          plot.text(plot.x(Double($0)), base + 17, "\($0)")
        }
        return plot.svg(
          terms.histogram,
          description.joined(separator: ", ") + ".",
          columns + [axis] + ticks + cut(plot)
        )
      },
      heights: (252, 212)
    )
  }

  private func cut(_ plot: Plot) -> [String] {
    guard let line = cohort.borderline else { return [] }
    let x = plot.x(line.cut)
    let isLate = x > plot.width * 2 / 3
    return [
      plot.line("cutoff", (x, 4), (x, plot.height - plot.bottom)),
      plot.text(
        isLate ? x - 5 : x + 5,
        12,
        "\(terms.cutScore) \(terms.number(line.cut))",
        anchor: isLate ? "end" : "start",
        kind: "label"
      ),
    ]
  }

  /// A box for the whole and for each dimension.
  var boxes: String {
    let lines = [cohort.overall] + cohort.dimensions
    let description = lines.map { "\(terms.name(of: $0))\(terms.colon)\(terms.summary($0))" }
    let row = 46
    return Plot.both(
      "boxes",
      { plot in
        let base = plot.height - plot.bottom
        let ticks = stride(from: 0, through: 100, by: plot.kind == "wide" ? 10 : 25).flatMap {
          [
            plot.line("rule", (plot.x(Double($0)), plot.top), (plot.x(Double($0)), base)),
            plot.text(plot.x(Double($0)), base + 17, "\($0)"),
          ]
        }
        let boxes = lines.enumerated().flatMap { place, line in
          box(line, at: plot.top + place * row, plot)
        }
        return plot.svg(terms.boxes, description.joined(separator: ". ") + ".", ticks + boxes)
      },
      heights: (row * lines.count + 46, row * lines.count + 46)
    )
  }

  private func box(_ line: Distribution, at top: Int, _ plot: Plot) -> [String] {
    let name = plot.text(
      plot.left,
      top + 13,
      terms.name(of: line),
      anchor: "start",
      kind: line.id == "mark" ? "strong" : "label"
    )
    guard let numbers = line.summary else {
      return [
        name,
        plot.text(plot.left, top + 32, terms.level(Assessment.notObserved), anchor: "start"),
      ]
    }
    let middle = top + 28
    let (least, most) = (plot.x(numbers.least), plot.x(numbers.most))
    let (lower, upper) = (plot.x(numbers.lower), plot.x(numbers.upper))
    let median = plot.x(numbers.median)
    return [
      name, plot.line("whisker", (least, middle), (most, middle)),
      plot.line("whisker", (least, middle - 5), (least, middle + 5)),
      plot.line("whisker", (most, middle - 5), (most, middle + 5)),
      "<rect class=\"box\" x=\"\(lower)\" y=\"\(middle - 8)\" width=\"\(max(upper - lower, 1))\" height=\"16\"/>",
      plot.line("middle", (median, middle - 8), (median, middle + 8)),
    ]
  }

  /// Marks by rating, with the line and the cut score.
  func scatter(_ line: Borderline) -> String {
    let ratings = line.points.map(\.rating)
    let least = min((ratings.min() ?? 1), line.rating) - 0.4
    let most = max((ratings.max() ?? 5), line.rating) + 0.4
    return Plot.both(
      "scatter",
      { plot in
        var plot = plot
        plot.bottom = 40
        let base = plot.height - plot.bottom
        func x(_ rating: Double) -> Int { plot.x(rating, least, most) }
        func fitted(_ rating: Double) -> (Int, Int) {
          (x(rating), plot.y(min(max(line.intercept + line.step * rating, 0), 100)))
        }
        let points = line.points.map {
          "<circle class=\"point\" cx=\"\(x($0.rating))\" cy=\"\(plot.y(Double($0.mark)))\" r=\"4\"/>"
        }
        let whole = Int(least.rounded(.up))...max(Int(most.rounded(.down)), Int(least.rounded(.up)))
        let ticks = whole.map { plot.text(x(Double($0)), base + 17, "\($0)") }
        let content =
          plot.rules([0, 25, 50, 75, 100]) + ticks + points + [
            plot.line("fitted", fitted(least + 0.2), fitted(most - 0.2)),
            plot.line("cutoff", (plot.left, plot.y(line.cut)), (x(line.rating), plot.y(line.cut))),
            plot.line("cutoff", (x(line.rating), plot.y(line.cut)), (x(line.rating), base)),
            plot.text(plot.width - plot.right, plot.height - 5, terms.rating, anchor: "end"),
          ]
        return plot.svg(terms.scatter, "\(terms.cut(line)) \(terms.fit(line))", content)
      },
      heights: (300, 280)
    )
  }
}
