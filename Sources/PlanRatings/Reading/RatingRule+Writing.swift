import PlanModel
import Yams

extension RatingRule {
  /// The rule as a file that reads as the same rule.
  public func yaml() throws -> String {
    try serialize(node: node, indent: 2, width: -1, allowUnicode: true)
  }

  private var node: Node {
    let known: Node? = years.map { YAMLNodes.texts([String($0.lowerBound), String($0.upperBound)]) }
    let numbers: [YAMLMember] = parameters.map { ($0.name, $0.node) }
    return YAMLNodes.mapping([
      ("id", YAMLNodes.text(id)), ("version", YAMLNodes.text(version)), ("body", YAMLNodes.mapping(body)),
      ("title", YAMLNodes.mapping(title)), ("years", known), ("source", source.map(YAMLNodes.text)),
      ("note", note.map { YAMLNodes.mapping($0) }),
      ("parameters", numbers.isEmpty ? nil : YAMLNodes.mapping(numbers)),
      ("figure", figure.map { YAMLNodes.text($0.text) }), ("rounding", rounding?.node),
      ("cap", cap.map { YAMLNodes.text($0.description) }), ("direction", directions.node),
      ("cases", cases.node), ("survey", surveyMargin.map { YAMLNodes.text($0.description) }),
      ("grades", YAMLNodes.list(grades.map(\.node))), ("codes", YAMLNodes.some(codes.map(\.node))),
      ("combine", YAMLNodes.some(combinations.map(\.node))),
    ])
  }
}

extension RuleParameter {
  fileprivate var node: Node {
    YAMLNodes.mapping(
      [("value", YAMLNodes.text(value?.description ?? "unpublished"))] + YAMLNodes.members(wording))
  }
}

extension Rounding {
  fileprivate var node: Node {
    YAMLNodes.mapping([
      ("places", YAMLNodes.text(String(places))), ("mode", YAMLNodes.text(mode.rawValue)),
      ("beforeComparing", YAMLNodes.text(String(beforeComparing))),
    ])
  }
}

extension DirectionHandling {
  fileprivate var node: Node {
    YAMLNodes.mapping([
      ("up", YAMLNodes.text(up.rawValue)), ("down", YAMLNodes.text(down.rawValue)),
      ("unstated", YAMLNodes.text(unstated.rawValue)), ("keep", keep?.node), ("range", range?.node),
    ])
  }
}

extension DirectionHandling.Inside {
  fileprivate var node: Node {
    YAMLNodes.mapping([
      ("within", within.map { YAMLNodes.text($0.description) }), ("inside", YAMLNodes.text(inside)),
      ("outside", YAMLNodes.text(outside)),
    ])
  }
}

extension CaseHandling {
  fileprivate var node: Node {
    let handled: [YAMLMember] = Self.handled.map { key, path in
      (key, YAMLNodes.text(self[keyPath: path].text))
    }
    return YAMLNodes.mapping(handled + [("pairs", YAMLNodes.text(pairs.rawValue))])
  }
}

extension GradeBand {
  fileprivate var node: Node {
    let otherwise = withoutTarget.map { $0.isEmpty ? ["otherwise"] : $0.map(\.text) }
    return YAMLNodes.mapping(
      [("letter", letter.map(YAMLNodes.text))] + YAMLNodes.members(wording) + [
        ("status", YAMLNodes.text(status.rawValue)),
        ("points", points.map { YAMLNodes.text($0.description) }),
        ("when", YAMLNodes.some(conditions.map { YAMLNodes.text($0.text) })),
        ("withoutTarget", otherwise.map(YAMLNodes.texts)),
      ])
  }
}

extension SpecialCode {
  fileprivate var node: Node {
    YAMLNodes.mapping(
      [("letter", YAMLNodes.text(letter))] + YAMLNodes.members(wording)
        + [("for", YAMLNodes.some(reasons.map { YAMLNodes.text($0.rawValue) }))])
  }
}

extension Combination {
  fileprivate var node: Node {
    YAMLNodes.mapping([
      ("of", YAMLNodes.text(scope.rawValue)), ("by", YAMLNodes.text(way.rawValue)),
      ("countsRepeated", YAMLNodes.text(String(countsRepeated))),
      ("letters", YAMLNodes.some(letters.map(YAMLNodes.text))), ("bands", YAMLNodes.some(bands.map(\.node))),
    ])
  }
}

extension Combination.Band {
  fileprivate var node: Node {
    YAMLNodes.mapping(
      [("letter", YAMLNodes.text(letter))] + YAMLNodes.members(wording) + [
        ("status", YAMLNodes.text(status.rawValue)), ("atLeast", atLeast.map { YAMLNodes.text($0.text) }),
      ])
  }
}
