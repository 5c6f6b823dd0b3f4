import PlanDocuments
import PlanModel

/// What `report` and `documents` say.
extension CommandPhrases {
  func forms(_ forms: [DocumentForm]) -> String {
    let width = (forms.map { TerminalText.width($0.name) }.max() ?? 0) + 2
    return forms.map { form in
      let space = String(repeating: " ", count: width - TerminalText.width(form.name))
      return "\(form.name)\(space)\(form.title.text(in: language))\n"
        + String(repeating: " ", count: width) + form.purpose.text(in: language)
    }.joined(separator: "\n")
  }

  func documentMade(_ file: String, _ fingerprint: DocumentFingerprint) -> String {
    say(
      "\(file) を作りました。照合番号 \(fingerprint.printed)",
      "Wrote \(file), fingerprint \(fingerprint.printed).")
  }

  func charactersMissing(_ characters: [String]) -> String {
    let list = characters.map { character in
      let codes = character.unicodeScalars.map {
        "U+" + String(repeating: "0", count: max(0, 4 - String($0.value, radix: 16).count))
          + String($0.value, radix: 16).uppercased()
      }.joined(separator: " ")
      return "\(character)（\(codes)）"
    }.joined(separator: say("、", ", "))
    return say(
      "書体にない字があり、〓で印刷しました: \(list)。元の文を確かめてください。",
      "The fonts lack some characters, which are printed as 〓: \(list). Look at the texts they stand in.")
  }
}
