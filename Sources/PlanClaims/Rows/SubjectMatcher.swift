import PlanModel

/// Tells whether the words before は or が name what a row counts.
struct SubjectMatcher: Sendable {
  /// How far a subject names the row.
  enum Match: Int, Comparable {
    /// Something else, or a part of what the row counts.
    case other
    /// Mostly in the row's words.
    case near
    /// 件数, 実績: whatever is spoken of.
    case general
    /// In the row's words alone.
    case row

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }

  private let words: WordSet
  private let around: WordSet
  private let series: [WordSet]
  private let units: [[UInt16]]
  let nameScalars: [UInt16]
  /// Whether the row itself is an average, or per head.
  let isAverage: Bool
  /// Whether the name speaks of something one wants less of; never taken for a stated direction.
  let isUnwanted: Bool

  init(name: String, series: [(name: String?, unit: String)], measure: String?, notes: [String]) {
    nameScalars = AnalysisText(name + series.compactMap(\.name).joined()).scalars
    words = WordSet(nameScalars)
    isUnwanted = UnwantedThings.areNamed(in: name)
    isAverage = ["当たり", "あたり", "平均"].contains { name.contains($0) }
    around = WordSet(AnalysisText(([measure ?? ""] + notes).joined(separator: "。")).scalars)
    self.series = series.indices.map {
      WordSet(AnalysisText(Self.seriesName($0, of: series, in: name)).scalars)
    }
    units = series.map { AnalysisText($0.unit).scalars }
  }

  private enum Role {
    /// Says nothing of what is counted.
    case neutral
    /// Names a part: 新規, 女性.
    case restricting
  }

  private static let roles = Lexicon<Role>(
    """
    実績 実績値 実績数 数 値 数値 総数 延べ のべ 延 延べ数 年間 合計 全体 総計 結果 指標 本指標 当該指標 当該 本 当 事業 本事業 当事業 同事業 実施 状況
    者 数量 量 額 等 年度 年度末 実 各種 全 総 市 区 町 村 本市 当市 本区 当区 本町 本県 区全体 市全体 町全体 計 今回 値自体 水準 値そのもの 分 度 度実績 活動 成果 対応 推移 利用 活用 現在 時点 末
    人 件 回 社 校 箇所 か所 店 世帯 戸 台 冊 点 本数 枚 施設 組 個 人員 同 同数値 最終 年 体 単年度 通年 年度計 累計 累積 通算 全数 総 中 内 間 連続 続け ぶり 調査 アンケート 集計 一斉 平均値 現員 前年 昨年 両 双方 うち数 自体 区民1人 市民1人 町民1人 村民1人 県民1人 区民一人 市民一人 来館者アンケート 来場者アンケート 利用者アンケート 参加者アンケート 市民アンケート
    区民アンケート 世論調査 意識調査 市民意識調査 区民意識調査 住民意識調査
    """.split(whereSeparator: \.isWhitespace).map { (String($0), Role.neutral) }
      + """
      新規 継続 更新 女性 男性 女子 男子 高齢者 若年 若者 大人 小学校 中学校 高等学校 低学年 高学年 小学生 中学生 高校生 学生 児童 生徒 未就学 乳児 幼児 外国人 障害者 個人 団体 法人 平日 休日 土日 土曜 日曜 夏 冬 春 秋 上半期 下半期 前半 後半
      午前 午後 初回 再 一部 他 その他 以外 平均 一人当たり 1人当たり 月 オンライン 対面 会場 窓口 電話 訪問 メール シニア 市外 区外 町外 県外 海外 国外 市民 区民 町民 初心者 経験者 入門 中級 上級 新たな 新 旧
      うち 内訳 最大 最多 最少 定員 予算 費用 経費 申込倍率 満足度 認知度 苦情 要望 需要 ニーズ 人口 職員 従事者 応募者 辞退 キャンセル 脱退 退会 廃業 解約 脱会 転出 転入 中止 増加 減少
      """.split(whereSeparator: \.isWhitespace).map { (String($0), Role.restricting) })

  /// Words that sections use for one another.
  private static let likenesses: [[String]] = [
    ["参加", "受講", "利用", "出席", "来場", "来館", "入場", "入館", "来訪"], ["企業", "事業者", "事業所", "会社"],
    ["応募", "申込", "申請", "申し込み"],
    ["受診", "受検", "検診", "健診"], ["回収", "収集"], ["開催", "実施"], ["支援", "助成", "補助", "交付", "支給"], ["交通事故", "事故"],
    ["貸出", "貸し出し"],
    ["児童", "子ども", "こども"],
  ]
  private static let likeness = Lexicon<Int>(
    likenesses.enumerated().flatMap { index, words in words.map { ($0, index) } })
  private static let likenessScalars = likenesses.map { $0.map { AnalysisText($0).scalars } }

  struct Subject {
    var match: Match
    /// The series whose name the words hold, where they tell them apart.
    var series: Int?
  }

  /// What the nouns of a subject, which stand at these places of an analysis, name.
  func subject(_ ranges: [Range<Int>], in scalars: [UInt16]) -> Subject {
    var covered = 0
    var uncovered = 0
    var isPart = false
    // 物損事故 is not 交通事故: what goes before decides.
    var isForeign = false
    // Named by a note or the measure alone: a part of what the row counts.
    var explained = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      var index = range.lowerBound
      while index < range.upperBound {
        if !scalars[index].isNounLike, !scalars[index].isHiragana {
          index += 1
          continue
        }
        let role = Self.roles.match(scalars, at: index).flatMap { $0.end <= range.upperBound ? $0 : nil }
        if let role, role.value == .restricting {
          if !words.contains(scalars[index..<role.end]) { isPart = true }
          covered += role.end - index
          index = role.end
          continue
        }
        var end = index
        while end < range.upperBound, words.covers(end, in: scalars, of: range, from: index) { end += 1 }
        if end > index, role.map({ end >= $0.end }) ?? true {
          covered += end - index
          index = end
        } else if let count = Self.counts.match(scalars, at: index), count.end <= range.upperBound {
          // 戸数 says what is spoken of only where the row counts 戸.
          if !counts(count.value) {
            uncovered += count.end - index
            isForeign = true
          }
          index = count.end
        } else if let role {
          index = role.end
        } else if let alike = Self.likeness.match(scalars, at: index), alike.end <= range.upperBound,
          Self.likenessScalars[alike.value].contains(where: { words.contains($0[...]) })
        {
          covered += alike.end - index
          index = alike.end
        } else {
          if around.covers(index, in: scalars, of: range, from: index) {
            explained += 1
          } else {
            uncovered += 1
            if covered == 0 { isForeign = true }
          }
          index += 1
        }
      }
    }
    if !isForeign, ranges.contains(where: { namesOtherPeople($0, in: scalars) }) { isForeign = true }
    let match: Match =
      isPart || isForeign || covered == 0 && explained > 0
      ? .other
      : covered + uncovered == 0 ? .general : uncovered == 0 ? .row : covered >= uncovered ? .near : .other
    return Subject(match: match, series: series(ranges, in: scalars))
  }

  /// 自殺者数 is not 自殺対策…受講者数: who is counted must be who the name counts.
  private func namesOtherPeople(_ range: Range<Int>, in scalars: [UInt16]) -> Bool {
    let person = UInt16(scalar: "者")
    guard nameScalars.contains(person) else { return false }
    for index in range where index > 0 && scalars[index] == person && scalars[index - 1].isKanji {
      let noun = scalars[index - 1]
      let stands = nameScalars.indices.contains { place in
        nameScalars[place] == noun && nameScalars[place...].prefix(6).contains(person)
      }
      if nameScalars.contains(noun), !stands { return true }
    }
    return false
  }

  private static let counts = Lexicon<String>(
    [
      ("人数", "人"), ("者数", "人"), ("件数", "件"), ("回数", "回"), ("戸数", "戸"), ("世帯数", "世帯"), ("社数", "社"),
      ("台数", "台"), ("校数", "校"), ("団体数", "団体"),
      ("箇所数", "箇所"), ("店舗数", "店"), ("冊数", "冊"), ("点数", "点"), ("本数", "本"), ("棟数", "棟"), ("率", "%"),
      ("割合", "%"), ("倍率", "倍"), ("金額", "円"),
      ("室数", "室"), ("面積", "ha"), ("延長", "m"), ("時間数", "時間"), ("日数", "日"), ("組数", "組"),
    ])

  private func counts(_ unit: String) -> Bool {
    let wanted = Lexicon.units.match(AnalysisText(unit).scalars, at: 0)?.value.family
    return units.contains { Lexicon.units.match($0, at: 0)?.value.family == wanted }
  }

  private func series(_ ranges: [Range<Int>], in scalars: [UInt16]) -> Int? {
    guard series.count > 1 else { return series.isEmpty ? nil : 0 }
    let scores = series.map { set in ranges.reduce(0) { $0 + set.score(scalars, $1) } }
    if let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 {
      return scores.firstIndex(of: best)
    }
    // 回数 counts what is counted in 回.
    let counted = units.indices.filter { index in
      units[index].count == 1
        && ranges.contains { range in
          range.contains {
            scalars[$0] == units[index][0] && $0 + 1 < scalars.count && scalars[$0 + 1] == UInt16(scalar: "数")
          }
        }
    }
    return counted.count == 1 ? counted[0] : nil
  }

  /// A series' name, else the part of the indicator's name that is about it: 「…の参加者数（下段は開催回数）」.
  private static func seriesName(_ index: Int, of series: [(name: String?, unit: String)], in name: String)
    -> String
  {
    if let own = series[index].name, !own.isEmpty { return own }
    guard series.count == 2 else { return name }
    let parts = name.split { $0 == "（" || $0 == "(" }
    if parts.count > 1 {
      // （小学校、下段は中学校）
      let inside = String(parts[1]).components(of: "下段")
      if inside.count == 2 {
        // （上段は個人、下段は法人）
        let upper = inside[0].components(of: "上段")
        return index == 1 ? inside[1] : upper.count == 2 ? upper[1] : parts[0] + inside[0]
      }
      return String(index == 0 ? parts[0] : parts[1])
    }
    for word in ["及び", "および", "・", "、", "と"] {
      let halves = name.components(of: word)
      if halves.count == series.count { return halves[index] }
    }
    return name
  }

  /// Whether words that are long enough to be a name of their own stand in the row's name.
  func names(_ range: Range<Int>, in scalars: [UInt16]) -> Bool { words.contains(scalars[range]) }
}

/// The pairs of neighbouring scalars of a text, to find its words in another.
struct WordSet: Sendable {
  private let scalars: [UInt16]
  private let pairs: Set<UInt32>
  let first: Set<UInt16>

  init(_ scalars: [UInt16]) {
    self.scalars = scalars
    pairs = Set(zip(scalars, scalars.dropFirst()).map { UInt32($0) << 16 | UInt32($1) })
    first = Set(scalars)
  }

  private func hasPair(_ left: UInt16, _ right: UInt16) -> Bool {
    pairs.contains(UInt32(left) << 16 | UInt32(right))
  }

  /// Whether a scalar stands beside one of its neighbours as it does in the text.
  func covers(_ index: Int, in text: [UInt16], of range: Range<Int>, from begin: Int) -> Bool {
    if index > begin, hasPair(text[index - 1], text[index]) { return true }
    if index + 1 < range.upperBound, hasPair(text[index], text[index + 1]) { return true }
    return range.count == 1 && first.contains(text[index])
  }

  func contains(_ word: ArraySlice<UInt16>) -> Bool {
    guard let head = word.first, word.count <= scalars.count else { return false }
    for place in 0...(scalars.count - word.count) where scalars[place] == head {
      if scalars[place..<place + word.count].elementsEqual(word) { return true }
    }
    return false
  }

  func score(_ text: [UInt16], _ range: Range<Int>) -> Int {
    guard range.count > 1 else { return 0 }
    return (range.lowerBound..<range.upperBound - 1).count { hasPair(text[$0], text[$0 + 1]) }
  }
}

extension String {
  fileprivate func components(of word: String) -> [String] {
    var parts = [""]
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(word) {
        parts.append("")
        rest = rest.dropFirst(word.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts
  }
}
