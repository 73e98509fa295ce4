extension ScenarioTemplate {
  /// The template in French; the patient speaks without gender, so that any name will do.
  static let french = """
    # Un scénario de Colloque. Une ligne qui commence par # explique la suite ; effacez-la quand elle ne sert plus.
    # Pour le jouer : colloque play {id}. Pour le vérifier à chaque étape : colloque scenario check {id}.
    format: 1
    # Le nom du dossier, la langue du fichier, et le titre montré dans les listes.
    id: {id}
    language: fr
    title: Des nuits trop courtes
    # Qui vous recevez : « about » est ce que l'apprenant sait d'avance.
    patient:
      name: {name}
      age: {age}
      about: Travaille aux archives d'une mairie, vit en couple, dort mal depuis trois mois.
    setting: Un cabinet de médecine générale, en fin d'après-midi.
    task: Faites connaissance avec ce qui empêche ces nuits, et convenez d'une suite.
    # Ce que chaque façon de parler lui fait : even, wary, silent, chronic-pain ou histrionic.
    temperament: even
    # La première phrase. « cue » est l'émotion qui se voit, « model » une réponse qui conviendrait.
    opening:
      says: Bonjour docteur. Je dors mal. Enfin, je ne dors plus, pour tout dire.
      cue: hint of weariness
      model: Vous ne dormez plus, pour tout dire. Racontez-moi comment se passent ces nuits.
    # Les sujets : les mots qui les font reconnaître, et une échelle, de la surface à ce qui n'a jamais été dit.
    topics:
      nights:
        # « words_of » prend les mots d'un groupe du fichier commun ; « words » donne les vôtres.
        words_of: [sleep]
        ladder:
          - Je m'endors sans mal, et à trois heures j'ouvre les yeux. Ensuite j'écoute la maison.
          - À trois heures, je fais des comptes au plafond. Toujours les mêmes, et ils ne tombent jamais juste.
      work:
        words: [travail*, mairie, dossier*, collègue*]
        ladder:
          - Le travail, on nous change tout. Je suis.
          # « id » nomme l'échelon, « needs » dit ce qu'il demande : ici un lien d'au moins 50 sur 100.
          - id: mistake
            needs: bond 50
            says: J'ai perdu un dossier, en mars. Personne ne le sait. Quelqu'un attend une réponse à cause de moi.
            cue: concern, guilt
            model: Porter ça sans pouvoir le dire à personne, il y a de quoi ne plus dormir.
      home:
        words_of: [couple, family]
        ladder:
          - À la maison, je fais semblant de dormir.
          # Plusieurs conditions se séparent par des virgules : le lien, et ce qui a déjà été dit.
          - needs: bond 55, told mistake
            says: Si je parle du dossier à la maison, j'aurai honte. Alors je compte en silence.
    # Ce qui arrive de soi-même : ici au sixième échange.
    turning_points:
      - id: pills
        at: turn 6
        says: Vous ne pouvez pas me donner quelque chose de fort ? Juste pour dormir une fois.
        cue: hint of despair
        model: Dormir une fois, une seule. On comprend que vous en soyez là. Qu'est-ce qui changerait, après cette nuit ?
    # Les fins, essayées dans l'ordre à l'au revoir. La dernière vaut toujours.
    endings:
      shared:
        when: bond 55, told mistake
        says: Je crois que je vais en parler à ma cheffe. Rien que de l'avoir dit ici… Au revoir, docteur.
        verdict: good
        debrief: Le dossier perdu a pu être dit, et la suite vient de la personne elle-même.
      prescription:
        otherwise: true
        says: Bon. On verra si je dors. Au revoir.
        verdict: mixed
        debrief: Ce qui réveille à trois heures n'a pas été dit.

    """
}
