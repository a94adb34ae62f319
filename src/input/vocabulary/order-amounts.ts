/**
 * Headings of amounts that say whose they are, by where they come from; `customers.ts` says how they
 * are written. A heading that says neither, such as `Total`, is in none of the lists.
 */

/** An order’s, an invoice’s or a receipt’s, on whichever of its lines it stands. */
export const ORDER_AMOUNTS = {
  English: `order, sales order, invoice, document, doc, bill, receipt, basket, cart, check, ticket, booking, transaction
    × total, grand total, total amount, total price, total value, gross total, net total, amount total
    order, invoice, document, doc, bill, receipt, basket, cart × amount, amt, value, sum, net amount, gross amount, net value, gross value
    total, net, gross × order amount, order value, order price, invoice amount, invoice value, bill amount
    grand total, base grand total, grand total (base), grand total (purchased), total order, total invoice, order price, opportunity amount, deal amount, deal value, doctotal, order total (gross), total billed amount`,
  Chinese: `订单, 整单, 本单, 发票, 单据
    × 金额, 总金额, 总额, 总价, 合计, 合计金额, 总计, 实付, 实付款, 实付金额, 应付金额, 实收金额, 应收金额, 支付金额, 付款金额, 成交金额, 付款总金额, 净额
    买家实际支付金额, 买家应付货款, 买家实付金额, 订单付款总金额, 应结订单金额, 申请订单金额`,
  Japanese: `請求, ご請求, 注文, ご注文, 受注, 伝票, お支払い, お支払, 支払
    × 金額, 額, 合計, 合計金額, 総額, 総合計, 合計額
    総請求額, 総支払額, 総合計, お支払い総額`,
  Korean: `주문, 청구, 전표 × 금액, 총액, 합계, 합계금액
    총 주문금액, 총 결제금액, 최종 결제금액, 실결제금액, 실제 결제금액, 총 실결제금액, 결제총액`,
  German: `bestell, bestellungs, auftrags, rechnungs, beleg, order, bon, faktura, warenkorb
    × betrag, summe, wert, gesamt, gesamtbetrag, gesamtsumme, endbetrag, gesamtpreis, brutto, netto, bruttobetrag, nettobetrag, betrag brutto, betrag netto, summe brutto, summe netto`,
  French: `montant, total, valeur, montant total
    × de la commande, commande, de commande, de la facture, facture, de facture, du ticket, ticket, du panier, commande ht, commande ttc, facture ht, facture ttc`,
  Spanish: `importe, monto, total, valor, importe total, monto total, valor total
    × pedido, del pedido, de pedido, orden, de la orden, de orden, factura, de la factura, de factura, del comprobante, comprobante, documento, del documento, de la compra`,
  Portuguese: `valor, total, montante, valor total
    × do pedido, pedido, de pedido, da nota, da nota fiscal, nota fiscal, da fatura, fatura, da encomenda, encomenda, da compra`,
  Italian: `importo, totale, valore, importo totale, prezzo totale
    × ordine, dell'ordine, fattura, della fattura, documento, del documento, scontrino, carrello`,
  Dutch: `order, factuur, bestel, bestelling, bon × bedrag, totaal, totaalbedrag, waarde, som
    totaal, bedrag, totaalbedrag × order, factuur, bestelling`,
  Polish: `wartość, kwota, suma, razem, łączna kwota, łączna wartość
    × zamówienia, faktury, dokumentu, paragonu, zamówienia brutto, faktury brutto, zamówienia netto, faktury netto`,
  Russian: `сумма, стоимость, итого, общая сумма, итоговая сумма, общая стоимость
    × заказа, по заказу, документа, по документу, счета, по счету, чека, накладной, сделки`,
  Turkish: `sipariş, fatura, fiş, belge, sepet
    × tutarı, tutar, toplamı, toplam, toplam tutar, toplam tutarı, bedeli, genel toplam
    toplam × sipariş tutarı, fatura tutarı`,
  Vietnamese: `tổng tiền, tổng giá trị, giá trị, tổng cộng, tổng số tiền
    × đơn hàng, đơn, hóa đơn, hoá đơn
    khách cần trả, khách đã trả, khách phải trả, tổng số tiền người mua thanh toán`,
};

/** One line’s. */
export const LINE_AMOUNTS = {
  English: `line, item, row, lineitem, line item, order item, position
    × total, amount, amt, value, sum, net, gross, subtotal, revenue, sales, price total, total price, total amount, net amount, gross amount, net value, total incl tax
    extended price, extended amount, extended value, ext price, ext amount, line extension, total line items price, linetotal`,
  Chinese: `行, 明细, 子订单, 单品
    × 金额, 总额, 小计, 合计, 实付金额, 应付金额, 价税合计, 净额`,
  Japanese: '明細, 行, 商品別 × 金額, 額, 合計, 小計, 合計金額',
  Korean: '상품별, 품목별, 품목, 행 × 금액, 결제금액, 주문금액, 총 주문금액, 합계, 총액',
  German: `positions, zeilen, artikel, einzel
    × betrag, summe, wert, gesamt, gesamtpreis, gesamtbetrag, netto, brutto, umsatz, preis gesamt`,
  French:
    'montant, total × ligne, de la ligne, de ligne, ligne ht, ligne ttc, article, par article',
  Spanish: `importe, monto, total, valor
    × línea, de línea, de la línea, ítem, del ítem, artículo, del artículo, por línea`,
  Portuguese: 'valor, total, valor total × do item, item, da linha, linha, por item',
  Italian: 'importo, totale, valore × riga, della riga, di riga, articolo, riga netto',
  Dutch: 'regel, artikel × bedrag, totaal, waarde, omzet, totaalbedrag',
  Polish: 'wartość, kwota, suma × pozycji, linii, pozycji brutto, pozycji netto',
  Russian: 'сумма, стоимость, итого × строки, по строке, позиции, по позиции',
  Turkish: 'satır, kalem × tutarı, tutar, toplamı, toplam, bedeli',
  Vietnamese: 'thành tiền từng dòng, giá trị từng dòng, tổng tiền từng mặt hàng',
};
