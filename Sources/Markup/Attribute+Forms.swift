extension Attribute {
  /// Sends the form to an address of the site, in the body of the request.
  static func posting(to link: Link) -> [Attribute?] {
    [Attribute("method", .text("post")), Attribute("action", .text(link.address))]
  }

  /// Where a form leads that only asks: its fields become the query of the address.
  package static func action(_ link: Link) -> Attribute { Attribute("action", .text(link.address)) }

  package static func type(_ type: FieldType) -> Attribute { Attribute("type", .text(type.rawValue)) }

  /// What a field or button is.
  package enum FieldType: String, Sendable {
    case checkbox, date, hidden, radio, search, submit, text
  }

  package static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
  package static var checked: Attribute { Attribute("checked", .text("checked")) }
  package static var selected: Attribute { Attribute("selected", .text("selected")) }
  package static func maxLength(_ length: Int) -> Attribute { Attribute("maxlength", .integer(length)) }
  package static var required: Attribute { Attribute("required", .text("required")) }
  package static func rows(_ count: Int) -> Attribute { Attribute("rows", .integer(count)) }
  /// Offers the words of a `datalist` for a field.
  package static func list(_ id: String) -> Attribute { Attribute("list", .text(id)) }
  /// Heads a group of options.
  package static func groupLabel(_ text: String) -> Attribute { Attribute("label", .text(text)) }
  /// Shows what a `details` folds.
  package static var open: Attribute { Attribute("open", .text("open")) }
  package static var withoutCompletion: Attribute { Attribute("autocomplete", .text("off")) }
  package static var hidden: Attribute { Attribute("hidden", .text("")) }
  package static func data(_ key: DataKey, _ text: String) -> Attribute { Attribute(key.name, .text(text)) }

  /// What our own scripts read from a page.
  package enum DataKey: Sendable {
    case found, none

    var name: StaticString {
      switch self {
      case .found: "data-found"
      case .none: "data-none"
      }
    }
  }
}

/// A form that is sent to an address of the site.
package func form(
  to link: Link, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML
) -> HTML {
  HTML(.element(.form, Attribute.posting(to: link) + attributes, content()))
}
