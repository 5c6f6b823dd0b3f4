/// Columns that several tables have.
extension DataColumn {
  /// Whose data it is, at the beginning of every row, so that rows of many cities can stand in one table.
  static let place: [DataColumn] = [
    DataColumn(
      "municipalityCode", "全国地方公共団体コード", "団体の6桁のコード。", "The six-digit code of the local government."),
    DataColumn("organization", "地方公共団体名", "団体の名称。", "The local government."),
    DataColumn("plan", "計画名", "計画の名称。", "The plan."),
    DataColumn("edition", "版", "計画の版。", "The edition of the plan."),
  ]

  static let indicator = DataColumn(
    "indicator", "指標ID", required: true, "指標を表す記号。表をつなぐのに使う。", "What an indicator is known by in all tables.")

  static let indicatorName = DataColumn(
    "indicatorName", "指標名", "指標の名称。", "The name of the indicator.")

  static let series = DataColumn(
    "series", "系列番号", kind: .integer, required: true, "指標が数えるものの番号（1から）。「人」と「回」のように二つ数える指標がある。",
    "Which of the things that the indicator counts, from 1.")

  static let pillar = DataColumn(
    "pillar", "柱番号", kind: .integer, required: true, "柱の番号。", "The number of the pillar.")

  static let unit = DataColumn("unit", "単位", "値の単位。", "The unit of the amount.")

  static let amount = DataColumn(
    "amount", "値", kind: .number, "数値。状態が「数値」のときだけある。", "The amount; only where the state is 数値.")

  static let state = DataColumn(
    "state", "状態", required: true, choices: TableWords.states,
    "数値、言葉（「実施」など）、測定なし（「―」）、集計中のどれか。測定なしは0ではない。",
    "数値 an amount, 言葉 a word, 測定なし not measured (never zero), 集計中 pending.")

  static let word = DataColumn(
    "word", "言葉の値", "状態が「言葉」のときの値（「実施」など）。", "The word, where the state is 言葉.")

  static let finality = DataColumn(
    "finality", "確定", required: true, choices: TableWords.finalities, "確定か暫定か。", "確定 final or 暫定 provisional."
  )

  static let reason = DataColumn(
    "reason", "理由", "測定なしや集計中の理由。", "Why it is not measured, or not yet.")

  static let role = DataColumn(
    "role", "区分", required: true, choices: TableWords.roles, "値の区分。",
    "基準値 baseline, 中間値 interim, 参考実績 reference, 実績値 actual, 目標値 target.")

  /// A fiscal year in all three ways of writing it.
  static let years: [DataColumn] = [
    DataColumn(
      "fiscalYear", "西暦年度", kind: .integer, required: true, "年度が始まる年の西暦。2023は2023年4月から2024年3月まで。",
      "The western year in which the fiscal year begins: 2023 is April 2023 to March 2024."),
    DataColumn("eraYear", "和暦年度", required: true, "西暦年度と同じ年度の和暦。", "The same fiscal year by era."),
    DataColumn(
      "timeCode", "時間軸コード", required: true, "政府統計の総合窓口（e-Stat）の時間軸コード。", "The time code of e-Stat."),
  ]
}

extension DataTable.ForeignKey {
  static let indicator = Self(columns: ["indicator"], table: "indicators", referenced: ["indicator"])
  static let series = Self(
    columns: ["indicator", "series"], table: "series", referenced: ["indicator", "series"])
  static let pillar = Self(columns: ["pillar"], table: "pillars", referenced: ["pillar"])
}
