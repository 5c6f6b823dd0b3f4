extension Attribute {
  package static func viewBox(width: Double, height: Double) -> Attribute {
    Attribute("viewBox", .numbers([0, 0, width, height]))
  }
  package static func width(_ number: Double) -> Attribute { Attribute("width", .number(number)) }
  package static func height(_ number: Double) -> Attribute { Attribute("height", .number(number)) }
  package static func x(_ number: Double) -> Attribute { Attribute("x", .number(number)) }
  package static func y(_ number: Double) -> Attribute { Attribute("y", .number(number)) }
  package static func x1(_ number: Double) -> Attribute { Attribute("x1", .number(number)) }
  package static func y1(_ number: Double) -> Attribute { Attribute("y1", .number(number)) }
  package static func x2(_ number: Double) -> Attribute { Attribute("x2", .number(number)) }
  package static func y2(_ number: Double) -> Attribute { Attribute("y2", .number(number)) }
  package static func cx(_ number: Double) -> Attribute { Attribute("cx", .number(number)) }
  package static func cy(_ number: Double) -> Attribute { Attribute("cy", .number(number)) }
  package static func r(_ number: Double) -> Attribute { Attribute("r", .number(number)) }

  /// For a drawing that is a file of its own and has no style sheet.
  package static var svgNamespace: Attribute { Attribute("xmlns", .text("http://www.w3.org/2000/svg")) }
  package static func fill(_ colour: String) -> Attribute { Attribute("fill", .text(colour)) }

  package static func stroke(_ colour: String) -> Attribute { Attribute("stroke", .text(colour)) }
  package static func strokeWidth(_ number: Double) -> Attribute {
    Attribute("stroke-width", .number(number))
  }
  package static func strokeDashes(_ lengths: [Double]) -> Attribute {
    Attribute("stroke-dasharray", .numbers(lengths))
  }
  package static func fontSize(_ number: Double) -> Attribute { Attribute("font-size", .number(number)) }
  package static var bold: Attribute { Attribute("font-weight", .text("bold")) }
  package static func fontFamily(_ names: String) -> Attribute { Attribute("font-family", .text(names)) }

  package static func points(_ points: [Point]) -> Attribute {
    Attribute("points", .numbers(points.flatMap { [$0.x, $0.y] }))
  }

  /// The commands of a path.
  package static func d(_ commands: String) -> Attribute { Attribute("d", .text(commands)) }

  package static func textAnchor(_ anchor: TextAnchor) -> Attribute {
    Attribute("text-anchor", .text(anchor.rawValue))
  }

  /// Where a text stands to its point.
  package enum TextAnchor: String, Sendable {
    case start, middle, end
  }
}

/// A place in a drawing.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
