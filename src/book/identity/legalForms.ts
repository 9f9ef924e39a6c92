/**
 * The legal forms that end the name of a company, by country, abbreviated and in full. What is at least as often an
 * ordinary word, a place or a state (PA, KS, KY, ME, Group, Holding) is left out, since taking two companies for one is
 * worse than asking.
 * Source: the entity legal forms of ISO 20275, as far as they are usual in names.
 */
export const legalForms: Record<string, string> = {
  'United States':
    'Inc, Incorporated, Corp, Corporation, Co, Company, LLC, LC, Limited Liability Company, LP, LLP, LLLP, PLLC, PC, PBC',
  'United Kingdom': 'Ltd, Limited, PLC, Public Limited Company, LLP, CIC',
  Ireland: 'DAC, CLG, ULC, Teoranta',
  Canada: 'Ltée, Limitée, Incorporée, Cie, Compagnie',
  Australia: 'Pty, Pty Ltd, Proprietary Limited',
  India: 'Pvt, P Ltd, P Limited, Private Limited',
  Singapore: 'Pte',
  Malaysia: 'Sdn Bhd, Bhd, Berhad',
  Germany:
    'GmbH, gGmbH, mbH, Gesellschaft mbH, Gesellschaft mit beschränkter Haftung, UG, UG haftungsbeschränkt, AG, Aktiengesellschaft, SE, KG, KGaA, Kommanditgesellschaft, OHG, GbR, PartG, PartGmbB, eK, eKfm, eV, eingetragener Verein, eG',
  Austria: 'GesmbH, OG',
  Switzerland: 'Sagl, Genossenschaft',
  France: 'SA, Société Anonyme, SAS, SASU, SARL, EURL, SNC, SCA, SCOP',
  Belgium: 'NV, BV, SRL, BVBA, SPRL, VZW, ASBL',
  Netherlands: 'Naamloze Vennootschap, Besloten Vennootschap, VOF',
  Luxembourg: 'Sàrl, SCSp, SICAV',
  Italy:
    'SpA, Srl, Srls, Società per Azioni, Società a responsabilità limitata, Scarl, Scrl, Soc Coop, Società Cooperativa',
  Spain: 'SL, SLU, SLL, SAU, S Coop, Sociedad Anónima, Sociedad Limitada, Cía, Compañía',
  Portugal: 'Lda, Limitada, Unipessoal, SGPS',
  Brazil: 'Ltda, S/A, EIRELI, Sociedade Anônima, Cia',
  Mexico: 'SA de CV, SAB de CV, SAPI de CV, S de RL, S de RL de CV',
  'Colombia, Peru and Chile': 'SAC, SAA, EIRL, SRLtda',
  Sweden: 'AB, Aktiebolag, publ, HB, KB',
  Norway: 'AS, ASA, ANS, Aksjeselskap, Allmennaksjeselskap',
  Denmark: 'A/S, ApS, I/S, P/S, IVS, Aktieselskab, Anpartsselskab',
  Finland: 'Oy, Oyj, Osakeyhtiö, Abp',
  Iceland: 'hf, ehf, ohf',
  Poland: 'Sp z oo, Spółka z oo, Spółka z ograniczoną odpowiedzialnością, Spółka Akcyjna, PSA, Sp k, Sp j',
  Czechia: 'sro, spol s ro, as, akciová společnost, vos',
  Hungary: 'Kft, Zrt, Nyrt, Rt, Bt, Kkt',
  Romania: 'SRL, PFA',
  Bulgaria: 'ООД, ЕООД, АД, ЕАД, OOD, EOOD, EAD',
  'Slovenia, Croatia and Serbia': 'doo, jdoo, dd, dno, ДОО',
  'North Macedonia': 'DOOEL, ДООЕЛ',
  Greece: 'AE, EPE, IKE, ΑΕ, ΕΠΕ, ΙΚΕ',
  Turkey: 'AŞ, Anonim Şirketi, Şti, Limited Şirketi, San and Tic, Sanayi and Ticaret',
  Estonia: 'OÜ',
  Latvia: 'SIA',
  Lithuania: 'UAB',
  Russia: 'ООО, ОАО, ЗАО, ПАО, АО, НАО, OOO, OAO, ZAO, PAO, JSC, OJSC, CJSC, PJSC, Joint Stock Company',
  Ukraine: 'ТОВ, ПАТ, ПрАТ, ФОП, PrJSC',
  Kazakhstan: 'ТОО',
  Israel: 'בעמ',
  'Arab countries': 'WLL, FZE, FZCO, FZ LLC, DMCC, SAE, SAOG, SAOC, KSC, BSC, QPSC, شمم, ذمم, شذمم, شمع, شمل',
  Japan: 'KK, Kabushiki Kaisha, Kabushiki Gaisha, GK, Godo Kaisha, YK, Yugen Kaisha, 株, 有, 同',
  Korea: '주, 유',
  Indonesia: 'Tbk, Persero',
  Thailand: 'PCL',
  Vietnam: 'TNHH, CTCP',
}

/** The legal forms that also stand before a name, as far as no name begins with such a word. */
export const leadingForms =
  'ООО, ОАО, ЗАО, ПАО, АО, НАО, ТОВ, ПАТ, ПрАТ, ФОП, ТОО, OOO, OAO, ZAO, PAO, Aktiebolaget, Kabushiki Kaisha, Công ty TNHH, Công ty cổ phần, 株, 有, 同, 주, 유'

/** The legal forms that stand before or after a name without a space, the longer ones first. */
export const attachedForms =
  '株式会社, 有限会社, 合同会社, 合資会社, 合名会社, 股份有限公司, 有限责任公司, 有限責任公司, 有限公司, 股份公司, 公司, 주식회사, 유한책임회사, 유한회사, บริษัท, มหาชน, จำกัด'
