import PlanModel

/// Predicates without a number: 増加した, 前年度を上回った, 目標を達成した.
extension SentenceReader {
  mutating func readMove(_ sign: Int, at place: Int, isAdjective: Bool = false) {
    if stated.contains(place) || isAdjective && describesNoun(at: place) { return endClause(at: place) }
    let before = clauseSubjects
    if word(place - 1) == .of { readSubject(at: place - 1, isTopic: false) }
    if followsOtherNumber(place) || hasOtherObject(before: place) || isJoinedToOther(place) {
      return endClause(at: place)
    }
    let tail = tail(place)
    guard isAdjective ? !isLater && !tail.describesNoun : happened(tail, at: place), !tail.isNegated else {
      clauseSubjects = before
      return
    }
    defer { endClause(at: place) }
    let hasYear = if case .year = base?.base { true } else { false }
    if isAdjective, !(hasYear && base.map { place - $0.token <= 6 } ?? false) { return }
    guard base == nil || hasYear else { return }
    let attached = attachment(at: place)
    guard attached.match != .other, hasYear || attached.match != nil || isSurely(at: place) else { return }
    state(
      .direction, .moved(sign: sign, by: nil), from: beginning(of: place), at: place,
      isFirm: (tail.mood != .granted || attached.match == .row)
        && (hasYear || attached.match != nil || followsValue(place) || opensText(place)))
  }

  /// The first words of all speak of the row: 「微増したものの、…」.
  func opensText(_ place: Int) -> Bool { range.lowerBound == 0 && place <= 2 }

  /// 196団体へ減少した: where it went was told right before.
  func followsValue(_ place: Int) -> Bool {
    guard word(place - 1) == .to, case .quantity(let index) = kind(place - 2) else { return false }
    return claims.last.map {
      $0.isFirm && $0.kind == .level && $0.quantity?.begin == text.quantities[index].begin
    } ?? false
  }

  /// 定員減, 人口増加: the noun right before it is what moved.
  func isJoinedToOther(_ place: Int) -> Bool {
    guard range.contains(place - 1), text.tokens[place - 1].end == text.tokens[place].begin else {
      return false
    }
    switch kind(place - 1) {
    case .noun:
      let noun = text.tokens[place - 1]
      return facts.names.subject([noun.begin..<noun.end], in: scalars).match < .general
    case .word(.foreignBase): return true
    default: return false
    }
  }

  /// 認定者も14人減った: the number tells that something else moved.
  func followsOtherNumber(_ place: Int) -> Bool {
    (max(clauseBegin, place - 3)..<max(clauseBegin, place)).contains { index in
      guard case .quantity(let number) = kind(index) else { return false }
      let quantity = text.quantities[number]
      return quantity.unit.family != .years && !facts.series.contains { $0.counts(quantity) }
    }
  }

  /// 自己負担を…半減し: what was changed on purpose is not the row.
  func hasOtherObject(before place: Int) -> Bool {
    let comma = (clauseBegin..<max(clauseBegin, place)).last { kind($0) == .comma } ?? clauseBegin
    guard let object = (comma..<max(comma, place)).last(where: { word($0) == .object }) else { return false }
    var reader = self
    reader.topics = []
    reader.clauseSubjects = []
    reader.readSubject(at: object, isTopic: false)
    return reader.clauseSubjects.contains { $0.match == .other }
  }

  /// 前年度より多くの講座: an adjective of something else.
  func describesNoun(at place: Int) -> Bool {
    word(place + 1) == .of || word(place + 1) == .foreignBase
      || kind(place + 1) == .noun && !begins(place + 1, Tail.goingOn)
  }

  /// A clause without a subject in a sentence that speaks of nothing else.
  func isSurely(at place: Int) -> Bool {
    !followsOther && !isAmong && !topics.contains { $0.match == .other }
  }

  /// Notes a claim; of both series where the words say both.
  mutating func state(
    _ kind: FindingKind, _ statement: Claim.Statement, from begin: Int, to end: Int? = nil, at place: Int,
    isFirm: Bool? = nil
  ) {
    var claim = claim(kind, statement, from: begin, to: end ?? predicateEnd(place), at: place)
    if let isFirm { claim.isFirm = isFirm && claim.isFirm }
    if isAboutTarget, kind != .target { claim.isFirm = false }
    if isAboutSize, kind != .difference { claim.isFirm = false }
    if attachment(at: place).isBoth, facts.series.count > 1 {
      for series in facts.series.indices {
        claim.series = series
        claims.append(claim)
      }
    } else {
      claims.append(claim)
    }
  }

  /// The end of a predicate with its ending, for the quotation.
  func predicateEnd(_ place: Int) -> Int {
    guard case .kana = kind(place + 1) else { return text.tokens[place].end }
    let next = text.tokens[place + 1]
    return next.begin == text.tokens[place].end ? min(next.end, next.begin + 6) : text.tokens[place].end
  }

  mutating func readDoubling(_ isDoubled: Bool, at place: Int) {
    let tail = tail(place)
    guard happened(tail, at: place), !tail.isNegated else { return }
    defer { endClause(at: place) }
    guard !hasOtherObject(before: place), attachment(at: place).match != .other, base?.base != .foreign,
      base?.base != .target
    else { return }
    let factor = Quantity(
      value: isDoubled ? 2 * NumberReader.one : NumberReader.one / 2,
      step: isDoubled ? NumberReader.one : NumberReader.one / 10, begin: text.tokens[place].begin,
      unitBegin: text.tokens[place].end, end: text.tokens[place].end, unit: CountingUnit(family: .multiples),
      isAbout: true)
    state(.ratio, .multiple(factor), from: beginning(of: place), at: place)
    claims[claims.count - 1].isWord = true
  }

  static let unchangedEndings = Lexicon<Bool>(
    """
    と で の だ を維持 。 、 （ ( ) ） 水準 状 推移 実績 という い かった かっ く。 ている ており であ
    """)

  mutating func readUnchanged(isExact: Bool, at place: Int) {
    guard !isLater, base?.base != .foreign, base?.base != .target, attachment(at: place).match != .other
    else { return }
    let end = text.tokens[place].end
    guard
      end >= scalars.count || !range.contains(place + 1)
        || Self.unchangedEndings.match(scalars, at: end) != nil
    else { return }
    defer { endClause(at: place) }
    // 「前年度と同数の12回」 is told by its number.
    let hasYear = if case .year = base?.base { true } else { false }
    guard hasYear || attachment(at: place).match != nil || isSurely(at: place) else { return }
    state(.direction, .unchanged(isExact: isExact), from: beginning(of: place), at: place)
  }

  mutating func readBeside(_ sign: Int, at place: Int) {
    if stated.contains(place) { return endClause(at: place) }
    guard let base, base.base != .foreign, !isLater, place - base.token <= 14,
      !hasShare(since: base.token, before: place)
    else { return }
    let tail = tail(place)
    let isFact =
      happened(tail, at: place) || isBeforeNumber(place) || isNegativeStem(place) && !tail.describesNoun
    guard isFact, attachment(at: place).match != .other else { return }
    defer { endClause(at: place) }
    let sign = tail.isNegated && !isNegativeStem(place) ? -sign : sign
    if case .target = base.base {
      state(.target, .besideTarget(sign: sign), from: base.token, at: place)
    } else if !(tail.isNegated && !isNegativeStem(place)) {
      state(.direction, .moved(sign: sign, by: nil), from: base.token, at: place)
    }
  }

  /// 前年度の95％を超える: beside a share of it, not beside it.
  func hasShare(since token: Int, before place: Int) -> Bool {
    (token..<place).contains { index in
      guard case .quantity(let number) = kind(index) else { return false }
      return switch text.quantities[number].unit.family {
      case .percent: !facts.series.contains(where: \.isShare)
      case .tenths, .multiples: !isShareItself(index)
      default: false
      }
    }
  }

  /// 届か, 及ば and the like are only said with a negation.
  func isNegativeStem(_ place: Int) -> Bool {
    let first = scalars[text.tokens[place].begin]
    return
      !(first == UInt16(scalar: "下") || first == UInt16(scalar: "割") || first == UInt16(scalar: "上")
      || first == UInt16(scalar: "超") || first == UInt16(scalar: "越") || first == UInt16(scalar: "凌"))
  }

  /// 前年度を上回る１３２社となった.
  func isBeforeNumber(_ place: Int) -> Bool {
    guard scalars[text.tokens[place].end - 1] == UInt16(scalar: "る") || begins(place + 1, Self.verbEnd) else {
      return false
    }
    for next in place + 1...place + 2 {
      if case .quantity = kind(next) { return !isLater }
    }
    return false
  }

  static let verbEnd = Lexicon<Bool>("る")

  mutating func readAchievement(isMissed: Bool, at place: Int) {
    guard let targetToken, !isLater, place - targetToken <= 10, base?.base == .target,
      !hasShare(since: targetToken, before: place)
    else { return }
    if word(place - 1) == .nearly { return endClause(at: place) }
    let tail = tail(place)
    guard isMissed || happened(tail, at: place) || tail.isNegated, attachment(at: place).match != .other
    else { return }
    defer { endClause(at: place) }
    state(.target, .achieved(!(isMissed || tail.isNegated)), from: targetToken, at: place)
  }

  /// 目標とする５割に達した.
  mutating func readReach(at place: Int) {
    guard let base, base.base == .target, place - base.token <= 8, !isLater,
      !hasShare(since: base.token, before: place), happened(tail(place), at: place) || tail(place).isNegated
    else { return }
    state(.target, .achieved(!tail(place).isNegated), from: base.token, at: place)
    endClause(at: place)
  }

  mutating func readFar(at place: Int) {
    guard let targetToken, !isLater, base?.base == .target else { return }
    state(.target, .farFromTarget, from: targetToken, at: place)
  }

  static let recordEndings = Lexicon<Bool>(
    """
    を記録 を更新 となっ となり とな の を達成 で であ だ い水準 い値 い結果 くなっ くなり い数 い実績 かった い件数 い人数 に
    """)

  mutating func readRecord(isHighest: Bool, at place: Int) {
    let token = text.tokens[place]
    guard !isLater, Self.recordEndings.match(scalars, at: token.end) != nil || kind(place + 1) == .stop else {
      return
    }
    let isPast = scalars[token.begin] == UInt16(scalar: "過")
    let match = attachment(at: place).match
    let isLevel = Self.levels.match(scalars, at: token.end) != nil
    guard match != .other,
      isPast || match == .row || match == .near || match == nil && isLevel && !followsOther
    else { return }
    // 過去５年で最多, コロナ禍以降最多: of years that the table may not show.
    let isScoped = (max(range.lowerBound, place - 3)..<place).contains { index in
      guard !begins(index, Self.since) else { return true }
      guard word(index) == .at, case .quantity = kind(index - 1) else { return false }
      return true
    }
    state(.record, .record(isHighest: isHighest), from: place, at: place, isFirm: !isScoped)
  }

  static let levels = Lexicon<Bool>("い水準 い値")
  static let since = Lexicon<Bool>("以降 以来 同時期 年間")
}
