/**
 * How the headings of this library's own CSV begin: the lists and tables that hold ids or texts of
 * customers. Only there an apostrophe before `=`, `+`, `-` or `@` is a guard, and no part of an id.
 */
const OWN_OUTPUTS: readonly RegExp[] = [
  /^(?:group,)?customer_id,tier,tier_name,rank,value,/,
  /^customer_id(?:,(?:tier|rank|value)_[^,]+){2,}$/,
  /^customer_id,kind,from,to,value_before,value_after,change/,
  /^customer_id,tier,rank,value,(?:cutoffs|window)_/,
  /^customer_id,tier,rank,minutes/,
  /^due,due_in_days,planned,customer_id,tier,rank,/,
  /^place,id,customer_id,standing,class,effective_class,/,
  /^severity,customer_id,tier,rank,signal,reason/,
  /^line,row,column,code,reason,text/,
  /^part,of,name,value$/,
];

/** Whether a table with these headings was written by this library. Columns may have been added. */
export function isOwnOutput(headings: readonly string[]): boolean {
  const line = headings.join();
  return OWN_OUTPUTS.some((start) => start.test(line));
}
