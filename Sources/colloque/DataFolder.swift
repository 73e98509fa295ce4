import Coding
import Foundation
import Language

/// Where the program's data lie: lexicons and weights, in an installation or in a checkout.
struct DataFolder {
  /// The files by the name that the lexicons know them by: `fr/synonyms.txt`.
  private let lexicons: [String: URL]
  private let weights: URL

  /// The data of the installation or the checkout that the program belongs to.
  static func find() throws -> DataFolder {
    switch ShareFolder.find() {
    case .installed(let folder)?:
      return try DataFolder(share: URL(fileURLWithPath: folder, isDirectory: true))
    case .checkout(let folder)?:
      return try DataFolder(checkout: URL(fileURLWithPath: folder, isDirectory: true))
    case nil:
      throw DataFolderError(
        message: "no data beside the program; set COLLOQUE_SHARE to the share/colloque folder"
      )
    }
  }

  private init(share: URL) throws {
    let data = share.appendingPathComponent("data")
    try self.init(lexicons: data, weights: data.appendingPathComponent("weights.txt"))
  }

  private init(checkout: URL) throws {
    try self.init(
      lexicons: checkout.appendingPathComponent("Sources/Language/Data"),
      weights: checkout.appendingPathComponent("Sources/Coding/Data/weights.txt")
    )
  }

  private init(lexicons folder: URL, weights: URL) throws {
    var files: [String: URL] = [:]
    for lang in Lang.allCases {
      let texts = folder.appendingPathComponent(lang.rawValue)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: texts.path)) ?? []
      for name in names where name.hasSuffix(".txt") {
        files["\(lang.rawValue)/\(name)"] = texts.appendingPathComponent(name)
      }
    }
    if files.isEmpty { throw DataFolderError(message: "no lexicons in \(folder.path)") }
    lexicons = files
    self.weights = weights
  }

  /// The lexicons, or those of some languages alone, which takes less time.
  func readLexicons(_ languages: [Lang] = Lang.allCases) throws -> Lexicons {
    try Lexicons(
      files: lexicons.mapValues { try String(contentsOf: $0, encoding: .utf8) },
      languages: languages
    )
  }

  /// The words that a patient would not use.
  func readJargon() throws -> Jargon {
    try Jargon(
      files: lexicons.filter { $0.key.hasSuffix("/jargon.txt") }
        .mapValues { try String(contentsOf: $0, encoding: .utf8) }
    )
  }

  /// The weights that ship, or those of a file.
  func readWeights(_ path: String? = nil) throws -> Weights {
    try Weights(try weightsText(path), file: path ?? weights.path)
  }

  /// The text of the weights that ship, or of those of a file.
  func weightsText(_ path: String? = nil) throws -> String {
    let url = path.map { URL(fileURLWithPath: $0) } ?? weights
    guard let bytes = FileManager.default.contents(atPath: url.path) else {
      throw DataFolderError(
        message: "cannot read the weights \(url.path); write them with `colloque fit`"
      )
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The coder of these data, for all languages or for some alone.
  func readCoder(
    weights path: String? = nil,
    languages: [Lang] = Lang.allCases
  ) throws -> Coder {
    Coder(lexicons: try readLexicons(languages), weights: try readWeights(path))
  }
}

/// Data that are not there.
struct DataFolderError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
