/** Headings of amounts, by where they come from; `customers.ts` says how they are written. */

/** What customers paid or owe, for goods: a row’s, or its order’s. Never what a shop was paid out. */
export const REVENUES = {
  English: `revenue, revenues, sales, turnover, amount, total, totals, grand total, sales revenue, sum, net, gross, spend, spent, amt, sale
    total, net, gross, base, grand × revenue, revenues, sales, sale, amount, total, value, spend, spent, turnover, amt, sum
    total × price, order price
    sale, sales, order, invoice, line, transaction, trans, txn, purchase, deal, item, document, doc, bill, billing, billed, invoiced, booking, ticket, receipt, payment, sold, contract, opportunity, basket, cart, charge, product, service, row, customer, trx, tran
    × total, amount, amt, value, revenue, sum, grand total, total amount, total price, net amount, gross amount, total value, net value, gross value, price total, net total, gross total, amount total, net, gross
    total order, total invoice, total sale, total sales, total payment, total transaction, total line × amount, value, price
    total invoiced, total billed, total sale, total sales, total payment, total payments
    extended price, extended amount, extended value, ext price, ext amount, extprice, line extension
    amount, total, price × paid, charged, billed, invoiced, received, collected, spent, sold, captured, excl tax, incl tax, excluding tax, including tax, ex tax, inc tax, excl vat, incl vat, ex vat, inc vat, excluding vat, including vat, ex gst, inc gst, with tax, without tax, before tax, after tax
    total paid, total amount paid, total charged, total collected, total price usd, paid amount, amount paid by customer, net sales amount, gross sales amount, monetary, monetary value, money spent, total money, paid, paid total
    invoice value, taxable value, taxable amount, net invoice value, net order value, gross order value, gmv, gross merchandise value, amount usd, amount eur, income, proceeds, receipts, sale price total, sales price total`,
  'Shopify, WooCommerce, Magento': `total sales, order total, order total amount, net sales, gross sales, total price, current total price, total line items price, total price set
    grand total (purchased), grand total (base), base grand total, order total (gross), row total, row total incl tax, total spent`,
  'eBay, Etsy, Amazon, Walmart':
    'sold for, total price, order value, order total, item total, product sales, item price total, item revenue, total amount (including tax), order amount',
  'Square, PayPal, Stripe, Adyen':
    'total collected, gross, net, amount, gross amount, transaction amount, total money, captured amount, payment amount, converted amount',
  'QuickBooks, Xero, Zoho, Odoo, ERPNext': `amount, total, line amount, invoice total, untaxed amount, amount total, amount untaxed, total signed, untaxed total, tax excluded
    total in currency, grand total, rounded total, net total, base net total, base grand total, bcy total, item total, sub total taxed, invoice amount, total (bcy), total (fcy), invoiced amount, untaxed invoiced amount, price subtotal, price total`,
  'SAP: lists and tables': `net value, netwr, gross value, net val, net value of order, net value in doc currency, net value in document currency, billing value, invoiced value
    amount in dc, amount in lc, amt in loc cur, amount in local currency, amount in document currency, amount in doc curr, lc amount, doc total, doctotal, linetotal, document total`,
  'Salesforce, HubSpot, Dynamics':
    'amount, deal amount, deal value, total amount, estimated revenue, actual revenue, amount in company currency, closed amount, won amount, total contract value, opportunity amount, actual value, extended amount (base)',
  Chinese: `金额, 总金额, 总额, 合计, 合计金额, 总计, 收入, 营业额, 营业收入, 流水, 总价, 应收, 实收, 实付, 总收入, 总和
    销售, 订单, 交易, 成交, 消费, 支付, 付款, 实付, 实收, 应付, 应收, 结算, 结账, 结帐, 开票, 发票, 单据, 业务, 收款, 收入, 购买, 合同, 签约, 下单, 累计, 订购, 实际支付, 实际付款, 已付, 已收, 本币, 原币, 整单, 本单, 含税, 不含税, 未税, 税前, 税后, 无税, 销货, 出库, 出货, 行, 明细
    × 金额, 额, 总额, 总金额, 总价, 合计, 金额合计, 总计, 款, 价税合计, 金额(元)
    销售, 成交, 营业, 主营业务, 订单, 交易, 净, 总, 业务, 营收 × 收入, 净额, 净收入, 营收, 流水, 净销售额
    价税合计, 价税合计(本位币), 价税合计额, 含税销售额, 不含税销售额, 含税销售金额, 不含税销售金额, 净销售额, 销售净额, 折后金额, 优惠后金额, 折扣后金额, 折后总额, 折后价合计, 营收, 销售收入净额
    消费总额, 累计消费, 累计消费金额, 累计消费额, 实付总额, 实收总额, 应收总额, 应付总额, 单笔金额, 支付总额, 付款总额
    商品金额, 实付款, 实收款, 应付款, 应收款, 已付款, 销售实收, 订单实付, 客单金额, 实销金额, 实销额, 本币金额, 原币金额, 业绩, 业绩金额, 货款金额, 货款`,
  '淘宝, 天猫, 1688': `买家实际支付金额, 买家应付货款, 买家实付金额, 买家实付, 买家已付款, 订单实付金额, 子订单实付金额, 总金额, 买家支付金额, 买家应付金额, 买家付款金额, 实付款(元), 确认收货打款金额`,
  '京东, 拼多多, 抖音':
    '订单金额, 应付金额, 用户应付金额, 结算金额, 商家实收金额, 商家实收金额(元), 用户实付金额(元), 用户实付金额, 订单应付金额, 京东价总额, 客户实付',
  '支付宝, 微信支付, 有赞': `收入金额, 收入(+元), 金额(元), 金额（元）, 应结订单金额, 订单实收金额, 订单实付金额, 订单金额, 商家实收(元), 商家实收, 订单应收金额, 申请订单金额`,
  'Taiwan: 綠界, 91APP, SHOPLINE':
    '订单合计, 订单总计, 付款金额, 应付金额, 结帐金额, 消费金额, 发票金额, 交易金额, 实付金额, 付款总金额, 销售额, 订单付款总金额, 总销售额, 折扣后金额',
  'Japan: Rakuten, Amazon.co.jp, EC-CUBE, 弥生': `金額, 売上, 売上高, 売上額, 合計, 総額, 総計, 総合計, 売り上げ, 売価合計, 税込, 税抜
    売上, 合計, 請求, 支払, お支払い, 支払い, 購入, 注文, ご注文, 決済, 受注, 販売, 取引, 総, 明細, 商品, 税込, 税抜, 税別, 入金, 売価, 小売, 伝票, 税込合計, 税抜合計, お買上, お買い上げ, 行, 納品, 契約, 課金, 受注合計, 注文合計
    × 金額, 額, 合計, 総額, 合計金額, 総合計, 金額合計, 金額(税込), 金額(税抜), 高, 計
    総売上, 純売上, 純売上高, 総売上高, 売上総額, 税抜売上, 税込売上, 税込売上高, 税抜売上高, 合計(税込), 売上(税込), 売上(税抜), お支払い総額, 総支払額, 請求合計, 総請求額`,
  'Korea: Cafe24, 스마트스토어, 쿠팡, 더존': `금액, 매출, 매출액, 합계, 총액, 총계, 합계액
    매출, 결제, 주문, 판매, 총, 합계, 거래, 공급, 구매, 총 결제, 총 주문, 총 판매, 실결제, 실제 결제, 최종 결제, 청구, 계약, 수금, 입금, 총 매출, 상품, 실 결제, 품목별 결제, 총 상품, 순매출, 상품별 총 주문
    × 금액, 액, 총액, 합계, 합계금액, 가액, 금액(원), 대금
    총매출, 순매출, 순매출액, 총매출액, 공급가액, 실매출, 총합계, 총구매금액, 총 실결제금액, 결제총액`,
  'German: DATEV, Lexware, JTL, Shopware, SAP': `betrag, umsatz, umsätze, gesamt, gesamtbetrag, gesamtsumme, summe, gesamtpreis, endbetrag, netto, brutto, erlös, erlöse, endsumme, wert, gesamtumsatz, zahlbetrag, einnahmen
    rechnungs, auftrags, bestell, bestellungs, verkaufs, brutto, netto, positions, zahlungs, zahl, buchungs, beleg, verkauf, umsatz, kauf, gesamt, gesamtbrutto, gesamtnetto, end, zeilen, bon, order
    × betrag, summe, wert, umsatz, gesamt, brutto, netto, preis gesamt, gesamtbetrag, gesamtpreis, gesamtsumme, erlös, erlöse, endbetrag, bruttobetrag, nettobetrag, betrag brutto, betrag netto, summe brutto, summe netto
    betrag, umsatz, summe, gesamt, gesamtbetrag, gesamtpreis, gesamtsumme, wert, erlös × brutto, netto, ohne mwst, mit mwst, inkl mwst, exkl mwst, zzgl mwst, inkl ust, exkl ust
    umsatz (ohne soll/haben-kz), umsatz ohne soll haben kz, fakturawert, fakturierter betrag, rechnungssumme, wert netto, wert brutto, betrag in eur, betrag eur, artikelgesamtpreis`,
  'French: Sage, EBP, PrestaShop': `montant, total, chiffre d'affaires, CA, ventes, recette, recettes, valeur, somme, net à payer, montant total, total général, encaissement, prix total
    montant, total, CA, chiffre d'affaires, prix total, valeur, vente, ventes, montant total, montant net, total net, total ligne, montant ligne, total commande, total facture, total payé, montant facture
    × ht, ttc, hors taxes, toutes taxes comprises, net, brut, net ht, net ttc, hors taxe, tva incluse, hors tva
    montant, total, valeur × de la commande, commande, de commande, facture, de la facture, facturé, vente, de la vente, des ventes, payé, réglé, encaissé, transaction, de la transaction, ligne, de la ligne, ticket
    montant de vente, prix de vente total, total (tax incl), total des ventes`,
  'Spanish: Contaplus, Siigo, MercadoLibre': `importe, monto, total, valor, ventas, venta, ingresos, ingreso, facturación, importe total, monto total, valor total, total general, suma, precio total, cantidad total pagada, cifra de negocio, recaudado
    importe, monto, total, valor, importe total, monto total, valor total
    × neto, bruto, de venta, de ventas, venta, ventas, factura, de factura, de la factura, facturado, pedido, del pedido, de pedido, pagado, cobrado, de la transacción, transacción, operación, de la operación, de la compra, compra, línea, orden, de la orden, con iva, sin iva, iva incluido, con impuestos, sin impuestos, a pagar, de línea, documento
    ventas × netas, brutas, totales
    venta × neta, bruta, total
    ingresos × netos, brutos, totales, por ventas, por productos
    total × a pagar, comprobante, con descuento, facturación
    base imponible, subtotal neto, total (cop), ingresos por productos (clp)`,
  'Portuguese: Bling, Omie, Olist': `valor, total, montante, vendas, venda, receita, faturamento, faturação, valor total, preço total, soma, total geral, valor líquido, valor bruto
    valor, total, montante, valor total, receita, venda, faturamento, preço total
    × líquido, líquida, bruto, bruta, da venda, de venda, venda, vendas, de vendas, das vendas, do pedido, pedido, de pedido, da nota, nota, nota fiscal, da nota fiscal, da fatura, fatura, faturado, pago, recebido, da compra, compra, da transação, transação, do item, item, da linha, do documento, com impostos, sem impostos, com iva, sem iva, da encomenda, encomenda, total, dos produtos
    vendas líquidas, vendas brutas, vendas totais, receita total, valor da operação, payment value`,
  'Italian: TeamSystem, Danea': `importo, totale, fatturato, ricavi, ricavo, vendite, vendita, valore, importo totale, totale generale, somma, incasso, incassi, imponibile, prezzo totale
    importo, totale, valore, fatturato, ricavo, prezzo totale, importo totale
    × netto, lordo, ivato, iva inclusa, iva esclusa, ordine, dell'ordine, fattura, della fattura, documento, riga, vendita, della vendita, vendite, pagato, incassato, transazione, da pagare, senza iva, con iva, fatturato, merce, riga netto
    vendite × nette, lorde, totali
    netto a pagare, totale imponibile`,
  'Dutch: Exact, Twinfield, Lightspeed': `bedrag, omzet, totaal, totaalbedrag, verkopen, waarde, opbrengst, som, eindtotaal, netto, bruto, netto omzet, bruto omzet, totale omzet, totaalprijs
    order, factuur, verkoop, bestel, netto, bruto, regel, betaald, transactie, totaal, betaal, bestelling, besteld × bedrag, totaal, waarde, omzet, totaalbedrag, som, regel, totaalprijs
    bedrag, totaal, omzet, totaalbedrag × excl btw, incl btw, exclusief btw, inclusief btw, netto, bruto, ex btw, factuur, order, bestelling
    betaald bedrag, gefactureerd bedrag, bedrag eur, bedrag in eur`,
  'Polish: Comarch, Subiekt, BaseLinker': `kwota, wartość, suma, razem, przychód, przychody, sprzedaż, obrót, obroty, ogółem, łącznie, kwota razem, do zapłaty, utarg, cena łączna
    kwota, wartość, suma, razem, sprzedaż, przychód, obrót, łączna kwota, łączna wartość, wartość sprzedaży, kwota sprzedaży, kwota całkowita, wartość zamówienia, kwota zamówienia, wartość faktury, wartość pozycji
    × netto, brutto, zamówienia, faktury, sprzedaży, transakcji, całkowita, zapłacona, płatności, ogółem, pozycji, do zapłaty, zakupu, dokumentu, opłacona, razem, netto pln, brutto pln, pln
    łączna kwota, łączna wartość, zapłacono, suma zamówienia`,
  'Russian: 1С, Битрикс24, Ozon': `сумма, итого, всего, выручка, стоимость, продажи, оборот, доход, сумма итого, общая сумма, сумма всего, итоговая сумма, сумма с ндс, к оплате, оплачено, поступления, объем продаж
    сумма, стоимость, выручка, итого, общая сумма, итоговая сумма, общая стоимость, оборот
    × заказа, продажи, продаж, сделки, документа, чека, покупки, с ндс, без ндс, нетто, брутто, оплаты, счета, по счету, реализации, к оплате, руб, оплачено, по заказу, транзакции, по документу, операции, взаиморасчетов, строки, в руб, накладной, платежа, товаров, заказов, покупок, от реализации
    сумма продажи × , руб
    выручка от продаж, доход от продаж, стоимость продажи, сумма документа с ндс, всего с ндс, итого с ндс, оплаченная сумма, сумма (руб), возможная сумма`,
  'Turkish: Logo, Trendyol, Hepsiburada': `tutar, toplam, ciro, satış, satışlar, gelir, hasılat, genel toplam, toplam tutar, tutarı, net tutar, brüt tutar, meblağ, ara toplam dahil, toplam fiyat
    satış, sipariş, fatura, ödeme, ödenen, toplam, net, brüt, genel, kdv dahil, kdv hariç, işlem, satır, kdvli, kdvsiz, faturalanacak, tahsilat, sepet, alışveriş, toplam satış, toplam sipariş, indirimli, fiş, belge, toplam fatura
    × tutarı, tutar, toplamı, toplam, bedeli, geliri, cirosu, ciro, toplam tutar, toplam tutarı, satış, gelir, toplam fiyat
    kdv dahil toplam, kdv hariç toplam, toplam gelir, net satış, brüt satış, tutar (kdv dahil), tutar (kdv hariç), satış hasılatı`,
  'Vietnamese: KiotViet, MISA, Haravan, Shopee': `thành tiền, tổng tiền, doanh thu, số tiền, tổng cộng, tổng thanh toán, doanh số, giá trị, tổng, tổng giá trị, trị giá, tổng số tiền, cộng tiền
    doanh thu, doanh số, tổng tiền, số tiền, giá trị, tổng giá trị, thành tiền, tổng số tiền, tổng cộng, tổng doanh thu, tổng doanh số, trị giá
    × thuần, bán hàng, đơn hàng, hóa đơn, hoá đơn, thanh toán, đã thanh toán, khách trả, khách đã trả, giao dịch, sau thuế, trước thuế, gồm vat, chưa vat, sau giảm giá, sau chiết khấu, bán, hàng hóa, hàng, vnd, đơn, người mua thanh toán, có thuế, hợp đồng, phải thu, gộp
    khách cần trả, khách đã trả, khách phải trả, khách thanh toán, tổng doanh thu, tổng số tiền người mua thanh toán, tiền hàng, tổng tiền hàng, tiền sau thuế, tiền trước thuế, tiền có thuế`,
};

/** What is no more than a part of that, before tax, shipping or discounts: taken where there is nothing else. */
export const REVENUES_IN_PART = {
  English: `subtotal, sub total, order subtotal, line subtotal, item subtotal, items subtotal, cart subtotal, value, merchandise total, items total, products total, goods total, list amount, gross price total, invoice subtotal, total before discount, merchandise subtotal, order sub total, sales before discount`,
  Chinese:
    '小计, 商品小计, 金额小计, 商品总价, 商品合计, 货款小计, 订单小计, 商品原价合计, 应收小计',
  Japanese: '小計, 商品小計, 商品合計, 小計金額, 商品代金',
  Korean: '소계, 상품합계, 총 상품금액, 상품 소계, 총상품구매금액',
  German:
    'zwischensumme, warenwert, artikelsumme, teilsumme, zwischensumme netto, zwischensumme brutto',
  French:
    'sous total, sous total ht, sous total ttc, total produits, total articles, valeur des articles',
  'Spanish, Portuguese, Italian':
    'subtotal de productos, subtotal del pedido, subtotal do pedido, subtotal dos itens, subtotale, totale parziale, valor dos produtos, total productos, parcial',
  'Dutch, Polish':
    'subtotaal, tussentotaal, suma częściowa, wartość produktów, suma pośrednia, podsuma',
  'Russian, Turkish, Vietnamese':
    'подытог, промежуточный итог, стоимость товаров, ara toplam, tạm tính, cộng tiền hàng',
};

/** What the goods cost; of a whole row, never of one piece. */
export const COSTS = {
  English: `cost, costs, total cost, total costs, cost amount, cost total, total product cost, cost value, line cost, extended cost, cost price total, item cost total, product cost total, order cost
    cogs, cost of goods, cost of goods sold, cost of sales, cost of revenue, total cogs, cost of sale, net cost, purchase cost total`,
  Chinese: `成本, 总成本, 成本额, 成本金额, 成本总额, 销售成本, 营业成本, 成本合计, 商品成本, 订单成本, 主营业务成本, 成本总价, 货品成本, 商品总成本, 结转成本, 采购成本金额, 销货成本, 成本小计`,
  Japanese:
    '原価, 売上原価, 原価額, 原価金額, 原価合計, 仕入金額, 仕入原価, 総原価, 仕入合計, 粗原価',
  Korean: '원가, 매출원가, 원가금액, 총원가, 원가합계, 매입원가, 판매원가, 원가총액',
  German: `kosten, wareneinsatz, gesamtkosten, einstandswert, einkaufswert, selbstkosten, herstellkosten, umsatzkosten, einkaufspreis gesamt, kosten gesamt, ek gesamt, einstand gesamt, warenkosten, einstandskosten, warenaufwand`,
  French: `coût, coûts, coût total, coût des ventes, coût des marchandises, coût de revient, prix de revient total, coût d'achat total, coût total ht, coût des marchandises vendues, total coût`,
  Spanish:
    'coste, costo, costes, costos, coste total, costo total, costo de venta, coste de ventas, costo de ventas, coste de venta, costo de la mercancía, total costo, total coste, costo de lo vendido',
  Portuguese:
    'custo, custos, custo total, custo de venda, custo das vendas, custo da mercadoria, CMV, custo da venda, total custo, valor de custo, valor do custo, custo dos produtos',
  Italian:
    'costo totale, costi, costo del venduto, costo vendita, costo della merce, totale costo, totale costi, costo riga, valore di costo',
  Dutch:
    'kosten totaal, kostprijs totaal, inkoopwaarde, totale kosten, kostprijs verkopen, kostprijswaarde, totale kostprijs, inkoopkosten',
  Polish:
    'koszt, koszty, koszt własny, koszt całkowity, koszt zakupu, koszt sprzedaży, wartość zakupu, koszt towarów, koszt razem, łączny koszt',
  Russian:
    'себестоимость, затраты, расходы, стоимость закупки, сумма себестоимости, себестоимость продаж, закупочная стоимость, себестоимость итого, себестоимость всего, сумма закупки, полная себестоимость',
  Turkish:
    'maliyet, toplam maliyet, maliyet tutarı, satış maliyeti, satılan malın maliyeti, maliyet toplamı, alış tutarı, toplam alış maliyeti',
  Vietnamese:
    'giá vốn, tổng giá vốn, chi phí, tổng chi phí, giá vốn hàng bán, tiền vốn, tổng tiền vốn',
};

/** What looking after a customer costs. */
export const COSTS_TO_SERVE = {
  English:
    'cost to serve, service cost, service costs, servicing cost, costs to serve, cost of service, cost of serving',
  Chinese: '服务成本, 客户服务成本, 服务费用, 客户服务费用, 服务客户成本',
  'Japanese, Korean':
    'サービスコスト, 対応コスト, サービス原価, 顧客対応コスト, 서비스비용, 서비스 원가, 고객 서비스 비용',
  German: 'servicekosten, betreuungskosten, kundenbetreuungskosten, bedienkosten',
  French: 'coût de service, coût à servir, coût du service, frais de service client',
  'Spanish, Portuguese, Italian':
    'coste de servicio, costo de servicio, coste de servir, custo de servir, custo de atendimento, custo do serviço, costo di servizio, costo del servizio',
  'Dutch, Polish': 'servicekosten klant, bedieningskosten, koszt obsługi, koszt obsługi klienta',
  'Russian, Turkish, Vietnamese':
    'стоимость обслуживания, затраты на обслуживание, расходы на обслуживание, hizmet maliyeti, chi phí phục vụ, chi phí dịch vụ',
};

/** What is left of it: amounts, for a margin is often a share. */
export const PROFITS = {
  English: `profit, profits, gross profit, net profit, total profit, profit amount, profit value, order profit, sales profit, line profit, contribution, contribution margin amount, gross profit amount, margin amount, gross margin amount, margin value, earnings, net income, profit loss, profit/loss, operating profit, total net profit, total gross profit`,
  Chinese: `利润, 利润额, 利润总额, 总利润, 毛利, 毛利额, 毛利润, 净利, 净利润, 净利额, 利润金额, 毛利金额, 订单利润, 订单毛利
    销售利润, 销售毛利, 销售毛利额, 商品毛利, 总毛利, 毛利总额, 毛利合计, 利润合计, 业务利润, 贡献利润, 营业利润`,
  Japanese:
    '利益, 粗利, 粗利益, 利益額, 粗利額, 売上総利益, 純利益, 営業利益, 粗利金額, 利益金額, 総利益, 粗利益額, 粗利合計, 限界利益',
  Korean:
    '이익, 매출이익, 매출총이익, 순이익, 영업이익, 이익금, 이익액, 이익금액, 총이익, 판매이익, 순수익, 마진액, 마진금액',
  German:
    'gewinn, rohertrag, rohgewinn, deckungsbeitrag, gewinnbetrag, reingewinn, bruttogewinn, nettogewinn, db1, db 1, deckungsbeitrag 1, gesamtgewinn, bruttoertrag, marge eur, marge in eur, margenbetrag',
  French:
    'bénéfice, profit, bénéfices, marge brute, marge nette, bénéfice net, bénéfice brut, montant de la marge, marge en euros, marge totale, montant marge, profit total, marge commerciale',
  Spanish:
    'beneficio, beneficios, ganancia, ganancias, utilidad, beneficio bruto, beneficio neto, utilidad bruta, utilidad neta, ganancia bruta, ganancia neta, beneficio total, utilidad total, rentabilidad importe, margen importe, importe margen',
  Portuguese:
    'lucro, lucro bruto, lucro líquido, lucros, lucro total, valor do lucro, margem em reais, valor da margem, margem bruta valor',
  Italian:
    'utile, profitto, guadagno, utile lordo, utile netto, profitti, margine lordo importo, importo margine, utile totale, profitto totale, margine euro',
  Dutch:
    'winst, brutowinst, nettowinst, bruto winst, netto winst, winstbedrag, margebedrag, totale winst, brutomarge bedrag',
  Polish:
    'zysk, zysk brutto, zysk netto, dochód, zysk ze sprzedaży, zysk całkowity, marża kwotowa, kwota marży, wartość marży, łączny zysk, marża kwota',
  Russian:
    'прибыль, валовая прибыль, чистая прибыль, сумма прибыли, прибыль руб, общая прибыль, маржинальная прибыль, маржа руб, маржинальный доход, прибыль с продажи',
  Turkish:
    'kâr, kar, kazanç, brüt kar, net kar, brüt kâr, net kâr, toplam kar, kâr tutarı, kar tutarı, toplam kâr, kar zarar, satış karı',
  Vietnamese:
    'lợi nhuận, lãi, lợi nhuận gộp, lợi nhuận ròng, lãi gộp, tiền lãi, lợi nhuận thuần, tổng lợi nhuận, tổng lãi',
};

/** In brackets behind an amount, they say only whether tax is in it; `Total (net)` beside `Total (gross)` are two. */
export const TAX_WORDS = `incl, excl, inc, ex, including, excluding, with, without, plus, no × tax, taxes, vat, gst, sales tax, iva, tva, mwst, ust, btw
  tax, taxes, vat, gst × incl, excl, included, excluded, inclusive, exclusive, inc
  net, gross, taxed, untaxed, tax inclusive, tax exclusive, including tax, excluding tax
  含税, 不含税, 未税, 税前, 税后, 含增值税, 不含增值税, 无税, 税込, 税抜, 税抜き, 税込み, 税別, 税引, 税引前, 내국세포함, 부가세포함, 부가세별도, 부가세 포함, 부가세 별도, VAT포함, VAT별도
  netto, brutto, inkl mwst, exkl mwst, ohne mwst, mit mwst, zzgl mwst, ht, ttc, hors taxes, toutes taxes comprises, hors tva, tva incluse, sin iva, con iva, iva incluido, neto, bruto, sin impuestos, con impuestos, sem iva, com iva, líquido, líquida, iva inclusa, iva esclusa, lordo, excl btw, incl btw, z vat, bez vat, с ндс, без ндс, kdv dahil, kdv hariç, gồm vat, chưa vat, đã gồm vat, chưa gồm vat`;
