extension Stylesheet {
  /// What only the public pages have: editions, search, comparison, the whole to be read in one go.
  static let published = #"""
    .edition-name { font-weight: normal; color: var(--soft); }
    .site-name .edition-name { font-size: 0.875rem; white-space: nowrap; }
    h1 .edition-name { font-size: 0.7em; white-space: nowrap; }
    .public .bar nav a { padding-inline: 0.5rem; font-size: 0.9375rem; }
    .front-page main, .plan-page main, .part-page main { max-width: 84rem; }
    .front-page main > * + *, .plan-page main > * + *, .part-page main > * + * { margin-top: 0.75rem; }
    .part-page main > h2, .part-page main > section { margin-top: 1.75rem; }
    .part-page h1 .number, .part-page .print-pillar h2 .number { color: var(--accent); margin-inline-end: 0.4em; }
    .pillar-head h2 a { display: inline-block; color: inherit; text-decoration-color: var(--rule); }
    .measure-row a { display: inline-block; min-height: 24px; color: inherit; }
    .departments a { display: inline-block; min-height: 24px; color: inherit; text-decoration-color: var(--rule); }
    a.repeated { min-height: 24px; line-height: 22px; border-color: var(--accent); color: var(--accent); }

    .plan-card { padding: 1.25rem 1.5rem; border: 1px solid var(--hair); border-radius: 8px; }
    .plan-card h2 { font-size: 1.5rem; }
    .plan-card .newest { display: inline-block; min-height: 24px; font-weight: bold; margin-inline-end: 0.5em; }
    .plan-card + .plan-card { margin-top: 1rem; }

    .search { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin-top: 0.75rem; }
    .search label { font-size: 0.9375rem; color: var(--soft); }
    .search .field { display: flex; flex: 0 1 30rem; min-width: 0; }
    .search input {
      flex: 1 1 auto;
      min-width: 0;
      min-height: 44px;
      padding: 0.375rem 0.75rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      font: inherit;
    }
    .search button {
      flex: none;
      min-height: 44px;
      margin-inline-start: 0.5rem;
      padding: 0.375rem 1.25rem;
      border: 1px solid var(--accent);
      border-radius: 4px;
      background: var(--accent);
      color: var(--on-accent);
      font: inherit;
      font-weight: bold;
      cursor: pointer;
    }
    .search button:hover { text-decoration: underline; }
    .search-link a { display: inline-flex; align-items: center; min-height: 32px; }
    .hits { list-style: none; padding: 0; border-top: 1px solid var(--hair); }
    .hits > li { padding: 0.75rem 0; border-bottom: 1px solid var(--hair); }
    .hit-name { font-weight: bold; }
    .hit-name a { display: inline-block; min-height: 24px; }
    .index { columns: 22rem auto; column-gap: 2.5rem; }
    .index li { break-inside: avoid; padding: 0.1875rem 0; }
    .index a { display: inline-block; min-height: 24px; }
    .index .hint { font-size: 0.875rem; }

    .department-list { columns: 20rem auto; column-gap: 2.5rem; }
    .department-list li { break-inside: avoid; padding: 0.25rem 0; }
    .department-list a { display: inline-block; min-height: 24px; }
    .listing { width: 100%; }
    .listing tbody th { max-width: 28em; }
    .listing tbody th a { display: inline-block; min-height: 24px; }
    .listing .wrong { text-decoration: line-through; color: var(--soft); }
    .listing td.right { font-weight: bold; }
    .listing .line { display: block; }
    .listing td:first-child { white-space: nowrap; }
    .listing .value { font-size: 1rem; }
    .comparison-part { padding-top: 0.5rem; }
    .comparison-part > * + * { margin-top: 0.5rem; }
    .comparison-part li a, .part-page li a { display: inline-block; min-height: 24px; }
    .corrected-note { margin-top: 0.75rem; padding: 0.5rem 1rem; border-inline-start: 4px solid var(--accent); background: var(--tint); }
    .corrected-note a { display: inline-block; min-height: 24px; }
    .corrected-note ins { text-decoration: none; font-weight: bold; }
    .chart-links { margin-top: 0.25rem; font-size: 0.875rem; }
    .chart-links a { display: inline-flex; align-items: center; min-height: 32px; margin-inline-end: 1rem; }
    .chart-page main { padding-top: 0.75rem; padding-bottom: 0.75rem; }
    .chart-page h1 { font-size: 1.125rem; }
    .chart-page #history > h2 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
    .chart-page .source { margin-top: 0.75rem; }
    .chart-page .source a { display: inline-block; min-height: 24px; }
    .measure-part h2, .measure-part h3, .analysis-part h3 { margin-top: 0.75rem; font-size: 1rem; }
    section.measure-part > h2 { font-size: 1.125rem; }
    .analysis-part h3 a { display: inline-block; min-height: 24px; }
    .terms, .proof { max-width: 60rem; }
    .terms dt, .proof dt { margin-top: 0.75rem; font-weight: bold; }
    .proof code { font-family: monospace; font-size: 0.875rem; }

    .print-page main { max-width: 70rem; }
    .print-pillar { margin-top: 2rem; }
    .print-pillar > h2 { padding-bottom: 0.25rem; border-bottom: 2px solid var(--accent); }
    .print-measure { margin-top: 1.25rem; }
    .print-measure > h3 { padding: 0.25rem 0.75rem; background: var(--tint); font-size: 1.0625rem; }
    .texts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1rem; margin-top: 0.5rem; font-size: 0.9375rem; }
    .texts dt { color: var(--soft); white-space: nowrap; }
    .print-row { margin-top: 1rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--hair); }
    .print-row h4 { margin: 0; font-size: 1rem; }
    .print-row h4 a { display: inline-block; min-height: 24px; color: inherit; }
    .print-row h4 .hint { font-weight: normal; font-size: 0.875rem; margin-inline-start: 0.5em; }
    .print-row .values { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; }
    .print-row .values dt { font-size: 0.8125rem; color: var(--soft); }
    .print-row .reading { margin-top: 0.25rem; font-size: 0.9375rem; }

    @media screen and (max-width: 54rem) {
      .plan-card { padding: 1rem; }
      .listing.cards tbody th { font-weight: bold; max-width: none; }
      .listing.cards td.number { text-align: start; white-space: normal; }
    }
    @media screen and (max-width: 36rem) {
      .texts { grid-template-columns: minmax(0, 1fr); gap: 0; }
      .texts dd + dt { margin-top: 0.5rem; }
      .search .field { flex-basis: 100%; }
    }
    @media print {
      .search, .search-link, .chart-links, .part-page .trail { display: none; }
      .print-pillar + .print-pillar { break-before: page; }
      .print-measure > h3, .print-row h4, .texts { break-after: avoid; }
      .print-row { break-inside: avoid; }
      .print-page .site-header { display: none; }
    }
    """#
}
