import PlanModel
import Synchronization

/// The prepared checks of the plans that texts were last checked for, so that each text costs no more than its reading.
///
/// It holds two and no more: memory must not grow with the number of plans.
final class RecentChecks: Sendable {
  private struct Kept {
    let plan: PlanID
    /// The plan's version that it was prepared for.
    let version: Int
    let check: DeskPlans.AnalysisCheck
    /// What was recorded in all plans when it was last known to be current.
    var current: Int
  }

  private static let limit = 2
  private let plans: DeskPlans
  private let kept = Mutex<[Kept]>([])
  /// Held while a plan is read, so that one is prepared once for all who wait for it.
  private let preparation = Mutex<Void>(())

  init(plans: DeskPlans) {
    self.plans = plans
  }

  /// The check of a plan as it is now; `nil` where there is no such plan.
  ///
  /// - Throws: what reading the plans throws.
  func check(of plan: PlanID) throws -> DeskPlans.AnalysisCheck? {
    let now = plans.version()
    if let current = current(plan, at: now) { return current }
    return try preparation.withLock { _ in
      if let current = current(plan, at: now) { return current }
      guard let version = try plans.versions()[plan] else { return nil }
      let known = kept.withLock { kept in kept.first { $0.plan == plan && $0.version == version } }
      guard let check = try known?.check ?? plans.check(plan) else { return nil }
      kept.withLock { kept in
        kept.removeAll { $0.plan == plan }
        kept.insert(Kept(plan: plan, version: version, check: check, current: now), at: 0)
        if kept.count > Self.limit { kept.removeLast() }
      }
      return check
    }
  }

  private func current(_ plan: PlanID, at now: Int) -> DeskPlans.AnalysisCheck? {
    kept.withLock { kept in kept.first { $0.plan == plan && $0.current == now }?.check }
  }
}
