import PlanModel

/// Values: １３２社となった, ４００人を超えた.
extension SentenceReader {
  /// Whether a number is the row's value of a year, to the last digit.
  func isExactly(_ quantity: Quantity, of year: FiscalYear) -> Bool {
    let scale = Int128(quantity.unit.family == .percent ? 1 : quantity.unit.scale)
    let amount = Int128(quantity.value) * scale
    return quantity.value > 20 * NumberReader.one
      && facts.series.contains { series in
        series.counts(quantity) && series.value(year).map { Int128($0) == amount } ?? false
      }
  }

  /// 肯定的回答は79.5％: whoever is said to have the row's value, to three digits, is the row by another name.
  mutating func confirmsSubject(before place: Int, _ quantity: Quantity) -> Bool {
    guard word(place - 1) == .topic || word(place - 1) == .subject, quantity.value / quantity.step >= 100,
      isExactly(quantity, of: topicYear), attachment(at: place).match == .other
    else { return false }
    topics.removeAll { $0.match == .other && !$0.isPart }
    clauseSubjects.removeAll { $0.match == .other && !$0.isPart }
    isConfirmed = true
    return true
  }

  /// Whether a number can be meant for the row's value of a year; 前年度（７団体） of a row of hundreds is of something else.
  func isMeant(_ quantity: Quantity, for year: FiscalYear) -> Bool {
    let values = facts.series.filter { $0.counts(quantity) }.compactMap { $0.value(year) }
    guard !values.isEmpty else { return true }
    let scale = Int128(quantity.unit.family == .percent ? 1 : quantity.unit.scale)
    return values.contains {
      Likeness.isSlip(
        Int128(quantity.value) * scale, of: Int128($0).magnitude128, step: Int128(quantity.step) * scale)
    }
  }

  mutating func stateValue(_ quantity: Quantity, year: FiscalYear, from token: Int, at place: Int) {
    guard attachment(at: place).match != .other || token >= clauseBegin else { return }
    let wasLater = isLater
    isLater = false
    var claim = claim(.level, .value(quantity), from: min(token, place), to: quantity.end, at: place)
    isLater = wasLater
    claim.year = year
    claim.base = nil
    claim.isPlain = word(place - 1) == .topic && attachment(at: place).match == .row
    let match = attachment(at: place).match
    if match == .other { claim.isFirm = false }
    // 平成30年度の812人: a year's own number, in a sentence that names nothing else.
    if match == nil, !isAmong, word(place - 1) == .of, token == place - 2,
      quantity.value / quantity.step >= 100,
      isMeant(quantity, for: year)
    {
      claim.isFirm = true
    }
    claims.append(claim)
  }

  mutating func stateTargetValue(_ quantity: Quantity, token: Int, at place: Int) {
    if quantity.bound == .atMost { isTargetCeiling = true }
    let wasLater = isLater
    isLater = false
    var claim = claim(.target, .targetValue(quantity), from: token, to: quantity.end, at: place)
    isLater = wasLater
    claim.base = nil
    claims.append(claim)
  }

  mutating func readLevel(_ quantity: Quantity, at place: Int, isDrifting: Bool) {
    var next = behindBrackets(place + 1)
    // 5万件の大台
    if word(next) == .of, begins(next + 1, Self.landmark) { next += 2 }
    if word(next) == .from, isTargets(place) {
      return stateTargetValue(quantity, token: targetToken ?? place, at: place)
    }
    guard !isLater, word(place - 1) != .remaining else { return }
    if confirmsSubject(before: place, quantity) { return }
    // 400人を超え, 400人に届かず
    if word(next) == .object || word(next) == .to || word(next) == .also || kind(next) == .noun {
      let verb = word(next) == nil ? next : next + 1
      if let bound = word(verb), bound == .exceed || bound == .fallShort {
        stated.insert(verb)
        let isFirst = (verb..<range.upperBound).contains { word($0) == .firstTime }
        guard !tail(verb).describesNoun,
          isFirst || happened(tail(verb), at: verb) || tail(verb).mood == .fact || tail(verb).isNegated
        else { return }
        guard attachment(at: place).match != .other, !isLabelled(place) else { return }
        state(
          .level, .bound(quantity, isAbove: bound == .exceed), from: place, to: predicateEnd(verb), at: place)
        return endClause(at: verb)
      }
      if word(verb) == .revise || word(verb) == .reviseUp || word(verb) == .reviseDown { return }
    }
    if word(next) == .from || begins(next, Self.fromWords) {
      // 98人から201人へ
      if let to = nextQuantity(after: next), to - next <= 4 {
        if isTargets(place) { return stateTargetValue(quantity, token: targetToken ?? place, at: place) }
        sawFrom = true
        stateFrom(quantity, at: place)
        return
      }
    }
    // 残る２路線が計20,000人: of a part.
    let isTotal = (word(place - 1) == .total || word(place - 2) == .total) && word(place - 2) != .subject
    let isContinued = continuesClaim(place)
    let isFollowed =
      isContinued
      || word(next) == .with && kind(next + 1) == .comma
        && (next..<min(range.upperBound, next + 8)).contains {
          if case .year = kind($0) { true } else { false }
        }
      || word(next) == .with && (kind(next + 1).map(Self.isCompared) ?? false)
      || word(next) == .topic && (word(next + 1) == .target || kind(next + 1).map(Self.isCompared) ?? false)
    let isStated =
      isFollowed || begins(next, Self.levelEndings) || kind(next) == .stop || !range.contains(next)
      || kind(next) == .comma || kind(next) == .closing
    let label = begins(place - 1, Self.only) || isLabelled(place) || isLabelledBehind(place)
    if hasBreakdown, isTotal { addTotal(quantity, sign: 0, at: place) }
    if attachment(at: place).match == .other, isStated || isFollowed {
      setAside(.level, .value(quantity), from: place, to: quantity.end, at: place)
    }
    if label || hasBreakdown && !isTotal || attachment(at: place).match == .other {
      let (isRising, isFalling) = (begins(next, Self.rising), begins(next, Self.falling))
      var part = Claim.Part(
        quantity: quantity, sign: isRising ? 1 : isFalling ? -1 : 0, isLevel: isRising || isFalling)
      if case .quantity(let before)? = kind(place - 2), word(place - 1) == .of,
        text.quantities[before].unit.family == .multiples
      {
        part.multiple = text.quantities[before]
      }
      let verb = (next...next + 3).first { word($0) == .up || word($0) == .down }
      addPart(part, at: place, isLabelled: true, to: part.isLevel ? verb.map(predicateEnd) : nil)
      return
    }
    if isTotal, !hasBreakdown { addTotal(quantity, sign: 0, at: place) }
    let isDone = isStated || isDoing(next)
    guard isDone else {
      addPart(Claim.Part(quantity: quantity, sign: 0), at: place, isLabelled: false)
      return
    }
    let match = attachment(at: place).match
    let isOthers = otherUnits.contains(quantity.unit.family)
    // 就労支援の利用者は14人: what is only near the row must have a number that tells.
    var firm =
      match == .row || match == .near && quantity.value / quantity.step >= 100
      || match == .general && !isOthers
    if !firm, match == nil, !isOthers {
      firm =
        isFollowed || isDoneByRow(next) || isStrongEnding(next) || sawFrom || hasTopicYear || isNamed(place)
    }
    if isDrifting || isNewly && !facts.isCumulative || describesNoun(behind: next) { firm = false }
    addPart(Claim.Part(quantity: quantity, sign: 0), at: place, isLabelled: false)
    // このうち1,041件 is of a part.
    if isAmong { return }
    state(.level, .value(quantity), from: place, to: quantity.end, at: place, isFirm: firm)
    claims[claims.count - 1].isPlain = match == .row && (isStrongEnding(next) || begins(next, Self.copulas))
    if isDrifting { claims[claims.count - 1].drift = true }
  }

  /// １月から３月だけで38件.
  static let only = Lexicon<Bool>("だけで のみで だけでも")

  /// 前年度を47件上回る720件: right behind what was said of the row.
  func continuesClaim(_ place: Int) -> Bool {
    guard let last = claims.last, last.isFirm, case .year? = last.base, last.kind != .level else {
      return false
    }
    let distance = text.tokens[place].begin - last.range.upperBound
    return (0...5).contains(distance)
      && !(text.tokens[place].begin - distance..<text.tokens[place].begin).contains { scalars[$0] == 0x3001 }
  }

  /// 167世帯と令和３年度の２倍, 798人と800人を割り込んだ.
  static func isCompared(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .year, .quantity: true
    case .word(let word): word == .level || word == .slightlyUp || word == .slightlyDown || word == .target
    default: false
    }
  }

  static let rising = Lexicon<Bool>("に増 に上昇 へ増 へと増 に伸び")
  static let falling = Lexicon<Bool>("に減 に低下 へ減 へと減 に落")

  /// 受診者４９８人: the row's own words right before it.
  func isNamed(_ place: Int) -> Bool {
    guard let noun = label(of: place) else { return false }
    if Self.sums.match(scalars, at: noun.lowerBound)?.end == noun.upperBound { return true }
    let match = facts.names.subject([noun], in: scalars).match
    return match == .row || match == .near
  }

  static let sums = Lexicon<Bool>("累計 累積 総 合計 通算")

  /// 65社に増えた認定企業: said of the companies.
  func describesNoun(behind next: Int) -> Bool {
    (next...next + 2).contains { place in
      switch word(place) {
      case .up, .down, .reach: tail(place).describesNoun
      default: false
      }
    }
  }

  static let copulas = Lexicon<Bool>("であり である です")
  static let landmark = Lexicon<Bool>("大台")
  static let fromWords = Lexicon<Bool>("から")
  static let levelEndings = Lexicon<Bool>(
    """
    とな であ だった でし です で、 で。 に達し に上 にのぼ に留ま にとどま に増 に減 まで回復 まで増 まで減 まで伸 まで落 まで上
    まで下 まで持 まで拡 まで縮 まで改 に回復 に上昇 に低下 に落 に伸び を記録 を数え を達成 を維持 を確保 と、 と過去 と前年
    と目標 と大 に改善 に延 に広 に膨 に縮 に拡 と昨 へ へと のまま と高 と低 と多 と少 と例 と策 と横 と微 と初 とほ と同 に大
    まま 。 ） ) で推移 で過去 で前年 で昨年 で目標
    """)
  static let strongEndings = Lexicon<Bool>(
    """
    とな であっ だった でし に達し に上 にのぼ に留ま にとどま に増 に減 に回復 に上昇 に低下 に落 に伸び を記録 まで回復 まで増
    まで減 まで伸 まで落 まで上 まで下 まで持 まで改 と高 と低 のまま と初 とほ に延 に広 に膨 に縮 に拡 と策 へ増 へ減 へと増
    へと減 と過去 で過去 で前年 で昨年
    """)

  func isStrongEnding(_ next: Int) -> Bool { begins(next, Self.strongEndings) }

  /// 目標を８５％から８０％に.
  func isTargets(_ place: Int) -> Bool {
    guard let targetToken, place - targetToken <= 3 else { return false }
    return (targetToken + 1..<place).allSatisfy {
      word($0) == .object || word($0) == .also || word($0) == .topic || word($0) == .subject
    }
  }

  func nextQuantity(after place: Int) -> Int? {
    (place + 1...place + 6).first { if case .quantity = kind($0) { true } else { false } }
  }

  mutating func stateFrom(_ quantity: Quantity, at place: Int) {
    let before: MentionedYear = if case .year(let mention)? = base?.base { mention } else { .before(1) }
    guard let year = facts.year(of: before), attachment(at: place).match != .other, !isLabelled(place) else {
      return
    }
    stateValue(quantity, year: year, from: place, at: place)
    if base == nil { base = Mention(base: .year(before), token: place) }
  }

  /// が受講した, の参加, を実施: done, in words of the row or of doing.
  func isDoing(_ next: Int) -> Bool {
    switch kind(next) {
    case .word(let word):
      guard word == .subject || word == .of || word == .object else { return false }
      return isDeed(self.word(next + 1) == .newly ? next + 2 : next + 1)
    case .noun: return isDeed(next)
    default: return false
    }
  }

  /// 74,000人余りが利用し: a deed that the row's name names.
  func isDoneByRow(_ next: Int) -> Bool {
    guard isDoing(next) else { return false }
    let deed = kind(next) == .noun ? next : word(next + 1) == .newly ? next + 2 : next + 1
    return facts.names.names(text.tokens[deed].begin..<text.tokens[deed].end, in: scalars)
  }

  static let deeds = Lexicon<Bool>(
    """
    受講 参加 利用 来場 来館 入館 入場 登録 応募 申込 申請 受診 受検 認定 実施 開催 開設 設置 支援 助成 補助 交付 相談 対応 取得
    修了 出席 就職 入会 加入 活動 整備 回答 発行 配布 発信 掲載 派遣 訪問 受理 採択 成立 開講 全 全員 作成 達成 新設 導入 購入
    来訪 宿泊 乗車 出動 搬送 出店 販売 収集 回収 販路 締結 派遣 育成 養成 開 行
    """)

  func isDeed(_ place: Int) -> Bool {
    guard range.contains(place), let (_, end) = Self.deeds.match(scalars, at: text.tokens[place].begin) else {
      return false
    }
    return end == text.tokens[place].end
  }
}
