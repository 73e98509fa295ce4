import ArgumentParser
import Coding
import Foundation
import Language

/// Codes replies, one JSON object a line.
struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Code replies: JSON Lines in, the same objects with their codes out.",
    discussion: """
      Reads `reply`, `patient`, `earlier` and `lang` of each object and sets `codes`, `depth`, `stance`, `evidence` \
      and, where there are any, `possible`. Other keys pass through. A bad line is reported and the others \
      are coded; the exit code is then 65.
      """
  )

  @Option(help: "The language of objects without `lang`.")
  var lang: Lang = .fr

  func run() throws {
    let coder = try DataFolder.find().readCoder()
    var reader = LineReader(descriptor: STDIN_FILENO)
    var writer = CodedLineWriter()
    var number = 0
    var failed = false
    while true {
      let more: Void? = reader.next { line in
        number += 1
        guard line.contains(where: { $0 > 0x20 }) else { return }
        do throws(JSONObject.Malformed) {
          try code(line, with: coder, to: &writer)
        } catch {
          failed = true
          FileHandle.standardError.write(Data("<stdin>:\(number): error: \(error.message)\n".utf8))
        }
      }
      if more == nil { break }
    }
    writer.flush()
    if failed { throw ExitCode(65) }
  }

  private func code(
    _ line: UnsafeBufferPointer<UInt8>,
    with coder: Coder,
    to writer: inout CodedLineWriter
  ) throws(JSONObject.Malformed) {
    guard (try? UTF8Span(validating: line.span)) == nil else {
      let object = try JSONObject(line)
      return writer.write(object, coder.code(try utterance(object)))
    }
    // Bytes that are no UTF-8 come out as U+FFFD: what is written is always JSON.
    let mended = Array(String(decoding: line, as: UTF8.self).utf8)
    let failure = mended.withUnsafeBufferPointer { bytes -> JSONObject.Malformed? in
      do throws(JSONObject.Malformed) {
        let object = try JSONObject(bytes)
        writer.write(object, coder.code(try utterance(object)))
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
  }

  private func utterance(_ object: JSONObject) throws(JSONObject.Malformed) -> Utterance {
    guard let reply = try object.text("reply") else {
      throw JSONObject.Malformed(message: "no `reply`; give the clinician's words")
    }
    var lang = lang
    if let name = try object.text("lang") {
      guard let known = Lang(rawValue: name) else {
        throw JSONObject.Malformed(message: "`lang` is “\(name)”; it is fr or en")
      }
      lang = known
    }
    return Utterance(
      reply,
      lang: lang,
      patient: try object.text("patient") ?? "",
      earlier: try object.texts("earlier")
    )
  }
}
