import { describe, expect, it } from 'vitest';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { fromJson } from '../../../src/input/json/from-json';
import { refused } from '../../said';

/** Far beyond what is read before the fields are settled, where each object has a field of its own. */
const FAR = 4000;
const ALL = FAR + 100;
const late = (at: number): string => (at < FAR ? 'note' : `field${at}`);

const objects = (count: number, field: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `{"customer":"C","sales":1,"${field(at)}":"x"}`).join(
    '\n',
  );

describe('fields that come late', () => {
  it('are passed over where nothing would be read of them, however many there are', () => {
    const text = objects(ALL, late);
    expect(buildPyramid(fromJson(text)).customers[0]?.value).toBe(String(ALL));
  });

  it('refuse the file where one would have been read, and name it with its line', () => {
    const at = FAR + 37;
    const text = objects(ALL, (place) => (place === at ? 'order_date' : late(place)));
    const [issue] = refused(() => buildPyramid(fromJson(text))).issues;
    expect(issue).toMatchObject({ code: 'ambiguous-column', line: at + 1 });
    expect(issue?.params).toMatchObject({ field: 'order_date' });
  });
});
