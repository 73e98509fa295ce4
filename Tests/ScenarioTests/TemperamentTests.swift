import Coding
import Scenario
import Testing

@Suite struct TemperamentTests {
  static let profiles = Temperament.profileNames.compactMap { Temperament.profile(named: $0) }

  @Test func `every name has its profile`() {
    #expect(Self.profiles.map(\.profile) == Temperament.profileNames)
    #expect(Temperament.profile(named: "cheerful") == nil)
  }

  @Test(arguments: profiles)
  func `a profile says what every code and every stance does`(_ profile: Temperament) {
    #expect(Set(profile.codes.keys) == Set(Code.allCases))
    #expect(Set(profile.stances.keys) == Set(Stance.allCases))
  }

  @Test(arguments: profiles)
  func `what supports raises the bond, what strains costs more than it gives`(
    _ profile: Temperament
  ) {
    for code in Code.allCases {
      let steps = profile.codes[code]?.steps ?? [:]
      let bond = steps[.bond] ?? 0
      let tension = steps[.tension] ?? 0
      if Code.supporting.contains(code) { #expect((1...6).contains(bond), "\(code)") }
      guard Code.adverse.contains(code) else { continue }
      if code == .frameBreach, profile.profile == "histrionic" {
        // It buys calm, and costs the frame.
        #expect(steps == [.tension: -15, .bond: 5, .goals: -15, .tasks: -15])
      } else {
        #expect((8...22).contains(tension) && (-10 ... -3).contains(bond), "\(code)")
      }
    }
  }

  @Test(arguments: profiles)
  func `questions alone move little`(_ profile: Temperament) {
    #expect((profile.codes[.openQuestion]?.steps[.bond] ?? 0) >= 1)
    #expect((profile.codes[.closedQuestion]?.steps[.bond] ?? 0) == 0)
    #expect((profile.codes[.stackedQuestions]?.steps[.tension] ?? 0) >= 4)
  }
}
