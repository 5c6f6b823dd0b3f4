extension SetTarget: ToldDecision {
  var kindOfHistory: HistoryKind { .target }

  func told(by teller: ChangeTeller) -> Wording {
    let (place, new) = (teller.target(fiscalYear), teller.value(value, of: indicator))
    return teller.say("\(place.japanese)を\(new.japanese)に設定", "\(place.english) set to \(new.english)")
  }
}

extension CorrectTarget: ToldDecision {
  var kindOfHistory: HistoryKind { .correction }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    let old = teller.before?.indicators[indicator]?.targets[fiscalYear]?.original
    let change = teller.change(
      from: old.map { teller.value($0, of: indicator) }, to: teller.value(value, of: indicator))
    return teller.say(
      "\(place.japanese)を\(change.japanese)訂正", "\(place.english) corrected \(change.english)")
  }
}

extension WithdrawTarget: ToldDecision {
  var kindOfHistory: HistoryKind { .target }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    return teller.say("\(place.japanese)を取り下げ", "\(place.english) withdrawn")
  }
}

extension ProposeRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    let old = teller.before?.indicators[indicator]?.targets[fiscalYear]?.current
    let change = teller.change(
      from: old.map { teller.value($0, of: indicator) }, to: teller.value(value, of: indicator))
    return teller.say(
      "\(place.japanese)を\(change.japanese)変更することを提案",
      "change of the \(place.english) \(change.english) proposed")
  }
}

extension DecideRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }
  var reasonTold: String? { decision.reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    let ledger = (teller.before ?? teller.plan).indicators[indicator]?.targets[fiscalYear]
    let earlier = ledger.map { $0.revisions.prefix { $0.id != revision } } ?? []
    let old = earlier.last { $0.decision?.outcome == .accepted }?.value ?? ledger?.original
    let change = ledger?.revisions.first { $0.id == revision }.map {
      teller.change(
        from: old.map { teller.value($0, of: indicator) }, to: teller.value($0.value, of: indicator))
    }
    let japaneseDetail = [decision.meeting, decision.date?.japaneseName].compactMap { $0 }
    let englishDetail = [decision.meeting, decision.date?.englishName].compactMap { $0 }
    let isAccepted = decision.outcome == .accepted
    return teller.say(
      "\(place.japanese)を\(change?.japanese ?? "")変更\(isAccepted ? "する" : "しない")ことを決定"
        + (japaneseDetail.isEmpty ? "" : "（\(japaneseDetail.joined(separator: "、"))）"),
      "change of the \(place.english)\(change.map { " \($0.english)" } ?? "") \(isAccepted ? "accepted" : "rejected")"
        + (englishDetail.isEmpty ? "" : " (\(englishDetail.joined(separator: ", ")))"))
  }
}

extension RepeatRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    return teller.say(
      "\(place.japanese)の変更を\(reportingYear.japaneseName)の報告にも記載",
      "change of the \(place.english) shown again in the report of FY\(reportingYear.westernYear)")
  }
}

extension ReopenRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    return teller.say(
      "\(place.japanese)の変更の決定を取り消し、提案に戻す", "decision on the change of the \(place.english) reopened")
  }
}

extension WithdrawRevision: ToldDecision {
  var kindOfHistory: HistoryKind { .target }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.target(fiscalYear)
    return teller.say("\(place.japanese)の変更の提案を取り下げ", "proposed change of the \(place.english) withdrawn")
  }
}
