/// Writes the numbers of a drawing, to a tenth of a unit.
enum Coordinate {
  static func text(_ number: Double) -> String {
    // A number that cannot be drawn must not take the page down with it.
    guard number.isFinite, abs(number) < 1e12 else { return "0" }
    let tenths = Int((number * 10).rounded())
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
