extension Stylesheet {
  /// Black on white; sheets lie across, with larger type where the paper is larger.
  static let print = #"""
    @page { margin: 12mm; }
    @page sheet { size: landscape; margin: 8mm; }
    @media print {
      :root {
        color-scheme: light;
        --ink: #000000;
        --soft: #000000;
        --rule: #555555;
        --hair: #999999;
        --paper: #ffffff;
        --tint: #ffffff;
        --accent: #000000;
        --accent-tint: #ffffff;
        --on-accent: #000000;
        --highlight: #ffffff;
      }
      body { font-size: 10pt; line-height: 1.5; }
      .skip, .bar nav, .language, .site-footer, .neighbours, .trail, .sheet-list, .scroll-hint, .screen { display: none; }
      .site-header { border: 0; }
      .as-of { border: 0.3mm solid #000000; background: none; }
      .as-of a, .kinds, .pager { display: none; }
      .journal details > *, .agreeing > * { display: block; }
      details::details-content { content-visibility: visible; block-size: auto; }
      .tip { display: none; }
      .checked { line-height: 1.9; }
      .phrase.disagrees { border-bottom: 0.6mm double #000000; }
      .phrase.disagrees > .phrase-mark { background: none; color: inherit; }
      .finding-mark.disagrees { background: none; color: inherit; }
      .statement-number { min-height: 0; line-height: 1.4; }
      .finding-rows a { min-height: 0; }
      .department-part { margin-top: 0; }
      .department-part + .department-part { break-before: page; }
      .handout { display: block; font-size: 9pt; }
      .departments-page .site-header { display: none; }
      .why .reason { position: static; display: block; clip-path: none; width: auto !important; height: auto !important; }
      .bar, main { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; }
      table { font-size: 8.5pt; }
      thead { display: table-header-group; }
      tr, figure, .finding-list > li { break-inside: avoid; }
      h1, h2, h3, .pillar-head, .measure-row { break-after: avoid; }
      .finding-mark { border: 0; padding: 0; min-height: 0; }
      mark { text-decoration: underline; }
      .note-mark a { min-width: 0; line-height: 1; margin: 0; }
      .overview th, .overview td { padding-inline: 1mm; }
      .overview thead .number { white-space: normal; }
      .overview .code { width: 6%; }
      .overview .trend { width: 11%; }
      .overview .number { width: 13%; }
      .overview th.number + th.number, .overview td.number + td.number { width: 14%; }
      .overview .departments-column { width: 20%; padding-inline-start: 3mm; }
      .overview .departments, .overview tbody .code { font-size: 8pt; }
      .overview .check { width: 9%; }
      .history .number .value { font-size: inherit; }
      .history { font-size: 9pt; }
      .overview .sparkline { width: 100%; height: auto; }
      .overview td.number .value { font-size: 8.5pt; }
      .overview .before { font-size: 7.5pt; margin-inline-end: 0.25rem; }
      .counts dd { font-size: 13pt; }

      .sheet-page { page: sheet; font-size: 8pt; line-height: 1.4; }
      .sheet-page .site-header, .sheet-page .sheet-head, .sheet-page .finding-list { display: none; }
      .sheet-page main { padding: 0; }
      .paper { margin: 0; }
      .paper + .paper { break-before: page; }
      .paper-head { margin-bottom: 1.5mm; }
      .paper-head h2 { font-size: 1.45em; }
      .paper-head .label { font-size: 1.2em; padding: 0.3mm 3mm; }
      .scroll { overflow: visible; border: 0; padding: 0; }
      .sheet { min-width: 0; font-size: 1em; line-height: 1.35; border: 0.5mm solid #000000; }
      .sheet th, .sheet td { padding: 0.8mm 1mm; border: 0.2mm solid #000000; }
      .sheet td.number, .sheet td.departments-column { padding-inline: 0; }
      .sheet thead th, .sheet td.measure, .sheet td.analysis, .sheet td.departments-column,
      .sheet .name .kind, .paper .notes { font-size: 0.94em; }
      .sheet thead .number span, .sheet thead .number .label { font-size: 0.94em; }
      .sheet tbody { break-inside: auto; }
      .paper .notes { line-height: 1.4; margin-top: 1mm; break-inside: avoid; }
      .paper .notes li { max-width: none; }
    }
    @media print and (min-width: 1300px) {
      .sheet-page { font-size: 11pt; }
    }
    """#
}
