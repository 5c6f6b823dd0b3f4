import Markup
import PlanModel

/// The sections responsible, a line each, with what they were called.
enum DepartmentsView {
  static func view(_ departments: [Department], in voice: Voice) -> HTML {
    element(.ul, .class("departments")) {
      for department in departments {
        element(.li) {
          element(.span, voice.planLanguage) { department.name }
          if let former = department.formerName {
            " "
            element(.small) {
              "(\(voice.phrases.formerly) "
              voice.plan(former)
              ")"
            }
          }
        }
      }
    }
  }

  /// As the sheet prints them: （←旧課名）.
  static func printed(_ departments: [Department]) -> HTML {
    .several(
      departments.map { department in
        element(.p) {
          department.name
          if let former = department.formerName {
            void(.br)
            "(←\(former))"
          }
        }
      })
  }
}
