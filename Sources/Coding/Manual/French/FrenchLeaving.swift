extension FrenchManual {
  static let jargon = ManualEntry(
    name: "jargon",
    summary: "des mots techniques que la personne n'a pas dits et qui ne sont pas expliqués",
    definition: """
      La réplique emploie la langue du métier (termes, sigles, scores) sans la traduire, ou s'abrite derrière un
      savoir que la personne ne peut pas suivre.
      """,
    limits: """
      Un terme expliqué aussitôt, un mot que la personne a employé elle-même ou un mot passé dans la langue de tous
      (« tension », « allergie », « antécédents ») n'est pas du jargon.
      """,
    source: "guide Calgary-Cambridge (langage compréhensible)",
    matches: """
      P: Pourquoi j'ai les jambes gonflées ?
      R: [[C'est un œdème déclive sur insuffisance cardiaque à FEVG altérée]].
      P: J'ai mal à la tête le matin.
      R: [[Ces céphalées s'accompagnent-elles de photophobie]] ?
      P: Vous avez vu l'IRM ?
      R: [[Un débord discal postérieur et un Modic 2]], voilà.
      P: cest quoi ce cachet
      R: [[un inhibiteur de la recapture de la sérotonine]]
      """,
    leaves: """
      P: J'ai mal à la tête le matin.
      R: Est-ce que [[la lumière]] vous gêne dans ces moments-là ?
      = closed_question
      P: On m'a parlé d'une fibrillation.
      R: [[Cette fibrillation]] vous fait peur.
      = reformulation
      P: Pourquoi j'ai les jambes gonflées ?
      R: On appelle cela [[un œdème, c'est-à-dire de l'eau qui reste sous la peau]].
      = information
      P: Je viens pour un certificat.
      R: Est-ce que vous avez [[des antécédents, des allergies]] ?
      = closed_question
      """
  )

  static let avoidance = ManualEntry(
    name: "évitement",
    summary: "quitter ce que la personne vient d'apporter",
    definition: """
      Ce qui vient d'être dit reste en plan : la réplique change de sujet, se réfugie dans l'examen, le dossier,
      l'écran, un confrère, la pendule, ou dans la défense du soignant.
      """,
    limits: """
      Changer de sujet après avoir accueilli ce qui a été dit n'est pas éviter. Minimiser rapetisse, éviter quitte ;
      un mot qui écarte avant un autre sujet fait les deux. Une question de précision sur le même sujet le suit.
      """,
    source: "VR-CoDES (fermer l'espace) ; Calgary-Cambridge",
    matches: """
      P: Parfois je me dis que mes enfants seraient mieux sans moi.
      R: [[Bon, passons à votre cholestérol]].
      P: J'ai perdu mon bébé en mars.
      R: [[Et le vaccin contre le tétanos, il est à jour]] ?
      P: Je ne supporte plus qu'on me touche.
      R: [[Pour ça, il faudra voir avec le psychologue, moi je m'occupe du genou]].
      P: vous m'aviez promis un scanner
      R: [[c'est pas moi c'est le secretariat]], [[tendez le bras]]
      """,
    leaves: """
      P: J'ai perdu mon bébé en mars.
      R: [[C'était à quel moment de la grossesse]] ?
      = closed_question
      P: Parfois je me dis que mes enfants seraient mieux sans moi.
      R: Ce que vous dites là est important. [[Avez-vous pensé à mourir]] ?
      = closed_question
      P: Ma mère est entrée en maison de retraite, ça me déchire.
      R: C'est un vrai déchirement. Si vous le voulez bien, [[on reprendra ce sujet après l'examen]].
      = permission
      P: Je me sens sale depuis ce soir-là.
      R: [[Je vous écoute, prenez votre temps]].
      = facilitation
      """
  )

  static let frameBreach = ManualEntry(
    name: "abandon du cadre",
    summary: "renoncer aux limites : numéro privé, promesse, cadeau, disponibilité sans borne",
    definition: """
      Le soignant sort de son rôle, souvent par gentillesse : il promet ce qu'il ne peut pas tenir, se rend
      joignable à toute heure, accepte un cadeau sans un mot, devient un ami ou un sauveur.
      """,
    limits: """
      Donner le numéro du service, proposer un rappel à heure dite ou accepter un petit présent en en parlant reste
      dans le cadre. Un engagement précis et tenable est un plan.
      """,
    source: "psychothérapie en médecine générale (incapacité à fixer un cadre)",
    matches: """
      P: Et si ça ne va pas cette nuit ?
      R: [[Tenez, mon numéro personnel, appelez à n'importe quelle heure]].
      P: Jurez-moi que je vais guérir.
      R: [[Je vous le promets, vous allez guérir]].
      P: Je vous ai apporté cette montre, pour vous remercier.
      R: [[Oh merci, quelle merveille, je la porterai tous les jours]].
      P: jai personne a part vous
      R: [[venez manger a la maison dimanche]], on en parlera entre amis
      """,
    leaves: """
      P: Et si ça ne va pas cette nuit ?
      R: La nuit, [[vous pouvez appeler le service de garde]], et moi je suis joignable au cabinet dès huit heures.
      = frame
      P: Jurez-moi que je vais guérir.
      R: [[Je ne peux pas vous le promettre]], mais je vous suivrai tout du long.
      = sincerity
      P: Je vous ai apporté cette montre, pour vous remercier.
      R: Votre geste me touche, et [[je n'accepte pas de cadeau de cette valeur]].
      = frame
      P: J'ai personne à part vous.
      R: [[Je vous rappelle jeudi à dix heures]] pour savoir où vous en êtes.
      = plan
      """
  )
}
