import Coding
import Consultation
import Glibc
import Scenario
import Testing
import Transcript

@testable import colloque

@Suite struct JournalFileTests {
  private let folder = TemporaryFolder()

  /// A journal of a consultation with the fake patient, closed again.
  private func journal(_ inputs: [Input]) throws -> String {
    let file = try JournalFile.create(in: folder.path, name: "a", header: .fake())
    var play = Rehearsal(inputs)
    play.session.journal = file
    _ = try play.session.run()
    return file.path
  }

  private func bytes(_ path: String) throws -> [UInt8] { try readFile(path) }

  @Test func `a journal is never written over another`() throws {
    let paths = try (1...3).map { _ in
      try JournalFile.create(in: folder.path + "/new/deep", name: "a", header: .fake()).path
    }
    #expect(paths.map { $0.split(separator: "/").last } == ["a.jsonl", "a-2.jsonl", "a-3.jsonl"])
  }

  @Test func `a folder that can't be made is an error`() {
    #expect(throws: SystemError.self) {
      try JournalFile.create(in: "/dev/null/x", name: "a", header: .fake())
    }
  }

  @Test func `what was written is read again`() throws {
    let path = try journal([.text("Bonjour"), .text("…")])
    let stored = try StoredJournal(path: path, texts: .french)
    #expect(stored.transcript.events.count == 11)
    #expect(stored.length == (try bytes(path)).count)
  }

  @Test func `wherever it is cut, a journal is taken up with nothing but the last turn lost`()
    throws
  {
    let whole = try bytes(journal([.text("Bonjour"), .text("Ça va ?"), .gone(signal: 9)]))
    let header = try #require(whole.firstIndex(of: 0x0A))
    let path = folder.path + "/cut.jsonl"
    for length in stride(from: header + 1, through: whole.count, by: 41) {
      try write(whole.prefix(length), to: path)
      let stored = try StoredJournal(path: path, texts: .french)
      let replay = Replay(stored.transcript, in: FakePatient.scenario)
      #expect(replay.difference == nil)
      var patient = replay.consultation
      do {
        let file = try JournalFile.reopen(stored)
        try file.append(replay.lost)
        try file.append(patient.receive(.init(text: "Et depuis ?"), silent: false))
      }
      let (transcript, problems) = JournalReader.read(try bytes(path))
      #expect(problems.isEmpty, "cut at \(length)")
      #expect(transcript?.events.count == stored.transcript.events.count + replay.lost.count + 4)
    }
  }

  @Test func `a journal that was changed is refused with its line`() throws {
    let path = try journal([.text("Bonjour"), .gone(signal: 9)])
    let text = String(decoding: try bytes(path), as: UTF8.self)
    try write(text.replacing("\"Bonjour\"", with: "\"Bonsoir\"").utf8, to: path)
    let failure = #expect(throws: Failure.self) { try StoredJournal(path: path, texts: .english) }
    #expect(failure?.exit == .data)
    #expect(failure?.location?.line == 4)
  }

  @Test func `a missing journal is no such input`() {
    let failure = #expect(throws: Failure.self) {
      try StoredJournal(path: folder.path + "/none.jsonl", texts: .english)
    }
    #expect(failure?.exit == .noInput)
  }

  @Test func `a journal is played by one program at a time`() throws {
    let file = try JournalFile.create(in: folder.path, name: "a", header: .fake())
    let stored = try StoredJournal(path: file.path, texts: .french)
    #expect(throws: SystemError(code: EWOULDBLOCK)) { try JournalFile.reopen(stored) }
  }

  @Test func `a consultation that is over is not taken up`() throws {
    let stored = try StoredJournal(path: journal([.text("Bonjour")]), texts: .french)
    #expect(stored.transcript.isOver)
  }

  private func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    try writeAll(String(decoding: Array(bytes), as: UTF8.self), to: descriptor)
  }
}
