public import Assessment
import Coding

extension Report {
  /// Two versions of a scenario as text for a terminal or a screen reader.
  ///
  /// - Parameters:
  ///   - comparison: The comparison; its language is the report's.
  ///   - width: The longest line, in columns.
  ///   - colour: Whether headings are bold.
  /// - Returns: The report, ending with a line break.
  public static func text(
    _ comparison: VersionComparison,
    width: Int = 80,
    colour: Bool = false
  ) -> String {
    TextWriter(width: max(width, 20), bold: colour).write(VersionWords(comparison).blocks)
  }

  /// Two versions of a scenario as JSON.
  ///
  /// - Parameter comparison: The comparison.
  /// - Returns: The JSON, ending with a line break.
  /// - Throws: Nothing that a comparison can cause; the encoder's errors are passed on.
  public static func json(_ comparison: VersionComparison) throws -> String {
    try encode(comparison)
  }
}

/// Two versions of a scenario in words.
struct VersionWords {
  /// How many replies are shown after the one that takes another course.
  static let shownAfterParting = 2

  let comparison: VersionComparison
  let terms: Terms

  init(_ comparison: VersionComparison) {
    self.comparison = comparison
    terms = Terms(lang: comparison.lang)
  }

  var blocks: [Block] {
    var blocks: [Block] = [
      .title("\(terms.versions)\(terms.colon)\(Safe.line(comparison.scenario))"),
      .paragraph(terms.aboutVersions(comparison)),
    ]
    if let note { blocks.append(.paragraph(note)) }
    blocks += [
      .heading(terms.together), .fields(summary.map { Block.Field($0 + terms.colon, $1) }),
    ]
    blocks.append(.heading(terms.whatDiffers))
    if changed.isEmpty { blocks.append(.paragraph(terms.nothingDiffers)) }
    blocks += changed.map { .point(Safe.line($0.learner), fields(of: $0)) }
    if comparison.summary.same > 0, !changed.isEmpty {
      let same = comparison.consultations.filter(\.isSame).map { Safe.line($0.learner) }
      blocks += [.heading(terms.sameName), .paragraph(same.joined(separator: ", "))]
    }
    return blocks
  }

  /// The consultations in which something differs.
  var changed: [ConsultationChange] { comparison.consultations.filter { !$0.isSame } }

  /// What to know before reading the numbers.
  var note: String? {
    comparison.summary.unlike > 0 ? terms.unlike(comparison.summary.unlike) : nil
  }

  /// The numbers of all together, each with its name.
  var summary: [(String, String)] {
    let summary = comparison.summary
    return [
      (terms.sameName, "\(summary.same)"),
      (terms.changedName, "\(summary.consultations - summary.same)"),
      (terms.partedName, "\(summary.parted)"), (terms.otherEndingName, "\(summary.endings)"),
      (terms.levelsName, "\(summary.levels)"), (terms.markStep, terms.steps(summary)),
    ]
  }

  private func fields(of change: ConsultationChange) -> [Block.Field] {
    var rows = [
      (terms.mark, mark(change)), (terms.ending, ending(change)),
      (terms.disclosed, terms.rungs(change)), (terms.allianceAtEnd, alliance(change)),
      (terms.course, course(change)),
    ]
    for turn in shown(change) {
      rows.append((name(of: turn), turn.reply.isEmpty ? "" : terms.quoted(turn.reply)))
      rows += [(terms.before, said(turn.old)), (terms.now, said(turn.new))]
    }
    let rest = change.turns.count - shown(change).count
    if rest > 0 { rows.append(("", terms.moreTurns(rest))) }
    return rows.map { Block.Field($0.isEmpty ? "" : $0 + terms.colon, $1) }
  }

  /// The mark before and now.
  func mark(_ change: ConsultationChange) -> String {
    func mark(_ result: VersionResult) -> String {
      result.mark.map { "\($0)" } ?? terms.level(result.level)
    }
    let step = change.step.map { $0 == 0 ? "" : " (\(terms.step($0)))" } ?? ""
    return terms.change(mark(change.old), mark(change.new)) + step
  }

  /// The ending before and now.
  func ending(_ change: ConsultationChange) -> String {
    let (old, new) = (change.old.ending, change.new.ending)
    return terms.change(
      old.map { Safe.line($0) } ?? terms.cutShort,
      new.map { Safe.line($0) } ?? terms.cutShort
    )
  }

  /// The scales of the alliance that end elsewhere.
  func alliance(_ change: ConsultationChange) -> String {
    let scales: [(String, KeyPath<VersionResult, Int>)] = [
      (terms.bond, \.bond), (terms.goals, \.goals), (terms.tasks, \.tasks),
      (terms.tension, \.tension),
    ]
    let moved = scales.compactMap { name, scale -> String? in
      let (old, new) = (change.old[keyPath: scale], change.new[keyPath: scale])
      return old == new ? nil : "\(name.lowercased()) \(old) → \(new)"
    }
    return moved.isEmpty ? terms.same : moved.joined(separator: ", ")
  }

  /// From where on the course is another.
  func course(_ change: ConsultationChange) -> String {
    change.parts.map { terms.fromReply($0) } ?? terms.same
  }

  /// The turns that are shown: all up to the parting and a few after it, which answer something else by then.
  func shown(_ change: ConsultationChange) -> [TurnChange] {
    guard let parts = change.parts else { return change.turns }
    return change.turns.filter { $0.turn <= parts + Self.shownAfterParting }
  }

  /// The name of a turn.
  func name(of turn: TurnChange) -> String {
    turn.turn == 0 ? terms.opening : terms.reply(turn.turn)
  }

  private func said(_ version: TurnVersion?) -> String {
    guard let version else { return terms.over }
    let lines = version.lines.map { terms.quoted($0.text) }
    let text = lines.isEmpty ? terms.noLine : lines.joined(separator: " ")
    let names = version.lines.map { Safe.line($0.id) }.joined(separator: ", ")
    let codes = labels(version).joined(separator: ", ")
    return text + (names.isEmpty ? "" : " (\(names))") + (codes.isEmpty ? "" : " [\(codes)]")
  }

  /// The names of the codes and of the stance, where it says something.
  func labels(_ version: TurnVersion) -> [String] {
    version.codes.map { terms.label($0) }
      + (version.stance.map { $0 == .neutral ? [] : [terms.label($0)] } ?? [])
  }
}
