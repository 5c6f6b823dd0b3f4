extension Stylesheet {
  /// Type, links and what is used everywhere.
  static let base = #"""
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body {
      margin: 0;
      background: var(--paper);
      color: var(--ink);
      font-family: "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", sans-serif;
      font-size: 1rem;
      line-height: 1.7;
      line-break: strict;
      overflow-wrap: anywhere;
      text-spacing-trim: trim-start;
      font-variant-numeric: tabular-nums;
    }
    h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
    h1 { font-size: 1.75rem; line-height: 1.4; }
    h2 { font-size: 1.25rem; line-height: 1.45; }
    h3 { font-size: 1rem; }
    ul[class], nav ul, nav ol { list-style: none; padding: 0; }
    small { font-size: 0.875em; color: var(--soft); }
    sup { font-size: 0.7em; line-height: 1; }
    a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 3px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    mark { background: var(--highlight); color: inherit; }

    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .lead { color: var(--soft); }
    .hint, .empty { color: var(--soft); }
    .reading { max-width: 44em; }

    .value { display: block; white-space: nowrap; }
    .value.word, .value.pending { white-space: normal; }
    .unit { white-space: normal; word-break: keep-all; font-size: 0.8em; color: var(--soft); margin-inline-start: 0.12em; }
    .value.absent, .value.pending { color: var(--soft); }
    del.before { color: var(--soft); text-decoration-thickness: 1.5px; }
    ins.now { text-decoration: none; }
    .other-year { white-space: nowrap; }
    .other-column { display: block; font-size: 0.8em; color: var(--soft); }

    .severity, .finding-mark { white-space: nowrap; font-weight: bold; }
    .finding-mark {
      display: inline-flex;
      align-items: center;
      gap: 0.25em;
      min-height: 24px;
      padding: 0 0.5em;
      border: 1px solid var(--accent);
      border-radius: 4px;
      background: var(--paper);
      font-size: 0.8125rem;
      line-height: 1.4;
      text-decoration: none;
    }
    .finding-mark.look { background: var(--accent-tint); }
    .finding-mark:hover { text-decoration: underline; }
    .shape { margin-inline-end: 0.2em; }
    .finding-list { margin: 0.75rem 0; }
    .finding-list > li { padding: 0.5rem 0 0.5rem 1rem; border-left: 4px solid var(--accent); }
    .finding-list > li + li { margin-top: 0.5rem; }
    """#
}
