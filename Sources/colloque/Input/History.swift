import CReadline
import Glibc

/// The lines that the arrow keys bring back, kept between runs in a file that only the user can read.
struct History {
  /// How many lines are kept.
  private static let limit: Int32 = 1000

  /// The file; without one the history lasts as long as the program.
  let file: String?

  /// Reads the lines of former runs.
  ///
  /// A history that cannot be kept is no reason to trouble the learner.
  init(file: String?) {
    using_history()
    stifle_history(Self.limit)
    guard let file, Self.prepare(file) else {
      self.file = nil
      return
    }
    self.file = file
    history_truncate_file(file, Self.limit)
    read_history(file)
  }

  /// Adds a line, and writes it down at once.
  func add(_ line: String) {
    let flat = visible(line.split(whereSeparator: \.isNewline).joined(separator: " "))
    guard !flat.isEmpty, flat != newest else { return }
    add_history(flat)
    if let file { append_history(1, file) }
  }

  private var newest: String? {
    colloque_history_newest().map { String(cString: $0) }
  }

  /// Creates the folder and the file; false if that is not possible.
  private static func prepare(_ file: String) -> Bool {
    guard let slash = file.lastIndex(of: "/") else { return false }
    guard (try? makeFolder(String(file[..<slash]), mode: 0o700)) != nil else { return false }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }
}
