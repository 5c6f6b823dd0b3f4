import PlanModel
import PlanSheets
import PlanTesting
import Testing

/// The reader doubts what a person would doubt on a printed sheet, and nothing else.
struct PrintedDoubtsTests {
  @Test(arguments: 1...UInt64(120))
  func `a whole sheet raises the doubts that are in it and no others`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let layout = SheetLayout.random(&random)
    var sketch = PlanSketch(layout: layout, seed: seed)
    let plan = sketch.plan()
    var printer = SheetPrinter(layout: layout, seed: seed)
    let files = printer.texts(of: plan).enumerated().map { index, text in
      SheetFile(name: "sheet\(index + 1).txt", bytes: layout.encoding.bytes(of: text) ?? [])
    }
    try expectDoubts(of: plan, in: SheetReader.read(files).findings, "seed \(seed)")
  }

  private func expectDoubts(of plan: PlanDocument, in findings: [Finding], _ place: Comment) {
    let kinds = [FindingKind.danglingFootnote, .rowIncomplete, .cellCountMismatch, .indicatorTwice]
    #expect(findings.filter { kinds.contains($0.kind) }.map(\.message.japanese) == [], place)
    #expect(places(of: .measureNotPrinted, in: findings) == rowsWithoutMeasure(of: plan), place)
    #expect(places(of: .issueOrDirectionMissing, in: findings) == unfinishedMeasures(of: plan), place)
    #expect(findings.contains { $0.kind == .sheetMissing } == hasGap(plan), place)
  }

  /// Pillar and code of every finding of one kind.
  private func places(of kind: FindingKind, in findings: [Finding]) -> Set<String> {
    Set(findings.filter { $0.kind == kind }.map { "\($0.pillar ?? 0) \($0.code ?? "")" })
  }

  private func rowsWithoutMeasure(of plan: PlanDocument) -> Set<String> {
    Set(
      plan.pillars.flatMap { pillar in
        pillar.indicators.filter { $0.measure == nil }.map { "\(pillar.number) \($0.code)" }
      })
  }

  private func unfinishedMeasures(of plan: PlanDocument) -> Set<String> {
    Set(
      plan.pillars.flatMap { pillar in
        pillar.measures.filter { $0.issue == nil || $0.direction == nil }
          .map { "\(pillar.number) \($0.number)" }
      })
  }

  /// Whether a sheet between the first and the last is absent.
  private func hasGap(_ plan: PlanDocument) -> Bool {
    let pages = plan.pillars.flatMap(\.indicators).compactMap { Int($0.sheet.drop { $0 != "P" }.dropFirst()) }
    guard let first = pages.min(), let last = pages.max() else { return false }
    return Set(pages).count < last - first + 1
  }
}
