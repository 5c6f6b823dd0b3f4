import Dispatch
import Synchronization

/// Works on all cores.
enum AllCores {
  /// Maps the places from 0, a few of them at a time.
  ///
  /// - Throws: the first error met; the places not yet begun are left out then.
  static func map<Made: Sendable>(
    _ count: Int, _ body: @Sendable (Int) throws -> Made
  ) throws -> [Made] {
    let state = Mutex<(made: [Made?], error: (any Error)?)>((Array(repeating: nil, count: count), nil))
    // Few enough that the cores end together, many enough that they seldom meet.
    let share = max(1, min(32, count / 64))
    DispatchQueue.concurrentPerform(iterations: (count + share - 1) / share) { part in
      guard state.withLock({ $0.error == nil }) else { return }
      let places = part * share..<min(count, (part + 1) * share)
      do {
        let made = try places.map(body)
        state.withLock { state in
          for (place, one) in zip(places, made) { state.made[place] = one }
        }
      } catch {
        state.withLock { $0.error = $0.error ?? error }
      }
    }
    return try state.withLock { state in
      if let error = state.error { throw error }
      return state.made.compactMap { $0 }
    }
  }
}
