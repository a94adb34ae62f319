/** What tiers and standings are called, in one form everywhere: `A (VIP)`, `inactive`. */
export const tiers = {
  name: (id: string, called: string): string => (called === id ? id : `${id} (${called})`),
  inactive: 'inactive',
  absent: 'absent',
  /** All of them together. */
  all: 'all',
};
