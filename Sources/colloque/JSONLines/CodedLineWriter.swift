import Coding
import Foundation

/// Writes objects with their codes, in blocks.
struct CodedLineWriter {
  private var buffer: [UInt8] = []

  /// Writes an object with every key that the coder does not set, then what the coder says.
  mutating func write(_ object: JSONObject, _ coded: CodedReply) {
    buffer.append(UInt8(ascii: "{"))
    for member in object.members {
      let set: [StaticString] = ["codes", "depth", "stance", "evidence", "possible"]
      if set.contains(where: { object.matches(member.key, $0) }) { continue }
      buffer.append(UInt8(ascii: "\""))
      buffer.append(contentsOf: object.bytes[member.key])
      append("\":")
      buffer.append(contentsOf: object.bytes[member.value])
      buffer.append(UInt8(ascii: ","))
    }
    append("\"codes\":[")
    for (place, code) in coded.codes.enumerated() {
      append(place == 0 ? "\"" : ",\"")
      append(code.rawValue)
      append("\"")
    }
    append("],")
    if let depth = coded.depth { append("\"depth\":\"\(depth.rawValue)\",") }
    append("\"stance\":\"")
    append(coded.stance.rawValue)
    append("\",\"evidence\":")
    append(coded.evidence)
    if !coded.possible.isEmpty {
      append(",\"possible\":")
      append(coded.possible)
    }
    append("}\n")
    if buffer.count > 1 << 15 { flush() }
  }

  /// Sends what is left to standard output.
  mutating func flush() {
    FileHandle.standardOutput.write(Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ list: [Evidence]) {
    append("[")
    for (place, evidence) in list.enumerated() {
      append(place == 0 ? "{\"code\":\"" : ",{\"code\":\"")
      append(evidence.code.rawValue)
      append("\",\"quote\":\"")
      escape(evidence.quote)
      append("\",\"reason\":\"")
      escape(evidence.reason)
      append("\",\"confidence\":")
      let hundredths = min(max(evidence.confidence, 0), 100)
      append(hundredths == 100 ? "1.00" : hundredths < 10 ? "0.0\(hundredths)" : "0.\(hundredths)")
      append("}")
    }
    append("]")
  }

  private mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String) {
    // Most texts have nothing to escape.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else {
      return append(text)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(byte)
      case 0..<0x20, 0x7F:
        append("\\u00")
        let digits = Array("0123456789abcdef".utf8)
        buffer.append(digits[Int(byte >> 4)])
        buffer.append(digits[Int(byte & 15)])
      default: buffer.append(byte)
      }
    }
  }
}
