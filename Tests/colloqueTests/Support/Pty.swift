import Glibc
import Testing

@testable import colloque

/// The program at a terminal, with a person who types and waits for what they expect to see.
final class Pty {
  /// How long anything may take on a slow machine; no test waits that long unless it fails.
  private static let patience: Int32 = 60

  private let master: Int32
  private(set) var process: pid_t
  /// All that the terminal was sent.
  private(set) var seen = ""
  private var raw: [UInt8] = []
  private var read = 0
  private var isOver = false

  /// Starts the program at a terminal of a size.
  init(
    _ arguments: [String],
    environment: [String: String] = [:],
    in folder: TemporaryFolder,
    columns: UInt16 = 80
  ) throws {
    // What posix_openpt, unlockpt and ptsname do; Swift's Glibc does not show these.
    let (unlock, askNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var (locked, number): (Int32, UInt32) = (0, 0)
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, ioctl(master, unlock, &locked) == 0, ioctl(master, askNumber, &number) == 0
    else { throw SystemError.last }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    process = try Program.start(
      [Program.path] + arguments,
      Program.environment(folder, environment),
      terminal: "/dev/pts/\(number)"
    )
  }

  deinit {
    if !isOver {
      kill(process, SIGKILL)
      _ = Program.wait(process)
    }
    close(master)
  }

  /// Presses keys.
  func type(_ keys: String) throws { try writeAll(keys, to: master) }

  /// Waits until the text shows after what was waited for before.
  func wait(for text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let wanted = Array(text.utf8)
    let end = time(nil) + time_t(Self.patience)
    while true {
      if let found = raw[read...].firstRange(of: wanted) {
        read = found.upperBound
        return
      }
      guard time(nil) < end, try receive() else {
        let rest = String(decoding: raw[read...], as: UTF8.self)
        Issue.record(
          "“\(text)” never came; there was: \(rest.debugDescription)",
          sourceLocation: location
        )
        throw Missing()
      }
    }
  }

  /// Waits for the end of the program: its exit code.
  func waitForExit() throws -> Int32 {
    while try receive() {}
    isOver = true
    return Program.wait(process)
  }

  /// Ends the program as a power cut would.
  func cutPower() {
    kill(process, SIGKILL)
    isOver = true
    _ = Program.wait(process)
  }

  /// Sends a signal to the program.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Makes the terminal so wide.
  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Something that was waited for and did not come.
  struct Missing: Error {}

  /// Takes what the terminal was sent; false when nothing more will come.
  private func receive() throws -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard try untilDone({ poll(&waiting, 1, Self.patience * 1000) }) > 0 else {
      Issue.record("nothing came for \(Self.patience) seconds")
      return false
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    raw += chunk[..<count]
    seen = String(decoding: raw, as: UTF8.self)
    return true
  }
}
