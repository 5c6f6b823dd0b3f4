extension Plan {
  /// 活動指標 or 成果指標, with its values, targets and analyses of all years.
  public struct Indicator: Hashable, Sendable {
    public var kind: PlanModel.Indicator.Kind
    public var name: String
    /// All it ever had, in order; retired ones stay.
    public var series: [Series]
    public var accumulation: Accumulation
    /// The day that each value is of, where values are of one day.
    public var countedOn: DayOfYear?
    public var desiredDirection: DesiredDirection = .unknown
    public var ratingTerms: RatingTerms?
    /// 定義: what exactly is counted, how and when.
    public var definition: String?
    public var placement: Placement
    /// 所管課, in printed order.
    public var responsibilities: [Responsibility] = []
    /// 再掲: the indicator whose values these are, in this plan or another.
    public var sameAs: IndicatorReference?
    /// The indicator of an earlier plan that it goes on from.
    public var continues: IndicatorReference?
    public var source: Source?
    public var isRetired = false
    /// 実績 and its like of every year; a value that was withdrawn is not there.
    public var values: [ValueKey: Value] = [:]
    /// By the fiscal year that the target is for.
    public var targets: [FiscalYear: TargetLedger] = [:]
    public var analyses: [FiscalYear: WrittenAnalysis] = [:]
    /// What a person said in place of a formula.
    public var judgements: [FiscalYear: Judgement] = [:]
    public var surveys: [FiscalYear: Survey] = [:]

    public init(
      kind: PlanModel.Indicator.Kind, name: String, series: [Series], accumulation: Accumulation,
      placement: Placement, continues: IndicatorReference? = nil, source: Source? = nil
    ) {
      self.kind = kind
      self.name = name
      self.series = series
      self.accumulation = accumulation
      self.placement = placement
      self.continues = continues
      self.source = source
    }

    /// The series in use.
    public var activeSeries: [Series] { series.filter { !$0.isRetired } }
  }

  /// Where an indicator stands.
  public struct Placement: Hashable, Sendable {
    public var pillar: PillarID
    /// `nil` where it belongs to the pillar itself.
    public var measure: MeasureID?
    /// The row's code, `Ⅰ-ⅰ`.
    public var code: String
    /// The label of the sheet it stands on.
    public var sheet: String
    /// Rows of a pillar stand in the order of their positions; there is room between them for others.
    public var position: Int
    /// The marks on the name.
    public var footnotes: [String]
    /// The columns its row has, where they are not all those of the plan.
    public var columns: [ColumnKey]?

    public init(
      pillar: PillarID, measure: MeasureID?, code: String, sheet: String, position: Int,
      footnotes: [String] = [],
      columns: [ColumnKey]? = nil
    ) {
      self.pillar = pillar
      self.measure = measure
      self.code = code
      self.sheet = sheet
      self.position = position
      self.footnotes = footnotes
      self.columns = columns
    }
  }

  /// A fiscal year in a role.
  public struct ColumnKey: Hashable, Sendable {
    public var fiscalYear: FiscalYear
    public var role: ColumnRole

    public init(fiscalYear: FiscalYear, role: ColumnRole) {
      self.fiscalYear = fiscalYear
      self.role = role
    }
  }

  /// One counted thing of an indicator.
  public struct Series: Hashable, Sendable {
    public let id: SeriesID
    /// `nil` where the indicator's own name says it.
    public var name: String?
    public var unit: String
    public var counting: Counting = .unknown
    public var isRetired = false

    public init(id: SeriesID, name: String?, unit: String) {
      self.id = id
      self.name = name
      self.unit = unit
    }
  }

  /// How the values of years add up.
  public enum Accumulation: String, CaseIterable, Sendable {
    /// 単年: each value is of its year alone.
    case annual
    /// 累計: each value includes those before it.
    case cumulative
    /// 時点: each value is of one day.
    case pointInTime
  }

  /// What counts once.
  public enum Counting: String, CaseIterable, Sendable {
    /// 延べ: every time.
    case occurrences
    /// 実: every person once.
    case distinct
    /// Neither, as with shares and amounts.
    case notApplicable
    case unknown
  }

  /// Which way is good; stated by a person, never guessed from target and baseline.
  public enum DesiredDirection: String, CaseIterable, Sendable {
    case increase
    case decrease
    case maintain
    case unknown
  }

  /// A department's responsibility for an indicator.
  public struct Responsibility: Hashable, Sendable {
    public var department: DepartmentID
    /// The name printed behind ←, of whoever had it before.
    public var formerName: String?

    public init(department: DepartmentID, formerName: String? = nil) {
      self.department = department
      self.formerName = formerName
    }
  }

  /// An indicator of this plan or of another.
  public struct IndicatorReference: Hashable, Sendable {
    public var plan: PlanID
    public var indicator: IndicatorID

    public init(plan: PlanID, indicator: IndicatorID) {
      self.plan = plan
      self.indicator = indicator
    }
  }

  /// 活動指標分析 of one fiscal year.
  public struct WrittenAnalysis: Hashable, Sendable {
    public var text: String
    public var source: Source?

    public init(text: String, source: Source? = nil) {
      self.text = text
      self.source = source
    }
  }
}
