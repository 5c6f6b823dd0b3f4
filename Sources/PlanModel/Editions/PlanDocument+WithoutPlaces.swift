extension PlanDocument {
  /// The document without the names of the files it was read from, which are the office's own.
  public var withoutPlacesOfPrint: PlanDocument {
    var document = self
    for pillar in document.pillars.indices {
      document.pillars[pillar].source = nil
      for index in document.pillars[pillar].measures.indices {
        document.pillars[pillar].measures[index].source = nil
      }
      for index in document.pillars[pillar].footnotes.indices {
        document.pillars[pillar].footnotes[index].source = nil
      }
      for index in document.pillars[pillar].indicators.indices {
        document.pillars[pillar].indicators[index].removeSources()
      }
    }
    return document
  }
}

extension Indicator {
  fileprivate mutating func removeSources() {
    source = nil
    for index in values.indices { values[index].cell.source = nil }
    target.original.source = nil
    target.revised?.source = nil
  }
}
