/**
 * Headings of amounts that are no sales of their own, but may have to be taken off them, by the
 * languages and programs that write them. Where nothing reads such a column, it is said.
 */

/** What was paid back or sent back. */
export const REFUNDS: Readonly<Record<string, string>> = {
  English: `refund, refunds, refunded, refund amount, refunded amount, amount refunded, total refund, total refunds, total refunded, refund total, refund value, refunds total, refunded total, refunded value, order refund, order refund amount, partial refund amount, refund gross amount
    returns, return amount, returned amount, amount returned, return value, returned value, returns amount, returns total, total returns, total returned, sales returns, sales return, returns value, returns and allowances, chargebacks, chargeback amount`,
  'WooCommerce, Shopify, Stripe, Magento':
    'order refunded, refunded amount, amount_refunded, total_refunded, base_total_refunded, total online refunded, total offline refunded, converted amount refunded',
  Chinese: `退款, 退款金额, 退款额, 已退款金额, 退款总额, 总退款金额, 退款合计, 订单退款金额, 申请退款金额, 退款金额(元), 退货金额, 退货额, 退货总额, 销售退货, 销退金额, 退货退款金额, 实退金额, 应退金额, 退回金额, 冲红金额
    退款總額, 退款金額, 已退款金額, 退貨金額, 退貨額, 銷貨退回, 銷退金額, 退款額, 已退款, 已退金额, 已退货金额, 退款小计, 销售退款`,
  Japanese:
    '返金, 返金額, 返金金額, 返金合計, 返品, 返品額, 返品金額, 返品合計, 売上返品, 払戻額, 払戻金額, 返金済金額, 返金済み金額, 返金済額, 返品金額合計',
  Korean:
    '환불, 환불금액, 환불액, 환불 금액, 반품금액, 반품액, 취소금액, 취소액, 환불합계, 환불 합계, 부분환불금액, 반품 금액, 취소 금액',
  German:
    'erstattung, erstattungen, erstattungsbetrag, erstatteter betrag, rückerstattung, rückerstattungsbetrag, retouren, retourenwert, retourenbetrag, gutschriften, gutschriftsbetrag, rücksendungen, erstattet, gutschrift, gutschriftbetrag, erstattungssumme, rückzahlung, rückzahlungsbetrag, stornobetrag, storniert betrag',
  French:
    'remboursement, remboursements, montant remboursé, montant du remboursement, montant remboursement, total remboursé, remboursé, retours, montant des retours, montant retour, avoirs, montant des avoirs, avoir, montant avoir, remboursée, somme remboursée, total des remboursements, total remboursements',
  Spanish:
    'reembolso, reembolsos, importe reembolsado, monto reembolsado, importe del reembolso, monto del reembolso, monto reembolso, total reembolsado, reembolsado, devoluciones, importe devuelto, importe devolución, importe devoluciones, monto devuelto, valor devuelto, devuelto, devolución, reintegro, reintegros, importe reintegrado, importe de la devolución, notas de crédito',
  Portuguese:
    'reembolso, reembolsos, valor reembolsado, valor do reembolso, total reembolsado, estorno, estornos, valor estornado, valor do estorno, devoluções, valor devolvido, valor da devolução, valor devolução, reembolsado, estornado, devolvido, devolução, total estornado, total de devoluções',
  Italian:
    'rimborso, rimborsi, importo rimborsato, importo rimborso, importo del rimborso, totale rimborsato, resi, valore resi, importo resi, importo reso, rimborsato, reso, totale resi, totale rimborsi, note di credito, importo accreditato',
  Dutch:
    'terugbetaling, terugbetalingen, terugbetaald bedrag, bedrag terugbetaald, terugbetaald, retouren, retourbedrag, retourwaarde, gecrediteerd bedrag, restitutie, restituties, restitutiebedrag, gerestitueerd, gerestitueerd bedrag, retourbetaling, creditbedrag',
  Polish:
    'zwroty, kwota zwrotu, wartość zwrotu, wartość zwrotów, suma zwrotów, kwota zwrócona, zwrócono kwotę, zwrot, zwrócono, zwrot środków, kwota zwrócona klientowi, zwrócona kwota, kwota korekty',
  Russian:
    'возвраты, сумма возврата, сумма возвратов, возврат сумма, возвращено, сумма возвращено, возврат руб, стоимость возврата, возврат, возврат средств, сумма к возврату, возвращенная сумма, сумма возврата покупателю',
  Turkish:
    'iade tutarı, iade edilen tutar, iadeler, iade bedeli, iade toplamı, toplam iade, iade, iade edilen, iade edildi, geri ödeme, geri ödeme tutarı, geri ödenen tutar',
  Vietnamese:
    'tiền hoàn, số tiền hoàn, số tiền hoàn lại, tiền hoàn trả, giá trị trả hàng, tổng tiền hoàn, giá trị hàng trả, số tiền trả hàng, hoàn tiền, đã hoàn tiền, tiền hoàn lại, số tiền đã hoàn, hàng trả lại, giảm trừ trả hàng',
};

/** Taxes on what was sold: amounts, not rates. */
export const TAXES: Readonly<Record<string, string>> = {
  English: `tax, taxes, tax amount, taxes amount, total tax, total taxes, tax total, order tax, sales tax, sales tax amount, item tax, line tax, cart tax, order tax amount, order total tax, tax collected, tax paid, tax value, taxes total, total tax amount, tax 1, tax amount total, estimated tax, product sales tax, item tax amount
    vat, vat amount, total vat, vat total, vat value, gst, gst amount, total gst, gst total, gst collected, hst, pst, qst, igst, cgst, sgst, utgst, cess, igst amount, cgst amount, sgst amount, igst tax, cgst tax, sgst tax`,
  Chinese:
    '税, 税额, 税金, 税费, 增值税, 增值税额, 销项税额, 销项税, 税款, 总税额, 合计税额, 税额合计, 营业税, 消费税, 税額, 營業稅, 營業稅額, 稅額, 稅金, 稅',
  Japanese:
    '税, 税額, 消費税, 消費税額, 消費税等, 税金, 税額合計, 消費税合計, 内消費税, 消費税(10%), 消費税(8%)',
  Korean: '세금, 세액, 부가세, 부가가치세, 부가세액, 부가세 금액, 세액합계, vat금액',
  German:
    'steuer, steuern, steuerbetrag, steuerbeträge, mwst, mwst betrag, mehrwertsteuer, mehrwertsteuerbetrag, ust, ust betrag, umsatzsteuer, umsatzsteuerbetrag, gesamtsteuer, summe mwst, summe steuer, enthaltene mwst, enthaltene steuer',
  French:
    'taxe, taxes, tva, montant tva, montant de la tva, total tva, tva totale, montant taxe, montant taxes, total taxes, total taxe',
  Spanish:
    'impuesto, impuestos, iva, importe iva, monto iva, cuota iva, cuota de iva, total iva, total impuestos, importe impuestos, monto impuestos, valor iva, igv, itbis, isv, importe impuesto',
  Portuguese:
    'imposto, impostos, iva, valor iva, valor do iva, total iva, total impostos, valor impostos, valor dos impostos, icms, valor icms, valor do icms, ipi, valor ipi, valor do ipi, icms st, valor imposto',
  Italian:
    'imposta, imposte, iva, importo iva, totale iva, totale imposta, totale imposte, importo imposta, valore iva',
  Dutch:
    'belasting, belastingen, btw, btw bedrag, bedrag btw, totaal btw, belastingbedrag, btw totaal',
  Polish:
    'podatek, podatki, vat, kwota vat, podatek vat, kwota podatku, wartość vat, suma vat, kwota podatku vat',
  Russian:
    'ндс, сумма ндс, ндс руб, в том числе ндс, в т.ч. ндс, налог, налоги, сумма налога, ндс сумма',
  Turkish:
    'vergi, kdv, kdv tutarı, vergi tutarı, toplam kdv, toplam vergi, kdv toplamı, kdv toplam',
  Vietnamese:
    'thuế, tiền thuế, thuế gtgt, tiền thuế gtgt, thuế vat, tiền vat, tổng thuế, tổng tiền thuế, tiền thuế vat',
};

/** Words in the heading of an amount that say that no tax is in it. */
export const WITHOUT_TAX: Readonly<Record<string, string>> = {
  English:
    'net, excl, excluding, exclusive, ex, untaxed, taxable, subtotal, sub total, before tax, without tax, no tax, pre tax, pretax',
  Chinese: '不含税, 未税, 税前, 无税, 未稅, 不含稅, 稅前',
  Japanese: '税抜, 税抜き, 税別, 本体',
  Korean: '공급가액, 부가세별도, 부가세 별도, 세전',
  German: 'netto, exkl, ohne mwst, ohne ust, zzgl',
  French: 'ht, hors taxes, hors taxe, hors tva, net',
  'Spanish, Portuguese, Italian':
    'neto, neta, netos, netas, sin iva, sin impuestos, base imponible, líquido, líquida, sem iva, sem impostos, netto, imponibile, iva esclusa, senza iva',
  'Dutch, Polish': 'excl btw, exclusief btw, ex btw, bez vat, netto',
  'Russian, Turkish, Vietnamese':
    'без ндс, нетто, kdv hariç, kdvsiz, chưa thuế, trước thuế, chưa vat',
};
