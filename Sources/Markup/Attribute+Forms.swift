extension Attribute {
  /// Sends the form to an address of the site, in the body of the request.
  static func posting(to link: Link) -> [Attribute] {
    [Attribute("method", .text("post")), Attribute("action", .text(link.address))]
  }

  package static func type(_ type: FieldType) -> Attribute { Attribute("type", .text(type.rawValue)) }

  /// What a field or button is.
  package enum FieldType: String, Sendable {
    case hidden, radio, submit, text
  }

  package static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
  package static var checked: Attribute { Attribute("checked", .text("checked")) }
  package static var selected: Attribute { Attribute("selected", .text("selected")) }
}

/// A form that is sent to an address of the site.
package func form(
  to link: Link, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  HTML(.element(.form, Attribute.posting(to: link) + attributes.compactMap { $0 }, content()))
}
