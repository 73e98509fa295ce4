import Assessment
import Coding
import Foundation
import Language
import Report
import TestSupport
import Testing
import Transcript

@Suite struct `The HTML page can be read by everybody` {
  static let pages = Lang.allCases.flatMap { lang in
    let long = FixtureLearner.allCases.map { ("\($0)", Session.long(lang, $0)) }
    return ([("shared", Session.shared(lang))] + long).map { name, transcript in
      Page("\(name) \(lang)", Report.html(Assessment(transcript), transcript))
    }
  }

  @Test(arguments: pages) func `it has its landmarks and names`(_ page: Page) {
    let html = page.text
    #expect(html.contains("<html lang=\"fr\">") || html.contains("<html lang=\"en\">"))
    for part in ["<header>", "<nav aria-label=", "<main id=\"main\">", "<footer>", "<h1"] {
      #expect(html.ranges(of: part).count == 1, "\(part)")
    }
    #expect(html.contains("<a class=\"skip\" href=\"#main\">"))
    let tables = html.ranges(of: "<table").count
    #expect(tables > 0 && html.ranges(of: "<caption>").count == tables)
    let pictures = html.ranges(of: "role=\"img\"").count
    #expect(html.ranges(of: "<title id=").count == pictures)
    #expect(html.ranges(of: "<desc id=").count == pictures)
  }

  @Test(arguments: pages) func `every link leads to a place, and every place has one name`(
    _ page: Page
  ) {
    let html = page.text
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in html.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
    for named in html.matches(of: /aria-labelledby="([^"]+)"/) {
      for name in named.1.split(separator: " ") { #expect(ids.contains(String(name))) }
    }
  }

  @Test func `every text has a contrast of 4.5 to 1 or more on its ground`() throws {
    let html = try #require(Self.pages.first).text
    var colours: [String: String] = [:]
    let schemes = html.matches(of: /:root\{([^}]*)\}/).map { String($0.1) }
    #expect(schemes.count == 3)
    for scheme in schemes {
      for pair in scheme.matches(of: /--([a-z-]+):#([0-9a-f]+)/) {
        colours[String(pair.1)] = String(pair.2)
      }
      for (text, grounds) in Self.pairs {
        for ground in grounds {
          let ratio = try contrast(#require(colours[text]), #require(colours[ground]))
          #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(5))) func `a reply of a megabyte is no obstacle`() {
    var session = Session(opening: [])
    let long = String(repeating: "j’ai mal <b> ", count: 80_000)
    for _ in 1...4 { session.say(long, [(.judgement, "j’ai mal")]) }
    let assessment = Assessment(session.transcript)
    #expect(Report.html(assessment, session.transcript).utf8.count > 4_000_000)
    #expect(Report.text(assessment, session.transcript).utf8.count < 50_000)
  }

  private static let pairs: [(text: String, grounds: [String])] = [
    (
      "ink",
      [
        "ground", "sheet", "accent-ground", "own", "good-ground", "part-ground", "bad-ground",
        "plain-ground",
      ]
    ),
    ("soft", ["ground", "sheet", "own", "accent-ground"]), ("accent", ["ground", "sheet"]),
    ("good", ["good-ground", "sheet"]), ("part", ["part-ground"]),
    ("bad", ["bad-ground", "sheet"]),
    ("bond", ["sheet"]), ("goals", ["sheet"]), ("tasks", ["sheet"]), ("tension", ["sheet"]),
  ]

  /// The contrast of two colours, as WCAG 2.2 defines it.
  private func contrast(_ one: String, _ other: String) -> Double {
    let (high, low) = (max(light(one), light(other)), min(light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
  }

  private func light(_ hex: String) -> Double {
    let full = hex.count == 3 ? hex.flatMap { [$0, $0] } : Array(hex)
    let parts = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let part = Double(Int(String(full[place...place + 1]), radix: 16) ?? 0) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
