/** The languages in which the library speaks to people. */
export type Language = 'en' | 'zh';
