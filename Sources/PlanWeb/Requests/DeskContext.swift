import Hummingbird
import Synchronization

/// What a door knows about a request while answering it.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Set by whoever answers, read by the request log.
  let answeredBy = AnsweringRoute()
  /// The address of who is connected; `nil` over a socket of the machine.
  let remoteAddress: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    remoteAddress = source.channel.remoteAddress?.ipAddress
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
