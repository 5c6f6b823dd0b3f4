import PlanModel

/// The halves of a pair whose targets were revised in opposite directions.
enum MixedDirectionRevision: RowNotice {
  static let kind = FindingKind.mixedDirectionRevision

  static func findings(of row: CheckedRow) -> [Finding] {
    let target = row.indicator.target
    guard let revised = target.revised, row.indicator.series.count > 1 else { return [] }
    let changes = row.indicator.series.indices.compactMap {
      series -> (series: Int, old: Amount, new: Amount)? in
      guard let old = target.original.amount(series), let new = revised.amount(series), old != new
      else { return nil }
      return (series, old, new)
    }
    guard changes.contains(where: { $0.new > $0.old }), changes.contains(where: { $0.new < $0.old })
    else { return [] }
    let japanese = changes.map { change in
      "\(row.name(change.series).japanese)は\(row.figure(change.old, change.series))から"
        + "\(row.figure(change.new, change.series))に\(change.new > change.old ? "引き上げ" : "引き下げ")"
    }.joined(separator: "、")
    let english = changes.map { change in
      "\(row.name(change.series).english) \(change.new > change.old ? "raised" : "lowered") from "
        + "\(row.figure(change.old, change.series)) to \(row.figure(change.new, change.series))"
    }.joined(separator: ", ")
    return [
      row.notice(
        kind, .look, year: target.fiscalYear,
        japanese: "目標値の変更の向きが分かれています（\(japanese)）。それぞれの理由を確かめてください。",
        english: "the targets were revised in opposite directions (\(english)); check the reason for each.")
    ]
  }
}
