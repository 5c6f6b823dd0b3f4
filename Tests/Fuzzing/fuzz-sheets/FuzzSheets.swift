import FuzzDriver
import PlanModel
import PlanSheets

/// Reads whatever it is given; a crash, a hang or a place outside the text is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  var reader = PlanReader()
  do {
    // The two halves are two files of one plan, so that what is met twice is met too.
    try reader.add(SheetFile(name: "a", bytes: bytes))
    try reader.add(SheetFile(name: "b", bytes: Array(bytes[(count / 2)...])))
  } catch {
    precondition(!error.message.japanese.isEmpty && error.line >= 1)
  }
  let reading = reader.finish()
  let lines = Dictionary(uniqueKeysWithValues: reading.printed.map { ($0.file, $0.lines.count) })
  for indicator in reading.document.pillars.flatMap(\.indicators) {
    let cells =
      indicator.values.map(\.cell) + [indicator.target.original, indicator.target.revised].compactMap(\.self)
    for case let source? in cells.map(\.source) + [indicator.source] {
      precondition(1 <= source.firstLine && source.firstLine <= source.lastLine)
      precondition(source.lastLine <= lines[source.file] ?? 0)
    }
    for cell in cells { precondition(cell.amounts.count == indicator.series.count) }
  }
  var json = JSONWriter()
  reading.document.write(to: &json)
  reading.findings.write(to: &json, in: .english)
  return 0
}

@_cdecl("fuzz_sheets_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
  fuzz(count, arguments, fuzzOne)
}
