extension Refusal {
  static func notThere(_ japanese: String, _ english: String, _ id: String) -> Refusal {
    Refusal(
      .notThere, japanese: "\(japanese)「\(id)」はこの計画にありません。",
      english: "there is no \(english) \(id) in this plan")
  }

  static func alreadyThere(_ id: String) -> Refusal {
    Refusal(.alreadyThere, japanese: "「\(id)」はもう使われています。", english: "\(id) is already in use")
  }

  static func noPillar(_ id: PillarID) -> Refusal { notThere("柱", "pillar", id.text) }
  static func noMeasure(_ id: MeasureID) -> Refusal { notThere("施策", "measure", id.text) }
  static func noIndicator(_ id: IndicatorID) -> Refusal { notThere("指標", "indicator", id.text) }
  static func noDepartment(_ id: DepartmentID) -> Refusal { notThere("課", "department", id.text) }
  static func noProgramme(_ id: ProgrammeID) -> Refusal { notThere("事業", "programme", id.text) }
  static func noComment(_ id: CommentID) -> Refusal { notThere("意見", "comment", id.text) }
  static func noRevision(_ id: RevisionID) -> Refusal { notThere("目標変更", "revision", id.text) }

  static func noSeries(_ indicator: IndicatorID, _ series: SeriesID) -> Refusal {
    notThere("数えるもの", "series", "\(indicator.text)/\(series.text)")
  }

  static func noValue(_ year: FiscalYear) -> Refusal {
    Refusal(
      .notThere, japanese: "\(year.japaneseName)の値はまだありません。",
      english: "there is no value of \(year.westernYear) yet")
  }

  static func noTarget(_ year: FiscalYear) -> Refusal {
    Refusal(
      .notThere, japanese: "\(year.japaneseName)の目標値はまだありません。",
      english: "there is no target for \(year.westernYear) yet")
  }
}
