import PlanModel
import PlanRatings
import Testing

@testable import PlanPages

@Suite struct RatingPageTests {
  private static let today = Moment(milliseconds: 1_711_897_200_000).dayInJapan

  private static func choice(_ id: String) throws -> PlanChange {
    let shipped = try #require(ShippedRule.named(id))
    return ChooseRatingRule(
      choice: Plan.RatingRuleChoice(rule: id, version: "1", digest: "", text: shipped.yaml)
    ).change
  }

  private static func shown(_ changes: [PlanChange]) -> ShownPlan {
    let entries = InventedPlan().entries
    return InventedPlan.shown(entries + InventedPlan.entries(changes, on: "2026-05-01", after: entries))
  }

  /// Every indicator to be increased.
  private static var directions: [PlanChange] {
    InventedPlan.plan(of: InventedPlan().entries).indicatorsInOrder.map {
      SetDesiredDirection(indicator: $0, direction: .increase).change
    }
  }

  private static func page(_ route: Route, of shown: ShownPlan, after problem: FormProblem? = nil) throws
    -> Page?
  {
    let site = PlanSite(shown)
    let address = PageAddress(route, at: PlanPlace(id: shown.id), in: .japanese)
    guard case .file(let file) = try site.answer(to: address, after: problem) else { return nil }
    return Page(file)
  }

  @Test func `until a rule is chosen no page shows a status`() throws {
    let shown = Self.shown(Self.directions)
    for (path, page) in InventedPlan.read(shown) where !path.contains("/rules") {
      #expect(page.tags("span", class: "status").isEmpty, "\(path)")
      #expect(page.tags("th", class: "status-column").isEmpty, "\(path)")
    }
    let page = try #require(try Self.page(.rating(by: nil), of: shown))
    #expect(page.source.contains("まだ決まっていません"))
    #expect(page.links.contains("/plans/minato/rules"))
    #expect(try Self.page(.rating(by: "oita-civil"), of: shown) == nil)
  }

  @Test func `the chosen rule is shown on overview, indicator and rating, with words for every shape`() throws
  {
    let shown = Self.shown(Self.directions + [try Self.choice("oita-civil")])
    for route in [Route.overview, .indicator("p1r2"), .rating(by: nil), .paths] {
      let page = try #require(try Self.page(route, of: shown))
      let marks = page.tags("span", class: "status")
      #expect(!marks.isEmpty, "\(route)")
      #expect(page.tags("span", class: "status-word").count >= marks.count, "\(route)")
    }
    let page = try #require(try Self.page(.rating(by: nil), of: shown))
    #expect(page.source.contains("大分県（土木建築部門）"))
    #expect(page.links.contains("/plans/minato/rating/by/mie"))
  }

  @Test func `under another rule the page says that it is not the plan's rating`() throws {
    let shown = Self.shown(Self.directions + [try Self.choice("oita-civil")])
    let page = try #require(try Self.page(.rating(by: "mie"), of: shown))
    #expect(page.source.contains("この計画の評価ではありません"))
    #expect(page.links.contains("/plans/minato/rating"))
    #expect(try Self.page(.rating(by: "no-such-rule"), of: shown) == nil)
  }

  @Test func `what is refused says why, and can be reached by keyboard`() throws {
    let shown = Self.shown([try Self.choice("oita-civil")])
    let page = try #require(try Self.page(.overview, of: shown))
    let marks = page.tags("span", class: "not-rated")
    #expect(!marks.isEmpty)
    #expect(marks.allSatisfy { $0.attributes["tabindex"] == "0" })
    #expect(page.source.contains("増やす指標か減らす指標かが決められていません。"))
  }

  @Test func `a rule that cannot be read is told, and nothing is rated`() throws {
    let broken = ChooseRatingRule(
      choice: Plan.RatingRuleChoice(rule: "ours", version: "1", digest: "", text: "id: [")
    ).change
    let page = try #require(try Self.page(.rating(by: nil), of: Self.shown([broken])))
    #expect(page.source.contains("この計画の規則を読めません"))
    #expect(page.tags("span", class: "status").isEmpty)
  }

  @Test func `forms are there only where somebody records what is typed, and for the plan as it is now`()
    throws
  {
    var shown = Self.shown([])
    #expect(try Self.page(.directions, of: shown)?.tags("form").isEmpty == true)
    shown.acceptsForms = true
    let page = try #require(try Self.page(.directions, of: shown))
    #expect(page.tags("form").first?.attributes["action"] == "/plans/minato/directions")
    #expect(page.tags("form").first?.attributes["method"] == "post")
    shown.asOf = Moment("2026-05-02T00:00:00.000Z")
    #expect(try Self.page(.directions, of: shown)?.tags("form").isEmpty == true)
  }

  private static func request(_ fields: [String: String], at route: Route, of shown: ShownPlan)
    -> FormRequest?
  {
    let address = PageAddress(route, at: PlanPlace(id: shown.id), in: .japanese)
    guard
      case .success(let request) = PlanSite(shown).request(
        of: SubmittedForm(fields), at: address, today: Self.today)
    else {
      return nil
    }
    return request
  }

  @Test func `a form of directions records what was changed, against what the page showed`() throws {
    let shown = Self.shown([])
    let fields = [
      "seen": "7", "direction-p1r1": "decrease", "direction-p1r2": "unknown", "direction-x": "decrease",
    ]
    guard case .record(let changes, let expected) = Self.request(fields, at: .directions, of: shown) else {
      Issue.record("nothing is recorded")
      return
    }
    let indicator = Importing.indicator(1, 1)
    #expect(changes == [SetDesiredDirection(indicator: indicator, direction: .decrease).change])
    #expect(expected == [.indicator(indicator): 7])
    guard case .nothing = Self.request(["direction-p1r1": "sideways"], at: .directions, of: shown) else {
      Issue.record("an unknown word is recorded")
      return
    }
  }

  @Test func `reason codes are recorded for each revision, and taken away`() throws {
    let row = try #require(RevisionLedger(Self.shown([]).plan).rows.first)
    let field = "cause-\(row.revision.id.text)"
    guard
      case .record(let changes, _) = Self.request([field: "schemeEnded"], at: .revisions, of: Self.shown([]))
    else {
      Issue.record("nothing is recorded")
      return
    }
    #expect(!changes.isEmpty)
    let classified = Self.shown(changes)
    #expect(RevisionLedger(classified.plan).rows.first?.revision.cause == .schemeEnded)
    guard case .record(let back, _) = Self.request([field: ""], at: .revisions, of: classified) else {
      Issue.record("nothing is taken away")
      return
    }
    #expect(RevisionLedger(Self.shown(changes + back).plan).rows.first?.revision.cause == nil)
  }

  @Test func `a rule is chosen with the numbers it leaves open, in any width`() throws {
    let shown = Self.shown([])
    let rule = try #require(ShippedRule.named("shizuoka-line")?.rule)
    let parameter = try #require(rule.parameters.first)
    let name = "parameter-\(parameter.name)"
    guard case .choose(let chosen?, _) = Self.request([name: "１０％"], at: .rule(rule.id), of: shown) else {
      Issue.record("nothing is chosen")
      return
    }
    #expect(chosen.parameters.first?.value == Threshold("10%"))
    let address = PageAddress(.rule(rule.id), at: PlanPlace(id: shown.id), in: .japanese)
    guard
      case .failure(let fault) = PlanSite(shown).request(
        of: SubmittedForm([name: "たくさん"]), at: address, today: Self.today)
    else {
      Issue.record("words are taken for a number")
      return
    }
    #expect(fault.message.japanese.contains("たくさん"))
  }

  @Test func `what could not be recorded is shown again with what was typed`() throws {
    var shown = Self.shown([])
    shown.acceptsForms = true
    let form = SubmittedForm(["seen": "3", "direction-p1r1": "maintain"])
    let problem = FormProblem(Wording(japanese: "先に変わっています。", english: "changed"), in: form)
    let page = try #require(try Self.page(.directions, of: shown, after: problem))
    #expect(page.source.contains("先に変わっています。"))
    let chosen = page.tags("input").filter {
      $0.attributes["name"] == "direction-p1r1" && $0.attributes["checked"] != nil
    }
    #expect(chosen.map { $0.attributes["value"] } == ["maintain"])
    #expect(page.tags("input").contains { $0.attributes["name"] == "seen" && $0.attributes["value"] == "3" })
  }

  @Test func `the ledger shows old and new and is there as CSV`() throws {
    let shown = Self.shown([try Self.choice("oita-civil")] + Self.directions)
    let page = try #require(try Self.page(.revisions, of: shown))
    #expect(!page.tags("section", class: "revision").isEmpty)
    #expect(!page.tags("del", class: "before").isEmpty)
    #expect(page.links.contains("/plans/minato/revisions.csv"))
    let address = PageAddress(.revisionsData, at: PlanPlace(id: shown.id), in: .japanese)
    guard case .file(let file) = try PlanSite(shown).answer(to: address) else {
      Issue.record("there is no CSV")
      return
    }
    #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }
}
