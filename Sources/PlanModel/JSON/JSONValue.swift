/// A JSON text as a tree; numbers are kept as they were written, so that amounts stay exact.
public enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The digits as written: `-12.50`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Parses a whole text.
  ///
  /// - Throws: `JSONError` for what is not JSON (RFC 8259), a key met twice, or nesting deeper than 64.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.parseDocument()
  }

  /// What the value is, in the words of the standard.
  var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// Why a JSON text cannot be taken, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The way to the value: `pillars[0].number`; or the byte of a text that is no JSON.
  public var place: String
  public var expectation: String

  public init(place: String, expectation: String) {
    self.place = place
    self.expectation = expectation
  }

  public var description: String { place.isEmpty ? expectation : "\(place): \(expectation)" }

  /// The same mistake, seen from one level further out.
  func inside(_ outer: String) -> JSONError {
    let joined = place.isEmpty ? outer : place.hasPrefix("[") ? outer + place : "\(outer).\(place)"
    return JSONError(place: joined, expectation: expectation)
  }
}

/// The members of a JSON object, in the order written.
public struct JSONObject: Hashable, Sendable {
  let members: [Member]

  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONValue
  }

  /// Objects have few members, so looking through them is quicker than a dictionary.
  public subscript(key: String) -> JSONValue? {
    for member in members where member.key == key { return member.value }
    return nil
  }
}
