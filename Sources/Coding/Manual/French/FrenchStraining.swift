extension FrenchManual {
  static let judgement = ManualEntry(
    name: "jugement",
    summary: "blâmer, faire la morale, mettre en doute, étiqueter, railler",
    definition: """
      La personne est évaluée et abaissée : ce qu'elle est, ce qu'elle fait ou ce qu'elle dit est tenu pour faux,
      fautif, ridicule ou suspect. Le ton peut être doux ; l'ironie et le sous-entendu comptent.
      """,
    limits: """
      Lui prêter un motif ou une faute est un jugement ; se tromper sur elle sans la charger n'en est pas un. Un avis
      sur un acte ou un tiers qui ne retombe pas sur elle, ou un risque expliqué sans reproche, n'en est pas un non
      plus.
      """,
    source: "MITI 4.2.1 (affronter) ; VR-CoDES (fermer l'espace)",
    matches: """
      P: J'ai mangé un gâteau à l'anniversaire de ma fille.
      R: [[Avec votre diabète, c'est irresponsable]].
      P: J'ai tellement mal que je ne peux pas me lever.
      R: [[Pourtant, vous êtes venu à pied, à ce que j'ai vu]]…
      P: Je ne prends pas les médicaments, je préfère les plantes.
      R: [[Les gens comme vous finissent toujours aux urgences]].
      P: ca fait trois jours que je bois plus
      R: [[trois jours, quel exploit]], on va pas ouvrir le champagne
      P: Je n'ai pas la force de chercher du travail.
      R: [[Disons plutôt que ça vous arrange]].
      """,
    leaves: """
      P: J'ai mangé un gâteau à l'anniversaire de ma fille.
      R: [[Le sucre du gâteau]] fait monter la glycémie pendant deux heures environ.
      = information
      P: Mon patron m'a traité de feignant.
      R: [[Feignant]]… c'est le mot qu'il a employé.
      = reformulation
      P: Je me trouve nulle comme mère.
      R: [[Vous êtes très dure avec vous-même]], et vous voilà ici, pour votre fils.
      P: Je suis retombé.
      R: Rechuter fait partie du chemin pour la plupart des gens, [[ce n'est pas une faute]].
      = legitimation
      """
  )

  static let minimisation = ManualEntry(
    name: "minimisation",
    summary: "rapetisser le trouble ou l'émotion ; rassurer trop vite ou à vide",
    definition: """
      Ce que la personne apporte est rendu petit : banal, passager, moins grave qu'ailleurs, ou effacé par une
      promesse que tout ira bien.
      """,
    limits: """
      Dire normale la réaction légitime ; dire normal le problème minimise. Annoncer un résultat rassurant, établi et
      attendu, c'est informer. Une plainte écartée d'un mot avant de passer à autre chose est minimisée et évitée.
      """,
    source: "VR-CoDES (fermer l'espace) ; Calgary-Cambridge (réassurance prématurée)",
    matches: """
      P: J'ai peur de mourir pendant l'anesthésie.
      R: [[Mais non, il n'y a aucune raison d'avoir peur]].
      P: Mes règles me clouent au lit deux jours par mois.
      R: [[Toutes les femmes passent par là, ce n'est pas bien méchant]].
      P: Depuis mon divorce je ne dors plus.
      R: [[Un de perdu, dix de retrouvés]], vous verrez.
      P: jai plein de plaques sur le visage jose plus sortir
      R: [[c'est rien du tout, juste un peu d'eczéma]]
      P: Ma mère ne m'a jamais aimée.
      R: [[Allons, n'exagérons rien]].
      """,
    leaves: """
      P: J'ai peur de mourir pendant l'anesthésie.
      R: [[Avoir peur avant d'être endormi, c'est très humain]].
      = legitimation
      P: Vous avez mes résultats ? Je n'en dors plus.
      R: Oui : [[la biopsie est normale, il n'y a pas de cellule cancéreuse]].
      = information
      P: C'est rien, juste une petite fatigue.
      R: [[Une petite fatigue]]…
      = reformulation
      P: Je pleure pour un oui pour un non.
      R: [[Ce ne sont pas de petites larmes]], on dirait.
      = empathy
      """
  )

  static let unsolicitedAdvice = ManualEntry(
    name: "conseil non demandé",
    summary: "dire quoi faire, ou prescrire, avant d'avoir exploré ou sans accord",
    definition: """
      La réponse arrive avant la question : la personne raconte, et reçoit quoi faire. C'est la fuite en avant des
      solutions, même excellentes.
      """,
    limits: """
      Un conseil que la personne a demandé, pour lequel l'accord est pris dans la réplique, ou qui vient après une
      exploration visible, n'en est pas un. Donner un fait sans dire quoi faire est de l'information.
      """,
    source: "MITI 4.2.1 (persuader) ; Calgary-Cambridge",
    matches: """
      P: Je suis débordée depuis la naissance.
      R: [[Il faut vous reposer et laisser le ménage de côté]].
      P: Je dors mal.
      R: [[Évitez les écrans et prenez une tisane]].
      P: Mon ado ne me parle plus.
      R: [[Vous devriez lui confisquer son téléphone]], ça marche très bien.
      P: jai encore mal au dos
      R: [[inscrivez vous a la piscine]], deux fois par semaine
      """,
    leaves: """
      P: Qu'est-ce que vous me conseillez pour mieux dormir ?
      R: [[Levez-vous chaque jour à la même heure]], c'est ce qui aide le plus.
      P: Mon ado ne me parle plus.
      R: [[Accepteriez-vous que je vous dise ce qui a aidé d'autres parents]] ?
      = permission
      P: Je dors mal.
      R: [[Qu'avez-vous déjà essayé]] pour mieux dormir ?
      = open_question
      P: Je bois trois cafés le soir.
      R: [[La caféine reste active cinq à six heures]].
      = information
      """
  )

  static let pressure = ManualEntry(
    name: "pression",
    summary: "insister, menacer, forcer une parole ou une décision malgré une réticence",
    definition: """
      La personne hésite ou refuse, et la réplique pousse quand même : répétition, ultimatum, chantage, urgence
      fabriquée, culpabilité, aveu exigé.
      """,
    limits: """
      Il faut une réticence, dite ou visible. Protéger une vie en urgence, en expliquant et avec respect, est du
      directeur sans être une pression. Rappeler une limite de façon neutre est du cadre.
      """,
    source: "MITI 4.2.1 (affronter, persuader) ; VR-CoDES (fermer l'espace)",
    matches: """
      P: Je préfère ne pas en parler.
      R: [[Il va bien falloir que vous me le disiez]].
      P: Je ne suis pas sûr de vouloir cette opération.
      R: [[Décidez-vous maintenant, sinon vous perdez votre place]].
      P: Je ne veux pas que mon mari l'apprenne.
      R: [[Soit vous le lui dites, soit je m'en charge]].
      P: jai dit non pour la prise de sang
      R: [[allez faites un effort, vous la ferez de toute facon]]
      """,
    leaves: """
      P: Je préfère ne pas en parler.
      R: [[On n'en parle que si vous le souhaitez]].
      = permission
      P: Je veux rentrer chez moi, même si mon cœur s'arrête.
      R: [[Je ne peux pas vous laisser partir seul dans cet état]] : votre cœur risque de s'arrêter, et je reste avec vous le temps qu'il faut.
      = director
      P: Vous pourriez me recevoir tous les jours ?
      R: [[Nous nous verrons une fois par semaine]], le lundi.
      = frame
      P: Je ne suis pas sûr de vouloir cette opération.
      R: [[Qu'est-ce qui vous fait hésiter]] ?
      = open_question
      """
  )
}
