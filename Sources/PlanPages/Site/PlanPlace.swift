import PlanModel

/// A plan, as it is now or as it was at the end of a day.
struct PlanPlace: Hashable, Sendable {
  let id: PlanID
  /// `nil` for now.
  var day: CalendarDate?

  /// The beginning of the plan's addresses.
  var segments: [String] {
    ["plans", id.text] + (day.map { ["as-of", $0.description] } ?? [])
  }

  var now: PlanPlace { PlanPlace(id: id) }
}
