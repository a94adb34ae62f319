import type { CheckReasons, FigureKind } from '../../../core/issues/check-reasons';
import type { IssueSentencesOf } from '../catalogue';

/** 检查规则有误。 */
export const checkIssues: IssueSentencesOf<CheckReasons> = {
  'not-a-condition': [
    '这不是条件',
    '形如 "> 2"、"<= -10%"、"== 0"、"< 2025-12-01" 或 "not between 1% and 5%" 的条件',
  ],
  'bounds-reversed': ['区间的终点小于起点，没有数值会落在其中', '先写较小的界限'],
  'bounds-unlike': ['区间两端的类型不同', '两个数、两个百分比或两个日期'],
  'rule-without-condition': ['规则没有条件，既不会预警也不会判为未通过', '"warn"、"fail" 或两者'],
  'no-such-figure': ({ nearest }) => ({
    message: '没有这个地址的指标',
    hint: `最接近的是 ${nearest}；\`check --figures\` 可列出全部地址。`,
  }),
  'condition-not-for-figure': ({ figure, kind }) => ({
    message: `${figure} 是${KINDS[kind][0]}，无法与此比较`,
    expected: KINDS[kind][1],
  }),
  'ratio-without-percent': ({ figure, percent }) => ({
    message: `${figure} 是比例，1 即为全部`,
    hint: `如指百分比，请写作 ${JSON.stringify(percent)}。`,
  }),
  'no-rules': {
    message: '未给出规则',
    hint: '用 --rules 指定规则文件；`check --init` 可生成一份初始规则。',
  },
  'file-is-there': {
    message: '文件已存在，不会覆盖',
    expected: '尚不存在的文件',
    hint: '请换一个文件名，或先删除该文件。',
  },
};

const KINDS: Readonly<Record<FigureKind, readonly [string, string]>> = {
  number: ['数值', '形如 "> 2" 或 "<= 1000.50" 的数'],
  share: ['比例', '形如 "> 20%" 的百分比'],
  date: ['日期', '形如 "< 2025-12-01" 的日期'],
  flag: ['是或否', '"== true" 或 "== false"'],
};
