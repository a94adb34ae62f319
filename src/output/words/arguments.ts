/** What stands behind a flag, as a sentence shows it: to be pasted into a shell as it is. */

/** The rule on rows with one of some values in a column: `"Status=voided,failed"`. */
export function ruleArgument(heading: string, values: readonly string[]): string {
  return argument(`${heading}=${values.map(csvValue).join(',')}`);
}

/** The columns of a role, each in brackets: `"revenue=[Total]-[Refund]"`. */
export function columnsArgument(role: string, terms: string): string {
  return argument(`${role}=${terms}`);
}

/** Values are parted by commas, and blanks around them are none of them. */
function csvValue(value: string): string {
  return /[,"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Some characters mean something to a shell within double quotes, none within single ones. */
function argument(text: string): string {
  return /["$`\\!]/.test(text) && !text.includes("'") ? `'${text}'` : `"${text}"`;
}
