/// The elements that have content.
///
/// `style` is not among them, since its content is not text; `script` is only there to load a file of our own.
package enum Tag: String, Sendable {
  case a, article, body, button, caption, code, datalist, dd, del, details, div, dl, dt, fieldset, figcaption,
    figure
  case footer, form, h1, h2, h3, h4, head, header, html, ins, label, legend, li, main, mark, nav, ol,
    optgroup, option
  case p, pre, script, section, select, small, span, strong
  case summary, sup, table, tbody, td, textarea, th, thead, time, title, tr, ul
  // Scalable Vector Graphics.
  case circle, desc, g, line, path, polygon, polyline, rect, svg, text

  /// A parser drops a line feed that follows the start tag directly.
  var losesFirstLineFeed: Bool { self == .pre || self == .textarea }
}

/// The elements that never have content and take no end tag.
package enum VoidTag: String, Sendable {
  case br, input, link, meta
}
