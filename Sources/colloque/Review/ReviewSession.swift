import Coding
import Transcript

/// A second marker who codes a consultation reply by reply, blind to what the program made of it.
///
/// Each decision is kept as soon as it is made, so that the marker can stop at any time and go on later.
struct ReviewSession {
  /// What was said, and what this marker decided before.
  let transcript: Transcript
  /// The code of the marker.
  let by: String
  /// The marker's lines.
  let source: any LineSource
  /// Where the marker reads.
  let screen: Screen
  /// Where the decisions are kept.
  let journal: any EventSink
  /// The words.
  let texts: ReviewTexts
  /// The time, as a journal has it.
  let now: () -> String
  /// How many decisions were made.
  private(set) var count = 0

  /// One reply with what the patient had said before it.
  private struct Moment {
    let reply: Reply
    let before: [SpokenLine]
  }

  /// What to do after a moment.
  private enum Next { case on, back, stop }

  init(
    _ transcript: Transcript,
    by: String,
    source: any LineSource,
    screen: Screen,
    journal: any EventSink,
    texts: ReviewTexts,
    now: @escaping () -> String
  ) {
    self.transcript = transcript
    self.by = by
    self.source = source
    self.screen = screen
    self.journal = journal
    self.texts = texts
    self.now = now
  }

  /// Goes through the replies that this marker has not coded yet, then asks for marks.
  mutating func run() throws {
    try screen.paragraph(texts.intro, .quiet)
    let moments = moments
    let done = Set(
      transcript.reviews.compactMap { review -> Int? in
        guard review.by == by, case .codes(let turn, _, _) = review.decision else { return nil }
        return turn
      }
    )
    var place = moments.firstIndex { !done.contains($0.reply.turn) } ?? moments.count
    while place < moments.count {
      switch try code(moments[place], of: moments.count) {
      case .on: place += 1
      case .back: place = max(0, place - 1)
      case .stop: return
      }
    }
    for dimension in Dimension.allCases {
      guard let mark = try number(texts.mark(dimension), 0...100) else { return }
      if let mark = mark { try keep(.mark(dimension, mark)) }
    }
    if let rating = try number(texts.rating, 1...5), let rating { try keep(.rating(rating)) }
  }

  private var moments: [Moment] {
    var moments: [Moment] = []
    var before: [SpokenLine] = []
    for event in transcript.events {
      switch event {
      case .patient(let turn): before += turn.lines
      case .reply(let reply):
        moments.append(Moment(reply: reply, before: before))
        before = []
      default: break
      }
    }
    return moments
  }

  private mutating func code(_ moment: Moment, of count: Int) throws -> Next {
    try screen.gap()
    try screen.paragraph(texts.reply(moment.reply.turn, of: count), .heading)
    let name = Texts.of(texts.lang).speaker(transcript.header.patient)
    for line in moment.before { try screen.paragraph(line.text, label: name + " ", indent: 2) }
    let reply = moment.reply
    let words = reply.silent ? texts.silence : reply.coded.text.flattened()
    try screen.paragraph(words, label: texts.learner, indent: 2)
    while true {
      guard case .line(let line) = try source.next(Prompt(label: by + " > ")) else { return .stop }
      let text = line.text.trimmed()
      switch text.lowercased() {
      case "/back", "/retour": return .back
      case "/skip", "/passer": return .on
      case "/quit", "/quitter": return .stop
      case "/codes":
        let names = CodeWords.completions.joined(separator: ", ")
        try screen.paragraph(names, .quiet)
      case _ where text.hasPrefix("/"): try screen.paragraph(texts.help, .quiet)
      default:
        switch CodeWords.read(text) {
        case .success(let given):
          try keep(.codes(turn: reply.turn, given.codes, given.stance))
          return .on
        case .failure(let unknown): try screen.paragraph(texts.unknown(unknown), .quiet)
        }
      }
    }
  }

  /// Asks for a number: nothing inside when the marker gives none, nothing at all when they leave.
  private func number(_ label: String, _ range: ClosedRange<Int>) throws -> Int?? {
    while true {
      let prompt = Prompt(label: label, remembered: false)
      guard case .line(let line) = try source.next(prompt) else { return nil }
      let text = line.text.trimmed()
      if text.isEmpty { return .some(nil) }
      if let number = Int(text), range.contains(number) { return number }
      if ["/quit", "/quitter"].contains(text) { return nil }
      try screen.paragraph(texts.outside(range), .quiet)
    }
  }

  private mutating func keep(_ decision: Review.Decision) throws {
    try journal.append([.review(Review(by: by, at: now(), decision))])
    count += 1
  }
}
