import Coding
import Consultation
import Foundation
import Language
import Report
import Scenario

/// Replies that no topic caught, as text, JSON or a table.
struct UnmatchedReport {
  let parts: [UnmatchedReplies]
  let texts: UnmatchedTexts

  /// How many places of a group are named in the text.
  private static let namedPlaces = 4

  /// The text for an author.
  var text: String {
    let parts = parts.filter { !$0.groups.isEmpty }
    guard !parts.isEmpty else { return texts.nothing + "\n" }
    return parts.map { part in
      let groups = zip(part.numbers, part.groups).map { text($1, number: $0) }
      return ([texts.heading(part)] + groups).joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  private func text(_ group: UnmatchedGroup, number: Int) -> String {
    var lines = ["\(number). \(group.replies.count) × \(texts.quoted(line(group.example)))"]
    if let before = group.replies.first?.patient, !before.isEmpty {
      lines.append(texts.after(line(before)))
    }
    lines.append(texts.words(group.words))
    if let fact = group.unansweredFact { lines.append(texts.unanswered(fact)) }
    let near = group.nearest.map { "\($0.topic) (\($0.shared.joined(separator: ", ")))" }
    lines.append(near.isEmpty ? texts.noTopic : texts.nearest(near))
    let places = group.replies.map { "\($0.transcript):\($0.turn)" }
    let more = max(0, places.count - Self.namedPlaces)
    lines.append(texts.places(Array(places.prefix(Self.namedPlaces)), more: more))
    return lines.joined(separator: "\n   ")
  }

  private func line(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
  }

  /// A row for each reply, with the number of its group.
  var csv: String {
    let head = [
      "group", "count", "scenario", "lang", "reply", "patient", "transcript", "turn", "words",
      "unanswered_fact", "nearest",
    ]
    let rows = parts.flatMap { part in
      zip(part.numbers, part.groups).flatMap { number, group in
        group.replies.map { reply in
          [
            "\(number)", "\(group.replies.count)", part.scenario.id, part.scenario.lang.rawValue,
            reply.coded.text, reply.patient, reply.transcript, "\(reply.turn)",
            group.words.joined(separator: " "), group.unansweredFact ?? "",
            group.nearest.map(\.topic).joined(separator: " "),
          ]
        }
      }
    }
    return Report.table([head] + rows)
  }

  /// The groups as JSON, the keys sorted.
  ///
  /// - Throws: Nothing that these values can cause; the encoder's errors are passed on.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let form = Form(scenarios: parts.map(Form.Part.init))
    return String(decoding: try encoder.encode(form), as: UTF8.self) + "\n"
  }

  private struct Form: Encodable {
    struct Part: Encodable {
      let scenario: String
      let lang: String
      let replies: Int
      let groups: [Group]

      init(_ part: UnmatchedReplies) {
        scenario = part.scenario.id
        lang = part.scenario.lang.rawValue
        replies = part.replies.count
        groups = zip(part.numbers, part.groups).map(Group.init)
      }
    }

    struct Group: Encodable {
      let number: Int
      let example: String
      let words: [String]
      let unansweredFact: String?
      let nearest: [Near]
      let replies: [Reply]

      init(_ number: Int, _ group: UnmatchedGroup) {
        self.number = number
        example = group.example
        words = group.words
        unansweredFact = group.unansweredFact
        nearest = group.nearest.map { Near(topic: $0.topic, shared: $0.shared) }
        replies = group.replies.map {
          Reply(
            transcript: $0.transcript,
            turn: $0.turn,
            text: $0.coded.text,
            patient: $0.patient
          )
        }
      }
    }

    struct Near: Encodable {
      let topic: String
      let shared: [String]
    }

    struct Reply: Encodable {
      let transcript: String
      let turn: Int
      let text: String
      let patient: String
    }

    let format = 1
    let scenarios: [Part]
  }
}
