import type { Issue } from '../../../core/issues/issue';
import type { CutRule, Purpose } from '../../../core/issues/reasons';
import type { IssueSaid, IssueSentences, IssueWords, NoticeWords } from '../catalogue';
import { answersSaid } from '../option-said';
import { checkIssues } from './check-issues';
import { dates } from './common';
import { coreIssues } from './core-issues';
import { customerNotices } from './customers';
import { directionIssues, directionNotices } from './direction';
import { inputIssues } from './input-issues';
import { layoutIssues, layoutNotices } from './layout';
import { noSaleNotices } from './no-sales';
import { orderIssues, orderNotices } from './orders';
import { repeatNotices } from './repeats';
import { workIssues } from './work-issues';

const PURPOSES: Readonly<Record<Purpose, string>> = {
  calendar: '写出日历',
  chart: '绘制图表',
  holidays: '查询国家节假日',
  workbook: '写出工作簿',
};

const SHIFTED = '请用相同的数据和选项生成，统计期间取自 shiftedWindow。';
const CHANGED = '它在生成之后被改动过，或缺了一部分。请重新生成。';
const WORTH_NOTHING = '没有价值的客户，其价值应写 0。';

/** `“订单”（120 行）、“退货”（8 行）` */
function sheetsWithRows(sheets: readonly string[], rows: readonly string[]): string {
  return sheets.map((sheet, at) => `“${sheet}”（${rows[at]} 行）`).join('、');
}

const SAME_SCHEME = '两个金字塔请用同一套等级方案生成。';
const SAME_OPTIONS = '两个金字塔请用相同的选项生成。';

/** 第二个金字塔与第一个相比有何不同，以及怎么办。 */
const NOT_COMPARABLE: Readonly<Record<CutRule, readonly [string, string]>> = {
  tiers: ['等级', SAME_SCHEME],
  cut: ['等级的划分方式', SAME_SCHEME],
  shares: ['各等级的比例', SAME_SCHEME],
  bounds: ['各等级的最低价值', SAME_SCHEME],
  basis: ['排名依据', '两个金字塔请按同一依据生成。'],
  currency: ['币种', '不同币种的金额不能相互比较，注明币种的与未注明币种的也不能。'],
  population: ['参与排名的客户范围', SAME_OPTIONS],
  rounding: ['分界的取整方式', SAME_OPTIONS],
  ties: ['分界处并列的规则', SAME_OPTIONS],
  nonPositive: ['价值不大于 0 的客户的规则', SAME_OPTIONS],
};

/** 每条都用中文说明应为何值：问题本身所带的说明是英文。 */
const reasons: IssueSentences = {
  ...coreIssues,
  ...checkIssues,
  // change
  'not-comparable': ({ rule, first }) => {
    const [what, hint] = NOT_COMPARABLE[rule];
    return { message: `${what}与${first === '' ? '本金字塔' : ` ${first} `}不同`, hint };
  },
  'not-by-the-same-rules': ({ rule, except }) => ({
    message: `两个金字塔的${RULES[rule] ?? ` ${rule} `}不同，不能比较`,
    hint: except === 'basis' ? '请用相同的数据和选项生成，只改变排名依据。' : SHIFTED,
  }),
  'not-what-a-trace-gives': ({ by }) => [`这不是 ${by} 的结果`, `${by} 的结果`],
  'not-a-list-of-pyramids': ['这不是金字塔列表', '金字塔列表'],
  'values-not-those-of-the-summary': {
    message: '该金字塔中各客户的价值之和与其汇总不符',
    hint: CHANGED,
  },
  'customers-not-those-of-the-summary': ({ tier }) => ({
    message: `该金字塔中${tier}级的客户数与其汇总不符`,
    hint: CHANGED,
  }),
  'a-ladder-without-rungs': ['阶梯没有任何一级', '至少一级，最高的在前'],
  'a-rung-without-name': ['有一级没有名称', '非空白的文字'],
  'a-rung-called-inactive': ['有一级名为“inactive”', '其他名称，“inactive”专指不在任何一级的客户'],
  'a-rung-twice': ['阶梯中有重复的一级', '每级一次'],
  'not-a-list-of-standings': ['这不是客户所处位置的列表', '客户所处位置的列表'],
  'not-a-standing': (_, { expected = '' }) => [
    '阶梯上没有这个位置',
    expected.replace('a customer with its standing', '客户及其所处位置').replaceAll(', ', '、'),
  ],
  'standing-without-id': ['客户没有编号', '非空的文字'],
  'customer-listed-twice': ['有客户重复出现', '每位客户一次'],
  'inactive-with-a-value': ['无交易的客户带有价值', '没有价值，或为 0'],
  'a-value-unlike-others': [
    '该客户有价值，而此前的客户没有',
    '要么每位客户都有价值，要么都没有',
    WORTH_NOTHING,
  ],
  'no-value-unlike-others': [
    '该客户没有价值，而此前的客户有',
    '要么每位客户都有价值，要么都没有',
    WORTH_NOTHING,
  ],
  'not-a-number-of-customers': ['不是客户数', '从 0 起的整数'],
  'no-pyramid-to-follow': ['没有可供跟踪的金字塔', '至少一个金字塔，最早的在前'],
  'windows-going-back': ({ before, window }) => [
    `统计期间的先后颠倒：${before} 并未早于 ${window} 结束`,
    `晚于 ${before} 结束的统计期间`,
    '请把最早的期间放在最前。',
  ],
  'windows-of-unlike-length': ({ before, daysBefore, window, days, instead }) => [
    `${window} 有 ${days} 天，${before} 有 ${daysBefore} 天，其间的价值不能比较`,
    `与 ${before} 一样长的统计期间`,
    `${instead === '' ? '' : `请与 ${instead} 比较；`}也可以只比较等级：\`values\` false。`,
  ],
  'window-in-progress': ({ window, asOf, soFar, before }) => [
    `${window} 到 ${asOf} 尚未结束，其间的价值比完整的期间少`,
    '已结束的统计期间，或两期相同的天数',
    `请用 ${soFar} 与 ${before} 比较；也可以只比较等级：\`values\` false。`,
  ],
  'customer-in-no-window': ['没有这个编号的客户', '某一期间内客户的编号，逐字相同'],
  'no-best-tier': (_, { expected = '' }) => [
    '没有指定任何重点等级',
    expected.replace(/^some of /, '下列中的若干：'),
  ],
  'no-such-best-tier': (_, { expected = '' }) => [
    '没有这个等级',
    expected.replace(/^some of /, '下列中的若干：'),
  ],
  'not-a-rate': ['不是比率', '从 0 起的比率，如 0.2 表示五分之一'],
  'nothing-to-try': [
    '没有可供测试的变化',
    '分界移动的幅度（如 0.005），或移动统计期间后的金字塔，或两者皆有',
  ],
  'cutoffs-moved-too-far': ({ cut }) => [
    '分界不能移动这么多',
    cut === 'amount'
      ? '下限的一部分，从 0 到小于 1，如 0.05 表示 5%'
      : '从 0 到 1 的份额，如 0.005 表示半个百分点',
  ],
  'not-that-window-shifted': ({ window }) => [
    '该统计期间并非由金字塔的期间移动而来',
    window === 'all' ? '没有移动后的金字塔，因为全部日期无法移动' : `${window}，首尾移动相同的天数`,
    SHIFTED,
  ],
  'all-dates-cannot-be-shifted': '全部日期无法移动',
  'shifted-out-of-the-calendar': ({ days }) => `移动 ${days} 天后超出公元 1 至 9999 年`,
  'not-a-number-of-days': ['不是天数', '整数，如 7 或 -7'],
  // policies, facts and treatments
  ...workIssues,
  // input: bytes, csv, json, cells, columns
  ...inputIssues,
  ...directionIssues,
  ...layoutIssues,
  ...orderIssues,
  // output
  'row-not-readable': ({ column, message }) => `“${column}”列读不了这一行（“${message}”）`,
  'not-a-cell': ({ column }) => [
    `“${column}”列给出的不是单元格的值`,
    '文本、数字、true、false 或 null',
  ],
  'not-drawn': ({ message }) => `无法绘制此图表定义：“${message}”`,
  'nothing-to-write': ['没有可写出的内容', '表格或页面'],
  'sheet-too-long': ({ sheet, rows, most }) => ({
    message: `“${sheet}”有 ${rows} 行，一张工作表最多 ${most} 行`,
    hint: '请改用 CSV 写出。',
  }),
  'package-missing': ({ purpose, library }) => ({
    message: `${PURPOSES[purpose]}需要尚未安装的包“${library}”`,
    hint: `请安装：“npm install ${library}”。`,
  }),
  'unknown-language': {
    message: '没有这种语言的文案',
    hint: '也可以传入自备的文案，键与 `en` 相同。',
  },
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
  'several-sheets': ({ sheets, rows }, issue) => ({
    message: `工作簿中有多个有数据的工作表：${sheetsWithRows(sheets, rows)}`,
    hint: `请指明用哪一个，如 ${answersSaid(issue).chosen[0]}`,
  }),
  'no-such-sheet': ({ sheets, rows }) => ({
    message: '工作簿中没有这个工作表',
    hint: `其中有${sheetsWithRows(sheets, rows)}`,
  }),
  'no-rows-in-workbook': '工作簿中没有任何数据',
  'workbook-damaged': {
    message: '看来是工作簿，但文件已损坏',
    hint: '请重新保存，或将工作表另存为 CSV UTF-8 格式，再用该文件',
  },
  'workbook-with-password': {
    message: '工作簿设有密码',
    hint: '请去掉密码后保存，或将工作表另存为 CSV UTF-8 格式',
  },
  'workbook-reader-missing': ({ library }) => ({
    message: `这是工作簿，读取它需要安装 ${library}`,
    hint: `请执行 npm install ${library}，或将工作表另存为 CSV UTF-8 格式，再用该文件`,
  }),
  'gzip-breaks-off': { message: '此 gzip 文件不完整', hint: '请重新下载或导出' },
  'gzip-damaged': { message: '此 gzip 文件已损坏', hint: '请重新下载或导出' },
  'no-file-matches': {
    message: '没有文件与此通配符相符',
    hint: '请检查文件夹和通配符：* 代表任意多个字符，? 代表一个字符',
  },
  'file-named-twice': ({ file, other }) => ({
    message:
      file === other
        ? `重复指定了 ${named(file)}`
        : `${named(file)} 与 ${named(other)} 是同一个文件，重复指定`,
    hint: '其销售额会重复计算，请只指定一次',
  }),
  'standard-input-twice': ['标准输入只能读取一次', '只有一个 -，其余用文件'],
  'output-is-an-input': ({ input }) => [
    `这正是 ${input} 要读取的文件，写入会毁掉它`,
    '另一个输出位置',
  ],
  'output-is-another-output': ({ output }) => [
    `${output} 也写到这里，其中之一会丢失`,
    '每个输出各有位置',
  ],
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
  'too-many-arguments': ({ most, given }) => [
    '参数过多',
    `${most} 个`,
    `实有 ${given} 个；含空格的参数请加引号`,
  ],
  'not-a-month-of-the-year': ['没有这个月份', '1 到 12'],
  'not-a-whole-number': ['不是整数', '0 或以上的整数'],
  'not-days-to-shift': ['不是天数', '1 或以上的整数天'],
  'not-capacity-of-owner': ['没有说明负责人能拜访多少次', '负责人与每个工作日的次数，如 李=3'],
  'not-minutes': ['不是分钟数', '分钟数，如 20 或 7.5'],
  'no-such-preset': ({ name }) => ({
    message: `没有名为“${name}”的导出格式`,
    hint: '命令 presets 列出已知的导出格式。',
  }),
  'notices-are-errors': ({ notices }) => ({
    message: `有 ${notices} 条提示，因此不给出结果`,
    hint: '请用相应的选项逐条回应，或去掉 --strict。',
  }),
  'columns-without-file': ({ file }) => `没有给出这些列所在的文件：${file}`,
  'key-without-anonymise': ['没有要用该密钥匿名处理的内容', '同时给出 --anonymise'],
  'key-too-short': ({ least }) => [
    '密钥太短，可能被试出',
    `至少 ${least} 字节，例如 openssl rand -hex 32 的输出`,
  ],
  'currency-without-rates': ['没有换算成该币种的汇率', '同时给出 --rates 文件'],
  'previous-without-rule': ['没有说明保留哪些等级', '同时给出 --buffer、--grace 或 --max-fall'],
  'no-pyramid-before': ['没有可以保留其等级的上期金字塔', '同时给出 --previous PYRAMID.json'],
  'two-bases-alone': ({ flag }) => [`两种排名依据不能与 ${flag} 同用`, '一种排名依据'],
  'two-bases-two-readings': [
    '两种排名依据要读取两遍，而标准输入只能读取一次',
    '用文件，或只用一种排名依据',
  ],
  'policies-for-other-tiers': ({ tiers }) => [
    `默认服务标准只适用于等级 ${tiers}`,
    '一个为方案中每个等级写明服务标准的文件',
    '可用 customer-pyramid policies --init 输出一份作为起点。',
  ],
  'only-headings': '只有标题行，下面没有数据',
  'all-rows-rejected': ({ rows }) => `没有可用的行：${rows} 行全部被剔除`,
  'all-rows-left-out': ({ rows, leftOut }) => ({
    message: `没有可用的行：共 ${rows} 行，其中 ${leftOut} 行按规则排除${leftOut === rows ? '' : '，其余被剔除'}`,
    hint: '请检查 `except`、`only`、`exclude` 和 `preset`。',
  }),
  'nothing-in-the-window': ({ window, from, to, first, last }) => ({
    message: `${dates.window({ kind: 'year', text: window })}（${from} 至 ${to}）内没有交易；文件中的交易在 ${first} 至 ${last} 之间`,
    hint: '请另选 `window`。',
  }),
  'all-dates-cannot-shift': ['全部日期无法移动', '有起止的 `window`，如 2025'],
  'plan-of-several-forms': ({ files }) => ({
    message: `一个读取方案只适用于读法相同的文件，而以下文件的读法不同：${files.join('、')}`,
    hint: '请将标题相同的文件分别查看。',
  }),
  'a-file-a-list': ['每份清单各有一个 CSV 文件', '存放它们的文件夹'],
  'bytes-to-a-terminal': ({ format }) => ({
    message: `${format} 不是文本，终端无法显示`,
    hint: '请指定文件：--out FILE。',
  }),
  'fault-of-ours': ({ message }) => ({
    message: `程序内部出错：${message}`,
    hint: '请加上 --debug 重新运行并反馈。',
  }),
};

function named(file: string): string {
  return file === '-' ? '标准输入' : file;
}

/** 系统拒绝读取或写入文件的原因。 */
function cannot(why: string): (params: object, issue: Issue) => IssueSaid {
  return (_, { code }) =>
    code === 'unwritable-output'
      ? { message: `无法写入：${why}`, hint: '请换一个输出位置，或使其可写' }
      : { message: `无法读取：${why}`, hint: '请检查文件路径' };
}

/** 各项规则的叫法。 */
const RULES: Readonly<Record<string, string>> = {
  basis: '排名依据',
  window: '统计期间',
  timeZone: '时区',
  currency: '币种',
  scheme: '等级方案',
  rounding: '取整规则',
  ties: '并列规则',
  nonPositive: '对不大于 0 的价值的规则',
  population: '排名范围',
  ids: '客户编号的比对规则',
};

/** 汉字之后不空格，西文与引号之前空一格。 */
function spaced(text: string): string {
  return /^[\p{Script=Han}“（]/u.test(text) ? text : ` ${text}`;
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
      expected === '' ? '' : `应为${spaced(expected)}`,
      received === null ? '' : received === '' ? '实为空' : `实为 ${received}`,
    ].filter((part) => part !== '');
    const head = place === '' ? message : `${place}：${message}`;
    const sentence = contrast.length === 0 ? head : `${head}；${contrast.join('，')}`;
    return hint === '' ? sentence : `${sentence}。${hint}`;
  },
};

export const notices: NoticeWords = {
  // node and the command line
  'override-changes-nothing': ({ customerId, why }) =>
    `对 ${customerId} 的人工指定没有改变等级：${WHY[why]}。`,
  'files-without-currency': ({ files, others, currencies }) =>
    `${files.join('、')} 没有注明币种，其金额按 ${others.join('、')} 的币种${currencies.length === 0 ? '' : `（${currencies.join('、')}）`}计算。`,
  'rules-written': ({ file, rules }) =>
    `已将 ${rules} 条规则写入 ${file}。修改后运行：customer-pyramid check SALES --window 2025 --against last-year --rules ${file}`,
  'rows-left-out': ({ count, where }) => `剔除了 ${count} 行（${where}）：`,
  'rows-kept-in': ({ file }) => `见 ${file}`,
  'rows-not-kept': () => '可用 --rejects 指定文件保存',
  'more-rows-left-out': ({ count }) => `另有 ${count} 行`,
  'facts-about-strangers': ({ ids }) => `以下客户有相关记录，但不在销售数据中：${ids.join('、')}`,
  'complaints-repeated': ({ rows, ids }) =>
    `${rows} 行投诉与前面的行完全相同，只计一次：${ids.join('、')}。`,
  'urgencies-without-table': ({ urgencies }) =>
    `投诉带有紧急程度，但服务标准没有相应的表，因此不提高优先级：${urgencies.join('、')}。如需提高，请在服务标准中给出 \`complaints.urgency\`，如 { "critical": 3 }。`,
  'visits-not-fitting': ({ visits }) => `${visits} 次到期的拜访超出拜访能力，未列入日历。`,
  'customers-closed': ({ closed, customers, known }) =>
    `客户名单中的 ${customers} 位客户有 ${closed} 位已关闭，其中 ${known} 位在销售数据中：不再安排拜访、联系和服务投入，其欠款和投诉照常列出。`,
  'roster-states': ({ states }) =>
    `客户名单中有这些状态，不按已关闭处理：${states.join('、')}。如应视为已关闭，请用 --roster-except "列名=值" 列出全部此类状态。`,
  'parents-differ': ({ count, accounts }) =>
    `两期的上级关系不同：有 ${count} 个账户在其中一期计入另一客户：${accounts.join('、')}${count > accounts.length ? ' 等' : ''}。这些客户的增减只有一部分是其自身的变化。`,
  'complaints-not-in-queue': ({ later, invalid }) =>
    `未列入队列：${[
      ...(later === 0 ? [] : [`所询时间之后提出的 ${later} 件`]),
      ...(invalid === 0 ? [] : [`经查不成立的 ${invalid} 件`]),
    ].join('，')}。`,
  'customers-by-name': ({ heading }) =>
    `没有客户编号列：以“${heading}”区分客户，“${heading}”相同的算作同一客户。`,
  'one-customer-only': ({ heading, customer, rows }) =>
    `${rows} 行全是同一客户：“${heading}”列均为“${customer}”。如果另有一列区分客户，请指定：\`columns\` customer=标题。`,
  'other-customer-column': ({ heading, other, split, joined, example }) =>
    `以“${heading}”区分客户，若按“${other}”则结果不同：${[
      split > 0 ? `${split} 个“${heading}”对应多个“${other}”` : '',
      joined > 0 ? `${joined} 个“${other}”对应多个“${heading}”` : '',
    ]
      .filter((part) => part !== '')
      .join('，')}，例如“${example}”。如需改用：\`columns\` "customer=${other}"。`,
  'ids-once-without': ({ count, heading, better, examples }) =>
    `有 ${count} 个“${heading}”在有的行带“${better}”、有的行不带，各算作两个客户（${examples.join('、')}${count > examples.length ? '……' : ''}）。`,
  ...customerNotices,
  ...noSaleNotices,
  'blank-rows': ({ rows }) => `跳过了 ${rows} 个空行。`,
  ...layoutNotices,
  ...directionNotices,
  ...repeatNotices,
  ...orderNotices,
};

const WHY = {
  expired: '已过期',
  unknown: '没有这个客户',
  inactive: '该客户本期无交易',
  excluded: '该客户已排除',
  conflict: '另有人工指定给出不同的等级',
  parent: '以上级账户的人工指定为准',
} as const;
