extension FrenchManual {
  static let reformulation = ManualEntry(
    name: "reformulation",
    summary: "redire ce que la personne a exprimé, pour qu'elle vérifie avoir été comprise",
    definition: """
      Vous rendez à la personne ce qu'elle vient d'exprimer, avec ses mots ou avec les vôtres, et elle peut vérifier
      que vous l'avez comprise. Le ton peut monter comme pour une question : tant que rien de nouveau n'est demandé,
      c'est une reformulation. Sa profondeur (écho, simple, complexe, synthèse) est décrite, jamais notée.
      """,
    limits: """
      Prêter à la personne un motif ou une faute qu'elle n'a pas exprimés n'est pas reformuler : c'est un jugement.
      Se tromper sur ce qu'elle a dit n'a pas de code, sauf si l'erreur rapetisse le trouble (minimisation). Reprendre
      ses mots pour les lui reprocher, ou acquiescer d'un simple « je vois », ne redit rien.
      """,
    source:
      "psychothérapie en médecine générale (reformulation, phrase-rebond) ; MITI 4.2.1 (reflets)",
    matches: """
      P: Depuis que ma fille est partie à Lyon, je mange debout devant l'évier.
      R: [[Depuis son départ, il n'y a plus vraiment de repas]].
      P: Le nouveau comprimé me donne des vertiges, alors je le saute un jour sur deux.
      R: [[Comme il vous fait tourner la tête, vous ne le prenez qu'un jour sur deux]], c'est bien ça ?
      P: Je voudrais reprendre le travail, mais l'idée de revoir mon chef me retourne l'estomac.
      R: Si je vous suis, [[une partie de vous a envie d'y retourner et une autre redoute de le croiser]].
      P: J'ai tout essayé, plus rien ne me soulage.
      R: [[Plus rien ne vous soulage]]…
      P: ma mere ne me reconnait plus depuis noel
      R: [[donc depuis noel votre maman ne sait plus qui vous etes]]
      P: J'ai raté deux rendez-vous, je sais, j'avais pas la tête à ça.
      R: Ok, [[vous aviez la tête ailleurs ces temps-ci]].
      """,
    leaves: """
      P: J'ai encore mal au ventre avant chaque réunion.
      R: [[Vous dites ça pour ne plus aller travailler]], au fond.
      = judgement
      P: La rééducation ne sert à rien, j'ai arrêté la semaine dernière.
      R: [[Elle ne sert à rien]], dites-vous, mais le mois dernier vous en étiez ravi. Il faudrait savoir !
      = judgement
      P: Ma femme ne dort plus dans la chambre.
      R: [[D'accord, je vois]].
      = facilitation
      P: J'ai des fourmis dans la main droite, surtout la nuit.
      R: [[Ces fourmis]], elles vous réveillent ?
      = closed_question
      P: Mon fils m'a crié dessus pour une assiette.
      R: [[Vous l'avez donc frappé avec une assiette]].
      """
  )

  static let legitimation = ManualEntry(
    name: "légitimation",
    summary: "dire que ce que la personne ressent, pense ou fait se comprend",
    definition: """
      Vous montrez que l'émotion, la pensée ou la réaction de la personne est recevable : elle se comprend, d'autres
      la partageraient à sa place, elle peut être apportée ici. L'objet est la réaction, pas la maladie.
      """,
    limits: """
      Déclarer normal le problème lui-même pour le réduire, c'est minimiser. Saluer un effort, c'est valoriser. Donner
      raison sur un fait, ou approuver un acte dangereux, n'est pas légitimer. Parler des gens en général
      (« n'importe qui… ») suffit ; redire en plus le vécu de cette personne ajoute une reformulation, mais
      rappeler sa raison en trois mots (« après une telle nuit ») n'en ajoute pas.
      """,
    source: "psychothérapie en médecine générale (légitimation)",
    matches: """
      P: Je n'ai pas pleuré à l'enterrement, et maintenant je pleure devant la météo.
      R: [[Cela se comprend tout à fait]], le chagrin choisit rarement son moment.
      P: J'ai hurlé sur l'infirmière, je ne me reconnais pas.
      R: Après douze heures d'attente, [[n'importe qui aurait fini par crier]].
      P: C'est peut-être idiot, mais l'IRM me terrifie.
      R: [[Ce n'est pas idiot du tout]], [[beaucoup de gens redoutent ce tube]].
      P: je lui en veux a mort a mon frere
      R: [[y a de quoi lui en vouloir]] apres ce qu'il a fait
      P: J'ai honte de vous parler de ça.
      R: [[C'est ici que ça a sa place]], et [[la honte, avec un sujet pareil, c'est bien naturel]].
      """,
    leaves: """
      P: Je perds mes mots, ça m'inquiète.
      R: [[Passé soixante ans, c'est tout à fait normal]], n'y pensez plus.
      = minimisation
      P: Je n'ai pas misé un euro depuis trois semaines.
      R: [[Bravo, trois semaines, c'est un vrai tour de force]].
      = affirmation
      P: Ils ont encore fermé la ligne de bus.
      R: [[Vous avez raison, la ligne 12 ne passe plus]].
      P: Je suis sûr que c'est le vaccin qui m'a rendu malade.
      R: [[Il est normal d'avoir un peu de fièvre après une injection]], elle retombe en deux jours.
      = information
      P: Je n'en peux plus de ses crises, un soir je vais finir par lui taper dessus.
      R: [[Une bonne gifle, parfois, ça remet les idées en place]].
      """
  )
}
