/**
 * Headings of what tells orders apart, by where they come from, the better list first: a file that
 * has an order’s number and an invoice’s is read by that of the order. `customers.ts` says how they
 * are written.
 */

/** What a customer buys at once. */
export const ORDER_NUMBERS = {
  English: `order, sales order, web order, shop order, customer order, main order
    × id, no, nr, number, num, #, ref, reference, code, key, uid
    order, sales order, so, so no, so number, so nr, so id, ordernumber, order nbr, order reference number, reference order, ref order, ordno, ord no, ord nr, ord id, order name, order increment id, increment id, sales record number, amazon order id, name of order, vbeln, sales doc, sales document`,
  Chinese: `订单, 销售订单, 主订单, 平台订单, 系统订单, 父订单, 网店订单, 淘宝订单, 商家订单, 线上订单
    × 编号, 号, ID, 号码, 单号, 序号, 流水号, 编码
    订单号, 订单, 微信订单号`,
  Japanese:
    '注文, ご注文, 受注, オーダー, 発注 × 番号, ID, No, No., コード, 管理番号, CD\n注文, オーダー, 受注管理番号, 注文管理番号',
  Korean: '주문, 주문서, 오더, 수주 × 번호, ID, No, 코드, 고유번호\n주문번호, 주문 고유번호, 오더',
  German:
    'bestell, bestellungs, auftrags, order, kundenauftrags, verkaufsauftrags × nr, nummer, id, no, code, referenz, nummer extern\nbestellung, auftrag, auftragsbestätigung',
  French: `commande × , id, n°, numéro, référence, no
    numéro, n°, n, référence, id, no, réf, num, code × commande, de commande, de la commande, cde, de cde`,
  Spanish: `pedido, orden × , id, n°, número, no
    número, n°, n, nro, no, id, referencia, ref, num, código × pedido, de pedido, del pedido, de orden, orden, de la orden`,
  Portuguese: `pedido, encomenda × , id, n°, número
    número, n°, n, nro, id, num, código, referência, ref × pedido, do pedido, de pedido, encomenda, da encomenda`,
  Italian: `ordine × , id, n°, numero
    numero, n°, n, id, num, rif, riferimento, codice, nr × ordine, dell'ordine, d'ordine`,
  Dutch:
    'order, bestel, bestellings, opdracht, verkooporder × nr, nummer, id, no, code, referentie\nopdracht, bestelling, ordernummer, bestelnummer, referentie bestelling',
  Polish: `zamówienie
    numer, nr, id, symbol, kod × zamówienia, zamówienie, zam, zamówienia klienta`,
  Russian: `заказ, заказ покупателя, заказ клиента, заявка
    номер, №, n, id, код × заказа, заказ, заказа покупателя, заказа клиента, зак, заявки
    заказ №, заказ номер`,
  Turkish: 'sipariş, satış siparişi × no, numarası, id, kodu, nosu, num, referansı\nsipariş',
  Vietnamese: `đơn hàng, đơn đặt hàng
    mã, số, id, mã số × đơn hàng, đơn, đơn đặt hàng, đơn bán hàng, order
    số hiệu đơn hàng`,
};

/** What it is billed or booked by. */
export const INVOICE_NUMBERS = {
  English: `invoice, document, doc, bill, voucher, vch × id, no, nr, number, num, #, ref, reference, key, uid
    invoice, invoice id number, billing document, bill doc, billing doc, num, docnum, docentry, document entry, entry no`,
  Chinese: `单据, 销售单, 发票, 出库单, 销货单, 票据, 账单, 结账单
    × 编号, 号, ID, 号码, 单号, 序号, 流水号, 编码
    单号, 单据号, 票号, 销售单号, 单据编号`,
  Japanese:
    '伝票, 売上, 請求書, 納品書, 売上伝票 × 番号, ID, No, No., コード, 管理番号, CD\n伝票NO',
  Korean: '전표, 송장주문, 계산서 × 번호, ID, No, 코드, 고유번호',
  German:
    'rechnung, rechnungs, beleg, faktura × nr, nummer, id, no, nummer extern\nrechnung, beleg, belegfeld 1, re nr',
  French: `facture, pièce × , id, n°, numéro, référence, no
    numéro, n°, n, référence, id, no, réf, num × facture, de facture, de pièce, pièce, document, de document`,
  Spanish: `factura, comprobante × , id, n°, número, no
    número, n°, n, nro, no, id, referencia, num, código × factura, de factura, comprobante, de comprobante, documento, de documento`,
  Portuguese: `fatura, nota fiscal × , id, n°, número
    nf, nfe, nf e, número nf, número da nf
    número, n°, n, nro, id, num, código, referência × fatura, da fatura, nota fiscal, da nota fiscal, da nota, documento, do documento`,
  Italian: `fattura × , id, n°, numero
    numero, n°, n, id, num, rif, riferimento, codice, nr × fattura, della fattura, documento, doc`,
  Dutch: 'factuur, document, boekstuk × nr, nummer, id, no\nfactuur, boekstuk',
  Polish: `faktura
    numer, nr, id, symbol × faktury, dokumentu`,
  Russian: `документ, счет, накладная, реализация
    номер, №, id, код × документа, счета, накладной, реализации, счета-фактуры
    номер, № док, номер док`,
  Turkish: 'fatura, belge, evrak × no, numarası, id, kodu, nosu, num\nfatura',
  Vietnamese: `hóa đơn, hoá đơn, chứng từ
    mã, số, id, mã số × hóa đơn, hoá đơn, chứng từ, hđ, ct, phiếu, phiếu bán hàng`,
};

/** What it is called where it is paid, or by the customer. */
export const SALE_NUMBERS = {
  English: `transaction, txn, trans, trx, receipt, sale, ticket, booking, check, basket, cart, parent order, payment order, purchase order, deal, opportunity
    × id, no, nr, number, num, #, ref, reference, key, uid
    sales × no, number, #
    po number, external order id, merchant order id, order item order id, transaction, txnid, reference number, reference no, ref no, ref number, ref nr`,
  Chinese: `交易, 商户订单, 原始订单, 原订单, 业务, 小票, 流水, 子母订单
    × 编号, 号, ID, 号码, 单号, 序号, 流水号, 编码
    交易号, 交易单号, 商户单号, 商户订单号, 流水号, 小票号, 支付宝交易号, 业务流水号, 订单流水号`,
  Japanese: '取引, 購入, 申込 × 番号, ID, No, No., コード, 管理番号, CD',
  Korean: '거래, 판매, 결제, 영수증, 매출 × 번호, ID, No, 코드, 고유번호',
  German:
    'vorgangs, transaktions, bon, kassenbon × nr, nummer, id, no\nbon, externe bestellnummer, vorgang',
  French: `transaction, ticket × , id, n°, numéro, référence, no
    numéro, n°, n, référence, id, no, réf, num × vente, de vente, transaction, de transaction, ticket, de ticket`,
  Spanish: `ticket, transacción × , id, n°, número, no
    número, n°, n, nro, no, id, referencia, num, código × venta, de venta, ticket, de ticket, transacción, de transacción, de la transacción`,
  Portuguese: `transação × , id, n°, número
    número, n°, nro, id, num, código, referência × venda, da venda, transação, da transação`,
  Italian: `scontrino, transazione × , id, n°, numero
    numero, n°, n, id, num, rif, riferimento, codice, nr × scontrino, vendita, transazione`,
  Dutch: 'verkoop, transactie, bon × nr, nummer, id, no',
  Polish: `paragon, transakcja
    numer, nr, id, symbol × transakcji, paragonu, sprzedaży`,
  Russian: `сделка, чек
    номер, №, id, код × сделки, чека, продажи, транзакции, операции`,
  Turkish: 'fiş, işlem, satış × no, numarası, id, kodu, nosu, num',
  Vietnamese: 'mã, số, id, mã số × giao dịch',
};
