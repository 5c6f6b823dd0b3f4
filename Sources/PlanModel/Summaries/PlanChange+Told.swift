extension PlanChange {
  /// What the case carries, as it is told; the switch keeps a new case from being forgotten.
  var told: any ToldDecision {
    switch self {
    case .makePlan(let decision): decision
    case .describePlan(let decision): decision
    case .setColumns(let decision): decision
    case .addPillar(let decision): decision
    case .renamePillar(let decision): decision
    case .movePillar(let decision): decision
    case .addMeasure(let decision): decision
    case .renameMeasure(let decision): decision
    case .moveMeasure(let decision): decision
    case .describeMeasure(let decision): decision
    case .retire(let decision): decision
    case .reinstate(let decision): decision
    case .writeFootnote(let decision): decision
    case .removeFootnote(let decision): decision
    case .addIndicator(let decision): decision
    case .renameIndicator(let decision): decision
    case .moveIndicator(let decision): decision
    case .addSeries(let decision): decision
    case .renameSeries(let decision): decision
    case .setDesiredDirection(let decision): decision
    case .setAccumulation(let decision): decision
    case .setCounting(let decision): decision
    case .setDefinition(let decision): decision
    case .assignDepartments(let decision): decision
    case .linkIndicator(let decision): decision
    case .markFootnotes(let decision): decision
    case .enterValue(let decision): decision
    case .correctValue(let decision): decision
    case .finaliseValue(let decision): decision
    case .withdrawValue(let decision): decision
    case .writeAnalysis(let decision): decision
    case .setTarget(let decision): decision
    case .correctTarget(let decision): decision
    case .withdrawTarget(let decision): decision
    case .proposeRevision(let decision): decision
    case .decideRevision(let decision): decision
    case .repeatRevision(let decision): decision
    case .reopenRevision(let decision): decision
    case .withdrawRevision(let decision): decision
    case .openDepartment(let decision): decision
    case .renameDepartment(let decision): decision
    case .splitDepartment(let decision): decision
    case .mergeDepartments(let decision): decision
    case .closeDepartment(let decision): decision
    case .restoreDepartments(let decision): decision
    case .addProgramme(let decision): decision
    case .renameProgramme(let decision): decision
    case .setProgrammeTerms(let decision): decision
    case .endProgramme(let decision): decision
    case .linkProgramme(let decision): decision
    case .restoreProgramme(let decision): decision
    case .freezeEdition(let decision): decision
    case .publishEdition(let decision): decision
    case .answerFinding(let decision): decision
    case .chooseRatingRule(let decision): decision
    case .takeBack(let decision): decision
    case .redactEntry(let decision): decision
    case .setDegreeTolerances(let decision): decision
    case .classifyRevision(let decision): decision
    case .setRatingTerms(let decision): decision
    case .judgeIndicator(let decision): decision
    case .describeSurvey(let decision): decision
    case .recordComment(let decision): decision
    case .correctComment(let decision): decision
    case .answerComment(let decision): decision
    case .withdrawComment(let decision): decision
    }
  }
}
