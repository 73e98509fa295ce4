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
      or stand between « and » where nothing can be bold, or NO_COLOR is set. A code's page ends with the cues that \
      weigh most; the page of a cue has its phrases, examples for and against, and the codes it speaks for. A cue that \
      shares its name with a code has its lexicon before it: cues.facilitation.
      """
  )

  @Argument(
    help: "A code, a stance or a depth, by its name in files, in French or in English; or a cue."
  )
  var name: [String] = []

  @Option(help: "The language of the manual, fr or en; the locale's unless given.")
  var lang: Lang?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let screen = Screen.of(STDOUT_FILENO, .process)
    let pages = ManualPages(screen: screen, lang: lang)
    let name = name.joined(separator: " ")
    if name.isEmpty { return try pages.list() }
    let data = try DataFolder.find()
    let manuals = try ([lang] + Lang.allCases.filter { $0 != lang }).map(data.readCues)
    switch try ManualNames(lang: lang, cues: manuals).page(named: name) {
    case .subject(let subject):
      try pages.page(about: subject)
      guard case .code(let code) = subject else { return }
      try CuePages(screen: screen, data: data, cues: manuals[0]).strongest(for: code)
    case .cue(let entry, let cues):
      try CuePages(screen: screen, data: data, cues: cues).page(about: entry)
    }
  }
}
