import Coding
import Testing

/// The codes of a cue, read from the text of a weights file.
@Suite struct WeighedCodeTests {
  @Test func `a cue is weighed with each of its numbers, in the reply where no sentence has it`() {
    let weights = "c a\tz.\t.c\nc a&3\t..\tb.\nc a&b\t..\tz.\nc ab\tz.\tz.\nc p\t.B\t\n"
    let codes = WeighedCode.strongest(3, of: "a", in: weights)
    #expect(codes.for.map(\.code) == [.legitimation, .reformulation])
    #expect(codes.for.map(\.number) == [nil, 3])
    #expect(codes.against.isEmpty)
    let whole = WeighedCode.strongest(3, of: "p", in: weights)
    #expect(whole.against.map(\.code) == [.legitimation] && whole.for.isEmpty)
  }
}
