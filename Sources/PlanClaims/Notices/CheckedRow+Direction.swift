import PlanModel

extension CheckedRow {
  /// Which way is good, as far as anybody has stated it.
  var direction: Plan.DesiredDirection { kept?.desiredDirection ?? .unknown }

  /// Whether a value has come to a target; while no direction is stated, whether it is as high.
  ///
  /// A target of zero or below is seldom worked up to, so that nothing reaches it until the direction is stated.
  func reaches(_ value: Amount, _ target: Amount) -> Bool {
    switch direction {
    case .increase: value >= target
    case .unknown: value >= target && target.isPositive
    case .decrease: value <= target
    case .maintain: false
    }
  }

  /// Whether a target asks for less than a value was; while no direction is stated, whether it is lower.
  func asksForLess(_ target: Amount, than value: Amount) -> Bool {
    switch direction {
    case .increase: target < value
    case .unknown: target < value && target.isPositive
    case .decrease: target > value
    case .maintain: false
    }
  }

  /// How much a finding weighs that is one only if more is better: little where nobody has said so and the name speaks
  /// of what one wants less of.
  var severityIfMoreIsBetter: Finding.Severity {
    direction == .unknown && UnwantedThings.areNamed(in: indicator.name) ? .note : .look
  }

  /// How much a finding weighs of which there is one in many rows, as long as nobody has said which way is good.
  var severityOnceStated: Finding.Severity { direction == .unknown ? .note : .look }
}

extension Amount {
  /// Whether it is more than zero.
  var isPositive: Bool { !isNegative && !isZero }
}
