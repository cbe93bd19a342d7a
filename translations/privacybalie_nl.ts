<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>CaseWords</name>
    <message>
        <source>Request received</source>
        <translation>Verzoek ontvangen</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Ontvangst bevestigd</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Identiteit gevraagd</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identiteit vastgesteld</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>Klok stilgezet</translation>
    </message>
    <message>
        <source>Clock runs again</source>
        <translation>Klok loopt weer</translation>
    </message>
    <message>
        <source>Extension told to the person</source>
        <translation>Verlenging gemeld aan de persoon</translation>
    </message>
    <message>
        <source>Point settled</source>
        <translation>Punt afgehandeld</translation>
    </message>
    <message>
        <source>Answer sent</source>
        <translation>Antwoord verstuurd</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Ingetrokken door de persoon</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Zaak afgerond</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Zaak heropend</translation>
    </message>
    <message>
        <source>Case struck out</source>
        <translation>Zaak doorgehaald</translation>
    </message>
    <message>
        <source>Data breach suspected</source>
        <translation>Datalek vermoed</translation>
    </message>
    <message>
        <source>Day of receipt corrected</source>
        <translation>Dag van ontvangst verbeterd</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Stap ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Linked to another case</source>
        <translation>Gekoppeld aan een andere zaak</translation>
    </message>
    <message>
        <source>Rights corrected</source>
        <translation>Rechten verbeterd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Doorgehaald</translation>
    </message>
    <message>
        <source>Confirm receipt</source>
        <translation>Ontvangst bevestigen</translation>
    </message>
    <message>
        <source>Ask identity</source>
        <translation>Identiteit vragen</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Identiteit vaststellen</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Klok stilzetten</translation>
    </message>
    <message>
        <source>Let the clock run again</source>
        <translation>Klok weer laten lopen</translation>
    </message>
    <message>
        <source>Extend the term</source>
        <translation>Termijn verlengen</translation>
    </message>
    <message>
        <source>Settle points</source>
        <translation>Punten afhandelen</translation>
    </message>
    <message>
        <source>Send answer</source>
        <translation>Antwoord sturen</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Intrekking vastleggen</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>Zaak afronden</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Doorhalen</translation>
    </message>
    <message>
        <source>Report suspected data breach</source>
        <translation>Vermoeden van datalek melden</translation>
    </message>
    <message>
        <source>Correct day of receipt</source>
        <translation>Dag van ontvangst verbeteren</translation>
    </message>
    <message>
        <source>Correct rights</source>
        <translation>Rechten verbeteren</translation>
    </message>
    <message>
        <source>Undo step</source>
        <translation>Stap ongedaan maken</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Link to another case</source>
        <translation>Koppelen aan een andere zaak</translation>
    </message>
    <message>
        <source>Waiting for identification</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Waiting for the person to say more precisely what is wanted</source>
        <translation>Wacht tot de persoon het verzoek preciezer maakt</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>Het verzoek is ingewikkeld</translation>
    </message>
    <message>
        <source>This person made several requests</source>
        <translation>Deze persoon deed meerdere verzoeken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Geldt hier niet</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a case that needs nothing more</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Own promise</source>
        <translation>Eigen belofte</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>A pause moves the last day</source>
        <translation>Een pauze verschuift de laatste dag</translation>
    </message>
    <message>
        <source>A pause does not move the last day</source>
        <translation>Een pauze verschuift de laatste dag niet</translation>
    </message>
    <message>
        <source>Strict: weekends and public holidays</source>
        <translation>Streng: weekenden en feestdagen</translation>
    </message>
    <message>
        <source>Wide: also Good Friday and days off by decree</source>
        <translation>Ruim: ook Goede Vrijdag en vrije dagen per besluit</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>tweede paasdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>tweede pinksterdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>eerste kerstdag</translation>
    </message>
    <message>
        <source>Second Christmas Day</source>
        <translation>tweede kerstdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>day off by decree</source>
        <translation>vrije dag per besluit</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>short date: weekday, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>long date: weekday, day month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month; month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date; how many days are left</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two parts of a period</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Logged in to the tenant portal</source>
        <translation>Ingelogd in het huurdersportaal</translation>
    </message>
    <message>
        <source>Code or link sent to a contact on file</source>
        <translation>Code of link naar een bekend adres of nummer</translation>
    </message>
    <message>
        <source>Called back on the number on file</source>
        <translation>Teruggebeld op het bekende nummer</translation>
    </message>
    <message>
        <source>Two facts that only the tenant knows</source>
        <translation>Twee feiten die alleen de huurder kent</translation>
    </message>
    <message>
        <source>Identity document shown at the desk or at home</source>
        <translation>Identiteitsbewijs getoond aan de balie of thuis</translation>
    </message>
    <message>
        <source>Identity document shown in a video call</source>
        <translation>Identiteitsbewijs getoond in een videogesprek</translation>
    </message>
    <message>
        <source>Blackened copy, deleted after the check</source>
        <translation>Kopie met zwarte balken, gewist na controle</translation>
    </message>
    <message>
        <source>Level 0: logged in</source>
        <translation>Niveau 0: ingelogd</translation>
    </message>
    <message>
        <source>Level 1: a contact on file</source>
        <translation>Niveau 1: bekend adres of nummer</translation>
    </message>
    <message>
        <source>Level 2: a contact on file and two facts</source>
        <translation>Niveau 2: bekend adres of nummer en twee feiten</translation>
    </message>
    <message>
        <source>Level 3: identity document shown</source>
        <translation>Niveau 3: identiteitsbewijs getoond</translation>
    </message>
    <message>
        <source>Level 4: blackened copy</source>
        <translation>Niveau 4: kopie met zwarte balken</translation>
    </message>
    <message>
        <source>It is about rent, arrears or nuisance</source>
        <translation>Het gaat over huur, huurachterstand of overlast</translation>
    </message>
    <message>
        <source>It is about health or a crime</source>
        <translation>Het gaat over gezondheid of een strafbaar feit</translation>
    </message>
    <message>
        <source>The request came through the tenant portal</source>
        <translation>Het verzoek kwam via het huurdersportaal</translation>
    </message>
    <message>
        <source>The caller also changed an e-mail address, telephone or bank number</source>
        <translation>De beller wijzigde ook een mailadres, telefoonnummer of rekeningnummer</translation>
    </message>
    <message>
        <source>Somebody else may open what goes to the address on file</source>
        <translation>Iemand anders kan de post op het bekende adres openen</translation>
    </message>
    <message>
        <source>There is still doubt who it is</source>
        <translation>Er is nog twijfel wie het is</translation>
    </message>
    <message>
        <source>Ordinary data</source>
        <translation>Gewone gegevens</translation>
    </message>
    <message>
        <source>Rent, arrears or nuisance</source>
        <translation>Huur, huurachterstand of overlast</translation>
    </message>
    <message>
        <source>Health or crime (GDPR Art. 9 and 10)</source>
        <translation>Gezondheid of strafbare feiten (AVG art. 9 en 10)</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Ouder of voogd</translation>
    </message>
    <message>
        <source>Guardian of an adult (curator)</source>
        <translation>Curator</translation>
    </message>
    <message>
        <source>Administrator of property (bewindvoerder)</source>
        <translation>Bewindvoerder</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Authorised person</source>
        <translation>Gemachtigde</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Is the child under 16? Only ask for proof of custody if you doubt it. From 16 on, the child asks in person.</source>
        <translation>Is het kind jonger dan 16 jaar? Vraag alleen bij twijfel om bewijs van gezag. Vanaf 16 jaar vraagt het kind het zelf.</translation>
    </message>
    <message>
        <source>Look in the public register of guardianships, or ask for the court order.</source>
        <translation>Kijk in het openbare curateleregister, of vraag om de uitspraak van de rechter.</translation>
    </message>
    <message>
        <source>Ask for the court order. It counts for matters of money only, such as rent and arrears.</source>
        <translation>Vraag om de uitspraak van de rechter. Die geldt alleen voor geldzaken, zoals huur en huurachterstand.</translation>
    </message>
    <message>
        <source>Ask for the court order. It counts for care and personal matters only.</source>
        <translation>Vraag om de uitspraak van de rechter. Die geldt alleen voor zorg en persoonlijke zaken.</translation>
    </message>
    <message>
        <source>Ask for a written mandate with date and scope. Establish who both persons are.</source>
        <translation>Vraag om een volmacht op papier, met datum en waarvoor die geldt. Stel vast wie beide personen zijn.</translation>
    </message>
    <message>
        <source>A letter of the lawyer is usually enough.</source>
        <translation>Een brief van de advocaat is meestal genoeg.</translation>
    </message>
    <message>
        <source>Advice: %1. %2</source>
        <comment>a level of identification, the reason for it</comment>
        <translation>Advies: %1. %2</translation>
    </message>
    <message>
        <source>You give out no data, so you need not ask who it is.</source>
        <translation>U geeft geen gegevens. U hoeft dus niet te vragen wie het is.</translation>
    </message>
    <message>
        <source>The person is logged in. Asking more would be too much.</source>
        <translation>De persoon is ingelogd. Meer vragen is te veel.</translation>
    </message>
    <message>
        <source>It is about ordinary data.</source>
        <translation>Het gaat over gewone gegevens.</translation>
    </message>
    <message>
        <source>You give out data.</source>
        <translation>U geeft gegevens af.</translation>
    </message>
    <message>
        <source>What you do cannot be undone.</source>
        <translation>Wat u doet, kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>It is about rent, arrears or nuisance.</source>
        <translation>Het gaat over huur, huurachterstand of overlast.</translation>
    </message>
    <message>
        <source>Somebody else may open what you send to the address on file.</source>
        <translation>Iemand anders kan openen wat u naar het bekende adres stuurt.</translation>
    </message>
    <message>
        <source>It is about health or a crime.</source>
        <translation>Het gaat over gezondheid of een strafbaar feit.</translation>
    </message>
    <message>
        <source>The caller also changed contact or bank details: that can be fraud.</source>
        <translation>De beller wijzigde ook contactgegevens of een rekeningnummer. Dat kan fraude zijn.</translation>
    </message>
    <message>
        <source>There is still doubt who it is (GDPR Art. 12(6)).</source>
        <translation>Er is nog twijfel wie het is (AVG art. 12 lid 6).</translation>
    </message>
    <message>
        <source>Citizen service number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>Code lines of an identity document</source>
        <translation>Coderegels van een identiteitsbewijs</translation>
    </message>
    <message>
        <source>Number of an identity document</source>
        <translation>Nummer van een identiteitsbewijs</translation>
    </message>
    <message>
        <source>Number of a driving licence</source>
        <translation>Nummer van een rijbewijs</translation>
    </message>
    <message>
        <source>This could be a BSN: its check digit is right.</source>
        <translation>Dit kan een BSN zijn: het controlecijfer klopt.</translation>
    </message>
    <message>
        <source>The text calls this a BSN.</source>
        <translation>De tekst noemt dit een BSN.</translation>
    </message>
    <message>
        <source>These are the code lines at the foot of a passport or card.</source>
        <translation>Dit zijn de coderegels onderaan een paspoort of identiteitskaart.</translation>
    </message>
    <message>
        <source>The text speaks of an identity document.</source>
        <translation>De tekst noemt een identiteitsbewijs.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Nothing promised</source>
        <translation>Niets beloofd</translation>
    </message>
    <message>
        <source>Promised in principle</source>
        <translation>In principe beloofd</translation>
    </message>
    <message>
        <source>Promised firmly</source>
        <translation>Vast beloofd</translation>
    </message>
    <message>
        <source>The statement does not ask who you are</source>
        <translation>De verklaring vraagt niet wie iemand is</translation>
    </message>
    <message>
        <source>The statement asks people to show who they are</source>
        <translation>De verklaring vraagt mensen te laten zien wie zij zijn</translation>
    </message>
    <message>
        <source>The statement obliges people to show who they are</source>
        <translation>De verklaring verplicht mensen te laten zien wie zij zijn</translation>
    </message>
    <message>
        <source>Says nothing about copies of identity documents</source>
        <translation>Zegt niets over kopieën van identiteitsbewijzen</translation>
    </message>
    <message>
        <source>Keeps no copies of identity documents</source>
        <translation>Bewaart geen kopieën van identiteitsbewijzen</translation>
    </message>
    <message>
        <source>Keeps copies of identity documents</source>
        <translation>Bewaart kopieën van identiteitsbewijzen</translation>
    </message>
    <message>
        <source>Says nothing about the BSN</source>
        <translation>Zegt niets over het BSN</translation>
    </message>
    <message>
        <source>Stores no BSN</source>
        <translation>Bewaart geen BSN</translation>
    </message>
    <message>
        <source>Checks the BSN and does not store it</source>
        <translation>Controleert het BSN en bewaart het niet</translation>
    </message>
    <message>
        <source>Says nothing about countries outside Europe</source>
        <translation>Zegt niets over landen buiten Europa</translation>
    </message>
    <message>
        <source>Only within the European Union</source>
        <translation>Alleen binnen de Europese Unie</translation>
    </message>
    <message>
        <source>Does not name the supervisory authority (AP)</source>
        <translation>Noemt de Autoriteit Persoonsgegevens (AP) niet</translation>
    </message>
    <message>
        <source>Names the supervisory authority (AP)</source>
        <translation>Noemt de Autoriteit Persoonsgegevens (AP)</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>Open: no longer than needed</source>
        <translation>Open: niet langer dan nodig</translation>
    </message>
    <message>
        <source>As long as the law says</source>
        <translation>Zo lang als de wet zegt</translation>
    </message>
    <message>
        <source>Until the document itself goes</source>
        <translation>Tot het document zelf weggaat</translation>
    </message>
    <message>
        <source>No period named</source>
        <translation>Geen termijn genoemd</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Controller of its own</source>
        <translation>Zelf verantwoordelijk</translation>
    </message>
    <message>
        <source>Controller, alone or together with you</source>
        <translation>Verantwoordelijk, alleen of samen met u</translation>
    </message>
    <message>
        <source>Processor or controller: decide per contract</source>
        <translation>Verwerker of zelf verantwoordelijk: bepaal dit per contract</translation>
    </message>
    <message>
        <source>Receives no data</source>
        <translation>Krijgt geen gegevens</translation>
    </message>
    <message>
        <source>Named in the statement</source>
        <translation>Genoemd in de verklaring</translation>
    </message>
    <message>
        <source>Follows from the statement, not named</source>
        <translation>Volgt uit de verklaring, niet genoemd</translation>
    </message>
    <message>
        <source>No message needed</source>
        <translation>Geen bericht nodig</translation>
    </message>
    <message>
        <source>Tell the person (GDPR Art. 14)</source>
        <translation>Vertel het de persoon (AVG art. 14)</translation>
    </message>
    <message>
        <source>Tell the person if you receive it directly (GDPR Art. 14)</source>
        <translation>Vertel het de persoon als u het zelf ontvangt (AVG art. 14)</translation>
    </message>
    <message>
        <source>Special (GDPR Art. 9)</source>
        <translation>Bijzonder (AVG art. 9)</translation>
    </message>
    <message>
        <source>Criminal law (GDPR Art. 10)</source>
        <translation>Strafrechtelijk (AVG art. 10)</translation>
    </message>
    <message>
        <source>Called special by the statement</source>
        <translation>Bijzonder volgens de verklaring</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Gevoelig</translation>
    </message>
    <message>
        <source>Certain: the decree was read</source>
        <translation>Zeker: het besluit is gelezen</translation>
    </message>
    <message>
        <source>In the title of the decree</source>
        <translation>Staat in de titel van het besluit</translation>
    </message>
    <message>
        <source>Expected: no decree seen</source>
        <translation>Verwacht: geen besluit gezien</translation>
    </message>
    <message>
        <source>No term of its own: the law holds, one month</source>
        <translation>Geen eigen termijn: de wet geldt, één maand</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 more in time</source>
        <translation>%1, en op tijd gemeld nog %2</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Your statement names no term. The law holds: one month.</source>
        <translation>Uw verklaring noemt geen termijn. De wet geldt: één maand.</translation>
    </message>
    <message>
        <source>Your term is sometimes longer than one month. The law then goes first.</source>
        <translation>Uw termijn is soms langer dan één maand. De wet gaat dan voor.</translation>
    </message>
    <message>
        <source>Term and extension can be longer than three months. The law then goes first.</source>
        <translation>Termijn en verlenging zijn soms langer dan drie maanden. De wet gaat dan voor.</translation>
    </message>
    <message>
        <source>Your statement does not name this right: %1. People have it all the same.</source>
        <translation>Uw verklaring noemt dit recht niet: %1. Mensen hebben het wel.</translation>
    </message>
    <message>
        <source>Your statement does not name the AP. Name it yourself in every answer.</source>
        <translation>Uw verklaring noemt de AP niet. Noem haar zelf in elk antwoord.</translation>
    </message>
    <message>
        <source>Your statement does not say where people can send a request.</source>
        <translation>Uw verklaring zegt niet waar mensen een verzoek kunnen doen.</translation>
    </message>
    <message>
        <source>You may not always ask for proof of identity. Ask only when in doubt.</source>
        <translation>U mag niet altijd om een identiteitsbewijs vragen. Doe dat alleen bij twijfel.</translation>
    </message>
    <message>
        <source>Do not keep copies of identity documents. Look, and note that you looked.</source>
        <translation>Bewaar geen kopieën van identiteitsbewijzen. Kijk, en leg vast dat u keek.</translation>
    </message>
    <message>
        <source>Your statement names a ground for refusal that the law does not know.</source>
        <translation>Uw verklaring noemt een weigergrond die de wet niet kent.</translation>
    </message>
    <message>
        <source>Your statement names no retention period in years or months.</source>
        <translation>Uw verklaring noemt geen bewaartermijn in jaren of maanden.</translation>
    </message>
    <message>
        <source>Your statement names no legal basis. Name it in your answer to an access request.</source>
        <translation>Uw verklaring noemt geen grondslag. Noem die in uw antwoord op een inzageverzoek.</translation>
    </message>
    <message>
        <source>Your statement does not say with whom you share data.</source>
        <translation>Uw verklaring zegt niet met wie u gegevens deelt.</translation>
    </message>
</context>
<context>
    <name>RightWords</name>
    <message>
        <source>Access</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectificatie</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissing</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Overdraagbaarheid</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>No more advertising</source>
        <translation>Geen reclame meer</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming intrekken</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>Geautomatiseerd besluit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Access to own data (GDPR Art. 15)</source>
        <translation>Inzage: eigen gegevens zien (AVG art. 15)</translation>
    </message>
    <message>
        <source>Rectification: correct or complete data (GDPR Art. 16)</source>
        <translation>Rectificatie: gegevens verbeteren of aanvullen (AVG art. 16)</translation>
    </message>
    <message>
        <source>Erasure: delete data (GDPR Art. 17)</source>
        <translation>Wissing: gegevens laten verwijderen (AVG art. 17)</translation>
    </message>
    <message>
        <source>Restriction: stop using data for now (GDPR Art. 18)</source>
        <translation>Beperking: gegevens voorlopig niet gebruiken (AVG art. 18)</translation>
    </message>
    <message>
        <source>Portability: take data along (GDPR Art. 20)</source>
        <translation>Overdraagbaarheid: gegevens meenemen (AVG art. 20)</translation>
    </message>
    <message>
        <source>Objection to a use of data (GDPR Art. 21(1))</source>
        <translation>Bezwaar tegen gebruik van gegevens (AVG art. 21 lid 1)</translation>
    </message>
    <message>
        <source>Objection to advertising (GDPR Art. 21(2))</source>
        <translation>Bezwaar tegen reclame (AVG art. 21 lid 2)</translation>
    </message>
    <message>
        <source>Withdrawal of consent (GDPR Art. 7(3))</source>
        <translation>Toestemming intrekken (AVG art. 7 lid 3)</translation>
    </message>
    <message>
        <source>A human look at an automated decision (GDPR Art. 22)</source>
        <translation>Een mens laten kijken naar een geautomatiseerd besluit (AVG art. 22)</translation>
    </message>
    <message>
        <source>Information about the use of data (GDPR Art. 13 and 14)</source>
        <translation>Informatie over het gebruik van gegevens (AVG art. 13 en 14)</translation>
    </message>
    <message>
        <source>Complaint about privacy (GDPR Art. 77)</source>
        <translation>Klacht over privacy (AVG art. 77)</translation>
    </message>
    <message>
        <source>The person wants to know which data you have, and gets a copy.</source>
        <translation>De persoon wil weten welke gegevens u heeft, en krijgt een kopie.</translation>
    </message>
    <message>
        <source>The person says that data are wrong or incomplete.</source>
        <translation>De persoon zegt dat gegevens niet kloppen of niet volledig zijn.</translation>
    </message>
    <message>
        <source>The person wants you to delete data.</source>
        <translation>De persoon wil dat u gegevens verwijdert.</translation>
    </message>
    <message>
        <source>You keep the data, but use them no longer until something is settled.</source>
        <translation>U bewaart de gegevens, maar gebruikt ze niet tot iets is uitgezocht.</translation>
    </message>
    <message>
        <source>The person gets the data in a file that another organisation can read.</source>
        <translation>De persoon krijgt de gegevens in een bestand dat een andere organisatie kan lezen.</translation>
    </message>
    <message>
        <source>The person has a reason why you should stop using data for this purpose.</source>
        <translation>De persoon heeft een reden waarom u gegevens hiervoor niet mag gebruiken.</translation>
    </message>
    <message>
        <source>You stop at once. You cannot refuse this.</source>
        <translation>U stopt meteen. U kunt dit niet weigeren.</translation>
    </message>
    <message>
        <source>What rested on consent stops at once. You cannot refuse this.</source>
        <translation>U stopt meteen met alles waarvoor toestemming nodig was. U kunt dit niet weigeren.</translation>
    </message>
    <message>
        <source>A computer decided alone. The person wants a human to look again.</source>
        <translation>Een computer besliste alleen. De persoon wil dat een mens opnieuw kijkt.</translation>
    </message>
    <message>
        <source>The person wants to know how you treat data in general.</source>
        <translation>De persoon wil weten hoe u in het algemeen met gegevens omgaat.</translation>
    </message>
    <message>
        <source>The person is not content with how you treated data.</source>
        <translation>De persoon is niet tevreden over hoe u met gegevens bent omgegaan.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Form on the website</source>
        <translation>Formulier op de website</translation>
    </message>
    <message>
        <source>Tenant portal</source>
        <translation>Huurdersportaal</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>In the tenant portal</source>
        <translation>In het huurdersportaal</translation>
    </message>
    <message>
        <source>Orally</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Deels toegewezen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Manifestly unfounded (GDPR Art. 12(5))</source>
        <translation>Kennelijk ongegrond (AVG art. 12 lid 5)</translation>
    </message>
    <message>
        <source>Excessive (GDPR Art. 12(5))</source>
        <translation>Buitensporig (AVG art. 12 lid 5)</translation>
    </message>
    <message>
        <source>Rights of others (GDPR Art. 15(4), 20(4))</source>
        <translation>Rechten van anderen (AVG art. 15 lid 4, 20 lid 4)</translation>
    </message>
    <message>
        <source>A law obliges you to keep the data (GDPR Art. 17(3)(b))</source>
        <translation>Wettelijke plicht om te bewaren (AVG art. 17 lid 3 b)</translation>
    </message>
    <message>
        <source>Needed for a legal claim (GDPR Art. 17(3)(e), 21(1))</source>
        <translation>Nodig voor een rechtsvordering (AVG art. 17 lid 3 e, 21 lid 1)</translation>
    </message>
    <message>
        <source>A public task (GDPR Art. 17(3)(b), 20(3))</source>
        <translation>Taak van algemeen belang (AVG art. 17 lid 3 b, 20 lid 3)</translation>
    </message>
    <message>
        <source>Public health (GDPR Art. 17(3)(c))</source>
        <translation>Volksgezondheid (AVG art. 17 lid 3 c)</translation>
    </message>
    <message>
        <source>Archive or research (GDPR Art. 17(3)(d))</source>
        <translation>Archief of onderzoek (AVG art. 17 lid 3 d)</translation>
    </message>
    <message>
        <source>Freedom of expression (GDPR Art. 17(3)(a))</source>
        <translation>Vrijheid van meningsuiting (AVG art. 17 lid 3 a)</translation>
    </message>
    <message>
        <source>Compelling grounds that weigh more (GDPR Art. 21(1))</source>
        <translation>Dwingende redenen die zwaarder wegen (AVG art. 21 lid 1)</translation>
    </message>
    <message>
        <source>The data are correct and complete (GDPR Art. 16)</source>
        <translation>De gegevens kloppen en zijn volledig (AVG art. 16)</translation>
    </message>
    <message>
        <source>The conditions of this right are not met</source>
        <translation>Dit recht geldt hier niet: aan de voorwaarden is niet voldaan</translation>
    </message>
    <message>
        <source>The automated decision is permitted (GDPR Art. 22(2), UAVG 40)</source>
        <translation>Het geautomatiseerde besluit mag (AVG art. 22 lid 2, UAVG art. 40)</translation>
    </message>
    <message>
        <source>You cannot establish who the person is (GDPR Art. 12(2))</source>
        <translation>U kunt niet vaststellen wie de persoon is (AVG art. 12 lid 2)</translation>
    </message>
    <message>
        <source>A law restricts this right (UAVG 41)</source>
        <translation>Een wet beperkt dit recht (UAVG art. 41)</translation>
    </message>
    <message>
        <source>Another ground</source>
        <translation>Een andere grond</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Contact centre employee</source>
        <translation>Medewerker klantcontact</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Meelezer</translation>
    </message>
    <message>
        <source>Decides, answers and manages the register.</source>
        <translation>Beslist, antwoordt en beheert het register.</translation>
    </message>
    <message>
        <source>Takes requests in and establishes who the person is.</source>
        <translation>Neemt verzoeken aan en stelt vast wie de persoon is.</translation>
    </message>
    <message>
        <source>Reads and checks, and changes nothing.</source>
        <translation>Leest en controleert, en wijzigt niets.</translation>
    </message>
    <message>
        <source>see cases</source>
        <translation>zaken zien</translation>
    </message>
    <message>
        <source>enter requests</source>
        <translation>verzoeken invoeren</translation>
    </message>
    <message>
        <source>establish who the person is</source>
        <translation>vaststellen wie de persoon is</translation>
    </message>
    <message>
        <source>work on cases</source>
        <translation>aan zaken werken</translation>
    </message>
    <message>
        <source>extend terms</source>
        <translation>termijnen verlengen</translation>
    </message>
    <message>
        <source>answer and close requests</source>
        <translation>verzoeken beantwoorden en afronden</translation>
    </message>
    <message>
        <source>strike out cases</source>
        <translation>zaken doorhalen</translation>
    </message>
    <message>
        <source>change data of persons</source>
        <translation>gegevens van personen wijzigen</translation>
    </message>
    <message>
        <source>manage organisations</source>
        <translation>organisaties beheren</translation>
    </message>
    <message>
        <source>change the table of holidays</source>
        <translation>de lijst met feestdagen wijzigen</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>gebruikers beheren</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>reservekopieën maken</translation>
    </message>
    <message>
        <source>restore backups</source>
        <translation>reservekopieën terugzetten</translation>
    </message>
    <message>
        <source>print and export</source>
        <translation>afdrukken en exporteren</translation>
    </message>
    <message>
        <source>see who did what</source>
        <translation>zien wie wat deed</translation>
    </message>
    <message>
        <source>check the register</source>
        <translation>het register controleren</translation>
    </message>
</context>
<context>
    <name>balie::FigureChart</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als tabel</translation>
    </message>
</context>
<context>
    <name>balie::LineOfTime</name>
    <message>
        <source>Line of time</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line of time, %1</source>
        <translation>Tijdlijn, %1</translation>
    </message>
    <message>
        <source>Extend by</source>
        <translation>Verlengen kan t/m</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mark and its date</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>balie::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>balie::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>balie::Stepper</name>
    <message>
        <source>State of the case</source>
        <translation>Stand van de zaak</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, stap %2 van %3</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Doorgehaald</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
</context>
</TS>
