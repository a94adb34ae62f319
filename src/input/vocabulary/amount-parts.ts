/**
 * Headings of what an amount is made of, by where they come from; `customers.ts` says how they are
 * written. They prove whose an amount is that stands on each line of an order.
 */

/** How many pieces. */
export const QUANTITIES = {
  English: `quantity, qty, quantities, units, pieces, pcs, number of units, no of units, units sold
    line, item, lineitem, line item, order, ordered, invoiced, sold, sales, billed × quantity, qty
    quantity, qty × ordered, purchased, invoiced, sold, shipped, billed`,
  Chinese:
    '数量, 件数, 购买数量, 商品数量, 销售数量, 订购数量, 实发数量, 下单数量, 数量(件), 宝贝数量',
  Japanese: '数量, 個数, 注文数量, 注文個数, 受注数量, 売上数量, 購入数',
  Korean: '수량, 주문수량, 판매수량, 구매수량',
  German: 'menge, anzahl, stück, stückzahl, bestellmenge, liefermenge, verkaufte menge',
  French: 'quantité, qté, quantité commandée, quantité vendue, nombre',
  'Spanish, Portuguese, Italian':
    'cantidad, unidades, cant, cantidad vendida, quantidade, qtd, qtde, quantidade vendida, quantità, qta, qtà, q.tà, pezzi',
  'Dutch, Polish': 'aantal, hoeveelheid, aantal stuks, ilość, liczba sztuk, szt, ilość sztuk',
  'Russian, Turkish, Vietnamese':
    'количество, кол-во, кол во, кол, miktar, adet, sipariş adedi, satış adedi, số lượng, sl, số lượng bán',
};

/** The price of one piece. */
export const UNIT_PRICES = {
  English: `price, unit price, item price, lineitem price, line item price, price each, price per unit, price per item, selling price, sale price, sales price, unit amount, unit selling price, product price, list price, net price, unit price incl tax, unit price excl tax`,
  Chinese:
    '单价, 价格, 商品单价, 销售单价, 含税单价, 商品价格, 售价, 成交价, 实际单价, 成交单价, 折后单价, 单价(元)',
  Japanese: '単価, 販売単価, 価格, 商品単価, 売単価, 販売価格, 売価, 商品価格',
  Korean: '단가, 판매단가, 판매가, 상품단가, 가격, 상품가격, 판매가격',
  German:
    'einzelpreis, stückpreis, preis, vk preis, e preis, verkaufspreis, preis pro stück, preis pro einheit, einzelpreis netto, einzelpreis brutto',
  French:
    'prix unitaire, pu, pu ht, pu ttc, prix, prix unitaire ht, prix unitaire ttc, prix de vente',
  'Spanish, Portuguese, Italian':
    'precio unitario, precio, precio de venta, precio unit, preço unitário, valor unitário, preço, preço unit, prezzo unitario, prezzo, prezzo di vendita',
  'Dutch, Polish':
    'stukprijs, prijs, eenheidsprijs, prijs per stuk, verkoopprijs, cena, cena jednostkowa, cena netto, cena brutto, cena sprzedaży',
  'Russian, Turkish, Vietnamese':
    'цена, цена за единицу, цена за шт, цена продажи, birim fiyat, birim fiyatı, fiyat, satış fiyatı, đơn giá, giá bán, giá, giá đơn vị',
};

/** Tax on top of it. */
export const TAXES = {
  English: `tax, taxes, sales tax, vat, gst, total tax, tax total, tax amount, vat amount, gst amount, line tax, item tax amount, line tax amount, order tax, tax value, igst amount, cgst amount, sgst amount`,
  Chinese: '税额, 税金, 增值税, 税费, 税额合计',
  Japanese: '消費税, 消費税額, 税額, 消費税合計, 消費税等',
  Korean: '부가세, 세액, 부가가치세',
  German: 'mwst, ust, steuer, steuerbetrag, mwst betrag, umsatzsteuer, mehrwertsteuer, steuern',
  French: 'tva, montant tva, total tva, taxe, taxes, montant de la tva',
  'Spanish, Portuguese, Italian':
    'iva, impuesto, impuestos, importe iva, monto iva, imposto, impostos, valor do imposto, imposta, importo iva',
  'Dutch, Polish': 'btw, btw bedrag, kwota vat, podatek, podatek vat',
  'Russian, Turkish, Vietnamese':
    'ндс, сумма ндс, kdv, kdv tutarı, vergi, thuế, thuế gtgt, tiền thuế, thuế vat',
};

/** What delivery costs the customer, and other charges on top of the goods. */
export const SHIPPINGS = {
  English: `shipping, freight, delivery, postage, handling, carriage × , amount, charge, charges, cost, fee, fees, total, price
    total shipping, order shipping, shipping and handling, adjustment, shipping amount paid, shipping cost paid`,
  Chinese: '运费, 邮费, 快递费, 配送费, 运费金额, 买家应付邮费, 运费(元)',
  Japanese: '送料, 送料合計, 配送料, 配送料金, 代引料, 代引手数料, 手数料合計',
  Korean: '배송비, 총 배송비, 배송료, 배송비 합계',
  German: 'versand, versandkosten, porto, fracht, frachtkosten, lieferkosten, versandkosten netto',
  French: "frais de port, frais de livraison, livraison, port, frais d'expédition, expédition",
  'Spanish, Portuguese, Italian':
    'envío, gastos de envío, costo de envío, coste de envío, flete, frete, valor do frete, envio, portes, spedizione, spese di spedizione, trasporto',
  'Dutch, Polish':
    'verzendkosten, verzending, bezorgkosten, dostawa, koszt dostawy, koszt wysyłki, wysyłka',
  'Russian, Turkish, Vietnamese':
    'доставка, стоимость доставки, kargo, kargo ücreti, kargo tutarı, phí vận chuyển, phí ship, phí giao hàng',
};

/** What is taken off it. */
export const DISCOUNTS = {
  English: `discount, discounts, coupon, rebate, promotion, voucher × , amount, value, total
    total discount, total discounts, order discount, cart discount, line discount, item discount, coupon discount, promotion discount, item promotion discount, entity discount amount`,
  Chinese:
    '折扣, 优惠, 优惠金额, 折扣金额, 优惠券, 店铺优惠, 平台优惠, 促销优惠, 立减, 折扣额, 优惠总额',
  Japanese:
    '割引, 割引額, 割引金額, 値引, 値引き, 値引額, クーポン, クーポン利用額, ポイント利用, ポイント利用額, 利用ポイント',
  Korean: '할인, 할인금액, 할인액, 쿠폰할인, 쿠폰할인금액, 적립금, 총 할인금액',
  German: 'rabatt, rabattbetrag, nachlass, gutschein, skonto, gutscheinwert',
  French: "remise, montant remise, réduction, rabais, bon d'achat, total remise",
  'Spanish, Portuguese, Italian':
    'descuento, descuentos, importe descuento, cupón, desconto, descontos, valor do desconto, cupom, sconto, sconti, importo sconto',
  'Dutch, Polish': 'korting, kortingsbedrag, rabat, zniżka, kwota rabatu, upust',
  'Russian, Turkish, Vietnamese':
    'скидка, сумма скидки, indirim, indirim tutarı, iskonto, iskonto tutarı, giảm giá, chiết khấu, khuyến mãi',
};
