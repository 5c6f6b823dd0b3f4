/// The kinds of words that the grammar knows.
enum Word: UInt8 {
  // Which way a value moved.
  case up, down
  /// 微増, 微減
  case slightlyUp, slightlyDown
  /// 倍増, 半減
  case doubled, halved
  /// 横ばい, 同程度
  case level
  /// 同数
  case same
  /// 同じ: before a number
  case alike

  // Beside something else.
  case exceed, fallShort
  /// 多い, 高い; 少ない, 低い
  case more, less
  /// 開き: how far from something, either way
  case gap
  /// 不足
  case shortage
  /// 増加幅, 減少数: the move as a noun
  case riseSize, fallSize
  /// 改善: up or down, whichever is good
  case better
  /// 達成
  case achieve
  /// 達し
  case reach
  /// 未達
  case missed
  /// ほど遠い
  case far
  /// 残り, あと
  case remaining

  // Degree.
  case large, slight, nearly, about

  // What is compared with.
  case comparing
  /// 比, 対比: behind a year
  case ratioTo
  case target
  /// 達成率
  case attainment
  /// 定員, 想定, 全国平均: no column of the table
  case foreignBase

  // Parts.
  case total, breakdown, among, except
  /// 新たに: not all that there are
  case newly
  /// 差引
  case net
  /// 平均, 一人当たり
  case average

  // Records.
  case highest, lowest, firstTime

  // Changing a target.
  case reviseUp, reviseDown, revise, keep

  // Small words behind nouns.
  /// は, が, も
  case topic, subject, also
  /// とも, ともに: both
  case both
  case object
  case to
  /// に対し
  case against
  case from
  case than
  case with
  case of
  /// で, において, における
  case at
  /// により, に伴い, ため
  case cause
  case and
  /// など, 等
  case etcetera
  /// 今後, 引き続き
  case henceforth
  /// 一方, ただし
  case meanwhile
  /// A noun in hiragana.
  case noun
  /// A word of the language that contains a shorter one and is none of them.
  case plain
}
