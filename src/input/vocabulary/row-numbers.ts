/** Headings of columns that only number the rows; `customers.ts` says how they are written. */
export const ROW_NUMBERS = {
  'English: pandas, R, Excel, Tableau':
    'index, unnamed: 0, x, x1, row, row id, row no, row number, row num, rownum, row nr, row #, rowid, no, no., nr, num, number, #, line, line no, line number, line id, seq, sequence, sequence no, serial, serial no, serial number, sl no, s no, s.no, sno, sr no, sr, item no, record, record no, record number, counter, count, rn, idx',
  Chinese: '序号, 行号, 编号, 行, 序, 项次, 序列, 行ID, 行次, 项号, 条目',
  'Japanese, Korean': '行番号, 番号, No, 連番, 項番, 行, 통번, 순번, 번호, 일련번호, 행번호, 연번',
  'German, Dutch':
    'lfd nr, lfd. nr., laufende nummer, zeile, zeilennummer, pos, pos., position, nummer, rij, regel, regelnummer, volgnummer',
  'French, Spanish, Portuguese, Italian':
    "n°, numéro, ligne, numéro de ligne, numéro d'ordre, fila, línea, número, nº, número de fila, linha, item, número da linha, riga, numero riga, progressivo",
  'Polish, Russian, Turkish, Vietnamese':
    'lp, l.p., wiersz, nr wiersza, № п/п, п/п, номер строки, строка, №, sıra, sıra no, satır, stt, số thứ tự, dòng',
} as const;
