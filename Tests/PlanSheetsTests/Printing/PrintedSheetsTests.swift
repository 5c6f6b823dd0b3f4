import PlanModel
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
    for seed in 1...UInt64(8) { check(named.layout, seed: seed) }
  }

  private func check(_ layout: SheetLayout, seed: UInt64) {
    var sketch = PlanSketch(layout: layout, seed: seed)
    let plan = sketch.plan()
    var printer = SheetPrinter(layout: layout, seed: seed)
    let texts = printer.texts(of: plan)
    let difference = ReadingCheck.difference(reading: texts, as: layout.encoding, expected: plan)
    #expect(difference == nil, "seed \(seed), \(layout.summary)\n\(difference ?? "")")
  }
}

extension SheetLayout {
  /// The layout's choices without the names of their types.
  var summary: String {
    "\(self)".replacing("PlanSheetsTests.", with: "").replacing("PlanModel.", with: "")
      .replacing("SheetLayout.", with: "")
  }
}
