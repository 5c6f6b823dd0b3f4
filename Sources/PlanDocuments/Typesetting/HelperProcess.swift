internal import Foundation

/// A program in Python that is run to its end, cut off from everything but its arguments.
struct HelperProcess {
  let python: String

  /// - Returns: its status; -1 where a signal ended it.
  /// - Throws: `TypesettingError` where it cannot be started.
  func run(_ program: String, arguments: [String]) throws(TypesettingError) -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-I", "-c", program] + arguments
    // Nothing of ours goes to the child, and it has no way out: a form that names a package of the web gets none.
    process.environment = [
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HTTPS_PROXY": "http://127.0.0.1:9",
      "HTTP_PROXY": "http://127.0.0.1:9",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw TypesettingError(
        .notInstalled, japanese: "\(python): 実行できません。--python の指定を確かめてください。",
        english: "\(python): cannot be run; check --python")
    }
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
