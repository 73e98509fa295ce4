public import Assessment
import Coding

extension Report {
  /// A class as text for a terminal or a screen reader.
  ///
  /// - Parameters:
  ///   - cohort: The class; its language is the report's.
  ///   - width: The longest line, in columns.
  ///   - colour: Whether headings are bold.
  /// - Returns: The report, ending with a line break.
  public static func text(_ cohort: Cohort, width: Int = 80, colour: Bool = false) -> String {
    TextWriter(width: max(width, 20), bold: colour).write(CohortWords(cohort).blocks)
  }

  /// A learning curve as text for a terminal or a screen reader.
  ///
  /// - Parameters:
  ///   - curve: The learning curve; its language is the report's.
  ///   - width: The longest line, in columns.
  ///   - colour: Whether headings are bold.
  /// - Returns: The report, ending with a line break.
  public static func text(_ curve: LearningCurve, width: Int = 80, colour: Bool = false) -> String {
    TextWriter(width: max(width, 20), bold: colour).write(CurveWords(curve).blocks)
  }
}

/// A class in words.
struct CohortWords {
  /// How many of the things that were missed are told.
  static let mostMissed = 8

  let cohort: Cohort
  let terms: Terms

  init(_ cohort: Cohort) {
    self.cohort = cohort
    terms = Terms(lang: cohort.lang, rubric: cohort.rubric)
  }

  var blocks: [Block] {
    let colon = terms.colon
    let lines = [cohort.overall] + cohort.dimensions
    var blocks: [Block] = [.title(terms.cohort), .paragraph(about)]
    blocks += notes.map { .paragraph($0) }
    blocks += [
      .heading(terms.distribution),
      .fields(lines.map { Block.Field(terms.name(of: $0) + colon, terms.summary($0)) }),
      .heading(terms.mostMissed),
      .fields(
        cohort.missed.prefix(Self.mostMissed).map {
          let who = terms.learners($0.learners)
          return Block.Field(terms.missed($0) + colon, "\(who), \(terms.timesOver($0.times))")
        }
      ),
      .heading(terms.cutScore), .paragraph(cut), .heading(terms.lookAt),
    ]
    let outliers = cohort.outliers.map { one in
      Block.Field(
        Safe.line(one.learner) + colon,
        one.reasons.map(terms.reason).joined(separator: ", ")
      )
    }
    blocks += outliers.isEmpty ? [.paragraph(terms.nobody)] : [.fields(outliers)]
    blocks += [
      .heading(terms.eachLearner),
      .fields(cohort.learners.map { Block.Field(Safe.line($0.learner) + colon, terms.line($0)) }),
    ]
    return blocks
  }

  /// The patients, by the titles of their scenarios.
  var titles: String { cohort.titles.map { Safe.line($0) }.joined(separator: ", ") }

  var about: String {
    let scenarios = cohort.scenarios.map { Safe.line($0) }.joined(separator: ", ")
    return "\(terms.learners(cohort.learners.count)) · \(terms.transcripts(cohort.transcripts))"
      + " · \(scenarios) · \(terms.rubric) \(cohort.rubrics.map { Safe.line($0) }.joined(separator: ", "))"
  }

  /// What to know before reading the numbers.
  var notes: [String] {
    var notes: [String] = []
    if cohort.rubrics.count > 1 { notes.append(terms.severalRubrics) }
    if cohort.scenarios.count > 1 { notes.append(terms.severalPatients) }
    if cohort.languages.count > 1 { notes.append(terms.severalLanguages) }
    if cohort.retries > 0 { notes.append(terms.retries(cohort.retries)) }
    if cohort.learners.contains(where: \.provisional) { notes.append(terms.provisionalClass) }
    return notes
  }

  var cut: String {
    cohort.borderline.map { "\(terms.cut($0)) \(terms.fit($0))" } ?? terms.noCut
  }
}

/// A learning curve in words.
struct CurveWords {
  let curve: LearningCurve
  let terms: Terms

  init(_ curve: LearningCurve) {
    self.curve = curve
    terms = Terms(lang: curve.lang, rubric: curve.rubric)
  }

  var blocks: [Block] {
    let colon = terms.colon
    let courses = [curve.overall] + curve.dimensions
    var blocks: [Block] = [
      .title("\(terms.progress)\(colon)\(Safe.line(curve.learner))"), .paragraph(about),
    ]
    blocks += notes.map { .paragraph($0) }
    blocks += [
      .heading(terms.curve),
      .fields(courses.map { Block.Field(terms.name(ofCourse: $0.id) + colon, terms.course($0)) }),
      .heading(terms.attempts),
      .fields(
        curve.attempts.enumerated().map { place, one in
          Block.Field("\(place + 1), \(one.started.prefix(10))" + colon, terms.line(one))
        }
      ),
    ]
    if let hint = curve.comeBack {
      blocks += [
        .heading(terms.comeBack), .paragraph(terms.comeBack(hint)), .paragraph(terms.sources),
      ]
    }
    return blocks
  }

  /// What to know before reading the numbers.
  var notes: [String] { curve.retries > 0 ? [terms.retries(curve.retries)] : [] }

  var about: String {
    let titles = Set(curve.attempts.map(\.title)).sorted().map { Safe.line($0) }
    return "\(terms.transcripts(curve.attempts.count)) · \(titles.joined(separator: ", "))"
  }
}

extension Terms {
  /// The name of what a distribution is about.
  func name(of distribution: Distribution) -> String { name(ofCourse: distribution.id) }

  /// The name of a dimension by its name in files, or of the whole.
  func name(ofCourse id: String) -> String { Dimension(rawValue: id).map { name($0) } ?? mark }

  /// A distribution in one line.
  func summary(_ distribution: Distribution) -> String {
    let none = distribution.without > 0 ? ", " + without(distribution.without) : ""
    guard let numbers = distribution.summary else { return level(Assessment.notObserved) + none }
    let half = fromMostTo(number(numbers.lower), number(numbers.upper))
    return
      "\(median.lowercased()) \(number(numbers.median)), \(quarters.lowercased()) \(half)\(semicolon)"
      + " \(lowest.lowercased()) \(number(numbers.least)), \(highest.lowercased()) \(number(numbers.most))\(semicolon)"
      + " \(mean.lowercased()) \(number(numbers.mean)),"
      + " \(deviation.lowercased()) \(number(numbers.deviation))\(none)"
  }

  /// A consultation in one line.
  func line(_ entry: CohortEntry) -> String {
    let parts = entry.dimensions.map { part in
      "\(name(part.id).lowercased()) \(part.mark.map { "\($0)" } ?? "–")"
    }
    return "\(mark(entry.mark, entry.level)) (\(parts.joined(separator: ", ")))"
  }
}
