import type { Issue } from '../../../core/issues/issue';
import type { Reasons } from '../../../core/issues/reasons';
import type { IssueSaid, IssueSentences, IssueWords } from '../issue-words';

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
  'no-policies': () => ({ message: '没有任何服务标准', expected: '至少一个等级的服务标准' }),
  'scheme-without-tier': ({ tier }) => `分级方案中没有等级“${tier}”`,
  'tier-without-policy': ({ tier }) => ({
    message: `等级“${tier}”没有服务标准`,
    expected: '分级方案中每个等级各一份服务标准',
  }),
  'customers-without-policy': ({ tier }) => ({
    message: `等级“${tier}”有客户，却没有服务标准`,
    expected: '每个等级各一份服务标准',
  }),
  'facts-not-lists': () => ({ message: '客户情况应按名称分列', expected: '由各清单组成的对象' }),
  'facts-not-a-list': () => ({ message: '这些客户情况不是清单', expected: '清单；不了解时请省略' }),
  'not-a-fact': () => '这一条不是带字段的记录',
  'fact-without-customer': () => ({ message: '客户没有编号', expected: '非空的文本' }),
  'not-text': () => ({ message: '不是文本', expected: '文本' }),
  'no-such-date': () => ({
    message: '没有这样的日期或时间',
    expected: 'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date',
  }),
  'complaint-without-id': () => ({ message: '投诉没有编号', expected: '非空的文本' }),
  'complaint-without-opening': ({ complaint }) => ({
    message: `投诉“${complaint}”没有提出时间`,
    expected: 'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date',
  }),
  'complaint-twice': ({ complaint, line, path }) => ({
    message: `投诉“${complaint}”在此重复出现，首次出现于${line > 0 ? `第 ${line} 行` : ` ${path}`}`,
    expected: '每件投诉只出现一次',
    hint: '请保留正确的一行，或为各投诉分别编号。',
  }),
  'complaint-out-of-order': (steps) => ({
    ...outOfOrder(steps),
    hint: '请更正其中一个时间。',
  }),
  'complaint-out-of-order-by-date': (steps) => ({
    ...outOfOrder(steps),
    hint: '只有日期时按当天零点计：请同时给出时刻。',
  }),
  'credit-limit-below-zero': () => ({ message: '信用额度为负', expected: '不小于 0 的金额' }),
  'second-credit-limit': ({ first }) => ({
    message: `该客户已有信用额度 ${first}`,
    expected: '每位客户一个信用额度',
    hint: '请只保留现行的额度。',
  }),
  'stage-not-on-ladder': () => ({
    message: '阶梯上没有这一级',
    hint: '请用 `ladder` 给出含有它的阶梯，或按阶梯的写法填写。',
  }),
  'not-a-pyramid': () => ({
    message: '这不是客户金字塔',
    expected: 'buildPyramid 或 readPyramid 给出的结果',
  }),
  'not-today': () => ({
    message: '何事到期取决于日期，而这既不是时间也不是日期',
    expected: '形如 2025-07-31T18:30+08:00 的时间、YYYY-MM-DD 或 Date',
  }),
  'previous-not-earlier': () => ({
    message: '上期并不早于本期',
    expected: '更早的统计期间',
  }),
  'not-a-list-of-signals': () => ({
    message: '这些不是风险信号',
    expected: '风险信号的清单，例如 [...SIGNALS, another]',
  }),
  'not-plannable': (_, { expected = '' }) => ({
    message: '无法据此安排',
    expected: expected.replace(/^a whole number from (\d+)(?: to (\d+))?$/, (__, from, to) =>
      to === undefined ? `不小于 ${from} 的整数` : `${from} 至 ${to} 的整数`,
    ),
  }),
  'no-staff': () => ({
    message: '投诉何时受理取决于有几人处理',
    expected: '不小于 1 的整数人数',
  }),
  'no-handling-minutes': () => ({
    message: '投诉何时受理取决于每件用时',
    expected: '大于 0 的分钟数，即每件投诉的平均用时',
  }),
  'ids-not-a-list': () => ({ message: '这些不是客户编号', expected: '编号的清单' }),
  'not-whole-minutes': () => ({
    message: '工时无法分配到分钟',
    expected: '不小于 0 且合整数分钟的小时数，例如 160 或 7.5',
  }),
  // input: bytes, csv, json, cells, columns
  // output
  'unknown-language': () => ({
    message: '没有这种语言的文案',
    hint: '也可以传入自备的文案，键与 `en` 相同。',
  }),
  // node and the command line
  'no-such-file': cannot('没有这个文件或文件夹'),
  'path-through-a-file': cannot('路径中有一段不是文件夹'),
  'is-a-folder': cannot('这是文件夹'),
  'is-a-file': cannot('已有同名文件'),
  'no-permission': cannot('没有权限'),
  'disk-read-only': cannot('磁盘是只读的'),
  'disk-full': cannot('磁盘已满'),
  'quota-used-up': cannot('磁盘配额已用完'),
  'file-too-large': cannot('文件会过大'),
  'too-many-files-open': cannot('打开的文件过多'),
  'name-too-long': cannot('文件名过长'),
  'links-in-a-circle': cannot('链接首尾相连'),
  'in-use': cannot('文件正被其他程序占用'),
  'disk-fails': cannot('磁盘或网络连接出错'),
  'system-refuses': ({ code }, issue) => cannot(`系统拒绝（${code}）`)({}, issue),
  'a-workbook': () => ({
    message: '这是工作簿（如 Excel 文件）或压缩包，不是文本',
    hint: '请将工作表另存为 CSV UTF-8 格式，再用该文件',
  }),
  'gzip-breaks-off': () => ({ message: '此 gzip 文件不完整', hint: '请重新下载或导出' }),
  'gzip-damaged': () => ({ message: '此 gzip 文件已损坏', hint: '请重新下载或导出' }),
};

/** 系统拒绝读取或写入文件的原因。 */
function cannot(why: string): (params: object, issue: Issue) => IssueSaid {
  return (_, { code }) =>
    code === 'unwritable-output'
      ? { message: `无法写入：${why}`, hint: '请换一个输出位置，或使其可写' }
      : { message: `无法读取：${why}`, hint: '请检查文件路径' };
}

const STEPS = { opened: '提出', firstAnswered: '首次响应', resolved: '解决' } as const;

function outOfOrder({ complaint, earlier, later }: Reasons['complaint-out-of-order']) {
  return {
    message: `投诉“${complaint}”的${STEPS[later]}时间早于${STEPS[earlier]}时间`,
    expected: `不早于${STEPS[earlier]}时间`,
  };
}

export const issues: IssueWords = {
  reasons,
  place({ code, file, line, row, column, path }) {
    const stream = code === 'unwritable-output' ? '标准输出' : '标准输入';
    const parts = [
      file === '-' ? stream : (file ?? ''),
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
