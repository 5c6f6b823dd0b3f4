import Foundation
import PlanDocuments
import PlanModel

/// A folder that open data are written to; files that are as they should be are left alone, and so is what else lies there.
struct DataFolder {
  private let name: String

  /// Makes the folder where it is not there.
  ///
  /// - Throws: `CommandFailure` where it cannot be made.
  init(_ name: String, _ phrases: CommandPhrases) throws {
    self.name = name
    try Self.make(name)
  }

  /// Writes what changed, each file at once: whoever reads meanwhile finds the old one or the new one.
  func write(_ files: [OpenDataFile]) throws -> (written: Int, same: Int) {
    var written = 0
    for folder in Set(files.compactMap { Self.folder(of: $0.name) }) { try Self.make("\(name)/\(folder)") }
    for file in files {
      let place = URL(fileURLWithPath: "\(name)/\(file.name)")
      if let there = try? Data(contentsOf: place), there.elementsEqual(file.bytes) { continue }
      do {
        try Data(file.bytes).write(to: place, options: .atomic)
      } catch {
        throw Self.failure(place.relativePath, error)
      }
      written += 1
    }
    return (written, files.count - written)
  }

  private static func folder(of name: String) -> String? {
    name.lastIndex(of: "/").map { String(name[..<$0]) }
  }

  private static func make(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw failure(folder, error)
    }
  }

  private static func failure(_ name: String, _ error: any Error) -> CommandFailure {
    let reason =
      ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      ?? error.localizedDescription
    return CommandFailure(
      .cannotCreate, japanese: "\(name): 書き込めません（\(reason)）。",
      english: "\(name): cannot be written (\(reason))")
  }
}
