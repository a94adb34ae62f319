import type { Preset } from './preset';

export const hubspotDeals: Preset = {
  name: 'hubspot-deals',
  title: { en: 'HubSpot deals export', zh: 'HubSpot 交易导出' },
  get: {
    en: 'HubSpot › CRM › Deals, list view › Export, with the associated company.',
    zh: 'HubSpot › CRM › 交易，列表视图 › 导出，包含关联公司。',
  },
  source: 'HubSpot Knowledge Base, "Export your records"; default deal properties',
  headings: ['Deal Name', 'Deal Stage', 'Close Date', 'Amount', 'Associated Company'],
  columns: { customer: '[Associated Company]', date: '[Close Date]', revenue: 'Amount' },
  only: [{ column: 'Deal Stage', values: ['Closed Won', 'closedwon'] }],
  notes: [{ en: 'Won deals are orders taken, not invoices.', zh: '赢单是签约额，不是开票额。' }],
};
