extension MakePlan: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    title.isEmpty ? teller.say("計画を作成", "plan made") : teller.say("計画「\(title)」を作成", "plan “\(title)” made")
  }
}

extension DescribePlan: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("計画名などを「\(title)」（\(organization)）に変更", "plan described as “\(title)” (\(organization))")
  }
}

extension SetColumns: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let names = columns.map { "\($0.fiscalYear.japaneseName)\($0.label)" }.joined(separator: "、")
    let years = columns.map { "FY\($0.fiscalYear.westernYear)" }.joined(separator: ", ")
    return teller.say("表の列を\(names)に設定", "columns set to \(years)")
  }
}

extension AddPillar: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("柱\(number)「\(title)」を追加", "pillar \(number) “\(title)” added")
  }
}

extension RenamePillar: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let number = teller.number(pillar)
    return teller.say("柱\(number)の名前を「\(title)」に変更", "pillar \(number) renamed to “\(title)”")
  }
}

extension MovePillar: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let old = teller.before?.pillars[pillar].map { String($0.number) }
    return teller.say(
      "\(old.map { "柱\($0)の" } ?? "柱の")番号を\(number)に変更",
      "pillar \(old.map { "\($0) " } ?? "")renumbered to \(number)")
  }
}

extension AddMeasure: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("施策\(number)「\(title)」を追加", "measure \(number) “\(title)” added")
  }
}

extension RenameMeasure: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let number = teller.number(measure)
    return teller.say("施策\(number)の名前を「\(title)」に変更", "measure \(number) renamed to “\(title)”")
  }
}

extension MoveMeasure: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let old = teller.before?.measures[measure]?.number
    let to = teller.number(pillar)
    return teller.say(
      "施策\(old ?? "")を柱\(to)の\(number)に移動",
      "measure \(old.map { "\($0) " } ?? "")moved to pillar \(to) as \(number)")
  }
}

extension DescribeMeasure: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let number = teller.number(measure)
    return teller.say("施策\(number)の課題と方向性を記入", "issue and direction of measure \(number) written")
  }
}

extension WriteFootnote: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say(
      "柱\(teller.number(pillar))に注＊\(mark)を記入", "note ＊\(mark) of pillar \(teller.number(pillar)) written")
  }
}

extension RemoveFootnote: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let mark = (teller.before ?? teller.plan).footnotes[footnote].map { "＊\($0.mark)" }
    return teller.say("注\(mark ?? "")を消去", "note\(mark.map { " \($0)" } ?? "") removed")
  }
}

extension Retire: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let part = teller.name(part)
    return teller.say("\(part.japanese)を使わないことに", "\(part.english) taken out of use")
  }
}

extension Reinstate: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  func told(by teller: ChangeTeller) -> Wording {
    let part = teller.name(part)
    return teller.say("\(part.japanese)を再び使うことに", "\(part.english) put back into use")
  }
}

extension ChangeTeller {
  /// A part by its kind and name.
  func name(_ part: Plan.Part) -> Wording {
    switch part {
    case .pillar(let id): say("柱\(number(id))", "pillar \(number(id))")
    case .measure(let id): say("施策\(number(id))", "measure \(number(id))")
    case .indicator(let id): say("指標「\(name(id))」", "indicator “\(name(id))”")
    case .series(let id, let series):
      say("数えるもの「\(name(series, of: id))」", "counted thing “\(name(series, of: id))”")
    case .department(let id): say("「\(name(id))」", "“\(name(id))”")
    case .programme(let id): say("事業「\(name(id))」", "programme “\(name(id))”")
    }
  }
}
