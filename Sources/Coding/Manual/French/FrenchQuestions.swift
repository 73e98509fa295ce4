extension FrenchManual {
  static let openQuestion = ManualEntry(
    name: "question ouverte",
    summary: "une question, ou une invitation à raconter, qui laisse le choix de la réponse",
    definition: """
      Ni oui, ni non, ni un seul fait n'y répondent : la personne choisit ce qu'elle va dire. Inviter à raconter
      (« parlez-moi de… ») compte autant, même sans point d'interrogation.
      """,
    limits: """
      La forme ne suffit pas. « Et en quoi ça me regarde ? » n'attend rien et se code selon ce que
      cela fait à la personne ; un « pourquoi » qui reproche est une question orientée ; « depuis quand »
      demande un fait.
      """,
    source: "guide Calgary-Cambridge ; MITI 4.2.1 (questions) ; la relation soigné-soignant",
    matches: """
      P: Je viens pour mon renouvellement.
      R: Bien sûr. Et à part ça, [[comment se passent vos journées]] ?
      P: Ça ne va plus à la maison.
      R: [[Racontez-moi ce qui se passe]].
      P: Depuis l'infarctus, je ne suis plus le même.
      R: [[En quoi vous sentez-vous différent]] ?
      P: j ai fait une crise d angoisse dans le metro
      R: [[qu est ce que vous avez ressenti a ce moment la]]
      P: On m'a parlé d'insuline.
      R: [[Qu'est-ce que ça évoque pour vous, l'insuline]] ?
      """,
    leaves: """
      P: J'ai mal au genou quand je descends l'escalier.
      R: [[Depuis combien de temps]] ?
      = closed_question
      P: J'ai repris la cigarette dimanche.
      R: [[Pourquoi avez-vous tout gâché en un week-end]] ?
      = leading_question
      P: Ma voisine me surveille, personne ne me croit.
      R: [[Et en quoi ça me regarde, vos histoires de voisins]] ?
      = avoidance
      P: Je voudrais vous parler d'une chose gênante.
      R: [[Est-ce que je peux vous poser une question un peu intime]] ?
      = permission
      """
  )

  static let closedQuestion = ManualEntry(
    name: "question fermée",
    summary: "une question qui appelle oui, non, un seul fait ou un choix dans une liste",
    definition: """
      La réponse attendue tient en un mot : oui ou non, un chiffre, une date, un lieu, un nom, un élément d'une
      liste. Elle est utile pour préciser ; elle laisse peu de place au récit.
      """,
    limits: """
      Si la réponse voulue est déjà dans la question, elle est orientée. « C'est bien ça ? » au bout d'une
      reformulation en fait partie. Demander la permission a son propre code. « Pouvez-vous m'en dire plus ? » est une
      invitation, donc ouverte.
      """,
    source: "guide Calgary-Cambridge ; MITI 4.2.1 (questions)",
    matches: """
      P: J'ai des palpitations le soir.
      R: [[Est-ce que vous buvez du café l'après-midi]] ?
      P: Le petit a vomi toute la nuit.
      R: [[Il a quel âge]] ?
      P: Ça me lance dans le bras.
      R: [[C'est plutôt le droit ou le gauche]] ?
      P: je prend les gouttes pour dormir
      R: [[combien de gouttes le soir]]
      P: J'ai eu de la fièvre en rentrant de voyage.
      R: [[Vous étiez dans quel pays]] ?
      """,
    leaves: """
      P: Je me sens vide depuis la retraite.
      R: [[Pouvez-vous m'en dire davantage]] ?
      = open_question
      P: J'ai oublié mes comprimés une fois ou deux.
      R: [[Pas plus de deux fois, quand même]] ?
      = leading_question
      P: On m'a dit que je devais être opéré.
      R: Un chirurgien vous a annoncé une opération, [[c'est bien ça]] ?
      = reformulation
      P: Je n'arrive pas à perdre du poids.
      R: [[Je peux vous dire comment je vois les choses]] ?
      = permission
      """
  )

  static let leadingQuestion = ManualEntry(
    name: "question orientée",
    summary: "une question qui porte déjà sa réponse, ou un reproche",
    definition: """
      La personne entend ce qu'il faudrait répondre, ou ce qu'elle aurait dû faire. La forme négative qui présume le
      « non », le « n'est-ce pas », le « j'espère » et le « pourquoi » accusateur en sont les marques habituelles.
      """,
    limits: """
      Elle remplace la question fermée, elle ne s'y ajoute pas. Le « pas » du français parlé (« ça descend pas dans
      la jambe ? ») ne présume rien. Si le blâme est dit en toutes lettres, il y a aussi un jugement. Une fausse
      question qui n'attend pas de réponse n'est pas une question.
      """,
    source: "guide Calgary-Cambridge (éviter de suggérer la réponse)",
    matches: """
      P: Je suis allé au mariage de mon cousin samedi.
      R: [[Vous n'avez pas bu, j'espère]] ?
      P: J'ai arrêté les piqûres.
      R: [[Pourquoi ne pas nous avoir prévenus plus tôt]] ?
      P: Mon mari s'emporte un peu, parfois.
      R: [[Il ne vous a jamais frappée, n'est-ce pas]] ?
      P: j ai eu un rapport sans preservatif
      R: [[vous saviez quand meme que c etait risqué non]] ?
      P: Je prends ce que vous m'avez donné.
      R: [[Vous le prenez bien tous les jours, on est d'accord]] ?
      """,
    leaves: """
      P: J'ai mal en bas du dos depuis lundi.
      R: [[Ça descend pas dans la jambe]] ?
      = closed_question
      P: J'ai repris l'alcool.
      R: [[Qu'est-ce qui s'est passé ce jour-là]] ?
      = open_question
      P: Vous ne m'avez même pas appelé pour les résultats.
      R: [[Vous vous rendez compte du nombre de patients que j'ai]] ?
      = avoidance
      P: Je dors quatre heures par nuit.
      R: [[Est-ce que vous faites une sieste]] ?
      = closed_question
      """
  )

  static let stackedQuestions = ManualEntry(
    name: "questions en rafale",
    summary: "deux questions différentes ou plus, posées d'affilée dans une même réplique",
    definition: """
      La personne ne sait plus à laquelle répondre, et répond d'ordinaire à la dernière. Chaque sorte de question est
      codée une fois, et la rafale en plus.
      """,
    limits: """
      Redire la même question autrement n'en fait pas deux, et une liste dans une seule phrase (« fièvre,
      frissons, toux ? ») est une seule question. Une fausse question suivie d'une vraie ne compte que pour une.
      """,
    source: "guide Calgary-Cambridge (une question à la fois)",
    matches: """
      P: J'ai mal à la poitrine quand je cours.
      R: [[Depuis quand ? Ça serre ou ça pique ? Vous fumez ?]]
      P: Ma fille ne mange plus.
      R: [[Elle a quel âge, et elle a perdu combien de kilos ?]]
      P: je me suis fait licencier
      R: [[c etait quand et vous aviez combien d ancienneté et vous touchez le chomage]]
      P: Je ne supporte plus mon appareil auditif.
      R: [[Qu'est-ce qui vous gêne ? Est-ce que vous l'avez fait régler ? Et votre femme, qu'en dit-elle ?]]
      """,
    leaves: """
      P: J'ai été malade tout le week-end.
      R: [[Fièvre, frissons, vomissements]] ?
      = closed_question
      P: Depuis l'accident, je ne conduis plus.
      R: Comment ça se passe au quotidien ? [[Je veux dire, vos journées, elles ressemblent à quoi]] ?
      = open_question
      P: J'ai cassé trois assiettes ce matin.
      R: Vous étiez en colère, [[c'est ça]] ? Qu'est-ce qui s'était passé ?
      P: Je n'ai pas fait la prise de sang.
      R: [[Mais enfin, à quoi bon se parler ?]] Vous la ferez quand ?
      """
  )
}
