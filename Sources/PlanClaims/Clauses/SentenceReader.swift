import PlanModel

/// Reads the claims of one sentence, from left to right.
struct SentenceReader {
  let scalars: [UInt16]
  let text: TokenizedText
  let facts: RowFacts
  /// The sentence's tokens.
  let range: Range<Int>
  var claims: [Claim] = []
  /// What it says of something else, which may be another row.
  var asides: [Claim] = []
  /// Figures with a target of their own in brackets: 「５６％となった（目標値５０％）」.
  var figures: [ClaimedFigure] = []
  var parts: [LabelledPart] = []

  // What was said so far in the sentence.
  var base: Mention?
  var topicYear: FiscalYear
  /// Whether the sentence has come to a later year, or to plans.
  var isLater = false
  var topics: [NamedSubject] = []
  var clauseSubjects: [NamedSubject] = []
  var clauseBegin: Int
  var degree: Claim.Degree?
  /// The target was spoken of.
  var targetToken: Int?
  var stated: Set<Int> = []
  var isAmong = false
  var hasBreakdown = false
  /// Whether the sentence before spoke of something else.
  let followsOther: Bool
  /// The units of what the sentence before said of something else.
  let otherUnits: [CountingUnit.Family]
  /// Whether it ends with a subject of its own that is not the row.
  var endsOther = false
  var named = false
  var units: [CountingUnit.Family] = []
  var isNewly = false
  /// Whether a value of the row was named exactly, so that what is compared with it is the row.
  var isConfirmed = false
  /// ２，０００枚以下とする目標.
  var isTargetCeiling = false
  /// 目標は…: what follows tells of the target, not of the row.
  var isAboutTarget = false
  /// 増加幅は…: what follows tells of the move.
  var isAboutSize = false
  /// Whether it came to a later year or to plans anywhere.
  var sawLater = false
  /// Whether a year with a value was named to compare with.
  var sawBase = false
  var speaksOfMove = false
  /// 当初の目標.
  var isOriginalTarget = false
  /// Whether the year named holds only for its clause: 令和４年度末で終了したことから.
  var isYearOfClause = false
  var sawFrom = false
  /// Whether the year of what is said was named.
  var hasTopicYear = false

  struct Mention {
    var base: Claim.Base
    var token: Int
  }

  struct NamedSubject {
    var match: SubjectMatcher.Match
    var series: Int?
    var token: Int
    var isTopic: Bool
    var isBoth = false
    /// ２回目: a part, which stays one to the sentence's end.
    var isPart = false
    /// 累計.
    var isSum = false
    /// What it names, in scalars.
    var nouns: [Range<Int>] = []
  }

  struct LabelledPart {
    var part: Claim.Part
    var begin: Int
    var end: Int
    /// Whether what stands before or behind it names a part.
    var isLabelled: Bool
    var token: Int
    var isTotal = false
    /// 男性, 新規 and other words that part a whole.
    var isPartition = false
    /// その他.
    var isRest = false
  }

  init(
    _ range: Range<Int>, of text: TokenizedText, scalars: [UInt16], facts: RowFacts, followsOther: Bool,
    otherUnits: [CountingUnit.Family], year: FiscalYear
  ) {
    self.otherUnits = otherUnits
    self.range = range
    self.text = text
    self.scalars = scalars
    self.facts = facts
    self.followsOther = followsOther
    topicYear = year
    clauseBegin = range.lowerBound
  }

  mutating func read() {
    for place in range {
      switch text.tokens[place].kind {
      case .year(let year): readYear(year, at: place)
      case .quantity(let index): readQuantity(index, at: place)
      case .word(let word): readWord(word, at: place)
      case .kana: readKana(at: place)
      case .closing: readClosing(at: place)
      case .comma: readComma(at: place)
      default: break
      }
    }
    readParts()
    speaksOfMove = tellsOfMove
    endsOther = (topics + clauseSubjects).contains { $0.match == .other }
    // Parts beside the row's own value are no new subject.
    let isOwn = claims.contains {
      $0.isFirm && ($0.kind == .level || $0.kind == .difference || $0.kind == .sum)
    }
    units = isOwn ? [] : parts.filter(\.isLabelled).map(\.part.quantity.unit.family)
  }

  /// What was said in brackets is over.
  mutating func readClosing(at place: Int) {
    isAmong = false
    guard word(place + 1) != .of, let open = openBracket(before: place), let begun = base, begun.token > open
    else { return }
    base = nil
  }

  static let reasons = Lexicon<Bool>("追加 拡充 再開 中止 休止 停止 開始 影響 要因 原因 コロナ 拡大 縮小 廃止 新設 見合わせ 反動")

  /// Whether it says how, or why, the value came to be what it is.
  var tellsOfMove: Bool {
    if hasTopicYear || sawBase || claims.contains(where: { $0.kind != .targetRevision }) { return true }
    if sawLater || isLater || endsWithPlan { return false }
    return range.contains { word($0) == .newly || word($0) == .cause || begins($0, Self.reasons) }
  }

  // MARK: Looking around

  func kind(_ place: Int) -> Token.Kind? { range.contains(place) ? text.tokens[place].kind : nil }

  func word(_ place: Int) -> Word? {
    if case .word(let word) = kind(place) { word } else { nil }
  }

  func begins(_ place: Int, _ words: Lexicon<Bool>) -> Bool {
    range.contains(place) && words.match(scalars, at: text.tokens[place].begin) != nil
  }

  /// The place behind a group in brackets that begins here.
  func behindBrackets(_ place: Int) -> Int {
    guard kind(place) == .opening else { return place }
    var next = place + 1
    var depth = 1
    while range.contains(next), depth > 0, next < place + 24 {
      if kind(next) == .opening { depth += 1 }
      if kind(next) == .closing { depth -= 1 }
      next += 1
    }
    return depth == 0 ? next : place
  }

  /// Where a bracket is open at a place: the token that opens it.
  func openBracket(before place: Int) -> Int? {
    var depth = 0
    var index = place - 1
    while range.contains(index), place - index < 24 {
      if kind(index) == .closing { depth += 1 }
      if kind(index) == .opening {
        if depth == 0 { return index }
        depth -= 1
      }
      index -= 1
    }
    return nil
  }

  // MARK: Years

  static let neutralNouns = Lexicon<Bool>("実績値 実績数 実績 水準 数値 値 時点 度 末 結果 の時点 の実績 の値 の数値 人数 件数")

  mutating func readYear(_ mention: MentionedYear, at place: Int) {
    var next = place + 1
    while case .noun = kind(next), begins(next, Self.neutralNouns) { next += 1 }
    let follower = word(next)
    if case .partial = mention {
      base = Mention(base: .foreign, token: place)
      return
    }
    guard let year = facts.year(of: mention) else {
      // 令和３年度の導入時 is told by its year.
      if word(place - 1) == .of, case .year = kind(place - 2) { return }
      base = Mention(base: .foreign, token: place)
      return
    }
    if year > facts.year {
      // 令和７年度目標 speaks of the target, not of that year.
      let speaksOfTarget = (place + 1...place + 4).contains { word($0) == .target || word($0) == .attainment }
      if !speaksOfTarget {
        isLater = true
        sawLater = true
      }
      return
    }
    // 対前年度で compares.
    let begin = text.tokens[place].begin
    let isTopic =
      !(begin > 0 && scalars[begin - 1] == UInt16(scalar: "対"))
      && !(follower == .topic && fallsShort(behind: next))
      && (follower == .topic || kind(next) == .comma
        || follower == .to && !isComparing(next + 1) && !begins(next + 1, Self.following)
        || follower == .at && !isCopula(next))
    if year == facts.year {
      if isTopic || follower == .of || follower == .with || kind(next) == .noun || follower == .also {
        topicYear = year
        isLater = false
        hasTopicYear = true
        if isTopic { base = nil }
      }
      return
    }
    isLater = false
    if isTopic, !isComparing(next + 1), !isListed(next) {
      topicYear = year
      isYearOfClause = follower != .topic
    } else {
      base = Mention(base: .year(mention), token: place)
      sawBase = true
    }
  }

  /// 基準年度の値には0.9ポイント届かない.
  func fallsShort(behind place: Int) -> Bool {
    var index = place + 1
    while range.contains(index), index < place + 8, kind(index) != .comma, kind(index) != .stop {
      if word(index) == .fallShort { return true }
      index += 1
    }
    return false
  }

  /// 策定時、前年度のいずれとも.
  func isListed(_ place: Int) -> Bool {
    guard kind(place) == .comma, case .year = kind(place + 1) else { return false }
    return true
  }

  /// 基準年度である令和元年度.
  func isCopula(_ place: Int) -> Bool { word(place) == .at && begins(place + 1, Self.being) }

  /// 昨年度に続いて.
  static let following = Lexicon<Bool>("続 引き続")
  static let being = Lexicon<Bool>("あ")

  func isComparing(_ place: Int) -> Bool { word(place) == .comparing }
}
