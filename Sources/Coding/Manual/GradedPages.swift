import Language

extension Manual {
  /// The pages of the codes that are graded.
  static let graded: [Manual] = [
    Manual(
      code: .reformulation,
      french:
        "Redit ce que le patient a exprimé, avec ses mots ou d'autres, pour qu'il vérifie qu'il est compris. La profondeur (écho, simple, complexe, synthèse) est décrite, jamais notée.",
      english:
        "Says back what the patient expressed, in their words or others, so that they can check that they were understood. Its depth (echo, simple, complex, summary) is described, never graded.",
      examples: [
        Example(
          .fr,
          for: ("Plus rien ne marche, docteur.", "Plus rien ne marche…"),
          against: ("Plus rien ne marche, docteur.", "D'accord, je vois.")
        ),
        Example(
          .en,
          for: ("Nothing works any more.", "So nothing works any more."),
          against: ("Nothing works any more.", "Okay, I see.")
        ),
      ]
    ),
    Manual(
      code: .legitimation,
      french:
        "Rend légitime l'émotion, la pensée ou la réaction du patient : compréhensible, partagée, à sa place ici. Son objet est le ressenti, pas le problème.",
      english:
        "Makes the patient's emotion, thought or reaction legitimate: understandable, shared, in its place here. Its object is the feeling, not the trouble.",
      examples: [
        Example(
          .fr,
          for: (
            "J'ai peur que ce soit grave.",
            "C'est normal d'avoir peur, n'importe qui aurait peur à votre place."
          ),
          against: ("J'ai mal au genou.", "C'est rien, ça va passer tout seul.")
        ),
        Example(
          .en,
          for: ("I'm scared it's serious.", "It makes sense that you're scared, anyone would be."),
          against: ("My knee hurts.", "It's nothing, it will pass on its own.")
        ),
      ]
    ),
    Manual(
      code: .openQuestion,
      french:
        "Ne se répond ni par oui, ni par non, ni par un seul fait : laisse au patient le choix de ce qu'il dit. « Parlez-moi de… » en est une.",
      english:
        "Cannot be answered by yes, no or one fact: leaves the patient the choice of what to say. \"Tell me about…\" is one.",
      examples: [
        Example(
          .fr,
          for: ("J'ai mal au dos.", "Comment vivez-vous cette douleur au quotidien ?"),
          against: ("J'ai mal au dos.", "Vous avez mal depuis quand ?")
        ),
        Example(
          .en,
          for: ("My back hurts.", "How do you live with this pain day to day?"),
          against: ("My back hurts.", "When did it start?")
        ),
      ]
    ),
    Manual(
      code: .closedQuestion,
      french: "Appelle un oui, un non, un nombre, une date, un lieu ou un choix dans une liste.",
      english: "Calls for yes, no, a number, a date, a place or a pick from a list.",
      examples: [
        Example(
          .fr,
          for: ("J'ai mal au ventre.", "Vous avez de la fièvre ?"),
          against: ("J'ai mal au ventre.", "Racontez-moi comment ça a commencé.")
        ),
        Example(
          .en,
          for: ("My stomach hurts.", "Do you have a fever?"),
          against: ("My stomach hurts.", "Tell me how it started.")
        ),
      ]
    ),
    Manual(
      code: .leadingQuestion,
      french:
        "Porte sa réponse, ou un reproche : « Vous n'avez pas recommencé, j'espère ? » Elle n'est alors pas aussi une question fermée.",
      english:
        "Carries its answer, or a reproach: \"You haven't started again, I hope?\" It is then not a closed question too.",
      examples: [
        Example(
          .fr,
          for: ("J'ai vu des amis samedi.", "Vous n'avez pas bu, j'espère ?"),
          against: ("J'ai vu des amis samedi.", "Qu'avez-vous fait ensemble ?")
        ),
        Example(
          .en,
          for: ("I saw friends on Saturday.", "You didn't drink, I hope?"),
          against: ("I saw friends on Saturday.", "What did you do together?")
        ),
      ]
    ),
    Manual(
      code: .stackedQuestions,
      french: "Deux questions ou plus d'affilée, qui appellent chacune une réponse.",
      english: "Two questions or more in a row, each calling for an answer.",
      examples: [
        Example(
          .fr,
          for: (
            "J'ai mal à la tête.",
            "Depuis quand ? Vous avez vomi ? Vous prenez quoi comme médicaments ?"
          ),
          against: ("J'ai mal à la tête.", "Depuis quand avez-vous mal à la tête ?")
        ),
        Example(
          .en,
          for: ("I've a headache.", "Since when? Have you been sick? What do you take for it?"),
          against: ("I've a headache.", "Since when?")
        ),
      ]
    ),
  ]
}
