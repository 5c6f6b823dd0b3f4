extension Source {
  /// Reads the value of a member `source`.
  init(_ json: JSONObject) throws(JSONError) {
    let lines = try json.array("lines", Self.wholeNumber)
    guard lines.count == 2 else { throw json.expected("the first and the last line", at: "lines") }
    var range: CharacterRange?
    if json.optional("characters") != nil {
      let characters = try json.array("characters", Self.wholeNumber)
      guard characters.count == 2 else { throw json.expected("begin and end", at: "characters") }
      range = CharacterRange(begin: characters[0], end: characters[1])
    }
    self.init(file: try json.string("file"), firstLine: lines[0], lastLine: lines[1], characters: range)
  }

  private static func wholeNumber(_ value: JSONValue) throws(JSONError) -> Int {
    guard case .number(let digits) = value, let number = Int(digits) else {
      throw JSONError(place: "", expectation: "expected a whole number")
    }
    return number
  }
}
