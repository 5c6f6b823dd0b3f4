import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
import NIOPosix
import PlanModel
import PlanPages
import ServiceLifecycle

/// The public door: serves what is published to anybody, and knows no route to anything else.
///
/// It has a router and addresses of its own (`PublicAddress`), so that a page of the desk cannot be asked for here.
public struct PublicDoor: Sendable {
  private let settings: PublicSettings
  private let pages: PublicPages
  private let log: RequestLog?
  private let metrics: RequestMetrics
  private let logger: Logger

  /// - Parameters:
  ///   - plans: where they come from.
  ///   - settings: how it is operated.
  ///   - keptBytes: how many bytes of pages are kept.
  ///   - log: where a line a request goes; `nil` for none.
  ///   - metrics: where requests are counted.
  ///   - logger: what the server says about itself; by default errors only, on standard error.
  public init(
    plans: PublicPlans, settings: PublicSettings, keptBytes: Int = 64 << 20, log: RequestLog? = nil,
    metrics: RequestMetrics = RequestMetrics(), logger: Logger? = nil
  ) {
    self.metrics = metrics
    self.settings = settings
    self.log = log
    self.logger = logger ?? Desk.quietLogger()
    pages = PublicPages(plans: plans, budget: keptBytes, logger: self.logger)
  }

  /// The server, so that tests can drive it without a socket.
  func application(
    onListening: @escaping @Sendable (_ address: String) -> Void = { _ in }
  ) -> some ApplicationProtocol & Service {
    let host = settings.address.contains(":") ? "[\(settings.address)]" : settings.address
    let chosenPort = settings.port
    return Application(
      router: router(),
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: StalledAnswers.handlers(patience: TimeAmount(settings.patience)),
          idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address, port: settings.port), backlog: 1024,
        availableConnectionsDelegate: .maximum(settings.connections, logger: logger)),
      onServerRunning: { channel in
        onListening("http://\(host):\(channel.localAddress?.port ?? chosenPort)")
      },
      logger: logger)
  }

  /// The door as a part of a program that runs several services.
  func service(onListening: @escaping @Sendable (_ address: String) -> Void) -> any Service {
    Running(door: self, onListening: onListening)
  }

  private struct Running: Service {
    let door: PublicDoor
    let onListening: @Sendable (_ address: String) -> Void

    func run() async throws {
      do {
        try await door.application(onListening: onListening).run()
      } catch let error as CancellationError {
        throw error
      } catch {
        throw DeskError(error, host: door.settings.address, port: door.settings.port, option: "--public")
      }
    }
  }

  private func router() -> Router<DeskContext> {
    let router = Router(context: DeskContext.self)
    router.add(middleware: RequestLogging(log: log, metrics: metrics, door: .published))
    for method in [HTTPRequest.Method.get, .head] {
      router.on("healthz", method: method, use: HealthAnswer(policy: .publicPages).response(to:context:))
      router.on("readyz", method: method, use: readiness(_:_:))
    }
    // Health is asked for by the operator's own machines, so it is not counted.
    router.add(
      middleware: VisitorCheck(
        clients: ClientAddress(trusted: Set(settings.trustedProxies)),
        limit: settings.requestsPerMinute > 0 ? RateLimit(perMinute: settings.requestsPerMinute) : nil,
        hosts: Set(settings.hosts.map { $0.lowercased() })))
    for path: RouterPath in ["/", "**"] {
      for method in [HTTPRequest.Method.get, .head] {
        router.on(path, method: method) { [pages] request, context in
          let (path, query) = RequestAddress.parts(of: request.head.path)
          if APIAnswer.isAsked(path) {
            context.answeredBy.name = .api
            return await APIAnswer(shelf: pages).response(to: request, at: path, query: query)
          }
          let answer =
            if query == nil, let kept = pages.kept(at: path) {
              kept
            } else {
              await pages.answer(at: path, query: query)
            }
          context.answeredBy.name = answer.route
          return answer.response(to: request, policy: .publicPages)
        }
      }
    }
    return router
  }

  /// Says whether what is published can be read.
  @Sendable private func readiness(_ request: Request, _ context: DeskContext) async throws -> Response {
    context.answeredBy.name = .health
    let isReady = await withCheckedContinuation { continuation in
      NIOThreadPool.singleton.submit { work in
        continuation.resume(returning: work == .active && (try? pages.sites()) != nil)
      }
    }
    return PlainAnswer.response(isReady ? .ok : .serviceUnavailable, isReady ? "ready" : "not ready")
  }
}
