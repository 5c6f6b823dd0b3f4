/// The one style sheet of the site, put together from its concerns.
enum Stylesheet {
  static let bytes: [UInt8] = Array(
    [
      colours, base, frame, tables, overview, charts, indicator, sheet, kept, check, rating, comments,
      published, print,
    ].joined(
      separator: "\n"
    )
    .utf8)
}
