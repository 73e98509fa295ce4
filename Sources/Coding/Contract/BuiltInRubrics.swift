extension Rubric {
  /// Equal weights and four levels; house values, 60 and 80 as in most skills courses.
  public static let standard = Rubric(
    id: "default",
    weights: [.reformulation: 1, .legitimation: 1, .openQuestions: 1, .positioning: 1],
    levels: [
      Level(from: 80, id: "proficient"), Level(from: 60, id: "competent"),
      Level(from: 40, id: "developing"), Level(from: 0, id: "beginning"),
    ]
  )

  /// The two thresholds of the Motivational Interviewing Treatment Integrity code 4.2.1, *fair* and *good*.
  ///
  /// MITI calls reflections to questions of 1:1 fair and 2:1 good, and a relational global of 3.5 fair and 4 good on a scale
  /// from 1 to 5 (Moyers 2016; table 3 of PMC9461167). On a scale from 0 to 100 these globals are 62.5 and 75: a fair and a
  /// good ratio are given the same marks. Its other threshold, complex reflections, is not graded here, since coders
  /// hardly agree on it. Reformulation weighs twice, as the one skill that MITI counts; the others stand for
  /// its globals (empathy, partnership).
  public static let miti = Rubric(
    id: "miti",
    weights: [.reformulation: 2, .legitimation: 1, .openQuestions: 1, .positioning: 1],
    levels: [
      Level(from: 75, id: "good"), Level(from: 63, id: "fair"), Level(from: 0, id: "below-fair"),
    ],
    thresholds: Thresholds(competent: 63, proficient: 75)
  )

  /// Five levels, as on the scale for attitudes in the grids of the French national examinations (ECOS).
  ///
  /// There an attitude is insufficient, borderline, satisfactory, very satisfactory or outstanding, worth 0, 0.25, 0.5,
  /// 0.75 or 1 of its points. House values: a mark has the level whose worth is nearest to it, competent is worth what
  /// satisfactory is, proficient what very satisfactory is, and the weights are equal.
  public static let ecos = Rubric(
    id: "ecos",
    weights: [.reformulation: 1, .legitimation: 1, .openQuestions: 1, .positioning: 1],
    levels: [
      Level(from: 88, id: "outstanding"), Level(from: 63, id: "very-satisfactory"),
      Level(from: 38, id: "satisfactory"), Level(from: 13, id: "borderline"),
      Level(from: 0, id: "insufficient"),
    ],
    thresholds: Thresholds(competent: 50, proficient: 75)
  )

  /// The rubrics that come with the program, by their names.
  public static let builtIn = [standard, miti, ecos]
}
