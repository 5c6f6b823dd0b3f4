extension ClassifyRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    guard let cause else {
      return teller.say(
        "\(place.japanese)の変更の理由の区分を取り消し", "reason code of the change of the \(place.english) removed")
    }
    return teller.say(
      "\(place.japanese)の変更の理由を「\(cause.wording.japanese)」に区分",
      "change of the \(place.english) classified as “\(cause.wording.english)”")
  }
}

extension SetRatingTerms: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    guard let terms else { return teller.say("評価の条件を消去", "terms of rating removed") }
    var japanese: [String] = []
    var english: [String] = []
    if let within = terms.keepWithin {
      japanese.append("保つ範囲±\(within.shown)")
      english.append("keep within ±\(within.shown)")
    }
    if let lowest = terms.lowest, let highest = terms.highest {
      japanese.append("範囲\(lowest.shown)～\(highest.shown)")
      english.append("range \(lowest.shown) to \(highest.shown)")
    }
    if let limit = terms.limit {
      japanese.append("限界値\(limit.shown)")
      english.append("limit \(limit.shown)")
    }
    if terms.isSurvey {
      japanese.append("調査による値")
      english.append("surveyed")
    }
    let empty = japanese.isEmpty
    return teller.say(
      "評価の条件を設定\(empty ? "" : "（\(japanese.joined(separator: "、"))）")",
      "terms of rating set\(empty ? "" : " (\(english.joined(separator: ", ")))")")
  }
}

extension JudgeIndicator: ToldDecision {
  var kindOfHistory: HistoryKind { .value }
  var reasonTold: String? { judgement?.reason }

  func told(by teller: ChangeTeller) -> Wording {
    let (japanese, english) = (fiscalYear.japaneseName, "FY\(fiscalYear.westernYear)")
    guard let judgement else {
      return teller.say("\(japanese)の担当の判断を取り消し", "own judgement of \(english) removed")
    }
    return teller.say(
      "\(japanese)の担当の判断を「\(judgement.letter)」と記入", "own judgement of \(english): “\(judgement.letter)”")
  }
}

extension DescribeSurvey: ToldDecision {
  var kindOfHistory: HistoryKind { .value }

  func told(by teller: ChangeTeller) -> Wording {
    let (year, englishYear) = (fiscalYear.japaneseName, "FY\(fiscalYear.westernYear)")
    guard let survey else {
      return teller.say("\(year)の調査の回答数と誤差を消去", "sample and margin of \(englishYear) removed")
    }
    let japanese = [
      survey.respondents.map { "回答\($0)人" }, survey.margin.map { "誤差±\($0.shown)" },
    ].compactMap { $0 }
    let english = [
      survey.respondents.map { "\($0) respondents" }, survey.margin.map { "margin ±\($0.shown)" },
    ].compactMap { $0 }
    return teller.say(
      "\(year)の調査について記入（\(japanese.joined(separator: "、"))）",
      "survey of \(englishYear) described (\(english.joined(separator: ", ")))")
  }
}

extension ChooseRatingRule: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    choice.map {
      teller.say(
        "評価の規則を「\($0.rule)」（\($0.version)版）に決定", "rating rule set to \($0.rule) (version \($0.version))")
    }
      ?? teller.say("評価の規則の選択を取り消し", "choice of rating rule removed")
  }
}

extension Plan.RevisionCause {
  /// As lists and forms say it.
  public var wording: Wording {
    switch self {
    case .schemeEnded: Wording(japanese: "制度・事業の終了", english: "scheme ended")
    case .schemeRelaunched: Wording(japanese: "制度・事業の再開・組み替え", english: "scheme relaunched")
    case .supportWidened: Wording(japanese: "支援の拡大", english: "support widened")
    case .supportNarrowed: Wording(japanese: "支援の縮小", english: "support narrowed")
    case .demandChanged: Wording(japanese: "需要の変化", english: "demand changed")
    case .outsideConditions: Wording(japanese: "外部環境の変化", english: "outside conditions")
    case .limitReached: Wording(japanese: "受け入れ・安全上の限界", english: "limit of capacity or safety")
    case .definitionChanged: Wording(japanese: "定義・数え方の変更", english: "definition changed")
    case .alreadyReached: Wording(japanese: "目標をすでに達成", english: "already reached")
    case .baseFixed: Wording(japanese: "基準値の確定", english: "base fixed")
    case .other: Wording(japanese: "その他", english: "other")
    }
  }
}
