extension PlanChange {
  /// What was decided, in one sentence; its indicator is not named, `subjectName(in:)` does that.
  ///
  /// - Parameters:
  ///   - plan: the plan that gives the names.
  ///   - before: the plan before the change, for old values; it may hold the change's own indicator alone.
  /// - Returns: the sentence, without a full stop.
  public func summary(in plan: Plan, before: Plan? = nil) -> Wording {
    told.told(by: ChangeTeller(plan: plan, before: before))
  }

  /// The reason a person gave, where the change carries one.
  public var reason: String? { told.reasonTold.flatMap { $0.isEmpty ? nil : $0 } }

  /// What kind of thing it is in a history.
  public var kindOfHistory: HistoryKind { told.kindOfHistory }

  /// The indicator it is about, by place and name: 柱2 Ⅰ-ⅲ 相談件数; `nil` for what is about none.
  public func subjectName(in plan: Plan) -> Wording? {
    guard let id = decision.subjects.first?.indicator, let indicator = plan.indicators[id] else { return nil }
    let number = plan.pillars[indicator.placement.pillar].map { String($0.number) } ?? ""
    let rest = "\(number) \(indicator.placement.code) \(indicator.name)"
    return Wording(japanese: "柱" + rest, english: "Pillar " + rest)
  }
}

extension Entry {
  /// What was decided, in one sentence, and that its words were taken away where they were.
  ///
  /// - Parameters:
  ///   - plan: the plan that gives the names.
  ///   - before: the plan before the entry, for old values.
  /// - Returns: the sentence, without a full stop.
  public func summary(in plan: Plan, before: Plan? = nil) -> Wording {
    let summary = change.summary(in: plan, before: before)
    guard redactedBy != nil else { return summary }
    return Wording(japanese: summary.japanese + "（内容の一部を削除）", english: summary.english + " (content removed)")
  }
}

/// What a decision says of itself in histories.
protocol ToldDecision {
  func told(by teller: ChangeTeller) -> Wording
  var reasonTold: String? { get }
  var kindOfHistory: HistoryKind { get }
}

extension ToldDecision {
  var reasonTold: String? { nil }
}
