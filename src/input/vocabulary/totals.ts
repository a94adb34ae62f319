/**
 * Words of lines that add others up, as whole cells, by the language and the programs that write
 * them: the menus of ERP and accounting programs, and what Excel puts below a list (Subtotals) and
 * around a pivot table in each of its languages. Parted by commas; case and a colon behind one tell
 * no words apart. `*` and its like are SAP's, a star for each level of a sum.
 */
export const TOTAL_WORDS = {
  'English: Excel, Frappe, QuickBooks, Salesforce': `total, totals, grand total, grand totals, subtotal, sub total, sub-total,
    subtotals, sub totals, overall total, overall totals, total general, report total, report totals, net total,
    sum total, total sales, total amount, total revenue, overall result, page total, running total, all customers total`,
  'SAP: levels of a list': '*, **, ***, ****, *****, overall result, gesamtergebnis',
  'Chinese: 金蝶, 用友, 管家婆, Excel, 支付宝': `合计, 总计, 小计, 总合计, 共计, 汇总, 总和, 累计, 本页合计, 本页小计, 本月合计, 本年累计,
    页计, 当页合计, 金额合计, 合计金额, 小计金额, 总计金额, 合 计, 总 计, 小 计, 合  计, 总  计, 小  计, 合计数, 总额合计, 全部合计, 查询合计`,
  'Taiwan: 鼎新, Excel':
    '合計, 總計, 小計, 總合計, 總和, 共計, 加總, 彙總, 本頁合計, 本頁小計, 總合, 合 計, 總 計, 小 計',
  'Japanese: 弥生, 楽天, Excel':
    '合計, 総計, 小計, 総合計, 集計, 計, 累計, 総額, 合　計, 小　計, 総　計, 合計金額, 頁計, 期間合計, 月計',
  'Korean: 더존, Excel':
    '합계, 총계, 소계, 총합계, 총 합계, 누계, 계, 합 계, 총 계, 소 계, 총액, 전체 합계, 월계, 요약',
  'German: DATEV, Lexware, Excel': `summe, summen, gesamt, gesamtsumme, zwischensumme, endsumme, ergebnis, gesamtergebnis, total,
    gesamtbetrag, summe gesamt, insgesamt, teilsumme, übertrag, teilergebnis, gesamttotal, zwischentotal`,
  'French: Sage, EBP, Excel':
    'total, totaux, total général, sous-total, sous total, somme, total global, montant total, cumul, total generale',
  'Spanish: Siigo, Contaplus, Excel':
    'total, totales, total general, subtotal, sub total, suma, sumas, suma total, importe total, total global, gran total',
  'Portuguese: Bling, Omie, Excel':
    'total, totais, total geral, subtotal, soma, soma total, valor total, total global, somatório',
  'Italian: TeamSystem, Danea, Excel':
    'totale, totali, totale generale, totale complessivo, subtotale, sub totale, somma, riepilogo, totale parziale',
  'Dutch: Exact, Twinfield, Excel':
    'totaal, totalen, eindtotaal, subtotaal, totaalbedrag, algemeen totaal, tussentotaal, generaal totaal',
  'Polish: Comarch, Subiekt, Excel':
    'razem, suma, ogółem, łącznie, suma końcowa, suma całkowita, suma częściowa, podsumowanie, suma ogółem, wartość łączna',
  'Russian: 1С, Excel':
    'итого, всего, итог, общий итог, промежуточный итог, всего итого, итого всего, сумма итого, подытог, промежуточные итоги',
  'Turkish: Logo, Mikro, Excel':
    'toplam, genel toplam, ara toplam, toplamlar, yekün, yekun, tutar toplamı, alt toplam',
  'Vietnamese: MISA, Fast, Excel':
    'tổng, tổng cộng, tổng số, cộng, tổng phụ, tổng tiền, tổng cuối, tổng hợp, tổng doanh thu',
  'Czech, Swedish, Danish, Norwegian, Finnish, Hungarian: Excel':
    'celkem, celkový součet, mezisoučet, totalt, totalsumma, delsumma, hovedtotal, subtotal, totaltsum, delsum, yhteensä, kaikki yhteensä, összesen, végösszeg, részösszeg',
} as const;

/**
 * Words before or behind the name of what is added up: `Total for Amy`, `Summe Müller`, `Amy Total`
 * and `张三 汇总` as Excel writes below the rows of each. Behind `for`, anything may stand.
 */
export const TOTAL_FOR = {
  'QuickBooks, Xero, NetSuite':
    'total for, totals for, subtotal for, sub total for, sub-total for, sum of, total of, total -',
  German: 'summe für, gesamt für, zwischensumme für, summe von',
  French: 'total pour, sous-total pour, total de, total du client',
  Spanish: 'total para, subtotal para, total de, total del cliente',
  Portuguese: 'total para, subtotal para, total de, total do cliente',
  Italian: 'totale per, subtotale per, totale di',
  Dutch: 'totaal voor, subtotaal voor, totaal van',
  Polish: 'razem dla, suma dla',
  Russian: 'итого по, всего по, итого за, итог по, итого для',
  Vietnamese: 'tổng cộng cho, tổng của, cộng cho',
  'Turkish: with an ending behind the name': 'toplamı, toplami, genel toplamı, ara toplamı',
} as const;
