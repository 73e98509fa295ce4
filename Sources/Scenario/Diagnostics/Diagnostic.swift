public import Language

/// A mistake, or something seldom meant, at a place in a scenario's files.
public struct Diagnostic: Hashable, Sendable {
  /// What is wrong.
  public let complaint: Complaint
  /// Where.
  public let location: SourceLocation

  /// A complaint at a place.
  public init(complaint: Complaint, location: SourceLocation) {
    self.complaint = complaint
    self.location = location
  }

  /// The stable number and name.
  public var kind: DiagnosticKind { complaint.kind }

  /// Whether the scenario can't be played because of it.
  public var severity: DiagnosticKind.Severity { kind.severity }

  /// What is wrong, and the mend.
  public func message(in lang: Lang) -> String {
    let message =
      switch lang {
      case .en: EnglishMessages.message(for: complaint)
      case .fr: FrenchMessages.message(for: complaint)
      }
    return Neutral.oneLine(message)
  }
}

/// The complaints about a set of files, gathered while they are read.
final class Complaints {
  /// The most errors, and the most warnings, that are told; nobody reads on.
  static let most = 200

  private(set) var diagnostics: [Diagnostic] = []
  private var errors = 0
  private var warnings = 0

  /// Whether no more errors are told.
  var isFull: Bool { errors >= Self.most }

  func add(_ complaint: Complaint, at location: SourceLocation) {
    let diagnostic = Diagnostic(complaint: complaint, location: location)
    let isError = diagnostic.severity == .error
    let count = isError ? errors : warnings
    guard count <= Self.most else { return }
    if isError { errors += 1 } else { warnings += 1 }
    let isLast = count == Self.most
    diagnostics.append(
      isLast
        ? Diagnostic(complaint: .tooMany(limit: Self.most), location: location) : diagnostic
    )
  }

  /// Whether a file can't be used.
  func hasErrors(in file: String) -> Bool {
    isFull || diagnostics.contains { $0.severity == .error && $0.location.file == file }
  }

  /// What was gathered: in the order of the files, then of the places; nothing twice.
  func sorted(files: [String]) -> [Diagnostic] {
    func key(_ diagnostic: Diagnostic) -> (Int, Int, Int, Int) {
      let location = diagnostic.location
      let file = files.firstIndex(of: location.file) ?? files.count
      return (file, location.line, location.column, diagnostic.kind.rawValue)
    }
    var seen: Set<Diagnostic> = []
    let once = diagnostics.filter { seen.insert($0).inserted }.map { (key($0), $0) }
    return once.enumerated()
      .sorted { left, right in
        left.element.0 == right.element.0
          ? left.offset < right.offset : left.element.0 < right.element.0
      }
      .map(\.element.1)
  }
}
