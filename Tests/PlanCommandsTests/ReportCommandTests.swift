import Foundation
import Testing

/// What `report` and `documents` say to what they cannot do; what they make is looked at by Tests/Documents.
struct ReportCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments, folder: folder)
  }

  @Test func `forms are listed, and each is printed as a file to be changed`() throws {
    let list = try run("report", "--list")
    #expect(list.status == 0)
    for form in ["shiryo1", "revisions", "corrections", "card", "committee", "handover", "evaluation", "kpi"]
    {
      #expect(list.output.contains(form))
      let template = try run("report", "--form", form, "--print-template")
      #expect(template.output.contains("#let settings = ("), "\(form)")
    }
  }

  @Test(arguments: [
    (["report", Program.sample, "--form", "nothing", "--to", "a.pdf"], 64, "shiryo1"),
    (["report", Program.sample, "--form", "shiryo1"], 64, "--to"),
    (["report", Program.sample, "--to", "a.pdf"], 64, "--form"),
    (["report", Program.sample, "--form", "shiryo1", "--edition", "版", "--to", "a.pdf"], 64, "--edition"),
    (["report", Program.sample, "--form", "corrections", "--to", "a.pdf"], 64, "--edition"),
    (["report", Program.sample, "--form", "handover", "--to", "a.pdf"], 64, "商業観光課"),
    (["report", Program.sample, "--form", "card", "--indicator", "9:i-i", "--to", "a.pdf"], 66, "9:i-i"),
    (
      ["report", Program.sample, "--form", "kpi", "--indicator", "1:i-i", "--to", "a.pdf"], 64, "--indicator"
    ),
    (["report", Program.sample, "--form", "shiryo1", "--to", "nowhere/a.pdf"], 73, "nowhere/a.pdf"),
    (
      ["report", Program.sample, "--form", "shiryo1", "--template", "no.typ", "--to", "a.pdf"], 66, "no.typ"
    ),
    (
      ["report", Program.sample, "--form", "shiryo1", "--python", "/nowhere", "--to", "a.pdf"], 69,
      "HASHIRA_PYTHON"
    ),
    (
      ["report", "こんな計画はない", "--form", "shiryo1", "--to", "a.pdf"], 66, "こんな計画はない"
    ),
    (["documents", "--compare", "a.pdf"], 64, "二つ以上"),
    (["documents", "--compare", "a.pdf", "b.pdf"], 66, "a.pdf"),
    (["documents", "計画", "--printing", "1:i-i"], 64, "--year"),
  ])
  func `what cannot be done is told, and nothing is written`(
    arguments: [String], status: Int32, told: String
  ) throws {
    let outcome = try Program.run(arguments, folder: folder)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(told), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a file that is there is written over only where that is asked for`() throws {
    let file = folder.appending(path: "a.pdf")
    try Data("いま".utf8).write(to: file)
    let refused = try run("report", Program.sample, "--form", "kpi", "--to", "a.pdf")
    #expect(refused.status == 73)
    #expect(try Data(contentsOf: file) == Data("いま".utf8))
    let forced = try run("report", Program.sample, "--form", "kpi", "--to", "a.pdf", "--force")
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try Data(contentsOf: file).starts(with: Data("%PDF".utf8)))
  }
}
