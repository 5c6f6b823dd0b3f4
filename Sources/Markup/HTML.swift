/// A piece of a page: text, an element, several of them, or nothing.
///
/// It is a value without markup in it: the renderer alone writes tags and escapes text, so whatever is put in
/// as text stays text. There is no way to put in markup as a string.
package struct HTML: Sendable {
  let node: Node

  /// Attributes that are `nil` are not there.
  enum Node: Sendable {
    case nothing
    case text(String)
    case several([HTML])
    indirect case element(Tag, [Attribute?], HTML)
    case void(VoidTag, [Attribute?])
    /// The document type and the root element.
    indirect case document(HTML)
  }

  init(_ node: Node) {
    self.node = node
  }

  package static let nothing = HTML(.nothing)

  package static func text(_ text: String) -> HTML {
    HTML(.text(text))
  }

  /// Pieces one after the other.
  package static func several(_ pieces: [HTML]) -> HTML {
    HTML(.several(pieces))
  }

  /// The element `html` with its document type before it.
  package static func document(_ root: HTML) -> HTML {
    HTML(.document(root))
  }
}
