import Glibc

/// Where text for the learner goes.
protocol TextSink: AnyObject {
  /// Writes the text at once.
  func write(_ text: String) throws
}

/// A text sink over a file descriptor.
final class DescriptorSink: TextSink {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func write(_ text: String) throws { try writeAll(text, to: descriptor) }
}

/// The looks that a piece of text can have.
enum Look: String {
  case plain = ""
  case name = "1"
  case gesture = "2;3"
  case quiet = "2"
  case heading = "1;4"
}

/// The learner's screen: neutralises, wraps and colours what the program says.
struct Screen {
  /// Where it goes.
  let sink: any TextSink
  /// The columns to wrap to; nothing where the output is not a terminal.
  let width: () -> Int?
  /// Whether escapes for colour and weight may be written.
  let styled: Bool

  /// Whether a person looks at it.
  var isTerminal: Bool { width() != nil }

  /// The text in a look.
  func dressed(_ text: String, _ look: Look) -> String {
    guard styled, look != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
  }

  /// One paragraph, with a label before its first line and its other lines indented.
  func paragraph(
    _ text: String,
    _ look: Look = .plain,
    label: String = "",
    labelLook: Look = .name,
    indent: Int = 0
  ) throws {
    try sink.write(laidOut(text, look, label: label, labelLook: labelLook, indent: indent))
  }

  /// The lines of a paragraph, each with its newline.
  func laidOut(
    _ text: String,
    _ look: Look,
    label: String,
    labelLook: Look,
    indent: Int
  ) -> String {
    let text = visible(text)
    let label = visible(label)
    let margin = String(repeating: " ", count: width() == nil ? 0 : indent)
    let lines = wrapped(
      text,
      to: width().map { $0 - indent },
      firstIndent: max(0, columns(label) - indent)
    )
    var result = label.isEmpty ? margin : dressed(label, labelLook)
    for (number, line) in lines.enumerated() {
      if number > 0 { result += margin }
      result += dressed(line, look) + "\n"
    }
    return lines.isEmpty ? result + "\n" : result
  }

  /// One line that is never broken, so that it can be copied.
  func line(_ text: String, _ look: Look = .plain) throws {
    try sink.write(dressed(visible(text), look) + "\n")
  }

  /// Text that is laid out already: its lines are kept as they are.
  func block(_ text: String) throws {
    try sink.write(visible(text) + (text.hasSuffix("\n") ? "" : "\n"))
  }

  /// An empty line.
  func gap() throws { try sink.write("\n") }
}

extension Screen {
  /// The screen behind a file descriptor.
  static func of(_ descriptor: Int32, _ environment: Environment) -> Screen {
    let terminal = isatty(descriptor) == 1
    let plain =
      environment.value("NO_COLOR") != nil || [nil, "dumb"].contains(environment.value("TERM"))
    return Screen(
      sink: DescriptorSink(descriptor),
      width: { terminal ? terminalWidth(descriptor, environment) : nil },
      styled: terminal && !plain
    )
  }
}

/// The width of the terminal: what it says itself, else `COLUMNS`, else 80; lines over 100 columns read badly.
private func terminalWidth(_ descriptor: Int32, _ environment: Environment) -> Int {
  var size = winsize()
  var width = 0
  if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 { width = Int(size.ws_col) }
  if width == 0 { width = environment.value("COLUMNS").flatMap { Int($0) } ?? 80 }
  return min(max(width, 20), 100)
}
