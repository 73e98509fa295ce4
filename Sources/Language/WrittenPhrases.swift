/// The phrases of a lexicon as they are written, for a reader.
public enum WrittenPhrases {
  /// The phrases below a name in the text of a lexicon file, in its order; none where it has no such name.
  public static func phrases(
    of name: String,
    in text: String,
    file: String,
    lang: Lang
  ) throws(LexiconError) -> [String] {
    let entries = try LexiconFile(text, file: file, lang: lang).entries
    return entries.filter { $0.name == name }.flatMap { entry in
      entry.forms.map { String(decoding: entry.written($0), as: UTF8.self) }
    }
  }
}
