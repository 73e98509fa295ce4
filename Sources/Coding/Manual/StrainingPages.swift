import Language

extension Manual {
  /// The pages of the codes that strain the alliance.
  static let straining: [Manual] = [
    Manual(
      code: .judgement,
      french: "Blâme, moralise, met en doute, étiquette, se moque, discrédite.",
      english: "Blames, moralises, disbelieves, labels, mocks, discredits.",
      examples: [
        Example(
          .fr,
          for: (
            "J'ai recommencé à fumer.", "C'est n'importe quoi, vous n'êtes vraiment pas sérieux."
          ),
          against: ("J'ai recommencé à fumer.", "Qu'est-ce qui s'est passé ?")
        ),
        Example(
          .en,
          for: (
            "I've started smoking again.", "Here we go again. You should be ashamed of yourself."
          ),
          against: ("I've started smoking again.", "What happened?")
        ),
      ]
    ),
    Manual(
      code: .minimisation,
      french: "Rend petit le trouble ou l'émotion ; rassure à vide ou trop tôt.",
      english: "Makes the trouble or the emotion small; reassures hollowly or too soon.",
      examples: [
        Example(
          .fr,
          for: (
            "J'ai très mal depuis un mois.", "Ce n'est rien, ça va passer, ne vous inquiétez pas."
          ),
          against: ("J'ai très mal depuis un mois.", "Un mois que vous avez très mal.")
        ),
        Example(
          .en,
          for: ("I've been in pain for a month.", "It's nothing, don't worry, it'll pass."),
          against: ("I've been in pain for a month.", "A month in pain.")
        ),
      ]
    ),
    Manual(
      code: .unsolicitedAdvice,
      french: "Un conseil, une solution, une prescription donnés avant d'explorer ou sans accord.",
      english: "Advice, a solution or a prescription given before exploring or without leave.",
      examples: [
        Example(
          .fr,
          for: ("Je dors mal.", "Vous devriez faire du sport et éviter les écrans le soir."),
          against: ("Je dors mal.", "Qu'est-ce qui vous empêche de dormir ?")
        ),
        Example(
          .en,
          for: ("I sleep badly.", "You should exercise more and stay off screens at night."),
          against: ("I sleep badly.", "What keeps you awake?")
        ),
      ]
    ),
    Manual(
      code: .pressure,
      french: "Insiste, menace, force l'aveu ou la décision, contre une réticence.",
      english: "Insists, threatens, forces disclosure or a decision, against a reluctance.",
      examples: [
        Example(
          .fr,
          for: (
            "Je ne veux pas en parler.",
            "Si vous ne me répondez pas, je ne pourrai rien faire pour vous."
          ),
          against: ("Je ne veux pas en parler.", "D'accord, on n'en parle pas aujourd'hui.")
        ),
        Example(
          .en,
          for: ("I don't want to talk about it.", "If you won't answer me I can't help you."),
          against: ("I don't want to talk about it.", "That's fine, we don't have to.")
        ),
      ]
    ),
    Manual(
      code: .jargon,
      french: "Des mots techniques que le patient n'a pas employés et qui ne sont pas expliqués.",
      english: "Technical words that the patient has not used and that are not explained.",
      examples: [
        Example(
          .fr,
          for: (
            "C'est quoi, alors ?", "C'est une radiculopathie L5 avec une discopathie dégénérative."
          ),
          against: ("C'est quoi, alors ?", "Un nerf du dos est un peu coincé.")
        ),
        Example(
          .en,
          for: ("So what is it?", "It's an L5 radiculopathy with degenerative disc disease."),
          against: ("So what is it?", "A nerve in your back is a bit trapped.")
        ),
      ]
    ),
    Manual(
      code: .avoidance,
      french:
        "Laisse ce que le patient vient d'apporter : change de sujet, se cache derrière les examens, le dossier, l'heure.",
      english:
        "Leaves what the patient has just brought: changes the subject, hides behind tests, files, the clock.",
      examples: [
        Example(
          .fr,
          for: ("Ma femme est morte.", "Bon, passons. On va regarder votre tension."),
          against: ("Ma femme est morte.", "Je suis désolé, parlez-moi d'elle.")
        ),
        Example(
          .en,
          for: ("My wife died.", "Right, anyway, let's look at your blood pressure."),
          against: ("My wife died.", "I'm sorry, tell me about her.")
        ),
      ]
    ),
    Manual(
      code: .frameBreach,
      french:
        "Abandonne le cadre : numéro personnel, promesses, cadeau accepté sans un mot, disponibilité sans limite.",
      english:
        "Gives up the frame: a personal number, promises, a gift taken without a word, unlimited availability.",
      examples: [
        Example(
          .fr,
          for: (
            "Je peux vous appeler ?",
            "Bien sûr, je vous donne mon portable, appelez-moi jour et nuit."
          ),
          against: ("Je peux vous appeler ?", "Le secrétariat répond de 9 h à 18 h.")
        ),
        Example(
          .en,
          for: ("Can I call you?", "Of course, here's my personal mobile, call me day or night."),
          against: ("Can I call you?", "The desk answers from nine to six.")
        ),
      ]
    ),
  ]
}
