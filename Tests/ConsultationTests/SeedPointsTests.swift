import Coding
import Consultation
import Language
import Scenario
import TestSupport
import Testing
import Transcript

/// What the seeds say of the four patients that they describe, played with replies that were coded by hand.
@Suite struct SeedPointsTests {
  // MARK: Histrionic: the frame protects both

  private static let gathering: [HandCoded.Reply] = [
    .init("Vous avez eu peur de ne pas arriver. Racontez-moi.", .reformulation, .openQuestion),
    .init("Tout se resserre, il y a de quoi avoir peur.", .reformulation, .legitimation),
    .init("Ça se promène, et vous ne savez jamais où.", .reformulation),
    .init("Vous la sentez là, et la radio dit non.", .reformulation),
    .init("Et vos nuits ?", .openQuestion),
  ]

  /// The consultation as far as the first time that a turning point comes.
  private func histrionic(until point: String, seed: UInt64 = 1) throws -> HandCoded {
    var play = HandCoded(try #require(try Bundled.scenario("histrionic", .fr)), seed: seed)
    for turn in 0..<18 {
      if play.consultation.state.awaiting == point { return play }
      if turn < Self.gathering.count {
        play.say([Self.gathering[turn]])
      } else if play.consultation.state.awaiting == "private-number" {
        play.say("Je ne le donne pas, et je comprends la peur.", .frame, .empathy, stance: .planner)
      } else {
        play.say("Vous en avez gros, la nuit numéro \(turn).", .reformulation, .legitimation)
      }
    }
    Issue.record("\(point) never came")
    return play
  }

  @Test func `giving the private number buys calm and costs the frame`() throws {
    let before = try histrionic(until: "private-number")
    var giving = before
    giving.say("D'accord, je vous le donne, prenez-le.", .frameBreach)
    var keeping = before
    keeping.say(
      "La nuit vous avez peur, et je le comprends. Je ne le donne à personne.",
      .empathy,
      .frame,
      stance: .planner
    )
    let (given, kept) = (giving.consultation.state.alliance, keeping.consultation.state.alliance)
    let start = before.consultation.state.alliance
    #expect(given.bond >= start.bond)
    #expect(given.tension <= start.tension)
    #expect(given.goals < start.goals)
    #expect(given.tasks < start.tasks)
    #expect(kept.goals > given.goals + 15)
    #expect(kept.tasks > given.tasks + 15)
    #expect(giving.end?.ending == "clings")
    #expect(keeping.end?.ending != "clings")
  }

  @Test func `who advises and gives in to the scan ends with the scan, and not a slammed door`()
    throws
  {
    let advice = (0..<9).map { HandCoded.Reply("Il faut sortir numéro \($0)", .unsolicitedAdvice) }
    let scan = HandCoded.Reply("Je vous fais une ordonnance pour un scanner.", .unsolicitedAdvice)
    func end(_ replies: [HandCoded.Reply]) throws -> String? {
      var play = HandCoded(try #require(try Bundled.scenario("histrionic", .fr)))
      play.say(replies)
      return play.end?.ending
    }
    #expect(try end(Array(advice[..<3]) + [scan] + advice[3...]) == "scan-in-hand")
    #expect(try end([scan]) == "scan-for-a-week")
    #expect(try end(advice) == "slams")
  }

  @Test func `a number that is refused costs nothing, even where the words are near to giving it`()
    throws
  {
    let before = try histrionic(until: "private-number")
    var plain = before
    plain.say("Mon numéro, je le garde pour moi.", .frame)
    var near = before
    near.say("Mon numéro, je le garde pour moi.", .frame, .frameBreach)
    #expect(plain.consultation.state.alliance == near.consultation.state.alliance)
    #expect(near.consultation.state.times[Code.frameBreach.index] == 0)
  }

  @Test func `a question about dying is answered, whatever was asked before it, and gone on with`()
    throws
  {
    var play = try histrionic(until: "private-number")
    let answer = play.say("Est-ce que vous pensez à mourir ?", .reformulation, .closedQuestion)
    #expect(answer.first?.topic == "dark")
    var blunt = try histrionic(until: "private-number")
    let plain = blunt.say("Vous pensez à vous suicider ?", .closedQuestion, .unsolicitedAdvice)
    #expect(plain.first?.topic == "dark")
    play.say("Et c'est allé plus loin que ça ?", .closedQuestion)
    #expect(play.told.contains("stronger"))
  }

  @Test func `giving the scan buys calm and costs the frame`() throws {
    let before = try histrionic(until: "scan")
    var giving = before
    giving.say("Bon, je vous le prescris.", .frameBreach, .plan)
    var explaining = before
    explaining.say(
      "Je vous crois, vous souffrez, et un scanner ne montrerait rien de plus.",
      .legitimation,
      .information,
      stance: .expert
    )
    let (given, kept) = (giving.consultation.state.alliance, explaining.consultation.state.alliance)
    let start = before.consultation.state.alliance
    #expect(given.tension <= start.tension)
    #expect(given.goals < start.goals - 5)
    #expect(given.tasks < start.tasks - 5)
    #expect(kept.goals > start.goals)
    let end = try #require(giving.end)
    #expect(end.verdict != "good")
    #expect(explaining.end?.ending != end.ending)
  }

  // MARK: Silent demand: letting it ripen

  private func silent() throws -> HandCoded {
    HandCoded(try #require(try Bundled.scenario("silent-demand", .fr)))
  }

  private static let respecting: [HandCoded.Reply] = [
    .init("On a le temps, installez-vous.", .permission, stance: .low),
    .init("Et vous, comment ça se passe en ce moment ?", .openQuestion),
    .init("Vous n'êtes pas obligée d'en dire plus.", .permission, .facilitation, stance: .low),
    .init("Parlez-moi de l'école, des petits.", .openQuestion),
    .init("Le soir vous avez mal aux joues.", .reformulation, .empathy),
    .init(
      "Je ne sais pas d'où viennent ces marques, vous décidez.",
      .permission,
      .sincerity,
      stance: .low
    ),
    .init("Et vos nuits ?", .openQuestion),
    .init("Vous écoutez, et ce n'est pas reposant.", .reformulation, .empathy),
    .init("Et à la maison ?", .openQuestion),
    .init("Ça dépend des jours, et vous n'êtes pas la seule.", .reformulation, .legitimation),
  ]
  private static let pressing: [HandCoded.Reply] = [
    .init("C'est pour quoi, ce certificat ?", .openQuestion),
    .init("Et puis quoi ? Dites-le.", .pressure, stance: .director),
    .init("Comment ça se passe en ce moment ?", .openQuestion),
    .init("Ces marques, c'est quelqu'un, n'est-ce pas ?", .leadingQuestion),
    .init("Parlez-moi de la maison.", .openQuestion),
    .init("Vous devez me dire qui vous a fait ça.", .pressure, stance: .director),
    .init("Il faut porter plainte.", .unsolicitedAdvice, stance: .director),
    .init("Parlez-moi de vos nuits.", .openQuestion),
  ]

  @Test func `respecting a refusal leads higher than pressing`() throws {
    var (respected, pressed) = (try silent(), try silent())
    respected.say(Self.respecting)
    pressed.say(Self.pressing)
    #expect(respected.told.count >= pressed.told.count + 3)
    #expect(
      respected.consultation.state.alliance.bond > pressed.consultation.state.alliance.bond + 25
    )
    #expect(pressed.consultation.state.happened.contains { $0 != "and-then" })
    #expect(respected.end?.verdict == "good")
    #expect(pressed.end?.verdict != "good")
  }

  @Test func `a consultation that ends half-way can be a success`() throws {
    var play = try silent()
    play.say(Self.respecting)
    play.say(
      "Je vous propose un mercredi, si vous voulez, et on se revoit.",
      .plan,
      .permission,
      stance: .planner
    )
    let rungs = play.consultation.scenario.topics.flatMap(\.ladder).count
    #expect(play.told.count * 2 < rungs)
    #expect(!play.told.contains("held") && !play.told.contains("kitchen"))
    let end = try #require(play.end)
    #expect(end.ending == "comes-back")
    #expect(end.verdict == "good")
  }

  // MARK: Back pain: the link is hers

  private static let hearing: [HandCoded.Reply] = [
    .init("Vous dites encore. Racontez-moi.", .reformulation, .openQuestion),
    .init("Dix minutes pour vous déplier, il y a de quoi.", .reformulation, .legitimation),
    .init("Lui, il rit.", .reformulation),
    .init("Ça ne se voit pas, et vous êtes seule à le savoir.", .reformulation, .legitimation),
    .init("On vous a dit nerveux, il y a de quoi être en colère.", .reformulation, .legitimation),
  ]

  private func backPain() throws -> HandCoded {
    var play = HandCoded(try #require(try Bundled.scenario("back-pain", .fr)))
    play.say(Self.hearing)
    return play
  }

  @Test
  func
    `saying that it is in the head breaks the alliance, the link offered as a question builds it`()
    throws
  {
    let before = try backPain()
    var told = before
    told.say("Tout cela, c'est dans la tête, vous savez.", .judgement, stance: .expert)
    told.say("C'est le stress, pas le dos.", .judgement, .minimisation, stance: .expert)
    var asked = before
    asked.say(
      "Est-ce que vous voyez un lien entre ce dos et le reste ? Je ne sais pas.",
      .openQuestion,
      .sincerity,
      stance: .low
    )
    let start = before.consultation.state.alliance
    #expect(told.consultation.state.alliance.bond < start.bond - 10)
    #expect(told.consultation.state.alliance.tension > start.tension + 30)
    #expect(asked.consultation.state.alliance.bond >= start.bond)
    #expect(asked.consultation.state.alliance.goals > start.goals)
    #expect(asked.told.contains("phone-mornings"))
    told.say("Vous êtes nerveuse, c'est dans la tête.", .judgement, stance: .expert)
    let ruptures = told.consultation.scenario.ruptures.map(\.id)
    #expect(told.consultation.state.happened.contains(where: ruptures.contains))
    #expect(asked.consultation.state.happened.allSatisfy { !ruptures.contains($0) })
  }

  @Test func `passing on to the specialist stalls it`() throws {
    var play = try backPain()
    for turn in 0..<12 where play.consultation.state.awaiting != "scan" {
      play.say("Et la suite, numéro \(turn) ?", .facilitation)
    }
    try #require(play.consultation.state.awaiting == "scan")
    var asking = play
    let start = play.consultation.state.alliance.goals
    play.say("Je vous envoie chez le spécialiste, avec une IRM.", .plan, stance: .director)
    asking.say("Qu'est-ce que vous aimeriez qu'on y voie ?", .openQuestion)
    #expect(play.consultation.state.alliance.goals < start)
    #expect(asking.consultation.state.alliance.goals > start)
    let end = try #require(play.end)
    #expect(end.ending == "handed-on")
    #expect(end.verdict == "poor")
    #expect(asking.end?.ending != "handed-on")
  }

  // MARK: Drug user: not judged, not given in to

  private func drugUser() throws -> HandCoded {
    HandCoded(try #require(try Bundled.scenario("drug-user", .fr)))
  }

  @Test
  func
    `metacommunication and taking the user as the expert open, moralising and contract-threats lose`()
    throws
  {
    var open = try drugUser()
    open.say([
      .init("Aidez-moi à comprendre comment ça se passe.", .openQuestion, stance: .low),
      .init("Tout est à refaire, il y a de quoi être sur ses gardes.", .legitimation),
      .init("J'ai l'impression que vous vous attendez à être jugé.", .metacommunication),
      .init("Le Subutex, vous le connaissez, apprenez-moi.", .openQuestion, stance: .low),
      .init("Ma question vous a gêné, je crois.", .metacommunication, .repair),
      .init("Et le manque, cette nuit, vous qui savez ?", .openQuestion, stance: .low),
      .init("Vous avez peur, et ça se comprend.", .empathy, .legitimation),
    ])
    var lost = try drugUser()
    lost.say([
      .init("Vous êtes toxicomane, c'est ça ?", .judgement),
      .init("Avec une enfant, ce n'est pas responsable.", .judgement),
      .init("Un test, sinon pas d'ordonnance.", .pressure, stance: .director),
      .init("Vous signez le contrat, ou vous allez ailleurs.", .pressure, stance: .director),
      .init("C'est le règlement.", .pressure, stance: .director),
      .init("Il faudrait penser à votre fille.", .judgement, stance: .director),
    ])
    #expect(open.told.count >= lost.told.count + 4)
    let (opened, closed) = (open.consultation.state.alliance, lost.consultation.state.alliance)
    #expect(opened.bond > 50)
    #expect(opened.tension < 20)
    #expect(closed.bond < 15)
    #expect(lost.consultation.state.happened.contains("the-word"))
    #expect(lost.end?.ending == "lost")
    #expect(open.end?.ending != "lost")
  }

  @Test func `giving in settles nothing`() throws {
    var play = try drugUser()
    for turn in 0..<28 where play.consultation.state.awaiting != "deadline" {
      if turn.isMultiple(of: 2) {
        play.say("Je note, point \(turn).", .closedQuestion)
      } else {
        play.say("D'accord, je vous suis, \(turn).", .facilitation, .empathy)
      }
    }
    try #require(play.consultation.state.awaiting == "deadline")
    var holding = play
    let start = play.consultation.state.alliance
    play.say("Bon, je vous fais le mois.", .frameBreach)
    holding.say(
      "Le mois, non, la date est trop loin ; jusqu'à mardi, oui.",
      .frame,
      .plan,
      stance: .planner
    )
    let (given, held) = (play.consultation.state.alliance, holding.consultation.state.alliance)
    #expect(given.tension <= start.tension)
    #expect(given.goals < start.goals)
    #expect(given.tasks < start.tasks)
    #expect(held.goals > start.goals)
    #expect(held.tasks > start.tasks)
    #expect(!play.told.contains("no-bag"))
    let end = try #require(play.end)
    #expect(end.ending == "pressed")
    #expect(end.verdict != "good")
  }
}
