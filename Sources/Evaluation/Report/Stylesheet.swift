/// The page's one style sheet: light and dark by the reader's own setting, no network, no scripts.
public enum Stylesheet {
  public static let text = """
    :root { color-scheme: light dark; --page: #fbfaf8; --ink: #1d1c1a; --soft: #6d6a64;
      --line: #dcd8d0; --card: #ffffff; --before: #b9b4a9; --after: #2f6f5e; --accent: #c4552d;
      --good: #2f6f5e; --fine: #8fb7a8; }
    @media (prefers-color-scheme: dark) { :root { --page: #171615; --ink: #ece9e3;
      --soft: #a09b92; --line: #37342f; --card: #201f1d; --before: #5d5a54; --after: #6fc0a8;
      --accent: #ee8a5f; --good: #6fc0a8; --fine: #3f6a5d; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink);
      font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.7rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; }
    p { margin: .25rem 0 .75rem; max-width: 46rem; }
    .soft, caption { color: var(--soft); }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      gap: .75rem; margin: 1.25rem 0; }
    .tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
      padding: .75rem 1rem; }
    .tile b { display: block; font-size: 1.35rem; font-weight: 650; }
    .tile span { color: var(--soft); font-size: .85rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .87rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; padding: .25rem 0; }
    th, td { text-align: right; padding: .22rem .6rem; border-bottom: 1px solid var(--line);
      vertical-align: top; }
    th { font-weight: 600; color: var(--soft); }
    th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere; }
    td.text, th.text { text-align: left; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
    dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
    svg { display: block; width: 100%; height: auto; margin: .5rem 0; }
    svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
    .before { fill: var(--before); } .after { fill: var(--after); } .accent { fill: var(--accent); }
    .fine { fill: var(--fine); } .grid { stroke: var(--line); } .mark { stroke: var(--accent); }
    .block { fill: var(--fine); stroke: var(--page); stroke-width: .5; }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: 2px;
      margin: 0 .35em 0 .9em; vertical-align: -.05em; }
    .key.b { background: var(--before); } .key.a { background: var(--after); }
    .key.x { background: var(--accent); } .key.f { background: var(--fine); }
    .photos { display: flex; flex-wrap: wrap; gap: .75rem; }
    figure { margin: 0; width: 8.5rem; font-size: .8rem; overflow-wrap: anywhere; }
    figure img { display: block; border-radius: 6px; max-width: 100%; }
    .heat td { text-align: center; border: 1px solid var(--line); }
    .warn { border-left: 3px solid var(--accent); padding-left: .75rem; }
    """
}
