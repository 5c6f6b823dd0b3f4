extension Plan {
  /// 所管課, inside the city hall or outside.
  public struct Department: Hashable, Sendable {
    /// Its names with the days from which they held, oldest first; never empty.
    public var names: [DatedText]
    public var begins: CalendarDate?
    public var ends: CalendarDate?
    /// A company, a foundation, another office.
    public var isOutside: Bool
    /// Those whose work it took over.
    public var succeeds: [DepartmentID]
    /// Opened by mistake; one that was closed has an end instead.
    public var isRetired = false

    public init(
      names: [DatedText], begins: CalendarDate? = nil, ends: CalendarDate? = nil, isOutside: Bool = false,
      succeeds: [DepartmentID] = []
    ) {
      self.names = names
      self.begins = begins
      self.ends = ends
      self.isOutside = isOutside
      self.succeeds = succeeds
    }

    /// The last name.
    public var name: String { names.last?.text ?? "" }
  }

  /// A text that holds from a day on.
  public struct DatedText: Hashable, Sendable {
    public var text: String
    /// `nil` for "from the beginning".
    public var from: CalendarDate?

    public init(_ text: String, from: CalendarDate? = nil) {
      self.text = text
      self.from = from
    }
  }

  /// 事業: what a city does that makes the values.
  public struct Programme: Hashable, Sendable {
    /// Its names, oldest first; never empty.
    public var names: [DatedText]
    /// Its terms, oldest first: who is entitled, to how much.
    public var terms: [DatedText]
    public var begins: CalendarDate?
    public var ends: CalendarDate?
    /// The indicators whose values it makes, in order of their identifiers.
    public var indicators: [IndicatorID]
    public var isRetired = false

    public init(
      names: [DatedText], terms: [DatedText] = [], begins: CalendarDate? = nil, ends: CalendarDate? = nil,
      indicators: [IndicatorID] = []
    ) {
      self.names = names
      self.terms = terms
      self.begins = begins
      self.ends = ends
      self.indicators = indicators
    }

    /// The last name.
    public var name: String { names.last?.text ?? "" }
  }
}
