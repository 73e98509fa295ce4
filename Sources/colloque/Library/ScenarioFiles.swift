import Glibc
import Scenario

/// Reads the files of scenarios from folders.
enum ScenarioFiles {
  /// The name of the file in the language written first.
  static let main = "scenario.yaml"

  /// The files of a scenario's folder, with the shared files of its neighbour and, for the languages that it lacks, of
  /// another folder.
  static func read(folder: String, bundledShared: String?) throws(SystemError) -> ScenarioSources {
    let translations = names(in: folder).filter { $0.hasSuffix(".yaml") && $0 != main }
    var files: [SourceFile] = []
    for name in translations { files.append(try file(join(folder, name))) }
    return ScenarioSources(
      folder: name(ofFolder: folder),
      scenario: try file(join(folder, main)),
      translations: files,
      shared: try shared(beside: folder, bundled: bundledShared)
    )
  }

  /// A scenario in a file of its own, without translations.
  static func read(file path: String, bundledShared: String?) throws(SystemError) -> ScenarioSources
  {
    ScenarioSources(
      folder: nil,
      scenario: try file(path),
      shared: try bundledShared.map { folder throws(SystemError) in try yamlFiles(in: folder) }
        ?? []
    )
  }

  /// All YAML files of a folder.
  static func yamlFiles(in folder: String) throws(SystemError) -> [SourceFile] {
    var files: [SourceFile] = []
    for name in names(in: folder) where name.hasSuffix(".yaml") {
      files.append(try file(join(folder, name)))
    }
    return files
  }

  /// The folders in a folder that hold a scenario.
  static func scenarios(in folder: String) -> [String] {
    names(in: folder).filter { exists(join(join(folder, $0), main)) }
  }

  /// A file, of which no more is read than is needed to refuse it.
  static func file(_ path: String) throws(SystemError) -> SourceFile {
    let descriptor = try untilDone { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= SourceFile.largest {
      let count = try untilDone {
        chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return SourceFile(path: path, bytes: bytes)
  }

  /// Whether there is a file or a folder of this name.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Throws when there is something of this name that may not be read.
  static func checkRights(_ path: String) throws(SystemError) {
    guard exists(path) else { return }
    let mode = isFolder(path) ? R_OK | X_OK : R_OK
    guard access(path, mode) == 0 else { throw SystemError.last }
  }

  /// A path in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func shared(
    beside folder: String,
    bundled: String?
  ) throws(SystemError) -> [SourceFile] {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: true)
    let isPlain = parts.last.map { $0 != "." && $0 != ".." } ?? false
    let parent =
      isPlain
      ? (folder.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
      : join(folder, "..")
    let own = parent.isEmpty ? "shared" : join(parent, "shared")
    var files = try yamlFiles(in: own)
    let there = names(in: own)
    if let bundled {
      for name in names(in: bundled) where name.hasSuffix(".yaml") && !there.contains(name) {
        files.append(try file(join(bundled, name)))
      }
    }
    return files
  }

  /// The name of a folder, also of one that is given as `.`.
  private static func name(ofFolder folder: String) -> String? {
    guard let found = realpath(folder, nil) else { return nil }
    defer { free(found) }
    return String(cString: found).split(separator: "/").last.map(String.init)
  }

  /// What lies in a folder, in the order of the bytes of the names; nothing when it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
