import Coding
import Testing
import Transcript

@testable import colloque

/// The program with its input from a file.
@Suite(.serialized) struct PipeTests {
  private let desk = Desk()

  @Test func `each line is a reply, and the patient's lines come out`() throws {
    let run = try desk.pipe("Bonjour, qu'est-ce qui vous amène ?\n…\n")
    #expect(run.exit == 0)
    let transcript = try desk.transcript()
    for line in transcript.lines { #expect(run.output.contains(line)) }
    #expect(!run.output.contains("Vous >"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(transcript.end?.cause == .input)
    #expect(try desk.replies() == ["Bonjour, qu'est-ce qui vous amène ?", ""])
  }

  @Test func `the same replies and seed bring the same lines`() throws {
    let text = "Bonjour.\nDepuis quand avez-vous mal ?\nÇa doit être lourd à porter.\n"
    let outputs = try (1...2).map { _ in
      try desk.pipe(text).output.split(separator: Texts.french.isOver).first
    }
    #expect(outputs[0] == outputs[1])
    #expect(try desk.transcript(0).events == desk.transcript(1).events)
  }

  @Test func `an exam shows no debrief and no thought, and where the transcript lies`() throws {
    let run = try desk.pipe("Bonjour.\n", Desk.play + ["--exam", "--candidate", "c-17"])
    #expect(run.exit == 0)
    for line in try desk.transcript().thoughts { #expect(!run.output.contains(line)) }
    #expect(run.output.contains(try #require(desk.journals.first)))
    #expect(desk.journals.first?.hasSuffix("-back-pain-fr-c-17.jsonl") == true)
    #expect(try desk.transcript().header.mode == .exam)
    #expect(try desk.transcript().header.candidate == "c-17")
  }

  @Test func `bytes that are no text are no obstacle`() throws {
    let bytes: [UInt8] = [0xFF, 0x1B, 0x5B, 0x32, 0x4A, 0x00, 0x0A]
    let run = try PipedRun(
      Desk.play + ["--coach"],
      input: bytes + Array("Oui.\n".utf8),
      in: desk.folder
    )
    #expect(run.exit == 0)
    #expect(!(run.output + run.errors).contains("\u{1B}"))
    #expect(run.errors.contains(Texts.french.repaired))
    #expect(try desk.replies() == ["\u{FFFD}\u{1B}[2J\u{0}", "Oui."])
  }

  @Test(.timeLimit(.minutes(2)))
  func `a reply of a megabyte is answered`() throws {
    let run = try desk.pipe(String(repeating: "j'ai mal ", count: 120_000) + "\nOui.\n")
    #expect(run.exit == 0)
    #expect(run.errors.contains(Texts.french.replyCut(PlaySession.longestReply)))
    #expect(try desk.replies().first?.count == PlaySession.longestReply)
  }

  @Test(
    arguments: [
      (["play", "back-pian"], 66, "back-pain"),
      (["play", "back-pain", "--exam", "--coach"], 64, "exam"),
      (["play", "back-pain", "--candidate", "a/b"], 64, "code"),
      (["play", "back-pain", "--lang", "xx"], 64, "xx"),
      (["play", "--resume", "/none"], 66, "/none"),
      (["play"], 64, "back-pain"),
      (["play", "back-pain", "--transcripts", "/dev/null/x"], 74, "--transcripts"),
    ])
  func `what can't be done is said with the mend`(
    _ arguments: [String],
    _ exit: Int32,
    _ word: String
  )
    throws
  {
    let run = try desk.pipe("", arguments)
    #expect(run.exit == exit)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(word))
  }

  @Test(arguments: ["", "--exam"])
  func `a disk that fills up loses nothing that was written`(_ mode: String) throws {
    // A limit on the size of files stands in for a full disk.
    let limited =
      "trap '' XFSZ; ulimit -f 40; exec \"$1\" play back-pain --lang fr --seed 7 \(mode)"
    let lines = String(repeating: "Qu'est-ce que ça change pour vous ?\nJe vois.\n", count: 20)
    let run = try desk.pipe(lines, [], through: limited)
    #expect(run.exit == (mode.isEmpty ? 0 : 74))
    #expect(run.errors.contains("ne peut plus être enregistrée"))
    let kept = try desk.transcript()
    #expect(kept.events.count > 1)
    #expect(kept.end == nil)
  }

  @Test func `an output that can't be written is an input-output error`() throws {
    let run = try desk.pipe("Bonjour.\n", [], through: "exec \"$1\" play back-pain >/dev/full")
    #expect(run.exit == 74)
    #expect(try desk.transcript().events.count > 0)
  }
}
