import Glibc
import Language
import TestSupport
import Testing
import Transcript

@testable import colloque

/// `colloque assess --format pdf` with a printer of the tests' own on PATH.
@Suite(.serialized) struct PDFTests {
  private let folder = TemporaryFolder()

  private func keep(_ text: String, as name: String, mode: mode_t = 0o644) throws -> String {
    let path = "\(folder.path)/\(name)"
    try writeOut(text, to: path, texts: .english)
    chmod(path, mode)
    return path
  }

  private func assess(_ path: String, _ arguments: String...) throws -> PipedRun {
    let transcript = try keep(Journal.text(Session.shared(.fr)), as: "a.jsonl")
    return try PipedRun(
      ["assess", transcript, "--format", "pdf"] + arguments,
      environment: ["PATH": path],
      in: folder
    )
  }

  private func printer(_ script: String) throws -> String {
    try makeFolder(folder.path + "/bin")
    _ = try keep("#!/bin/sh\n" + script, as: "bin/weasyprint", mode: 0o755)
    return folder.path + "/bin:/usr/bin:/bin"
  }

  @Test func `the page goes through the printer`() throws {
    let path = try printer("for last; do :; done; { echo %PDF; cat; } > \"$last\"\n")
    let target = folder.path + "/report.pdf"
    let run = try assess(path, "-o", target)
    #expect(run.exit == 0, "\(run.errors)")
    let text = String(decoding: try readFile(target), as: UTF8.self)
    #expect(text.hasPrefix("%PDF\n<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
  }

  @Test(arguments: Lang.allCases)
  func `without the printer the error says what to install`(_ lang: Lang) throws {
    let target = folder.path + "/report.pdf"
    let run = try assess("/nowhere", "-o", target, "--lang", lang.rawValue)
    #expect(run.exit == Exit.noInput.rawValue)
    #expect(run.errors.contains("apt-get install weasyprint"))
    #expect(access(target, F_OK) != 0)
  }

  @Test func `a printer that stops is told`() throws {
    let path = try printer("echo 'no font' >&2; exit 3\n")
    let run = try assess(path, "-o", folder.path + "/report.pdf", "--lang", "en")
    #expect(run.exit == Exit.inputOutput.rawValue)
    #expect(run.errors.contains("no font") && run.errors.contains("(code 3)"))
  }

  @Test func `it needs a file, and one that can be written`() throws {
    let path = try printer("exit 0\n")
    #expect(try assess(path).exit == Exit.usage.rawValue)
    #expect(try assess(path, "-o", "/proc/none/r.pdf").exit == Exit.inputOutput.rawValue)
  }

  private static let isInstalled = access("/usr/bin/weasyprint", X_OK) == 0

  @Test(.enabled(if: isInstalled, "WeasyPrint is not installed"), .timeLimit(.minutes(2)))
  func `WeasyPrint itself prints the page`() throws {
    let target = folder.path + "/report.pdf"
    let run = try assess("/usr/bin:/bin", "-o", target)
    #expect(run.exit == 0, "\(run.errors)")
    #expect(try readFile(target).starts(with: Array("%PDF-".utf8)))
  }
}
