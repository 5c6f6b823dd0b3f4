import PlanModel
import PlanTesting

extension SheetLayout {
  /// A layout with every choice left to chance, but for what would leave a person in doubt.
  static func random(_ random: inout SplitMix64) -> SheetLayout {
    var layout = SheetLayout()
    layout.chooseHeads(&random)
    layout.chooseValues(&random)
    layout.chooseText(&random)
    layout.chooseFile(&random)
    return layout
  }

  private mutating func chooseHeads(_ random: inout SplitMix64) {
    columns = Self.randomColumns(&random)
    yearRows = random.pick([
      [.western, .era], [.western, .eraWide], [.western], [.era], [.short], [.eraOfItsBeginning],
      [.western, .short],
    ])
    analysisYear = random.pick([.western, yearRows[0]])
    headPlace = random.pick(HeadPlace.allCases)
    kindHead = random.pick(KindHead.allCases)
    labelPlace = random.pick(LabelPlace.allCases)
    wideLabelDigits = random.chance(1, in: 2)
    kinds = random.pick([[.activity], [.outcome], [.activity, .outcome]])
    sheetsPerPillar = labelPlace == .absent ? 1 : random.number(in: 1...2)
  }

  private mutating func chooseValues(_ random: inout SplitMix64) {
    digits = random.pick(DigitStyle.allCases)
    commas = random.pick(CommaStyle.allCases)
    dash = random.pick(["―", "－", "-", "ー", "—"])
    dashUnit = random.pick(DashUnit.allCases)
    negativeSign = random.pick(["△", "▲"])
    wordsAmongNumbers = random.chance(1, in: 3)
    halfBrackets = random.chance(1, in: 4)
    valueLines = random.pick(ValueLines.allCases)
    breaksPairs = random.chance(1, in: 2)
    cutsCells = random.chance(1, in: 3)
    targetBesideValues = random.chance(1, in: 8)
    arrow = random.pick(["↓", "⇒", "→"])
    arrowOnOwnLine = random.chance(1, in: 2)
    change = random.pick(["に変更", "に修正", "へ変更"])
    changeOnOwnLine = random.chance(1, in: 3)
  }

  private mutating func chooseText(_ random: inout SplitMix64) {
    nameWidth = random.pick([18, 24, 25, 32])
    analysisWidth = random.pick([36, 48, 49, 60])
    departmentWidth = random.pick([10, 12, 12, 14, 40])
    boxWidth = random.pick([36, 44, 50])
    noteWidth = random.pick([70, 400])
    keepsLineStarts = random.chance(2, in: 3)
    departmentOnTargetLine = random.chance(1, in: 2)
    boxPlace = random.pick(BoxPlace.allCases)
    shufflesBoxes = random.chance(1, in: 2)
    measureDash = random.pick(["-", "ー", "－"])
    wideMeasureNumber = random.chance(1, in: 2)
    measureTitleOnNumberLine = random.chance(1, in: 5)
    marks = random.pick(MarkStyle.all)
    notesPlace = random.pick(NotesPlace.allCases)
    codeDash = random.pick(["-", "-", "－"])
    codeOnNameLine = random.chance(1, in: 5)
    blanks = random.pick(Blanks.allCases)
  }

  private mutating func chooseFile(_ random: inout SplitMix64) {
    formFeeds = random.chance(1, in: 2)
    crlf = random.chance(1, in: 3)
    encoding = random.pick(PrintedEncoding.allCases)
    if encoding == .cp932, dash == "—" { dash = "―" }
    fileEach = random.chance(1, in: 4)
  }

  /// Two to eight columns, the target last.
  private static func randomColumns(_ random: inout SplitMix64) -> [Column] {
    guard random.chance(2, in: 3) else { return fiveColumns }
    let count = random.number(in: 1...7)
    let last = random.pick([2018, 2019, 2020, 2023, 2024])
    var columns: [(Int, ColumnRole)] = [(last, .actual)]
    var year = last
    while columns.count < count {
      year -= random.pick([1, 1, 1, 2, 4])
      let isFirst = columns.count == count - 1
      let role: ColumnRole = isFirst ? .baseline : random.pick([.actual, .reference, .interim])
      columns.insert((year, role), at: 0)
    }
    columns.append((last + random.number(in: 1...5), .target))
    return Self.columns(columns)
  }
}
