extension TakeBack: ToldDecision {
  var kindOfHistory: HistoryKind { .correction }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    let numbers = entries.prefix(3).map(String.init)
    let rest = entries.count > numbers.count
    return teller.say(
      "記録\(numbers.joined(separator: "、"))番\(rest ? "など\(entries.count)件" : "")を取り消し",
      "\(entries.count == 1 ? "entry" : "entries") \(numbers.joined(separator: ", "))\(rest ? " and others (\(entries.count) in all)" : "") taken back"
    )
  }
}

extension RedactEntry: ToldDecision {
  var kindOfHistory: HistoryKind { .correction }
  var reasonTold: String? { reason }

  func told(by teller: ChangeTeller) -> Wording {
    teller.say("記録\(sequence)番の内容を削除", "content of entry \(sequence) removed")
  }
}
