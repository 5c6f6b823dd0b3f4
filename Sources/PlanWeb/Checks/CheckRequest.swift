import PlanModel

/// A text to be checked as if it stood as the analysis of an indicator.
struct CheckRequest: Hashable, Sendable {
  let plan: PlanID
  let indicator: IndicatorID
  let text: String

  init(_ json: JSONObject) throws(CheckRefusal) {
    guard let plan = PlanID(try Self.string("plan", in: json)) else { throw .noSuchPlan }
    guard let indicator = IndicatorID(try Self.string("indicator", in: json)) else { throw .noSuchIndicator }
    self.plan = plan
    self.indicator = indicator
    text = try Self.string("text", in: json)
  }

  /// The members of a body.
  static func object(_ body: [UInt8]) throws(CheckRefusal) -> JSONObject {
    do throws(JSONError) {
      guard case .object(let object) = try JSONValue(parsing: body) else {
        throw JSONError(place: "", expectation: "expected an object")
      }
      return object
    } catch {
      throw .notJSON(error)
    }
  }

  /// The language that the body asks for; `nil` where it names none.
  static func language(in json: JSONObject) throws(CheckRefusal) -> Language? {
    guard json["lang"] != nil else { return nil }
    guard let language = Language(rawValue: try string("lang", in: json)) else { throw .otherLanguage }
    return language
  }

  private static func string(_ key: String, in json: JSONObject) throws(CheckRefusal) -> String {
    do throws(JSONError) {
      return try json.string(key)
    } catch {
      throw .memberMissing(key)
    }
  }
}
