extension Stylesheet {
  /// 資料１ on screen: the paper's own table.
  static let sheet = #"""
    .sheet-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 2rem; }
    .sheet-head h1 { font-size: 1.375rem; }
    .sheet-list ul { display: flex; flex-wrap: wrap; gap: 0.25rem; }
    .sheet-list a {
      display: block;
      min-height: 32px;
      padding: 0.1875rem 0.75rem;
      border: 1px solid var(--hair);
      border-radius: 4px;
      font-size: 0.875rem;
      text-decoration: none;
    }
    .sheet-list a:hover { text-decoration: underline; }
    .sheet-list a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
    .paper { margin-top: 1rem; }
    .paper-head { display: flex; align-items: end; justify-content: space-between; gap: 1rem; margin-bottom: 0.5rem; }
    .paper-head h2 { font-size: 1.1875rem; }
    .paper-head .label { flex: 0 1 auto; padding: 0.125rem 0.75rem; border: 1px solid var(--ink); font-size: 0.9375rem; }
    .scroll-hint { display: none; font-size: 0.875rem; color: var(--soft); }
    .scroll { overflow-x: auto; }
    @media screen and (max-width: 78rem) {
      .scroll-hint { display: block; }
      .scroll { border: 1px solid var(--hair); padding: 2px; }
    }

    .sheet { width: 100%; min-width: 74rem; table-layout: fixed; font-size: 0.875rem; line-height: 1.5; border: 2px solid var(--ink); }
    .sheet th, .sheet td { padding: 0.375rem 0.5rem; border: 1px solid var(--ink); vertical-align: middle; }
    .sheet thead th { text-align: center; color: var(--ink); background: var(--tint); vertical-align: middle; }
    .sheet thead .number span { display: block; font-size: 0.75rem; white-space: nowrap; }
    .sheet thead .number .label { font-size: 0.8125rem; }
    .sheet th.measure { width: 15%; }
    .sheet th.name { width: 12.5%; }
    .sheet th.number { width: 6.75%; }
    .sheet th.departments-column { width: 8.5%; }
    .sheet.columns-6 th.number, .sheet.columns-7 th.number, .sheet.columns-8 th.number { width: 5%; }
    .sheet td.measure { vertical-align: top; font-size: 0.8125rem; }
    .sheet .measure-title { font-weight: bold; margin-bottom: 0.5em; }
    .sheet .part-name { margin-top: 0.5em; }
    .sheet .name .code { display: block; color: var(--soft); }
    .sheet .name .kind { font-size: 0.8125rem; }
    .sheet .name a { color: var(--ink); text-decoration-color: var(--rule); }
    .sheet .name .finding-mark { display: flex; width: fit-content; color: var(--accent); margin-top: 0.25rem; }
    .sheet td.number { text-align: center; white-space: normal; padding-inline: 0.125rem; }
    .sheet td.analysis { font-size: 0.8125rem; }
    .sheet td.departments-column { font-size: 0.8125rem; text-align: center; padding-inline: 0.25rem; }
    .sheet .departments-column p + p { margin-top: 0.25em; }
    .sheet .without-rows { color: var(--soft); text-align: center; }
    .sheet .changed { display: inline-block; }
    .paper .notes { margin-top: 0.5rem; font-size: 0.8125rem; line-height: 1.6; }
    """#
}
