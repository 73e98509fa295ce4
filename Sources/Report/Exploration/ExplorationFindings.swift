public import Language

/// What simulated learners showed about a scenario; encoded as JSON, it is the exploration format 1.
public struct ExplorationFindings: Codable, Hashable, Sendable {
  /// A place in a file, from 1; a column counts Unicode scalars.
  public struct Place: Codable, Hashable, Sendable {
    /// The file as the user named it.
    public var file: String
    /// The line.
    public var line: Int
    /// The column.
    public var column: Int

    /// A place in a file.
    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// A named part of the scenario with its place, where it is known.
  public struct Part: Codable, Hashable, Sendable {
    /// The name.
    public var name: String
    /// Where it stands.
    public var place: Place?

    /// A part.
    public init(name: String, place: Place?) {
      self.name = name
      self.place = place
    }
  }

  /// How learners reply.
  public enum Level: String, CaseIterable, Codable, Hashable, Sendable {
    /// In words, which are coded as a person's are.
    case words
    /// By what a reply does alone, drawn without words.
    case codes
  }

  /// What became of one kind of learner.
  public struct Group: Codable, Hashable, Sendable {
    /// How they reply.
    public var level: Level
    /// The kind, `skilled` say.
    public var kind: String
    /// How many consultations were played.
    public var consultations: Int
    /// The mean mark, 0-100; nil when no consultation could be marked.
    public var mark: Double?
    /// The standard deviation of the marks, with n - 1 below the line.
    public var deviation: Double?
    /// How far the skilled lie above, in pooled standard deviations (Cohen's d); nil for the skilled, and where nothing varies.
    public var effect: Double?
    /// The mean number of replies.
    public var replies: Double
    /// The mean number of ruptures.
    public var ruptures: Double
    /// The mean number of ruptures that were mended.
    public var mended: Double
    /// In how many consultations the patient went round in a circle.
    public var circles: Int
    /// How many consultations came to each ending.
    public var endings: [String: Int]

    /// What became of one kind of learner.
    public init(
      level: Level,
      kind: String,
      consultations: Int,
      mark: Double?,
      deviation: Double?,
      effect: Double?,
      replies: Double,
      ruptures: Double,
      mended: Double,
      circles: Int,
      endings: [String: Int]
    ) {
      self.level = level
      self.kind = kind
      self.consultations = consultations
      self.mark = mark
      self.deviation = deviation
      self.effect = effect
      self.replies = replies
      self.ruptures = ruptures
      self.mended = mended
      self.circles = circles
      self.endings = endings
    }
  }

  /// How many parts of one sort were reached by anybody.
  public struct Coverage: Codable, Hashable, Sendable {
    /// What is counted.
    public enum Sort: String, CaseIterable, Codable, Hashable, Sendable {
      case lines, rungs, reactions, turningPoints = "turning_points", ruptures, endings
    }

    /// What is counted.
    public var sort: Sort
    /// How many there are.
    public var all: Int
    /// Those that nobody reached, in the order of the file.
    public var missing: [Part]

    /// How many were reached.
    public var reached: Int { all - missing.count }

    /// How many parts of one sort were reached.
    public init(sort: Sort, all: Int, missing: [Part]) {
      self.sort = sort
      self.all = all
      self.missing = missing
    }
  }

  /// One reply on a way.
  public struct Step: Codable, Hashable, Sendable {
    /// How the learner acts.
    public enum Act: String, CaseIterable, Codable, Hashable, Sendable {
      case say, silence, goodbye
    }

    /// How the learner acts.
    public var act: Act
    /// What the reply does: the codes by their names in files.
    public var codes: [String]
    /// The position taken.
    public var stance: String
    /// The topic or the fact that the reply names.
    public var about: String?
    /// The names of the lines that the patient says.
    public var lines: [String]

    /// One reply on a way.
    public init(act: Act, codes: [String], stance: String, about: String?, lines: [String]) {
      self.act = act
      self.codes = codes
      self.stance = stance
      self.about = about
      self.lines = lines
    }
  }

  /// A short way to something, or what stood in the way.
  public struct Way: Codable, Hashable, Sendable {
    /// Where the way leads.
    public var goal: Part
    /// The replies; nil when no way was found.
    public var steps: [Step]?
    /// What did not hold where the search came nearest, in the words of the file.
    public var lacking: [String]

    /// A short way to something, or what stood in the way.
    public init(goal: Part, steps: [Step]?, lacking: [String]) {
      self.goal = goal
      self.steps = steps
      self.lacking = lacking
    }
  }

  /// The highest mark that was found, and how to get it.
  public struct Best: Codable, Hashable, Sendable {
    /// The mark, 0-100.
    public var mark: Int
    /// The replies.
    public var steps: [Step]

    /// The highest mark that was found.
    public init(mark: Int, steps: [Step]) {
      self.mark = mark
      self.steps = steps
    }
  }

  /// A place in a consultation from which nothing leads on but time.
  public struct DeadEnd: Codable, Hashable, Sendable {
    /// How the learner came there.
    public var steps: [Step]
    /// The rungs that come next and can't be told.
    public var left: [String]

    /// A place from which nothing leads on.
    public init(steps: [Step], left: [String]) {
      self.steps = steps
      self.left = left
    }
  }

  /// A line that was said more than once in one consultation.
  public struct Repeat: Codable, Hashable, Sendable {
    /// The line.
    public var line: Part
    /// The most often that one wording of it was said in one consultation.
    public var times: Int

    /// A line that was said more than once.
    public init(line: Part, times: Int) {
      self.line = line
      self.times = times
    }
  }

  /// A reaction that had nothing new left when the same thing was done over and over.
  public struct OutOfWords: Codable, Hashable, Sendable {
    /// The reaction.
    public var reaction: Part
    /// What was done.
    public var step: Step
    /// To how many replies the patient found new words.
    public var replies: Int

    /// A reaction that had nothing new left.
    public init(reaction: Part, step: Step, replies: Int) {
      self.reaction = reaction
      self.step = step
      self.replies = replies
    }
  }

  /// The form of the JSON.
  public var format = 1
  /// The name of the scenario.
  public var scenario: String
  /// Its title.
  public var title: String
  /// The language of the consultations and of the report.
  public var language: Lang
  /// The seed of the first consultation.
  public var seed: UInt64
  /// What became of each kind of learner, those who reply in words first.
  public var learners: [Group]
  /// What was reached.
  public var coverage: [Coverage]
  /// A short way to each ending.
  public var endings: [Way]
  /// A way to each rung that no learner was told.
  public var rungs: [Way]
  /// The highest mark; nil when nothing can be marked.
  public var best: Best?
  /// From how many places was looked for dead ends.
  public var placesTried: Int
  /// The dead ends that were found.
  public var deadEnds: [DeadEnd]
  /// The lines that were said most often to anybody, twice or more in one consultation in the same wording.
  public var repeats: [Repeat]
  /// How many things were tried over and over, forty times each.
  public var persisted: Int
  /// The reactions that had nothing new left then, so that the patient said nothing.
  public var outOfWords: [OutOfWords]
  /// The kinds of learners with whom, if they don't say goodbye, only the time puts an end to the consultation.
  public var onlyTime: [String]

  /// What simulated learners showed.
  public init(
    scenario: String,
    title: String,
    language: Lang,
    seed: UInt64,
    learners: [Group],
    coverage: [Coverage],
    endings: [Way],
    rungs: [Way],
    best: Best?,
    placesTried: Int,
    deadEnds: [DeadEnd],
    repeats: [Repeat],
    persisted: Int,
    outOfWords: [OutOfWords],
    onlyTime: [String]
  ) {
    self.scenario = scenario
    self.title = title
    self.language = language
    self.seed = seed
    self.learners = learners
    self.coverage = coverage
    self.endings = endings
    self.rungs = rungs
    self.best = best
    self.placesTried = placesTried
    self.deadEnds = deadEnds
    self.repeats = repeats
    self.persisted = persisted
    self.outOfWords = outOfWords
    self.onlyTime = onlyTime
  }

  enum CodingKeys: String, CodingKey {
    case format, scenario, title, language, seed, learners, coverage, endings, rungs, best
    case placesTried = "places_tried"
    case deadEnds = "dead_ends"
    case repeats, persisted
    case outOfWords = "out_of_words"
    case onlyTime = "only_time"
  }
}
