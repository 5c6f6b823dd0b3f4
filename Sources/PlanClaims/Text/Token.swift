import PlanModel

/// A word, number or mark of an analysis.
struct Token {
  /// What it is.
  enum Kind: Equatable {
    /// A run that no word of the lexicon covers, in kanji, katakana or letters.
    case noun
    /// Such a run in hiragana: endings and small words.
    case kana
    case word(Word)
    /// The place among the quantities.
    case quantity(Int)
    case year(MentionedYear)
    case comma
    case stop
    case opening
    case closing
    /// 「」 and other marks.
    case mark
  }

  var kind: Kind
  /// In scalars of the text.
  var begin: Int
  var end: Int
}

/// A year as an analysis names it.
enum MentionedYear: Equatable {
  case fiscal(FiscalYear)
  /// So many years before the year analysed; negative for later ones.
  case before(Int)
  /// 前回: the value before, of whatever year.
  case previous
  /// 今年度: the year analysed, or the year in which the analysis was written.
  case present
  /// 策定時, 基準値.
  case baseline
  /// 中間値.
  case interim
  /// コロナ禍前, 当初: a time that no column of the table is for.
  case unknown
  /// 前年同月: part of a year.
  case partial
}

/// A number with its unit.
struct Quantity {
  /// In ten-thousandths.
  var value: Int64
  /// The place value of the last digit stated, in ten-thousandths.
  var step: Int64
  /// Where the digits begin, with the sign.
  var begin: Int
  /// Where the digits end and the unit begins.
  var unitBegin: Int
  var end: Int
  var unit: CountingUnit
  /// ＋ or プラス is 1, ▲, △ or マイナス −1.
  var sign: Int = 0
  /// 約 before it, or 程度 behind it.
  var isAbout = false
  /// 弱, 余り, 超, 以上 and the like behind it.
  var bound: Bound = .exactly
  /// Whether it is an average or per head, which only rows of averages state.
  var isPerHead = false
  /// Whether it is no statement of how many: a range, an ordinal, per head, a capacity.
  var isIdle = false

  enum Bound {
    case exactly
    /// 余り, 超, 強: somewhat more.
    case above
    /// 弱, 近く: somewhat less.
    case below
    /// 以上
    case atLeast
    /// 以下, 未満
    case atMost
  }
}

extension Quantity {
  /// ５割 as 50 per cent.
  var asPercent: Quantity {
    var percent = self
    percent.value *= 10
    percent.step *= 10
    percent.unit = CountingUnit(family: .percent)
    return percent
  }
}
