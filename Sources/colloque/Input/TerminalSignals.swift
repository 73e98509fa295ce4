import CReadline
import Glibc

/// The signals of a terminal as something that can be waited for beside the keyboard.
///
/// They are held back while a consultation runs, so that Ctrl-C never falls between a reply and its place in the journal.
final class TerminalSignals {
  private static let held: [Int32] = [SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP]

  /// Readable when a signal has come.
  let descriptor: Int32
  private var former = sigset_t()

  init() throws(SystemError) {
    var set = Self.set(Self.held)
    sigprocmask(SIG_BLOCK, &set, &former)
    descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC))
    guard descriptor >= 0 else { throw SystemError.last }
  }

  /// Signals act again as they did before.
  func release() {
    close(descriptor)
    sigprocmask(SIG_SETMASK, &former, nil)
  }

  /// The signal that has come.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    guard read(descriptor, &info, size) == size else { return nil }
    return Int32(info.ssi_signo)
  }

  /// Stops the process as Ctrl-Z asks, until the shell wakes it up.
  func suspend() {
    var stop = Self.set([SIGTSTP])
    raise(SIGTSTP)
    sigprocmask(SIG_UNBLOCK, &stop, nil)
    sigprocmask(SIG_BLOCK, &stop, nil)
  }

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
