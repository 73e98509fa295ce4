import Glibc
import Language

/// Where transcripts go and what they are called.
enum TranscriptsFolder {
  /// The folder: as asked for, else `COLLOQUE_TRANSCRIPTS`, else `./Transcripts` if there is one, else the XDG data folder.
  static func path(asked: String?, _ environment: Environment) -> String {
    if let asked { return asked }
    if let named = environment.value("COLLOQUE_TRANSCRIPTS") { return named }
    return isFolder("Transcripts") ? "Transcripts" : environment.dataFolder + "/transcripts"
  }

  /// The name of a journal without its suffix, `20261121-094500-back-pain-fr-c17` say; the time is the user's.
  static func name(at time: time_t, scenario: String, lang: Lang, candidate: String?) -> String {
    let stamp = formatted(time, "%Y%m%d-%H%M%S", local: true)
    return [stamp, scenario, lang.rawValue, candidate].compactMap(\.self).joined(separator: "-")
  }

  /// The moment as a journal's header has it: ISO 8601 in UTC.
  static func started(at time: time_t) -> String {
    formatted(time, "%Y-%m-%dT%H:%M:%SZ", local: false)
  }

  private static func formatted(_ time: time_t, _ format: String, local: Bool) -> String {
    var time = time
    var parts = tm()
    _ = local ? localtime_r(&time, &parts) : gmtime_r(&time, &parts)
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &parts)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
