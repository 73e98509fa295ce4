/// Some codes, each once, one bit for each: asked at every turn, where a set that hashes would cost more than the turn.
public struct CodeSet: SetAlgebra, Sequence, Hashable, Sendable {
  private var bits: UInt32 = 0

  /// No codes.
  public init() {}

  /// Whether the code is one of them.
  public func contains(_ code: Code) -> Bool { bits & Self.bit(code) != 0 }

  /// The codes in the manual's order.
  public func makeIterator() -> Iterator { Iterator(rest: bits) }

  /// Goes through some codes in the manual's order.
  public struct Iterator: IteratorProtocol, Sendable {
    fileprivate var rest: UInt32

    /// The next code, if there is one.
    public mutating func next() -> Code? {
      guard rest != 0 else { return nil }
      defer { rest &= rest - 1 }
      return CodeSet.all[rest.trailingZeroBitCount]
    }
  }

  /// The codes of one or the other.
  public func union(_ other: CodeSet) -> CodeSet { CodeSet(bits: bits | other.bits) }

  /// The codes of both.
  public func intersection(_ other: CodeSet) -> CodeSet { CodeSet(bits: bits & other.bits) }

  /// The codes of one and not of the other.
  public func symmetricDifference(_ other: CodeSet) -> CodeSet { CodeSet(bits: bits ^ other.bits) }

  /// Adds a code.
  @discardableResult
  public mutating func insert(_ code: Code) -> (inserted: Bool, memberAfterInsert: Code) {
    defer { bits |= Self.bit(code) }
    return (!contains(code), code)
  }

  /// Takes a code out.
  @discardableResult
  public mutating func remove(_ code: Code) -> Code? {
    defer { bits &= ~Self.bit(code) }
    return contains(code) ? code : nil
  }

  /// Adds a code, whether it is there or not.
  @discardableResult
  public mutating func update(with code: Code) -> Code? {
    insert(code).inserted ? nil : code
  }

  /// Adds the codes of another set.
  public mutating func formUnion(_ other: CodeSet) { bits |= other.bits }

  /// Keeps the codes of another set.
  public mutating func formIntersection(_ other: CodeSet) { bits &= other.bits }

  /// Keeps the codes of one and not of the other.
  public mutating func formSymmetricDifference(_ other: CodeSet) { bits ^= other.bits }

  private init(bits: UInt32) { self.bits = bits }

  private static let all = Code.allCases

  private static func bit(_ code: Code) -> UInt32 { 1 << UInt32(code.index) }
}
