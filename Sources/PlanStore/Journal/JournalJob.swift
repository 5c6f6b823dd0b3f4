internal import PlanModel

/// Something that the writer is asked to do, and who waits for it.
struct JournalJob: Sendable {
  enum Work: Sendable {
    case act(Act)
    case freeze(Freeze)
    case redact(Redaction)
    case rebuild
    /// Not an entry: nothing is decided about the plan.
    case register(PrintedDocument)
  }

  let work: Work
  let answer: CheckedContinuation<Result<[Entry], AppendError>, Never>

  /// Whether it may share its transaction with others.
  var isSociable: Bool {
    switch work {
    case .act, .freeze, .register: true
    case .redact, .rebuild: false
    }
  }
}
