import Dispatch
import HTTPTypes
import Hummingbird
import PlanModel

/// Answers questions about what is published.
struct APIAnswer: Sendable {
  /// A form in which an answer is given.
  enum Form {
    case json, csv
  }

  let shelf: PublicPages

  /// Whether the path is the API's to answer.
  static func isAsked(_ path: String) -> Bool { path == "/api" || path.hasPrefix("/api/") }

  /// Where answers are worked out: beside the threads that hand out pages, so that many questions slow down no page.
  private static let workers = DispatchQueue(
    label: "api-answers", qos: .utility, attributes: .concurrent)

  /// The answer to a GET or HEAD.
  func response(to request: Request, at path: String, query: Substring?) async -> Response {
    let plans = await shelf.published()
    return await withCheckedContinuation { continuation in
      Self.workers.async {
        continuation.resume(returning: self.response(to: request, at: path, query: query, plans))
      }
    }
  }

  /// The same, with the plans that are published; `nil` where they cannot be read.
  private func response(
    to request: Request, at path: String, query: Substring?, _ plans: [PublishedPlan]?
  ) -> Response {
    do throws(APIProblem) {
      let decoded = RequestAddress.decoded(path) ?? path
      guard let (operation, names) = APIOperation.match(decoded) else { throw .noSuchAddress }
      let filter = try APIFilter(query, of: operation)
      let form = try Self.form(request.headers[.accept], of: operation)
      let bytes = try bytes(of: operation, names, filter, form, plans)
      return Self.answer(bytes, form, to: request)
    } catch {
      return error.response(to: request)
    }
  }

  /// The form that is wanted most; JSON where nothing is said.
  private static func form(_ accept: String?, of operation: APIOperation) throws(APIProblem) -> Form {
    guard let accept, !accept.isEmpty else { return .json }
    var json = 0
    var csv = 0
    for item in WeightedItem.items(of: accept) {
      let isAny = item.isNamed("*/*")
      if isAny || item.isNamed("application/json") || item.isNamed("application/*") {
        json = max(json, item.weight)
      }
      if item.isNamed("text/csv") || item.isNamed("text/*") { csv = max(csv, item.weight) }
      if isAny { csv = max(csv, item.weight - 1) }
    }
    if operation.isTabular, csv > json { return .csv }
    guard json > 0 else { throw .notAcceptable }
    return .json
  }

  private func bytes(
    of operation: APIOperation, _ names: [Substring], _ filter: APIFilter, _ form: Form,
    _ plans: [PublishedPlan]?
  ) throws(APIProblem) -> [UInt8] {
    if operation == .description { return APIDescription.bytes }
    guard let plans else { throw .unreadable }
    if operation == .plans { return Self.page(plans, nil, of: APIRecords.plan, form) }
    guard let plan = plans.first(where: { $0.id.text == names[0] }) else {
      throw .missing("計画", "plan", names[0])
    }
    switch operation {
    case .plan: return Self.one(plan, of: APIRecords.plan)
    case .editions: return Self.page(plan.editions, nil, of: APIRecords.edition, form)
    default: break
    }
    guard let edition = shelf.edition(names[1], of: plan) else { throw .missing("版", "edition", names[1]) }
    return try Self.bytes(of: operation, names.last ?? "", edition, filter, form)
  }

  private static func bytes(
    of operation: APIOperation, _ name: Substring, _ table: APIEdition, _ filter: APIFilter, _ form: Form
  ) throws(APIProblem) -> [UInt8] {
    switch operation {
    case .edition: return one(table.edition, of: APIRecords.edition)
    case .tree: return page(table.edition.document.pillars, nil, of: APIRecords.pillar, form)
    case .corrections: return page(table.edition.corrections, nil, of: APIRecords.correction, form)
    case .indicators:
      let (rows, next) = table.rows(filter)
      return page(rows, next, of: APIRecords.indicator, form)
    case .targets:
      let (rows, next) = table.rows(filter)
      return page(rows, next, of: APIRecords.target, form)
    case .grades:
      // Where none are published there is nothing to page through.
      guard table.edition.rating != nil else { return page([], nil, of: APIRecords.grade, form) }
      let (rows, next) = table.rows(filter)
      let grades = rows.flatMap { row in
        row.grades.map { APIRecords.GradedRow(row: row, rule: table.rule, grade: $0) }
      }
      return page(grades, next, of: APIRecords.grade, form)
    case .observations:
      let (found, next) = table.observations(filter)
      let values = found.map { APIRecords.ObservedValue(row: table.rows[Int($0.row)], observation: $0) }
      return page(values, next, of: APIRecords.observation, form)
    case .indicator:
      guard let row = table.row(name) else { throw .missing("指標", "indicator", name) }
      var json = JSONWriter(reservingCapacity: 4096)
      row.indicator.write(to: &json)
      json.newline()
      return json.bytes
    case .plans, .plan, .editions, .description: throw .noSuchAddress
    }
  }

  private static func one<Value>(_ value: Value, of record: APIRecord<Value>) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 1024)
    record.write(value, to: &json)
    json.newline()
    return json.bytes
  }

  private static func page<Value>(
    _ values: [Value], _ next: Int?, of record: APIRecord<Value>, _ form: Form
  ) -> [UInt8] {
    guard form == .json else {
      var csv = CSVText(heads: record.heads)
      for value in values { csv.append(record.fields.map { $0.cell(value).csv }) }
      return csv.bytes
    }
    var json = JSONWriter(reservingCapacity: 1 << 15)
    json.object { json in
      json.key("items")
      json.array(values) { record.write($1, to: &$0) }
      json.key("next")
      json.string(next.map(APICursor.text))
    }
    json.newline()
    return json.bytes
  }

  private static func answer(_ bytes: [UInt8], _ form: Form, to request: Request) -> Response {
    let accepted = AcceptedEncodings(field: request.headers[.acceptEncoding]).gzip
    let packed = accepted && bytes.count > 1400 ? Gzip.smaller(bytes) : nil
    let version = String(Gzip.checksum(bytes), radix: 16) + "-" + String(bytes.count, radix: 16)
    let representation = Representation(
      bytes: packed ?? bytes, mediaType: form == .json ? "application/json" : "text/csv; charset=utf-8",
      tag: packed == nil ? "\"\(version)\"" : "\"\(version)-gzip\"", encoding: packed == nil ? nil : "gzip",
      policy: .openData)
    if let held = request.headers[.ifNoneMatch], EntityTagCondition(field: held).holds(representation.tag) {
      return representation.unchanged()
    }
    return representation.response(status: .ok, withBody: request.method != .head)
  }
}
