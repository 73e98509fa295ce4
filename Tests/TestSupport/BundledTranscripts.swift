public import Foundation

extension Bundled {
  /// The folder of the example consultations.
  public static let transcripts = root.appendingPathComponent("Transcripts")

  /// The names of the example consultations that ship.
  public static let transcriptNames: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: transcripts.path)) ?? []
    // What a learner plays from here begins with its date, and is no example.
    return names.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix("20") }.sorted()
  }()

  /// The bytes of an example consultation.
  public static func transcript(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: transcripts.appendingPathComponent(name)))
  }
}
