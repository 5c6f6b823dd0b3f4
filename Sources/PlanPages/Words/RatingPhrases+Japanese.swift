import PlanModel
import PlanRatings

extension RatingPhrases {
  static let japanese = RatingPhrases(
    status: {
      switch $0 {
      case .achieved: "達成"
      case .onTrack: "順調"
      case .late: "遅れ"
      case .notRated: "判定できない"
      }
    },
    rating: "評価",
    sections: "評価の画面",
    paths: "目標までの道筋",
    directions: "望ましい方向",
    rules: "評価の規則",
    byRule: { "\($0.body.japanese)「\($0.title.japanese)」（第\($0.version)版）で評価しています。" },
    byOtherRule: { "参考です。この計画の評価ではありません。\($0.body.japanese)の規則「\($0.title.japanese)」を当てはめるとこうなります。" },
    toOwnRule: "この計画の規則による評価に戻る",
    noRule: "この計画を評価する規則は、まだ決まっていません。決まるまで、どの画面にも評価は出ません。",
    chooseRule: "規則を選ぶ",
    ruleUnreadable: { "この計画の規則を読めません。\($0)" },
    undirected: { "増やす指標か減らす指標かが決まっていないものが\($0)件あります。それらは評価できません。" },
    fillDirections: "まとめて決める",
    grade: "評価",
    meaning: "意味",
    count: "件数",
    countBefore: "今年度の目標変更がなければ",
    refusedGrade: "評価できない",
    figureGrade: "計算できた",
    effect: "今年度の目標変更の影響",
    headline: { "\($0.title.japanese)は、目標を変える前は\($1)、変えた後は\($2)です。" },
    headlineUnchanged: { "\($0.title.japanese)は、目標を変える前も後も\($1)です。" },
    headlineMissing: { "\($0.title.japanese)は計算できません。" },
    headlineExplained: { rated, leftOut in
      "実績は同じで、変わったのは目標だけです。\(rated)件の平均です"
        + (leftOut > 0 ? "（計算できない\(leftOut)件を除く）。" : "。")
    },
    noRevisionEffect: "今年度に変わった目標はありません。",
    byPillar: "柱ごと",
    byMeasure: "施策ごと",
    byDepartment: "所管課ごと",
    part: "区分",
    whole: "計画全体",
    ruleSays: "規則による総合評価",
    changed: { "\($1)（変更前は\($0)）" },
    everyRow: "指標ごとの評価と計算",
    working: "計算",
    beforeRevision: "目標変更前:",
    otherRules: "ほかの規則で見る",
    otherRulesLead: "同じ実績と目標を、ほかの団体が公表している規則に当てはめます。",
    pathsLead: "基準値から目標値までの直線（点線）と、これまでの値です。点線より望ましい側にあれば、目標に向けて進んでいます。",
    pathsEmpty: "数値の指標がまだありません。",
    pathTitle: { "\($0)の値と目標までの道筋" },
    directionsLead: "評価には、値が増えるのが望ましいか、減るのが望ましいかが要ります。目標値と基準値から推測せず、人が決めます。選んで「記録する」を押してください。",
    directionsDone: "すべての指標の方向が決まっています。",
    direction: {
      switch $0 {
      case .increase: "増やす"
      case .decrease: "減らす"
      case .maintain: "保つ"
      case .unknown: "未定"
      }
    },
    save: "記録する",
    saved: "記録しました。取り消すときは、元のものを選んでもう一度記録してください。",
    readOnly: "この画面では変えられません。",
    stillMissing: "まだ決まっていない指標",
    alreadyStated: "決まっている指標",
    fromTo: { "実績 \($0)、目標 \($1)" },
    rulesLead: "団体によって評価の決め方は違います。この計画を評価する規則を一つ選んでください。公表された規則のほか、自分の規則のファイルは hashira choose-rule で使えます。",
    chosen: "この計画の規則",
    chosenRule: "この計画は、次の規則で評価しています。",
    choose: "この規則で評価する",
    stopRating: "評価をやめる",
    body: "団体",
    source: "出典",
    parameters: "公表されていない値など、決められる値",
    unpublished: "公表されていません。入れなければ、これを使う評価は「評価できない」になります。",
    ruleFile: "規則のファイル",
    ruleYears: { $0 == $1 ? "\($0)年度" : "\($0)年度から\($1)年度" },
    version: { "第\($0)版" },
    seePlanUnderRule: "この計画に当てはめて見る",
    parameterUnfit: { "「\($0)」の値「\($1)」は使えません。85% のように、百分率で入れてください。" },
    revisions: "目標の変更",
    revisionsLead: "目標値の変更を、元の値を残してすべて並べています。決まるまでの提案は、どの評価にも使いません。",
    revisionsEmpty: "目標値の変更はまだありません。hashira revise-target で提案すると、ここに並びます。",
    old: "変更前",
    new: "変更後",
    cause: "理由の区分",
    notClassified: "区分していない",
    reasonText: "理由",
    decision: "決定",
    gradeChange: "評価",
    alarms: "注意",
    csv: "CSVで受け取る",
    untouched: "達成しているのに見直していない目標",
    untouchedLead: "目標年度の前に目標に届き、目標を一度も変えていない指標です。",
    alarmsExplained: "「変更したときすでに達成」は、望ましい方向が決まっている指標と、実績と新しい目標が同じ指標だけを調べています。",
    undecidedCount: { all, open, alarmed in
      "変更\(all)件" + (open > 0 ? "、うち提案中\(open)件" : "") + (alarmed > 0 ? "、注意のあるもの\(alarmed)件" : "")
    }
  )
}
