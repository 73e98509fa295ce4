extension FrenchManual {
  static let empathy = ManualEntry(
    name: "empathie",
    summary: "nommer l'émotion de la personne, ou montrer qu'elle est perçue",
    definition: """
      Vous mettez un mot sur ce que la personne ressent, ou vous montrez que vous le percevez : ce qu'elle a dit, ce
      qu'elle a laissé voir, ce qui perce sous ses paroles.
      """,
    limits: """
      Une émotion dite et redite est aussi une reformulation ; une émotion seulement montrée (des larmes, un silence)
      et nommée est de l'empathie seule ; une émotion sous-entendue et nommée avec précision est les deux, à la
      profondeur complexe. Nommer une émotion pour la reprocher est un jugement.
      """,
    source: "psychothérapie en médecine générale (empathie) ; VR-CoDES (faire place à l'émotion)",
    matches: """
      P: (Elle tourne son alliance sans rien dire.)
      R: [[Je vois combien c'est douloureux]] d'en parler.
      P: Depuis l'annonce, je relis le compte rendu toutes les nuits.
      R: [[Ça doit être angoissant]], ces nuits.
      P: Je suis furieux contre l'hôpital.
      R: [[Vous êtes très en colère]] contre eux, je l'entends.
      P: mon chien est mort hier il avait 15 ans
      R: oh, [[je sens que ça vous fait beaucoup de peine]]
      P: Mon fils ne m'a pas appelé pour la fête des pères.
      R: [[Vous avez dû vous sentir bien seul]] ce jour-là.
      """,
    leaves: """
      P: (Il pleure.)
      R: [[Ne pleurez pas]], ça va s'arranger.
      = minimisation
      P: Je suis à bout, avec le bébé.
      R: [[La fatigue est fréquente]] dans les premiers mois.
      = information
      P: J'ai peur que ce soit grave.
      R: [[Qu'est-ce qui vous fait peur]] exactement ?
      = open_question
      P: Vous aussi, vous me laissez tomber !
      R: [[Votre colère est ridicule]], on ne se parle pas comme ça.
      = judgement
      """
  )

  static let affirmation = ManualEntry(
    name: "valorisation",
    summary: "reconnaître une force, un effort ou une valeur de la personne",
    definition: """
      Vous dites à la personne ce qu'elle a réussi, tenté ou tenu, ou une qualité que ses actes montrent. La
      remarque porte sur elle et s'appuie sur quelque chose de précis.
      """,
    limits: """
      Dire que son émotion se comprend est une légitimation. Un « bien » qui ponctue, un encouragement creux (« vous
      allez y arriver ») ou un compliment ironique ne reconnaissent rien.
      """,
    source: "MITI 4.2.1 (valoriser)",
    matches: """
      P: J'ai quand même appelé l'assistante sociale.
      R: [[Il fallait du courage pour faire cet appel]].
      P: Je marche dix minutes par jour, c'est pas grand-chose.
      R: Dix minutes chaque jour, [[c'est une belle persévérance]].
      P: Je me lève trois fois par nuit pour lui.
      R: [[Vous prenez soin de lui avec beaucoup de dévouement]].
      P: jai pas refumé depuis mardi
      R: [[bravo, chapeau]], c'est pas rien
      """,
    leaves: """
      P: Je n'ose pas lui en parler.
      R: [[Allez, vous allez y arriver]] !
      P: J'ai encore oublié mon carnet de glycémie.
      R: [[Bravo, quel sérieux]]…
      = judgement
      P: J'étais mort de trouille avant l'opération.
      R: [[C'est bien compréhensible]].
      = legitimation
      P: J'ai apporté mes radios.
      R: [[Très bien]], posez-les là.
      """
  )

  static let permission = ManualEntry(
    name: "permission",
    summary:
      "demander l'accord avant d'informer, de conseiller ou d'aborder un sujet ; laisser le choix",
    definition: """
      La personne peut dire non : vous demandez si vous pouvez donner une information, un avis, aborder un sujet, ou
      vous lui remettez explicitement le choix de le faire, de quoi parler, ou quand.
      """,
    limits: """
      Une permission n'est pas aussi une question fermée. « Je vous suis » seul relève de la position
      basse. Un « si vous permettez » que suit aussitôt un reproche, ou un « d'accord ? » après un ordre, ne
      laissent aucun choix.
      """,
    source: "MITI 4.2.1 (autonomie, collaboration) ; Calgary-Cambridge",
    matches: """
      P: Je ne sais plus quoi penser de ce traitement.
      R: [[Est-ce que vous voulez bien que je vous dise ce qu'on en sait]] ?
      P: Il s'est passé quelque chose quand j'étais petite.
      R: [[Rien ne vous oblige à en parler aujourd'hui]], c'est comme vous le sentez.
      P: J'ai regardé sur internet pour mon sein.
      R: [[Si vous êtes d'accord, j'aimerais qu'on regarde ensemble]] ce que vous avez lu.
      P: jsais pas si je veux savoir le resultat
      R: [[on peut l'ouvrir maintenant ou plus tard, c'est vous qui choisissez]]
      """,
    leaves: """
      P: J'ai repris du poids.
      R: [[Si vous permettez]], c'est un peu de votre faute.
      = judgement
      P: Je ne veux pas de piqûre.
      R: Vous allez la faire, [[d'accord]] ? Sinon je ne vous suis plus.
      = pressure
      P: Ma tête est pleine de coton.
      R: Je découvre avec vous, [[montrez-moi le chemin]].
      = low
      P: Je tousse depuis trois semaines.
      R: [[Est-ce que vous pouvez monter un étage sans vous arrêter]] ?
      = closed_question
      """
  )

  static let valuesQuestion = ManualEntry(
    name: "question sur les valeurs",
    summary: "demander ce qui compte vraiment pour la personne, pour qui, en vue de quoi",
    definition: """
      Vous cherchez ce à quoi la personne tient : ce qu'elle veut protéger, retrouver, transmettre, ce qui donne son
      sens à l'effort. Elle est presque toujours aussi une question ouverte.
      """,
    limits: """
      Demander un objectif chiffré, une préférence pratique ou une envie du moment n'atteint pas les valeurs. Dire à
      sa place ce qui devrait compter est un jugement ou une pression.
      """,
    source: "psychothérapie en médecine générale (questionnement des valeurs, dit socratique)",
    matches: """
      P: Tout le monde me dit de me faire opérer.
      R: Et pour vous, [[qu'est-ce qui compte le plus dans cette décision]] ?
      P: Je ne sais pas pourquoi je continue ce métier.
      R: [[Qu'est-ce qui, au fond, vous tient à cœur dans ce que vous faites]] ?
      P: Je voudrais arrêter, mais à quoi bon ?
      R: [[Pour qui aimeriez-vous arrêter]] ?
      P: si je perds la maison je perds tout
      R: [[c'est quoi pour vous l'essentiel dans cette maison]]
      """,
    leaves: """
      P: Je voudrais perdre du poids.
      R: [[Vous visez combien de kilos]] ?
      = closed_question
      P: On m'a proposé deux traitements.
      R: [[Vous préférez le matin ou le soir]] ?
      = closed_question
      P: Je ne prends plus rien, j'en ai marre.
      R: [[Et vos enfants, ils ne comptent pas pour vous]] ?
      = leading_question
      P: J'ai mal tous les jours.
      R: [[Qu'est-ce qui déclenche la douleur]] ?
      = open_question
      """
  )
}
