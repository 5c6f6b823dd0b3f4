/// How a figure is rounded.
public struct Rounding: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    case halfUp
    case down
    case up
  }

  /// Places of the figure as a fraction of one: 3 for 94.3 %.
  public var places: Int
  public var mode: Mode
  /// Whether the rounded figure is what is compared; else it is only shown.
  public var beforeComparing: Bool
}
