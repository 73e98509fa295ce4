import Coding
import Testing

/// Statistics of agreement against examples that others published.
@Suite struct AgreementTests {
  private func table(_ both: Int, _ one: Int, _ other: Int, _ neither: Int) -> Agreement {
    var table = Agreement()
    table.both = both
    table.coderOnly = one
    table.personOnly = other
    table.neither = neither
    return table
  }

  /// Sim J, Wright CC, "The kappa statistic in reliability studies", Physical Therapy 2005;85:257-268, table 1: two
  /// clinicians on 39 patients, relevant or not, kappa .67.
  @Test func `kappa of the example by Sim and Wright`() {
    #expect(abs(table(22, 2, 4, 11).kappa - 0.67) < 0.005)
  }

  /// Cohen's kappa for 20, 5, 10, 15 is .40: observed .70, by chance .50.
  @Test func `kappa of a table that is easily done by hand`() {
    #expect(abs(table(20, 5, 10, 15).kappa - 0.4) < 1e-12)
  }

  @Test func `chance has no agreement, sameness has all`() {
    #expect(table(25, 25, 25, 25).kappa == 0)
    #expect(table(10, 0, 0, 10).kappa == 1)
    #expect(table(0, 10, 10, 0).kappa == -1)
  }

  /// Fleiss JL, "Statistical methods for rates and proportions", table of two raters who sorted 100 patients into three
  /// diagnoses: kappa .68; the interval .504 to .848 as R's psych::cohen.kappa computes it.
  @Test func `the interval of kappa of the example by Fleiss`() throws {
    let kappa = CohenKappa([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
    #expect(abs(kappa.value - 0.68) < 0.005)
    #expect(abs(try #require(kappa.lower) - 0.504) < 0.001)
    #expect(abs(try #require(kappa.upper) - 0.848) < 0.001)
  }

  /// Agresti A, "Categorical data analysis", the answers of 91 couples: kappa .129, standard error .0686, the same as R's
  /// vcd::Kappa(SexualFun).
  @Test func `the standard error of kappa of the example by Agresti`() throws {
    let kappa = CohenKappa([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]])
    #expect(abs(kappa.value - 0.1293) < 0.0001)
    #expect(abs(try #require(kappa.error) - 0.0686) < 0.0001)
  }

  @Test(arguments: [
    [[0, 0], [0, 0]], [[9, 0], [0, 0]], [[6, 0], [0, 3]], [[0, 1], [0, 0]],
  ])
  func `kappa has no interval where its formula says nothing`(_ counts: [[Int]]) {
    let kappa = CohenKappa(counts)
    #expect(kappa.lower == nil && kappa.upper == nil)
  }

  @Test func `an interval stays between -1 and 1, and holds its kappa`() throws {
    for counts in [[[1, 1], [0, 1]], [[0, 3], [2, 0]], [[30, 1], [1, 2]]] {
      let kappa = CohenKappa(counts)
      let (lower, upper) = (try #require(kappa.lower), try #require(kappa.upper))
      #expect(-1 <= lower && lower <= kappa.value && kappa.value <= upper && upper <= 1)
    }
  }

  /// Shrout PE, Fleiss JL, Psychological Bulletin 1979;86:420-428, table 2: six targets, four judges.
  private let shrout: [[Double]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  /// Their table 4 gives ICC(2,1) = .29; the bounds .019 and .761 were computed with SciPy's F distribution.
  @Test func `the intraclass correlation of the example by Shrout and Fleiss`() throws {
    let icc = try #require(IntraclassCorrelation(shrout))
    #expect(abs(icc.value - 0.29) < 0.005)
    #expect(abs(icc.lower - 0.019) < 0.0006)
    #expect(abs(icc.upper - 0.761) < 0.0006)
    #expect(icc.targets == 6)
    #expect(icc.judges == 4)
  }

  @Test func `a judge who is always milder lowers it, one who agrees does not`() throws {
    let same = try #require(IntraclassCorrelation([[1, 1], [5, 5], [9, 9]]))
    #expect(same.value == 1)
    #expect(same.lower == 1)
    let milder = try #require(IntraclassCorrelation([[1, 4], [5, 8], [9, 12.0]]))
    #expect(milder.value < 1)
    #expect(milder.lower <= milder.value && milder.value <= milder.upper)
  }

  @Test func `the order of judges and targets does not matter`() throws {
    let icc = try #require(IntraclassCorrelation(shrout))
    let turned = try #require(IntraclassCorrelation(shrout.reversed().map { $0.reversed() }))
    #expect(abs(icc.value - turned.value) < 1e-12)
    #expect(abs(icc.lower - turned.lower) < 1e-9)
  }

  @Test(
    arguments: [[], [[1, 2]], [[1], [2]], [[3, 3], [3, 3]], [[1, 2], [1]]] as [[[Double]]]
  )
  func `without two targets, two judges and a difference there is none`(_ table: [[Double]]) {
    #expect(IntraclassCorrelation(table) == nil)
  }
}
