import PlanModel

/// The description of the API as OpenAPI 3.1, made from the operations, parameters and records that answer.
enum APIDescription {
  static let bytes: [UInt8] = {
    var json = JSONWriter(reservingCapacity: 1 << 15)
    json.object { json in
      json.key("openapi")
      json.string("3.1.0")
      json.key("info")
      json.object { json in
        json.key("title")
        json.string("Hashira: published plans")
        json.key("version")
        json.string("1")
        json.key("description")
        json.string(
          "What a municipality published of its plans. It only reads. Lists go on at `next`; every answer has an entity tag."
        )
      }
      json.key("servers")
      json.array(["/"]) { json, url in
        json.object { json in
          json.key("url")
          json.string(url)
        }
      }
      json.key("paths")
      json.object { json in for operation in APIOperation.allCases { path(of: operation, &json) } }
      json.key("components")
      json.object { json in
        json.key("schemas")
        json.object { schemas(&$0) }
      }
    }
    json.newline()
    return json.bytes
  }()

  private static func path(of operation: APIOperation, _ json: inout JSONWriter) {
    json.key(text: APIOperation.root + "/" + operation.path.joined(separator: "/"))
    json.object { json in
      json.key("get")
      json.object { json in
        json.key("operationId")
        json.string(operation.rawValue)
        json.key("summary")
        json.string(operation.summary)
        parameters(of: operation, &json)
        json.key("responses")
        json.object { responses(of: operation, &$0) }
      }
    }
  }

  private static func parameters(of operation: APIOperation, _ json: inout JSONWriter) {
    let names = operation.path.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    guard !names.isEmpty || !operation.parameters.isEmpty else { return }
    json.key("parameters")
    json.array(names.map { Parameter.path($0) } + operation.parameters.map { .query($0) }) {
      $1.write(to: &$0)
    }
  }

  private enum Parameter {
    case path(String)
    case query(APIParameter)

    func write(to json: inout JSONWriter) {
      json.object { json in
        switch self {
        case .path(let name):
          APIDescription.member("name", name, &json)
          APIDescription.member("in", "path", &json)
          json.key("required")
          json.boolean(true)
          json.key("schema")
          json.object { json in
            APIDescription.member("type", "string", &json)
            APIDescription.member("pattern", "^[0-9a-z]{1,24}$", &json)
          }
        case .query(let parameter):
          APIDescription.member("name", parameter.rawValue, &json)
          APIDescription.member("in", "query", &json)
          APIDescription.member("description", parameter.summary, &json)
          json.key("schema")
          parameter.writeSchema(to: &json)
        }
      }
    }
  }

  private static func responses(of operation: APIOperation, _ json: inout JSONWriter) {
    json.key("200")
    json.object { json in
      member("description", operation.summary, &json)
      json.key("headers")
      json.object { json in
        json.key("ETag")
        json.object { json in
          json.key("required")
          json.boolean(true)
          json.key("schema")
          json.object { member("type", "string", &$0) }
        }
      }
      json.key("content")
      json.object { json in
        media("application/json", operation.answerSchema, &json)
        if operation.isTabular { media("text/csv", "{\"type\":\"string\"}", &json) }
      }
    }
    for (status, text) in [
      ("304", "What is held is still right"), ("400", "The query is not understood"),
      ("404", "Not published"),
      ("405", "The API only reads"), ("406", "No such form"),
      ("429", "Too many requests; Retry-After says when to ask again"),
      ("500", "The plans could not be read"),
    ] {
      json.key(text: status)
      json.object { json in
        member("description", text, &json)
        guard status != "304" else { return }
        json.key("content")
        json.object { media("application/problem+json", "{\"$ref\":\"#/components/schemas/Problem\"}", &$0) }
      }
    }
  }

  private static func media(_ type: String, _ schema: String, _ json: inout JSONWriter) {
    json.key(text: type)
    json.object { json in
      json.key("schema")
      json.raw(schema)
    }
  }

  private static func schemas(_ json: inout JSONWriter) {
    func add<Value>(_ record: APIRecord<Value>) {
      json.key(text: record.name)
      record.writeSchema(to: &json)
    }
    add(APIRecords.plan)
    add(APIRecords.edition)
    add(APIRecords.pillar)
    add(APIRecords.measure)
    add(APIRecords.indicatorName)
    add(APIRecords.indicator)
    add(APIRecords.observation)
    add(APIRecords.target)
    add(APIRecords.grade)
    add(APIRecords.correction)
    add(problem)
  }

  private static let problem = APIRecord<Void>(
    name: "Problem",
    fields: [
      APIField("type", .text) { .text(nil) }, APIField("title", .text) { .text(nil) },
      APIField("status", .integer) { .text(nil) }, APIField("detail", .text) { .text(nil) },
    ])

  fileprivate static func member(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
    json.key(key)
    json.string(text)
  }
}

extension APIOperation {
  /// What its answer looks like, as JSON Schema.
  fileprivate var answerSchema: String {
    switch self {
    case .plans: Self.page("Plan")
    case .plan: Self.reference("Plan")
    case .editions: Self.page("Edition")
    case .edition: Self.reference("Edition")
    case .tree: Self.page("Pillar")
    case .indicators: Self.page("Indicator")
    case .observations: Self.page("Observation")
    case .targets: Self.page("Target")
    case .grades: Self.page("Grade")
    case .corrections: Self.page("Correction")
    case .indicator, .description: #"{"type":"object"}"#
    }
  }

  private static func reference(_ name: String) -> String { ##"{"$ref":"#/components/schemas/\##(name)"}"## }

  private static func page(_ name: String) -> String {
    #"{"type":"object","additionalProperties":false,"required":["items","next"],"properties":{"#
      + #""items":{"type":"array","items":\#(reference(name))},"next":{"anyOf":[{"type":"string"},{"type":"null"}]}}}"#
  }
}
