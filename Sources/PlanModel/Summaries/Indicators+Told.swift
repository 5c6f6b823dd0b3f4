extension AddIndicator: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say(
      "\(kind == .activity ? "活動指標" : "成果指標")「\(placement.code) \(name)」を追加",
      "\(kind == .activity ? "activity" : "outcome") indicator “\(placement.code) \(name)” added")
  }
}

extension RenameIndicator: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let old = teller.before?.indicators[indicator]?.name
    return teller.say(
      "指標名を\(old.map { "「\($0)」から" } ?? "")「\(name)」に変更",
      "indicator renamed \(old.map { "from “\($0)” " } ?? "")to “\(name)”")
  }
}

extension MoveIndicator: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let number = teller.number(placement.pillar)
    if let old = teller.before?.indicators[indicator]?.placement, old.pillar == placement.pillar,
      old.code == placement.code
    {
      return teller.say("柱\(number)の中での位置を変更", "place within pillar \(number) changed")
    }
    let old = teller.before?.indicators[indicator]?.placement
    return teller.say(
      "\(old.map { "柱\(teller.number($0.pillar)) \($0.code)から" } ?? "")柱\(number) \(placement.code)に移動",
      "moved \(old.map { "from pillar \(teller.number($0.pillar)) \($0.code) " } ?? "")to pillar \(number) \(placement.code)"
    )
  }
}

extension AddSeries: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let name = series.name.map { "\($0)（\(series.unit)）" } ?? series.unit
    return teller.say("数えるもの「\(name)」を追加", "counted thing “\(name)” added")
  }
}

extension RenameSeries: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let new = name.map { "\($0)（\(unit)）" } ?? unit
    return teller.say("数えるものの名前と単位を「\(new)」に変更", "counted thing renamed to “\(new)”")
  }
}

extension SetDesiredDirection: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    switch direction {
    case .increase: teller.say("望ましい方向を「増やす」に設定", "desired direction set to increase")
    case .decrease: teller.say("望ましい方向を「減らす」に設定", "desired direction set to decrease")
    case .maintain: teller.say("望ましい方向を「保つ」に設定", "desired direction set to maintain")
    case .unknown: teller.say("望ましい方向を「不明」に設定", "desired direction set to unknown")
    }
  }
}

extension SetAccumulation: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    switch accumulation {
    case .annual: teller.say("値の数え方を「単年」に設定", "accumulation set to annual")
    case .cumulative: teller.say("値の数え方を「累計」に設定", "accumulation set to cumulative")
    case .pointInTime:
      teller.say(
        "値の数え方を「時点」\(day.map { "（\($0.month)月\($0.day)日現在）" } ?? "")に設定",
        "accumulation set to point in time\(day.map { " (as of \($0))" } ?? "")")
    }
  }
}

extension SetCounting: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let name = teller.name(series, of: indicator)
    return switch counting {
    case .occurrences: teller.say("「\(name)」を延べで数えることに設定", "“\(name)” counted as occurrences")
    case .distinct: teller.say("「\(name)」を実数で数えることに設定", "“\(name)” counted as distinct")
    case .notApplicable:
      teller.say("「\(name)」の延べ・実の別を「該当なし」に設定", "counting of “\(name)” set to not applicable")
    case .unknown: teller.say("「\(name)」の延べ・実の別を不明に設定", "counting of “\(name)” set to unknown")
    }
  }
}

extension SetDefinition: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    definition == nil ? teller.say("定義を消去", "definition removed") : teller.say("定義を記入", "definition written")
  }
}

extension AssignDepartments: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    guard !responsibilities.isEmpty else { return teller.say("所管課を「なし」に設定", "department removed") }
    let names = responsibilities.map { "「\(teller.name($0.department))」" }.joined()
    let old = (teller.before?.indicators[indicator]?.responsibilities ?? [])
      .map { "「\(teller.before?.departments[$0.department]?.name ?? teller.name($0.department))」" }.joined()
    return old.isEmpty || old == names
      ? teller.say("所管課を\(names)に設定", "department set to \(names)")
      : teller.say("所管課を\(old)から\(names)に変更", "department changed from \(old) to \(names)")
  }
}

extension LinkIndicator: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    guard let sameAs else { return teller.say("再掲の結び付けを解除", "link to the repeated indicator removed") }
    let name = sameAs.plan == teller.plan.id ? "「\(teller.name(sameAs.indicator))」" : "別の計画の指標"
    return teller.say("\(name)の再掲として結び付け", "linked as a repetition of \(name)")
  }
}

extension MarkFootnotes: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let place = value.map(teller.key) ?? teller.say("指標名", "name")
    guard !marks.isEmpty else {
      return teller.say("\(place.japanese)の注の印を消去", "note marks on the \(place.english) removed")
    }
    let names = marks.map { "＊\($0)" }.joined(separator: " ")
    return teller.say("\(place.japanese)に注の印\(names)を付ける", "note marks \(names) put on the \(place.english)")
  }
}
