import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/input/kinds/candidates';
import { COMPLAINTS } from '../../../src/input/kinds/complaints';
import { CONTACTS } from '../../../src/input/kinds/contacts';
import { EVENTS } from '../../../src/input/kinds/events';
import { headingKey, keysOf } from '../../../src/input/kinds/headings';
import type { Field, Kind } from '../../../src/input/kinds/kind';
import { RECEIVABLES } from '../../../src/input/kinds/receivables';
import { salesKind } from '../../../src/input/kinds/sales';
import { SATISFACTION } from '../../../src/input/kinds/satisfaction';
import { OWNERS, PRODUCTS } from '../../../src/input/vocabulary/orders';

const SALES = salesKind({ basis: 'revenue', dates: true });

/** Headings as programs write them, parted by `|`. */
const KNOWN: readonly (readonly [Kind, role: string, headings: string])[] = [
  [
    SALES as Kind,
    'customer',
    `Customer ID|customer_no|CustomerKey|Cust. No.|Client ID|Client|Buyer Username|Buyer Email|buyer-name|Email|E-mail|Email Address|Customer Email
     |Phone|Mobile Number|Billing Phone|Sold-to|Sold-to party|Sold-To Pt|CardCode|Sell-to Customer No.|KUNNR|Account Name|Account ID|Account|Company|Partner|Contact Name
     |Customer:Job|Bill To|Member No|Membership Number|User ID|Username|billing.email|customer.id|order.email|Orders.Customer ID
     |客户编号|客户编码|客户代码|客户ID|客户名称|客户|客戶編號|客戶名稱|會員編號|會員卡號|会员手机号|手机号码|买家会员名|买家昵称|用户ID|下单帐号|购买方名称|往来单位|购货单位|顾客姓名|联系电话|電子郵件
     |顧客ID|顧客コード|会員番号|得意先コード|得意先名|注文者メールアドレス|注文者氏名|メールアドレス|お客様番号|取引先名|購入者名|ユーザーID
     |고객번호|고객명|고객ID|구매자명|구매자ID|구매자 이메일|주문자명|거래처명|거래처코드|회원 아이디|휴대폰번호
     |Kundennummer|Kunden-Nr.|Kd-Nr|KdNr|Kunde|Kundenname|Debitor|Debitorennummer|Käufer|Kaeufer|Rechnungsempfänger|Firma|Konto
     |Client|N° client|Code client|Numéro client|Nom du client|Raison sociale|Acheteur|Adresse e-mail|Téléphone
     |Cliente|ID Cliente|Código de cliente|Nº cliente|Nombre del cliente|Razón Social|Correo electrónico|Comprador|Código do Cliente|Nome do Cliente|CPF/CNPJ|E-mail do cliente
     |Codice cliente|Ragione sociale|Nome cliente|Klantnummer|Klantnaam|Klant|Debiteur|Klient|Kontrahent|Nabywca|Nr klienta|Nazwa kontrahenta|Adres e-mail
     |Клиент|Контрагент|Покупатель|Код клиента|ФИО|Номер телефона|Эл. почта|Müşteri|Müşteri No|Müşteri Adı|MÜŞTERİ KODU|Cari Kodu|Cari Adı|E-posta
     |Auftraggeb|Party Code|Party Name|N. cliente|n_client|Debnr.|Email Kunde|Nombre fiscal
     |Khách hàng|Mã khách hàng|Mã KH|Tên khách hàng|Số điện thoại|Người mua|SĐT`,
  ],
  [
    SALES as Kind,
    'date',
    `Date|Order Date|order_date|InvoiceDate|Purchase Date|purchase-date|Sale Date|Transaction Date|Trx Date|Created at|Created date (UTC)|created|Date/Time|date/time|Timestamp
     |Paid at|Posting Date|Billing Date|Bill.Date|Bill. Date|Doc. Date|Document Date|Close Date|Closed Date|Date Issued|Issue Date|Order Placed|Order Date (PST)|order_purchase_timestamp|Voucher Date|date_created
     |訂單成立時間|Emissão|日期|订单日期|下单时间|下单日期|单据日期|交易时间|付款时间|支付时间|订单创建时间|成交时间|开票日期|訂單日期|發票日期|交易日期|记账日期|制单日期|消费时间
     |日付|注文日|注文日時|受注日|購入日|売上日|取引日|請求日|伝票日付|計上日|주문일|주문일시|결제일|주문일자|거래일자|판매일|날짜
     |Datum|Bestelldatum|Rechnungsdatum|Belegdatum|Auftragsdatum|Buchungsdatum|Bestellt am|Kaufdatum
     |Date de commande|Date facture|Date de la vente|Date d’achat|Fecha|Fecha de pedido|Fecha de factura|Fecha de venta|Fecha de emisión|Data|Data do pedido|Data da venda|Data de emissão
     |Data ordine|Data fattura|Data documento|Orderdatum|Besteldatum|Factuurdatum|Data zamówienia|Data sprzedaży|Data wystawienia
     |Дата|Дата заказа|Дата продажи|Дата документа|Дата оплаты|Tarih|Sipariş Tarihi|Fatura Tarihi|İşlem Tarihi|Ngày|Ngày đặt hàng|Ngày bán|Ngày hóa đơn|Ngày tạo`,
  ],
  [
    SALES as Kind,
    'revenue',
    `Amount|Total|Sales|Revenue|Grand Total|Net Total|Order Total|order_total|Total Price|Total Amount|Net Sales|Gross Sales|Net Amount|Net Value|Extended Price|Line Total|Item Total|Amount Paid
     |Invoice Amount|Invoice Total|Transaction Amount|Sale Amount|Sold For|Subtotal|Sub-total|Deal Amount|payment_value|Total (incl. VAT)|Total excl. tax|Amount (USD)|Sales [EUR]|Turnover|Doc. Total|Order: Total|Total Spent
     |金额|总金额|销售额|销售金额|订单金额|实付金额|买家实际支付金额|买家应付货款|价税合计|实收金额|应付金额|支付金额|交易金额|成交额|营业额|消费金额|合计|小计|无税金额|含税金额|金额（元）|銷售額|含稅金額|訂單金額|總金額|實付金額|應付金額|消費金額|本币金额|销售订单行.价税合计
     |金額|売上|売上金額|売上高|合計金額|請求金額|合計|総合計|税込合計|合計（税込）|小計|お支払い金額|購入金額|決済金額
     |금액|매출|매출액|결제금액|주문금액|총 주문금액|총금액|합계|판매금액|실결제금액|공급가액|총결제금액
     |Betrag|Umsatz|Gesamtbetrag|Netto|Brutto|Nettobetrag|Bruttobetrag|Rechnungsbetrag|Summe|Gesamtpreis|Umsatz (ohne Soll/Haben-Kz)|Erlös|Umsatz netto|Auftragswert
     |Montant|Montant HT|Montant TTC|Total TTC|Total HT|Chiffre d'affaires|CA HT|Net à payer|Importe|Importe total|Monto|Total con IVA|Ventas|Facturación|Ventas netas|Base imponible
     |Valor|Valor total|Valor do pedido|Valor líquido|Faturamento|Receita|Importo|Totale|Fatturato|Imponibile|Totale ordine|Totale IVA inclusa
     |Bedrag|Omzet|Totaal|Totaalbedrag|Bedrag excl. btw|Kwota|Wartość|Wartość netto|Kwota brutto|Razem|Wartość zamówienia|Przychód|Suma brutto
     |Сумма|Сумма заказа|Итого|Выручка|Стоимость|Сумма с НДС|Сумма документа|Сумма, руб.|Tutar|Toplam|Toplam Tutar|Genel Toplam|Ciro|Net Tutar|Satış Tutarı
     |Thành tiền|Tổng tiền|Doanh thu|Số tiền|Tổng cộng|Tổng giá trị đơn hàng|Khách đã trả|Tổng thanh toán|Tiền sau thuế`,
  ],
  [
    SALES as Kind,
    'currency',
    `Currency|Currency Code|Order Currency|order_currency|Amount Currency|Payment Currency|Paid Currency|Store Currency|Settlement Currency|Payout currency|Presentment Currency|Billing Currency
     |Deal Currency|Document Currency|Base Currency|Converted Currency|Currency Symbol|Curr.|Crcy|CCY|Cur|Transaction Currency|CurrencyIsoCode|Invoice Currency|Currency ISO Code
     |币种|币别|货币|结算币种|支付币种|订单币种|交易币种|原币币种|本位币|結算幣別|幣別|貨幣|貨幣代碼|通貨|決済通貨|通貨コード|통화|결제통화|화폐단위
     |Währung|Waehrung|WKZ|WKZ Umsatz|Belegwährung|Devise|Code devise|Moneda|Divisa|Código de moneda|Moeda|Valuta|Codice valuta|Munteenheid|Waluta|Kod waluty|Валюта|Валюта документа|Para Birimi|Döviz Cinsi|Tiền tệ|Loại tiền`,
  ],
  [
    SALES as Kind,
    'order',
    `Order ID|Order Number|Order #|Invoice No|Sales Order|Transaction ID|Receipt No|order_increment_id|Doc. No.|Voucher No.|PO Number|Opportunity ID
     |订单号|订单编号|訂單編號|单据编号|單據編號|发票号码|交易号|小票号|主订单编号|流水号|注文番号|受注番号|伝票番号|取引ID|주문번호|전표번호|거래번호
     |Bestellnummer|Auftragsnr.|Rechnungsnummer|Belegnummer|Belegfeld 1|N° de commande|Numéro de facture|Número de pedido|N° factura|Nº do pedido|Nota fiscal|Numero ordine|Numero fattura
     |オーダー番号|納品書番号|N. ordine|N. fattura|n_commande|Vch No.|Ref No|Rechnung Nr.|NF|Boekstuk|Документ
     |Ordernummer|Factuurnummer|Numer zamówienia|Nr faktury|Номер заказа|Номер документа|Sipariş No|Fatura No|Mã đơn hàng|Số hóa đơn
     |オーダー番号|オーダーNo.|오더번호|Kundenauftragsnummer|Auftragsreferenz|N. commande|Code commande|N. pedido|Ref. pedido|N. ordine|Opdrachtnummer|Ordercode|Nr zam.|Заказ клиента|Номер заявки|Заказ №|Satış Siparişi No|Mã đơn bán hàng|Ref No`,
  ],
  [
    SALES as Kind,
    'cost',
    `Cost|Total Cost|COGS|Cost of Goods Sold|成本|成本金额|销售成本|總成本|原価|売上原価|원가|매출원가|Wareneinsatz|Kosten|Coût|Coût total|Coste|Costo total|Custo|Costo del venduto|Kostprijs totaal|Koszt własny|Себестоимость|Maliyet|Giá vốn`,
  ],
  [
    SALES as Kind,
    'cost-to-serve',
    'Cost to serve|Service Cost|服务成本|服務成本|Servicekosten|Koszt obsługi',
  ],
  [
    SALES as Kind,
    'profit',
    `Profit|Gross Profit|Net Profit|利润|毛利|毛利额|淨利|利益|粗利|粗利益|이익|매출이익|영업이익|Gewinn|Rohertrag|Deckungsbeitrag|Bénéfice|Marge brute|Beneficio|Utilidad|Lucro|Lucro bruto|Utile|Winst|Brutowinst|Zysk|Прибыль|Валовая прибыль|Kâr|Kar|Brüt Kâr|Lợi nhuận`,
  ],
  [
    CONTACTS as Kind,
    'date',
    'Date|Visit Date|拜访日期|訪問日|방문일|Besuchsdatum|Date de visite|Fecha de visita|Data visita|Bezoekdatum|Data wizyty|Дата визита|Ziyaret Tarihi|Ngày liên hệ',
  ],
  [
    CONTACTS as Kind,
    'kind',
    'Type|Method|拜访方式|方法|유형|Art|Type de contact|Tipo|Soort|Rodzaj|Тип|Tür|Hình thức',
  ],
  [
    CONTACTS as Kind,
    'by',
    'By|Owner|业务员|業務員|担当者|담당자|Mitarbeiter|Commercial|Vendedor|Venditore|Verkoper|Handlowiec|Менеджер|Temsilci|Nhân viên',
  ],
  [
    COMPLAINTS as Kind,
    'id',
    'Ticket No|投诉编号|投訴編號|受付番号|접수번호|Reklamationsnummer|Numéro de réclamation|Número de reclamo|Protocolo|Numero reclamo|Klachtnummer|Numer reklamacji|Номер жалобы|Şikayet No|Mã khiếu nại',
  ],
  [
    COMPLAINTS as Kind,
    'opened',
    'Opened|投诉时间|受付日時|접수일시|Eingangsdatum|Date de réclamation|Fecha de apertura|Data da reclamação|Data apertura|Klachtdatum|Data zgłoszenia|Дата обращения|Şikayet Tarihi|Ngày khiếu nại',
  ],
  [
    COMPLAINTS as Kind,
    'resolved',
    'Resolved|解决时间|解決日|해결일|Erledigt am|Date de résolution|Fecha de resolución|Data de resolução|Data risoluzione|Datum opgelost|Data rozwiązania|Дата решения|Çözüm Tarihi|Ngày giải quyết',
  ],
  [
    RECEIVABLES as Kind,
    'invoice',
    'Invoice|发票号|發票號碼|請求書番号|계산서번호|Rechnungsnummer|N° facture|Número de factura|Nota fiscal|Numero fattura|Factuurnummer|Numer faktury|Номер счета|Fatura No|Số hóa đơn',
  ],
  [
    RECEIVABLES as Kind,
    'due-date',
    'Due Date|到期日|支払期日|만기일|Fälligkeitsdatum|Faelligkeit|Échéance|Fecha de vencimiento|Vencimento|Scadenza|Vervaldatum|Termin płatności|Срок оплаты|Vade Tarihi|Hạn thanh toán',
  ],
  [
    RECEIVABLES as Kind,
    'open-amount',
    'Open Amount|Balance|未收金额|應收餘額|売掛残高|미수금|Offener Betrag|Reste dû|Saldo pendiente|Valor em aberto|Importo aperto|Openstaand bedrag|Pozostało do zapłaty|Задолженность|Kalan Tutar|Còn nợ',
  ],
  [
    RECEIVABLES as Kind,
    'credit-limit',
    'Credit Limit|信用额度|授信額度|与信限度額|신용한도|Kreditlimit|Limite de crédit|Límite de crédito|Limite de crédito|Fido|Kredietlimiet|Limit kredytowy|Кредитный лимит|Kredi Limiti|Hạn mức tín dụng',
  ],
  [
    EVENTS as Kind,
    'date',
    'Event Date|发生日期|發生日|発生日|발생일|Ereignisdatum|Date de l’événement|Fecha del evento|Data do evento|Data evento|Datum gebeurtenis|Data zdarzenia|Дата события|Olay Tarihi|Ngày sự kiện',
  ],
  [
    EVENTS as Kind,
    'note',
    'Note|备注|備註|備考|비고|Bemerkung|Remarques|Observaciones|Observações|Opmerking|Uwagi|Примечание|Açıklama|Ghi chú',
  ],
  [
    SATISFACTION as Kind,
    'stage',
    'Satisfaction|满意度|滿意度|顧客満足度|만족도|Zufriedenheit|Satisfaction client|Satisfacción|Satisfação|Soddisfazione|Tevredenheid|Zadowolenie|Удовлетворенность|Memnuniyet|Mức độ hài lòng',
  ],
  [
    SATISFACTION as Kind,
    'date',
    'Survey Date|调查日期|調査日|조사일|Umfragedatum|Date de l’enquête|Fecha de encuesta|Data da pesquisa|Data sondaggio|Enquêtedatum|Data ankiety|Дата опроса|Anket Tarihi|Ngày khảo sát',
  ],
];

/** Of the sale, but not its role: what takes them out is their qualifier. */
const OTHERS: Readonly<Record<string, string>> = {
  customer: `Customer Group|Customer Type|Customer Since|Customer Segment|Customer Country|Sales Rep|Sales Rep Email|Representative|Supplier|Vendor Name|Shipping Name|Ship To Name|Ship Phone|Product ID|Order ID|Seller ID|Name|ID|Store Name
     |客户类型|客户经理|客户等级|收货人|收货人手机|供应商名称|店铺名称|商品编号|卖家昵称|業務員|お届け先氏名|送付先電話番号|担当者|수취인명|수취인연락처|판매자명
     |Kundengruppe|Lieferant|Lieferadresse|Verkäufer|Groupe client|Fournisseur|Tipo de cliente|Vendedor|Proveedor|Grupo do cliente|Fornecedor|Gruppo cliente|Leverancier|Dostawca|Поставщик|Менеджер|Tedarikçi|Nhà cung cấp`,
  date: `Due Date|Ship Date|Shipped at|Delivery Date|Updated at|Last Modified|Date of Birth|Birthday|Customer Since|Cancelled at|Refund Date|Expiry Date|Fulfilled at
     |到期日|发货日期|发货时间|更新时间|修改时间|生日|退款时间|出荷日|発送日|更新日時|誕生日|배송일|발송일|수정일|만기일
     |Lieferdatum|Fälligkeitsdatum|Versanddatum|Geburtsdatum|Geändert am|Date de livraison|Date d'échéance|Fecha de entrega|Fecha de vencimiento|Fecha de envío|Data de entrega|Data vencimento|Data consegna|Data scadenza|Leverdatum|Vervaldatum|Data dostawy|Termin płatności|Дата доставки|Teslim Tarihi|Vade Tarihi|Ngày giao hàng`,
  revenue: `Tax|Sales Tax|Tax Amount|Total Tax|Shipping|Shipping Amount|Total Shipping|Discount|Discount Amount|Total Discount|Amount Due|Balance|Amount Refunded|Refunded Amount|Total Refunded|Unit Price|Price|Net Price|Quantity|Total Quantity|Total Items|Cost|Total Cost|Exchange Rate|Fee|Fees|Commission|Credit Limit|Commission Amount|Tip|Payout|Customer Lifetime Value|Sales Budget|Sales Target
     |税额|运费|折扣|优惠金额|退款金额|单价|数量|成本|余额|手续费|佣金|税率|销售数量|销量|送料|消費税|割引額|単価|数量|手数料|返金額|배송비|할인금액|수량|단가|부가세|환불금액|수수료
     |Steuer|MwSt|Versandkosten|Rabatt|Einzelpreis|Menge|Offener Betrag|Gebühr|Steuerbetrag|TVA|Montant TVA|Remise|Frais de port|Prix unitaire|Quantité|Impuesto|IVA|Descuento|Envío|Precio unitario|Cantidad|Valor do frete|Desconto|Valor unitário|Quantidade|Sconto|Spedizione|Prezzo unitario|Quantità|Korting|Verzendkosten|Aantal|Rabat|Koszt dostawy|Cena jednostkowa|Ilość|Kwota VAT|Скидка|Цена|Количество|Сумма НДС|НДС|Доставка|KDV Tutarı|KDV|İndirim|Birim Fiyat|Miktar|Kargo Tutarı|Iskonto Tutarı|Thuế|Giảm giá|Đơn giá|Số lượng|Phí vận chuyển`,
  currency:
    'Exchange Rate|Currency Rate|Payment Method|Country|Tax Currency|Refund Currency|Shipping Currency|汇率|支付方式|国家|為替レート|환율|Wechselkurs|Taux de change|Tipo de cambio|Taxa de câmbio|Tasso di cambio|Wisselkoers|Kurs waluty|Курс валюты|Döviz Kuru|Tỷ giá',
  cost: 'Unit Cost|Cost Center|Cost per Unit|Shipping Cost|成本中心|单位成本|Versandkosten|Kostenstelle',
  order: `Order Date|Order Status|Order Total|Orders|Sales|Sale|Sales Name|Voucher Code|Contract|Customer Order Count|订单状态|订单日期|订单金额|合同编号|注文日|Bestelldatum|Date de commande|Estado del pedido|Дата заказа|Sipariş Tarihi`,
  profit: 'Profit Margin|Profit %|Profit Center|利润率|毛利率|粗利率|이익률|Gewinnmarge',
};

function split(headings: string): string[] {
  return headings.split('|').map((heading) => heading.trim());
}

function isKnown(field: Field, heading: string): boolean {
  return candidatesOf([heading], [headingKey(heading)], field).length > 0;
}

function fieldOf(kind: Kind, role: string): Field {
  return (kind.fields as Readonly<Record<string, Field>>)[role] as Field;
}

describe('headings of the role', () => {
  it.each(KNOWN.map(([kind, role, headings]) => ({ kind, role, headings })))(
    '$role of $kind.name are known in the languages of the exports',
    ({ kind, role, headings }) => {
      const field = fieldOf(kind, role);
      expect(split(headings).filter((heading) => !isKnown(field, heading))).toEqual([]);
    },
  );

  it.each(Object.entries(OTHERS))('%s do not hold what means another thing', (role, headings) => {
    const field = fieldOf(SALES as Kind, role);
    expect(split(headings).filter((heading) => isKnown(field, heading))).toEqual([]);
  });

  it.each([
    [
      OWNERS,
      'Owner|Salesperson|Account Manager|业务员|負責人|営業担当|영업담당|Vertreter|Commercial|Vendedor|Venditore|Verkoper|Handlowiec|Менеджер|Satış Temsilcisi|Nhân viên bán hàng',
    ],
    [
      PRODUCTS,
      'Product|Item|SKU|Lineitem name|商品名称|品名|商品名|상품명|Artikel|Artikelnummer|Produit|Producto|Produto|Prodotto|Artikelomschrijving|Towar|Товар|Ürün Adı|Tên sản phẩm',
    ],
  ])('of owners and products are known', (level, headings) => {
    const keys = keysOf(level);
    expect(split(headings).filter((heading) => !keys.has(headingKey(heading)))).toEqual([]);
  });
});
