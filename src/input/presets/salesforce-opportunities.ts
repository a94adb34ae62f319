import type { Preset } from './preset';

export const salesforceOpportunities: Preset = {
  name: 'salesforce-opportunities',
  title: { en: 'Salesforce opportunities report', zh: 'Salesforce 商机报表' },
  get: {
    en: 'Salesforce › Reports › an opportunity report with account, stage, amount and close date › Export › Details Only, CSV.',
    zh: 'Salesforce › 报表 › 含客户、阶段、金额和结束日期的商机报表 › 导出 › 仅详细信息，CSV。',
  },
  source: 'Salesforce Help, "Opportunity reports"',
  headings: ['Account Name', 'Opportunity Name', 'Stage', 'Amount', 'Close Date'],
  columns: { customer: '[Account Name]', date: '[Close Date]', revenue: 'Amount' },
  only: [{ column: 'Stage', values: ['Closed Won'] }],
  notes: [
    { en: 'Won opportunities are orders taken, not invoices.', zh: '赢单是签约额，不是开票额。' },
  ],
};
