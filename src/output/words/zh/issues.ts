import type { IssueSentences, IssueWords } from '../issue-words';

/** 每条都用中文说明应为何值：问题本身所带的说明是英文。 */
const reasons: IssueSentences = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': () => ({ message: '不是金额', expected: '形如 1234.50 的数' }),
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': () => '没有这个取值',
  'not-options': () => ({ message: '选项应写成一个对象', expected: '对象' }),
  'no-such-option': ({ nearest }) => ({
    message: '没有这个选项',
    expected: `最接近的 ${nearest}`,
  }),
  // explain and change
  // policies, facts and treatments
  // input: bytes, csv, json, cells, columns
  // output
  'unknown-language': () => ({
    message: '没有这种语言的文案',
    hint: '也可以传入自备的文案，键与 `en` 相同。',
  }),
  // node and the command line
};

export const issues: IssueWords = {
  reasons,
  place({ file, line, row, column, path }) {
    const parts = [
      file ?? '',
      line !== undefined ? `第 ${line} 行` : row !== undefined ? `第 ${row} 条记录` : '',
      column === undefined ? '' : `“${column}”列`,
      path ?? '',
    ];
    return parts.filter((part) => part !== '').join('，');
  },
  sentence({ place, message, expected, received, hint }) {
    const contrast = [
      expected === '' ? '' : `应为 ${expected}`,
      received === null ? '' : received === '' ? '实为空' : `实为 ${received}`,
    ].filter((part) => part !== '');
    const head = place === '' ? message : `${place}：${message}`;
    const sentence = contrast.length === 0 ? head : `${head}；${contrast.join('，')}`;
    return hint === '' ? sentence : `${sentence}。${hint}`;
  },
};
