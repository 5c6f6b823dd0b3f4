import Foundation
import PlanDocuments
import PlanModel
import PlanTesting

/// Makes an invented plan's open data and workbooks: `documents-load FOLDER [INDICATORS]`.
///
/// Prints how long each takes, and leaves the workbooks in the folder for a yardstick to make again.
@main enum DocumentsLoad {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let count = arguments.count > 2 ? Int(arguments[2]) : 2000 else {
      print("usage: documents-load FOLDER [INDICATORS]")
      exit(64)
    }
    let edition = DataEdition(document(of: count))
    let settings = OpenDataSettings(municipality: try MunicipalityCode("131016"))
    _ = try PrintedWorkbook(DataEdition(document(of: 10))).bytes()
    var printed: [UInt8] = []
    tell("print-form", try seconds { printed = try PrintedWorkbook(edition).bytes() })
    var package: OpenDataPackage?
    tell("package", try seconds { package = try OpenDataPackage(edition, settings) })
    let data = package?.files.first { $0.name == "data.xlsx" }?.bytes ?? []
    let workbook = try seconds { _ = try DataWorkbook.bytes(of: edition, settings) }
    tell("data-form", workbook)
    tell("check", try seconds { _ = try TableFileCheck("data.xlsx", data) })
    var text = ""
    tell("read-aloud", seconds { text = ReadAloudText(edition).whole })
    for (name, bytes) in [("print.xlsx", printed), ("data.xlsx", data), ("read-aloud.txt", Array(text.utf8))]
    {
      try Data(bytes).write(to: URL(filePath: arguments[1]).appending(path: name))
    }
  }

  /// The plan without what only the store needs.
  private static func document(of count: Int) -> PlanDocument {
    var history = PlanHistory(of: .tested)
    for change in LargePlan(indicators: count, years: 5).changes { history.record(change) }
    return history.plan.document()
  }

  private static func tell(_ what: String, _ seconds: Double) {
    print(what, String(format: "%.3f", seconds))
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let taken = try ContinuousClock().measure(work).components
    return Double(taken.seconds) + Double(taken.attoseconds) / 1e18
  }
}
