/// What stands before and behind a number and changes its meaning.
struct QuantitySurroundings {
  let scalars: [UInt16]

  private enum Behind {
    case about, above, below, atLeast, atMost, idle
  }

  private static let behind = Lexicon<Behind>(
    Lexicon<Behind>.list("程度 前後 ほど くらい ぐらい 内外", .about) + Lexicon<Behind>.list("余り あまり 余 強 超 台", .above)
      + Lexicon<Behind>.list("弱 近く 近い", .below)
      + Lexicon<Behind>.list("以上 を超え を上回 超え 超と 超過", .atLeast) + Lexicon<Behind>.list("以下 未満 以内", .atMost)
      + Lexicon<Behind>.list(
        """
        目 期 次 号 条 項 代 級 番 階 丁目 連続 ぶり 振り 当たり あたり につき ごと 毎 周年 年生 学年 か年計画 カ年計画 ヵ年計画 歳以上 人に1 人に一 枠 規模
        人乗 人用 人体制 回線 日目 時 時間目 世代 種混合 大 人以上の団体 年次 年目 か月以上
        """, .idle))
  private static let before = Lexicon<Bool>(
    "第 定員 上限 定数 最大 最長 募集人員 募集人数 限度 満 築 毎月 毎週 毎年 毎日 月 週 午前 午後 平成 令和 昭和 各 対象 人口 県内 全国 国内".split(separator: " ")
      .map { (String($0.reversed()), true) })

  func read(_ quantity: inout Quantity, after last: Token?) {
    if let (behind, end) = Self.behind.match(scalars, at: quantity.end) {
      switch behind {
      case .about:
        quantity.isAbout = true
        quantity.end = end
      case .above:
        quantity.bound = .above
        quantity.end = end
      case .below:
        quantity.bound = .below
        quantity.end = end
      case .atLeast:
        // 400人を超え is a statement of its own; 2倍を超え is not.
        let isWord = scalars[quantity.end] == 0x4EE5
        if isWord || quantity.unit.family == .multiples || quantity.unit.family == .tenths {
          quantity.bound = .atLeast
        }
        if isWord { quantity.end = end }
      case .atMost:
        quantity.bound = .atMost
        quantity.end = end
      case .idle:
        quantity.isIdle = true
        if scalars[quantity.end] == UInt16(scalar: "目") { quantity.end += 1 }
      }
    }
    if case .word(.about) = last?.kind { quantity.isAbout = true }
    if case .word(.average) = last?.kind { quantity.isPerHead = true }
    let before = scalars[max(0, quantity.begin - 4)..<quantity.begin].reversed()
    if Self.before.match(Array(before), at: 0) != nil { quantity.isIdle = true }
  }
}
