import { linePlace } from '../line-place';

/** `第 12 行`，多个文件时为 `a.csv 第 12 行` */
export function lineOf(place: string | number): string {
  const { line, file } = linePlace(place);
  return file === '' ? `第 ${line} 行` : `${file} 第 ${line} 行`;
}
