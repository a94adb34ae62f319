/**
 * Zones by the short names that programs write behind times, each of which means one offset wherever
 * they do business (IANA time zone database, names of the zones' types since 2000).
 */
export const ZONE_OFFSETS: Readonly<Record<string, string>> = {
  '+00:00': 'UTC GMT UCT Z ZULU WET',
  '+01:00': 'CET MEZ WEST WAT BMT',
  '+02:00': 'CEST MESZ EET CAT SAST',
  '+03:00': 'EEST MSK МСК TRT EAT IDT',
  '+04:00': 'SAMT',
  '+05:00': 'PKT YEKT',
  '+05:45': 'NPT',
  '+07:00': 'ICT WIB NOVT KRAT',
  '+08:00': 'SGT MYT HKT PHT WITA AWST IRKT',
  '+09:00': 'JST KST WIT',
  '+09:30': 'ACST',
  '+10:00': 'AEST VLAT CHST',
  '+10:30': 'ACDT',
  '+11:00': 'AEDT',
  '+12:00': 'NZST',
  '+13:00': 'NZDT',
  '-02:30': 'NDT',
  '-03:00': 'ADT BRT ART CLST UYT',
  '-03:30': 'NST',
  '-04:00': 'EDT CLT BOT VET',
  '-05:00': 'EST CDT COT PET',
  '-06:00': 'MDT',
  '-07:00': 'PDT MST',
  '-08:00': 'PST AKDT',
  '-09:00': 'AKST',
  '-10:00': 'HST',
};

/** Names that mean several, with a zone for each of their meanings. */
export const ZONES_OF_SEVERAL: Readonly<Record<string, string>> = {
  CST: 'America/Chicago Asia/Shanghai America/Havana',
  IST: 'Asia/Kolkata Asia/Jerusalem Europe/Dublin',
  BST: 'Europe/London Asia/Dhaka',
  AST: 'America/Halifax Asia/Riyadh',
  GST: 'Asia/Dubai Atlantic/South_Georgia',
  AMT: 'America/Manaus Asia/Yerevan',
  SST: 'Asia/Singapore Pacific/Pago_Pago',
};

/** Zones by the names that people give them, in headings above all. */
export const ZONES_BY_NAME: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '北京时间, 北京時間, 中国时间, 中国标准时间, china standard time, beijing time',
  'Asia/Taipei': '台北时间, 台北時間, 台湾时间, 台灣時間, taipei standard time',
  'Asia/Hong_Kong': '香港时间, 香港時間, hong kong time',
  'Asia/Tokyo': '日本時間, 日本標準時, japan standard time, japan time, tokyo standard time',
  'Asia/Seoul': '한국시간, 한국 시간, 한국 표준시, korea standard time',
  'Asia/Singapore': '新加坡时间, singapore standard time, singapore time',
  'Asia/Kolkata': 'india standard time, indian standard time',
  'Asia/Ho_Chi_Minh': 'giờ việt nam, indochina time',
  'America/New_York': 'eastern time, eastern standard time, eastern daylight time, et',
  'America/Chicago': 'central time, central standard time, central daylight time, ct',
  'America/Denver': 'mountain time, mountain standard time, mountain daylight time, mt',
  'America/Los_Angeles': 'pacific time, pacific standard time, pacific daylight time, pt',
  'America/Sao_Paulo': 'horário de brasília, brasilia time',
  'Europe/London': 'london time, british time, uk time',
  'Europe/Moscow': 'московское время, moscow time, moscow standard time',
  'Europe/Istanbul': 'türkiye saati',
  UTC: 'coordinated universal time, greenwich mean time',
};
