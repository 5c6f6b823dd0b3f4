import Foundation
import PlanModel
import Testing

/// Every kind of change as it was first shipped, which must be read for ever: lines are added, none is ever altered.
struct ShippedChangesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "ShippedChanges")

  static var lines: [[UInt8]] {
    get throws {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "v1.json")))
      return bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
  }

  @Test func `each is read, and written again in the same bytes`() throws {
    for line in try Self.lines {
      let change = try PlanChange(json: line)
      #expect(change.json == line, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test func `there is one of every kind`() throws {
    let met = Set(try Self.lines.map { try PlanChange(json: $0).name })
    for kind in PlanChange.allKinds {
      #expect(met.contains(kind.name.description), "\(kind.name) has no line in ShippedChanges/v1.json")
    }
  }

  @Test func `a member too many is passed over, one too few is named`() throws {
    for line in try Self.lines {
      let more = Array("{\"later\":[{}],".utf8) + line.dropFirst()
      #expect(try PlanChange(json: more) == PlanChange(json: line))
    }
    let cut = #"{"change":"renamePillar","v":1,"pillar":"k3m9"}"#
    #expect { try PlanChange(json: Array(cut.utf8)) } throws: { "\($0)" == "title: is missing" }
  }

  @Test(arguments: [
    (#"{"change":"weighPillar","v":1}"#, "change: weighPillar is unknown to this version of hashira"),
    (#"{"change":"retire","v":2}"#, "v: version 2 of retire is unknown to this version of hashira"),
    (#"{"change":"retire","v":0}"#, "v: version 0 of retire is unknown to this version of hashira"),
    (#"{"change":"retire","v":"1"}"#, "v: expected a whole number, found string"),
    (#"{"v":1}"#, "change: is missing"),
    (#"[]"#, "expected an object"),
    (
      #"{"change":"takeBack","v":1,"entries":[1],"reason":"x","changes":[{"change":"retire","v":1,"part":{"pillar":"A"},"reason":"x"}]}"#,
      "changes[0].part.pillar: expected 1 to 24 small letters and digits, found string"
    ),
    (
      #"{"change":"setColumns","v":1,"columns":[{"fiscalYear":2023,"role":"actual","label":""},{"fiscalYear":9999}]}"#,
      "columns[1].fiscalYear: expected a year from 1926 to 2199, found number"
    ),
    (
      #"{"change":"takeBack","v":1,"entries":[1,"2"],"reason":"x","changes":[]}"#,
      "entries[1]: expected a whole number"
    ),
  ])
  func `what a later program wrote, or nobody, is named in one line`(json: String, message: String) {
    #expect { try PlanChange(json: Array(json.utf8)) } throws: { "\($0)" == message }
  }
}
