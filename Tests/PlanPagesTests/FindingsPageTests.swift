import Foundation
import PlanModel
import Testing

@testable import PlanPages

@Suite struct FindingsPageTests {
  private let pages = InventedPlan().pages

  @Test func `what to look at comes before what is worth knowing, and what agrees is left out`() throws {
    let page = try #require(pages["/plans/minato/findings"])
    #expect(
      page.ids.filter { $0.hasPrefix("finding-") } == [1, 3, 4, 5, 7, 8, 2, 9, 11].map { "finding-\($0)" })
    #expect(page.source.contains("要確認は6件、参考は3件です。分析の文章から5件の記述を表と照らし合わせ、2件が合っています。"))
    #expect(!page.source.contains(">agreesの説明"))
  }

  @Test func `the menu counts what to look at`() throws {
    let page = try #require(pages["/plans/minato/findings"])
    #expect(page.tags("span", class: "count").first?.text == "6")
  }

  @Test func `rows that a finding holds for are links, by pillar`() throws {
    for path in ["/plans/minato/findings", "/plans/minato/findings/departments"] {
      let page = try #require(pages[path])
      let begin = try #require(page.tags.firstIndex { $0.attributes["class"] == "finding-rows" })
      let links = page.tags[begin...].compactMap { $0.attributes["href"] }
      #expect(
        links.prefix(3) == [
          "/plans/minato/indicators/p1r1", "/plans/minato/indicators/p1r2", "/plans/minato/indicators/p2r1",
        ])
      #expect(page.source.contains("なし"))
    }
  }

  @Test func `each department has its part, the planning office the last`() throws {
    let page = try #require(pages["/plans/minato/findings/departments"])
    #expect(page.tags("h2").map(\.text) == ["道と緑の課", "計画担当"])
    let parts = page.source.components(separatedBy: "<h2")
    #expect(parts[1].contains("要確認 3件、参考 1件"))
    #expect(parts[1].contains("28株 − 30株 ＝ −2株"))
    #expect(parts[1].contains("「予定どおり進んだ」"))
    #expect(parts[2].contains("要確認 3件、参考 2件"))
    #expect(parts[2].contains("資料1 P4 がありません。"))
    #expect(!page.source.contains(">agreesの説明"))
    #expect(page.source.contains("令和5年度の確認したい点"))
  }

  @Test func `within a department what to look at comes first`() throws {
    let page = try #require(pages["/plans/minato/findings/departments"])
    let kinds = page.tags("li").compactMap { $0.attributes["class"] }.filter {
      ["look", "quiet"].contains($0)
    }
    #expect(kinds == ["look", "look", "look", "quiet", "look", "look", "look", "quiet", "quiet"])
  }

  @Test func `the two pages lead to each other`() throws {
    #expect(pages["/plans/minato/findings"]?.links.contains("/plans/minato/findings/departments") == true)
    #expect(pages["/plans/minato/findings/departments"]?.links.contains("/plans/minato/findings") == true)
  }

  /// The sample as the desk shows it, after some decisions.
  private func shown(_ changes: [PlanChange] = []) -> ShownPlan {
    var shown = InventedPlan().shown
    for change in changes { shown.plan.apply(change) }
    shown.acceptsForms = true
    return shown
  }

  private func page(of shown: ShownPlan, after problem: FormProblem? = nil) throws -> Page {
    let address = PageAddress(.findings, at: PlanPlace(id: shown.id), in: .japanese)
    guard case .file(let file) = try PlanSite(shown).answer(to: address, after: problem) else {
      throw CancellationError()
    }
    return Page(file)
  }

  private func request(_ fields: [String: String], on shown: ShownPlan) -> Result<FormRequest, FormFault>? {
    PlanSite(shown).request(
      of: SubmittedForm(fields), at: PageAddress(.findings, at: PlanPlace(id: shown.id), in: .japanese),
      today: Moment(milliseconds: 0).dayInJapan)
  }

  /// What the first form of the page sends.
  private func fields(of page: Page, act: String) throws -> [String: String] {
    let forms = page.source.components(separatedBy: "<form").dropFirst()
    let source = try #require(forms.first { $0.contains("value=\"\(act)\"") })
    let tags = Page(SiteFile(path: "/", mediaType: "text/html", bytes: Array("<form\(source)".utf8))).tags
    return Dictionary(
      tags.prefix { $0.name != "/form" }.filter { $0.name == "input" }.compactMap { tag in
        tag.attributes["name"].map { ($0, tag.attributes["value"] ?? "") }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test
  func `what somebody says may stay is folded, counted no more, and comes back when that is taken back`()
    throws
  {
    let before = shown()
    let page = try page(of: before)
    var fields = try fields(of: page, act: "accept")
    guard case .failure = request(fields, on: before) else {
      Issue.record("an answer without a reason is recorded")
      return
    }
    fields["note"] = "別の資料の数です。"
    guard case .success(.record(let changes, let expected)) = request(fields, on: before) else {
      Issue.record("nothing is asked for")
      return
    }
    #expect(expected.count == 1)
    let after = shown(changes)
    let answered = try self.page(of: after)
    #expect(answered.tags("span", class: "count").first { $0.text != "" }?.text == "5")
    #expect(answered.ids.filter { $0.hasPrefix("finding-") }.count == 8)
    #expect(answered.source.contains("確認済みの点"))
    #expect(answered.source.contains("別の資料の数です。"))
    #expect(Set(answered.ids).count == answered.ids.count)
    // Said once more, as from a page that was open before.
    guard case .failure(let fault) = request(fields, on: after) else {
      Issue.record("it is answered twice")
      return
    }
    #expect(
      try self.page(of: after, after: FormProblem(fault.message, in: SubmittedForm(fields))).source
        .contains("もうありません"))
    let back = try self.fields(of: answered, act: "reopen")
    guard case .success(.record(let reopening, _)) = request(back, on: after) else {
      Issue.record("it cannot be taken back")
      return
    }
    #expect(try self.page(of: shown(changes + reopening)).source == page.source)
  }

  @Test func `a page that only shows has no forms`() {
    #expect(pages["/plans/minato/findings"]?.source.contains("<form") == false)
  }
}
