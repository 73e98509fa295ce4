import Coding
import Language
import Scenario
import TestSupport
import Testing
import Transcript

@testable import colloque

/// Versions of a scenario that are saved while the author talks: one before each line that is read.
private final class Versions {
  private var saved: [Result<Scenario, PreviewSession.Complaints>?]
  private var waiting: Result<Scenario, PreviewSession.Complaints>?

  /// - Parameter saved: what is saved before each line; nothing where nothing is.
  init(_ saved: [Result<Scenario, PreviewSession.Complaints>?]) { self.saved = saved }

  var files: PreviewSession.Files {
    PreviewSession.Files(
      haveChanged: {
        self.waiting = self.saved.isEmpty ? nil : self.saved.removeFirst()
        return self.waiting != nil
      },
      read: { () throws(PreviewSession.Complaints) in
        switch self.waiting {
        case .success(let scenario)?: return scenario
        case .failure(let complaints)?: throw complaints
        case nil: throw PreviewSession.Complaints(lines: ["nothing was saved"])
        }
      }
    )
  }
}

@Suite struct `A preview` {
  private func play(
    _ lines: [String],
    saving saved: [Result<Scenario, PreviewSession.Complaints>?] = [],
    lang: Lang = .fr
  ) throws -> String {
    let notebook = Notebook()
    var session = try PreviewSession(
      Fixture.scenario(),
      files: Versions(saved).files,
      coder: { utterance in
        let isOpen = utterance.reply.contains("comment")
        let codes: [Code] = isOpen ? [.openQuestion] : []
        let evidence = codes.map {
          Evidence(code: $0, quote: utterance.reply, start: 0, reason: "demande", confidence: 90)
        }
        return CodedReply(text: utterance.reply, evidence: evidence)
      },
      seed: 1,
      source: ScriptedLineSource(lines.map { .text($0) }, interactive: true),
      screen: Screen(sink: notebook, width: { nil }, styled: false),
      texts: PreviewTexts(lang: lang)
    )
    #expect(try session.play() == .left)
    return notebook.screen
  }

  private let edited = Fixture.scenario(
    Fixture.patient.replacing("Il me lâche dans l'escalier.", with: "Il craque.")
  )

  @Test func `shows the names of lines and codes beside the talk`() throws {
    let screen = try play(["comment va le genou ?"])
    #expect(screen.contains("question ouverte"))
    #expect(screen.contains("Il me lâche dans l'escalier."))
    #expect(screen.contains("topics.knee.knee-1"))
    #expect(screen.contains("lien"))
  }

  @Test func `plays the replies again when the file is saved, and shows what changed`() throws {
    let screen = try play(
      ["comment va le genou ?", "/state", "/quit"],
      saving: [nil, .success(edited)]
    )
    let again = try #require(screen.firstRange(of: "Relu : un tour a changé."))
    let rest = screen[again.upperBound...]
    #expect(rest.contains("Réplique 1 : comment va le genou ?"))
    #expect(rest.contains("− Il me lâche dans l'escalier. (topics.knee.knee-1)"))
    #expect(rest.contains("+ Il craque. (topics.knee.knee-1)"))
    #expect(rest.contains("* knee 1 sur 3, vient fall (demande bond 35"))
  }

  @Test func `says when a new version changes nothing in the talk`() throws {
    let screen = try play(["comment va le genou ?"], saving: [.success(edited), .success(edited)])
    #expect(screen.contains("Relu : rien ne change dans ces répliques."))
    #expect(screen.contains("Il craque."))
    #expect(!screen.contains("Il me lâche"))
  }

  @Test(arguments: Lang.allCases)
  func `keeps the version before where the new one has mistakes`(_ lang: Lang) throws {
    let complaints = PreviewSession.Complaints(lines: ["a.yaml:3:1: error: what is this?"])
    let screen = try play(
      ["comment va le genou ?", "/quit"],
      saving: [.failure(complaints)],
      lang: lang
    )
    let said = lang == .fr ? "la version d'avant reste en jeu" : "the version before stays in play"
    #expect(screen.contains(said))
    #expect(screen.contains("a.yaml:3:1: error: what is this?"))
    #expect(screen.contains("Il me lâche dans l'escalier."))
  }

  @Test func `goes back to a turn and on from there`() throws {
    let screen = try play([
      "comment va le genou ?", "comment va le travail ?", "/jump 1", "comment va le travail ?",
      "/jump 7", "/jump",
    ])
    #expect(screen.ranges(of: "Je suis facteur.").count == 2)
    #expect(screen.ranges(of: "Il me lâche dans l'escalier.").count == 2)
    #expect(screen.ranges(of: "/retour prend un nombre de 0 à 2").count == 2)
  }

  @Test func `gives reasons, and knows its commands in both languages`() throws {
    let screen = try play(["/why", "comment va le genou ?", "/pourquoi", "/aide", "/stat"])
    #expect(screen.contains("Vous n'avez encore rien dit."))
    #expect(screen.contains("question ouverte, sûr à 90 % : demande"))
    #expect(screen.contains("/state, /état"))
    #expect(screen.contains("vouliez-vous dire /state ?"))
  }

  @Test func `keeps what was said after an ending that came sooner`() throws {
    let short = Fixture.scenario(
      Fixture.patient.replacing(
        "    when: tension 95\n    at_once: true",
        with: "    when: turn 2\n    at_once: true"
      )
    )
    let screen = try play(
      ["comment va le genou ?", "comment va le travail ?", "encore", "encore ?", "/quit"],
      saving: [nil, nil, nil, .success(short), .success(Fixture.scenario())]
    )
    #expect(screen.contains("La consultation finit plus tôt ; une réplique attend."))
    #expect(screen.contains("+ fin : flight"))
    #expect(screen.contains("− fin : flight"))
    #expect(screen.contains("La consultation est finie."))
  }
}

/// The command, with files that are saved while it runs.
@Suite struct `Previewing an author's file` {
  private let desk = Desk()

  private func write(_ text: String = Fixture.patient) throws -> String {
    let folder = desk.folder.path + "/desk"
    try makeFolder(folder + "/fixture")
    try makeFolder(folder + "/shared")
    try writeAgain(Fixture.shared, to: folder + "/shared/fr.yaml")
    try writeAgain(text, to: folder + "/fixture/scenario.yaml")
    return folder + "/fixture"
  }

  @Test func `shows at the prompt what a save changes, and keeps what is typed`() throws {
    let path = try write()
    let pty = try desk.sit(["scenario", "preview", path, "--lang", "fr"])
    try pty.wait(for: "c'est le genou")
    try pty.wait(for: "> ")
    try pty.type("Comment va votre genou ?\r")
    try pty.wait(for: "Il me lâche dans l'escalier.")
    try pty.wait(for: "> ")
    try pty.type("Et le tra")
    try pty.wait(for: "Et le tra")
    _ = try write(Fixture.patient.replacing("Il me lâche dans l'escalier.", with: "Il craque."))
    try pty.wait(for: "Relu : un tour a changé.")
    try pty.wait(for: "+ Il craque.")
    try pty.wait(for: "> ")
    try pty.wait(for: "Et le tra")
    _ = try write(Fixture.patient.replacing("told fall", with: "told fal"))
    try pty.wait(for: "la version d'avant reste en jeu")
    try pty.wait(for: "error:")
    try pty.wait(for: "Et le tra")
    try pty.type("vail ?\r")
    try pty.wait(for: "facteur")
    try pty.type("/quit\r")
    #expect(try pty.waitForExit() == 0)
  }

  @Test func `takes replies from a pipe`() throws {
    let path = try write()
    let run = try desk.pipe(
      "Comment va votre genou ?\n/state\n",
      ["scenario", "preview", path, "--lang", "fr"]
    )
    #expect(run.exit == 0)
    #expect(run.output.contains("topics.knee.knee-1"))
    #expect(run.output.contains("work 0 sur 1"))
    #expect(desk.folder.names("kept") == [])
  }

  @Test func `refuses a file with mistakes to begin with`() throws {
    let path = try write(Fixture.patient.replacing("told fall", with: "told fal"))
    let run = try desk.pipe("", ["scenario", "preview", path, "--lang", "fr"])
    #expect(run.exit == 65)
    #expect(run.errors.contains("scenario.yaml:"))
    let huge = path.replacing("fixture", with: "huge.yaml")
    try writeNew(String(repeating: "# \n", count: 1 << 20), to: huge)
    #expect(try desk.pipe("", ["scenario", "preview", huge, "--lang", "fr"]).exit == 65)
    #expect(try desk.pipe("", ["scenario", "preview", path + "-none"]).exit == 66)
  }
}
