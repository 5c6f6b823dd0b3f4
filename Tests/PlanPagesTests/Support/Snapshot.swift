import Foundation
import Testing

/// Compares a text with the file kept beside the tests.
///
/// With `RECORD_SNAPSHOTS` set the file is written anew, and the run fails so that nobody leaves it set.
func expectSnapshot(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
{
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(name).", sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(text == kept, "\(name) differs", sourceLocation: sourceLocation)
}
