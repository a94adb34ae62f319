import type { Scheme } from '../core/pyramid/scheme';
import type { Rule, Rules } from './rules';

export interface FirstRulesOptions {
  readonly scheme: Scheme;
  /** Whether complaints, and the facts that risks rest on, will be given. */
  readonly complaints?: boolean;
  readonly risks?: boolean;
}

/** Rules to begin with, over what most companies want to hear of, to be edited. */
export function firstRules({
  scheme,
  complaints = false,
  risks = false,
}: FirstRulesOptions): Rules {
  const [best, second] = scheme.tiers.map(({ id }) =>
    /[.[\]"]/.test(id) ? `[${JSON.stringify(id)}]` : `.${id}`,
  );
  return {
    version: 1,
    rules: [
      {
        figure: `migrations${best}.left.customers`,
        warn: '> 0',
        fail: '> 2',
        say: { en: 'Customers fell out of the best tier', zh: '有客户离开最高等级' },
      },
      ...(second === undefined
        ? []
        : [
            {
              figure: `migrations${second}.lapsed.customers`,
              warn: '> 0',
              say: {
                en: 'Customers of the second tier have bought nothing since',
                zh: '第二等级有客户流失',
              },
            },
          ]),
      {
        figure: 'growth.whole.value',
        warn: '< 0%',
        fail: '< -10%',
        say: { en: 'Sales to all customers shrink', zh: '全部客户的业绩下降' },
      },
      {
        figure: 'concentration.largestShare',
        warn: '> 10%',
        fail: '> 25%',
        say: { en: 'Too much rests on one customer', zh: '对单一客户依赖过高' },
      },
      {
        figure: 'control.rows.rejected',
        fail: '> 0',
        say: { en: 'Rows of the export could not be read', zh: '导出文件中有无法读取的行' },
      },
      ...(complaints ? complaintRules(best ?? '') : []),
      ...(risks ? riskRules(best ?? '') : []),
    ],
  };
}

function complaintRules(best: string): Rule[] {
  return [
    {
      figure: `complaints.service.tiers${best}.overdue`,
      fail: '> 0',
      say: {
        en: 'Complaints of the best customers are past their due time',
        zh: '最高等级客户的投诉已超时',
      },
    },
    {
      figure: 'complaints.service.whole.resolution.shareInTime',
      warn: '< 90%',
      fail: '< 75%',
      say: { en: 'Too few complaints are resolved in time', zh: '投诉按时解决率过低' },
    },
  ];
}

function riskRules(best: string): Rule[] {
  return [
    {
      figure: `risks.tiers${best}.act`,
      warn: '> 0',
      say: {
        en: 'Something has to be done about the best customers',
        zh: '最高等级客户有需要立即处理的预警',
      },
    },
  ];
}
