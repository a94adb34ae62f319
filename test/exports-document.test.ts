import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../src/csv';
import { type Block, type Page, presetPage, toMarkdown } from '../src/output';

/** With UPDATE_DOCS=1 the documents are written instead of compared. */
const UPDATES = process.env['UPDATE_DOCS'] === '1';

const INTRODUCTION: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: [
    'From an export to the pyramid',
    'What is known of the exports below: where each is made, how its columns are read, which of its rows are no sales, and what it cannot tell. Each is recognised by its headings and said so; look first, then tier:',
    '`customer-pyramid look orders.csv` and `customer-pyramid tier orders.csv --window 2025 --out tiers.csv`',
    'An export that is not here is read by the general rules, as [Messy files](messy-files.md) tells. What a preset says can be overruled: `--columns` names other columns, `--except` leaves out further rows, `--preset none` takes nothing of it for granted. A preset of your own is given as `--preset FILE`. This page is made from the presets themselves; `customer-pyramid presets NAME` prints the same.',
  ],
  zh: [
    '从导出文件到客户金字塔',
    '下列导出格式已知：在哪里导出、各列如何读取、哪些行不是销售、哪些情况从文件中看不出来。程序按标题自动识别并说明；请先查看，再分级：',
    '`customer-pyramid look orders.csv --lang zh` 和 `customer-pyramid tier orders.csv --window 2025 --out tiers.csv`',
    '不在此列的导出文件按通用规则读取。预设可以改写：`--columns` 指定其他列，`--except` 排除更多的行，`--preset none` 完全不用预设，`--preset FILE` 使用自己的预设。本页由预设数据生成；`customer-pyramid presets 名称 --lang zh` 打印同样的内容。',
  ],
};

/** As a part of a document: its title one level lower, its name as code. */
function inDocument({ blocks, ...page }: Page): Page {
  const lower = (block: Block): Block => (block.kind === 'title' ? { ...block, level: 2 } : block);
  return { ...page, blocks: blocks.map(lower) };
}

function documentIn(language: 'en' | 'zh'): string {
  const [title, ...paragraphs] = INTRODUCTION[language];
  const sections = PRESETS.map((preset) =>
    toMarkdown(inDocument(presetPage(preset, { language }))),
  );
  return `${[`# ${title}`, ...paragraphs, ...sections.map((text) => text.trim())].join('\n\n')}\n`;
}

describe('the page of exports', () => {
  it.each([
    ['en', '../docs/exports.md'],
    ['zh', '../docs/exports.zh.md'],
  ] as const)('in %s is what the presets say', (language, file) => {
    const path = resolve(import.meta.dirname, file);
    if (UPDATES) writeFileSync(path, documentIn(language));
    expect(readFileSync(path, 'utf8')).toBe(documentIn(language));
  });

  it('tells of every export where it is made, and what it cannot tell', () => {
    for (const { name, get, notes } of PRESETS) {
      expect(get, name).toBeDefined();
      expect(notes?.length ?? 0, name).toBeGreaterThan(0);
    }
  });
});
