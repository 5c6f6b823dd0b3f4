public import PlanModel
public import PlanRatings

/// 正誤表の一行: what an edition printed and what is right.
public struct Correction: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case value(FiscalYear)
    case target(FiscalYear)
    case analysis(FiscalYear)
  }

  public var indicator: IndicatorID
  /// `2:Ⅰ-ⅲ`.
  public var place: String
  public var name: String
  public var item: Item
  /// As the edition printed it.
  public var wrong: String
  public var right: String
  public var reason: String?
  /// The entry that corrected it last.
  public var entry: Int
  /// The editions that printed what was wrong, by name, in the order frozen.
  public var editions: [String]
}

/// An edition with what it froze.
public struct FrozenEdition: Hashable, Sendable {
  public var id: EditionID
  public var edition: Plan.Edition
  public var document: PlanDocument
  /// Its grades; `nil` where the plan had no rule when it was frozen.
  public var rating: FrozenRating?

  public init(
    id: EditionID, edition: Plan.Edition, document: PlanDocument, rating: FrozenRating? = nil
  ) {
    self.rating = rating
    self.id = id
    self.edition = edition
    self.document = document
  }
}

/// Drafts the 正誤表 of an edition.
public enum Corrections {
  /// Finds what was settled in the edition and is otherwise now.
  ///
  /// A provisional or pending value that became final is an update and not in it; nor is a revised target.
  ///
  /// - Parameters:
  ///   - edition: the one to correct.
  ///   - plan: as it is now.
  ///   - entries: the plan's entries after the edition was frozen, in order.
  ///   - editions: all editions of the plan, in the order frozen.
  /// - Returns: the corrections in the order of the edition's rows.
  public static func since(
    _ edition: FrozenEdition, plan: Plan, entries: [Entry], editions: [FrozenEdition]
  ) -> [Correction] {
    var changed: [Subject: Entry] = [:]
    for entry in entries where entry.sequence > edition.edition.planVersion {
      for subject in entry.change.subjects { changed[subject] = entry }
    }
    var corrections: [Correction] = []
    for row in edition.document.pillars.flatMap(\.indicators) {
      guard let id = row.id, let now = plan.indicators[id] else { continue }
      func add(_ item: Correction.Item, _ subject: Subject, wrong: String, right: String) {
        guard let entry = changed[subject] else { return }
        corrections.append(
          Correction(
            indicator: id, place: plan.place(of: now), name: now.name, item: item, wrong: wrong, right: right,
            reason: entry.change.statedReason, entry: entry.sequence,
            editions: editions.filter { $0.prints(wrong, item, of: id) }.map(\.edition.name)))
      }
      var years: Set<FiscalYear> = []
      for value in row.values where years.insert(value.fiscalYear).inserted {
        let right = now.values[Plan.ValueKey(value.fiscalYear)]
        guard value.cell.isSettled, right?.cell(series: now.activeSeries).says(value.cell) != true else {
          continue
        }
        add(
          .value(value.fiscalYear), .value(id, value.fiscalYear), wrong: value.cell.printed,
          right: right?.printed ?? "（取り下げ）")
      }
      let year = row.target.fiscalYear
      if let ledger = now.targets[year], row.target.original.isSettled,
        !([ledger.original] + ledger.accepted.map(\.value)).contains(where: {
          $0.cell(series: now.activeSeries).says(row.target.original)
        })
      {
        add(
          .target(year), .target(id, year), wrong: row.target.original.printed,
          right: (row.target.revised == nil ? ledger.current : ledger.original).printed)
      }
      let written = now.analyses[row.analysis.fiscalYear]?.text ?? ""
      if !row.analysis.text.isEmpty, written != row.analysis.text {
        add(
          .analysis(row.analysis.fiscalYear), .analysis(id, row.analysis.fiscalYear),
          wrong: row.analysis.text,
          right: written)
      }
    }
    return corrections
  }
}

extension FrozenEdition {
  fileprivate func prints(_ wrong: String, _ item: Correction.Item, of id: IndicatorID) -> Bool {
    document.pillars.flatMap(\.indicators).contains { row in
      guard row.id == id else { return false }
      switch item {
      case .value(let year): return row.values.contains { $0.fiscalYear == year && $0.cell.printed == wrong }
      case .target(let year):
        return row.target.fiscalYear == year && row.target.original.printed == wrong
      case .analysis(let year): return row.analysis.fiscalYear == year && row.analysis.text == wrong
      }
    }
  }
}

extension Cell {
  /// Whether to print something else later would be a correction.
  fileprivate var isSettled: Bool { finality == .final && (state == .number || state == .qualitative) }

  fileprivate func says(_ other: Cell) -> Bool {
    state == other.state && amounts == other.amounts && (state != .qualitative || printed == other.printed)
  }
}

extension PlanChange {
  /// The reason the change itself states.
  var statedReason: String? {
    switch self {
    case .correctValue(let change): change.reason
    case .withdrawValue(let change): change.reason
    case .correctTarget(let change): change.reason
    case .takeBack(let change): change.reason
    default: nil
    }
  }
}
