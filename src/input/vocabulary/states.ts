/**
 * Words of states in which a row is no sale, or none yet: as whole cells, by what they say and by the
 * language or program that writes them. Parted by commas and line ends, compared without case and
 * separators. What a word says of a debt alone is not here: an open or overdue invoice is a sale.
 */
export type StateWord =
  /** There was no sale in the end. */
  | 'void'
  /** It was taken back, in part or in whole; an amount below 0 says so already. */
  | 'returned'
  /** There is none yet. */
  | 'pending';

export const STATES: Readonly<Record<StateWord, Readonly<Record<string, string>>>> = {
  void: {
    English: `void, voided, cancel, canceled, cancelled, cancellation, cancelation, order canceled, order cancelled, payment canceled, payment cancelled
      canceled by customer, cancelled by customer, canceled by buyer, cancelled by buyer, canceled by seller, cancelled by seller, canceled by merchant, cancelled by merchant, canceled by admin, cancelled by admin
      failed, failure, payment failed, payment error, declined, payment declined, denied, rejected, refused, error, expired, abandoned, aborted, deleted, removed, trash, trashed, spam, fraud, suspected fraud, fraudulent, invalid, unsuccessful, discarded, withdrawn, scrapped, obsolete
      lost, closed lost, deal lost, lost deal, opportunity lost, dead, no sale, not sold, no show, noshow, undelivered, undeliverable, lost in transit, disqualified, closed not won`,
    'PayPal, Stripe, Adyen, Square':
      'canceled reversal, cancelled reversal, dispute lost, lost dispute',
    'Amazon, eBay, Olist':
      'shipped - lost in transit, shipped - damaged, unfulfillable, unavailable, cancelled by amazon',
    Chinese: `取消, 已取消, 订单取消, 订单已取消, 交易取消, 用户取消, 用户已取消, 买家取消, 卖家取消, 商家取消, 客户取消, 系统取消, 超时取消, 取消订单, 支付取消
      作废, 已作废, 废弃, 已废弃, 作废单, 已废, 交易关闭, 关闭, 已关闭, 订单关闭, 订单已关闭, 已关单, 支付失败, 付款失败, 交易失败, 失败, 失效, 已失效, 过期, 已过期, 无效, 无效订单, 删除, 已删除
      拒绝, 已拒绝, 驳回, 已驳回, 拒收, 已拒收, 拒签, 丢单, 已丢单, 输单, 已输单, 战败, 红冲, 已红冲, 冲红, 已冲红, 撤销, 已撤销, 撤单, 已撤单, 终止, 已终止, 中止, 已中止, 刷单, 已丢失, 未成单, 已流失, 支付被拒`,
    'Taiwan, Hong Kong': `訂單取消, 訂單已取消, 買家取消, 賣家取消, 已作廢, 作廢, 交易關閉, 關閉, 已關閉, 訂單關閉, 付款失敗, 交易失敗, 失敗, 失效, 過期, 已過期, 無效, 刪除, 已刪除, 拒絕, 已拒絕, 駁回, 丟單, 輸單, 撤銷, 已撤銷, 終止, 不成立, 失單, 已失單, 流單, 未成案, 已流失, 付款被拒`,
    Japanese: `キャンセル, キャンセル済, キャンセル済み, キャンセル依頼, 取消, 取消し, 取り消し, 取消済, 取消済み, 取り消し済み, 注文取消, 受注取消, 解約, 無効, 失敗, 決済失敗, 決済エラー, エラー, 期限切れ, 却下, 否認, 失注, 削除, 削除済み, 廃棄, 破棄, 不成立, 中止, 与信NG, 注文キャンセル, 受注キャンセル, 失注済み, 商談失敗, 見送り, 不成約, 決済不可`,
    Korean: `취소, 취소됨, 취소완료, 취소 완료, 주문취소, 주문 취소, 결제취소, 취소요청, 취소처리중, 취소중, 결제실패, 실패, 무효, 만료, 삭제, 거절, 반려, 실주, 미입금취소, 입금전취소, 폐기, 오류, 전체취소, 수주실패, 계약실패, 결제거절, 실주처리`,
    German: `storniert, storno, stornierung, stornorechnung, annulliert, annullierung, abgebrochen, abgelehnt, fehlgeschlagen, gescheitert, fehler, ungültig, verfallen, gelöscht, verloren, verworfen, widerrufen, rückabgewickelt, zurückgezogen, absage, auftrag verloren, zahlung fehlgeschlagen, nicht zustande gekommen, geschlossen und verloren, geschlossen verloren, zahlung abgelehnt, zahlung verweigert`,
    French: `annulé, annulée, annulés, annulées, annulation, commande annulée, échoué, échouée, échec, paiement échoué, erreur de paiement, erreur, refusé, refusée, rejeté, rejetée, expiré, expirée, perdu, perdue, abandonné, abandonnée, supprimé, supprimée, invalide, nul, nulle, paiement refusé, paiement rejeté, carte refusée, commande refusée, opportunité perdue, affaire perdue, fermée perdue, fermé perdu, fermée et perdue, fermé et perdu, sans suite, classée sans suite, classé sans suite`,
    Spanish: `cancelado, cancelada, cancelados, canceladas, cancelación, anulado, anulada, anulados, anulación, rechazado, rechazada, fallido, fallida, error, error en pago, expirado, expirada, caducado, caducada, perdido, perdida, eliminado, eliminada, inválido, inválida, abandonado, abandonada, desistido, denegado, denegada, no concretada, pago fallido, pago rechazado, cerrada perdida, cerrado perdido, oportunidad perdida, pago denegado`,
    Portuguese: `cancelado, cancelada, cancelados, canceladas, cancelamento, anulado, anulada, recusado, recusada, rejeitado, rejeitada, falhou, falhado, falha, falha no pagamento, expirado, expirada, perdido, perdida, excluído, excluída, eliminado, inválido, inválida, abandonado, abandonada, negado, negada, denegada, inutilizada, não autorizado, não aprovado, não aprovada, fechado perdido, fechado e perdido, negócio perdido, oportunidade perdida, pagamento recusado, pagamento não autorizado`,
    Italian: `annullato, annullata, annullati, annullamento, cancellato, cancellata, stornato, stornata, storno, rifiutato, rifiutata, respinto, respinta, fallito, fallita, pagamento fallito, errore, errore pagamento, eliminato, eliminata, non valido, non valida, abbandonato, perso, persa, persi, chiuso perso, chiusa persa, opportunità persa, pagamento rifiutato`,
    Dutch: `geannuleerd, annulering, vervallen, mislukt, betaling mislukt, betaalfout, afgewezen, geweigerd, verlopen, verloren, verwijderd, ongeldig, afgebroken, ingetrokken, gestorneerd, storno, gesloten verloren, betaling geweigerd, betaling afgewezen`,
    Polish: `anulowane, anulowany, anulowana, anulowano, anulowanie, odrzucone, odrzucony, odrzucona, nieudane, nieudana, nieudany, niepowodzenie, błąd płatności, wygasłe, wygasła, wygasły, przegrane, przegrana, utracone, usunięte, usunięty, usunięta, nieważne, nieważna, stornowane, storno, wycofane, przerwane, porzucone, zamknięte przegrane, zamknięta przegrana, stracona, stracone, płatność odrzucona, odmowa płatności`,
    Russian: `отменен, отменена, отменено, отменены, отмена, отменен покупателем, отменен клиентом, отменен продавцом, аннулирован, аннулирована, аннулировано, отклонен, отклонена, отклонено, ошибка, ошибка оплаты, неудачно, не удалось, истек, удален, удалена, удалено, недействителен, проигран, проиграна, сделка проиграна, закрыто и не реализовано, сторно, сторнирован, сторнировано, помечен на удаление, провал, провалена, отказ, отказано, сделка провалена, сделка отменена, закрыто и проиграно, закрыта неуспешно, оплата отклонена, платеж отклонен`,
    Turkish: `iptal, iptal edildi, iptal edilmiş, iptal edilen, başarısız, başarısız oldu, reddedildi, süresi doldu, silindi, geçersiz, kaybedildi, ödeme başarısız, vazgeçildi, kapalı kaybedildi, kaybedilen, ödeme reddedildi`,
    Vietnamese: `đã hủy, đã huỷ, hủy, huỷ, bị hủy, đơn hủy, đã hủy đơn, đơn đã hủy, thất bại, thanh toán thất bại, không thành công, từ chối, bị từ chối, hết hạn, đã xóa, không hợp lệ, giao thất bại, giao hàng thất bại, không giao được, thua, đã thua, đóng thua, thua thầu, thanh toán bị từ chối, hủy bỏ, huỷ bỏ`,
  },
  returned: {
    English: `refund, refunds, refunded, fully refunded, partially refunded, partial refund, full refund, refund issued, refund completed, return, returns, returned, partially returned, return completed, chargeback, charged back, charge back, reversed, reversal, credited, credit note issued, rto, rto delivered, return to origin, return to sender, returned to sender`,
    'Amazon, eBay, Shopify': `shipped - returned to seller, shipped - returning to seller, shipped - rejected by buyer, returned to seller, partially_refunded`,
    Chinese: `退款, 已退款, 退款成功, 全额退款, 已全额退款, 部分退款, 已部分退款, 退款中, 退款完成, 转入退款, 退货, 已退货, 退货退款, 退货中, 退货完成, 售后中, 退单, 已退单, 退票, 已退, 退回, 已退回, 冲正, 已冲正, 拒付, 全部退款, 已全部退款`,
    'Taiwan, Hong Kong': '全額退款, 退貨, 已退貨, 退貨退款, 退貨中, 退貨完成, 退單, 退貨結案',
    Japanese:
      '返品, 返品済, 返品済み, 返品受付, 返金, 返金済, 返金済み, 一部返金, 全額返金, 全返金, 払戻, 払い戻し, 払戻済み, 払戻し, 返却',
    Korean:
      '반품, 반품완료, 반품요청, 반품중, 환불, 환불완료, 환불요청, 부분환불, 부분취소, 전체환불',
    German: `retoure, retourniert, zurückgesendet, zurückgegeben, rückgabe, rücksendung, erstattet, erstattung, teilweise erstattet, teilerstattet, vollständig erstattet, rückerstattet, rückerstattung, gutgeschrieben, rückbuchung, rücklastschrift`,
    French: `remboursé, remboursée, remboursement, partiellement remboursé, partiellement remboursée, remboursement partiel, retourné, retournée, retour, retours, rétrofacturation`,
    Spanish: `reembolsado, reembolsada, reembolso, reembolso parcial, parcialmente reembolsado, reembolsado parcialmente, devuelto, devuelta, devolución, contracargo`,
    Portuguese:
      'reembolsado, reembolsada, reembolso, estornado, estornada, estorno, devolvido, devolvida, devolução, parcialmente reembolsado, contestado',
    Italian:
      'rimborsato, rimborsata, rimborso, parzialmente rimborsato, rimborsato parzialmente, reso, restituito, restituita',
    Dutch:
      'geretourneerd, retour, terugbetaald, terugbetaling, gedeeltelijk terugbetaald, gecrediteerd',
    Polish: 'zwrot, zwrócone, zwrócony, zwrócona, zwrócono, częściowy zwrot, częściowo zwrócone',
    Russian:
      'возврат, возвращен, возвращено, возвращена, частичный возврат, возврат средств, возмещен, частично возвращен',
    Turkish:
      'iade, iade edildi, iade edilmiş, geri ödendi, para iadesi, kısmi iade, kısmen iade edildi',
    Vietnamese:
      'hoàn tiền, đã hoàn tiền, trả hàng, đã trả hàng, hoàn hàng, đã hoàn, đã hoàn hàng, hoàn trả, chuyển hoàn, hoàn tiền một phần, trả lại',
  },
  pending: {
    English: `draft, drafts, auto-draft, pending, pending payment, payment pending, awaiting payment, waiting for payment, pending approval, awaiting approval, pending confirmation, awaiting confirmation, unconfirmed, not confirmed, to confirm, tentative, on hold, hold, held, incomplete, in cart, cart
      quotation, quote, quotation sent, quote sent, quoted, open quote, estimate, pro forma, proforma, proforma invoice, proposal, budgeted, forecast, planned`,
    'Salesforce, HubSpot, Dynamics': `prospecting, qualification, needs analysis, value proposition, id. decision makers, perception analysis, proposal/price quote, negotiation, negotiation/review, negotiating, in negotiation, appointment scheduled, qualified to buy, presentation scheduled, decision maker bought-in, contract sent, proposal sent, qualified`,
    'Stripe, WooCommerce, Magento': `requires payment method, requires confirmation, requires action, requires capture, uncaptured, checkout draft, pending_payment, payment review, holded`,
    Chinese: `待付款, 等待付款, 等待买家付款, 待支付, 等待支付, 未付款, 未支付, 待确认, 未确认, 待审核, 未审核, 待审批, 审核中, 审批中, 草稿, 报价, 报价单, 已报价, 报价中, 意向, 商机, 跟进中, 谈判, 谈判中, 商务谈判, 谈判审核, 初步接洽, 初期沟通, 需求分析, 需求确认, 方案报价, 方案/报价, 洽谈中, 预算, 预测, 计划, 未成交, 未生效, 待生效, 暂存, 挂起, 挂单, 待定, 议价中, 议价, 提案中, 投标中`,
    'Taiwan, Hong Kong':
      '等待買家付款, 待確認, 未確認, 待審核, 未審核, 審核中, 報價, 報價單, 已報價, 報價中, 商機, 跟進中, 談判中, 預算, 預測, 計劃, 暫存, 掛單, 議價中, 議價, 洽談中, 商談中, 提案中, 初步接洽, 需求分析, 待付款, 未付款',
    Japanese: `保留, 保留中, 下書き, 見積, 見積り, 見積もり, 見積書, 見積中, 見積提出, 入金待ち, 支払待ち, 支払い待ち, 仮注文, 仮受注, 未確定, 未確認, 承認待ち, 確認待ち, 商談中, 提案中, 提案, 引合, 予算, 見込, 見込み, 検討中, 決済処理中, 注文確認待ち, 交渉中, 交渉, 最終交渉, 提案済み, 稟議中, ヒアリング`,
    Korean: `입금대기, 입금 대기, 입금대기중, 결제대기, 결제 대기, 입금전, 미결제, 보류, 보류중, 대기, 대기중, 임시저장, 견적, 견적서, 미확정, 승인대기, 승인 대기, 초안, 상담중, 협상, 협상중, 제안, 예산, 협의중, 제안중, 견적제출, 견적발송`,
    German: `entwurf, angebot, angebot gesendet, angebot erstellt, kostenvoranschlag, ausstehend, wartend, unbestätigt, nicht bestätigt, zahlung ausstehend, zahlung erwartet, warten auf zahlung, wartet auf zahlung, in prüfung, vorgemerkt, zurückgestellt, pausiert, schwebend, geplant, prognose, verhandlung, in verhandlung, interessent, verhandlungen, in verhandlungen, angebot abgegeben, angebotsphase`,
    French: `brouillon, devis, devis envoyé, en attente, en attente de paiement, attente paiement, paiement en attente, en attente de validation, en attente de confirmation, en attente de virement bancaire, en attente de paiement par chèque, à valider, à confirmer, non confirmé, non confirmée, proforma, facture proforma, proposition, prospection, négociation, en suspens, provisoire, prévisionnel, en négociation, en cours de négociation, proposition envoyée, devis en cours`,
    Spanish: `pendiente, pendiente de pago, pago pendiente, pendientes, borrador, presupuesto, presupuestado, cotización, cotizado, cotizada, en espera, en espera de pago, a la espera, por confirmar, sin confirmar, no confirmado, por aprobar, pendiente de aprobación, proforma, propuesta, negociación, en negociación, previsto, propuesta enviada, cotización enviada, presupuesto enviado`,
    Portuguese: `pendente, pendentes, aguardando pagamento, pagamento pendente, aguardando, aguardando aprovação, aguardando confirmação, rascunho, orçamento, cotação, em análise, em espera, não confirmado, a confirmar, proposta, negociação, em negociação, proforma, previsto, proposta enviada, orçamento enviado, cotação enviada, em orçamento`,
    Italian: `in attesa, in attesa di pagamento, in attesa di conferma, bozza, preventivo, da confermare, non confermato, non confermata, in sospeso, sospeso, sospesa, trattativa, in trattativa, proforma, proposta, previsionale, da approvare, in negoziazione, negoziazione, proposta inviata, preventivo inviato, in contrattazione`,
    Dutch: `concept, offerte, offerte verzonden, in afwachting, in afwachting van betaling, wachtend op betaling, wacht op betaling, in de wacht, onbevestigd, niet bevestigd, voorstel, onderhandeling, proforma, begroting, uitgesteld, in onderhandeling, voorstel verstuurd, offerte uitgebracht, in offerte`,
    Polish: `oczekujące, oczekujący, oczekuje, oczekuje na płatność, oczekiwanie na płatność, oczekujące na płatność, wstrzymane, wstrzymany, szkic, wycena, robocze, robocza, roboczy, wersja robocza, niepotwierdzone, niepotwierdzony, do potwierdzenia, do akceptacji, proforma, negocjacje, budżet, w negocjacjach, w trakcie negocjacji, oferta wysłana, oferta złożona, w trakcie wyceny`,
    Russian: `черновик, в ожидании, ожидание, ожидает, ожидает оплаты, ожидание оплаты, ожидает подтверждения, на удержании, не подтвержден, не подтверждена, не проведен, непроведен, коммерческое предложение, предложение, переговоры, первичный контакт, план, бюджет, отложен, отложена, на согласовании, не согласован, предварительный, предварительная, в переговорах, принимают решение, согласование договора, согласование условий, кп отправлено, отправлено кп`,
    Turkish: `taslak, teklif, teklif verildi, beklemede, bekliyor, bekleyen, ödeme bekliyor, ödeme bekleniyor, askıda, onay bekliyor, onaylanmadı, görüşme, müzakere, proforma, bütçe, görüşülüyor, görüşme aşamasında, müzakere ediliyor, müzakerede, pazarlık, teklif gönderildi, teklif aşamasında`,
    Vietnamese: `nháp, bản nháp, báo giá, chờ thanh toán, chờ xác nhận, chờ xử lý, đang chờ, tạm giữ, chưa xác nhận, chờ duyệt, đàm phán, thương lượng, đề xuất, dự kiến, đang đàm phán, đang thương lượng, đang tư vấn, đã gửi báo giá, gửi báo giá, đang báo giá`,
  },
};

/** Headings of columns in which any filled cell says that the row is no sale. */
export const MARKS_OF_NO_SALE: Readonly<Record<string, string>> = {
  English: `cancelled, canceled, voided, deleted × at, on, date, time, datetime, by, reason, flag
    cancel, void, delete, deletion, cancellation, cancelation × date, time, reason, at, flag
    is cancelled, is canceled, is cancel, is void, is voided, is deleted, is test, is test order, is draft, cancelled, canceled, voided, deleted, test order, cancelled yes no`,
  Chinese: `取消, 作废, 撤销, 删除 × 时间, 日期, 原因, 人, 标志
    是否取消, 是否作废, 是否已取消, 是否已作废, 是否删除, 是否测试, 作废标志, 取消标志
    作廢時間, 作廢日期, 是否作廢, 取消時間, 作廢原因, 作廢`,
  Japanese:
    'キャンセル日, キャンセル日時, キャンセル理由, キャンセル区分, キャンセルフラグ, 取消日, 取消日時, 取消理由, 取消区分, 取消フラグ, 削除フラグ, 削除日, 削除日時',
  Korean: '취소일, 취소일시, 취소일자, 취소사유, 취소여부, 삭제여부, 취소 여부',
  German:
    'storniert am, stornodatum, stornierungsdatum, stornogrund, storniert von, stornokennzeichen, ist storniert, gelöscht am',
  French:
    "annulé le, annulée le, date d'annulation, date annulation, motif d'annulation, est annulé, supprimé le",
  Spanish:
    'fecha de cancelación, fecha cancelación, fecha de anulación, fecha anulación, motivo de cancelación, motivo cancelación, cancelado el, anulado el',
  Portuguese:
    'cancelado em, data de cancelamento, data cancelamento, data do cancelamento, motivo do cancelamento, motivo cancelamento',
  Italian:
    'annullato il, annullata il, data annullamento, data di annullamento, motivo annullamento, cancellato il',
  Dutch: 'geannuleerd op, annuleringsdatum, reden annulering, datum annulering',
  Polish: 'data anulowania, anulowano dnia, powód anulowania, czy anulowane',
  Russian: 'дата отмены, причина отмены, отменен, отменено, пометка удаления, дата аннулирования',
  Turkish: 'iptal tarihi, iptal nedeni, iptal mi',
  Vietnamese: 'ngày hủy, ngày huỷ, lý do hủy, lý do huỷ, thời gian hủy',
};

/** Cells of such a column that say nothing of the kind. */
export const NOT_MARKED = `0, false, no, n, f, none, null, nil, nan, n/a, na, -, --, 0000-00-00, 0000-00-00 00:00:00, never, not cancelled, not canceled, active
  否, 无, 無, 没有, 未取消, 未作废, 正常, なし, 無し, 無効ではない, 아니오, 없음, 아니요, 정상, nein, non, nee, nie, нет, ложь, hayır, không, não, falso, falsch, faux, vero no`;
