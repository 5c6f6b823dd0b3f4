import Synchronization

/// Counts of what was answered, for whoever watches over the program; nobody and no address is in them.
public final class RequestMetrics: Sendable {
  /// Which of the two servers answered.
  enum Door: String, Sendable {
    case desk
    case published = "public"
  }

  private struct Answered: Hashable {
    let door: Door
    let route: RouteName
    let status: Int
  }

  private struct Times {
    var buckets = Array(repeating: 0, count: RequestMetrics.bounds.count)
    var count = 0
    var microseconds: Int64 = 0
  }

  private struct State {
    var answered: [Answered: Int] = [:]
    var times: [Door: Times] = [:]
  }

  /// In microseconds.
  private static let bounds: [Int64] = [
    100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 100_000, 500_000, 2_000_000,
  ]

  private let state = Mutex(State())

  /// Makes counts of nothing yet.
  public init() {}

  func add(_ route: RouteName, status: Int, microseconds: Int64, at door: Door) {
    state.withLock { state in
      state.answered[Answered(door: door, route: route, status: status), default: 0] += 1
      state.times[door, default: Times()].count += 1
      state.times[door, default: Times()].microseconds += microseconds
      if let bucket = Self.bounds.firstIndex(where: { microseconds <= $0 }) {
        state.times[door, default: Times()].buckets[bucket] += 1
      }
    }
  }

  /// The counts as Prometheus reads them.
  func text() -> String {
    let state = state.withLock { $0 }
    var lines = [
      "# HELP hashira_requests_total Requests answered, by door, kind of page and status.",
      "# TYPE hashira_requests_total counter",
    ]
    lines += state.answered.map { answered, count in
      "hashira_requests_total{door=\"\(answered.door.rawValue)\",route=\"\(answered.route.rawValue)\",status=\"\(answered.status)\"} \(count)"
    }.sorted()
    lines += [
      "# HELP hashira_request_seconds Time until a request was answered.",
      "# TYPE hashira_request_seconds histogram",
    ]
    for (door, times) in state.times.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var sum = 0
      for (bound, count) in zip(Self.bounds, times.buckets) {
        sum += count
        lines.append(
          "hashira_request_seconds_bucket{door=\"\(door.rawValue)\",le=\"\(Self.seconds(bound))\"} \(sum)")
      }
      lines.append("hashira_request_seconds_bucket{door=\"\(door.rawValue)\",le=\"+Inf\"} \(times.count)")
      lines.append(
        "hashira_request_seconds_sum{door=\"\(door.rawValue)\"} \(Self.seconds(times.microseconds))")
      lines.append("hashira_request_seconds_count{door=\"\(door.rawValue)\"} \(times.count)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Microseconds as a decimal number of seconds.
  private static func seconds(_ microseconds: Int64) -> String {
    let fraction = String(microseconds % 1_000_000)
    return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
  }
}
