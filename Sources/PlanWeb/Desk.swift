import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
import PlanPages

/// The desk: serves the pages of plans to the browsers of this machine.
///
/// A page is made when it is first asked for, and kept until something is recorded about its plan.
public struct Desk: Sendable {
  private let host: String
  private let port: Int
  private let pages: PageKeeper
  private let check: CheckAnswer
  private let forms: FormAnswer?
  private let documents: DocumentAnswer?
  private let log: RequestLog?
  private let metrics: RequestMetrics
  private let logger: Logger

  /// - Parameters:
  ///   - plans: where they come from.
  ///   - host: where to listen; the desk is for this machine, so 127.0.0.1 or ::1.
  ///   - port: 0 takes any free one.
  ///   - keptBytes: how many bytes of pages are kept, whatever number of plans is looked at.
  ///   - log: where a line a request goes; `nil` for none.
  ///   - metrics: where requests are counted; the desk shows these counts.
  ///   - logger: what the server says about itself; by default errors only, on standard error.
  public init(
    plans: DeskPlans, host: String = "127.0.0.1", port: Int = 8080, keptBytes: Int = 32 << 20,
    log: RequestLog? = nil, metrics: RequestMetrics = RequestMetrics(), logger: Logger? = nil
  ) {
    self.metrics = metrics
    self.host = host
    self.port = port
    self.log = log
    self.logger = logger ?? Self.quietLogger()
    let maker = PageMaker(plans: plans)
    pages = PageKeeper(maker: maker, budget: keptBytes, logger: self.logger)
    documents = plans.makeDocument.map { [logger = self.logger] in
      DocumentAnswer(making: $0, logger: logger)
    }
    forms = plans.record.map { [logger = self.logger] in FormAnswer(maker: maker, record: $0, logger: logger)
    }
    check = CheckAnswer(checks: RecentChecks(plans: plans), logger: self.logger)
  }

  /// Serves until SIGTERM or SIGINT, then finishes the requests under way.
  ///
  /// - Parameters:
  ///   - door: the public door, where it is open; it stops with the desk.
  ///   - onPublicListening: told the address at which the public door answers.
  ///   - onListening: told the address to open, http://127.0.0.1:8080, once it answers.
  /// - Throws: `DeskError` when the desk or the door cannot open.
  public func run(
    beside door: PublicDoor? = nil,
    onPublicListening: @escaping @Sendable (_ address: String) -> Void = { _ in },
    onListening: @escaping @Sendable (_ address: String) -> Void
  ) async throws {
    defer { log?.flush() }
    do {
      var application = application(onListening: onListening)
      if let door { application.addServices(door.service(onListening: onPublicListening)) }
      try await application.runService()
    } catch let error as CancellationError {
      throw error
    } catch let error as DeskError {
      throw error
    } catch {
      throw DeskError(error, host: host, port: port, option: "--port")
    }
  }

  /// The server, so that tests can drive it without a socket.
  func application(
    onListening: @escaping @Sendable (_ address: String) -> Void = { _ in }
  ) -> Application<some HTTPResponder<DeskContext>> {
    let shownHost = host.contains(":") ? "[\(host)]" : host
    let chosenPort = port
    return Application(
      router: router(),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port)),
      onServerRunning: { channel in
        onListening("http://\(shownHost):\(channel.localAddress?.port ?? chosenPort)")
      },
      logger: logger)
  }

  private func router() -> Router<DeskContext> {
    let router = Router(context: DeskContext.self)
    router.add(middleware: RequestLogging(log: log, metrics: metrics, door: .desk))
    router.add(middleware: HostCheck(allowsIPv6: host == "::1"))
    router.add(middleware: MethodCheck(acceptsForms: forms != nil, makesDocuments: documents != nil))
    router.on(RouterPath(CheckAnswer.path), method: .post, use: check.response(to:context:))
    router.on("**", method: .post) { [forms, documents] request, context in
      let path = RequestAddress.path(of: request.head.path)
      if let documents, let wish = PageAddress(RequestAddress.decoded(path) ?? path)?.documentWish {
        return await documents.response(to: request, wish, context: context)
      }
      guard let forms else { throw HTTPError(.methodNotAllowed) }
      return await forms.response(to: request, context: context)
    }
    for method in [HTTPRequest.Method.get, .head] {
      router.on("healthz", method: method, use: HealthAnswer().response(to:context:))
      router.on("metrics", method: method, use: MetricsAnswer(metrics: metrics).response(to:context:))
      for path: RouterPath in ["/", "**"] {
        router.on(path, method: method) { [pages] request, context in
          let path = RequestAddress.path(of: request.head.path)
          let answer =
            if let kept = pages.kept(at: path) { kept } else { await pages.answer(at: path) }
          context.answeredBy.name = answer.route
          return answer.response(to: request)
        }
      }
    }
    return router
  }

  static func quietLogger() -> Logger {
    var logger = Logger(label: "hashira.web", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .error
    return logger
  }
}
