import type { QueuedComplaint } from '../../core/treatments/complaints/complaint-queue';
import type { Language } from '../../core/values/language';
import { englishSentence } from './complaints-sentence-en';
import { chineseSentence } from './complaints-sentence-zh';

/**
 * Why a complaint has its place, as one sentence for people. Times are as clocks show them in the
 * time zone of the queue.
 *
 * @example
 * const rows = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 50 }];
 * const pyramid = buildPyramid(rows);
 * const complaints = [{ id: 'K-17', customerId: 'bob', opened: '2025-07-30T07:25Z' }];
 * const asOf = '2025-07-31T09:00Z';
 * const { queue } = queueComplaints(pyramid, complaints, defaultPolicies, { asOf });
 * const [sentence] = queue.map((item) => complaintSentence(item));
 * const [place, reason] = sentence?.split(', since ') ?? [];
 * place; // 'Place 1: complaint K-17 of customer bob (tier D) joins class 1 instead of 4'
 * reason; // 'its first answer was due 2025-07-31 07:25 UTC (within 24 h) and is 1 h 35 min late.'
 */
export function complaintSentence(item: QueuedComplaint, language: Language = 'en'): string {
  return language === 'zh' ? chineseSentence(item) : englishSentence(item);
}
