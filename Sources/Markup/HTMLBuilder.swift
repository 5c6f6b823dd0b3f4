/// Puts the statements of a closure together to a piece of a page; a string is text.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ piece: HTML) -> HTML { piece }
  package static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .nothing }
  package static func buildExpression(_ pieces: [HTML]) -> HTML { .several(pieces) }
  package static func buildExpression(_ text: String) -> HTML { .text(text) }

  package static func buildBlock() -> HTML { .nothing }
  package static func buildBlock(_ piece: HTML) -> HTML { piece }
  package static func buildBlock(_ pieces: HTML...) -> HTML { .several(pieces) }
  package static func buildArray(_ pieces: [HTML]) -> HTML { .several(pieces) }
  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .nothing }
  package static func buildEither(first piece: HTML) -> HTML { piece }
  package static func buildEither(second piece: HTML) -> HTML { piece }
}
