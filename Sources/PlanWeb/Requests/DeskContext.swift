import Hummingbird
import Synchronization

/// What the desk knows about a request while answering it.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Set by whoever answers, read by the request log.
  let answeredBy = AnsweringRoute()

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}

/// The route that answered a request; shared by all copies of its context.
final class AnsweringRoute: Sendable {
  private let route = Mutex(RouteName.unknown)

  var name: RouteName {
    get { route.withLock { $0 } }
    set { route.withLock { $0 = newValue } }
  }
}
