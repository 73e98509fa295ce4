public import Language

/// A page of the coding manual inside the tool: what a code means, with examples that are its tests.
public struct Manual: Sendable {
  /// A reply that has the code and a reply that has not, each after a line of the patient.
  public struct Example: Hashable, Sendable {
    /// The language.
    public var lang: Lang
    /// A turn that has the code.
    public var with: Utterance
    /// A turn that may look alike and has not.
    public var without: Utterance

    init(
      _ lang: Lang,
      for with: (patient: String, reply: String),
      against without: (patient: String, reply: String)
    ) {
      self.lang = lang
      self.with = Utterance(with.reply, lang: lang, patient: with.patient)
      self.without = Utterance(without.reply, lang: lang, patient: without.patient)
    }
  }

  /// The code.
  public var code: Code
  /// What it means, in French.
  public var french: String
  /// What it means, in English.
  public var english: String
  /// Examples for and against, at least one in each language.
  public var examples: [Example]

  /// What the code means.
  public func definition(in lang: Lang) -> String { lang == .fr ? french : english }

  /// All pages, in the manual's order.
  public static let pages = graded + supporting + straining + plain

  /// The page of a code.
  public static func page(_ code: Code) -> Manual { pages[code.index] }
}
