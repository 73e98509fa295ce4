import Coding

extension LearnerPhrases {
  static let french = LearnerPhrases(
    openings: [
      "Bonjour, installez-vous. Qu'est-ce qui vous amène aujourd'hui ?",
      "Bonjour. Prenez place, et racontez-moi ce qui se passe.",
      "Bonjour, je vous écoute. Par quoi voulez-vous commencer ?",
    ],
    echoes: [
      "« {} »…", "Vous me dites : {}.", "Si je vous suis bien, {}.", "{}, c'est bien ça ?",
      "J'entends que {}.", "Vous dites « {} ».", "Donc, {}.", "« {} » : c'est ce que vous vivez.",
    ],
    legitimations: [
      .anger: [
        "Il y a de quoi être en colère.", "Beaucoup seraient furieux à votre place.",
        "Votre colère se comprend, avec ce qui vous est arrivé.",
      ],
      .anxiety: [
        "N'importe qui serait angoissé à votre place.", "Cette angoisse se comprend.",
        "Il y a de quoi être sur le qui-vive.",
      ],
      .despair: [
        "Après tout ça, il y a de quoi perdre espoir.",
        "On le comprend, que vous n'y croyiez plus.",
      ],
      .emptiness: [
        "Ce vide que vous sentez, il se comprend.",
        "Après ce que vous avez perdu, c'est humain de se sentir vide.",
      ],
      .exhaustion: [
        "N'importe qui serait épuisé avec ce que vous portez.", "Il y a de quoi être à bout.",
        "On serait épuisé à moins.", "C'est normal d'être fatigué quand on tient seul comme ça.",
      ],
      .fear: [
        "N'importe qui aurait peur à votre place.", "Il y a de quoi avoir peur.",
        "Votre peur est légitime.", "Beaucoup de gens auraient la même peur que vous.",
      ],
      .grief: [
        "Ce chagrin est à sa place.", "On pleurerait à moins.",
        "C'est humain d'avoir autant de peine.",
      ],
      .guilt: [
        "Se sentir coupable dans ces moments-là, ça arrive à beaucoup de gens.",
        "On comprend que vous vous en vouliez.",
      ],
      .helplessness: [
        "Se sentir impuissant devant ça, c'est bien compréhensible.",
        "N'importe qui se sentirait démuni.",
      ],
      .humiliation: [
        "C'est humiliant, et il y a de quoi être blessé.",
        "N'importe qui se serait senti rabaissé.",
      ],
      .injustice: [
        "Il y a de quoi trouver ça injuste.", "Votre révolte se comprend tout à fait.",
      ],
      .loneliness: [
        "On se sentirait seul à moins.", "Porter ça seul, c'est lourd pour n'importe qui.",
        "Cette solitude se comprend.",
      ],
      .mistrust: [
        "Après ce que vous avez vécu, c'est normal d'être méfiant.",
        "On comprend que vous ne fassiez plus confiance tout de suite.",
      ],
      .pain: [
        "Avoir mal tous les jours userait n'importe qui.", "Cette douleur est bien réelle.",
        "On comprend que ça vous mine, d'avoir mal comme ça.",
      ],
      .resignation: [
        "À force, c'est humain de baisser les bras.",
        "On comprend que vous n'attendiez plus grand-chose.",
      ],
      .sadness: [
        "Il y a de quoi être triste.", "Votre tristesse se comprend.",
        "C'est bien naturel d'avoir du chagrin.",
      ],
      .shame: [
        "Beaucoup de gens auraient honte aussi, et vous avez le droit d'en parler ici.",
        "C'est difficile à dire, et cette gêne se comprend.",
      ],
      .weariness: [
        "On serait las à moins.", "Il y a de quoi en avoir assez.",
        "Cette lassitude, elle se comprend.",
      ],
      .worry: [
        "Il y a de quoi s'inquiéter.", "N'importe qui serait inquiet à votre place.",
        "Votre inquiétude est légitime.",
      ],
    ],
    anyLegitimation: [
      "Je comprends que ce soit dur, n'importe qui le vivrait mal.",
      "C'est bien compréhensible de réagir comme ça.",
      "À votre place, beaucoup ressentiraient la même chose.",
      "Vous avez le droit de le vivre comme ça.", "Il y a de quoi, avec ce que vous traversez.",
    ],
    topicInvitations: [
      "Et {}, comment ça se passe pour vous ?", "Parlez-moi un peu de {}.",
      "J'aimerais que vous me racontiez, pour {}.", "Qu'est-ce que vous pourriez me dire de {} ?",
      "Comment vous vivez les choses du côté de {} ?",
      "Et si on parlait de {}, qu'est-ce qui vient ?",
    ],
    generalInvitations: [
      "Qu'est-ce que ça vous fait, d'en parler ?", "Racontez-moi comment vous vivez ça.",
      "Comment ça se passe pour vous au quotidien ?", "Qu'est-ce qui est le plus dur pour vous ?",
      "Dites-m'en un peu plus.", "Qu'est-ce que vous en pensez, vous ?",
      "Qu'est-ce qui compte le plus pour vous là-dedans ?", "Comment en êtes-vous arrivé là ?",
      "Qu'est-ce qui vous aide à tenir ?", "Et après, que s'est-il passé ?",
      "Qu'est-ce que vous attendez de moi aujourd'hui ?",
    ],
    low: [
      "Aidez-moi à comprendre, c'est vous qui le vivez.",
      "Je ne sais pas ce que c'est, de vivre ça. Vous pouvez m'expliquer ?",
      "C'est vous qui connaissez le mieux votre situation.",
      "On n'est pas obligés d'en parler aujourd'hui, c'est vous qui voyez.",
      "Je n'ai pas de réponse toute faite. Qu'est-ce que vous, vous en savez ?",
      "On va à votre rythme.",
    ],
    explanations: [
      "Si vous êtes d'accord, je vous explique ce qu'on en sait aujourd'hui.",
      "Je peux vous dire ce que ce mot veut dire, si vous voulez bien.",
      "Est-ce que vous voulez que je vous donne mon avis là-dessus ? On sait que ce genre de lésion ne dit pas grand-chose de la douleur.",
    ],
    plans: [
      "Qu'est-ce qui vous semblerait possible, comme premier pas, d'ici notre prochain rendez-vous ?",
      "Je vous propose qu'on se revoie dans quinze jours pour faire le point, si cela vous convient.",
      "On pourrait décider ensemble de la suite : qu'est-ce qui vous paraît faisable ?",
      "Je vous propose un rendez-vous régulier, vingt minutes toutes les deux semaines.",
      "Si vous êtes d'accord, on refait le point ensemble dans une semaine.",
      "Je vous propose qu'on note ensemble qui appeler si ça n'allait pas.",
      "On peut voir ensemble qui pourrait vous aider, une assistante sociale par exemple, si vous le souhaitez.",
      "Je vous propose de réserver tout de suite une heure pour la prochaine fois, qui sera à vous.",
    ],
    repairs: [
      "Pardon, je me suis mal exprimé. Je ne voulais pas vous blesser.",
      "Je crois que je suis allé trop vite, excusez-moi. Je vous crois, et il y a de quoi être en colère.",
      "J'ai l'impression que ce que j'ai dit vous a heurté, je le regrette. On peut en parler ?",
    ],
    closedQuestions: [
      "Vous avez quel âge ?", "Vous fumez ?", "Vous dormez combien d'heures ?",
      "Vous prenez des médicaments ?", "Vous avez des allergies ?", "C'est depuis quand ?",
      "Vous avez de la fièvre ?", "Vous mangez bien ?", "Vous avez perdu du poids ?",
      "Vous êtes marié ?", "Vous avez des enfants ?", "Vous travaillez en ce moment ?",
      "Vous buvez de l'alcool ?", "Vous avez déjà été opéré ?", "Ça fait mal la nuit ?",
      "Vous avez fait des examens ?", "Sur dix, la douleur est à combien ?",
      "Il y a des antécédents dans la famille ?", "Vous faites du sport ?",
      "Vous habitez une maison ou un appartement ?", "Vous avez vu un autre médecin ?",
      "C'est à droite ou à gauche ?", "Vous êtes en arrêt depuis combien de temps ?",
      "Vous avez arrêté le traitement ?", "Ça vous réveille ?",
    ],
    advice: [
      "Il faut vous bouger un peu, c'est le meilleur remède.", "Vous devriez faire du sport.",
      "Arrêtez de fumer, ça ira déjà mieux.", "Moi je vous conseille la natation.",
      "Il suffit de vous coucher plus tôt.", "Vous devriez voir un psychologue.",
      "Prenez un antidépresseur, ça va vous aider.", "Il faut penser à autre chose.",
      "Vous n'avez qu'à changer de travail.", "Essayez la relaxation, c'est très bien.",
      "Il faut perdre du poids.", "Vous devriez sortir davantage, voir du monde.",
      "Buvez une tisane avant de dormir.", "Faites-vous aider à la maison, c'est simple.",
      "À votre place, je partirais en vacances.", "Il faut reprendre une activité, point.",
      "Vous devriez en parler à votre famille.", "Mangez mieux, des légumes surtout.",
      "Prenez ça trois fois par jour et tout ira bien.", "Il faut vous secouer un peu.",
      "Je vous fais une ordonnance pour un scanner, comme ça vous serez tranquille.",
      "Faites un scanner, vous en aurez le cœur net.",
    ],
    morals: [
      "Vous n'avez pas honte ?", "C'est quand même un peu de votre faute.",
      "D'autres s'en sortent très bien, vous savez.", "Vous vous écoutez trop.",
      "Un peu de volonté, tout de même.", "À votre âge, on devrait savoir se tenir.",
      "Vous ne faites pas beaucoup d'efforts.", "Il fallait y penser avant.",
      "Vous vous rendez compte de ce que vous faites subir aux autres ?",
      "C'est trop facile de se plaindre.", "Quand on veut, on peut.",
      "Il y a des gens vraiment malades, vous savez.", "Vous exagérez un peu, non ?",
      "C'est irresponsable, ce que vous faites.",
      "Si vous continuez comme ça, je ne vous suis plus.",
      "Vous me racontez des histoires.", "Franchement, ce n'est pas sérieux.",
      "Et vous trouvez ça normal ?", "Une personne adulte ne se conduit pas comme ça.",
    ],
    frameBreaches: [
      "Je vous donne mon numéro personnel, appelez quand vous voulez.",
      "Pour vous je suis disponible jour et nuit.", "Je vous promets que je vais vous guérir.",
      "Restez autant que vous voulez, j'ai tout mon temps.",
      "Je vais faire une exception pour vous, mais ne le dites à personne.",
      "Vous pouvez passer chez moi si ça ne va pas.",
      "Je vous la prescris tout de suite, ça vous fera plaisir.",
      "Je m'occupe de tout, ne vous inquiétez plus de rien.",
      "Vous êtes ma patiente préférée, je ferai n'importe quoi pour vous.",
      "Je vous rappelle ce soir, et demain, et chaque jour s'il le faut.",
      "On oublie les règles pour cette fois.", "Je serai toujours là pour vous, c'est promis.",
      "Je vous appellerai dimanche depuis chez moi.", "Tenez, prenez mon portable.",
      "Je vous fais le scanner que vous voulez, je ne peux rien vous refuser.",
    ],
    pity: [
      "Oh ma pauvre, quelle horreur.", "C'est affreux, je n'en reviens pas.",
      "Vous êtes formidable, vraiment formidable.", "J'en ai les larmes aux yeux.",
      "Personne ne devrait vivre ça, c'est terrible.", "Vous me brisez le cœur.",
      "Je vous adore, vous êtes si courageuse.",
    ],
    grunts: [
      "Mmh.", "Oui.", "D'accord.", "Ah.", "Bon.", "Hum.", "Et ?", "Mmh mmh.", "Ok.", "Bien.",
    ],
    insults: [
      "Vous me faites perdre mon temps.", "Encore vous avec vos histoires.",
      "Arrêtez votre cinéma.", "Vous êtes pénible, franchement.",
      "C'est dans votre tête tout ça.", "Vous mentez, ça se voit.",
      "J'ai d'autres patients, des vrais.", "Vous êtes une assistée.",
      "Taisez-vous un peu.", "Vous m'ennuyez.", "On ne va pas y passer la journée.",
      "Quelle comédie.", "Vous êtes tous les mêmes.",
      "Je ne crois pas un mot de ce que vous dites.",
      "Si ça ne vous plaît pas, la porte est là.", "Vous le faites exprès ou quoi ?",
      "Vous n'avez rien du tout.", "C'est ridicule.",
    ],
    unrelated: [
      "Le bébé prend combien de biberons par jour ?", "Votre genou a bien cicatrisé.",
      "On va retirer le plâtre jeudi.", "La tension de votre père est meilleure.",
      "Il faudra revenir à jeun.", "Et la rentrée des petits, ça s'est bien passé ?",
      "Vos lunettes sont prêtes.", "La toux est grasse ou sèche ?",
      "On vaccine la semaine prochaine.", "Vous avez pensé à la carte vitale ?",
      "Les résultats de la prise de sang sont arrivés.", "Il fait un temps magnifique.",
      "Vous partez en voyage, alors ?", "C'est un joli sac.", "Le laboratoire ferme à midi.",
      "On m'a dit que votre chat allait mieux.", "Le dentiste vous a rappelé ?",
      "Ce grain de beauté n'a pas changé.", "Il reste des places pour la réunion.",
      "La pharmacie a déménagé.",
    ],
    goodbyes: [
      "Merci de votre confiance. Au revoir, et à bientôt.",
      "On se revoit bientôt, au revoir.", "Voilà, au revoir.",
    ]
  )
}
