import Foundation
import Testing

/// Links between the documents lead somewhere.
struct LinkTests {
  @Test func `every relative link names a file of the package`() throws {
    let folder = Manual.packageFolder
    let docs = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "docs").path)
      .map { "docs/" + $0 }
    let top = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for path in (top + docs).filter({ $0.hasSuffix(".md") }) {
      let place = folder.appending(path: path).deletingLastPathComponent()
      for link in try Manual(path).text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/)
      where !link.output.1.contains("://") {
        let target = place.appending(path: String(link.output.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(path): \(link.output.1)")
      }
    }
  }

  @Test func `the first page leads to every document`() throws {
    let text = try Manual("README.md").text
    let docs = try FileManager.default.contentsOfDirectory(
      atPath: Manual.packageFolder.appending(path: "docs").path)
    for name in docs where name.hasSuffix(".md") { #expect(text.contains("](docs/\(name))"), "\(name)") }
    for name in ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "SECURITY.md"] {
      #expect(text.contains("](\(name))"), "\(name)")
    }
  }
}
