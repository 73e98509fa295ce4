/// A number that stands for a run of bytes and can be carried on byte by byte: FNV-1a, 64 bits.
///
/// Written out because the standard library's hash changes from process to process.
struct Fingerprint: Hashable {
  /// The number.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The number of nothing.
  init() {}

  /// The number of a run of bytes.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Carries on with a byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
