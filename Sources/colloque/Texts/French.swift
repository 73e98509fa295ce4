import Language
import Transcript

extension Texts {
  /// French; the learner is addressed as "vous".
  static let french = Texts(
    lang: .fr,
    simulation:
      "Ceci est une simulation pour s'exercer : le patient est fictif. "
      + "Elle ne remplace ni une supervision ni un avis médical.",
    patientLabel: "Patient :",
    settingLabel: "Lieu :",
    taskLabel: "Consigne :",
    timeLabel: "Durée :",
    minutes: { $0 == 1 ? "1 minute simulée" : "\($0) minutes simulées" },
    age: { "\($0) ans" },
    examRules: "Mode examen : ni aide ni bilan ; tout ce que vous écrivez est enregistré.",
    howTo:
      "Parlez librement, comme à un patient ; Entrée envoie votre réplique. "
      + "/aide montre les commandes, Ctrl-D termine.",
    takenUp: "La consultation reprend où elle s'était arrêtée.",
    otherCoder:
      "Le codeur a changé depuis le début de cette consultation ; la suite sera codée par le nouveau.",
    prompt: "Vous > ",
    speaker: { "\($0) :" },
    emptyLine: "Rien n'est dit. Écrivez une réplique, … pour garder le silence, ou /aide.",
    unknownCommand: { word, near in
      "\(word) n'est pas une commande. "
        + (near.map { "Vouliez-vous dire \($0) ? " } ?? "") + "/aide les montre toutes."
    },
    timeUsed: { seconds, minutes in
      "\(seconds / 60) min \(seconds % 60) s sur \(minutes) minutes simulées."
    },
    askEnd: "Terminer la consultation ? (o/n)",
    helpOnTyping:
      "… ou ... seul est un silence. Une barre oblique inverse (\\) en fin de ligne continue la "
      + "réplique à la ligne suivante.",
    helpLines: [
      .help: "cette aide ; /aide temps explique une commande",
      .silence: "garder le silence un moment",
      .time: "le temps simulé écoulé",
      .task: "la consigne",
      .why: "comment la dernière réplique a été codée, et ce qu'elle a changé",
      .hint: "une direction pour la prochaine réplique, pas une phrase",
      .end: "terminer la consultation ; le patient a le dernier mot",
      .quit: "partir tout de suite, sans conclure ; la consultation pourra être reprise",
    ],
    repaired: "Des octets qui ne sont pas de l'UTF-8 ont été remplacés par � dans cette réplique.",
    replyCut: {
      "Cette réplique est trop longue : seuls ses \($0) premiers caractères ont été dits."
    },
    notKept: {
      "La consultation ne peut plus être enregistrée (\($0)) : ce qui précède est gardé dans "
        + "\($1), la suite ne le sera pas. Vous pouvez continuer à vous exercer."
    },
    examNotKept: {
      "la consultation ne peut plus être enregistrée (\($0)), l'examen s'arrête donc ici ; "
        + "ce qui précède est gardé. Libérez de la place, puis reprenez avec --resume \($1)"
    },
    isOver: "La consultation est terminée.",
    keptAt: { "Transcription : \($0)" },
    left: { "Consultation interrompue. Pour la reprendre : \($0)" },
    noScenario: { known in
      "nommez un scénario, par exemple : colloque play \(known.first ?? "back-pain")"
        + (known.isEmpty ? "" : " (il y a : \(known.joined(separator: ", ")))")
    },
    noCoder: {
      "les données du codeur ne peuvent pas servir (\($0)) ; réinstallez colloque, ou donnez leur dossier par COLLOQUE_SHARE"
    },
    cannotRead: { "\($0) ne peut pas être lu (\($1)) ; vérifiez le chemin et les droits" },
    cannotKeep: {
      "rien ne peut être enregistré dans \($0) (\($1)) ; donnez un autre dossier avec --transcripts"
    },
    isPlayedElsewhere: {
      "\($0) est en train d'être joué ailleurs ; terminez d'abord cette consultation"
    },
    journalProblem: { kind in
      switch kind {
      case .empty: "la transcription est vide ; commencez une nouvelle consultation"
      case .noHeader(let why):
        "ce n'est pas l'en-tête d'une transcription (\(frenchReason(why))) ; "
          + "donnez un fichier écrit par colloque play"
      case .unknownFormat(let format):
        "format de transcription \(format) inconnu ; mettez colloque à jour"
      case .badLine(let why):
        "ligne illisible (\(frenchReason(why))) ; partez d'une copie de sauvegarde"
      case .cutLine: "la dernière ligne est coupée"
      case .brokenSeal:
        "la transcription a été modifiée à partir d'ici ; partez d'une copie de sauvegarde"
      }
    },
    resumeIsOver: "cette consultation est terminée ; commencez-en une nouvelle",
    resumeDiffers:
      "le patient ne répondrait plus comme dans cette transcription ; "
      + "utilisez la version de colloque qui l'a écrite",
    resumeOtherScenario: {
      "cette transcription est du scénario \($0) ; n'en nommez pas d'autre avec --resume"
    },
    resumeChanged: {
      "le scénario \($0) a changé depuis cette transcription ; "
        + "rétablissez-le, ou commencez une nouvelle consultation"
    },
    sealed: { "intacte ; dernier sceau \($0)" },
    reproduced: { "reproduite à l'identique (\($0) réplique\($0 > 1 ? "s" : ""))" },
    replayChanged: "le scénario a changé depuis cette transcription ; rétablissez-le pour comparer",
    replayDiffers:
      "le patient répond ici autrement que dans la transcription (- écrit, + rejoué) ; "
      + "utilisez la version qui l'a écrite",
    badCandidate:
      "un code de candidat a 1 à 40 lettres sans accent, chiffres, tirets ou points ; "
      + "ne donnez jamais un nom",
    cannotWrite: { "la sortie ne peut pas être écrite (\($0)) ; vérifiez où elle va" }
  )
}

/// Why a line of a journal can't be read.
private func frenchReason(_ reason: JournalProblem.Reason) -> String {
  switch reason {
  case .noObject: "ce n'est pas un objet JSON"
  case .missing(let key): "il manque « \(key) »"
  case .wrongValue(let path): "« \(path) » a une valeur impossible"
  case .outOfRange: "un nombre est hors de ses bornes"
  }
}
