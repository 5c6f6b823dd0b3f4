internal import PlanModel

extension DocumentForm {
  /// A table of old and new targets.
  public static let revisions = DocumentForm(
    name: "revisions",
    title: Wording(japanese: "目標値の新旧対照表", english: "Old and new targets"),
    purpose: Wording(
      japanese: "今年度に変更した目標値を、変更前と変更後、理由とともに並べた表。",
      english: "targets revised this year, before and after, with the reason"),
    scope: .plan,
    template: #"""
      // 目標値の新旧対照表。この上の部分を書き換えると、様式を変えられます。
      #let settings = (
        paper: "a4", landscape: true,
        margin: (x: 12mm, top: 12mm, bottom: 12mm),
        size: 9pt,
        digits: "printed",          // 数字の幅。"printed" は入力のまま、"half" は半角、"full" は全角
        title: "目標値の新旧対照表",
        label: "",                  // 資料番号。例: "資料２"
        lead: "今年度、次のとおり目標値を変更します。",
      )

      #import "hashira.typ": *
      #import "lists.typ": *

      #show: document-frame.with(settings)
      #set text(size: settings.size)
      #let rows = all-rows().filter(row => row.target.revised != none)
      #document-head(settings, lead: if rows.len() > 0 { settings.lead })
      #if rows.len() > 0 { revisions-table(settings, rows) } else { empty-note("目標値の変更はありません。") }

      """#)
}
