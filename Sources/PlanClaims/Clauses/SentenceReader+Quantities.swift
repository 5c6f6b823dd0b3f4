import PlanModel

/// Numbers, by what stands around them.
extension SentenceReader {
  mutating func readQuantity(_ index: Int, at place: Int) {
    let quantity = text.quantities[index]
    if quantity.unit.family == .years, begins(place + 1, Self.ago) {
      base = Mention(base: .foreign, token: place)
    }
    guard !quantity.isIdle, !quantity.isPerHead || facts.names.isAverage, !isAsideOfOther(place) else {
      return
    }
    switch quantity.unit.family {
    case .multiples where facts.series.contains { $0.unit.family == .multiples }:
      readAmount(quantity, at: place)
    case .points:
      if facts.series.contains(where: \.isShare) { readAmount(quantity, at: place, isPoints: true) }
    case .percent:
      if facts.series.contains(where: \.isShare) {
        readAmount(quantity, at: place)
      } else {
        readShare(quantity, at: place)
      }
    case .tenths where facts.series.contains(where: \.isShare) && isShareItself(place):
      readAmount(quantity.asPercent, at: place)
    case .multiples, .tenths: readShare(quantity, at: place)
    default:
      if facts.series.contains(where: { $0.counts(quantity) }) {
        readAmount(quantity, at: place)
      } else if quantity.unit.family == .cases, facts.series.contains(where: \.countsThings) {
        readAmount(quantity, at: place, isDrifting: true)
      }
    }
  }

  /// 初めて５割を超え, 目標とする５割: of a share, tenths are a value.
  func isShareItself(_ place: Int) -> Bool {
    if word(place - 1) == .firstTime { return true }
    if let token = targetToken, place - token == 2, begins(place - 1, Self.set) { return true }
    return word(place + 1) == .object && word(place + 2) == .exceed && base == nil
  }

  static let ago = Lexicon<Bool>("前")

  /// 漏水調査を延長120㎞（前年度の２倍）: in brackets behind what the row does not count.
  func isAsideOfOther(_ place: Int) -> Bool {
    guard let open = openBracket(before: place) else { return false }
    switch kind(open - 1) {
    case .quantity(let index):
      let quantity = text.quantities[index]
      if parts.contains(where: { $0.token == open - 1 && $0.isLabelled }) { return true }
      return !facts.series.contains { $0.counts(quantity) || $0.isShare && quantity.unit.family == .points }
        && quantity.unit.family != .percent && quantity.unit.family != .tenths
        && quantity.unit.family != .cases
    case .noun:
      let noun = text.tokens[open - 1]
      return label(of: place) == nil
        && facts.names.subject([noun.begin..<noun.end], in: scalars).match == .other
    default: return false
    }
  }
}

extension SeriesFacts {
  /// Whether 件 may stand for what it counts.
  var countsThings: Bool {
    switch unit.family {
    case .percent, .points, .multiples, .tenths, .yen, .years, .months, .days, .none, .cases: false
    default: unit.scale == 1
    }
  }
}
