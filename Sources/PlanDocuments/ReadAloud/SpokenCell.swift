import PlanModel

/// A place of the table as it is said.
struct SpokenCell {
  /// 12件; 参加者数が2100人、回数が計測なし.
  let text: String
  /// です, with what else is to be said of the value, and the stop.
  let ending: String

  var sentence: String { text + ending }

  /// The cell is `nil` where the row has none for the column.
  init(_ cell: Cell?, of indicator: Indicator) {
    guard let cell else {
      (text, ending) = ("記載なし", "です。")
      return
    }
    text = Self.text(cell, of: indicator)
    ending = Self.ending(cell)
  }

  private static func text(_ cell: Cell, of indicator: Indicator) -> String {
    switch cell.state {
    case .notAvailable: return "計測なし"
    case .pending: return "集計中"
    case .qualitative: return SpokenText.phrase(cell.printed)
    case .number:
      let parts = indicator.series.enumerated().map { index, series in
        let amount = index < cell.amounts.count ? cell.amounts[index] : nil
        let spoken = amount.map { SpokenText.amount($0, series.unit) } ?? "計測なし"
        return series.name.map { "\(SpokenText.phrase($0))が\(spoken)" }
          ?? (indicator.series.count > 1 && amount == nil
            ? "\(SpokenText.unit(series.unit))の数は計測なし" : spoken)
      }
      return parts.isEmpty ? SpokenText.phrase(cell.printed) : parts.joined(separator: "、")
    }
  }

  private static func ending(_ cell: Cell) -> String {
    var ending = "です"
    if cell.finality == .provisional { ending = "、暫定です" }
    if let day = cell.expected { ending += "。\(day.year)年\(day.month)月\(day.day)日ごろに分かる見込みです" }
    if let reason = cell.reason, !reason.isEmpty { ending += "。理由は、\(SpokenText.phrase(reason))です" }
    return ending + "。"
  }
}
