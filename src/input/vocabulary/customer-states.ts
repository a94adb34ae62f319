/** Headings of a column of customers that says whether they are still there. */
export const CUSTOMER_STATES = [
  `customer status, customer state, account status, account state, client status, 客户状态, 账户状态, 经营状态, 合作状态, 客戶狀態, 顧客ステータス, 取引状態, 고객상태, 거래상태
   kundenstatus, statut client, statut du client, estado del cliente, estado cliente, situação do cliente, stato cliente, klantstatus, status klienta, статус клиента, müşteri durumu, trạng thái khách hàng`,
  `status, state, 状态, 狀態, ステータス, 状況, 상태, statut, estado, situação, stato, stan, статус, состояние, durum, trạng thái`,
];

/** Headings of a column that says yes where a customer has closed. */
export const CLOSED_MARKS = [
  `closed, is closed, closed yes no, do not visit, no visits, out of business, 已关闭, 是否关闭, 停业, 是否停业, 已停业, 注销, 是否注销, 已注销, 閉店, 廃業, 폐업, 폐업여부
   geschlossen, fermé, cerrado, fechado, encerrado, chiuso, gesloten, zamknięty, закрыт, kapalı, đã đóng cửa`,
];

/** What such columns say of who has gone, and of who is there. */
export const CLOSED_WORDS = {
  closed: `closed, closed down, permanently closed, account closed, shut down, ceased, ceased trading, ceased operations, out of business, went out of business, gone out of business, liquidated, in liquidation, dissolved, wound up, do not visit, do not contact, terminated
    已关闭, 关闭, 已停业, 停业, 歇业, 已歇业, 倒闭, 已倒闭, 注销, 已注销, 吊销, 已吊销, 已销户, 销户, 终止合作, 已终止合作, 停止合作, 已停止合作, 已關閉, 停業, 歇業, 倒閉, 註銷, 已註銷
    閉店, 閉鎖, 廃業, 取引終了, 解約済み, 폐업, 폐점, 거래종료, 해지
    geschlossen, aufgelöst, erloschen, liquidiert, fermé, fermée, cessé, cessation d'activité, radié, cerrado, cerrada, liquidada, disuelta, fechado, fechada, encerrado, encerrada, baixada, chiuso, chiusa, cessata, cessato, gesloten, opgeheven, beëindigd, zamknięty, zamknięta, zlikwidowany, закрыт, закрыта, ликвидирован, ликвидирована, kapalı, kapandı, đã đóng cửa, ngừng hoạt động, đã giải thể`,
  open: `active, open, trading, live, current, normal, ok, in business, existing, enabled
    正常, 活跃, 营业, 营业中, 在营, 存续, 开业, 合作中, 正常合作, 启用, 有效, 活躍, 營業中, 営業中, 取引中, 有効, 영업중, 거래중, 정상, 활성
    aktiv, offen, actif, active, ouvert, activo, activa, abierto, ativo, ativa, aberto, attivo, attiva, aperto, actief, aktywny, aktywna, активен, активный, активна, действующий, aktif, đang hoạt động`,
};

/** What a column of marks says. */
export const MARK_WORDS = {
  closed: 'yes, y, true, t, 1, x, ✓, 是, 真, はい, 예, ja, j, oui, sí, si, sim, tak, да, evet, có',
  open: 'no, n, false, f, 0, -, 否, 假, いいえ, 아니오, nein, non, não, nee, nie, нет, hayır, không',
};
