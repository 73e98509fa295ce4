import Language

/// Reads the lines of a weights file.
///
/// A line is `format 4`, `scale 900`, `bias<TAB>ab:12 …`, `threshold<TAB>ab:-90 …`, `chance ab<TAB>-300:5 0:50 …`,
/// `second 12<TAB>az:40 …`, `end 3f<TAB>900`, or a fact, `w2 vous_voulez<TAB>a..C<TAB>b`: a ``WeightLetter`` for each
/// column of the whole reply, then for each of a sentence. Other columns are named by two letters in the order of
/// ``Output``; a capital letter is one of sentences.
struct WeightScanner {
  enum Kind {
    case format(Int)
    case scale(Int)
    case bias
    case threshold
    /// A fact about the gap between two words; no atom for what every gap adds up from.
    case end(Atom)
    /// What an input of the second models adds to each column.
    case second(Int)
    case calibration(Int)
    case fact(Atom)
    case bad
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  private(set) var kind = Kind.bad
  private var line = 0
  private var next = 0
  /// The rest of the line after its tabulator.
  private var rest = 0..<0

  init(bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// Goes to the next line that says something; false at the end.
  mutating func nextLine() -> Bool {
    while next < bytes.count {
      let start = next
      var tab = -1
      while next < bytes.count, bytes[next] != 0x0A {
        if bytes[next] == 0x09, tab < 0 { tab = next }
        next += 1
      }
      let end = next
      next += 1
      line += 1
      guard start < end, bytes[start] != UInt8(ascii: "#") else { continue }
      rest = (tab < 0 ? end : tab + 1)..<end
      kind = kind(of: start..<(tab < 0 ? end : tab))
      return true
    }
    return false
  }

  private func kind(of head: Range<Int>) -> Kind {
    let space = head.first { bytes[$0] == 0x20 } ?? head.upperBound
    let name = bytes[head.lowerBound..<space]
    let tail = min(space + 1, head.upperBound)..<head.upperBound
    if name.count <= 2 {
      guard let template = Feature.Template.named(name) else { return .bad }
      return .fact(Feature.atom(template: template, name: bytes[tail]))
    }
    // Most lines that are no facts are of this kind; a string for each would take longer than all the rest.
    if name.elementsEqual("end".utf8) { return .end(hexadecimal(tail)) }
    let argument = String(decoding: bytes[tail], as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "format": return Int(argument).map { .format($0) } ?? .bad
    case "scale": return Int(argument).map { .scale($0) } ?? .bad
    case "bias": return .bias
    case "threshold": return .threshold
    case "second": return Int(argument).map { .second($0) } ?? .bad
    case "chance" where tail.count == 2: return .calibration(column(at: tail.lowerBound))
    default: return .bad
    }
  }

  /// An atom in lower-case hexadecimal digits; none where there are no digits, or others.
  private func hexadecimal(_ digits: Range<Int>) -> Atom {
    var atom: Atom = 0
    for place in digits {
      switch bytes[place] {
      case 0x30...0x39: atom = atom << 4 | Atom(bytes[place] - 0x30)
      case 0x61...0x66: atom = atom << 4 | Atom(bytes[place] - 0x61 + 10)
      default: return Atoms.none
      }
    }
    return atom
  }

  private func column(at place: Int) -> Int {
    let first = bytes[place]
    let column = Int((first | 0x20) &- 0x61) * 26 + Int(bytes[place + 1] &- 0x61)
    return min(column, Output.width - 1) + (first < 0x61 ? Output.width : 0)
  }

  /// The columns of the line with their numbers; those of sentences come after ``Output/width``.
  func entries(_ each: (_ column: Int, _ number: Int) -> Void) {
    var place = rest.lowerBound
    while place + 3 < rest.upperBound {
      let column = column(at: place)
      place += 3
      each(column, number(&place))
    }
  }

  /// Sets the letters of a fact in their columns; those of sentences come after ``Output/width``.
  func letters(into letters: Slice<UnsafeMutableRawBufferPointer>) {
    let row = UnsafeMutableRawBufferPointer(rebasing: letters)
    WeightLetter.places.withUnsafeBufferPointer { places in
      var column = 0
      for byte in UnsafeBufferPointer(rebasing: bytes[rest]) {
        if byte == 0x09 {
          column = Output.width
        } else if column < 2 * Output.width {
          row[column] = UInt8(bitPattern: places[Int(byte)])
          column &+= 1
        }
      }
    }
  }

  /// The one number of the line.
  func value() -> Int {
    var place = rest.lowerBound
    return number(&place)
  }

  /// The steps of the line.
  func calibration() -> Calibration {
    var calibration = Calibration()
    var place = rest.lowerBound
    while place < rest.upperBound {
      let sum = number(&place)
      let percent = number(&place)
      calibration.steps.append((Int32(clamping: sum), Int32(clamping: percent)))
    }
    return calibration
  }

  /// What no number of a sound file exceeds; greater ones are read as this.
  private static let greatest = 1_000_000

  /// A whole number and the byte that ends it.
  private func number(_ place: inout Int) -> Int {
    var number = 0
    let negative = place < rest.upperBound && bytes[place] == UInt8(ascii: "-")
    if negative { place += 1 }
    while place < rest.upperBound, bytes[place] >= 0x30, bytes[place] <= 0x39 {
      number = min(number * 10 + Int(bytes[place] - 0x30), Self.greatest)
      place += 1
    }
    place += 1
    return negative ? -number : number
  }

  /// An error at this line.
  func error(_ message: String) -> LexiconError {
    LexiconError(file: file, line: line, message: message)
  }
}
