import type { InputReasons } from '../../../core/issues/input-reasons';
import type { Issue } from '../../../core/issues/issue';
import { questionOf } from '../../../core/issues/question';
import { columnsArgument, ruleArgument } from '../arguments';
import { type IssueSentencesOf, MOST_READINGS } from '../catalogue';
import { answersSaid } from '../option-said';
import { jsonFault } from './json-faults';
import { lineOf } from './lines';
import { ROLES } from './roles';

const ORDERS: Readonly<Record<string, string>> = {
  dmy: '日在前',
  mdy: '月在前',
  ymd: '年在前',
};

const QUOTES = '请补上引号；引号内的引号要写两次（""）';

const SAVE = '请用表格软件打开，将工作表另存为 CSV UTF-8 格式，再用该文件';
const EXPORT = '请从原系统中将数据导出为 CSV、Excel 工作簿（.xlsx）或 JSON';
const UNPACK = '请先解压，再用其中的文件';

/** 容易被误当作表格的文件，以及怎样得到表格。 */
const OTHER_FILES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  'old-workbook': ['旧版工作簿（.xls）或设有密码的工作簿', SAVE],
  'binary-workbook': ['二进制工作簿（.xlsb）', SAVE],
  numbers: [' Apple Numbers 文件', '请在 Numbers 中导出为 CSV，再用该文件'],
  document: ['办公软件（如 Word）的文档', EXPORT],
  zip: [' ZIP 压缩包', UNPACK],
  gzip: [' gzip 压缩文件', UNPACK],
  archive: ['压缩包', UNPACK],
  pdf: [' PDF 文件', EXPORT],
  image: ['图片', EXPORT],
  database: [' SQLite 数据库', EXPORT],
  parquet: [' Parquet 文件', EXPORT],
  rtf: ['富文本（RTF）文档', EXPORT],
  'web-page': ['网页（HTML）', SAVE],
  'web-archive': ['网页存档（MHTML）', SAVE],
  'xml-workbook': [' XML 格式的工作簿', SAVE],
  xml: [' XML 文件', SAVE],
};

/** 文件、表格或单元格中的问题。选项用库中的名称。 */
export const inputIssues: IssueSentencesOf<InputReasons> = {
  // bytes
  'another-kind-of-file': ({ kind }) => {
    const [what, hint] = OTHER_FILES[kind] ?? [kind, SAVE];
    return { message: `这是${what}，不是文本表格`, hint };
  },
  'not-an-encoding': [
    '没有这种编码',
    'utf-8、utf-16le、gbk、gb18030、big5、shift_jis、windows-1252、macintosh 等',
  ],
  'another-mark': ({ stated, marked }) => ({
    message: `文件开头是 ${marked} 的字节顺序标记，指定的编码却是 ${stated}`,
    hint: '请不要指定 `encoding`，标记已经说明了编码',
  }),
  'another-encoding': ({ stated, likely }) => ({
    message: `指定的编码是 ${stated}，内容却像是 ${likely}`,
    hint: `请指定 \`encoding\` ${likely.toLowerCase()}`,
  }),
  'not-in-this-encoding': ({ offset, encoding, assumed }, issue) => ({
    message: `字节偏移 ${offset} 处不是 ${encoding} 文本${assumed && '（未指定编码，按它读取）'}`,
    hint: encodingHint(issue),
  }),
  'breaks-off-in-a-character': ({ offset, encoding, assumed }, issue) => ({
    message: `按 ${encoding} 读取时，文件在字节偏移 ${offset} 处的字符中间中断${assumed && '（未指定编码）'}`,
    hint: encodingHint(issue),
  }),
  'has-a-nul': ({ byte, likely }) =>
    likely === ''
      ? {
          message: `字节偏移 ${byte} 处是空字符（NUL），文本中不应出现`,
          hint: '请重新导出文件，或删去该字节',
        }
      : {
          message: `文件含有空字符（NUL），第一个在字节偏移 ${byte} 处，看来是 ${likely}`,
          hint: `请指定 \`encoding\` ${likely.toLowerCase()}，或将文件另存为 UTF-8`,
        },
  // csv
  'not-a-delimiter': ['它不能作为分隔符', '一个字符，如 , ; | 或制表符'],
  'nothing-in-it': ({ format }) =>
    format === 'csv'
      ? { message: '文件是空的，连标题行也没有', expected: '一行标题及其下的数据' }
      : { message: '文件是空的', expected: '对象组成的数组，或每行一个对象' },
  'quote-never-closed': { message: '这里的引号没有结束', hint: QUOTES },
  'text-after-quote': ({ closes }) => ({
    message:
      closes === '' ? '引号结束之后还有文字' : `这里开始的引号在第 ${closes} 行结束，之后还有文字`,
    hint: QUOTES,
  }),
  'line-too-long': {
    message: '从这里开始的一行超过 1600 万个字符',
    hint: '请检查文件是否为 CSV 文本',
  },
  // lines
  'not-a-line': ['不是行号', '行号，从 1 开始'],
  'no-line-there': ({ line }) => `第 ${line} 行不存在或为空行`,
  'header-line-without-header': {
    message: '既指定了标题所在行，又说没有标题',
    hint: '`headerLine` 与 `header` 只能用其一。',
  },
  'not-lines-of-totals': ['不是合计行的行号', '行号，或 none'],
  // json
  'document-breaks-off': ['文件没有写完', '完整的 JSON'],
  'several-arrays': ({ arrays, lengths }, issue) => ({
    message: `文件中有多个列表：${counted(arrays, lengths)}`,
    hint: `请指明哪个是数据，如 ${answersSaid(issue).chosen[0]}`,
  }),
  'no-such-array': ({ arrays, lengths }) =>
    arrays.length === 0
      ? '此路径下没有对象列表'
      : {
          message: '此路径下没有对象列表',
          hint: `文件中有${counted(arrays, lengths)}`,
        },
  'array-breaks-off': ['数组没有写完', '完整的数组'],
  'not-valid-json': ['不是有效的 JSON', '对象组成的数组'],
  'not-valid-json-at': ({ character, fault }) =>
    `不是有效的 JSON，问题在第 ${character} 个字符${jsonFault(fault)}`,
  'nested-too-deeply': '不是有效的 JSON：嵌套过深',
  'not-an-object': ['不是对象', '每条记录一个对象，如 {"customer": "ann", "sales": "120.50"}'],
  'several-values-in-a-field': ['一个字段里有多个值', '字符串、数字、true、false 或 null'],
  'field-comes-late': ({ field, objects }) => [
    `字段“${field}”在前 ${objects} 个对象中都没有，到这里才出现`,
    '从一开始就有同样的字段',
    '请在第一个对象中给出该字段（没有值时用 null），或在 `columns` 中指定各列。',
  ],
  // cells
  'unreadable-amount': ({ decimal }) => ['不是金额', amount(decimal)],
  'could-be-two-amounts': ({ decimal }) => [
    '可以读成两种金额',
    amount(decimal),
    decimal === ','
      ? "如果小数点用的是点，请指定 `decimalMark` '.'。"
      : "如果小数点用的是逗号，请指定 `decimalMark` ','。",
  ],
  'two-minus-signs': ({ decimal }) => [
    '有两个负号，正负不明',
    `${amount(decimal)}，负数用一个负号或括号`,
  ],
  'amount-with-unit': ({ unit }) => [
    `金额带有单位“${unit}”，位数不全`,
    '完整的金额，如 15000',
    '请导出完整的金额；整列用同一单位时，可写在标题中，如“销售额（万元）”。',
  ],
  'account-side-unknown': ({ side }) => ({
    message: `金额后带有 ${side}（借贷方向），各账簿的正负含义不同`,
    hint: '请将借方和贷方导出为两列，再相减：`columns` "revenue=[借方]-[贷方]"。',
  }),
  'amounts-with-several-marks': ({ texts, lines, columns, marks }) => {
    const amounts = texts.map((text, at) => {
      const mark = marks[at] === ',' ? '逗号' : '点';
      return `${lineOf(lines[at] ?? '')}“${columns[at]}”列的“${text}”小数点用的是${mark}`;
    });
    return {
      message: `金额的写法不一致：${amounts.join('，')}`,
      hint: "请更正；或指定小数点，其余的将逐行剔除：`decimalMark` '.' 或 `decimalMark` ','。",
    };
  },
  'thousands-or-decimals': ({ mark, amounts }, issue) => {
    const { chosen } = answersSaid(issue);
    return [
      `${mark === ',' ? '逗号' : '点'}可能是小数点，也可能是千位分隔符，其他金额都看不出是哪一种`,
      `${amounts[0]}（小数）或 ${amounts[1]}（千位）`,
      chosen.length > 0
        ? `请指定小数点：${chosen.join(' 或 ')}。`
        : '请不要写千位分隔符，小数点用点。',
    ];
  },
  'not-a-date-of-the-calendar': ({ format, time, serial }) => ({
    message: '不是日历上的日期',
    expected: dateExpected(format, time),
    ...(serial && { hint: '如果是 Excel 的日期序列号，请指定 `dateFormat` excel。' }),
  }),
  'date-without-year': { message: '日期没有年份', hint: '请指定年份：`year` 2025。' },
  'not-a-year': ['不是四位数的年份', '年份，如 2025'],
  'not-a-zone-of-times': ['不是一个时区', 'UTC、+08:00、Asia/Shanghai 等时区，或 none'],
  'zone-of-several-meanings': ({ name, zones }) => ({
    message: `${name} 是几个时区共用的缩写`,
    hint: `请指明是哪一个：${zones.map((zone) => `\`zoneOfBareTimes\` ${zone}`).join(' 或 ')}。`,
  }),
  'not-a-date-format': ({ problem }) => [
    `不是日期格式：${FORMAT_PROBLEMS[problem]}`,
    '形如 yyyy-MM-dd、M/d/yy、dd-MMM-yyyy 的格式，或 excel',
  ],
  'dates-in-several-orders': ({ texts, lines, orders, formats }) => {
    const values = texts.map((text, at) => {
      const possible = (orders[at] ?? '').split(' ').map((order) => ORDERS[order]);
      return `${lineOf(lines[at] ?? '')}的“${text}”是${possible.join('或')}`;
    });
    return {
      message: `日期的写法不一致：${values.join('，')}`,
      hint: `请更正；或指定写法，其余的将逐行剔除：${formatsChoice(formats)}。`,
    };
  },
  'day-and-month-alike': ({ dates, orders }, issue) => {
    const { chosen, without } = answersSaid(issue);
    return [
      '整列日期都分不清日和月',
      dates.map((date, at) => `${date}（${ORDERS[orders[at] ?? '']}）`).join('或'),
      `请指定：${chosen.join(' 或 ')}${without.map((option) => `；或不读日期：${option}`).join('')}。`,
    ];
  },
  'amounts-in-several-currencies': ({ earlier, earlierLine, currency, line }) => [
    `金额有多个币种：${lineOf(earlierLine)}是 ${earlier}，${lineOf(line)}是 ${currency}`,
    '同一币种',
    '不同币种的金额不能相加，请分别计算。',
  ],
  'another-currency-than-the-row': ({ sign, currency }) => [
    `金额是 ${sign}，而该行的币种是 ${currency}`,
    `${currency} 金额`,
  ],
  // columns
  'no-column-for-role': ({ role, table, headings, examples, periods, product, option }) => [
    `没有找到${roleName(role)}列，标题有${quoted(headings)}`,
    `形如${examples.map(quote).join('、')}的标题`,
    [
      product !== ''
        ? `表中有数量和单价：\`columns\` ${columnsArgument(role, product)} 将两者逐行相乘。`
        : option
          ? `请指定列：\`columns\` ${role}=标题。`
          : `请将一列的标题改为“${role}”。`,
      columnAdvice(role, table),
      periodAdvice(role, periods),
    ].join(''),
  ],
  'no-such-column': ({ name, headings, likeRole, roles, at }) => ({
    message: `没有“${name}”列${at === undefined ? '' : `（第 ${at} 个字符）`}，标题有${quoted(headings)}`,
    ...(likeRole && { hint: `如果 ${likeRole} 指的是角色，可用的角色有 ${roles.join('、')}。` }),
  }),
  'terms-of-two-meanings': ({ text, readings }) => ({
    message: `“${text}”有两种读法：${readings.map(quote).join('或')}`,
    hint: '请用方括号写明是哪一种。',
  }),
  'term-missing': ({ at }) => `第 ${at} 个字符处缺少标题`,
  'bracket-not-closed': ({ at }) => ({
    message: `第 ${at} 个字符处的方括号没有闭合`,
    hint: '标题可用方括号括起：`columns` "revenue=[总金额]-[退款金额]"。',
  }),
  'terms-not-joined': ({ at }) => ({
    message: `第 ${at} 个字符前缺少运算符`,
    hint: '标题之间用 + - * 或 | 连接。',
  }),
  'terms-of-no-amount': ({ at }) => ({
    message: `只有金额列可以加、减、乘（第 ${at} 个字符）`,
    hint: '其他列用 | 连接，取第一个非空的值。',
  }),
  'several-columns-of-that-name': ({ name, headings, places }) => ({
    message: `有 ${places.length} 列叫“${name}”：${placed(headings, places)}`,
    hint: '请在文件中改名，只留一列。',
  }),
  'several-columns-for-role': ({ role, headings, places, cells }, issue) => {
    const { chosen, without } = answersSaid(issue);
    const shown = headings.map(
      (heading, at) => `“${heading}”（第 ${places[at]} 列）为“${cells[at] ?? ''}”`,
    );
    return {
      message: `有 ${places.length} 列都可能是${roleName(role)}，取值不同：${shown.join('，')}`,
      hint: [
        chosen.length === 0 ? '请改名，只留一列' : `请选定一列：${chosen.join(' 或 ')}`,
        ...without.map((option) => `；或不读${roleName(role)}：${option}`),
        '。',
      ].join(''),
    };
  },
  'currency-comes-late': ({ heading, currency }, issue) => {
    const { chosen, without } = answersSaid(issue);
    return {
      message: `“${heading}”列前几行为空，到这里出现了币种 ${currency}`,
      hint: `请说明金额是否以它计价：是则 ${chosen.join(' 或 ')}，不是则 ${without.join(' 或 ')}。`,
    };
  },
  'another-export-than-the-preset': ({ preset, missing, headings }) =>
    `这不是预设 ${preset} 的导出：缺少${quoted(missing)}，标题有${quoted(headings)}`,
  'not-a-row-rule': ['没有说明是哪些行', '形如 列=值,值 的规则'],
  'no-column-for-rule': ({ name, headings }) => `没有唯一的“${name}”列，标题有${quoted(headings)}`,
  'export-without-customers': ({ preset }) => ({
    message: `这种导出不含客户（${preset}）`,
    hint: '请指明客户列：`columns` customer=标题。',
  }),
  'not-a-role': ({ role }, issue) => [`没有“${role}”这种列`, rolesIn(issue)],
  'role-twice': ({ role }, issue) => [`${role} 给了两次`, rolesIn(issue)],
  'not-role-and-heading': (_, issue) => [
    '列应写成“角色=标题”',
    rolesIn(issue),
    '例如：`columns` "customer=客户编号,date=订单日期,revenue=数量*单价"。',
  ],
  'takers-need-different-columns': [
    '一次读取不能用于几种排名依据或分组',
    '每次读取一种依据、一种分组',
  ],
  'not-a-plan': ['不是读取方案', '先前读取时得到的方案'],
  // rows
  'too-few-cells': (_, issue) => [
    '这一行的单元格太少',
    cellsIn(issue),
    '可能一行被断成两行，或少了分隔符。',
  ],
  'too-many-cells': (_, issue) => [
    '这一行的单元格太多',
    cellsIn(issue),
    '含有分隔符的单元格必须加引号。',
  ],
  'value-missing': ({ role }) => [`${roleName(role)}为空`, `每行都有${roleName(role)}`],
  'amount-missing': ({ role }) => [
    `${roleName(role)}为空`,
    `每行都有${roleName(role)}`,
    '如金额写在同一订单的另一行，请用 `columns` "order=…" 指明订单号所在列；如需剔除无法读取的行，请使用 `onError` skip。',
  ],
  'customer-missing': ({ heading, date }) => [
    '客户编号为空',
    '每行都有客户编号',
    `${withoutCustomer(heading, date)}如需剔除无法读取的行，请使用 \`onError\` skip。`,
  ],
  'profit-unknown': ['利润未知：该行既没有利润，也没有销售额和成本', '金额，没有时填 0'],
  'not-a-known-word': ({ role, words }) => [
    `不认识${roleName(role)}中的这个词`,
    words.join('、'),
    '请更正，或在 `words` 中说明它相当于哪个词。',
  ],
  'stands-for-an-unknown-word': ({ word, words }) => [
    `“${word}”所相当的词不认识`,
    words.join('、'),
  ],
  'neither-text-nor-bytes': {
    message: '既非文本也非字节',
    expected: '文本或字节；函数读取流时，应为文本流或字节流',
  },
  'no-such-list': '没有这种数据',
  'not-a-list': ['不是列表', '对象组成的列表'],
  'complaint-twice': ({ line }) => [
    `这一投诉重复出现，首次在第 ${line} 行`,
    '每个投诉一行，或在解决之后再有一行',
    '同一编号的第二行表示解决之后重新打开。请保留正确的一行，或为各投诉分别编号。',
  ],
  'not-spans-of-pauses': ['不是时段', '形如 2025-09-01 10:00/2025-09-02 09:00 的时段，以分号隔开'],
  'times-out-of-order': ({ role, before, from, day }) => ({
    message: `${roleName(role)}早于${roleName(before)}`,
    expected: `不早于 ${from} 的时间`,
    ...(day && { hint: '只写日期即为当天零点，请同时写明时刻。' }),
  }),
  'limit-below-zero': ['信用额度不能小于 0', '客户可欠的金额，没有时为 0'],
  'another-limit': ({ line, limit }) => [
    `该客户在第 ${line} 行有另一个信用额度`,
    `与该行相同的 ${limit}`,
    '请在文件中只留一个。',
  ],
};

/** `orders（3 项）、customers（1 项）` */
function counted(arrays: readonly string[], lengths: readonly string[]): string {
  return arrays.map((path, at) => `${path}（${lengths[at]} 项）`).join('、');
}

/** 同一单元格按各种可能的编码读出，认得它的人一看便知。 */
function encodingHint(issue: Issue): string {
  const choices = questionOf(issue)?.choices ?? [];
  if (choices.length === 0) return '没有其他合适的编码，请将文件重新导出为 UTF-8';
  const readings = choices.map(({ name, example }, at) =>
    at < MOST_READINGS ? `${quote(example)} ${name}` : name,
  );
  return `请指定 \`encoding\`，使这个单元格显示正确：${readings.join('；')}`;
}

function amount(decimal: string): string {
  return decimal === ',' ? '形如 1234,50 或 1.234,50 的金额' : '形如 1234.50 或 1,234.50 的金额';
}

function dateExpected(format: string, time: string): string {
  if (format === 'excel') return 'Excel 的日期序列号，如 45409';
  if (format !== '') return `格式为 ${format} 的日期${time && '，时刻在后'}`;
  return `形如 2024-04-27 的日期${time && '，最好带时刻，如 2024-04-27 10:30'}`;
}

/** 每个期间一列的交叉表。 */
function periodAdvice(role: string, periods: string): string {
  return periods === ''
    ? ''
    : `金额按期间分列：\`columns\` ${JSON.stringify(`${role}=${periods}`)} 将各列相加（没有日期）；如需指定统计期间，请导出逐笔或逐期的数据行。`;
}

function columnAdvice(role: string, table: string): string {
  if (role === 'customer') return '如果标题不在第一行，请用 `headerLine` 指明。';
  if (table === 'sales' && role === 'date') return '或不限期间：`window` all。';
  if (table === 'sales' && role === 'profit') return '或按销售额排名：`basis` revenue。';
  if (table === 'contacts' && role === 'kind') return '如果都是同一类型，请加一列逐行写明。';
  return table === 'receivables' && role === 'open-amount'
    ? '它是尚未收回的金额，不一定等于发票金额。'
    : '';
}

function formatsChoice(formats: readonly string[]): string {
  return formats.map((format) => `\`dateFormat\` ${format}`).join(' 或 ');
}

function roleName(role: string): string {
  return ROLES[role] ?? `“${role}”`;
}

function quote(text: string): string {
  return `“${text}”`;
}

const MOST_HEADINGS = 30;

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, MOST_HEADINGS).map(quote).join('、');
  return headings.length > MOST_HEADINGS ? `${shown}等 ${headings.length} 列` : shown;
}

function placed(headings: readonly string[], places: readonly string[]): string {
  return headings.map((heading, at) => `${quote(heading)}（第 ${places[at]} 列）`).join('、');
}

const FORMAT_PROBLEMS = {
  'day-of-year': '年份写作 yyyy 或 yy，日写作 d 或 dd',
  incomplete: '它给不出年、月、日',
  'unknown-token': '含有不认识的标记',
};

function rolesIn({ expected = '' }: Issue): string {
  return expected.replace('one of the roles ', '下列之一：').replaceAll(', ', '、');
}

function cellsIn({ expected = '' }: Issue): string {
  return `${Number.parseInt(expected, 10)} 个，与标题一样多`;
}

function withoutCustomer(heading: string, date: string): string {
  if (date === 'missing') {
    return '日期也为空：如这些行是上方订单的续行，请用 `columns` "order=…" 指明订单号所在列；';
  }
  return heading === ''
    ? ''
    : `如需排除没有客户的行，请使用 \`except\` ${ruleArgument(heading, [''])}；如为合并单元格，请用 \`carryDown\` ${JSON.stringify(heading)} 让下方各行沿用；`;
}
