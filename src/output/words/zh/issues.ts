import type { Issue } from '../../../core/issues/issue';
import type { IssueSaid, IssueSentences, IssueWords } from '../issue-words';

/** 每条都用中文说明应为何值：问题本身所带的说明是英文。 */
const reasons: IssueSentences = {
  // values: amounts, dates, windows, calendars
  'not-an-amount': () => ({ message: '不是金额', expected: '形如 1234.50 的数' }),
  // pyramid: options, schemes, rows, saved pyramids
  'no-such-choice': () => '没有这个取值',
  'not-options': () => ({ message: '选项应写成一个对象', expected: '对象' }),
  'no-such-option': ({ nearest }) => ({
    message: '没有这个选项',
    expected: `最接近的 ${nearest}`,
  }),
  // explain and change
  // policies, facts and treatments
  // input: bytes, csv, json, cells, columns
  // output
  'unknown-language': () => ({
    message: '没有这种语言的文案',
    hint: '也可以传入自备的文案，键与 `en` 相同。',
  }),
  // node and the command line
  'no-such-file': cannot('没有这个文件或文件夹'),
  'path-through-a-file': cannot('路径中有一段不是文件夹'),
  'is-a-folder': cannot('这是文件夹'),
  'is-a-file': cannot('已有同名文件'),
  'no-permission': cannot('没有权限'),
  'disk-read-only': cannot('磁盘是只读的'),
  'disk-full': cannot('磁盘已满'),
  'quota-used-up': cannot('磁盘配额已用完'),
  'file-too-large': cannot('文件会过大'),
  'too-many-files-open': cannot('打开的文件过多'),
  'name-too-long': cannot('文件名过长'),
  'links-in-a-circle': cannot('链接首尾相连'),
  'in-use': cannot('文件正被其他程序占用'),
  'disk-fails': cannot('磁盘或网络连接出错'),
  'system-refuses': ({ code }, issue) => cannot(`系统拒绝（${code}）`)({}, issue),
  'a-workbook': () => ({
    message: '这是工作簿（如 Excel 文件）或压缩包，不是文本',
    hint: '请将工作表另存为 CSV UTF-8 格式，再用该文件',
  }),
  'gzip-breaks-off': () => ({ message: '此 gzip 文件不完整', hint: '请重新下载或导出' }),
  'gzip-damaged': () => ({ message: '此 gzip 文件已损坏', hint: '请重新下载或导出' }),
};

/** 系统拒绝读取或写入文件的原因。 */
function cannot(why: string): (params: object, issue: Issue) => IssueSaid {
  return (_, { code }) =>
    code === 'unwritable-output'
      ? { message: `无法写入：${why}`, hint: '请换一个输出位置，或使其可写' }
      : { message: `无法读取：${why}`, hint: '请检查文件路径' };
}

export const issues: IssueWords = {
  reasons,
  place({ code, file, line, row, column, path }) {
    const stream = code === 'unwritable-output' ? '标准输出' : '标准输入';
    const parts = [
      file === '-' ? stream : (file ?? ''),
      line !== undefined ? `第 ${line} 行` : row !== undefined ? `第 ${row} 条记录` : '',
      column === undefined ? '' : `“${column}”列`,
      path ?? '',
    ];
    return parts.filter((part) => part !== '').join('，');
  },
  sentence({ place, message, expected, received, hint }) {
    const contrast = [
      expected === '' ? '' : `应为 ${expected}`,
      received === null ? '' : received === '' ? '实为空' : `实为 ${received}`,
    ].filter((part) => part !== '');
    const head = place === '' ? message : `${place}：${message}`;
    const sentence = contrast.length === 0 ? head : `${head}；${contrast.join('，')}`;
    return hint === '' ? sentence : `${sentence}。${hint}`;
  },
};
