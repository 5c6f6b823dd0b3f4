import HTTPTypes
import PlanModel
import PlanPages

/// Makes the answer to an address; blocks while the plan is read.
struct PageMaker: Sendable {
  let plans: DeskPlans
  private let recent = RecentSites()
  private let shared: [String: PreparedFile]
  private let missing: [Language: [MissingPage: PreparedFile]]

  init(plans: DeskPlans) {
    self.plans = plans
    shared = Dictionary(
      SharedFile.assets().map { ($0.path, PreparedFile($0, route: .asset)) }, uniquingKeysWith: { $1 })
    missing = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let pages = MissingPage.allCases.map { missing in
          let file = SharedFile.notFound(missing, in: language)
          return (missing, PreparedFile(file, route: .unknown, status: .notFound))
        }
        return (language, Dictionary(uniqueKeysWithValues: pages))
      })
  }

  /// The style sheet and its like, which need no plan.
  func sharedFile(at path: String) -> PageAnswer? { shared[path].map(PageAnswer.file) }

  /// The page that says what there is not.
  func missing(_ missing: MissingPage, in language: Language) -> PageAnswer {
    self.missing[language]?[missing].map(PageAnswer.file) ?? .failed(.unknown)
  }

  /// Makes the answer.
  ///
  /// - Parameters:
  ///   - address: as links give it.
  ///   - versions: of all plans there are.
  /// - Returns: the answer, and whether it holds until something is recorded.
  /// - Throws: what reading the plans throws.
  func answer(to address: PageAddress, versions: [PlanID: Int]) throws -> (PageAnswer, isLasting: Bool) {
    let route = RouteName(address.kind)
    guard let plan = address.plan else { return (try list(in: address.language), true) }
    guard let version = versions[plan] else { return (missing(.plan, in: address.language), false) }
    if let day = address.day, day > plans.today() {
      return (.moved(to: address.now.path, route, isPermanent: false), false)
    }
    guard let site = try site(RecentSites.Key(plan: plan, day: address.day, version: version)) else {
      return (missing(address.day == nil ? .plan : .day, in: address.language), false)
    }
    switch try site.answer(to: address) {
    case .file(let file):
      // The register of documents grows without anything being recorded about the plan.
      return (.file(PreparedFile(file, route: route)), isLasting: address.kind != .documents)
    case .moved(let other): return (.moved(to: other.path, route, isPermanent: false), false)
    case .missing(let missing): return (self.missing(missing, in: address.language), false)
    }
  }

  /// The pages of a plan as it is now; `nil` where there is no such plan.
  func site(of plan: PlanID?) throws -> PlanSite? {
    guard let plan, let version = try plans.versions()[plan] else { return nil }
    return try site(RecentSites.Key(plan: plan, day: nil, version: version))
  }

  private func site(_ key: RecentSites.Key) throws -> PlanSite? {
    try recent.site(key) {
      let moment = key.day.map(Moment.init(endOf:))
      return try plans.plan(key.plan, moment).map { shown in
        var shown = shown
        shown.asOf = moment
        shown.acceptsForms = plans.record != nil
        return PlanSite(shown)
      }
    }
  }

  /// The list of plans; the only plan there is stands in for it.
  private func list(in language: Language) throws -> PageAnswer {
    let list = try plans.list()
    if list.count == 1 {
      let address = PageAddress.overview(of: list[0].id, in: language)
      return .moved(to: address.path, .plans, isPermanent: false)
    }
    return .file(PreparedFile(SharedFile.list(of: list, in: language), route: .plans))
  }
}
