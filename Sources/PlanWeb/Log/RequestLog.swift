public import Dispatch
import Foundation
import Synchronization

/// Where the lines about requests go: gathered for a moment, then written at once.
///
/// Writing each line by itself would cost more than answering the request does.
public final class RequestLog: Sendable {
  private struct Pending {
    var bytes: [UInt8] = []
    var lost = 0
    var isWriteDue = false
  }

  /// Beyond this, whoever reads the log has fallen behind, and lines are counted instead of kept.
  private static let limit = 4 << 20

  private let pending = Mutex(Pending())
  private let queue = DispatchQueue(label: "request log")
  private let delay: DispatchTimeInterval
  private let write: @Sendable ([UInt8]) -> Void

  /// - Parameters:
  ///   - delay: how long lines may wait for more.
  ///   - write: takes whole lines; never called by two threads at once.
  public init(
    delay: DispatchTimeInterval = .milliseconds(100), write: @escaping @Sendable ([UInt8]) -> Void
  ) {
    self.delay = delay
    self.write = write
  }

  /// The log on standard output.
  public static func standardOutput() -> RequestLog {
    RequestLog { bytes in
      // A closed pipe must not stop the desk: the pages matter more than the log.
      try? FileHandle.standardOutput.write(contentsOf: bytes)
    }
  }

  func add(_ line: RequestLine) {
    let mustSchedule = pending.withLock { pending in
      if pending.bytes.count < Self.limit {
        line.append(to: &pending.bytes)
      } else {
        pending.lost += 1
      }
      defer { pending.isWriteDue = true }
      return !pending.isWriteDue
    }
    if mustSchedule {
      queue.asyncAfter(deadline: .now() + delay) { self.writePending() }
    }
  }

  /// Writes what is left; for when the desk has stopped.
  ///
  /// A reader that has stalled is given up after a second, or the program would never end.
  func flush() {
    let written = DispatchSemaphore(value: 0)
    queue.async {
      self.writePending()
      written.signal()
    }
    _ = written.wait(timeout: .now() + 1)
  }

  private func writePending() {
    let due = pending.withLock { pending in
      defer { pending = Pending() }
      return pending
    }
    if !due.bytes.isEmpty { write(due.bytes) }
    if due.lost > 0 { write(Array("{\"lost\":\(due.lost)}\n".utf8)) }
  }
}
