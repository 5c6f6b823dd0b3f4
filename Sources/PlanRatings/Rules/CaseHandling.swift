/// What a rule does where its formula does not fit.
public struct CaseHandling: Hashable, Sendable {
  public enum Handling: Hashable, Sendable {
    case refuse
    /// The formula is followed all the same.
    case calculate
    /// A letter of the rule is given.
    case grade(String)
  }

  /// How an indicator of several series counts as one.
  public enum Pairs: String, CaseIterable, Sendable {
    /// Each by itself.
    case each
    case worst
    /// The first printed stands for all.
    case first
  }

  /// A baseline that the rule asks for is not there.
  public var noBaseline = Handling.refuse
  /// There is no value, or not yet.
  public var noValue = Handling.refuse
  public var noTarget = Handling.refuse
  /// Words in place of numbers; `calculate` lets a person judge.
  public var qualitative = Handling.refuse
  /// Each value includes those before it.
  public var cumulative = Handling.calculate
  /// The target lies on the other side of the baseline than the direction that is good.
  public var targetBelowBaseline = Handling.refuse
  /// Baseline and target are the same.
  public var zeroSpan = Handling.refuse
  public var pairs = Pairs.each
}
