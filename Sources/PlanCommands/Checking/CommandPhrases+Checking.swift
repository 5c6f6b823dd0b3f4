import PlanModel

/// What `check` and `tolerances` say.
extension CommandPhrases {
  func verdict(_ verdict: Finding.Verdict) -> String {
    switch verdict {
    case .agrees: say("合っている", "agrees")
    case .disagrees: say("食い違う", "disagrees")
    case .ambiguous: say("どちらとも読める", "can be read either way")
    case .notInTable: say("表で確かめられない", "not in the table")
    case .notice: say("気づいたこと", "noticed")
    }
  }

  func heading(_ severity: Finding.Severity, _ count: Int) -> String {
    switch severity {
    case .look: say("要確認（\(count)件）", "To look at (\(count))")
    case .note: say("参考（\(count)件）", "Worth knowing (\(count))")
    }
  }

  func agreeing(_ count: Int) -> String { say("表と合っている記述（\(count)件）", "Agreeing with the table (\(count))") }

  var nothingFound: String { say("確認したい点はありません。", "Nothing to look at.") }
  var wholePlan: String { say("計画全体", "The whole plan") }

  /// 柱2 Ⅰ-ⅲ, as findings begin.
  func place(pillar: Int, code: String?) -> String {
    say("柱\(pillar)", "Pillar \(pillar)") + (code.map { " " + $0 } ?? "")
  }

  /// 施策2-①「…」, as findings begin.
  func place(_ measure: Measure) -> String {
    say("施策\(measure.number)「\(measure.title)」", "Measure \(measure.number) 「\(measure.title)」")
  }

  func row(_ row: Indicator, place: String) -> String {
    let departments = list(row.departments.map(\.name))
    return say("\(place)　\(row.name)", "\(place)  \(row.name)")
      + (departments.isEmpty ? "" : say("（\(departments)）", " (\(departments))"))
  }

  func list(_ words: [String]) -> String { words.joined(separator: say("、", ", ")) }

  func reading(_ reading: Finding.Reading) -> String {
    let working = TerminalText.line(reading.working.text(in: language))
    return reading.holds
      ? say("○ 成り立つ　　 \(working)", "○ holds          \(working)")
      : say("× 成り立たない \(working)", "× does not hold  \(working)")
  }

  /// How many claims there are of each verdict, and how many notices of each severity.
  func counts(_ findings: [Finding]) -> [String] {
    let claims = findings.filter { $0.verdict != .notice }
    let notices = findings.filter { $0.verdict == .notice }
    let verdicts = Finding.Verdict.allCases.filter { $0 != .notice }.map { verdict in
      "\(self.verdict(verdict)) \(claims.count { $0.verdict == verdict })"
    }
    let severities = [Finding.Severity.look, .note].map { severity in
      "\(self.severity(severity)) \(notices.count { $0.severity == severity })"
    }
    return [
      say("分析の記述 \(claims.count)件", "Claims of the analyses: \(claims.count)")
        + (claims.isEmpty ? "" : say("（\(list(verdicts))）", " (\(list(verdicts)))")),
      say("そのほかに気づいたこと \(notices.count)件", "Other things noticed: \(notices.count)")
        + (notices.isEmpty ? "" : say("（\(list(severities))）", " (\(list(severities)))")),
    ]
  }

  func answeredLeftOut(_ count: Int) -> String {
    say(
      "確認済みの点 \(count)件は省きました（--all で見せます）。",
      "\(count) things that were looked at are left out (--all shows them).")
  }

  /// How many things an import leaves to look at.
  func toCheck(_ findings: [Finding]) -> String {
    let (all, look) = (findings.count { $0.verdict != .agrees }, findings.count { $0.severity == .look })
    return say(
      "確認したい点 \(all)件（うち要確認\(look)件）。hashira check で内容を見られます。",
      "\(all) things to look at or to know (\(look) to look at); see them with hashira check.")
  }

  func tolerance(_ degree: DegreeTolerances.Degree, _ tolerances: DegreeTolerances) -> String {
    let told = tolerances.told(degree)
    return say("\(told.japanese)（--\(degree.option)）", "\(told.english) (--\(degree.option))")
  }
}
