import PlanModel

/// Works out one combination.
struct Combining {
  let rule: RatingRule
  let combination: Combination
  let beforeRevision: Bool
  let rows: [PlanGrades.Row]

  /// A grade that counts.
  private struct Rated {
    var place: Int
    var figure: Grade.Worked?
  }

  var grade: CombinedGrade {
    let rated = indicators()
    let leftOut = rows.count { self.rated(of: $0) == nil }
    do throws(GradeRefusal) {
      if rated.isEmpty { throw .noGradeFits }
      if combination.way == .worst {
        let band = rule.grades[rated.map(\.place).max() ?? 0]
        return made(band.letter, band.status, nil, rated.count, leftOut)
      }
      let number = try number(rated)
      let band = try band(for: number)
      return made(band?.letter, band?.status ?? .notRated, number.rounded(to: 6), rated.count, leftOut)
    } catch {
      return made(nil, .notRated, nil, rated.count, leftOut, refusal: error)
    }
  }

  private func made(
    _ letter: String?, _ status: GradeStatus, _ number: Amount?, _ rated: Int, _ leftOut: Int,
    refusal: GradeRefusal? = nil
  ) -> CombinedGrade {
    CombinedGrade(
      scope: combination.scope, pillar: combination.scope == .plan ? nil : rows.first?.pillar,
      measure: combination.scope == .measure ? rows.first?.measure : nil, isBeforeRevision: beforeRevision,
      letter: letter, status: status, number: number, rated: rated, leftOut: leftOut, refusal: refusal)
  }

  private func rated(of row: PlanGrades.Row) -> Rated? {
    let grade = row.grade
    guard case .graded(let place) = beforeRevision ? grade.beforeRevision : grade.outcome else { return nil }
    return Rated(place: place, figure: beforeRevision ? grade.figureBeforeRevision : grade.figure)
  }

  /// One for each series, or for each indicator where the rule takes pairs as one.
  private func indicators() -> [Rated] {
    if rule.cases.pairs == .each { return rows.compactMap(rated(of:)) }
    let groups = Dictionary(grouping: rows, by: { "\($0.pillar) \($0.code)" })
    return groups.values.compactMap { series in
      let rated = series.compactMap(self.rated(of:))
      return rule.cases.pairs == .first
        ? series.first.flatMap(self.rated(of:)) : rated.max { $0.place < $1.place }
    }
  }

  private func number(_ rated: [Rated]) throws(GradeRefusal) -> ExactRatio {
    switch combination.way {
    case .mean: return try mean(rated.map { $0.figure?.summand })
    case .points:
      let full = rule.grades.compactMap(\.points).max()
      guard let full, full.coefficient > 0,
        let share = try mean(rated.map { rule.grades[$0.place].points.map(ExactRatio.init) }).over(
          ExactRatio(full))
      else { throw .noGradeFits }
      return share
    case .share, .worst:
      let count = rated.count { rule.grades[$0.place].letter.map(combination.letters.contains) == true }
      guard let share = ExactRatio(Int128(count), over: Int128(rated.count)) else { throw .noGradeFits }
      return share
    }
  }

  /// To nine places each, as fractions of many different wholes cannot be added exactly.
  private func mean(_ numbers: [ExactRatio?]) throws(GradeRefusal) -> ExactRatio {
    var sum: Int128 = 0
    for number in numbers {
      guard let amount = number?.rounded(to: 9) else { throw .beyondRange }
      sum += Int128(amount.coefficient)
    }
    guard let mean = ExactRatio(sum, over: Int128(numbers.count) * 1_000_000_000) else { throw .noGradeFits }
    return mean
  }

  private func band(for number: ExactRatio) throws(GradeRefusal) -> Combination.Band? {
    for band in combination.bands {
      guard let bound = band.atLeast else { return band }
      guard let share = rule.value(bound) else { throw .parameterNotSet(bound.parameter ?? "") }
      if let order = number.compared(with: share.ratio), order >= 0 { return band }
    }
    return nil
  }
}

extension Grade.Worked {
  /// As it is added to others.
  fileprivate var summand: ExactRatio? {
    switch self {
    case .exact(let ratio): ratio
    case .growth(let number): Amount.nearest(number, places: 6).map { ExactRatio($0) }
    }
  }
}
