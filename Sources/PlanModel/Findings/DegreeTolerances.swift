/// How exactly words of degree are taken when an analysis is held against the table; each plan has its own.
///
/// All are shares in per cent of the value compared with, from 0 to 1000.
public struct DegreeTolerances: Hashable, Sendable {
  /// 横ばい, ほぼ同じ: the largest move, either way.
  public var level: Amount
  /// 約, およそ: the largest distance from the stated number; numbers that round to it are always taken.
  public var about: Amount
  /// 大幅, 大きく: the least move.
  public var large: Amount
  /// 微増, わずかに: the largest move.
  public var slight: Amount
  /// ほど遠い: the least distance from the target.
  public var farFromTarget: Amount

  public init(
    level: Amount = Amount(coefficient: 3), about: Amount = Amount(coefficient: 10),
    large: Amount = Amount(coefficient: 20), slight: Amount = Amount(coefficient: 10),
    farFromTarget: Amount = Amount(coefficient: 5)
  ) {
    self.level = level
    self.about = about
    self.large = large
    self.slight = slight
    self.farFromTarget = farFromTarget
  }
}
