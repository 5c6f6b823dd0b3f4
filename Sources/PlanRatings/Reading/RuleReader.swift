import PlanModel

/// Reads a rule from the values of its file.
struct RuleReader {
  private let members: YAMLMembers

  init(_ root: YAMLValue) throws(RuleFileError) {
    members = try root.members([
      "id", "version", "body", "title", "years", "source", "note", "parameters", "figure", "rounding", "cap",
      "direction", "cases", "survey", "grades", "codes", "combine",
    ])
  }

  func rule() throws(RuleFileError) -> RatingRule {
    var rule = RatingRule(
      id: try members.needed("id").read("小文字と数字、ハイフン、点で書いてください。", "lower-case letters, digits, - and .") {
        $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-.".utf8.contains($0) } ? $0 : nil
      },
      version: try members.needed("version").read("1、2 のような数にしてください。", "a whole number") {
        Int($0).map(String.init)
      },
      body: try wording(members.needed("body")), title: try wording(members.needed("title")), years: nil,
      source: nil, note: nil, parameters: [], figure: nil, rounding: nil, cap: nil,
      directions: try directions(members.needed("direction")), cases: CaseHandling(), surveyMargin: nil,
      grades: [], codes: [], combinations: [])
    if let years = members["years"] { rule.years = try self.years(years) }
    if let source = members["source"] { rule.source = try source.text() }
    if let note = members["note"] { rule.note = try wording(note) }
    if let parameters = members["parameters"] { rule.parameters = try self.parameters(parameters) }
    if let figure = members["figure"] { rule.figure = try self.figure(figure) }
    if let rounding = members["rounding"] { rule.rounding = try self.rounding(rounding) }
    if let cap = members["cap"] { rule.cap = try cap.share() }
    if let cases = members["cases"] { rule.cases = try self.cases(cases) }
    if let survey = members["survey"] { rule.surveyMargin = try survey.share() }
    for grade in try members.needed("grades").list() { rule.grades.append(try band(grade)) }
    for code in try members["codes"]?.list() ?? [] { rule.codes.append(try self.code(code)) }
    for part in try members["combine"]?.list() ?? [] { rule.combinations.append(try combination(part)) }
    try RuleCheck(rule: rule, members: members).check()
    return rule
  }

  private func wording(_ value: YAMLValue) throws(RuleFileError) -> Wording {
    try value.members(["ja", "en"]).wording()
  }

  private func years(_ value: YAMLValue) throws(RuleFileError) -> ClosedRange<Int> {
    let ends = try value.list()
    guard ends.count == 2 else { throw value.failure("[始まり, 終わり] の二つの年度にしてください。", "expected [first, last]") }
    let first = try ends[0].read("西暦の年度にしてください。", "a western year") { Int($0) }
    let last = try ends[1].read("始まりより後の西暦の年度にしてください。", "a western year, not before the first") { text in
      Int(text).flatMap { $0 >= first ? $0 : nil }
    }
    return first...last
  }

  private func parameters(_ value: YAMLValue) throws(RuleFileError) -> [RuleParameter] {
    var parameters: [RuleParameter] = []
    let named = try value.members()
    for key in named.keys {
      let members = try named.needed(key.string).members(["value", "ja", "en"])
      let number = try members.needed("value")
      let isUnpublished = try number.text() == "unpublished"
      parameters.append(
        RuleParameter(
          name: key.string, value: isUnpublished ? nil : try number.share(), wording: try members.wording()))
    }
    return parameters
  }

  private func figure(_ value: YAMLValue) throws(RuleFileError) -> Figure {
    let levels = Level.allCases.map(\.rawValue).joined(separator: ", ")
    return try value.read(
      "attainment of LEVEL、progress to LEVEL、growth、judgement のどれかにしてください（LEVELは \(levels)）。",
      "attainment of LEVEL, progress to LEVEL, growth or judgement (LEVEL is \(levels))"
    ) { Figure($0) }
  }

  private func rounding(_ value: YAMLValue) throws(RuleFileError) -> Rounding {
    let members = try value.members(["places", "mode", "beforeComparing"])
    return Rounding(
      places: try members.needed("places").read("0から6までの桁数にしてください。", "0 to 6 places") { text in
        Int(text).flatMap { (0...6).contains($0) ? $0 : nil }
      },
      mode: try members["mode"]?.word() ?? .halfUp,
      beforeComparing: try members["beforeComparing"]?.flag() ?? false)
  }

  private func directions(_ value: YAMLValue) throws(RuleFileError) -> DirectionHandling {
    let members = try value.members(["up", "down", "unstated", "keep", "range"])
    return DirectionHandling(
      up: try members["up"]?.word() ?? .asWritten, down: try members.needed("down").word(),
      unstated: try members.needed("unstated").word(), keep: try members["keep"].map(inside),
      range: try members["range"].map(inside))
  }

  private func inside(_ value: YAMLValue) throws(RuleFileError) -> DirectionHandling.Inside {
    let members = try value.members(["within", "inside", "outside"])
    return DirectionHandling.Inside(
      within: try members["within"]?.share(), inside: try members.needed("inside").text(),
      outside: try members.needed("outside").text())
  }

  private func cases(_ value: YAMLValue) throws(RuleFileError) -> CaseHandling {
    let members = try value.members([
      "noBaseline", "noValue", "noTarget", "qualitative", "cumulative", "targetBelowBaseline", "zeroSpan",
      "pairs",
    ])
    var cases = CaseHandling()
    for (key, path) in CaseHandling.handled {
      if let value = members[key] { cases[keyPath: path] = CaseHandling.Handling(try value.text()) }
    }
    if let pairs = members["pairs"] { cases.pairs = try pairs.word() }
    return cases
  }

  private func band(_ value: YAMLValue) throws(RuleFileError) -> GradeBand {
    let members = try value.members(["letter", "ja", "en", "status", "points", "when", "withoutTarget"])
    var band = GradeBand(
      letter: try members["letter"]?.text(), wording: try members.wording(),
      status: try members.needed("status").word(), points: nil, conditions: [], withoutTarget: nil)
    if let points = members["points"] {
      band.points = try points.read("数にしてください。", "a number") { Amount($0) }
    }
    for value in try members["when"]?.oneOrMore() ?? [] { band.conditions.append(try condition(value)) }
    if let values = members["withoutTarget"] {
      var conditions: [GradeCondition] = []
      // 「otherwise」 stands for no condition at all.
      for value in try values.oneOrMore() where try value.text() != "otherwise" {
        conditions.append(try condition(value))
      }
      band.withoutTarget = conditions
    }
    return band
  }

  private func condition(_ value: YAMLValue) throws(RuleFileError) -> GradeCondition {
    try value.read(
      "figure >= 85%、actual > target、actual >= baseline - 10% のように書いてください。",
      "a condition such as figure >= 85%, actual > target or actual >= baseline - 10%"
    ) { GradeCondition($0) }
  }

  private func code(_ value: YAMLValue) throws(RuleFileError) -> SpecialCode {
    let members = try value.members(["letter", "ja", "en", "for"])
    var code = SpecialCode(
      letter: try members.needed("letter").text(), wording: try members.wording(), reasons: [])
    for reason in try members["for"]?.oneOrMore() ?? [] { code.reasons.append(try reason.word()) }
    return code
  }

  private func combination(_ value: YAMLValue) throws(RuleFileError) -> Combination {
    let members = try value.members(["of", "by", "countsRepeated", "letters", "bands"])
    var combination = Combination(
      scope: try members.needed("of").word(), way: try members.needed("by").word(),
      countsRepeated: try members["countsRepeated"]?.flag() ?? false, letters: [], bands: [])
    for letter in try members["letters"]?.list() ?? [] { combination.letters.append(try letter.text()) }
    for part in try members["bands"]?.list() ?? [] {
      let members = try part.members(["letter", "ja", "en", "status", "atLeast"])
      combination.bands.append(
        Combination.Band(
          letter: try members.needed("letter").text(), wording: try members.wording(),
          status: try members.needed("status").word(),
          atLeast: try members["atLeast"]?.read("85% か $名前 にしてください。", "85% or $NAME") {
            GradeCondition.Share($0)
          }))
    }
    return combination
  }
}
