import Glibc
import Testing

@testable import colloque

@Suite struct PipeLineSourceTests {
  /// All that comes from an input of these bytes.
  private func inputs(_ bytes: [UInt8]) throws -> [TypedLine] {
    let file = try #require(tmpfile())
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    let source = PipeLineSource(fileno(file))
    var lines: [TypedLine] = []
    while case .line(let line) = try source.next(Prompt(label: "")) { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("un\ndeux\n", ["un", "deux"]), ("un\r\ndeux", ["un", "deux"]),
      ("\n\nx", ["", "", "x"]), ("\u{FEFF}Ça\n", ["Ça"]), ("l’œuvre 😀\n", ["l’œuvre 😀"]),
    ])
  func `each line is one reply`(_ text: String, _ expected: [String]) throws {
    #expect(try inputs(Array(text.utf8)).map(\.text) == expected)
  }

  @Test func `bytes that are no UTF-8 are replaced, and it is known`() throws {
    let lines = try inputs([0x61, 0xFF, 0xC3, 0x0A, 0x62, 0x0A])
    #expect(lines == [TypedLine(text: "a\u{FFFD}\u{FFFD}", repaired: true), TypedLine(text: "b")])
  }

  @Test func `a line of a megabyte is cut between characters, and the next is whole`() throws {
    let lines = try inputs(Array(("a" + String(repeating: "é", count: 600_000) + "\nfin").utf8))
    #expect(lines.map(\.cut) == [true, false])
    #expect(lines.map(\.repaired) == [false, false])
    #expect(lines.last?.text == "fin")
    #expect(lines.first.map { $0.text.utf8.count } == PipeLineSource.kept - 1)
  }
}
