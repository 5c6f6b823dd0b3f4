import PlanModel

/// Amounts in the row's unit: moves, values of years and targets, new targets.
extension SentenceReader {
  mutating func readAmount(
    _ quantity: Quantity, at place: Int, isPoints: Bool = false, isDrifting: Bool = false
  ) {
    if tellsMoveOfYear(before: place) || base?.base != .target && word(place + 1) == .shortage { return }
    // 定員を4,000人に縮小した
    if word(place - 1) == .object, word(place - 2) == .foreignBase, attachment(at: place).match != .row {
      return
    }
    // 全国平均の880g, 計画の６橋
    if word(place - 1) == .of, word(place - 2) == .foreignBase || begins(place - 2, Self.planned) {
      base = Mention(base: .foreign, token: place)
      return
    }
    if let noun = label(of: place), Self.sums.match(scalars, at: noun.lowerBound)?.end == noun.upperBound {
      topics.removeAll()
      clauseSubjects.removeAll()
    }
    let found = association(before: place)
    if !isPoints {
      switch found {
      case .target(let token)?:
        stateTargetValue(quantity, token: token, at: place)
        return
      case .year(let mention, let token)?:
        if let year = facts.year(of: mention), year <= facts.year,
          year != facts.year || topicYear == facts.year
        {
          stateValue(quantity, year: year, from: token, at: place)
          if word(place - 1) == .topic {
            topicYear = year
          } else if year != facts.year {
            base = Mention(base: isMeant(quantity, for: year) ? .year(mention) : .foreign, token: token)
            isConfirmed = isConfirmed || isExactly(quantity, of: year)
          }
          if word(place + 1) == .from { sawFrom = true }
          return
        }
        if facts.year(of: mention).map({ $0 > facts.year }) ?? true { return }
      case .alike?:
        stateValue(quantity, year: topicYear, from: place, at: place)
        if case .year(let mention)? = base?.base, let year = facts.year(of: mention) {
          stateValue(quantity, year: year, from: base?.token ?? place, at: place)
        }
        return
      case nil: break
      }
    }
    if readRevisedTo(quantity, at: place) || isValueOfYear(behind: place, quantity)
      || isValueOfTarget(behind: place, quantity)
    {
    } else if let size = moveSize(before: place) {
      readMove(size, by: quantity, at: place, isDrifting: isDrifting)
    } else if let move = move(behind: place) ?? signedMove(quantity, at: place) {
      readMove(move, by: quantity, at: place, isDrifting: isDrifting)
    } else if base?.base == .target, word(place - 2) == .gap,
      word(place - 1) == .topic || begins(place - 1, Self.betweenKana)
    {
      state(.target, .gapToTarget(quantity), from: base?.token ?? place, to: quantity.end, at: place)
    } else if let base, base.base == .target, isGapToTarget(from: base.token, to: place) {
      if !isLater || word(place - 1) == .remaining {
        let wasLater = isLater
        isLater = false
        state(.target, .gapToTarget(quantity), from: base.token, to: quantity.end, at: place)
        isLater = wasLater
      }
    } else if !isPoints {
      readLevel(quantity, at: place, isDrifting: isDrifting)
    }
  }

  /// ３，０８８件だった令和４年度.
  mutating func isValueOfYear(behind place: Int, _ quantity: Quantity) -> Bool {
    // 2.3kmを整備した前年度
    let later = (place + 2...place + 4).first { if case .year = kind($0) { true } else { false } } ?? place
    guard case .kana = kind(later - 1), scalars[text.tokens[later - 1].end - 1] == UInt16(scalar: "た"),
      begins(place + 1, Self.was) || word(place + 1) == .object, case .year(let mention) = kind(later),
      let year = facts.year(of: mention), year <= facts.year
    else { return false }
    stateValue(quantity, year: year, from: place, at: place)
    return true
  }

  /// １万５千人としていた目標, ２００人の目標.
  mutating func isValueOfTarget(behind place: Int, _ quantity: Quantity) -> Bool {
    guard word(place + 1) == .of || begins(place + 1, Self.set),
      word(place + 2) == .target || word(place + 3) == .target
    else { return false }
    stateTargetValue(quantity, token: place, at: place)
    return true
  }

  static let set = Lexicon<Bool>("としていた とした とする という")

  /// 前年度の減少幅が1,275t: of that year, not of this.
  func tellsMoveOfYear(before place: Int) -> Bool {
    guard word(place - 2) == .riseSize || word(place - 2) == .fallSize, word(place - 3) == .of,
      case .year = kind(place - 4)
    else { return false }
    return true
  }

  static let planned = Lexicon<Bool>("計画 予定 当初予定 当初計画 目安")

  static let just = Lexicon<Bool>("ちょうど")

  /// 減少幅は７人.
  func moveSize(before place: Int) -> Move? {
    let number = place
    var place = place
    if word(place - 1) == .about || begins(place - 1, Self.just) { place -= 1 }
    guard word(place - 1) == .topic || word(place - 1) == .subject else { return nil }
    // 前年度からの伸びは２．７ポイント, 平成30年度からの減少は14件
    let isNoun = word(place - 1) == .topic && word(place - 3) == .of
    return switch word(place - 2) {
    case .riseSize: Move(sign: 1, place: number)
    case .fallSize: Move(sign: -1, place: number)
    case .up where isNoun: Move(sign: 1, place: number)
    case .down where isNoun: Move(sign: -1, place: number)
    default: nil
    }
  }

  static let was = Lexicon<Bool>("だった であった")

  func signedMove(_ quantity: Quantity, at place: Int) -> Move? {
    quantity.sign == 0 ? nil : Move(sign: quantity.sign, place: place)
  }

  /// 目標まであと52人, 目標達成には5.1ポイントの, 目標値とはなお.
  func isGapToTarget(from token: Int, to place: Int) -> Bool {
    guard place - token <= 7 else { return false }
    let hasOther = (token + 1..<max(token + 1, place)).contains {
      if case .quantity = kind($0) { kind($0 + 1) == .comma || word($0 + 1) == .at } else { false }
    }
    if hasOther { return false }
    var next = token + 1
    if word(next) == .achieve {
      next += 1
      if word(next) == .topic { return true }
    }
    return word(place - 1) == .remaining || begins(next, Self.until)
  }

  static let until = Lexicon<Bool>("まで に対し とはなお となお")

  mutating func readMove(_ move: Move, by quantity: Quantity, at place: Int, isDrifting: Bool) {
    stated.insert(move.place)
    let tail = tail(move.place)
    let follows = text.tokens[move.place].end
    let isNominal = isNominal(follows)
    let isAdjective = word(move.place) == .more || word(move.place) == .less
    if isAdjective, describesNoun(at: move.place) { return endClause(at: move.place, from: place) }
    let isFact =
      happened(tail, at: place) || isAdjective && !isLater
      || word(move.place) == .fallShort && isNegativeStem(move.place) && !isLater
      || isBeforeNumber(move.place)
      || isNominal && !isLater && !(tail.mood == .open && isWished(follows)) && !isExpected(move.place)
      || move.place == place && !isLater
    if case .target = base?.base {
      guard isFact || move.isGap || word(place - 1) == .remaining || !isLater && isNeeded(move.place) else {
        return
      }
      guard attachment(at: place).match != .other else { return }
      var beside = quantity
      beside.sign = move.sign
      if base.map({ isGapToTarget(from: $0.token, to: place) }) ?? false || move.isGap || isNeeded(move.place)
      {
        beside.sign = 0
      }
      state(
        .target, .gapToTarget(beside), from: base?.token ?? place, to: predicateEnd(move.place), at: place)
      endClause(at: move.place, from: place)
      return
    }
    guard isFact,
      !tail.isNegated || isAdjective || word(move.place) == .fallShort && isNegativeStem(move.place)
    else { return }
    let match = attachment(at: place).match
    let labelled = isLabelled(place)
    if match == .other || labelled || hasBreakdown {
      if match == .other, base?.base != .foreign {
        setAside(
          .difference, .moved(sign: move.sign, by: quantity), from: beginning(of: place),
          to: predicateEnd(move.place),
          at: place)
      }
      addPart(Claim.Part(quantity: quantity, sign: move.sign), at: place, isLabelled: true)
    } else if base?.base != .foreign {
      if word(place - 1) == .total || word(place - 2) == .total {
        addTotal(quantity, sign: move.sign, at: place)
      }
      state(
        .difference, .moved(sign: move.sign, by: quantity), from: beginning(of: place),
        to: predicateEnd(move.place),
        at: place)
      claims[claims.count - 1].isPlain = word(place - 1) == .total || word(place - 2) == .total
      if isDrifting { claims[claims.count - 1].drift = true }
    }
    endClause(at: move.place, from: place)
  }

  static let expected = Lexicon<Bool>("見込 予定 予想 想定 目指")

  /// Whether the clause goes on to say that it is only expected.
  func isExpected(_ place: Int) -> Bool {
    var next = place + 1
    while range.contains(next), next < place + 6, kind(next) != .comma, kind(next) != .stop {
      if begins(next, Self.expected) { return true }
      next += 1
    }
    return false
  }

  static let wishes = Lexicon<Bool>("を目 を図 を見 が見 の見込 の予定 を予 を想 を目標 とする の目標 の増を目")

  func isWished(_ end: Int) -> Bool { Self.wishes.match(scalars, at: end) != nil }

  /// 5.1ポイントの上積みが必要.
  func isNeeded(_ place: Int) -> Bool { begins(place + 1, Self.needs) || begins(place + 2, Self.needs) }

  static let needs = Lexicon<Bool>("が必要 必要 が要 要る が求め 求められ")
}
