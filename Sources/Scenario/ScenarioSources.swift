public import Language

/// The content of a file, with the path by which the user knows it.
public struct SourceFile: Hashable, Sendable {
  /// The most bytes that are read of a file; one with more is refused.
  public static let largest = 4 << 20

  /// The path as the user named it.
  public let path: String
  /// The bytes of the file, without a byte order mark.
  public let bytes: [UInt8]

  /// A file of bytes, which need not be text.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// A file of text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A place in this file.
  func at(line: Int, column: Int) -> SourceLocation {
    SourceLocation(file: path, line: line, column: column)
  }

  /// The lines, of which those that end with CR LF keep the CR: joined by LF they are the file again.
  public var lines: [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Where a key stands at the margin, with all that is below it: blank lines, comments, and what is indented or begins
  /// with a dash.
  func range(of key: String) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      let keys = ["\(key):", "\(key) :", "\"\(key)\":", "'\(key)':"].map { Array($0.utf8) }
      let firsts = keys.map { $0[0] }
      var start: Int?
      var line = 0
      while line < bytes.count {
        if let start, !Self.continues.contains(bytes[line]) { return start..<line }
        if start == nil, firsts.contains(bytes[line]),
          keys.contains(where: bytes[line...].starts)
        {
          start = line
        }
        while line < bytes.count, bytes[line] != 0x0A { line += 1 }
        line += 1
      }
      return start.map { $0..<bytes.count }
    }
  }

  /// The bytes with which a line begins that belongs to the key above it.
  private static let continues = Set(" -#\r\n".utf8)

  /// The file with empty lines for its tests.
  var withoutTests: SourceFile { without("tests") }

  /// The file with empty lines for what stands below a key.
  func without(_ key: String) -> SourceFile {
    guard let range = range(of: key) else { return self }
    var rest = bytes
    rest.replaceSubrange(range, with: bytes[range].filter { $0 == 0x0A })
    return SourceFile(path: path, bytes: rest)
  }

  /// The file with empty lines for all but a key and what stands below it; nothing where it has no such key.
  func only(_ key: String) -> SourceFile? {
    guard let range = range(of: key) else { return nil }
    let before = bytes[..<range.lowerBound].filter { $0 == 0x0A }
    return SourceFile(path: path, bytes: before + bytes[range])
  }

  /// The text of a line, counted from 1, without its end.
  ///
  /// Lines end as YAML's do: LF, CR LF or CR.
  func line(_ number: Int) -> String? {
    var current = 1
    var start = bytes.startIndex
    while current < number {
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
        return nil
      }
      let pair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
      start = end + (pair ? 2 : 1)
      current += 1
    }
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

/// All files that make a scenario.
public struct ScenarioSources: Hashable, Sendable {
  /// The name of the folder, which is the scenario's `id`; nil when there is none.
  public let folder: String?
  /// The scenario in the language written first.
  public let scenario: SourceFile
  /// The translations, in the order of their paths.
  public let translations: [SourceFile]
  /// What all patients need, one file for each language.
  public let shared: [SourceFile]

  /// The files of a scenario.
  public init(
    folder: String?,
    scenario: SourceFile,
    translations: [SourceFile] = [],
    shared: [SourceFile]
  ) {
    self.folder = folder
    self.scenario = scenario
    self.translations = translations.sorted { $0.path < $1.path }
    self.shared = shared.sorted { $0.path < $1.path }
  }

  /// The same scenario without the translations that are named for another language.
  public func only(_ lang: Lang) -> ScenarioSources {
    let needed = translations.filter { file in
      !Lang.allCases.contains { $0 != lang && file.path.hasSuffix("/\($0.rawValue).yaml") }
    }
    return ScenarioSources(
      folder: folder,
      scenario: scenario,
      translations: needed,
      shared: shared
    )
  }

  /// The same scenario without its tests, each line where it was: all that is needed to play, in less time.
  public var withoutTests: ScenarioSources {
    ScenarioSources(
      folder: folder,
      scenario: scenario.withoutTests,
      translations: translations.map(\.withoutTests),
      shared: shared
    )
  }
}
