/// The generator of all chance in a consultation.
///
/// SplitMix64 (Steele, Lea and Flood, 2014), written out here because the standard library promises no algorithm: the
/// same seed must give the same consultation in every release and on every machine.
public struct SplitMix64: Codable, Hashable, Sendable {
  private var state: UInt64

  /// A generator that begins with a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a bound, which must be above zero.
  ///
  /// The high half of a 64 by 64 bit product; its bias, below 2⁻⁵⁰ for the bounds used here, is of no matter.
  public mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
