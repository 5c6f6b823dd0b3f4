extension TemplateLibrary {
  /// Charts that are told apart without colour, with their words.
  static let charts = #"""
    // 推移の図。白黒で見分けられ、文字の説明が付きます。
    #import "hashira.typ": *

    // 位取りの付いた数。
    #let grouped(number) = {
      let (whole, ..rest) = str(calc.abs(number)).replace("−", "").split(".")
      let groups = ()
      while whole.len() > 3 { groups.insert(0, whole.slice(whole.len() - 3)); whole = whole.slice(0, whole.len() - 3) }
      groups.insert(0, whole)
      (if number < 0 { "−" } else { "" }) + groups.join(",") + if rest.len() > 0 { "." + rest.first() }
    }

    // 点は年度の順。kind は "value"、"target"、"before"（変更前の目標）。
    #let line-chart(points, unit) = {
      let points = points.map(p => (..p, amount: if p.amount == none { none } else { decimal(p.amount) }))
      let known = points.filter(p => p.amount != none)
      let largest = calc.max(..known.map(p => float(p.amount)), 1e-9)
      let smallest = calc.min(..known.map(p => float(p.amount)), 0.0)
      let (first, last) = (calc.min(..points.map(p => p.year)), calc.max(..points.map(p => p.year)))
      let told = known.map(p => p.era + (if p.kind == "target" { "の目標" } else if p.kind == "before" { "の変更前の目標" } else { "" }) + "は" + grouped(p.amount) + unit).join("、") + "。"
      let (width, height) = (172mm, 44mm)
      let x(year) = if last == first { width / 2 } else { 10mm + (width - 24mm) * ((year - first) / (last - first)) }
      let y(amount) = height - 9mm - (height - 18mm) * ((float(amount) - smallest) / (largest - smallest))
      figure(alt: told, kind: "chart", supplement: none, block(width: width, height: height, {
        set text(size: 8pt)
        let base = y(calc.max(smallest, 0.0))
        place(line(start: (0mm, base), end: (width, base), stroke: thin))
        let path = known.filter(p => p.kind == "value").sorted(key: p => p.year)
        for (a, b) in path.zip(path.slice(calc.min(1, path.len()))) {
          place(line(start: (x(a.year), y(a.amount)), end: (x(b.year), y(b.amount)), stroke: 1.2pt))
        }
        let goal = known.find(p => p.kind == "target")
        if goal != none and path.len() > 0 {
          let from = path.last()
          place(line(start: (x(from.year), y(from.amount)), end: (x(goal.year), y(goal.amount)), stroke: (thickness: 0.8pt, dash: "dashed")))
        }
        for p in known {
          let (px, py) = (x(p.year), y(p.amount))
          let mark = if p.kind == "value" { circle(radius: 1.1mm, fill: black) } else if p.kind == "target" { circle(radius: 1.3mm, stroke: 1pt, fill: white) } else { text(size: 9pt, "×") }
          place(dx: px - 1.2mm, dy: py - 1.2mm, mark)
          let label = (if p.kind == "target" { "目標 " } else if p.kind == "before" { "変更前 " } else { "" }) + grouped(p.amount)
          place(dx: px - 20mm, dy: if p.kind == "before" { py + 2mm } else { py - 5.6mm }, box(width: 40mm, align(center, label)))
        }
        for year in points.map(p => p.year).dedup() {
          let era = points.find(p => p.year == year).era
          place(dx: x(year) - 20mm, dy: height - 6mm, box(width: 40mm, align(center, era)))
        }
      }))
    }

    """#
}
