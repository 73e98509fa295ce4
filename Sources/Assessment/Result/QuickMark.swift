public import Transcript

extension Assessment {
  /// The mark alone, without feedback: that of an assessment of the same transcript, sooner.
  ///
  /// - Parameter transcript: What was said and done, with its codes.
  /// - Returns: The mark, 0-100; nil when the consultation is too short or nothing was observed.
  public static func mark(of transcript: Transcript) -> Int? {
    Marks(Talk(transcript), rubric: transcript.header.rubric, words: nil).overall
  }
}
