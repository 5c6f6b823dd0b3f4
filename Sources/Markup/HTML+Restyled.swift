extension HTML {
  /// The same piece with attributes in place of its classes, for a drawing that has to do without a style sheet.
  ///
  /// - Parameter attributes: gives those that stand for a class.
  /// - Returns: the piece without classes.
  package func withoutClasses(_ attributes: (Substring) -> [Attribute]) -> HTML {
    switch node {
    case .nothing, .text, .void: self
    case .several(let pieces): .several(pieces.map { $0.withoutClasses(attributes) })
    case .document(let root): .document(root.withoutClasses(attributes))
    case .element(let tag, let own, let content):
      HTML(
        .element(
          tag, own.flatMap { $0.map { Self.replaced($0, attributes) } ?? [] },
          content.withoutClasses(attributes)))
    }
  }

  private static func replaced(
    _ attribute: Attribute, _ attributes: (Substring) -> [Attribute]
  ) -> [Attribute?] {
    guard attribute.name.utf8Start == Attribute.class("").name.utf8Start,
      case .text(let names) = attribute.value
    else { return [attribute] }
    return names.split(separator: " ").flatMap(attributes)
  }
}
