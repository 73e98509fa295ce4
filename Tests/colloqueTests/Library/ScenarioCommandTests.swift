import ArgumentParser
import Foundation
import Testing

@testable import colloque

@Suite struct ScenarioCommandTests {
  private let folder: ScenarioFolder

  init() throws { folder = try ScenarioFolder() }

  private func check(_ arguments: String...) throws {
    let command = try ScenarioCheckCommand.parse(arguments + ["--lang", "en"])
    try command.run()
  }

  @Test func `a good scenario ends the check well`() throws {
    try check(folder.path + "/minimal", "--strict")
  }

  @Test func `an error ends it with bad data, a warning only when it is strict`() throws {
    let cue = ScenarioFolder.scenario.replacing(
      "opening: Bonjour docteur.",
      with: "opening: {says: Bonjour., cue: hint of fear}"
    )
    try folder.write(cue.replacing("id: minimal", with: "id: warned"), to: "warned/scenario.yaml")
    try check(folder.path + "/warned")
    #expect(throws: ExitCode(65)) { try check(folder.path + "/warned", "--strict") }
    try folder.write("format: 2\n", to: "wrong/scenario.yaml")
    #expect(throws: ExitCode(65)) { try check(folder.path) }
  }

  @Test func `a path where nothing is ends it with no such input, and the others are checked`()
    throws
  {
    #expect(throws: ExitCode(66)) { try check(folder.path + "/nothing", folder.path + "/minimal") }
  }

  @Test func `without the coder's data nothing is said to be sound, for tests could not be played`()
    throws
  {
    let empty = TemporaryFolder()
    let pty = try Pty(
      ["scenario", "check", folder.path + "/minimal", "--lang", "en"],
      environment: ["COLLOQUE_SHARE": empty.path],
      in: empty
    )
    try pty.wait(for: "no lexicons in")
    #expect(try pty.waitForExit() == Exit.noInput.rawValue)
    #expect(!pty.seen.contains("no errors"))
  }

  @Test func `a list of a folder without scenarios is no such input`() throws {
    let command = try ScenarioListCommand.parse(["--scenarios", folder.path + "/shared"])
    #expect(throws: Failure.self) { try command.run() }
  }
}
