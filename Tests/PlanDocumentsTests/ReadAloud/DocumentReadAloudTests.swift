import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct DocumentReadAloudTests {
  private func lines(
    _ form: DocumentForm, of document: PlanDocument = SampleDocument.document
  ) -> [String] {
    let bytes = PreparedDocument(form, of: SampleSource.source(form, of: document)).readAloud
    return String(decoding: bytes.dropFirst(3), as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func text(_ form: DocumentForm) -> String { lines(form).joined(separator: "\n") }

  @Test func `revised targets are told row by row`() {
    #expect(
      text(.revisions).hasPrefix(
        """
        みなも区、みなも区基本計画、会議版。
        会議のための案です。

        目標値の新旧対照表。
        今年度、次のとおり目標値を変更します。

        柱1、水辺を生かす（底上げ）。

        活動指標1の1、桟橋の点検。
        直近の実績は、令和5年度の12件です。
        変更前の目標は、令和7年度の20件です。
        変更後の目標は、令和7年度の16件です。
        変更の理由。活動指標分析から。台風のため、点検は12件だった。
        所管課は、港湾課（前の名称は港課）です。

        照合番号は、
        """))
  }

  @Test func `corrections are told with what was wrong and what is right`() {
    let lines = lines(.corrections)
    #expect(lines.contains("柱1、1の1、桟橋の点検。"))
    #expect(lines.contains("誤。12件。"))
    #expect(lines.contains("理由。数え直した。"))
  }

  @Test func `rows of a list are counted, and pairs told thing by thing`() {
    let lines = lines(.kpi)
    #expect(lines.contains("全部で3件あります。"))
    #expect(lines.contains("1件目、活動指標1の1、桟橋の点検。"))
    #expect(lines.contains("実績値、令和5年度は、参加者数が2100人、回数が計測なしです。"))
    #expect(lines.contains("柱1の注2。台風のため中止。"))
  }

  @Test func `boxes are told as boxes`() {
    #expect(lines(.evaluation).contains("今後の方向性を書き込む欄があります。拡充、継続、見直し、終了から選びます。"))
    #expect(lines(.handover).contains("値の元になる資料と、その在りかを書き込む欄があります。"))
  }

  @Test func `a revised target is told as one`() {
    #expect(lines(.evaluation).contains("目標値は、令和7年度の当初の20件から、16件に変更されました。"))
  }

  @Test func `the pack tells the sheets, then each section by number`() {
    let lines = lines(.committee)
    #expect(lines.contains("柱は1、施策は1、指標は3あります。"))
    #expect(lines.contains("1番。目標値の新旧対照表。"))
    #expect(lines.contains("3番。前回の会議での意見と回答。"))
    #expect(lines.contains("4番。確認中の点。"))
    #expect(lines.contains("柱1、1の1。"))
  }

  @Test(arguments: DocumentForm.all)
  func `the last line is the fingerprint of the paper`(_ form: DocumentForm) {
    let fingerprint = PreparedDocument(form, of: SampleSource.source(form)).fingerprint
    let last = lines(form).last { !$0.isEmpty }
    #expect(last == "照合番号は、\(fingerprint.printed.replacing("-", with: "、"))です。")
  }

  @Test(arguments: DocumentForm.all, 0..<10)
  func `every line of any plan is a sentence without signs of layout`(_ form: DocumentForm, _ seed: UInt64) {
    let document = PlanHistory.random(count: 120, seed: seed).plan.document()
    for line in lines(form, of: document) where !line.isEmpty {
      #expect("。！？」）.!?)".contains(line.last ?? " "), "\(line)")
      #expect(!line.contains("↓") && !line.contains("　"), "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}
