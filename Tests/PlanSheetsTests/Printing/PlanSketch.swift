import PlanModel
import PlanTesting

/// Invents plans that a layout can print.
struct PlanSketch {
  let layout: SheetLayout
  var random: SplitMix64
  private var nextPage = 1
  private var unusedPillars = Phrases.pillarTitles

  init(layout: SheetLayout, seed: UInt64) {
    self.layout = layout
    random = SplitMix64(seed: seed)
  }

  /// A plan with one to three pillars.
  mutating func plan() -> PlanDocument {
    var number = 0
    var pillars: [Pillar] = []
    for _ in 1...random.number(in: 1...3) {
      number += random.chance(1, in: 6) ? 2 : 1
      pillars.append(pillar(number))
    }
    return PlanDocument(title: nil, organization: nil, columns: layout.columns, pillars: pillars)
  }

  private mutating func pillar(_ number: Int) -> Pillar {
    let title = unusedPillars.remove(at: random.number(in: 0...(unusedPillars.count - 1)))
    let tag = random.chance(1, in: 2) ? random.pick(Phrases.tags) : nil
    var pillar = Pillar(number: number, title: title, tag: tag)
    let measureCount = random.number(in: 1...3)
    pillar.measures = (1...measureCount).map { measure(pillar: number, $0) }
    // A row may name a measure that no sheet prints.
    let named = measureCount + (random.chance(1, in: 6) ? 1 : 0)
    let codes = codes(measures: named)
    let sheets = random.number(in: 1...min(layout.sheetsPerPillar, codes.count))
    for index in 0..<sheets {
      let part = codes[(codes.count * index / sheets)..<(codes.count * (index + 1) / sheets)]
      addSheet(with: Array(part), kind: layout.kinds[index % layout.kinds.count], to: &pillar)
    }
    return pillar
  }

  private mutating func addSheet(with codes: [Code], kind: Indicator.Kind, to pillar: inout Pillar) {
    nextPage += random.chance(1, in: 5) ? 2 : 1
    let label = layout.labelPlace == .absent ? "" : "資料1 P\(nextPage - 1)"
    var marks = SketchedMarks(usesMarks: random.chance(2, in: 3))
    for code in codes {
      let isPrinted = code.measure <= pillar.measures.count
      let row = indicator(
        code.text, kind: kind, sheet: label,
        measure: isPrinted ? pillar.measures[code.measure - 1].number : nil, marks: &marks)
      pillar.indicators.append(row)
    }
    for mark in marks.used {
      pillar.footnotes.append(Footnote(sheet: label, mark: mark, text: random.pick(Phrases.notes)))
    }
  }

  private mutating func measure(pillar: Int, _ number: Int) -> Measure {
    let circled = ["①", "②", "③", "④"][number - 1]
    let issue = random.chance(9, in: 10) ? text(of: Phrases.issues, 1...2) : nil
    let direction = random.chance(9, in: 10) || issue == nil ? text(of: Phrases.directions, 1...2) : nil
    return Measure(
      number: "\(pillar)-\(circled)", title: random.pick(Phrases.measureTitles), issue: issue,
      direction: direction)
  }

  /// Some of `sentences`, none twice, put together.
  mutating func text(of sentences: [String], _ count: ClosedRange<Int>) -> String {
    var left = sentences
    var text = ""
    for _ in 1...random.number(in: count) {
      text += left.remove(at: random.number(in: 0...(left.count - 1)))
    }
    return text
  }

  private struct Code {
    var text: String
    var measure: Int
  }

  private mutating func codes(measures: Int) -> [Code] {
    var codes: [Code] = []
    for measure in 1...measures {
      for row in 1...random.number(in: 1...3) {
        let text = "\(["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"][measure - 1])-\(["ⅰ", "ⅱ", "ⅲ"][row - 1])"
        codes.append(Code(text: text, measure: measure))
      }
    }
    return codes
  }
}

/// The footnote marks given out on one sheet.
struct SketchedMarks {
  let usesMarks: Bool
  private(set) var used: [String] = []

  init(usesMarks: Bool) {
    self.usesMarks = usesMarks
  }

  /// A new mark, or now and then one that was used before.
  mutating func next(_ random: inout SplitMix64) -> String {
    if !used.isEmpty, random.chance(1, in: 4) { return random.pick(used) }
    used.append(String(used.count + 1))
    return used[used.count - 1]
  }
}
