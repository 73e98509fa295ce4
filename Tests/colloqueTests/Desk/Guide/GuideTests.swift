import Foundation
import Language
import Scenario
import TestSupport
import Testing

@testable import colloque

/// Does what the guide for authors says, listing by listing.
@Suite struct GuideTests {
  /// The scenario of the guide, and the name of its folder.
  private static let name = "pillbox"

  /// A reader's desk: a folder in which the scenario grows.
  private struct Reader {
    let lang: Lang
    let folder = TemporaryFolder()
    var file: String { "\(folder.path)/\(GuideTests.name)/scenario.yaml" }

    init(_ lang: Lang) throws {
      self.lang = lang
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(GuideTests.name)",
        withIntermediateDirectories: false
      )
    }

    /// Puts a listing into the file as it is now: a command may have changed it.
    func put(_ listing: [String]) throws {
      var growing = GrowingFile((try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
      growing.put(listing)
      try growing.text.write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// What the check finds, as it is printed.
    func complaints() throws -> [String] {
      var check = ScenarioCheck(
        library: .checkout,
        jargon: try bundledJargon(),
        coder: try bundledCoder()
      )
      try check.add("\(folder.path)/\(GuideTests.name)")
      return check.diagnostics.map { $0.rendered(in: lang, sources: check.files) }
    }

    /// Types a command, and gets the lines that it prints.
    ///
    /// Where the guide waits some seconds, this reader waits until the program has nothing more to print, however slow the
    /// machine is.
    func type(_ command: String) throws -> [String] {
      let locale = lang == .fr ? "fr_FR.UTF-8" : "en_GB.UTF-8"
      let run = try PipedRun(
        [],
        // The day on which transcripts are made stands in their names.
        environment: ["LANG": locale, "SOURCE_DATE_EPOCH": "1764072000"],
        in: folder,
        through: """
          cd '\(folder.path)' && program=$1
          colloque() { "$program" "$@"; }
          sleep() {
            size=-1
            while now=$(stat -c %s printed); [ "$now" = 0 ] || [ "$now" != "$size" ]; do
              size=$now; command sleep 1
            done
          }
          { \(command)
          } >printed 2>&1
          cat printed && rm printed
          """
      )
      return Array(run.output.components(separatedBy: "\n").dropLast())
    }

    /// The scenario as it stands in the file.
    func scenario() throws -> Scenario {
      try ScenarioLibrary.checkout.load("\(folder.path)/\(GuideTests.name)", lang: lang).scenario
    }
  }

  @Test(arguments: Lang.allCases)
  func `every listing does what the guide shows`(_ lang: Lang) throws {
    let guide = try GuideText(lang)
    let reader = try Reader(lang)
    var printed: [(place: Range<Int>, commands: [GuideText.Command])] = []
    for (listing, place) in guide.listings {
      switch listing {
      case .scenario(let lines, let isMistaken):
        try reader.put(lines)
        let complaints = try reader.complaints()
        #expect(complaints.isEmpty != isMistaken, "line \(place.lowerBound): \(complaints)")
      case .console(let commands):
        let now = try commands.map { command in
          let output = try reader.type(command.line)
          let shown = command.showing(output)
          #expect(shown == command, "line \(place.lowerBound): \(output)")
          return shown ?? command
        }
        printed.append((place, now))
      }
    }
    #expect(printed.count > 10)
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else { return }
    try guide.text(with: printed).write(toFile: guide.path, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(guide.path). Look at it, then run again.")
  }

  @Test func `both guides take the same steps to the same patient`() throws {
    func built(_ lang: Lang) throws -> (steps: [String], scenario: Scenario) {
      let reader = try Reader(lang)
      let listings = try GuideText(lang).listings.map(\.listing)
      var steps: [String] = []
      for listing in listings {
        switch listing {
        case .scenario(let lines, let isMistaken):
          try reader.put(lines)
          steps.append(isMistaken ? "mistake" : "listing")
        case .console(let commands):
          steps += commands.map { command in
            let words = command.line.split(separator: " ")
            return words.drop { $0 != "colloque" }.prefix(3).joined(separator: " ")
          }
        }
      }
      return (steps, try reader.scenario())
    }
    let (french, english) = (try built(.fr), try built(.en))
    #expect(french.steps == english.steps)
    let pairs = [french.scenario, english.scenario]
    func isSame<Value: Equatable>(_ value: (Scenario) -> Value) -> Bool {
      value(pairs[0]) == value(pairs[1])
    }
    #expect(isSame { $0.lines.map(\.id) })
    #expect(isSame { $0.topics.flatMap(\.ladder).map(\.needs) })
    #expect(isSame { $0.topics.flatMap(\.ladder).map(\.opens) })
    #expect(isSame { $0.topics.flatMap(\.ladder).map(\.line.cue) })
    #expect(
      isSame { $0.turningPoints.map(\.at) + $0.ruptures.map(\.when) + $0.endings.map(\.when) }
    )
    #expect(isSame(\.temperament))
    #expect(isSame(\.start))
    #expect(isSame(\.rubric))
  }

  @Test(arguments: Lang.allCases)
  func `every link of the guide leads to a page, and to a heading that is there`(_ lang: Lang)
    throws
  {
    for link in try GuideText(lang).links {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let page = try String(
        contentsOfFile: Program.checkout + "/Scenarios/" + parts[0],
        encoding: .utf8
      )
      guard parts.count > 1 else { continue }
      let headings = page.components(separatedBy: "\n").filter { $0.hasPrefix("#") }
        .map { heading in
          heading.drop { $0 == "#" || $0 == " " }.lowercased()
            .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
            .replacing(" ", with: "-")
        }
      #expect(headings.contains(String(parts[1])), "\(link)")
    }
  }
}
