extension Stylesheet {
  /// Drawings: the ink of the page, the accent for what happened, dashes for what is due.
  static let charts = #"""
    .sparkline { display: block; width: 132px; height: 26px; }
    .sparkline + .sparkline { margin-top: 2px; }
    .sparkline .line { stroke-width: 1.75; }
    .sparkline .due { stroke-width: 1.25; stroke-dasharray: 2 2.5; }
    .line { fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
    .due { stroke: var(--rule); stroke-width: 1.5; stroke-dasharray: 6 5; }
    .dot { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
    .sparkline .dot { stroke: none; }
    .goal-dot { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
    .crossed { stroke: var(--rule); stroke-width: 1.25; }

    .chart { display: block; width: 100%; height: auto; }
    .chart.wide { max-width: 800px; }
    .chart.compact { max-width: 420px; }
    .chart text { font-size: 13px; fill: var(--ink); font-variant-numeric: tabular-nums; }
    .chart .axis { stroke: var(--rule); stroke-width: 1; }
    .chart .grid { stroke: var(--hair); stroke-width: 1; }
    .chart .tick, .chart .year.other, .chart .gap, .chart .first-value, .chart .before { fill: var(--soft); }
    .chart .year { font-size: 12px; }
    .chart.compact .year, .chart.compact .tick { font-size: 12px; }
    .chart .last-value { font-size: 16px; font-weight: bold; fill: var(--accent); }
    .chart text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    .chart .goal-value { font-size: 14px; font-weight: bold; }
    .chart .year.goal { font-weight: bold; }
    .chart .pole { stroke: var(--ink); stroke-width: 2; }
    .chart .flag { fill: var(--ink); }
    .chart .target-before { stroke: var(--rule); stroke-width: 1.5; stroke-dasharray: 2 3; }
    .chart .step { stroke: var(--ink); stroke-width: 2; }
    .chart .mark-before { fill: var(--paper); stroke: var(--rule); stroke-width: 1.5; }
    .chart .bar, .chart .now { fill: var(--accent); }
    .chart .now { stroke: var(--paper); stroke-width: 1.5; }
    .chart .then { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
    .chart .span { stroke: var(--accent); stroke-width: 2; }
    .chart .caption { font-size: 12px; font-weight: bold; }
    .chart .figure { font-weight: bold; }
    .rows-chart { break-inside: avoid; }

    .chart-figure figcaption { max-width: 44em; margin-bottom: 0.75rem; }
    .chart-figure .series { display: block; font-weight: bold; }
    .charts.several { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 2rem; }
    .chart.wide + .chart.compact { display: none; }
    @media screen and (max-width: 40rem) {
      .charts:not(.several) .chart.wide { display: none; }
      .chart.wide + .chart.compact { display: block; }
    }
    """#
}
