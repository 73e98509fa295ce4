/// A reply in its context with the codes that a person gave it.
public struct LabelledTurn: Sendable {
  /// Its name in the corpus.
  public var id: String
  /// The reply in its context.
  public var utterance: Utterance
  /// The codes.
  public var codes: Set<Code>
  /// The depth of the reformulation, where there is one and it is known.
  public var depth: Depth?
  /// The stance, where it is known.
  public var stance: Stance?
  /// The consultation that it belongs to; turns of one are kept on one side of a cross-validation.
  public var group: String
  /// The codes whose absence is known; all of them in our own corpora.
  public var scorable: Set<Code>

  /// A labelled turn.
  public init(
    id: String,
    utterance: Utterance,
    codes: Set<Code>,
    depth: Depth? = nil,
    stance: Stance?,
    group: String = "",
    scorable: Set<Code> = Set(Code.allCases)
  ) {
    self.id = id
    self.utterance = utterance
    self.codes = codes
    self.depth = depth
    self.stance = stance
    self.group = group
    self.scorable = scorable
  }
}
