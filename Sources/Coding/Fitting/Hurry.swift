import Language

/// Copies of a reply as a learner in a hurry would have typed it.
public struct Hurry: Sendable {
  private var generator: SplitMix

  /// Copies drawn by a seed.
  public init(seed: UInt64) { generator = SplitMix(state: seed) }

  /// The reply in lower case, without accents, with no marks but what stands for an apostrophe.
  public static func stripped(_ reply: String, apostrophe: String = " ") -> String {
    var text = ""
    for scalar in reply.unicodeScalars {
      switch Folding.kind(of: scalar.value) {
      case .letter, .digit:
        var bytes: [UInt8] = []
        Folding.fold(scalar.value) { bytes.append($0) }
        text += String(decoding: bytes, as: UTF8.self)
      case .mark: break
      case .apostrophe: text += apostrophe
      case .hyphen, .space, .punctuation: text += " "
      }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  /// The reply stripped, with about one word in twelve of five letters or more mistyped.
  public mutating func mistyped(_ reply: String) -> String {
    var words: [String] = []
    for word in Self.stripped(reply, apostrophe: "").split(separator: " ") {
      var letters = Array(word.utf8)
      if letters.count >= 5, generator.below(12) == 0 {
        let place = 1 + generator.below(letters.count - 2)
        switch generator.below(4) {
        case 0: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2: letters.swapAt(place, place + 1)
        default: letters[place] = UInt8(ascii: "a") + UInt8(generator.below(26))
        }
      }
      words.append(String(decoding: letters, as: UTF8.self))
    }
    return words.joined(separator: " ")
  }
}

/// A small seeded generator, the same on every machine.
struct SplitMix: Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below a bound.
  mutating func below(_ bound: Int) -> Int { Int(next() >> 11) % max(1, bound) }
}
