import ArgumentParser
import PlanModel
import PlanService

/// `hashira plans`: the list of plans.
struct PlansCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans",
    abstract: "保存している計画の一覧を見せます。",
    discussion: """
      例:
        hashira plans
        hashira plans --json
      """)

  @Flag(help: "一覧をJSONで書き出します。")
  var json = false

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let plans = try options.keeper().plans()
    if json {
      return try printJSON { json in
        json.object { json in
          json.key("plans")
          json.array(plans) { $1.write(to: &$0) }
        }
      }
    }
    if plans.isEmpty { return try tell(phrases.noPlans) }
    for plan in plans { try print(phrases.plan(plan)) }
  }
}

extension PlanSummary {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(id.text)
      json.key("title")
      json.string(title)
      json.key("organization")
      json.string(organization)
      json.key("version")
      json.integer(version)
      json.key("indicators")
      json.integer(indicators)
      json.key("made")
      json.string(made.description)
      json.key("changed")
      json.string(changed.description)
    }
  }
}
