import Foundation
import Testing

/// What the package is made of, and what it needs, is in the developers' documents.
struct PackageManualTests {
  private let package: String

  init() throws {
    package = try Manual("Package.swift").text
  }

  @Test func `every target has its heading`() throws {
    let manual = try Manual("docs/architecture.md")
    let targets = package.matches(of: /\.(?:target|executableTarget|systemLibrary)\(\s*name: "([^"]+)"/)
    #expect(targets.count > 5)
    for target in targets {
      #expect(manual.section(String(target.output.1)) != nil, "\(target.output.1)")
    }
  }

  @Test func `every folder of tests is named`() throws {
    let manual = try Manual("docs/architecture.md")
    for target in package.matches(of: /\.testTarget\(\s*name: "([^"]+)"/) {
      #expect(manual.text.contains("`\(target.output.1)`"), "\(target.output.1)")
    }
  }

  @Test func `every package has its heading with its version`() throws {
    let manual = try Manual("docs/dependencies.md")
    let packages = package.matches(of: /\.package\(url: "[^"]+\/([^"\/]+)\.git", exact: "([^"]+)"/)
    #expect(packages.count == package.matches(of: /\.package\(url:/).count)
    for dependency in packages {
      let section = manual.section(String(dependency.output.1))
      #expect(section?.body.contains(dependency.output.2) == true, "\(dependency.output.0)")
    }
  }

  @Test func `every Debian package is named`() throws {
    let manual = try Manual("docs/dependencies.md")
    let bootstrap = try Manual("script/bootstrap").text
    for list in bootstrap.matches(of: /packages\+?=\(([^)]+)\)/) {
      for name in list.output.1.split(separator: " ") {
        #expect(manual.text.contains("`\(name)`"), "\(name)")
      }
    }
  }

  @Test func `every Python package is named with its version`() throws {
    let manual = try Manual("docs/dependencies.md")
    for list in ["script/requirements.txt", "script/requirements-test.txt"] {
      for line in try Manual(list).text.split(separator: "\n") {
        let parts = line.split(separator: "==")
        #expect(manual.text.contains("| `\(parts[0])` | \(parts[parts.count - 1]) |"), "\(line)")
      }
    }
  }
}
