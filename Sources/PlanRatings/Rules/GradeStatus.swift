/// What a letter means for the marks on pages.
public enum GradeStatus: String, CaseIterable, Sendable {
  case achieved
  case onTrack
  case late
  case notRated
}
