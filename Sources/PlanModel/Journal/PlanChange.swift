/// A decision about a plan: one case for each kind of thing a person decides.
public enum PlanChange: Hashable, Sendable {
  case makePlan(MakePlan)
  case describePlan(DescribePlan)
  case setColumns(SetColumns)
  case addPillar(AddPillar)
  case renamePillar(RenamePillar)
  case movePillar(MovePillar)
  case addMeasure(AddMeasure)
  case renameMeasure(RenameMeasure)
  case moveMeasure(MoveMeasure)
  case describeMeasure(DescribeMeasure)
  case retire(Retire)
  case reinstate(Reinstate)
  case writeFootnote(WriteFootnote)
  case removeFootnote(RemoveFootnote)
  case addIndicator(AddIndicator)
  case renameIndicator(RenameIndicator)
  case moveIndicator(MoveIndicator)
  case addSeries(AddSeries)
  case renameSeries(RenameSeries)
  case setDesiredDirection(SetDesiredDirection)
  case setAccumulation(SetAccumulation)
  case setCounting(SetCounting)
  case setDefinition(SetDefinition)
  case assignDepartments(AssignDepartments)
  case linkIndicator(LinkIndicator)
  case markFootnotes(MarkFootnotes)
  case enterValue(EnterValue)
  case correctValue(CorrectValue)
  case finaliseValue(FinaliseValue)
  case withdrawValue(WithdrawValue)
  case writeAnalysis(WriteAnalysis)
  case setTarget(SetTarget)
  case correctTarget(CorrectTarget)
  case withdrawTarget(WithdrawTarget)
  case proposeRevision(ProposeRevision)
  case decideRevision(DecideRevision)
  case repeatRevision(RepeatRevision)
  case reopenRevision(ReopenRevision)
  case withdrawRevision(WithdrawRevision)
  case openDepartment(OpenDepartment)
  case renameDepartment(RenameDepartment)
  case splitDepartment(SplitDepartment)
  case mergeDepartments(MergeDepartments)
  case closeDepartment(CloseDepartment)
  case restoreDepartments(RestoreDepartments)
  case addProgramme(AddProgramme)
  case renameProgramme(RenameProgramme)
  case setProgrammeTerms(SetProgrammeTerms)
  case endProgramme(EndProgramme)
  case linkProgramme(LinkProgramme)
  case restoreProgramme(RestoreProgramme)
  case freezeEdition(FreezeEdition)
  case publishEdition(PublishEdition)
  case answerFinding(AnswerFinding)
  case chooseRatingRule(ChooseRatingRule)
  indirect case takeBack(TakeBack)
  indirect case redactEntry(RedactEntry)
  case setDegreeTolerances(SetDegreeTolerances)
  case classifyRevision(ClassifyRevision)
  case setRatingTerms(SetRatingTerms)
  case judgeIndicator(JudgeIndicator)
  case describeSurvey(DescribeSurvey)
  case recordComment(RecordComment)
  case correctComment(CorrectComment)
  case answerComment(AnswerComment)
  case withdrawComment(WithdrawComment)

  /// What the case carries.
  public var decision: any PlanDecision {
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

  /// Every kind there is; a kind once shipped stays for ever.
  public static let allKinds: [any PlanDecision.Type] = [
    MakePlan.self,
    DescribePlan.self,
    SetColumns.self,
    AddPillar.self,
    RenamePillar.self,
    MovePillar.self,
    AddMeasure.self,
    RenameMeasure.self,
    MoveMeasure.self,
    DescribeMeasure.self,
    Retire.self,
    Reinstate.self,
    WriteFootnote.self,
    RemoveFootnote.self,
    AddIndicator.self,
    RenameIndicator.self,
    MoveIndicator.self,
    AddSeries.self,
    RenameSeries.self,
    SetDesiredDirection.self,
    SetAccumulation.self,
    SetCounting.self,
    SetDefinition.self,
    AssignDepartments.self,
    LinkIndicator.self,
    MarkFootnotes.self,
    EnterValue.self,
    CorrectValue.self,
    FinaliseValue.self,
    WithdrawValue.self,
    WriteAnalysis.self,
    SetTarget.self,
    CorrectTarget.self,
    WithdrawTarget.self,
    ProposeRevision.self,
    DecideRevision.self,
    RepeatRevision.self,
    ReopenRevision.self,
    WithdrawRevision.self,
    OpenDepartment.self,
    RenameDepartment.self,
    SplitDepartment.self,
    MergeDepartments.self,
    CloseDepartment.self,
    RestoreDepartments.self,
    AddProgramme.self,
    RenameProgramme.self,
    SetProgrammeTerms.self,
    EndProgramme.self,
    LinkProgramme.self,
    RestoreProgramme.self,
    FreezeEdition.self,
    PublishEdition.self,
    AnswerFinding.self,
    ChooseRatingRule.self,
    TakeBack.self,
    RedactEntry.self,
    SetDegreeTolerances.self,
    ClassifyRevision.self,
    SetRatingTerms.self,
    JudgeIndicator.self,
    DescribeSurvey.self,
    RecordComment.self,
    CorrectComment.self,
    AnswerComment.self,
    WithdrawComment.self,
  ]
}
