import PlanModel

extension SentenceReader {
  mutating func readWord(_ word: Word, at place: Int) {
    switch word {
    case .topic: readSubject(at: place, isTopic: true)
    case .subject, .also: readSubject(at: place, isTopic: false)
    case .both: readSubject(at: place, isTopic: false, isBoth: true)
    case .large: degree = .large
    case .slight: degree = .slight
    case .nearly: degree = .nearly
    case .among: isAmong = true
    case .newly: isNewly = true
    case .net:
      // 差引き１３人減: all that was named comes together.
      topics.removeAll()
      clauseSubjects.removeAll()
    case .reach: readReach(at: place)
    case .total: readTotal(at: place)
    case .cause:
      if case .kana = kind(place - 1) {
        if isYearOfClause { topicYear = facts.year }
        clauseSubjects.removeAll()
        topics.removeAll { $0.match == .other && !$0.isPart }
      }
    case .breakdown: hasBreakdown = true
    case .henceforth:
      // 引き続き目標を下回っている: as it was, so it is.
      if scalars[text.tokens[place].begin] == UInt16(scalar: "引"), isPresent(from: place) { return }
      isLater = true
      sawLater = true
    case .target:
      targetToken = place
      isOriginalTarget = (max(range.lowerBound, place - 2)..<place).contains { begins($0, Self.originals) }
      base = Mention(base: .target, token: place)
      readNewTarget(at: place)
      readFigure(at: place)
    case .foreignBase: readForeignBase(at: place)
    case .average: base = Mention(base: .foreign, token: place)
    case .up, .more: readMove(1, at: place, isAdjective: word == .more)
    case .down, .less: readMove(-1, at: place, isAdjective: word == .less)
    case .slightlyUp:
      degree = .slight
      readMove(1, at: place)
    case .slightlyDown:
      degree = .slight
      readMove(-1, at: place)
    case .doubled, .halved: readDoubling(word == .doubled, at: place)
    case .level: readUnchanged(isExact: false, at: place)
    case .same: readUnchanged(isExact: degree != .nearly, at: place)
    case .exceed: readBeside(1, at: place)
    case .fallShort: readBeside(-1, at: place)
    case .achieve, .missed: readAchievement(isMissed: word == .missed, at: place)
    case .far: readFar(at: place)
    case .highest, .lowest: readRecord(isHighest: word == .highest, at: place)
    case .reviseUp: readRevision(1, at: place)
    case .reviseDown: readRevision(-1, at: place)
    case .revise: readRevision(0, at: place)
    case .keep: readKept(at: place)
    default: break
    }
  }

  /// 合計で11件減: what follows speaks of the whole again.
  mutating func readTotal(at place: Int) {
    let next = word(place + 1) == .at ? place + 2 : place + 1
    guard case .quantity = kind(next) else { return }
    // 生徒数は全体で64人減った: all of what was just named.
    if word(place - 1) == .topic || word(place - 1) == .subject { return }
    topics.removeAll { $0.match == .other }
    clauseSubjects.removeAll()
  }

  mutating func readForeignBase(at place: Int) {
    let token = text.tokens[place]
    if facts.names.names(token.begin..<token.end, in: scalars) { return }
    // 前年度の見込み and 定員を are no columns; 国の支援 says nothing.
    switch word(behindBrackets(place + 1)) {
    case .object, .than, .with, .from, .to, .of, .topic, .subject:
      base = Mention(base: .foreign, token: place)
    default: break
    }
  }

  /// The claim of a predicate, once its ending is known to state a fact.
  func claim(_ kind: FindingKind, _ statement: Claim.Statement, from begin: Int, to end: Int, at place: Int)
    -> Claim
  {
    let attached = attachment(at: place)
    var claim = Claim(
      kind: kind, range: text.tokens[begin].begin..<end, statement: statement, year: topicYear,
      base: base?.base,
      series: attached.series,
      isFirm: kind == .target ? isFirmOfTarget(at: place) : isFirm(at: place, unit: statement.unit),
      degree: degree)
    claim.isOfOriginal = isOriginalTarget
    claim.isOfSum =
      (topics + clauseSubjects).contains(where: \.isSum)
      || (range.lowerBound..<place).contains { begins($0, Self.sums) }
    claim.wantsLess = isTargetCeiling
    claim.subject = (topics + clauseSubjects).last?.token
    return claim
  }

  /// Keeps what is said of something else, in case it is another row.
  mutating func setAside(
    _ kind: FindingKind, _ statement: Claim.Statement, from begin: Int, to end: Int, at place: Int
  ) {
    guard !isLater, let other = (topics + clauseSubjects).last(where: { $0.match == .other }),
      !other.nouns.isEmpty
    else { return }
    var claim = claim(kind, statement, from: begin, to: end, at: place)
    claim.named = other.nouns
    claim.sentence = text.tokens[range.lowerBound].begin..<text.tokens[range.upperBound - 1].end
    claim.series = nil
    asides.append(claim)
  }

  /// Where the words of a claim begin: with what they are compared with, when that stands near.
  func beginning(of place: Int) -> Int {
    guard let base, base.token >= clauseBegin, place - base.token <= 12 else { return place }
    return base.token
  }

  func tail(_ place: Int) -> Tail { Tail.read(scalars, at: text.tokens[place].end) }

  /// Whether an ending tells of something that happened.
  func happened(_ tail: Tail, at place: Int) -> Bool {
    if isLater || tail.describesNoun { return false }
    switch tail.mood {
    case .fact: return true
    case .granted: return attachment(at: place).match.map { $0 >= .general } ?? false
    case .joined: return !endsWithPlan || base != nil && base.map { $0.base != .foreign } ?? false
    case .open: return false
    }
  }

  static let originals = Lexicon<Bool>("当初 従来 変更前 改定前 見直し前 策定時")

  /// Whether the sentence ends with what is going to be done.
  var endsWithPlan: Bool {
    var last = range.upperBound - 1
    while range.contains(last), kind(last) == .stop || kind(last) == .closing { last -= 1 }
    guard range.contains(last) else { return false }
    let end = scalars[text.tokens[last].end - 1]
    guard case .kana = text.tokens[last].kind else { return false }
    return end == UInt16(scalar: "く") || end == UInt16(scalar: "す") || end == UInt16(scalar: "う")
      || end == UInt16(scalar: "る") && !isContinuing(text.tokens[last].end)
  }

  /// Whether the clause from a place on ends in している.
  func isPresent(from place: Int) -> Bool {
    let end = (place..<range.upperBound).first { kind($0) == .comma || kind($0) == .stop } ?? range.upperBound
    guard end > place, case .kana = kind(end - 1) else { return false }
    let last = text.tokens[end - 1].end
    return last >= 2 && scalars[last - 1] == UInt16(scalar: "る") && scalars[last - 2] == UInt16(scalar: "い")
  }

  /// している, である: as things are.
  func isContinuing(_ end: Int) -> Bool {
    end >= 2 && (scalars[end - 2] == UInt16(scalar: "い") || scalars[end - 2] == UInt16(scalar: "あ"))
  }
}
