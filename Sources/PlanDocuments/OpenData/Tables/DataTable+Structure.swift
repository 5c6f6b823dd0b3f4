import PlanModel

/// The tables of what the plan is made of.
extension DataTable {
  static let pillars = DataTable(
    name: "pillars", title: Wording(japanese: "柱", english: "Pillars"),
    about: Wording(japanese: "一行が、一つの柱。", english: "A row is a pillar."),
    columns: DataColumn.place + [
      .pillar, DataColumn("title", "柱名", required: true, "柱の名称。", "The title."),
      DataColumn("tag", "分類", "【 】の中の言葉。", "The word in brackets."),
    ], primaryKey: ["pillar"], foreignKeys: [])

  static let measures = DataTable(
    name: "measures", title: Wording(japanese: "施策", english: "Measures"),
    about: Wording(japanese: "一行が、一つの施策。", english: "A row is a measure."),
    columns: DataColumn.place + [
      .pillar, .measure(required: true),
      DataColumn("title", "施策名", "施策の名称。", "The title."),
      DataColumn("issue", "課題", "課題。", "What it is up against."),
      DataColumn("direction", "施策の方向性", "施策の方向性。", "Where it means to go."),
    ], primaryKey: ["pillar", "measure"], foreignKeys: [.pillar])

  static let indicators = DataTable(
    name: "indicators", title: Wording(japanese: "指標", english: "Indicators"),
    about: Wording(japanese: "一行が、一つの指標。", english: "A row is an indicator."),
    columns: DataColumn.place + [
      .indicator, .pillar, .measure(required: false),
      DataColumn(
        "kind", "種別", required: true, choices: TableWords.kinds, "活動指標か成果指標か。",
        "活動指標 activity or 成果指標 outcome."),
      DataColumn("code", "指標コード", required: true, "指標の記号。柱の中で一つ。", "The code in its pillar."),
      DataColumn("name", "指標名", required: true, "指標の名称。", "The name."),
      DataColumn(
        "accumulation", "集計", required: true, choices: TableWords.accumulations,
        "累計なら、値は前の年度までの値を含む。", "累計 where each value includes those before it."),
      DataColumn("sheet", "資料とページ", "印刷した資料とページ。", "The label of the printed sheet."),
    ], primaryKey: ["indicator"], foreignKeys: [.pillar])

  static let series = DataTable(
    name: "series", title: Wording(japanese: "系列", english: "Series"),
    about: Wording(
      japanese: "一行が、指標が数える一つのもの。", english: "A row is a thing that an indicator counts."),
    columns: DataColumn.place + [
      .indicator, .series, DataColumn("name", "系列名", "数えるものの名称。", "The name of what is counted."), .unit,
    ], primaryKey: ["indicator", "series"], foreignKeys: [.indicator])

  static let departments = DataTable(
    name: "departments", title: Wording(japanese: "所管課", english: "Departments"),
    about: Wording(
      japanese: "一行が、一つの指標の一つの所管課。", english: "A row is a section responsible for an indicator."),
    columns: DataColumn.place + [
      .indicator,
      DataColumn(
        "position", "順番", kind: .integer, required: true, "印刷の順（1から）。", "The place in print, from 1."),
      DataColumn("department", "所管課", required: true, "所管課の名称。", "The section."),
      DataColumn("formerName", "旧課名", "前の名称。", "Its former name."),
    ], primaryKey: ["indicator", "position"], foreignKeys: [.indicator])

  static let footnotes = DataTable(
    name: "footnotes", title: Wording(japanese: "注", english: "Footnotes"),
    about: Wording(japanese: "一行が、一つの注。", english: "A row is a footnote."),
    columns: DataColumn.place + [
      DataColumn(
        "footnote", "注番号", kind: .integer, required: true, "版の中での番号（1から）。",
        "Its number in the edition, from 1."),
      .pillar, DataColumn("sheet", "資料とページ", "印刷した資料とページ。", "The label of the printed sheet."),
      DataColumn(
        "mark", "注の記号", required: true, "印刷の記号（＊を除く）。", "The mark as printed, without its asterisk."),
      DataColumn("text", "注の文", required: true, "注の文。", "The note."),
    ], primaryKey: ["footnote"], foreignKeys: [.pillar])

  static let footnoteMarks = DataTable(
    name: "footnote-marks", title: Wording(japanese: "注の付く所", english: "Footnote marks"),
    about: Wording(
      japanese: "一行が、指標名や値に付いた一つの注の記号。", english: "A row is a mark on a name, a value or a target."),
    columns: DataColumn.place + [
      .indicator,
      DataColumn(
        "subject", "付く所", required: true,
        choices: ["指標名", "値", TableWords.original, TableWords.revised],
        "指標名、値、当初か変更後の目標値。", "指標名 the name, 値 a value, 当初 or 変更後 the target before or after."),
      DataColumn("fiscalYear", "西暦年度", kind: .integer, "値の年度の西暦。", "The fiscal year of the value."),
      DataColumn("eraYear", "和暦年度", "値の年度の和暦。", "The same by era."),
      DataColumn("role", "区分", choices: TableWords.roles, "値の区分。", "The role of the value."),
      DataColumn(
        "mark", "注の記号", required: true, "印刷の記号（＊を除く）。", "The mark as printed, without its asterisk."),
      DataColumn(
        "footnote", "注番号", kind: .integer, "注の番号。注が印刷されていなければ空。", "The note; empty where none is printed."),
    ], primaryKey: [],
    foreignKeys: [
      .indicator, ForeignKey(columns: ["footnote"], table: "footnotes", referenced: ["footnote"]),
    ])
}

extension DataColumn {
  fileprivate static func measure(required: Bool) -> DataColumn {
    DataColumn(
      "measure", "施策番号", required: required, "施策の番号。丸数字は括弧で書く（4-①は4-(1)）。",
      "The number of the measure; circled digits in parentheses.")
  }
}
