import Language

/// What an editor shows of a key.
struct SchemaTexts {
  let lang: Lang

  /// What a key means, in one sentence.
  func key(_ key: String) -> String? {
    Self.table[key].map { lang == .fr ? $0.0 : $0.1 }
  }

  var condition: String {
    lang == .fr
      ? "Des phrases séparées par des virgules, qui doivent toutes valoir : bond 40, told ÉCHELON… Une liste : l'une d'elles."
      : "Phrases separated by commas, all of which must hold: bond 40, told RUNG … A list: any of them."
  }

  private static let table: [String: (String, String)] = [
    "format": ("La version du format : 1.", "The version of the format: 1."),
    "id": (
      "Le nom, en minuscules, chiffres et traits d'union.",
      "The name: lower-case letters, digits, hyphens."
    ),
    "language": ("La langue du fichier.", "The language of the file."),
    "title": ("Le titre montré dans les listes.", "The title shown in lists."),
    "trains": ("Ce que ce patient exerce.", "What this patient trains."),
    "sources": ("Ce sur quoi le cas repose.", "The clinical ground."),
    "knows": (
      "Les mots de soignants que ce patient emploie.", "Clinicians' words that this patient uses."
    ),
    "patient": ("Qui l'on reçoit.", "Who is seen."),
    "about": ("Ce que l'apprenant sait d'avance.", "What the learner knows beforehand."),
    "setting": ("Le lieu de la consultation.", "Where it takes place."),
    "minutes": (
      "Combien de minutes simulées elle peut durer.", "How many simulated minutes it may last."
    ),
    "task": ("Ce qu'on demande à l'apprenant.", "What the learner is told to do."),
    "temperament": (
      "Ce que chaque façon de parler fait au patient.",
      "What each way of talking does to the patient."
    ),
    "adjust": ("Ce qui est propre à ce patient.", "What is special to this patient."),
    "start": ("L'alliance à la première phrase.", "The alliance at the first line."),
    "opening": ("La première phrase du patient.", "The patient's first line."),
    "topics": (
      "Ce que le patient porte, sujet par sujet.", "What the patient carries, topic by topic."
    ),
    "facts": ("Les réponses aux questions ordinaires.", "Answers to ordinary questions."),
    "reactions": (
      "Ce que dit le patient quand on lui fait quelque chose.",
      "What the patient says when something is done to them."
    ),
    "turning_points": ("Ce qui arrive de soi-même.", "What happens by itself."),
    "ruptures": ("Comment l'alliance peut se rompre.", "How the alliance can break."),
    "endings": ("Les fins, essayées dans l'ordre.", "The endings, tried in order."),
    "follow_ups": (
      "Ce que dit le patient quand on l'interroge sur ce qu'il vient de dire.",
      "What the patient says when asked about what they have just said."
    ),
    "tests": (
      "Ce que l'auteur attend ; la vérification le joue.",
      "What the author expects; the check plays it."
    ),
    "says": (
      "Ce que dit le patient, ou plusieurs façons de le dire.",
      "What the patient says, or several wordings."
    ),
    "gesture": ("Ce que fait le patient en même temps.", "What the patient does meanwhile."),
    "cue": ("L'émotion qui se voit.", "The emotion that shows."),
    "calls_for": (
      "Les codes dont l'un conviendrait en réponse.", "The codes of which the line calls for one."
    ),
    "fits": ("La position qui convient en réponse.", "The stance that fits as an answer."),
    "model": ("Une réponse qui conviendrait.", "A reply that would serve well."),
    "inner": (
      "Ce que le patient pense et ne dit pas.", "What the patient thinks and does not say."
    ),
    "changes": (
      "Ce que la réplique change : bond +3, tension -5.",
      "What the line changes: bond +3, tension -5."
    ),
    "sets": ("Les marques que la réplique pose.", "The marks that the line sets."),
    "words": ("Les mots qui font reconnaître le sujet.", "The words by which it is recognised."),
    "words_of": ("Les groupes de mots du fichier commun.", "Word groups of the shared file."),
    "ladder": (
      "Les échelons, de la surface à ce qui n'a jamais été dit.",
      "The rungs, from the surface to what was never told."
    ),
    "dry": ("Les réponses courtes aux questions fermées.", "Short answers to closed questions."),
    "holds": (
      "Dit tant que l'échelon suivant est hors d'atteinte.",
      "Said while the next rung is out of reach."
    ),
    "spent": ("Dit quand il n'y a plus rien à dire.", "Said when nothing is left to tell."),
    "later": (
      "Dit à la place de la réponse, une fois que la condition vaut.",
      "Said in place of the answer, once the condition holds."
    ),
    "again": (
      "Si la réponse attend encore une réplique au même moment clé.",
      "Whether the answer waits for another reply to the turning point."
    ),
    "topic": (
      "Le sujet qui est en cours une fois la réplique dite.",
      "The topic that is under way once the line is said."
    ),
    "unless": (
      "Tant que cela vaut, l'échelon est passé.", "While this holds the rung is passed over."
    ),
    "grave": (
      "Si rien d'autre n'arrive de soi-même pendant que le patient en parle, ni dans les deux tours qui suivent.",
      "Whether nothing else happens of itself while the patient speaks of it, and in the two turns after."
    ),
    "leads": ("Si le patient en parle de lui-même.", "Whether the patient raises it unasked."),
    "needs": ("Ce que l'échelon demande.", "What the rung needs."),
    "opens": (
      "Les codes dont la réplique doit avoir l'un.", "The codes of which the reply must have one."
    ),
    "flag": ("Le signe clinique que c'est.", "The clinical sign that it is."),
    "at": ("Quand cela arrive.", "When it happens."),
    "traps": (
      "Les codes qui seraient une faute en réponse.",
      "The codes that would be a mistake as an answer."
    ),
    "answers": ("Les réponses à la réplique qui suit.", "Answers to the reply that follows."),
    "mends": ("Les codes qui réparent.", "The codes that mend it."),
    "within": ("En combien de répliques.", "Within how many turns."),
    "ends": ("La fin qui suit sans réparation.", "The ending that follows when it is not mended."),
    "otherwise": ("La fin qui vaut toujours.", "The ending that always holds."),
    "at_once": ("Finit dès que cela vaut.", "Ends as soon as it holds."),
    "verdict": ("Ce que vaut la fin pour le patient.", "How good the end is for the patient."),
    "debrief": ("Ce qu'on en dit à l'apprenant.", "What the learner is told."),
  ]
}
