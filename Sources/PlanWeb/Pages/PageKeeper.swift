import Logging
import NIOPosix
import PlanModel
import PlanPages
import Synchronization

/// Answers requests from what was made before, and has made what was not, once.
final class PageKeeper: Sendable {
  /// What was recorded when the kept pages were made.
  private struct Versions {
    var all: Int
    var plans: [PlanID: Int]
  }

  private struct State {
    var versions: Versions?
    var cache: PageCache
    /// Who waits for a page that is being made.
    var waiting: [String: [CheckedContinuation<PageAnswer, Never>]] = [:]
  }

  private let maker: PageMaker
  private let logger: Logger
  private let state: Mutex<State>
  /// Held while the versions of the plans are read anew.
  private let renewal = Mutex<Void>(())

  /// - Parameters:
  ///   - maker: makes the pages.
  ///   - budget: how many bytes of pages are kept.
  ///   - logger: told why a page could not be made.
  init(maker: PageMaker, budget: Int, logger: Logger) {
    self.maker = maker
    self.logger = logger
    state = Mutex(State(cache: PageCache(budget: budget)))
  }

  /// The bytes kept, for tests.
  var bytes: Int { state.withLock { $0.cache.bytes } }

  /// What is kept for a path, where nothing was recorded since.
  func kept(at path: String) -> PageAnswer? {
    let version = maker.plans.version()
    return state.withLock { state in
      state.versions?.all == version ? state.cache.answer(at: path) : nil
    }
  }

  /// The answer to a path that nothing is kept for.
  func answer(at path: String) async -> PageAnswer {
    let decoded = RequestAddress.decoded(path) ?? path
    let language = PageLanguage.language(of: decoded)
    guard let address = PageAddress(decoded) else {
      return maker.missing(MissingPage(at: decoded), in: language)
    }
    let wanted = address.path
    if wanted != decoded { return .moved(to: wanted, RouteName(address.kind), isPermanent: true) }
    if let answer = maker.sharedFile(at: wanted) ?? kept(at: wanted) { return answer }
    return await withCheckedContinuation { continuation in
      let isFirst = state.withLock { state in
        state.waiting[wanted, default: []].append(continuation)
        return state.waiting[wanted]?.count == 1
      }
      // The page is made whoever goes away meanwhile, since others may wait for it.
      if isFirst {
        NIOThreadPool.singleton.submit { work in
          self.finish(wanted, with: work == .active ? self.make(address) : .failed(RouteName(address.kind)))
        }
      }
    }
  }

  private func finish(_ path: String, with answer: PageAnswer) {
    let waiting = state.withLock { $0.waiting.removeValue(forKey: path) ?? [] }
    for continuation in waiting { continuation.resume(returning: answer) }
  }

  private func make(_ address: PageAddress) -> PageAnswer {
    do {
      let versions = try currentVersions()
      let (answer, isLasting) = try maker.answer(to: address, versions: versions.plans)
      if isLasting {
        state.withLock { state in
          // What was recorded meanwhile may be in this page or not.
          if state.versions?.all == versions.all {
            state.cache.keep(answer, at: address.path, of: address.plan)
          }
        }
      }
      return answer
    } catch {
      logger.error("cannot make a page: \(error)")
      return .failed(RouteName(address.kind))
    }
  }

  /// The versions of the plans; where something was recorded, pages of what it changed are forgotten.
  private func currentVersions() throws -> Versions {
    try renewal.withLock { _ in
      let all = maker.plans.version()
      let known = state.withLock { $0.versions }
      if let known, known.all == all { return known }
      let versions = Versions(all: all, plans: try maker.plans.versions())
      state.withLock { state in
        state.cache.forget { known?.plans[$0] != versions.plans[$0] }
        state.versions = versions
      }
      return versions
    }
  }
}
