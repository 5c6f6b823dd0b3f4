import ArgumentParser
import Foundation
import PlanModel

/// The file of `--findings`.
struct FindingsFile {
  private let stream: OutputStream
  private let language: Language

  /// Makes or empties it.
  ///
  /// - Throws: the exit code where it cannot be made, after saying why.
  init(_ name: String, _ phrases: CommandPhrases) throws {
    guard let stream = OutputStream(file: name) else {
      try OutputStream.standardError.print(phrases.cannotCreate(name, String(cString: strerror(errno))))
      throw ExitCode(ExitStatus.cannotCreate.rawValue)
    }
    self.stream = stream
    language = phrases.language
  }

  /// Writes findings as a line of `findings/1`.
  func write(_ findings: [Finding]) throws {
    var json = JSONWriter()
    findings.write(to: &json, in: language)
    json.newline()
    try stream.write(json.bytes)
  }
}
