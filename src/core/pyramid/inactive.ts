/** The standing of a known customer that is in no tier: nothing was sold to it in the window. */
export const INACTIVE = 'inactive';
