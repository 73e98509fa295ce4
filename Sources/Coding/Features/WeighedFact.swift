/// A fact about a reply that the weights know.
struct WeighedFact {
  /// Its row in the weights.
  var row: Int32
  /// The words of the reply that the fact is about; empty when it is about the whole.
  var words: Range<Int32>
}
