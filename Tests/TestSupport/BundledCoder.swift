public import Coding
import Foundation
public import Language

/// The lexicons and the weights that ship, read from the sources.
public enum Bundled {
  /// The lexicons.
  public static let lexicons = Result { try Lexicons(files: texts()) }
  /// The words that no patient uses.
  public static let jargon = Result { try Jargon(files: texts()) }
  /// The files of the coder.
  public static let coderFiles = Result { () throws -> CoderFiles in
    let weights = root.appendingPathComponent("Sources/Coding/Data/weights.txt")
    return CoderFiles(
      lexicons: try texts(),
      weights: try String(contentsOf: weights, encoding: .utf8),
      weightsPath: weights.path
    )
  }
  /// The coder.
  public static let coder = Result { try coderFiles.get().coder() }

  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for lang in Lang.allCases {
      let folder = root.appendingPathComponent("Sources/Language/Data/\(lang.rawValue)")
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".txt") {
        texts["\(lang.rawValue)/\(name)"] = try String(
          contentsOf: folder.appendingPathComponent(name),
          encoding: .utf8
        )
      }
    }
    return texts
  }
}

/// The words that no patient uses, as they ship.
public func bundledJargon() throws -> Jargon { try Bundled.jargon.get() }

/// What the named cues mean in a language, as it ships.
public func bundledCueManual(_ lang: Lang) throws -> CueManual {
  let file = "Sources/Coding/Data/cues/\(lang.rawValue).txt"
  let text = try String(contentsOf: Bundled.root.appendingPathComponent(file), encoding: .utf8)
  return try CueManual(text, lang: lang, file: file)
}

/// The coder that ships; every test that needs one takes this.
public func bundledCoder() throws -> Coder { try Bundled.coder.get() }
