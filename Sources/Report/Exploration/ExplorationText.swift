extension Report {
  /// An exploration as text for a terminal: tables and lists, narrow where they can be.
  ///
  /// - Parameter findings: What was found; its language is the report's.
  /// - Returns: The report, ending with a line break.
  public static func text(_ findings: ExplorationFindings) -> String {
    Safe.visible(ExplorationText(words: ExplorationWords(findings)).lines.joined(separator: "\n"))
      + "\n"
  }

  /// An exploration as JSON.
  ///
  /// - Parameter findings: What was found.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that an exploration can cause; the encoder's errors are passed on.
  public static func json(_ findings: ExplorationFindings) throws -> String {
    try encode(findings)
  }
}

/// An exploration as a text for authors.
struct ExplorationText {
  let words: ExplorationWords
  private var terms: Terms { words.terms }
  private var findings: ExplorationFindings { words.findings }

  init(words: ExplorationWords) { self.words = words }

  var lines: [String] { learners + coverage + ways + loops }

  private var learners: [String] {
    var lines: [String] = []
    for level in words.levels {
      lines += ["\(terms.learnersOf), \(terms.level(level))"]
      lines += Self.table([words.head] + words.groups(level).map(words.cells))
      lines += [""]
    }
    lines += [terms.effectNote, "  " + terms.circlesNote]
    for level in words.levels {
      lines += ["", "\(terms.endingsHeading), \(terms.level(level))"]
      for ending in findings.endings {
        lines.append(
          "  \(ending.goal.name)\(terms.colon)\(words.reaching(ending.goal.name, level))"
        )
      }
    }
    return lines
  }

  private var coverage: [String] {
    let rows = findings.coverage.map { coverage in
      let missing = coverage.missing.map { $0.name.split(separator: ".").last ?? "" }
      let names = coverage.sort == .lines || missing.isEmpty ? "" : missing.joined(separator: ", ")
      return [
        "  " + terms.name(coverage.sort), terms.of(coverage.reached, coverage.all),
        names.isEmpty ? "" : "\(terms.never)\(terms.colon)\(names)",
      ]
    }
    let lines = findings.coverage.first { $0.sort == .lines }?.missing ?? []
    let table = Self.table(
      lines.map { ["  \(terms.never)\(terms.colon)\($0.name)", words.place($0)] }
    )
    return ["", terms.reachedName] + Self.table(rows) + table
  }

  private var ways: [String] {
    guard !words.ways.isEmpty else { return [] }
    let lines = words.ways.map { way in
      "  " + way.title + (way.replies.map { ", \(terms.replies($0))" } ?? "") + terms.colon
        + way.text
    }
    return ["", terms.ways] + lines
  }

  private var loops: [String] {
    var lines = ["", terms.loops, "  " + terms.persisted(findings.persisted)]
    if findings.repeats.isEmpty {
      lines.append("  " + terms.noRepeats)
    } else {
      lines.append("  \(terms.repeatsName)\(terms.colon)")
      lines += Self.table(
        findings.repeats.map {
          ["    " + terms.repeated($0.times), $0.line.name, words.place($0.line)]
        }
      )
    }
    if !findings.outOfWords.isEmpty {
      lines.append("  \(terms.outOfWords)\(terms.colon)")
      lines += Self.table(
        findings.outOfWords.map { ["    " + words.outOfWords($0), words.place($0.reaction)] }
      )
    }
    lines.append("  " + terms.deadEnds(findings.deadEnds.count, of: findings.placesTried))
    for end in findings.deadEnds.prefix(Self.mostDeadEnds) {
      lines.append("    " + terms.deadEnd(left: end.left))
      lines.append("      " + terms.after + words.line(end.steps))
    }
    return lines + ["  " + terms.onlyTime(findings.onlyTime)]
  }

  private static let mostDeadEnds = 3

  /// Rows with their columns below each other.
  private static func table(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? Columns.count($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = column + 1 < row.count ? widths[column] - Columns.count(cell) + 2 : 0
        line += cell + String(repeating: " ", count: gap)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
