import Glibc
import Language
import Scenario

/// A scenario's files, and whether they were written since they were last read.
final class ScenarioWatch {
  /// What tells one version of a file from another.
  private struct Stamp: Equatable {
    let inode: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    /// The stamp of a file; nothing while there is none, as for a moment when some editors save.
    init?(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      inode = UInt(status.st_ino)
      size = Int(status.st_size)
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  private let library: ScenarioLibrary
  private let path: String
  private let lang: Lang
  private var stamps: [String: Stamp] = [:]

  init(_ path: String, lang: Lang, library: ScenarioLibrary = ScenarioLibrary()) {
    self.path = path
    self.lang = lang
    self.library = library
  }

  /// Whether a file is another one than when it was read.
  var hasChanged: Bool {
    stamps.contains { path, stamp in Stamp(path).map { $0 != stamp } ?? false }
  }

  /// Reads the files.
  func read() throws(ScenarioLibrary.Problem) -> Scenario {
    // Before reading, so that what is written meanwhile is read again; and once, also where nothing can be read.
    for (path, stamp) in stamps { stamps[path] = Stamp(path) ?? stamp }
    let sources = try library.sources(path)
    for file in [sources.scenario] + sources.translations + sources.shared {
      stamps[file.path] = Stamp(file.path)
    }
    return try library.load(path, lang: lang).scenario
  }
}
