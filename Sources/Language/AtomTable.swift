/// A hash table from atoms to small values, in two flat arrays.
public struct AtomTable: Sendable {
  @usableFromInline var keys: [Atom]
  @usableFromInline var values: [Int32]
  @usableFromInline var mask: Int
  /// How many atoms it holds.
  public private(set) var count = 0

  /// An empty table with room for some atoms.
  public init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    keys = Array(repeating: Atoms.none, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The value of an atom, -1 where it has none.
  @inlinable public func value(of atom: Atom) -> Int32 {
    keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: atom ^ (atom >> 32)) & mask
      while true {
        let key = keys[place]
        if key == atom { return values[place] }
        if key == Atoms.none { return -1 }
        place = (place + 1) & mask
      }
    }
  }

  /// Whether the table holds an atom.
  @inlinable public func contains(_ atom: Atom) -> Bool { value(of: atom) >= 0 }

  /// Gives an atom a value, unless it has one; returns the value that it has now.
  @discardableResult public mutating func insert(_ atom: Atom, _ value: Int32) -> Int32 {
    if count * 2 >= keys.count { grow() }
    var place = Int(truncatingIfNeeded: atom ^ (atom >> 32)) & mask
    while keys[place] != Atoms.none {
      if keys[place] == atom { return values[place] }
      place = (place + 1) & mask
    }
    keys[place] = atom
    values[place] = value
    count += 1
    return value
  }

  /// Gives an atom a value in place of the one that it has.
  public mutating func update(_ atom: Atom, _ value: Int32) {
    insert(atom, value)
    var place = Int(truncatingIfNeeded: atom ^ (atom >> 32)) & mask
    while keys[place] != atom { place = (place + 1) & mask }
    values[place] = value
  }

  private mutating func grow() {
    var larger = AtomTable(minimumCapacity: keys.count)
    for (key, value) in zip(keys, values) where key != Atoms.none { larger.insert(key, value) }
    self = larger
  }
}
