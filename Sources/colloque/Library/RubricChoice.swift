import ArgumentParser
import Coding
import Glibc
import Language
import Scenario

/// Finds the rubric that `--rubric` names.
enum RubricChoice {
  /// A built-in rubric by its name, else the one in a file.
  ///
  /// - Parameters:
  ///   - asked: what the user gave; nil gives nil back.
  ///   - lang: the language of the complaints.
  /// - Returns: the rubric.
  /// - Throws: a failure; the exit code 65 alone after the mistakes of a file were told, each with its place.
  static func find(_ asked: String?, lang: Lang) throws -> Rubric? {
    guard let asked else { return nil }
    if let rubric = Rubric.builtIn.first(where: { $0.id == asked }) { return rubric }
    let names = Rubric.builtIn.map(\.id)
    let texts = RubricTexts(lang: lang)
    if !asked.contains("/"), !asked.contains("."), !ScenarioFiles.exists(asked) {
      let near = NearestName.nearest(to: asked, among: names)
      throw Failure(.usage, texts.unknown(asked, near: near, names: names))
    }
    let file: SourceFile
    do throws(SystemError) {
      file = try ScenarioFiles.file(asked)
    } catch {
      let exit: Exit = error.isMissing ? .noInput : .inputOutput
      throw Failure(exit, Texts.of(lang).cannotRead(asked, error.reason))
    }
    let (rubric, diagnostics) = RubricFile.read(file)
    for diagnostic in diagnostics {
      try writeAll(diagnostic.rendered(in: lang, sources: [file]) + "\n", to: STDERR_FILENO)
    }
    guard let rubric else { throw ExitCode(Exit.data.rawValue) }
    return rubric
  }
}

/// What the program says about rubrics.
struct RubricTexts {
  let lang: Lang

  /// A name that no rubric has.
  func unknown(_ name: String, near: String?, names: [String]) -> String {
    let known = names.joined(separator: ", ")
    return switch (lang, near) {
    case (.fr, let near?): "la grille \(name) n’existe pas ; vouliez-vous dire \(near) ?"
    case (.fr, nil): "la grille \(name) n’existe pas ; donnez \(known) ou un fichier YAML"
    case (.en, let near?): "there is no rubric \(name); did you mean \(near)?"
    case (.en, nil): "there is no rubric \(name); give \(known) or a YAML file"
    }
  }
}
