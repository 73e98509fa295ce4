public import Testing

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Compares a text with a golden file, in the folder `Golden` beside the test unless another is given.
///
/// A missing file, or `RECORD_SNAPSHOTS=1`, records the text and fails: recording is always a red test and always a
/// deliberate act.
///
/// - Parameters:
///   - text: The text.
///   - name: The name of the golden file.
///   - folder: The folder of the golden file.
///   - testFile: The path of the test; filled in by the compiler.
///   - sourceLocation: Where the failure is reported; filled in by the compiler.
/// - Throws: What the file system throws when the file can't be recorded.
public func expectGolden(
  _ text: String,
  _ name: String,
  in folder: URL? = nil,
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder =
    folder ?? URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: name)
  let golden = try? Data(contentsOf: file)
  let recording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard let golden, !recording else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
    Issue.record("Recorded \(name). Look at it, then run again.", sourceLocation: sourceLocation)
    return
  }
  guard Data(text.utf8) != golden else { return }
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = String(decoding: golden, as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(new, old).prefix { $0 == $1 }.count
  func at(_ lines: [Substring]) -> String { line < lines.count ? String(lines[line]) : "(end)" }
  Issue.record(
    "\(name):\(line + 1)\n  is:     \(at(new))\n  golden: \(at(old))",
    sourceLocation: sourceLocation
  )
}
