import Glibc
import Testing

@testable import colloque

/// The program that was built beside these tests.
enum Program {
  /// Its path: the test bundle lies in the same folder.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(readlink("/proc/self/exe", &buffer, buffer.count), 0)
    let tests = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let beside = tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/colloque"
    return access(beside, X_OK) == 0 ? beside : checkout + "/.build/debug/colloque"
  }()

  /// The folder of the package.
  static let checkout = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  /// An environment in which nothing of the person who runs the tests shows.
  static func environment(_ folder: TemporaryFolder, _ changes: [String: String] = [:]) -> [String]
  {
    let base = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm", "LANG": "C.UTF-8",
      "COLLOQUE_TRANSCRIPTS": folder.path + "/kept",
    ]
    return base.merging(changes) { $1 }.filter { !$1.isEmpty }.map { "\($0)=\($1)" }.sorted()
  }

  /// Starts a program, named by the first argument.
  ///
  /// A terminal becomes its own; without one, the descriptors become its standard input, output and error.
  static func start(
    _ arguments: [String],
    _ environment: [String],
    terminal: String? = nil,
    descriptors: [Int32] = []
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // A new session, so that the first terminal that it opens becomes its own; all signals as at a login.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes,
      newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    )
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if let terminal {
      for descriptor: Int32 in 0...2 {
        posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
      }
    }
    for (place, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(place))
    }
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  /// Waits for the end of a process: its exit code, or 128 and the signal that ended it.
  static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// A run of the program with its input from a file and its output into files.
struct PipedRun {
  let exit: Int32
  let output: String
  let errors: String

  /// Runs the program to its end.
  init(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = [:],
    in folder: TemporaryFolder,
    through shell: String? = nil
  ) throws {
    let files = try (0...2).map { _ in try #require(tmpfile()) }
    defer { files.forEach { fclose($0) } }
    fwrite(input, 1, input.count, files[0])
    rewind(files[0])
    let command = shell.map { ["/bin/sh", "-c", $0, "sh", Program.path] } ?? [Program.path]
    let process = try Program.start(
      command + arguments,
      Program.environment(folder, environment),
      descriptors: files.map { fileno($0) }
    )
    exit = Program.wait(process)
    output = Self.text(files[1])
    errors = Self.text(files[2])
  }

  private static func text(_ file: UnsafeMutablePointer<FILE>) -> String {
    rewind(file)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
