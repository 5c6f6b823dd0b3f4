extension Stylesheet {
  /// The plan at a glance: thirty rows on two screens.
  static let overview = #"""
    .overview-head {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 0.75rem 3rem;
    }
    .counts { display: flex; flex-wrap: wrap; gap: 0.5rem 0; }
    .counts > div { padding: 0 1.25rem; border-inline-start: 1px solid var(--hair); }
    .counts dt { font-size: 0.8125rem; color: var(--soft); line-height: 1.4; }
    .counts dd { font-size: 1.625rem; font-weight: bold; line-height: 1.2; }
    .counts a { display: inline-block; min-width: 24px; min-height: 24px; }

    .pillar { margin-top: 1.125rem; }
    .pillar-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1rem;
      padding-bottom: 0.125rem;
      border-bottom: 2px solid var(--accent);
    }
    .pillar-head h2 { font-size: 1.1875rem; }
    .pillar-head h2 .number { color: var(--accent); margin-inline-end: 0.4em; }
    .sheet-links { margin-inline-start: auto; font-size: 0.875rem; }
    .sheet-links a { display: inline-block; min-height: 24px; margin-inline-start: 0.75rem; }

    .overview { width: 100%; table-layout: fixed; }
    .overview thead th { padding-block: 0.1875rem; font-size: 0.75rem; }
    .overview td, .overview tbody th { padding-block: 0.1875rem; vertical-align: middle; }
    .overview .code { width: 3.75rem; white-space: nowrap; padding-inline-end: 0; }
    .overview .name { width: auto; }
    .overview .trend { width: 9.5rem; }
    .overview .number { width: 14rem; }
    .overview thead .number { white-space: nowrap; }
    .overview .departments-column { width: 20rem; padding-inline-start: 1.5rem; }
    .overview .check { width: 9.25rem; }
    .overview tbody .code { color: var(--soft); font-size: 0.875rem; }
    .overview tbody .name a { color: var(--ink); text-decoration-color: var(--rule); display: inline-block; }
    .overview tbody .name a:hover { color: var(--accent); }
    .overview td.number .value { font-size: 1rem; font-weight: bold; line-height: 1.3; }
    .overview td.number + td.number .value { font-weight: normal; }
    .overview .number .unit { font-weight: normal; }
    .overview .before, .overview .now { display: inline-block; vertical-align: middle; }
    .overview .before { font-size: 0.875rem; margin-inline-end: 0.75rem; }
    .overview .before .value { font-size: inherit !important; }
    .overview .measure-row { border-bottom-color: var(--hair); }
    .overview .measure-row th {
      padding-block: 0.1875rem 0.0625rem;
      padding-inline: 0.75rem;
      font-size: 0.8125rem;
      background: var(--tint);
      color: var(--ink);
    }
    .measure-name .number { font-weight: bold; }
    .measure-row .hint { margin-inline-start: 0.75rem; }
    .measure-row .finding-mark { margin-inline-start: 0.75rem; }
    .overview tbody tr:not(.measure-row):hover { background: var(--tint); }
    .overview .departments { font-size: 0.875rem; line-height: 1.35; }
    .overview .departments li { display: inline; }
    .overview .departments li + li::before { content: "、"; }

    @media screen and (min-width: 54.01rem) and (max-width: 104rem) {
      .overview .number { width: 9rem; }
      .overview thead .number { white-space: normal; }
      .overview th.number + th.number, .overview td.number + td.number { width: 11rem; }
      .overview .departments-column { width: 15rem; padding-inline-start: 1.25rem; }
    }
    @media screen and (min-width: 54.01rem) and (max-width: 84rem) {
      .overview .code { width: 3.25rem; }
      .overview .trend { width: 8rem; }
      .overview .number { width: 7.25rem; }
      .overview thead .number { white-space: normal; }
      .overview th.number + th.number, .overview td.number + td.number { width: 9.5rem; }
      .overview .departments-column { width: 11rem; padding-inline-start: 0.75rem; }
      .overview .check { width: 8.75rem; padding-inline: 0.5rem 0; }
      .overview .departments li { display: block; }
      .overview .departments li + li::before { content: none; }
    }
    @media screen and (max-width: 54rem) {
      .overview tbody tr:not(.measure-row) {
        display: grid;
        grid-template-columns: 3rem minmax(0, 1fr) minmax(0, 1fr);
        gap: 0.25rem 0.5rem;
      }
      .overview tbody .trend, .overview .departments-column, .overview .check { grid-column: 2 / -1; }
      .overview tbody .name { grid-column: 2 / -1; }
      .overview tbody .code, .overview tbody .name, .overview tbody .trend,
      .overview .departments-column, .overview .check { width: auto; padding: 0; }
      .overview tbody .code { line-height: 1.45; font-size: 0.9375rem; }
      .overview td.number:not(td.number + td.number) { grid-column: 2; }
      .overview td.trend::before { content: none; }
      .overview td.departments-column { font-size: 0.875rem; }
      .overview td.departments-column::before { content: none; }
      .overview tbody .name { font-weight: bold; font-size: 1rem; }
      .overview td.number, .overview td.number + td.number { text-align: start; width: auto; white-space: normal; }
      .overview .check:empty { display: none; }
      .overview .measure-row { padding: 0; }
      .overview .measure-row th { padding: 0.375rem 0.75rem; }
      .overview .sparkline { width: 100%; max-width: 16rem; height: auto; }
    }
    @media screen and (min-width: 36rem) and (max-width: 54rem) {
      .overview tbody tr:not(.measure-row) { grid-template-columns: 3.5rem 2fr 1fr 1fr; align-items: start; }
      .overview td.number:not(td.number + td.number) { grid-column: 3; }
      .overview tbody .code { grid-column: 1; }
      .overview tbody .name { grid-column: 2 / -1; }
      .overview tbody .trend { grid-column: 2; }
      .overview .departments-column { grid-column: 2 / 4; }
      .overview .check { grid-column: 4; }
    }
    """#
}
