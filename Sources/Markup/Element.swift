/// An element with content: `element(.section, .id("x")) { … }`.
///
/// Absent attributes are left out.
package func element(
  _ tag: Tag, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .nothing }
) -> HTML {
  HTML(.element(tag, attributes, content()))
}

/// An element that never has content and takes no end tag: `void(.br)`.
package func void(_ tag: VoidTag, _ attributes: Attribute?...) -> HTML {
  HTML(.void(tag, attributes))
}
