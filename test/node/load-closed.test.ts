import { describe, expect, it } from 'vitest';
import { loadClosed } from '../../src/node/load';
import { workFolder } from '../cli/running';

const folder = workFolder();
const file = (name: string, content: string): string => folder.write(name, content);

describe('loadClosed', () => {
  it.each([
    ['status.csv', 'customer_id,name,status\nN-1,x,Closed\nN-2,y,active\nN-3,z,\n'],
    ['marks.csv', 'customer,closed\nN-1,yes\nN-2,no\nN-3,\n'],
    ['zh.csv', '客户编号,客户状态\nN-1,已注销\nN-2,正常\nN-3,合作中\n'],
    ['german.csv', 'Kunde;Kundenstatus\nN-1;geschlossen\nN-2;aktiv\nN-3;aktiv\n'],
    ['list.json', '[{"customer":"N-1","status":"ceased"},{"customer":"N-2"},{"customer":"N-3"}]'],
  ])('reads who has closed in %s', async (name, content) => {
    expect(await loadClosed(file(name, content))).toEqual({
      customers: 3,
      closed: ['N-1'],
      otherStates: [],
    });
  });

  it('names words that it does not know; they close nobody', async () => {
    const path = file('words.csv', 'customer,status\na,closed\nb,dormant\nc,dormant\nd,blocked\n');
    expect(await loadClosed(path)).toMatchObject({
      closed: ['a'],
      otherStates: [
        { state: 'dormant', customers: 2 },
        { state: 'blocked', customers: 1 },
      ],
    });
  });

  it('takes a column of regions for what it is', async () => {
    const path = file('regions.csv', 'customer,State\na,CA\nb,NY\n');
    expect(await loadClosed(path)).toEqual({ customers: 2, closed: [], otherStates: [] });
  });

  it('closes by rules where they are given, and by them alone', async () => {
    const path = file('rules.csv', 'customer,status,Note\na,closed,\nb,Dormant,\nc,active,moved\n');
    const of = async (...except: (string | { column: string; values: string[] })[]) =>
      (await loadClosed(path, { except })).closed;
    expect(await of('status=dormant, blocked')).toEqual(['b']);
    expect(await of('status=closed', { column: 'Note', values: ['moved'] })).toEqual(['a', 'c']);
    expect(await of('Note=')).toEqual(['a', 'b']);
    await expect(loadClosed(path, { except: ['Stand=closed'] })).rejects.toMatchObject({
      issues: [{ code: 'unknown-column', path: 'except[0]' }],
    });
    await expect(loadClosed(path, { except: ['status'] })).rejects.toMatchObject({
      issues: [{ code: 'invalid-option', path: 'except[0]' }],
    });
  });

  it('takes one that stands there twice for open where a row says so', async () => {
    const path = file('twice.csv', 'customer,status\na,closed\na,active\nb,closed\nb,closed\n');
    expect(await loadClosed(path)).toMatchObject({ customers: 2, closed: ['b'] });
  });

  it('knows a bare list of ids, in which nobody has closed', async () => {
    expect((await loadClosed(file('ids.csv', 'id\na\nb\n'))).closed).toEqual([]);
  });
});
