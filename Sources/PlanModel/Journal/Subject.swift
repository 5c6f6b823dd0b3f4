/// What a change is about: two people who change different subjects never meet.
///
/// A subject's version is the sequence of the last entry that touched it, 0 where there is none.
public enum Subject: Hashable, Sendable {
  /// The plan's title, period and the like.
  case plan
  case columns
  case pillar(PillarID)
  case measure(MeasureID)
  /// An indicator's name, place, series, department: all but what is told year by year.
  case indicator(IndicatorID)
  /// Measured values of one fiscal year.
  case value(IndicatorID, FiscalYear)
  /// The target for one fiscal year, with its revisions.
  case target(IndicatorID, FiscalYear)
  case analysis(IndicatorID, FiscalYear)
  case footnote(FootnoteID)
  case department(DepartmentID)
  case programme(ProgrammeID)
  case edition(EditionID)
  case comment(CommentID)
  case finding(Plan.FindingKey)
  case ratingRule
  /// How words of degree are taken in analyses.
  case degreeTolerances
}

extension Subject: CustomStringConvertible {
  /// The subject as a key in tables and texts: `value/k3m9/2023`.
  public var description: String {
    switch self {
    case .plan: "plan"
    case .columns: "columns"
    case .pillar(let id): "pillar/\(id.text)"
    case .measure(let id): "measure/\(id.text)"
    case .indicator(let id): "indicator/\(id.text)"
    case .value(let id, let year): "value/\(id.text)/\(year.westernYear)"
    case .target(let id, let year): "target/\(id.text)/\(year.westernYear)"
    case .analysis(let id, let year): "analysis/\(id.text)/\(year.westernYear)"
    case .footnote(let id): "footnote/\(id.text)"
    case .department(let id): "department/\(id.text)"
    case .programme(let id): "programme/\(id.text)"
    case .edition(let id): "edition/\(id.text)"
    case .comment(let id): "comment/\(id.text)"
    case .finding(let key):
      "finding/\(key.kind)/\(key.indicator?.text ?? "")/\(key.fiscalYear.map { String($0.westernYear) } ?? "")/\(key.words ?? "")"
    case .ratingRule: "ratingRule"
    case .degreeTolerances: "degreeTolerances"
    }
  }

  /// The indicator it belongs to.
  public var indicator: IndicatorID? {
    switch self {
    case .indicator(let id), .value(let id, _), .target(let id, _), .analysis(let id, _): id
    case .finding(let key): key.indicator
    default: nil
    }
  }
}
