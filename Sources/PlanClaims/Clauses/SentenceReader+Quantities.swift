import PlanModel

/// Numbers, by what stands around them.
extension SentenceReader {
  mutating func readQuantity(_ index: Int, at place: Int) {
    let quantity = text.quantities[index]
    if quantity.unit.family == .years, begins(place + 1, Self.ago) { base = Mention(base: .foreign, token: place) }
    guard !quantity.isIdle, !isAsideOfOther(place) else { return }
    switch quantity.unit.family {
    case .multiples where facts.series.contains { $0.unit.family == .multiples }: readAmount(quantity, at: place)
    case .points:
      if facts.series.contains(where: \.isShare) { readAmount(quantity, at: place, isPoints: true) }
    case .percent:
      if facts.series.contains(where: \.isShare) { readAmount(quantity, at: place) } else { readShare(quantity, at: place) }
    case .tenths where facts.series.contains(where: \.isShare) && isShareItself(place): readAmount(quantity.asPercent, at: place)
    case .multiples, .tenths: readShare(quantity, at: place)
    default:
      if facts.series.contains(where: { $0.counts(quantity) }) {
        readAmount(quantity, at: place)
      } else if quantity.unit.family == .cases, facts.series.contains(where: \.countsThings) {
        readAmount(quantity, at: place, isDrifting: true)
      }
    }
  }

  /// 初めて５割を超え, 目標とする５割: of a share, tenths are a value.
  func isShareItself(_ place: Int) -> Bool {
    if word(place - 1) == .firstTime { return true }
    if let token = targetToken, place - token == 2, begins(place - 1, Self.set) { return true }
    return word(place + 1) == .object && word(place + 2) == .exceed && base == nil
  }

  private static let ago: Lexicon<Bool> = Lexicon([("前", true)])

  /// 漏水調査を延長120㎞（前年度の２倍）: in brackets behind what the row does not count.
  private func isAsideOfOther(_ place: Int) -> Bool {
    guard let open = openBracket(before: place) else { return false }
    switch kind(open - 1) {
    case .quantity(let index):
      let quantity = text.quantities[index]
      if parts.contains(where: { $0.token == open - 1 && $0.isLabelled }) { return true }
      return !facts.series.contains { $0.counts(quantity) || $0.isShare && quantity.unit.family == .points }
        && quantity.unit.family != .percent && quantity.unit.family != .tenths && quantity.unit.family != .cases
    case .noun:
      let noun = text.tokens[open - 1]
      return label(of: place) == nil && facts.names.subject([noun.begin..<noun.end], in: scalars).match == .other
    default: return false
    }
  }

  // MARK: What stands behind

  struct Move {
    var sign: Int
    var place: Int
    /// Whether the number tells how far something is from the base: 不足, 開き.
    var isGap = false
  }

  /// The word behind a number that makes it a move: 57件増, 57件（3％）の増加, 12件登録企業数が増加, 17人及ばず.
  func move(behind place: Int) -> Move? {
    var next = behindBrackets(place + 1)
    if next == place + 1, kind(next) == .closing, openBracket(before: place) != nil { next += 1 }
    var steps = 0
    while range.contains(next), steps < 4 {
      switch kind(next) {
      case .word(let word):
        switch word {
        case .up, .more: return Move(sign: 1, place: next)
        case .down, .less: return Move(sign: -1, place: next)
        case .slightlyUp: return Move(sign: 1, place: next)
        case .slightlyDown: return Move(sign: -1, place: next)
        case .exceed: return Move(sign: 1, place: next)
        case .fallShort: return Move(sign: -1, place: next)
        case .gap: return Move(sign: -1, place: next, isGap: true)
        case .shortage: return base?.base == .target ? Move(sign: -1, place: next) : nil
        case .better: return Move(sign: 0, place: next)
        case .of, .large, .slight, .about, .nearly, .also: break
        case .etcetera, .both: break
        default: return nil
        }
      case .noun:
        // 12件登録企業数が増加
        guard word(next + 1) == .subject, let moved = word(next + 2), steps == 0 else { return nil }
        switch moved {
        case .up: return Move(sign: 1, place: next + 2)
        case .down: return Move(sign: -1, place: next + 2)
        default: return nil
        }
      case .kana:
        guard begins(next, Self.fillers) else { return nil }
      case .comma:
        // 34世帯、率にして約32％の増; 155台、10.1％の減
        // 前年度からは1.7ポイント、策定時からは7.6ポイントの上昇
        if steps == 0, let base, place - base.token <= 4, case .year = kind(next + 1), let other = nextQuantity(after: next), other - next <= 5, isAlike(other, place) {
          return move(behind: other)
        }
        guard steps == 0 || steps == 1 && kind(next - 1) == .closing, begins(next + 1, Self.rate) || kind(next + 1).map(Self.isNumber) ?? false, let share = nextQuantity(after: next), share - next <= 5, isOtherForm(share, than: place) else { return nil }
        return move(behind: share)
      default: return nil
      }
      next += 1
      steps += 1
    }
    return nil
  }

  private static func isNumber(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .quantity, .word(.about): true
    default: false
    }
  }

  private func isAlike(_ left: Int, _ right: Int) -> Bool {
    guard case .quantity(let first)? = kind(left), case .quantity(let second)? = kind(right) else { return false }
    return text.quantities[first].unit == text.quantities[second].unit
  }

  /// An amount and its share, in either order.
  private func isOtherForm(_ other: Int, than place: Int) -> Bool {
    guard case .quantity(let left)? = kind(place), case .quantity(let right)? = kind(other) else { return false }
    func isShare(_ index: Int) -> Bool {
      let family = text.quantities[index].unit.family
      return family == .percent || family == .tenths
    }
    return isShare(left) != isShare(right)
  }

  private static let rate: Lexicon<Bool> = Lexicon([("率に", true), ("率で", true)])
  private static let fillers: Lexicon<Bool> = Lexicon("ほど ずつ 程度 余り も分 あまり ばかり".split(separator: " ").map { (String($0), true) })

  // MARK: What stands before

  enum Association: Equatable {
    case year(MentionedYear, token: Int)
    case target(token: Int)
    case alike
  }

  private static let betweenNouns: Lexicon<Bool> = Lexicon(
    "実績値 実績数 実績 水準 数値 値 時点 度 末 利用者 参加者 受講者 件数 人数 回数 数 額 率 割合 延べ 総数 計".split(separator: " ").map { (String($0), true) })
  private static let betweenKana: Lexicon<Bool> = Lexicon("である ある あった とした としていた とする だった であった".split(separator: " ").map { (String($0), true) })

  /// What a number is the value of: 前年度の９８人, 目標値（35％）, 策定時の水準（21.5％）.
  func association(before place: Int) -> Association? {
    var index = place - 1
    var steps = 0
    var crossedTopic = false
    while range.contains(index), steps < 6 {
      switch kind(index) {
      case .year(let year):
        // 前年度比 and 前年度57件増 are comparisons.
        if steps == 0, move(behind: place) != nil || isSigned(place) { return nil }
        if crossedTopic, word(index + 1) != .topic && word(index + 1) != .of || move(behind: place) != nil || word(place + 1) == .subject { return nil }
        return .year(year, token: index)
      case .word(let word):
        switch word {
        case .target:
          if crossedTopic, self.word(index + 1) != .topic { return nil }
          return .target(token: index)
        case .alike: return steps == 0 ? .alike : nil
        case .of, .about, .nearly, .total: break
        case .at where isCopula(index): break
        case .topic:
          guard text.tokens[index].end - text.tokens[index].begin == 1 else { return nil }
          crossedTopic = true
        default: return nil
        }
      case .opening: break
      case .closing:
        guard let open = openBracket(before: index) else { return nil }
        index = open
      case .noun:
        let noun = text.tokens[index]
        let isRows = facts.names.names(noun.begin..<noun.end, in: scalars)
        guard begins(index, Self.betweenNouns) || word(index + 1) == .topic && isRows || word(index + 1) == .of && facts.names.names(text.tokens[index].begin..<text.tokens[index].end, in: scalars)
        else { return nil }
      case .kana:
        guard begins(index, Self.betweenKana) else { return nil }
      default: return nil
      }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func isSigned(_ place: Int) -> Bool {
    if case .quantity(let index) = kind(place) { text.quantities[index].sign != 0 } else { false }
  }

  // MARK: Amounts in the row's unit

  private mutating func readAmount(_ quantity: Quantity, at place: Int, isPoints: Bool = false, isDrifting: Bool = false) {
    if tellsMoveOfYear(before: place) || base?.base != .target && word(place + 1) == .shortage { return }
    let found = association(before: place)
    if !isPoints {
      switch found {
      case .target(let token)?:
        stateTargetValue(quantity, token: token, at: place)
        return
      case .year(let mention, let token)?:
        if let year = facts.year(of: mention), year <= facts.year, year != facts.year || topicYear == facts.year {
          stateValue(quantity, year: year, from: token, at: place)
          if word(place - 1) == .topic {
            topicYear = year
          } else if year != facts.year {
            base = Mention(base: isMeant(quantity, for: year) ? .year(mention) : .foreign, token: token)
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
    if readRevisedTo(quantity, at: place) || isValueOfYear(behind: place, quantity) || isValueOfTarget(behind: place, quantity) {
    } else if let size = moveSize(before: place) {
      readMove(size, by: quantity, at: place, isDrifting: isDrifting)
    } else if let move = move(behind: place) ?? signedMove(quantity, at: place) {
      readMove(move, by: quantity, at: place, isDrifting: isDrifting)
    } else if base?.base == .target, word(place - 2) == .gap, word(place - 1) == .topic || begins(place - 1, Self.betweenKana) {
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

  /// ３，０８８件だった令和４年度
  private mutating func isValueOfYear(behind place: Int, _ quantity: Quantity) -> Bool {
    // 2.3kmを整備した前年度
    let later = (place + 2...place + 4).first { if case .year = kind($0) { true } else { false } } ?? place
    guard case .kana = kind(later - 1), scalars[text.tokens[later - 1].end - 1] == UInt16(scalar: "た"),
      begins(place + 1, Self.was) || word(place + 1) == .object, case .year(let mention) = kind(later), let year = facts.year(of: mention), year <= facts.year
    else { return false }
    stateValue(quantity, year: year, from: place, at: place)
    return true
  }

  /// １万５千人としていた目標, ２００人の目標
  private mutating func isValueOfTarget(behind place: Int, _ quantity: Quantity) -> Bool {
    guard word(place + 1) == .of || begins(place + 1, Self.set), word(place + 2) == .target || word(place + 3) == .target else { return false }
    stateTargetValue(quantity, token: place, at: place)
    return true
  }

  private static let set: Lexicon<Bool> = Lexicon("としていた とした とする という".split(separator: " ").map { (String($0), true) })

  /// 前年度の減少幅が1,275t: of that year, not of this.
  private func tellsMoveOfYear(before place: Int) -> Bool {
    guard word(place - 2) == .riseSize || word(place - 2) == .fallSize, word(place - 3) == .of, case .year = kind(place - 4) else { return false }
    return true
  }

  private static let just: Lexicon<Bool> = Lexicon([("ちょうど", true)])

  /// 減少幅は７人
  func moveSize(before place: Int) -> Move? {
    var place = place
    if word(place - 1) == .about || begins(place - 1, Self.just) { place -= 1 }
    guard word(place - 1) == .topic || word(place - 1) == .subject else { return nil }
    // 前年度からの伸びは２．７ポイント, 平成30年度からの減少は14件
    let isNoun = word(place - 1) == .topic && word(place - 3) == .of
    return switch word(place - 2) {
    case .riseSize: Move(sign: 1, place: place)
    case .fallSize: Move(sign: -1, place: place)
    case .up where isNoun: Move(sign: 1, place: place)
    case .down where isNoun: Move(sign: -1, place: place)
    default: nil
    }
  }

  private static let was: Lexicon<Bool> = Lexicon([("だった", true), ("であった", true)])

  private func signedMove(_ quantity: Quantity, at place: Int) -> Move? {
    quantity.sign == 0 ? nil : Move(sign: quantity.sign, place: place)
  }

  /// 目標まであと52人, 目標達成には5.1ポイントの, 目標値とはなお
  private func isGapToTarget(from token: Int, to place: Int) -> Bool {
    guard place - token <= 7 else { return false }
    var next = token + 1
    if word(next) == .achieve {
      next += 1
      if word(next) == .topic { return true }
    }
    return word(place - 1) == .remaining || begins(next, Self.until)
  }

  private static let until: Lexicon<Bool> = Lexicon("まで に対し とはなお となお".split(separator: " ").map { (String($0), true) })

  private mutating func readMove(_ move: Move, by quantity: Quantity, at place: Int, isDrifting: Bool) {
    stated.insert(move.place)
    let tail = tail(move.place)
    let follows = text.tokens[move.place].end
    let isNominal = follows < scalars.count && Self.nominal.match(scalars, at: follows) != nil
    let isAdjective = word(move.place) == .more || word(move.place) == .less
    let isFact = happened(tail, at: place) || isAdjective && !isLater || word(move.place) == .fallShort && isNegativeStem(move.place) && !isLater
      || isBeforeNumber(move.place) || isNominal && !isLater && !(tail.mood == .open && isWished(follows)) && !isExpected(move.place) || move.place == place && !isLater
    if case .target = base?.base {
      guard isFact || move.isGap || word(place - 1) == .remaining || !isLater && isNeeded(move.place) else { return }
      guard attachment(at: place).match != .other else { return }
      var beside = quantity
      beside.sign = move.sign
      if base.map({ isGapToTarget(from: $0.token, to: place) }) ?? false || move.isGap || isNeeded(move.place) { beside.sign = 0 }
      state(.target, .gapToTarget(beside), from: base?.token ?? place, to: moveEnd(move), at: place)
      endClause(at: move.place, from: place)
      return
    }
    guard isFact, !tail.isNegated || isAdjective || word(move.place) == .fallShort && isNegativeStem(move.place) else { return }
    let match = attachment(at: place).match
    let labelled = isLabelled(place)
    if match == .other || labelled || hasBreakdown {
      if match == .other, base?.base != .foreign {
        setAside(.difference, .moved(sign: move.sign, by: quantity), from: beginning(of: place), to: moveEnd(move), at: place)
      }
      addPart(Claim.Part(quantity: quantity, sign: move.sign), at: place, isLabelled: true)
    } else if base?.base != .foreign {
      if word(place - 1) == .total || word(place - 2) == .total { addTotal(quantity, sign: move.sign, at: place) }
      state(.difference, .moved(sign: move.sign, by: quantity), from: beginning(of: place), to: moveEnd(move), at: place)
      if isDrifting { claims[claims.count - 1].drift = true }
    }
    endClause(at: move.place, from: place)
  }

  private static let nominal: Lexicon<Bool> = Lexicon("の と で 、 。 ） ) （ ( とな した し、 」".split(separator: " ").map { (String($0), true) })
  private static let expected: Lexicon<Bool> = Lexicon("見込 予定 予想 想定 目指".split(separator: " ").map { (String($0), true) })

  /// Whether the clause goes on to say that it is only expected.
  private func isExpected(_ place: Int) -> Bool {
    var next = place + 1
    while range.contains(next), next < place + 6, kind(next) != .comma, kind(next) != .stop {
      if begins(next, Self.expected) { return true }
      next += 1
    }
    return false
  }

  private static let wishes: Lexicon<Bool> = Lexicon("を目 を図 を見 が見 の見込 の予定 を予 を想 を目標 とする の目標 の増を目".split(separator: " ").map { (String($0), true) })

  private func isWished(_ end: Int) -> Bool { Self.wishes.match(scalars, at: end) != nil }

  /// 5.1ポイントの上積みが必要
  private func isNeeded(_ place: Int) -> Bool { begins(place + 1, Self.needs) || begins(place + 2, Self.needs) }

  private static let needs: Lexicon<Bool> = Lexicon("が必要 必要 が要 要る が求め 求められ".split(separator: " ").map { (String($0), true) })

  private func moveEnd(_ move: Move) -> Int { predicateEnd(move.place) }

  // MARK: Values

  /// Whether a number can be meant for the row's value of a year; 前年度（７団体） of a row of hundreds is of something else.
  private func isMeant(_ quantity: Quantity, for year: FiscalYear) -> Bool {
    let values = facts.series.filter { $0.counts(quantity) }.compactMap { $0.value(year) }
    guard !values.isEmpty else { return true }
    let scale = Int128(quantity.unit.family == .percent ? 1 : quantity.unit.scale)
    return values.contains {
      Likeness.isSlip(Int128(quantity.value) * scale, of: Int128($0).magnitude128, step: Int128(quantity.step) * scale)
    }
  }

  private mutating func stateValue(_ quantity: Quantity, year: FiscalYear, from token: Int, at place: Int) {
    guard attachment(at: place).match != .other || token >= clauseBegin else { return }
    let wasLater = isLater
    isLater = false
    var claim = claim(.level, .value(quantity), from: min(token, place), to: quantity.end, at: place)
    isLater = wasLater
    claim.year = year
    claim.base = nil
    if attachment(at: place).match == .other { claim.isFirm = false }
    claims.append(claim)
  }

  private mutating func stateTargetValue(_ quantity: Quantity, token: Int, at place: Int) {
    let wasLater = isLater
    isLater = false
    var claim = claim(.target, .targetValue(quantity), from: token, to: quantity.end, at: place)
    isLater = wasLater
    claim.base = nil
    claims.append(claim)
  }

  private mutating func readLevel(_ quantity: Quantity, at place: Int, isDrifting: Bool) {
    let next = behindBrackets(place + 1)
    guard !isLater, word(place - 1) != .remaining else { return }
    // 400人を超え, 400人に届かず
    if word(next) == .object || word(next) == .to || word(next) == .also || kind(next) == .noun {
      let verb = word(next) == nil ? next : next + 1
      if let bound = word(verb), bound == .exceed || bound == .fallShort {
        stated.insert(verb)
        let isFirst = (verb..<range.upperBound).contains { word($0) == .firstTime }
        guard !tail(verb).describesNoun, isFirst || happened(tail(verb), at: verb) || tail(verb).mood == .fact || tail(verb).isNegated else { return }
        guard attachment(at: place).match != .other, !isLabelled(place) else { return }
        state(.level, .bound(quantity, isAbove: bound == .exceed), from: place, to: predicateEnd(verb), at: place)
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
    let isTotal = word(place - 1) == .total || word(place - 2) == .total
    let isContinued = continuesClaim(place)
    let isFollowed = isContinued || word(next) == .with && kind(next + 1) == .comma && (next..<min(range.upperBound, next + 8)).contains { if case .year = kind($0) { true } else { false } } || word(next) == .with && (kind(next + 1).map(Self.isCompared) ?? false) || word(next) == .topic && (word(next + 1) == .target || kind(next + 1).map(Self.isCompared) ?? false)
    let isStated = isFollowed || begins(next, Self.levelEndings) || kind(next) == .stop || !range.contains(next) || kind(next) == .comma || kind(next) == .closing
    let label = isLabelled(place) || isLabelledBehind(place)
    if hasBreakdown, isTotal { addTotal(quantity, sign: 0, at: place) }
    if attachment(at: place).match == .other, isStated || isFollowed {
      setAside(.level, .value(quantity), from: place, to: quantity.end, at: place)
    }
    if label || hasBreakdown && !isTotal || attachment(at: place).match == .other {
      let (isRising, isFalling) = (begins(next, Self.rising), begins(next, Self.falling))
      var part = Claim.Part(quantity: quantity, sign: isRising ? 1 : isFalling ? -1 : 0, isLevel: isRising || isFalling)
      if case .quantity(let before)? = kind(place - 2), word(place - 1) == .of, text.quantities[before].unit.family == .multiples {
        part.multiple = text.quantities[before]
      }
      addPart(part, at: place, isLabelled: true)
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
    var firm = match == .row || match == .near || match == .general && !isOthers
    if !firm, match == nil, !isOthers {
      firm = isFollowed || isDoneByRow(next) || isStrongEnding(next) || sawFrom || hasTopicYear || isNamed(place)
    }
    if isDrifting || isNewly && !facts.isCumulative || describesNoun(behind: next) { firm = false }
    addPart(Claim.Part(quantity: quantity, sign: 0), at: place, isLabelled: false)
    state(.level, .value(quantity), from: place, to: quantity.end, at: place, isFirm: firm && !isAmong)
    if isDrifting { claims[claims.count - 1].drift = true }
  }

  /// 前年度を47件上回る720件: right behind what was said of the row.
  private func continuesClaim(_ place: Int) -> Bool {
    guard let last = claims.last, last.isFirm, case .year? = last.base, last.kind != .level else { return false }
    let distance = text.tokens[place].begin - last.range.upperBound
    return (0...5).contains(distance) && !(text.tokens[place].begin - distance..<text.tokens[place].begin).contains { scalars[$0] == 0x3001 }
  }

  /// 167世帯と令和３年度の２倍, 798人と800人を割り込んだ
  private static func isCompared(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .year, .quantity: true
    case .word(let word): word == .level || word == .slightlyUp || word == .slightlyDown || word == .target
    default: false
    }
  }

  private static let rising: Lexicon<Bool> = Lexicon("に増 に上昇 へ増 へと増 に伸び".split(separator: " ").map { (String($0), true) })
  private static let falling: Lexicon<Bool> = Lexicon("に減 に低下 へ減 へと減 に落".split(separator: " ").map { (String($0), true) })

  /// 受診者４９８人: the row's own words right before it.
  private func isNamed(_ place: Int) -> Bool {
    guard let noun = label(of: place) else { return false }
    if facts.isCumulative, Self.sums.match(scalars, at: noun.lowerBound) != nil { return true }
    let match = facts.names.subject([noun], in: scalars).match
    return match == .row || match == .near
  }

  static let sums: Lexicon<Bool> = Lexicon("累計 累積 総 合計 通算".split(separator: " ").map { (String($0), true) })

  /// 65社に増えた認定企業: said of the companies.
  private func describesNoun(behind next: Int) -> Bool {
    (next...next + 2).contains { place in
      switch word(place) {
      case .up, .down, .reach: tail(place).describesNoun
      default: false
      }
    }
  }

  private static let fromWords: Lexicon<Bool> = Lexicon([("から", true)])
  private static let levelEndings: Lexicon<Bool> = Lexicon(
    """
    とな であ だった でし です で、 で。 に達し に上 にのぼ に留ま にとどま に増 に減 まで回復 まで増 まで減 まで伸 まで落 まで上 まで下 まで持 まで拡 まで縮 まで改 に回復 に上昇 に低下 に落 に伸び を記録 を数え を達成 を維持 を確保 と、 と過去 と前年 と目標 と大 となり に改善 に縮 に拡 と昨 へ へと のまま と高 と低 と多 と少 と例 と策 と横 と微 に大 まま 。 ） )
    に増加 に減少 へ増 へ減 で推移 でありまし となりまし で過去 で前年 で昨年 で目標 で、
    """.split(whereSeparator: \.isWhitespace).map { (String($0), true) })
  private static let strongEndings: Lexicon<Bool> = Lexicon(
    "とな であっ だった でし に達し に上 にのぼ に留ま にとどま に増 に減 に回復 に上昇 に低下 に落 に伸び を記録 まで回復 まで増 まで減 まで伸 まで落 まで上 まで下 まで持 まで改 と高 と低 のまま と策 へ増 へ減 へと増 へと減 と過去 で過去 で前年 で昨年".split(whereSeparator: \.isWhitespace).map { (String($0), true) })

  private func isStrongEnding(_ next: Int) -> Bool { begins(next, Self.strongEndings) }

  /// 目標を８５％から８０％に
  private func isTargets(_ place: Int) -> Bool {
    guard let targetToken, place - targetToken <= 3 else { return false }
    return (targetToken + 1..<place).allSatisfy { word($0) == .object || word($0) == .also || word($0) == .topic || word($0) == .subject }
  }

  func nextQuantity(after place: Int) -> Int? {
    (place + 1...place + 6).first { if case .quantity = kind($0) { true } else { false } }
  }

  private mutating func stateFrom(_ quantity: Quantity, at place: Int) {
    let before: MentionedYear = if case .year(let mention)? = base?.base { mention } else { .before(1) }
    guard let year = facts.year(of: before), attachment(at: place).match != .other, !isLabelled(place) else { return }
    stateValue(quantity, year: year, from: place, at: place)
  }

  /// が受講した, の参加, を実施: done, in words of the row or of doing.
  private func isDoing(_ next: Int) -> Bool {
    switch kind(next) {
    case .word(let word):
      guard word == .subject || word == .of || word == .object else { return false }
      return isDeed(self.word(next + 1) == .newly ? next + 2 : next + 1)
    case .noun: return isDeed(next)
    default: return false
    }
  }

  /// 74,000人余りが利用し: a deed that the row's name names.
  private func isDoneByRow(_ next: Int) -> Bool {
    guard isDoing(next) else { return false }
    let deed = kind(next) == .noun ? next : word(next + 1) == .newly ? next + 2 : next + 1
    return facts.names.names(text.tokens[deed].begin..<text.tokens[deed].end, in: scalars)
  }

  private static let deeds: Lexicon<Bool> = Lexicon(
    "受講 参加 利用 来場 来館 入館 入場 登録 応募 申込 申請 受診 受検 認定 実施 開催 開設 設置 支援 助成 補助 交付 相談 対応 取得 修了 出席 就職 入会 加入 活動 整備 回答 発行 配布 発信 掲載 派遣 訪問 受理 採択 成立 開講 全 全員 作成 達成 新設 導入 購入 来訪 宿泊 乗車 出動 搬送 出店 販売 収集 回収 販路 締結 派遣 育成 養成 開 行".split(separator: " ")
      .map { (String($0), true) })

  func isDeed(_ place: Int) -> Bool {
    guard range.contains(place), let (_, end) = Self.deeds.match(scalars, at: text.tokens[place].begin) else { return false }
    return end == text.tokens[place].end
  }
}

extension SeriesFacts {
  /// Whether 件 may stand for what it counts.
  var countsThings: Bool {
    switch unit.family {
    case .percent, .points, .multiples, .tenths, .yen, .years, .months, .days, .none, .cases: false
    default: unit.scale == 1
    }
  }
}
