import type { Notice } from '../core/issues/notices';
import { noticesOfAll, withHeading } from '../core/pyramid/customer-notices';
import type { Pyramid } from '../core/pyramid/pyramid';
import type { FileOptions } from './load-table';

/** What is said of a reading, kept for the pyramids that are made of it. */
export interface KeptNotices<Options extends FileOptions = FileOptions> {
  /** The options of the reading, which tells their callbacks too. */
  readonly options: Options;
  /** A pyramid with what was said of its rows, and with the column of its customers by name. */
  addTo(pyramid: Pyramid): Pyramid;
  named(notices: readonly Notice[]): readonly Notice[];
  /** What is to be known of the customers of several pyramids together, such as those by group. */
  ofAll(pyramids: readonly Pyramid[]): readonly Notice[];
}

export function keepNotices<Options extends FileOptions>(options: Options): KeptNotices<Options> {
  const said: Notice[] = [];
  const headings = new Set<string>();
  const customers = new Set<string>();
  const named = (notices: readonly Notice[]): readonly Notice[] => {
    const [heading = '', ...others] = customers;
    // Where ids come from several columns, no rule on one of them leaves a customer out.
    return withHeading(notices, others.length === 0 && headings.has(heading) ? heading : '');
  };
  return {
    options: {
      ...options,
      onNotice(notice) {
        said.push(notice);
        options.onNotice?.(notice);
      },
      onHeadings(found, file) {
        for (const heading of found) headings.add(heading);
        options.onHeadings?.(found, file);
      },
      onPlan(plan, files) {
        customers.add(plan.columns['customer'] ?? '');
        options.onPlan?.(plan, files);
      },
    },
    addTo: (pyramid) => ({ ...pyramid, notices: [...said, ...named(pyramid.notices)] }),
    named,
    ofAll: (pyramids) => named(noticesOfAll(pyramids)),
  };
}
