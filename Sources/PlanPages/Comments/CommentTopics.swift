import PlanModel

/// What a comment may be about, by pillar.
struct CommentTopics {
  let groups: [(pillar: String, topics: [(Plan.CommentTopic, String)])]
  private let plan: Plan
  private let voice: Voice

  init(_ plan: Plan, in voice: Voice) {
    self.plan = plan
    self.voice = voice
    let indicators = Dictionary(grouping: plan.indicatorsInOrder) { plan.indicators[$0]?.placement.pillar }
    groups = plan.pillars.filter { !$0.value.isRetired }
      .sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
      .map { id, pillar in
        let measures = plan.measures.filter { $0.value.pillar == id && !$0.value.isRetired }
          .sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
        let topics: [Plan.CommentTopic] =
          [.pillar(id)] + measures.map { .measure($0.key) } + (indicators[id] ?? []).map { .indicator($0) }
        return (
          Self.name(of: .pillar(id), in: plan, voice) ?? "",
          topics.map { ($0, Self.name(of: $0, in: plan, voice) ?? "") }
        )
      }
  }

  /// The topic of a comment that is about a part that went out of use since, which the groups do not offer.
  ///
  /// - Parameter chosen: the topic as a field has it.
  /// - Returns: `nil` where the groups offer it, or the plan never had it.
  func further(_ chosen: String) -> (Plan.CommentTopic, String)? {
    guard let topic = Plan.CommentTopic(formValue: chosen),
      !groups.contains(where: { $0.topics.contains { $0.0 == topic } }),
      let name = Self.name(of: topic, in: plan, voice)
    else { return nil }
    return (topic, name)
  }

  private static func name(of topic: Plan.CommentTopic, in plan: Plan, _ voice: Voice) -> String? {
    switch topic {
    case .plan: voice.phrases.wholePlan
    case .pillar(let id): plan.pillars[id].map { "\(voice.phrases.pillar($0.number)) \($0.title)" }
    case .measure(let id): plan.measures[id].map { "\(voice.phrases.measure($0.number)) \($0.title)" }
    case .indicator(let id): plan.indicators[id].map { "\($0.placement.code) \($0.name)" }
    }
  }
}
