import ArgumentParser
import Language
import Scenario

/// The exit codes of sysexits.h that this program uses.
enum Exit: Int32 {
  case good = 0
  case usage = 64
  case data = 65
  case noInput = 66
  case software = 70
  case inputOutput = 74
}

/// An error that ends the program: what is wrong and the mend, with the exit code.
struct Failure: Error, Equatable {
  /// The exit code.
  let exit: Exit
  /// What is wrong, and the mend, in the user's language.
  let message: String
  /// The place in a file that is wrong.
  let location: SourceLocation?

  init(_ exit: Exit, _ message: String, at location: SourceLocation? = nil) {
    self.exit = exit
    self.message = message
    self.location = location
  }

  /// The line for the standard error stream, without anything that a terminal would obey.
  var line: String {
    let place = location.map { "\($0.file):\($0.line):\($0.column)" } ?? "colloque"
    return visible("\(place): error: \(message)") + "\n"
  }
}

extension Failure {
  /// What an error means for the exit code; nothing if the argument parser knows better.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as SystemError: self.init(.inputOutput, error.reason)
    case let error as DataFolderError: self.init(.noInput, error.message)
    case let error as LexiconError:
      let place = SourceLocation(file: error.file, line: error.line, column: 1)
      self.init(.data, error.message, at: place)
    case is ExitCode: return nil
    default:
      guard Colloque.exitCode(for: error) == .failure else { return nil }
      self.init(.software, "\(error)")
    }
  }
}
