import PlanModel
import PlanTesting
import Testing

/// What was printed is what is read, whatever the layout.
struct PrintedSheetsTests {
  @Test(arguments: 1...UInt64(300))
  func `a sheet of any layout says what was printed on it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layout = SheetLayout.random(&random)
    check(layout, seed: seed)
  }

  @Test(arguments: NamedLayout.all)
  func `a sheet says what was printed on it, also where`(named: NamedLayout) {
    for seed in 1...UInt64(6) { check(named.layout, seed: seed) }
  }

  @Test(arguments: 1...UInt64(50))
  func `the printer loses no words`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layout = SheetLayout.random(&random)
    var sketch = PlanSketch(layout: layout, seed: seed)
    let plan = sketch.plan()
    var printer = SheetPrinter(layout: layout, seed: seed)
    let text = String(printer.texts(of: plan).joined().filter { !$0.isNewline && $0 != "\u{0C}" })
    for pillar in plan.pillars {
      var words = [pillar.title] + pillar.footnotes.map(\.text)
      words += pillar.measures.flatMap { [$0.title, $0.issue ?? "", $0.direction ?? ""] }
      for row in pillar.indicators {
        words += [row.analysis.text, row.target.original.printed, row.target.revised?.printed ?? ""]
        words += row.values.map(\.cell.printed) + row.departments.map(\.name)
        if row.footnotes.isEmpty { words.append(row.name) }
      }
      for word in words where !word.isEmpty { #expect(text.contains(word), "seed \(seed)") }
    }
  }

  private func check(_ layout: SheetLayout, seed: UInt64) {
    var sketch = PlanSketch(layout: layout, seed: seed)
    let plan = sketch.plan()
    var printer = SheetPrinter(layout: layout, seed: seed)
    let texts = printer.texts(of: plan)
    let difference = ReadingCheck.difference(reading: texts, as: layout.encoding, expected: plan)
    if let difference { Issue.record("seed \(seed): \(difference.prefix(1500))\n\(layout.summary)") }
  }
}

extension SheetLayout {
  /// The layout's choices without the names of their types.
  var summary: String {
    "\(self)".replacing("PlanSheetsTests.", with: "").replacing("PlanModel.", with: "")
      .replacing("SheetLayout.", with: "")
  }
}
