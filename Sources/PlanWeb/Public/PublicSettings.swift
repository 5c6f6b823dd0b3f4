/// How the public door is operated.
public struct PublicSettings: Sendable {
  /// Where it listens.
  public var address: String
  /// 0 takes any free one.
  public var port: Int
  /// The names it answers to; empty for any, as it shows nothing that is not public.
  public var hosts: [String]
  /// The addresses of proxies whose word about the visitor's address is taken.
  public var trustedProxies: [String]
  /// How many requests a minute an address may make; 0 for any number.
  public var requestsPerMinute: Int
  /// How many connections are held at a time; more wait.
  public var connections: Int
  /// How long a piece of an answer may wait for its visitor to take it.
  public var patience: Duration

  public init(
    address: String, port: Int, hosts: [String] = [], trustedProxies: [String] = [],
    requestsPerMinute: Int = 1200, connections: Int = 20_000,
    patience: Duration = .seconds(60)
  ) {
    self.address = address
    self.port = port
    self.hosts = hosts
    self.trustedProxies = trustedProxies
    self.requestsPerMinute = requestsPerMinute
    self.connections = connections
    self.patience = patience
  }
}
