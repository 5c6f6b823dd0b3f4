import PlanModel

/// A row of the plan with what its analysis was found to say: what the notices look at.
struct CheckedRow {
  let pillar: Pillar
  let indicator: Indicator
  /// The indicator with all its years, where the plan is kept.
  let kept: Plan.Indicator?
  let said: Said
  /// How exactly words of degree are taken.
  var tolerances = DegreeTolerances()

  /// What an analysis as a whole speaks of.
  struct Said {
    /// The words that announce a new target.
    var announcement: Finding.Passage?
    /// Whether it says how, or why, the value of the year analysed came to be what it is.
    var speaksOfMove = false
  }
}
