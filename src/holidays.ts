export {
  type CountryHoliday,
  countryHolidays,
  type HolidaySpan,
} from './core/values/country-holidays';
