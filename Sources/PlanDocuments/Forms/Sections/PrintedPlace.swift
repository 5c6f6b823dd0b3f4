internal import PlanPages

/// A row of the plan as other programs name it, `2:Ⅰ-ⅲ`, in print and in speech.
struct PrintedPlace {
  /// As in 「柱２　Ⅰ-ⅲ」.
  let text: String
  /// As in 「柱2、1の3」.
  let spoken: String

  init(_ place: String) {
    let parts = place.split(separator: ":", maxSplits: 1).map(String.init)
    guard let pillar = parts.first, place.contains(":") else {
      (text, spoken) = (place, place)
      return
    }
    let code = parts.count == 2 ? parts[1] : ""
    text = "柱\(PrintedForm.wide(pillar))" + (code.isEmpty ? "" : "　\(code)")
    spoken = "柱\(pillar)" + (code.isEmpty ? "" : "、\(SpokenText.code(code))")
  }
}
