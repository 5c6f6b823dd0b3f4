public import PlanModel

extension Grade {
  /// The rated figure as a fraction of one, as the rule rounds it; `nil` where refused, and where the rule only compares.
  public var value: Amount? {
    guard refusal == nil else { return nil }
    return (figure ?? grader.figure(of: inputs)).flatMap(rule.value)
  }

  /// The arithmetic as a sentence: 「実績132社 ÷ 目標140社 ＝ 94.3％ → B（90％以上100％未満）」.
  public var working: Wording {
    Wording(
      japanese: GradeTeller(language: .japanese, grade: self, target: inputs.target).sentence(
        outcome, figure),
      english: GradeTeller(language: .english, grade: self, target: inputs.target).sentence(outcome, figure))
  }

  /// The same by the target before this year's revision; `nil` where nothing was revised.
  public var workingBeforeRevision: Wording? {
    guard let former = inputs.formerTarget else { return nil }
    func told(_ language: Language) -> String {
      GradeTeller(language: language, grade: self, target: former).sentence(
        beforeRevision, figureBeforeRevision)
    }
    return Wording(japanese: told(.japanese), english: told(.english))
  }
}
