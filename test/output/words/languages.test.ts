import { describe, expect, it } from 'vitest';
import { explainCustomer } from '../../../src/core/explain/explain-customer';
import { because } from '../../../src/core/issues/reasons';
import { buildPyramid } from '../../../src/core/pyramid/build-pyramid';
import { toText } from '../../../src/output/formats/to-text';
import { explanationPage } from '../../../src/output/pages/customer-file-page';
import { summaryPage } from '../../../src/output/pages/summary-page';
import { listingTable } from '../../../src/output/tables/listing-table';
import { en, type Words } from '../../../src/output/words/en/index';
import { wordsOf } from '../../../src/output/words/language';
import { renderIssue } from '../../../src/output/words/render-issue';
import { explanationSentence } from '../../../src/output/words/sentences';
import { zh } from '../../../src/output/words/zh/index';
import { refused } from '../../said';

/** Every entry of a catalogue: its address, what it is, and how many parameters it takes. */
function entries(value: unknown, address = ''): string[] {
  if (typeof value === 'function') return [`${address}(${value.length})`];
  if (typeof value !== 'object' || value === null) return [`${address}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    entries(inner, address === '' ? key : `${address}.${key}`),
  );
}

/** Parameters that a sentence leaves out, as English does, are counted by what it is given. */
const keys = (words: object): string[] =>
  entries(words)
    .map((entry) => entry.replace(/\(\d+\)$/, '()'))
    .sort();

/** Stands in for a name, a figure or a list of either. */
function anything(name: string): unknown {
  const again = (): unknown => anything(name);
  return new Proxy(again, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === 'toString') return () => name;
      if (key === Symbol.iterator) return () => [anything(name)].values();
      return key === 'length' ? 2 : again;
    },
  });
}

/** What a sentence takes from its parameters, and from the issue beside them; null where it fails. */
function placeholders(
  say: string | object | ((params: object, issue: object) => unknown),
): string[] | null {
  if (typeof say !== 'function') return [];
  const taken = new Set<string>();
  const recorder = (of: string): object =>
    new Proxy(
      {},
      {
        get: (_, key) => {
          taken.add(`${of}.${String(key)}`);
          return anything(String(key));
        },
      },
    );
  try {
    say(recorder('params'), recorder('issue'));
  } catch {
    return null;
  }
  return [...taken].filter((name) => name.startsWith('params.')).sort();
}

/** Decides on a word in English, and stands in no sentence. */
const GRAMMAR = 'params.type';

describe('the catalogues', () => {
  it('say the same things', () => {
    const { issues, ...english } = en;
    const { issues: inChinese, ...chinese } = zh;
    // What is wrong may be said as it stands in one language and of parameters in the other.
    expect(Object.keys(inChinese)).toEqual(Object.keys(issues));
    expect(Object.keys(inChinese.reasons).sort()).toEqual(Object.keys(issues.reasons).sort());
    expect(keys(chinese)).toEqual(keys(english));
  });

  it('take no more parameters in one language than in the other', () => {
    const most = (words: Words) =>
      Object.fromEntries(
        entries(words).flatMap((entry) => {
          const [, key, count] = /^(.*)\((\d+)\)$/.exec(entry) ?? [];
          return key === undefined ? [] : [[key, Number(count)]];
        }),
      );
    const [english, chinese] = [most(en), most(zh)];
    const more = Object.keys(chinese).filter((key) => (chinese[key] ?? 0) > (english[key] ?? 0));
    // A language may need fewer: Chinese has no plural.
    expect(more.filter((key) => !key.startsWith('issues.reasons.'))).toEqual([]);
  });

  it('leave no figure and no name of an English reason or notice out in Chinese', () => {
    const differing = (a: object, b: object): string[] =>
      Object.keys(a).flatMap((key) => {
        const [one, other] = [a, b].map((words) => placeholders(Reflect.get(words, key)));
        // Chinese says what was expected too, which in English stands in the issue.
        const left = (one ?? []).filter((name) => other != null && !other.includes(name));
        return left.filter((name) => name !== GRAMMAR).map((name) => `${key}: ${name}`);
      });
    expect(differing(en.issues.reasons, zh.issues.reasons)).toEqual([]);
    expect(differing(en.notices, zh.notices)).toEqual([]);
  });

  it('are in their language: no Chinese in English, no English sentence in Chinese', () => {
    const texts = (words: Words): string[] =>
      Object.values(words.columns).concat(Object.values(words.policies.rules));
    expect(texts(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts(zh).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('are known by name; another name is refused with those there are', () => {
    expect(wordsOf('zh')).toBe(zh);
    expect(refused(() => wordsOf('de' as 'en')).issues).toMatchObject([
      { code: 'invalid-option', path: 'language', received: 'de' },
    ]);
  });
});

describe('words.dates.window', () => {
  it.each([
    ['all', '全部日期', 'all dates'],
    ['2025', '2025 年', '2025'],
    ['2025-Q2', '2025 年第二季度', '2025-Q2'],
    ['2025-07', '2025 年 7 月', '2025-07'],
    ['FY2025', '2025 财年', 'FY2025'],
    ['last-12-months', '最近 12 个月', 'last-12-months'],
    ['2025-01-01..2025-06-30', '2025-01-01 至 2025-06-30', '2025-01-01..2025-06-30'],
  ])('says %s', (text, chinese, english) => {
    const window = {
      kind: text === 'all' ? ('all' as const) : ('year' as const),
      text: text as 'all',
    };
    expect(zh.dates.window(window)).toBe(chinese);
    expect(en.dates.window(window)).toBe(english);
  });
});

describe('a language of one’s own', () => {
  /** Made from outside, of the parts that are said here; all others stay English. */
  const german: Words = {
    ...en,
    code: 'de',
    figures: {
      ...en.figures,
      money: (amount) => `${en.figures.money(amount).replace('.', ';')} €`,
    },
    columns: { ...en.columns, customer_id: 'Kunde', tier: 'Stufe' },
    explanation: {
      ...en.explanation,
      place: ({ customerId, rank }) => `${customerId}: Rang ${rank}`,
    },
    issues: {
      ...en.issues,
      reasons: {
        ...en.issues.reasons,
        'not-an-amount': () => ({ message: 'kein Betrag', expected: 'eine Zahl' }),
      },
    },
  };
  const scheme = {
    cut: 'headcount' as const,
    tiers: [{ id: 'A', name: 'all', share: '1', label: { en: 'All', de: 'Alle' } }],
  };
  const pyramid = buildPyramid([{ customerId: 'anna', revenue: 60 }], { scheme });

  it('is given as its catalogue', () => {
    const explained = explainCustomer(pyramid, 'anna');
    expect(explanationSentence(explained, { language: german })).toBe('anna: Rang 1.');
    expect(explanationPage(explained, { language: german }).language).toBe(german);
  });

  it('heads tables, names tiers by its own labels, and writes figures its way', () => {
    const text = toText(listingTable(pyramid, { language: german }), { language: german });
    expect(text).toMatch(/^Kunde +Stufe/);
    expect(text).toContain('A (Alle)');
    expect(text).toContain('60;00 €');
    expect(toText(summaryPage(pyramid, { language: german }))).toContain('A (Alle)');
  });

  it('says what is wrong', () => {
    const issue = { code: 'invalid-amount', ...because('not-an-amount'), received: 'x' } as const;
    expect(renderIssue(issue, { language: german })).toBe(
      'kein Betrag; expected eine Zahl, got "x"',
    );
  });

  it('leaves a label without its language in English', () => {
    const bare = {
      ...scheme,
      tiers: [{ ...scheme.tiers[0], label: { en: 'All' } }],
    } as typeof scheme;
    const page = summaryPage(buildPyramid([{ customerId: 'a', revenue: 1 }], { scheme: bare }), {
      language: 'zh',
    });
    expect(toText(page)).toContain('A级（All）');
  });
});
