import PlanModel

@testable import PlanClaims

/// Tells, by rules of its own, whether a claim that agreed has become plainly false; `nil` where that can be argued about.
enum Falsehood {
  /// Whether another number in the place of the claim's makes it false.
  static func ofText(_ claim: Claim, saying quantity: Quantity, insteadBy value: Int64) -> Bool? {
    switch claim.statement {
    case .bound, .record, .kept: return nil
    default: break
    }
    if isExact(quantity) { return true }
    return isFar(Double(value), from: Double(quantity.value)) ? true : nil
  }

  /// Whether other figures make it false.
  static func ofTable(_ claim: Claim, _ working: CheckedClaim.Working) -> Bool? {
    let isExact = claim.quantity.map(isExact) ?? true
    switch (claim.statement, working) {
    case (.moved(let sign, nil), .move(let value, _, let before, _)):
      return sign > 0 ? value <= before : value >= before
    case (.moved(_, .some(let quantity)), .move), (.value(let quantity), .value),
      (.value(let quantity), .ownCount):
      return isExact && quantity.step <= NumberReader.one ? true : nil
    case (.moved(_, .some(let quantity)), .change(let value, _, let before, _)):
      guard before != 0 else { return nil }
      let share = Double(value - before) / Double(before) * (quantity.unit.family == .percent ? 100 : 10)
      return isFar(abs(share), from: Double(quantity.value) / 10_000) ? true : nil
    case (.multiple(let quantity), .multiple(let value, _, let before, _)):
      guard before != 0 else { return nil }
      let parts = quantity.unit.family == .percent ? 100.0 : quantity.unit.family == .tenths ? 10 : 1
      return isFar(Double(value) / Double(before) * parts, from: Double(quantity.value) / 10_000) ? true : nil
    case (.unchanged(let isExact), .move(let value, _, let before, _)):
      if isExact { return value != before }
      return before != 0 && abs(Double(value - before) / Double(before)) > 0.12 ? true : nil
    case (.parts, .parts): return true
    case (.revised(let sign, let quantity), .revision(let original?, let revised?)):
      if quantity != nil { return nil }
      return sign == 0 ? nil : sign > 0 ? revised <= original : revised >= original
    default: return nil
    }
  }

  private static func isExact(_ quantity: Quantity) -> Bool {
    switch quantity.unit.family {
    case .multiples, .tenths, .percent: false
    default: !quantity.isAbout && quantity.bound == .exactly
    }
  }

  private static func isFar(_ value: Double, from said: Double) -> Bool {
    said == 0 || abs(value - said) / abs(said) > 0.3
  }
}
