internal import Dispatch
internal import Foundation
internal import GRDB
internal import PlanModel
internal import Synchronization

/// The one who writes: takes all that wait, records each in a savepoint of its own, commits once, answers all.
///
/// The work is done on a queue of its own, so that nobody's thread waits for the disk.
final class JournalWriter: Sendable {
  private struct Waiting {
    var jobs: [JournalJob] = []
    var isAwake = false
  }

  private let pool: DatabasePool
  private let file: String
  private let queue = DispatchQueue(label: "hashira.journal", qos: .userInitiated)
  private let waiting = Mutex(Waiting())
  private let desk: Mutex<WriterDesk>

  init(pool: DatabasePool, file: String, budget: Int) {
    self.pool = pool
    self.file = file
    desk = Mutex(WriterDesk(file: file, cache: PlanCache(budget: budget)))
  }

  func perform(_ work: JournalJob.Work) async -> Result<[Entry], AppendError> {
    await withCheckedContinuation { answer in
      let wakes = waiting.withLock { waiting in
        waiting.jobs.append(JournalJob(work: work, answer: answer))
        defer { waiting.isAwake = true }
        return !waiting.isAwake
      }
      if wakes { queue.async { self.work() } }
    }
  }

  private func work() {
    var company = 0
    while true {
      if company > 1 { waitForCompany(company) }
      guard let jobs = nextGroup() else { return }
      let results = desk.withLock { $0.commit(jobs.map(\.work), in: pool) }
      company = jobs.count + waiting.withLock { $0.jobs.count }
      for (job, result) in zip(jobs, results) { job.answer.resume(returning: result) }
    }
  }

  /// Waits a moment for those who were just answered.
  ///
  /// They often come back at once, and a commit for each alone would cost them all a disk's turn. Who writes alone is never
  /// kept waiting.
  private func waitForCompany(_ company: Int) {
    for _ in 0..<5 where waiting.withLock({ $0.jobs.count }) < company { usleep(40) }
  }

  private func nextGroup() -> [JournalJob]? {
    waiting.withLock { waiting in
      guard let first = waiting.jobs.first else {
        waiting.isAwake = false
        return nil
      }
      let count = first.isSociable ? waiting.jobs.prefix { $0.isSociable }.prefix(64).count : 1
      let group = Array(waiting.jobs.prefix(count))
      waiting.jobs.removeFirst(count)
      return group
    }
  }
}
