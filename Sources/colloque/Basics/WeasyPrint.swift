import Glibc

/// Prints HTML pages as PDF by WeasyPrint, a program of its own that is looked for when it is needed.
enum WeasyPrint {
  /// Prints a page.
  ///
  /// - Parameters:
  ///   - html: the page.
  ///   - path: where the PDF goes.
  ///   - texts: the language of the errors.
  /// - Throws: a failure when WeasyPrint is not there, or stopped.
  static func print(_ html: String, to path: String, texts: Texts) throws {
    let words = AssessTexts(lang: texts.lang)
    // A path that begins with a hyphen would be read as an option.
    let target = path.hasPrefix("-") ? "./" + path : path
    let code: Int32
    do throws(SystemError) {
      let descriptor = try untilDone {
        open(target, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
      }
      close(descriptor)
      code = try run(["weasyprint", "--quiet", "--encoding", "utf-8", "-", target], input: html)
    } catch {
      if error.code == ENOENT, access(target, F_OK) == 0 {
        var status = stat()
        if stat(target, &status) == 0, status.st_size == 0 { unlink(target) }
        throw Failure(.noInput, words.noWeasyPrint)
      }
      throw Failure(.inputOutput, texts.cannotWrite("\(path): \(error.reason)"))
    }
    guard code == 0 else { throw Failure(.inputOutput, words.weasyPrintFailed(code)) }
  }

  /// Runs a program from PATH with a text as its input; its output goes to the standard error stream.
  private static func run(_ arguments: [String], input: String) throws(SystemError) -> Int32 {
    guard let file = tmpfile() else { throw SystemError.last }
    defer { fclose(file) }
    try writeAll(input, to: fileno(file))
    rewind(file)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(file), STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    var argv = arguments.map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &argv, environ)
    guard code == 0 else { throw SystemError(code: code) }
    var status: Int32 = 0
    _ = try untilDone { waitpid(process, &status, 0) }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
