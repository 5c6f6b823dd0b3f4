import PlanModel

/// A claim held against the table.
struct CheckedClaim {
  let claim: Claim
  let verdict: Finding.Verdict
  /// The series it was held against; `nil` for a claim about the row.
  let series: Int?
  let readings: [Reading]
  /// The word of degree that does not suit the figures.
  var isWordingOff = false

  struct Reading {
    var holds: Bool
    var working: Working
  }

  /// The figures of a reading, from which its arithmetic is told; amounts in ten-thousandths.
  enum Working {
    case move(value: Int64, year: FiscalYear, before: Int64, base: FiscalYear)
    /// The share of the move in what it was.
    case change(value: Int64, year: FiscalYear, before: Int64, base: FiscalYear)
    case multiple(value: Int64, year: FiscalYear, before: Int64, base: FiscalYear)
    case value(Int64, year: FiscalYear)
    /// The year's own count of a cumulative series.
    case ownCount(value: Int64, year: FiscalYear, before: Int64, base: FiscalYear)
    case target(value: Int64, target: Int64, isRevised: Bool)
    case attainment(value: Int64, target: Int64, isRevised: Bool, isInverted: Bool)
    case targetValue(Int64, isRevised: Bool)
    case parts([Int64], sum: Int64, whole: Int64, of: Whole)
    case record(value: Int64, other: Int64, year: FiscalYear)
    case revision(original: Int64?, revised: Int64?)
    case missing(FiscalYear?)
  }

  /// What parts are held against.
  enum Whole {
    case value
    case change
    case stated
    case ownCount
  }
}
