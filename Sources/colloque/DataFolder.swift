import Coding
import Language

/// Where the program's data lie: lexicons and weights, in an installation or in a checkout.
struct DataFolder {
  /// The files by the name that the lexicons know them by: `fr/synonyms.txt`.
  private let lexicons: [String: String]
  private let weights: String
  /// The folder of what the cues mean, which only `colloque codes` reads.
  private let cues: String

  /// The data of the installation or the checkout that the program belongs to.
  static func find() throws -> DataFolder {
    switch ShareFolder.find() {
    case .installed(let folder)?:
      return try DataFolder(lexicons: folder + "/data", coding: folder + "/data")
    case .checkout(let folder)?:
      return try DataFolder(
        lexicons: folder + "/Sources/Language/Data",
        coding: folder + "/Sources/Coding/Data"
      )
    case nil:
      throw DataFolderError(
        message: "no data beside the program; set COLLOQUE_SHARE to the share/colloque folder"
      )
    }
  }

  private init(lexicons folder: String, coding: String) throws {
    var files: [String: String] = [:]
    for lang in Lang.allCases {
      let texts = ScenarioFiles.join(folder, lang.rawValue)
      for name in ScenarioFiles.names(in: texts) where name.hasSuffix(".txt") {
        files["\(lang.rawValue)/\(name)"] = ScenarioFiles.join(texts, name)
      }
    }
    if files.isEmpty { throw DataFolderError(message: "no lexicons in \(folder)") }
    lexicons = files
    weights = ScenarioFiles.join(coding, "weights.txt")
    cues = ScenarioFiles.join(coding, "cues")
  }

  /// The lexicons, or those of some languages alone, which takes less time.
  func readLexicons(_ languages: [Lang] = Lang.allCases) throws -> Lexicons {
    try Lexicons(files: try lexiconTexts(), languages: languages)
  }

  private func lexiconTexts() throws -> [String: String] {
    try lexicons.mapValues { try Self.text($0) }
  }

  /// The words that a patient would not use.
  func readJargon() throws -> Jargon {
    try Jargon(
      files: lexicons.filter { $0.key.hasSuffix("/jargon.txt") }
        .mapValues { try Self.text($0) }
    )
  }

  /// What the cues mean in a language, with examples.
  func readCues(_ lang: Lang) throws -> CueManual {
    let path = ScenarioFiles.join(cues, "\(lang.rawValue).txt")
    return try CueManual(try Self.text(path), lang: lang, file: path)
  }

  /// The phrases of a lexicon below a name, as they are written.
  func readPhrases(of name: String, in lexicon: String, _ lang: Lang) throws -> [String] {
    guard let path = lexicons["\(lang.rawValue)/\(lexicon).txt"] else { return [] }
    return try WrittenPhrases.phrases(
      of: name,
      in: try Self.text(path),
      file: path,
      lang: lang
    )
  }

  /// The text of the weights that ship, or of those of a file.
  func weightsText(_ path: String? = nil) throws -> String {
    let path = path ?? weights
    do {
      return try readText(path)
    } catch {
      throw DataFolderError(
        message:
          "cannot read the weights \(path): \(error.reason); write them with `colloque fit`"
      )
    }
  }

  /// The text of a lexicon, or of what its cues mean.
  private static func text(_ path: String) throws -> String {
    let bytes: [UInt8]
    do {
      bytes = try readFile(path)
    } catch {
      throw DataFolderError(message: "cannot read \(path): \(error.reason)")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DataFolderError(message: "\(path) is not UTF-8; save it as UTF-8")
    }
    return text
  }

  /// The coder of these data, for all languages or for some alone.
  func readCoder(
    weights path: String? = nil,
    languages: [Lang] = Lang.allCases
  ) throws -> Coder {
    try readCoderFiles(weights: path).coder(languages: languages)
  }

  /// What the coder is made of.
  func readCoderFiles(weights path: String? = nil) throws -> CoderFiles {
    CoderFiles(
      lexicons: try lexiconTexts(),
      weights: try weightsText(path),
      weightsPath: path ?? weights
    )
  }
}

/// Data that are not there.
struct DataFolderError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
