extension SentenceReader {
  /// Notes the noun before は, が or も.
  mutating func readSubject(at place: Int, isTopic: Bool, isBoth: Bool = false) {
    var nouns: [Range<Int>] = []
    if case .year(let year) = kind(place - 1) {
      // 上半期は: a part of the year.
      if year == .partial {
        note(NamedSubject(match: .other, series: nil, token: place, isTopic: isTopic, isPart: true))
      }
      return
    }
    // ２回目は, ８月が: a part of what is counted.
    if case .quantity(let number) = kind(place - 1), isPart(text.quantities[number]) {
      note(NamedSubject(match: .other, series: nil, token: place, isTopic: isTopic, isPart: true))
      return
    }
    var holdsTarget = false
    var isTargetItself = false
    var holdsTotal = false
    var isForeign = false
    var index = place - 1
    scan: while range.contains(index), index >= clauseBegin {
      let token = text.tokens[index]
      switch token.kind {
      case .noun: nouns.append(token.begin..<token.end)
      case .mark:
        // 「週１回以上」の人: the words in the quotation marks belong to the name.
        if let open = openQuote(before: index) {
          nouns.append(text.tokens[open].end..<token.begin)
          index = open
        }
      case .year: break
      case .closing:
        guard let open = openBracket(before: index) else { break scan }
        index = open
      case .word(let word):
        switch word {
        case .of, .and, .etcetera, .highest, .lowest: break
        case .from, .to, .at, .cause, .against:
          guard joinsNouns(index) else { break scan }
        case .total: holdsTotal = true
        case .with:
          guard joinsNouns(index) || kind(index - 1) == .noun else { break scan }
        case .target:
          holdsTarget = true
          isTargetItself = index == place - 1
        case .attainment: holdsTotal = true
        case .riseSize, .fallSize: break
        case .gap:
          // 前年度との差は16人
          if case .year = base?.base { isConfirmed = true }
          return
        case .foreignBase:
          isForeign = isForeign || !facts.names.names(token.begin..<token.end, in: scalars)
          nouns.append(token.begin..<token.end)
        case .average:
          if facts.names.names(token.begin..<token.end, in: scalars) { break }
          isForeign = true
        case .among:
          isAmong = true
          break scan
        case .level, .large, .slight, .nearly: break
        default: break scan
        }
      case .quantity:
        // ５大イベント, ２回目 are parts of names; 12人が is not.
        if index == place - 1 { break scan }
        if case .quantity(let number) = token.kind, text.quantities[number].unit.family != .years {
          nouns.append(token.begin..<token.end)
        }
      case .kana:
        // 回答した市民, 持つ人: what is said of the noun is a part of its name.
        if token.end == text.tokens[index + 1].begin, index > clauseBegin, describes(token) {
          guard case .noun = kind(index - 1), text.tokens[index - 1].end == token.begin else {
            isForeign = kind(index - 1) != .comma
            break scan
          }
          let noun = text.tokens[index - 1].begin..<text.tokens[index - 1].end
          nouns.append(noun)
          if Self.telling.match(scalars, at: noun.lowerBound)?.end == noun.upperBound {
            nouns.removeLast()
          } else if noun.count == 1 || facts.names.subject([noun], in: scalars).match != .row {
            isForeign = true
          }
          break scan
        }
        // つながり, まちづくり: hiragana within a name.
        guard case .noun = kind(index - 1), case .noun = kind(index + 1), token.end - token.begin <= 4,
          token.end - token.begin > 1
        else { break scan }
        nouns.append(token.begin..<token.end)
      default: break scan
      }
      index -= 1
    }
    if holdsTarget {
      isAboutTarget = isTopic && isTargetItself
      return
    }
    isAboutTarget = false
    // 上昇幅は前年度の半分: of the move, not of the value.
    isAboutSize = word(place - 1) == .riseSize || word(place - 1) == .fallSize
    if nouns.isEmpty, !holdsTotal { return }
    let found = facts.names.subject(nouns, in: scalars)
    let subject = NamedSubject(
      match: isForeign ? .other : found.match, series: found.series, token: place, isTopic: isTopic,
      isBoth: isBoth,
      isSum: nouns.contains { Self.sums.match(scalars, at: $0.lowerBound) != nil }, nouns: nouns)
    if found.match == .row || found.match == .near { named = true }
    note(subject)
  }

  /// Whether a number stands for a part of the year, or of what is counted.
  private func isPart(_ quantity: Quantity) -> Bool {
    quantity.isIdle
      || (quantity.unit.family == .months || quantity.unit.family == .days)
        && !facts.series.contains { $0.counts(quantity) }
  }

  mutating func note(_ subject: NamedSubject) {
    if subject.isTopic {
      topics = [subject]
      clauseSubjects.removeAll()
    } else {
      clauseSubjects.append(subject)
    }
  }

  /// 本人からの相談, 県外居住者による成約: one noun with what is said of it.
  private func joinsNouns(_ place: Int) -> Bool {
    word(place + 1) == .of || scalars[text.tokens[place].end - 1] == UInt16(scalar: "る")
  }

  /// Whether an ending describes the noun behind it.
  func describes(_ token: Token) -> Bool { Self.attributive.contains(scalars[token.end - 1]) }

  /// 推計した来場者数: how the number came about.
  static let telling = Lexicon<Bool>("推計 集計 把握 公表 調査 計測 確認")

  static let attributive = Set("たるいなうくすつむぶぬぐ".unicodeScalars.map { UInt16(scalar: $0) })

  func openQuote(before place: Int) -> Int? {
    guard scalars[text.tokens[place].begin] == 0x300D else { return nil }
    var index = place - 1
    while range.contains(index), place - index < 16 {
      if kind(index) == .mark, scalars[text.tokens[index].begin] == 0x300C { return index }
      index -= 1
    }
    return nil
  }

  static let openings = Lexicon<Bool>(
    """
    これは それは ここでは そこでは とはいえ あるいは または もしくは しかしながら ながら ですが だが ところが さらには なお
    なかには
    """)

  /// にんじんは: a name in hiragana at the beginning of a clause.
  mutating func readKana(at place: Int) {
    let token = text.tokens[place]
    let last = scalars[token.end - 1]
    guard place == range.lowerBound || kind(place - 1) == .comma, token.end - token.begin >= 4,
      last == UInt16(scalar: "は") || last == UInt16(scalar: "が"),
      Self.openings.match(scalars, at: token.begin) == nil,
      scalars[token.end - 2] != UInt16(scalar: "た"), scalars[token.end - 2] != UInt16(scalar: "で"),
      scalars[token.end - 2] != UInt16(scalar: "に")
    else { return }
    topics = [NamedSubject(match: .other, series: nil, token: place, isTopic: true)]
  }

  /// How surely a predicate at a place speaks of the row, and of which series.
  func attachment(at place: Int) -> (match: SubjectMatcher.Match?, series: Int?, isBoth: Bool) {
    let subjects = topics + clauseSubjects.filter { $0.token >= clauseBegin }
    let match = subjects.map(\.match).min()
    let series =
      subjects.last { $0.series != nil && $0.match != .general }?.series
      ?? subjects.last { $0.series != nil }?.series
    return (match, series, subjects.contains(where: \.isBoth))
  }

  /// Whether a predicate at a place surely speaks of the row.
  func isFirm(at place: Int, unit: CountingUnit.Family? = nil) -> Bool {
    if isAmong || isLater { return false }
    switch attachment(at: place).match {
    case .row: return true
    // 図書館の蔵書冊数 is not its 貸出冊数; a number tells whether it was meant for the row.
    case .near: return unit != nil
    case .general, nil: return isConfirmed || (unit.map { !otherUnits.contains($0) } ?? !followsOther)
    case .other: return false
    }
  }

  /// A target that is spoken of is the row's, whatever the sentence before was about.
  func isFirmOfTarget(at place: Int) -> Bool {
    !isAmong && !isLater && topicYear == facts.year && attachment(at: place).match != .other
  }

  /// A comma ends a clause, unless it only follows a particle.
  mutating func readComma(at place: Int) {
    degree = nil
    isNewly = false
    switch kind(place - 1) {
    case .word(let word):
      switch word {
      case .subject, .topic, .also, .with, .and, .of, .object, .to, .from, .both, .than: return
      case .cause: topics.removeAll { $0.match == .other && !$0.isPart }
      default: break
      }
    case .kana:
      isAmong = false
      // 〜したものの, 〜したが: what follows speaks of something else.
      if endsContrast(place - 1) {
        topics.removeAll { $0.match == .other && !$0.isPart }
        topicYear = facts.year
      }
    case .closing, .noun: break
    default: return
    }
    if base?.base == .foreign { base = nil }
    clauseSubjects.removeAll()
  }

  func endsContrast(_ place: Int) -> Bool {
    let end = text.tokens[place].end
    let last = scalars[end - 1]
    return last == UInt16(scalar: "が") || last == UInt16(scalar: "の") && end - text.tokens[place].begin > 2
  }

  /// Ends the clause behind a predicate, unless another number on the way to it is still to be read.
  mutating func endClause(at place: Int, from quantity: Int) {
    let isLast =
      quantity + 1 >= place
      || !(quantity + 1..<place).contains { if case .quantity = kind($0) { true } else { false } }
    if isLast { endClause(at: place) }
  }

  /// Ends the clause behind a predicate.
  mutating func endClause(at place: Int) {
    clauseSubjects.removeAll()
    clauseBegin = place + 1
    degree = nil
  }
}
