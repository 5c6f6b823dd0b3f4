import PlanModel

extension CheckPhrases {
  static let japanese = CheckPhrases(
    standing: {
      switch $0 {
      case .disagrees: "食い違う"
      case .ambiguous: "どちらとも読める"
      case .look: "要確認"
      case .notInTable: "表で確かめられない"
      case .note: "参考"
      case .agrees: "合っている"
      }
    },
    holds: { $0 ? "成り立つ" : "成り立たない" },
    results: "照合の結果",
    marksExplained: "下線は表と照らし合わせた記述、番号は「照合の結果」の番号です。番号だけの記述は表と合っています。",
    agreeing: { "表と合っている記述（\($0)件）" },
    nothingDoubted: "食い違う記述も、確認したい点もありません。",
    nothingFound: "表と照らし合わせた記述も、確認したい点もありません。",
    backToWords: { "記述\($0)に戻る" },
    heading: "確認",
    toLookAt: "要確認",
    statements: "照合した記述",
    agreements: "合っている",
    summary: { counts in
      let found = "要確認は\(counts.look)件、参考は\(counts.note)件です。"
      return counts.statements == 0
        ? found : found + "分析の文章から\(counts.statements)件の記述を表と照らし合わせ、\(counts.agreements)件が合っています。"
    },
    accept: "確認済みにする",
    acceptReason: "このままでよい理由",
    acceptReasonMissing: "このままでよい理由を入れてください。",
    findingGone: "この点は、もうありません。文か値が変わったか、先に確認済みになっています。",
    acceptAction: "確認済みとして記録する",
    answered: "確認済みの点",
    answeredLead: "確かめて、このままでよいとした点です。資料には載りません。分析の文か値が変わると、確認したい点に戻ります。",
    reopen: "確認済みを取り消す",
    byDepartment: "所管課ごとの確認したい点",
    byDepartmentLink: "所管課ごとに見る（課ごとに印刷できます）",
    byDepartmentLead: "所管課ごとに、要確認のものから並べています。印刷すると、課ごとに紙が分かれます。複数の課が所管する指標は、それぞれの課に載せています。",
    allFindings: "すべてを一つの表で見る",
    planningOffice: "計画担当",
    planningOfficeLead: "特定の課によらないものです。",
    departmentCounts: { look, note in
      [look > 0 ? "要確認 \(look)件" : nil, note > 0 ? "参考 \(note)件" : nil].compactMap(\.self).joined(
        separator: "、")
    },
    withoutFindings: "確認したい点のない所管課:",
    handout: { "\($0.japaneseName)の確認したい点" }
  )
}
