import Glibc

/// Creates a folder with all that it lies in; one that exists already is left as it is.
func makeFolder(_ path: String, mode: mode_t = 0o777) throws(SystemError) {
  if isFolder(path) { return }
  if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
    try makeFolder(String(path[..<slash]), mode: mode)
  }
  guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError.last }
  guard isFolder(path) else { throw SystemError(code: ENOTDIR) }
}

/// Whether there is a folder of this name.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
