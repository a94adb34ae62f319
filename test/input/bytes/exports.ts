/** What exports of a country look like: headings, and words that stand in their cells. */
export interface Country {
  readonly headings: readonly string[];
  readonly words: readonly string[];
  /** Parted by blanks. */
  readonly encodings: string;
}

const of = (headings: string, words: string, encodings: string): Country => ({
  headings: headings.split(', '),
  words: words.split(', '),
  encodings,
});

const WESTERN = 'windows-1252 iso-8859-15 macintosh';
const CYRILLIC = 'windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic';

export const COUNTRIES: Readonly<Record<string, Country>> = {
  german: of(
    'Kundennummer, Name, Straße, Datum, Betrag, Währung, Stückzahl, Empfänger',
    'Müller GmbH, Jürgen Weiß, Käthe Schröder, Bäckerei Höfer, Günther Krüger, Österreich, Düsseldorf, Köln, München, Größe L, geöffnet, Übertrag',
    WESTERN,
  ),
  french: of(
    'N° client, Nom, Prénom, Date, Montant, Société, Quantité, Téléphone',
    'Café de la Gare, François Lefèvre, Hélène Côté, Boulangerie Étoile, Besançon, Orléans, Société Générale, Crème brûlée, Payé, Annulé, Noël Dubois, Île-de-France',
    WESTERN,
  ),
  spanish: of(
    'Código, Cliente, Fecha, Importe, Teléfono, Año, Descripción',
    'José Muñoz, María Peña, Panadería El Sol, Logroño, Cádiz, Compañía Andina, Iñaki Ibáñez, Envío, Devolución, Málaga',
    WESTERN,
  ),
  portuguese: of(
    'Código, Cliente, Data, Valor, Endereço, Descrição, Situação',
    'João Conceição, Padaria São José, Açougue Irmãos, Antônio Guimarães, São Paulo, Brasília, Devolução, Não pago, Luís Falcão',
    WESTERN,
  ),
  italian: of(
    'Codice, Cliente, Data, Importo, Città, Quantità',
    'Forlì, Società Caffè Niccolò, Nicolò Però, Città di Castello, Cantù, Università',
    WESTERN,
  ),
  swedish: of(
    'Kundnummer, Namn, Datum, Belopp, Förnamn, Ort',
    'Björn Åkesson, Göteborg, Malmö, Örebro, Åsa Sjöberg, Värnamo Kök AB, Växjö',
    WESTERN,
  ),
  danish: of(
    'Kundenr, Navn, Dato, Beløb, Postnr',
    'Søren Ærø, København, Århus Møbler, Jørgen Nørgård, Bækkelund, Tårnby',
    WESTERN,
  ),
  polish: of(
    'Numer klienta, Imię i nazwisko, Data sprzedaży, Wartość, Ilość, Płatność',
    'Łukasz Wójcik, Spółka Zielińska, Piotr Gołębiewski, Łódź, Kraków, Częstochowa, Zapłacono, Zakład Żółw, Grażyna Dąbrowska, Poznań',
    'windows-1250 iso-8859-2',
  ),
  czech: of(
    'Číslo zákazníka, Jméno, Datum, Částka, Město, Množství',
    'Jiří Dvořák, Žaneta Růžičková, Plzeň, České Budějovice, Příbram, Zaplaceno, Šárka Němcová, Tomáš Kučera',
    'windows-1250 iso-8859-2',
  ),
  hungarian: of(
    'Ügyfélszám, Név, Dátum, Összeg, Város, Mennyiség',
    'Kovács László, Győr, Szűcs Zsófia, Hódmezővásárhely, Tóth Gergő, Fizetve, Sütöde Kft, Erdős Pál',
    'windows-1250 iso-8859-2',
  ),
  romanian: of(
    'Cod client, Nume, Dată, Sumă, Oraş, Cantitate',
    'Ştefan Ţepeş, Bucureşti, Braşov, Iaşi, Mihăilescu, Constanţa, Râmnicu Vâlcea, Încasat',
    'windows-1250',
  ),
  turkish: of(
    'Müşteri No, Adı, Tarih, Tutar, Şehir, Ödeme Şekli',
    'Ayşe Yıldız, İbrahim Çelik, Şükrü Öztürk, Eskişehir, Diyarbakır, Güneş Gıda, Oğuz Kaçar, İptal',
    'windows-1254',
  ),
  lithuanian: of(
    'Kliento kodas, Vardas, Pirkėjas, Data, Suma, Mokėjimas',
    'Žilvinas Šimkus, Rūta Jonaitė, Šiauliai, Panevėžys, Įmonė Ąžuolas, Apmokėta, Kęstutis, Jūratė Čepaitė',
    'windows-1257 iso-8859-13',
  ),
  latvian: of(
    'Klienta kods, Vārds, Uzvārds, Datums, Summa, Daudzums',
    'Jānis Bērziņš, Līga Kalniņa, Rīga, Liepāja, Ķekava, Ģirts Šķēle, Apmaksāts',
    'windows-1257',
  ),
  vietnamese: of(
    'Mã khách hàng, Tên khách hàng, Ngày, Doanh thu, Số lượng, Địa chỉ',
    'Nguyễn Văn Hùng, Trần Thị Hồng, Công ty Hoàng Phát, Hà Nội, Đà Nẵng, Thành phố Hồ Chí Minh, Đã thanh toán, Lê Đức Thọ',
    'windows-1258',
  ),
  russian: of(
    'Код клиента, Контрагент, Дата, Сумма, Количество, Номенклатура',
    'ООО Ромашка, Иванов Пётр Сергеевич, Москва, Санкт-Петербург, Екатеринбург, Оплачено, ИП Кузнецова, Возврат, Сидорова Анна',
    CYRILLIC,
  ),
  ukrainian: of(
    'Код клієнта, Покупець, Дата, Сума, Кількість',
    'Шевченко Олексій, Київ, Львів, Харків, Ткаченко Юлія, Оплачено, ТОВ Калина, Їжакевич',
    'windows-1251 koi8-u',
  ),
  bulgarian: of(
    'Клиент, Дата, Сума, Количество, Град',
    'Георги Димитров, София, Пловдив, Бургас, Платена, Мария Стоянова, Търговище',
    'windows-1251',
  ),
  greek: of(
    'Κωδικός πελάτη, Επωνυμία, Ημερομηνία, Ποσό, Πόλη',
    'Γιώργος Παπαδόπουλος, Αθήνα, Θεσσαλονίκη, Ελένη Νικολάου, Πάτρα, Πληρωμένο',
    'windows-1253 iso-8859-7',
  ),
  hebrew: of(
    'מספר לקוח, שם, תאריך, סכום, עיר',
    'דוד כהן, שרה לוי, תל אביב, ירושלים, חיפה, שולם, משה מזרחי',
    'windows-1255 iso-8859-8',
  ),
  arabic: of(
    'رقم العميل, اسم العميل, التاريخ, المبلغ, المدينة',
    'محمد عبد الله, شركة النور, القاهرة, الرياض, جدة, مدفوع, فاطمة الزهراء',
    'windows-1256 iso-8859-6',
  ),
  thai: of(
    'รหัสลูกค้า, ชื่อลูกค้า, วันที่, จำนวนเงิน, จังหวัด',
    'สมชาย ใจดี, กรุงเทพมหานคร, เชียงใหม่, บริษัท สยาม จำกัด, ชำระแล้ว, สุดา แสงทอง',
    'windows-874',
  ),
  chinese: of(
    '客户名称, 订单编号, 下单日期, 实付金额, 收货地址, 订单状态, 交易时间',
    '张伟, 李娜, 华东机电有限公司, 交易成功, 王芳, 深圳市南山区, 已付款, 欧阳雪, 陈建国, 杭州鼎盛贸易有限公司, 待发货, 退款, 红色连衣裙',
    'gb18030',
  ),
  traditional: of(
    '客戶名稱, 訂單編號, 訂單日期, 銷售金額, 收件地址, 付款狀態',
    '陳怡君, 林志豪, 臺北市信義區, 高雄貿易有限公司, 已付款, 黃淑芬, 宏達企業, 退貨, 鄭雅文',
    'big5',
  ),
  japanese: of(
    '顧客番号, 氏名, 注文日, 請求金額, 送付先住所, 支払方法, 商品名',
    '佐藤太郎, 鈴木花子, 株式会社さくら商事, 東京都千代田区, クレジットカード, 代金引換, 渡辺恵子, りんごジュース, オンラインショップ, 大阪府堺市',
    'shift_jis euc-jp',
  ),
  korean: of(
    '고객번호, 고객명, 주문일자, 결제금액, 배송지, 상태',
    '김민수, 이영희, 서울특별시 강남구, 주식회사 한빛, 결제완료, 박지훈, 부산광역시, 취소, 최수진, 배송완료',
    'euc-kr',
  ),
};
