/**
 * Months by their names and the forms in which dates have them (Polish and Russian in the genitive),
 * in the order of the year, parted by spaces; several names of one month by `/`. Compared without case,
 * accents and a point at the end. Vietnamese, Chinese, Japanese and Korean count them.
 */
export const MONTHS: Readonly<Record<string, string>> = {
  English:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  German:
    'januar/jan/jänner/jaenner februar/feb/feber märz/mrz/mär/maerz april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez',
  French:
    'janvier/janv/jan février/févr/fév mars/mar avril/avr mai juin juillet/juil août/aou septembre/sept/sep octobre/oct novembre/nov décembre/déc',
  Spanish:
    'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic',
  Portuguese:
    'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  Italian:
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  Dutch:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept oktober/okt november/nov december/dec',
  Polish:
    'stycznia/styczeń/sty lutego/luty/lut marca/marzec/mar kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru',
  Russian:
    'января/январь/янв февраля/февраль/фев/февр марта/март/мар апреля/апрель/апр мая/май июня/июнь/июн июля/июль/июл августа/август/авг сентября/сентябрь/сен/сент октября/октябрь/окт ноября/ноябрь/ноя/нояб декабря/декабрь/дек',
  Turkish:
    'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
};

/** Weekdays, which stand beside a date and say nothing that it does not say. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  English:
    'monday mon tuesday tues tue wednesday wednes wed thursday thurs thur thu friday fri saturday satur sat sunday sun',
  'German, Dutch':
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  French: 'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'Spanish, Portuguese, Italian':
    'lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom segunda segunda-feira seg terça terça-feira ter quarta quarta-feira qua quinta quinta-feira qui sexta sexta-feira sex lunedì martedì mercoledì giovedì gio venerdì sabato domenica',
  Polish:
    'poniedziałek pon wtorek wt środa śr czwartek czw piątek pt sobota sob niedziela niedz nd',
  Russian: 'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
  Turkish: 'pazartesi pzt salı sal çarşamba çar perşembe per cuma cum cumartesi cmt pazar paz',
};

/** The same of scripts without blanks, in brackets or behind the date: `2024/04/27(土)`, `星期六`. */
export const WEEKDAY_SIGNS =
  '(?:[(\\uff08][日月火水木金土一二三四五六월화수목금토일][)\\uff09]|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[日月火水木金土]曜日?|[월화수목금토일]요일)';

/** What stands before a month or a year and is no part of it: `27 de abril de 2024`, `năm 2024`. */
export const SMALL_WORDS = 'de del den do le la the of il el ngày năm dnia';
/** What stands behind a year: `2024 г.`, `2024 r.` */
export const YEAR_WORDS = 'г год года r roku rok yılı';
/** What stands before a time: `at 3:04 PM`, `um 15:04 Uhr`. */
export const TIME_WORDS = 'at um à om alle ore klo в o lúc às a las kl saat';
/** What stands behind one. */
export const CLOCK_WORDS = 'uhr uur h hrs ч';

/** Halves of the day, before or behind the hour. */
export const MORNINGS = '上午 오전 午前 am sa öö';
export const AFTERNOONS = '下午 오후 午後 pm ch ös';
