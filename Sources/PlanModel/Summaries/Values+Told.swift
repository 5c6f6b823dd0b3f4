extension EnterValue: ToldDecision {
  var kindOfHistory: HistoryKind { .value }
  var reasonTold: String? { value.reason }

  func told(by teller: ChangeTeller) -> Wording {
    let (place, new) = (teller.key(key), teller.value(value, of: indicator))
    guard let old = teller.oldValue(key, of: indicator) else {
      return teller.say(
        "\(place.japanese)に\(new.japanese)を入力", "\(place.english) entered: \(new.english)")
    }
    let change = teller.change(from: old, to: new)
    return teller.say(
      "\(place.japanese)を\(change.japanese)更新", "\(place.english) updated \(change.english)")
  }
}

extension CorrectValue: ToldDecision {
  var kindOfHistory: HistoryKind { .correction }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let place = teller.key(key)
    let change = teller.change(
      from: teller.oldValue(key, of: indicator), to: teller.value(value, of: indicator))
    return teller.say(
      "\(place.japanese)を\(change.japanese)訂正", "\(place.english) corrected \(change.english)")
  }
}

extension FinaliseValue: ToldDecision {
  var kindOfHistory: HistoryKind { .value }

  func told(by teller: ChangeTeller) -> Wording {
    let (place, new) = (teller.key(key), teller.value(value, of: indicator))
    let old = teller.oldValue(key, of: indicator)
    return teller.say(
      "\(place.japanese)を\(old.map { "\($0.japanese)から" } ?? "")\(new.japanese)に確定",
      "\(place.english) made final: \(new.english)\(old.map { ", before: \($0.english)" } ?? "")")
  }
}

extension WithdrawValue: ToldDecision {
  var kindOfHistory: HistoryKind { .value }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let (place, old) = (teller.key(key), teller.oldValue(key, of: indicator))
    return teller.say(
      "\(place.japanese)\(old.map { "（\($0.japanese)）" } ?? "")を取り下げ",
      "\(place.english)\(old.map { ", \($0.english)," } ?? "") withdrawn")
  }
}

extension WriteAnalysis: ToldDecision {
  var kindOfHistory: HistoryKind { .analysis }

  func told(by teller: ChangeTeller) -> Wording {
    let year = fiscalYear
    if text.isEmpty {
      return teller.say("\(year.japaneseName)の分析を取り下げ", "FY\(year.westernYear) analysis withdrawn")
    }
    let isNew = teller.before?.indicators[indicator]?.analyses[year]?.text.isEmpty ?? true
    return teller.say(
      "\(year.japaneseName)の分析を\(isNew ? "記入" : "書き直し")",
      "FY\(year.westernYear) analysis \(isNew ? "written" : "rewritten")")
  }
}
