import ArgumentParser
import Coding
import Glibc
import Language

/// Shows the coding manual.
struct CodesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes",
    abstract: "Read the coding manual: what each code means, examples, and the cues of the coder.",
    discussion: """
      Without a name it lists all codes, stances and depths. In an example the words that carry the code are bold, \
      or stand between « and » where nothing can be bold, or NO_COLOR is set.
      """
  )

  @Argument(help: "A code, a stance or a depth, by its name in files, in French or in English.")
  var name: [String] = []

  @Option(help: "The language of the manual, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let pages = ManualPages(screen: .of(STDOUT_FILENO, .process), lang: lang)
    let name = name.joined(separator: " ")
    if name.isEmpty { return try pages.list() }
    let subject = try ManualNames(lang: lang).subject(named: name)
    try pages.page(about: subject)
    guard case .code(let code) = subject else { return }
    try pages.cues(for: code, weights: DataFolder.find().weightsText())
  }
}
