import Coding
public import Transcript

/// How far markers agree with each other, and the program with them, over some reviewed transcripts.
///
/// Codes are compared reply by reply with Cohen's kappa, marks transcript by transcript with ICC(2,1). Only what was
/// given blind counts: an override is made with the program's mark in view. Of a marker's several words on the same
/// thing the last one counts. Silences are left aside. Encoded as JSON it is the report of agreement, format 1.
public struct MarkerAgreement: Codable, Hashable, Sendable {
  /// The form of the JSON that this program writes.
  public static let currentFormat = 1
  /// The name under which the program stands among the markers.
  public static let program = "program"

  /// Two raters on one code.
  public struct CodeRow: Codable, Hashable, Sendable {
    /// The one rater, then the other.
    public var raters: [String]
    /// The code; `stance` for the choice among the stances.
    public var code: String
    /// How many replies both coded.
    public var replies: Int
    /// How many of them the first gave the code; nil for stances.
    @Nullable public var first: Int?
    /// How many of them the second gave the code; nil for stances.
    @Nullable public var second: Int?
    /// Cohen's kappa.
    public var kappa: Double
    /// The lower bound of its 95 % confidence interval; nil where there is none, as with no disagreement.
    @Nullable public var lower: Double?
    /// The upper bound.
    @Nullable public var upper: Double?

    init(
      _ raters: [String],
      _ code: String,
      replies: Int,
      given: (first: Int, second: Int)? = nil,
      kappa: CohenKappa
    ) {
      self.raters = raters
      self.code = code
      self.replies = replies
      self.kappa = kappa.value
      first = given?.first
      second = given?.second
      lower = kappa.lower
      upper = kappa.upper
    }
  }

  /// Two raters or more on one dimension.
  public struct MarkRow: Codable, Hashable, Sendable {
    /// The raters.
    public var raters: [String]
    /// The dimension, `overall` or `rating`.
    public var dimension: String
    /// How many transcripts all of them marked.
    public var transcripts: Int
    /// ICC(2,1) with its 95 % confidence interval; nil where it can't be computed.
    @Nullable public var icc: Double?
    /// The lower bound.
    @Nullable public var lower: Double?
    /// The upper bound.
    @Nullable public var upper: Double?
  }

  /// The form of the JSON.
  public var format = MarkerAgreement.currentFormat
  /// How many transcripts were reviewed.
  public var transcripts: Int
  /// The codes of the markers, sorted.
  public var markers: [String]
  /// The agreement on codes, pair by pair.
  public var codes: [CodeRow]
  /// The agreement on marks, pair by pair, then of all markers together where they are more than two.
  public var marks: [MarkRow]

  /// The agreement over some transcripts; those without a review are left aside.
  public init(_ all: [Transcript]) {
    let sheets = all.map(Sheet.init).filter { !$0.markers.isEmpty }
    let names = Set(sheets.flatMap(\.markers)).sorted()
    transcripts = sheets.count
    markers = names
    let pairs =
      names.map { [Self.program, $0] }
      + names.indices.flatMap { first in
        names[(first + 1)...].map { [names[first], $0] }
      }
    codes = pairs.flatMap { Self.codes($0, sheets) }
    let groups = pairs + (names.count > 2 ? [names] : [])
    marks = groups.flatMap { raters in
      Sheet.dimensions.compactMap { Self.marks(raters, $0, sheets) }
    }
  }

  private static func codes(_ raters: [String], _ sheets: [Sheet]) -> [CodeRow] {
    var tables = Array(repeating: Agreement(), count: Code.allCases.count)
    var stances = Confusion()
    var (replies, positions) = (0, 0)
    for sheet in sheets {
      guard let one = sheet.codings[raters[0]], let other = sheet.codings[raters[1]] else {
        continue
      }
      for turn in one.keys.sorted() {
        guard let (first, second) = one[turn].flatMap({ a in other[turn].map { (a, $0) } }) else {
          continue
        }
        replies += 1
        for code in Code.allCases {
          tables[code.index].count(
            coder: first.codes.contains(code),
            person: second.codes.contains(code)
          )
        }
        if let a = first.stance, let b = second.stance {
          positions += 1
          stances.count(coder: a, person: b)
        }
      }
    }
    let rows = Code.allCases.compactMap { code -> CodeRow? in
      let table = tables[code.index]
      let (first, second) = (table.both + table.coderOnly, table.both + table.personOnly)
      guard first + second > 0 else { return nil }
      return CodeRow(
        raters,
        code.rawValue,
        replies: replies,
        given: (first, second),
        kappa: table.cohen
      )
    }
    guard positions > 0 else { return rows }
    return rows + [CodeRow(raters, "stance", replies: positions, kappa: stances.cohen)]
  }

  private static func marks(_ raters: [String], _ dimension: String, _ sheets: [Sheet]) -> MarkRow?
  {
    let table = sheets.compactMap { sheet -> [Double]? in
      let marks = raters.compactMap { sheet.marks[$0]?[dimension] }
      return marks.count == raters.count ? marks.map(Double.init) : nil
    }
    guard !table.isEmpty else { return nil }
    let icc = IntraclassCorrelation(table)
    return MarkRow(
      raters: raters,
      dimension: dimension,
      transcripts: table.count,
      icc: icc?.value,
      lower: icc?.lower,
      upper: icc?.upper
    )
  }
}

/// What each rater, the program among them, said of one transcript.
private struct Sheet {
  /// What is marked, in the order in which it is told.
  static let dimensions = Dimension.allCases.map(\.rawValue) + [overall, rating]
  private static let overall = "overall"
  private static let rating = "rating"

  struct Coding {
    var codes: [Code]
    var stance: Stance?
  }

  /// The codes of each reply, by rater and turn.
  var codings: [String: [Int: Coding]] = [:]
  /// The marks, by rater and dimension.
  var marks: [String: [String: Int]] = [:]
  /// The people who coded or marked it blind.
  var markers: Set<String> = []

  init(_ transcript: Transcript) {
    for review in transcript.reviews {
      switch review.decision {
      case .codes(let turn, let codes, let stance):
        codings[review.by, default: [:]][turn] = Coding(codes: codes, stance: stance)
      case .mark(let dimension, let mark):
        marks[review.by, default: [:]][dimension?.rawValue ?? Self.overall] = mark
      case .rating(let rating): marks[review.by, default: [:]][Self.rating] = rating
      case .override, .confirmation: continue
      }
      markers.insert(review.by)
    }
    guard !markers.isEmpty else { return }
    let program = MarkerAgreement.program
    let silent = Set(transcript.coded.filter(\.silent).map(\.turn))
    for rater in codings.keys {
      codings[rater] = codings[rater]?.filter { !silent.contains($0.key) }
    }
    for reply in transcript.coded where !reply.silent {
      let coding = Coding(codes: reply.coded.codes, stance: reply.coded.stance)
      codings[program, default: [:]][reply.turn] = coding
    }
    let assessment = Assessment(transcript)
    for dimension in assessment.dimensions {
      marks[program, default: [:]][dimension.id.rawValue] = dimension.mark
    }
    marks[program, default: [:]][Self.overall] = assessment.mark
  }
}

extension Transcript {
  /// The replies, as they were coded.
  fileprivate var coded: [Reply] {
    events.compactMap { if case .reply(let reply) = $0 { reply } else { nil } }
  }
}
