import PlanDocuments

/// What is said of open data.
extension CommandPhrases {
  var planHasNoTitle: String {
    say("計画の名称がありません。--title で指定できます。", "The plan has no title; --title gives one.")
  }

  var noMunicipalityCode: String {
    say(
      "全国地方公共団体コードの列は空です。--code で指定できます（例: --code 131016）。",
      "The column of the municipality's code is empty; --code gives it (such as --code 131016).")
  }

  func notPublished(_ edition: String) -> String {
    say("「\(edition)」はまだ公表されていません。", "\(edition) is not published yet.")
  }

  func wroteOpenData(_ folder: String, written: Int, same: Int) -> String {
    say(
      "\(folder) に\(written)個のファイルを書きました（同じだったもの \(same)個）。",
      "\(written) files were written to \(folder) (\(same) were as they should be).")
  }

  /// A line where the files in CP932 are not the same as the others.
  func lostCharacters(_ report: CP932Report) -> [String] {
    guard !report.lines.isEmpty else { return [] }
    return [
      say(
        "Shift_JISのファイルでは、\(report.replaced)字を同じ意味の文字に置き換え、\(report.lost)字を書けませんでした（cp932/report.csv に一覧）。",
        "In the files in CP932 \(report.replaced) characters were replaced by others of the same meaning and \(report.lost) lost; cp932/report.csv lists them."
      )
    ]
  }
}

/// What is said of tables that were checked.
extension CommandPhrases {
  func itemsHolding(_ holding: Int, of all: Int) -> String {
    holding == all
      ? say("統一ルールの\(all)項目のすべてに合っています。", "All \(all) items of the rule hold.")
      : say("統一ルールの\(all)項目のうち、\(holding)項目に合っています。", "\(holding) of the \(all) items of the rule hold.")
  }

  func besideTheRule(_ title: String) -> String {
    say("ルールのほか \(title)", "beside the rule: \(title)")
  }

  func tab(_ name: String) -> String { say("シート「\(name)」", "sheet \(name)") }

  func quoted(_ text: String) -> String { say("「\(text)」", "“\(text)”") }

  /// The first places, and how many more there are.
  func cells(_ cells: [String], of count: Int) -> String {
    let list = cells.joined(separator: say("、", ", "))
    guard count > cells.count, !cells.isEmpty else { return list }
    return list + say(" ほか\(count - cells.count)か所", " and \(count - cells.count) more")
  }

  var look: String { say("（参考）", "(to look at) ") }
}
