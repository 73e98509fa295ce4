import Language

extension Manual {
  /// The pages of the codes that are neither good nor bad.
  static let plain: [Manual] = [
    Manual(
      code: .information,
      french: "Donne des faits ou des explications.",
      english: "Gives facts or explanations.",
      examples: [
        Example(
          .fr,
          for: (
            "C'est quoi une hernie ?",
            "Une hernie, c'est un disque qui déborde et qui appuie sur un nerf."
          ),
          against: ("C'est quoi une hernie ?", "Qu'est-ce qui vous inquiète ?")
        ),
        Example(
          .en,
          for: (
            "What's a slipped disc?",
            "A slipped disc is a cushion that bulges and presses on a nerve."
          ),
          against: ("What's a slipped disc?", "What worries you?")
        ),
      ]
    ),
    Manual(
      code: .plan,
      french: "Annonce ou propose une étape : examen, traitement, orientation, rendez-vous.",
      english: "States or proposes a next step: a test, a treatment, a referral, an appointment.",
      examples: [
        Example(
          .fr,
          for: (
            "On fait quoi ?",
            "Je vous propose une prise de sang, et on se revoit dans quinze jours."
          ),
          against: ("On fait quoi ?", "Vous, qu'en pensez-vous ?")
        ),
        Example(
          .en,
          for: ("What do we do?", "I suggest a blood test, and we meet again in two weeks."),
          against: ("What do we do?", "What do you think yourself?")
        ),
      ]
    ),
    Manual(
      code: .facilitation,
      french:
        "Un signe d'écoute minimal qui invite à continuer : « Mmh », « je vous écoute », un silence tenu.",
      english:
        "A minimal sign of listening that invites them to go on: \"Mmh\", \"go on\", a held silence.",
      examples: [
        Example(
          .fr,
          for: ("C'est difficile à dire…", "Je vous écoute."),
          against: ("C'est difficile à dire…", "Vous avez de la fièvre ?")
        ),
        Example(
          .en,
          for: ("It's hard to say…", "Mm-hmm, go on."),
          against: ("It's hard to say…", "Do you have a fever?")
        ),
      ]
    ),
  ]
}
