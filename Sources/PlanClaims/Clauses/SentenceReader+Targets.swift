import PlanModel

/// Announcements that the target changes.
extension SentenceReader {
  static let doubts: [[UInt16]] = ["検討", "必要", "可能性", "場合", "視野", "余地", "未定", "予定はな"].map {
    AnalysisText($0).scalars
  }

  mutating func readRevision(_ sign: Int, at place: Int) {
    if stated.contains(place) { return endClause(at: place) }
    guard let target = revisedTarget(before: place), !isOnlyConsidered(from: place) else { return }
    var figure: Quantity?
    for index in max(range.lowerBound, place - 3)..<place {
      if case .quantity(let quantity) = kind(index), word(index + 1) == .to || begins(index + 1, Self.into) {
        figure = text.quantities[quantity]
      }
    }
    let tail = tail(place)
    if tail.isNegated { return announceKept(from: target, at: place) }
    isLater = false
    var claim = claim(
      .targetRevision, .revised(sign: sign, to: figure), from: target, to: predicateEnd(place), at: place)
    claim.isFirm = !isAmong
    claims.append(claim)
    endClause(at: place)
    isLater = true
  }

  static let into = Lexicon<Bool>("に へ と")

  /// The target that a predicate changes: 目標値を, 目標も, 目標値の.
  func revisedTarget(before place: Int) -> Int? {
    guard let targetToken, place - targetToken <= 14 else { return nil }
    // 実施方法の見直し, 内容変更: the noun right before it is what changes.
    let noun = word(place - 1) == .of ? place - 2 : place - 1
    if noun > targetToken, word(noun) == .foreignBase { return nil }
    if noun > targetToken, case .noun = kind(noun), !begins(noun, Self.neutralNouns) { return nil }
    if (targetToken..<place).contains(where: { begins($0, Self.nextPlans) }) { return nil }
    // Another object in between is what changes.
    for index in targetToken + 1..<place where word(index) == .object || word(index) == .subject {
      let isTargets = (targetToken + 1..<index).allSatisfy { isPartOfTarget($0) }
      if !isTargets { return nil }
    }
    return targetToken
  }

  /// 次期計画の策定時に見直す: not the target of this plan.
  static let nextPlans = Lexicon<Bool>("次期 次の計画")

  func isPartOfTarget(_ place: Int) -> Bool {
    switch kind(place) {
    case .noun, .quantity, .year, .opening, .closing, .mark: true
    case .word(let word): word == .of || word == .target || word == .about || word == .also || word == .and
    default: false
    }
  }

  func isOnlyConsidered(from place: Int) -> Bool {
    let end = text.tokens[range.upperBound - 1].end
    let begin = text.tokens[place].end
    guard begin < end else { return false }
    return (begin..<min(end, begin + 30)).contains { index in
      Self.doubts.contains { index + $0.count <= end && scalars[index..<index + $0.count].elementsEqual($0) }
    }
  }

  /// 目標値とする: what was not the target becomes it.
  mutating func readNewTarget(at place: Int) {
    // 目標とする５割 describes the number.
    guard let (_, end) = Self.becoming.match(scalars, at: text.tokens[place].end),
      !isOnlyConsidered(from: place),
      place > range.lowerBound, end == scalars.count || !scalars[end].isDigit && !scalars[end].isNounLike
    else { return }
    var figure: Quantity?
    if case .quantity(let index) = kind(place - 2), word(place - 1) == .object {
      figure = text.quantities[index]
    }
    var claim = claim(
      .targetRevision, .revised(sign: 0, to: figure), from: place, to: predicateEnd(place), at: place)
    claim.isFirm = false
    claims.append(claim)
  }

  /// 240人に引き上げる, 目標を750人とした.
  mutating func readRevisedTo(_ quantity: Quantity, at place: Int) -> Bool {
    // 250件への目標変更
    if word(place + 1) == .to, word(place + 2) == .of, word(place + 3) == .target, word(place + 4) == .revise
    {
      stated.insert(place + 4)
      var claim = claim(
        .targetRevision, .revised(sign: 0, to: quantity), from: place, to: predicateEnd(place + 4), at: place)
      claim.isFirm = !isAmong
      claim.series = nil
      claims.append(claim)
      return true
    }
    guard let targetToken, base?.base == .target || !isLater else { return false }
    let next = place + 1
    var verb = next
    while range.contains(verb), verb < next + 3,
      word(verb) == .to || word(verb) == .with || begins(verb, Self.into)
    { verb += 1 }
    let isRevising: Bool =
      switch word(verb) {
      case .revise, .reviseUp, .reviseDown: verb > next
      default: begins(next, Self.setting)
      }
    guard isRevising, !isOnlyConsidered(from: place), !hasOtherObject(before: place, since: targetToken)
    else { return false }
    let sign = word(verb) == .reviseUp ? 1 : word(verb) == .reviseDown ? -1 : 0
    isLater = false
    var claim = claim(
      .targetRevision, .revised(sign: sign, to: quantity),
      from: place - targetToken <= 14 ? targetToken : place,
      to: range.contains(verb) ? predicateEnd(verb) : quantity.end, at: place)
    claim.isFirm = !isAmong
    claim.series = nil
    claims.append(claim)
    if range.contains(verb) { stated.insert(verb) }
    isLater = true
    return true
  }

  static let setting = Lexicon<Bool>("とした とする とします としま に設定 と設定 に置 に改 へ改 に見直")

  func hasOtherObject(before place: Int, since target: Int) -> Bool {
    var index = place - 1
    while index > target, kind(index) != .comma {
      if word(index) == .object || word(index) == .subject || word(index) == .topic {
        return !(target + 1..<index).allSatisfy { isPartOfTarget($0) }
      }
      index -= 1
    }
    return false
  }

  static let becoming = Lexicon<Bool>("とする とした とします に設定 として設定 とすること")

  /// 「割合が５６％となった（目標値５０％）」.
  mutating func readFigure(at place: Int) {
    guard kind(place - 1) == .opening, case .quantity(let target) = kind(place + 1),
      kind(place + 2) == .closing,
      let before = (max(range.lowerBound, place - 7)..<place).last(where: {
        if case .quantity = kind($0) { true } else { false }
      }),
      case .quantity(let value) = kind(before), text.quantities[value].unit == text.quantities[target].unit
    else { return }
    figures.append(
      ClaimedFigure(
        range: text.quantities[value].begin..<text.tokens[place + 2].end, value: text.quantities[value],
        target: text.quantities[target]))
  }

  mutating func readKept(at place: Int) {
    guard let target = revisedTarget(before: place), !isOnlyConsidered(from: place) else { return }
    // 目標値を維持できる speaks of the value at least as often.
    announceKept(from: target, at: place, isSure: scalars[text.tokens[place].begin] == UInt16(scalar: "据"))
  }

  mutating func announceKept(from target: Int, at place: Int, isSure: Bool = true) {
    var claim = claim(.targetRevision, .kept, from: target, to: predicateEnd(place), at: place)
    claim.isFirm = isSure && !isAmong
    claims.append(claim)
  }
}
