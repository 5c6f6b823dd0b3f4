import PlanModel
import PlanService

extension StoreCommand {
  /// What is neither a file nor a plan is said to be neither.
  func findPlan(named name: String) throws -> (PlanKeeper, PlanID) {
    do throws(KeeperError) {
      let keeper = try options.keeper()
      return (keeper, try keeper.find(name))
    } catch {
      guard error.kind == .notFound else { throw error }
      throw CommandFailure(
        .noInput, japanese: "「\(name)」というファイルはありません。計画としても探しましたが、\(error.message.japanese)",
        english: "there is no file \(name); looked for as a plan: \(error.message.english)")
    }
  }
}
