import type { Notices } from '../../core/issues/notices';

/** A full sentence a notice. */
export type NoticeWords = { readonly [N in keyof Notices]: (params: Notices[N]) => string };
