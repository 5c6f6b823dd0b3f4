extension TemplateLibrary {
  /// How 資料１ is set: rows are measured and parted into pages, each a table of its own, so that no row is cut.
  static let sheets = #"""
    // 資料１の組み方。行を途中で切らないように、頁ごとに表を分けます。
    #import "hashira.typ": *

    // 欄の左右の余白。数値の欄は狭くします。
    #let side(column) = if column.part == "values" or column.part == "target" { 0.6mm } else { inset.x }

    #let kind-name(kind) = if kind == "outcome" { "成果指標" } else { "活動指標" }

    // 計画の列に合わせて、様式の列を実際の列に広げます。
    #let expand(settings, part) = {
      let columns = ()
      for column in settings.columns {
        if column.part == "values" {
          for (index, value) in part.columns.enumerate() {
            columns.push((..column, index: index, head: if column.title == auto { value.label } else { column.title }, year: value.year))
          }
        } else if column.part == "target" {
          columns.push((..column, head: if column.title == auto { part.target.label } else { column.title }, year: part.target.year))
        } else {
          let title = column.title
          if title == auto and column.part == "name" { title = if part.kind == "both" { "指標名" } else { kind-name(part.kind) + "名" } }
          if title == auto and column.part == "analysis" {
            title = part.analysisYear.western + "\n" + if part.kind == "both" { "指標分析" } else { kind-name(part.kind) + "分析" }
          }
          columns.push((..column, head: title, kinds: part.kind == "both"))
        }
      }
      columns
    }

    #let resolve(columns, width) = {
      let fixed = columns.map(c => if type(c.width) == fraction { 0pt } else { c.width.to-absolute() }).sum(default: 0pt)
      let shares = columns.map(c => if type(c.width) == fraction { c.width / 1fr } else { 0 }).sum(default: 0)
      let rest = calc.max(width - fixed, 20mm)
      columns.map(c => if type(c.width) == fraction { rest * (c.width / 1fr / shares) } else { c.width.to-absolute() })
    }

    #let head-cells(columns, widths) = columns.enumerate().map(((index, c)) => {
      let width = widths.at(index) - 2 * side(c)
      let body = if c.part == "values" or c.part == "target" {
        stack(
          spacing: 0.45em, fitted(width, (text(weight: "bold", c.head),)),
          fitted(width, (c.year.western,)), fitted(width, (c.year.era,)),
        )
      } else { text(weight: "bold", words(c.head)) }
      table.cell(align: center + horizon, fill: luma(92%), inset: (x: side(c), y: inset.y), body)
    })

    #let number-cell(settings, width, cell) = {
      let last = cell.lines.len() - 1
      fitted(width, cell.lines.enumerate().map(((index, line)) => {
        words(digits(settings.digits, line)) + if index == last { marks(cell.marks) }
      }))
      if cell.remark != none { linebreak(); text(size: 0.8em, words(cell.remark)) }
    }

    #let measure-cell(settings, group, again) = {
      let measure = group.measure
      if measure == none { return [] }
      let title = "施策" + measure.number
      set par(justify: false)
      if again {
        text(weight: "bold", title + settings.continued); linebreak(); text(weight: "bold", words(measure.title))
        return
      }
      show heading: set text(size: 1em, weight: "bold")
      show heading: set block(above: 0pt, below: 0pt)
      heading(level: 2, { title; linebreak(); words(measure.title) })
      for (head, content) in ((settings.issue, measure.issue), (settings.direction, measure.direction)) {
        if content != none {
          block(above: 0.9em, below: line-gap, text(weight: "bold", head))
          block(above: 0pt, below: 0pt, par(words(content)))
        }
      }
    }

    #let row-cell(settings, column, width, row) = {
      set par(justify: column.part == "analysis")
      if column.part == "name" {
        row.code; if column.kinds { "〔" + kind-name(row.kind) + "〕" }; linebreak(); words(row.name); marks(row.marks)
      } else if column.part == "values" {
        set align(center); set par(justify: false)
        number-cell(settings, width, row.values.at(column.index))
      } else if column.part == "target" {
        set align(center); set par(justify: false)
        number-cell(settings, width, row.target.original)
        if row.target.revised != none {
          linebreak(); "↓"; linebreak()
          number-cell(settings, width, row.target.revised)
          linebreak(); settings.changed
        }
      } else if column.part == "analysis" {
        words(row.analysis)
      } else if column.part == "departments" {
        row.departments.map(d => {
          fitted(width, least: 0.85, (words(d.name),))
          if d.former != none { "（←" + words(d.former) + "）" }
        }).join(linebreak())
      }
    }

    #let note-line(note) = block(below: 0.35em, above: 0pt, par(hanging-indent: 1.9em, justify: false, {
      text("＊" + note.mark); " "; words(note.text)
    }))

    #let page-top(settings, sheet, part, continued, first) = {
      let label = if sheet.label == "" { "" } else { sheet.label + if continued { settings.continued } + if data.edition.draft { "（案）" } }
      let title = "柱" + part.pillar.number + "　" + part.pillar.title + if part.pillar.tag != none { "【" + part.pillar.tag + "】" }
      [#metadata((title + settings.continued, sheet.label + if sheet.label != "" { settings.continued }))<page-start>]
      block(width: 100%, below: 1.6mm, above: 0pt, {
        show heading: set text(size: 1.5em, weight: "bold")
        grid(
          columns: (1fr, auto), align: (left + bottom, right + bottom), column-gutter: 4mm,
          heading(level: 1, bookmarked: first, outlined: first, words(title)),
          if label != "" { box(stroke: thin, inset: (x: 2mm, y: 1.1mm), text(size: 1.25em, weight: "bold", label)) },
        )
      })
    }

    #let page-table(settings, columns, widths, segments) = {
      let cells = ()
      for segment in segments {
        cells.push(table.hline(stroke: thick))
        let rows = calc.max(segment.rows.len(), 1)
        for (place, row) in segment.rows.enumerate() {
          for (index, column) in columns.enumerate() {
            if column.part == "measure" {
              if place == 0 { cells.push(table.cell(rowspan: rows, align: left + top, measure-cell(settings, segment.group, segment.again))) }
            } else {
              let body = row-cell(settings, column, widths.at(index) - 2 * side(column), row)
              cells.push(table.cell(inset: (x: side(column), y: inset.y), body))
            }
          }
        }
        if segment.rows.len() == 0 {
          let place = columns.position(c => c.part == "measure")
          for column in columns {
            if column.part == "measure" { cells.push(measure-cell(settings, segment.group, segment.again)) } else { cells.push([]) }
          }
        }
      }
      table(
        columns: widths, inset: inset, stroke: thin, align: left + horizon,
        table.header(..head-cells(columns, widths)),
        ..cells,
        table.hline(stroke: thick),
      )
    }

    // 行の高さを測り、頁に分けます。
    #let paginate(settings, scale, part, columns, widths, room) = {
      let inner(i) = widths.at(i) - 2 * side(columns.at(i))
      let height(i, body) = measure(width: inner(i), text(size: scale, body)).height + 2 * inset.y.to-absolute()
      let at = columns.position(c => c.part == "measure")
      let measure-height(group, again) = if at == none { 0pt } else { height(at, measure-cell(settings, group, again)) }
      let told = ()      // もう載せた注の印
      let pages = ()
      let done = ()      // この頁の区切り終わった施策
      let used = 0pt
      let notes = ()
      let note-height(note) = measure(width: widths.sum(), text(size: scale, note-line(note))).height + 0.35 * scale
      let notes-used = 0pt
      for group in part.groups {
        let segment = (group: group, again: false, rows: (), sum: 0pt, box: measure-height(group, false))
        if group.rows.len() == 0 {
          if used > 0pt and used + segment.box + notes-used > room {
            pages.push((segments: done, notes: notes)); done = (); used = 0pt; notes = (); notes-used = 0pt
          }
          done.push(segment); used += segment.box
          continue
        }
        for row in group.rows {
          let tall = range(columns.len()).filter(i => i != at).map(i => height(i, row-cell(settings, columns.at(i), inner(i), row))).fold(0pt, calc.max)
          let own = row.marks + row.values.map(v => v.marks).flatten() + row.target.original.marks + if row.target.revised != none { row.target.revised.marks } else { () }
          let new = part.notes.filter(n => n.mark in own and n not in notes)
          let new-height = new.map(note-height).sum(default: 0pt)
          let total = used + calc.max(segment.sum + tall, segment.box) + notes-used + new-height
          if total > room and (used > 0pt or segment.rows.len() > 0) {
            // 次の頁へ。施策の途中なら「（続き）」を付けます。
            let begun = segment.rows.len() > 0
            if begun { done.push(segment) }
            pages.push((segments: done, notes: notes))
            done = (); used = 0pt; notes = (); notes-used = 0pt
            let again = begun or segment.again
            segment = (group: group, again: again, rows: (), sum: 0pt, box: measure-height(group, again))
            // 印のある行の頁ごとに、注を載せます。
            new = part.notes.filter(n => n.mark in own)
            new-height = new.map(note-height).sum(default: 0pt)
          }
          segment.rows.push(row)
          segment.sum += tall
          notes += new
          notes-used += new-height
          told += own
        }
        done.push(segment)
        used += calc.max(segment.sum, segment.box)
      }
      notes += part.notes.filter(n => n.mark not in told)
      pages.push((segments: done, notes: notes))
      pages
    }

    // 一頁に収まる、いちばん大きい文字で組みます。どれでも収まらなければ、頁がいちばん少なくなるもの。
    #let layout-of(settings, sheet, size) = {
      let best = none
      for scale in settings.sizes {
        let parts = sheet.parts.map(part => {
          let columns = expand(settings, part)
          let widths = resolve(columns, size.width)
          let at-scale(body) = measure(width: size.width, text(size: scale, body)).height
          let head = at-scale(page-table(settings, columns, widths, ()))
          let top = at-scale(page-top(settings, sheet, part, false, true)) + 1.6mm
          (part, columns, widths, paginate(settings, scale, part, columns, widths, size.height - head - top - 3mm))
        })
        let count = parts.map(p => p.at(3).len()).sum(default: 0)
        if best == none or count < best.count { best = (count: count, scale: scale, parts: parts) }
        if count <= sheet.parts.len() { break }
      }
      (best.scale, best.parts)
    }

    #let sheets(settings) = context {
      let size = body-size(settings)
      let seen = ()
      let begun = false
      if data.sheets.len() == 0 { heading(level: 1, data.title); "指標がありません。" }
      for sheet in data.sheets {
        let (scale, parts) = layout-of(settings, sheet, size)
        set text(size: scale)
        let continued = false
        for (part, columns, widths, pages) in parts {
          for page in pages {
            if begun { pagebreak() }
            begun = true
            let first = part.pillar.number not in seen
            if first { seen.push(part.pillar.number) }
            page-top(settings, sheet, part, continued, first)
            page-table(settings, columns, widths, page.segments)
            if page.notes.len() > 0 {
              v(1.6mm, weak: true)
              page.notes.map(note-line).join()
            }
            continued = true
          }
        }
      }
    }

    """#
}
