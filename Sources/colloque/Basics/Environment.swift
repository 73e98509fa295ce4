import Glibc
import Language

/// What the user's environment says; a value, so that tests can say it too.
struct Environment: Sendable {
  /// The value of a variable; empty counts as absent.
  let value: @Sendable (String) -> String?

  /// The environment of this process.
  static let process = Environment { name in
    guard let found = getenv(name) else { return nil }
    let text = String(cString: found)
    return text.isEmpty ? nil : text
  }

  /// The language of the locale; French where it is neither French nor English.
  var lang: Lang {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.hasPrefix("en") ? .en : .fr
  }

  /// The time, in seconds since 1970; `SOURCE_DATE_EPOCH` names another, so that an example can be recorded anew byte for
  /// byte.
  var now: time_t { value("SOURCE_DATE_EPOCH").flatMap { time_t($0) } ?? time(nil) }

  /// The user's home folder.
  private var home: String {
    if let home = value("HOME") { return home }
    guard let entry = getpwuid(getuid()) else { return "/" }
    return String(cString: entry.pointee.pw_dir)
  }

  /// The folder for what the program keeps of its own accord, after the XDG base directory specification.
  var stateFolder: String { folder("XDG_STATE_HOME", else: ".local/state") }

  /// The folder for what belongs to the user, after the XDG base directory specification.
  var dataFolder: String { folder("XDG_DATA_HOME", else: ".local/share") }

  /// Relative paths are invalid in these variables and are ignored, as the specification asks.
  private func folder(_ variable: String, else fallback: String) -> String {
    if let base = value(variable), base.hasPrefix("/") { return base + "/colloque" }
    return "\(home)/\(fallback)/colloque"
  }
}
