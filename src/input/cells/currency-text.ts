import { PyramidError } from '../../core/issues/issue';
import { because } from '../../core/issues/reasons';
import { sameCurrency } from '../../core/values/currency-signs';

export { sameCurrency } from '../../core/values/currency-signs';

/** ISO 4217, with the codes of recent years that old exports still carry. */
const CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
  BYR BZD CAD CDF CHF CLP CNH CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EEK EGP ERN ETB EUR FJD
  FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES
  KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO
  MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
  RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP
  TRY TTD TWD TZS UAH UGX USD UYU UZS VEF VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
  ZWL`.split(/\s+/),
);

/** Signs and words of money beside ISO codes, in lower case. `$`, `¥` and `元` belong to many countries. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: '$',
    '¥': '¥',
    EUR: 'eur € euro euros 欧元',
    USD: 'usd us$ usd$ u$s 美元 美金',
    GBP: 'gbp £ 英镑',
    CNY: 'cny rmb cn¥ rmb¥ 人民币 人民币元',
    JPY: 'jpy 円 jp¥ 日元 日圆',
    HKD: 'hkd hk$ 港元 港币',
    TWD: 'twd nt$ 新台币 新臺幣 台币 台幣',
    SGD: 'sgd s$ 新加坡元',
    AUD: 'aud a$ au$ 澳元',
    CAD: 'cad c$ ca$ 加元',
    NZD: 'nzd nz$',
    MXN: 'mxn mx$',
    BRL: 'brl r$',
    COP: 'cop col$',
    CLP: 'clp clp$',
    ARS: 'ars ar$',
    PEN: 's/ s/.',
    PYG: '₲ gs. gs',
    CRC: '₡',
    INR: 'inr ₹',
    BDT: '৳',
    KRW: 'krw ₩ 원 韩元',
    MYR: 'myr rm',
    IDR: 'idr rp rp.',
    THB: 'thb ฿',
    VND: 'vnd ₫ đ vnđ đồng',
    PHP: '₱',
    RUB: 'rub ₽',
    UAH: 'uah ₴ грн грн.',
    KZT: '₸',
    GEL: '₾',
    TRY: '₺ tl',
    ILS: '₪',
    NGN: '₦',
    GHS: '₵ gh₵',
    PLN: 'pln zł',
    CZK: 'czk kč',
    HUF: 'huf ft ft.',
    RON: 'ron',
    BGN: 'bgn лв лв.',
    RSD: 'rsd din din. дин дин.',
    CHF: 'chf fr. sfr.',
    kr: 'kr kr.',
    圓: '圓',
    元: '元 圆',
    Rs: 'rs rs. ₨',
    руб: 'руб руб. рублей',
    lei: 'lei leu',
  }).flatMap(([currency, names]) => names.split(' ').map((name) => [name, currency] as const)),
);

/** The currency that a sign, a code or a word means: `€` is EUR, `円` is JPY, `$` and `元` stay as they are. */
export function currencyOf(mark: string): string | undefined {
  return NAMES.get(mark.toLowerCase()) ?? (CODES.has(mark) ? mark : undefined);
}

/** Keeps an eye on the signs of money in a table: `$5` and `5 USD` agree, `$5` and `€5` do not. */
export interface SignWatch {
  /** Throws `several-currencies` where an earlier amount was in another currency. */
  see(currency: string, line: number, column: string): void;
}

export function signWatch(): SignWatch {
  const lines = new Map<string, number>();
  return {
    see(currency, line, column) {
      if (lines.has(currency)) return;
      for (const [earlier, earlierLine] of lines) {
        if (sameCurrency(earlier, currency) !== undefined) continue;
        throw new PyramidError({
          code: 'several-currencies',
          ...because('amounts-in-several-currencies', { earlier, earlierLine, currency, line }),
          line,
          column,
          expected: 'one currency',
        });
      }
      lines.set(currency, line);
    },
  };
}
