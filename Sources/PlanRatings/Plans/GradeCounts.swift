/// How often each letter was given.
public struct GradeCounts: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    /// A letter of the rule, a code's letter, or one of the keys below.
    public var letter: String
    public var count: Int
  }

  /// Stands for all grades that are figures.
  public static let figures = "%"
  /// Series that are refused and have no code.
  public static let refused = "refused"
  /// Rows without numbers, which the rule does not rate; not counted among the series.
  public static let qualitative = "qualitative"

  /// In the rule's order; its letters are there even where none was given.
  public private(set) var counts: [Count] = []

  public subscript(letter: String) -> Int { counts.first { $0.letter == letter }?.count ?? 0 }

  init(_ outcomes: [(Grade.Outcome, isSeries: Bool)], of rule: RatingRule) {
    let letters = rule.grades.map { $0.letter ?? Self.figures }
    var found: [String: Int] = [:]
    for (outcome, isSeries) in outcomes {
      switch outcome {
      case .graded(let place): found[letters[place], default: 0] += 1
      case .refused(let refusal):
        let key = isSeries ? rule.code(for: refusal)?.letter ?? Self.refused : Self.qualitative
        found[key, default: 0] += 1
      }
    }
    var isListed: Set<String> = []
    for letter in letters where isListed.insert(letter).inserted {
      counts.append(Count(letter: letter, count: found[letter] ?? 0))
    }
    for letter in rule.codes.map(\.letter) + [Self.refused, Self.qualitative] {
      if let count = found[letter], isListed.insert(letter).inserted {
        counts.append(Count(letter: letter, count: count))
      }
    }
  }
}

extension PlanGrades {
  /// By the targets that count.
  public var counts: GradeCounts {
    GradeCounts(rows.map { ($0.grade.outcome, isSeries: $0.series != nil) }, of: rule)
  }

  /// By the targets before this year's revisions.
  public var countsBeforeRevision: GradeCounts {
    GradeCounts(rows.map { ($0.grade.beforeRevision, isSeries: $0.series != nil) }, of: rule)
  }
}

extension RatingRule {
  /// The code that stands for a refusal.
  public func code(for refusal: GradeRefusal) -> SpecialCode? {
    if case .marked(let letter) = refusal { return codes.first { $0.letter == letter } }
    return codes.first { $0.reasons.contains(refusal.kind) }
  }
}
