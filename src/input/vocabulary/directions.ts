/**
 * Headings and words that say which side an amount is on, by the languages and programs that write
 * them. Words are compared without case and separators, and only whole: `Returned Customer` is none.
 */

/**
 * Headings of the column: those that say the side and nothing else, those of kinds of documents, those
 * that only may be one, and those that ask whether a row is a refund.
 */
export const DIRECTION_HEADINGS: readonly string[] = [
  `debit credit, debit/credit, dr cr, dr/cr, d/c, dc, cr dr, cr/dr, debit credit indicator, balance impact, dc indicator, drcr indicator, dr/cr flag, d/c flag, cr/dr indicator, dr/cr indicator
   debit or credit, credit debit, credit/debit, side, entry side, posting side, balance side, in/out, money in/out, cash flow direction
   d/h, d/a, c/d, дт/кт, дт кт, 차/대, 貸借区分, 借貸区分, 借/貸, 방향, 方向, 借贷标志, 借贷标识, 收支方向, 收付方向, 收支标志, 交易方向
   strona, strona konta, sentido, segno, natureza, natureza do lançamento, naturaleza, debe o haber, sh kennzeichen, sh kz
   direction, 收支, 收/支, 收支类型, 借贷, 借/贷, 借贷方向, 收付, 收付类型, 资金流向
   soll haben, soll/haben, soll/haben kennzeichen, s/h, sh, soll haben kennz, soll/haben kz, s/h kennzeichen, shkzg, af bij, af/bij
   借方貸方, 貸借, 入出金, 입출금, 차변대변, 차대구분, débit crédit, sens, debe haber, debe/haber, débito crédito
   借贷别, 贷借区分
   d/c indicator, dare avere, dare/avere, debet credit, wn/ma, дебет кредит, дебет/кредит, borç alacak, b/a, nợ có`,
  `transaction, trans, txn, document, doc, voucher, entry, record, order, invoice, sale, sales, journal, operation, activity, receipt, ticket, bill, line, movement, ledger, posting, trade, vch, inv, billing, sales document, sales order × type, kind, category, class, subtype, nature
   单别, 单据性质, 业务种类, 出入库类型
   transaction type name, type of transaction, type of document, event type
   交易, 单据, 订单, 业务, 凭证, 账务, 流水, 票据, 发票, 销售 × 类型, 类别, 种类, 性质
   红蓝字, 红蓝标志, 红蓝标识, 发票性质
   伝票種別, 赤黒, 赤黒区分, 処理区分, 売上種別, 明細区分, 返品区分, 取引内容, 매출유형, 주문유형, 문서유형, 처리구분, 伝票区分, 取引区分, 取引種別, 売上区分, 取引種類, 거래유형, 거래구분, 전표구분, 매출구분, 주문구분
   belegart, buchungsart, vorgangsart, umsatzart, transaktionsart, transaktionstyp, auftragsart, dokumentart, dokumenttyp, belegtyp, buchungstyp, vorgangstyp, auftragstyp, rechnungsart, rechnungstyp, geschäftsvorfall, geschäftsvorgang
   nature, nature de l'opération, type d'écriture, type de facture, type de vente, type opération, type document, type pièce
   clase de documento, tipo de factura, tipo de venta, tipo factura, tipo venta, tipo movimiento, tipo de transaccion, causale, causale documento, tipo fattura
   tipo di documento, tipo di operazione, natureza da operação, tipo de nota, tipo de venda, espécie
   documentsoort, soort boeking, factuursoort, transactiesoort, mutatiesoort, type document, typ faktury, rodzaj faktury, rodzaj operacji, typ operacji
   вид продажи, тип транзакции, вид движения, вид чека, признак расчета, тип чека, операция, hareket türü, fatura türü, evrak türü, satış türü, işlem tipi, belge tipi, hareket tipi
   loại hóa đơn, loại phiếu, loại đơn hàng, loại đơn, nghiệp vụ
   type de document, type de pièce, type de transaction, type d'opération, nature de la pièce
   tipo de documento, tipo de transacción, tipo de operación, tipo de movimiento, tipo de comprobante, tipo comprobante
   tipo de transação, tipo de operação, tipo de lançamento, tipo documento, tipo operazione, tipo movimento, tipo transazione
   soort document, documenttype, transactietype, boekingstype, typ dokumentu, rodzaj dokumentu, typ transakcji, rodzaj transakcji
   тип документа, вид документа, тип операции, вид операции, хозяйственная операция
   belge türü, işlem türü, fatura tipi, fiş türü, loại chứng từ, loại giao dịch`,
  `type, kind, transaction, operation, action, movement, event, doc, document
   类型, 种类, 种别, 区分, 구분, 유형, typ, art, vorgang, clase, tipo, operación, movimiento, operação, operazione, soort, rodzaj, тип, вид, операция, tür, işlem, loại`,
  'is return, is refund, is credit note, is credit memo, is credit, is reversal, 是否红字, 红字标志, 是否退货单, 是否冲红, est un avoir, ist gutschrift, es devolución',
];

/** Before a word they change nothing of it: `Standard Invoice`, `标准销售退货单`. */
export const BEFORE_DIRECTIONS: Readonly<Record<string, string>> = {
  English: `standard, regular, normal, ordinary, sales, sale, customer, client, tax, vat, gst, online, pos, store, in store, shop, web, retail, wholesale, domestic
    export, local, service, item, product, goods, order, invoice, partial, full, manual, auto, new, final`,
  Chinese: `标准, 普通, 一般, 正常, 常规, 销售, 批发, 零售, 现款, 现销, 赊销, 线上, 线下, 门店, 网店, 网上, 电商, 国内, 出口, 内销, 外销, 寄售, 直营, 客户, 商品, 订单, 手工
    增值税, 专用, 电子`,
  'Japanese, Korean': '通常, 一般, 店舗, 店頭, 通販, 卸, 小売, 일반, 온라인, 매장',
  'German, Dutch':
    'standard, verkaufs, kunden, online, teil, normale, gewone, klant, verkoop, gedeeltelijke',
  'Polish, Russian, Turkish, Vietnamese':
    'częściowy, розничная, розничный, оптовая, частичный, satış, müşteri, kısmi, bán',
};

/** Behind a word they change nothing of it either: `Return Invoice`, `销售退货入库单`. */
export const BEHIND_DIRECTIONS: Readonly<Record<string, string>> = {
  English:
    'note, memo, document, doc, invoice, order, receipt, transaction, entry, voucher, issued, received',
  Chinese: '单, 单据, 票, 业务, 类, 类型, 出库, 入库, 出库单, 入库单, 销售, 成功, 完成',
  'Japanese, Korean': '伝票, 処理, 取引, 전표, 처리, 거래',
  'French, Spanish, Portuguese, Italian': `client, de vente, vente, en ligne, partiel, cliente, de cliente, de venta, de ventas, en línea, parcial, electrónica
    electrónico, de venda, de vendas, do cliente, eletrônica, di vendita, al cliente, elettronica, parziale, total, totale`,
  'Polish, Russian, Vietnamese':
    'sprzedaży, dla klienta, товаров, покупателя, клиента, от клиента, khách hàng, một phần',
};

/** The words below a heading that asks whether a row is a refund. */
export const IS_REFUND: Readonly<Record<'refund' | 'sale', string>> = {
  refund: 'yes, true, 1, y, t, x, 是, ja, oui, sí, si, wahr, vrai',
  sale: 'no, false, 0, n, f, 否, nein, non, falsch, faux',
};

/** What a word says of the amount beside it. */
export type WordOfDirection =
  /** A sale: the amount stands as it is. */
  | 'sale'
  /** Money that comes in: a sale, but for one beside sales, which it pays. */
  | 'receipt'
  /** What a customer buys or pays; beside sales it pays them, or is bought of others. */
  | 'payment'
  /** A payment whose side only its like tells: beside receipts it goes out. */
  | 'paid'
  /** A return or refund: taken off. */
  | 'refund'
  /** Money that was only moved, or a fee: no sale. */
  | 'moved'
  /** Money that goes out, in a bill of payments: no sale, unless it is a refund. */
  | 'out'
  /** One side of a ledger, or of a stock, which means the opposite in another book. */
  | 'side';

export const DIRECTIONS: Readonly<Record<WordOfDirection, Readonly<Record<string, string>>>> = {
  sale: {
    English: `sale, sales, sold, invoice, invoiced, order, sales order, sales invoice, tax invoice, sale invoice, cash sale, sales receipt
      customer invoice, invoice line, charge, shipment, accrec, standard invoice, out_invoice, cash invoice, pos invoice, sell, counter sale, inv, si, sinv, invoices, sales invoices, cash sales, credit sale, credit sales, sales voucher, retail invoice, ar invoice, a/r invoice, cash memo, cash bill, delivery, capture, debit note, debit memo, customer debit note`,
    Chinese: `销售, 销售单, 销售出库, 销售出库单, 销售发票, 销售订单, 出库, 出货, 出货单, 零售, 批发, 正常, 正常销售, 蓝字, 蓝字发票, 蓝票, 销售发货, 发货单, 开单, 销货出库, 现销单, 赊销单, 普通发票, 销货, 销货单, 消费, 订单
      普通销售, 零售单, 批发销售, 批发销售单, 发票`,
    Japanese:
      '売上, 黒, 黒伝, 請求, 請求書, 納品, 納品書, 注文, 販売, 売上伝票, 掛売上, 現金売上, 通常売上, 出荷, 売掛, 受注',
    Korean: '매출, 세금계산서, 매출세금계산서, 청구, 판매, 정상, 정상매출, 주문, 출고, 매출전표',
    German:
      'rechnung, verkauf, ausgangsrechnung, barverkauf, kassenbon, rechnungen, auftrag, bestellung, faktura, verkaufsrechnung, re, rg',
    French:
      'facture, fa, fac, vente, factures, facture client, vente comptant, commande, ticket, facture de vente',
    Spanish:
      'factura, venta, factura de venta, factura electrónica, boleta, pedido, nota de venta, factura de cliente, factura a, factura b, factura c, nota de débito',
    Portuguese:
      'fatura, venda, nota fiscal, fatura-recibo, fatura simplificada, vendas, pedido de venda, nf-e, nfc-e',
    Italian:
      'fattura, vendita, scontrino, fattura immediata, fattura differita, fattura di vendita, ordine, corrispettivo, TD01, ft, fatt, nota di debito',
    Dutch: 'factuur, verkoop, verkoopfactuur, bestelling, kassabon',
    Polish: 'faktura, sprzedaż, faktura VAT, paragon, faktura sprzedaży, zamówienie, fv, fs',
    Russian:
      'продажа, реализация, счет, накладная, реализация товаров и услуг, отгрузка, чек, розничная продажа, реализация (акт, накладная), заказ',
    Turkish:
      'satış, fatura, satış faturası, toptan satış faturası, perakende satış faturası, sipariş, satis',
    Vietnamese: 'bán hàng, hóa đơn, hoá đơn, đơn hàng, hóa đơn bán hàng, bán',
  },
  receipt: {
    English:
      'payment received, customer payment, receipt, income, money in, received, cash receipt, paid in, receipts, customer receipt, incoming payment, payment in, collection, collections, payment receipt',
    Chinese: '收款, 收款单, 收入, 回款, 收, 进账, 入账, 已收入, 流入',
    Japanese: '入金, 入金伝票, 収入',
    Korean: '입금, 수금, 수입',
    German: 'zahlungseingang, einzahlung, einnahme, zahlung erhalten',
    French: 'encaissement, recette, paiement reçu',
    Spanish: 'cobro, ingreso, pago recibido',
    Portuguese: 'recebimento, receita',
    Italian: 'incasso',
    Dutch: 'bij, ontvangst, ontvangen betaling, inkomsten',
    Polish: 'wpłata, przychód, wpływ, KP',
    Russian: 'поступление, приход, поступление на расчетный счет, приходный кассовый ордер',
    Turkish: 'tahsilat, gelir',
    Vietnamese: 'thu, phiếu thu, thu tiền',
  },
  payment: {
    English: `purchase, deposit, customer deposit, credit card payment, mobile payment, express checkout payment, top-up
      website payment, subscription payment, preapproved payment bill user payment, ebay auction payment, general payment`,
    Chinese: '预收, 预收款, 在线支付, 交易付款, 二维码收款, 商户消费, 购买',
    Japanese: '前受金, 購入',
    Korean: '구매',
    German: 'anzahlung, kauf',
    French: 'acompte, achat',
    Spanish: 'depósito, anticipo, compra, recibo',
    Portuguese: 'depósito, compra, recibo',
    Italian: 'versamento, acconto, acquisto',
    Dutch: 'storting, aanbetaling, aankoop',
    Polish: 'zaliczka, zakup',
    Russian: 'аванс, покупка',
    Turkish: 'avans, alış, alışveriş',
    Vietnamese: 'đặt cọc, mua, mua hàng',
  },
  paid: {
    English: 'payment, payments',
    Chinese: '付款',
    'Japanese, Korean': '支払, 결제',
    'German, French': 'zahlung, paiement, règlement',
    'Spanish, Portuguese, Italian': 'pago, pagamento',
    'Dutch, Polish': 'betaling, płatność',
    'Russian, Turkish, Vietnamese': 'оплата, платеж, ödeme, thanh toán',
  },
  refund: {
    English: `return, returns, returned, refund, refunds, refunded, sales return, sale return, return order, credit memo, credit note, customer credit note
      payment refund, partial refund, full refund, chargeback, chargeback refund, credit invoice, sales credit memo, sales credit note, customer refund, refund receipt, reversal, payment reversal
      accreccredit, rtn, ret, credit notes, credit memos, sales returns, ar credit memo, a/r credit memo, ar credit note, goods return, returned goods, credit adjustment, allowance, sales allowance
      return receipt, reversed, reversal invoice, refund payment, refund issued, crn, c/n, cr note, sc, scrn, out_refund, customer return, rma, pos return, return invoice, payment_refund, dispute, negative invoice, reverse charge invoice, sales credit`,
    Chinese: `退货, 退款, 销售退货, 销售退货单, 退货单, 退款单, 红字, 红字发票, 红票, 负数发票, 退货入库, 销售退款, 订单退款, 客户退货, 退货冲红, 红冲单, 红冲, 冲红, 冲销, 销退, 销退单, 退单, 退换货, 退费, 部分退款, 全额退款, 仅退款, 退货退款
      退款成功, 交易退款, 转入退款, 售后退款, 零售退货, 零售退货单, 批发退货, 批发销售退货单, 折让, 销货退回, 折让单, 退票, 撤销, 冲正`,
    Japanese:
      '返品, 返金, 返品売上, 値引き, 赤, 赤伝, 赤伝票, 売上返品, 返品伝票, 売上値引, 値引, マイナス売上, 払い戻し, 払戻, キャンセル返金',
    Korean: '반품, 반품전표, 환불, 매출반품, 반품매출, 부분환불, 취소매출, 매출취소, 반품입고',
    German:
      'gutschrift, gs, retoure, rückgabe, rückerstattung, erstattung, rechnungskorrektur, stornorechnung, storno, stornierung, rücksendung, rücklieferung, korrekturrechnung',
    French:
      "avoir, av, remboursement, retour, facture d'avoir, avoirs, note de crédit, retour client, retour marchandise, annulation",
    Spanish:
      'devolución, reembolso, nota de crédito, abono, factura rectificativa, rectificativa, nota crédito, devolución de venta, nota de abono, nota de crédito electrónica, contracargo',
    Portuguese:
      'devolução, reembolso, nota de crédito, estorno, devolução de venda, nota de devolução, chargeback',
    Italian:
      'nota di credito, reso, rimborso, storno, nota credito, nota di accredito, accredito cliente, TD04',
    Dutch: 'creditnota, creditfactuur, retour, terugbetaling, retourzending, retouren, restitutie',
    Polish:
      'zwrot, korekta, faktura korygująca, faktura korekta, korekta sprzedaży, zwrot towaru, fk, fkor, zwroty',
    Russian:
      'возврат, возврат товаров от покупателя, возврат от покупателя, сторно, корректировка реализации, возврат покупателю, возврат денег, чек возврата, корректировка, сторнирование, возврат прихода, возвратная накладная, корректировочный счет-фактура',
    Turkish:
      'iade, iade faturası, satış iade, satıştan iade, satış iade faturası, para iadesi, toptan satış iade faturası, perakende satış iade faturası',
    Vietnamese:
      'trả hàng, hoàn tiền, hàng bán bị trả lại, khách trả hàng, hoàn hàng, trả lại, phiếu trả hàng, hàng bán trả lại, hàng trả lại, giảm giá hàng bán',
  },
  moved: {
    English: `transfer, withdrawal, payout, general withdrawal, user initiated withdrawal, bank transfer, bank deposit to pp account, transfer to bank, transfer to bank account, currency conversion
      general currency conversion, fee, fees, service fee, payment fee, stripe fee, application fee, shipping label, account hold, hold, reserve, reserve release
      fba inventory fee, subscription fee, payout_fee, general hold, release, bank feed transfer, journal, journal entry, opening balance, balance forward, expense, vendor bill, bill, purchase invoice, in_invoice, in_refund, accpay, accpaycredit, supplier invoice, purchase order, authorization, authorisation, void, voided, stock transfer, inventory transfer, transfers, payouts
      quote, quotation, estimate, sales quote, proforma, pro forma, proforma invoice`,
    Chinese:
      '提现, 转账, 充值, 手续费, 服务费, 不计收支, 不计入收支, 冻结, 解冻, 资金转移, 转入, 转出, 余额提现, 期初, 期初余额, 采购, 采购入库, 采购入库单, 采购发票, 调拨, 中性交易, 采购单, 进货单, 进货, 采购退货, 其他入库, 其他出库, 调拨单, 盘盈, 盘亏, 报损, 报价, 报价单',
    Japanese: '見積, 見積書, 振替, 出金, 手数料, 振込, 仕入, 仕入伝票, 前期繰越, 繰越',
    Korean: '견적, 견적서, 이체, 출금, 수수료, 매입, 이월, 충전',
    German:
      'angebot, kostenvoranschlag, proforma rechnung, umbuchung, überweisung, auszahlung, gebühr, gebühren, saldovortrag, eingangsrechnung, transfer, einkauf',
    French:
      'devis, facture proforma, virement, retrait, frais, commission, report à nouveau, facture fournisseur, à nouveau',
    Spanish:
      'presupuesto, cotización, factura proforma, transferencia, retiro, comisión, saldo inicial, factura de compra, retirada',
    Portuguese: 'orçamento, transferência, saque, taxa, tarifa, saldo inicial, levantamento',
    Italian:
      'preventivo, bonifico, prelievo, commissione, giroconto, saldo iniziale, fattura di acquisto',
    Dutch: 'offerte, overboeking, opname, kosten, beginbalans, inkoopfactuur, inkoop, memoriaal',
    Polish:
      'oferta, faktura proforma, przelew, wypłata, opłata, prowizja, bilans otwarcia, faktura zakupu',
    Russian:
      'перевод, вывод средств, комиссия, начальное сальдо, поступление товаров, поступление товаров и услуг, перемещение, списание',
    Turkish: 'teklif, havale, para çekme, komisyon, virman, açılış, alış faturası, devir',
    Vietnamese: 'báo giá, chuyển khoản, rút tiền, phí, số dư đầu kỳ, nhập hàng',
  },
  out: {
    English: 'money out, paid out, expenditure, spending',
    Chinese: '支出, 支, 出账, 已支出, 付款单, 付, 支付, 流出',
    'Japanese, Korean': '支出, 출금액, 지출',
    'German, French': 'ausgabe, zahlungsausgang, dépense, décaissement',
    'Spanish, Portuguese, Italian': 'egreso, gasto, despesa, spesa',
    'Dutch, Polish': 'af, uitgave, uitgaven, wydatek, rozchód, KW',
    'Russian, Turkish, Vietnamese': 'расход, выплата, gider, chi, phiếu chi',
  },
  side: {
    English:
      'debit, credit, dr, cr, d, c, deb, cred, db, in, out, inbound, outbound, incoming, outgoing',
    Chinese: '借, 贷, 借方, 贷方',
    Japanese: '借方, 貸方, 借, 貸',
    Korean: '차변, 대변, 차, 대',
    'German: DATEV': 's, h, soll, haben, eingang, ausgang',
    French: 'débit, crédit, entrée, sortie',
    Spanish: 'debe, haber, cargo, entrada, salida',
    'Portuguese, Italian': 'débito, crédito, dare, avere, saída, entrata, uscita',
    'Dutch, Polish': 'debet, wn, ma, in, uit',
    'Russian, Turkish, Vietnamese':
      'дебет, кредит, дт, кт, borç, alacak, b, a, giriş, çıkış, nợ, có',
  },
};
