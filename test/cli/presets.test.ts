import { describe, expect, it } from 'vitest';
import { cli, workFolder } from './running';

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

describe('a preset of one’s own', () => {
  const { path, write } = workFolder();
  const sales = write('till.csv', 'Card,Gross,Back\n7,10,2\n');
  const mine = {
    name: 'our-till',
    title: { en: 'export of our till' },
    source: 'the shop',
    headings: ['Card', 'Gross', 'Back'],
    columns: { customer: 'Card', revenue: '[Gross]-[Back]' },
  };
  const file = write('till.json', JSON.stringify(mine));

  it('is a file that --preset names', async () => {
    const { out, read } = await cli('tier', sales, '--preset', file);
    expect(out).toContain('7,A,vip,1,8,');
    expect(read).toBe(
      `Read ${sales} as an export of our till: customer = "Card", revenue = "Gross-Back".\n`,
    );
  });

  it('is refused with the path of what is wrong, and where there is none', async () => {
    const wrong = write('wrong.json', JSON.stringify({ ...mine, columns: { client: 'Card' } }));
    const { code, err } = await cli('tier', sales, '--preset', wrong);
    expect([code, err]).toEqual([2, expect.stringContaining('wrong.json, columns.client: ')]);
    expect((await cli('tier', sales, '--preset', path('no.json'))).err).toContain('cannot be read');
    expect((await cli('tier', sales, '--preset', file, '--out', file)).err).toContain('--preset');
  });

  it('is refused for a file that is no such export', async () => {
    const other = write('other.csv', 'Card,Total\n7,1\n');
    const { code, err } = await cli('tier', other, '--preset', file);
    expect([code, err]).toEqual([2, expect.stringContaining('our-till')]);
  });
});
