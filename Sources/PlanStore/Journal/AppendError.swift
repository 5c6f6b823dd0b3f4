public import PlanModel

/// Why nothing of an act was recorded.
public enum AppendError: Error, Hashable, Sendable {
  /// A rule stands in the way of the change at that index.
  case refused(Refusal, index: Int)
  /// Somebody else changed the subject since: the entry did.
  case stale(Subject, by: Entry)
  /// The store could not be written to.
  case store(StoreError)

  /// A sentence for whoever wanted it.
  public var message: Wording {
    switch self {
    case .refused(let refusal, _): refusal.message
    case .store(let error): error.message
    case .stale(_, let entry):
      Wording(
        japanese: "ほかの人（\(entry.author.id)）が先に変更しています（記録\(entry.sequence)）。内容を確かめてから、もう一度入れてください。",
        english:
          "\(entry.author.id) changed it first (entry \(entry.sequence)); look at it and enter yours again")
    }
  }
}
