import type { Issue, IssueCode } from '../../../core/issues/issue';
import type { Reasons } from '../../../core/issues/reasons';
import type { IssueSaid, IssueSentences, IssueWords } from '../issue-words';
import { inputIssues } from './input-issues';

/** 每条都用中文说明应为何值：问题本身所带的说明是英文。 */
const reasons: IssueSentences = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': () => ({ message: '不是金额', expected: '形如 1234.50 的数' }),
  'amount-too-long': () => ({
    message: '金额位数过多',
    expected: '最多 400 位数字，指数在 -400 到 400 之间',
  }),
  'not-a-date': () => ({ message: '不是日期', expected: '形如 2025-12-31 的日期' }),
  'not-a-month': () => ({ message: '不是月份', expected: '1 到 12 的整数' }),
  'not-a-time-zone': () => ({
    message: '不是时区',
    expected: 'IANA 时区名，如 Asia/Shanghai 或 UTC',
  }),
  'not-a-window': (_, { expected = '' }) => ({
    message: '不是统计期间',
    expected: expected.replace(/ or (?=\w+$)/, ' 或 ').replaceAll(', ', '、'),
  }),
  'no-such-time': ({ unit }, { expected = '' }) => ({
    message: unit === 'year' ? '没有这一年' : '没有这个月份',
    expected: expected.replace(/ or (?=\w+$)/, ' 或 ').replaceAll(', ', '、'),
  }),
  'fiscal-year-without-its-first-month': () => ({
    message: '财年须说明从几月开始',
    hint: '请给出 fiscalYearStart（1 到 12）。',
  }),
  'window-ends-before-it-begins': () => '统计期间的结束早于开始',
  'bound-is-no-date': ({ bound }) => ({
    message: `“${bound}”不是日期`,
    expected: '起止日期，如 2025-01-01..2025-06-30',
  }),
  'counts-back-from-no-date': () => ({
    message: '统计期间要从某一天往前推算，但没有给出这一天',
    hint: '请给出 asOf，如 2025-12-31。',
  }),
  'window-before-the-year-1': () => '统计期间早于公元 1 年',
  'nothing-before-all-dates': () => ({
    message: '统计期间为全部日期，没有上期可言',
    expected: '有起止的统计期间，如 2025',
  }),
  'day-ends-before-it-begins': ({ from }) => ({
    message: '下班时间不晚于上班时间',
    expected: `晚于 ${from}、不晚于 24:00 的时间`,
    hint: '工作时间不能跨过午夜，请设在同一天之内。',
  }),
  'day-stands-twice': ({ day }) => ({
    message: `第 ${day} 天重复出现`,
    expected: '每个工作日只写一次',
  }),
  'not-a-time-to-add': () => ({ message: '不是可以累加的时长', expected: '不小于 0 的分钟数' }),
  'beyond-the-year-9999': () => ({
    message: '累加这么多工作分钟后已超出 9999 年',
    expected: '可以作为截止时间的时长',
  }),
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': () => '没有这个取值',
  missing: ({ name }, issue) => saidOfSchema(issue, name, (what) => `缺少${what}`),
  'not-valid': ({ name }, issue) => saidOfSchema(issue, name, (what) => `${what}无效`),
  'of-wrong-kind': ({ name, kind }, issue) =>
    saidOfSchema(issue, name, (what) => `${what}是${KINDS[kind] ?? kind}`),
  'not-known-here': ({ key }, issue) => ({
    message: `这里没有名为“${key}”的项`,
    expected: expectedInChinese(issue.expected),
  }),
  'not-options': () => ({ message: '选项应写成一个对象', expected: '对象' }),
  'no-such-option': ({ nearest }) => ({
    message: '没有这个选项',
    expected: `最接近的 ${nearest}`,
  }),
  'not-transactions': () => ({
    message: '不是交易记录',
    expected: '交易记录的列表，或 fromCsv(…) 之类的来源',
  }),
  'not-a-transaction': () => ({
    message: '交易记录必须是对象',
    expected: '形如 { customerId, date, revenue } 的对象',
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
  'fact-not-text': () => ({ message: '不是文本', expected: '文本' }),
  'no-such-date': () => ({
    message: '没有这样的日期或时间',
    expected: 'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date',
  }),
  'complaint-without-id': () => ({ message: '投诉没有编号', expected: '非空的文本' }),
  'complaint-without-opening': ({ complaint }) => ({
    message: `投诉“${complaint}”没有提出时间`,
    expected: 'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date',
  }),
  'complaint-again': ({ complaint, line, path }) => ({
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
  ...inputIssues,
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
  'standard-input-twice': () => ({
    message: '标准输入只能读取一次',
    expected: '只有一个 -，其余用文件',
  }),
  'output-is-an-input': ({ input }) => ({
    message: `这正是 ${input} 要读取的文件，写入会毁掉它`,
    expected: '另一个输出位置',
  }),
  'output-is-another-output': ({ output }) => ({
    message: `${output} 也写到这里，其中之一会丢失`,
    expected: '每个输出各有位置',
  }),
  'unknown-flag': ({ flag, similar }) =>
    similar === ''
      ? `没有“${flag}”这个选项`
      : { message: `没有“${flag}”这个选项`, hint: `是否想用 ${similar}？` },
  'unknown-command': ({ command, similar }) =>
    similar === ''
      ? `没有“${command}”这个命令`
      : { message: `没有“${command}”这个命令`, hint: `是否想用 ${similar}？` },
  'missing-argument': ({ name }) => `缺少参数“${name}”`,
  'flag-without-value': ({ flag }) => `选项“${flag}”缺少值`,
  'missing-flag': ({ flag }) => `缺少必需的选项“${flag}”`,
  'flags-in-conflict': ({ flag, other }) => `选项“${flag}”不能与“${other}”同用`,
  'too-many-arguments': ({ most, given }) => ({
    message: '参数过多',
    expected: `${most} 个`,
    hint: `实有 ${given} 个；含空格的参数请加引号`,
  }),
  'not-a-month-of-the-year': () => ({ message: '没有这个月份', expected: '1 到 12' }),
  'not-a-whole-number': () => ({ message: '不是整数', expected: '0 或以上的整数' }),
  'not-a-number-of-days': () => ({ message: '不是天数', expected: '1 或以上的整数天' }),
  'not-minutes': () => ({ message: '不是分钟数', expected: '分钟数，如 20 或 7.5' }),
  'currency-without-rates': () => ({
    message: '没有兑换为该货币的汇率',
    expected: '同时给出 --rates 文件',
  }),
  'previous-without-rule': () => ({
    message: '没有说明保留哪些等级',
    expected: '同时给出 --buffer 或 --grace',
  }),
  'no-pyramid-before': () => ({
    message: '没有可以保留其等级的上期金字塔',
    expected: '同时给出 --previous PYRAMID.json',
  }),
  'two-bases-alone': ({ flag }) => ({
    message: `两种排名依据不能与 ${flag} 同用`,
    expected: '一种排名依据',
  }),
  'two-bases-two-readings': () => ({
    message: '两种排名依据要读取两遍，而标准输入只能读取一次',
    expected: '用文件，或只用一种排名依据',
  }),
  'policies-for-other-tiers': ({ tiers }) => ({
    message: `默认服务标准只适用于等级 ${tiers}`,
    expected: '一个为方案中每个等级写明服务标准的文件',
    hint: '可用 customer-pyramid policies --init 输出一份作为起点。',
  }),
  'only-headings': () => '只有标题行，下面没有数据',
  'all-rows-rejected': ({ rows }) => `没有可用的行：${rows} 行全部被剔除`,
  'nothing-in-the-window': ({ window, from, to, first, last }) => ({
    message: `${window}（${from} 至 ${to}）内没有交易；文件中的交易在 ${first} 至 ${last} 之间`,
    hint: '请另选 `window`。',
  }),
  'all-dates-cannot-shift': () => ({
    message: '全部日期无法平移',
    expected: '有起止的 `window`，如 2025',
  }),
  'a-file-a-list': () => ({ message: '每份清单各有一个 CSV 文件', expected: '存放它们的文件夹' }),
  'fault-of-ours': ({ message }) => ({
    message: `程序内部出错：${message}`,
    hint: '请加上 --debug 重新运行并反馈。',
  }),
};

/** 按结构检查出的问题：哪一项，怎么了，应为何值。 */
function saidOfSchema(
  issue: Issue,
  name: string,
  say: (what: string) => string,
): { message: string; expected: string } {
  const whole = issue.path === undefined ? DOCUMENTS[issue.code] : undefined;
  const what =
    name === '' ? '这一项' : (whole ?? (/^[\w$]+$/.test(name) ? ` ${name} ` : `“${name}”`));
  return { message: say(what).trim(), expected: expectedInChinese(issue.expected) };
}

const DOCUMENTS: Readonly<Partial<Record<IssueCode, string>>> = {
  'invalid-scheme': '等级方案',
  'invalid-policies': '服务标准文件',
  'invalid-pyramid': '已保存的金字塔',
};

const KINDS: Readonly<Partial<Record<string, string>>> = {
  text: '文本',
  'a list': '列表',
  'an empty list': '空列表',
  'an object': '对象',
  null: '空值',
};

/** 结构检查用英文短语说明应为何值，这里是中文说法；未列出的是原样的取值。 */
function expectedInChinese(expected = ''): string {
  const known = EXPECTED[expected];
  if (known !== undefined) return known;
  const size = /^(at least|more than|at most|less than) (\S+?)( characters| in the list)?$/.exec(
    expected,
  );
  if (size !== null) {
    const [, bound = '', number = '', unit] = size;
    const counted = unit === undefined ? '' : unit === ' characters' ? ' 个字符' : ' 项';
    return `${BOUNDS[bound]} ${number}${counted}`;
  }
  return /^(?:"[^"]*"|\S+)(?:, | or |$)/.test(expected)
    ? expected.replace(/ or (?=\S+$)/, ' 或 ').replaceAll(', ', '、')
    : expected;
}

const BOUNDS: Readonly<Partial<Record<string, string>>> = {
  'at least': '不少于',
  'more than': '大于',
  'at most': '不超过',
  'less than': '小于',
};

const EXPECTED: Readonly<Partial<Record<string, string>>> = {
  text: '文本',
  'a number': '数字',
  'a whole number': '整数',
  'true or false': 'true 或 false',
  'a list': '列表',
  'an object': '对象',
  'text that is not blank': '非空白的文本',
  'a short text such as A': '简短的文本，如 A',
  'another id, since "inactive" is the standing of customers without a transaction':
    '别的编号：“inactive”已用来表示没有交易的客户',
  'a decimal such as 1234.50': '形如 1234.50 的数',
  'a share from 0 to 1, such as 0.05 for 5%': '0 到 1 之间的占比，如 0.05 表示 5%',
  'at least one tier': '至少一个等级',
  'HH:MM, 00:00 to 24:00': '形如 09:00 的时间，00:00 到 24:00',
  'a date of the calendar, YYYY-MM-DD': '形如 2025-12-31 的日期',
  'an IANA name such as Asia/Shanghai or UTC': 'IANA 时区名，如 Asia/Shanghai 或 UTC',
  'a day of the week, 1 Monday to 7 Sunday': '一周中的某天，1（周一）到 7（周日）',
  'at least one working day': '至少一个工作日',
  'an exact decimal in a string, such as "1234.5"': '字符串形式的精确小数，如 "1234.5"',
  'an exact decimal, such as "1234.5"': '精确的小数，如 "1234.5"',
  'a date, YYYY-MM-DD': '形如 2025-12-31 的日期',
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
