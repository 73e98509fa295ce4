import Coding
import Transcript

extension Scored {
  /// What adverse behaviours and ruptures left open cost, and what a repair gave back.
  static func deductions(_ talk: Talk, _ words: Words?) -> [Deduction] {
    var deductions: [Deduction] = []
    for (place, exchange) in talk.exchanges.enumerated() {
      let repaired = isRepaired(place, talk)
      for code in exchange.acts where Formulas.cost(code) > 0 {
        let cost = Formulas.cost(code)
        deductions.append(
          Deduction(
            turn: exchange.turn,
            quote: words.text { _ in exchange.quote(code) },
            code: code.rawValue,
            points: repaired ? cost / 2 : cost,
            repaired: repaired,
            note: words.text {
              $0.adverse(code, line: exchange.calling?.text, repaired: repaired)
            }
          )
        )
      }
    }
    for rupture in talk.breaks where rupture.mended == nil {
      let reply = talk.exchanges.last { $0.turn <= rupture.began }
      deductions.append(
        Deduction(
          turn: rupture.began,
          quote: words.text { _ in reply?.quote() ?? "" },
          code: "rupture",
          points: Formulas.ruptureCost,
          repaired: false,
          note: words.text { $0.ruptureLeft(rupture.kind) }
        )
      )
    }
    return deductions
  }

  /// Whether what was done in an exchange was owned soon after, or mended with the rupture that it led to.
  private static func isRepaired(_ place: Int, _ talk: Talk) -> Bool {
    let next = talk.exchanges.dropFirst(place + 1).prefix(Formulas.repairReach)
    if next.contains(where: { $0.gives(.repair) && !$0.closes }) { return true }
    let turn = talk.exchanges[place].turn
    return talk.breaks.contains { rupture in
      rupture.mended != nil && turn <= rupture.began
        && turn > rupture.began - Formulas.ruptureReach
    }
  }
}
