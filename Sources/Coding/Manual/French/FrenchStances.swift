extension FrenchManual {
  static let director = ManualEntry(
    name: "directeur",
    summary: "décider pour la personne : ordonner, prendre en main, protéger, gronder",
    definition: """
      Le soignant choisit à la place de la personne, en parent : ordre, « il faut », « vous devez », décision ou
      promesse faite pour elle, menace, protection en urgence.
      """,
    limits: """
      Un blâme ou une raillerie qui n'ordonne rien est neutre. Une suggestion (« et si on… ? ») est du planificateur.
      Aucune position n'est bonne en soi : quand quelqu'un ne peut plus décider, celle-ci convient.
      """,
    source: "psychothérapie en médecine générale (adaptation du positionnement)",
    matches: """
      P: Je pensais reprendre la moto dimanche.
      R: [[Il n'en est pas question, vous restez au lit]].
      P: Je ne sais plus quoi faire.
      R: [[Ne vous occupez de rien, je décide pour vous]].
      P: J'ai oublié ma ceinture lombaire.
      R: [[Vous devez la porter tous les jours, un point c'est tout]].
      P: jai la tete qui tourne mais ca va passer
      R: [[vous vous allongez tout de suite]], j'appelle le samu
      """,
    leaves: """
      P: Je pensais reprendre la moto dimanche.
      R: [[Et si on regardait ensemble quand ce serait possible]] ?
      = planner
      P: J'ai encore oublié.
      R: [[C'est malin, ça]].
      = neutral
      P: Je ne sais plus quoi faire.
      R: [[Qu'est-ce qui vous aiderait, d'après vous qui vous connaissez le mieux]] ?
      = low
      P: Pourquoi porter cette ceinture ?
      R: [[Elle soulage les muscles du bas du dos]] pendant l'effort.
      = expert
      """
  )

  static let expert = ManualEntry(
    name: "expert",
    summary: "informer ou expliquer en tant que celui qui sait",
    definition: """
      Le soignant parle depuis son savoir : il explique, nomme un diagnostic, pèse des options avec leurs faits, seul
      ou dans une décision partagée.
      """,
    limits: """
      Une proposition qui s'appuie sur l'explication reste de l'expert si l'explication tient la plus grande place ;
      quand deux positions se valent dans une réplique, la dernière l'emporte. Un ordre est du directeur. Reconnaître qu'on ne sait pas est la position basse.
      """,
    source: "psychothérapie en médecine générale (adaptation du positionnement)",
    matches: """
      P: C'est grave, un souffle au cœur ?
      R: [[Un souffle est le bruit du sang qui passe une valve ; le vôtre est de ceux qu'on surveille sans les traiter]].
      P: Il y a quoi comme solutions ?
      R: [[Deux traitements existent : l'un agit vite et fatigue, l'autre met un mois et se supporte mieux]].
      P: Je croyais que les antibiotiques marchaient sur tout.
      R: [[Ils agissent sur les bactéries ; votre grippe vient d'un virus]].
      P: alors docteur ?
      R: [[cest une tendinite de l'épaule, le tendon est irrité par le frottement]]
      """,
    leaves: """
      P: Il y a quoi comme solutions ?
      R: [[Je ne sais pas encore]], aidez-moi à comprendre ce qui vous soulage.
      = low
      P: Je croyais que les antibiotiques marchaient sur tout.
      R: [[Vous pensiez qu'ils marchaient sur tout]].
      = neutral
      P: C'est grave, un souffle au cœur ?
      R: [[Je vous propose qu'on fasse une échographie]] et qu'on en reparle.
      = planner
      P: Alors docteur ?
      R: [[Vous arrêtez le tennis, et vous m'obéissez]].
      = director
      """
  )

  static let low = ManualEntry(
    name: "position basse",
    summary: "ne pas se placer comme celui qui sait : demander l'aide de la personne, suivre",
    definition: """
      Le soignant reconnaît ne pas savoir ou ne pas pouvoir, se laisse instruire, ou remet le choix et le rythme à la
      personne, qui connaît sa vie mieux que quiconque.
      """,
    limits: """
      Il y faut une marque visible. Une reformulation, une question ouverte ou une permission toute simple restent
      neutres. Céder à tout par lassitude n'est pas de la position basse.
      """,
    source: "psychothérapie en médecine générale (position basse)",
    matches: """
      P: Personne ne trouve ce que j'ai.
      R: [[Moi non plus, je ne sais pas]]. Vous qui vivez avec, que remarquez-vous ?
      P: Vous ne pouvez pas comprendre, vous n'avez pas d'enfant.
      R: [[C'est vrai, je ne l'ai pas vécu : apprenez-moi]].
      P: On commence par quoi ?
      R: [[Par ce que vous voulez, je vous suis]].
      P: tous les medicaments echouent sur moi
      R: [[là je me sens impuissant aussi]], j'aurais besoin de votre aide pour y voir clair
      """,
    leaves: """
      P: Personne ne trouve ce que j'ai.
      R: [[Comment vivez-vous cette attente]] ?
      = neutral
      P: Vous ne pouvez pas comprendre, vous n'avez pas d'enfant.
      R: [[J'ai dix ans de pédiatrie, je sais de quoi je parle]].
      P: On commence par quoi ?
      R: [[On pourrait commencer par le sommeil]], puis voir le traitement.
      = planner
      P: Tous les médicaments échouent sur moi.
      R: [[Il faut reprendre le premier, à double dose]].
      = director
      """
  )

  static let planner = ManualEntry(
    name: "planificateur",
    summary: "proposer avec la personne une étape, une stratégie, un suivi",
    definition: """
      Le soignant organise la suite et la soumet : « je vous propose », « et si on… », « vous pourriez essayer »,
      demandé ou non.
      """,
    limits: """
      La même étape décrétée est du directeur. Une explication qui occupe l'essentiel, avec une proposition au bout,
      est de l'expert.
      """,
    source: "psychothérapie en médecine générale (adaptation du positionnement)",
    matches: """
      P: Je voudrais reprendre le sport.
      R: [[Et si on commençait par dix minutes de marche]], trois fois par semaine ?
      P: Je ne dors plus.
      R: [[Je vous propose de noter vos nuits jusqu'à notre prochain rendez-vous]].
      P: J'ai deux soucis, le travail et le ventre.
      R: [[On pourrait voir le ventre aujourd'hui et garder le travail pour mardi]], ça vous irait ?
      P: jaimerais arreter le shit
      R: [[vous pourriez essayer un soir sans, et on en reparle la semaine prochaine]]
      """,
    leaves: """
      P: Je voudrais reprendre le sport.
      R: [[Vous marcherez dix minutes par jour, et pas autre chose]].
      = director
      P: Je ne dors plus.
      R: [[Le sommeil se dérègle souvent parce que l'horloge du corps perd ses repères]].
      = expert
      P: J'ai deux soucis, le travail et le ventre.
      R: [[Le travail et le ventre]].
      = neutral
      P: J'aimerais arrêter le shit.
      R: Je n'ai jamais connu ce manque, [[c'est vous qui savez par où commencer]].
      = low
      """
  )

  static let neutral = ManualEntry(
    name: "neutre",
    summary: "aucune des autres positions ne se montre",
    definition: """
      Un bonjour, une question, un accusé de réception, une reformulation, une émotion nommée, une légitimation ou un
      rappel du cadre, sans rien qui décide, enseigne, s'abaisse ou propose. Une réplique sans aucun code l'est aussi.
      """,
    limits: """
      Dès qu'une marque d'une autre position paraît, elle l'emporte. Un reproche sans ordre reste neutre : la
      position ne dit pas si la réplique est bonne.
      """,
    source: "psychothérapie en médecine générale (adaptation du positionnement)",
    matches: """
      P: Bonjour.
      R: [[Bonjour madame, asseyez-vous]]. Qu'est-ce qui vous amène ?
      P: J'ai mal à l'oreille depuis hier.
      R: [[Vous avez eu de la fièvre]] ?
      P: Mon fils est parti en claquant la porte.
      R: [[Vous avez dû en avoir gros sur le cœur]].
      P: jai peur de rechuter
      R: [[cette peur se comprend]]
      """,
    leaves: """
      P: J'ai mal à l'oreille depuis hier.
      R: [[Vous prenez ces gouttes et vous ne discutez pas]].
      = director
      P: Mon fils est parti en claquant la porte.
      R: Je ne connais pas votre fils, [[aidez-moi à comprendre comment il est]].
      = low
      P: J'ai peur de rechuter.
      R: [[La rechute touche une personne sur deux la première année, surtout les premiers mois]].
      = expert
      P: J'ai peur de rechuter.
      R: [[Je vous propose qu'on prépare un plan]] pour les soirs difficiles.
      = planner
      """
  )
}
