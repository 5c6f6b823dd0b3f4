import Foundation
import Testing

/// The program as its users meet it: run as a process.
enum Program {
  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  static let sample = packageFolder.appending(path: "Samples/minamo-fy2023.txt").path

  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs `hashira` with arguments, in a folder of its own where one is given.
  static func run(_ arguments: String..., input: Data = Data(), folder: URL? = nil) throws -> Outcome {
    try run(arguments, input: input, folder: folder)
  }

  /// The program that was built with the tests.
  static var executable: URL {
    let beside = Bundle.main.bundleURL.deletingLastPathComponent().appending(path: "hashira")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : packageFolder.appending(path: ".build/debug/hashira")
  }

  /// Runs `hashira` with arguments, in a folder of its own where one is given.
  static func run(_ arguments: [String], input: Data = Data(), folder: URL? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    // Files, as a pipe that nobody empties would stop the program.
    let scratch = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (inputFile, outputFile, errorFile) = (
      scratch.appending(path: "in"), scratch.appending(path: "out"), scratch.appending(path: "err")
    )
    try input.write(to: inputFile)
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "hashira-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
