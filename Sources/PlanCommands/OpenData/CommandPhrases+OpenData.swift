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
