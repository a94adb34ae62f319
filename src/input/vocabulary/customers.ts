/**
 * Headings of columns that name customers, by where they come from. Words are parted by commas or
 * line ends; in a line, `a, b × id, no` stands for every first with every second. Blanks, marks,
 * case and accents tell no headings apart, `ü` may be written `ue`, and traditional characters are
 * read as simplified ones.
 */

/** Ids: one customer each, whatever it is called. */
export const CUSTOMER_IDS = {
  English: `customer, cust, client, buyer, member, shopper, purchaser, membership
    × id, key, no, nr, number, num, #, ref, reference, uid, uuid, guid, identifier, unique id, card no
    account, acct × id, key, no, nr, number, num, #
    customer internal id, customer external id, customer reference id, customer index`,
  'Amazon, eBay, Etsy': `buyer username, buyer user id, buyer user name, buyer account, buyer login
    customer username, customer login, customer user id`,
  'SAP: order and billing lists': `auftraggeb, sold to, sold to party, sold to pt, soldto, kunnr, kunag
    sold to customer, sold to no, sold to number, customer account, cust account, customer account no
    customer account number, customer account id`,
  'Dynamics 365 Business Central': 'sell to customer no, bill to customer no, bill to customer id',
  'SAP Business One, NetSuite':
    'cardcode, card code, bp code, business partner, business partner id',
  'Chinese ERP and shops': `客户, 顾客, 会员, 买家, 购买人, 购买者, 消费者, 客人, 账户
    × 编号, ID, 号, 号码, 代号, 账号, 帐号, 序号, 内码, 标识, 卡号, 卡号码
    会员卡号, 会员卡, 卡号, 会员账户, 客户账户, 往来单位编号, 账号, 帐号, 会员账号`,
  '淘宝, 天猫, 1688':
    '买家会员名, 买家会员名称, 买家昵称, 买家旺旺, 买家旺旺号, 买家登录名, 会员名, 旺旺名, 买家公司ID',
  '京东, 拼多多, 抖音':
    '下单帐号, 下单账号, 客户账号名, 用户pin, 下单人id, 买家openid, openid, 买家唯一标识',
  '支付宝, 微信支付': '买家支付宝账号, 买家支付宝帐号, 对方账号, 对方账户, 付款方账号, 用户标识',
  'Taiwan: 綠界, 91APP, SHOPLINE': '会员编号, 顾客编号, 客户代号, 买受人编号, 会员识别码, 顾客ID',
  'Japan: Rakuten, EC-CUBE, MakeShop, 弥生': `顧客, 会員, 得意先, お客様, 取引先, 購入者, 注文者, ユーザー
    × ID, コード, 番号, No, CD, 管理番号, No.
    得意先CD, 会員コード, 顧客管理番号, 請求先コード`,
  'Korea: Cafe24, 스마트스토어, 더존': `고객, 회원, 구매자, 주문자, 거래처, 바이어
    × ID, 아이디, 번호, 코드, 고유번호, No
    고객 아이디, 구매자ID, 주문자ID, 회원아이디`,
  'German: DATEV, Lexware, JTL, Shopware': `kunden, kunde, debitoren, debitor, käufer, besteller, mitglieds, abnehmer
    × nr, nummer, id, no, kennung, konto, kontonummer, schlüssel
    kd nr, kdnr, kunden nr, k nr, kundenkennung, debitorenkonto, auftraggeber nr, auftraggeber`,
  'French: Sage, EBP, PrestaShop': `client, acheteur, adhérent, abonné, membre
    × id, no, n, numéro, num, n°, référence, réf, identifiant, compte
    numéro, no, n, n°, num, réf, référence, identifiant, id, compte × client, du client, de client, acheteur
    numéro d'adhérent, id du client`,
  'Spanish: Contaplus, Siigo, MercadoLibre': `cliente, comprador, socio, abonado
    × id, no, número, num, n°, nro
    id, número, num, n, n°, nro, no × cliente, de cliente, del cliente, comprador, del comprador, de socio
    identificador de cliente, identificación del cliente, nit cliente, rut cliente, cuenta cliente`,
  'Portuguese: Bling, Omie, Olist': `cliente, comprador, sócio
    × id, número, num, n°, nro
    id, número, num, n, n°, nro × cliente, do cliente, de cliente, comprador, do comprador
    identificador do cliente, cpf do cliente, cnpj do cliente, cpf cnpj, cpf cnpj do cliente`,
  'Italian: TeamSystem, Danea': `cliente, acquirente, socio
    × id, numero, num, n°, nr
    id, numero, num, n, n°, nr, identificativo × cliente, del cliente, acquirente`,
  'Dutch: Exact, Twinfield, Lightspeed': `klant, klanten, debiteur, debiteuren, deb, koper, relatie, lid
    × id, nr, nummer, no`,
  'Polish: Comarch, Subiekt, BaseLinker': `klienta, klient, nabywcy, kontrahenta, kupującego, odbiorcy
    × id, nr, numer, no
    id, nr, numer, identyfikator, login × klienta, klient, nabywcy, kontrahenta, kupującego, odbiorcy`,
  'Russian: 1С, Битрикс24': `id, номер, №, уникальный номер, идентификатор, логин
    × клиента, покупателя, контрагента, заказчика, клиент, покупатель
    клиент, покупатель, контрагент × id, номер, №`,
  'Turkish: Logo, Trendyol': `müşteri, cari, alıcı, üye × id, no, numarası, num, nosu
    müşteri numara, cari hesap no`,
  'Vietnamese: KiotViet, MISA, Haravan': `id, mã, mã số, số × khách hàng, khách, KH, người mua, đối tượng, thành viên
    customer id kh, tên đăng nhập, id khách`,
};

/** Codes and short names that a firm gives its customers. */
export const CUSTOMER_CODES = {
  English: 'customer, cust, client, buyer, member, debtor × code, abbreviation, short code',
  'India: Tally, Marg, Busy': 'party × id, no, number, code, account, account no',
  Chinese: `客户, 顾客, 会员, 买家, 往来单位, 购货单位 × 编码, 代码, 识别码
    客商编码, 往来单位编码, 购方编码`,
  Japanese: '顧客コード, 得意先コード, 取引先コード, お客様コード',
  Korean: '고객코드, 거래처코드, 회원코드',
  German: 'kundencode, kunden code, kundenkürzel, kundenkurzname, debitorencode, suchbegriff kunde',
  French: 'code client, code du client, code tiers, client code',
  Spanish:
    'código cliente, código de cliente, código del cliente, cod cliente, cód cliente, cliente código',
  Portuguese:
    'código cliente, código do cliente, código de cliente, cod cliente, cód cliente, cliente código',
  Italian: 'codice cliente, cod cliente, codice del cliente, cliente codice',
  Dutch: 'klantcode, klant code, debiteurcode, relatiecode',
  Polish:
    'kod klienta, kod kontrahenta, kod nabywcy, kod odbiorcy, symbol kontrahenta, akronim kontrahenta',
  Russian:
    'код клиента, код покупателя, код контрагента, код заказчика, клиент код, ИНН клиента, ИНН покупателя, ИНН контрагента',
  Turkish: 'müşteri kodu, cari kodu, cari kod, cari hesap kodu, alıcı kodu',
  Vietnamese: 'mã khách hàng, mã KH, mã khách, mã đối tượng',
};

/** The customer without a word of whether it is an id or a name. */
export const CUSTOMER_BARE = {
  English: 'customer, customers, partner, client, clients, buyer, member, purchaser, shopper, cust',
  'QuickBooks, ERPNext, Odoo':
    'customer:job, customer project, customer or supplier, bill to customer, debtor',
  Chinese: '客户, 顾客, 会员, 买家, 往来单位, 购货单位, 客商, 购买方, 购买人, 客户信息',
  Japanese: '顧客, 得意先, 取引先, お客様, 購入者, 会員, 注文者',
  Korean: '고객, 거래처, 구매자, 회원, 주문자',
  German: 'kunde, kunden, debitor, käufer, besteller, abnehmer',
  French: 'client, clients, acheteur, tiers, client facturé',
  'Spanish, Portuguese, Italian':
    'cliente, clientes, clienti, comprador, acquirente, deudor, sacado, tomador',
  Dutch: 'klant, klanten, debiteur, afnemer, koper, relatie',
  Polish: 'klient, kontrahent, nabywca, kupujący, odbiorca, płatnik',
  Russian: 'клиент, контрагент, покупатель, заказчик, партнёр, партнер',
  Turkish: 'müşteri, cari, cari hesap, alıcı',
  Vietnamese: 'khách hàng, khách, người mua, đối tượng',
};

/** The customer of a CRM, and in books a ledger account: none where a customer’s name stands beside it. */
export const ACCOUNTS = {
  English: 'account, acct, a/c, a/c ref, account reference, account ref, account code, acct code',
  Chinese: '账户, 帐户, 账户代码, 账户编码',
  German: 'konto, kontonummer, konto nr, kontonr',
  Other:
    'compte, cuenta, conta, conto, rekening, konto nr, счет, счёт, hesap, hesap kodu, tài khoản, 계정',
};

/** Addresses that a customer writes from. */
export const CUSTOMER_EMAILS = {
  English: `, customer, client, buyer, member, contact, billing, billing contact, bill to, shopper, payer, purchaser, account, customers, user, your customer, invoice, order
    × email, e mail, mail, email address, e mail address, mail address, emails`,
  'PayPal, Square, Stripe': 'from email address, customer email address, receipt email, card email',
  Chinese:
    ', 客户, 顾客, 会员, 买家, 联系, 用户, 购买人, 订购人 × 邮箱, 电子邮箱, 邮箱地址, 电子邮件, 邮件地址, 电子信箱, email, e-mail',
  Japanese: `, 顧客, 会員, 購入者, 注文者, お客様, ご注文者, 得意先, 注文者様
    × メールアドレス, メール, eメール, Email, e-mail, mail`,
  Korean: ', 고객, 회원, 구매자, 주문자 × 이메일, 이메일주소, 메일, email, e-mail',
  German: `kunden, kunde, käufer, rechnungs, besteller × email, e mail, mail, emailadresse, e mail adresse
    emailadresse, e mail adresse, mailadresse, kundenmail
    email, e mail, mail × kunde, des kunden, käufer, besteller`,
  French: `courriel, adresse email, adresse e mail, adresse mail, adresse courriel, email client, e mail client
    email du client, courriel client, courriel du client, mail client, adresse email client, email acheteur`,
  Spanish: `correo, correo electrónico, correo × , cliente, del cliente, comprador, del comprador
    email cliente, email del cliente, e mail cliente, dirección de correo, email comprador, dirección de correo electrónico`,
  Portuguese: `email cliente, email do cliente, e mail do cliente, e mail cliente, correio eletrônico
    email comprador, email do comprador, endereço de email, e mail do comprador`,
  Italian:
    'indirizzo email, indirizzo e mail, email cliente, e mail cliente, posta elettronica, email del cliente, mail cliente',
  Dutch:
    'e mailadres, emailadres, email klant, e mail klant, klant email, e mailadres klant, mailadres',
  Polish: `adres email, adres e mail, email klienta, e mail klienta, email kupującego, adres email klienta
    email nabywcy, e mail kupującego`,
  Russian: `почта, эл почта, электронная почта, эл адрес, адрес электронной почты
    email, почта, эл почта, электронная почта, e mail × клиента, покупателя, заказчика, контрагента`,
  Turkish: `e posta, eposta, e posta adresi, müşteri e posta, müşteri e posta adresi, müşteri email, müşteri mail
    e posta adresiniz, mail adresi, email adresi, müşteri mail adresi, alıcı e posta`,
  Vietnamese:
    'thư điện tử, email khách hàng, email KH, email người mua, địa chỉ email, email khách',
};

/** Telephones by which a till knows its customers; never the recipient's. */
export const CUSTOMER_PHONES = {
  English: `, customer, client, buyer, member, contact, billing, bill to, user
    × phone, phone number, phone no, telephone, telephone number, tel, tel no, mobile, mobile number, mobile no, mobile phone, cell, cell phone, cellphone, whatsapp, whatsapp number, contact number`,
  Chinese: `, 客户, 顾客, 会员, 买家, 联系, 用户, 购买人, 订购人, 客人
    × 手机, 手机号, 手机号码, 电话, 电话号码, 联系电话, 联系手机, 移动电话, 行动电话, 联络电话`,
  Japanese:
    ', 顧客, 会員, 購入者, 注文者, お客様, ご注文者 × 電話番号, 電話, TEL, 携帯電話, 携帯番号, 携帯電話番号',
  Korean: `, 고객, 회원, 구매자, 주문자
    × 전화번호, 연락처, 휴대폰, 휴대폰번호, 핸드폰, 핸드폰번호, 휴대전화, 휴대전화번호, 전화`,
  German: `telefon, telefonnummer, handy, handynummer, mobil, mobilnummer, rufnummer, mobiltelefon, tel nr
    kunden telefon, telefon kunde, kundentelefon`,
  French: `téléphone, tél, numéro de téléphone, portable, mobile × , client, du client
    téléphone portable, téléphone mobile, n° de téléphone`,
  Spanish: `teléfono, tel, celular, móvil, número de teléfono × , cliente, del cliente, comprador
    teléfono móvil, n° teléfono`,
  Portuguese: `telefone, celular, fone, telemóvel, whatsapp × , cliente, do cliente, comprador, do comprador
    número de telefone`,
  Italian:
    'telefono, cellulare, numero di telefono, telefono cliente, cellulare cliente, tel cliente',
  Dutch: 'telefoon, telefoonnummer, mobiel, mobiel nummer, telefoon klant, gsm',
  Polish:
    'telefon, nr telefonu, numer telefonu, tel kom, telefon klienta, telefon komórkowy, telefon kupującego',
  Russian:
    'телефон, номер телефона, тел, моб телефон, мобильный, мобильный телефон, телефон клиента, телефон покупателя, телефон заказчика',
  Turkish:
    'telefon numarası, telefon no, cep telefonu, cep tel, gsm, müşteri telefon, müşteri telefonu, müşteri tel, tel no, alıcı telefon',
  Vietnamese: `điện thoại, số điện thoại, sđt, đt, số đt, di động × , khách hàng, KH, khách, người mua, của khách hàng`,
};

/** Only names: two with the same one count as one. */
export const CUSTOMER_NAMES = {
  English: `customer, client, account, buyer, member, purchaser, shopper, debtor, organization, organisation, business partner
    × name, full name, display name, company, company name, legal name, trading name, organization
    customer full name, customer company name
    customer first and last name, buyer fullname, sold to name, name of customer, cardname, card name`,
  'India: Tally, Marg, Busy': 'party name, name of party, partys name',
  'SAP: a master record’s first line': 'name 1, name1, sold to party name, customer name 1',
  'Salesforce, HubSpot, Pipedrive':
    'account name: account, associated company, primary associated company, deal organization, deal contact, company/account',
  Chinese: `客户, 顾客, 会员, 买家, 账户, 往来单位, 购货单位, 客商, 购买人, 订购人, 下单人, 购买方, 客户单位, 付款方, 付款人
    × 名称, 姓名, 名, 全称, 简称, 全名
    购方名称, 购买方名称, 客户公司, 客户公司名称, 客户单位, 发票抬头, 开票名称, 客户联系人, 对方名称, 交易对方, 下单人, 订购人, 付款人, 付款方, 买受人, 抬头`,
  Japanese: `顧客, 会員, 得意先, 取引先, 購入者, 注文者, お客様, ご注文者, 請求先
    × 氏名, 名, 名称, お名前, 様名, 様, 正式名称, 略称
    取引先会社名, 請求先, 注文者名, 購入者様名`,
  Korean: `고객, 회원, 구매자, 주문자, 거래처, 상호, 바이어
    × 명, 이름, 성명, 이름(한글)
    상호, 상호명, 입금자명`,
  German: `kunden, debitoren, käufer, rechnungsempfänger, besteller, vor- und nach × name, bezeichnung
    kunde name, rechnungsempfänger, rechnungsname, name des kunden, auftraggebername`,
  French: `nom, raison sociale × client, du client, de l'acheteur, acheteur
    raison sociale, client nom, société du client, nom de l'entreprise, intitulé client, libellé client, nom de facturation`,
  Spanish: `nombre, razón social, denominación × cliente, del cliente, de cliente, comprador, del comprador, de la empresa
    razón social, denominación social, nombre fiscal, nombre o razón social, cliente nombre, comprador nombre, razón social cliente`,
  Portuguese: `nome, razão social, nome fantasia × cliente, do cliente, comprador, do comprador, da empresa
    razão social, nome fantasia, cliente nome, nome razão social`,
  Italian: `nome, nominativo, ragione sociale, denominazione × cliente, del cliente, acquirente
    nominativo, ragione sociale, denominazione, cliente nome, intestatario`,
  Dutch:
    'klantnaam, naam klant, debiteurnaam, debiteurennaam, naam debiteur, relatienaam, firmanaam',
  Polish: `nazwa, imię i nazwisko × klienta, kontrahenta, nabywcy, kupującego, odbiorcy
    klient nazwa, kontrahent nazwa`,
  Russian: `наименование, имя, название, ФИО × клиента, покупателя, контрагента, заказчика, клиент, покупатель
    наименование организации, плательщик, клиент наименование, компания клиента`,
  Turkish: `müşteri, cari, alıcı, firma, şirket × adı, ad, unvanı, ünvanı, adı soyadı, ismi, ad soyad, isim
    unvan, ünvan, cari hesap adı, cari hesap unvanı, fatura unvanı`,
  Vietnamese: `tên × khách hàng, khách, KH, người mua, đối tượng, của khách hàng
    họ tên khách hàng, họ và tên khách hàng`,
};

/** Persons: who pays, or whom one speaks to at a customer’s. */
export const PEOPLE = {
  English: `contact, billing, bill to, payer, payor, donor, cardholder, card holder, patient, student, guest, subscriber
    × name, full name, company, company name
    full name, fullname, company or name, contact, contact person, bill to`,
  Chinese: '姓名, 联系人, 联系人姓名, 真实姓名, 全名',
  'Japanese, Korean': '氏名, お名前, 名前, 会員氏名, 성명, 이름, 담당자 이름',
  European: `vor- und nachname, vollständiger name, nom complet, nom et prénom, nom prénom, nombre completo, nombre y apellidos, nome completo, nome e cognome, cognome e nome
    volledige naam, imię i nazwisko, nazwisko i imię, ФИО, полное имя, ad soyad, adı soyadı, họ tên, họ và tên, tên đầy đủ`,
};

/** A firm: the customer’s, or in many exports of ERP one’s own, so that any other word comes first. */
export const COMPANIES = {
  English: 'company, organization, organisation, firm, company name',
  Chinese: '公司, 单位, 企业, 公司名称, 单位名称, 企业名称',
  'Japanese, Korean': '会社, 会社名, 企業名, 法人名, 회사, 회사명, 업체, 업체명',
  European: `firma, unternehmen, firmenname, entreprise, société, empresa, azienda, società, bedrijf, bedrijfsnaam, nazwa firmy, компания, организация, название компании
    şirket, công ty, đơn vị, tên công ty`,
};

/** Of whoever has signed in: the customers of a shop, or its staff. */
export const USERS = {
  English: `user, contact, subscriber, donor, patient, student, guest, payer, visitor, profile, person, organization, organisation, company, holder
    × id, key, no, number, code, uid, uuid
    user, username, user name, user login, uid, login name, screen name`,
  Chinese: `用户, 使用者, 下单用户, 单位, 公司 × ID, 编号, 号, 名, 名称, 昵称, 账号, 编码, 代码
    昵称, 用户, 下单用户, 微信昵称, 粉丝昵称`,
  Japanese: 'ユーザー, ユーザー名, ユーザID, 利用者, 利用者ID, ニックネーム, ログインID',
  Korean: '사용자, 사용자ID, 사용자명, 아이디, 닉네임, 사용자 아이디, 유저ID',
  Other: `benutzer, benutzername, benutzer id, utilisateur, id utilisateur, nom d'utilisateur, usuario, id usuario
    usuário, id usuário, utente, id utente, gebruiker, gebruikersnaam, gebruiker id, użytkownik, id użytkownika
    пользователь, id пользователя, логин, kullanıcı, kullanıcı adı, kullanıcı id, người dùng, id người dùng`,
};

/** A name, of whom the columns beside it tell. */
export const BARE_NAMES =
  'name, names, 名称, 名字, 名, 名前, 이름, nom, nombre, nome, naam, nazwa, имя, наименование, ad, isim, tên';
