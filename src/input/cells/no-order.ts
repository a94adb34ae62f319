/**
 * What programs and people write where a sale has no order: whole cells, by language, compared
 * without case and without what is no letter.
 */
const NO_IDS: Readonly<Record<string, string>> = {
  'SQL, pandas, Excel': 'null, none, nil, nan, na, blank, empty, n, undefined, missing',
  English:
    'no order, no order id, no id, no number, without order, without, not available, not applicable, unknown, unassigned, no invoice, direct, walk in, tbd',
  Chinese:
    '无, 暂无, 没有, 空, 未知, 不详, 无单号, 无订单, 无订单号, 待定, 無, 無單號, 無訂單, 無訂單編號',
  Japanese: 'なし, 無し, 無, 不明, 該当なし, 未定, 番号なし',
  Korean: '없음, 해당없음, 미상, 미정, 번호없음',
  German: 'ohne, keine, keiner, kein auftrag, ohne auftrag, ohne beleg, unbekannt, k a',
  French: 'sans, aucun, aucune, néant, sans numéro, sans commande, inconnu, inconnue',
  'Spanish, Portuguese, Italian': `sin pedido, sin número, ninguno, ninguna, sin orden, s n, desconocido
    sem pedido, sem número, nenhum, nenhuma, desconhecido
    nessuno, nessuna, senza ordine, senza numero, sconosciuto`,
  'Dutch, Polish':
    'geen, zonder, onbekend, niet van toepassing, nvt, brak, brak numeru, bez zamówienia, bez numeru, nie dotyczy, nieznany',
  'Russian, Turkish, Vietnamese': `нет, без заказа, без номера, отсутствует, неизвестно, б н
    yok, numarasız, bilinmiyor, siparişsiz, không, không có, không rõ`,
};

const NO_LETTER = /[^\p{L}]+/gu;
let words: ReadonlySet<string> | undefined;
/** No longer cell is one. */
const LONGEST = 24;

/** Whether a cell is blank or names no order: sales without one are not one order together. */
export function isNoOrder(cell: string): boolean {
  if (hasNumber(cell) || cell.length > LONGEST) return cell.trim() === '';
  const text = cell.normalize('NFKC').toLowerCase();
  if (NUMBER.test(text)) return false;
  words ??= new Set(Object.values(NO_IDS).join().split(/[,\n]/).map(lettersOf));
  // Of a blank cell, of `-`, `#` and `000` no letter is left.
  const letters = lettersOf(text);
  return letters === '' || words.has(letters);
}

/** Whether there is a digit beside 0: all ids that are numbers have one. */
function hasNumber(cell: string): boolean {
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code > ZERO && code <= NINE) return true;
  }
  return false;
}

/** In any script. */
const NUMBER = /[^\P{N}0]/u;
const ZERO = 48;
const NINE = 57;

function lettersOf(text: string): string {
  return text.replace(NO_LETTER, '');
}
