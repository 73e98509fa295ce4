public import Language

/// The page of a diagnostic: what it means, and an example with the mistake and without it.
///
/// The examples are tested: with the mistake they get the diagnostic, and mended they get none.
public struct DiagnosticPage: Sendable {
  /// The file of the example in which the fragments stand.
  enum Target: Sendable {
    case scenario, translation, shared, whole
    /// The translation of a scenario with reactions.
    case reactions
    /// No fragment: the shared file is missing.
    case noShared
  }

  /// One side of an example.
  public enum Side: CaseIterable, Sendable {
    case failing, mended
  }

  /// The diagnostic.
  public let kind: DiagnosticKind
  let target: Target
  /// The keys that the example does without.
  let drops: [String]
  private let french: String
  private let english: String
  private let failing: String
  private let mended: String

  /// A page; in its fragments `‹oui|yes›` stands for the French and the English words.
  init(
    _ kind: DiagnosticKind,
    target: Target = .scenario,
    drops: [String] = [],
    french: String,
    english: String,
    failing: String,
    mended: String
  ) {
    self.kind = kind
    self.target = target
    self.drops = drops
    self.french = french
    self.english = english
    self.failing = failing
    self.mended = mended
  }

  /// What the diagnostic means.
  public func explanation(in lang: Lang) -> String {
    switch lang {
    case .fr: french
    case .en: english
    }
  }

  /// The part of a file that shows the mistake, or the mend.
  public func example(_ side: Side, in lang: Lang) -> String {
    let file = isInTranslation ? lang.other : lang
    return Self.resolved(side == .failing ? failing : mended, file)
      .replacing("STAMP", with: PageExample.stamp(in: lang))
  }

  /// Whether the diagnostic is found only by coding replies.
  public var needsCoder: Bool { (70..<75).contains(kind.rawValue) }

  var isInTranslation: Bool { target == .translation || target == .reactions }

  /// A fragment in one language.
  static func resolved(_ text: String, _ lang: Lang) -> String {
    var result = ""
    for (place, part) in text.split(separator: "‹", omittingEmptySubsequences: false).enumerated() {
      guard place > 0, let end = part.firstIndex(of: "›") else {
        result += part
        continue
      }
      let choices = part[..<end].split(separator: "|", omittingEmptySubsequences: false)
      result += choices[lang == .fr || choices.count < 2 ? 0 : 1] + part[part.index(after: end)...]
    }
    return result
  }

  /// All pages, in the order of the numbers.
  public static let all: [DiagnosticPage] =
    (shapePages + namePages + moreNamePages + phrasePages + reachPages + warningPages
    + translationPages + testPages + yamlPages + filePages).sorted {
      $0.kind.rawValue < $1.kind.rawValue
    }
}

extension DiagnosticKind {
  /// The page that explains the diagnostic.
  public var page: DiagnosticPage? { DiagnosticPage.all.first { $0.kind == self } }
}

extension Lang {
  /// The language that a scenario in this one is translated into.
  var other: Lang { self == .fr ? .en : .fr }
}
