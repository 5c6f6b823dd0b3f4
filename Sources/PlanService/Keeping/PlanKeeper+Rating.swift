public import PlanModel
internal import PlanRatings
internal import PlanStore

extension PlanKeeper {
  /// The choice of a rule, with its file.
  public static func choice(of rule: String, version: String, text: String) -> Plan.RatingRuleChoice {
    Plan.RatingRuleChoice(
      rule: rule, version: version, digest: PlanDatabase.digest(of: Array(text.utf8)), text: text)
  }

  /// The last entry of each value and target, for naming what a grade rests on.
  public func lastEntries(of plan: Plan) throws(KeeperError) -> [Subject: Int] {
    let subjects = plan.indicators.flatMap { id, indicator in
      Set(indicator.values.keys.map(\.fiscalYear)).map { Subject.value(id, $0) }
        + indicator.targets.keys.map { .target(id, $0) }
    }
    return try Self.mapped { () throws(StoreError) in try database.versions(of: subjects, in: plan.id) }
  }

  /// A plan as it was when an entry had been recorded.
  public func plan(_ id: PlanID, at version: Int) throws(KeeperError) -> Plan {
    let plan = try Self.mapped { () throws(StoreError) in try database.plan(id, at: .sequence(version)) }
    guard let plan else {
      throw KeeperError(
        .notFound, japanese: "記録\(version)のときには、この計画はまだありません。",
        english: "this plan was not there at entry \(version)")
    }
    return plan
  }

  /// The grades by the plan's own rule; `nil` until one is chosen.
  func grades(of plan: Plan) throws(KeeperError) -> PlanGrades? {
    do {
      guard let rule = try plan.chosenRule() else { return nil }
      return PlanGrades(
        plan.document(), plan: plan, by: Grader(rule), entries: try lastEntries(of: plan))
    } catch let error as KeeperError {
      throw error
    } catch {
      throw Self.unreadableRule(error)
    }
  }

  static func unreadableRule(_ error: any Error) -> KeeperError {
    let told = (error as? RuleFileError)?.message
    return KeeperError(
      .unreadable, japanese: "計画の評価の規則を読めません（\(told?.japanese ?? "\(error)")）。",
      english: "the plan's rating rule cannot be read (\(told?.english ?? "\(error)"))")
  }
}
