import Foundation
import PlanModel

/// The real sheet beside the repository, which is not part of it.
enum RealSheet {
  static let folder = GoldPlan.packageFolder.appending(path: "../shared/fixtures/adachi-fy2023")
    .standardizedFileURL

  /// Whether the tests of the sheet run; where it must be and is not, they fail.
  static let isExpected =
    ProcessInfo.processInfo.environment["CI"] == "true" || FileManager.default.fileExists(atPath: folder.path)

  static func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "sheet.txt")))
  }

  static func gold() throws -> PlanDocument {
    try GoldPlan.read(folder.appending(path: "plan.json"))
  }
}
