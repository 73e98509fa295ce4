public import Language

/// The fitted weights of the models: what each fact adds to each code, in fixed-point whole numbers.
///
/// Each fact has two rows: one for the whole reply, one for a sentence of it.
public final class Weights: Sendable {
  /// The version of the file's format.
  public static let format = 4
  /// The checksum of the file, in hexadecimal digits.
  public let version: String
  /// The place of a fact's rows, by its atom.
  let rows: AtomTable
  /// The places of the named cues' rows.
  let namedRows: NamedCue.Rows
  /// The rows: ``RowSums/width`` vectors of letters for the whole reply, then as many for a sentence, by their place in
  /// the alphabet.
  let letters: [RowSums.Letters]
  /// What the sums of the whole reply, then those of a sentence, add up from.
  let biases: [Int32]
  /// The sum from which a column counts.
  let thresholds: [Int32]
  /// What the sums of lexical facts are multiplied by, over the square root of their number, in 1/1024.
  let lexicalScale: Int
  /// The chance that a code is right, by its sum above the threshold.
  let calibrations: [Calibration]
  /// How codes and stances read the sums.
  let second: SecondModels
  /// Where sentences end without marks.
  let boundaries: Boundaries

  /// The weights of a file's text.
  public init(_ text: String, file: String = "weights.txt") throws(LexiconError) {
    // Room for all facts at once: to grow takes longer than to read.
    let facts = text.utf8.count / Self.shortestFact
    var rows = AtomTable(minimumCapacity: facts)
    var letters: [RowSums.Letters] = []
    letters.reserveCapacity(facts * 2 * RowSums.width)
    var biases = Array(repeating: Int32(0), count: 2 * Output.width)
    var thresholds = Array(repeating: Int32(0), count: Output.width)
    var calibrations = Array(repeating: Calibration(), count: Output.width)
    var second: SecondModels?
    var boundaries = Boundaries(weights: AtomTable(minimumCapacity: 1 << 15))
    var scale = 1
    var text = text
    var failure: LexiconError?
    text.withUTF8 { bytes in
      var scanner = WeightScanner(bytes: bytes, file: file)
      while failure == nil, scanner.nextLine() {
        switch scanner.kind {
        case .format(let number):
          guard number != Self.format else { continue }
          failure = scanner.error("format \(number) is not known; fit the weights anew")
        case .scale(let number): scale = min(max(number, 1), 1 << 16)
        case .end(let atom):
          let weight = Int32(clamping: scanner.value())
          if atom == Atoms.none {
            boundaries.bias = weight
          } else {
            boundaries.weights.insert(atom, weight + Boundaries.offset)
          }
        case .bias: scanner.entries { biases[$0] = Int32(clamping: $1) }
        case .threshold:
          scanner.entries { if $0 < Output.width { thresholds[$0] = Int32(clamping: $1) } }
        case .calibration(let column):
          guard column < Output.width else {
            failure = scanner.error("a chance belongs to a code; fit the weights anew")
            continue
          }
          calibrations[column] = scanner.calibration()
        case .second(let input):
          guard (0..<SecondInputs.count).contains(input) else {
            failure = scanner.error("there is no input \(input); fit the weights anew")
            continue
          }
          var models = second ?? SecondModels()
          second = nil
          scanner.entries { models.set(input, $0, $1) }
          second = models
        case .fact(let atom):
          let row = Int32(rows.count)
          if rows.insert(atom, row) != row { continue }
          let base = letters.count
          letters.append(contentsOf: repeatElement(.zero, count: 2 * RowSums.width))
          letters.withUnsafeMutableBytes { scanner.letters(into: $0[(base * 8)...]) }
        case .bad: failure = scanner.error("expected `name<TAB>a..C<TAB>b`; fit the weights anew")
        }
      }
    }
    if let failure { throw failure }
    self.rows = rows
    namedRows = NamedCue.Rows(rows)
    self.letters = letters
    self.biases = biases
    self.thresholds = thresholds
    self.calibrations = calibrations
    self.second = second ?? .plain
    self.boundaries = boundaries
    lexicalScale = scale
    version = Self.version(of: text)
  }

  /// The checksum of a weights file's text, in hexadecimal digits.
  static func version(of text: String) -> String { Checksum.digits(Checksum.checksum(text)) }

  /// How many bytes a fact's line has at least, but for a few.
  private static let shortestFact = 64

  /// The part of a reply to which a weight belongs.
  enum Half: Int {
    case whole, sentence
  }

  /// Where the letters of a row begin, in vectors.
  @inline(__always)
  static func base(of row: Int32, _ half: Half) -> Int {
    (Int(row) &* 2 &+ half.rawValue) &* RowSums.width
  }

  /// The weight of a row for a column.
  func weight(_ row: Int32, _ half: Half, column: Int) -> Int {
    let (vector, lane) = column.quotientAndRemainder(dividingBy: RowSums.Letters.scalarCount)
    return Int(WeightLetter.weight(letters[Self.base(of: row, half) + vector][lane]))
  }
}
