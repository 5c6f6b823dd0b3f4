import PlanModel

/// A number of an analysis with a target of its own.
struct ClaimedFigure {
  var range: Range<Int>
  var value: Quantity
  var target: Quantity
}

/// What an analysis says of its row, as read, before it is held against the table.
struct Claim {
  var kind: FindingKind
  /// In scalars of the analysis.
  var range: Range<Int>
  var statement: Statement
  /// The year it is about.
  var year: FiscalYear
  /// What it is compared with; `nil` where nothing is named.
  var base: Base?
  /// The series, where the words tell; all that fit otherwise.
  var series: Int?
  /// Whether the words surely speak of the row, so that the table may contradict them.
  var isFirm: Bool
  /// Words of degree that go with it.
  var degree: Degree?
  /// What is counted in the text, where the table counts in another unit.
  var drift: Bool = false
  /// Whether the row is its subject by name, or the number is called the total: then it is held against the row, however far
  /// it is from the figure.
  var isPlain: Bool = false
  /// 倍増, 半減: a multiple that is said by a word.
  var isWord: Bool = false
  /// 当初の目標: the target before the revision alone.
  var isOfOriginal: Bool = false
  /// Whether its target was told as a ceiling: 目標の７００件以下.
  var wantsLess: Bool = false
  /// Whether it speaks of the running total: 累計は.
  var isOfSum: Bool = false
  /// The token of は or が behind its subject.
  var subject: Int?
  /// The nouns of the subject, where it is not the row.
  var named: [Range<Int>] = []
  /// The sentence it stands in, in scalars.
  var sentence: Range<Int> = 0..<0

  enum Base: Equatable {
    case year(MentionedYear)
    case target
    /// 定員, 全国平均: not in the table.
    case foreign
  }

  enum Degree {
    case large, slight, nearly
  }

  enum Statement {
    /// Up or down, by an amount or a share where one is said.
    case moved(sign: Int, by: Quantity?)
    /// So many times the base: 約２倍, 前年度比１０３％.
    case multiple(Quantity)
    /// A value itself.
    case value(Quantity)
    /// 横ばい; 同数 where exact.
    case unchanged(isExact: Bool)
    /// ４００人を超えた, ４００人に届かなかった.
    case bound(Quantity, isAbove: Bool)
    /// The value of the target.
    case targetValue(Quantity)
    /// 目標を達成した, 達成できなかった.
    case achieved(Bool)
    /// 目標を上回った, 下回った.
    case besideTarget(sign: Int)
    /// ほど遠い
    case farFromTarget
    /// So far from the target.
    case gapToTarget(Quantity)
    /// 達成率８８％, 目標の９割.
    case attainment(Quantity)
    /// 過去最高, 過去最低.
    case record(isHighest: Bool)
    /// Parts, and what they are said to make.
    case parts([Part], total: Quantity?, isWhole: Bool)
    /// 上方修正, with the new target where it is said; 0 where the way is not said.
    case revised(sign: Int, to: Quantity?)
    /// The target stays.
    case kept
  }

  struct Part {
    var quantity: Quantity
    /// −1 and 1 for moves, 0 for counts.
    var sign: Int
    /// 「…に増加」: the words give where it went, not how far.
    var isLevel = false
    /// 約２倍の….
    var multiple: Quantity?
  }
}
