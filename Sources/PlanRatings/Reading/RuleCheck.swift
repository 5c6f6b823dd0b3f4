import PlanModel

/// What no single value of a rule file shows: names that nothing has, and grades that can never be given.
struct RuleCheck {
  let rule: RatingRule
  let members: YAMLMembers

  func check() throws(RuleFileError) {
    if rule.grades.isEmpty { throw failure("grades", "一つ以上の評価が必要です。", "expected at least one grade") }
    try checkLetters()
    try checkConditions()
    try checkNames()
  }

  private func failure(_ key: String, _ japanese: String, _ english: String) -> RuleFileError {
    (members[key] ?? members.whole).failure(japanese, english)
  }

  private func checkLetters() throws(RuleFileError) {
    var seen: Set<String> = []
    for letter in rule.grades.compactMap(\.letter) + rule.codes.map(\.letter) {
      guard seen.insert(letter).inserted else {
        throw failure("grades", "「\(letter)」が二度あります。", "the letter \(letter) stands there twice")
      }
    }
  }

  private func checkConditions() throws(RuleFileError) {
    let lists = rule.grades.map(\.conditions) + rule.grades.compactMap(\.withoutTarget)
    if rule.figure == nil || rule.figure == .judgement,
      lists.joined().contains(where: { $0.subject == .figure })
    {
      throw failure(
        "grades", "figure を使う条件には、計算する figure が必要です。",
        "a condition asks for a figure, and figure is none that is worked out")
    }
    let isJudged = rule.figure == .judgement
    if rule.figure == nil || isJudged, rule.grades.contains(where: { $0.letter == nil }) {
      throw failure(
        "grades", "計算する figure のない規則では、どの評価にも letter が必要です。",
        "expected a letter for every grade, as there is no figure to stand in its place")
    }
    for (place, band) in rule.grades.dropLast().enumerated() where band.conditions.isEmpty && !isJudged {
      throw failure(
        "grades", "\(place + 1)番目に条件（when）がないため、その後の評価には届きません。",
        "grade \(place + 1) has no condition (when), so that no later one is reached")
    }
  }

  private func checkNames() throws(RuleFileError) {
    let shares =
      rule.grades.flatMap { $0.conditions + ($0.withoutTarget ?? []) }.compactMap(\.share)
      + rule.combinations.flatMap(\.bands).compactMap(\.atLeast)
    for name in shares.compactMap(\.parameter) where !rule.parameters.contains(where: { $0.name == name }) {
      throw failure(
        "parameters", "「$\(name)」が parameters にありません。", "expected \(name), which a condition names")
    }
    let inside = [rule.directions.keep, rule.directions.range].compactMap { $0 }
    for letter in inside.flatMap({ [$0.inside, $0.outside] }) where rule.grade(lettered: letter) == nil {
      throw failure("direction", "「\(letter)」という評価はありません。", "there is no grade \(letter)")
    }
    for (_, path) in CaseHandling.handled {
      if case .grade(let letter) = rule.cases[keyPath: path], rule.grade(lettered: letter) == nil {
        throw failure(
          "cases", "「\(letter)」は refuse、calculate、評価の文字のどれでもありません。",
          "\(letter) is neither refuse nor calculate nor a grade's letter")
      }
    }
    for letter in rule.combinations.flatMap(\.letters) where rule.grade(lettered: letter) == nil {
      throw failure("combine", "「\(letter)」という評価はありません。", "there is no grade \(letter)")
    }
  }
}
