import { documentEntries } from '../entries';
import { salesOf } from '../sales';
import { type Entry, type Table, textColumn } from '../table';
import { textOf } from '../write';
import { type Shape, TEXTUAL } from './shape';

/** 支付宝, 微信支付: what came in and went out, between notes above and below. */
export const bill: Shape = {
  name: 'bill of payments',
  heeds: [...TEXTUAL, 'states', 'quotes', 'ids'],
  locales: ['zh-CN'],
  wears: { who: 'name', padding: 'tabs', delimiter: 'comma', amounts: 'machine' },
  draw(truth, pen) {
    const entries = documentEntries(truth, pen, true);
    const columns = [
      textColumn('交易时间', ({ at }) => pen.date(at)),
      textColumn('交易类型', ({ kind }) => (kind === 'back' ? '退款' : '即时到账')),
      textColumn('交易对方', ({ kind, customer }) =>
        kind === 'payment' ? '快递公司' : customer.name,
      ),
      textColumn('商品', ({ order }) => order.lines[0]?.product ?? ''),
      textColumn('收/支', ({ kind }) => (kind === 'sale' ? '收入' : '支出')),
      textColumn('金额(元)', ({ amount }) => pen.amount(amount < 0n ? -amount : amount)),
      textColumn('当前状态', stateOf),
      textColumn('交易单号', ({ order }) => `20250101000${1000 + order.number}`),
      textColumn('备注', () => '/'),
    ];
    const table: Table = { columns, entries };
    const above = [
      ['支付账单明细'],
      ['昵称：[某商店]'],
      ['起始时间：[2025-01-01 00:00:00] 终止时间：[2026-01-01 00:00:00]'],
      [`共${entries.length}笔记录`],
      [],
      ['----------------------支付账单明细列表--------------------'],
    ];
    const lines = [
      ...above,
      columns.map(({ heading }) => heading),
      ...entries.map((entry) => table.columns.map(({ text }) => text(entry))),
    ];
    const headerLine = above.length + 1;
    return {
      ending: 'csv',
      texts: [textOf(lines, pen, { isId: () => false, headerLine })],
      headerLine,
      roles: {
        customer: '[交易对方]',
        date: '[交易时间]',
        revenue: '[金额(元)]',
        direction: '[收/支]',
      },
      direction: '即时到账=+',
      except: { 交易对方: ['快递公司'] },
      sales: salesOf(entries, pen),
    };
  },
};

function stateOf({ kind, order }: Entry): string {
  if (kind === 'back') return '已全额退款';
  if (kind === 'payment') return '支付成功';
  return order.isVoid ? order.state : '支付成功';
}
