import PlanModel

/// A plan's entries, act by act, each with what it did.
struct Chronicle {
  /// What was recorded at once, by one person.
  struct Act {
    /// Never empty; in the order in which they were recorded.
    let entries: [Entry]
    /// The first of them that are shown, told; not all where there are very many.
    let lines: [Line]
  }

  /// One entry, told.
  struct Line {
    let entry: Entry
    let summary: Wording
    let reason: String?
    /// The sections responsible for its indicator then.
    let departments: [String]
    /// Whether the indicator was in use afterwards, so that a page of that day shows it.
    let isInUse: Bool
  }

  /// Newest first.
  let acts: [Act]

  /// An act tells no more of its entries than this.
  static let longestAct = 200

  /// Tells some acts, by going through all entries in order.
  ///
  /// - Parameters:
  ///   - wanted: places in `acts`, in the order in which they are to stand.
  ///   - acts: all of them, in the order of the entries.
  ///   - kind: the only kind that is told; `nil` for all.
  ///   - plan: gives the names; the plan before each entry gives the old values.
  init(telling wanted: [Int], of acts: [[Entry]], kind: HistoryKind? = nil, in plan: Plan) {
    var before = Plan(id: plan.id)
    var told: [Int: Act] = [:]
    let isWanted = Set(wanted)
    for (index, entries) in acts.enumerated() {
      var lines: [Line] = []
      for entry in entries {
        let isTold =
          isWanted.contains(index) && lines.count < Self.longestAct
          && (kind == nil || entry.change.kindOfHistory == kind)
        let summary = isTold ? entry.summary(in: plan, before: before) : nil
        before.apply(entry)
        if let summary { lines.append(Self.line(entry, summary, plan, after: before)) }
      }
      if isWanted.contains(index) { told[index] = Act(entries: entries, lines: lines) }
    }
    self.acts = wanted.compactMap { told[$0] }
  }

  private static func line(_ entry: Entry, _ summary: Wording, _ plan: Plan, after: Plan) -> Line {
    let indicator = entry.change.decision.subjects.first?.indicator.flatMap { after.indicators[$0] }
    let day = entry.recorded.dayInJapan
    return Line(
      entry: entry, summary: summary, reason: entry.change.reason,
      departments: (indicator?.responsibilities ?? []).compactMap {
        (after.departments[$0.department] ?? plan.departments[$0.department])?.name(on: day)
      },
      isInUse: indicator.map { !$0.isRetired } ?? false)
  }

  /// Entries cut where the act changes.
  static func acts(of entries: [Entry]) -> [[Entry]] {
    var acts: [[Entry]] = []
    for entry in entries {
      if let last = acts.indices.last, acts[last].last?.act == entry.act {
        acts[last].append(entry)
      } else {
        acts.append([entry])
      }
    }
    return acts
  }
}

extension Plan.Department {
  /// What it was called on a day; its first name before that.
  fileprivate func name(on day: CalendarDate) -> String {
    (names.last { $0.from.map { $0 <= day } ?? true } ?? names.first)?.text ?? ""
  }
}
