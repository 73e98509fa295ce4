import CReadline
import Glibc
import Language
import Synchronization

/// Lines typed at a terminal and edited with GNU Readline.
///
/// Readline's callback form is used, so that the program waits for keys and signals in one place and no handler ever
/// runs in the middle of something else.
final class ReadlineLineSource: LineSource {
  /// What readline hands over; it calls a C function that can carry nothing with it.
  private enum Handed {
    case nothing, interrupt, end
    case line([UInt8])
  }
  private static let handed = Mutex(Handed.nothing)

  let isInteractive = true
  private let history: History
  private let signals: TerminalSignals
  private let styled: Bool
  private let stirring: (() -> Bool)?
  /// How long is waited for a key before looking again at what is watched, in milliseconds.
  private static let glance: Int32 = 250

  /// - Parameters:
  ///   - history: the lines that the arrow keys bring back.
  ///   - lang: the language of the commands that are completed.
  ///   - styled: whether the prompt may have a look.
  ///   - words: what is completed in place of commands.
  ///   - stirring: whether what is watched beside the keyboard has changed.
  /// - Throws: what the system throws when signals can't be waited for.
  init(
    history: History,
    lang: Lang,
    styled: Bool,
    words: [String] = [],
    stirring: (() -> Bool)? = nil
  ) throws(SystemError) {
    adoptUtf8Locale()
    colloque_rl_set_name("colloque")
    colloque_rl_catch_signals(0)
    colloque_rl_bind_interrupt { _, _ in
      ReadlineLineSource.handed.withLock { $0 = .interrupt }
      return 0
    }
    Completion.install(lang: lang, words: words)
    self.history = history
    self.styled = styled
    self.stirring = stirring
    signals = try TerminalSignals()
  }

  /// Gives the terminal's signals back.
  func release() { signals.release() }

  func next(_ prompt: Prompt) throws -> Input {
    var whole: [UInt8] = []
    var label = label(prompt.label)
    var draft = prompt.draft
    while true {
      switch try edit(label, draft: draft) {
      case .line(let bytes):
        guard bytes.last == UInt8(ascii: "\\"), prompt.remembered else {
          let line = typedLine(whole + bytes)
          if prompt.remembered, !line.text.hasPrefix("/") { history.add(line.text) }
          return .line(line)
        }
        whole += bytes.dropLast() + [UInt8(ascii: "\n")]
        (label, draft) = (self.label("… "), "")
      case .interrupt(let typed):
        return .interrupt(typed: String(decoding: whole, as: UTF8.self) + typed)
      case .stirred(let typed):
        return .stirred(typed: String(decoding: whole, as: UTF8.self) + typed)
      case .end:
        return whole.isEmpty ? .end : .line(typedLine(whole.dropLast()))
      case .gone(let signal):
        return .gone(signal: signal)
      }
    }
  }

  /// How the editing of one line ended.
  private enum Edited {
    case line([UInt8])
    case interrupt(String)
    case stirred(String)
    case end
    case gone(Int32)
  }

  private func edit(_ label: String, draft: String) throws(SystemError) -> Edited {
    Self.handed.withLock { $0 = .nothing }
    rl_callback_handler_install(label) { line in
      rl_callback_handler_remove()
      ReadlineLineSource.handed.withLock {
        guard let line else { return $0 = .end }
        $0 = .line(Array(UnsafeRawBufferPointer(start: line, count: strlen(line))))
      }
      free(line)
    }
    if !draft.isEmpty {
      rl_insert_text(draft)
      rl_redisplay()
    }
    while true {
      if let stirring, stirring() { return leave(.stirred(typed)) }
      var waiting = [
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      _ = try untilDone { poll(&waiting, 2, stirring == nil ? -1 : Self.glance) }
      if waiting[0].revents != 0, let ending = answer(signals.next()) { return ending }
      guard waiting[1].revents != 0 else { continue }
      let lost = Int16(POLLHUP | POLLERR | POLLNVAL)
      guard waiting[1].revents & lost == 0 else { return leave(.gone(SIGHUP)) }
      rl_callback_read_char()
      switch Self.handed.withLock({ $0 }) {
      case .nothing: continue
      case .interrupt: return leave(.interrupt(typed))
      case .end: return leave(.end)
      case .line(let bytes): return .line(bytes)
      }
    }
  }

  /// What stands in the line.
  private var typed: String { colloque_rl_typed().map { String(cString: $0) } ?? "" }

  /// Acts on a signal; the ending of the line, if it ends it.
  private func answer(_ signal: Int32?) -> Edited? {
    switch signal {
    case SIGINT?:
      return leave(.interrupt(typed))
    case SIGWINCH?:
      rl_resize_terminal()
    case SIGTSTP?:
      rl_deprep_terminal()
      signals.suspend()
      colloque_rl_prepare(1)
      rl_forced_update_display()
    case let signal?:
      return leave(.gone(signal))
    case nil:
      break
    }
    return nil
  }

  /// Leaves the line on the screen as it was typed, and the cursor below it.
  private func leave(_ ending: Edited) -> Edited {
    if case .end = ending {
      _ = write(STDOUT_FILENO, "\n", 1)
      return ending
    }
    colloque_rl_to_end()
    rl_redisplay()
    rl_callback_sigcleanup()
    rl_callback_handler_remove()
    _ = write(STDOUT_FILENO, "\n", 1)
    return ending
  }

  /// The label in its look; readline must not count the escapes.
  private func label(_ text: String) -> String {
    styled ? "\u{01}\u{1B}[1;36m\u{02}\(text)\u{01}\u{1B}[0m\u{02}" : text
  }
}
