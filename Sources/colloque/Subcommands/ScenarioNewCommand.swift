import ArgumentParser
import Glibc
import Language

/// Writes a new scenario that plays as it is.
struct ScenarioNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a new scenario that plays as it is, each part explained.",
    discussion: """
      Writes NAME/scenario.yaml, with a patient, three topics, a turning point and two endings, and explains each part in \
      a line of its own. At a terminal, what no flag says is asked. Nothing is ever overwritten.
      """
  )

  @Argument(help: "The name of the scenario: lower-case letters, digits and hyphens.")
  var name: String

  @Option(help: "The language of the scenario, fr or en; the locale's unless given.")
  var lang: Lang?

  @Option(help: "The folder in which the scenario's folder is made.")
  var dir = "."

  @Option(help: "The patient's name.")
  var patient: String?

  @Option(help: "The patient's age.")
  var age: String?

  func run() throws {
    let lang = lang ?? Environment.process.lang
    let texts = DeskTexts(lang: lang)
    guard ScenarioTemplate.isID(name) else {
      throw Failure(.usage, texts.badID(name, near: ScenarioTemplate.id(from: name)))
    }
    let folder = dir == "." ? name : ScenarioFiles.join(dir, name)
    guard !ScenarioFiles.exists(folder) else { throw Failure(.usage, texts.isThere(folder)) }
    let template = try template(lang, texts)
    let path = ScenarioFiles.join(folder, ScenarioFiles.main)
    do throws(SystemError) {
      try makeFolder(folder)
      try writeNew(template.text, to: path)
    } catch {
      throw Failure(.inputOutput, texts.cannotWrite(path, error.reason))
    }
    try writeAll(visible(texts.written(path, folder: quotedForShell(folder))) + "\n", to: 1)
  }

  /// The template with what the flags say; at a terminal the rest is asked.
  private func template(_ lang: Lang, _ texts: DeskTexts) throws -> ScenarioTemplate {
    let preset = ScenarioTemplate.patient(in: lang)
    let name = patient ?? ask(texts.askName(preset.name)) ?? preset.name
    guard ScenarioTemplate.isName(name) else { throw Failure(.usage, texts.badName(name)) }
    let written = age ?? ask(texts.askAge(preset.age)) ?? "\(preset.age)"
    guard let age = Int(written), (1...120).contains(age) else {
      throw Failure(.usage, texts.badAge(written))
    }
    return ScenarioTemplate(id: self.name, lang: lang, name: name, age: age)
  }

  /// An answer typed at the terminal; nil where there is none, or only Enter.
  private func ask(_ question: String) -> String? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    try? writeAll(question, to: STDOUT_FILENO)
    let answer = readLine(strippingNewline: true)?.trimmingSpaces ?? ""
    return answer.isEmpty ? nil : answer
  }
}

/// Writes a file that must not be there yet.
func writeNew(_ text: String, to path: String) throws(SystemError) {
  let descriptor = try untilDone { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
  defer { close(descriptor) }
  try writeAll(text, to: descriptor)
}

extension String {
  /// The text without the white space at its ends.
  var trimmingSpaces: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
