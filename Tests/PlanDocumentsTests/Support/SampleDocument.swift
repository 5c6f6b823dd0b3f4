import PlanModel

/// A small invented plan with everything that a table can meet: a pair, words, dashes, a pending value, a revision, marks.
enum SampleDocument {
  static let document = PlanDocument(
    title: "みなも区基本計画", organization: "みなも区",
    columns: [
      Column(fiscalYear: FiscalYear(2016), role: .baseline, label: "基準値"),
      Column(fiscalYear: FiscalYear(2023), role: .actual, label: "実績値"),
      Column(fiscalYear: FiscalYear(2025), role: .target, label: "目標値"),
    ],
    pillars: [
      Pillar(
        number: 1, title: "水辺を生かす", tag: "底上げ",
        measures: [
          Measure(number: "1-①", title: "桟橋の手入れ", issue: "古くなっている。", direction: "点検を増やす。")
        ],
        indicators: [pier, festival, survey],
        footnotes: [
          Footnote(sheet: "資料1 P1", mark: "1", text: "桟橋は区が持つもの。"),
          Footnote(sheet: "資料1 P1", mark: "2", text: "台風のため中止。"),
        ])
    ])

  static let pier = indicator(
    "Ⅰ-ⅰ", "桟橋の点検", [Series(name: nil, unit: "件")], footnotes: ["1"],
    values: [cell("―　件", .notAvailable, [nil]), cell("12件", .number, ["12"], footnotes: ["2"])],
    target: Target(
      fiscalYear: FiscalYear(2025), original: cell("２０件", .number, ["20"]),
      revised: cell("１６件", .number, ["16"])),
    analysis: "台風のため、点検は12件だった。", departments: [Department(name: "港湾課", formerName: "港課")])

  static let festival = indicator(
    "Ⅰ-ⅱ", "水辺のまつりの参加者数（回数）", [Series(name: "参加者数", unit: "人"), Series(name: "回数", unit: "回")],
    values: [
      cell("1,957.5人（３回）", .number, ["1957.5", "3"]), cell("2,100人（―）", .number, ["2100", nil]),
    ],
    target: Target(fiscalYear: FiscalYear(2025), original: cell("2,500人（５回）", .number, ["2500", "5"])),
    analysis: "", departments: [Department(name: "観光課"), Department(name: "（公財）みなも公社")])

  static let survey = indicator(
    "Ⅰ-ⅲ", "水質の調査", [], values: [cell("実施", .qualitative, []), cell("集計中", .pending, [])],
    target: Target(fiscalYear: FiscalYear(2025), original: cell("実施", .qualitative, [])),
    analysis: "調査した。", departments: [])

  private static func indicator(
    _ code: String, _ name: String, _ series: [Series], footnotes: [String] = [], values: [Cell],
    target: Target, analysis: String, departments: [Department]
  ) -> Indicator {
    Indicator(
      sheet: "資料1 P1", kind: .activity, code: code, name: name, measure: "1-①", series: series,
      cumulative: false, footnotes: footnotes,
      values: [
        ColumnValue(fiscalYear: FiscalYear(2016), role: .baseline, cell: values[0]),
        ColumnValue(fiscalYear: FiscalYear(2023), role: .actual, cell: values[1]),
      ], target: target, analysis: Analysis(fiscalYear: FiscalYear(2023), text: analysis),
      departments: departments)
  }

  private static func cell(
    _ printed: String, _ state: Cell.State, _ amounts: [String?], footnotes: [String] = []
  ) -> Cell {
    Cell(
      printed: printed, state: state, amounts: amounts.map { $0.flatMap { Amount($0) } }, footnotes: footnotes
    )
  }

  /// The sample with another name for its first indicator, for texts that formats may trip over.
  static func naming(_ name: String) -> PlanDocument {
    var document = document
    document.pillars[0].indicators[0].name = name
    document.pillars[0].indicators[0].analysis.text = name
    return document
  }
}
