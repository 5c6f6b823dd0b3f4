import PlanModel

extension Finding {
  /// A row was cut, or lacks its target.
  static func rowIncomplete(_ row: RowReading, at place: RowPlace, isLeftOut: Bool) -> Finding {
    var missing: [(String, String)] = []
    if row.values.count < row.expectedValues { missing.append(("値", "values")) }
    if row.original == nil { missing.append(("目標値", "target")) }
    if row.revisionIsCut { missing.append(("変更後の目標値", "revised target")) }
    if row.departments.isEmpty { missing.append(("所管課", "department")) }
    let japanese = missing.map(\.0).joined(separator: "・")
    let english = missing.map(\.1).joined(separator: ", ")
    return place.finding(
      .rowIncomplete,
      japanese: "\(japanese)が見当たりません。" + (isLeftOut ? "行が途中で切れているため、取り込みませんでした。" : "シートを確かめてください。"),
      english: "No \(english) is printed"
        + (isLeftOut ? "; the row was cut and is left out." : "; check the sheet."))
  }

  /// The code was met before; the first row is kept.
  static func indicatorTwice(_ second: Indicator, pillar: Int, first: Indicator) -> Finding {
    let place = first.source.map { "\($0.file)の\($0.firstLine)行" } ?? first.sheet
    let englishPlace = first.source.map { "\($0.file), line \($0.firstLine)" } ?? first.sheet
    return RowPlace(pillar: pillar, indicator: second).finding(
      .indicatorTwice, japanese: "同じ記号の指標が2つあります。先に読んだもの（\(place)）を残しました。どちらが正しいか確かめてください。",
      english: "The code stands twice; the first one (\(englishPlace)) was kept.")
  }

  /// The row's code names a measure that no sheet prints.
  static func measureNotPrinted(_ indicator: Indicator, pillar: Int) -> Finding {
    RowPlace(pillar: pillar, indicator: indicator).finding(
      .measureNotPrinted, japanese: "この指標が属する施策がシートに印刷されていません。施策名を確かめてください。",
      english: "No sheet prints the measure that this indicator belongs to.")
  }
}
