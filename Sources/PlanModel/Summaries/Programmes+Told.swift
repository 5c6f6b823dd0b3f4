extension AddProgramme: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("事業「\(title)」を登録", "programme “\(title)” registered")
  }
}

extension RenameProgramme: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let day = teller.day(on)
    let old = teller.before?.programmes[programme]?.name
    return teller.say(
      "事業名を\(old.map { "「\($0)」から" } ?? "")「\(title)」に変更\(day.japanese)",
      "programme renamed \(old.map { "from “\($0)” " } ?? "")to “\(title)”\(day.english)")
  }
}

extension SetProgrammeTerms: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let (day, name) = (teller.day(on), teller.name(programme))
    return teller.say(
      "事業「\(name)」の条件を「\(terms)」に設定\(day.japanese)", "terms of “\(name)” set to “\(terms)”\(day.english)")
  }
}

extension EndProgramme: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let (day, name) = (teller.day(on), teller.name(programme))
    return teller.say("事業「\(name)」を終了\(day.japanese)", "programme “\(name)” ended\(day.english)")
  }
}

extension LinkProgramme: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let name = teller.name(programme)
    guard !indicators.isEmpty else {
      return teller.say("事業「\(name)」と指標の結び付けを解除", "programme “\(name)” unlinked from indicators")
    }
    let names = indicators.map { "「\(teller.name($0))」" }.joined()
    return teller.say("事業「\(name)」を指標\(names)に結び付け", "programme “\(name)” linked to \(names)")
  }
}

extension RestoreProgramme: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let name = programme.programme.name
    return teller.say("事業「\(name)」を元の記録に戻す", "record of programme “\(name)” restored")
  }
}
