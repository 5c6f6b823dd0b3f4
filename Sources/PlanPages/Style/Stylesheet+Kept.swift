extension Stylesheet {
  /// The list of plans, the banner of another day, the history, and marks of values that are not settled.
  static let kept = #"""
    .as-of { background: var(--highlight); border-bottom: 1px solid var(--rule); }
    .as-of p {
      max-width: 110rem;
      margin: 0 auto;
      padding: 0.5rem clamp(1rem, 2.5vw, 2.5rem);
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 1.5rem;
    }
    .as-of .day { font-weight: bold; }
    .as-of a { color: var(--ink); display: inline-flex; align-items: center; min-height: 32px; }

    .bar .language { margin-inline-start: auto; }
    .plans-page main, .history-page main { max-width: 84rem; }
    .plans-page main > * + *, .history-page main > * + * { margin-top: 0.75rem; }
    .plans { width: 100%; }
    .plans tbody th { font-weight: bold; }
    .plans tbody th a { display: inline-block; min-height: 24px; }
    .plans td { vertical-align: baseline; }
    .empty > p + p { margin-top: 0.75rem; }
    .command { max-width: 60rem; padding: 0.75rem 1rem; background: var(--tint); border: 1px solid var(--hair); border-radius: 4px; }
    .command code { font-family: "BIZ UDGothic", "Noto Sans Mono CJK JP", monospace; color: var(--ink); }

    .provisional, .repeated, .history-kind {
      display: inline-block;
      padding: 0 0.4em;
      border: 1px solid var(--rule);
      border-radius: 3px;
      font-size: 0.75rem;
      font-weight: normal;
      line-height: 1.5;
      color: var(--soft);
      white-space: nowrap;
      text-decoration: none;
    }
    .provisional { border-style: dashed; color: var(--ink); margin-inline-start: 0.25em; }
    .sheet .provisional { display: block; width: fit-content; margin-inline: auto; line-height: 1.3; }
    .sheet .expected { display: inline; }
    .sheet .repeated { display: block; width: fit-content; }
    .expected { display: block; font-size: 0.8125rem; font-weight: normal; color: var(--soft); white-space: normal; }
    .value.awaited { color: var(--soft); font-weight: normal !important; font-size: 0.875em; }
    .facing .value.awaited { font-size: 1.5rem; line-height: 2; }
    .facing .provisional, .facing .expected { font-size: 0.9375rem; }
    .why { position: relative; border-radius: 2px; }
    .why > span:not(.reason):not(.unseen) { text-decoration: underline dotted; text-underline-offset: 0.2em; }
    .why .reason {
      position: absolute;
      z-index: 1;
      inset-inline-end: 0;
      top: 100%;
      width: max-content;
      max-width: min(20rem, 60vw);
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      font-size: 0.875rem;
      font-weight: normal;
      line-height: 1.5;
      text-align: start;
      white-space: normal;
      clip-path: inset(50%);
      visibility: visible;
    }
    .why:not(:hover):not(:focus) .reason { width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; }
    .why:hover .reason, .why:focus .reason { clip-path: none; }
    .history .why .reason, .facing .why .reason {
      position: static;
      display: block;
      width: auto !important;
      height: auto !important;
      max-width: 14rem;
      padding: 0;
      border: 0;
      background: none;
      clip-path: none;
      overflow: visible;
      color: var(--soft);
    }
    .repeated-line { margin-top: 0.25rem; }

    .journal { list-style: none; padding: 0; border-top: 1px solid var(--hair); margin-top: 0.5rem; }
    .journal > li {
      display: grid;
      grid-template-columns: 13rem minmax(0, 1fr);
      gap: 0 1.5rem;
      padding: 0.5rem 0;
      border-bottom: 1px solid var(--hair);
    }
    .journal .when { font-size: 0.9375rem; white-space: nowrap; }
    .journal .when a { display: inline-block; min-height: 24px; }
    .journal .line { max-width: 52em; }
    .journal .line a { display: inline-block; min-height: 24px; }
    .history-kind { min-width: 4.5em; text-align: center; margin-inline-end: 0.25rem; }
    .history-kind.correction { border-color: var(--accent); color: var(--accent); font-weight: bold; }
    .history-kind.target { border-color: var(--accent); color: var(--accent); }
    .journal .because { font-size: 0.875rem; color: var(--soft); }
    .journal .because span + span { margin-inline-start: 1em; }
    .journal summary { cursor: pointer; min-height: 28px; }
    .journal .entries { margin-top: 0.25rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--hair); }
    .journal .entries li { padding: 0.1875rem 0; }
    .kinds { margin: 0.75rem 0; }
    .documents-page h2 { margin-top: 2.25rem; margin-bottom: 0.5rem; }
    .documents-page td form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; }
    .pager { display: flex; flex-wrap: wrap; align-items: center; gap: 1.5rem; }
    .pager a { display: inline-flex; align-items: center; min-height: 32px; }
    @media screen and (min-width: 54.01rem) {
      .documents-page td form { min-width: 26rem; }
    }
    @media screen and (max-width: 24rem) {
      .bar nav a { padding-inline: 0.3125rem; font-size: 0.9375rem; }
    }
    @media screen and (max-width: 54rem) {
      .journal > li { grid-template-columns: minmax(0, 1fr); }
      .plans th { font-size: 1.0625rem; }
      .plans td.number { text-align: start; }
    }
    """#
}
