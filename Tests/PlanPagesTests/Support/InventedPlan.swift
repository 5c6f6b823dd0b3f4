import PlanModel

/// A plan of a ward that does not exist, with one of everything pages must show.
struct InventedPlan {
  /// Put behind every text of the plan, to see that it is escaped wherever it comes out.
  var seasoning = ""

  static let hostile = InventedPlan(seasoning: "<script>alert('x')</script>&\"'")

  func t(_ text: String) -> String { text + seasoning }

  var document: PlanDocument {
    PlanDocument(
      title: t("みなと坂区 暮らしの計画"), organization: t("みなと坂区"), columns: columns,
      pillars: [firstPillar, secondPillar, thirdPillar])
  }

  var findings: [Finding] { doubts + claims }

  private var doubts: [Finding] {
    [
      Finding(
        .measureNotPrinted, pillar: 2, code: t("Ⅱ-ⅰ"), sheet: t("資料1 P3"), source: source(1, 2),
        message: wording("施策がありません。", "No measure.")),
      Finding(
        .issueOrDirectionMissing, severity: .note, pillar: 1, code: t("1-②"), sheet: t("資料1 P1"),
        message: wording("課題がありません。", "No issue.")),
      Finding(
        .sheetMissing, sheet: t("資料1 P4"), message: wording("資料1 P4 がありません。", "P4 is missing.")),
      Finding(.danglingFootnote, pillar: 2, message: wording("注がありません。", "No note.")),
      Finding(
        .departmentUnclear, sheet: t("資料1 P1"), message: wording("所管課が切れています。", "Cut.")),
    ]
  }

  var printed: [PrintedText] {
    [
      PrintedText(
        file: t("invented.txt"),
        lines: [t("Ⅰ-ⅰ 花の植え替え"), t("１０回 １２回 １，５００回"), "", t("１５回")])
    ]
  }

  private var columns: [Column] {
    [
      Column(fiscalYear: FiscalYear(2016), role: .baseline, label: t("基準値")),
      Column(fiscalYear: FiscalYear(2022), role: .reference, label: t("参考実績")),
      Column(fiscalYear: FiscalYear(2023), role: .actual, label: t("実績値")),
      Column(fiscalYear: FiscalYear(2025), role: .target, label: t("目標値")),
    ]
  }

  func wording(_ japanese: String, _ english: String) -> Wording {
    Wording(japanese: t(japanese), english: t(english))
  }

  private func source(_ first: Int, _ last: Int, _ range: (Int, Int)? = nil) -> Source {
    Source(
      file: t("invented.txt"), firstLine: first, lastLine: last,
      characters: range.map { Source.CharacterRange(begin: $0.0, end: $0.1) })
  }
}

extension InventedPlan {
  private var firstPillar: Pillar {
    Pillar(
      number: 1, title: t("花と緑の道"), tag: t("広げる"),
      measures: [
        Measure(number: t("1-①"), title: t("花壇"), issue: t("枯れる。"), direction: t("植える。")),
        Measure(number: t("1-②"), title: t("並木"), issue: nil, direction: nil),
        Measure(number: t("1-③"), title: t("公園"), issue: t("狭い。"), direction: t("広げる。")),
      ],
      indicators: [
        row(
          "資料1 P1", "Ⅰ-ⅰ", "花の植え替え", measure: "1-①", unit: "回", [10, 12, 1500], 15, footnotes: ["1"],
          marks: ["2"], source: source(1, 4)),
        row(
          "資料1 P1", "Ⅰ-ⅱ", "苗の配布", measure: "1-①", unit: "株", [nil, 30, 28], 20, revised: 45,
          formerDepartment: "みどり課"),
        row("資料1 P2", "Ⅲ-ⅰ", "公園の面積", kind: .outcome, measure: "1-③", unit: "ha", [3, 3, 3], 4),
        row("資料1 P2", "参考", "記号の変わった指標", measure: "1-③", unit: "件", [-4, 0, 2], 3),
      ],
      footnotes: [
        Footnote(sheet: t("資料1 P1"), mark: t("1"), text: t("補植を含む。")),
        Footnote(sheet: t("資料1 P1"), mark: t("2"), text: t("雨のため減。")),
      ])
  }

  private var secondPillar: Pillar {
    var pair = row("資料1 P3", "Ⅰ-ⅰ", "講座の参加者", measure: "2-①", unit: "人", [320, 400, 500], 600, revised: 700)
    pair.series = [Series(name: t("参加者数"), unit: t("人")), Series(name: nil, unit: t("回"))]
    pair.values = pair.values.map { value in
      var value = value
      value.cell.amounts.append(Amount(coefficient: 85, scale: 1))
      value.cell.printed += "（８．５回）"
      return value
    }
    pair.target.original.amounts.append(Amount(coefficient: 9))
    pair.target.revised?.amounts.append(nil)
    var words = row("資料1 P3", "Ⅰ-ⅱ", "見守りの実施", measure: "2-①", unit: "", [], 0)
    words.series = []
    words.values = columns.dropLast().enumerated().map { index, column in
      let states: [(String, Cell.State)] = [("―", .notAvailable), ("実施", .qualitative), ("集計中", .pending)]
      return ColumnValue(
        fiscalYear: column.fiscalYear, role: column.role,
        cell: Cell(printed: t(states[index].0), state: states[index].1, amounts: []))
    }
    words.target.original = Cell(printed: t("実施"), state: .qualitative, amounts: [])
    return Pillar(
      number: 2, title: t("学びと見守り"), tag: nil,
      measures: [Measure(number: t("2-①"), title: t("講座"), issue: t("少ない。"), direction: t("増やす。"))],
      indicators: [
        pair, words, row("資料1 P3", "Ⅱ-ⅰ", "声かけの回数", measure: nil, unit: "回", [1, nil, 3], 4),
        row("資料1 P3", "Ⅱ-ⅱ", "記載のない施策の指標", measure: "2-⑨", unit: "回", [nil, nil, nil], 4),
        row("資料1 P3", "Ⅱ-ⅱ", "記載のない施策の指標", measure: "2-⑨", unit: "回", [1, 2, 3], 4),
      ])
  }

  private var thirdPillar: Pillar {
    Pillar(number: 3, title: t("これからの柱"), tag: nil)
  }

  private func row(
    _ sheet: String, _ code: String, _ name: String, kind: Indicator.Kind = .activity, measure: String?,
    unit: String, _ values: [Int64?], _ target: Int64, revised: Int64? = nil, footnotes: [String] = [],
    marks: [String] = [], formerDepartment: String? = nil, source: Source? = nil
  ) -> Indicator {
    func cell(_ amount: Int64?, _ marks: [String] = []) -> Cell {
      Cell(
        printed: t(amount.map { "\($0)\(unit)" } ?? "―"), state: amount == nil ? .notAvailable : .number,
        amounts: [amount.map { Amount(coefficient: $0) }], footnotes: marks.map(t),
        source: source == nil ? nil : self.source(2, 2, (0, 3)))
    }
    return Indicator(
      sheet: t(sheet), kind: kind, code: t(code), name: t(name), measure: measure.map(t),
      series: [Series(name: nil, unit: t(unit))], cumulative: false, footnotes: footnotes.map(t),
      values: zip(columns, values).map { column, amount in
        ColumnValue(fiscalYear: column.fiscalYear, role: column.role, cell: cell(amount, marks))
      },
      target: Target(
        fiscalYear: FiscalYear(2025), original: cell(target), revised: revised.map { cell($0) }),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: t("天候に恵まれ、予定どおり進んだ。")),
      departments: [Department(name: t("道と緑の課"), formerName: formerDepartment.map(t))], source: source)
  }
}
