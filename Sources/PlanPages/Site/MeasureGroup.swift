package import PlanModel

/// Rows that stand beside one measure's box.
package struct MeasureGroup {
  package enum Box {
    case measure(Measure)
    /// The rows name a measure that no sheet prints.
    case named(String)
    /// The rows name none.
    case none
  }

  package let box: Box
  package var entries: [PlanContents.Entry]

  /// Rows in printed order, cut wherever the measure changes; measures without rows in between, in their order.
  static func groups(
    of entries: [PlanContents.Entry], withoutRows: [Measure], in pillar: Pillar
  ) -> [MeasureGroup] {
    var groups: [MeasureGroup] = []
    for entry in entries {
      let number = entry.indicator.measure
      if let last = groups.indices.last, groups[last].entries.last?.indicator.measure == number {
        groups[last].entries.append(entry)
      } else {
        groups.append(MeasureGroup(box: box(number, in: pillar), entries: [entry]))
      }
    }
    for measure in withoutRows {
      let place = order(.measure(measure), in: pillar)
      let index = groups.firstIndex { order($0.box, in: pillar) > place } ?? groups.endIndex
      groups.insert(MeasureGroup(box: .measure(measure), entries: []), at: index)
    }
    return groups
  }

  private static func box(_ number: String?, in pillar: Pillar) -> Box {
    guard let number else { return .none }
    return pillar.measures.first { $0.number == number }.map(Box.measure) ?? .named(number)
  }

  private static func order(_ box: Box, in pillar: Pillar) -> Int {
    guard case .measure(let measure) = box else { return .max }
    return pillar.measures.firstIndex { $0.number == measure.number } ?? .max
  }
}

extension Pillar {
  /// The measures that no indicator of the pillar belongs to.
  var measuresWithoutRows: [Measure] {
    let used = Set(indicators.compactMap(\.measure))
    return measures.filter { !used.contains($0.number) }
  }
}
