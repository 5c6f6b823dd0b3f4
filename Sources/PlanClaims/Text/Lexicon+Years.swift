extension Lexicon where Value == MentionedYear {
  /// Words for years that are no numbers.
  static let years = Lexicon(
    list("前年度 昨年度 前年 昨年 前年度末 昨年度末 前年末 去年 昨年度分 前年度分 前年度実績", .before(1))
      + list("前々年度 一昨年度 前々年 一昨年 前前年度", .before(2))
      + list("次年度 来年度 翌年度 来年 翌年 次年 再来年度 次期計画 次期", .before(-1))
      + list("前回 前回調査 前回値", .previous)
      + list("今回 今年度 本年度 当年度 今年 本年 当該年度 同年度 当年", .present)
      + list("策定時 計画策定時 基準値 基準年度 基準年 策定当初 基準時 基準年度実績 計画当初 計画開始時 計画策定当初 基準年度値 計画策定時点", .baseline)
      + list("中間値 中間年度 中間年 中間評価時 中間評価", .interim)
      + list(
        "コロナ禍前 コロナ前 コロナ禍以前 震災前 当初 開始当初 開設当初 導入前 開始前 開始時 前計画 制度開始時 事業開始時 新型コロナウイルス感染症拡大前 流行前 感染拡大前 ピーク時 合併前 リニューアル前 導入時 以前 従前 従来",
        .unknown)
      + list(
        """
        前年同期 前年同月 昨年同期 昨年同月 前年度同期 前年度同月 昨年度同期 昨年度同月 前月 先月 前期 前年同時期 昨年度同時期 前年度同時期 上半期 下半期 上期 下期
        """, .partial))

  private static func list(_ words: String, _ value: MentionedYear) -> [(String, MentionedYear)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), value) }
  }
}
