/**
 * Words that say which e-mail address, number or page is meant, or whose it is; in the same order of languages as
 * `kindWords.ts`.
 */
export const qualifierWords = {
  work: [
    'work business office professional',
    'dienst dienstl dienstlich dienstliche dienstlicher geschaft geschafts geschaftl geschaeftl geschaftlich geschaftliche geschaeft geschaefts',
    'geschaeftlich gesch beruflich berufliche arbeit arbeits buro buero',
    'bureau prof professionnel professionnelle pro travail affaires',
    'trabajo oficina profesional laboral',
    'ufficio uff lavoro lavorativo lavorativa professionale aziendale',
    'trabalho emprego comercial profissional escritorio corporativo corporativa',
    'werk zakelijk zakelijke kantoor',
    'praca pracy biuro sluzbowy sluzbowa sluzbowe zawodowy firmowy firmowa',
  ],
  home: [
    'home private personal',
    'privat priv privater privates personlich personliche',
    'domicile personnel personnelle prive privee perso maison',
    'casa hogar particular domicilio',
    'abitazione personale privato privata',
    'residencial residencia pessoal',
    'thuis persoonlijk persoonlijke',
    'dom domowy domowa domowe prywatny prywatna prywatne osobisty',
  ],
  other: [
    'other alternate alternative alt secondary second third tertiary backup yahoo car daytime evening',
    'andere anderes anderer zweit zweite zweiter zweites sekundar sekundare sekundares sekundaere auto',
    'autre secondaire deuxieme alternatif',
    'otro otra segundo segunda secundario secundaria alternativo alternativa',
    'altro altra secondo seconda secondario secondaria',
    'outro outra',
    'tweede secundair secundaire alternatief',
    'inny inna inne drugi druga drugie alternatywny',
  ],
  additional: [
    'additional extra',
    'weitere weiterer weiteres zusatzlich zusatzliche',
    'supplementaire',
    'adicional',
    'aggiuntivo aggiuntiva',
    'dodatkowy dodatkowa dodatkowe',
  ],
  main: [
    'primary main default direct current best recommended associated',
    'haupt primar primare primares primaere primaeres erste aktuell aktuelle aktueller direkt direkte',
    'principal principale premier premiere actuel actuelle directe',
    'primario primaria actual directo',
    'attuale diretto',
    'atual direto',
    'hoofd primair primaire huidig huidige',
    'glowny glowna glowne podstawowy podstawowa podstawowe obecny obecna obecne',
  ],
  preferred: ['preferred', 'bevorzugt bevorzugte', 'prefere preferee', 'preferido preferida', 'preferito preferita'],
  contact: [
    'contact person people lead prospect attendee member participant',
    // Whom an applicant deals with; two words are one here.
    'recruiter interviewer hiringmanager poc pointof',
    'kontakt kontaktperson ansprechpartner ansprechpartnerin ansprechperson teilnehmer',
    'personne interlocuteur recruteur recruteuse',
    'contacto persona reclutador reclutadora',
    'contatto contatti recapito referente riferimento recrutatore selezionatore',
    'contato pessoa recrutador recrutadora',
    'contactpersoon persoon',
    'osoba osoby kontaktowa kontaktowej kontaktowy kontaktu rekruter rekruterka',
  ],
} as const
