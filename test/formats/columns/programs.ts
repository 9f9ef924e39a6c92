/**
 * The columns of exports of many programs, with what each holds: `-` for one that is not read. Only names of columns;
 * most are left out where programs have dozens of a kind, such as parts of addresses.
 */
export const programs: Record<string, string> = {
  'Thunderbird, English':
    'First Name=first,Last Name=last,Display Name=name,Nickname=aliases,Primary Email=email,Secondary Email=email,Screen Name=-,Work Phone=phone,Home Phone=phone,Fax Number=-,Pager Number=-,Mobile Number=phone,Home Address=-,Home City=-,Home ZipCode=-,Work Address=-,Work Country=-,Job Title=job,Department=-,Organization=company,Web Page 1=url,Web Page 2=url,Birth Year=-,Custom 1=-,Notes=notes',
  'Thunderbird, German':
    'Vorname=first,Nachname=last,Anzeigename=name,Spitzname=aliases,Primäre E-Mail-Adresse=email,Sekundäre E-Mail-Adresse=email,Messenger-Name=-,Tel. dienstlich=phone,Tel. privat=phone,Fax-Nummer=-,Pager-Nummer=-,Mobil-Tel.-Nr.=phone,Privat: Adresse=-,Privat: Ort=-,Dienstlich: Adresse=-,Dienstlich: Land=-,Arbeitstitel=job,Abteilung=-,Organisation=company,Webseite 1=url,Webseite 2=url,Geburtsjahr=-,Geburtstag=-,Benutzerdef. 1=-,Notizen=notes',
  'Thunderbird, French':
    'Prénom=first,Nom de famille=last,Nom à afficher=name,Surnom=aliases,Première adresse électronique=email,Adresse électronique supplémentaire=email,Pseudo=aliases,Tél. professionnel=phone,Tél. personnel=phone,Fax=-,Pager=-,Portable=phone,Adresse privée=-,Ville=-,Profession=job,Service=-,Société=company,Site web 1=url,Année de naissance=-,Notes=notes',
  'Thunderbird, Spanish':
    'Nombre=first,Apellidos=last,Nombre a mostrar=name,Apodo=aliases,Correo electrónico primario=email,Correo electrónico secundario=email,Teléfono del trabajo=phone,Teléfono particular=phone,Número de fax=-,Número de buscapersonas=-,Número de móvil=phone,Dirección particular=-,Puesto=job,Departamento=-,Organización=company,Página web 1=url,Notas=notes',
  'Thunderbird, Italian':
    'Nome=first,Cognome=last,Nome visualizzato=name,Soprannome=aliases,Email primaria=email,Email secondaria=email,Tel. ufficio=phone,Tel. casa=phone,Numero fax=-,Numero cercapersone=-,Numero cellulare=phone,Indirizzo di casa=-,Qualifica=job,Dipartimento=-,Organizzazione=company,Pagina web 1=url,Anno di nascita=-,Note=notes',
  'Thunderbird, Brazilian':
    'Primeiro nome=first,Sobrenome=last,Nome de exibição=name,Apelido=aliases,Email primário=email,Email secundário=email,Telefone comercial=phone,Telefone residencial=phone,Número do fax=-,Número do celular=phone,Endereço residencial=-,Cargo=job,Departamento=-,Organização=company,Página da web 1=url,Anotações=notes',
  'Thunderbird, Dutch':
    'Voornaam=first,Achternaam=last,Weergavenaam=name,Bijnaam=aliases,Primair e-mailadres=email,Secundair e-mailadres=email,Telefoon werk=phone,Telefoon thuis=phone,Faxnummer=-,Semafoonnummer=-,Mobiel nummer=phone,Privéadres=-,Functie=job,Afdeling=-,Organisatie=company,Webpagina 1=url,Geboortejaar=-,Notities=notes',
  'Thunderbird, Polish':
    'Imię=first,Nazwisko=last,Wyświetlana nazwa=name,Pseudonim=aliases,Podstawowy adres e-mail=email,Dodatkowy adres e-mail=email,Telefon do pracy=phone,Telefon domowy=phone,Numer faksu=-,Numer pagera=-,Telefon komórkowy=phone,Adres domowy=-,Stanowisko=job,Dział=-,Organizacja=company,Strona WWW 1=url,Rok urodzenia=-,Uwagi=notes',
  Yahoo:
    'First=first,Middle=middle,Last=last,Nickname=aliases,Email=email,Category=tags,Distribution Lists=-,Messenger ID=-,Home=reach,Work=reach,Pager=-,Fax=-,Mobile=phone,Other=reach,Yahoo Phone=phone,Primary=reach,Alternate Email 1=email,Alternate Email 2=email,Personal Website=url,Business Website=url,Title=title,Company=company,Work Address=-,Work ZIP=-,Birthday=-,Comments=notes',
  HubSpot:
    'Record ID=-,First Name=first,Last Name=last,Email=email,Phone Number=phone,Mobile Phone Number=phone,Contact owner=-,Last Activity Date (GMT+1)=-,Lead Status=-,Marketing contact status=-,Create Date (GMT+1)=-,Associated Company=company,Company name=company,Job Title=job,LinkedIn URL=url,Fax Number=-,Number of Employees=-,Email Domain=-,Unsubscribed from all email=-,Annual Revenue=-,Website URL=url',
  Roundcube:
    'Display Name=name,First Name=first,Last Name=last,Middle Name=middle,Prefix=prefix,Suffix=suffix,Nickname=aliases,Job Title=job,Department=-,Organization=company,Email Home=email,Email Work=email,Email Other=email,Home Mobile=phone,Phone Home=phone,Phone Home 2=phone,Phone Work=phone,Phone Work Fax=-,Phone Main=phone,Phone Pager=-,Phone Assistant=-,Street Home=-,Website Homepage=url,Website Work=url,Birthday=-,Spouse=-,Manager=-,Assistant=-,Notes=notes,Groups=tags',
  Salesforce:
    'Salutation=prefix,First Name=first,Last Name=last,Title=title,Account Name=company,Contact Number=reach,Mailing Street=-,Mailing City=-,Phone=phone,Fax=-,Mobile=phone,Email=email,Account Owner=-,Contact ID=-,Home Phone=phone,Other Phone=phone,Assistant=-,Asst. Phone=-,Reports To=-,Lead Source=-,Email Opt Out=-,Birthdate=-',
  Apollo:
    'First Name=first,Last Name=last,Title=title,Company=company,Company Name for Emails=-,Email=email,Email Status=-,Primary Email Source=-,Email Confidence=-,Contact Owner=-,Work Direct Phone=phone,Home Phone=phone,Mobile Phone=phone,Corporate Phone=companyPhone,Other Phone=phone,Stage=-,Person Linkedin Url=url,Website=url,Company Linkedin Url=-,Facebook Url=-,Twitter Url=-,City=-,Company Address=-,Company Phone=companyPhone,# Employees=-,Industry=industry,Keywords=tags,Secondary Email=email,Tertiary Email=email',
  Pipedrive:
    'Person - Name=name,Person - First name=first,Person - Last name=last,Person - Label=tags,Person - Organization=company,Person - Email - Work=email,Person - Email - Home=email,Person - Email - Other=email,Person - Phone - Work=phone,Person - Phone - Mobile=phone,Person - Owner=-,Person - ID=-,Person - Open deals=-,Person - Visible to=-,Person - Person created=-,Person - Job title=job',
  'Zoho CRM':
    'Record Id=-,Contact Owner=-,Lead Source=-,First Name=first,Last Name=last,Account Name=company,Vendor Name=-,Email=email,Title=title,Department=-,Phone=phone,Home Phone=phone,Other Phone=phone,Fax=-,Mobile=phone,Date of Birth=-,Assistant=-,Asst Phone=-,Email Opt Out=-,Created By=-,Skype ID=-,Secondary Email=email,Twitter=-,Mailing Street=-,Tag=tags,Salutation=prefix',
  Mailchimp:
    'Email Address=email,First Name=first,Last Name=last,Address=-,Phone Number=phone,Birthday=-,MEMBER_RATING=-,OPTIN_TIME=-,CONFIRM_IP=-,LATITUDE=-,TIMEZONE=-,LAST_CHANGED=-,LEID=-,NOTES=notes,TAGS=tags',
  Airtable:
    'Name=name,Company=company,Role=job,Email=email,Phone=phone,LinkedIn=url,Last Contacted=-,Notes=notes,Attachments=-',
  Notion:
    'Name=name,Company=company,Position=job,E-mail=email,Phone Number=phone,LinkedIn Profile=url,Tags=tags,Created time=-,Next step=-',
  'Proton Contacts':
    'First name=first,Last name=last,Display name=name,Email=email,Email 2=email,Phone=phone,Address=-,Organization=company,Title=title,Birthday=-,Notes=notes,Groups=tags',
  Fastmail:
    'Title=title,First Name=first,Last Name=last,Nickname=aliases,Company=company,Department=-,Job Title=job,Business Street=-,Home Street=-,Business Fax=-,Business Phone=phone,Home Phone=phone,Mobile Phone=phone,E-mail Address=email,E-mail 2 Address=email,Notes=notes,Web Page=url,Birthday=-',
  'iCloud through a converter':
    'First name=first,Last name=last,E-mail (work)=email,E-mail (home)=email,Phone (mobile)=phone,Phone (work)=phone,Phone (work fax)=-,Address (home)=-,Organization=company,Job title=job,URL=url,Note=notes',
  'Outlook, German':
    'Anrede=prefix,Vorname=first,Weitere Vornamen=middle,Nachname=last,Suffix=suffix,Firma=company,Abteilung=-,Position=job,Straße geschäftlich=-,Telefon Assistent=-,Fax geschäftlich=-,Telefon geschäftlich=phone,Telefon geschäftlich 2=phone,Telefon Firma=companyPhone,Telefon (privat)=phone,Mobiltelefon=phone,Weiteres Fax=-,Weiteres Telefon=phone,Pager=-,Haupttelefon=phone,Telex=-,E-Mail-Adresse=email,E-Mail-Typ=-,E-Mail: Angezeigter Name=-,E-Mail 2: Adresse=email,Geburtstag=-,Kategorien=tags,Name Assistent=-,Notizen=notes,Webseite=url',
  'Outlook, French':
    'Prénom=first,Deuxième prénom=middle,Nom=last,Suffixe=suffix,Société=company,Service=-,Rue (bureau)=-,Télécopie (bureau)=-,Téléphone (bureau)=phone,Téléphone société=companyPhone,Téléphone (domicile)=phone,Tél. mobile=phone,Téléphone (autre)=phone,Récepteur de radiomessagerie=-,Téléphone principal=phone,Adresse de messagerie=email,Type de messagerie=-,Nom complet de la messagerie=-,Adresse de messagerie 2=email,Anniversaire=-,Catégories=tags,Notes=notes,Page Web=url',
  'Outlook, Spanish':
    'Nombre=first,Segundo nombre=middle,Apellidos=last,Sufijo=suffix,Organización=company,Departamento=-,Puesto=job,Calle del trabajo=-,Fax del trabajo=-,Teléfono del trabajo=phone,Teléfono del trabajo 2=phone,Número de centralita de la organización=companyPhone,Teléfono particular=phone,Teléfono móvil=phone,Otro teléfono=phone,Localizador=-,Teléfono principal=phone,Dirección de correo electrónico=email,Tipo de correo electrónico=-,Mostrar nombre de correo electrónico=-,Categorías=tags,Cumpleaños=-,Notas=notes,Página Web=url',
  'Outlook, Italian':
    'Nome=first,Secondo nome=middle,Cognome=last,Società=company,Reparto=-,Posizione=job,Via (uff.)=-,Fax (uff.)=-,Ufficio=reach,Ufficio 2=reach,Telefono principale società=companyPhone,Abitazione=reach,Cellulare=phone,Altro telefono=phone,Cercapersone=-,Telefono principale=phone,Indirizzo posta elettronica=email,Tipo posta elettronica=-,Nome visualizzato posta elettronica=-,Categorie=tags,Compleanno=-,Note=notes,Pagina Web=url',
  'Outlook, Portuguese':
    'Primeiro Nome=first,Segundo Nome=middle,Sobrenome=last,Sufixo=suffix,Empresa=company,Departamento=-,Cargo=job,Rua do endereço comercial=-,Fax comercial=-,Telefone comercial=phone,Telefone principal da empresa=companyPhone,Telefone residencial=phone,Telefone celular=phone,Outro telefone=phone,Pager=-,Telefone principal=phone,Endereço de Email=email,Tipo de Email=-,Nome de exibição do email=-,Categorias=tags,Aniversário=-,Anotações=notes,Página da Web=url',
  'Outlook, Dutch':
    'Titel=prefix,Voornaam=first,Middelste naam=middle,Achternaam=last,Achtervoegsel=suffix,Bedrijf=company,Afdeling=-,Functie=job,Werkadres, straat=-,Fax op werk=-,Telefoon op werk=phone,Hoofdtelefoon bedrijf=companyPhone,Telefoon thuis=phone,Mobiele telefoon=phone,Andere telefoon=phone,Semafoon=-,Hoofdtelefoon=phone,E-mailadres=email,E-mailtype=-,E-mail, weergegeven naam=-,E-mailadres 2=email,Categorieën=tags,Verjaardag=-,Notities=notes,Webpagina=url',
  'Outlook, Polish':
    'Imię=first,Drugie imię=middle,Nazwisko=last,Sufiks=suffix,Firma=company,Dział=-,Stanowisko=job,Adres służbowy - ulica=-,Faks służbowy=-,Telefon służbowy=phone,Telefon służbowy 2=phone,Główny telefon do firmy=companyPhone,Telefon domowy=phone,Telefon komórkowy=phone,Inny telefon=phone,Pager=-,Telefon podstawowy=phone,Adres e-mail=email,Typ e-mail=-,Adres e-mail 2=email,Kategorie=tags,Urodziny=-,Notatki=notes,Strona sieci Web=url',
  'GMX and web.de':
    'Anrede=prefix,Titel=prefix,Vorname=first,Nachname=last,Spitzname=aliases,E-Mail=email,E-Mail geschäftlich=email,E-Mail privat=email,Telefon privat=phone,Telefon geschäftlich=phone,Mobil privat=phone,Mobil geschäftlich=phone,Fax privat=-,Firma=company,Position=job,Abteilung=-,Straße privat=-,PLZ privat=-,Geburtstag=-,Internetadresse=url,Bemerkung=notes',
  'T-Online':
    'Vorname=first,Nachname=last,Firma=company,E-Mail-Adresse=email,Weitere E-Mail-Adresse=email,Festnetznummer=phone,Handynummer=phone,Telefon (geschäftlich)=phone,Faxnummer=-,Strasse=-,Postleitzahl=-,Homepage=url,Geburtsdatum=-,Notiz=notes,Gruppen=tags',
  Nextcloud:
    'Full Name=name,Nickname=aliases,Organization=company,Title=title,Email (HOME)=email,Email (WORK)=email,Phone (CELL)=phone,Phone (HOME,VOICE)=phone,Address (HOME)=-,Website=url,Birthday=-,Categories=tags,Notes=notes',
  Monica:
    'first_name=first,middle_name=middle,last_name=last,nickname=aliases,company=company,job=job,email=email,phone=phone,description=-,birthdate=-,tags=tags,is_starred=-,created_at=-',
  Folk: 'First Name=first,Last Name=last,Full Name=name,Emails=email,Phones=phone,Companies=company,Job Title=job,Urls=url,LinkedIn=url,Addresses=-,Groups=tags,Birthday=-,Notes=notes,Last interaction=-',
  Dex: 'First Name=first,Last Name=last,Email=email,Secondary Email=email,Phone Number=phone,Company=company,Job Title=job,LinkedIn=url,Twitter=-,Birthday=-,Last seen at=-,Keep in touch frequency=-,Groups=tags,Notes=notes',
  Clay: 'Name=name,First Name=first,Last Name=last,Work Email=email,Personal Email=email,Phone Number=phone,Company Name=company,Company Domain=-,Title=title,LinkedIn Profile=url,Company LinkedIn=-,Location=-,Headcount=-,Find work email=-',
  Streak:
    'Name=name,Stage=-,Given Name=first,Family Name=last,Contact Email=email,Contact Phone=phone,Organization=company,Email Addresses=email,Phone Numbers=phone,Assigned To=-,Last Email Date=-,Notes=notes',
  Attio:
    'Record ID=-,Name=name,First name=first,Last name=last,Email addresses=email,Phone numbers=phone,Company=company,Job title=job,LinkedIn=url,Twitter=-,Primary location=-,Connection strength=-,Last email interaction=-,Description=-',
  Eventbrite:
    'Order #=-,Order Date=-,First Name=first,Last Name=last,Email=email,Quantity=-,Ticket Type=-,Attendee #=-,Attendee Status=-,Prefix=prefix,Suffix=suffix,Home Phone=phone,Cell Phone=phone,Job Title=job,Company=company,Work Phone=phone,Website=url,Buyer Email=-',
  Meetup:
    'Name=name,User ID=-,Title=title,Event Host=-,RSVP=-,Guests=-,RSVPed on=-,Joined Group on=-,URL of Member Profile=url,What is your email?=-',
  'Alumni directory':
    'Constituent ID=-,Preferred Name=aliases,First Name=first,Maiden Name=-,Last Name=last,Class Year=-,Degree=-,Preferred Email=email,Business Email=email,Employer=company,Position=job,Industry=industry,Business Phone=phone,Home Phone=phone,Home Address=-,LinkedIn Profile URL=url',
  RocketReach:
    'Name=name,First Name=first,Last Name=last,Title=title,Employer=company,Employer Website=-,Recommended Email=email,Recommended Personal Email=email,Work Email=email,Email 1=email,Email Status 1=-,Phone=phone,Office Phone=phone,LinkedIn=url,Company LinkedIn URL=-,Company Phone=companyPhone,City=-',
  Lusha:
    'First name=first,Last name=last,Job title=job,Company name=company,Work email=email,Private email=email,Direct email=email,Phone 1=phone,Mobile phone=phone,Direct dial=reach,LinkedIn URL=url,Company domain=-,Company website=-,Company industry=industry,Company number of employees=-,Contact location=-,Seniority=-',
  ZoomInfo:
    'ZoomInfo Contact ID=-,Last Name=last,First Name=first,Middle Name=middle,Salutation=prefix,Suffix=suffix,Job Title=job,Management Level=-,Company Division Name=-,Direct Phone Number=phone,Email Address=email,Email Domain=-,Mobile phone=phone,LinkedIn Contact Profile URL=url,Person Street=-,Company Name=company,Website=url,Company HQ Phone=companyPhone,Fax=-,Employees=-,Primary Industry=-,LinkedIn Company Profile URL=-,Number of Locations=-',
  'Huntr contacts':
    'First Name=first,Last Name=last,Job Title=job,Company=company,Email=email,Phone=phone,LinkedIn=url,Twitter=-,Location=-,Notes=notes,Job=job',
  'Teal contacts':
    'Full Name=name,Email=email,Phone=phone,Company=company,Title=title,LinkedIn URL=url,Relationship=-,Goal=-,Follow-Up Date=-,Status=-,Notes=notes',
  'a job tracker':
    'Company=company,Position=-,Contact Person=contact,Contact Title=title,Contact Email=email,Contact Phone=phone,Date Applied=-,Status=-,Follow Up=-,Job URL=-,Notes=notes',
  'a French list':
    'Nom=name,Prénom du conjoint=-,Entreprise=company,Poste=job,Courriel=email,Tél. fixe=phone,Tél. portable=phone,Commentaires=notes',
  'a German list':
    'Ansprechpartner=contact,Unternehmen=company,Funktion=job,E-Mail (geschäftlich)=email,Telefonnr.=phone,Diensthandy=phone,Durchwahl=phone,Webseite=url,Bemerkungen=notes',
  'a Spanish list':
    'Nombre completo=name,Empresa=company,Cargo=job,Correo personal=email,Correo corporativo=email,Celular=phone,Teléfono fijo=phone,Ciudad=-,Observaciones=notes',
  'an Italian list':
    'Nome e cognome=name,Azienda=company,Ruolo=job,Email aziendale=email,Cellulare personale=phone,Telefono fisso=phone,Sito web=url,Appunti=notes',
  'a Portuguese list':
    'Nome completo=name,Nome da empresa=company,Função=job,E-mail profissional=email,Telemóvel=phone,Telefone fixo=phone,Cidade=-,Observações=notes',
  'a Dutch list':
    'Naam=name,Bedrijfsnaam=company,Functietitel=job,Zakelijk e-mailadres=email,Mobiel=phone,Vast nummer=phone,Plaats=-,Opmerkingen=notes',
  'a Polish list':
    'Imię i nazwisko=name,Nazwa firmy=company,Stanowisko=job,Służbowy adres e-mail=email,Numer telefonu=phone,Telefon stacjonarny=phone,Miasto=-,Uwagi=notes',
  Yeastar:
    'First Name=first,Last Name=last,Company Name=company,Email=email,Organization=company,Job Title=job,Position=job,Industry=industry,Supervisor=-,Remark=notes,Mobile=phone,Mobile 2=phone,Business Number=reach,Home Number=reach,Business Fax=-,Other Number=reach',
  'mailing lists': 'fname=first,lname=last,e-mail=email,is_subscribed=-,phone=phone,company=company',
  ELIZA:
    'Organisation=company,Nachname=last,Vorname=first,Anrede=prefix,Mittelname=middle,Funktion=job,Akademischer Titel=prefix,Kommentar=notes,Telefon direkt=phone,Telefon Mobile=phone,E-Mail geschäftlich=email',
  'Atomic CRM':
    'first_name=first,last_name=last,gender=-,title=title,organization_name=company,email_work=email,email_home=email,email_other=email,phone_work=phone,phone_home=phone,phone_other=phone,avatar=-,first_seen=-,has_newsletter=-,tags=tags,linkedin_url=url',
  'names of fields in code':
    'firstName=first,lastName=last,title=title,companyName=company,seniority=-,email=email,phone=phone,linkedinUrl=url,personalEmail=email,isDecisionMaker=-,photoUrl=-,companyDomain=-',
  'Dynamics 365':
    'Full Name=name,Email=email,Company Name=company,Business Phone=phone,Mobile Phone=phone,Job Title=job,Status=-,Created On=-,Address 1: City=-,Preferred Method of Contact=-',
  Copper:
    'Name=name,Title=title,Company=company,Work Email=email,Email Type=-,Phone Number=phone,Phone Number Type=-,Website=url,LinkedIn=url,Owned By=-,Tags=tags',
  Freshsales:
    'First name=first,Last name=last,Job title=job,Emails=email,Work=reach,Mobile=phone,Sales owner=-,Account: Name=company,LinkedIn=url,Lifecycle stage=-',
  Insightly:
    'Salutation=prefix,First Name=first,Last Name=last,Email Address=email,Business Phone=phone,Assistant Phone=-,Assistant Name=-,Mobile Phone=phone,Role=job,Organisation=company,Contact Tag List=tags,Background=-',
  'Facebook leads':
    'full_name=name,phone_number=phone,email=email,company_name=company,job_title=job,work_email=email,work_phone_number=phone,ad_name=-,form_name=-,created_time=-',
  Xing: 'Vorname=first,Nachname=last,E-Mail-Adresse (geschäftlich)=email,Firma=company,Position=job,Telefon (geschäftlich)=phone,Mobiltelefon (privat)=phone,XING-Profil=url,Fax (geschäftlich)=-',
  'a German list with abbreviations':
    'Name=name,E-Mail dienstl.=email,Tel. gesch.=phone,Tel. mobil=phone,Tel. priv.=phone,Handy-Nr.=phone,Fa.=company',
  'another French list':
    'Prénom et nom=name,Adresse mail=email,N° de téléphone=phone,Numéro de portable=phone,Société / Organisme=company,Fonction actuelle=job,Ville=-,Profil LinkedIn=url',
  'another Italian list':
    'Nominativo=name,Recapito telefonico=phone,Indirizzo e-mail=email,Posizione lavorativa=job,Azienda=company,Città=-',
  'another Spanish list':
    'Nombre y apellidos=name,Móvil personal=phone,E-mail de trabajo=email,Puesto actual=job,Empresa actual=company,Perfil de LinkedIn=url,Sector=industry',
  'another Dutch list':
    'Voor- en achternaam=name,E-mail (werk)=email,Mobiel telefoonnummer=phone,Huidige werkgever=company,Functie=job,Woonplaats=-,LinkedIn-profiel=url',
  'another Polish list':
    'Imię=first,Nazwisko=last,Adres email=email,Nr telefonu=phone,Tel. kom.=phone,Miejsce pracy=company,Zawód=job',
  'another Portuguese list':
    'Nome=first,Apelido=last,Correio eletrónico=email,Contacto telefónico=phone,Entidade=company,Local de trabalho=company,Cargo=job',
  'Oracle CRM':
    'Contact Name=name,Main Phone #=phone,Main Fax #=-,Web Site=url,Modified by Email Address=-,Owner_Full_Name=-,Account=company',
  'a sheet in plain words':
    'Person=contact,Where they work=-,Their title=title,Best email=email,Cell #=phone,LinkedIn link=url,Last spoke=-,Warm/Cold=-',
  'an event':
    'Attendee Name=name,Attendee Email=email,Company / Organization=company,Job Title / Role=job,Phone Number (mobile)=phone,Dietary requirements=-,Ticket holder email=-',
  'a list with days of contact':
    'First Name=first,Last Name=last,Email=email,First Contact=-,Last Contact=-,First Contacted=-,Member Number=-,Lead #=-',
  'a list with days of contact and one name':
    'Contact=contact,Company=company,Email=email,Last Contact=-,Contact First Name=first,Contact Last Name=last',
  'a list with contacts of companies':
    'Company=company,Company Contact=contact,Company Contact Email=email,Job=job,Job Contact=contact,Headquarters=reach,HQ phone=companyPhone,Zentrale Telefon=companyPhone',
  'a list of companies of contacts':
    'Contact Name=name,Contact Company=company,Contact Role=job,Contact Number=reach,Kontaktnummer=reach,Número de participante=-',
  'a list of contacts in other languages':
    'Empresa del contacto=company,Puesto del contacto=job,Contact entreprise=contact,Firmenkontakt=contact,Employer Contact Name=name,Account Contact=contact,Primary Contact First Name=first,Primary Contact Last Name=last,Primary Contact Name=name',
}
