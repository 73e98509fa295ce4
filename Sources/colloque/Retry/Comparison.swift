import Coding
import Language
import Transcript

/// Two attempts at the same moment: side by side where there is room, else one under the other.
struct Comparison {
  let first: Attempt
  let now: Attempt
  /// The patient's name.
  let patient: String
  let lang: Lang

  /// The narrowest terminal on which two columns read well.
  static let wide = 76
  private static let rule = " │ "

  /// Shows them.
  func show(on screen: Screen) throws {
    try screen.gap()
    if let width = screen.width(), width >= Self.wide, screen.styled {
      try screen.block(columns(width).joined(separator: "\n"))
    } else {
      for (title, attempt) in [(texts.first, first), (texts.now, now)] {
        try screen.paragraph(title, .heading)
        for part in parts(attempt) { try screen.paragraph(part, indent: 2) }
        try screen.gap()
      }
    }
  }

  private var texts: RetryTexts { RetryTexts(lang: lang) }

  /// The reply, its codes, what the patient said, and what it moved.
  private func parts(_ attempt: Attempt) -> [String] {
    let coach = CoachTexts(lang: lang)
    let codes = attempt.reply.coded.codes.map(coach.name)
    let given = codes.isEmpty ? coach.noCode : codes.joined(separator: ", ")
    let answers = attempt.lines.map { line in
      (line.gesture.map { "(\($0)) " } ?? "") + line.text.flattened()
    }
    return [
      texts.you + attempt.words,
      texts.codes + given + coach.semicolon + coach.stance(attempt.reply.coded.stance),
      Texts.of(lang).speaker(patient) + " " + answers.joined(separator: " "),
      coach.moved(attempt.before, attempt.after) + (attempt.isEnd ? ". " + texts.ended : ""),
    ]
  }

  private func columns(_ width: Int) -> [String] {
    let half = (width - Self.rule.count) / 2
    var lines: [String] = []
    for (left, right) in zip([texts.first] + parts(first), [texts.now] + parts(now)) {
      let (left, right) = (wrapped(visible(left), to: half), wrapped(visible(right), to: half))
      for place in 0..<max(left.count, right.count) {
        let text = place < left.count ? left[place] : ""
        let gap = String(repeating: " ", count: max(0, half - colloque.columns(text)))
        lines.append(text + gap + Self.rule + (place < right.count ? right[place] : ""))
      }
      lines.append(String(repeating: " ", count: half) + " │")
    }
    lines.removeLast()
    return lines + [""]
  }
}
