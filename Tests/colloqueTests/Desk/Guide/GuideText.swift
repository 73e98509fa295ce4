import Foundation
import Language

/// The guide for authors in a language, taken apart into what its reader does.
struct GuideText {
  /// What stands between two fences.
  enum Listing {
    /// Lines that the reader puts into the scenario; whether the guide means them to have a mistake.
    case scenario([String], isMistaken: Bool)
    /// Commands that the reader types, each with what it prints.
    case console([Command])
  }

  /// A command and what the guide shows of its output.
  struct Command: Equatable {
    let line: String
    /// The lines of the output; one that is `[…]` stands for any number of lines.
    var output: [String]
  }

  let path: String
  /// The lines of the page.
  private let lines: [String]
  /// The listings, each with the lines of the page between its fences.
  let listings: [(listing: Listing, place: Range<Int>)]

  /// Reads the guide of a language.
  init(_ lang: Lang) throws {
    path = Program.checkout + "/Scenarios/GUIDE.\(lang.rawValue).md"
    lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    var listings: [(Listing, Range<Int>)] = []
    var start: Int?
    for (place, line) in lines.enumerated() where line.hasPrefix("```") {
      if let first = start {
        let body = Array(lines[first..<place])
        if let listing = Self.listing(lines[first - 1], body) {
          listings.append((listing, first..<place))
        }
        start = nil
      } else {
        start = place + 1
      }
    }
    self.listings = listings
  }

  private static func listing(_ fence: String, _ body: [String]) -> Listing? {
    switch fence {
    case "```yaml": .scenario(body, isMistaken: false)
    case "```yaml mistake": .scenario(body, isMistaken: true)
    case "```console": .console(commands(body))
    default: nil
    }
  }

  private static func commands(_ body: [String]) -> [Command] {
    var commands: [Command] = []
    for line in body {
      if line.hasPrefix("$ ") {
        commands.append(Command(line: String(line.dropFirst(2)), output: []))
      } else if !commands.isEmpty {
        commands[commands.count - 1].output.append(line)
      }
    }
    return commands
  }

  /// The whole text with the outputs of some console listings in the place of those that stand there.
  func text(with consoles: [(place: Range<Int>, commands: [Command])]) -> String {
    var lines = lines
    for console in consoles.sorted(by: { $0.place.lowerBound > $1.place.lowerBound }) {
      lines.replaceSubrange(
        console.place,
        with: console.commands.flatMap { ["$ \($0.line)"] + $0.output }
      )
    }
    return lines.joined(separator: "\n")
  }

  /// The targets of the links, without those to other sites.
  var links: [String] {
    lines.joined(separator: "\n").matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) }
      .filter { !$0.contains("://") }
  }
}

extension GuideText.Command {
  /// The marker of lines that are left out.
  private static let gap = "[…]"

  /// The lines that stand together, without the markers between them.
  private var chunks: [ArraySlice<String>] {
    output.split(separator: Self.gap, omittingEmptySubsequences: false)
  }

  /// The same command with what it really printed, and the same parts of it left out.
  ///
  /// What is shown after a gap begins at the line with which it begins now; nil where no such line was printed.
  func showing(_ printed: [String]) -> GuideText.Command? {
    var shown: [String] = []
    var rest = printed[...]
    for (place, chunk) in chunks.enumerated() {
      if place > 0 { shown.append(Self.gap) }
      guard let first = chunk.first else {
        if place == 0, chunks.count == 1 { shown += rest }
        continue
      }
      if place > 0 {
        guard let start = rest.firstIndex(of: first) else { return nil }
        rest = rest[start...]
      }
      let taken = place == chunks.count - 1 ? rest : rest.prefix(chunk.count)
      shown += taken
      rest = rest.dropFirst(taken.count)
    }
    return GuideText.Command(line: line, output: shown)
  }
}
