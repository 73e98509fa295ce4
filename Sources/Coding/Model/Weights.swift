public import Language

/// The fitted weights of the models: what each fact adds to each code, in fixed-point whole numbers.
public final class Weights: Sendable {
  /// The version of the file's format.
  public static let format = 1
  /// The checksum of the file, in hexadecimal digits.
  public let version: String
  /// The row of a fact, by its atom.
  let rows: AtomTable
  /// The rows, ``Output/width`` weights each.
  let values: [Int16]
  /// What each column adds up from.
  let biases: [Int32]
  /// What the sums of lexical facts are multiplied by, over the square root of their number.
  let lexicalScale: Int
  /// The chance that a code is right, by its sum.
  let calibrations: [Calibration]

  /// The weights of a file's text.
  public init(_ text: String, file: String = "weights.txt") throws(LexiconError) {
    var rows = AtomTable(minimumCapacity: 1 << 15)
    var values: [Int16] = []
    var biases = Array(repeating: Int32(0), count: Output.width)
    var calibrations = Array(repeating: Calibration(), count: Output.width)
    var scale = 1
    var text = text
    var failure: LexiconError?
    text.withUTF8 { bytes in
      var scanner = WeightScanner(bytes: bytes, file: file)
      while scanner.nextLine() {
        switch scanner.kind {
        case .format(let number) where number != Self.format:
          failure = scanner.error("format \(number) is not known; fit the weights anew")
        case .format: break
        case .scale(let number): scale = number
        case .bias: scanner.entries { biases[$0] = Int32($1) }
        case .calibration(let column): calibrations[column] = scanner.calibration()
        case .fact(let atom):
          if rows.insert(atom, Int32(rows.count)) != Int32(rows.count - 1) { continue }
          let base = values.count
          values.append(contentsOf: repeatElement(0, count: Output.width))
          scanner.entries { values[base + $0] = Int16(clamping: $1) }
        case .bad: failure = scanner.error("expected `name<TAB>ab:12 cd:-3`; fit the weights anew")
        }
        if failure != nil { return }
      }
    }
    if let failure { throw failure }
    self.rows = rows
    self.values = values
    self.biases = biases
    self.calibrations = calibrations
    lexicalScale = scale
    version = String(UInt32(truncatingIfNeeded: Atoms.atom(text)), radix: 16)
  }
}

/// The chance that a code is right, as steps over its sum.
struct Calibration: Sendable {
  /// The sums at which a step begins, rising, with the percentage there.
  var steps: [(sum: Int32, percent: Int32)] = []

  /// The chance, in percent, at a sum; between two steps it is in proportion.
  func percent(_ sum: Int32) -> Int {
    guard let first = steps.first, let last = steps.last else { return sum > 0 ? 75 : 25 }
    if sum <= first.sum { return Int(first.percent) }
    if sum >= last.sum { return Int(last.percent) }
    let next = steps.firstIndex { $0.sum > sum } ?? steps.count - 1
    let (low, high) = (steps[next - 1], steps[next])
    let way = Int(sum - low.sum) * Int(high.percent - low.percent)
    return Int(low.percent) + way / max(1, Int(high.sum - low.sum))
  }
}
