/// A value that is an object in the JSON of decisions.
protocol JSONRecord {
  func writeMembers(to json: inout JSONWriter)
  init(_ json: JSONObject) throws(JSONError)
}

extension JSONWriter {
  mutating func member<Record: JSONRecord>(_ key: StaticString, _ record: Record) {
    self.key(key)
    object { record.writeMembers(to: &$0) }
  }

  /// Leaves the member out where there is nothing to say.
  mutating func member<Record: JSONRecord>(_ key: StaticString, _ record: Record?) {
    if let record { member(key, record) }
  }

  mutating func member<Record: JSONRecord>(_ key: StaticString, _ records: [Record]) {
    self.key(key)
    array(records) { json, record in json.object { record.writeMembers(to: &$0) } }
  }

  mutating func member(_ key: StaticString, _ numbers: [Int]) {
    self.key(key)
    array(numbers) { $0.integer($1) }
  }
}

extension JSONObject {
  func record<Record: JSONRecord>(_ key: String) throws(JSONError) -> Record {
    try inside(key, Record.init)
  }

  func optionalRecord<Record: JSONRecord>(_ key: String) throws(JSONError) -> Record? {
    try optionalInside(key, Record.init)
  }

  func records<Record: JSONRecord>(_ key: String) throws(JSONError) -> [Record] {
    try objects(key, Record.init)
  }

  func integers(_ key: String) throws(JSONError) -> [Int] {
    try array(key) { value throws(JSONError) in
      guard case .number(let digits) = value, let number = Int(digits) else {
        throw JSONError(place: "", expectation: "expected a whole number")
      }
      return number
    }
  }
}
