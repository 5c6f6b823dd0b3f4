/// Why there is no grade; refusing is a result.
public enum GradeRefusal: Error, Hashable, Sendable {
  case noActual
  case pending
  case qualitative
  case noTarget
  case noBaseline
  case noPrevious
  case directionNotStated
  /// The rule says nothing of what is to be reduced, kept or held in a range.
  case directionNotCovered
  case targetBelowBaseline
  case zeroTarget
  case zeroActual
  case zeroBaseline
  case zeroSpan
  /// A share of what is negative says nothing.
  case negativeLevel
  case oppositeSigns
  /// No years have gone by since the baseline, or its year is not known.
  case noYears
  case cumulative
  /// A pace takes three values.
  case fewValues
  /// A person has to judge, and nobody has.
  case needsJudgement
  /// A person has set a code in place of a grade.
  case marked(String)
  /// A judgement or a code that the rule does not have.
  case unknownLetter(String)
  /// A number of the rule that was not published and not given.
  case parameterNotSet(String)
  /// No grade's conditions hold.
  case noGradeFits
  /// More digits than 128 bits hold.
  case beyondRange

  /// What rule files name the reasons.
  public enum Kind: String, CaseIterable, Sendable {
    case noActual, pending, qualitative, noTarget, noBaseline, noPrevious
    case directionNotStated, directionNotCovered
    case targetBelowBaseline, zeroTarget, zeroActual, zeroBaseline, zeroSpan, negativeLevel, oppositeSigns
    case noYears, cumulative, fewValues, needsJudgement, marked, unknownLetter, parameterNotSet, noGradeFits,
      beyondRange
  }

  public var kind: Kind {
    switch self {
    case .noActual: .noActual
    case .pending: .pending
    case .qualitative: .qualitative
    case .noTarget: .noTarget
    case .noBaseline: .noBaseline
    case .noPrevious: .noPrevious
    case .directionNotStated: .directionNotStated
    case .directionNotCovered: .directionNotCovered
    case .targetBelowBaseline: .targetBelowBaseline
    case .zeroTarget: .zeroTarget
    case .zeroActual: .zeroActual
    case .zeroBaseline: .zeroBaseline
    case .zeroSpan: .zeroSpan
    case .negativeLevel: .negativeLevel
    case .oppositeSigns: .oppositeSigns
    case .noYears: .noYears
    case .cumulative: .cumulative
    case .fewValues: .fewValues
    case .needsJudgement: .needsJudgement
    case .marked: .marked
    case .unknownLetter: .unknownLetter
    case .parameterNotSet: .parameterNotSet
    case .noGradeFits: .noGradeFits
    case .beyondRange: .beyondRange
    }
  }
}
