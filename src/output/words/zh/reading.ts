import type { Words } from '../en/index';
import { ROLES } from './roles';

export const reading: Words['reading'] = {
  role: (role) => ROLES[role] ?? role,
  column: (role, columns) => `${role} = ${columns}`,
  dateOrder: { dmy: '日期为日在前', mdy: '日期为月在前', ymd: '' },
  decimalComma: '小数点用逗号',
  readAs: ({ file, what, encoding, columns, marks }) => {
    const as = `按 ${what}${encoding === '' ? '' : `（${encoding}）`} 读取`;
    const from = file === '' ? as : `${as} ${file}`;
    return `${from}：${[columns.join('，'), ...marks].join('；')}。`;
  },
};
