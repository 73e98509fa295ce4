public import Language

/// What the named cues mean in one language, with examples, read from a file that a teacher can extend.
///
/// A line `name: meaning` begins a cue. Below it stand its examples: `+` and a reply in which it fires, `-` and one in
/// which it does not, each with the number of a cue that counts, `+3`, and after the lines of the patient, `P:`, where it
/// looks at them. The coder doesn't need any of it.
public struct CueManual: Sendable {
  /// The language of the examples.
  public let lang: Lang
  /// All cues, in the order of the file.
  public private(set) var entries: [CueEntry] = []

  /// Reads the text of a file.
  public init(_ text: String, lang: Lang, file: String) throws(LexiconError) {
    self.lang = lang
    var patient: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      func error(_ message: String) -> LexiconError {
        LexiconError(file: file, line: index + 1, message: message)
      }
      if line.hasPrefix("P: ") {
        patient.append(String(line.dropFirst(3)))
      } else if let example = Self.example(line, patient: patient) {
        guard !entries.isEmpty else {
          throw error("an example stands below its cue; write a line `name: meaning` before it")
        }
        entries[entries.count - 1].examples.append(example)
        patient = []
      } else if let colon = line.firstRange(of: ": "), patient.isEmpty {
        let name = String(line[..<colon.lowerBound])
        guard self[name] == nil else {
          throw error("`\(name)` stands here twice; put its examples together")
        }
        entries.append(CueEntry(name: name, meaning: String(line[colon.upperBound...])))
      } else {
        throw error("a line is `name: meaning`, `P: line of the patient`, `+ reply` or `- reply`")
      }
    }
  }

  /// What stands there about a cue, by its name in the weights file.
  public subscript(name: String) -> CueEntry? { entries.first { $0.name == name } }

  /// The example of a line, nil where the line is none.
  private static func example(_ line: Substring, patient: [String]) -> CueExample? {
    guard let sign = line.first, sign == "+" || sign == "-", let space = line.firstIndex(of: " ")
    else { return nil }
    let digits = line[line.index(after: line.startIndex)..<space]
    let number = Int(digits)
    guard digits.isEmpty || number != nil else { return nil }
    return CueExample(
      earlier: patient.dropLast(),
      patient: MarkedText(patient.last ?? ""),
      reply: MarkedText(String(line[line.index(after: space)...])),
      fires: sign == "+",
      number: number
    )
  }
}
