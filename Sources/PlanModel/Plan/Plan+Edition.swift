extension Plan {
  /// A named freeze of the plan; the store holds what was frozen.
  public struct Edition: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// 会議版（案）
      case draft
      /// 年度版
      case annual
    }

    /// 令和5年度版.
    public var name: String
    public var kind: Kind
    /// The fiscal year whose values it reports.
    public var reportingYear: FiscalYear
    /// SHA-256 of the frozen plan document, in hexadecimal digits.
    public var documentDigest: String
    /// The hash at the end of the chain when it was frozen, in hexadecimal digits.
    public var chainHead: String
    /// The version of the plan that was frozen.
    public var planVersion: Int
    /// `nil` until it is published.
    public var publication: Publication?

    public init(
      name: String, kind: Kind, reportingYear: FiscalYear, documentDigest: String, chainHead: String,
      planVersion: Int, publication: Publication? = nil
    ) {
      self.name = name
      self.kind = kind
      self.reportingYear = reportingYear
      self.documentDigest = documentDigest
      self.chainHead = chainHead
      self.planVersion = planVersion
      self.publication = publication
    }
  }

  /// When an edition was published and what the public sees of it; closed unless opened.
  public struct Publication: Hashable, Sendable {
    public var date: CalendarDate
    public var showsFindings: Bool
    public var showsPersons: Bool
    public var showsGrades: Bool

    public init(
      date: CalendarDate, showsFindings: Bool = false, showsPersons: Bool = false, showsGrades: Bool = false
    ) {
      self.date = date
      self.showsFindings = showsFindings
      self.showsPersons = showsPersons
      self.showsGrades = showsGrades
    }
  }

  /// Names a finding by what it is about, so that an answer holds while the words that raised it stay.
  public struct FindingKey: Hashable, Sendable {
    /// A `FindingKind` in the words of `findings/1`; later kinds are kept as they are.
    public var kind: String
    public var indicator: IndicatorID?
    public var fiscalYear: FiscalYear?
    /// The words and figures that raised it, as `FindingAnswers` puts them together.
    public var words: String?

    public init(kind: String, indicator: IndicatorID?, fiscalYear: FiscalYear?, words: String?) {
      self.kind = kind
      self.indicator = indicator
      self.fiscalYear = fiscalYear
      self.words = words
    }
  }

  /// What a section says to a finding.
  public struct FindingAnswer: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// 直した
      case corrected
      /// このままでよい, with the reason
      case accepted
    }

    public var kind: Kind
    public var note: String

    public init(kind: Kind, note: String) {
      self.kind = kind
      self.note = note
    }
  }

  /// The rule by which the plan is rated.
  public struct RatingRuleChoice: Hashable, Sendable {
    public var rule: String
    public var version: String
    /// SHA-256 of the rule file, in hexadecimal digits.
    public var digest: String
    /// The rule file with what was set of its parameters; `nil` only where it was chosen before files were kept.
    public var text: String?

    public init(rule: String, version: String, digest: String, text: String? = nil) {
      self.rule = rule
      self.version = version
      self.digest = digest
      self.text = text
    }
  }
}
