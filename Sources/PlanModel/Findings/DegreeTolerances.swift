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

  /// No share is larger.
  public static let largest = Amount(coefficient: 1000)

  /// Which words a tolerance is for.
  public enum Degree: String, CaseIterable, Sendable {
    case level
    case about
    case large
    case slight
    case farFromTarget

    /// The words themselves, the usual ones first.
    public var words: Wording {
      switch self {
      case .level: Wording(japanese: "横ばい・ほぼ", english: "level (横ばい, ほぼ)")
      case .about: Wording(japanese: "約・およそ", english: "about (約, およそ)")
      case .large: Wording(japanese: "大幅・大きく", english: "large (大幅, 大きく)")
      case .slight: Wording(japanese: "微増・微減・わずか", english: "slight (微増, 微減, わずか)")
      case .farFromTarget: Wording(japanese: "ほど遠い", english: "far from the target (ほど遠い)")
      }
    }

    /// Whether the words suit shares from the tolerance upwards, not up to it.
    public var isLeast: Bool {
      switch self {
      case .large, .farFromTarget: true
      case .level, .about, .slight: false
      }
    }
  }

  /// The tolerance for some words.
  public subscript(degree: Degree) -> Amount {
    get {
      switch degree {
      case .level: level
      case .about: about
      case .large: large
      case .slight: slight
      case .farFromTarget: farFromTarget
      }
    }
    set {
      switch degree {
      case .level: level = newValue
      case .about: about = newValue
      case .large: large = newValue
      case .slight: slight = newValue
      case .farFromTarget: farFromTarget = newValue
      }
    }
  }

  /// A tolerance in words: 「横ばい・ほぼ」は3％まで.
  public func told(_ degree: Degree) -> Wording {
    let (words, share) = (degree.words, self[degree].shown)
    return Wording(
      japanese: "「\(words.japanese)」は\(share)％\(degree.isLeast ? "から" : "まで")",
      english: "\(words.english) \(degree.isLeast ? "from" : "up to") \(share) %")
  }
}
