extension FrenchManual {
  static let echo = ManualEntry(
    name: "écho",
    summary: "tendre à la personne ses propres mots",
    definition:
      "La phrase-rebond : un mot ou une fin de phrase repris tels quels, souvent suspendus, pour qu'elle poursuive.",
    limits: """
      Dès que les mots changent, c'est une reformulation simple. Répéter pour se moquer est un jugement ; répéter pour
      remplir un dossier ne renvoie rien.
      """,
    source: "psychothérapie en médecine générale (phrase-rebond)",
    matches: """
      P: Depuis, je vis comme dans une cage.
      R: [[Comme dans une cage]]…
      P: Mon père disait que j'étais de trop.
      R: [[De trop]].
      P: Je fais tout de travers.
      R: [[Tout de travers]] ?
      P: au boulot cest la guerre
      R: [[la guerre]]...
      """,
    leaves: """
      P: Depuis, je vis comme dans une cage.
      R: [[Vous vous sentez enfermé, sans issue]].
      = complex
      P: Mon père disait que j'étais de trop.
      R: [[Votre père vous faisait sentir que vous gêniez]].
      P: Je fais tout de travers.
      R: [[À vos yeux, rien de ce que vous entreprenez ne réussit]].
      = simple
      P: Au boulot c'est la guerre.
      R: [[La guerre, rien que ça]], et moi je suis le général.
      = judgement
      """
  )

  static let simple = ManualEntry(
    name: "simple",
    summary: "redire autrement, sans rien ajouter",
    definition:
      "Le contenu est rendu avec d'autres mots ; rien n'y entre que la personne n'ait dit.",
    limits: """
      Les mots mêmes font un écho ; un sentiment ou un sens ajouté fait une reformulation complexe ; plusieurs choses
      dites au fil de l'entretien font une synthèse. Entre simple et complexe, même des codeurs formés s'accordent peu :
      c'est pourquoi la profondeur n'est jamais notée.
      """,
    source: "MITI 4.2.1 (reflet simple)",
    matches: """
      P: J'ai sauté le déjeuner, et le dîner aussi.
      R: [[Vous n'avez rien avalé depuis ce matin]].
      P: La kiné m'a fait plus de mal que de bien.
      R: Donc [[les séances ont plutôt aggravé les choses]].
      P: Mon mari travaille de nuit, on se croise dans l'escalier.
      R: [[Avec ses horaires, vous ne vous voyez presque plus]].
      P: jai arreté le traitement en juin
      R: [[donc vous ne prenez plus rien depuis cet ete]]
      """,
    leaves: """
      P: J'ai sauté le déjeuner, et le dîner aussi.
      R: [[Et le dîner aussi]]…
      = echo
      P: La kiné m'a fait plus de mal que de bien.
      R: [[Vous avez perdu confiance, et vous craignez d'être encore déçu]].
      = complex
      P: Mon mari travaille de nuit, on se croise dans l'escalier.
      R: [[Au fond, il vous manque]], et l'escalier ne suffit pas.
      = complex
      P: J'ai perdu mon emploi au printemps.
      P: Et depuis l'été, je ne dors plus.
      P: Maintenant c'est ma femme qui veut partir.
      R: Si je rassemble : [[l'emploi au printemps, le sommeil cet été, et à présent votre couple]].
      = summary
      """
  )

  static let complex = ManualEntry(
    name: "complexe",
    summary: "ajouter ce qui était sous-entendu : un sentiment, un sens, l'autre face",
    definition: """
      La reformulation va un pas plus loin que les mots : elle nomme l'émotion implicite, le sens, l'ambivalence, le
      lien que la personne a fait à moitié.
      """,
    limits: """
      Le pas doit rester dans ce qui a été sous-entendu ; au-delà, c'est une interprétation, parfois un jugement. Si
      plusieurs choses de plusieurs tours sont rassemblées, c'est une synthèse.
      """,
    source: "MITI 4.2.1 (reflet complexe)",
    matches: """
      P: Je devrais être contente, j'ai tout pour l'être.
      R: [[Vous vous en voulez presque de ne pas y arriver]].
      P: Les cigarettes me tuent, mais c'est ma seule pause.
      R: [[D'un côté vous voulez en sortir, de l'autre vous perdriez votre seul moment à vous]].
      P: Le téléphone sonne et mon cœur s'arrête. C'est par un coup de fil que j'ai su.
      R: [[Chaque sonnerie vous ramène à ce jour-là, et la peur revient avec elle]].
      P: mes enfants ont leur vie maintenant
      R: [[vous vous sentez un peu inutile depuis qu'ils sont partis]]
      """,
    leaves: """
      P: Les cigarettes me tuent, mais c'est ma seule pause.
      R: [[Votre seule pause]]…
      = echo
      P: Mes enfants ont leur vie maintenant.
      R: [[Vos enfants volent de leurs propres ailes]].
      = simple
      P: Je devrais être contente, j'ai tout pour l'être.
      R: [[Vous cherchez surtout à vous faire plaindre]].
      = judgement
      P: Je dors trois heures.
      R: [[Vous ne dormez que trois heures par nuit]].
      = simple
      """
  )

  static let summary = ManualEntry(
    name: "synthèse",
    summary: "rassembler deux choses ou plus, dites en plusieurs fois",
    definition: """
      La reformulation relie ce que la personne a dit à différents moments et le lui rend en un tout. Elle l'emporte
      sur la reformulation complexe quand les deux conviendraient.
      """,
    limits: "Deux faits d'une même phrase ne font pas une synthèse : il faut plusieurs tours.",
    source: "guide Calgary-Cambridge (résumer) ; MITI 4.2.1",
    matches: """
      P: Les vertiges ont commencé en mars.
      P: Mon frère est mort en février.
      P: Depuis, je ne conduis plus.
      R: Je récapitule : [[votre frère en février, les vertiges en mars, et maintenant la voiture que vous laissez]].
      P: Je n'ai plus d'appétit.
      P: Le soir je m'endors devant la télé, à trois heures je suis debout.
      P: Et ce matin, dans le bus, je me suis mise à pleurer.
      R: [[Vous ne mangez plus, vos nuits s'arrêtent à trois heures, et ce matin les larmes sont venues]].
      P: J'ai peur des effets secondaires.
      P: Mais sans traitement, je finirai comme mon père.
      R: En somme, [[tout à l'heure les effets vous arrêtaient, et là c'est l'histoire de votre père qui vous pousse]].
      P: ca me gratte depuis le demenagement
      P: jai change de lessive aussi
      R: [[donc si je resume le demenagement, la lessive, et depuis ça gratte]]
      """,
    leaves: """
      P: J'ai mal au dos et au cou.
      R: [[Le dos et le cou]] vous font souffrir.
      P: Mon frère est mort en février.
      P: Depuis, je ne conduis plus.
      R: [[Vous ne conduisez plus]]…
      = echo
      P: J'ai peur des effets secondaires.
      R: [[Ce que ce traitement pourrait vous faire vous inquiète]].
      = simple
      P: Je voudrais arrêter, mais sans lui je m'effondre.
      R: [[Vous en voulez moins, et vous avez peur de tomber sans ce soutien]].
      = complex
      """
  )
}
