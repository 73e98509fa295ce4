import Language
import Testing

@testable import colloque

@Suite struct TranscriptsFolderTests {
  private func environment(_ values: [String: String]) -> Environment {
    Environment { values[$0] }
  }

  @Test(
    arguments: [
      ([:], "fr"), (["LANG": "en_GB.UTF-8"], "en"), (["LANG": "de_DE"], "fr"),
      (["LC_ALL": "fr_FR", "LANG": "en_GB"], "fr"), (["LC_MESSAGES": "en", "LANG": "fr_FR"], "en"),
    ])
  func `the locale chooses the language, else French`(_ values: [String: String], _ lang: String) {
    #expect(environment(values).lang.rawValue == lang)
  }

  @Test func `transcripts go where they are asked for, else by the environment, else to the data`()
  {
    let home = ["HOME": "/home/a"]
    let named = home.merging(["COLLOQUE_TRANSCRIPTS": "/b"]) { $1 }
    #expect(TranscriptsFolder.path(asked: "c", environment(named)) == "c")
    #expect(TranscriptsFolder.path(asked: nil, environment(named)) == "/b")
    #expect(environment(home).dataFolder == "/home/a/.local/share/colloque")
    #expect(environment(["XDG_DATA_HOME": "/x"]).dataFolder == "/x/colloque")
    #expect(
      environment(home.merging(["XDG_STATE_HOME": "no"]) { $1 }).stateFolder
        == "/home/a/.local/state/colloque"
    )
  }

  @Test func `the time is the clock's unless the environment names another`() {
    #expect(environment(["SOURCE_DATE_EPOCH": "86400"]).now == 86_400)
    #expect(environment(["SOURCE_DATE_EPOCH": "soon"]).now > 86_400)
  }

  @Test func `a name tells when, what, in which language and by whom`() {
    let name = TranscriptsFolder.name(at: 0, scenario: "back-pain", lang: .fr, candidate: "c17")
    #expect(name.wholeMatch(of: /19(69|70)\d{4}-\d{6}-back-pain-fr-c17/) != nil)
    #expect(TranscriptsFolder.started(at: 86_400) == "1970-01-02T00:00:00Z")
  }
}

@Suite struct QuotingTests {
  @Test(
    arguments: zip(
      ["back-pain", "/a/b c.jsonl", "l'été", "", "a;b"],
      ["back-pain", "'/a/b c.jsonl'", "'l'\\''été'", "''", "'a;b'"]
    )
  )
  func `a word is written so that a shell takes it whole`(_ word: String, _ quoted: String) {
    #expect(quotedForShell(word) == quoted)
  }
}
