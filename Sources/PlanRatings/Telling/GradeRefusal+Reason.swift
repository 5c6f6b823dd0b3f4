public import PlanModel

extension GradeRefusal {
  /// Why there is no grade, as a sentence.
  public var reason: Wording {
    switch self {
    case .noActual: say("実績値がありません。", "There is no actual value.")
    case .pending: say("実績値は集計中です。", "The actual value is not in yet.")
    case .qualitative: say("数値ではない行は、この規則では評価しません。", "The rule does not rate rows without numbers.")
    case .noTarget: say("目標値がありません。", "There is no target.")
    case .noBaseline: say("基準値がありません。", "There is no baseline.")
    case .noPrevious: say("前の値がありません。", "There is no earlier value.")
    case .directionNotStated:
      say("増やす指標か減らす指標かが決められていません。", "Nobody has stated which direction is good.")
    case .directionNotCovered:
      say("この規則には、このような方向の指標の扱いがありません。", "The rule does not say what to do with such a direction.")
    case .targetBelowBaseline:
      say("目標値が、基準値から見て良い方向と逆の側にあります。", "The target lies on the wrong side of the baseline.")
    case .zeroTarget: say("目標値が0のため、割合を計算できません。", "The target is zero, so that there is no share of it.")
    case .zeroActual:
      say("実績値が0のため、割合を計算できません。", "The actual value is zero, so that there is no share of it.")
    case .zeroBaseline:
      say("基準値が0のため、伸び率を計算できません。", "The baseline is zero, so that there is no growth from it.")
    case .zeroSpan:
      say("基準値と目標値が同じため、進捗率を計算できません。", "Baseline and target are the same, so that there is no way to go.")
    case .negativeLevel: say("負の値があるため、割合を計算できません。", "A value is negative, so that there is no share of it.")
    case .oppositeSigns:
      say("基準値と符号が違う値があるため、伸び率を計算できません。", "The sign changes, so that there is no growth rate.")
    case .noYears: say("経過した年数が分かりません。", "It is not known how many years have gone by.")
    case .cumulative: say("累計の指標は、この規則では評価しません。", "The rule does not rate cumulative series.")
    case .fewValues: say("値が三つありません。", "There are fewer than three values.")
    case .needsJudgement: say("人の判断が必要です。", "A person has to judge.")
    case .marked(let letter): say("「\(letter)」とされています。", "It was marked \(letter).")
    case .unknownLetter(let letter): say("「\(letter)」という評価はこの規則にありません。", "The rule has no grade \(letter).")
    case .parameterNotSet(let name):
      say(
        "規則の「\(name)」の値が公表されておらず、与えられてもいません。", "The rule's \(name) was not published, and nobody has set it.")
    case .noGradeFits: say("当てはまる評価がありません。", "No grade of the rule fits.")
    case .beyondRange: say("桁数が多すぎて、正確に計算できません。", "There are more digits than can be worked out exactly.")
    }
  }

  private func say(_ japanese: String, _ english: String) -> Wording {
    Wording(japanese: japanese, english: english)
  }
}

extension RatingRule {
  /// Why there is no grade, with the rule's own words for what it leaves open.
  public func reason(for refusal: GradeRefusal) -> Wording {
    guard case .parameterNotSet(let name) = refusal, let open = parameters.first(where: { $0.name == name })
    else {
      return refusal.reason
    }
    return Wording(
      japanese: "「\(open.wording.japanese)」（\(name)）が公表されておらず、与えられてもいません。",
      english: "\(name) (\(open.wording.english)) was not published, and nobody has set it.")
  }
}
