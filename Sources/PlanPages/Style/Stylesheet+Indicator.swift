extension Stylesheet {
  /// The page of one indicator, from the answer to its source.
  static let indicator = #"""
    .indicator-page main, .findings-page main, .not-found-page main { max-width: 84rem; }
    .indicator-head { margin-bottom: 1rem; }
    .trail ol { font-size: 0.875rem; }
    .trail li { display: inline; }
    .trail li + li::before { content: "›"; margin: 0 0.6em; color: var(--soft); }
    .trail a { display: inline-block; min-height: 24px; }
    .indicator-head h1 { margin-top: 0.5rem; max-width: 40em; }
    .indicator-head h1 .code { color: var(--accent); margin-inline-end: 0.3em; word-break: keep-all; }
    .indicator-head .kind { color: var(--soft); font-size: 0.9375rem; }
    h1 .note-mark { font-size: 0.5em; font-weight: normal; margin-inline-start: 0.4em; }
    .note-mark a {
      display: inline-block;
      min-width: 24px;
      line-height: 24px;
      margin-block: -8px;
      text-align: center;
    }

    article > section { padding-top: 1.25rem; margin-top: 1.75rem; border-top: 1px solid var(--hair); }
    article > section > h2 { margin-bottom: 0.5rem; }
    #now { margin-top: 0; padding: 1.25rem 1.5rem; border: 1px solid var(--hair); border-radius: 8px; background: var(--tint); }
    #now > h2 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
    .facing { display: flex; flex-wrap: wrap; gap: 1rem 4rem; }
    .facing dt { font-size: 0.9375rem; color: var(--soft); }
    .facing dt .year { white-space: nowrap; }
    .facing .value { font-size: 2.25rem; line-height: 1.3; font-weight: bold; }
    .facing > div + div .value { font-weight: normal; }
    .facing .unit { font-size: 0.5em; font-weight: normal; margin-inline-start: 0.2em; }
    .facing .before { display: inline-block; vertical-align: bottom; margin-inline-end: 1rem; }
    .facing .now { display: inline-block; vertical-align: bottom; }
    .facing .before .value { font-size: 1.375rem; line-height: 1.8; }
    .differences { margin-top: 0.75rem; }
    .differences .series { font-weight: bold; margin-inline-end: 0.5em; }
    .history { min-width: min(26rem, 100%); }
    .history th, .history td { padding: 0.4375rem 0.75rem; }
    .history tbody th, .history td:nth-child(2) { white-space: nowrap; }
    .history td:nth-child(3) { min-width: 5.5em; }
    .history .number { white-space: normal; }
    .history .number .value { font-size: 1rem; display: inline-block; }
    .history td:nth-child(2), .history th:nth-child(2) { color: var(--soft); }
    .history .replaced { color: var(--soft); }
    .history .replaced .value { text-decoration: line-through; }
    #history > .history { margin-top: 1.5rem; }
    @media screen and (min-width: 76rem) {
      #history { display: grid; grid-template-columns: minmax(0, 47.5rem) auto; gap: 0 3rem; align-items: start; }
      #history > h2, #history > .several { grid-column: 1 / -1; }
      #history > .several + .history { margin-top: 1.5rem; }
      #history > .history { margin-top: 0; }
      .indicator-page article { display: grid; grid-template-columns: minmax(0, 47.5rem) minmax(0, 1fr); gap: 0 3rem; }
      .indicator-page article > * { grid-column: 1 / -1; }
      #analysis, #measure { grid-column: 1; }
      #findings, #departments { grid-column: 2; }
    }
    #measure h3 { margin-top: 0.75rem; }
    #findings .finding-list p { max-width: 44em; }
    .notes li { padding-inline-start: 2.5em; text-indent: -2.5em; max-width: 60em; }
    .notes .mark { display: inline-block; min-width: 2.5em; text-indent: 0; }
    .notes li:target { background: var(--highlight); }

    @counter-style line-number { system: extends decimal; suffix: "   "; }
    .printed-lines {
      list-style: line-number;
      margin-top: 0.5rem;
      padding: 0.75rem 1rem 0.75rem 4rem;
      max-width: 60rem;
      background: var(--tint);
      border: 1px solid var(--hair);
      border-radius: 4px;
      font-size: 0.875rem;
      line-height: 1.65;
    }
    .printed-lines code { font-family: "BIZ UDGothic", "Noto Sans Mono CJK JP", monospace; white-space: pre-wrap; }
    .printed-lines li::marker { color: var(--soft); }
    .printed-lines .after-gap { margin-top: 0.75rem; border-top: 1px dashed var(--rule); padding-top: 0.75rem; }
    .printed-lines mark { padding: 0.1em 0; box-shadow: inset 0 -2px 0 var(--accent); }

    .neighbours { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 2.5rem; }
    .neighbours a {
      flex: 1 1 16rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--hair);
      border-radius: 8px;
      text-decoration: none;
    }
    .neighbours a:hover .name { text-decoration: underline; }
    .neighbours .next { text-align: end; }
    .neighbours .direction { display: block; font-size: 0.875rem; color: var(--soft); }
    .neighbours .previous .direction::before { content: "← " / ""; }
    .neighbours .next .direction::after { content: " →" / ""; }
    @media screen and (max-width: 40rem) {
      #now { padding: 1rem; }
      .facing .value { font-size: 1.75rem; }
      .history { width: 100%; min-width: 0; }
      .history { font-size: 0.875rem; }
      .history th, .history td { padding-inline: 0.1875rem; }
      .history tbody th { white-space: normal; }
      .history td:nth-child(3) { min-width: 4.2em; }
      .history .number .value { font-size: 0.9375rem; }
      .printed-lines { padding-inline-start: 3rem; }
    }
    """#
}
