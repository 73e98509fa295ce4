extension ScenarioTemplate {
  /// The template in French; the patient speaks without gender, so that any name will do.
  static let french = """
    # Un scénario de Colloque. Une ligne qui commence par # explique la suite ; effacez-la quand elle ne sert plus.
    # Pour le jouer : colloque play {id}. Pour le vérifier à chaque étape : colloque scenario check {id}.
    format: 1
    # La langue du fichier, et le titre montré dans les listes.
    language: fr
    title: Des nuits trop courtes
    # Qui vous recevez, où et pour quoi : tout cela, l'apprenant le sait d'avance.
    patient:
      name: {name}
      age: {age}
      about: Travaille aux archives d'une mairie, vit en couple, dort mal depuis trois mois.
    setting: Un cabinet de médecine générale, en fin d'après-midi.
    task: Faites connaissance avec ce qui empêche ces nuits, et convenez d'une suite.
    # La première phrase.
    opening: Bonjour docteur. Je dors mal. Enfin, je ne dors plus, pour tout dire.
    # Les sujets : les mots qui les font reconnaître, et une échelle, de la surface à ce qui n'a jamais été dit.
    topics:
      nights:
        # « words_of » prend les mots d'un groupe du fichier commun ; « words » donne les vôtres.
        words_of: [sleep]
        ladder: À trois heures j'ouvre les yeux et je fais des comptes au plafond. Toujours les mêmes, et ils ne tombent jamais juste.
      work:
        words: [travail*, mairie, dossier*, collègue*]
        ladder:
          - Le travail, on nous change tout. Je suis.
          # « needs » dit ce que demande le deuxième échelon : ici un lien d'au moins 50 sur 100.
          - needs: bond 50
            says: J'ai perdu un dossier, en mars. Personne ne le sait. Quelqu'un attend une réponse à cause de moi.
            # « cue » est l'émotion qui se voit, « model » une réponse qui conviendrait.
            cue: concern, guilt
            model: Porter ça sans pouvoir le dire à personne, il y a de quoi ne plus dormir.
      home:
        words_of: [couple, family]
        ladder: À la maison, je fais semblant de dormir.
    # Ce qui arrive de soi-même : ici au sixième échange.
    turning_points:
      - at: turn 6
        says: Vous ne pouvez pas me donner quelque chose de fort ? Juste pour dormir une fois.
        cue: hint of despair
        model: Dormir une fois, une seule. On comprend que vous en soyez là. Qu'est-ce qui changerait, après cette nuit ?
    # Les fins, essayées dans l'ordre à l'au revoir. La dernière vaut toujours.
    endings:
      shared:
        # Plusieurs conditions se séparent par des virgules : le lien, et que le deuxième échelon de « work » est dit.
        when: bond 55, told work-2
        says: Je crois que je vais en parler à ma cheffe. Rien que de l'avoir dit ici… Au revoir, docteur.
        verdict: good
        debrief: Le dossier perdu a pu être dit, et la suite vient de la personne elle-même.
      prescription:
        otherwise: true
        says: Bon. On verra si je dors. Au revoir.
        debrief: Ce qui réveille à trois heures n'a pas été dit.

    """
}
