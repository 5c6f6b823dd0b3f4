import PlanModel

/// The tables of what was measured and aimed at.
extension DataTable {
  /// What a value, or a target, says.
  private static let datum: [DataColumn] = [
    .amount, .unit, .state, .word, .finality, .reason,
    DataColumn(
      "expected", "公表見込み日", kind: .date, "集計中の値が出る見込みの日。", "The day by which a pending value is expected."),
  ]

  /// What a reader wants beside a value, so that one file tells it.
  private static let described: [DataColumn] = [
    .pillar, DataColumn("code", "指標コード", "指標の記号。柱の中で一つ。", "The code of the indicator in its pillar."),
    .indicatorName, DataColumn("seriesName", "系列名", "数えるものの名称。", "The name of what is counted."),
  ]

  static let observations = DataTable(
    name: "observations", title: Wording(japanese: "値", english: "Observations"),
    about: Wording(
      japanese: "一行が、一つの指標の一つの年度の値。目標値は targets にある。",
      english: "A row is the value of an indicator in a fiscal year; targets are in their own table."),
    columns: DataColumn.place + [.indicator, .series] + DataColumn.years + [.role] + described + datum,
    primaryKey: ["indicator", "series", "fiscalYear", "role"], foreignKeys: [.indicator, .series, .pillar])

  static let targets = DataTable(
    name: "targets", title: Wording(japanese: "目標値", english: "Targets"),
    about: Wording(
      japanese: "一行が、一つの指標の目標値。変更した目標値は、当初と変更後の二行になる。",
      english: "A row is a target; one that was revised has a row before and one after."),
    columns: DataColumn.place + [.indicator, .series] + DataColumn.years + [
      DataColumn(
        "order", "順番", kind: .integer, required: true, "1が当初、2が変更後。一番大きいものが今の目標。",
        "1 the original, 2 the revised one; the last counts."),
      DataColumn(
        "revision", "種類", required: true, choices: [TableWords.original, TableWords.revised],
        "当初か変更後か。", "当初 original or 変更後 revised."),
      DataColumn(
        "revisedIn", "変更西暦年度", kind: .integer, "変更を報告した年度の西暦。", "The fiscal year whose report revised it."),
      DataColumn("revisedInEra", "変更和暦年度", "変更を報告した年度の和暦。", "The same by era."),
    ] + described + datum,
    primaryKey: ["indicator", "series", "fiscalYear", "order"], foreignKeys: [.indicator, .series, .pillar])

  static let analyses = DataTable(
    name: "analyses", title: Wording(japanese: "分析", english: "Analyses"),
    about: Wording(
      japanese: "一行が、一つの指標の一つの年度についての所管課の分析。",
      english: "A row is what the section says about an indicator's fiscal year."),
    columns: DataColumn.place + [.indicator, .indicatorName] + DataColumn.years + [
      DataColumn("analysis", "分析", required: true, "所管課の分析。", "The text.")
    ], primaryKey: ["indicator", "fiscalYear"], foreignKeys: [.indicator])

  static let columns = DataTable(
    name: "columns", title: Wording(japanese: "列", english: "Columns"),
    about: Wording(
      japanese: "一行が、印刷する表の一つの列。", english: "A row is a value column of the printed sheet."),
    columns: DataColumn.place + [
      DataColumn(
        "column", "列番号", kind: .integer, required: true, "印刷の順（1から）。", "The place in print, from 1."),
      .role,
      DataColumn("label", "見出し", "印刷の見出し。", "The head as printed."),
    ] + DataColumn.years, primaryKey: ["column"], foreignKeys: [])
}
