public import Language

/// The coding manual: what each code, stance and depth means, with examples for and against.
///
/// It is also the one place where their names stand, as a reader sees them.
public enum Manual {
  /// What the manual says about something, in a language.
  public static func entry(for subject: ManualSubject, in lang: Lang) -> ManualEntry {
    switch lang {
    case .fr: FrenchManual.entry(for: subject)
    case .en: EnglishManual.entry(for: subject)
    }
  }
}

extension Code {
  /// The name as a reader sees it, inside a sentence.
  public func name(in lang: Lang) -> String { Manual.entry(for: .code(self), in: lang).name }
}

extension Stance {
  /// The name as a reader sees it, inside a sentence.
  public func name(in lang: Lang) -> String { Manual.entry(for: .stance(self), in: lang).name }
}

extension Depth {
  /// The name as a reader sees it, inside a sentence.
  public func name(in lang: Lang) -> String { Manual.entry(for: .depth(self), in: lang).name }
}
