import Coding
import Language

/// The short names of codes and stances.
extension Terms {
  /// The name of a code, a stance or a rupture by its name in files.
  func label(_ id: String) -> String {
    if let code = Code(rawValue: id) { return label(code) }
    if let stance = Stance(rawValue: id) { return label(stance) }
    return id == "rupture" ? say("rupture", "rupture") : id
  }

  /// A code that is only possible.
  func perhaps(_ code: Code) -> String {
    say("peut-être \(label(code))", "perhaps \(label(code))")
  }

  func label(_ stance: Stance) -> String { stance.name(in: lang) }

  func label(_ code: Code) -> String { code.name(in: lang) }
}
