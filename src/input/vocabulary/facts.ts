/**
 * Headings of what is known of customers beyond sales, by where they come from; `customers.ts` says
 * how they are written. The levels of a role stand in their order, the best first.
 */

/** Of visits and calls. A plain date says less than one by a name. */
export const CONTACT_DATES = [
  {
    English: `contact, visit, call, activity, interaction, meeting, touchpoint, appointment, task × date, day
      date of × contact, visit, call, activity, interaction, meeting, touchpoint`,
    Chinese: '联系, 拜访, 跟进, 沟通, 接触, 走访, 回访, 活动, 面谈, 联络 × 日期, 日',
    'Japanese, Korean':
      '訪問日, 訪問日付, 活動日, 面談日, 接触日, 対応日, 商談日, 訪問年月日, 방문일, 방문일자, 상담일, 접촉일, 활동일, 연락일, 미팅일',
    German:
      'besuchsdatum, kontaktdatum, gesprächsdatum, termin, aktivitätsdatum, datum des besuchs, anrufdatum, datum des kontakts, besuchstag',
    'French, Spanish, Portuguese, Italian': `date de visite, date de contact, date du contact, date de la visite, date d'appel, date du rendez-vous, date visite, date contact
      fecha de visita, fecha de contacto, fecha visita, fecha contacto, fecha de la visita, fecha de llamada, data da visita, data do contato, data da ligação, data de contato, data do contacto
      data visita, data contatto, data della visita, data di contatto, data chiamata`,
    'Dutch, Polish, Russian':
      'bezoekdatum, contactdatum, datum bezoek, datum contact, data wizyty, data kontaktu, data spotkania, data rozmowy, дата визита, дата контакта, дата встречи, дата звонка, дата посещения',
    'Turkish, Vietnamese':
      'ziyaret tarihi, görüşme tarihi, temas tarihi, arama tarihi, ngày liên hệ, ngày thăm, ngày gặp, ngày gọi, ngày tiếp xúc',
  },
  {
    English: 'date, day',
    Chinese: '日期',
    Other: '日付, 날짜, 일자, datum, fecha, data, dato, дата, tarih, ngày, jour',
  },
  {
    English: `contact, visit, call, activity, interaction, meeting, touchpoint × time, timestamp, date time, at, on
      datetime, timestamp, time, start, start time, start date, created at, created on, created date, creation date`,
    Chinese: `联系, 拜访, 跟进, 沟通, 接触, 走访, 回访, 活动, 面谈 × 时间\n时间, 创建时间, 创建日期`,
    Other:
      '訪問日時, 活動日時, 日時, 방문일시, 상담일시, beginn, zeitpunkt, date et heure, fecha y hora, data e ora, data i godzina, дата и время, tarih saat, thời gian, erstellt am',
  },
];

export const CONTACT_KINDS = [
  {
    English: `kind, type, method
      contact, visit, activity, interaction, communication, call, meeting × kind, type, method, mode`,
    Chinese: `方式, 类型, 种类, 联系类型, 联系形式\n拜访, 跟进, 沟通, 接触, 走访, 回访, 活动 × 方式, 类型, 形式, 种类`,
    'Japanese, Korean':
      '種別, 活動種別, 訪問種別, 方法, 対応方法, 接触方法, 種類, 対応種別, 유형, 방문유형, 활동유형, 방법, 구분, 연락방법, 상담방법',
    German:
      'art, typ, kontaktart, besuchsart, aktivitätsart, kontakttyp, art des kontakts, aktivitätstyp',
    'French, Spanish, Portuguese, Italian': `type de contact, type de visite, mode, nature, type d'activité, mode de contact
      tipo, tipo de contacto, tipo de visita, tipo de actividad, modo, medio, tipo de contato, tipo de atividade, forma de contato
      tipo contatto, tipo visita, tipo attività, modalità, tipo di contatto`,
    'Dutch, Polish, Russian':
      'soort, soort contact, contacttype, type contact, typ, rodzaj, typ kontaktu, rodzaj kontaktu, rodzaj wizyty, тип, вид, вид контакта, тип контакта, способ, способ связи, тип активности',
    'Turkish, Vietnamese':
      'tür, türü, görüşme türü, ziyaret türü, iletişim türü, tip, loại, hình thức, loại liên hệ, hình thức liên hệ, loại hoạt động',
  },
  // Elsewhere 联系方式 is a telephone number, and a channel one of sales.
  {
    English: 'channel, contact channel, activity',
    Chinese: '渠道, 联系渠道, 联系方式',
    Other: 'チャネル, 채널, kanal, canal, canale, kanaal, канал, kênh',
  },
];

export const CONTACT_PEOPLE = [
  {
    English: 'by, contacted by, contact by, visited by, visit by, done by, performed by, called by',
    Chinese: '跟进人, 跟进人员, 拜访人, 拜访人员, 走访人, 经办人, 联系人员, 回访人',
    'Japanese, Korean': '訪問者, 対応者, 活動者, 訪問担当者, 방문자, 상담자, 담당자',
    Other: `besucher, besucht von, durchgeführt von, kontaktiert von, par, visité par, contacté par, effectué par, por, visitado por, contactado por, realizado por, da, visitato da, contattato da, effettuato da
      door, bezocht door, przez, kto, кто, кем, исполнитель, kişi, ziyaret eden, görüşen, người thực hiện, người liên hệ, người gặp`,
  },
  {
    English: `owner, contact owner, activity owner, account owner, assigned to, assignee
      account manager, sales rep, sales representative, salesperson, rep`,
    Chinese: '负责人, 业务员, 业务代表, 客户经理, 销售员, 销售代表, 销售经理',
    Other:
      '担当者, 営業担当, 担当, 영업담당, 영업사원, verkäufer, betreuer, vertreter, mitarbeiter, commercial, vendeur, responsable, vendedor, comercial, responsável, venditore, commerciale, responsabile, verkoper, accountmanager, medewerker, opiekun, handlowiec, менеджер, ответственный, satış temsilcisi, temsilci, sorumlu, nhân viên, nhân viên kinh doanh, người phụ trách',
  },
  { English: 'employee, staff, manager', Chinese: '员工, 人员, 销售, 经理' },
];

/** Numbers of complaints. */
export const COMPLAINT_IDS = [
  {
    English:
      'complaint, ticket, case, incident, request, claim × id, key, no, nr, number, num, code, #',
    Chinese: '投诉, 投诉单, 工单, 案件, 客诉, 受理, 客诉单 × 编号, 号, ID, 号码',
    'Japanese, Korean':
      'クレーム, 苦情, チケット, 問い合わせ, 案件, ケース, お問い合わせ × 番号, ID, No\n불만번호, 접수번호, 티켓번호, 민원번호, 불만ID, 클레임번호, 티켓ID, 컴플레인번호',
    German: 'beschwerde, reklamations, ticket, fall, vorgangs, reklamation × nr, nummer, id',
    'French, Spanish, Portuguese, Italian': `réclamation, plainte, ticket, dossier, litige × n°, numéro, id
      n°, numéro, id × réclamation, de réclamation, plainte, de plainte, ticket, de ticket, de dossier, du dossier, dossier
      número, n°, id, nro, código × reclamo, de reclamo, reclamación, de reclamación, queja, de queja, ticket, de ticket, caso, de caso, del caso, reclamação, da reclamação, do chamado, chamado, do ticket, protocolo
      numero, n°, id × reclamo, del reclamo, ticket, segnalazione, pratica, caso
      protocolo`,
    'Dutch, Polish, Russian':
      'klacht, ticket, zaak, melding × nr, nummer, id\nnumer, nr, id × reklamacji, zgłoszenia, skargi, sprawy\nномер, №, id × жалобы, обращения, претензии, заявки, тикета, рекламации, жалоба',
    'Turkish, Vietnamese':
      'şikayet, talep, kayıt, bilet × no, numarası, id\nmã, số × khiếu nại, phiếu, yêu cầu, ticket, phản ánh',
  },
  {
    English: 'complaint, ticket, case, id, no, number, key, reference, ref',
    Chinese: '编号, 单号, 工单',
    Other:
      '番号, 受付番号, 번호, nr, nummer, numéro, référence, número, numero, numer, номер, №, số, mã, no',
  },
];

/** When a complaint was made. A time tells more than a date; made is earlier than filed. */
export const COMPLAINT_TIMES = [
  {
    English: `opened, opened at, opened on, time opened, complaint time, complained at
      date time opened, received, received at, date/time opened`,
    Chinese: '投诉时间, 客诉时间',
    'Japanese, Korean':
      '受付日時, 発生日時, 苦情受付日時, 申告日時, 問い合わせ日時, 접수일시, 불만접수일시, 접수시간, 민원접수일시, 신고일시',
    Other: `eingegangen am, eröffnet am, eröffnet, eingang, geöffnet am, ouvert le, reçu le, date et heure d'ouverture, abierto, abierto el, recibido, fecha y hora de apertura, aberto em, recebido em, data e hora de abertura
      aperto il, ricevuto il, data e ora apertura, geopend op, ontvangen op, otwarto, zgłoszono, открыто, время обращения, дата и время обращения, получено, açılış zamanı, şikayet zamanı, thời gian khiếu nại, thời gian tiếp nhận`,
  },
  {
    English:
      'open date, opened date, date opened, complaint date, date of complaint\ndate received, received date, received on',
    Chinese: '投诉日期, 客诉日期',
    'Japanese, Korean':
      '苦情日, クレーム日, 受付日, 発生日, クレーム発生日, 受付年月日, 접수일, 접수일자, 불만접수일, 민원접수일, 발생일',
    Other: `beschwerdedatum, reklamationsdatum, eingangsdatum, eröffnungsdatum, date de réclamation, date d'ouverture, date de réception, date de la plainte, date réclamation, fecha de apertura, fecha de reclamo, fecha de queja, fecha de recepción, fecha de la queja, fecha reclamo, fecha de reclamación
      data de abertura, data da reclamação, data do chamado, data abertura, data apertura, data reclamo, data di apertura, data segnalazione, datum klacht, klachtdatum, openingsdatum, datum melding, data zgłoszenia, data reklamacji, data skargi, data wpływu
      дата обращения, дата жалобы, дата открытия, дата претензии, дата рекламации, дата поступления, şikayet tarihi, açılış tarihi, başvuru tarihi, ngày khiếu nại, ngày tiếp nhận, ngày mở, ngày phản ánh`,
  },
  { Chinese: '受理时间, 接诉时间, 登记时间, 提交时间' },
  {
    English: `created, created at, created on, created time, creation time
      reported, reported at, reported on, submitted at, logged at, datetime, timestamp`,
    Chinese: '创建时间, 建单时间, 时间',
    Other:
      '作成日時, 登録日時, 日時, 등록일시, 생성일시, erstellt am, erstellt, gemeldet am, créé le, creado, creado el, criado em, creato il, aangemaakt op, gemeld op, utworzono, создано, дата и время, oluşturulma zamanı, thời gian, thời gian tạo',
  },
  {
    English: 'created date, creation date, date created, report date, date',
    Chinese: '受理日期, 接诉日期, 登记日期, 提交日期, 创建日期, 建单日期, 日期',
    Other:
      '作成日, 登録日, 日付, 등록일, 생성일, 날짜, 일자, datum, erstelldatum, meldedatum, date de création, fecha, fecha de creación, data, data de criação, data creazione, aanmaakdatum, data utworzenia, дата, дата создания, tarih, oluşturma tarihi, ngày, ngày tạo',
  },
];

export const COMPLAINT_CATEGORIES = [
  {
    English: ', complaint, case, ticket, issue × category',
    Chinese: ', 投诉, 客诉, 工单, 问题 × 类别, 分类',
    Other:
      'カテゴリ, カテゴリー, 分類, クレーム分類, 苦情分類, 분류, 카테고리, 불만유형, kategorie, beschwerdekategorie, catégorie, categoría, categoria, categorie, kategoria, категория, kategori, şikayet kategorisi, danh mục, phân loại',
  },
  {
    English: ', complaint, case, ticket, issue × type, kind',
    Chinese: ', 投诉, 客诉, 工单, 问题 × 类型, 种类',
    Other:
      '種別, 苦情種別, クレーム種別, 유형, 구분, art, typ, beschwerdeart, reklamationsart, type de réclamation, tipo, tipo de reclamo, tipo de queja, tipo de reclamação, tipo reclamo, soort, soort klacht, rodzaj, typ reklamacji, тип, тип обращения, вид жалобы, tür, şikayet türü, loại, loại khiếu nại',
  },
  {
    English: 'reason, complaint reason, topic',
    Chinese: '原因, 投诉原因',
    Other:
      '原因, 理由, 사유, 불만사유, grund, beschwerdegrund, motif, raison, motivo, causa, reden, oorzaak, przyczyna, powód, причина, neden, sebep, lý do, nguyên nhân',
  },
];

export const FIRST_ANSWERS = [
  {
    English: `first answer, first response, first reply × , at, on, date, date time
      first answered, first responded, first replied × , at, on`,
    Chinese: '首次响应, 首次答复, 首次回复, 首次回应, 首次联系, 首响 × , 时间, 日期',
    Other:
      '初回回答日, 初回回答日時, 初回対応日時, 一次回答日, 一次回答日時, 첫응답일시, 최초응답일시, 최초 응답일, 첫 응답일, erste antwort, erste antwort am, erstantwort, erstantwort am, première réponse, première réponse le, date de première réponse, primera respuesta, fecha de primera respuesta, primeira resposta, data da primeira resposta, prima risposta, data prima risposta, eerste antwoord, eerste reactie, eerste reactie op, pierwsza odpowiedź, data pierwszej odpowiedzi, первый ответ, дата первого ответа, ilk yanıt, ilk yanıt tarihi, ilk cevap, phản hồi đầu tiên, thời gian phản hồi đầu tiên',
  },
  // The first of these is often how long it took, and then refused as no date.
  {
    English: `first response time, first answer time, first reply time
      answered, answered at, responded, responded at, replied at, response date`,
    Chinese: '响应时间, 答复时间, 回复时间, 答复日期, 回复日期',
    Other:
      '回答日, 回答日時, 답변일, 답변일시, 회신일, beantwortet am, antwortdatum, répondu le, date de réponse, respondido, fecha de respuesta, respondido em, data de resposta, data da resposta, risposto il, data risposta, beantwoord op, data odpowiedzi, дата ответа, отвечено, yanıt tarihi, cevap tarihi, ngày phản hồi',
  },
];

export const RESOLVED_TIMES = [
  {
    English: `resolved, resolved at, resolved on, resolved date, date resolved
      resolution date, solved, solved at, date solved`,
    Chinese: '解决时间, 解决日期',
    Other:
      '解決日, 解決日時, 해결일, 해결일시, 처리완료일, gelöst am, erledigt am, gelöst, lösungsdatum, résolu le, date de résolution, resuelto, resuelto el, fecha de resolución, fecha de solución, resolvido em, data de resolução, data da solução, data de solução, risolto il, data risoluzione, opgelost op, datum opgelost, rozwiązano, data rozwiązania, решено, дата решения, çözüm tarihi, çözülme tarihi, ngày giải quyết, thời gian giải quyết',
  },
  {
    English:
      'closed, closed at, closed on, closed date, date closed, close date\ndate time closed, date/time closed, completed at, completed on',
    Chinese: '关闭, 办结, 结案, 完结, 完成 × 时间, 日期',
    Other:
      '完了日, 完了日時, 対応完了日, クローズ日, 완료일, 완료일시, 종결일, 마감일시, geschlossen am, abgeschlossen am, abschlussdatum, clôturé le, fermé le, date de clôture, cerrado, cerrado el, fecha de cierre, fechado em, encerrado em, data de encerramento, data de fechamento, chiuso il, data chiusura, gesloten op, sluitingsdatum, zamknięto, data zamknięcia, закрыто, дата закрытия, kapanış tarihi, ngày đóng, thời gian đóng',
  },
];

export const VALID_COMPLAINTS = [
  {
    English: 'valid, is valid, valid complaint, justified, is justified, founded',
    Chinese: '是否有效, 是否有效投诉, 投诉是否有效, 是否成立, 投诉是否成立, 有效, 有效投诉',
    Other:
      '有効, 正当, 妥当, 유효, 유효여부, 타당성, berechtigt, gültig, begründet, justifié, fondée, valide, recevable, válido, válida, procede, procedente, justificado, valido, fondato, giustificato, terecht, gegrond, geldig, zasadna, uzasadniona, ważna, обоснована, обоснованная, действительна, geçerli, haklı, hợp lệ, có hiệu lực',
  },
];

export const ON_HOLD_SINCE = [
  {
    English: `on hold, hold, waiting, pending, paused × since
      on hold from, waiting for customer since, pending customer since, hold start, hold started at`,
    Chinese: '挂起, 暂停, 等待客户, 等待客户回复, 等待 × 时间, 开始时间, 起始时间',
    Other:
      '保留開始日時, 回答待ち開始, 대기시작, 보류시작일시, wartet seit, zurückgestellt seit, angehalten seit, en attente depuis, en espera desde, em espera desde, in attesa dal, wacht sinds, wstrzymano od, ожидает с, beklemede, tạm dừng từ',
  },
];

export const PAUSED_MINUTES = [
  {
    English: `paused, pause, on hold, hold, waiting, pending × minutes, mins
      minutes × paused, on hold, waiting, pending
      total hold minutes, total paused minutes, hold time minutes`,
    Chinese: '挂起, 暂停, 等待, 等待客户 × 分钟, 分钟数, 时长分钟',
    Other:
      '保留分, 待ち時間分, 대기분, pausenminuten, wartezeit minuten, minutes en attente, minutos en espera, minutos em espera, minuti di attesa, minuten gepauzeerd',
  },
];

export const COMPLAINT_PAUSES = [
  {
    English: 'pauses, holds, on hold spans, waiting spans',
    Chinese: '暂停时段, 挂起时段, 等待时段',
  },
];

export const REOPENED_TIMES = [
  {
    English: 'reopened, re opened, opened again × , at, on, date, time\nreopen × date, time',
    Chinese: '重新打开, 重开, 再次打开, 重新受理, 重启 × 时间, 日期',
    Other:
      '再開日, 再開日時, 再オープン日時, 재오픈일시, 재접수일시, wiedereröffnet am, wiedereröffnet, rouvert le, reabierto, reabierto el, reaberto em, riaperto il, heropend op, otwarto ponownie, переоткрыто, yeniden açılış tarihi, mở lại lúc',
  },
];

/** Words for how urgent a complaint is; a priority may be that, or set by another rule. */
export const URGENCIES = [
  {
    English: 'urgency, urgency level',
    Chinese: '紧急程度, 紧急度, 急缓程度, 是否紧急, 加急程度',
    Other:
      '緊急度, 긴급도, dringlichkeit, urgence, urgencia, urgência, urgenza, urgentie, pilność, срочность, aciliyet, mức độ khẩn cấp',
  },
  {
    English: ', complaint, case, ticket × priority\npriority level',
    Chinese: '优先级, 优先程度, 优先等级',
    Other:
      '優先度, 우선순위, priorität, priorité, prioridad, prioridade, priorità, prioriteit, priorytet, приоритет, öncelik, độ ưu tiên, mức độ ưu tiên',
  },
  {
    English: ', complaint, case, ticket × severity\nseverity level',
    Chinese: '严重程度, 严重性, 严重级别',
    Other: '重要度, 심각도, schweregrad, gravité, gravedad, gravidade, gravità, ernst, серьезность',
  },
];

/** Who deals with a complaint. */
export const COMPLAINT_PEOPLE = [
  {
    English: `complaint, case, ticket × owner, agent
      assigned to, assigned agent, assignee, handled by, responsible agent`,
    Chinese: '处理人, 处理人员, 受理人, 受理人员, 处理客服, 客服, 客服人员, 投诉处理人',
    Other:
      '対応担当者, 処理担当, 처리담당자, bearbeiter, zugewiesen an, assigné à, asignado a, atribuído a, assegnato a, toegewezen aan, przypisano do, назначено, atanan, người xử lý',
  },
  {
    English: 'owner, agent, responsible, responsible person',
    Chinese: '负责人, 经办人, 责任人',
    Other:
      '担当者, 담당자, verantwortlicher, responsable, responsável, responsabile, ответственный, sorumlu',
  },
];

/** What may have a calendar of its own. */
export const COMPLAINT_GROUPS = [
  { English: 'group, desk, support group, assignment group', Chinese: '处理组, 受理组, 分组' },
  { English: 'team, branch, site, region', Chinese: '团队, 分公司, 网点, 区域, 地区, 大区' },
];

/** Numbers of invoices. */
export const INVOICES = [
  {
    English: 'invoice\ninvoice, inv × id, key, no, nr, number, num, code, #',
    Chinese: '发票 × 号, 号码, 编号',
    'Japanese, Korean':
      '請求書番号, 請求番号, 請求No, インボイス番号, 請求書No, 청구번호, 계산서번호, 세금계산서번호, 인보이스번호, 청구서번호',
    German: 'rechnung, rechnungsnr, rechnungsnummer, rechnungs nr, re nr, rechnung nr, rg nr',
    'French, Spanish, Portuguese, Italian': `facture, n° facture, numéro de facture, n° de facture, numéro facture, réf facture
      factura, número de factura, n° factura, nro factura, no factura, número factura, num factura
      fatura, nota fiscal, número da fatura, n° fatura, número da nota, número da nota fiscal
      fattura, numero fattura, n° fattura, num fattura`,
    'Dutch, Polish, Russian':
      'factuur, factuurnummer, factuurnr, faktura, numer faktury, nr faktury, счет, счёт, номер счета, № счета, счет-фактура, номер счета-фактуры, накладная',
    'Turkish, Vietnamese':
      'fatura no, fatura numarası, fatura, hóa đơn, hoá đơn, số hóa đơn, số hoá đơn, mã hóa đơn',
  },
  {
    English: 'document, doc, bill, receivable × id, key, no, nr, number, num, code, #',
    Chinese: '单据, 账单, 应收, 应收单, 应收单据, 凭证 × 号, 编号, 号码',
    Other:
      '伝票番号, 伝票No, 전표번호, belegnr, belegnummer, belegfeld 1, beleg, n° pièce, numéro de pièce, pièce, n° document, numéro de document, documento, número de documento, n° documento, comprobante, número do documento, numero documento, documentnummer, numer dokumentu, nr dokumentu, номер документа, документ, belge no, evrak no, số chứng từ',
  },
  {
    English: 'reference, ref, number, no, id',
    Chinese: '编号, 单号',
    Other: '番号, 번호, nummer, nr, numéro, référence, número, numero, numer, номер, №, số, mã',
  },
];

export const DUE_DATES = [
  {
    English: `due, due date, date due, due on, due by, net due date, invoice due date, net due dt
      payment due, payment due date, payment due by, maturity, maturity date`,
    Chinese: `到期日, 到期日期\n应收, 付款, 收款, 账款, 发票 × 到期日, 到期日期\n应收日期, 最迟付款日, 还款日期, 到期时间, 付款期限, 应付日期`,
    'Japanese, Korean':
      '支払期日, 支払期限, 入金予定日, 回収予定日, 期日, 入金期日, 支払予定日, 만기일, 지급기일, 결제예정일, 납부기한, 지급예정일, 수금예정일, 결제기한',
    German:
      'fällig, fälligkeit, fälligkeitsdatum, fällig am, zahlungsziel, fälligkeitstag, netto fälligkeit, zahlbar bis',
    'French, Spanish, Portuguese, Italian': `échéance, date d'échéance, date échéance, échéance le, date limite de paiement
      vencimiento, fecha de vencimiento, fecha vencimiento, vence, vencimento, data de vencimento, data vencimento, data do vencimento
      scadenza, data scadenza, data di scadenza`,
    'Dutch, Polish, Russian':
      'vervaldatum, vervaldag, betaaldatum uiterlijk, uiterste betaaldatum, termin płatności, data płatności, termin zapłaty, data wymagalności, срок оплаты, срок платежа, дата оплаты, дата погашения, оплатить до, срок погашения, оплата до',
    'Turkish, Vietnamese':
      'vade, vade tarihi, son ödeme tarihi, ödeme vadesi, hạn thanh toán, ngày đến hạn, ngày hết hạn thanh toán, đến hạn',
  },
];

/** What is still unpaid: not the amount of the invoice, which may be paid in part. */
export const OPEN_AMOUNTS = [
  {
    English: `open, open amount, amount open, open balance, outstanding, unpaid
      outstanding amount, amount outstanding, outstanding balance, unpaid amount
      remaining amount, amount remaining, remaining balance, residual amount, amount residual, outstanding amount in currency`,
    Chinese: `未收, 未付, 未结, 未清, 未回款, 未核销, 欠款 × 金额, 额, 余额\n未收款, 未回款, 欠款, 应收余额`,
    'Japanese, Korean':
      '未回収額, 未収金額, 未入金額, 売掛残高, 売掛金残高, 残高, 未収残高, 未回収残高, 未払残高, 미수금, 미수금액, 미수잔액, 잔액, 미결제금액, 외상잔액, 미회수금액',
    German:
      'offen, offener betrag, offener posten, restbetrag, offener saldo, op betrag, offene summe, noch offen, ausstehend, ausstehender betrag, offener rechnungsbetrag',
    'French, Spanish, Portuguese, Italian': `reste dû, solde dû, montant dû, restant dû, montant ouvert, impayé, reste à payer, encours, montant impayé, solde restant
      importe pendiente, monto pendiente, saldo pendiente, pendiente, por cobrar, importe abierto, deuda, pendiente de cobro
      valor em aberto, saldo em aberto, em aberto, saldo devedor, valor pendente, valor devido, em dívida, montante em dívida
      importo aperto, saldo aperto, residuo, importo residuo, da saldare, da incassare, scoperto, importo scoperto`,
    'Dutch, Polish, Russian':
      'openstaand, openstaand bedrag, openstaand saldo, te betalen, nog te betalen, restant, pozostało do zapłaty, pozostało, do zapłaty, kwota pozostała, zaległość, należność, saldo należności, nierozliczone, остаток долга, долг, задолженность, сумма долга, остаток, к оплате, неоплачено, сумма задолженности, остаток задолженности, не оплачено',
    'Turkish, Vietnamese':
      'açık tutar, kalan tutar, kalan, bakiye, açık bakiye, ödenmemiş tutar, kalan bakiye, borç, còn nợ, còn phải thu, số tiền còn lại, dư nợ, công nợ, nợ, còn lại, số dư',
  },
  {
    English:
      'balance, balance due, amount due, due amount, invoice balance, amount owed, amount due signed',
    Chinese: '余额, 应收账款余额, 应收账款, 发票余额',
    Other:
      'saldo, solde, saldo fattura, saldo factura, сальдо, bakiye tutarı, fälliger betrag, montant exigible',
  },
];

/** What a customer may owe. */
export const LIMITS = [
  {
    English: 'credit limit, credit limit amount, credit line, customer credit limit, credit limits',
    Chinese: '信用, 授信, 赊销, 信贷 × 额度, 限额, 额',
    'Japanese, Korean':
      '与信限度額, 与信枠, 与信額, 信用限度額, 与信限度, 신용한도, 여신한도, 신용한도액, 여신한도액, 외상한도',
    German: 'kreditlimit, kreditlinie, kreditrahmen, kundenlimit',
    'French, Spanish, Portuguese, Italian': `limite de crédit, plafond de crédit, encours autorisé, encours maximum, ligne de crédit, plafond crédit
      límite de crédito, línea de crédito, limite de crédito, crédito máximo, crédito límite, cupo de crédito, limite crédito
      fido, limite di credito, fido massimo, fido cliente, limite fido, fido commerciale`,
    'Dutch, Polish, Russian':
      'kredietlimiet, kredietlijn, limit kredytowy, limit kredytu, limit kupiecki, кредитный лимит, лимит кредита, лимит задолженности, допустимая сумма задолженности',
    'Turkish, Vietnamese':
      'kredi limiti, risk limiti, cari limit, hạn mức tín dụng, hạn mức, hạn mức công nợ, hạn mức nợ',
  },
  {
    English: 'limit',
    Chinese: '额度, 限额',
    Other: 'límite, limite, limiet, лимит, 限度額, 한도, 한도액',
  },
];

/** Of events in a customer’s firm. */
export const EVENT_DATES = [
  {
    English:
      'event, report, reported, incident, news × date, day\ndate of × event, report, reported, incident, news',
    Chinese: '事件, 发生, 报告, 上报, 记录, 登记 × 日期, 日',
    Other: `発生日, イベント日, 報告日, 発生年月日, 記録日, 발생일, 이벤트일, 보고일, 발생일자, ereignisdatum, meldedatum, datum des ereignisses, date de l'événement, date événement, date du signalement, fecha del evento, fecha evento, fecha del suceso, data do evento, data evento, data dell'evento, datum gebeurtenis, datum voorval
      data zdarzenia, data wydarzenia, дата события, дата происшествия, olay tarihi, etkinlik tarihi, ngày sự kiện, ngày xảy ra, ngày báo cáo`,
  },
  {
    English: 'date, day',
    Chinese: '日期',
    Other: '日付, 날짜, 일자, datum, fecha, data, дата, tarih, ngày, jour',
  },
  {
    English: `event, report, reported, incident, news × time, timestamp, date time, at, on
      datetime, timestamp, time, created at, created on, created date, creation date`,
    Chinese: '事件, 发生, 报告, 上报, 记录, 登记 × 时间\n时间, 创建时间, 创建日期',
    Other:
      '発生日時, 日時, 발생일시, zeitpunkt, date et heure, fecha y hora, data e ora, дата и время, thời gian, erstellt am',
  },
];

export const EVENT_KINDS = [
  {
    English: 'kind, type, event kind, event type',
    Chinese: '类型, 种类, 事件类型, 事件种类',
    Other: `種別, イベント種別, 種類, 유형, 이벤트유형, 구분, art, typ, ereignisart, ereignistyp, type d'événement, tipo, tipo de evento, tipo evento, tipo di evento, soort, type gebeurtenis, soort gebeurtenis, rodzaj, typ zdarzenia, rodzaj zdarzenia, тип, вид, тип события, вид события, tür, olay türü, loại, loại sự kiện`,
  },
  {
    English: 'category, event category, area, class',
    Chinese: '类别, 分类, 事件类别, 事件分类',
    Other:
      'カテゴリ, カテゴリー, 分類, 분류, 카테고리, kategorie, bereich, catégorie, domaine, categoría, área, categoria, area, categorie, kategoria, obszar, категория, область, kategori, alan, danh mục, lĩnh vực, phân loại',
  },
];

export const EVENT_NOTES = [
  {
    English: 'note, notes',
    Chinese: '备注, 附注',
    Other:
      'メモ, 備考, 메모, 비고, notiz, bemerkung, anmerkung, nota, notas, observaciones, observação, observações, opmerking, notitie, uwagi, notatka, примечание, заметка, комментарий, not, açıklama, ghi chú, remarque, remarques',
  },
  {
    English: `description, event description, detail, details, comment, comments\nremark, remarks`,
    Chinese: '说明, 描述, 详情, 内容, 事件描述, 事件说明, 事件内容',
    Other:
      '内容, 詳細, 説明, 내용, 설명, 상세, beschreibung, commentaire, détails, descripción, comentario, detalle, descrição, comentário, detalhes, descrizione, commento, dettagli, omschrijving, toelichting, opis, описание, подробности, detay, mô tả, nội dung, chi tiết',
  },
  {
    English: 'event, summary, subject, what happened, news',
    Chinese: '事件, 摘要, 情况',
    Other:
      'イベント, 出来事, 件名, 이벤트, 제목, ereignis, betreff, événement, objet, evento, asunto, resumen, assunto, resumo, oggetto, gebeurtenis, onderwerp, zdarzenie, temat, событие, тема, olay, konu, sự kiện, tiêu đề',
  },
];

/** Of how satisfied customers are. */
export const SATISFACTION_DATES = [
  {
    English:
      'survey, response, rating, interview, review, satisfaction × date, day\ndate of × survey, response, rating, interview, review, satisfaction',
    Chinese: '调查, 调研, 评价, 回访, 反馈, 评分, 访谈 × 日期, 日',
    Other: `調査日, 回答日, 評価日, アンケート日, 実施日, 조사일, 응답일, 평가일, 설문일, 조사일자, umfragedatum, befragungsdatum, bewertungsdatum, antwortdatum, date de l'enquête, date d'enquête, date de réponse, date de l'avis, fecha de encuesta, fecha de la encuesta, fecha de evaluación, fecha de respuesta, data da pesquisa, data da avaliação, data da resposta, data sondaggio, data indagine, data valutazione, data risposta
      enquêtedatum, datum enquête, onderzoeksdatum, data ankiety, data badania, data oceny, дата опроса, дата оценки, дата ответа, дата анкетирования, anket tarihi, değerlendirme tarihi, ngày khảo sát, ngày đánh giá`,
  },
  {
    English: 'date, day',
    Chinese: '日期',
    Other: '日付, 날짜, 일자, datum, fecha, data, дата, tarih, ngày, jour',
  },
  {
    English: `survey, response, rating, interview, review, satisfaction × time, timestamp, date time, at, on
      datetime, timestamp, time, created at, created on, created date, creation date`,
    Chinese: '调查, 调研, 评价, 回访, 反馈, 评分, 访谈 × 时间\n时间, 创建时间, 创建日期',
    Other:
      '回答日時, 調査日時, 日時, 응답일시, zeitpunkt, date et heure, fecha y hora, data e ora, дата и время, thời gian, erstellt am',
  },
];

export const SATISFACTION_STAGES = [
  {
    English: `stage, satisfaction, satisfaction stage, satisfaction level
      customer satisfaction, customer satisfaction level, satisfaction rating`,
    Chinese: '满意度, 客户满意度, 满意程度, 满意情况\n满意度 × 阶段, 等级, 级别, 评价, 状态',
    'Japanese, Korean':
      '満足度, 顧客満足度, 満足度レベル, 満足度評価, 만족도, 고객만족도, 만족도등급, 만족수준',
    Other: `zufriedenheit, kundenzufriedenheit, zufriedenheitsgrad, zufriedenheitsstufe, satisfaction client, niveau de satisfaction, satisfacción, satisfacción del cliente, nivel de satisfacción, grado de satisfacción, satisfação, satisfação do cliente, nível de satisfação, grau de satisfação
      soddisfazione, soddisfazione cliente, livello di soddisfazione, grado di soddisfazione, tevredenheid, klanttevredenheid, mate van tevredenheid, zadowolenie, satysfakcja, zadowolenie klienta, poziom zadowolenia, poziom satysfakcji
      удовлетворенность, удовлетворённость клиента, уровень удовлетворенности, степень удовлетворенности, memnuniyet, müşteri memnuniyeti, memnuniyet düzeyi, memnuniyet derecesi, mức độ hài lòng, hài lòng, độ hài lòng, sự hài lòng`,
  },
  {
    English: 'level, rating',
    Chinese: '阶段, 等级, 级别, 评价',
    Other:
      '段階, 評価, レベル, 단계, 등급, 평가, stufe, bewertung, niveau, évaluation, note de satisfaction, nivel, etapa, calificación, nível, avaliação, livello, valutazione, beoordeling, poziom, ocena, уровень, оценка, стадия, düzey, seviye, değerlendirme, mức, mức độ, đánh giá',
  },
];
