/**
 * Headings of a sale’s date, currency, owner and product, by where they come from;
 * `customers.ts` says how they are written.
 */

/** The day of a sale. */
export const SALE_DATES = {
  English: `date, day, date of sale, date of purchase, date of order, date of transaction, date of invoice, dated
    order, invoice, transaction, trans, txn, trx, sale, sales, purchase, document, doc, bill, billing, tax, receipt, trade, business, booking, voucher, tran, deal, contract, event, ticket, activity, po, so
    × date, day, dt
    order placed date, date ordered, date purchased, date sold, date placed, date invoiced, order date local, orderdate, ordered date, purchased date, sold date, invoiced date, invoice issue date, issue date, date issued, date of issue, issued date, order date/time, date/time`,
  'SAP, Business Central, Dynamics':
    'bill date, billing doc date, doc date, created on, audat, fkdat, document date, sales document date, order doc date',
  'Amazon, eBay, Etsy':
    'purchase date, sale date, date/time, order placed, sold on, sold on date, order date utc, sales date',
  Chinese: `日期, 日, 年月日, 时间日期
    订单, 下单, 交易, 销售, 购买, 开票, 发票, 成交, 消费, 单据, 业务, 制单, 签约, 合同, 销货, 出库, 开单, 订货, 订购, 购物, 结账, 结帐, 营业, 购货, 凭证, 登记, 订单创建, 签订, 交易发生, 结算, 开立
    × 日期, 日, 日期时间, 年月日
    订单日期(下单), 销售订单日期, 销售出库日期`,
  Japanese: `日付, 年月日, 日にち, 日時
    注文, ご注文, 受注, 購入, 売上, 販売, 取引, 請求, 伝票, 計上, 会計, 契約, 申込, 成約, お買上, 利用, ご利用, 決済, 発行, 売上計上, 来店, 購買
    × 日, 日付, 年月日, 日時, 日付時刻`,
  Korean: `날짜, 일자, 년월일, 일시, 일
    주문, 판매, 거래, 매출, 구매, 발행, 계산서, 전표, 계약, 결제, 승인, 작성, 구입
    × 일, 일자, 날짜, 일시, 년월일`,
  German: `datum, tag, belegdatum, rechnungsdatum, bestelldatum, auftragsdatum, kaufdatum, verkaufsdatum, umsatzdatum, transaktionsdatum, fakturadatum, buchungstag, verkaufstag, bestelltag, rechnung vom, datum der bestellung, datum der rechnung, datum/uhrzeit, datum uhrzeit, rechnungs datum, bestell datum, bondatum, vorgangsdatum, vertragsdatum, faktdatum, belegtag, ausstellungsdatum, datum verkauf, zeitpunkt`,
  French: `date, jour
    date × de commande, commande, de la commande, de facture, facture, de la facture, de facturation, facturation, de vente, vente, de la vente, d'achat, achat, de transaction, transaction, de l'opération, opération, pièce, de pièce, du document, document, d'émission, émission, du ticket, ticket
    date cde, date fact, date doc, date et heure, date heure`,
  Spanish: `fecha, día
    fecha × de pedido, del pedido, pedido, de factura, factura, de facturación, facturación, de venta, venta, de la venta, de compra, compra, de la compra, de emisión, emisión, de transacción, transacción, de la transacción, operación, de operación, de orden, orden, de la orden, documento, de documento, del documento, contable, de creación del pedido, comprobante, de comprobante, de expedición
    fecha y hora, fecha/hora, fecha hora`,
  Portuguese: `data, dia
    data × do pedido, pedido, de pedido, da venda, venda, de venda, da compra, compra, de compra, da fatura, fatura, da nota, da nota fiscal, nota fiscal, de emissão, emissão, da emissão, da transação, transação, do documento, documento, da encomenda, encomenda, de faturamento, faturamento, do movimento, da operação
    emissão, data e hora, data/hora, data hora, dt emissão, dt venda, dt pedido`,
  Italian: `data, giorno
    data × ordine, dell'ordine, d'ordine, di ordine, fattura, della fattura, di fatturazione, fatturazione, vendita, di vendita, della vendita, acquisto, di acquisto, transazione, della transazione, documento, del documento, di emissione, emissione, operazione, doc, scontrino
    data e ora, data ora, data/ora`,
  Dutch: `datum, dag
    order, bestel, factuur, verkoop, aankoop, transactie, boek, bestellings, document, koop × datum
    datum × bestelling, order, factuur, verkoop, aankoop, transactie
    besteldatum, datum/tijd, datum en tijd, datum tijd`,
  Polish: `data, dzień
    data × zamówienia, sprzedaży, faktury, wystawienia, transakcji, zakupu, dokumentu, złożenia zamówienia, złożenia, wystawienia faktury, operacji, wystawienia dokumentu, księgowania
    data i godzina, data i czas`,
  Russian: `дата, день, период дата
    дата × заказа, продажи, документа, счета, счёта, сделки, покупки, реализации, операции, чека, оформления, оформления заказа, накладной, отгрузки документа, заказа покупателя, транзакции, выставления счета, фактуры, счета-фактуры
    дата и время, дата/время, дата время, дата док`,
  Turkish: `tarih, tarihi, gün
    sipariş, satış, fatura, işlem, belge, fiş, alışveriş, satın alma, düzenleme, fatura düzenleme, sipariş verme, evrak × tarihi, tarih
    tarih saat, tarih/saat, tarih ve saat`,
  Vietnamese: `ngày, ngày tháng
    ngày × đặt hàng, đặt, bán, bán hàng, mua, mua hàng, hóa đơn, hoá đơn, giao dịch, chứng từ, đơn hàng, lập, lập hóa đơn, hạch toán, xuất hóa đơn, hđ, ct, phát sinh, lên đơn, lập hoá đơn
    ngày giờ, ngày đặt hàng (giờ)`,
};

/** Moments: beside a date these often hold only the time of day, or when a row was made. */
export const SALE_TIMES = {
  English: `datetime, timestamp, created, created at, created on, created date, creation date, created time, date created, create date, create time, created date utc, created utc, created date time, creation time, time created, created datetime, date time, date add, date added, created at local, created timestamp, date confirmed
    order created at, ordered at, ordered on, purchased at, sold at, placed at, order created, order purchase timestamp, order creation date, date order, invoice created, order created date, order create time, orders created at
    order, transaction, purchase, sale, sales, invoice, trade, payment order × time, timestamp, date time, datetime, at, on`,
  Chinese: `订单, 下单, 交易, 销售, 购买, 成交, 消费, 订单创建, 订单成立, 创建, 订单生成, 生成, 拍下, 开票, 开单, 交易创建, 购物, 订单提交, 提交订单, 业务, 结账, 订购, 建立, 录单, 制单 × 时间, 日期
    交易完成日期, 订单成交时间, 时间`,
  Japanese:
    '作成日, 作成日時, 登録日, 登録日時, 注文時間, 注文時刻, 受付日, 受付日時, 注文受付日時',
  Korean:
    '생성일, 생성일시, 등록일, 등록일시, 주문시간, 주문시각, 접수일, 주문접수일, 거래시간, 거래시각',
  German:
    'erstellt am, erstellt, erstelldatum, erstellungsdatum, bestellzeit, zeitstempel, angelegt am, anlagedatum, bestellt am, eingang, bestelleingang, bestellzeitpunkt, erfasst am, verkauft am',
  French:
    'date de création, créé le, horodatage, date création, créée le, commandé le, heure de commande, date et heure de commande, passée le',
  'Spanish, Portuguese, Italian': `fecha de creación, creado, creado el, fecha creación, creada el, fecha y hora de creación, fecha de alta, fecha alta, fecha de registro
    data de criação, data criação, criado em, criada em, data de cadastro, data do cadastro, data e hora do pedido, data da criação
    data creazione, data di creazione, creato il, creata il, data inserimento, data e ora ordine`,
  'Dutch, Polish':
    'aanmaakdatum, aangemaakt op, aangemaakt, gemaakt op, datum aangemaakt, data utworzenia, utworzono, data dodania, utworzony, data złożenia zamówienia i godzina, data rejestracji',
  'Russian, Turkish, Vietnamese':
    'дата создания, создан, создано, время создания, время заказа, дата создания заказа, дата добавления, время, время продажи, принят в обработку, oluşturma tarihi, oluşturulma tarihi, kayıt tarihi, sipariş zamanı, ngày tạo, thời gian, thời gian tạo, thời gian đặt hàng, ngày tạo đơn, thời gian bán, thời gian giao dịch',
};

/** When it was paid, booked or closed: the day of the sale where nothing else is. */
export const SETTLED_DATES = {
  English: `posting date, post date, posted date, pstng date, posted on, value date, entry date, accounting date, booking date posted, gl date, budat, transaction posted date, booked date
    payment, paid, settlement, close, closed, closing, won, completion, completed, charge, captured, delivery order, conversion, registration × date, time, at, on
    date paid, date closed, date completed, deal closed date, deal close date, actual close date, expected close date, estimated close date, close date month, paid date utc, month, period, order completed at`,
  Chinese:
    '付款, 支付, 收款, 订单付款, 订单支付, 支付完成, 买家付款, 入账, 记账, 记帐, 过账, 过帐, 完成, 交易完成, 交易结束, 付款完成, 支付成功, 订单完成, 入账完成, 审核, 出货 × 时间, 日期, 日\n付款时间, 支付时间, 记账日期',
  'Japanese, Korean':
    '納品日, 納品日付, 入金日, 支払日, 支払日時, 入金日時, 完了日, 締日, 支払い日, 記帳日, 仕訳日, 計上日付, 입금일, 입금일시, 결제완료일, 입금확인일, 결제 완료일, 수금일, 회계일자, 입금일자',
  'German, Dutch':
    'buchungsdatum, zahlungsdatum, bezahlt am, valuta datum, valutadatum, wertstellung, zahldatum, abschlussdatum, bezahldatum, zahlungseingang, boekdatum, boekingsdatum, betaaldatum, betaald op, datum betaling, sluitingsdatum',
  'French, Spanish, Portuguese, Italian': `date de paiement, date paiement, payé le, date comptable, date de valeur, date d'écriture, date de règlement, date de comptabilisation, date de clôture
    fecha de pago, fecha pago, fecha de cobro, fecha contable, fecha valor, fecha de cierre, fecha cierre
    data de pagamento, data do pagamento, data pagamento, data de fechamento, pago em, data de competência, data de aprovação
    data di pagamento, data registrazione, data contabile, data valuta, data incasso, data chiusura, data di registrazione`,
  'Polish, Russian, Turkish, Vietnamese':
    'data płatności, data zapłaty, data zaksięgowania, data opłacenia, дата оплаты, дата проводки, дата платежа, дата закрытия, дата завершения, оплачен, ödeme tarihi, kayıt tarihi muhasebe, muhasebe tarihi, ngày thanh toán, ngày hạch toán sổ, thời gian thanh toán, ngày hoàn thành, thời gian hoàn thành, thời gian đơn hàng được thanh toán',
};

/** What amounts are in. */
export const CURRENCIES = {
  English: `, order, transaction, invoice, sales, sale, payment, paid, pay, amount, settlement, payout, presentment, billing, bill, deal, document, doc, base, converted, store, shop, customer, account, charge, txn, trans, price, total, original, local, reporting, selling, purchase, buyer, opportunity, contract, statement, home, functional, company, order total, line, item, receipt, trading, transacted, source, received, merchant, item price, invoiced, product, net, gross
    × currency, currency code, currency id, currency iso code, currency name, currency symbol, curr, ccy, cur, crcy, currency iso, cur code, currency unit, curr code, iso currency, currencycode, curncy
    iso code of currency, currency of order, currency of transaction, currency of amount, currency of invoice, fx, iso currency code, currency (iso), transaction currency iso code, order total currency, currency type, invoice curr, currency key, waerk, waers, crncy, document crcy, curr key, monetary unit, money unit, currencies`,
  Chinese: `, 订单, 交易, 结算, 支付, 付款, 原币, 本币, 销售, 发票, 收款, 报价, 标价, 单据, 合同, 入账, 账户, 商品, 金额, 客户, 本位, 下单, 开票, 成交, 结账, 币
    × 币种, 币别, 货币, 货币代码, 币种代码, 货币种类, 货币单位, 货币类型, 币种名称, 币别名称, 币别代码, 币种简称, 货币名称, 货币符号, 币值单位, 货币码, 币制, 币种编码
    结算货币, 外币, 外币币种, 本位币, 币`,
  Japanese:
    ', 注文, 取引, 決済, 請求, 支払, 受注, 販売, 入金, 原, 売上, 換算 × 通貨, 通貨コード, 通貨単位, 通貨名, 通貨種別, 通貨記号, 貨幣, 通貨区分',
  Korean:
    ', 주문, 결제, 거래, 정산, 판매, 청구, 기준, 매출 × 통화, 통화코드, 화폐, 화폐단위, 통화단위, 통화명, 화폐코드, 통화 구분, 화폐종류',
  German: `währung, währungskennzeichen, währungscode, währungsschlüssel, währungskürzel, wkz, wkz umsatz, kürzel währung, iso währung
    beleg, auftrags, rechnungs, bestell, buchungs, haus, zahlungs, transaktions, umsatz, fremd, konto, basis, verkaufs, kunden × währung, währungscode`,
  French: `devise, monnaie, code devise, code monnaie, devise iso, unité monétaire
    devise × commande, de la commande, facture, de la facture, de facturation, de paiement, paiement, de transaction, transaction, client, document, de vente, du compte, société`,
  Spanish: `moneda, divisa, código de moneda, código moneda, moneda código, código divisa, código de divisa, tipo de moneda, tipo moneda, símbolo moneda, cod moneda
    moneda, divisa × pedido, del pedido, factura, de factura, de pago, pago, de la transacción, transacción, de venta, de la orden, documento, del documento, de la operación, de facturación`,
  Portuguese: `moeda, código da moeda, código moeda, tipo de moeda, moeda código, símbolo da moeda
    moeda × do pedido, pedido, da fatura, fatura, de pagamento, pagamento, da transação, transação, da venda, do documento, da nota`,
  Italian: `valuta, divisa, moneta, codice valuta, cod valuta, codice divisa
    valuta × ordine, dell'ordine, fattura, della fattura, pagamento, di pagamento, transazione, della transazione, documento, del documento, di vendita, vendita`,
  Dutch:
    'valuta, munteenheid, valutacode, munt, valuta code, ordervaluta, factuurvaluta, transactievaluta, valuta order, betaalvaluta, muntsoort, valuta iso',
  Polish:
    'waluta, kod waluty, waluta zamówienia, waluta faktury, waluta transakcji, symbol waluty, waluta płatności, waluta dokumentu, skrót waluty, waluta sprzedaży',
  Russian:
    'валюта, код валюты, валюта заказа, валюта документа, валюта сделки, валюта платежа, валюта счета, валюта операции, вал, валюта оплаты, валюта договора, наименование валюты, валюта расчетов, валюта взаиморасчетов, валюта транзакции',
  Turkish:
    'para birimi, döviz, döviz cinsi, para birimi kodu, döviz kodu, sipariş para birimi, fatura para birimi, işlem para birimi, para cinsi, döviz birimi, döviz türü, kur cinsi, ödeme para birimi, satış para birimi',
  Vietnamese:
    'tiền tệ, loại tiền, mã tiền tệ, đơn vị tiền tệ, loại tiền tệ, ngoại tệ, đồng tiền, đơn vị tiền, mã loại tiền, tiền tệ thanh toán, đồng tiền thanh toán, nguyên tệ',
};

/** The word of currency in any heading: its cells then need be no common codes. */
export const CURRENCY_WORDS =
  'currenc, curr, ccy, 币, 货币, 通货, 貨幣, 통화, 화폐, wahrung, waehrung, devise, monnaie, moneda, divisa, moeda, valuta, munt, walut, валют, para birimi, doviz, tien te, loai tien';

/** Who looks after the customer or made the sale. */
export const OWNERS = {
  English: `owner, account owner, account manager, customer owner, customer manager, opportunity owner, deal owner, lead owner, relationship manager, key account manager, sales rep, sales representative, salesperson, sales person, salesman, sales agent, agent, rep, sales rep name, sales executive, assigned to, assignee, sales manager, account executive, responsible, responsible person, sold by, sales employee, salesperson name, staff, employee, owner name, sales owner, salesperson code, slpname, sales consultant, seller name`,
  Chinese:
    '负责人, 业务员, 业务代表, 客户经理, 销售员, 销售代表, 销售经理, 销售人员, 销售, 跟进人, 归属人, 所有人, 责任人, 业务人员, 所属业务员, 导购, 导购员, 销售顾问, 跟单员, 业务经办人, 经办人, 营业员, 所属销售, 客户负责人, 业务经理, 顾问, 业务负责人, 经手人, 员工, 店员, 业务员名称',
  Japanese:
    '担当者, 営業担当, 営業担当者, 担当, 担当者名, 営業, 担当営業, 営業担当者名, 販売員, 販売担当, 売上担当者, 所有者, 営業マン',
  Korean:
    '담당자, 영업담당, 영업담당자, 담당, 영업사원, 담당자명, 판매사원, 판매담당, 영업자, 담당사원',
  German:
    'verkäufer, vertreter, betreuer, kundenbetreuer, ansprechpartner intern, außendienst, sachbearbeiter, vertriebsmitarbeiter, verantwortlicher, besitzer, mitarbeiter, zuständig, vertriebler, inhaber, kundenberater, bearbeiter',
  'French, Spanish, Portuguese, Italian': `commercial, vendeur, responsable, représentant, chargé de clientèle, chargé de compte, propriétaire, commerciaux, agent commercial, conseiller
    vendedor, comercial, responsable, agente, ejecutivo, ejecutivo de cuenta, propietario, representante, asesor, asesor comercial, agente comercial
    responsável, consultor, proprietário, gerente de conta, vendedora, atendente
    venditore, agente, commerciale, responsabile, proprietario, rappresentante, addetto vendite`,
  'Dutch, Polish':
    'verkoper, accountmanager, vertegenwoordiger, eigenaar, verantwoordelijke, medewerker, accountbeheerder, opiekun, opiekun klienta, handlowiec, sprzedawca, przedstawiciel, przedstawiciel handlowy, właściciel, pracownik, opiekun handlowy',
  'Russian, Turkish, Vietnamese':
    'менеджер, ответственный, продавец, ответственный менеджер, торговый представитель, менеджер по продажам, владелец, куратор, сотрудник, ответственный за сделку, satış temsilcisi, temsilci, plasiyer, sorumlu, satıcı personel, satış sorumlusu, satış elemanı, müşteri temsilcisi, personel, nhân viên bán hàng, nhân viên, nhân viên kinh doanh, người phụ trách, người bán, phụ trách, nhân viên phụ trách',
};

/** What was sold. */
export const PRODUCTS = {
  English: `product, item, lineitem, line item, sku, article, goods, material, variant, listing, service, part, stock item × , id, name, no, number, code, title, sku, description, #
    asin, product service, products, product/service, product name (variant), item description, memo/description, material description, item title, product title`,
  Chinese:
    '商品, 产品, 货品, 存货, 物料, 宝贝, 品目, 料品, 货物, 服务, 货物或应税劳务 × , 名称, 编码, 编号, ID, 标题, 代码, 名, 全名, 信息, 款号\n品名, 货号, 料号, 宝贝标题, 商品规格编码, 商家编码, 货品名称, 品号, SKU名称, SKU编码, 款号, 商品SKU',
  Japanese:
    '商品, 品, 製品, 品目, アイテム, 商品管理 × 名, ID, コード, 番号, CD, 名称\n商品, 品番, SKU, 型番, 製品, 品目',
  Korean:
    '상품, 제품, 품목, 물품, 등록상품, 옵션상품 × 명, 코드, 번호, ID, 이름\n상품, 품명, 품목, 품번, 제품, 모델명',
  German:
    'artikel, produkt, material, leistungs, waren × , nr, nummer, name, bezeichnung, id, kurztext, beschreibung, text\nbezeichnung, ware, artikel bezeichnung, artikelname, positionstext',
  'French, Spanish, Portuguese, Italian': `produit, article, désignation, référence article, code article, code produit, référence produit, nom du produit, libellé article, libellé produit, nom produit, id produit
    producto, artículo, código de producto, código producto, nombre del producto, descripción del producto, código artículo, nombre producto, descripción artículo, título de la publicación
    produto, item, código do produto, nome do produto, descrição do produto, código produto, descrição do item, título do anúncio
    prodotto, articolo, codice articolo, codice prodotto, descrizione articolo, nome prodotto, descrizione prodotto`,
  'Dutch, Polish':
    'artikelnummer, artikelomschrijving, productnaam, productcode, artikelcode, product omschrijving, produkt, towar, nazwa towaru, nazwa produktu, kod towaru, symbol towaru, indeks, nazwa towaru lub usługi, kod produktu, nazwa przedmiotu, indeks towaru',
  'Russian, Turkish, Vietnamese':
    'товар, номенклатура, артикул, наименование товара, название товара, продукт, код товара, услуга, наименование номенклатуры, товар/услуга, ürün, ürün adı, ürün kodu, stok kodu, stok adı, malzeme, malzeme kodu, stok, mal/hizmet, barkod, sản phẩm, tên sản phẩm, mã sản phẩm, tên hàng, mã hàng, hàng hóa, tên hàng hóa, mã sku, mặt hàng, tên mặt hàng, tên hàng hóa dịch vụ, phân loại hàng',
};

/** What may stand before a heading and says only of which document it is: `Order: Total`. */
export const DOCUMENTS = `order, orders, sales order, sales orders, order line, order lines, invoice, invoices, sale, sales, sales invoice, transaction, transactions, line, lines, row, data, record, node, header, opportunity, deal
  订单, 销售订单, 销售订单行, 单据, 交易, 单头, 单行, 表头, 明细, 订单明细, 销售出库单, 销售单, 発注, 注文, 受注, 주문, auftrag, rechnung, bestellung, commande, facture, pedido, factura, ordine, fattura, zamówienie, заказ, sipariş, đơn hàng`;

/** In brackets behind a heading, they say only in which zone its times are. */
export const ZONES =
  'utc, gmt, local, local time, your time zone, time zone, store time, account time zone, 北京时间, 本地时间, 当地时间, 日本時間, jst, kst, est, edt, pst, pdt, cet, cest, mst, mdt, cst, bst, msk, ist';

/** A heading with one of these is of another thing than the sale: its currency is not that of the sale. */
export const OTHER_THINGS =
  'tax, vat, shipping, freight, refund, fee, commission, discount, tip, cost, rate, supplier, vendor, cost, 税, 运费, 退款, 手续费, 佣金, 折扣, 成本, 汇率, 送料, 手数料, 返金, 환불, 수수료, 배송, versand, gebühr, erstattung, frais, remboursement, envío, reembolso, frete, spedizione, rimborso, verzend, dostaw, prowizj, налог, доставк, возврат, комисси, kargo, iade, phí, hoàn';
