import Foundation
import Testing

struct ReadCommandTests {
  private func folder(_ files: [String: Data]) throws -> URL {
    let folder = try Program.temporaryFolder()
    for (name, data) in files { try data.write(to: folder.appending(path: name)) }
    return folder
  }

  private func json(_ text: String) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func `the plan is printed as a table with the doubts below it`() throws {
    let outcome = try Program.run("read", Program.sample)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("柱1"))
    #expect(outcome.output.contains("確かめてください"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the JSON is one plan document, and the findings go to their file`() throws {
    let folder = try folder([:])
    let outcome = try Program.run(
      "read", Program.sample, "--json", "--findings", "doubts.json", folder: folder)
    #expect(outcome.status == 0)
    #expect(try json(outcome.output)["schema"] as? String == "plan-document/1")
    let findings = try String(contentsOf: folder.appending(path: "doubts.json"), encoding: .utf8)
    #expect(try json(findings)["schema"] as? String == "findings/1")
  }

  @Test func `separate files are a document a line, with the bad ones told apart`() throws {
    let sample = try Data(contentsOf: URL(filePath: Program.sample))
    let folder = try folder(["1.txt": sample, "2.txt": Data(), "3.txt": sample])
    let outcome = try Program.run("read", "--separate", "1.txt", "2.txt", "3.txt", folder: folder)
    #expect(outcome.status == 65)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("2.txt:1: "))
  }

  @Test func `several files make one plan, and an indicator met twice is a finding`() throws {
    let sample = try Data(contentsOf: URL(filePath: Program.sample))
    let folder = try folder(["1.txt": sample, "2.txt": sample])
    let outcome = try Program.run("read", "1.txt", "2.txt", "--json", "--findings", "f.json", folder: folder)
    #expect(outcome.status == 0)
    let findings = try String(contentsOf: folder.appending(path: "f.json"), encoding: .utf8)
    #expect(findings.contains("indicatorTwice"))
  }

  @Test func `bad input gets one line and the code of sysexits`() throws {
    let folder = try folder([
      "empty.txt": Data(), "prose.txt": Data("今日は晴れです。\n".utf8),
      "binary.txt": Data([0, 1, 2, 0xFF, 0, 0x80]),
    ])
    for (name, status) in [
      ("empty.txt", 65), ("prose.txt", 65), ("binary.txt", 65), ("absent.txt", 66), (".", 66),
      ("/dev/zero", 66),
    ] {
      let outcome = try Program.run("read", name, "--json", folder: folder)
      #expect(outcome.status == Int32(status), "\(name)")
      #expect(outcome.output.isEmpty, "\(name)")
      #expect(
        outcome.errors.split(separator: "\n").count == 1 && outcome.errors.hasPrefix(name + ":"),
        "\(outcome.errors)")
    }
  }

  @Test func `the good files are read and the worst code is returned`() throws {
    let outcome = try Program.run("read", Program.sample, "/nowhere/absent.txt", "--json")
    #expect(outcome.status == 66)
    #expect(try json(outcome.output)["schema"] as? String == "plan-document/1")
  }

  @Test func `standard input is a file too`() throws {
    let outcome = try Program.run(
      "read", "-", "--json", input: Data(contentsOf: URL(filePath: Program.sample)))
    #expect(outcome.status == 0)
    #expect(try json(outcome.output)["schema"] as? String == "plan-document/1")
  }

  @Test func `a findings file that cannot be made is said before anything is read`() throws {
    let outcome = try Program.run("read", Program.sample, "--findings", "/nowhere/f.json")
    #expect(outcome.status == 73)
    #expect(outcome.output.isEmpty)
  }

  @Test func `a misspelt option is a usage error`() throws {
    #expect(try Program.run("read", Program.sample, "--jsno").status == 64)
    #expect(try Program.run("read").status == 64)
  }

  @Test func `help has examples, and the version says the program's name`() throws {
    for command in ["read", "serve"] {
      let help = try Program.run(command, "--help")
      #expect(help.status == 0 && help.output.contains("例:"))
    }
    #expect(try Program.run("--version").output.hasPrefix("hashira "))
  }
}
