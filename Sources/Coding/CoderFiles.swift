public import Language

/// The files of a coder, read and not yet understood.
///
/// To understand them takes longer than all else before the patient's first line, and only the answer to it needs a coder.
public struct CoderFiles: Sendable {
  private let lexicons: [String: String]
  private var weights: String
  private let weightsPath: String

  /// The files of a coder.
  ///
  /// - Parameters:
  ///   - lexicons: The texts of the lexicons by their names, `fr/synonyms.txt` say.
  ///   - weights: The text of the weights.
  ///   - weightsPath: Where the weights were found, for complaints.
  public init(lexicons: [String: String], weights: String, weightsPath: String) {
    self.lexicons = lexicons
    self.weights = weights
    self.weightsPath = weightsPath
  }

  /// The version of the coder that is made of them.
  public var version: String {
    Coder.version(weights: Weights.version(of: weights), lexicons: Lexicons.version(of: lexicons))
  }

  /// The coder, for some languages.
  ///
  /// - Throws: where a file can't be understood, with the place.
  public consuming func coder(languages: [Lang] = Lang.allCases) throws(LexiconError) -> Coder {
    // The weights go first and their text is let go, which takes as much memory as all lexicons. What is wrong with a
    // lexicon is told first all the same.
    let understood: Result<Weights, LexiconError>
    do throws(LexiconError) {
      understood = .success(try Weights(weights, file: weightsPath))
    } catch {
      understood = .failure(error)
    }
    weights = ""
    let lexicons = try Lexicons(files: lexicons, languages: languages)
    return Coder(lexicons: lexicons, weights: try understood.get())
  }
}
