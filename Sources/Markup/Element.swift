/// An element with content: `element(.section, .id("x")) { … }`.
///
/// - Parameters:
///   - attributes: absent ones are left out.
///   - content: what stands in it.
package func element(
  _ tag: Tag, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }
) -> HTML {
  HTML(.element(tag, attributes.compactMap { $0 }, content()))
}

/// An element that never has content and takes no end tag: `void(.br)`.
package func void(_ tag: VoidTag, _ attributes: Attribute?...) -> HTML {
  HTML(.void(tag, attributes.compactMap { $0 }))
}
