import type { WorkReasons } from '../../../core/issues/work-reasons';
import type { IssueSentencesOf } from '../catalogue';

/** 服务标准、客户情况与工作安排有何不妥。 */
export const workIssues: IssueSentencesOf<WorkReasons> = {
  'rate-beside-the-list-price': ['标价不打折，却设了折扣率', 'null，或另一种折扣资格'],
  'resolved-before-answered': ({ answered }) => [
    '投诉的解决时限早于首次响应时限',
    `不少于首次响应的 ${answered} 小时`,
  ],
  'watch-without-threshold': [
    '没有任何一级设了阈值，此预警永远不会发出',
    '“watch”“warn”“act”中至少一级的阈值',
  ],
  'threshold-no-worse-than-a-milder': ({ severity, milder, bound, worse }) => [
    `“${severity}”的阈值并不比更轻的“${milder}”更严`,
    `${worse === 'higher' ? '大于' : '小于'}“${milder}”的阈值 ${bound}`,
  ],
  'no-policies': ['没有任何服务标准', '至少一个等级的服务标准'],
  'scheme-without-tier': ({ tier }) => `等级方案中没有 ${tier}级`,
  'tier-without-policy': ({ tier }) => [
    `${tier}级没有服务标准`,
    '等级方案中每个等级各一份服务标准',
  ],
  'customers-without-policy': ({ tier }) => [
    `${tier}级有客户，却没有服务标准`,
    '每个等级各一份服务标准',
  ],
  'facts-not-lists': ['客户情况应按名称分列', '由各清单组成的对象'],
  'facts-not-a-list': ['这些客户情况不是清单', '清单；不了解时请省略'],
  'not-a-fact': '这一条不是带字段的记录',
  'fact-without-customer': ['客户没有编号', '非空的文本'],
  'fact-not-text': ['不是文本', '文本'],
  'no-such-date': ['没有这样的日期或时间', 'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date'],
  'complaint-without-id': ['投诉没有编号', '非空的文本'],
  'complaint-without-opening': ({ complaint }) => [
    `${complaint === '' ? '投诉' : `投诉“${complaint}”`}没有提出时间`,
    'YYYY-MM-DD、形如 2025-07-31T18:30+08:00 的时间或 Date',
  ],
  'complaint-again': ({ complaint, line, path }) => [
    `投诉“${complaint}”在此重复出现，首次出现于${line > 0 ? `第 ${line} 行` : ` ${path}`}`,
    '每件投诉只出现一次，或在解决之后再次出现',
    '同一编号的第二行表示解决之后重新打开。请保留正确的一行，或为各投诉分别编号。',
  ],
  'not-paused-minutes': ['不是可以等待的时长', '不小于 0 的分钟数'],
  'paused-twice': [
    '暂停既按时段又按合计给出',
    '时段或合计分钟数，二者取一',
    '请省略合计：时段更为明确。',
  ],
  'not-pauses': ['暂停应为时段的列表', '由 { from, to } 组成的列表'],
  'pause-ends-before-it-begins': ['暂停的结束早于开始', '不早于暂停开始的时间'],
  'complaint-out-of-order': (steps) => ({
    ...outOfOrder(steps),
    hint: '请更正其中一个时间。',
  }),
  'complaint-out-of-order-by-date': (steps) => ({
    ...outOfOrder(steps),
    hint: '只有日期时按当天零点计：请同时给出时刻。',
  }),
  'credit-limit-below-zero': ['信用额度为负', '不小于 0 的金额'],
  'second-credit-limit': ({ first }) => [
    `该客户已有信用额度 ${first}`,
    '每位客户一个信用额度',
    '请只保留现行的额度。',
  ],
  'stage-not-on-ladder': {
    message: '阶梯上没有这一级',
    hint: '请用 `ladder` 给出含有它的阶梯，或按阶梯的写法填写。',
  },
  'not-today': [
    '何事到期取决于日期，而这既不是时间也不是日期',
    '当前时间，如 2025-12-31 或 2025-12-31T09:00:00+08:00',
  ],
  'calendar-writer-missing': ({ library }) => ({
    message: `写出日历需要 ${library} 这个包`,
    hint: `请安装：npm install ${library}。`,
  }),
  'chart-writer-missing': ({ library }) => ({
    message: `绘制图表需要尚未安装的包：${library}`,
    hint: `请安装：npm install ${library}。`,
  }),
  'nothing-to-draw': ({ chart }) => [
    `图表 ${chart} 没有内容可画：所需数据未知`,
    NEEDED[chart] ?? '',
  ],
  'not-plannable': (_, { expected = '' }) => [
    '无法据此安排',
    expected.replace(/^a whole number from (\d+)(?: to (\d+))?$/, (__, from, to) =>
      to === undefined ? `不小于 ${from} 的整数` : `${from} 至 ${to} 的整数`,
    ),
  ],
  'no-staff': ['投诉何时受理取决于有几人处理', '不小于 1 的整数人数'],
  'no-handling-minutes': ['投诉何时受理取决于每件用时', '大于 0 的分钟数，即每件投诉的平均用时'],
  'ids-not-a-list': ['这些不是客户编号', '编号的清单'],
  'not-whole-minutes': ['工时无法分配到分钟', '不小于 0 且合整数分钟的小时数，例如 160 或 7.5'],
};

/** 每张图需要的数据。 */
const NEEDED: Readonly<Partial<Record<string, string>>> = {
  concentration: '价值合计大于 0 的客户',
  whale: '含利润或成本的销售数据',
  profit: '含销售额以及利润或成本的销售数据',
  risks: '至少一位有预警的客户',
  complaints: '投诉记录',
  visits: '到期的拜访，或拜访能力',
  effort: '有客户且分得工时的等级',
  flows: '两个统计期间内的客户',
  matrix: '两个统计期间内的客户',
  history: '任一统计期间内的客户',
};

const STEPS = {
  opened: '提出',
  firstAnswered: '首次响应',
  resolved: '解决',
  reopened: '重新打开',
} as const;

function outOfOrder({ complaint, earlier, later }: WorkReasons['complaint-out-of-order']) {
  return {
    message: `投诉“${complaint}”的${STEPS[later]}时间早于${STEPS[earlier]}时间`,
    expected: `不早于${STEPS[earlier]}时间`,
  };
}
