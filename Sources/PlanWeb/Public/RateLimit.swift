import Synchronization

/// How many requests each visitor may make: a bucket each, filled again as time goes by.
final class RateLimit: Sendable {
  private struct Bucket {
    var left: Double
    var seen: ContinuousClock.Instant
  }

  /// Beyond this many visitors, those whose buckets are full again are forgotten.
  private static let mostVisitors = 50_000

  private let perSecond: Double
  private let room: Double
  private let buckets = Mutex<[String: Bucket]>([:])

  /// - Parameter perMinute: what a visitor may ask for; all of it may be asked for at once.
  init(perMinute: Int) {
    perSecond = Double(perMinute) / 60
    room = Double(perMinute)
  }

  /// Counts a request.
  ///
  /// - Parameters:
  ///   - visitor: who makes it.
  ///   - now: when.
  /// - Returns: `nil` where it may be answered, else the seconds after which to ask again.
  func wait(_ visitor: String, at now: ContinuousClock.Instant = .now) -> Int? {
    buckets.withLock { buckets in
      var bucket = buckets[visitor] ?? Bucket(left: room, seen: now)
      bucket.left = min(room, bucket.left + Self.seconds(now - bucket.seen) * perSecond)
      bucket.seen = now
      defer {
        buckets[visitor] = bucket
        if buckets.count > Self.mostVisitors { forget(in: &buckets, at: now) }
      }
      guard bucket.left >= 1 else { return max(1, Int(((1 - bucket.left) / perSecond).rounded(.up))) }
      bucket.left -= 1
      return nil
    }
  }

  /// The visitors that are remembered, for tests.
  var visitors: Int { buckets.withLock(\.count) }

  private func forget(in buckets: inout [String: Bucket], at now: ContinuousClock.Instant) {
    buckets = buckets.filter { $0.value.left + Self.seconds(now - $0.value.seen) * perSecond < room }
    // So many at once is an attack from many places; forgetting them all costs less than the memory.
    if buckets.count > Self.mostVisitors { buckets = [:] }
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  }
}
