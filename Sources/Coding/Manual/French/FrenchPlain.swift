extension FrenchManual {
  static let information = ManualEntry(
    name: "information",
    summary: "donner un fait ou une explication",
    definition: """
      La personne apprend quelque chose : un résultat, une cause, un fonctionnement, un risque, une règle. Le ton est
      celui du fait, sans consigne.
      """,
    limits: """
      Dire quoi faire est un conseil ou un plan. Des mots techniques sans explication ajoutent du jargon. Redire à la
      personne ce qu'elle a raconté ne lui apprend rien.
      """,
    source: "MITI 4.2.1 (donner de l'information) ; Calgary-Cambridge (expliquer)",
    matches: """
      P: C'est quoi, l'arthrose ?
      R: [[C'est le cartilage, le coussin de l'articulation, qui s'amincit]].
      P: Et si j'arrête d'un coup ?
      R: [[L'arrêt brutal peut donner des vertiges et de l'anxiété pendant quelques jours]].
      P: Alors, cette prise de sang ?
      R: [[Le taux de fer est bas, le reste est dans les normes]].
      P: cest contagieux la gale ?
      R: [[oui ça se transmet par contact de peau a peau]], au bout de quelques minutes
      """,
    leaves: """
      P: Et si j'arrête d'un coup ?
      R: [[N'arrêtez surtout pas]].
      P: Alors, cette prise de sang ?
      R: [[On la refait dans trois mois]].
      = plan
      P: J'ai toujours soif et je me lève dix fois la nuit.
      R: [[Une soif permanente, et des nuits hachées]].
      = reformulation
      P: C'est quoi, l'arthrose ?
      R: [[Qu'est-ce qu'on vous en a dit]] jusqu'ici ?
      = open_question
      """
  )

  static let plan = ManualEntry(
    name: "plan",
    summary: "dire ou proposer une étape précise : examen, traitement, orientation, suivi",
    definition: """
      Une suite est nommée : un examen, un médicament, un rendez-vous, un courrier, une personne à voir, une date pour
      se revoir. Imposée ou partagée, c'est un plan ; la position dit la différence.
      """,
    limits: """
      Il faut une étape qu'on pourrait cocher : « bougez davantage » est un conseil sans plan. Avant toute
      exploration, le plan est aussi un conseil non demandé. Un examen déjà fait est une information.
      """,
    source: "guide Calgary-Cambridge (planifier)",
    matches: """
      P: Ça me reprend chaque printemps.
      R: [[Je vous propose de voir un allergologue]].
      P: D'accord, on essaie.
      R: [[On se revoit dans quinze jours]] pour faire le point.
      P: Vous pensez que c'est la thyroïde ?
      R: [[Nous allons faire une prise de sang pour le vérifier]].
      P: je veux bien reprendre le patch
      R: [[ok je vous prescris les patchs a 14 mg]], un par jour
      """,
    leaves: """
      P: Je ne bouge plus beaucoup.
      R: [[Essayez d'être un peu plus actif]].
      = unsolicited_advice
      P: Vous pensez que c'est la thyroïde ?
      R: [[La prise de sang du mois dernier était normale]].
      = information
      P: Je voudrais aller mieux.
      R: [[Aller mieux, ce serait quoi, pour vous]] ?
      = open_question
      P: On m'a prescrit des séances de kiné.
      R: [[Vous y êtes allé combien de fois]] ?
      = closed_question
      """
  )

  static let facilitation = ManualEntry(
    name: "écoute",
    summary: "un signe minimal : « mmh », « je vous écoute », un silence tenu",
    definition: """
      La réplique n'ajoute rien et laisse la place : un son, un mot d'accueil, une invitation à continuer sans sujet
      imposé, un silence.
      """,
    limits: """
      « D'accord » ou « je vois » ne compte que s'il fait toute la réplique. Reprendre les mots de la personne est un
      écho. « Continuez vos comprimés » n'invite pas à parler.
      """,
    source: "guide Calgary-Cambridge (faciliter) ; VR-CoDES (faire place)",
    matches: """
      P: C'est difficile à dire…
      R: [[Prenez votre temps]].
      P: Et puis un jour il est parti.
      R: [[Mmh]].
      P: Je ne sais pas si c'est important.
      R: [[Je vous écoute]].
      P: alors voila
      R: [[oui, continuez]]
      """,
    leaves: """
      P: Je tiens grâce aux comprimés.
      R: [[Continuez les comprimés]] le matin.
      P: Et puis un jour il est parti.
      R: [[Parti]]…
      = reformulation
      P: C'est difficile à dire…
      R: [[D'accord]]. Vous avez mal où ?
      = closed_question
      P: Je ne sais pas si c'est important.
      R: [[Prenez votre ordonnance]] et passez au secrétariat.
      """
  )
}
