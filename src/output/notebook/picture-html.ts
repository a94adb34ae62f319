import { shown } from '../words/shown';

/**
 * A picture for HTML, as an image: front ends take SVG out of HTML that they do not trust, and leave
 * its texts behind.
 *
 * @param said what stands for the picture where it is not seen
 */
export function pictureHtml(svg: string, said: string): string {
  const alt = shown(said).replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);
  const source = svg.trimEnd().replace(/[%#<>"&\n]/g, (mark) => encodeURIComponent(mark));
  return `<p><img alt="${alt}" style="max-width:100%" src="data:image/svg+xml,${source}"></p>\n`;
}
