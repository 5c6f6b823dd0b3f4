import Foundation
import PlanModel
import PlanSheets
import Testing

/// The real sheet beside the repository, which is not part of it.
enum RealSheet {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/fixtures/adachi-fy2023").standardizedFileURL

  /// Where the sheet must be; elsewhere its tests are left out.
  static let isExpected =
    ProcessInfo.processInfo.environment["CI"] == "true"
    || FileManager.default.fileExists(atPath: folder.path)

  static func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: "sheet.txt")))
  }

  static func gold() throws -> NSDictionary {
    try DocumentTree.tree(of: Data(contentsOf: folder.appending(path: "plan.json")))
  }
}

/// A plan document as JSON without the places things were read at, for comparing.
enum DocumentTree {
  static func tree(of document: PlanDocument) throws -> NSDictionary {
    var writer = JSONWriter()
    document.write(to: &writer)
    return try tree(of: Data(writer.bytes))
  }

  static func tree(of data: Data) throws -> NSDictionary {
    let object = try JSONSerialization.jsonObject(with: data)
    return try #require(withoutSource(object) as? NSDictionary)
  }

  private static func withoutSource(_ object: Any) -> Any {
    switch object {
    case let members as NSDictionary:
      let kept = NSMutableDictionary()
      for (key, value) in members where key as? String != "source" { kept[key] = withoutSource(value) }
      return kept
    case let elements as NSArray: return elements.map { withoutSource($0) } as NSArray
    default: return object
    }
  }
}
