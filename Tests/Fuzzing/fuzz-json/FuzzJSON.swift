import FuzzDriver
import PlanModel

/// Parses whatever it is given; a crash, a hang or a change that is not read as it was written is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  do throws(JSONError) {
    _ = try JSONValue(parsing: bytes)
  } catch {
    precondition(!error.expectation.isEmpty)
  }
  var plan = Plan(id: tested)
  var sequence = 0
  // Each line is a change; all are done to one plan, whether it would take them or not.
  for line in bytes.split(separator: UInt8(ascii: "\n")) {
    guard let change = try? PlanChange(json: Array(line)) else { continue }
    let again = try? PlanChange(json: change.json)
    precondition(again == change && again?.json == change.json)
    precondition((try? PlanChange(json: change.decision.redacted.json)) == change.decision.redacted)
    _ = plan.refusal(of: change)
    let before = plan
    let inverse = before.inverse(of: [change])
    sequence += 1
    let entry = Entry(
      sequence: sequence, plan: tested, recorded: Moment(milliseconds: Int64(sequence)), author: author,
      act: sequence, change: change)
    plan.apply(entry)
    _ = plan.refusal(of: TakeBack(entries: [sequence], reason: "x", changes: inverse).change)
  }
  return 0
}

private let tested = identifier("tested")
private let author = officer("officer")

private func identifier(_ text: String) -> PlanID {
  guard let identifier = PlanID(text) else { preconditionFailure("an identifier") }
  return identifier
}

private func officer(_ name: String) -> Author {
  guard let author = Author(name) else { preconditionFailure("a name that an author can have") }
  return author
}

@_cdecl("fuzz_json_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
  fuzz(count, arguments, fuzzOne)
}
