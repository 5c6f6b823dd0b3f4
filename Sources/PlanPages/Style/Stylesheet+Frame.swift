extension Stylesheet {
  /// What every page has around its content.
  static let frame = #"""
    .skip {
      position: absolute;
      left: 1rem;
      top: -4rem;
      padding: 0.5rem 1rem;
      background: var(--accent);
      color: var(--on-accent);
      z-index: 1;
    }
    .skip:focus { top: 0.5rem; }
    .site-header { border-top: 4px solid var(--accent); border-bottom: 1px solid var(--hair); }
    .bar, main, .site-footer { max-width: 110rem; margin: 0 auto; padding: 0 clamp(1rem, 2.5vw, 2.5rem); }
    .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2rem; }
    .site-name { font-weight: bold; padding: 0.5rem 0; }
    .site-name a { color: inherit; text-decoration: none; }
    .site-name a:hover { text-decoration: underline; }
    .organization { display: block; font-size: 0.8125rem; font-weight: normal; color: var(--soft); line-height: 1.3; }
    .bar nav { flex: 1 1 auto; }
    .bar nav ul { display: flex; flex-wrap: wrap; gap: 0 0.25rem; }
    .bar nav a, .language a {
      display: flex;
      align-items: center;
      min-height: 48px;
      padding: 0.25rem 0.75rem;
      color: var(--ink);
      text-decoration: none;
      border-bottom: 4px solid transparent;
      border-top: 4px solid transparent;
    }
    .bar nav a:hover, .language a:hover { text-decoration: underline; }
    .bar nav a[aria-current] { color: var(--accent); font-weight: bold; border-bottom-color: var(--accent); }
    .bar nav .count {
      margin-inline-start: 0.4em;
      padding: 0 0.5em;
      border-radius: 1em;
      background: var(--accent);
      color: var(--on-accent);
      font-size: 0.75rem;
      line-height: 1.6;
    }
    .language a { padding-inline: 0.25rem; color: var(--accent); text-decoration: underline; }
    main { padding-top: 1.25rem; padding-bottom: 2rem; }
    .site-footer {
      margin-top: 1rem;
      padding-top: 0.75rem;
      padding-bottom: 1.25rem;
      border-top: 1px solid var(--hair);
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.25rem 2rem;
      font-size: 0.875rem;
      color: var(--soft);
    }
    .site-footer a { display: inline-block; min-height: 24px; margin-inline-start: 0.75rem; }
    .not-found-page main > * + *, .findings-page main > * + * { margin-top: 1rem; }
    @media (forced-colors: active) {
      .bar nav a:not([aria-current]), .language a { border-color: Canvas; }
      .bar nav a[aria-current] { border-top-color: Canvas; border-bottom-color: Highlight; }
      .bar nav .count { background: Canvas; border: 1px solid; color: inherit; }
    }
    @media screen and (max-width: 40rem) {
      .bar { gap: 0; }
      .site-name { flex: 1 1 60%; }
      .bar nav { order: 3; flex-basis: 100%; }
      .bar nav a { padding-inline: 0.5rem; min-height: 44px; }
      h1 { font-size: 1.375rem; }
    }
    """#
}
