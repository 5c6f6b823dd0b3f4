import Foundation

/// A Markdown file of the package, cut at its headings.
struct Manual {
  /// A heading with what stands below it, subheadings too, up to the next of its level.
  struct Section {
    var level: Int
    /// Without the backticks around names.
    var heading: String
    var body: String
  }

  let text: String
  let sections: [Section]

  /// Reads a file by its path in the package.
  init(_ path: String) throws {
    text = try String(contentsOf: Self.packageFolder.appending(path: path), encoding: .utf8)
    sections = Self.sections(of: text)
  }

  static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The only section whose heading begins with these words.
  func section(_ beginning: String) -> Section? {
    let found = sections.filter { $0.heading == beginning || $0.heading.hasPrefix(beginning + " ") }
    return found.count == 1 ? found[0] : nil
  }

  private static func sections(of text: String) -> [Section] {
    var sections: [Section] = []
    var open: [Int] = []
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      let level = line.prefix { $0 == "#" }.count
      if !isCode, level > 0, line.dropFirst(level).hasPrefix(" ") {
        open.removeAll { sections[$0].level >= level }
        for index in open { sections[index].body += line + "\n" }
        open.append(sections.count)
        let heading = line.dropFirst(level + 1).filter { $0 != "`" }
        sections.append(Section(level: level, heading: heading, body: ""))
      } else {
        for index in open { sections[index].body += line + "\n" }
      }
    }
    return sections
  }
}
