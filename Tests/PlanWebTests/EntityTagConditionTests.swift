import Testing

@testable import PlanWeb

struct EntityTagConditionTests {
  @Test(arguments: [
    "\"a-1\"", "W/\"a-1\"", "\"b\", \"a-1\"", "*", " * ", "\"b,\"\t,W/\"a-1\",", "\"b\" \"a-1\"",
  ])
  func `the tag is named`(field: String) {
    #expect(EntityTagCondition(field: field).holds("\"a-1\""))
  }

  @Test(arguments: ["", "a-1", "\"b\"", "\"a-1", "w/\"a-1\"", "\"x\", a-1, \"a-1\"", "W/", ",,,"])
  func `the tag is not named`(field: String) {
    #expect(!EntityTagCondition(field: field).holds("\"a-1\""))
  }
}
