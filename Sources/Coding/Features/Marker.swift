import Language

/// The atoms that stand for no word in the names of facts.
enum Marker {
  static let digits = (0...9).map { Atoms.atom("\($0)") }
  static let edge = Atoms.atom("^")
  static let content = Atoms.atom("*")
  static let number = Atoms.atom("#")
  static let emotion = Atoms.atom("EMO")
  static let patientWord = Atoms.atom("P")
  static let patientEmotion = Atoms.atom("PE")
  static let earlierWord = Atoms.atom("B")
  static let newWord = Atoms.atom("N")
  static let newEmotion = Atoms.atom("NE")
  static let comma = Atoms.atom(",")
  static let inPatient = Atoms.atom("patient")
  static let atStart = Atoms.atom("start")
  static let atEnd = Atoms.atom("end")
}
