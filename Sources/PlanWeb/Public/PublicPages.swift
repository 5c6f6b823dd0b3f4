import Foundation
import HTTPTypes
import Logging
import NIOPosix
import PlanModel
import PlanPages
import Synchronization

/// Answers the public's requests from what was made before, and has made what was not.
final class PublicPages: Sendable {
  /// What is published, made ready; a new value where something is published or corrected.
  private struct Shelf {
    var version: Int
    var plans: [PublishedPlan]
    var sites: [PlanID: PublicSite]
  }

  private struct State {
    var shelf: Shelf?
    var cache: PageCache
    var indexes: [EditionID: SearchIndex] = [:]
    var tables: [EditionID: APIEdition] = [:]
  }

  private let plans: PublicPlans
  private let logger: Logger
  private let state: Mutex<State>
  private let shared: [String: PreparedFile]
  private let missing: [Language: PreparedFile]
  /// Held while what is published is read anew.
  private let renewal = Mutex<Void>(())

  init(plans: PublicPlans, budget: Int, logger: Logger) {
    self.plans = plans
    self.logger = logger
    state = Mutex(State(cache: PageCache(budget: budget)))
    shared = Dictionary(
      PublicShared.assets().map { ($0.path, PreparedFile($0, route: .asset, for: .publicAssets)) },
      uniquingKeysWith: { $1 })
    missing = Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        (
          $0,
          PreparedFile(PublicShared.notFound(in: $0), route: .unknown, status: .notFound, for: .publicPages)
        )
      })
  }

  /// What is kept for a path, where nothing was recorded since.
  func kept(at path: String) -> PageAnswer? {
    let version = plans.version()
    return state.withLock { state in
      state.shelf?.version == version ? state.cache.answer(at: path) : nil
    }
  }

  /// The answer to an address.
  ///
  /// - Parameters:
  ///   - path: as it was asked for, still with its percent signs.
  ///   - query: what stands behind the question mark.
  /// - Returns: the answer, at last that there is no such page.
  func answer(at path: String, query: Substring?) async -> PageAnswer {
    let decoded = RequestAddress.decoded(path) ?? path
    if let file = shared[decoded] { return .file(file) }
    return await withCheckedContinuation { continuation in
      NIOThreadPool.singleton.submit { work in
        continuation.resume(returning: work == .active ? self.make(decoded, query) : .failed(.unknown))
      }
    }
  }

  /// What is published now; blocks where it has to be read.
  func sites() throws -> (plans: [PublishedPlan], sites: [PlanID: PublicSite]) {
    let shelf = try currentShelf()
    return (shelf.plans, shelf.sites)
  }

  /// The published plans, for the API; `nil` where they cannot be read.
  func published() async -> [PublishedPlan]? {
    let version = plans.version()
    let current = state.withLock { $0.shelf?.version == version ? $0.shelf?.plans : nil }
    if let current { return current }
    return await withCheckedContinuation { continuation in
      NIOThreadPool.singleton.submit { work in
        do {
          continuation.resume(returning: work == .active ? try self.currentShelf().plans : nil)
        } catch {
          self.logger.error("cannot read what is published: \(error)")
          continuation.resume(returning: nil)
        }
      }
    }
  }

  /// An edition laid out for questions, by its id or the year it reports; laid out once.
  func edition(_ name: Substring, of plan: PublishedPlan) -> APIEdition? {
    guard let id = PublicSite.edition(name, of: plan), let edition = plan.edition(id) else { return nil }
    if let table = state.withLock({ $0.tables[id] }), table.edition.corrections == edition.corrections {
      return table
    }
    let table = APIEdition(edition)
    state.withLock { $0.tables[id] = table }
    return table
  }

  private func make(_ path: String, _ query: Substring?) -> PageAnswer {
    let language = PageLanguage.language(of: path)
    do {
      let shelf = try currentShelf()
      let read = PublicAddress(path) { plan, name in
        shelf.sites[plan].flatMap { PublicSite.edition(name, of: $0.plan) }
      }
      guard let address = read else { return missing(in: language) }
      let route = RouteName(address.kind)
      if address.path != path { return .moved(to: address.path, route, isPermanent: false) }
      guard let plan = address.plan else {
        let page = PublicShared.front(of: shelf.plans, in: address.language)
        return keep(.file(PreparedFile(page, route: route, for: .publicPages)), address, shelf)
      }
      guard let site = shelf.sites[plan] else { return missing(in: language) }
      let search = try self.search(address, query, site)
      switch try site.answer(to: address, search: search) {
      case .missing: return missing(in: language)
      case .moved(let other): return .moved(to: other.path, route, isPermanent: false)
      case .file(let file):
        let answer = PageAnswer.file(
          PreparedFile(file, route: route, for: address.mayBeEmbedded ? .embeddedPages : .publicPages))
        return search == nil ? keep(answer, address, shelf) : answer
      }
    } catch {
      logger.error("cannot make a public page: \(error)")
      return .failed(.unknown)
    }
  }

  private func missing(in language: Language) -> PageAnswer {
    missing[language].map(PageAnswer.file) ?? .failed(.unknown)
  }

  private func keep(_ answer: PageAnswer, _ address: PublicAddress, _ shelf: Shelf) -> PageAnswer {
    state.withLock { state in
      if state.shelf?.version == shelf.version {
        state.cache.keep(answer, at: address.path, of: address.plan)
      }
    }
    return answer
  }

  /// What is looked for on the page for searching; the words of an edition are made ready once.
  private func search(_ address: PublicAddress, _ query: Substring?, _ site: PublicSite) throws -> PublicSite
    .Search?
  {
    guard address.isSearch, let edition = address.edition, let typed = query.flatMap({ QueryItems($0)["q"] }),
      !typed.isEmpty
    else { return nil }
    if let index = state.withLock({ $0.indexes[edition] }) {
      return PublicSite.Search(typed: typed, index: index)
    }
    guard let index = site.searchIndex(of: edition) else { return nil }
    state.withLock { $0.indexes[edition] = index }
    return PublicSite.Search(typed: typed, index: index)
  }

  /// Reads what is published where something was recorded; plans that the public sees no change of stay as they are.
  private func currentShelf() throws -> Shelf {
    try renewal.withLock { _ in
      let version = plans.version()
      let known = state.withLock { $0.shelf }
      if let known, known.version == version { return known }
      let published = try plans.published()
      var sites: [PlanID: PublicSite] = [:]
      var changed: Set<PlanID> = []
      for plan in published {
        if let site = known?.sites[plan.id], site.plan == plan {
          sites[plan.id] = site
        } else {
          sites[plan.id] = PublicSite(plan, extras: plans.extras)
          changed.insert(plan.id)
        }
      }
      for id in known?.sites.keys.map({ $0 }) ?? [] where sites[id] == nil { changed.insert(id) }
      let shelf = Shelf(version: version, plans: published, sites: sites)
      state.withLock { state in
        if !changed.isEmpty || known == nil {
          state.cache.forget { changed.contains($0) }
          state.indexes = [:]
          state.tables = [:]
        }
        state.shelf = shelf
      }
      return shelf
    }
  }
}
