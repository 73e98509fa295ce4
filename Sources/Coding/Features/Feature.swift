import Language

/// A fact about a reply that the models weigh: a named cue, or a run of words.
struct Feature {
  /// The kind of fact; its name in the weights file is the letter and the number.
  enum Template: UInt8, CaseIterable {
    /// A named cue.
    case cue
    /// A word, two words, three words of the reply.
    case word1, word2, word3
    /// A stem.
    case stem
    /// The beginning of the reply; of a clause.
    case first, opening
    /// The end of the reply.
    case last
    /// Runs of words with content words given as classes of meaning.
    case class2, class3
    /// Runs of the sentence's shape: kinds of function word, and content words as the patient's or new.
    case shape2, shape3, shape4
    /// A word of the patient's line.
    case patient

    /// The name of the template in the weights file.
    var name: String { Self.names[Int(rawValue)] }

    /// Whether the fact is a named cue, weighed by itself, or lexical, weighed by the reply's length.
    var isCue: Bool { self == .cue }

    private static let names = [
      "c", "w1", "w2", "w3", "s", "f", "o", "l", "g2", "g3", "t2", "t3", "t4", "p",
    ]

    private static let byName = names.map { Array($0.utf8) }

    /// The template of a name.
    static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Template? {
      guard let index = byName.firstIndex(where: { $0.elementsEqual(name) }) else { return nil }
      return Template(rawValue: UInt8(index))
    }
  }

  var template: Template
  var a: Atom
  var b: Atom = Atoms.none
  var c: Atom = Atoms.none
  var d: Atom = Atoms.none
  /// The words of the reply that the fact is about; empty when it is about the whole.
  var words: Range<Int32>

  /// The atom by which the fact is looked up.
  var atom: Atom { Self.atom(template, a, b, c, d) }

  /// The atom by which a fact is looked up; it is found for many facts that are kept nowhere.
  @inline(__always)
  static func atom(_ template: Template, _ a: Atom, _ b: Atom, _ c: Atom, _ d: Atom) -> Atom {
    var atom = Atoms.joined(Atom(template.rawValue) &+ 1, a)
    if b != Atoms.none { atom = Atoms.joined(atom, b) }
    if c != Atoms.none { atom = Atoms.joined(atom, c) }
    if d != Atoms.none { atom = Atoms.joined(atom, d) }
    return atom
  }

  /// The atom of a fact by the name that the weights file gives it.
  static func atom(template: Template, name: Slice<UnsafeBufferPointer<UInt8>>) -> Atom {
    var atom = Atom(template.rawValue) &+ 1
    let separator = UInt8(ascii: template == .cue ? "&" : "_")
    var part = Atoms.seed
    for byte in name {
      if byte == separator {
        atom = Atoms.joined(atom, part)
        part = Atoms.seed
      } else {
        part = Atoms.adding(byte, to: part)
      }
    }
    return Atoms.joined(atom, part)
  }

  /// The name that the weights file gives the fact.
  func name(_ names: [Atom: String]) -> String {
    let parts = [a, b, c, d].filter { $0 != Atoms.none }.map { names[$0] ?? "?" }
    return parts.joined(separator: template == .cue ? "&" : "_")
  }
}
