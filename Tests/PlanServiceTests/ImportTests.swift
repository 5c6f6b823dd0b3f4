import Foundation
import PlanModel
import PlanService
import PlanSheets
import PlanTesting
import Testing

@Suite struct ImportTests {
  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func read(_ file: URL) throws -> PlanDocument {
    let bytes = try [UInt8](Data(contentsOf: file))
    return try SheetReader.read([SheetFile(name: file.lastPathComponent, bytes: bytes)]).document
  }

  static func sample() throws -> PlanDocument {
    try read(packageFolder.appending(path: "Samples/minamo-fy2023.txt"))
  }

  static func imported(_ document: PlanDocument) throws -> Plan {
    var plan = try empty()
    let proposal = ImportPlanner.proposal(
      for: document, into: plan, title: "みなも区基本計画", organization: "みなも区", using: SplitMix64(seed: 1))
    #expect(proposal.questions.isEmpty)
    try apply(proposal, to: &plan)
    return plan
  }

  static func empty() throws -> Plan { Plan(id: try #require(PlanID("p1"))) }

  static func apply(_ proposal: ImportProposal, to plan: inout Plan) throws {
    for change in proposal.changes {
      if let refusal = plan.refusal(of: change) { throw refusal }
      let author = try #require(Author("test"))
      plan.apply(
        Entry(
          sequence: plan.version + 1, plan: plan.id, recorded: Moment(milliseconds: 0), author: author,
          act: 1,
          change: change))
    }
  }

  /// The document without its title, which sheets do not print, and without identifiers, which the plan gives.
  static func bare(_ document: PlanDocument) -> PlanDocument {
    var document = document
    document.title = nil
    document.organization = nil
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        document.pillars[pillar].indicators[row].id = nil
      }
    }
    return document
  }

  /// The bare document without the places of print: a value that was printed before keeps the place where it was first.
  static func withoutSources(_ document: PlanDocument) -> PlanDocument {
    var document = bare(document)
    for pillar in document.pillars.indices {
      document.pillars[pillar].source = nil
      for index in document.pillars[pillar].measures.indices {
        document.pillars[pillar].measures[index].source = nil
      }
      for index in document.pillars[pillar].footnotes.indices {
        document.pillars[pillar].footnotes[index].source = nil
      }
      for index in document.pillars[pillar].indicators.indices {
        var row = document.pillars[pillar].indicators[index]
        row.source = nil
        row.target.original.source = nil
        row.target.revised?.source = nil
        for value in row.values.indices { row.values[value].cell.source = nil }
        document.pillars[pillar].indicators[index] = row
      }
    }
    return document
  }

  @Test func `an imported sheet is shown as it was read`() throws {
    let document = try Self.sample()
    let plan = try Self.imported(document)
    #expect(Self.bare(plan.document()) == document)
    #expect(plan.title == "みなも区基本計画")
  }

  @Test func `the same sheet again changes nothing`() throws {
    let document = try Self.sample()
    let plan = try Self.imported(document)
    let again = ImportPlanner.proposal(for: document, into: plan, using: SplitMix64(seed: 2))
    #expect(again.changes.isEmpty)
    #expect(again.notes.isEmpty)
  }
}
