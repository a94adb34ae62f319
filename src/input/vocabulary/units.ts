/**
 * How amounts are counted in thousands and more, by the power of ten: in headings such as
 * `销售额（万元）` and `Umsatz (TEUR)`, where it multiplies, and in cells such as `1.5万`, where it is
 * refused. Words are parted by commas, compared without case and without a point at their end.
 */
export const AMOUNT_UNITS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  3: {
    English: "k, thousand, thousands, 000, '000, 000s, '000s, 000's, 1000, 1000s, ths, thsd",
    'Chinese, Japanese, Korean': '千, 仟, 천',
    German: 'tsd, tausend, t',
    French: 'milliers, millier',
    'Spanish, Portuguese, Italian': 'miles, milhares, mil, migliaia, mgl',
    'Dutch, Polish': 'duizend, duizenden, tys, tysiąc, tysiące, tysięcy, tysiącach',
    'Russian, Turkish, Vietnamese': 'тыс, тысяч, тысячи, тысячах, bin, nghìn, ngàn',
  },
  4: { 'Chinese, Japanese, Korean': '万, 萬, 만' },
  5: { Indian: 'lakh, lakhs, lac, lacs' },
  6: {
    English: 'm, mm, mn, million, millions, 000000, 1000000',
    'Chinese, Japanese, Korean': '百万, 百萬, 佰万, 백만',
    German: 'mio, million, millionen',
    'French, Spanish, Portuguese, Italian':
      'million, millions, millón, millones, milhão, milhões, mi, milione, milioni, mln',
    'Dutch, Polish': 'miljoen, miljoenen, mln, milion, miliony, milionów, milionach',
    'Russian, Turkish, Vietnamese': 'млн, миллион, миллионов, миллионах, milyon, triệu, tr',
  },
  7: { Indian: 'crore, crores', 'Chinese, Korean': '千万, 千萬, 천만' },
  8: { 'Chinese, Japanese, Korean': '亿, 億, 억' },
  9: {
    English: 'b, bn, billion, billions',
    'Chinese, Japanese, Korean': '十亿, 十億, 십억',
    German: 'mrd, milliarde, milliarden',
    'French, Spanish, Portuguese, Italian':
      'milliard, milliards, md, bilhões, miliardo, miliardi, mld',
    'Dutch, Polish': 'miljard, miljarden, mld, mrd, miliard, miliardy, miliardów',
    'Russian, Turkish, Vietnamese': 'млрд, миллиард, миллиардов, milyar, tỷ, tỉ',
  },
};

/** These are also a metre, a bin or a tonne: alone, without a currency, they count nothing. */
export const UNITS_OF_OTHER_THINGS = 'm, mm, b, t, tr, bin, mi, mil, miles, md, 1000';

/** What may stand before and between such words: `in thousands`, `miles de euros`, `x 1000`. */
export const BEFORE_UNITS =
  'in, en, em, w, в, x, ×, *, expressed in, figures in, amounts in, 単位, 单位, 단위, unit, đvt';
export const BETWEEN_UNITS = 'of, de, d, di, van';
