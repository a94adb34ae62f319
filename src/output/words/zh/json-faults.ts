/** JSON 解析器所说的问题，按其英文开头。 */
const FAULTS: readonly (readonly [begins: string, said: string])[] = [
  ['comma', '值后应有逗号'],
  ['colon', '字段名后应有冒号'],
  ['JSON value', '此处应有值'],
  ['array item or end', '应为数组的下一项或右方括号'],
  ['array item', '此处应有数组的项'],
  ['expected end of input', '内容到此应已结束'],
  ['invalid number', '数字写法有误'],
  ['end of string', '字符串缺少结束引号'],
  ['quoted object key or end', '应为带引号的字段名或右花括号'],
  ['quoted object key', '字段名应加双引号'],
  ['duplicate key', '字段名重复'],
  ['invalid character', '字符串中有不允许的字符'],
  ['invalid escape', '转义写法有误'],
  ['object value', '冒号后应有值'],
  ['invalid unicode', 'Unicode 转义写法有误'],
];

/** `（字段名应加双引号）`；没有对应说法时为空。 */
export function jsonFault(fault: string): string {
  const said = FAULTS.find(([begins]) => fault.startsWith(begins))?.[1];
  return said === undefined ? '' : `（${said}）`;
}
