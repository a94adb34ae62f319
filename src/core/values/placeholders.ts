import { foldId } from './fold-id';

/**
 * What stands in the column of customers where there is none, by the languages and programs that
 * write it: parted by commas, compared without case, accents and whatever is no letter or digit, so
 * that `(blank)`, `#N/A` and `Walk-in customer` are known too. Whole ids, never a part of one.
 */
const WORDS: Readonly<Record<string, string>> = {
  'SQL, pandas, R, JavaScript, Excel': `null, none, nil, nan, na, n.a., blank, blanks, empty, missing, undefined, ref!, value!, name?, num!
    no value, not set, not defined, void, object object, nothing, missing value, null null, none none`,
  English: `unknown, unknown customer, unknown user, not available, not applicable, not provided, not specified, not given, not known, unspecified, unassigned, not assigned, unidentified
    no name, no customer, no customer name, no customer id, no id, no account, no one, nobody, tbd, tba, tbc, to be determined
    anonymous, anon, anonymous customer, anonymous user, guest, guests, guest customer, guest user, guest checkout, guest account, visitor, non member, not a member
    cash, cash sale, cash sales, cash customer, cash customers, cash client, cash account, cash a/c, cash on delivery, counter, counter sale, counter sales, counter customer, over the counter, otc
    walk in, walk ins, walk in customer, walk in customers, walk in client, walk in guest, walk in sale, walk in sales, passer by, drop in
    retail, retail customer, retail sale, retail sales, general, general customer, general public, public, pos customer, pos sale, pos sales, till, store sale, store sales, shop sales, in store customer
    misc, miscellaneous, misc customer, miscellaneous customer, sundry, sundries, sundry customer, sundry customers, sundry sales, sundry debtors, various, various customers, other, others, other customers, all others, all other customers
    one time customer, one time account, casual, casual customer, casual sale, default, default customer, generic customer, dummy, dummy customer, dummy account, test, test customer, test account, test test, test user, house account, sample customer, individual, private individual, consumer, end consumer, customer, client, buyer`,
  'Chinese, both scripts': `散客, 零售, 零售客户, 零售顾客, 零售散客, 零散客户, 零客, 门店散客, 门市散客, 门市, 门市零售, 门店零售, 散户, 散单, 过路客, 现场客, 路人, 路过客, 普通散客
    现金, 现金客户, 现金销售, 现销, 现款, 现款客户, 临时客户, 临客, 一次性客户, 默认, 默认客户, 默认顾客, 普通顾客, 普通客户, 个人, 个人客户, 顾客, 客户, 买家, 一般客户, 通用客户, 终端客户
    匿名, 匿名用户, 匿名客户, 匿名买家, 游客, 访客, 非会员, 无会员, 未注册, 未注册用户, 未登录, 未知, 未知客户, 不详, 不明, 无, 空, 空白, 空值, 没有, 无名, 无名氏, 无客户, 未填, 未填写, 未提供, 未指定, 未分配, 未关联, 待定, 待补充
    其他, 其它, 其他客户, 其它客户, 杂客, 杂项, 测试, 测试客户, 测试账号, 测试用户
    零售客戶, 零售顧客, 門店散客, 門市散客, 門市, 門市客戶, 門市零售, 過路客, 現場客, 現金, 現金客戶, 現金銷售, 現銷, 臨時客戶, 一般客戶, 一般顧客, 散客戶, 個人, 個人客戶, 顧客, 客戶, 買家, 預設客戶, 訪客, 遊客, 匿名客戶, 非會員, 未註冊, 未登錄, 不詳, 無, 無名, 無名氏, 未填寫, 其他客戶, 測試, 測試客戶`,
  Japanese: `現金, 現金売上, 現金客, 現金販売, 一般, 一般客, 一般顧客, 店頭, 店頭販売, 店頭客, 店頭売上, 諸口, 諸口得意先, 諸得意先, スポット, スポット客, フリー客, フリー, 飛び込み, 飛込み客, 個人, 個人客
    ゲスト, ゲスト購入, ゲストユーザー, 非会員, 未会員, 未登録, 不明, なし, 無し, 無, 該当なし, 未設定, 未入力, 未定, 匿名, 名無し, 名称未設定, その他, 仮, 仮登録, テスト, テスト顧客, 空白`,
  Korean: `현금, 현금매출, 현금고객, 현금판매, 비회원, 비회원구매, 비회원 주문, 일반, 일반고객, 일반손님, 손님, 게스트, 방문객, 방문고객, 미상, 없음, 알수없음, 알 수 없음, 모름, 기타, 기타고객, 미등록, 미지정, 미입력, 익명, 소매, 소매고객, 소매판매, 개인, 개인고객, 해당없음, 테스트, 테스트고객, 공란, 빈칸`,
  German: `barverkauf, barverkäufe, barkunde, barkunden, bar, barzahler, laufkundschaft, laufkunde, laufkunden, kasse, kassenkunde, kassenverkauf, thekenverkauf, theke, ladenverkauf, ladenkunde, tageskunde
    unbekannt, unbekannter kunde, keine angabe, k.a., ohne, ohne kunde, kein kunde, keiner, keine, leer, nicht angegeben, nicht zugeordnet, nicht verfügbar, ohne zuordnung, gast, gastbestellung, gastkunde, gastkonto, anonym, niemand
    diverse, diverse kunden, divers, diverser kunde, sonstige, sonstige kunden, standardkunde, einmalkunde, cpd, cpd kunde, conto pro diverse, endverbraucher, privatperson, testkunde, dummykunde, sammelkunde, sammeldebitor`,
  French: `comptant, client comptant, vente comptant, ventes comptant, vente au comptant, comptoir, client comptoir, vente comptoir, client de passage, passage, de passage, client divers, clients divers, divers, caisse, client caisse, espèces
    inconnu, client inconnu, invité, anonyme, client anonyme, aucun, aucune, aucun client, néant, non renseigné, non défini, non attribué, non affecté, non disponible, non applicable, sans nom, sans client, vide, particulier, particuliers, client particulier, autre, autres, autres clients, client test, client par défaut, client générique, grand public, consommateur final`,
  Spanish: `contado, cliente contado, cliente de contado, venta contado, venta de contado, ventas contado, ventas de contado, venta al contado, ventas al contado, efectivo, mostrador, cliente mostrador, cliente de mostrador, venta mostrador, ventas mostrador, venta de mostrador
    público, público general, público en general, venta al público, ventas al público en general, consumidor final, clientes varios, cliente varios, varios, cuantías menores, cliente genérico, genérico, cliente general, cliente eventual, cliente ocasional, cliente final, cliente de paso
    anónimo, desconocido, cliente desconocido, invitado, ninguno, ninguna, nadie, sin nombre, sin cliente, sin identificar, no identificado, sin asignar, no asignado, sin datos, sin especificar, no aplica, no disponible, vacío, en blanco, otros, otros clientes, prueba, cliente prueba, cliente de prueba`,
  Portuguese: `consumidor, consumidor final, consumidor não identificado, cliente não identificado, cliente não informado, cliente final, cliente balcão, balcão, venda balcão, vendas balcão, venda de balcão, cliente padrão, cliente avulso, avulso, venda avulsa, diversos, clientes diversos, cliente diverso, cliente geral, dinheiro, à vista, venda à vista, cliente à vista
    anônimo, anónimo, desconhecido, convidado, visitante, nenhum, nenhuma, ninguém, sem nome, sem cliente, sem cadastro, não cadastrado, não identificado, não informado, não definido, não aplicável, não disponível, vazio, outros, outros clientes, teste, cliente teste, pessoa física`,
  Italian: `contanti, cliente contanti, vendita contanti, banco, cliente banco, cliente al banco, vendita banco, vendita al banco, vendite al banco, cliente generico, generico, privato, privati, cliente privato, cliente occasionale, clienti diversi, cliente diversi, clienti vari, cliente vari, diversi, corrispettivi, cliente corrispettivi, consumatore finale, cliente finale, cliente di passaggio
    anonimo, sconosciuto, cliente sconosciuto, ospite, nessuno, nessun cliente, non specificato, non assegnato, non disponibile, non definito, senza nome, vuoto, altri, altro, altri clienti, prova, cliente prova, cliente di prova, n.d.`,
  Dutch: `contant, contante klant, contante verkoop, contante verkopen, contantklant, kassa, kassaklant, kassaverkoop, kassaverkopen, balieklant, balieverkoop, balie, passant, passanten, losse klant, losse verkoop, winkelklant, winkelverkoop, particulier, particulieren, diversen, diverse klanten, diverse
    onbekend, onbekende klant, gast, anoniem, geen, geen klant, niemand, leeg, overige, overigen, overige klanten, niet bekend, niet ingevuld, niet toegewezen, niet van toepassing, nvt, testklant, standaardklant`,
  Polish: `gotówka, klient gotówkowy, sprzedaż gotówkowa, klient detaliczny, detal, sprzedaż detaliczna, klient indywidualny, osoba prywatna, osoba fizyczna, paragon, paragony, konsument, klient jednorazowy, kontrahent jednorazowy, jednorazowy, kontrahent detaliczny, odbiorca detaliczny
    nieznany, klient nieznany, nieznana, brak, brak danych, brak klienta, nie dotyczy, nd, nie podano, nieokreślony, nieprzypisany, gość, anonim, anonimowy, niezidentyfikowany, puste, pusty, inni, inne, pozostali, różni, klient testowy, testowy, sprzedaż nierejestrowana`,
  Russian: `розничный покупатель, розничные покупатели, розничный клиент, розница, розничная продажа, розничные продажи, физлицо, физ. лицо, физ лица, физическое лицо, физические лица, частное лицо, частные лица, наличные, наличный расчет, за наличные, покупатель, клиент, конечный потребитель, разовый клиент, случайный покупатель
    неизвестно, неизвестный, неизвестный клиент, не указан, не указано, не указана, не определен, не определено, не задан, нет, нет данных, нет клиента, пусто, пустой, гость, аноним, анонимный, прочие, прочее, прочие покупатели, прочие клиенты, разные, без имени, без названия, без клиента, тест, тестовый, тестовый клиент`,
  Turkish: `peşin, peşin müşteri, peşin satış, nakit, nakit müşteri, nakit satış, perakende, perakende müşteri, perakende satış, muhtelif, muhtelif müşteri, muhtelif müşteriler, muhtelif cari, bilinmiyor, bilinmeyen, bilinmeyen müşteri, misafir, ziyaretçi, anonim, yok, boş, diğer, diğerleri, nihai tüketici, belirtilmemiş, tanımsız, genel müşteri, kasa, üye değil, üyeliksiz, şahıs, test müşteri`,
  Vietnamese: `khách lẻ, khách vãng lai, khách lẻ vãng lai, vãng lai, khách hàng lẻ, khách hàng vãng lai, khách mua lẻ, bán lẻ, tiền mặt, khách tiền mặt, khách, khách hàng, khách lạ, người mua, người mua không lấy hóa đơn, khách không lấy hóa đơn, không rõ, không có, không xác định, không tên, ẩn danh, trống, khác, khách hàng khác, khách hàng chung, khách hàng cá nhân, thử nghiệm`,
};

/** Before the @ of an address that is nobody's. */
const ADDRESSES = `null, none, nan, na, blank, unknown, anonymous, noemail, no mail, nomail, no reply, do not reply
  nobody, not provided, sin correo, sin email, sem email, keine mail, pas de mail, nessuna, brak`;

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const ACCENTS = /[\u0300-\u036f]/g;

/** Letters and digits alone; the accents of Latin, not the marks that tell kana apart. */
function keyOf(text: string): string {
  const bare = foldId(text).replace(NO_LETTER, '');
  if (ONLY_ASCII.test(bare)) return bare;
  const plain = bare.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return plain.replaceAll('ł', 'l').replaceAll('đ', 'd').replaceAll('ı', 'i');
}

const ONLY_ASCII = /^[\x20-\x7e]*$/;

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/[,\n]/).map(keyOf));
}

let known: { readonly words: ReadonlySet<string>; readonly addresses: ReadonlySet<string> };

/** No word is longer. */
const LONGEST = 60;

/**
 * Whether an id is what programs and people write where there is no customer: `NULL`, `#N/A`, `0`,
 * `Walk-in Customer`, `散客`, `noemail@example.com`.
 */
export function isPlaceholder(id: string): boolean {
  if (id.length > LONGEST) return false;
  const at = id.indexOf('@');
  if (at < 0 && hasDigit(id)) return isOfNoNumber(id);
  known ??= { words: keysOf(Object.values(WORDS).join()), addresses: keysOf(ADDRESSES) };
  if (at > 0) return known.addresses.has(keyOf(id.slice(0, at)));
  // What has no letters at all, such as `-` or `?`, has the key of nothing.
  const key = keyOf(id);
  return key === '' ? !SYMBOL.test(id) : known.words.has(key);
}

/** Emoji and the like are somebody's. */
const SYMBOL = /[\p{So}\p{M}\p{Co}]/u;

/** Most ids have a digit, and no word has one. */
function hasDigit(id: string): boolean {
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code >= ZERO && code <= NINE) return true;
  }
  return false;
}

const [ZERO, NINE] = [48, 57];

/** All zeros, as of a phone or a GUID, the `-1` of a data warehouse, or one digit so many times. */
function isOfNoNumber(id: string): boolean {
  return id === '-1' || (ZEROS_OR_ONE_DIGIT.test(id) && id.trim() !== '');
}

const ZEROS_OR_ONE_DIGIT = /^(?:[-\s./0]+|(\d)\1{8,})$/;
