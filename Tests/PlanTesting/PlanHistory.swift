public import PlanModel

/// A plan with the entries that made it.
public struct PlanHistory: Sendable {
  public private(set) var plan: Plan
  public private(set) var entries: [Entry] = []
  private var recorded: Moment
  private var nextSequence: Int

  /// Begins a history without entries.
  ///
  /// - Parameters:
  ///   - plan: the identifier of the plan.
  ///   - firstSequence: the place of its first entry in the journal.
  ///   - began: when its first entry is recorded.
  public init(
    of plan: PlanID, firstSequence: Int = 1, began: Moment = Moment(milliseconds: 1_700_000_000_000)
  ) {
    self.plan = Plan(id: plan)
    nextSequence = firstSequence
    recorded = began
  }

  /// Records a change at the end.
  ///
  /// - Returns: the entry; `nil` where the plan refuses the change.
  @discardableResult
  public mutating func record(
    _ change: PlanChange, author: Author = .tester, act: Int? = nil, later milliseconds: Int64 = 1
  ) -> Entry? {
    guard plan.refusal(of: change) == nil else { return nil }
    recorded = Moment(milliseconds: recorded.milliseconds + milliseconds)
    let entry = Entry(
      sequence: nextSequence, plan: plan.id, recorded: recorded, author: author, act: act ?? nextSequence,
      change: change)
    plan.apply(entry)
    entries.append(entry)
    nextSequence += 1
    return entry
  }

  /// A history of so many accepted entries, the same for the same seed; some stand in acts of several.
  public static func random(
    of plan: PlanID = .tested, count: Int, seed: UInt64, firstSequence: Int = 1
  ) -> PlanHistory {
    var history = PlanHistory(of: plan, firstSequence: firstSequence)
    var changes = RandomChanges(seed: seed)
    var act: Int?
    while history.entries.count < count {
      let before = history.plan
      if changes.random.chance(2, in: 3) { act = nil }
      let author = changes.random.pick([Author.tester, .other])
      let later = Int64(changes.random.pick([0, 1, 1000, 3_600_000]))
      guard
        let entry = history.record(changes.next(for: before), author: author, act: act, later: later)
      else { continue }
      act = act ?? entry.sequence
      changes.remember(entry, before: before)
    }
    return history
  }
}

extension Author {
  /// An officer who tests.
  public static let tester = Author.named("officer1")
  /// Another officer, whose name is not ASCII.
  public static let other = Author.named("企画課 𠮷田")

  private static func named(_ name: String) -> Author {
    guard let author = Author(name) else { preconditionFailure("a name that an author can have") }
    return author
  }
}

extension Identifier where Subject == Plan {
  /// The plan that tests are about.
  public static let tested: PlanID = {
    guard let plan = PlanID("testedplan") else { preconditionFailure("an identifier") }
    return plan
  }()
}
