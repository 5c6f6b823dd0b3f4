import PlanModel
import PlanService
import PlanTesting
import Testing

/// Documents that no sheet prints, but somebody may write.
@Suite struct OddDocumentTests {
  @Test func `what is there twice is refused, as one of them would be lost`() throws {
    let document = try ImportTests.sample()
    #expect(ImportPlanner.refusal(of: document) == nil)

    var pillars = document
    pillars.pillars.append(document.pillars[0])
    #expect(ImportPlanner.refusal(of: pillars)?.message.japanese.contains("柱1が二つ") == true)

    var rows = document
    rows.pillars[0].indicators.append(document.pillars[0].indicators[0])
    #expect(ImportPlanner.refusal(of: rows)?.kind == .refused)

    var values = document
    values.pillars[0].indicators[0].values.append(document.pillars[0].indicators[0].values[0])
    #expect(ImportPlanner.refusal(of: values)?.kind == .refused)

    var measure = document
    measure.pillars[0].indicators[0].measure = "9-⑨"
    #expect(ImportPlanner.refusal(of: measure)?.message.japanese.contains("9-⑨") == true)
  }

  @Test func `a further series adds its numbers and asks nothing`() throws {
    var document = try ImportTests.sample()
    let plan = try ImportTests.imported(document)
    let row = try #require(
      document.pillars[0].indicators.firstIndex { $0.series.count == 1 && $0.target.revised == nil })
    var indicator = document.pillars[0].indicators[row]
    indicator.series.append(Series(name: nil, unit: "回"))
    for index in indicator.values.indices {
      let isNumber = indicator.values[index].cell.state == .number
      indicator.values[index].cell.amounts.append(isNumber ? Amount(coefficient: 4) : nil)
    }
    indicator.target.original.amounts.append(Amount(coefficient: 4))
    document.pillars[0].indicators[row] = indicator
    let proposal = ImportPlanner.proposal(for: document, into: plan, using: SplitMix64(seed: 8))
    #expect(proposal.questions.isEmpty)
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
    #expect(ImportPlanner.proposal(for: document, into: merged, using: SplitMix64(seed: 9)).changes.isEmpty)
  }
}
