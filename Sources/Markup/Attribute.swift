/// An attribute of an element; the renderer escapes its value.
///
/// Made only by the functions of this target, so that no event handler and no inline style can be written.
package struct Attribute: Sendable {
  let name: StaticString
  let value: Value

  enum Value: Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case numbers([Double])
  }

  init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension Attribute {
  package static func `class`(_ names: String) -> Attribute { Attribute("class", .text(names)) }
  package static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
  package static func lang(_ tag: String) -> Attribute { Attribute("lang", .text(tag)) }
  package static func hreflang(_ tag: String) -> Attribute { Attribute("hreflang", .text(tag)) }
  package static func href(_ link: Link) -> Attribute { Attribute("href", .text(link.address)) }
  package static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }
  package static func datetime(_ moment: String) -> Attribute { Attribute("datetime", .text(moment)) }
  package static func charset(_ name: String) -> Attribute { Attribute("charset", .text(name)) }
  package static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
  package static func content(_ text: String) -> Attribute { Attribute("content", .text(text)) }
  package static func rel(_ relation: String) -> Attribute { Attribute("rel", .text(relation)) }
  package static func rowspan(_ rows: Int) -> Attribute { Attribute("rowspan", .integer(rows)) }
  package static func colspan(_ columns: Int) -> Attribute { Attribute("colspan", .integer(columns)) }
  package static func value(_ number: Int) -> Attribute { Attribute("value", .integer(number)) }
  package static func value(_ text: String) -> Attribute { Attribute("value", .text(text)) }
  package static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .integer(index)) }
  /// The words a style sheet puts before the content, where a table is shown as cards.
  package static func dataLabel(_ text: String) -> Attribute { Attribute("data-label", .text(text)) }

  /// Says to the browser that the link leads to a file to keep, with the name it is kept by.
  package static func download(_ name: String) -> Attribute { Attribute("download", .text(name)) }
  package static func src(_ link: Link) -> Attribute { Attribute("src", .text(link.address)) }
  /// Loads a script without holding up the page.
  package static var deferred: Attribute { Attribute("defer", .text("")) }
  /// Leaves the frame that the page is shown in.
  package static var leavesFrame: Attribute { Attribute("target", .text("_top")) }
  /// Leads on to another address as soon as the page is there.
  package static func leadsOn(to link: Link) -> Attribute {
    Attribute("content", .text("0; url=\(link.address)"))
  }
  package static var refresh: Attribute { Attribute("http-equiv", .text("refresh")) }

  package static func scope(_ scope: HeaderScope) -> Attribute { Attribute("scope", .text(scope.rawValue)) }

  /// What a header cell heads.
  package enum HeaderScope: String, Sendable {
    case col, row, colgroup, rowgroup
  }
}

extension Attribute {
  package static func role(_ role: Role) -> Attribute { Attribute("role", .text(role.rawValue)) }

  /// The roles that no element of HTML has by itself.
  package enum Role: String, Sendable {
    case alert, img, region, search, status, tooltip
  }

  package static func label(_ text: String) -> Attribute { Attribute("aria-label", .text(text)) }
  package static func labelledBy(_ ids: String...) -> Attribute {
    Attribute("aria-labelledby", .text(ids.joined(separator: " ")))
  }
  package static func describedBy(_ id: String) -> Attribute { Attribute("aria-describedby", .text(id)) }
  package static var currentPage: Attribute { Attribute("aria-current", .text("page")) }
  package static var hiddenFromReaders: Attribute { Attribute("aria-hidden", .text("true")) }
}
