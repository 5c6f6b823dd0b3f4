import PlanModel

/// The row that a doubt is about.
struct RowPlace {
  let pillar: Int
  let indicator: Indicator

  /// 「柱3 Ⅰ-ⅱ」.
  var name: String { "柱\(pillar) \(indicator.code)" }
  var englishName: String { "Pillar \(pillar) \(indicator.code)" }

  func finding(_ kind: FindingKind, series: Int? = nil, japanese: String, english: String) -> Finding {
    Finding(
      kind, pillar: pillar, code: indicator.code, sheet: indicator.sheet, series: series,
      source: indicator.source,
      message: Wording(japanese: "\(name): \(japanese)", english: "\(englishName): \(english)"))
  }
}
