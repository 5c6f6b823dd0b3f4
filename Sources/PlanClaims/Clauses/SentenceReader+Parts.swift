import PlanModel

/// Parts of a whole: １回目は２１人、２回目は２７人; 新規１２件、継続３０件の計４２件.
extension SentenceReader {
  static let partitions = Lexicon<Bool>(
    """
    1回目 2回目 3回目 4回目 第1回 第2回 第3回 第4回 男性 女性 男子 女子 新規 継続 更新 前期 後期 上半期 下半期 午前 午後 前半
    後半 市内 市外 区内 区外 町内 町外 県内 県外 大人 子ども 小学校 中学校 小学生 中学生 個人 団体 法人 対面 オンライン 平日 休日
    春 夏 秋 冬 1歳児 2歳児 0歳児
    """)

  /// Whether the noun right before a number, or in front of the bracket it stands in, names a part.
  func isLabelled(_ place: Int) -> Bool {
    guard let noun = label(of: place) else { return false }
    let match = facts.names.subject([noun], in: scalars).match
    return match == .other || match == .near
  }

  /// ２社非更新: what the number counts stands right behind it.
  func isLabelledBehind(_ place: Int) -> Bool {
    guard case .noun = kind(place + 1), text.tokens[place + 1].begin == text.tokens[place].end else {
      return false
    }
    let noun = text.tokens[place + 1]
    return word(place + 2) != .subject
      && facts.names.subject([noun.begin..<noun.end], in: scalars).match < .general && !isDeed(place + 1)
  }

  /// The noun right before a number.
  func label(of place: Int) -> Range<Int>? {
    var index = place - 1
    if word(index) == .about || word(index) == .nearly { index -= 1 }
    if kind(index) == .opening { index -= 1 }
    if kind(index) == .mark, scalars[text.tokens[index].begin] == 0x3A { index -= 1 }
    if word(index) == .etcetera, text.tokens[index].end == text.tokens[place].begin,
      scalars[text.tokens[index].begin] == UInt16(scalar: "そ")
        || scalars[text.tokens[index].begin] == UInt16(scalar: "他")
    {
      return text.tokens[index].begin..<text.tokens[index].end
    }
    if kind(index) == .mark, scalars[text.tokens[index].begin] == 0x300D, case .noun = kind(index - 1) {
      index -= 1
    }
    guard range.contains(index), case .noun = kind(index),
      text.tokens[index].end >= text.tokens[place].begin - 3
    else { return nil }
    let end = text.tokens[index].end
    if Self.adverbs.match(scalars, at: text.tokens[index].begin)?.end == end { return nil }
    while case .noun = kind(index - 1), text.tokens[index - 1].end == text.tokens[index].begin { index -= 1 }
    return text.tokens[index].begin..<end
  }

  static let adverbs = Lexicon<Bool>("年 年間 延べ のべ 計 総勢 累計 実 毎年 同年 現在 件 人 差引 差引き 全 前年度")

  mutating func addPart(_ part: Claim.Part, at place: Int, isLabelled: Bool, to end: Int? = nil) {
    if isAmong { return }
    let begin = label(of: place)?.lowerBound ?? text.tokens[place].begin
    let isPartition = (max(range.lowerBound, place - 6)..<place).contains { index in
      begins(index, Self.partitions) && !(index..<place).contains { kind($0) == .comma }
    }
    let isOrdinal = topics.contains(where: \.isPart)
    parts.append(
      LabelledPart(
        part: part, begin: begin, end: end ?? part.quantity.end, isLabelled: isLabelled, token: place,
        isPartition: isPartition || isOrdinal, isRest: word(place - 1) == .etcetera && label(of: place) != nil
      ))
  }

  /// Where the numbers stand that are said to be totals.
  var totals: Set<Int> { Set(parts.filter(\.isTotal).map(\.part.quantity.begin)) }

  mutating func addTotal(_ quantity: Quantity, sign: Int, at place: Int) {
    parts.append(
      LabelledPart(
        part: Claim.Part(quantity: quantity, sign: sign), begin: quantity.begin, end: quantity.end,
        isLabelled: false,
        token: place, isTotal: true))
  }

  /// Ａは11件増、Ｂは22件減: numbers in one unit said of several subjects are parts, if each is in the row's words.
  mutating func partContrasts() {
    let totals = totals
    func isOwn(_ claim: Claim) -> Bool {
      guard let quantity = claim.quantity, claim.year == facts.year,
        claim.kind == .level || claim.base == nil, !totals.contains(quantity.begin)
      else { return false }
      return claim.kind == .level || claim.kind == .difference && quantity.unit.family != .percent
    }
    let own = claims.filter { isOwn($0) && $0.subject != nil }
    guard let first = own.first, let unit = first.quantity?.unit else { return }
    let alike = own.filter { $0.quantity?.unit == unit && $0.kind == first.kind && $0.series == first.series }
    let besides = parts.contains { part in
      part.isLabelled && part.part.quantity.unit == unit && openBracket(before: part.token) == nil
        && alike.contains { word($0.subject ?? 0) == .subject }
    }
    guard Set(alike.map(\.subject)).count > 1 || besides else { return }
    let begins = Set(alike.map(\.range.lowerBound))
    claims = claims.filter { !(isOwn($0) && begins.contains($0.range.lowerBound)) }
    // What stands in brackets behind a part is about the part.
    let aside = Set(alike.compactMap { $0.quantity?.begin })
    claims = claims.filter { claim in
      guard let begin = claim.quantity?.begin,
        let token = range.first(where: { text.tokens[$0].begin == begin }),
        let open = openBracket(before: token), range.contains(open - 1)
      else { return true }
      return !aside.contains(text.tokens[open - 1].begin)
    }
    for claim in alike {
      guard let quantity = claim.quantity else { continue }
      var sign = 0
      if case .moved(let way, _) = claim.statement { sign = way }
      parts.removeAll { $0.part.quantity.begin == quantity.begin }
      parts.append(
        LabelledPart(
          part: Claim.Part(quantity: quantity, sign: sign), begin: quantity.begin, end: quantity.end,
          isLabelled: true,
          token: range.first { text.tokens[$0].begin == quantity.begin } ?? range.lowerBound))
    }
    parts.sort { $0.begin < $1.begin }
  }

  /// 28人（身体４人、知的９人、精神15人）: in brackets right behind the whole.
  func followsValue(_ parts: [LabelledPart]) -> Bool {
    guard let first = parts.first, let open = openBracket(before: first.token),
      parts.allSatisfy({ openBracket(before: $0.token) == open })
    else { return false }
    return (max(range.lowerBound, open - 5)..<open).contains {
      if case .quantity = kind($0) { true } else { false }
    }
  }

  /// （蓄電池310件、太陽光177件）: in brackets with parts, a number behind a name is one too.
  mutating func labelSiblings() {
    for index in parts.indices where !parts[index].isLabelled && !parts[index].isTotal {
      guard let open = openBracket(before: parts[index].token), label(of: parts[index].token) != nil,
        parts.contains(where: { $0.isLabelled && openBracket(before: $0.token) == open })
      else { continue }
      parts[index].isLabelled = true
      let begin = parts[index].part.quantity.begin
      claims.removeAll { $0.kind == .level && $0.quantity?.begin == begin }
    }
  }

  /// 上位を占める: there are others.
  static let mosts = Lexicon<Bool>("上位 中心 多数 目立 多い 多く 残りの多 大半 ほとんど")
  static let gains = Lexicon<Bool>("新規 新たに 入会 入団 加入 転入 開設 採用 新設 開業 加わ 登録 入所 増 結成 設立 認定")
  static let losses = Lexicon<Bool>(
    """
    退会 退団 脱退 廃止 閉 辞退 取消 取り消 解約 転出 退職 抹消 休止 終了 廃業 解散 減 解消 非更新 退所 見送 離れ 撤退 返納
    """)

  /// Whether a part came, went, or neither is said: by the noun before it, else by what follows it up to the next number.
  func flow(of part: LabelledPart) -> Int {
    for index in stride(from: part.token - 1, through: max(range.lowerBound, part.token - 3), by: -1) {
      guard kind(index) != .comma, kind(index) != .closing else { break }
      if holds(index, Self.losses) { return -1 }
      if holds(index, Self.gains) { return 1 }
    }
    var index = part.token + 1
    while range.contains(index), index < part.token + 7, kind(index) != .comma {
      if case .quantity = kind(index) { break }
      if holds(index, Self.losses) { return -1 }
      if holds(index, Self.gains) { return 1 }
      index += 1
    }
    return 0
  }

  /// Whether a word stands anywhere in a token.
  func holds(_ place: Int, _ words: Lexicon<Bool>) -> Bool {
    guard range.contains(place) else { return false }
    let token = text.tokens[place]
    return (token.begin..<token.end).contains { words.match(scalars, at: $0) != nil }
  }

  /// 新規８団体、解散２団体: what came less what went is the move.
  mutating func readFlows(_ labelled: [LabelledPart]) -> Bool {
    var labelled = labelled
    var flows = labelled.map { flow(of: $0) }
    // 転入1,874人に対し転出2,000人で、126人の転出超過: the last is what the others come to.
    if flows.count == 3 {
      let values = labelled.map { Int128($0.part.quantity.value) }
      if (values[0] - values[1]).magnitude == values[2].magnitude, flows[0] != flows[1] {
        labelled.removeLast()
        flows.removeLast()
      }
    }
    guard flows.contains(1), flows.contains(-1), !flows.contains(0),
      !labelled.contains(where: { $0.part.sign != 0 }), let first = labelled.first, let last = labelled.last
    else { return false }
    let moved = zip(labelled, flows).map { part, flow in
      var part = part.part
      part.sign = flow
      return part
    }
    claims.append(
      Claim(
        kind: .sum, range: first.begin..<last.end, statement: .parts(moved, total: nil, isWhole: true),
        year: topicYear,
        base: nil, series: nil, isFirm: !isLater && !isAmong))
    return true
  }

  /// Puts the parts of the sentence together.
  mutating func readParts() {
    partContrasts()
    labelSiblings()
    // 登録は11団体、廃止は６団体: what came beside what went is no value.
    if parts.contains(where: { $0.isLabelled && flow(of: $0) == -1 }) {
      let came = Set(parts.filter { flow(of: $0) == 1 }.map(\.part.quantity.begin))
      claims.removeAll { $0.kind == .level && came.contains($0.quantity?.begin ?? -1) }
    }
    let own = Set(claims.filter { $0.kind == .level && $0.isFirm }.compactMap { $0.quantity?.begin })
    if readFlows(parts.filter { !$0.isTotal && !own.contains($0.part.quantity.begin) }) { return }
    let labelled = parts.filter(\.isLabelled)
    guard labelled.count >= 2, !labelled.contains(where: { $0.part.quantity.bound != .exactly }) else {
      return
    }
    // 計2件を指定し、総数は76件: the total of parts follows them.
    let total =
      parts.first { $0.isTotal && $0.token > (labelled.last?.token ?? 0) } ?? parts.last(where: \.isTotal)
    let family = labelled[0].part.quantity.unit
    guard labelled.allSatisfy({ $0.part.quantity.unit == family }) else { return }
    let isOpen = (labelled[0].token..<range.upperBound).contains { index in
      begins(index, Self.mosts) && !labelled.contains(where: \.isRest)
        || word(index) == .etcetera && index < (labelled.last?.token ?? 0) + 3
          && !labelled.contains {
            $0.token == index + 1 || $0.token == index + 2 && word(index + 1) == .subject
          }
    }
    let isMoves = labelled.contains { $0.part.sign != 0 }
    let used = isMoves ? labelled.filter { $0.part.sign != 0 || $0.part.isLevel } : labelled
    guard used.count >= 2, let first = used.first, let last = used.last else { return }
    let isExplained =
      openBracket(before: first.token).map { open in used.allSatisfy { openBracket(before: $0.token) == open }
      } ?? false
    let flows = Set(used.map { flow(of: $0) })
    let isWhole =
      isExplained && flows.count == 1 && !flows.contains(0)
      || !isOpen && !isAmong
        && (hasBreakdown || total != nil || used.allSatisfy(\.isPartition) || used.contains(where: \.isRest)
          || followsValue(used)
          || topics.contains { ($0.match == .row || $0.match == .near) && $0.token < first.token })
    claims.append(
      Claim(
        kind: .sum, range: first.begin..<max(last.end, total?.end ?? 0),
        statement: .parts(used.map(\.part), total: total?.part.quantity, isWhole: isWhole), year: topicYear,
        base: nil,
        series: nil, isFirm: !isOpen && !isAmong && !isLater))
  }
}
