extension OpenDepartment: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let day = teller.day(begins)
    return teller.say(
      "所管課「\(title)」を登録\(day.japanese)", "department “\(title)” registered\(day.english)")
  }
}

extension RenameDepartment: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let day = teller.day(on)
    let old = teller.before?.departments[department]?.name
    return teller.say(
      "課名を\(old.map { "「\($0)」から" } ?? "")「\(title)」に変更\(day.japanese)",
      "department renamed \(old.map { "from “\($0)” " } ?? "")to “\(title)”\(day.english)")
  }
}

extension SplitDepartment: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let day = teller.day(on)
    let (old, new) = (teller.name(department), teller.names(into))
    return teller.say("「\(old)」を\(new)に分割\(day.japanese)", "“\(old)” split into \(new)\(day.english)")
  }
}

extension MergeDepartments: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let day = teller.day(on)
    let (old, new) = (teller.names(departments), teller.name(into))
    return teller.say("\(old)を「\(new)」に統合\(day.japanese)", "\(old) merged into “\(new)”\(day.english)")
  }
}

extension CloseDepartment: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let (day, name) = (teller.day(on), teller.name(department))
    return teller.say("「\(name)」を廃止\(day.japanese)", "“\(name)” closed\(day.english)")
  }
}

extension RestoreDepartments: ToldDecision {
  var kindOfHistory: HistoryKind { .organisation }

  func told(by teller: ChangeTeller) -> Wording {
    let names = departments.map { "「\($0.department.name)」" }.joined()
    return teller.say("\(names)を元の記録に戻す", "record of \(names) restored")
  }
}
