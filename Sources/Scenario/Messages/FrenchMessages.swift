import Coding
import Language

/// The sentences of diagnostics in French.
enum FrenchMessages {
  static func message(for complaint: Complaint) -> String {
    fileMessage(complaint) ?? shapeMessage(complaint) ?? contentMessage(complaint)
  }

  private static func fileMessage(_ complaint: Complaint) -> String? {
    switch complaint {
    case .tooLarge(let limit):
      "le fichier fait plus de \(limit) octets, le plus qu'on en lise ; raccourcissez-le"
    case .notText:
      "ce n'est pas du texte UTF-8 ; enregistrez le fichier dans l'encodage UTF-8"
    case .controlCharacter(let value):
      "un caractère de commande invisible (\(MessageParts.hex(value))) se trouve ici ; effacez-le"
    case .tooDeep(let limit):
      "listes et tableaux sont emboîtés sur plus de \(limit) niveaux ; aucun scénario n'en a besoin"
    case .alias:
      "les ancres (`&nom`) et les renvois (`*nom`) ne sont pas admis ; écrivez le texte en entier, et mettez sous `|` "
        + "un texte qui commence par `&` ou `*`"
    case .tag(let tag):
      "`\(tag)` est lu comme une étiquette YAML ; mettez sous `|` un texte qui commence par `!`"
    case .severalDocuments:
      "un second document commence ici (`---`) ; un fichier contient un seul scénario"
    case .emptyFile:
      "le fichier est vide ; commencez par `format: 1`"
    case .tooMany(let limit):
      "plus de \(limit) remarques ; corrigez d'abord celles-ci, les autres ne sont pas encore dites"
    case .colonInText:
      "un deux-points dans un texte le coupe pour YAML ; écrivez `|` à la place du texte, et le texte à la ligne suivante, en "
        + "retrait"
    case .badIndentation:
      "cette ligne n'est pas en retrait comme ses voisines ; mettez-la dans la même colonne que celles avec lesquelles elle va"
    case .tab:
      "une tabulation se trouve ici ; en YAML, le retrait se fait avec des espaces seulement"
    case .unclosedQuote:
      "le guillemet ouvert ici n'est jamais refermé ; refermez-le, ou mettez le texte sous `|` sans guillemets"
    case .unclosedBracket:
      "le crochet ouvert ici n'est pas refermé où il le faut ; refermez-le, ou séparez les éléments par des virgules"
    case .textAfterQuote:
      "du texte suit le guillemet ou le crochet qui l'a fermé ; mettez tout le texte sous `|`"
    case .missingColon:
      "cette ligne n'a pas la forme `clé: valeur` ; ajoutez le deux-points et une espace, ou mettez-la en retrait sous le texte "
        + "qu'elle continue"
    case .reservedStart(let character):
      "en YAML un texte ne peut pas commencer par `\(character)` ; écrivez `|`, et le texte à la ligne suivante, en retrait"
    case .textBesideBlock:
      "après `|`, le texte commence à la ligne suivante, en retrait"
    case .unknownEscape:
      "une barre oblique inverse entre guillemets a un sens en YAML ; mettez le texte sous `|`"
    case .duplicateKey(let key, let first):
      "`\(key)` est écrit deux fois ; le premier est à la ligne \(first.line), colonne \(first.column) ; supprimez-en un ou "
        + "renommez-le"
    case .unreadable(let problem):
      "ce passage n'est pas lisible comme YAML (\(problem)) ; voyez si un guillemet, un deux-points ou le retrait est en cause"
    default: nil
    }
  }

  private static func shapeMessage(_ complaint: Complaint) -> String? {
    switch complaint {
    case .unknownKey(let key, let near, let allowed):
      "`\(key)` n'a pas de sens ici" + mend(near, among: allowed)
    case .missingKey(let key):
      "il manque `\(key)` ; ajoutez-le"
    case .wrongKind(let shape):
      "on attend ici \(name(of: shape))"
    case .badName(let name):
      "`\(name)` ne peut pas être un nom ; employez des minuscules sans accents, des chiffres et des traits d'union"
    case .outOfRange(let number, let from, let to):
      "\(number) est hors des limites ; donnez un nombre de \(from) à \(to)"
    case .wrongFormat(let format):
      "cette version ne lit pas le format `\(format)` ; écrivez `format: 1`"
    case .wrongID(let id, let folder):
      "l'id `\(id)` n'est pas le nom du dossier ; écrivez `id: \(folder)`, ou renommez le dossier"
    case .emptyText:
      "rien n'est écrit ici ; écrivez un texte, ou supprimez la clé"
    case .emptyList:
      "la liste est vide ; ajoutez un élément, ou supprimez la clé"
    case .unknown(let noun, let name, let near, let allowed):
      "\(self.name(of: noun)) ne s'appelle `\(name)`" + mend(near, among: allowed)
    case .unsetMark(let name, let near):
      "aucune réplique ne pose la marque `\(name)` ; ajoutez `sets: \(name)` à celle qui doit le faire"
        + (near.map { ", ou vouliez-vous dire `\($0)` ?" } ?? "")
    case .factWithoutWords(let name, let lang):
      "le fait `\(name)` n'a pas de mots en \(self.name(of: lang)), et le fichier commun n'en a pas pour lui ; ajoutez `words`"
    case .unreadableCondition(let phrase, let near?):
      "la condition `\(phrase)` n'est pas lisible ; vouliez-vous dire `\(near)` ?"
    case .unreadableCondition(let phrase, nil):
      "la condition `\(phrase)` n'est pas lisible ; écrivez `bond 40`, `bond under 40`, `minute 6`, `turn 10`, `told ÉCHELON`, "
        + "`set MARQUE`, `happened ÉVÉNEMENT`, `asked SUJET`, `asks who`, `stance low`, un code, `closed_question 3 running` ou "
        + "`judgement 2 times`, séparés par des virgules"
    case .unreadableChange(let phrase):
      "le changement `\(phrase)` n'est pas lisible ; écrivez une fois une échelle et un nombre, `bond +3, tension -5` (dans "
        + "`start`, sans signe)"
    case .unreadableCue(let phrase):
      "l'indice `\(phrase)` n'est pas lisible ; écrivez `hint of weariness` ou `concern, exhaustion`"
    case .badWord(let word):
      "`\(word)` ne peut pas être reconnu ; écrivez des mots sans ponctuation, et `*` seulement en fin de mot"
    default: nil
    }
  }

  private static func contentMessage(_ complaint: Complaint) -> String {
    switch complaint {
    case .duplicateID(_, let name, let first):
      "le nom `\(name)` est déjà pris, à la ligne \(first.line) ; changez l'un des deux"
    case .unreachableRung(let name):
      "l'échelon `\(name)` ne sera jamais dit : ce qu'il demande vient après lui, ou le demande à son tour ; changez `needs`"
    case .missingOtherwise:
      "aucune fin ne vaut toujours ; terminez la liste par une fin qui porte `otherwise: true`"
    case .secondOtherwise(let first):
      "une seule fin peut porter `otherwise: true`, et il y en a une à la ligne \(first.line) ; donnez un `when` à celle-ci"
    case .unreachableEnding(let name):
      "la fin `\(name)` n'est jamais atteinte, car celle qui porte `otherwise: true` est avant elle ; remontez-la"
    case .emptyLadder(let topic):
      "l'échelle de `\(topic)` n'a pas d'échelon ; ajoutez au moins un texte"
    case .badLevels:
      "les niveaux doivent commencer à des notes différentes, dont 0 ; ajoutez-en un ou corrigez"
    case .badWeights(sum: 0):
      "tous les poids sont à 0 ; donnez un poids à au moins une dimension"
    case .badWeights(let sum):
      "la somme des poids est \(sum) ; faites qu'elle soit 100, ou écrivez des proportions de 10 au plus (`2`, `1`, `1`, `1`)"
    case .levelsInDisorder(let name, let before):
      "le niveau `\(name)` n'est pas à sa place après `\(before)` ; rangez les niveaux, du plus haut au plus bas ou l'inverse"
    case .badThresholds:
      "`competent` doit être en dessous de `proficient` ; changez l'un des deux"
    case .cueWithoutModel:
      "la réplique porte un indice et pas de `model` ; ajoutez une réponse qui conviendrait, que le bilan montrera"
    case .repeatedWording(let text, let first):
      "« \(MessageParts.short(text)) » est déjà dit à la ligne \(first.line) ; dites l'un des deux autrement"
    case .wordInTwoTopics(let word, 1..., let topic, let first):
      "`\(word)` et d'autres mots de ce groupe sont aussi des mots du sujet `\(topic)`, à la ligne \(first.line) ; donnez à "
        + "l'un des deux sujets ses propres `words`"
    case .wordInTwoTopics(let word, _, let topic, let first):
      "`\(word)` est aussi un mot du sujet `\(topic)`, à la ligne \(first.line) ; retirez-le de l'un des deux"
    case .contradiction(let condition):
      "`\(condition)` ne peut jamais valoir : ses parties s'excluent ; supprimez-en une"
    case .unreachableScale(let scale, let value, let best):
      "rien n'amène `\(scale.rawValue)` à \(value) : il reste au mieux à \(best) ; baissez le nombre, ou laissez un code ou "
        + "une réplique le changer"
    case .oneFormula(let code):
      "qui ne fait que `\(code.rawValue)` apprend tout ; faites dépendre les échelons profonds d'autres échelons, ou ouvrez-les "
        + "à moins de codes"
    case .longLine(let count, let limit):
      "la réplique fait \(count) caractères, plus qu'on n'en dit d'un trait (\(limit)) ; faites-en deux échelons"
    case .jargon(let word):
      "`\(word)` est un mot de soignant dans la bouche du patient ; dites-le comme un patient, mettez-le entre guillemets "
        + "s'il cite quelqu'un, ou sous `knows` s'il le connaît"
    case .spacing(let place, let lang):
      lang == .fr
        ? "il faut ici une espace, `\(place)` ; ajoutez-la"
        : "en anglais, pas d'espace devant un signe, `\(place)` ; supprimez-la"
    case .apostrophe(let place):
      "l'apostrophe de `\(place)` n'est pas celle du reste du fichier ; écrivez partout la même"
    case .unsaidReaction(let trigger):
      "une réaction à `\(trigger)` n'est jamais dite : une question a sa réponse ou une esquive, un au revoir amène une "
        + "fin ; supprimez-la"
    case .missingTranslation(let path):
      "il manque à la traduction `\(path)` ; ajoutez-le"
    case .extraTranslation(let path, let near):
      "l'original n'a pas de `\(path)`"
        + (near.map { " ; vouliez-vous dire `\($0)` ?" } ?? " ; supprimez-le")
    case .wrongCount(let path, let expected, let found):
      "`\(path)` en compte \(found) et l'original \(expected) ; donnez autant de répliques, dans le même ordre"
    case .staleTranslation(let line, let stamp):
      "la source de `\(line)` a changé depuis sa traduction ; relisez-la, puis écrivez le cachet \(stamp)"
    case .unknownLine(let line, let near):
      "le scénario n'a pas de réplique `\(line)`"
        + (near.map { " ; vouliez-vous dire `\($0)` ?" } ?? " ; supprimez-la")
    case .wrongOriginal(let name, let expected):
      "ceci traduit `\(name)`, mais se trouve à côté de `\(expected)` ; écrivez `translates: \(expected)`"
    case .secondFileInLanguage(let lang):
      "un autre fichier est déjà en \(name(of: lang)) ; changez `language`, ou supprimez l'un des deux"
    case .missingShared(let lang):
      "il n'y a pas de fichier commun en \(name(of: lang)) ; ajoutez `shared/\(lang.rawValue).yaml` à côté du dossier du scénario"
    case .incompleteShared(let trigger):
      "la réaction `\(trigger)` n'a pas de réplique sans `when` ; ajoutez-en une qui puisse toujours être dite"
    case .testCodes(let expected, let got, let evidence):
      "la réplique devait être codée \(expected), et elle l'est \(got)"
        + (evidence.isEmpty ? "" : " (\(evidence))")
        + " ; corrigez la réplique ou ce qui est attendu"
    case .testStance(let expected, let got):
      "la position devait être \(expected.rawValue), et c'est \(got.rawValue) ; corrigez la réplique ou ce qui est attendu"
    case .testAnswer(let expected, let got):
      "`\(expected)` devait suivre, et ce fut \(got) ; corrigez le scénario ou ce qui est attendu"
    case .testEnding(let expected, let got):
      "la consultation devait finir par `\(expected)`, et finit par `\(got)` ; corrigez le scénario ou ce qui est attendu"
    case .testMark(let expected, let got):
      "la note devait être \(expected), et "
        + (got.map { "c'est \($0)" } ?? "il n'y en a pas, car trop peu a pu être observé")
        + " ; corrigez les répliques ou ce qui est attendu"
    default: "\(complaint.kind.slug)"
    }
  }

  private static func mend(_ near: String?, among names: [String]) -> String {
    if let near { return " ; vouliez-vous dire `\(near)` ?" }
    return names.isEmpty
      ? " ; rien n'est défini" : " ; connus ici : \(MessageParts.list(names))"
  }

  private static func name(of lang: Lang) -> String {
    switch lang {
    case .en: "anglais"
    case .fr: "français"
    }
  }

  private static func name(of noun: Complaint.Noun) -> String {
    switch noun {
    case .code: "aucun code"
    case .stance: "aucune position"
    case .topic: "aucun sujet"
    case .rung: "aucun échelon"
    case .ending: "aucune fin"
    case .event: "aucun tournant et aucune rupture"
    case .emotion: "aucune émotion"
    case .temperament: "aucun tempérament"
    case .trigger: "aucun déclencheur"
    case .verdict: "aucun verdict"
    case .ruptureKind: "aucune sorte de rupture"
    case .wordGroup: "aucun groupe de mots du fichier commun"
    case .language: "aucune langue"
    case .scale: "aucune grandeur"
    case .dimension: "aucune dimension"
    case .skill: "aucun code, dimension ou position"
    case .answer: "aucun sujet, échelon, réaction ou réplique"
    }
  }

  private static func name(of shape: Complaint.Shape) -> String {
    switch shape {
    case .text: "un texte"
    case .texts: "un texte, ou une liste de textes"
    case .number: "un nombre entier"
    case .flag: "`true` ou `false`"
    case .mapping: "un tableau, des lignes `clé: valeur`"
    case .line: "une réplique : un texte, ou un tableau avec `says`"
    case .key: "un nom court avant le deux-points"
    }
  }
}
