extension String {
  /// Whether it has no letter and no digit: dots, which are a silence.
  public var isWordless: Bool { !contains { $0.isLetter || $0.isNumber } }
}
