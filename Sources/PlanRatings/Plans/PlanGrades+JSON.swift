public import PlanModel

extension PlanGrades {
  /// Writes the grades as grades/1.
  ///
  /// - Parameters:
  ///   - json: where to.
  ///   - language: of the workings and reasons.
  public func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.key("schema")
      json.string("grades/1")
      json.key("rule")
      json.string(rule.id)
      json.key("version")
      json.string(rule.version)
      json.key("grades")
      json.array(rows) { json, row in row.write(to: &json, in: language) }
      json.key("summary")
      json.object { json in
        json.key("before")
        countsBeforeRevision.write(to: &json)
        json.key("after")
        counts.write(to: &json)
      }
      if !rule.combinations.isEmpty {
        json.key("combined")
        json.array(combined(beforeRevision: true) + combined()) { json, grade in grade.write(to: &json) }
      }
    }
  }
}

extension PlanGrades.Row {
  fileprivate func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.key("pillar")
      json.integer(pillar)
      json.key("code")
      json.string(code)
      json.key("series")
      if let series { json.integer(series) } else { json.null() }
      json.key("grade")
      json.string(grade.letter)
      json.key("beforeRevision")
      json.string(grade.letterBeforeRevision)
      json.key("status")
      json.string(grade.status.rawValue)
      json.key("value")
      json.string(grade.value?.description)
      json.key("working")
      json.string(grade.working.text(in: language))
      json.key("refused")
      json.string(grade.refusal.map { grade.rule.reason(for: $0).text(in: language) })
      json.key("inputs")
      grade.inputs.write(to: &json)
    }
  }
}

extension RatedSeries {
  /// What the grade rests on, each with its fiscal year.
  fileprivate func write(to json: inout JSONWriter) {
    let inputs: [(StaticString, DatedAmount?)] = [
      ("actual", actual), ("target", target), ("formerTarget", formerTarget), ("baseline", baseline),
      ("previous", previous), ("due", due),
    ]
    json.object { json in
      for (name, input) in inputs {
        guard let input else { continue }
        json.key(name)
        json.object { json in
          json.key("fiscalYear")
          json.integer(input.year.westernYear)
          json.key("amount")
          json.amount(input.amount)
          if let entry = input.entry {
            json.key("entry")
            json.integer(entry)
          }
        }
      }
    }
  }
}

extension GradeCounts {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      // Series are what is counted; rows without numbers are none.
      for count in counts where count.letter != Self.qualitative {
        json.key(text: count.letter)
        json.integer(count.count)
      }
    }
  }
}

extension CombinedGrade {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("scope")
      json.string(scope.rawValue)
      json.key("pillar")
      if let pillar { json.integer(pillar) } else { json.null() }
      json.key("measure")
      json.string(measure)
      json.key("beforeRevision")
      json.boolean(isBeforeRevision)
      json.key("grade")
      json.string(letter)
      json.key("status")
      json.string(status.rawValue)
      json.key("value")
      json.string(number?.description)
      json.key("rated")
      json.integer(rated)
      json.key("leftOut")
      json.integer(leftOut)
    }
  }
}
