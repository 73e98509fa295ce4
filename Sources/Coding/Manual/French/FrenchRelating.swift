extension FrenchManual {
  static let metacommunication = ManualEntry(
    name: "métacommunication",
    summary: "parler de la façon dont vous vous parlez, ici et maintenant",
    definition: """
      Le sujet n'est plus la maladie mais ce qui se passe entre vous deux : une gêne, un silence, une façon de se
      parler, ce que votre question a produit.
      """,
    limits: """
      Commenter le caractère de la personne est un jugement. Annoncer le plan de la séance pose le cadre. S'excuser
      d'un mot maladroit est une réparation, et n'est aussi une métacommunication que si l'échange est discuté.
      """,
    source: "la relation soigné-soignant (métacommunication)",
    matches: """
      P: Bof. Si vous voulez.
      R: [[J'ai l'impression qu'un froid s'est installé entre nous]] ces dernières minutes.
      P: Oui. Non. Je ne sais pas.
      R: [[Je remarque que je vous pose beaucoup de questions]] et que vous répondez de moins en moins.
      P: Vous prenez des notes sur tout ce que je dis ?
      R: [[Comment vivez-vous le fait que j'écrive pendant que vous parlez]] ?
      P: laissez tomber
      R: [[on dirait que ma remarque vous a refroidi]]
      """,
    leaves: """
      P: Bof. Si vous voulez.
      R: [[Vous êtes toujours aussi fermé avec les gens]] ?
      = judgement
      P: Par quoi on commence ?
      R: [[Je vous propose qu'on parle d'abord du sommeil]], puis des résultats.
      = frame
      P: Avec mon frère, on ne se parle plus.
      R: [[Entre vous deux, le silence s'est installé]].
      = reformulation
      P: Je n'ai pas compris ce que vous avez dit.
      R: [[Pardon, je parle trop vite]].
      = repair
      """
  )

  static let sincerity = ManualEntry(
    name: "sincérité",
    summary: "dire avec bienveillance son propre ressenti ou sa propre limite",
    definition: """
      Vous parlez en votre nom : ce que cela vous fait, ce que vous ne savez pas, ce que vous ne pouvez pas. C'est
      vrai, c'est dit pour la personne, et l'échange reste le sien.
      """,
    limits: """
      Se raconter jusqu'à l'oublier, se plaindre d'elle ou se justifier n'est pas être sincère. Dire simplement « je ne
      sais pas » l'est, et met en position basse. Se servir du « franchement » pour blâmer est un jugement.
      """,
    source:
      "psychothérapie en médecine générale (réflexivité : dire son ressenti sans perdre sa bienveillance)",
    matches: """
      P: J'ai remarché jusqu'au marché, hier.
      R: [[Cela me fait vraiment plaisir]] de l'entendre.
      P: Pourquoi moi, docteur ?
      R: [[Honnêtement, je n'ai pas de réponse]] à cette question.
      P: Elle est morte dans mes bras.
      R: [[Je suis touchée par ce que vous me confiez]].
      P: mais vs avez bien une idée non ?
      R: [[non, pour l'instant je seche]], autant etre franc avec vous
      """,
    leaves: """
      P: Je n'arrive pas à dormir.
      R: [[Moi c'est pareil, la semaine dernière j'ai fait trois nuits blanches]], avec les gardes et les travaux du voisin.
      = avoidance
      P: Je n'ai pas suivi le régime.
      R: [[Franchement, vous me décevez]].
      = judgement
      P: Est-ce que ça va revenir ?
      R: [[On sait que cela revient une fois sur trois]].
      = information
      P: Vous m'avez fait attendre une heure.
      R: [[Je n'y suis pour rien]], c'est le secrétariat.
      = avoidance
      """
  )

  static let frame = ManualEntry(
    name: "cadre",
    summary: "poser ou rappeler le temps, les limites, la confidentialité, qui fait quoi",
    definition: """
      Vous dites dans quelles limites la rencontre a lieu : durée, rythme, secret, rôle de chacun, ordre du jour, ce
      qui se fait ici et ce qui ne s'y fait pas. C'est ferme sans dureté.
      """,
    limits: """
      Une limite assenée comme une menace est une pression. Un simple rendez-vous est un plan ; il est aussi du cadre
      quand il fixe une limite ou un rythme. Le secret posé comme une règle est du cadre ; expliqué avec ses
      exceptions, c'est aussi de l'information. Se cacher derrière la pendule pour ne pas entendre est un évitement.
      """,
    source: "psychothérapie en médecine générale (le cadre) ; Calgary-Cambridge (structurer)",
    matches: """
      P: Est-ce que ma mère va savoir ?
      R: [[Ce que vous me dites reste entre nous]].
      P: J'ai cinq choses à voir avec vous.
      R: [[Nous avons vingt minutes]] : choisissons les deux plus importantes.
      P: Donnez-moi votre numéro, pour la nuit.
      R: [[Je ne donne pas mon numéro personnel]] ; la nuit, c'est le service de garde qui répond.
      P: et si je passe demain sans rdv ?
      R: [[ici on se voit sur rendez vous, le mardi]], et le reste du temps vous laissez un message
      """,
    leaves: """
      P: J'ai encore une petite question.
      R: [[Le temps est écoulé]], je ne peux pas m'occuper de tout, au revoir.
      = avoidance
      P: Et si je ne viens pas jeudi ?
      R: [[Si vous manquez jeudi, ce n'est plus la peine de revenir]].
      = pressure
      P: Je voudrais qu'on refasse le point.
      R: [[On se revoit dans deux mois]] avec la prise de sang.
      = plan
      P: Je peux vous appeler le dimanche ?
      R: [[Quand vous voulez, jour et nuit]], je suis là pour vous.
      = frame_breach
      """
  )

  static let repair = ManualEntry(
    name: "réparation",
    summary: "reconnaître un faux pas et le réparer",
    definition: """
      Vous prenez sur vous ce qui a blessé, heurté ou manqué, et vous y revenez : une excuse simple, une parole
      reprise, une écoute rendue.
      """,
    limits: """
      « Je suis désolé si vous l'avez mal pris » rejette la faute. Se justifier est un évitement. Être désolé de ce qui
      arrive à la personne n'est pas réparer un faux pas : c'est de l'empathie.
      """,
    source: "l'alliance thérapeutique (ruptures et réparations)",
    matches: """
      P: Vous ne m'écoutez pas.
      R: [[Vous avez raison, je regardais l'écran, excusez-moi]]. Je vous écoute.
      P: Je ne suis pas une toxico.
      R: [[Le mot était mal choisi, je le retire]].
      P: Ça fait une heure que j'attends.
      R: [[Je suis en retard et j'en suis désolé]], vous avez toute mon attention.
      P: j'ai pas dit que j'etais dépressive
      R: [[pardon, je suis allé trop vite]], reprenons
      """,
    leaves: """
      P: Vous avez été cassant l'autre jour.
      R: [[Désolé si vous êtes susceptible]].
      = judgement
      P: Ma sœur est décédée dimanche.
      R: [[Je suis vraiment désolé]] pour vous.
      = empathy
      P: Vous m'avez oubliée dans la salle d'attente.
      R: [[Il y a eu une urgence, et personne ne m'avait dit que vous étiez là]].
      = avoidance
      P: (Il parle très bas.)
      R: [[Pardon, pouvez-vous répéter]] ?
      = closed_question
      """
  )
}
