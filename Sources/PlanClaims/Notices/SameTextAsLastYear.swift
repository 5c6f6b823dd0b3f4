import PlanModel

/// The analysis of the year before, word for word.
enum SameTextAsLastYear: RowNotice {
  static let kind = FindingKind.sameTextAsLastYear

  static func findings(of row: CheckedRow) -> [Finding] {
    let yearBefore = FiscalYear(row.year.westernYear - 1)
    guard let before = row.kept?.analyses[yearBefore]?.text,
      FoldedText.areSame(row.indicator.analysis.text, before), !FoldedText(before).text.isEmpty
    else { return [] }
    return [
      row.notice(
        kind, .look, year: row.year,
        japanese: "分析が\(yearBefore.japaneseName)と同じ文章です。\(row.year.japaneseName)の内容に書き改めてください。",
        english: "the analysis is that of \(yearBefore.englishName), word for word; "
          + "write what holds for \(row.year.englishName).")
    ]
  }
}
