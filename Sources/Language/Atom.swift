/// The 64-bit hash of a folded word, a stem or a name: what features and lexicons are looked up by.
///
/// The hash is our own, so that it is the same in every process and on every machine.
public typealias Atom = UInt64

/// Hashing of folded bytes to atoms.
public enum Atoms {
  /// The atom of no word.
  public static let none: Atom = 0

  /// The hash of nothing, to which bytes are added.
  @inlinable public static var seed: Atom { 0xcbf2_9ce4_8422_2325 }

  /// A hash with one byte added.
  @inlinable public static func adding(_ byte: UInt8, to hash: Atom) -> Atom {
    (hash ^ Atom(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The atom of some bytes.
  @inlinable public static func atom(_ bytes: some Sequence<UInt8>) -> Atom {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The atom of a name.
  @inlinable public static func atom(_ name: String) -> Atom { atom(name.utf8) }

  /// Two atoms in this order as one.
  @inlinable public static func joined(_ left: Atom, _ right: Atom) -> Atom {
    var mixed = (left &+ 0x9e37_79b9_7f4a_7c15) ^ (left >> 29)
    mixed = (mixed &* 0xbf58_476d_1ce4_e5b9) ^ right
    mixed = (mixed ^ (mixed >> 32)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
