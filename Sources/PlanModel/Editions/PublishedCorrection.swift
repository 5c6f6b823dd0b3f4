/// 正誤表の一行, with the value that stands there now.
public struct PublishedCorrection: Hashable, Sendable {
  /// What of an indicator was corrected.
  public enum Item: Hashable, Sendable {
    case value(FiscalYear)
    case target(FiscalYear)
    case analysis(FiscalYear)

    public var fiscalYear: FiscalYear {
      switch self {
      case .value(let year), .target(let year), .analysis(let year): year
      }
    }
  }

  public var indicator: IndicatorID
  public var item: Item
  /// As the edition printed it.
  public var wrong: String
  /// As it should read; empty where it was withdrawn.
  public var right: String
  /// The value as it should be; `nil` for a text, and for a value that was withdrawn.
  public var cell: Cell?
  public var reason: String?
  /// The day it was recorded, in Japan.
  public var date: CalendarDate

  public init(
    indicator: IndicatorID, item: Item, wrong: String, right: String, cell: Cell? = nil,
    reason: String? = nil,
    date: CalendarDate
  ) {
    self.indicator = indicator
    self.item = item
    self.wrong = wrong
    self.right = right
    self.cell = cell
    self.reason = reason
    self.date = date
  }
}

/// 目標値の変更 that an edition prints.
public struct PublishedRevision: Hashable, Sendable {
  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var reason: String?
  /// The meeting that decided, where it is known.
  public var meeting: String?
  /// The day it was decided, where it is known.
  public var date: CalendarDate?

  public init(
    indicator: IndicatorID, fiscalYear: FiscalYear, reason: String? = nil, meeting: String? = nil,
    date: CalendarDate? = nil
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.reason = reason
    self.meeting = meeting
    self.date = date
  }
}

extension PlanDocument {
  /// The document with corrections made in it, in their order.
  func corrected(by corrections: [PublishedCorrection]) -> PlanDocument {
    guard !corrections.isEmpty else { return self }
    let byIndicator = Dictionary(grouping: corrections, by: \.indicator)
    var document = self
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        guard let id = document.pillars[pillar].indicators[row].id, let own = byIndicator[id] else {
          continue
        }
        for correction in own { document.pillars[pillar].indicators[row].correct(by: correction) }
      }
    }
    return document
  }
}

extension Indicator {
  fileprivate mutating func correct(by correction: PublishedCorrection) {
    switch correction.item {
    case .analysis(let year):
      if analysis.fiscalYear == year { analysis.text = correction.right }
    case .target(let year):
      if target.fiscalYear == year { target.original = cell(correction, marked: target.original.footnotes) }
    case .value(let year):
      // A value of the same year in a role of its own is another one.
      guard let place = values.firstIndex(where: { $0.fiscalYear == year }) else { return }
      let wrong = values[place].cell
      for index in values.indices
      where values[index].fiscalYear == year && values[index].cell.printed == wrong.printed {
        values[index].cell = cell(correction, marked: wrong.footnotes)
      }
    }
  }

  /// The corrected cell with an amount or nothing for each series of the row; what was withdrawn is not available.
  private func cell(_ correction: PublishedCorrection, marked footnotes: [String]) -> Cell {
    guard var cell = correction.cell else {
      return Cell(
        printed: "―", state: .notAvailable, amounts: series.map { _ in nil }, footnotes: footnotes,
        reason: correction.reason)
    }
    cell.amounts = series.indices.map { $0 < cell.amounts.count ? cell.amounts[$0] : nil }
    cell.footnotes = footnotes
    cell.source = nil
    return cell
  }
}
