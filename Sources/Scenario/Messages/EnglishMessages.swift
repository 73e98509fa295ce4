import Coding
import Language

/// The sentences of diagnostics in English.
enum EnglishMessages {
  static func message(for complaint: Complaint) -> String {
    fileMessage(complaint) ?? shapeMessage(complaint) ?? contentMessage(complaint)
  }

  private static func fileMessage(_ complaint: Complaint) -> String? {
    switch complaint {
    case .tooLarge(let limit):
      "the file has more than \(limit) bytes, the most that is read; shorten it"
    case .notText:
      "this is not UTF-8 text; save the file in the encoding UTF-8"
    case .controlCharacter(let value):
      "an invisible control character (\(MessageParts.hex(value))) stands here; delete it"
    case .tooDeep(let limit):
      "lists and mappings stand more than \(limit) deep in each other; no scenario needs that"
    case .alias:
      "anchors (`&name`) and aliases (`*name`) are not allowed; write the text out, and put a text that begins with "
        + "`&` or `*` below `|`"
    case .tag(let tag):
      "`\(tag)` is read as a YAML tag; put a text that begins with `!` below `|`"
    case .severalDocuments:
      "a second document begins here (`---`); a file holds one scenario"
    case .emptyFile:
      "the file is empty; begin with `format: 1`"
    case .tooMany(let limit):
      "more than \(limit) complaints; mend these first, the others are not told yet"
    case .colonInText:
      "a colon in a text ends it for YAML; write `|` in the place of the text, and the text on the next line, indented"
    case .badIndentation:
      "this line is not indented like its neighbours; put it in the same column as the lines that it belongs with"
    case .tab:
      "a tab stands here; YAML is indented with spaces only"
    case .unclosedQuote:
      "the quotation mark that opens here is never closed; close it, or put the text below `|` without quotation marks"
    case .unclosedBracket:
      "the bracket that opens here is not closed where it should be; close it, or put a comma between the items"
    case .textAfterQuote:
      "text goes on after the quotation mark or bracket that closed it; put the whole text below `|`"
    case .missingColon:
      "this line has no `key: value`; add the colon and a space, or indent the line under the text that it continues"
    case .reservedStart(let character):
      "a text can't begin with `\(character)` in YAML; write `|`, and the text on the next line, indented"
    case .textBesideBlock:
      "after `|` the text begins on the next line, indented"
    case .unknownEscape:
      "a backslash between double quotation marks has a meaning in YAML; put the text below `|`"
    case .duplicateKey(let key, let first):
      "`\(key)` stands twice; the first is in line \(first.line), column \(first.column); remove or rename one"
    case .unreadable(let problem):
      "this is not readable as YAML (\(problem)); see whether a quotation mark, a colon or the indentation is wrong"
    default: nil
    }
  }

  private static func shapeMessage(_ complaint: Complaint) -> String? {
    switch complaint {
    case .unknownKey(let key, let near, let allowed):
      "`\(key)` has no meaning here" + mend(near, among: allowed)
    case .missingKey(let key):
      "`\(key)` is missing; add it"
    case .wrongKind(let shape):
      "\(name(of: shape)) is expected here"
    case .badName(let name):
      "`\(name)` can't be a name; use lower-case letters without accents, digits and hyphens"
    case .outOfRange(let number, let from, let to):
      "\(number) is out of range; give a number from \(from) to \(to)"
    case .wrongFormat(let format):
      "format `\(format)` can't be read by this version; write `format: 1`"
    case .wrongID(let id, let folder):
      "the id `\(id)` is not the name of the folder; write `id: \(folder)`, or rename the folder"
    case .emptyText:
      "nothing is written here; write a text, or remove the key"
    case .emptyList:
      "the list is empty; add an item, or remove the key"
    case .unknown(let noun, let name, let near, let allowed):
      "there is no \(self.name(of: noun)) `\(name)`" + mend(near, among: allowed)
    case .unsetMark(let name, let near):
      "no line sets the mark `\(name)`; add `sets: \(name)` to the line that should"
        + (near.map { ", or did you mean `\($0)`?" } ?? "")
    case .factWithoutWords(let name, let lang):
      "the fact `\(name)` has no words in \(self.name(of: lang)), and the shared file none for it; add `words`"
    case .unreadableCondition(let phrase, let near?):
      "the condition `\(phrase)` can't be read; did you mean `\(near)`?"
    case .unreadableCondition(let phrase, nil):
      "the condition `\(phrase)` can't be read; write `bond 40`, `bond under 40`, `minute 6`, `turn 10`, `told RUNG`, "
        + "`set MARK`, `happened EVENT`, `asked TOPIC`, `asks who`, `stance low`, a code, `closed_question 3 running` or "
        + "`judgement 2 times`, with commas between them"
    case .unreadableChange(let phrase):
      "the change `\(phrase)` can't be read; write a scale once and a number, `bond +3, tension -5` (in `start` without a sign)"
    case .unreadableCue(let phrase):
      "the cue `\(phrase)` can't be read; write `hint of weariness` or `concern, exhaustion`"
    case .badWord(let word):
      "`\(word)` can't be recognised; write words without punctuation, and `*` only at the end of a word"
    default: nil
    }
  }

  private static func contentMessage(_ complaint: Complaint) -> String {
    switch complaint {
    case .duplicateID(let noun, let name, let first):
      "the \(self.name(of: noun)) `\(name)` is there already, in line \(first.line); rename one"
    case .unreachableRung(let name):
      "the rung `\(name)` can never be told: what it needs comes after it, or needs it in turn; change `needs`"
    case .missingOtherwise:
      "no ending always holds; end the list with one that has `otherwise: true`"
    case .secondOtherwise(let first):
      "only one ending can have `otherwise: true`, and one is in line \(first.line); give this one a `when`"
    case .unreachableEnding(let name):
      "the ending `\(name)` is never reached, because the one with `otherwise: true` stands before it; move it up"
    case .emptyLadder(let topic):
      "the ladder of `\(topic)` has no rung; add at least one text"
    case .badLevels:
      "the levels must have different lowest marks, one of them 0; add or change one"
    case .badWeights(sum: 0):
      "all weights are 0; give at least one dimension a weight"
    case .badWeights(let sum):
      "the weights add up to \(sum); make them add up to 100, or write proportions of 10 at most (`2`, `1`, `1`, `1`)"
    case .levelsInDisorder(let name, let before):
      "the level `\(name)` is out of order after `\(before)`; put the levels in order, the highest first or the lowest first"
    case .badThresholds:
      "`competent` must be below `proficient`; change one of them"
    case .cueWithoutModel:
      "the line has a cue and no `model`; add a reply that would serve well, for the debrief to show"
    case .repeatedWording(let text, let first):
      "`\(MessageParts.short(text))` is said in line \(first.line) too; give one of them other words"
    case .wordInTwoTopics(let word, 1..., let topic, let first):
      "`\(word)` and other words of this group are words of the topic `\(topic)` too, in line \(first.line); give one of the "
        + "two topics its own `words`"
    case .wordInTwoTopics(let word, _, let topic, let first):
      "`\(word)` is a word of the topic `\(topic)` too, in line \(first.line); remove it from one"
    case .contradiction(let condition):
      "`\(condition)` can never hold: its parts exclude each other; remove one of them"
    case .unreachableScale(let scale, let value, let best):
      "nothing takes `\(scale.rawValue)` to \(value): it stays at \(best) at best; lower the number, or let a code or a "
        + "line change it"
    case .oneFormula(let code):
      "a learner who does nothing but `\(code.rawValue)` is told everything; let deeper rungs need other rungs, or open "
        + "to fewer codes"
    case .longLine(let count, let limit):
      "the line has \(count) characters, more than anyone says at a stretch (\(limit)); make two rungs of it"
    case .jargon(let word):
      "`\(word)` is a clinician's word in the patient's mouth; say it as a patient would, put it between quotation "
        + "marks if they quote somebody, or under `knows` if they know it"
    case .spacing(let place, let lang):
      lang == .fr
        ? "French puts a space here, `\(place)`; add it"
        : "no space stands before a sign, `\(place)`; remove it"
    case .apostrophe(let place):
      "the apostrophe in `\(place)` is not the one of the rest of the file; write the same everywhere"
    case .unsaidReaction(let trigger):
      "nobody ever says a reaction to `\(trigger)`: a question is answered or deflected, a goodbye brings an ending; "
        + "remove it"
    case .missingTranslation(let path):
      "the translation lacks `\(path)`; add it"
    case .extraTranslation(let path, let near):
      "the original has no `\(path)`" + (near.map { "; did you mean `\($0)`?" } ?? "; remove it")
    case .wrongCount(let path, let expected, let found):
      "`\(path)` counts \(found) where the original counts \(expected); give as many lines, in the same order"
    case .staleTranslation(let line, let stamp):
      "the source of `\(line)` has changed since it was translated; look at it again, then write the stamp \(stamp)"
    case .unknownLine(let line, let near):
      "the scenario has no line `\(line)`"
        + (near.map { "; did you mean `\($0)`?" } ?? "; remove it")
    case .wrongOriginal(let name, let expected):
      "this translates `\(name)`, but stands beside `\(expected)`; write `translates: \(expected)`"
    case .secondFileInLanguage(let lang):
      "another file is in \(name(of: lang)) already; change `language`, or remove one of them"
    case .missingShared(let lang):
      "there is no shared file in \(name(of: lang)); add `shared/\(lang.rawValue).yaml` beside the scenario's folder"
    case .incompleteShared(let trigger):
      "the reaction `\(trigger)` has no line without `when`; add one that can always be said"
    case .testCodes(let expected, let got, let evidence):
      "the reply was to be coded \(expected), and is coded \(got)"
        + (evidence.isEmpty ? "" : " (\(evidence))")
        + "; mend the reply or the expectation"
    case .testStance(let expected, let got):
      "the stance was to be \(expected.rawValue), and is \(got.rawValue); mend the reply or the expectation"
    case .testAnswer(let expected, let got):
      "`\(expected)` was to follow, and there followed \(got); mend the scenario or the expectation"
    case .testEnding(let expected, let got):
      "the consultation was to end with `\(expected)`, and ends with `\(got)`; mend the scenario or the expectation"
    case .testMark(let expected, let got):
      "the mark was to be \(expected), and "
        + (got.map { "is \($0)" } ?? "there is none, for too little was to be observed")
        + "; mend the replies or the expectation"
    default: "\(complaint.kind.slug)"
    }
  }

  private static func mend(_ near: String?, among names: [String]) -> String {
    if let near { return "; did you mean `\(near)`?" }
    return names.isEmpty ? "; none is defined" : "; known here: \(MessageParts.list(names))"
  }

  private static func name(of lang: Lang) -> String {
    switch lang {
    case .en: "English"
    case .fr: "French"
    }
  }

  private static func name(of noun: Complaint.Noun) -> String {
    switch noun {
    case .event: "turning point or rupture"
    case .ruptureKind: "kind of rupture"
    case .wordGroup: "word group in the shared file"
    case .skill: "code, dimension or stance"
    case .answer: "topic, rung, reaction or line"
    default: "\(noun)"
    }
  }

  private static func name(of shape: Complaint.Shape) -> String {
    switch shape {
    case .text: "a text"
    case .texts: "a text, or a list of texts,"
    case .number: "a whole number"
    case .flag: "`true` or `false`"
    case .mapping: "a mapping, lines of `key: value`,"
    case .line: "a line, as a text or a mapping with `says`,"
    case .key: "a short name before the colon"
    }
  }
}
