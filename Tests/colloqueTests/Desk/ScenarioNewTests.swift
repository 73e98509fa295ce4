import ArgumentParser
import Coding
import Consultation
import Foundation
import Language
import Scenario
import Testing
import Transcript

@testable import colloque

@Suite struct ScenarioNewTests {
  private let folder = TemporaryFolder()

  private func new(_ arguments: String..., lang: Lang = .fr) throws {
    let command = try ScenarioNewCommand.parse(
      arguments + ["--lang", lang.rawValue, "--dir", folder.path]
    )
    try command.run()
  }

  @Test(arguments: Lang.allCases)
  func `a new scenario passes its check, warnings and all`(_ lang: Lang) throws {
    try new("nights", lang: lang)
    var check = ScenarioCheck(library: .checkout)
    try check.add(folder.path + "/nights")
    #expect(check.diagnostics.map { $0.rendered(in: .en, sources: check.files) } == [])
  }

  /// What a learner says who does as asked, by topic and code.
  private static let good: [(topic: String, codes: [Code])] = [
    ("nights", [.openQuestion]), ("nights", [.openQuestion, .reformulation, .legitimation]),
    ("nights", [.openQuestion, .reformulation]), ("work", [.openQuestion]),
    ("work", [.openQuestion, .legitimation]),
    ("work", [.openQuestion, .empathy]), ("home", [.openQuestion]),
    ("home", [.openQuestion, .reformulation]),
    ("home", [.openQuestion, .legitimation]), ("home", [.openQuestion, .empathy, .reformulation]),
    ("work", [.openQuestion, .empathy]),
    ("home", [.openQuestion, .legitimation]), ("nights", [.openQuestion, .reformulation]),
    ("work", [.openQuestion, .legitimation]), ("home", [.openQuestion, .reformulation]),
  ]

  /// Plays codes on topics, each reply in other words.
  private func play(
    _ replies: [(topic: String, codes: [Code])],
    _ lang: Lang
  ) throws -> [Event] {
    let scenario = try ScenarioLibrary.checkout.load(folder.path + "/nights", lang: lang).scenario
    var consultation = Consultation(scenario: scenario, seed: 1)
    var events = consultation.begin()
    for (place, reply) in replies.enumerated() {
      let topic = try #require(scenario.topics.first { $0.id == reply.topic })
      let text = "\(place) \(place * 7) \(topic.words[0].text.filter { $0 != "*" })"
      let evidence = reply.codes.map {
        Evidence(code: $0, quote: text, start: 0, reason: "", confidence: 99)
      }
      events += consultation.receive(CodedReply(text: text, evidence: evidence))
    }
    return events + consultation.finish(.learner)
  }

  @Test(arguments: Lang.allCases)
  func `a new scenario plays, tells everything, and ends well with a good learner`(
    _ lang: Lang
  ) throws {
    try new("nights", lang: lang)
    let events = try play(Self.good, lang)
    let lines = events.flatMap { event -> [SpokenLine] in
      if case .patient(let turn) = event { turn.lines } else { [] }
    }
    #expect(Set(lines.compactMap(\.rung)).count == 4)
    #expect(lines.contains { $0.source == .turningPoint })
    #expect(lines.last?.id == "endings.shared")
  }

  @Test(arguments: Lang.allCases)
  func `closed questions alone get the surface and the poorer ending`(_ lang: Lang) throws {
    try new("nights", lang: lang)
    let events = try play(Self.good.map { ($0.topic, [.closedQuestion]) }, lang)
    guard case .ended(let end)? = events.last else {
      Issue.record("not over")
      return
    }
    #expect(end.ending == "prescription")
    #expect(!end.disclosed.contains("work-2"))
  }

  @Test func `the patient is the one that the flags name, and each part is explained`() throws {
    try new("clinic-7", "--patient", "M. d'Arcy-Le Goff", "--age", "80")
    let path = folder.path + "/clinic-7/scenario.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("name: M. d'Arcy-Le Goff\n  age: 80\n"))
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.filter { $0.hasPrefix("#") }.count >= 10)
    #expect(lines.filter { !$0.hasPrefix("#") }.count == 40)
    for part in ["patient:", "opening:", "topics:", "turning_points:", "endings:"] {
      let place = try #require(lines.firstIndex { $0.hasPrefix(part) })
      #expect(lines[place - 1].hasPrefix("#"))
    }
  }

  @Test(arguments: [
    (Lang.fr, "Comment s'appelle le patient ? [", "Quel âge a-t-il ? [", "M. Zébulon", "71"),
    (.en, "What is the patient's name? [", "How old are they? [", "Ms O'Hara", "34"),
  ])
  func `at a terminal name and age are asked, and Enter takes what is proposed`(
    _ lang: Lang,
    _ askName: String,
    _ askAge: String,
    _ name: String,
    _ age: String
  ) throws {
    let preset = ScenarioTemplate.patient(in: lang)
    for (scenario, answers) in [("typed", [name, age]), ("taken", ["", ""])] {
      let pty = try Pty(
        ["scenario", "new", scenario, "--lang", lang.rawValue, "--dir", folder.path],
        in: folder
      )
      try pty.wait(for: askName + preset.name)
      try pty.type(answers[0] + "\r")
      try pty.wait(for: askAge + "\(preset.age)")
      try pty.type(answers[1] + "\r")
      #expect(try pty.waitForExit() == 0)
      let path = "\(folder.path)/\(scenario)/scenario.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let expected = answers[0].isEmpty ? (preset.name, "\(preset.age)") : (name, age)
      #expect(text.contains("name: \(expected.0)\n  age: \(expected.1)\n"))
    }
  }

  @Test func `a flag is not asked again, and a wrong answer writes nothing`() throws {
    let pty = try Pty(
      ["scenario", "new", "nights", "--lang", "en", "--dir", folder.path, "--patient", "Mr X"],
      in: folder
    )
    try pty.wait(for: "How old are they?")
    try pty.type("old\r")
    try pty.wait(for: "`old` is no age")
    #expect(try pty.waitForExit() == Exit.usage.rawValue)
    #expect(!pty.seen.contains("What is the patient's name?"))
    #expect(folder.names().filter { $0 == "nights" } == [])
  }

  @Test func `nothing is overwritten`() throws {
    try new("nights", "--age", "30")
    #expect(throws: Failure.self) { try new("nights", "--age", "31") }
    let text = try String(contentsOfFile: folder.path + "/nights/scenario.yaml", encoding: .utf8)
    #expect(text.contains("age: 30"))
  }

  @Test(arguments: ["Mal de dos", "../x", "", "-x", "a/b", "été"])
  func `a name that is no folder's is refused, and the nearest one named`(_ name: String) throws {
    let command = try ScenarioNewCommand.parse(["--dir", folder.path, "--lang", "fr", "--", name])
    #expect(throws: Failure.self) { try command.run() }
    #expect(folder.names() == [])
    #expect(ScenarioTemplate.id(from: "Mal de dos, été") == "mal-de-dos-ete")
  }

  @Test(arguments: [
    ["--age", "0"], ["--age", "old"], ["--patient", "a: b"], ["--patient", "{x}"],
  ])
  func `what can't stand in the file is refused`(_ arguments: [String]) throws {
    let command = try ScenarioNewCommand.parse(["x", "--dir", folder.path] + arguments)
    #expect(throws: Failure.self) { try command.run() }
    #expect(folder.names() == [])
  }
}

extension ScenarioLibrary {
  /// The scenarios of this checkout.
  static let checkout = ScenarioLibrary(
    folder: #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" } + "/Scenarios"
  )
}
