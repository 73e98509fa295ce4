/// A hash table from atoms to small values.
///
/// Most atoms that are asked for are not there. A bit map, two bits of five and more for each atom, says so from a few
/// kilobytes that stay in the processor's cache; the slots are read only where it has both bits, so they may stand
/// close together.
public struct AtomTable: Sendable {
  /// An atom and its value side by side: one cache line has both.
  @usableFromInline struct Slot: Sendable {
    @usableFromInline var key: Atom
    @usableFromInline var value: Int32

    @usableFromInline init(key: Atom, value: Int32) {
      self.key = key
      self.value = value
    }
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var bits: [UInt64]
  /// How far a hash is shifted to be the place of a slot.
  @usableFromInline var shift: UInt64
  /// How many atoms it holds.
  public private(set) var count = 0

  /// An empty table with room for some atoms.
  public init(minimumCapacity: Int = 16) {
    var width = 5
    while Self.room(1 << width) < minimumCapacity { width += 1 }
    slots = Array(repeating: Slot(key: Atoms.none, value: 0), count: 1 << width)
    bits = Array(repeating: 0, count: 1 << width / 16)
    shift = UInt64(64 - width)
  }

  /// The value of an atom, -1 where it has none.
  @inlinable @inline(__always) public func value(of atom: Atom) -> Int32 {
    let hash = Self.hash(atom)
    let mark = Self.mark(hash, shift)
    guard bits[Self.word(hash, shift)] & mark == mark else { return -1 }
    return slot(of: atom)
  }

  /// Hands on which of some atoms the table holds, with their values, in order.
  ///
  /// Looked up together, they wait for memory together: the bits of all are read before the first slot, and the slots of
  /// all before anything is done with one.
  ///
  /// - Parameters:
  ///   - count: How many atoms there are.
  ///   - scratch: Room for what is known of them, used again and again.
  ///   - atom: An atom by its number.
  ///   - each: What is done with one that is there.
  @inlinable @inline(__always) public func find(
    _ count: Int,
    scratch: inout [Found],
    _ atom: (Int) -> Atom,
    _ each: (_ number: Int, _ value: Int32) -> Void
  ) {
    while scratch.count < count { scratch.append(Found()) }
    var marked = 0
    var found = scratch.mutableSpan
    for number in 0..<count {
      let hash = Self.hash(atom(number))
      let mark = Self.mark(hash, shift)
      // Without a branch, which would be guessed wrong every second time.
      found[marked].number = Int32(truncatingIfNeeded: number)
      marked &+= bits[Self.word(hash, shift)] & mark == mark ? 1 : 0
    }
    for place in 0..<marked {
      let atom = atom(Int(found[place].number))
      let slot = slots[Int(Self.hash(atom) &>> shift)]
      found[place].value = slot.key == atom ? slot.value : Found.elsewhere
    }
    for place in 0..<marked {
      let number = Int(found[place].number)
      var value = found[place].value
      if value == Found.elsewhere { value = slot(of: atom(number)) }
      if value >= 0 { each(number, value) }
    }
  }

  /// An atom of those that are looked up together, by its number, with its value.
  public struct Found: Sendable {
    @usableFromInline var number: Int32 = 0
    @usableFromInline var value: Int32 = 0
    /// In place of a value: it is not in the first slot where it may be.
    @usableFromInline static let elsewhere: Int32 = -2

    /// Room for one.
    @inlinable public init() {}
  }

  /// The value in the slot of an atom, -1 where it has none.
  @inlinable @inline(__always) func slot(of atom: Atom) -> Int32 {
    var place = Int(Self.hash(atom) &>> shift)
    while true {
      let slot = slots[place]
      if slot.key == atom { return slot.value }
      if slot.key == Atoms.none { return -1 }
      place = (place + 1) & (slots.count - 1)
    }
  }

  /// Whether the table holds an atom.
  @inlinable public func contains(_ atom: Atom) -> Bool { value(of: atom) >= 0 }

  /// Gives an atom a value, unless it has one; returns the value that it has now.
  @discardableResult public mutating func insert(_ atom: Atom, _ value: Int32) -> Int32 {
    if count == Self.room(slots.count) { grow() }
    let place = place(of: atom)
    if slots[place].key == atom { return slots[place].value }
    slots[place] = Slot(key: atom, value: value)
    let hash = Self.hash(atom)
    bits[Self.word(hash, shift)] |= Self.mark(hash, shift)
    count += 1
    return value
  }

  /// Gives an atom a value in place of the one that it has.
  public mutating func update(_ atom: Atom, _ value: Int32) {
    insert(atom, value)
    slots[place(of: atom)].value = value
  }

  /// The slot of an atom, or the free one where it belongs.
  private func place(of atom: Atom) -> Int {
    var place = Int(Self.hash(atom) >> shift)
    while slots[place].key != atom, slots[place].key != Atoms.none {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    var larger = AtomTable(minimumCapacity: count * 2)
    for slot in slots where slot.key != Atoms.none { larger.insert(slot.key, slot.value) }
    self = larger
  }

  /// How many atoms some slots are for.
  private static func room(_ slots: Int) -> Int { slots / 4 * 3 }

  /// An atom with its bits spread, so that the highest depend on all.
  @inlinable static func hash(_ atom: Atom) -> UInt64 { atom &* 0x9e37_79b9_7f4a_7c15 }

  // There are four bits for each slot, so a word of bits for sixteen slots. The shifts are below 64 and need no check.

  @inlinable @inline(__always) static func word(_ hash: UInt64, _ shift: UInt64) -> Int {
    Int(hash &>> (shift &+ 4))
  }

  /// The two bits of an atom in its word.
  @inlinable @inline(__always) static func mark(_ hash: UInt64, _ shift: UInt64) -> UInt64 {
    1 &<< (hash &>> (shift &- 2)) | 1 &<< (hash &>> (shift &- 8))
  }
}
