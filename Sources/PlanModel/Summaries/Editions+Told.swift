extension FreezeEdition: ToldDecision {
  var kindOfHistory: HistoryKind { .edition }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("「\(title)」として内容を固定", "contents frozen as “\(title)”")
  }
}

extension PublishEdition: ToldDecision {
  var kindOfHistory: HistoryKind { .edition }

  func told(by teller: ChangeTeller) -> Wording {
    let (name, day) = (teller.name(edition), teller.day(publication.date))
    return teller.say("「\(name)」を公表\(day.japanese)", "“\(name)” published\(day.english)")
  }
}

extension AnswerFinding: ToldDecision {
  var kindOfHistory: HistoryKind { .analysis }
  var reasonTold: String? { answer?.note }

  func told(by teller: ChangeTeller) -> Wording {
    switch answer?.kind {
    case .corrected: teller.say("確認したい点に「直した」と回答", "finding answered: corrected")
    case .accepted: teller.say("確認したい点に「このままでよい」と回答", "finding answered: accepted as it is")
    case nil: teller.say("確認したい点への回答を取り下げ", "answer to a finding withdrawn")
    }
  }
}

extension SetDegreeTolerances: ToldDecision {
  var kindOfHistory: HistoryKind { .structure }

  /// Only what changes is told, where the plan before is known.
  func told(by teller: ChangeTeller) -> Wording {
    guard let tolerances else {
      return teller.say("程度を表す言葉の目安を標準に戻した", "tolerances of words of degree put back to the usual ones")
    }
    let old = teller.before?.degreeTolerances
    let all = DegreeTolerances.Degree.allCases
    let changed = all.filter { old?[$0] != tolerances[$0] }
    let told = (changed.isEmpty ? all : changed).map(tolerances.told)
    return teller.say(
      "程度を表す言葉の目安を設定（\(told.map(\.japanese).joined(separator: "、"))）",
      "tolerances of words of degree set (\(told.map(\.english).joined(separator: ", ")))")
  }
}
