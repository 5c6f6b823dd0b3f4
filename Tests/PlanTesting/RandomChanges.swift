public import PlanModel

/// Makes changes for plans: mostly such as are accepted, of every kind but `redactEntry`, the same for the same seed.
public struct RandomChanges: Sendable {
  public var random: SplitMix64
  /// What could be taken back, oldest first: the sequence and the changes that restore what was before.
  var remembered: [(sequence: Int, changes: [PlanChange])] = []
  /// Above this many indicators no more are added, so that the same ones are met again and again.
  public var mostIndicators = 60

  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A change of a kind that the plan has the parts for; seldom one that is refused.
  public mutating func next(for plan: Plan) -> PlanChange {
    guard plan.isMade else { return makePlan() }
    // Few are left refused, so that refusals are met too.
    let attempts = random.chance(1, in: 12) ? 1 : 12
    var last = describePlan(plan)
    for _ in 0..<attempts {
      guard let change = candidate(for: plan) else { continue }
      last = change
      if plan.refusal(of: change) == nil { break }
    }
    return last
  }

  /// Keeps in mind how to take back a change that was accepted.
  ///
  /// - Parameters:
  ///   - entry: as it was recorded.
  ///   - plan: the plan to which it has not been applied yet.
  public mutating func remember(_ entry: Entry, before plan: Plan) {
    let inverse = plan.inverse(of: [entry.change])
    guard !inverse.isEmpty else { return }
    remembered.append((entry.sequence, inverse))
    if remembered.count > 12 { remembered.removeFirst() }
  }

  private mutating func candidate(for plan: Plan) -> PlanChange? {
    var rest = random.number(in: 0...(Self.wholeWeight - 1))
    for recipe in Self.recipes {
      rest -= recipe.weight
      if rest < 0 { return recipe.make(&self, plan) }
    }
    return nil
  }

  /// How one kind of change is made, and how often.
  struct Recipe: Sendable {
    let weight: Int
    /// `nil` where the plan has not what it takes.
    let make: @Sendable (inout RandomChanges, Plan) -> PlanChange?

    init(_ weight: Int, _ make: @escaping @Sendable (inout RandomChanges, Plan) -> PlanChange?) {
      self.weight = weight
      self.make = make
    }
  }

  private static let recipes =
    structureRecipes + indicatorRecipes + valueRecipes + targetRecipes + ratingRecipes + organizationRecipes
    + recordRecipes + commentRecipes
  private static let wholeWeight = recipes.map(\.weight).reduce(0, +)
}
