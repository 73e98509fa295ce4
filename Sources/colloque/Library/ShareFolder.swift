import Glibc

/// Where the files that come with the program lie.
enum ShareFolder: Equatable {
  /// An installation: `PREFIX/share/colloque`.
  case installed(String)
  /// A checkout of the project, from which the program was built.
  case checkout(String)

  /// The folder of the scenarios.
  var scenarios: String {
    switch self {
    case .installed(let folder): folder + "/scenarios"
    case .checkout(let folder): folder + "/Scenarios"
    }
  }

  /// The folder that `COLLOQUE_SHARE` names, the one beside the installed program, or the checkout around it.
  static func find(_ environment: Environment = .process) -> ShareFolder? {
    if let folder = environment.value("COLLOQUE_SHARE") { return .installed(folder) }
    guard var folder = programFolder() else { return nil }
    let share = folder + "/../share/colloque"
    if isFolder(share) { return .installed(realPath(share) ?? share) }
    while !folder.isEmpty {
      if isFolder(folder + "/Sources/Coding/Data") { return .checkout(folder) }
      folder = parent(of: folder)
    }
    return nil
  }

  /// The folder of the running program, links followed.
  private static func programFolder() -> String? {
    realPath("/proc/self/exe").map { parent(of: $0) }
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  private static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
