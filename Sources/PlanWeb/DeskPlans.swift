import Foundation
public import PlanModel
public import PlanPages

/// Where the desk's plans come from.
///
/// `list`, `plan` and `check` may block; they are never called on the threads that answer requests.
public struct DeskPlans: Sendable {
  /// Every plan, in the order in which they are listed.
  public var list: @Sendable () throws -> [PlanSummary]
  /// A plan as it is now or was at a moment; `nil` where it had not been made by then.
  public var plan: @Sendable (PlanID, Moment?) throws -> ShownPlan?
  /// Prepares the check of a plan as it is now; `nil` where there is no such plan.
  public var check: @Sendable (PlanID) throws -> AnalysisCheck?
  /// Records what was typed on a page, and throws why it may not be; `nil` where pages can only be read.
  public var record: Recording?
  /// Makes a document of an edition in a form, and blocks meanwhile; `nil` where pages offer none.
  public var makeDocument: DocumentMaking?
  /// A number that changes with everything that is recorded; asked for with every request, so it must cost nothing.
  public var version: @Sendable () -> Int
  /// The day it is in Japan.
  public var today: @Sendable () -> CalendarDate

  /// What the check of a plan finds in a text if it stood as an indicator's analysis; `nil` where the plan has no such
  /// indicator.
  public typealias AnalysisCheck = @Sendable (_ text: String, _ indicator: IndicatorID) -> [Finding]?

  /// Records what a form asks for; throws `FormRefusal` where it may not be.
  public typealias Recording = @Sendable (_ request: FormRequest, _ plan: PlanID) async throws -> Void

  /// Makes a document; throws `DocumentRefusal` where it cannot be made.
  public typealias DocumentMaking =
    @Sendable (_ wish: DocumentWish, _ choice: DocumentChoice) throws -> DeskDocument

  /// - Parameters:
  ///   - list: every plan, in the order in which they are listed.
  ///   - plan: a plan as it is now or was at a moment; `nil` where it had not been made by then.
  ///   - check: prepares the check of a plan as it is now; `nil` where there is no such plan.
  ///   - record: records what was typed on a page; `nil` where pages can only be read.
  ///   - makeDocument: makes a document of an edition in a form; `nil` where pages offer none.
  ///   - version: a number that changes with everything that is recorded.
  ///   - today: the day it is in Japan; by default the machine's clock tells it.
  public init(
    list: @escaping @Sendable () throws -> [PlanSummary],
    plan: @escaping @Sendable (PlanID, Moment?) throws -> ShownPlan?,
    check: @escaping @Sendable (PlanID) throws -> AnalysisCheck?,
    record: Recording? = nil,
    makeDocument: DocumentMaking? = nil,
    version: @escaping @Sendable () -> Int,
    today: @escaping @Sendable () -> CalendarDate = Self.clockToday
  ) {
    self.list = list
    self.plan = plan
    self.check = check
    self.record = record
    self.makeDocument = makeDocument
    self.version = version
    self.today = today
  }

  /// The version of each plan there is.
  func versions() throws -> [PlanID: Int] {
    Dictionary(try list().map { ($0.id, $0.version) }, uniquingKeysWith: max)
  }

  /// The day it is in Japan by the machine's clock.
  @Sendable public static func clockToday() -> CalendarDate {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).dayInJapan
  }
}

/// Why what was typed may not be recorded, with a sentence for whoever typed it.
public struct FormRefusal: Error, Sendable {
  public var message: Wording
  /// Whether somebody else changed the same meanwhile.
  public var isStale: Bool

  public init(_ message: Wording, isStale: Bool) {
    self.message = message
    self.isStale = isStale
  }
}
