import CDigest

/// SHA-256, for content hashes and seals.
public enum Digest {
  /// The SHA-256 of bytes, in lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: 2 * 32 + 1)
    _ = SHA256Data(bytes, bytes.count, &text)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
