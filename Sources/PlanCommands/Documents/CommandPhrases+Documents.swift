import PlanDocuments
import PlanModel
import PlanService

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

  var noDocuments: String {
    say(
      "この計画の版から作った資料はまだありません。hashira report で作れます。",
      "No document was made of this plan's editions yet; hashira report makes one.")
  }

  var noDocumentPrints: String {
    say("この値を載せた資料はまだありません。", "No document has printed this value yet.")
  }

  func document(_ document: RegisteredDocument, printed: [String]) -> String {
    let form = DocumentForm.named(document.form)?.title.text(in: language) ?? document.form
    let mark = DocumentFingerprint(document.fingerprint)?.printed ?? document.fingerprint
    let subject = document.subject.map { say("（\($0)）", " (\($0))") } ?? ""
    let (hour, minute) = document.recorded.timeInJapan
    let time = "\(document.recorded.dayInJapan) \(hour):\(minute < 10 ? "0" : "")\(minute)"
    let values = printed.isEmpty ? "" : "\n  " + printed.joined(separator: " → ")
    return "\(mark)  \(document.editionName)  \(form)\(subject)  \(time)  \(document.author.id)\(values)"
  }

  func fingerprint(_ mark: PrintedFingerprint, of file: String) -> String {
    let pages = mark.pages.count
    let printed = mark.pages.filter { $0 == mark.keyword?.printed }.count
    return say(
      "\(file): 照合番号 \(mark.keyword?.printed ?? "―")（\(pages)頁のうち\(printed)頁に印刷）",
      "\(file): fingerprint \(mark.keyword?.printed ?? "-") (printed on \(printed) of \(pages) pages)")
  }

  var documentsAgree: String {
    say("照合番号が一致しました。同じ内容の資料です。", "The fingerprints agree: the documents say the same.")
  }

  var documentsDiffer: String {
    say(
      "照合番号が違います。内容か様式の違う資料です。",
      "The fingerprints differ: the documents do not say the same, or in another form.")
  }

  var documentsTampered: String {
    say(
      "照合番号は同じですが、それが印刷されていない頁があります。頁が差し替えられていないか、確かめてください。",
      "The fingerprints agree, but some pages do not print them; check whether pages were exchanged.")
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
