extension Stylesheet {
  /// Statuses, the pages about rating, forms, and the ledger of revisions.
  static let rating = #"""
    .status { font-weight: bold; }
    .status-word { white-space: nowrap; }
    .status.late { color: var(--late); }
    .status.achieved, .status.on-track { color: var(--accent); }
    .status.not-rated { color: var(--soft); font-weight: normal; }
    .status .letter { font-weight: normal; color: var(--ink); }
    svg.shape { width: 0.875em; height: 0.875em; margin-inline-end: 0.25em; vertical-align: -0.0625em; }
    .shape .full { fill: currentColor; }
    .shape .ring { fill: none; stroke: currentColor; stroke-width: 1.5; }
    @media (min-width: 40rem) { .status-table thead th { white-space: nowrap; } }
    @media (max-width: 40rem) {
      .status-table .status-word, .grades td, .grades th { white-space: normal; }
      .status-table th, .status-table td, .grades th, .grades td { padding-inline: 0.25rem; }
    }
    .status-line { display: block; }
    .status.why { position: relative; text-decoration: underline dotted; text-underline-offset: 0.25em; }
    .status-column { min-width: 7.5em; }

    .section-nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; margin: 0.75rem 0 1rem; }
    .section-nav a {
      display: inline-flex;
      align-items: center;
      min-height: 40px;
      padding: 0 0.875rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      text-decoration: none;
    }
    .section-nav a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    .notice, .recorded, .problem {
      margin: 0.75rem 0;
      padding: 0.5rem 0.875rem;
      border-inline-start: 4px solid var(--accent);
      background: var(--accent-tint);
    }
    .recorded { display: none; }
    .recorded:target { display: block; }
    .problem { border-color: var(--late); background: var(--tint); font-weight: bold; }
    .tag-mark { padding: 0 0.5em; border: 1px solid var(--rule); border-radius: 4px; font-size: 0.8125rem; white-space: nowrap; }

    .rating-page main > section, .revisions-page main > section, .paths-page main > section { margin-top: 2rem; }
    .rating-page section > h2, .paths-page section > h2 { margin-bottom: 0.5rem; }
    .grades, .status-table, .rule-grades { width: auto; min-width: min(30rem, 100%); }
    .status-table td.none { color: var(--soft); }
    .grade-rows .working { max-width: 44em; }
    .working p + p, .working .pace { margin-top: 0.25rem; }
    .pace { padding-inline-start: 1.25em; color: var(--soft); }
    .headlines { font-size: 1.125rem; padding-inline-start: 1.25em; }
    .rule-links { columns: 26rem; list-style: none; padding: 0; }
    .rule-links li { break-inside: avoid; }
    .rule-links a { display: inline-block; min-height: 28px; }
    .rule-page main > * + *, .rules-page main > * + * { margin-top: 1rem; }
    .rule-page pre { overflow-x: auto; padding: 0.75rem 1rem; background: var(--tint); font-size: 0.875rem; line-height: 1.5; }
    summary { min-height: 28px; cursor: pointer; }
    .rating-of-series + .rating-of-series { margin-top: 1rem; }

    .multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 1.5rem 1.5rem; }
    .multiples > li { padding-top: 0.5rem; border-top: 1px solid var(--hair); font-size: 0.875rem; line-height: 1.5; }
    .multiple-name { font-weight: bold; }
    svg.multiple { display: block; width: 100%; max-width: 300px; height: auto; margin: 0.25rem 0; }
    svg.multiple text { font-size: 11px; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; }
    svg.multiple .last-value { font-weight: bold; fill: var(--accent); }
    svg.multiple .year { fill: var(--soft); }
    svg.multiple .axis { stroke: var(--rule); stroke-width: 1; }
    svg.multiple .step { stroke: var(--ink); stroke-width: 1.5; }
    svg.multiple .mark-before { fill: var(--paper); stroke: var(--rule); stroke-width: 1.5; }

    button, select, input[type="text"] {
      min-height: 40px;
      padding: 0 0.875rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      font: inherit;
    }
    select, input[type="text"] { padding: 0 0.5rem; max-width: 100%; }
    button { cursor: pointer; }
    button.action, a.action {
      display: inline-flex;
      align-items: center;
      min-height: 48px;
      padding: 0 2rem;
      border: 1px solid var(--accent);
      border-radius: 4px;
      background: var(--accent);
      color: var(--on-accent);
      font-weight: bold;
      text-decoration: none;
    }
    .form-end { position: sticky; bottom: 0; margin-top: 1rem; padding: 0.75rem 0; background: var(--paper); border-top: 1px solid var(--hair); }
    .rule-page .form-end { position: static; border: 0; }
    .field label { display: block; font-weight: bold; }
    .field .hint { display: block; font-size: 0.875rem; }
    fieldset { margin: 0; padding: 0.5rem 0 0.75rem; border: 0; border-top: 1px solid var(--hair); min-width: 0; }
    fieldset legend { float: inline-start; width: 100%; padding: 0; font-weight: bold; }
    fieldset legend + * { clear: both; }
    .choices { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    .choices label { display: inline-flex; align-items: center; gap: 0.25rem; min-height: 40px; }
    input[type="radio"] { width: 20px; height: 20px; accent-color: var(--accent); }
    @media (min-width: 60rem) {
      fieldset { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 22rem) auto; gap: 0 1.5rem; align-items: center; }
      fieldset legend { float: none; display: contents; }
    }

    .revision { padding: 0.875rem 0; border-top: 1px solid var(--hair); }
    .revision h2 { font-size: 1rem; }
    .revision-values { font-size: 1.125rem; }
    .revision-values del .value { text-decoration: line-through; }
    .revision-values .value, .revision-values del, .revision-values ins { display: inline-block; }
    .facts { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; font-size: 0.9375rem; }
    .facts dt { font-size: 0.8125rem; color: var(--soft); }
    .alarms { list-style: none; padding: 0; font-weight: bold; color: var(--late); }
    @media (forced-colors: active) {
      .section-nav a[aria-current], button.action, a.action { background: Canvas; color: LinkText; border: 3px solid LinkText; }
    }
    @media print {
      .section-nav, .form-end, .choices, .rule-links { display: none; }
    }
    """#
}
