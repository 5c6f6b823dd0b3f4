public import PlanModel

extension Plan {
  /// What a person may type for one of the plan's indicators.
  public enum IndicatorLookup: Hashable, Sendable {
    case found(IndicatorID)
    case none
    /// More than one fits; each with how to name it.
    case several([String])
  }

  /// Finds an indicator by id, by pillar and code (`2:Ⅰ-ⅲ`, `2:i-iii`), by code alone, or by its name.
  public func indicator(named text: String) -> IndicatorLookup {
    if let id = IndicatorID(text), indicators[id] != nil { return .found(id) }
    let code = FoldedText(code: text).text
    let name = FoldedText(text)
    let inUse = indicatorsInOrder.compactMap { id in indicators[id].map { (id, $0) } }
    for fits in [
      inUse.filter { FoldedText(code: place(of: $0.1)).text == code },
      inUse.filter { FoldedText(code: $0.1.placement.code).text == code },
      inUse.filter { FoldedText($0.1.name) == name },
    ] where !fits.isEmpty {
      return fits.count == 1
        ? .found(fits[0].0) : .several(fits.map { "\(place(of: $0.1))（\($0.1.name)、\($0.0)）" })
    }
    return .none
  }

  /// `2:Ⅰ-ⅲ`.
  public func place(of indicator: Indicator) -> String {
    "\(pillars[indicator.placement.pillar]?.number ?? 0):\(indicator.placement.code)"
  }
}

extension FiscalYear {
  /// Reads a fiscal year as people type it: `2023`, `令和5`, `令和5年度`, `R5`, `令和元年度`; digits of any width.
  ///
  /// - Returns: `nil` for what is none, or lies outside the years a plan can speak of.
  public init?(typed text: String) {
    var folded = FoldedText(text).text
    for suffix in ["年度", "年"] where folded.hasSuffix(suffix) {
      folded = String(folded.dropLast(suffix.count))
      break
    }
    var year = Int(folded)
    for era in Era.all where year == nil {
      for prefix in [era.name, String(era.letter), era.letter.lowercased()] where folded.hasPrefix(prefix) {
        let rest = folded.dropFirst(prefix.count)
        year = (rest == "元" ? 1 : Int(rest).flatMap { $0 > 0 ? $0 : nil }).map { era.firstYear + $0 - 1 }
      }
    }
    guard let year, Self.plausible.contains(year) else { return nil }
    self.init(year)
  }
}
