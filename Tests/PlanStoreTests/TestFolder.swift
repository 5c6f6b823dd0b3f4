import Foundation
import PlanStore

/// A folder for one test, which goes away with it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/store-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String = "hashira.db") -> String { path + "/" + name }

  func store(_ name: String = "hashira.db", budget: Int = 32 << 20) throws -> PlanDatabase {
    try PlanDatabase.open(file(name), .writing(), budget: budget)
  }

  /// Whether some file of the folder holds these words.
  func holds(_ words: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
      try Data(contentsOf: URL(fileURLWithPath: file(name))).range(of: Data(words.utf8)) != nil
    }
  }
}
