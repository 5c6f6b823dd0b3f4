extension Stylesheet {
  /// What the check found: phrases marked in the analysis, their arithmetic, the results, the parts of departments.
  static let check = #"""
    .standing { white-space: nowrap; font-weight: bold; }
    .disagrees > .shape { font-size: 1.2em; line-height: 1; }
    .standing.agrees, .standing.note, .standing.not-in-table { color: var(--soft); font-weight: normal; }
    .finding-mark.disagrees { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }

    .checked { position: relative; line-height: 2.2; }
    .phrase { border-bottom: 1px solid var(--rule); padding-bottom: 1px; }
    .phrase.level-1 { padding-bottom: 5px; }
    .phrase.level-2 { padding-bottom: 9px; }
    .phrase.disagrees { border-bottom: 3px solid var(--accent); background: var(--accent-tint); }
    .phrase.ambiguous, .phrase.look { border-bottom: 2px dashed var(--accent); }
    .phrase.not-in-table { border-bottom: 2px dotted var(--rule); }
    .phrase:target { background: var(--highlight); }
    .phrase-mark {
      display: inline-block;
      min-width: 1.25rem;
      margin-inline-start: 0.125rem;
      padding: 0 0.1875rem;
      border-radius: 2px;
      font-size: 0.75rem;
      font-weight: bold;
      line-height: 1.5;
      text-align: center;
      text-decoration: none;
      vertical-align: 0.5em;
    }
    .phrase.agrees > .phrase-mark { min-width: 0; color: var(--soft); font-weight: normal; }
    .phrase.disagrees > .phrase-mark { background: var(--accent); color: var(--on-accent); }
    .phrase-mark:hover { text-decoration: underline; }
    .phrase-mark .shape { margin: 0; }

    .tip {
      position: absolute;
      z-index: 2;
      left: 0;
      right: 0;
      display: block;
      visibility: hidden;
      margin-top: 0.25rem;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--rule);
      border-inline-start: 4px solid var(--accent);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);
      font-size: 0.9375rem;
      font-weight: normal;
      line-height: 1.6;
      /* Stays for a moment, so that the pointer can come to it. */
      transition: visibility 0s 0.25s;
    }
    .phrase-mark:focus + .tip { visibility: visible; transition-delay: 0s; }
    .phrase:hover:not(:has(.phrase:hover)) > .tip { visibility: visible; transition-delay: 0s; z-index: 3; }
    .phrase.agrees > .tip { border-inline-start-color: var(--rule); }
    .tip-entry { display: block; }
    .tip-entry + .tip-entry { margin-top: 0.5rem; padding-top: 0.5rem; border-top: 1px solid var(--hair); }
    .tip .message, .reading-line { display: block; }
    .reading-line, .readings { font-weight: bold; }
    .reading-line .holds, .reading-line .fails, .readings .holds, .readings .fails { font-weight: normal; }
    .marks-explained { font-size: 0.875rem; max-width: 44rem; margin-top: 0.5rem; }
    .marks-explained .standing { color: var(--ink); margin-inline-start: 0.5em; }

    .finding-list > .quiet { border-left: 1px solid var(--rule); padding-left: calc(1rem + 3px); }
    .finding-list .kind { color: var(--soft); }
    .finding-list a.kind { color: var(--accent); }
    .statement-number {
      display: inline-block;
      min-width: 1.75em;
      min-height: 24px;
      border: 1px solid var(--rule);
      border-radius: 3px;
      font-size: 0.8125rem;
      line-height: 22px;
      text-align: center;
      text-decoration: none;
      font-weight: bold;
    }
    .finding-list > li:target { background: var(--accent-tint); }
    .finding-body { max-width: 44em; }
    .finding-body .quote { color: var(--soft); }
    .finding-body .readings { margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--hair); }
    .finding-rows { margin-top: 0.25rem; font-size: 0.9375rem; }
    .finding-rows a { display: inline-block; min-width: 24px; min-height: 24px; margin-inline-start: 0.5rem; }
    .agreeing { margin-top: 0.75rem; }
    .agreeing summary { cursor: pointer; min-height: 28px; }

    .findings .standing { display: block; }
    .departments-page main { max-width: 84rem; }
    .departments-head > * + * { margin-top: 0.75rem; }
    .department-list ul { columns: 20rem; }
    .department-list li { break-inside: avoid; }
    .department-list .hint { display: inline-block; }
    .department-list a { display: inline-block; min-height: 24px; }
    .department-part { margin-top: 2rem; }
    .department-part > h2 { padding-bottom: 0.125rem; border-bottom: 2px solid var(--accent); }
    .department-part .finding-place { font-weight: bold; }
    .department-part .finding-place a { display: inline-block; min-height: 24px; }
    .handout { display: none; }
    @media (min-width: 54.01rem) {
      .department-part .finding-list > li {
        display: grid;
        grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
        gap: 0 2rem;
      }
    }
    .without-findings { margin-top: 2rem; }
    @media (forced-colors: active) {
      .finding-mark.disagrees, .phrase.disagrees > .phrase-mark { background: Canvas; border: 2px solid; color: LinkText; }
    }
    """#
}
