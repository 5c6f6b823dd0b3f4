import PlanModel

/// One kind of thing the API tells of: its fields, from which come the JSON, the CSV and the description of both.
struct APIRecord<Value>: Sendable {
  /// As the description names it: `Observation`.
  let name: String
  let fields: [APIField<Value>]

  func write(_ value: Value, to json: inout JSONWriter) {
    json.object { json in
      for field in fields {
        json.key(field.name)
        field.cell(value).write(to: &json)
      }
    }
  }

  /// The description, as JSON Schema.
  func writeSchema(to json: inout JSONWriter) {
    json.object { json in
      json.key("type")
      json.string("object")
      json.key("additionalProperties")
      json.boolean(false)
      json.key("required")
      json.strings(fields.map { "\($0.name)" })
      json.key("properties")
      json.object { json in
        for field in fields {
          json.key(field.name)
          field.type.write(to: &json)
        }
      }
    }
  }

  var heads: [String] { fields.map { "\($0.name)" } }
}

/// A field of a record.
struct APIField<Value>: Sendable {
  let name: StaticString
  let type: APIType
  let cell: @Sendable (Value) -> APICell

  init(_ name: StaticString, _ type: APIType, _ cell: @escaping @Sendable (Value) -> APICell) {
    self.name = name
    self.type = type
    self.cell = cell
  }
}

/// A value in a field.
enum APICell: Sendable {
  case text(String?)
  case integer(Int)
  case amount(Amount?)
  case flag(Bool)
  case texts([String])
  case amounts([Amount?])
  case nested(@Sendable (inout JSONWriter) -> Void)

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .amount(let amount): json.amount(amount)
    case .flag(let flag): json.boolean(flag)
    case .texts(let texts): json.strings(texts)
    case .amounts(let amounts): json.array(amounts) { $0.amount($1) }
    case .nested(let write): write(&json)
    }
  }

  /// In a line of CSV, where lists are joined.
  var csv: CSVText.Cell {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .number(number)
    case .amount(let amount): .amount(amount)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .texts(let texts): .text(texts.joined(separator: "、"))
    case .amounts(let amounts) where amounts.count == 1: .amount(amounts[0])
    case .amounts(let amounts): .text(amounts.map { $0?.description ?? "" }.joined(separator: "、"))
    case .nested: .text(nil)
    }
  }
}

/// What a field may hold.
indirect enum APIType: Sendable {
  case text
  case integer
  case number
  case flag
  case day
  case word([String])
  case optional(APIType)
  case list(APIType)
  case record(String)

  func write(to json: inout JSONWriter) {
    json.object { json in writeMembers(to: &json) }
  }

  private func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .text: Self.type("string", &json)
    case .integer: Self.type("integer", &json)
    case .number: Self.type("number", &json)
    case .flag: Self.type("boolean", &json)
    case .day:
      Self.type("string", &json)
      json.key("format")
      json.string("date")
    case .word(let words):
      Self.type("string", &json)
      json.key("enum")
      json.strings(words)
    case .optional(let type):
      json.key("anyOf")
      json.array([type, nil]) { json, type in
        if let type { type.write(to: &json) } else { json.object { Self.type("null", &$0) } }
      }
    case .list(let type):
      Self.type("array", &json)
      json.key("items")
      type.write(to: &json)
    case .record(let name):
      json.key("$ref")
      json.string("#/components/schemas/\(name)")
    }
  }

  private static func type(_ name: String, _ json: inout JSONWriter) {
    json.key("type")
    json.string(name)
  }
}
