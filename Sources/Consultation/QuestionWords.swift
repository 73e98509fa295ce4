import Language
import Scenario

// The words by which a question is told; without accents, apostrophes and hyphens, but for "où" typed with its own.
extension Question {
  /// Some words that tell a kind of question.
  struct Sign {
    let phrase: [String]
    let kind: QuestionKind
    /// Of several signs that with the lowest rank counts.
    let rank: Int
  }

  /// The signs of a language.
  struct Signs {
    /// What tells a kind wherever it stands, by its first word.
    private(set) var phrases: [String: [Sign]] = [:]
    /// What tells a kind where a question begins.
    private(set) var heads: [String: Sign] = [:]
    /// What tells a kind where a question ends.
    private(set) var tails: [String: Sign] = [:]

    fileprivate init(_ forms: [QuestionKind: Forms]) {
      let order: [QuestionKind] = [.why, .when, .howMany, .who, .feeling, .where]
      for (rank, kind) in order.enumerated() {
        for phrase in forms[kind]?.anywhere ?? [] {
          phrases[phrase[0], default: []].append(Sign(phrase: phrase, kind: kind, rank: rank))
        }
        for word in forms[kind]?.heads ?? [] {
          heads[word] = Sign(phrase: [word], kind: kind, rank: rank)
        }
        for word in forms[kind]?.tails ?? [] {
          tails[word] = Sign(phrase: [word], kind: kind, rank: rank)
        }
      }
    }
  }

  static let signs = pointing.mapValues(Signs.init)

  /// How a kind of question is known.
  fileprivate struct Forms {
    /// Phrases that tell it wherever they stand.
    var anywhere: [[String]]
    /// Words that tell it where a question begins: "qui" and "who" have other uses within.
    var heads: Set<String> = []
    /// Words that tell it where a question ends: "quand" and "when" can begin one that asks for something else.
    var tails: Set<String> = []
  }

  private static let pointing: [Lang: [QuestionKind: Forms]] = [
    .fr: [
      .why: Forms(
        anywhere: Phrases.split(
          """
          pourquoi, pour quelle raison, pour quelles raisons, comment ca se fait, a cause de quoi
          """
        )
      ),
      .when: Forms(
        anywhere: Phrases.split(
          """
          combien de temps, depuis combien, depuis quand, jusqu a quand, quelle heure, quel jour,
          quelle annee, quel mois, quelle date, c est quand, c etait quand, depuis longtemps,
          ca fait longtemps, y a longtemps, a partir de quand, quand est, quand etait, quand avez,
          quand as, quand etes, quand ont, etait quand, est quand
          """
        ),
        tails: ["quand"]
      ),
      .howMany: Forms(
        anywhere: Phrases.split("combien, quelle dose, quelle frequence, souvent")
      ),
      .who: Forms(
        anywhere: Phrases.split(
          """
          c est qui, c etait qui, avec qui, chez qui, par qui, y a qui, avez qui, voyez qui
          """
        ),
        heads: ["qui"],
        tails: ["qui"]
      ),
      .feeling: Forms(
        anywhere: Phrases.split(
          """
          comment vous vous sentez, comment vous sentez vous, vous vous sentez comment,
          comment vous sentiez vous, comment vous vous sentiez, comment tu te sens, que ressentez,
          avez ressenti, as ressenti, que vous ressentez, ca vous fait quoi, ca vous a fait quoi,
          ca te fait quoi, que ca vous fait, que ca vous a fait, que cela vous fait,
          vous l avez vecu, avez vous vecu, vous le vivez, vivez vous
          """
        )
      ),
      .where: Forms(
        anywhere: Phrases.split(
          """
          où, d ou, c est ou, c etait ou, est ou, etait ou, etes ou, ou est, ou etes, ou etait,
          ou habitez, ou habite, ou avez, ou vivez, ou travaillez, ou ca, quel endroit,
          quelle ville
          """
        ),
        tails: ["ou"]
      ),
    ],
    .en: [
      .why: Forms(anywhere: Phrases.split("why, how come, what for, for what reason")),
      .when: Forms(
        anywhere: Phrases.split(
          """
          since when, how long, what time, what day, what year, what month, what date, long ago,
          until when, how soon, when did, when do, when does, when was, when were, when is,
          when are, when have, when has, when will, when s that
          """
        ),
        tails: ["when"]
      ),
      .howMany: Forms(
        anywhere: Phrases.split(
          """
          how many, how much, how often, what dose
          """
        )
      ),
      .who: Forms(
        anywhere: Phrases.split("who s that, who is that"),
        heads: ["who", "whom", "whose"],
        tails: ["who", "whom"]
      ),
      .feeling: Forms(
        anywhere: Phrases.split(
          """
          how do you feel, how did you feel, how are you feeling, how were you feeling,
          make you feel, made you feel, did that feel, does that feel, that like for you,
          what was that like, what s that like, what is that like, what was it like, what s it like,
          what is it like, do to you, how does it feel, how did it feel
          """
        )
      ),
      .where: Forms(anywhere: Phrases.split("whereabouts"), heads: ["where"], tails: ["where"]),
    ],
  ]

  /// What may stand before the word with which a question begins.
  static let leading: [Lang: Set<String>] = [
    .fr: words(
      """
      et, mais, alors, donc, ok, bon, ben, euh, oui, ah, d, accord, a, avec, chez, de, pour, par,
      vers, jusqu, depuis, dites, moi, hein
      """
    ),
    .en: words(
      """
      and, but, so, ok, okay, well, oh, um, right, yes, yeah, to, with, for, from, by, since, of,
      then, now
      """
    ),
  ]

  /// The words of a question that leaves what is spoken of, as "And what else?" does.
  static let opening: [Lang: Set<String>] = [
    .fr: words(
      """
      autre, autres, sinon, part, ailleurs, amene, amenes, aider, attendez, attends, souhaitez,
      voulez, voudriez, aimeriez, important, importe, compte, parler, commencer, bonjour, encore,
      preoccupe, inquiete, tracasse
      """
    ),
    .en: words(
      """
      else, other, others, apart, besides, otherwise, brings, bring, brought, help, expect, want,
      hope, hoping, matter, matters, important, talk, start, hello, morning, evening, worries,
      bothers, concerns
      """
    ),
  ]

  static let or: [Lang: String] = [.fr: "ou", .en: "or"]

  /// What makes no choice of an "or", as in "or not?".
  static let negations: [Lang: Set<String>] = [
    .fr: ["pas", "non", "jamais", "plutot"], .en: ["not", "never", "no"],
  ]

  /// The words of a question that calls for more than yes or no.
  static let asking: [Lang: Phrases] = [
    .fr: Phrases(
      """
      quoi, qu est ce, que est ce, quel, quelle, quels, quelles, lequel, laquelle, comment,
      que voulez, que faites, que pensez, qu avez, et vous, et toi
      """
    ),
    .en: Phrases("what, which, how, and you, and yourself"),
  ]

  /// How a question begins that only urges on, "And then?" say.
  static let urging: [Lang: Phrases] = [
    .fr: Phrases("et puis, et alors, et apres, et ensuite, et la, c est a dire"),
    .en: Phrases("and then, and so, so then, and after, and next"),
  ]

  /// The most words of such a question.
  static let longestUrge = 3

  /// The words of four letters and more that can stand in a question about anything.
  static let plain: [Lang: Set<String>] = [
    .fr: words(
      """
      vous, votre, notre, cette, cela, celui, celle, ceux, elle, elles, leur, leurs, nous, moins,
      plus, tres, trop, alors, donc, mais, avec, sans, dans, pour, chez, vers, entre, depuis,
      pendant, avant, apres, sous, quand, comme, parce, puis, aussi, encore, toujours, jamais,
      souvent, parfois, peut, bien, fort, vite, tout, tous, toute, toutes, rien, quelque, quelques,
      chose, choses, truc, trucs, autre, autres, meme, memes, seul, seule, quoi, quel, quelle,
      quels, quelles, comment, pourquoi, combien, etes, etre, avez, avoir, aviez, etiez, etait,
      sera, serait, aurait, avait, sont, ont, ete, fois, jour, jours, journee, journees, moment,
      moments, temps, maintenant, aujourd, vraiment, exactement, justement, plutot, surtout, ainsi,
      deja, ensuite, juste, gens, point, detail, details, exemple, concret, concretement, coeur,
      tete, esprit, avis, idee, idees, docteur, madame, monsieur, merci, accord, excusez, pardon,
      bonjour, bonsoir, plait, tiens, voila, sinon, ailleurs
      """
    ),
    .en: words(
      """
      about, your, yours, yourself, that, this, these, those, them, they, their, there, then, than,
      what, when, where, which, with, without, would, could, should, might, will, have, having,
      been, being, were, does, doing, done, don, didn, doesn, isn, wasn, won, more, most, much,
      many, some, something, someone, anything, everything, nothing, thing, things, stuff, like,
      just, really, actually, exactly, maybe, perhaps, little, still, again, today, days, moment,
      now, here, other, others, else, from, into, through, over, after, before, also, even, ever,
      never, always, often, sometimes, time, times, mind, head, heart, words, word, example, detail,
      details, please, thanks, thank, okay, sorry, besides, otherwise, well, good, right, yeah,
      doctor, because, while, until, since, only, very, kind, sort, part, side, point, view, idea,
      sense
      """
    ),
  ]

  /// The beginnings of such words.
  static let plainStems: [Lang: [String]] = [
    .fr: stems(
      """
      dire, dite, disi, disa, racont, parl, expliqu, decri, decriv, aide, compren, compri, pass,
      arriv, amen, viv, vecu, sent, ressent, pens, fait, fais, faire, voul, voudr, veul, pouv,
      pourr, savoi, savez, attend, import, compt, difficil, preoccup, inquiet, tracass, situation,
      probleme, souci, besoin, envie, commenc, continu, represent, signifi, evoqu, imagin, croy,
      croi, trouv, voyez, voir, venir, venu, consult, question, repon, choisi, prefer, aimer,
      souhait, esper, partag, ajout, penib
      """
    ),
    .en: stems(
      """
      tell, talk, speak, spoke, explain, describ, help, understand, understood, happen, going,
      bring, brought, live, living, feel, felt, think, thought, know, mean, meant, make, made, want,
      need, hope, expect, matter, important, difficult, hard, worri, worry, bother, concern,
      trouble, situation, problem, start, begin, began, continu, carry, imagin, believ, find, found,
      come, came, question, answer, prefer, wish, share, wonder, look, seem, used, love, said,
      says, becam, becom
      """
    ),
  ]

  private static func stems(_ list: String) -> [String] { Phrases.split(list).flatMap { $0 } }

  private static func words(_ list: String) -> Set<String> { Set(stems(list)) }
}
