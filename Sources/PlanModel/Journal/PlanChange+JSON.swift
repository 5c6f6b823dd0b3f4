extension PlanChange {
  /// The content as it is recorded: `{"change":"enterValue","v":1,…}`.
  public var json: [UInt8] {
    var json = JSONWriter(reservingCapacity: 256)
    write(to: &json)
    return json.bytes
  }

  /// Writes the content as an object.
  public func write(to json: inout JSONWriter) {
    let decision = decision
    json.object { json in
      json.key("change")
      json.string(name)
      json.key("v")
      json.integer(type(of: decision).version)
      decision.writeMembers(to: &json)
    }
  }

  /// Reads a content of this program's version or an earlier one's.
  ///
  /// - Throws: `JSONError` for what is no such content, and for the kinds and versions of a later program.
  public init(json bytes: [UInt8]) throws(JSONError) {
    guard case .object(let object) = try JSONValue(parsing: bytes) else {
      throw JSONError(place: "", expectation: "expected an object")
    }
    try self.init(object)
  }

  init(_ json: JSONObject) throws(JSONError) {
    let name = try json.string("change")
    guard let kind = Self.kinds[name] else {
      throw JSONError(place: "change", expectation: "\(name) is unknown to this version of hashira")
    }
    let version = try json.integer("v")
    guard (1...kind.version).contains(version) else {
      throw JSONError(
        place: "v", expectation: "version \(version) of \(name) is unknown to this version of hashira")
    }
    self = try Self.read(kind, json, version)
  }

  private static func read<Kind: PlanDecision>(
    _ kind: Kind.Type, _ json: JSONObject, _ version: Int
  ) throws(JSONError) -> PlanChange {
    try kind.init(json, version: version).change
  }

  /// The kinds by their names.
  private static let kinds: [String: any PlanDecision.Type] = Dictionary(
    uniqueKeysWithValues: allKinds.map { ($0.name.description, $0) })

  /// The words for all kinds, in their order.
  public static let kindNames: [String] = allKinds.map { $0.name.description }

  /// The word for the kind: `enterValue`.
  public var name: String { type(of: decision).name.description }

  public var subjects: [Subject] { decision.subjects }
}
