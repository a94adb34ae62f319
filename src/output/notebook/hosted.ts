/**
 * A page's HTML for the host that it stands in: headings below those of the notebook, which lists
 * them as its own, and text to the left, where hosts set all cells to the right. Only marks that the
 * renderer wrote are met: a `<` of a text is written out.
 */
export function hosted(html: string): string {
  return html
    .replace(
      /<(\/?)h([12])>/g,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 2}>`,
    )
    .replace(/<t([dh])( scope="row")?>(?=(\d{4}-\d\d-\d\d)?)/g, textCell)
    .replaceAll('<th scope="col">', `<th scope="col" style="${LEFT}">`);
}

const LEFT = 'text-align:left';

/** Ids and dates stay on one line; other texts may be long. */
function textCell(_: string, mark: string, scope = '', date?: string): string {
  const isWhole = scope !== '' || date !== undefined;
  return `<t${mark}${scope} style="${LEFT}${isWhole ? ';white-space:nowrap' : ''}">`;
}
