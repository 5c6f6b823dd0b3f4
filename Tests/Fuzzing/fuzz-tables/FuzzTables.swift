import FuzzDriver
import PlanDocuments
import PlanModel
import PlanTesting

/// Checks whatever bytes it is given as a CSV, as a workbook, and as the parts of one: none may trap or hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  guard let choice = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  let parts = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
  ]
  let file =
    switch choice % 7 {
    case 0: rest
    case 1: Array("PK".utf8) + rest
    case let part: ZipArchive.workbook([parts[Int(part) - 2]: String(decoding: rest, as: UTF8.self)])
    }
  guard let check = try? TableFileCheck(choice % 7 == 0 ? "fuzzed.csv" : "fuzzed.xlsx", file) else {
    return 0
  }
  for finding in check.findings {
    precondition(!finding.message.japanese.isEmpty && finding.cells.count <= max(finding.count, 3))
  }
  return 0
}

@_cdecl("fuzz_tables_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
  fuzz(count, arguments, fuzzOne)
}
