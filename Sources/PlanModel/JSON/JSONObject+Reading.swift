extension JSONObject {
  /// The value of a member that must be there; `null` counts as absent.
  func value(_ key: String) throws(JSONError) -> JSONValue {
    guard let value = self[key], value != .null else {
      throw JSONError(place: key, expectation: "is missing")
    }
    return value
  }

  /// The value of a member, `nil` where it is absent or `null`.
  func optional(_ key: String) -> JSONValue? {
    let value = self[key]
    return value == .null ? nil : value
  }

  public func string(_ key: String) throws(JSONError) -> String {
    guard case .string(let text) = try value(key) else { throw expected("a string", at: key) }
    return text
  }

  public func optionalString(_ key: String) throws(JSONError) -> String? {
    optional(key) == nil ? nil : try string(key)
  }

  public func integer(_ key: String) throws(JSONError) -> Int {
    guard case .number(let digits) = try value(key), let number = Int(digits) else {
      throw expected("a whole number", at: key)
    }
    return number
  }

  public func optionalInteger(_ key: String) throws(JSONError) -> Int? {
    optional(key) == nil ? nil : try integer(key)
  }

  /// An exact decimal, which decisions write as a string.
  func decimal(_ key: String) throws(JSONError) -> Amount {
    guard let amount = Amount(try string(key)) else {
      throw expected("a decimal number with at most nine digits after the point", at: key)
    }
    return amount
  }

  func optionalDecimal(_ key: String) throws(JSONError) -> Amount? {
    optional(key) == nil ? nil : try decimal(key)
  }

  /// A truth value that is `false` where it is absent.
  func flag(_ key: String) throws(JSONError) -> Bool {
    guard let value = optional(key) else { return false }
    guard case .boolean(let flag) = value else { throw expected("true or false", at: key) }
    return flag
  }

  public func object(_ key: String) throws(JSONError) -> JSONObject {
    guard case .object(let object) = try value(key) else { throw expected("an object", at: key) }
    return object
  }

  /// Reads the elements of an array.
  func array<Element>(
    _ key: String, _ read: (JSONValue) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    guard case .array(let values) = try value(key) else { throw expected("an array", at: key) }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      do throws(JSONError) {
        elements.append(try read(value))
      } catch {
        throw error.inside("\(key)[\(index)]")
      }
    }
    return elements
  }

  /// Reads the objects of an array.
  public func objects<Element>(
    _ key: String, _ read: (JSONObject) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try array(key) { value throws(JSONError) in
      guard case .object(let object) = value else {
        throw JSONError(place: "", expectation: "expected an object")
      }
      return try read(object)
    }
  }

  /// Reads a member object, and says where in it a mistake is.
  func inside<Value>(
    _ key: String, _ read: (JSONObject) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let object = try object(key)
    do throws(JSONError) {
      return try read(object)
    } catch {
      throw error.inside(key)
    }
  }

  /// Reads a member object, `nil` where it is absent or `null`.
  func optionalInside<Value>(
    _ key: String, _ read: (JSONObject) throws(JSONError) -> Value
  ) throws(JSONError) -> Value? {
    optional(key) == nil ? nil : try inside(key, read)
  }

  func strings(_ key: String) throws(JSONError) -> [String] {
    try array(key) { value throws(JSONError) in
      guard case .string(let text) = value else {
        throw JSONError(place: "", expectation: "expected a string")
      }
      return text
    }
  }

  /// The strings of an array that may be left out where it is empty.
  func optionalStrings(_ key: String) throws(JSONError) -> [String] {
    optional(key) == nil ? [] : try strings(key)
  }

  /// A word of a fixed list.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String) throws(JSONError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try string(key)) else {
      throw expected("one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))", at: key)
    }
    return word
  }

  func optionalWord<Word: RawRepresentable & CaseIterable>(_ key: String) throws(JSONError) -> Word?
  where Word.RawValue == String {
    optional(key) == nil ? nil : try word(key)
  }

  func identifier<Subject>(_ key: String) throws(JSONError) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(try string(key)) else {
      throw expected("1 to 24 small letters and digits", at: key)
    }
    return identifier
  }

  func optionalIdentifier<Subject>(_ key: String) throws(JSONError) -> Identifier<Subject>? {
    optional(key) == nil ? nil : try identifier(key)
  }

  func identifiers<Subject>(_ key: String) throws(JSONError) -> [Identifier<Subject>] {
    try array(key) { value throws(JSONError) in
      guard case .string(let text) = value, let identifier = Identifier<Subject>(text) else {
        throw JSONError(place: "", expectation: "expected 1 to 24 small letters and digits")
      }
      return identifier
    }
  }

  func fiscalYear(_ key: String) throws(JSONError) -> FiscalYear {
    let year = try integer(key)
    guard FiscalYear.plausible.contains(year) else {
      throw expected(
        "a year from \(FiscalYear.plausible.lowerBound) to \(FiscalYear.plausible.upperBound)", at: key)
    }
    return FiscalYear(year)
  }

  func optionalFiscalYear(_ key: String) throws(JSONError) -> FiscalYear? {
    optional(key) == nil ? nil : try fiscalYear(key)
  }

  func date(_ key: String) throws(JSONError) -> CalendarDate {
    guard let date = CalendarDate(try string(key)) else { throw expected("a day as 2026-03-31", at: key) }
    return date
  }

  func optionalDate(_ key: String) throws(JSONError) -> CalendarDate? {
    optional(key) == nil ? nil : try date(key)
  }

  func expected(_ what: String, at key: String) -> JSONError {
    JSONError(place: key, expectation: "expected \(what), found \(self[key]?.kindName ?? "nothing")")
  }
}
