import Foundation
import Testing

/// Inflates with the system's gzip, so that our own reading of the format is not what is tested.
func inflated(_ bytes: [UInt8]) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".gz")
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["gzip", "--decompress", "--stdout", file.path()]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let plain = try output.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return Array(plain)
}
