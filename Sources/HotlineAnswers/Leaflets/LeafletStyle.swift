/// The look of a leaflet that is a file of its own, on a screen and on paper.
///
/// No character in it has a meaning in HTML, so that it stands in a document as it is.
enum LeafletStyle {
  static let css = """
    @page { margin: 14mm; }
    body { margin: 0 auto; max-width: 44rem; padding: 1rem; color: #000; background: #fff;
      font: 1rem/1.5 sans-serif; }
    .beside { max-width: 90rem; }
    .beside main { display: grid; gap: 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
    .after article + article { break-before: page; margin-block-start: 3rem; }
    h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; }
    h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; border-block-end: 1px solid; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { break-inside: avoid; margin: 0 0 .7rem; }
    ruby { line-height: 2.2; }
    rt { font-size: .6em; }
    .name { font-weight: bold; }
    .official, .facts, footer { font-size: .85rem; }
    .contact { font-size: 1.05rem; overflow-wrap: anywhere; }
    .contact a { color: inherit; font-weight: bold; }
    .mark { font-style: italic; }
    footer { margin-block-start: 1.5rem; border-block-start: 1px solid; }
    footer p { margin: .2rem 0; }
    @media print { body { max-width: none; padding: 0; } .contact a { text-decoration: none; } }
    """
}
