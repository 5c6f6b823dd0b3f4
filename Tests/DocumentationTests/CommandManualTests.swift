import ArgumentParser
import Testing

@testable import PlanCommands
@testable import PlanWeb

/// What the program can be told, and what it says, is in docs/commands.md.
struct CommandManualTests {
  private let manual: Manual

  init() throws {
    manual = try Manual("docs/commands.md")
  }

  @Test func `every command has its heading`() {
    let names = Self.commands.map { $0.name }
    for name in names { #expect(manual.section(name)?.level == 2, "\(name)") }
    let headings = manual.sections.map(\.heading).filter { $0.hasPrefix("hashira ") }
    #expect(Set(headings) == Set(names))
  }

  @Test func `every option has its heading below its command, and no other has one`() throws {
    for leaf in Self.commands {
      let (name, command) = (leaf.name, leaf.command)
      let section = try #require(manual.section(name))
      let help = HashiraCommand.helpMessage(for: command, includeHidden: true)
      let options = Set(help.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
      let shared: Set = ["--help", "--version", "--store", "--apply", "--author", "--lang"]
      let documented = Set(section.body.matches(of: /(?m)^### `(--[a-z-]+)/).map { String($0.output.1) })
      #expect(documented.subtracting(shared) == options.subtracting(shared), "\(name)")
      for option in shared { #expect(manual.text.contains("`\(option)"), "\(option)") }
    }
  }

  @Test func `every exit code has its line`() throws {
    let section = try #require(manual.section("終了コード"))
    // 64 is the argument parser's own, for a command line that it does not understand.
    let codes = [64] + (0...255).compactMap { ExitStatus(rawValue: $0) }.map(\.rawValue)
    for code in codes { #expect(section.body.contains("| \(code) |"), "\(code)") }
  }

  @Test func `every name in the request log is explained`() throws {
    let section = try #require(manual.section("--no-log"))
    for route in RouteName.allCases {
      #expect(section.body.contains("`\(route.rawValue)`"), "\(route.rawValue)")
    }
  }

  @Test func `the program's version is in the change log`() throws {
    #expect(try Manual("CHANGELOG.md").section(ProgramVersion.program) != nil)
  }

  /// A command that does something, with its name as typed.
  private struct Leaf {
    var name: String
    var command: any ParsableCommand.Type
  }

  private static var commands: [Leaf] { leaves(below: HashiraCommand.self, named: "hashira") }

  private static func leaves(below command: any ParsableCommand.Type, named name: String) -> [Leaf] {
    var found: [Leaf] = []
    for sub in command.configuration.subcommands {
      let name = "\(name) \(sub.configuration.commandName ?? "")"
      if sub.configuration.subcommands.isEmpty {
        found.append(Leaf(name: name, command: sub))
      } else {
        found += leaves(below: sub, named: name)
      }
    }
    return found
  }
}
