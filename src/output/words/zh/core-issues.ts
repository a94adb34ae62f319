import type { CoreReasons } from '../../../core/issues/core-reasons';
import type { Issue, IssueCode } from '../../../core/issues/issue';
import type { IssueSentencesOf } from '../catalogue';

const PARENTS = '每个账户最终都归到一个没有上级（或上级为自身）的账户';

/** 数值、选项、等级方案、交易记录和金字塔的问题。 */
export const coreIssues: IssueSentencesOf<CoreReasons> = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': ['不是金额', '形如 1234.50 的数'],
  'amount-too-long': ['金额位数过多', '最多 400 位数字，指数在 -400 到 400 之间'],
  'not-a-date': ['不是日期', '形如 2025-12-31 的日期'],
  'not-a-month': ['不是月份', '1 到 12 的整数'],
  'not-a-time-zone': ['不是时区', 'IANA 时区名，如 Asia/Shanghai 或 UTC'],
  'not-a-window': (_, { expected = '' }) => [
    '不是统计期间',
    expected.replace(/ or (?=\w+$)/, ' 或 ').replaceAll(', ', '、'),
  ],
  'no-such-time': ({ unit }, { expected = '' }) => [
    { year: '没有这一年', month: '没有这个月份', week: '这一年没有这一周' }[unit],
    expected.replace(/ or (?=\w+$)/, ' 或 ').replaceAll(', ', '、'),
  ],
  'fiscal-year-without-its-first-month': {
    message: '财年须说明从几月开始',
    hint: '请给出 `fiscalYearStart`（1 到 12）；按 52、53 周划分的零售年度请用 `retailYear`。',
  },
  'two-kinds-of-fiscal-year': {
    message: '财年要么按月划分，要么按周划分',
    hint: '`fiscalYearStart` 与 `retailYear` 只能给出一个。',
  },
  'not-a-retail-year': [
    '不是零售年度的结束日',
    '如 last-saturday-january 或 nearest-saturday-january-31',
  ],
  'year-has-only-begun': ({ asOf }) => ({
    message: `年度从 ${asOf} 开始，尚无已过的日期`,
    hint: '年初至今截止到 `asOf` 的前一天。',
  }),
  'window-ends-before-it-begins': '统计期间的结束早于开始',
  'bound-is-no-date': ({ bound }) => [`“${bound}”不是日期`, '起止日期，如 2025-01-01..2025-06-30'],
  'counts-back-from-no-date': {
    message: '统计期间要从某一天往前推算，但没有给出这一天',
    hint: '请给出 `asOf`，如 2025-12-31。',
  },
  'window-before-the-year-1': '统计期间早于公元 1 年',
  'nothing-before-all-dates': ['统计期间为全部日期，没有上期可言', '有起止的统计期间，如 2025'],
  'block-without-length': [
    '时段的起止时间相同',
    '与开始时间不同的时间；全天为 00:00 至 24:00',
    '结束早于开始的时段在次日结束。',
  ],
  'blocks-overlap': [
    '该时段与当天的另一时段或前一天的夜班重叠',
    '互不重叠、也不伸入次日时段的时段',
    '请合并两个时段，或让一个在另一个开始时结束。',
  ],
  'calendar-without-work': [
    '一周中没有任何工作时间',
    '至少一个有工作时间的星期几',
    '请给出 `hours`，或为 `workingDays` 中的某一天给出 `hoursByDay`。',
  ],
  'day-off-and-worked': ({ date }) => [`${date} 既是休息日又是工作日`, '休息日或工作日，二者取一'],
  'not-a-weekday': ['`hoursByDay` 以星期几的数字为键', '1（星期一）至 7（星期日）'],
  'not-a-date-of-hours': ['`hoursByDate` 以日期为键', '日历上的日期，YYYY-MM-DD'],
  'no-such-calendar': (_, issue) => [
    '没有这个名称的工作日历',
    issue.expected?.startsWith('a name') ? '`calendars` 中的名称' : (issue.expected ?? ''),
    '请写 `calendars` 中的名称；不写则使用默认日历。',
  ],
  'day-stands-twice': ({ day }) => [`第 ${day} 天重复出现`, '每个工作日只写一次'],
  'not-an-instant': ['不是有效的时刻', '1970-01-01T00:00Z 起的毫秒数，在公元 1 年至 9999 年之间'],
  'not-a-time-to-add': ['不是可以累加的时长', '不小于 0 的分钟数'],
  'beyond-the-year-9999': ['累加这么多工作分钟后已超出 9999 年', '可以作为截止时间的时长'],
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': (_, issue) => ['没有这个取值', expectedInChinese(issue.expected)],
  missing: ({ name }, issue) => saidOfSchema(issue, name, (what) => `缺少${what}`),
  'not-valid': ({ name }, issue) => saidOfSchema(issue, name, (what) => `${what}无效`),
  'of-wrong-kind': ({ name, kind }, issue) =>
    saidOfSchema(issue, name, (what) => `${what}是${KINDS[kind] ?? kind}`),
  'not-known-here': ({ key }, issue) => [
    `这里没有名为“${key}”的项`,
    expectedInChinese(issue.expected),
  ],
  'not-options': ['选项应写成一个对象', '对象'],
  'no-such-option': ({ nearest }) => ['没有这个选项', `最接近的 ${nearest}`],
  'not-transactions': ['不是交易记录', '交易记录的列表，或 fromCsv(…) 之类的来源'],
  'not-a-transaction': ['交易记录必须是对象', '形如 { customerId, date, revenue } 的对象'],
  'does-not-add-up-to-one': ({ what, sum, difference, too }) => [
    `${SHARES[what] ?? what}合计 ${sum}，${too === 'little' ? '少' : '多'}了 ${difference}`,
    '合计正好为 1',
    `请将其中一项或几项共${too === 'little' ? '调高' : '调低'} ${difference}`,
  ],
  'stands-twice': ({ what, value }) => [
    `${THINGS[what] ?? what}“${value}”重复出现`,
    '每项只写一次',
  ],
  'tier-without-bound': ({ tier }) => [`${tier}级没有下限`, '金额；只有最低一级不设下限'],
  'tier-begins-no-lower': ({ tier }, { expected = '' }) => [
    `${tier}级的下限不低于上一级`,
    expected.replace('less than', '小于'),
  ],
  'tier-begins-higher': ({ tier }, { expected = '' }) => [
    `${tier}级的最低价值高于更好的等级`,
    expected.replace('at most', '不大于'),
  ],
  'lowest-tier-with-bound': ({ tier }) => [
    `最低的 ${tier}级设了下限，会有客户落不进任何等级`,
    '最低一级不写 "from"',
  ],
  'total-not-positive': [
    '全部客户合计不大于 0，按价值占比划分没有意义',
    '合计大于 0',
    '请改按客户数或按金额下限划分。',
  ],
  'customer-without-id': ['客户没有编号', '非空字符串'],
  'customer-id-is-no-text': ['客户编号不是文本', '非空字符串'],
  'customer-id-not-well-formed': [
    '客户编号中有残缺的字符',
    '完整的 Unicode 文本',
    '请用文件本来的编码重新读取。',
  ],
  'customer-twice': [
    '同一客户出现两次',
    '每个客户一个合计',
    '请先用 aggregateCustomers 汇总其交易。',
  ],
  'roster-is-no-list': ['客户名单不是编号列表', '编号列表'],
  'no-roster-to-rank': ['要为名单上的所有客户排名，但没有给出名单', '同时给出 `roster`'],
  'not-a-number-to-leave': ['不是客户数', '大于 0 的整数'],
  'measure-is-no-amount': ({ measure }) => [`${measureName(measure)}不是金额`, '形如 1234.50 的数'],
  'measure-is-missing': ({ measure }) => `缺少${measureName(measure)}`,
  'profit-not-known': '无法得知利润：该条记录既没有利润，也没有销售额和成本',
  'not-a-calendar-date': ['不是有效日期', '形如 2025-12-31 的日期或时间戳'],
  'date-is-missing': ['缺少日期', '日期；统计期间不是全部日期时必须填写'],
  'currency-is-missing': ['缺少币种', '币种代码，如 CNY'],
  'currency-is-no-text': ['币种不是文本', '币种代码，如 CNY'],
  'no-rate-on-this-date': (_, { expected = '' }) => [
    '该币种在该日期没有汇率',
    expected.replace('a currency with a rate to ', '有汇率可换算的币种，目标币种为 '),
  ],
  'several-currencies': ({ currencies, rows, files }) => [
    `金额有多个币种：${currencies
      .map((name, at) => {
        const from = files[at] === undefined ? '' : `（首见于 ${files[at]}）`;
        return `${name || '未注明'} ${rows[at]} 条${from}`;
      })
      .join('、')}`,
    '同一币种',
    '不同币种的金额不能相加：请用 `rates` 给出汇率，或分币种各做一个金字塔；如金额已换算成同一币种，请将币种留空：`columns` currency=。',
  ],
  'rates-are-no-object': ['不是汇率', '形如 { to, rates } 的对象'],
  'rates-to-another-currency': '这些汇率换算成的币种与金字塔的币种不同',
  'rates-without-target': ['汇率须说明换算成哪个币种', '币种，如 EUR'],
  'not-a-positive-rate': ['不是汇率', '大于 0 的数'],
  'rate-of-the-target': [
    '结果币种对自身的汇率只能是 1',
    '1',
    '汇率说明其他币种一个单位折合多少结果币种；这里可能方向相反，或换算成了另一币种。',
  ],
  'second-rate-at-a-time': ['同一时间有两个汇率', '只有一个汇率'],
  'exclusions-are-no-list': ['不是要排除的客户列表', '{ customerId, reason } 的列表'],
  'exclusion-without-reason': ['没有写明原因', '文本'],
  'parents-are-no-mapping': ['不是账户到上级账户的对应关系', 'Map，或以编号为键、编号为值的对象'],
  'account-without-id': ['账户没有编号', '账户编号和上级账户编号'],
  'parent-without-id': ['上级账户没有编号', '账户编号和上级账户编号'],
  'two-parents': ({ account, parents: [one, other] }) => [
    `账户“${account}”有两个上级：“${one}”和“${other}”`,
    '每个账户只有一个上级',
    '请只保留有效的一个，或让其中一个上级归到另一个之下。',
  ],
  'accounts-differ': ({ parent, accounts: [one, other], field }) => [
    `“${one}”和“${other}”都归到“${parent}”，但${{ tier: '人工指定的等级', owner: '负责人' }[field]}不同`,
    `上级账户“${parent}”自己的一行`,
    `请为上级账户“${parent}”单独给出${{ tier: '人工指定', owner: '一行数据' }[field]}，以它为准。`,
  ],
  'parents-in-a-circle': ['账户的上级关系首尾相连', PARENTS],
  'overrides-are-no-list': ['不是人工指定的列表', '形如 { customerId, tier, reason } 的对象的列表'],
  'override-without-customer': ['人工指定没有写明客户', '客户编号'],
  'override-without-reason': ['人工指定没有写明原因', '为何人工指定'],
  'no-such-tier': '没有这个等级',
  'ends-and-no-day-was-said': {
    message: '它有截止日期，但没有说明以哪一天为准',
    hint: '请给出 `asOf`，如 2025-12-31。',
  },
  'buffer-is-no-share': ['缓冲是分界的一部分', '0 到 1 之间的比例，如 0.2 表示 20%'],
  'not-a-number-of-windows': ['不是统计期间的个数', '0 或以上的整数'],
  'not-a-number-of-tiers': ['不是等级的个数', '0 或以上的整数'],
  'ends-no-earlier': ({ before, window }) => [
    `上期金字塔的统计期间是 ${before}，并未早于 ${window} 结束`,
    '更早结束的统计期间',
    '请给出更早统计期间的金字塔。',
  ],
  'not-a-saved-pyramid': [
    '不是已保存的金字塔',
    'toJson 或 JSON.stringify 保存的金字塔',
    '请用 toJson 或 JSON.stringify 保存。',
  ],
  'another-saved-version': (_, { expected = '' }) => [
    '不是此版本保存的金字塔',
    expected.replace(' and ', '、'),
    '请用 toJson 保存。',
  ],
  'pyramid-contradicts-itself': '金字塔前后矛盾',
  // explain
  'no-such-customer': ({ similar }) => [
    '没有这个编号的客户',
    '金字塔中某个客户的编号，须一字不差',
    similar.length > 0
      ? `是否指${similar.map((id) => `“${id}”`).join('或')}？`
      : '请查看客户列表中的编号，或换一个该客户有交易的统计期间。',
  ],
};

const SHARES: Readonly<Partial<Record<string, string>>> = {
  shares: '各等级占比',
  'shares of service effort': '各等级服务投入占比',
};

const THINGS: Readonly<Partial<Record<string, string>>> = {
  tier: '等级',
  programme: '项目',
  kind: '类型',
  signal: '风险信号',
};

const MEASURES: Readonly<Partial<Record<string, string>>> = {
  revenue: '销售额',
  cost: '成本',
  costToServe: '服务成本',
  profit: '利润',
};

function measureName(measure: string): string {
  return Object.hasOwn(MEASURES, measure) ? `${MEASURES[measure]}` : `“${measure}”`;
}

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
  const whole = /^a whole number( of days)? from (\d+)$/.exec(expected);
  if (whole !== null) return `从 ${whole[2]} 起的整数${whole[1] === undefined ? '' : '天数'}`;
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
  'a function': '函数',
  'an amount': '金额',
  '1 or 2': '1 或 2',
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
  'a heading': '标题',
  'at least one heading': '至少一个标题',
  'at least one value, "" for a blank cell': '至少一个值，"" 表示空白单元格',
  'headings such as [Total]-[Refunded Amount], "" for no column':
    '标题，如 [Total]-[Refunded Amount]，"" 表示没有这一列',
  'a short name such as shopify-orders': '小写字母、数字和连字符的短名，如 shopify-orders',
  'a list of customers with their values': '客户及其价值的列表',
  'at least one policy': '至少一个等级的服务标准',
  'at least one kind of event': '至少一种事件',
  'a number of hours above 0, or text such as "24 h" or "24 clock h"':
    '大于 0 的小时数，或形如 "24 h"、"24 clock h" 的文本',
  'a number of hours, or text such as "24 clock h"': '小时数，或形如 "24 clock h" 的文本',
  'a whole number of classes from 0': '不小于 0 的整数，即提高几级',
  'a number above 0, such as 2.5': '大于 0 的数，如 2.5',
  'a share above 0 and up to 1, such as 0.2 for 20%': '大于 0、不超过 1 的占比，如 0.2 表示 20%',
  'an amount of 0 or more, such as 250.00': '不小于 0 的金额，如 250.00',
  'a whole number from 1, the first class': '从 1 起的整数，1 为最优先',
  'revenue, profit or the name of another measure': 'revenue、profit 或其他金额列的名称',
  'HH:MM, 00:00 to 23:59': '形如 09:00 的时间，00:00 到 23:59',
  'HH:MM, 00:00 to 24:00': '形如 09:00 的时间，00:00 到 24:00',
  'a block { from, to }, or a list of them': '时段 { from, to }，或时段的列表',
  'at least one block': '至少一个时段',
  'names of calendars by id': '以编号为键的工作日历名称',
  'a date of the calendar, YYYY-MM-DD': '形如 2025-12-31 的日期',
  'an IANA name such as Asia/Shanghai or UTC': 'IANA 时区名，如 Asia/Shanghai 或 UTC',
  'a day of the week, 1 Monday to 7 Sunday': '一周中的某天，1（周一）到 7（周日）',
  'at least one working day': '至少一个工作日',
  'an exact decimal in a string, such as "1234.5"': '字符串形式的精确小数，如 "1234.5"',
  'an exact decimal, such as "1234.5"': '精确的小数，如 "1234.5"',
  'a date, YYYY-MM-DD': '形如 2025-12-31 的日期',
};
