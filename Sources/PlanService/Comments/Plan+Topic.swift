public import PlanModel

extension Plan {
  /// What a person may type for what a comment is about.
  public enum TopicLookup: Hashable, Sendable {
    case found(CommentTopic)
    case none
    /// More than one fits; each with how to name it.
    case several([String])
  }

  /// Finds what a comment is about: 計画全体, 柱2, 施策4-①, or an indicator as `indicator(named:)` does.
  public func topic(named text: String) -> TopicLookup {
    let folded = FoldedText(text).text
    if folded.isEmpty || ["計画全体", "全体", "計画", "全般", "plan"].contains(folded.lowercased()) {
      return .found(.plan)
    }
    if folded.hasPrefix("柱"), let number = Int(folded.dropFirst()) {
      let fits = pillars.filter { $0.value.number == number && !$0.value.isRetired }
      return fits.first.map { .found(.pillar($0.key)) } ?? .none
    }
    let number = folded.hasPrefix("施策") ? String(folded.dropFirst(2)) : folded
    let fits = measures.filter { !$0.value.isRetired && FoldedText($0.value.number).text == number }
    if fits.count == 1, let only = fits.first { return .found(.measure(only.key)) }
    switch indicator(named: text) {
    case .found(let id): return .found(.indicator(id))
    case .several(let names): return .several(names)
    case .none: break
    }
    let titled =
      pillars.filter { !$0.value.isRetired && FoldedText($0.value.title).text == folded }.map {
        (CommentTopic.pillar($0.key), "柱\($0.value.number)")
      }
      + measures.filter { !$0.value.isRetired && FoldedText($0.value.title).text == folded }.map {
        (CommentTopic.measure($0.key), "施策\($0.value.number)")
      }
    return titled.count > 1
      ? .several(titled.map(\.1).sorted()) : titled.first.map { .found($0.0) } ?? .none
  }

  /// What is wrong with what a person typed for what a comment is about; the topic where nothing is.
  public func topic(typed text: String) throws(KeeperError) -> CommentTopic {
    switch topic(named: text) {
    case .found(let topic): return topic
    case .none:
      throw KeeperError(
        .notFound,
        japanese: "「\(text)」は、この計画の柱・施策・指標にありません。「計画全体」「柱2」「4-①」「2:Ⅰ-ⅲ」のように書いてください。",
        english: "\(text) is no pillar, measure or indicator of this plan; name one as 柱2, 4-① or 2:i-iii")
    case .several(let names):
      let list = names.joined(separator: "、")
      throw KeeperError(
        .notFound, japanese: "「\(text)」に当たるものが\(names.count)件あります: \(list)",
        english: "\(text) fits \(names.count): \(list)")
    }
  }
}
