import PlanModel

/// The rows with numbers that something holds for, and how a sentence names them.
struct CountedRows {
  /// More than these are counted, not named.
  private static let mostNamed = 3

  private(set) var rows: [Finding.Row] = []
  private let total: Int

  init(of document: PlanDocument, where holds: (Indicator) -> Bool) {
    var total = 0
    for pillar in document.pillars {
      for indicator in pillar.indicators where !indicator.series.isEmpty {
        total += 1
        if holds(indicator) { rows.append(Finding.Row(pillar: pillar.number, code: indicator.code)) }
      }
    }
    self.total = total
  }

  /// 「柱1 Ⅰ-ⅰ、柱2 Ⅱ-ⅲ」 where they are few, else 「31件の指標のうち14件」; `nil` where there are none.
  var said: Wording? {
    guard !rows.isEmpty else { return nil }
    guard rows.count > Self.mostNamed else {
      return Wording(
        japanese: rows.map { "柱\($0.pillar) \($0.code)" }.joined(separator: "、"),
        english: rows.map { "Pillar \($0.pillar) \($0.code)" }.joined(separator: ", "))
    }
    guard rows.count < total else {
      return Wording(japanese: "全\(total)件の指標", english: "all \(total) indicators")
    }
    return Wording(
      japanese: "\(total)件の指標のうち\(rows.count)件", english: "\(rows.count) of \(total) indicators")
  }
}
