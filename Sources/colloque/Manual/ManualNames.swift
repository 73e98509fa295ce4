import Coding
import Language
import Scenario

/// Finds what someone wants to read about by any of its names.
struct ManualNames {
  /// The language in which errors are told and near names are looked for first.
  let lang: Lang

  /// The code, stance or depth of a name; without one that fits, an error with the nearest.
  func subject(named name: String) throws(Failure) -> ManualSubject {
    let wanted = Self.folded(name)
    for names in [{ $0.id }, self.name(in: lang), self.name(in: other)] {
      if let found = ManualSubject.all.first(where: { Self.folded(names($0)) == wanted }) {
        return found
      }
    }
    throw Failure(.usage, CodesTexts(lang: lang).unknown(name, near: near(to: wanted)))
  }

  private var other: Lang { lang == .fr ? .en : .fr }

  private func name(in lang: Lang) -> (ManualSubject) -> String {
    { Manual.entry(for: $0, in: lang).name }
  }

  private func near(to wanted: String) -> String? {
    let names =
      ManualSubject.all.map(name(in: lang)) + ManualSubject.all.map(\.id)
      + ManualSubject.all.map(name(in: other))
    let folded = names.map(Self.folded)
    let near = NearestName.nearest(to: wanted, among: folded)
    return near.flatMap { folded.firstIndex(of: $0) }.map { names[$0] }
  }

  /// The name without capitals, accents and underscores.
  private static func folded(_ name: String) -> String {
    FoldedText(name).texts.joined(separator: " ")
  }
}
