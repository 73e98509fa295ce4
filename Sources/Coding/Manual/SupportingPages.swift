import Language

extension Manual {
  /// The pages of the codes that support the alliance.
  static let supporting: [Manual] = [
    Manual(
      code: .empathy,
      french: "Nomme l'émotion du patient, ou montre qu'elle est perçue.",
      english: "Names the patient's emotion, or shows that it is perceived.",
      examples: [
        Example(
          .fr,
          for: ("(elle pleure) Excusez-moi.", "Je vois que vous êtes très triste."),
          against: ("Je dors mal.", "Vous dormez combien d'heures ?")
        ),
        Example(
          .en,
          for: ("(she cries) Sorry.", "I can see how sad you are."),
          against: ("I sleep badly.", "How many hours do you sleep?")
        ),
      ]
    ),
    Manual(
      code: .affirmation,
      french: "Reconnaît une force, un effort, une valeur du patient.",
      english: "Recognises a strength, an effort or a worth of the patient.",
      examples: [
        Example(
          .fr,
          for: (
            "J'ai repris la marche.", "Bravo, il vous a fallu du courage pour vous y remettre."
          ),
          against: ("J'ai repris la marche.", "Vous marchez combien de temps ?")
        ),
        Example(
          .en,
          for: ("I've started walking again.", "Well done, that took real courage."),
          against: ("I've started walking again.", "How long do you walk for?")
        ),
      ]
    ),
    Manual(
      code: .permission,
      french:
        "Demande l'accord avant d'informer, de conseiller ou d'aborder un sujet ; laisse explicitement le choix.",
      english:
        "Asks leave before informing, advising or touching a subject; leaves the choice explicitly.",
      examples: [
        Example(
          .fr,
          for: ("Je ne sais pas trop.", "Si vous êtes d'accord, je peux vous donner mon avis."),
          against: ("Je ne sais pas trop.", "Vous devez vous faire opérer.")
        ),
        Example(
          .en,
          for: ("I don't know.", "Would it be okay if I told you what I think?"),
          against: ("I don't know.", "You must have the operation.")
        ),
      ]
    ),
    Manual(
      code: .valuesQuestion,
      french: "Demande ce qui compte vraiment pour le patient, pour qui, pour quoi.",
      english: "Asks what truly matters to the patient, for whom, what for.",
      examples: [
        Example(
          .fr,
          for: (
            "Je n'ai plus goût à rien.", "Qu'est-ce qui compte le plus pour vous aujourd'hui ?"
          ),
          against: ("Je n'ai plus goût à rien.", "Vous mangez bien ?")
        ),
        Example(
          .en,
          for: ("I've lost interest in everything.", "What matters most to you?"),
          against: ("I've lost interest in everything.", "Are you eating?")
        ),
      ]
    ),
    Manual(
      code: .metacommunication,
      french: "Parle de l'échange ou de la relation eux-mêmes.",
      english: "Speaks about the exchange or the relation itself.",
      examples: [
        Example(
          .fr,
          for: ("(il se tait)", "J'ai l'impression que ma question vous a gêné."),
          against: ("(il se tait)", "Vous fumez ?")
        ),
        Example(
          .en,
          for: ("(silence)", "I have the feeling my question made you uncomfortable."),
          against: ("(silence)", "Do you smoke?")
        ),
      ]
    ),
    Manual(
      code: .sincerity,
      french:
        "Dit ce que le soignant ressent lui-même ou sa limite, vraiment et avec bienveillance. « Je ne sais pas » en est.",
      english:
        "Says the clinician's own feeling or limit, authentically and kindly. \"I don't know\" is one.",
      examples: [
        Example(
          .fr,
          for: ("Ça va mieux depuis hier.", "Je suis heureux de vous voir aller mieux."),
          against: ("Ça va mieux depuis hier.", "On continue pareil.")
        ),
        Example(
          .en,
          for: ("I've been better since yesterday.", "I'm really glad to see you doing better."),
          against: ("I've been better since yesterday.", "Carry on the same.")
        ),
      ]
    ),
    Manual(
      code: .frame,
      french:
        "Pose ou rappelle le cadre : temps, limites, confidentialité, suivi, qui fait quoi, sans dureté.",
      english:
        "Sets or recalls the frame: time, limits, confidentiality, follow-up, who does what, without harshness.",
      examples: [
        Example(
          .fr,
          for: (
            "Ça reste entre nous ?",
            "Tout ce que vous me dites reste entre nous, je suis tenu au secret."
          ),
          against: ("Ça reste entre nous ?", "Pourquoi, qu'est-ce que vous cachez ?")
        ),
        Example(
          .en,
          for: (
            "Is this just between us?",
            "What you tell me stays between us, I'm bound by confidentiality."
          ),
          against: ("Is this just between us?", "Why, what are you hiding?")
        ),
      ]
    ),
    Manual(
      code: .repair,
      french: "Reconnaît un faux pas et le répare.",
      english: "Owns a misstep and mends it.",
      examples: [
        Example(
          .fr,
          for: (
            "Vous ne m'écoutez pas.", "Pardon, je me suis mal exprimé, je vous ai coupé la parole."
          ),
          against: ("Vous ne m'écoutez pas.", "Mais si, je vous écoute.")
        ),
        Example(
          .en,
          for: ("You're not listening.", "I'm sorry, I put that badly and cut across you."),
          against: ("You're not listening.", "Of course I'm listening.")
        ),
      ]
    ),
  ]
}
