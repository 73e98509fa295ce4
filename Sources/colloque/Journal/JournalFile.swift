import Glibc
import Transcript

/// Where the events of a consultation are kept.
protocol EventSink: AnyObject {
  /// Where they lie.
  var path: String { get }
  /// Keeps the events for good, all of them or none; they are safe once it returns.
  func append(_ events: [Event]) throws
}

/// A journal on disk: the header's line, then a line for each event.
///
/// What is appended is one write and one fsync, so that a power cut or `kill -9` loses at most what was never answered.
/// If a write fails half-way, on a full disk say, the file is cut back to its last whole line.
final class JournalFile: EventSink {
  /// Where it lies.
  let path: String
  private let descriptor: Int32
  private var length: off_t
  private var form: Journal

  private init(path: String, descriptor: Int32, length: Int = 0, form: Journal = Journal()) {
    self.path = path
    self.descriptor = descriptor
    self.length = off_t(length)
    self.form = form
  }

  // The lock is given up by name: a process that is being started may hold a copy of the descriptor for a moment.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Creates a journal with its header; never over an existing file: a number is added to the name instead.
  static func create(in folder: String, name: String, header: Header) throws -> JournalFile {
    try makeFolder(folder)
    for number in 1...999 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").jsonl"
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o644)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw SystemError.last }
      flock(descriptor, LOCK_EX | LOCK_NB)
      let journal = JournalFile(path: path, descriptor: descriptor)
      do {
        try journal.write { try [$0.line(header)] }
        syncFolder(folder)
      } catch {
        unlink(path)
        throw error
      }
      return journal
    }
    throw SystemError(code: EEXIST)
  }

  /// Opens a journal to go on with it; what was read of it stays, a half-written line after that is dropped.
  static func reopen(_ stored: StoredJournal) throws -> JournalFile {
    let descriptor = open(stored.path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last }
    let journal = JournalFile(
      path: stored.path,
      descriptor: descriptor,
      length: stored.length,
      form: stored.form
    )
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SystemError.last }
    guard ftruncate(descriptor, off_t(stored.length)) == 0 else { throw SystemError.last }
    if stored.lacksNewline { try journal.write { _ in [""] } }
    return journal
  }

  func append(_ events: [Event]) throws {
    guard !events.isEmpty else { return }
    try write { form in try events.map { try form.line($0) } }
  }

  private func write(_ lines: (inout Journal) throws -> [String]) throws {
    var next = form
    let text = try lines(&next).map { $0 + "\n" }.joined()
    do {
      try writeAll(text, to: descriptor)
      // A pipe or a device can't be synchronised; there is nothing more to do for it.
      guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
        throw SystemError.last
      }
    } catch {
      ftruncate(descriptor, length)
      throw error
    }
    length += off_t(text.utf8.count)
    form = next
  }

  /// A new name is safe only once its folder is.
  private static func syncFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
