/// A language in which consultations are held; raw values are the ISO 639-1 codes of `--lang`.
public enum Lang: String, CaseIterable, Codable, Hashable, Sendable {
  case fr
  case en
}
