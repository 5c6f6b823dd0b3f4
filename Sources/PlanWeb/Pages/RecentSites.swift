import PlanModel
import PlanPages
import Synchronization

/// The plans that pages were last made of, so that opening one indicator after the other reads the plan once.
///
/// It holds two and no more: memory must not grow with the number of plans looked at.
final class RecentSites: Sendable {
  /// A plan at a version, as of a day or now.
  struct Key: Hashable {
    let plan: PlanID
    let day: CalendarDate?
    let version: Int
  }

  private static let limit = 2
  private let sites = Mutex<[(key: Key, site: PlanSite)]>([])

  /// The site that was made for the key, or else a new one.
  func site(_ key: Key, make: () throws -> PlanSite?) rethrows -> PlanSite? {
    if let found = sites.withLock({ $0.first { $0.key == key } }) { return found.site }
    guard let site = try make() else { return nil }
    sites.withLock { sites in
      sites.removeAll { $0.key == key || $0.key.plan == key.plan && $0.key.version != key.version }
      sites.insert((key, site), at: 0)
      if sites.count > Self.limit { sites.removeLast() }
    }
    return site
  }
}
