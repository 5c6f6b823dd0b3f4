import Foundation
import PlanModel

/// The real sheet beside the repository, which is not part of it.
enum RealSheet {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "../shared/fixtures/adachi-fy2023"
    )
    .standardizedFileURL

  /// Whether the tests of the sheet run; where it must be and is not, they fail.
  static let isExpected =
    ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: folder.path)

  static func document() throws -> PlanDocument {
    try PlanDocument(json: [UInt8](Data(contentsOf: folder.appending(path: "plan.json"))))
  }
}
