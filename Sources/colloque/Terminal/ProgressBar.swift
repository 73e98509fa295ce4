import Glibc

/// A bar on the standard error stream, only where that is a terminal.
struct ProgressBar: Sendable {
  private let isShown = isatty(STDERR_FILENO) == 1

  /// Shows how much is done.
  func show(_ done: Int, of all: Int) {
    guard isShown, all > 0 else { return }
    let filled = done * Self.width / all
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    try? writeAll("\r\(bar) \(done * 100 / all) %", to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func clear() {
    guard isShown else { return }
    try? writeAll("\r" + String(repeating: " ", count: Self.width + 8) + "\r", to: STDERR_FILENO)
  }

  private static let width = 30
}
