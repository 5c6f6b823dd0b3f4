public import PlanModel
internal import PlanStore
internal import Synchronization

/// What the product does with the plans of a store: the one way to it for commands and pages.
///
/// The clock and new identifiers enter here.
public final class PlanKeeper: Sendable {
  let database: PlanDatabase
  private let clock: @Sendable () -> Moment
  private let recorded: Atomic<Int>

  /// What the store is opened for.
  public enum Purpose: Sendable {
    case reading
    /// Holds the store for this process; a server says at which address it is reached.
    case writing(address: String?)
  }

  /// Opens the store of a file.
  ///
  /// - Parameters:
  ///   - file: the store; opened for writing, it is made where it is not there.
  ///   - purpose: reading needs no lock and works beside a server.
  ///   - clock: tells the time in UTC.
  /// - Throws: `KeeperError` where the file cannot be used for the purpose.
  public init(
    file: String, for purpose: Purpose, clock: @escaping @Sendable () -> Moment
  ) throws(KeeperError) {
    self.clock = clock
    database = try Self.mapped { () throws(StoreError) in
      switch purpose {
      case .reading: try PlanDatabase.open(file, .reading)
      case .writing(let address): try PlanDatabase.open(file, .writing(address: address))
      }
    }
    recorded = Atomic(try Self.mapped { [database] () throws(StoreError) in try database.head().sequence })
  }

  /// Makes a store that goes away with the program.
  public init(temporaryWith clock: @escaping @Sendable () -> Moment) throws(KeeperError) {
    self.clock = clock
    database = try Self.mapped { () throws(StoreError) in try PlanDatabase.temporary() }
    recorded = Atomic(0)
  }

  /// The version of the form in which stores are written.
  public static var storeVersion: Int { PlanDatabase.storeVersion }

  var now: Moment { clock() }

  /// The plans, by title.
  public func plans() throws(KeeperError) -> [PlanSummary] {
    try Self.mapped { () throws(StoreError) in try database.plans() }
  }

  /// The sequence of the last entry that this process recorded, or found when it opened the store; costs nothing.
  public var lastRecorded: Int { recorded.load(ordering: .acquiring) }

  func noteRecorded(_ sequence: Int) {
    recorded.max(sequence, ordering: .acquiringAndReleasing)
  }

  /// Says to other processes that want to write where the server that holds the store is reached.
  public func announce(_ address: String) {
    database.announce(address)
  }

  /// Finds a plan by its id, by its title, or by the beginning of either where only one begins so.
  public func find(_ name: String) throws(KeeperError) -> PlanID {
    let plans = try plans()
    if let plan = plans.first(where: { $0.id.text == name }) { return plan.id }
    let wanted = FoldedText(name)
    for fits in [
      plans.filter { FoldedText($0.title) == wanted },
      plans.filter { $0.id.text.hasPrefix(name) || FoldedText($0.title).text.hasPrefix(wanted.text) },
    ] where !fits.isEmpty {
      if fits.count == 1 { return fits[0].id }
      let ids = fits.map { "\($0.id)（\($0.title)）" }.joined(separator: "、")
      throw KeeperError(
        .notFound, japanese: "「\(name)」に当たる計画が\(fits.count)件あります。IDで指定してください: \(ids)",
        english: "\(name) fits \(fits.count) plans; name one by its id: \(ids)")
    }
    throw KeeperError(
      .notFound, japanese: "「\(name)」という計画はありません。hashira plans で一覧を見てください。",
      english: "there is no plan \(name); see hashira plans")
  }

  /// A plan as it is now, or as it was known at a moment; `nil` where nothing was recorded of it by then.
  public func known(_ id: PlanID, asOf moment: Moment? = nil) throws(KeeperError) -> Plan? {
    let plan = try Self.mapped { () throws(StoreError) in
      if let moment { try database.plan(id, at: .moment(moment)) } else { try database.plan(id) }
    }
    return plan.flatMap { $0.isMade ? $0 : nil }
  }

  /// A plan as it is now, or as it was known at a moment.
  ///
  /// - Throws: `KeeperError` of kind `notFound` where nothing was recorded of it by then.
  public func plan(_ id: PlanID, asOf moment: Moment? = nil) throws(KeeperError) -> Plan {
    guard let plan = try known(id, asOf: moment) else {
      guard let moment else {
        throw KeeperError(.notFound, japanese: "計画「\(id)」はありません。", english: "there is no plan \(id)")
      }
      throw KeeperError(
        .notFound, japanese: "\(moment.dayInJapan)には、この計画の記録はまだありません。",
        english: "nothing of this plan was recorded by \(moment.dayInJapan)")
    }
    return plan
  }

  /// Finds an indicator of a plan by what a person types.
  public static func indicator(_ name: String, in plan: Plan) throws(KeeperError) -> IndicatorID {
    switch plan.indicator(named: name) {
    case .found(let id): return id
    case .none:
      throw KeeperError(
        .notFound, japanese: "「\(name)」という指標はこの計画にありません。柱とコード（例: 2:Ⅰ-ⅲ または 2:i-iii）か名称で指定してください。",
        english:
          "there is no indicator \(name) in this plan; name it by pillar and code (2:i-iii) or by its name")
    case .several(let fits):
      let list = fits.joined(separator: "、")
      throw KeeperError(
        .notFound, japanese: "「\(name)」に当たる指標が\(fits.count)件あります: \(list)",
        english: "\(name) fits \(fits.count) indicators: \(list)")
    }
  }

  /// Entries of a plan, in order: all, or those about one indicator.
  public func entries(of plan: PlanID, about indicator: IndicatorID? = nil) throws(KeeperError) -> [Entry] {
    try Self.mapped { () throws(StoreError) in
      try database.entries(of: plan, about: indicator.map { .indicator($0) } ?? .all)
    }
  }

  /// The texts that a plan was imported from.
  public func printedTexts(of plan: PlanID) throws(KeeperError) -> [PrintedText] {
    try Self.mapped { () throws(StoreError) in try database.printedTexts(of: plan).map(\.text) }
  }

  /// Runs a store's method and says its errors in the keeper's words.
  static func mapped<Result>(_ body: () throws(StoreError) -> Result) throws(KeeperError) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw KeeperError(error)
    }
  }
}
