import FoundationEssentials

/// The written form of a consultation: JSON Lines, the header first, then one event a line.
///
/// Each line carries a seal over its own content and the seal of the line before, so that a line changed, added or
/// taken away afterwards shows. The seal has no secret: it proves a slip or a clumsy edit, and against a forger only
/// together with a last seal that was noted elsewhere (it stands on every report).
public struct Journal: Sendable {
  /// The seal of the last line; empty before the header.
  public private(set) var seal: String

  /// A journal that begins, or goes on after a line with this seal.
  public init(after seal: String = "") { self.seal = seal }

  /// The header as one line of JSON, without the newline.
  ///
  /// - Throws: `EncodingError`, which no header can cause.
  public mutating func line(_ header: Header) throws -> String { try sealed(header) }

  /// An event as one line of JSON, without the newline.
  ///
  /// - Throws: `EncodingError`, which no event can cause.
  public mutating func line(_ event: Event) throws -> String { try sealed(event) }

  /// A whole transcript, each line ended by a newline.
  ///
  /// - Throws: `EncodingError`, which no transcript can cause.
  public static func text(_ transcript: Transcript) throws -> String {
    var journal = Journal()
    var lines = [try journal.line(transcript.header)]
    for event in transcript.events { lines.append(try journal.line(event)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Sealed<Content: Encodable>: Encodable {
    var content: Content
    var seal: String?

    private enum Key: String, CodingKey {
      case seal
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(seal, forKey: .seal)
      try content.encode(to: encoder)
    }
  }

  // Keys are sorted, so that the same consultation has the same bytes everywhere. The line differs from what is sealed
  // in the value of its seal alone; where there is one before, it is put in place instead of writing all a second time.
  private mutating func sealed(_ content: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = Array(try encoder.encode(Sealed(content: content, seal: seal)))
    let before = seal
    seal = String(Digest.sha256(bytes).prefix(32))
    guard !before.isEmpty, let place = Self.lastPlace(of: "\"seal\":\"\(before)\"", in: bytes)
    else {
      let again = try encoder.encode(Sealed(content: content, seal: seal))
      return String(decoding: again, as: UTF8.self)
    }
    let line = bytes[..<place.lowerBound] + "\"seal\":\"\(seal)\"".utf8 + bytes[place.upperBound...]
    return String(decoding: line, as: UTF8.self)
  }

  // Inside a text of JSON every quotation mark has a backslash before it: what is found is the key.
  private static func lastPlace(of part: String, in bytes: [UInt8]) -> Range<Int>? {
    let part = Array(part.utf8)
    var start = bytes.count - part.count
    while start >= 0, !bytes[start...].starts(with: part) { start -= 1 }
    return start < 0 ? nil : start..<start + part.count
  }
}

/// What is wrong with a journal, and where.
public struct JournalProblem: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Kind: Hashable, Sendable {
    /// There is nothing in the file.
    case empty
    /// The first line is not a header.
    case noHeader(Reason)
    /// The journal has a form that this program does not know.
    case unknownFormat(Int)
    /// A line in the middle can't be read.
    case badLine(Reason)
    /// The last line was cut while it was written; what stands before it is whole.
    case cutLine
    /// The line, or one before it, is not as it was written.
    case brokenSeal
  }

  /// Why a line can't be read.
  public enum Reason: Hashable, Sendable {
    /// It is no JSON object.
    case noObject
    /// A key is missing.
    case missing(String)
    /// The value of a key, with those that it stands in before it, can't be.
    case wrongValue(String)
    /// A number is out of its range.
    case outOfRange
  }

  /// What is wrong.
  public var kind: Kind
  /// The line, from 1.
  public var line: Int

  /// Whether the journal can be used all the same: only the line being written was lost.
  public var isHarmless: Bool { kind == .cutLine }

  /// What is wrong, and where.
  public init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

/// Reads journals.
public enum JournalReader {
  /// Reads a journal, and checks every seal.
  ///
  /// A transcript is there unless the header is unreadable, with every event that could be read.
  public static func read(_ bytes: some Collection<UInt8>) -> (
    transcript: Transcript?, problems: [JournalProblem]
  ) {
    read(all: Array(bytes))
  }

  // Not generic: byte by byte through witnesses of a collection, a transcript takes twice the time.
  private static func read(all bytes: [UInt8]) -> (
    transcript: Transcript?, problems: [JournalProblem]
  ) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, !bytes.isEmpty else {
      return (nil, [JournalProblem(.empty, line: 1)])
    }
    let header: Header
    do {
      let form = try JSONDecoder().decode(Form.self, from: Data(first))
      guard form.format == Header.currentFormat else {
        return (nil, [JournalProblem(.unknownFormat(form.format), line: 1)])
      }
      header = try JSONDecoder().decode(Header.self, from: Data(first))
    } catch {
      return (nil, [JournalProblem(.noHeader(reason(error)), line: 1)])
    }
    guard header.isPossible else {
      return (nil, [JournalProblem(.noHeader(.wrongValue("rubric")), line: 1)])
    }
    var transcript = Transcript(header: header)
    var problems: [JournalProblem] = []
    var seal = try? JSONDecoder().decode(Seal.self, from: Data(first)).seal
    var journal = Journal()
    if (try? journal.line(header)) != String(decoding: first, as: UTF8.self) {
      problems.append(JournalProblem(.brokenSeal, line: 1))
    }
    let decoder = JSONDecoder()
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      do {
        let sealed = try decoder.decode(SealedEvent.self, from: Data(line))
        let before = seal ?? ""
        seal = sealed.seal
        guard sealed.event.isPossible else {
          problems.append(JournalProblem(.badLine(.outOfRange), line: index + 1))
          continue
        }
        transcript.events.append(sealed.event)
        var journal = Journal(after: before)
        if try Array(journal.line(sealed.event).utf8) != Array(line) {
          problems.append(JournalProblem(.brokenSeal, line: index + 1))
        }
      } catch {
        // A line without its newline is one that was being written when the program was stopped.
        let kind: JournalProblem.Kind =
          index == lines.count - 1 ? .cutLine : .badLine(reason(error))
        problems.append(JournalProblem(kind, line: index + 1))
      }
    }
    return (transcript, problems)
  }

  private struct Form: Decodable {
    var format: Int
  }

  private struct Seal: Decodable {
    var seal: String?
  }

  private struct SealedEvent: Decodable {
    let event: Event
    let seal: String?

    init(from decoder: any Decoder) throws {
      event = try Event(from: decoder)
      seal = try Seal(from: decoder).seal
    }
  }

  private static func reason(_ error: any Error) -> JournalProblem.Reason {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): return .missing(key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? .noObject : .wrongValue(path)
    default: return .noObject
    }
  }
}
