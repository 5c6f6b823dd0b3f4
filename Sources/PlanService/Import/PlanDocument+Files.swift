public import PlanModel

extension PlanDocument {
  /// The document with another name for a file that it was read from.
  public mutating func rename(file: String, to name: String) {
    func renamed(_ source: Source?) -> Source? {
      guard var source, source.file == file else { return source }
      source.file = name
      return source
    }
    for pillar in pillars.indices {
      pillars[pillar].source = renamed(pillars[pillar].source)
      for index in pillars[pillar].measures.indices {
        pillars[pillar].measures[index].source = renamed(pillars[pillar].measures[index].source)
      }
      for index in pillars[pillar].footnotes.indices {
        pillars[pillar].footnotes[index].source = renamed(pillars[pillar].footnotes[index].source)
      }
      for index in pillars[pillar].indicators.indices {
        var row = pillars[pillar].indicators[index]
        row.source = renamed(row.source)
        row.target.original.source = renamed(row.target.original.source)
        let revised = renamed(row.target.revised?.source)
        row.target.revised?.source = revised
        for value in row.values.indices {
          row.values[value].cell.source = renamed(row.values[value].cell.source)
        }
        pillars[pillar].indicators[index] = row
      }
    }
  }
}
