import { describe, expect, it } from 'vitest';
import { cli } from './running';

describe('presets', () => {
  it('lists the exports that are known, in both languages', async () => {
    const en = await cli('presets');
    expect(en.out).toContain('woocommerce-orders');
    expect(en.out).toContain('WooCommerce orders export');
    expect((await cli('presets', '--lang', 'zh')).out).toContain('淘宝/天猫订单报表');
  });

  it('tells all of one: roles, rows that are no sales, what it cannot tell, its headings', async () => {
    const { code, out } = await cli('presets', 'stripe-payments');
    expect(code).toBe(0);
    expect(out).toContain('revenue = [Amount]-[Amount Refunded]');
    expect(out).toContain('without rows with "Status" Failed');
    expect(out).toContain('Recognised by the headings "id", "Created date (UTC)"');
    const data = JSON.parse((await cli('presets', 'stripe-payments', '--format', 'json')).out);
    expect(data).toMatchObject({ name: 'stripe-payments', columns: { order: 'id' } });
  });

  it('refuses a name that is not known', async () => {
    const { code, err } = await cli('presets', 'shopify');
    expect(code).toBe(2);
    expect(err).toContain('no export is known by the name "shopify"');
  });
});
