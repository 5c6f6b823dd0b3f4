import PlanModel

extension Phrases {
  static let japanese = Phrases(
    kept: .japanese,
    check: .japanese,
    rating: .japanese,
    comments: .japanese,
    documents: .japanese,
    siteName: "計画の記録",
    colon: "：",
    inBrackets: { "（\($0)）" },
    planStandIn: "計画の指標",
    skipToContent: "本文へ移動",
    mainNavigation: "主なページ",
    overview: "一覧",
    sheets: "資料１",
    findings: "確認したい点",
    footer: "資料から取り込み、その後の記録を加えた内容です。",
    dataFiles: "データ",
    planData: "計画（JSON）",
    findingsData: "確認したい点（JSON）",
    otherLanguage: "English",
    notFoundTitle: "ページが見つかりません",
    notFoundText: "お探しのページはありません。アドレスが変わったか、入力に誤りがあるかもしれません。",
    notFoundLink: "指標の一覧を見る",
    fiscalYear: { $0.japaneseName },
    otherYear: { "\($0.westernYear)年度" },
    role: {
      switch $0 {
      case .baseline: "基準値"
      case .interim: "中間値"
      case .reference: "参考実績"
      case .actual: "実績値"
      case .target: "目標値"
      }
    },
    notMeasured: "測定なし",
    pending: "集計中",
    listSeparator: "、",
    status: "判定",
    counted: { "\($0)（\($1)件）" },
    pillars: "柱",
    pillar: { "柱\($0)" },
    measures: "施策",
    measure: { "施策\($0)" },
    measureNotPrinted: "施策名の記載なし",
    measureWithoutRows: "この施策の指標は記載されていません。",
    pillarWithoutRows: "この柱の指標は記載されていません。",
    issue: "課題",
    direction: "施策の方向性",
    partNotPrinted: "記載なし",
    indicators: "指標",
    indicatorKind: { $0 == .activity ? "活動指標" : "成果指標" },
    kindHeading: { $0 == .activity ? "活動指標名" : "成果指標名" },
    bothKindsHeading: "指標名",
    analysisHeading: { "\($1.westernYear)年度 \($0 == .activity ? "活動指標" : "成果指標")分析" },
    analysisEmpty: "分析の記載はありません。",
    departments: "所管課",
    formerly: "旧",
    notes: "注",
    note: { "注\($0)" },
    cumulative: "累計",
    overviewLead: { "\($0.japaneseName)（\($0.westernYear)年度）の実績を目標と並べています。" },
    revisedTargets: "目標の変更",
    code: "記号",
    name: "指標名",
    trend: "推移",
    actual: "実績",
    target: "目標",
    targetBefore: "変更前の目標",
    targetNow: "変更後の目標",
    planEmpty: "まだ指標がありません。資料１を読み取ると、ここに並びます。",
    trendExplained: "推移の●は最新の値、○は目標、×は変更前の目標です。",
    sheetTitle: { $1.isEmpty ? "資料１ \($0)枚目" : $1 },
    sheetList: "資料１のページ",
    measureHeading: "施策名",
    scrollHint: "表は横に動かして見られます。",
    whereWeAre: "実績と目標",
    difference: { difference in
      let amount = difference.amount.magnitude.shown + (difference.isOfShares ? "ポイント" : difference.unit)
      switch difference.base {
      case .yearBefore(let year):
        return difference.amount.isZero
          ? "前年度（\(year.japaneseName)）と同じです。"
          : "前年度（\(year.japaneseName)、\(difference.from)）より\(amount)\(difference.amount.isNegative ? "減りました" : "増えました")。"
      case .baseline(let year):
        return difference.amount.isZero
          ? "基準値（\(year.japaneseName)）と同じです。"
          : "基準値（\(year.japaneseName)、\(difference.from)）より\(amount)\(difference.amount.isNegative ? "減っています" : "増えています")。"
      case .target(let year):
        return difference.amount.isZero
          ? "\(year.japaneseName)の目標値と同じです。"
          : "\(year.japaneseName)の目標値を\(amount)\(difference.amount.isNegative ? "下回っています" : "上回っています")。"
      }
    },
    chart: "推移",
    chartTitle: { "\($0)の推移" },
    chartSummary: { summary in
      var sentences: [String] = []
      if let first = summary.first, let last = summary.last, first != last {
        sentences.append(
          "\(first.year.japaneseName)の\(first.text)から、\(last.year.japaneseName)は\(last.text)。")
      } else if let last = summary.last {
        sentences.append("\(last.year.japaneseName)は\(last.text)。")
      }
      if let target = summary.target {
        let before = summary.targetBefore.map { "（\($0)から変更）" } ?? ""
        sentences.append("目標は\(target.year.japaneseName)に\(target.text)\(before)。")
      }
      if !summary.notMeasured.isEmpty {
        sentences.append(summary.notMeasured.map(\.japaneseName).joined(separator: "、") + "の値はありません。")
      }
      return sentences.joined()
    },
    axisNotFromZero: "縦軸は0から始まっていません。",
    pathExplained: "破線は目標までの道すじです。",
    before: { "変更前 \($0)" },
    goal: { "目標 \($0)" },
    allValues: "年度ごとの値",
    westernYear: "西暦",
    eraYear: "和暦",
    column: "区分",
    value: "値",
    analysis: "所管課の分析",
    measureOfIndicator: "施策",
    readFrom: "読み取り元",
    readFromLead: { $1 == $2 ? "「\($0)」の\($1)行目。" : "「\($0)」の\($1)〜\($2)行目。" },
    linesNotKept: "読み取り元の文章は保存されていません。",
    previous: "前の指標",
    next: "次の指標",
    neighbours: "前後の指標",
    place: "現在の位置",
    findingsEmpty: "確認したい点はありません。",
    findingsEmptyNext: "資料はすべて迷いなく読み取れました。",
    severity: { $0 == .look ? "要確認" : "参考" },
    severityHeading: "程度",
    kindOfFinding: "種類",
    placeOfFinding: "場所",
    message: "内容",
    kind: {
      switch $0 {
      case .unitDrift: "単位の不一致"
      case .measureNotPrinted: "施策の記載なし"
      case .issueOrDirectionMissing: "課題・方向性の記載なし"
      case .danglingFootnote: "注と印の不一致"
      case .sheetMissing: "ページの欠落"
      case .rowIncomplete: "行の欠落"
      case .cellCountMismatch: "欄の数の不一致"
      case .departmentUnclear: "所管課が不明確"
      case .seriesUnclear: "値の名前がない"
      case .indicatorTwice: "指標の重複"
      case .crossIndicator: "ほかの指標との食い違い"
      case .difference: "増減の数"
      case .ratio: "倍率・割合"
      case .level: "値"
      case .direction: "増減の向き"
      case .target: "目標との比較"
      case .sum: "内訳の合計"
      case .targetRevision: "目標値の変更"
      case .record: "最高・最低など"
      case .unexplainedTargetRevision: "説明のない目標変更"
      case .revisionAnnouncedNotPrinted: "変更後の目標値の記載なし"
      case .revisedTargetAlreadyReached: "変更後の目標に到達済み"
      case .revisedTargetBelowPast: "過去の実績を下回る目標"
      case .targetBelowBaseline: "基準値を下回る目標"
      case .targetReachedUnrevised: "到達後も据え置きの目標"
      case .mixedDirectionRevision: "向きの違う目標変更"
      case .targetFarFromActual: "目標と実績の大きな差"
      case .unexplainedMove: "説明のない大きな増減"
      case .wording: "程度を表す言葉"
      case .figureOutsideTable: "表にない指標"
      case .targetAfterProgrammeEnd: "事業終了後の目標"
      case .sameTextAsLastYear: "前年と同じ分析"
      case .cumulativeFalls: "累計の減少"
      case .missingBaseline: "基準値なし"
      case .directionNotStated: "望ましい方向が未入力"
      case .departmentRenamed: "所管課の名称変更"
      }
    },
    wholePlan: "計画全体",
    findingCount: { "\($0)件" },
    lines: { $1 == $2 ? "\($0) \($1)行目" : "\($0) \($1)〜\($2)行目" }
  )
}
