extension PlanChange {
  /// The texts that redacting the change takes away.
  public var removableTexts: Set<String> {
    Self.texts(of: self).subtracting(Self.texts(of: decision.redacted))
  }

  /// Whether any text of the change is one of these, or has one of them in it.
  public func holds(anyOf texts: Set<String>) -> Bool {
    Self.texts(of: self).contains { text in texts.contains { text.contains($0) } }
  }

  private static func texts(of change: PlanChange) -> Set<String> {
    var texts: Set<String> = []
    if let value = try? JSONValue(parsing: change.json) { value.collectTexts(into: &texts) }
    return texts
  }
}

extension JSONValue {
  fileprivate func collectTexts(into texts: inout Set<String>) {
    switch self {
    case .string(let text): texts.insert(text)
    case .array(let values): for value in values { value.collectTexts(into: &texts) }
    case .object(let object): for member in object.members { member.value.collectTexts(into: &texts) }
    case .null, .boolean, .number: break
    }
  }
}
