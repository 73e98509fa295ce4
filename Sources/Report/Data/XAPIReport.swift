public import Assessment
import Coding
import Language
public import Transcript

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Report {
  /// Where actors and extensions are named when nobody said: a place that can't exist (RFC 2606).
  public static let defaultHomePage = "https://colloque.invalid"

  /// Statements for a learning record store (xAPI 1.0.3), a JSON array; nothing that was said stands in it.
  ///
  /// The actor is an account of the home page with the candidate's code, never a name. A score is about the mark and not about
  /// progress, which `completion` tells. The extension `gradingProgress` has the values of LTI Assignment and Grade
  /// Services: `PendingManual` until a person has confirmed the mark.
  ///
  /// - Parameters:
  ///   - all: The assessments with their consultations.
  ///   - homePage: The site whose accounts the candidates' codes are.
  ///   - maximum: The raw score of a mark of 100.
  /// - Returns: The JSON, ending with a line break; the same input has the same bytes, ids included.
  /// - Throws: Nothing that an assessment can cause; the encoder's errors are passed on.
  public static func xapi(
    _ all: [(assessment: Assessment, transcript: Transcript)],
    homePage: String = defaultHomePage,
    maximum: Int = 100
  ) throws -> String {
    try encode(
      all.map { assessment, transcript in
        var statement = Statement(assessment, transcript, homePage: homePage, maximum: maximum)
        statement.id = identifier(Digest.sha256(Array(try encode(statement).utf8)))
        return statement
      }
    )
  }

  /// Hexadecimal digits in the form of a UUID that every store takes (that of version 5).
  static func identifier(_ digits: String) -> String {
    var digits = Array(digits.prefix(32))
    guard digits.count == 32 else { return "" }
    digits[12] = "5"
    digits[16] = "a"
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }
}

/// One statement: who did what, and with which result.
private struct Statement: Encodable {
  struct Account: Encodable {
    var homePage, name: String
  }
  struct Actor: Encodable {
    var objectType = "Agent"
    var account: Account
  }
  struct Verb: Encodable {
    var id: String
    var display: [String: String]
  }
  struct Definition: Encodable {
    var type = "http://adlnet.gov/expapi/activities/simulation"
    var name: [String: String]
  }
  struct Activity: Encodable {
    var objectType = "Activity"
    var id: String
    var definition: Definition
  }
  struct Score: Encodable {
    var scaled, raw: Double
    var min = 0
    var max: Int
  }
  struct Result: Encodable {
    var score: Score?
    var success: Bool?
    var completion: Bool
    var duration: String
    var extensions: [String: Value]
  }
  struct Context: Encodable {
    var language, platform: String
    var extensions: [String: Value]
  }
  /// What an extension can hold.
  enum Value: Encodable {
    case text(String)
    case number(Int?)
    case numbers([String: Value])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number?): try container.encode(number)
      case .number(nil): try container.encodeNil()
      case .numbers(let numbers): try container.encode(numbers)
      }
    }
  }

  var id: String?
  var version = "1.0.3"
  var timestamp: String
  var actor: Actor
  var verb: Verb
  var object: Activity
  var result: Result
  var context: Context

  init(_ assessment: Assessment, _ transcript: Transcript, homePage: String, maximum: Int) {
    let header = transcript.header
    let home = homePage.hasSuffix("/") ? String(homePage.dropLast()) : homePage
    func key(_ name: String) -> String { "\(home)/xapi/\(name)" }
    let isOver = assessment.outcome.cause != nil
    timestamp = header.started
    let nobody = "anonymous-\(transcript.seal?.prefix(12) ?? "")"
    actor = Actor(account: Account(homePage: home, name: header.candidate ?? nobody))
    verb =
      isOver
      ? Verb(
        id: "http://adlnet.gov/expapi/verbs/completed",
        display: ["en": "completed", "fr": "a terminé"]
      )
      : Verb(
        id: "http://adlnet.gov/expapi/verbs/attempted",
        display: ["en": "attempted", "fr": "a commencé"]
      )
    object = Activity(
      id: key("scenarios/\(header.scenario.id)"),
      definition: Definition(name: [header.lang.rawValue: Safe.line(header.scenario.title)])
    )
    let standing = assessment.standing(of: nil)
    let marks = assessment.dimensions.map {
      ($0.id.rawValue, Value.number(assessment.standing(of: $0.id)))
    }
    result = Result(
      score: standing.map { mark in
        let mark = Swift.min(Swift.max(mark, 0), 100)
        return Score(
          scaled: Double(mark) / 100,
          raw: Double(mark * maximum) / 100,
          max: maximum
        )
      },
      success: assessment.provisional
        ? nil : standing.map { $0 >= assessment.rubric.skill.competent },
      completion: isOver,
      duration: Self.duration(assessment.outcome.curve.last?.seconds ?? 0),
      extensions: [
        key("activityProgress"): .text(isOver ? "Completed" : "InProgress"),
        key("gradingProgress"): .text(
          standing == nil
            ? "NotReady" : assessment.provisional ? "PendingManual" : "FullyGraded"
        ),
        key("level"): .text(
          standing.map { assessment.rubric.level(of: $0).id } ?? assessment.level
        ),
        key("dimensions"): .numbers(Dictionary(uniqueKeysWithValues: marks)),
      ]
    )
    var made: [String: Value] = [
      key("mode"): .text(header.mode.rawValue),
      key("rubric"): .text(assessment.rubric.id),
      key("coder"): .text(Safe.line(header.coder)),
      key("sha256"): .text(header.scenario.sha256),
      key("seal"): .text(transcript.seal ?? ""),
    ]
    if let parent = header.parent { made[key("parent")] = .text(Safe.line(parent.seal)) }
    context = Context(
      language: header.lang.rawValue,
      platform: "Colloque \(Safe.line(header.program))",
      extensions: made
    )
  }

  /// Seconds as an ISO 8601 duration; they are those of the simulation.
  private static func duration(_ seconds: Int) -> String {
    "PT\(seconds / 60)M\(seconds % 60)S"
  }
}
