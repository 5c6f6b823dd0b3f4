import PlanModel

/// Numbers that compare: per cent, 倍, 割.
extension SentenceReader {
  mutating func readShare(_ quantity: Quantity, at place: Int) {
    if base == nil, word(place - 1) == .topic, let rate = word(place - 2), rate == .attainment {
      base = Mention(base: .target, token: place - 2)
    }
    if case .target? = base?.base {
      readAttainment(quantity, at: place)
      return
    }
    let isSigned = quantity.sign != 0
    if quantity.unit.family != .multiples,
      let move = move(behind: place) ?? moveSize(before: place)
        ?? (isSigned ? Move(sign: quantity.sign, place: place) : nil)
    {
      stated.insert(move.place)
      guard !isLater, base?.base != .foreign, !move.isGap else { return }
      let tail = tail(move.place)
      let follows = text.tokens[move.place].end
      let isAdjective = word(move.place) == .more || word(move.place) == .less
      guard
        isAdjective || happened(tail, at: place) || move.place == place || tail.mood != .open
          || isNominal(follows), !tail.isNegated
      else { return }
      guard attachment(at: place).match != .other, !isLabelled(place) else {
        return endClause(at: move.place, from: place)
      }
      state(
        .ratio, .moved(sign: move.sign, by: quantity), from: beginning(of: place),
        to: predicateEnd(move.place), at: place)
      return endClause(at: move.place, from: place)
    }
    if attachment(at: place).match == .other, quantity.unit.family == .multiples, isMultipleStated(place) {
      setAside(.ratio, .multiple(quantity), from: place, to: quantity.end, at: place)
    }
    // 達成率は72％で、前年度の90％から: of the rate, not of the row.
    if word(place + 1) == .from || (range.lowerBound..<place).contains(where: { word($0) == .attainment }) {
      return
    }
    guard !isLater, base?.base != .foreign, attachment(at: place).match != .other, !isLabelled(place) else {
      return
    }
    let hasYear = if case .year? = base?.base { true } else { false }
    let isOfBase = hasYear && base.map { place - $0.token <= 6 } ?? false
    switch quantity.unit.family {
    case .multiples:
      guard isOfBase || isMultipleStated(place) || isOfValue(place) else { return }
      // 3倍増 is read either way.
      state(.ratio, .multiple(quantity), from: beginning(of: place), to: quantity.end, at: place)
    default:
      guard isOfBase, isShareOf(place) || isMultipleStated(place), word(place + 1) != .than else { return }
      state(.ratio, .multiple(quantity), from: beginning(of: place), to: quantity.end, at: place)
    }
  }

  static let nominalEndings = Lexicon<Bool>("の と で 、 。 ） ) （ ( とな した し、 」")

  func isNominal(_ end: Int) -> Bool { Self.nominalEndings.match(scalars, at: end) != nil }

  /// 前年度の８割, 前年度比約103％.
  func isShareOf(_ place: Int) -> Bool {
    var before = word(place - 1) == .about || word(place - 1) == .nearly ? place - 2 : place - 1
    // 前年度比では８割, 平成30年度に対しては82％
    if word(before) == .topic, word(before - 1) == .ratioTo { before -= 1 }
    return word(before) == .of || word(before) == .ratioTo || word(before) == .against
  }

  /// ２．５倍の１，１１３人.
  func isOfValue(_ place: Int) -> Bool {
    guard word(place + 1) == .of, case .quantity = kind(place + 2) else { return false }
    return attachment(at: place).match != nil
  }

  static let multipleEndings = Lexicon<Bool>(
    """
    に増 に上 に伸 に拡 に減 にな とな の実績 の結果 の件数 の人数 の値 であ だっ に達し に急増 増 を超え
    """)

  func isMultipleStated(_ place: Int) -> Bool { begins(place + 1, Self.multipleEndings) }

  mutating func readAttainment(_ quantity: Quantity, at place: Int) {
    guard let base, !isLater, attachment(at: place).match != .other else { return }
    let spoken = (base.token..<place).contains { word($0) == .attainment || begins($0, Self.rates) }
    if let move = move(behind: place), quantity.unit.family != .multiples {
      stated.insert(move.place)
      // 目標の７割にも達していない: beside a share of it.
      if word(place - 1) == .of, quantity.unit.family == .tenths {
        return endClause(at: move.place, from: place)
      }
      guard !move.isGap, happened(tail(move.place), at: place) else { return }
      var beside = quantity
      beside.sign = move.sign
      state(.target, .gapToTarget(beside), from: base.token, to: predicateEnd(move.place), at: place)
      return endClause(at: move.place, from: place)
    }
    let isFacing = (base.token..<place).contains { word($0) == .against }
    guard spoken || isFacing || place - base.token <= 4 && (word(place - 1) == .of || word(place - 2) == .of)
    else { return }
    var share = quantity
    if share.bound == .exactly,
      word(place + 1) == .to || word(place + 1) == .object || word(place + 1) == .topic
    {
      switch word(place + 2) {
      case .fallShort: share.bound = .atMost
      case .exceed: share.bound = .atLeast
      default: break
      }
    }
    state(.ratio, .attainment(share), from: base.token, to: quantity.end, at: place)
  }

  static let rates = Lexicon<Bool>("割合 率 進捗 比率 対する達成")
}
