<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>window, printing, charts</source>
        <translation>venster, afdrukken, grafieken</translation>
    </message>
    <message>
        <source>encrypted database</source>
        <translation>versleutelde database</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>ciphers of the database</source>
        <translation>versleuteling van de database</translation>
    </message>
    <message>
        <source>keys, passphrases, audit chain</source>
        <translation>sleutels, wachtzinnen, keten van het logboek</translation>
    </message>
    <message>
        <source>sorting names</source>
        <translation>namen sorteren</translation>
    </message>
    <message>
        <source>strength of passphrases</source>
        <translation>sterkte van wachtzinnen</translation>
    </message>
    <message>
        <source>the square on the recovery sheet</source>
        <translation>het vierkant op het herstelvel</translation>
    </message>
    <message>
        <source>pages of attached PDF files</source>
        <translation>bladzijden van PDF-bijlagen</translation>
    </message>
    <message>
        <source>PDF files that are blacked out or locked</source>
        <translation>pdf-bestanden die zwart gemaakt of op slot zijn</translation>
    </message>
    <message>
        <source>the spelling of letters</source>
        <translation>de spelling van brieven</translation>
    </message>
    <message>
        <source>e-mail that is sent and read</source>
        <translation>e-mail versturen en lezen</translation>
    </message>
    <message>
        <source>mails in HTML, read as words</source>
        <translation>e-mails in HTML, gelezen als tekst</translation>
    </message>
    <message>
        <source>office files and spreadsheets, read</source>
        <translation>kantoorbestanden en rekenbladen, gelezen</translation>
    </message>
    <message>
        <source>files of the sector standard VERA, read</source>
        <translation>bestanden van de sectorstandaard VERA, gelezen</translation>
    </message>
    <message>
        <source>spreadsheets, written</source>
        <translation>rekenbladen, geschreven</translation>
    </message>
</context>
<context>
    <name>AccountabilityWords</name>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Uiterste dag</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Volgens de wet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>File destroyed</source>
        <translation>Dossier vernietigd</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>PDF</source>
        <translation>PDF-bestand</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Afbeelding (JPEG)</translation>
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation>Afbeelding (TIFF)</translation>
    </message>
    <message>
        <source>Picture (GIF)</source>
        <translation>Afbeelding (GIF)</translation>
    </message>
    <message>
        <source>Picture (BMP)</source>
        <translation>Afbeelding (BMP)</translation>
    </message>
    <message>
        <source>Picture (WebP)</source>
        <translation>Afbeelding (WebP)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Excel sheet</source>
        <translation>Excel-bestand</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-presentatie</translation>
    </message>
    <message>
        <source>Document (ODT)</source>
        <translation>Tekstdocument (ODT)</translation>
    </message>
    <message>
        <source>Sheet (ODS)</source>
        <translation>Rekenblad (ODS)</translation>
    </message>
    <message>
        <source>Slides (ODP)</source>
        <translation>Presentatie (ODP)</translation>
    </message>
    <message>
        <source>Older Office file</source>
        <translation>Ouder Office-bestand</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>E-mailbericht</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Ander bestand</translation>
    </message>
    <message>
        <source>Rights of others (GDPR Art. 15(4))</source>
        <translation>Rechten van anderen (AVG art. 15 lid 4)</translation>
    </message>
    <message>
        <source>Exemption (UAVG 41)</source>
        <translation>Uitzondering (UAVG art. 41)</translation>
    </message>
    <message>
        <source>BSN (UAVG 46)</source>
        <translation>BSN (UAVG art. 46)</translation>
    </message>
    <message>
        <source>Medical data (GDPR Art. 9)</source>
        <translation>Medische gegevens (AVG art. 9)</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 (blacked out).pdf</source>
        <translation>%1 (zwartgelakt).pdf</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Bladzijde %1: %2</translation>
    </message>
    <message>
        <source>data to take along.%1</source>
        <translation>gegevens om mee te nemen.%1</translation>
    </message>
    <message>
        <source>Data to take along (GDPR Art. 20).</source>
        <translation>Gegevens om mee te nemen (AVG art. 20).</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Filled with invented cases</source>
        <translation>Gevuld met verzonnen zaken</translation>
    </message>
    <message>
        <source>Holidays changed</source>
        <translation>Feestdagen gewijzigd</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lijst geëxporteerd</translation>
    </message>
    <message>
        <source>Organisation added</source>
        <translation>Organisatie toegevoegd</translation>
    </message>
    <message>
        <source>Organisation changed</source>
        <translation>Organisatie gewijzigd</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Wachtzin veranderd</translation>
    </message>
    <message>
        <source>Data of a person changed</source>
        <translation>Gegevens van een persoon gewijzigd</translation>
    </message>
    <message>
        <source>Two persons merged</source>
        <translation>Twee personen samengevoegd</translation>
    </message>
    <message>
        <source>Version of a statement added</source>
        <translation>Versie van een verklaring toegevoegd</translation>
    </message>
    <message>
        <source>Register made</source>
        <translation>Register gemaakt</translation>
    </message>
    <message>
        <source>Register opened with the recovery code</source>
        <translation>Register geopend met de herstelcode</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Zaak gewijzigd</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Verzoek ontvangen</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol veranderd</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Instelling gewijzigd</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Gebruiker toegevoegd</translation>
    </message>
    <message>
        <source>Key taken away</source>
        <translation>Toegang ingetrokken</translation>
    </message>
    <message>
        <source>View removed</source>
        <translation>Weergave verwijderd</translation>
    </message>
    <message>
        <source>View kept</source>
        <translation>Weergave opgeslagen</translation>
    </message>
    <message>
        <source>Sorting of names renewed</source>
        <translation>Sortering van namen vernieuwd</translation>
    </message>
    <message>
        <source>Recovery sheet renewed</source>
        <translation>Nieuw herstelblad gemaakt</translation>
    </message>
    <message>
        <source>The register copied itself</source>
        <translation>Het register maakte een kopie van zichzelf</translation>
    </message>
    <message>
        <source>Restore of a backup tried</source>
        <translation>Terugzetten van een reservekopie geprobeerd</translation>
    </message>
    <message>
        <source>Files closed to other users of the computer</source>
        <translation>Bestanden afgesloten voor andere gebruikers van de computer</translation>
    </message>
    <message>
        <source>List made for paper</source>
        <translation>Lijst gemaakt voor papier</translation>
    </message>
    <message>
        <source>Register restored from a backup</source>
        <translation>Register teruggezet uit een reservekopie</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Brief gemaakt</translation>
    </message>
    <message>
        <source>Description of processing added</source>
        <translation>Beschrijving van een verwerking toegevoegd</translation>
    </message>
    <message>
        <source>Description of processing changed</source>
        <translation>Beschrijving van een verwerking gewijzigd</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Brief begonnen</translation>
    </message>
    <message>
        <source>Draft of a letter thrown away</source>
        <translation>Concept van een brief weggegooid</translation>
    </message>
    <message>
        <source>Letter put on paper</source>
        <translation>Brief op papier gezet</translation>
    </message>
    <message>
        <source>Letter printed or saved</source>
        <translation>Brief afgedrukt of opgeslagen</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief verzonden</translation>
    </message>
    <message>
        <source>House style of letters changed</source>
        <translation>Huisstijl van brieven veranderd</translation>
    </message>
    <message>
        <source>Attachment added</source>
        <translation>Bijlage toegevoegd</translation>
    </message>
    <message>
        <source>Copy with black boxes made</source>
        <translation>Kopie met zwarte vlakken gemaakt</translation>
    </message>
    <message>
        <source>Attachment exported</source>
        <translation>Bijlage geëxporteerd</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Bijlage verwijderd</translation>
    </message>
    <message>
        <source>Complaint dossier printed or saved</source>
        <translation>Klachtdossier geprint of opgeslagen</translation>
    </message>
    <message>
        <source>Attachment marked: it holds medical data</source>
        <translation>Bijlage gemarkeerd: er staan medische gegevens in</translation>
    </message>
    <message>
        <source>Attachment no longer marked as medical data</source>
        <translation>Bijlage: markering ‘medische gegevens’ weggehaald</translation>
    </message>
    <message>
        <source>Printing of a complaint dossier stopped</source>
        <translation>Printen van een klachtdossier gestopt</translation>
    </message>
    <message>
        <source>Summary of a complaint dossier changed</source>
        <translation>Samenvatting van een klachtdossier gewijzigd</translation>
    </message>
    <message>
        <source>Something added to what is kept</source>
        <translation>Toegevoegd aan de bewaarlijst</translation>
    </message>
    <message>
        <source>Retention period chosen</source>
        <translation>Bewaartermijn gekozen</translation>
    </message>
    <message>
        <source>Something that is kept changed</source>
        <translation>Regel van de bewaarlijst veranderd</translation>
    </message>
    <message>
        <source>Day filled in from which a retention period runs</source>
        <translation>Dag ingevuld waarop een bewaartermijn begint</translation>
    </message>
    <message>
        <source>Something entered by mistake taken out of what is kept</source>
        <translation>Vergissing uit de bewaarlijst gehaald</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Blokkade opgeheven</translation>
    </message>
    <message>
        <source>Hold placed</source>
        <translation>Blokkade geplaatst</translation>
    </message>
    <message>
        <source>Destruction proposed</source>
        <translation>Vernietiging voorgesteld</translation>
    </message>
    <message>
        <source>Destruction approved</source>
        <translation>Vernietiging goedgekeurd</translation>
    </message>
    <message>
        <source>Destruction cancelled</source>
        <translation>Vernietiging afgeblazen</translation>
    </message>
    <message>
        <source>Destruction begun</source>
        <translation>Vernietiging begonnen</translation>
    </message>
    <message>
        <source>Answer of a system about a destruction</source>
        <translation>Antwoord van een systeem over een vernietiging</translation>
    </message>
    <message>
        <source>The whole register searched for what was destroyed</source>
        <translation>Het hele register doorzocht op wat vernietigd is</translation>
    </message>
    <message>
        <source>List of what must be destroyed given out</source>
        <translation>Werklijst van wat vernietigd moet worden afgegeven</translation>
    </message>
    <message>
        <source>Certificate of a destruction made</source>
        <translation>Verklaring van een vernietiging gemaakt</translation>
    </message>
    <message>
        <source>List of what is kept exported</source>
        <translation>Lijst van wat wordt bewaard geëxporteerd</translation>
    </message>
    <message>
        <source>List of what is kept printed</source>
        <translation>Lijst van wat wordt bewaard afgedrukt</translation>
    </message>
    <message>
        <source>File of another system brought in</source>
        <translation>Bestand van een ander systeem ingelezen</translation>
    </message>
    <message>
        <source>What a file brought in taken out again</source>
        <translation>Ingelezen gegevens er weer uitgehaald</translation>
    </message>
    <message>
        <source>Mapping of columns kept</source>
        <translation>Kolomkeuze bewaard</translation>
    </message>
    <message>
        <source>Files of closed cases listed among what is kept</source>
        <translation>Dossiers van gesloten zaken op de bewaarlijst gezet</translation>
    </message>
    <message>
        <source>Record of destroyed cases exported</source>
        <translation>Verantwoording van vernietigde zaken geëxporteerd</translation>
    </message>
    <message>
        <source>The whole register written anew after what was destroyed</source>
        <translation>Het hele register opnieuw geschreven na een vernietiging</translation>
    </message>
    <message>
        <source>Data given to others written down</source>
        <translation>Gegevens aan een ander gegeven en vastgelegd</translation>
    </message>
    <message>
        <source>What was given to others corrected</source>
        <translation>Verstrekking aan een ander verbeterd</translation>
    </message>
    <message>
        <source>What was given to others struck out</source>
        <translation>Verstrekking aan een ander doorgehaald</translation>
    </message>
    <message>
        <source>Person told what was given to others</source>
        <translation>Persoon verteld wat een ander kreeg</translation>
    </message>
    <message>
        <source>List of what was given to others exported</source>
        <translation>Lijst van verstrekkingen geëxporteerd</translation>
    </message>
    <message>
        <source>Recipient added</source>
        <translation>Ontvanger toegevoegd</translation>
    </message>
    <message>
        <source>Recipient changed</source>
        <translation>Ontvanger gewijzigd</translation>
    </message>
    <message>
        <source>Recipient taken out</source>
        <translation>Ontvanger weggehaald</translation>
    </message>
    <message>
        <source>Two recipients merged</source>
        <translation>Twee ontvangers samengevoegd</translation>
    </message>
    <message>
        <source>Report printed or saved</source>
        <translation>Rapport afgedrukt of opgeslagen</translation>
    </message>
    <message>
        <source>Copy of an agreement kept</source>
        <translation>Kopie van een afspraak bewaard</translation>
    </message>
    <message>
        <source>Copy of an agreement exported</source>
        <translation>Kopie van een afspraak geëxporteerd</translation>
    </message>
    <message>
        <source>Copy of an agreement taken out</source>
        <translation>Kopie van een afspraak eruit gehaald</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>The backup was made, opened again and found equal: %1</source>
        <translation>De reservekopie is gemaakt, weer geopend en gelijk bevonden: %1</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as the register and is lost with it. Keep one on another device too.</source>
        <translation>De reservekopie ligt op dezelfde schijf als het register en gaat daarmee verloren. Bewaar er ook een op een ander apparaat.</translation>
    </message>
</context>
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
        <translation>Opmerking</translation>
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
        <translation>Opmerking toevoegen</translation>
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
        <translation>Een pauze verschuift de uiterste dag</translation>
    </message>
    <message>
        <source>A pause does not move the last day</source>
        <translation>Een pauze verschuift de uiterste dag niet</translation>
    </message>
    <message>
        <source>Strict: weekends and public holidays</source>
        <translation>Streng: weekenden en feestdagen</translation>
    </message>
    <message>
        <source>Wide: also Good Friday and days off by decree</source>
        <translation>Ruim: ook Goede Vrijdag en vrije dagen per besluit</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>Record suspected data breach</source>
        <translation>Vermoeden van datalek vastleggen</translation>
    </message>
    <message>
        <source>Identity not established</source>
        <translation>Identiteit niet vastgesteld</translation>
    </message>
    <message>
        <source>Search asked</source>
        <translation>Zoekopdracht gegeven</translation>
    </message>
    <message>
        <source>Colleague reminded</source>
        <translation>Collega herinnerd</translation>
    </message>
    <message>
        <source>Search signed off</source>
        <translation>Zoekopdracht afgerond</translation>
    </message>
    <message>
        <source>Data of others weighed</source>
        <translation>Gegevens van anderen afgewogen</translation>
    </message>
    <message>
        <source>Processing named</source>
        <translation>Verwerkingen gekozen</translation>
    </message>
    <message>
        <source>Ask a search</source>
        <translation>Laten zoeken</translation>
    </message>
    <message>
        <source>Remind the colleague</source>
        <translation>Collega herinneren</translation>
    </message>
    <message>
        <source>Sign a search off</source>
        <translation>Zoekopdracht afronden</translation>
    </message>
    <message>
        <source>Weigh data of others</source>
        <translation>Gegevens van anderen afwegen</translation>
    </message>
    <message>
        <source>Name the processing</source>
        <translation>Verwerkingen kiezen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Blacked out</source>
        <translation>Zwart gemaakt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Complaint made</source>
        <translation>Klacht ingediend</translation>
    </message>
    <message>
        <source>Complaint completed</source>
        <translation>Klacht aangevuld</translation>
    </message>
    <message>
        <source>Demand received</source>
        <translation>Vordering ontvangen</translation>
    </message>
    <message>
        <source>Demand: more time given</source>
        <translation>Vordering: uitstel gekregen</translation>
    </message>
    <message>
        <source>Demand answered</source>
        <translation>Vordering beantwoord</translation>
    </message>
    <message>
        <source>Complaint ended</source>
        <translation>Klacht afgerond</translation>
    </message>
    <message>
        <source>Record complaint</source>
        <translation>Klacht vastleggen</translation>
    </message>
    <message>
        <source>Complete the complaint</source>
        <translation>Klacht aanvullen</translation>
    </message>
    <message>
        <source>Record demand</source>
        <translation>Vordering vastleggen</translation>
    </message>
    <message>
        <source>Record more time</source>
        <translation>Uitstel vastleggen</translation>
    </message>
    <message>
        <source>End complaint</source>
        <translation>Klacht afronden</translation>
    </message>
    <message>
        <source>To the organisation</source>
        <translation>Bij de organisatie</translation>
    </message>
    <message>
        <source>To the Autoriteit Persoonsgegevens</source>
        <translation>Bij de Autoriteit Persoonsgegevens</translation>
    </message>
    <message>
        <source>To the court</source>
        <translation>Bij de rechtbank</translation>
    </message>
    <message>
        <source>Well-founded</source>
        <translation>Gegrond</translation>
    </message>
    <message>
        <source>Partly well-founded</source>
        <translation>Deels gegrond</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>Ongegrond</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Niet in behandeling genomen</translation>
    </message>
    <message>
        <source>Settled together</source>
        <translation>Samen opgelost</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <comment>a complaint</comment>
        <translation>Ingetrokken door de persoon</translation>
    </message>
    <message>
        <source>Answer demand</source>
        <translation>Vordering beantwoorden</translation>
    </message>
    <message>
        <source>Recipient settled (Art. 19)</source>
        <translation>Ontvanger afgehandeld (AVG art. 19)</translation>
    </message>
    <message>
        <source>Recipient answered</source>
        <translation>Ontvanger antwoordde</translation>
    </message>
    <message>
        <source>Tell a recipient</source>
        <translation>Een ontvanger inlichten</translation>
    </message>
    <message>
        <source>Record answer of a recipient</source>
        <translation>Antwoord van een ontvanger vastleggen</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a recipient</comment>
        <translation>Ingelicht</translation>
    </message>
    <message>
        <source>Could not be told</source>
        <translation>Inlichten was niet mogelijk</translation>
    </message>
    <message>
        <source>Telling is too much effort</source>
        <translation>Inlichten kost te veel moeite</translation>
    </message>
    <message>
        <source>Has nothing of this person</source>
        <translation>Heeft niets van deze persoon</translation>
    </message>
</context>
<context>
    <name>CautionWords</name>
    <message numerus="yes">
        <source>You ask who the person is %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</source>
        <translation>
            <numerusform>U vraagt %n werkdag na ontvangst wie de persoon is. Een pauze telt alleen zeker mee als u het meteen vraagt (EDPB-richtsnoeren 01/2022, 159).</numerusform>
            <numerusform>U vraagt pas %n werkdagen na ontvangst wie de persoon is. Een pauze telt alleen zeker mee als u het meteen vraagt (EDPB-richtsnoeren 01/2022, 159).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You ask for precision %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</source>
        <translation>
            <numerusform>U vraagt %n werkdag na ontvangst om een preciezer verzoek. Een pauze telt alleen zeker mee als u het meteen vraagt (EDPB-richtsnoeren 01/2022, 159).</numerusform>
            <numerusform>U vraagt pas %n werkdagen na ontvangst om een preciezer verzoek. Een pauze telt alleen zeker mee als u het meteen vraagt (EDPB-richtsnoeren 01/2022, 159).</numerusform>
        </translation>
    </message>
    <message>
        <source>You reach ‘{level}’. The advice is ‘{advised}’. Be sure that the answer goes to the right person.</source>
        <translation>U haalt ‘{level}’. Het advies is ‘{advised}’. Zorg dat het antwoord bij de juiste persoon komt.</translation>
    </message>
    <message>
        <source>The law allows this extension until {law}. Your own statement promises an answer by {promise}, and you do not keep that.</source>
        <translation>Van de wet mag u verlengen tot en met {law}. Uw eigen verklaring belooft een antwoord uiterlijk op {promise}. Die belofte houdt u dan niet.</translation>
    </message>
    <message>
        <source>This answer is later than your own statement promises: {date}. Under the law it is in time.</source>
        <translation>Dit antwoord is later dan uw eigen verklaring belooft: {date}. Voor de wet bent u op tijd.</translation>
    </message>
    <message>
        <source>The person asked for the answer like this: ‘{wanted}’. You send it like this: ‘{sent}’.</source>
        <translation>De persoon wil het antwoord zo krijgen: ‘{wanted}’. U stuurt het zo: ‘{sent}’.</translation>
    </message>
    <message>
        <source>The government has not decided yet on extra days off in {year}. Look at the date again later.</source>
        <translation>De regering heeft nog niet besloten over extra vrije dagen in {year}. Kijk later nog eens naar de datum.</translation>
    </message>
    <message>
        <source>Nothing is given out for this request. Asking who the person is would be too much (GDPR Art. 12(6)).</source>
        <translation>Voor dit verzoek geeft u niets af. Vragen wie de persoon is, is dan te veel (AVG art. 12 lid 6).</translation>
    </message>
    <message numerus="yes">
        <source>‘{right}’ works at once (GDPR Art. 7(3) and 21(3)). The confirmation comes %n day(s) after receipt.</source>
        <translation>
            <numerusform>‘{right}’ werkt meteen (AVG art. 7 lid 3 en 21 lid 3). De bevestiging komt %n dag na ontvangst.</numerusform>
            <numerusform>‘{right}’ werkt meteen (AVG art. 7 lid 3 en 21 lid 3). De bevestiging komt %n dagen na ontvangst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the file is damaged. Restore the last good backup.</source>
        <translation>Een deel van het bestand is beschadigd. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>A record points to one that is not there ({table}).</source>
        <translation>Een gegeven verwijst naar iets dat er niet is ({table}).</translation>
    </message>
    <message>
        <source>A record points to one that is not there.</source>
        <translation>Een gegeven verwijst naar iets dat er niet is.</translation>
    </message>
    <message>
        <source>The list shows something else than the history of the case gives ({column}).</source>
        <translation>De lijst toont iets anders dan volgt uit het verloop van de zaak ({column}).</translation>
    </message>
    <message>
        <source>The list shows something else than the history of a case gives.</source>
        <translation>De lijst toont iets anders dan volgt uit het verloop van een zaak.</translation>
    </message>
    <message>
        <source>The history of a case cannot be read.</source>
        <translation>Het verloop van een zaak is niet te lezen.</translation>
    </message>
    <message>
        <source>The record of who did what is not whole from entry {seq} on.</source>
        <translation>Het logboek klopt niet meer vanaf regel {seq}.</translation>
    </message>
    <message>
        <source>The record of who did what is not whole.</source>
        <translation>Het logboek klopt niet meer.</translation>
    </message>
    <message>
        <source>Two cases have the same number, or a number has no case.</source>
        <translation>Twee zaken hebben hetzelfde nummer, of een nummer heeft geen zaak.</translation>
    </message>
    <message>
        <source>The search does not find everything. It is made anew at the next start.</source>
        <translation>Zoeken vindt niet alles. Bij de volgende start wordt dit hersteld.</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>Er ontbreekt een regel.</translation>
    </message>
    <message>
        <source>The entries are not in their order.</source>
        <translation>De regels staan niet op volgorde.</translation>
    </message>
    <message>
        <source>An entry was changed afterwards.</source>
        <translation>Een regel is achteraf veranderd.</translation>
    </message>
    <message>
        <source>The content of an entry was changed afterwards.</source>
        <translation>De inhoud van een regel is achteraf veranderd.</translation>
    </message>
    <message>
        <source>You say that recipients need not be told. Write down why (GDPR Art. 19).</source>
        <translation>U zegt dat ontvangers niets hoeven te horen. Schrijf op waarom (AVG art. 19).</translation>
    </message>
    <message>
        <source>Your own statement asks everybody to show an identity document. The law is content with less as long as there is no doubt (GDPR Art. 12(6)).</source>
        <translation>Uw eigen verklaring vraagt iedereen om een identiteitsbewijs te laten zien. Voor de wet is minder genoeg, zolang u niet twijfelt (AVG art. 12 lid 6).</translation>
    </message>
    <message>
        <source>The last day under the law was {date}. A question that comes after it does not make a late answer timely. The proof sheet shows the day without the pause too.</source>
        <translation>De uiterste dag volgens de wet was {date}. Een vraag die u daarna stelt, maakt een te laat antwoord niet op tijd. Op het bewijsblad staat ook de dag zonder de pauze.</translation>
    </message>
    <message>
        <source>The last day moves from {was} to {date}. The history keeps the first day of receipt with your reason.</source>
        <translation>De uiterste dag verschuift van {was} naar {date}. De eerste dag van ontvangst blijft met uw reden in het verloop staan.</translation>
    </message>
    <message>
        <source>From this receipt the extension had to be told by {date}. The message was later, so the extension no longer counts (GDPR Art. 12(3)).</source>
        <translation>Vanaf deze ontvangst moest u de verlenging uiterlijk op {date} melden. Het bericht ging later uit. De verlenging telt dus niet meer (AVG art. 12 lid 3).</translation>
    </message>
    <message>
        <source>The key file {file} was missing or damaged, and was made again from the other one. Look whether the disk is in order.</source>
        <translation>Het sleutelbestand {file} was weg of beschadigd. Het is opnieuw gemaakt van het andere. Kijk of de schijf in orde is.</translation>
    </message>
    <message>
        <source>The key file {file} is missing or damaged. The other one still works, but it is the last. Make a backup, and look whether the disk is in order.</source>
        <translation>Het sleutelbestand {file} is weg of beschadigd. Het andere werkt nog, maar dat is het laatste. Maak een reservekopie, en kijk of de schijf in orde is.</translation>
    </message>
    <message>
        <source>Both key files were missing or damaged. Those of the backup {backup} were put back. Look whether the disk is in order.</source>
        <translation>Beide sleutelbestanden waren weg of beschadigd. Die van de reservekopie {backup} zijn teruggezet. Kijk of de schijf in orde is.</translation>
    </message>
    <message>
        <source>A key was taken away, and the register still has to get a new one. Make room on the disk, and open the register again.</source>
        <translation>Er is een sleutel ingetrokken, en het register moet nog een nieuwe krijgen. Maak ruimte op de schijf en open het register opnieuw.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room: soon nothing can be recorded any more.</source>
        <translation>De schijf is bijna vol. Maak ruimte: straks kan er niets meer worden vastgelegd.</translation>
    </message>
    <message>
        <source>Other users of this computer could read the files of the register. That is closed now.</source>
        <translation>Andere gebruikers van deze computer konden de bestanden van het register lezen. Dat is nu afgesloten.</translation>
    </message>
    <message>
        <source>The last day moves from {was} to {date}: your statement promises a term for some rights only.</source>
        <translation>De laatste dag gaat van {was} naar {date}: uw verklaring belooft alleen voor sommige rechten een termijn.</translation>
    </message>
    <message>
        <source>The person is logged in at the portal. Asking more would be too much, unless you have a good reason to doubt (GDPR Art. 12(6)).</source>
        <translation>De persoon is ingelogd in het portaal. Meer vragen is te veel, tenzij u een goede reden hebt om te twijfelen (AVG art. 12(6)).</translation>
    </message>
    <message>
        <source>It was established on {date} who the person is. Ask again only if there is new doubt (GDPR Art. 12(6)).</source>
        <translation>Op {date} is vastgesteld wie de persoon is. Vraag het alleen opnieuw als er nieuwe twijfel is (AVG art. 12(6)).</translation>
    </message>
    <message>
        <source>You keep the copy until {date}. It goes as soon as you have looked at it (EDPB Guidelines 01/2022, 79).</source>
        <translation>U houdt de kopie tot {date}. Zij moet weg zodra u haar hebt bekeken (EDPB-richtsnoeren 01/2022, 79).</translation>
    </message>
    <message>
        <source>You refuse by word of mouth. You must be able to show that you named the reason, the AP and the court (GDPR Art. 12(4)). Send it in writing too.</source>
        <translation>U weigert mondeling. U moet kunnen aantonen dat u de reden, de AP en de rechter noemde (AVG art. 12(4)). Stuur het ook schriftelijk.</translation>
    </message>
    <message>
        <source>You may answer by word of mouth only if the person asks for it (GDPR Art. 12(1)).</source>
        <translation>Mondeling antwoorden mag alleen als de persoon daarom vraagt (AVG art. 12(1)).</translation>
    </message>
    <message>
        <source>The table of holidays knows no extra days off in {year}: that year is older than the table. Look at the date yourself.</source>
        <translation>De feestdagentabel kent geen extra vrije dagen in {year}: dat jaar is ouder dan de tabel. Kijk zelf naar de datum.</translation>
    </message>
    <message>
        <source>Why there is doubt who it is, is not kept. You may ask only on reasonable doubt, and must be able to show it (GDPR Art. 12(6)).</source>
        <translation>Waarom er twijfel is wie het is, is niet vastgelegd. U mag alleen bij redelijke twijfel iets vragen, en moet dat kunnen laten zien (AVG art. 12(6)).</translation>
    </message>
    <message>
        <source>What the person was asked is not kept. A pause counts only for a question that you can show (EDPB Guidelines 01/2022, 159).</source>
        <translation>Wat er aan de persoon is gevraagd, is niet vastgelegd. Een pauze telt alleen bij een vraag die u kunt laten zien (EDPB-richtsnoeren 01/2022, 159).</translation>
    </message>
    <message>
        <source>The rights of others are no reason to give nothing: make their data unreadable and give the rest (GDPR Art. 15(4), recital 63).</source>
        <translation>De rechten van anderen zijn geen reden om niets te geven: maak hun gegevens onleesbaar en geef de rest (AVG art. 15(4), overweging 63).</translation>
    </message>
    <message>
        <source>An older copy of the register was put back: the record of who did what is no longer what it was from entry {seq} on.</source>
        <translation>Er is een oudere kopie van het register teruggezet: het logboek klopt niet meer vanaf regel {seq}.</translation>
    </message>
    <message>
        <source>Attachment {number} of case {case} is not what was put in. Restore the last good backup.</source>
        <translation>Bijlage {number} van zaak {case} is niet meer wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>An attachment is not what was put in. Restore the last good backup.</source>
        <translation>Een bijlage is niet meer wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The colleague may then answer after the last day of the case ({date}). Agree on an earlier day.</source>
        <translation>De collega mag dan antwoorden na de laatste dag van de zaak ({date}). Spreek een eerdere dag af.</translation>
    </message>
    <message>
        <source>You close the case while this is not done yet: {points}. Do it, or write down why not.</source>
        <translation>U sluit de zaak terwijl dit nog niet is gedaan: {points}. Doe het nog, of leg vast waarom niet.</translation>
    </message>
    <message>
        <source>Data of others stay out of this answer. Choose ‘Partly granted’: then the letter says why, and names the complaint to the AP and the way to the court (GDPR Art. 12(4)).</source>
        <translation>Gegevens van anderen blijven uit dit antwoord. Kies ‘Deels toegewezen’: dan zegt de brief waarom, en noemt hij de klacht bij de AP en de weg naar de rechter (art. 12 lid 4 AVG).</translation>
    </message>
    <message>
        <source>Since the case was opened again nothing was searched again. What the first answer missed may be missing now too.</source>
        <translation>Sinds de zaak is heropend, is er niet opnieuw gezocht. Wat in het eerste antwoord ontbrak, ontbreekt nu misschien weer.</translation>
    </message>
    <message>
        <source>The days in this letter are counted from {date}, and it went out later. The person has more time for the court than it says; a clock that stands still does so from the day of sending. Tell the person when it matters.</source>
        <translation>De dagen in deze brief zijn geteld vanaf {date}, en hij ging later weg. De persoon heeft meer tijd voor de rechter dan er staat; een klok die stilstaat, doet dat vanaf de dag van verzending. Laat het de persoon weten als het ertoe doet.</translation>
    </message>
    <message>
        <source>The six weeks after the answer ended on {date} (UAVG 35(2)). If the Autoriteit Persoonsgegevens was asked to mediate, the way to the court stays open until six weeks after it says that it has ended (UAVG 36). The court decides.</source>
        <translation>De zes weken na het antwoord eindigden op {date} (UAVG 35 lid 2). Is de Autoriteit Persoonsgegevens gevraagd om te bemiddelen? Dan blijft de weg naar de rechtbank open tot zes weken nadat zij laat weten dat dit klaar is (UAVG 36). De rechtbank beslist.</translation>
    </message>
    <message>
        <source>The six weeks after the answer ended on {date} (UAVG 35(2)). The court decides whether it still hears the petition.</source>
        <translation>De zes weken na het antwoord eindigden op {date} (UAVG 35 lid 2). De rechtbank beslist of zij het verzoekschrift nog behandelt.</translation>
    </message>
    <message>
        <source>If the Autoriteit Persoonsgegevens was asked to mediate or to advise, the person can still go to court until {date}: six weeks after its message that this has ended (UAVG 36).</source>
        <translation>Is de Autoriteit Persoonsgegevens gevraagd om te bemiddelen of te adviseren? Dan kan de persoon nog tot en met {date} naar de rechtbank: zes weken na het bericht dat dit klaar is (UAVG 36).</translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) in this complaint are not answered. They stay under Today until they are.</source>
        <translation>
            <numerusform>%n vordering in deze klacht is niet beantwoord. Zij blijft bij Vandaag staan tot dat is gebeurd.</numerusform>
            <numerusform>%n vorderingen in deze klacht zijn niet beantwoord. Zij blijven bij Vandaag staan tot dat is gebeurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person had %n day(s) to show who it is. That must be enough to answer: you must be able to show that you could not find out (GDPR Art. 12(2)).</source>
        <translation>
            <numerusform>De persoon had %n dag om te laten zien wie het is. Dat moet genoeg zijn om te antwoorden: u moet kunnen aantonen dat u het niet te weten kon komen (AVG art. 12 lid 2).</numerusform>
            <numerusform>De persoon had %n dagen om te laten zien wie het is. Dat moet genoeg zijn om te antwoorden: u moet kunnen aantonen dat u het niet te weten kon komen (AVG art. 12 lid 2).</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaint to your own organisation is recorded, while your privacy statement says where people can go with questions or complaints. The Autoriteit Persoonsgegevens will ask whether they did.</source>
        <translation>Er is geen klacht bij uw eigen organisatie vastgelegd, terwijl uw privacyverklaring zegt waar mensen met vragen of klachten terechtkunnen. De Autoriteit Persoonsgegevens zal vragen of dat is gedaan.</translation>
    </message>
    <message>
        <source>No search is recorded in this case. Record who searched which system, with which key: the Autoriteit Persoonsgegevens can ask for it.</source>
        <translation>In deze zaak is geen zoekopdracht vastgelegd. Leg vast wie in welk systeem zocht, en waarmee: de Autoriteit Persoonsgegevens kan ernaar vragen.</translation>
    </message>
    <message>
        <source>A letter is not what was put on paper. Restore the last good backup.</source>
        <translation>Een brief is niet meer wat op papier is gezet. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>The letter of {date} in case {case} is not what was put on paper. Restore the last good backup.</source>
        <translation>De brief van {date} in zaak {case} is niet meer wat op papier is gezet. Zet de laatste goede back-up terug.</translation>
    </message>
    <message>
        <source>No day is recorded by which you answer this complaint, so it does not stand under Today. Complete it with a day.</source>
        <translation>Er is geen dag vastgelegd waarop u deze klacht beantwoordt. Daarom staat zij niet onder Vandaag. Vul de dag aan.</translation>
    </message>
    <message>
        <source>This answer is too late: the last day was {date} (GDPR Art. 12(3)). Say so in the answer.</source>
        <translation>Dit antwoord is te laat: de uiterste dag was {date} (AVG art. 12 lid 3). Zeg dat in het antwoord.</translation>
    </message>
    <message>
        <source>The letter begins with the name of somebody who has died. Record first for whom it is: open the case&apos;s details and choose ‘Heir’ with the name.</source>
        <translation>De brief begint met de naam van iemand die is overleden. Leg eerst vast voor wie de brief is: open de gegevens van de zaak en kies ‘Erfgenaam’, met de naam.</translation>
    </message>
    <message>
        <source>Until when something is kept is not what the rules give ({item}).</source>
        <translation>De bewaarlijst zegt bij een regel iets anders dan de regels voor bewaren geven ({item}).</translation>
    </message>
    <message>
        <source>Until when something is kept is not what the rules give.</source>
        <translation>De bewaarlijst zegt bij een regel iets anders dan de regels voor bewaren geven.</translation>
    </message>
    <message>
        <source>The figures of what is kept are not those of the list.</source>
        <translation>De cijfers van de bewaarlijst kloppen niet met de lijst zelf.</translation>
    </message>
    <message>
        <source>The letter says that a copy or a file goes along, and the register gave none along. Put it in, or send it after.</source>
        <translation>De brief zegt dat er een kopie of bestand meegaat, en het register gaf niets mee. Doe het erbij, of stuur het na.</translation>
    </message>
    <message>
        <source>An open case does not hold what is kept of its person, or a closed one still does.</source>
        <translation>Een lopende zaak houdt niet vast wat er van de persoon bewaard wordt, of een gesloten zaak nog wel.</translation>
    </message>
    <message>
        <source>The file of case {case} does not stand among what is kept as the case says.</source>
        <translation>Het dossier van zaak {case} staat niet op de bewaarlijst zoals de zaak zegt.</translation>
    </message>
    <message>
        <source>The file of a case does not stand among what is kept as the case says.</source>
        <translation>Het dossier van een zaak staat niet op de bewaarlijst zoals de zaak zegt.</translation>
    </message>
    <message>
        <source>What was erased was not searched for afterwards. Make room on the disk and open the register again.</source>
        <translation>Wat is gewist, is daarna niet opgezocht. Maak ruimte op de schijf en open het register opnieuw.</translation>
    </message>
    <message>
        <source>The figures of what was given to others are not those of the list.</source>
        <translation>De cijfers van de verstrekkingen kloppen niet met de lijst.</translation>
    </message>
    <message>
        <source>The copy of an agreement with {recipient} is not what was put in. Restore the last good backup.</source>
        <translation>De kopie van een afspraak met {recipient} is niet wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The copy of an agreement is not what was put in. Restore the last good backup.</source>
        <translation>De kopie van een afspraak is niet wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>All systems searched</source>
        <translation>In alle systemen gezocht</translation>
    </message>
    <message>
        <source>Look in mail, notes, call recordings and with your suppliers too.</source>
        <translation>Kijk ook in mail, notities en gespreksopnamen, en bij uw leveranciers.</translation>
    </message>
    <message>
        <source>Names of neighbours, who reported nuisance, housemates: black them out.</source>
        <translation>Namen van buren, melders van overlast en huisgenoten: maak ze onleesbaar.</translation>
    </message>
    <message>
        <source>Purposes named</source>
        <translation>Doelen genoemd</translation>
    </message>
    <message>
        <source>Say for what you use the data.</source>
        <translation>Zeg waarvoor u de gegevens gebruikt.</translation>
    </message>
    <message>
        <source>Kinds of data named</source>
        <translation>Soorten gegevens genoemd</translation>
    </message>
    <message>
        <source>Say which kinds of data you have.</source>
        <translation>Zeg welke soorten gegevens u heeft.</translation>
    </message>
    <message>
        <source>Recipients named</source>
        <translation>Ontvangers genoemd</translation>
    </message>
    <message>
        <source>Say who got the data, by name if the person asks for it.</source>
        <translation>Zeg wie de gegevens kreeg, met naam als de persoon daarom vraagt.</translation>
    </message>
    <message>
        <source>Retention period named</source>
        <translation>Bewaartermijn genoemd</translation>
    </message>
    <message>
        <source>Say how long you keep the data, or how you decide that.</source>
        <translation>Zeg hoe lang u de gegevens bewaart, of hoe u dat bepaalt.</translation>
    </message>
    <message>
        <source>Other rights named</source>
        <translation>Andere rechten genoemd</translation>
    </message>
    <message>
        <source>Say that the person can ask for rectification, erasure, restriction and can object.</source>
        <translation>Zeg dat de persoon kan vragen om rectificatie, wissing en beperking, en bezwaar kan maken.</translation>
    </message>
    <message>
        <source>Complaint to the AP named</source>
        <translation>Klacht bij de AP genoemd</translation>
    </message>
    <message>
        <source>Say that the person can complain to the Autoriteit Persoonsgegevens.</source>
        <translation>Zeg dat de persoon kan klagen bij de Autoriteit Persoonsgegevens.</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Bron genoemd</translation>
    </message>
    <message>
        <source>Say from whom you got data that the person did not give.</source>
        <translation>Zeg van wie u gegevens kreeg die de persoon niet zelf gaf.</translation>
    </message>
    <message>
        <source>Automated decisions explained</source>
        <translation>Geautomatiseerde besluiten uitgelegd</translation>
    </message>
    <message>
        <source>Does a computer decide alone? Say how, and what follows from it.</source>
        <translation>Beslist een computer alleen? Zeg hoe, en wat het gevolg is.</translation>
    </message>
    <message>
        <source>Transfers outside Europe named</source>
        <translation>Doorgifte buiten Europa genoemd</translation>
    </message>
    <message>
        <source>Say which safeguards there are for data outside the EEA.</source>
        <translation>Zeg hoe gegevens buiten de EER beschermd zijn.</translation>
    </message>
    <message>
        <source>Copy of the data added</source>
        <translation>Kopie van de gegevens bijgevoegd</translation>
    </message>
    <message>
        <source>The first copy is free. A PDF is fine.</source>
        <translation>De eerste kopie is gratis. Een pdf is goed.</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Feiten nagekeken</translation>
    </message>
    <message>
        <source>Find out whether the data are wrong. An opinion is not: add what the person says.</source>
        <translation>Zoek uit of de gegevens fout zijn. Een mening is geen feit: voeg toe wat de persoon zegt.</translation>
    </message>
    <message>
        <source>Use of the data stopped for now</source>
        <translation>Gebruik van de gegevens voorlopig gestopt</translation>
    </message>
    <message>
        <source>Use the data no longer until this is settled.</source>
        <translation>Gebruik de gegevens niet meer tot dit is uitgezocht.</translation>
    </message>
    <message>
        <source>Data corrected everywhere</source>
        <translation>Gegevens overal verbeterd</translation>
    </message>
    <message>
        <source>Note what you changed, in which system and since when.</source>
        <translation>Noteer wat u wijzigde, in welk systeem en sinds wanneer.</translation>
    </message>
    <message>
        <source>Recipients told</source>
        <translation>Ontvangers ingelicht</translation>
    </message>
    <message>
        <source>Tell everyone who got the data, suppliers too. Does that not apply? Write down why.</source>
        <translation>Licht iedereen in die de gegevens kreeg, ook leveranciers. Geldt dat niet? Schrijf op waarom.</translation>
    </message>
    <message>
        <source>Reason for erasure checked</source>
        <translation>Reden voor wissing nagekeken</translation>
    </message>
    <message>
        <source>No longer needed, consent withdrawn, objection, unlawful, or a duty to delete.</source>
        <translation>Niet meer nodig, toestemming ingetrokken, bezwaar, onrechtmatig, of een plicht om te wissen.</translation>
    </message>
    <message>
        <source>Exceptions checked</source>
        <translation>Uitzonderingen nagekeken</translation>
    </message>
    <message>
        <source>A legal duty, a claim, a public task: what you must keep, you keep.</source>
        <translation>Een wettelijke plicht, een vordering, een publieke taak: wat u moet bewaren, bewaart u.</translation>
    </message>
    <message>
        <source>Retention periods checked</source>
        <translation>Bewaartermijnen nagekeken</translation>
    </message>
    <message>
        <source>Say for each kind of data: deleted, or kept until which day and why.</source>
        <translation>Zeg per soort gegevens: gewist, of bewaard tot welke dag en waarom.</translation>
    </message>
    <message>
        <source>Backups and suppliers covered</source>
        <translation>Reservekopieën en leveranciers meegenomen</translation>
    </message>
    <message>
        <source>Tell suppliers to delete too, and say when backups lapse.</source>
        <translation>Laat leveranciers ook wissen, en zeg wanneer reservekopieën verlopen.</translation>
    </message>
    <message>
        <source>Reason for restriction checked</source>
        <translation>Reden voor beperking nagekeken</translation>
    </message>
    <message>
        <source>Data contested, unlawful use, needed for a claim, or an objection that runs.</source>
        <translation>Gegevens betwist, gebruik onrechtmatig, nodig voor een vordering, of een bezwaar dat loopt.</translation>
    </message>
    <message>
        <source>Data marked</source>
        <translation>Gegevens gemarkeerd</translation>
    </message>
    <message>
        <source>Mark the data in every system, so that nobody uses or deletes them.</source>
        <translation>Markeer de gegevens in elk systeem, zodat niemand ze gebruikt of wist.</translation>
    </message>
    <message>
        <source>Notice before lifting agreed</source>
        <translation>Bericht vóór opheffen geregeld</translation>
    </message>
    <message>
        <source>Tell the person before you use the data again.</source>
        <translation>Laat het de persoon weten voordat u de gegevens weer gebruikt.</translation>
    </message>
    <message>
        <source>Basis checked</source>
        <translation>Grondslag nagekeken</translation>
    </message>
    <message>
        <source>Only for consent or contract, and only for data in a computer.</source>
        <translation>Alleen bij toestemming of overeenkomst, en alleen voor gegevens in een computer.</translation>
    </message>
    <message>
        <source>Data of the person chosen</source>
        <translation>Gegevens van de persoon gekozen</translation>
    </message>
    <message>
        <source>Only what the person gave or caused, not what you concluded.</source>
        <translation>Alleen wat de persoon gaf of veroorzaakte, niet wat u daaruit afleidde.</translation>
    </message>
    <message>
        <source>File that others can read</source>
        <translation>Bestand dat anderen kunnen lezen</translation>
    </message>
    <message>
        <source>CSV, JSON or XML. A PDF is not enough here.</source>
        <translation>CSV, JSON of XML. Een pdf is hier niet genoeg.</translation>
    </message>
    <message>
        <source>Only against use for a public task or a legitimate interest.</source>
        <translation>Alleen tegen gebruik voor een publieke taak of een gerechtvaardigd belang.</translation>
    </message>
    <message>
        <source>Situation of the person looked at</source>
        <translation>Situatie van de persoon bekeken</translation>
    </message>
    <message>
        <source>Write down what is special for this person.</source>
        <translation>Schrijf op wat voor deze persoon bijzonder is.</translation>
    </message>
    <message>
        <source>Interests weighed</source>
        <translation>Belangen afgewogen</translation>
    </message>
    <message>
        <source>Your reasons must be compelling and weigh more. Otherwise you stop.</source>
        <translation>Uw redenen moeten dwingend zijn en zwaarder wegen. Anders stopt u.</translation>
    </message>
    <message>
        <source>Advertising stopped</source>
        <translation>Reclame gestopt</translation>
    </message>
    <message>
        <source>Take the person off every mailing list today.</source>
        <translation>Haal de persoon vandaag van elke verzendlijst.</translation>
    </message>
    <message>
        <source>Mailing supplier told</source>
        <translation>Verzender ingelicht</translation>
    </message>
    <message>
        <source>Tell the supplier that sends your newsletter.</source>
        <translation>Vertel het de leverancier die uw nieuwsbrief verstuurt.</translation>
    </message>
    <message>
        <source>Consent found</source>
        <translation>Toestemming gevonden</translation>
    </message>
    <message>
        <source>Find out what rested on consent: newsletter, survey, photo, health data.</source>
        <translation>Zoek uit waarvoor toestemming was: nieuwsbrief, enquête, foto, gezondheid.</translation>
    </message>
    <message>
        <source>Use on consent stopped</source>
        <translation>Gebruik met toestemming gestopt</translation>
    </message>
    <message>
        <source>Stop today. What happened before stays lawful.</source>
        <translation>Stop vandaag. Wat eerder gebeurde, blijft geldig.</translation>
    </message>
    <message>
        <source>Other basis checked</source>
        <translation>Andere grondslag nagekeken</translation>
    </message>
    <message>
        <source>Is there no other basis? Then delete the data.</source>
        <translation>Is er geen andere grondslag? Wis de gegevens dan.</translation>
    </message>
    <message>
        <source>Automated decision found</source>
        <translation>Geautomatiseerd besluit gevonden</translation>
    </message>
    <message>
        <source>Ranking, screening score, flag for arrears: did a computer decide alone?</source>
        <translation>Rangorde, score bij screening, melding van huurachterstand: besliste een computer alleen?</translation>
    </message>
    <message>
        <source>Looked at by a human</source>
        <translation>Door een mens bekeken</translation>
    </message>
    <message>
        <source>Let somebody decide again who may change the outcome, and hear the person.</source>
        <translation>Laat iemand opnieuw beslissen die de uitkomst mag wijzigen, en luister naar de persoon.</translation>
    </message>
    <message>
        <source>Decision explained</source>
        <translation>Besluit uitgelegd</translation>
    </message>
    <message>
        <source>Say which data counted and how.</source>
        <translation>Zeg welke gegevens meetelden en hoe.</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Informatie gegeven</translation>
    </message>
    <message>
        <source>Send the privacy statement, and answer what it does not say.</source>
        <translation>Stuur de privacyverklaring, en beantwoord wat er niet in staat.</translation>
    </message>
    <message>
        <source>Source of the data named</source>
        <translation>Bron van de gegevens genoemd</translation>
    </message>
    <message>
        <source>Say from whom you got the data.</source>
        <translation>Zeg van wie u de gegevens kreeg.</translation>
    </message>
    <message>
        <source>Complaint discussed</source>
        <translation>Klacht besproken</translation>
    </message>
    <message>
        <source>Speak with the person, and write down what you agree.</source>
        <translation>Praat met de persoon, en schrijf op wat u afspreekt.</translation>
    </message>
    <message>
        <source>Way to the AP named</source>
        <translation>Weg naar de AP genoemd</translation>
    </message>
    <message>
        <source>Say that the person can go to the Autoriteit Persoonsgegevens.</source>
        <translation>Zeg dat de persoon naar de Autoriteit Persoonsgegevens kan gaan.</translation>
    </message>
    <message>
        <source>AP and court named in the letter</source>
        <translation>AP en rechter in de brief genoemd</translation>
    </message>
    <message>
        <source>Whoever hears no can complain to the AP and go to court (six weeks). The letter says both.</source>
        <translation>Wie een weigering krijgt, kan klagen bij de AP en naar de rechter (zes weken). De brief noemt beide.</translation>
    </message>
    <message>
        <source>Looked for data of others</source>
        <translation>Op gegevens van anderen gelet</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>numbers in a text that may not be kept; exit code 1 when there are any</source>
        <translation>nummers in een tekst die u niet mag bewaren; exitcode 1 als die er zijn</translation>
    </message>
    <message>
        <source>say true or false for every line: is it a BSN?</source>
        <translation>zeg true of false voor elke regel: is het een BSN?</translation>
    </message>
    <message>
        <source>the register&apos;s folder, exactly as given</source>
        <translation>de map van het register, precies zoals u die noemt</translation>
    </message>
    <message>
        <source>who is at work</source>
        <translation>wie er werkt</translation>
    </message>
    <message>
        <source>the passphrase, first line of this file; - is standard input</source>
        <translation>de wachtzin, eerste regel van dit bestand; - is standaardinvoer</translation>
    </message>
    <message>
        <source>the new passphrase, in the same way</source>
        <translation>de nieuwe wachtzin, op dezelfde manier</translation>
    </message>
    <message>
        <source>the recovery code, in the same way</source>
        <translation>de herstelcode, op dezelfde manier</translation>
    </message>
    <message>
        <source>one JSON document on standard output, dates as in ISO 8601</source>
        <translation>één JSON-document op standaarduitvoer, datums volgens ISO 8601</translation>
    </message>
    <message>
        <source>look as if it were that day</source>
        <translation>kijk alsof het die dag is</translation>
    </message>
    <message>
        <source>language of this run</source>
        <translation>taal van deze keer</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>deze tekst</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>de versie van het programma</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>The register of a privacy desk, without a window.</source>
        <translation>Het register van een privacybalie, zonder venster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Opdrachten:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>Opties, voor of achter de opdracht:</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 a rule says no or a check found something, 2 wrong usage, 3 the register cannot be opened, 4 input or output failed.</source>
        <translation>Exitcode: 0 gelukt, 1 een regel zegt nee of een controle vond iets, 2 verkeerd gebruik, 3 het register gaat niet open, 4 lezen of schrijven mislukte.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Opties van elke opdracht:</translation>
    </message>
    <message>
        <source>No command given. See privacybalie-cli --help.</source>
        <translation>U gaf geen opdracht. Zie privacybalie-cli --help.</translation>
    </message>
    <message>
        <source>The command %1 has no option %2.</source>
        <translation>De opdracht %1 heeft geen optie %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Er is geen optie %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value behind it.</source>
        <translation>Achter de optie %1 hoort een waarde.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Achter de optie %1 hoort geen waarde.</translation>
    </message>
    <message>
        <source>The option %1 was given twice.</source>
        <translation>U gaf de optie %1 twee keer.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>De optie %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The options %1 and %2 do not go together.</source>
        <translation>De opties %1 en %2 gaan niet samen.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <source>The first line has no column %1.</source>
        <translation>De eerste regel heeft geen kolom %1.</translation>
    </message>
    <message>
        <source>The first line has the column %1 twice.</source>
        <translation>De eerste regel heeft de kolom %1 twee keer.</translation>
    </message>
    <message>
        <source>The line has %1 fields, the first line has %2.</source>
        <translation>De regel heeft %1 velden, de eerste regel heeft er %2.</translation>
    </message>
    <message>
        <source>Identity was answered on %1, before it was asked on %2.</source>
        <translation>De identiteit is getoond op %1, maar pas gevraagd op %2.</translation>
    </message>
    <message>
        <source>Identity was asked on %1, before the request was received on %2.</source>
        <translation>De identiteit is gevraagd op %1, maar het verzoek kwam pas op %2.</translation>
    </message>
    <message>
        <source>Identity was answered, but it was never asked.</source>
        <translation>De identiteit is getoond, maar nooit gevraagd.</translation>
    </message>
    <message>
        <source>The extension was told on %1, before the request was received on %2.</source>
        <translation>De verlenging is gemeld op %1, maar het verzoek kwam pas op %2.</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Er ontbreekt een dag.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Hier begint een aanhalingsteken dat nergens sluit.</translation>
    </message>
    <message>
        <source>There is a quote inside a field. Put the whole field in quotes, and each quote in it twice.</source>
        <translation>Er staat een aanhalingsteken in een veld. Zet het hele veld tussen aanhalingstekens, en elk aanhalingsteken erin twee keer.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>Achter een aanhalingsteken dat sluit staat nog tekst.</translation>
    </message>
    <message>
        <source>These are not the bytes of text in UTF-8.</source>
        <translation>Dit is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MB.</source>
        <translation>De regel is langer dan 1 MB.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>promises nothing: the law, one month</source>
        <translation>belooft niets: de wet, één maand</translation>
    </message>
    <message>
        <source>promises %1 days, and %2 more when told in time</source>
        <translation>belooft %1 dagen, en nog %2 als u dat op tijd meldt</translation>
    </message>
    <message>
        <source>promises %1 days, no extension</source>
        <translation>belooft %1 dagen, zonder verlenging</translation>
    </message>
    <message>
        <source>the statements that come with the program, or one of them</source>
        <translation>de verklaringen die bij het programma horen, of één ervan</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Antwoord uiterlijk op</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Volgens de belofte</translation>
    </message>
    <message>
        <source>By law</source>
        <translation>Volgens de wet</translation>
    </message>
    <message>
        <source>Extension told by</source>
        <translation>Verlenging melden tot</translation>
    </message>
    <message>
        <source>The same for the promise</source>
        <translation>Voor de belofte tot</translation>
    </message>
    <message>
        <source>both deadlines of a case, with the proof; no register needed</source>
        <translation>beide termijnen van een zaak, met het bewijs; zonder register</translation>
    </message>
    <message>
        <source>the organisation; see the command profiles</source>
        <translation>de organisatie; zie de opdracht profiles</translation>
    </message>
    <message>
        <source>the day on which the request was received</source>
        <translation>de dag waarop het verzoek binnenkwam</translation>
    </message>
    <message>
        <source>the day on which identity was asked</source>
        <translation>de dag waarop u de identiteit vroeg</translation>
    </message>
    <message>
        <source>the day on which identity was shown</source>
        <translation>de dag waarop de identiteit is getoond</translation>
    </message>
    <message>
        <source>the day on which the extension was told, with its reasons</source>
        <translation>de dag waarop u de verlenging meldde, met de redenen</translation>
    </message>
    <message>
        <source>days that roll the end forward; atw has Good Friday and decree days too</source>
        <translation>dagen die het einde verschuiven; atw kent ook Goede Vrijdag en aangewezen dagen</translation>
    </message>
    <message>
        <source>waiting for identity does not stop the clock</source>
        <translation>wachten op de identiteit zet de klok niet stil</translation>
    </message>
    <message>
        <source>a CSV file of cases; answers as CSV</source>
        <translation>een CSV-bestand met zaken; antwoordt als CSV</translation>
    </message>
    <message>
        <source>There is no command ‘%1’. See privacybalie-cli --help.</source>
        <translation>Er is geen opdracht ‘%1’. Zie privacybalie-cli --help.</translation>
    </message>
    <message>
        <source>‘%1’ is one word too many.</source>
        <translation>‘%1’ is een woord te veel.</translation>
    </message>
    <message>
        <source>There is no rule ‘%1’. There are AVG-1M, SILENT-AVG-1M, IEDER1-30D, OOST-4W and UAVG35-6W.</source>
        <translation>Er is geen regel ‘%1’. Er zijn AVG-1M, SILENT-AVG-1M, IEDER1-30D, OOST-4W en UAVG35-6W.</translation>
    </message>
    <message>
        <source>A rule has no option ‘%1’. There are ATWCAL and NOSUSP.</source>
        <translation>Een regel heeft geen optie ‘%1’. Er zijn ATWCAL en NOSUSP.</translation>
    </message>
    <message>
        <source>‘%1’ is no day. Write a day as 2026-11-21.</source>
        <translation>‘%1’ is geen dag. Schrijf een dag als 2026-11-21.</translation>
    </message>
    <message>
        <source>‘%1’ is no number.</source>
        <translation>‘%1’ is geen getal.</translation>
    </message>
    <message>
        <source>‘%1’ is not known here. There are: %2.</source>
        <translation>‘%1’ is hier niet bekend. Er zijn: %2.</translation>
    </message>
    <message>
        <source>the day on which it was done</source>
        <translation>de dag waarop het is gedaan</translation>
    </message>
    <message>
        <source>why, in words</source>
        <translation>waarom, in woorden</translation>
    </message>
    <message>
        <source>store a text that holds a BSN with the number made unreadable</source>
        <translation>bewaar een tekst met een BSN met het nummer onleesbaar</translation>
    </message>
    <message numerus="yes">
        <source>A verified copy: %1 (%n row(s))</source>
        <translation>
            <numerusform>Een gecontroleerde kopie: %1 (%n rij)</numerusform>
            <numerusform>Een gecontroleerde kopie: %1 (%n rijen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is back: %1</source>
        <translation>Het register is terug: %1</translation>
    </message>
    <message>
        <source>The copy brings the register back, in %1 seconds.</source>
        <translation>De kopie brengt het register terug, in %1 seconden.</translation>
    </message>
    <message>
        <source>a verified copy, in a folder of its own inside DIR</source>
        <translation>een gecontroleerde kopie, in een eigen map in MAP</translation>
    </message>
    <message>
        <source>puts a copy back as a register in the new folder DIR</source>
        <translation>zet een kopie terug als register in de nieuwe map MAP</translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>De keten is gebroken bij regel %1.</translation>
    </message>
    <message>
        <source>the whole register: file, references, computed dates, audit chain</source>
        <translation>het hele register: bestand, verwijzingen, berekende dagen, logboek</translation>
    </message>
    <message>
        <source>the audit chain alone</source>
        <translation>alleen de keten van het logboek</translation>
    </message>
    <message>
        <source>who did what to which case, newest first</source>
        <translation>wie wat met welke zaak deed, het nieuwste eerst</translation>
    </message>
    <message>
        <source>The register was made: %1</source>
        <translation>Het register is gemaakt: %1</translation>
    </message>
    <message>
        <source>Recovery code, shown once. Print it and keep it apart from this computer:</source>
        <translation>Herstelcode, één keer te zien. Druk hem af en bewaar hem niet bij deze computer:</translation>
    </message>
    <message>
        <source>makes a register with one organisation and one officer; prints the recovery code once</source>
        <translation>maakt een register met één organisatie en één medewerker; toont de herstelcode één keer</translation>
    </message>
    <message>
        <source>its name, when it is not the profile&apos;s</source>
        <translation>de naam, als die niet die van het profiel is</translation>
    </message>
    <message>
        <source>No cases.</source>
        <translation>Geen zaken.</translation>
    </message>
    <message>
        <source>There is more: --after %1</source>
        <translation>Er is meer: --after %1</translation>
    </message>
    <message>
        <source>the work list, a page at a time</source>
        <translation>de werklijst, per bladzijde</translation>
    </message>
    <message>
        <source>only cases to be answered before that day</source>
        <translation>alleen zaken met een antwoord vóór die dag</translation>
    </message>
    <message>
        <source>only cases with these words in name, number, street or text</source>
        <translation>alleen zaken met deze woorden in naam, nummer, straat of tekst</translation>
    </message>
    <message>
        <source>how many at once, at most 1000</source>
        <translation>hoeveel tegelijk, ten hoogste 1000</translation>
    </message>
    <message>
        <source>the page behind the one that gave this cursor</source>
        <translation>de bladzijde na die met deze wijzer</translation>
    </message>
    <message>
        <source>%1 is for looking; only a demo register lets you write as if it were another day.</source>
        <translation>%1 is om te kijken; alleen een demoregister laat u schrijven alsof het een andere dag is.</translation>
    </message>
    <message>
        <source>Say for which organisation, with --organisation: %1.</source>
        <translation>Zeg voor welke organisatie, met --organisation: %1.</translation>
    </message>
    <message>
        <source>the organisations of the register</source>
        <translation>de organisaties van het register</translation>
    </message>
    <message>
        <source>a further organisation in the same register</source>
        <translation>nog een organisatie in hetzelfde register</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>een nieuwe zaak</translation>
    </message>
    <message>
        <source>the organisation by its name, when the register holds several</source>
        <translation>de organisatie bij naam, als het register er meer heeft</translation>
    </message>
    <message>
        <source>what is asked; may be given several times</source>
        <translation>wat er wordt gevraagd; mag vaker</translation>
    </message>
    <message>
        <source>phone, email, letter, form, portal or counter</source>
        <translation>phone, email, letter, form, portal of counter</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wie het vraagt</translation>
    </message>
    <message>
        <source>an e-mail address or telephone number</source>
        <translation>een e-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>the words of the person</source>
        <translation>de woorden van de persoon</translation>
    </message>
    <message>
        <source>%1: %2, to be answered by %3</source>
        <translation>%1: %2, antwoord uiterlijk op %3</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source> (revoked)</source>
        <translation> (ingetrokken)</translation>
    </message>
    <message>
        <source>Open: %1 (%2)</source>
        <translation>Open: %1 (%2)</translation>
    </message>
    <message>
        <source>why the case is due on that day, step by step</source>
        <translation>waarom de zaak die dag af moet zijn, stap voor stap</translation>
    </message>
    <message>
        <source>officer, employee or reader</source>
        <translation>officer, employee of reader</translation>
    </message>
    <message>
        <source>who has a key to the register</source>
        <translation>wie een sleutel van het register heeft</translation>
    </message>
    <message>
        <source>gives somebody a key; the passphrase comes from --new-password-file</source>
        <translation>geeft iemand een sleutel; de wachtzin komt uit --new-password-file</translation>
    </message>
    <message>
        <source>changes what somebody may do</source>
        <translation>wijzigt wat iemand mag doen</translation>
    </message>
    <message>
        <source>takes somebody&apos;s key away</source>
        <translation>neemt iemands sleutel af</translation>
    </message>
    <message>
        <source>changes the passphrase of the user who is at work</source>
        <translation>wijzigt de wachtzin van wie aan het werk is</translation>
    </message>
    <message>
        <source>sets a new passphrase with the recovery code, and gives a new code</source>
        <translation>stelt met de herstelcode een nieuwe wachtzin in, en geeft een nieuwe code</translation>
    </message>
    <message>
        <source>An invented register: %1</source>
        <translation>Een verzonnen register: %1</translation>
    </message>
    <message>
        <source>User: %1, passphrase: %2</source>
        <translation>Gebruiker: %1, wachtzin: %2</translation>
    </message>
    <message>
        <source>an invented register of the five organisations, of any size; the same for the same seed</source>
        <translation>een verzonnen register van de vijf organisaties, zo groot als u wilt; hetzelfde bij hetzelfde zaadgetal</translation>
    </message>
    <message>
        <source>how many cases</source>
        <translation>hoeveel zaken</translation>
    </message>
    <message>
        <source>how many persons; 0 is as many as the cases need</source>
        <translation>hoeveel personen; 0 is zoveel als de zaken nodig hebben</translation>
    </message>
    <message>
        <source>which of the many possible registers</source>
        <translation>welk van de vele mogelijke registers</translation>
    </message>
    <message>
        <source>the text of the QR code on the recovery sheet, where both key files are gone</source>
        <translation>de tekst van de QR-code op het herstelblad, als beide sleutelbestanden weg zijn</translation>
    </message>
    <message>
        <source>The proof sheet: %1</source>
        <translation>Het bewijsblad: %1</translation>
    </message>
    <message>
        <source>The square on the recovery sheet no longer works. Make a new sheet: in the window under Management, Users, or with the command recover.</source>
        <translation>Het vierkant op het herstelblad werkt niet meer. Maak een nieuw blad: in het venster bij Beheer, Gebruikers, of met de opdracht recover.</translation>
    </message>
    <message>
        <source>Recovery slot, the text of the QR code on a recovery sheet. Are both key files ever lost, then this and the code together bring them back. Print it with the code:</source>
        <translation>Herstelslot, de tekst van de QR-code op een herstelblad. Raken beide sleutelbestanden ooit weg? Dan zet u ze hiermee en met de code terug. Druk het af bij de code:</translation>
    </message>
    <message>
        <source>%1 has the new passphrase. The old recovery code no longer works.</source>
        <translation>%1 heeft de nieuwe wachtzin. De oude herstelcode werkt niet meer.</translation>
    </message>
    <message>
        <source>one action on a case; act --help lists them with what each needs</source>
        <translation>één handeling op een zaak; act --help noemt ze met wat elk nodig heeft</translation>
    </message>
    <message>
        <source>the person was told that the request came in</source>
        <translation>de persoon weet dat het verzoek binnen is</translation>
    </message>
    <message>
        <source>the person answered; the clock runs again</source>
        <translation>de persoon heeft geantwoord; de klok loopt weer</translation>
    </message>
    <message>
        <source>the person was told that it takes longer, and why</source>
        <translation>de persoon weet dat het langer duurt, en waarom</translation>
    </message>
    <message>
        <source>a point of the checklist was settled; show lists the open points</source>
        <translation>een punt van de checklist is afgehandeld; show noemt de open punten</translation>
    </message>
    <message>
        <source>the answer was sent</source>
        <translation>het antwoord is verstuurd</translation>
    </message>
    <message>
        <source>the person withdrew the request</source>
        <translation>de persoon trok het verzoek in</translation>
    </message>
    <message>
        <source>everything is done</source>
        <translation>alles is klaar</translation>
    </message>
    <message>
        <source>there is work on the case after all</source>
        <translation>er is toch nog werk aan de zaak</translation>
    </message>
    <message>
        <source>something to keep with the case</source>
        <translation>iets om bij de zaak te bewaren</translation>
    </message>
    <message>
        <source>the case hangs together with another one</source>
        <translation>de zaak hangt samen met een andere zaak</translation>
    </message>
    <message>
        <source>an entry was wrong and counts no longer</source>
        <translation>een regel was fout en telt niet meer</translation>
    </message>
    <message>
        <source>the person asks for these rights after all</source>
        <translation>de persoon vraagt toch om deze rechten</translation>
    </message>
    <message>
        <source>the case was entered by mistake; its number stays</source>
        <translation>de zaak is per ongeluk ingevoerd; het nummer blijft</translation>
    </message>
    <message>
        <source>the answer may have gone to the wrong person</source>
        <translation>het antwoord ging misschien naar de verkeerde persoon</translation>
    </message>
    <message>
        <source>0 to 4</source>
        <translation>0 tot en met 4</translation>
    </message>
    <message>
        <source>portal, code, callback, facts, shown, video or copy; may be given several times</source>
        <translation>portal, code, callback, facts, shown, video of copy; mag vaker</translation>
    </message>
    <message>
        <source>at level 4: the day by which the copy is gone</source>
        <translation>op niveau 4: de dag waarop de kopie weg is</translation>
    </message>
    <message>
        <source>why; with answer the ground of a refusal, also RIGHT=GROUND</source>
        <translation>waarom; bij answer de grond van een weigering, ook RECHT=GROND</translation>
    </message>
    <message>
        <source>the day on which the notice was sent; it counts, not that of --on</source>
        <translation>de dag waarop het bericht is verstuurd; die telt, niet die van --on</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wie het deed</translation>
    </message>
    <message>
        <source>what to keep of it</source>
        <translation>wat ervan te bewaren</translation>
    </message>
    <message>
        <source>letter, email, portal or oral</source>
        <translation>letter, email, portal of oral</translation>
    </message>
    <message>
        <source>which entry; the last when left out</source>
        <translation>welke regel; de laatste als u niets zegt</translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>Alles is in orde: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n gebeurtenis</numerusform>
            <numerusform>%n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the audit</source>
        <translation>
            <numerusform>%n regel in het logboek</numerusform>
            <numerusform>%n regels in het logboek</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is whole: %1, head %2.</source>
        <translation>De keten is heel: %1, einde %2.</translation>
    </message>
    <message>
        <source>Actions, each with what it takes (what stands in [] may be left out):</source>
        <translation>Handelingen, elk met wat erbij hoort (wat tussen [] staat mag weg):</translation>
    </message>
    <message>
        <source>‘%1’ is not a whole command. There are: %2.</source>
        <translation>‘%1’ is geen heel commando. Er zijn: %2.</translation>
    </message>
    <message>
        <source>‘%1’ holds characters that are no text in UTF-8. Write it again.</source>
        <translation>In ‘%1’ staan tekens die geen tekst in UTF-8 zijn. Schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>The action %1 takes no option %2.</source>
        <translation>Bij de handeling %1 hoort geen optie %2.</translation>
    </message>
    <message>
        <source>The options %1 and %2 do not agree: the profile of that organisation is %3.</source>
        <translation>De opties %1 en %2 spreken elkaar tegen: het profiel van die organisatie is %3.</translation>
    </message>
    <message>
        <source>--after takes a cursor that list gave, with the same filters. ‘%1’ is none.</source>
        <translation>Achter --after hoort een cursor die list gaf, met dezelfde filters. ‘%1’ is dat niet.</translation>
    </message>
    <message>
        <source>‘%1’ lies too far away. There are the years %2 to %3.</source>
        <translation>‘%1’ ligt te ver weg. Er zijn de jaren %2 tot en met %3.</translation>
    </message>
    <message>
        <source>There is no case ‘%1’. Look for it with: privacybalie-cli list --text NAME</source>
        <translation>Er is geen zaak ‘%1’. Zoek de zaak met: privacybalie-cli list --text NAAM</translation>
    </message>
    <message>
        <source>The next line of standard input is empty. The passphrase or the code should stand there.</source>
        <translation>De volgende regel van de standaardinvoer is leeg. Daar hoort de wachtzin of de code te staan.</translation>
    </message>
    <message>
        <source>The first line of %1 is empty. The passphrase or the code should stand there.</source>
        <translation>De eerste regel van %1 is leeg. Daar hoort de wachtzin of de code te staan.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Uitkomst: %1</translation>
    </message>
    <message>
        <source>%1 The answer leaves it out.</source>
        <translation>%1 Het antwoord telt dat niet mee.</translation>
    </message>
    <message>
        <source>the weighing behind what is not granted, also RIGHT=TEXT</source>
        <translation>de afweging achter wat niet wordt toegewezen, ook RECHT=TEKST</translation>
    </message>
    <message>
        <source>%1 tells why a right is not granted. Here it does not fit.</source>
        <translation>%1 zegt waarom een recht niet wordt toegewezen. Dat past hier niet.</translation>
    </message>
    <message>
        <source>With --mask it is stored as ‘%1’.</source>
        <translation>Met --mask wordt dit opgeslagen: ‘%1’.</translation>
    </message>
    <message>
        <source>It stands here: ‘%1’.</source>
        <translation>Het staat hier: ‘%1’.</translation>
    </message>
    <message>
        <source>the request came in on another day after all; --on is the day on which that was put right</source>
        <translation>het verzoek kwam toch op een andere dag binnen; --on is de dag waarop dat is rechtgezet</translation>
    </message>
    <message>
        <source>the day on which the request came in after all</source>
        <translation>de dag waarop het verzoek toch binnenkwam</translation>
    </message>
    <message>
        <source>Say with --received on which day the request came in after all. --on is the day on which that was put right.</source>
        <translation>Geef met --received op welke dag het verzoek toch binnenkwam. --on is de dag waarop dat is rechtgezet.</translation>
    </message>
    <message>
        <source>‘%1’ is no ground to refuse ‘%2’. There are: %3.</source>
        <translation>‘%1’ is geen grond om ‘%2’ te weigeren. Er zijn: %3.</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Struck out on</source>
        <translation>Doorgehaald op</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>‘%1’ names nothing here. The command show with --json gives the id of each event.</source>
        <translation>‘%1’ wijst hier niets aan. De opdracht show met --json geeft het id van elke gebeurtenis.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 is een map. Noem een bestand.</translation>
    </message>
    <message>
        <source>There is no folder %1. Look at --register, or make a new register with init.</source>
        <translation>Er is geen map %1. Kijk naar --register, of maak een nieuw register met init.</translation>
    </message>
    <message>
        <source>There is no organisation ‘%1’ in this register. The command organisation list shows them.</source>
        <translation>Er is geen organisatie ‘%1’ in dit register. De opdracht organisation list toont ze.</translation>
    </message>
    <message>
        <source>‘%1’ is no point of this case. The command show names them.</source>
        <translation>‘%1’ is geen punt van deze zaak. De opdracht show noemt ze.</translation>
    </message>
    <message>
        <source>the person was asked to show who it is; what was asked, and why there is doubt</source>
        <translation>de persoon is gevraagd te laten zien wie het is; wat er is gevraagd en waarom er twijfel is</translation>
    </message>
    <message>
        <source>it was established who the person is, or tried in vain</source>
        <translation>er is vastgesteld wie de persoon is, of dat lukte niet</translation>
    </message>
    <message>
        <source>the clock stands still until the person answers; --reason is what was asked, or with --asked why there is doubt who it is</source>
        <translation>de klok staat stil tot de persoon antwoordt; --reason is wat er is gevraagd, of met --asked waarom er twijfel is wie het is</translation>
    </message>
    <message>
        <source>what the person was asked</source>
        <translation>wat de persoon is gevraagd</translation>
    </message>
    <message>
        <source>financial-data, special-data, logged-in, contact-changed, shared-address or doubt-remains; may be given several times</source>
        <translation>financial-data, special-data, logged-in, contact-changed, shared-address of doubt-remains; mag vaker</translation>
    </message>
    <message>
        <source>the proof sheet as a PDF, with the line of time; - is standard output</source>
        <translation>het bewijsblad als PDF, met de tijdlijn; - is standaarduitvoer</translation>
    </message>
    <message>
        <source>The passphrase is easily guessed by who has the register&apos;s files. %1</source>
        <translation>De wachtzin is makkelijk te raden voor wie de bestanden van het register heeft. %1</translation>
    </message>
    <message>
        <source>proves that a copy can be opened and is whole; exit code 1 when it is not</source>
        <translation>bewijst dat een reservekopie open kan en heel is; exitcode 1 als dat niet zo is</translation>
    </message>
    <message>
        <source>only cases in this state; those struck out are listed only when asked for</source>
        <translation>alleen zaken in deze stand; doorgehaalde zaken staan er alleen bij als u erom vraagt</translation>
    </message>
    <message>
        <source>The passphrase was changed. Copies that were made before still open with the old one.</source>
        <translation>De wachtzin is gewijzigd. Reservekopieën van eerder gaan nog open met de oude.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message>
        <source>No letter was written. Fill in what is missing in the case, or with --set NAME=TEXT; outcomes with --outcome.</source>
        <translation>Er is geen brief gemaakt. Vul aan wat ontbreekt: in de zaak, of met --set NAAM=TEKST. Uitkomsten geeft u met --outcome.</translation>
    </message>
    <message>
        <source>The letter: %1</source>
        <translation>De brief: %1</translation>
    </message>
    <message>
        <source>fills by hand what the register does not know; may be given several times</source>
        <translation>vult met de hand in wat het register niet weet; mag vaker</translation>
    </message>
    <message>
        <source>language of the letter, Dutch when left out</source>
        <translation>taal van de brief; zonder deze optie Nederlands</translation>
    </message>
    <message>
        <source>an own template, instead of the one that comes with the program</source>
        <translation>een eigen sjabloon, in plaats van dat van het programma</translation>
    </message>
    <message>
        <source>of an answer that is not recorded yet: for all rights, or RIGHT=OUTCOME</source>
        <translation>van een antwoord dat nog niet is vastgelegd: voor alle rechten, of RECHT=UITKOMST</translation>
    </message>
    <message>
        <source>why it is refused, in the same way</source>
        <translation>waarom het wordt geweigerd, op dezelfde manier</translation>
    </message>
    <message>
        <source>how that was weighed, in the same way</source>
        <translation>hoe dat is afgewogen, op dezelfde manier</translation>
    </message>
    <message>
        <source>%1 takes a name and a text: NAME=TEXT. ‘%2’ is none.</source>
        <translation>Bij %1 hoort een naam met een tekst: NAAM=TEKST. ‘%2’ is dat niet.</translation>
    </message>
    <message>
        <source>a colleague is to search a system for the data of the person</source>
        <translation>een collega zoekt in een systeem naar gegevens van de persoon</translation>
    </message>
    <message>
        <source>the colleague was asked once more</source>
        <translation>de collega is nog eens gevraagd</translation>
    </message>
    <message>
        <source>who searched says what was found</source>
        <translation>wie zocht, zegt wat er is gevonden</translation>
    </message>
    <message>
        <source>a place where data of somebody else stand; --event is the earlier weighing of the same place</source>
        <translation>een plaats waar gegevens van iemand anders staan; --event is de eerdere afweging van dezelfde plaats</translation>
    </message>
    <message>
        <source>which descriptions of processing concern the person</source>
        <translation>welke beschrijvingen van verwerkingen over de persoon gaan</translation>
    </message>
    <message>
        <source>done, nothing-found or not-applicable; with sign-search found or nothing-found</source>
        <translation>done, nothing-found of not-applicable; bij sign-search found of nothing-found</translation>
    </message>
    <message>
        <source>which system is searched</source>
        <translation>in welk systeem wordt gezocht</translation>
    </message>
    <message>
        <source>what to search by: name, address, number of the contract; never a BSN</source>
        <translation>waarop wordt gezocht: naam, adres, contractnummer; nooit een BSN</translation>
    </message>
    <message>
        <source>where the data of somebody else stand</source>
        <translation>waar de gegevens van iemand anders staan</translation>
    </message>
    <message>
        <source>whose they are; the person is never told</source>
        <translation>van wie ze zijn; de persoon krijgt dat nooit te horen</translation>
    </message>
    <message>
        <source>given, blacked-out or withheld</source>
        <translation>given, blacked-out of withheld</translation>
    </message>
    <message>
        <source>a description of processing; may be given several times</source>
        <translation>een beschrijving van een verwerking; mag vaker</translation>
    </message>
    <message>
        <source>what the organisations do with data: the descriptions that fill an answer</source>
        <translation>wat de organisaties met gegevens doen: de beschrijvingen waarmee een antwoord wordt gevuld</translation>
    </message>
    <message>
        <source>descriptions of processing from a spreadsheet, all or none; one of the same name is changed</source>
        <translation>beschrijvingen van verwerkingen uit een spreadsheet, alles of niets; een met dezelfde naam wordt gewijzigd</translation>
    </message>
    <message>
        <source>whose they are</source>
        <translation>van wie ze zijn</translation>
    </message>
    <message>
        <source>It is kept in the case, with the step that it proves.</source>
        <translation>De brief is bewaard in de zaak, met de stap die hij bewijst.</translation>
    </message>
    <message>
        <source>It is kept in the case.</source>
        <translation>De brief is bewaard in de zaak.</translation>
    </message>
    <message>
        <source>it went out on that day: the letter is kept in the case, with the step that it proves</source>
        <translation>de brief ging die dag weg: hij wordt bewaard in de zaak, met de stap die hij bewijst</translation>
    </message>
    <message>
        <source>how it went out: letter, email, portal or oral</source>
        <translation>hoe de brief wegging: letter, email, portal of oral</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>Outside the register, for whoever can read it there: %1</source>
        <translation>Buiten het register, voor wie daar kan lezen: %1</translation>
    </message>
    <message>
        <source>Attachment %1 is gone from the register. Older backups still hold it, until they lapse.</source>
        <translation>Bijlage %1 is weg uit het register. Oudere reservekopieën bevatten de bijlage nog, tot ze vervallen.</translation>
    </message>
    <message>
        <source>keeps a file with the case, encrypted in the register</source>
        <translation>bewaart een bestand bij de zaak, versleuteld in het register</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>wat het is</translation>
    </message>
    <message>
        <source>why it must be kept although a BSN or document number stands in it</source>
        <translation>waarom het bewaard moet worden hoewel er een BSN of documentnummer in staat</translation>
    </message>
    <message>
        <source>writes an attachment into DIR, under the number of the case; the log says so</source>
        <translation>schrijft een bijlage in DIR, onder het nummer van de zaak; het logboek zegt dat</translation>
    </message>
    <message>
        <source>takes an attachment out of the register; that it was there stays</source>
        <translation>haalt een bijlage uit het register; dat die er was blijft staan</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>%1  removed: %2</source>
        <translation>%1  verwijderd: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>holds a number that may not be kept</source>
        <translation>er staat een nummer in dat niet bewaard mag worden</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Bijlage: %1</translation>
    </message>
    <message>
        <source>the data that a person takes along, from a table with subject, name and value, as JSON and CSV among the files of the case</source>
        <translation>de gegevens die iemand meeneemt, uit een tabel met onderwerp, gegeven en waarde, als JSON en CSV bij de bijlagen van de zaak</translation>
    </message>
    <message>
        <source>The column ‘%1’ is missing, not known here, or there twice. The columns are: %2.</source>
        <translation>De kolom ‘%1’ ontbreekt, is hier niet bekend, of staat er twee keer. De kolommen zijn: %2.</translation>
    </message>
    <message>
        <source>%1: nothing is missing.</source>
        <translation>%1: er ontbreekt niets.</translation>
    </message>
    <message>
        <source>%1: this is missing.</source>
        <translation>%1: dit ontbreekt.</translation>
    </message>
    <message>
        <source>%1 is listed without its pages. %2</source>
        <translation>%1 staat zonder bladzijden in de lijst. %2</translation>
    </message>
    <message numerus="yes">
        <source>The dossier: %1, %n page(s). The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>Het dossier: %1, %n bladzijde. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
            <numerusform>Het dossier: %1, %n bladzijden. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
        </translation>
    </message>
    <message>
        <source>the complaint dossier of a case, or of several of one person, as a PDF</source>
        <translation>het klachtdossier van een zaak, of van meer zaken van één persoon, als PDF</translation>
    </message>
    <message>
        <source>writes nothing and says what is missing in it</source>
        <translation>schrijft niets en zegt wat eraan ontbreekt</translation>
    </message>
    <message>
        <source>why that goes along; it stands in the log</source>
        <translation>waarom dat meegaat; het komt in het logboek</translation>
    </message>
    <message>
        <source>why what looks like a BSN is none</source>
        <translation>waarom wat op een BSN lijkt er geen is</translation>
    </message>
    <message>
        <source>somebody complains, and what is contested; --answer-by is the day by which it is answered</source>
        <translation>iemand klaagt, en waarover; --answer-by is de dag waarop het antwoord er uiterlijk is</translation>
    </message>
    <message>
        <source>what became known of a complaint later</source>
        <translation>wat later over een klacht bekend werd</translation>
    </message>
    <message>
        <source>the authority or the court wants something to be answered by a day</source>
        <translation>de toezichthouder of de rechtbank wil vóór een dag een antwoord</translation>
    </message>
    <message>
        <source>more time was given; --event is the demand, where several are open</source>
        <translation>er is uitstel gegeven; --event is de vordering, als er meer openstaan</translation>
    </message>
    <message>
        <source>the demand was answered</source>
        <translation>de vordering is beantwoord</translation>
    </message>
    <message>
        <source>the complaint came to its end; what was decided, offered or mended</source>
        <translation>de klacht is afgerond; wat is besloten, aangeboden of hersteld</translation>
    </message>
    <message>
        <source>the other case; of a complaint organisation, authority or court</source>
        <translation>de andere zaak; bij een klacht organisation, authority of court</translation>
    </message>
    <message>
        <source>the day by which it must be answered</source>
        <translation>de dag waarop het antwoord er uiterlijk moet zijn</translation>
    </message>
    <message>
        <source>what is contested, demanded, answered or decided</source>
        <translation>waarover de klacht gaat, wat is gevorderd, geantwoord of besloten</translation>
    </message>
    <message>
        <source>the reference of the authority or the court</source>
        <translation>het kenmerk van de toezichthouder of de rechtbank</translation>
    </message>
    <message>
        <source>who handles the complaint there</source>
        <translation>wie de klacht daar behandelt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>beantwoord op %1</translation>
    </message>
    <message>
        <source>No complaints.</source>
        <translation>Geen klachten.</translation>
    </message>
    <message>
        <source>the day on which it happened</source>
        <translation>de dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>organisation, authority or court; may be left out where one complaint is open</source>
        <translation>organisation, authority of court; mag weg als er één klacht openstaat</translation>
    </message>
    <message>
        <source>which demand, where several are open; complaint list shows it</source>
        <translation>welke vordering, als er meer openstaan; complaint list toont ze</translation>
    </message>
    <message>
        <source>upheld, partly-upheld, rejected, not-handled, settled or withdrawn</source>
        <translation>upheld, partly-upheld, rejected, not-handled, settled of withdrawn</translation>
    </message>
    <message>
        <source>at most so many cases</source>
        <translation>hoogstens zoveel zaken</translation>
    </message>
    <message>
        <source>somebody complains: to the organisation, to the authority or to the court</source>
        <translation>iemand klaagt: bij de organisatie, bij de toezichthouder of bij de rechtbank</translation>
    </message>
    <message>
        <source>organisation, authority or court</source>
        <translation>organisation, authority of court</translation>
    </message>
    <message>
        <source>more time was given to answer a demand</source>
        <translation>er is uitstel gegeven voor een vordering</translation>
    </message>
    <message>
        <source>the complaints of the register, the open ones first, or those of one case</source>
        <translation>de klachten in het register, de open klachten eerst, of die van één zaak</translation>
    </message>
    <message>
        <source>words of the case, or a part of the reference of the authority or the court</source>
        <translation>woorden uit de zaak, of een deel van het kenmerk van de toezichthouder of de rechtbank</translation>
    </message>
    <message>
        <source>Attachment %1 is marked: it holds medical data. A complaint dossier leaves it out, unless it is chosen.</source>
        <translation>Bijlage %1 is gemarkeerd: er staan medische gegevens in. Die blijft uit een klachtdossier, tenzij ervoor wordt gekozen.</translation>
    </message>
    <message>
        <source>Attachment %1 is no longer marked as medical data.</source>
        <translation>Bij bijlage %1 staat niet meer dat er medische gegevens in staan.</translation>
    </message>
    <message>
        <source>it holds medical or other special data; a complaint dossier leaves it out</source>
        <translation>er staan medische of andere bijzondere gegevens in; het blijft dan uit een klachtdossier</translation>
    </message>
    <message>
        <source>says that an attachment holds medical or other special data (GDPR Art. 9)</source>
        <translation>legt vast dat er in een bijlage medische of andere bijzondere gegevens staan (AVG art. 9)</translation>
    </message>
    <message>
        <source>it holds none after all</source>
        <translation>toch niet</translation>
    </message>
    <message>
        <source>holds medical data</source>
        <translation>bevat medische gegevens</translation>
    </message>
    <message>
        <source>what goes along beside the usual: whose, numbered, medical, originals, notes; needs --reason</source>
        <translation>wat er naast het gewone meegaat: whose, numbered, medical, originals, notes; vraagt om --reason</translation>
    </message>
    <message>
        <source>%1 is a PDF of somebody else and goes along as it is. Text in it that nobody sees (under a black bar, outside the page) goes along too. With --rasterise it becomes a picture.</source>
        <translation>%1 is een pdf van een ander en gaat mee zoals die is. Tekst erin die niemand ziet (onder een zwarte balk, buiten de bladzijde), gaat ook mee. Met --rasterise wordt het een afbeelding.</translation>
    </message>
    <message>
        <source>your own summary, as plain text; - is standard input. It is kept with the case for the next time; an empty one takes it away</source>
        <translation>uw eigen samenvatting, als platte tekst; - is de standaardinvoer. Zij blijft bij de zaak voor de volgende keer; een lege haalt haar weg</translation>
    </message>
    <message>
        <source>exhibits as pictures: nothing goes along that is hidden in PDFs of others, and the whole is PDF/A-1b</source>
        <translation>producties als afbeeldingen: wat verborgen is in pdf&apos;s van anderen gaat niet mee, en het geheel is PDF/A-1b</translation>
    </message>
    <message>
        <source>The seal %1 is that of entry %2, of %3: what stood in the log then stands in it now.</source>
        <translation>Het zegel %1 is van regel %2, van %3: wat toen in het logboek stond, staat er nu nog.</translation>
    </message>
    <message>
        <source>No entry of this log has the seal %1. Look at the paper again: it is of another register, or the log was changed.</source>
        <translation>Geen regel van dit logboek heeft het zegel %1. Kijk nog eens op het papier. Klopt het? Dan is het van een ander register, of het logboek is veranderd.</translation>
    </message>
    <message>
        <source>the seal at the foot of a dossier: says of which entry it is; exit code 1 when of none</source>
        <translation>het zegel onder aan een dossier: zegt van welke regel het is; exitcode 1 als het van geen regel is</translation>
    </message>
    <message>
        <source>A PDF is written here, so the name must end in .pdf: ‘%1’ does not. - is standard output.</source>
        <translation>Hier komt een pdf, dus de naam moet eindigen op .pdf: ‘%1’ doet dat niet. - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>‘%1’ is no seal. It has 16 letters and digits, in four groups, at the foot of each page.</source>
        <translation>‘%1’ is geen zegel. Dat heeft 16 letters en cijfers, in vier groepjes, onder aan elke pagina.</translation>
    </message>
    <message>
        <source>an attachment that stays out, by its number in the first case; CASE/N of another</source>
        <translation>een bijlage die eruit blijft, met haar nummer in de eerste zaak; ZAAK/N van een andere</translation>
    </message>
    <message>
        <source>an attachment that comes along as a picture, named in the same way</source>
        <translation>een bijlage die als afbeelding meegaat, op dezelfde manier aangewezen</translation>
    </message>
    <message>
        <source>who does the work of the privacy officer in it, and how it is reached</source>
        <translation>wie er de privacy officer is, en hoe de organisatie bereikbaar is</translation>
    </message>
    <message>
        <source>the privacy officer</source>
        <translation>de privacy officer</translation>
    </message>
    <message>
        <source>its address, as on its letters</source>
        <translation>het adres, zoals op de brieven</translation>
    </message>
    <message>
        <source>its e-mail address</source>
        <translation>het e-mailadres</translation>
    </message>
    <message>
        <source>its telephone number</source>
        <translation>het telefoonnummer</translation>
    </message>
    <message>
        <source>who asks is the person of that case; instead of --name and --contact</source>
        <translation>wie het vraagt, is de persoon van die zaak; in plaats van --name en --contact</translation>
    </message>
    <message>
        <source>The password is %1. It is shown once: tell it by telephone, never in the same message.</source>
        <translation>Het wachtwoord is %1. U ziet het één keer: geef het per telefoon door, nooit in hetzelfde bericht.</translation>
    </message>
    <message>
        <source>a letter of the case as a PDF or a draft e-mail, or the names of what is missing in it</source>
        <translation>een brief van de zaak als PDF of als conceptmail, of de namen van wat erin ontbreekt</translation>
    </message>
    <message>
        <source>the PDF opens with a password alone, which is shown once; what goes along is in it</source>
        <translation>de PDF gaat alleen open met een wachtwoord, dat één keer te zien is; wat meegaat, zit erin</translation>
    </message>
    <message>
        <source>the attachment goes along, with --lock or FILE.eml, instead of those that the letter means</source>
        <translation>deze bijlage gaat mee, met --lock of FILE.eml, in plaats van die de brief bedoelt</translation>
    </message>
    <message>
        <source>on paper %1</source>
        <translation>op papier %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verzonden %1</translation>
    </message>
    <message>
        <source>its step was undone</source>
        <translation>de stap is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The letter says that data go along with it, and nothing does. Name the attachments with --enclose, or send them otherwise.</source>
        <translation>De brief zegt dat er gegevens meegaan, en er gaat niets mee. Noem de bijlagen met --enclose, of stuur ze op een andere manier.</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Brief: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Ongedaan gemaakt: %1 (%2)</translation>
    </message>
    <message>
        <source>how many things that are kept about them</source>
        <translation>hoeveel regels op de bewaarlijst over hen</translation>
    </message>
    <message>
        <source>No holds.</source>
        <translation>Geen blokkades.</translation>
    </message>
    <message>
        <source>something may not be destroyed now; without item, case and person: the holds that stand</source>
        <translation>iets mag nu niet worden vernietigd; zonder regel, zaak en persoon: de blokkades die er zijn</translation>
    </message>
    <message>
        <source>all of this case</source>
        <translation>alles van deze zaak</translation>
    </message>
    <message>
        <source>all of the person of that case</source>
        <translation>alles van de persoon van die zaak</translation>
    </message>
    <message>
        <source>who looks at it again</source>
        <translation>wie er weer naar kijkt</translation>
    </message>
    <message>
        <source>from which day</source>
        <translation>vanaf welke dag</translation>
    </message>
    <message>
        <source>the day on which somebody looks at it again</source>
        <translation>de dag waarop iemand er weer naar kijkt</translation>
    </message>
    <message>
        <source>only of this organisation</source>
        <translation>alleen van deze organisatie</translation>
    </message>
    <message>
        <source>a hold stands no more</source>
        <translation>heft een blokkade op</translation>
    </message>
    <message>
        <source>Taken out of the list of what is kept: %1</source>
        <translation>Uit de bewaarlijst gehaald: %1</translation>
    </message>
    <message>
        <source>of the person of that case</source>
        <translation>van de persoon van die zaak</translation>
    </message>
    <message>
        <source>what kind of data: lease-core, fin-admin, ...</source>
        <translation>welke bewaarcategorie: lease-core, fin-admin, ...</translation>
    </message>
    <message>
        <source>where it lives</source>
        <translation>in welk systeem het staat</translation>
    </message>
    <message>
        <source>the reference of the file there</source>
        <translation>het kenmerk van het dossier daar</translation>
    </message>
    <message>
        <source>the day of the event from which its period runs</source>
        <translation>de dag waarop zijn bewaartermijn begint</translation>
    </message>
    <message>
        <source>something that is kept about a person or in a file</source>
        <translation>zet op de bewaarlijst wat over een persoon of in een dossier wordt bewaard</translation>
    </message>
    <message>
        <source>whose it is; that of the person may be left out</source>
        <translation>van welke organisatie; bij een persoon hoeft dat niet</translation>
    </message>
    <message>
        <source>correct what is said of something that is kept</source>
        <translation>verbetert een regel van de bewaarlijst</translation>
    </message>
    <message>
        <source>the event happened from which its period runs</source>
        <translation>de bewaartermijn begint op die dag</translation>
    </message>
    <message>
        <source>it did not happen after all</source>
        <translation>toch niet</translation>
    </message>
    <message>
        <source>it was entered by mistake; destroys nothing</source>
        <translation>haalt een vergissing uit de bewaarlijst; vernietigt niets</translation>
    </message>
    <message>
        <source>the period that an organisation settles on, and why</source>
        <translation>de termijn die een organisatie kiest, en waarom</translation>
    </message>
    <message>
        <source>which organisation</source>
        <translation>welke organisatie</translation>
    </message>
    <message>
        <source>how long, as in ISO 8601: P2Y, P6M, P4W</source>
        <translation>hoe lang, zoals in ISO 8601: P2Y, P6M, P4W</translation>
    </message>
    <message>
        <source>from the end of the calendar year of the event</source>
        <translation>vanaf het einde van het kalenderjaar</translation>
    </message>
    <message>
        <source>no longer: law, statement and baseline alone</source>
        <translation>niet meer: alleen wat wet en verklaring zeggen</translation>
    </message>
    <message>
        <source>Nothing is in the list of what is kept.</source>
        <translation>De bewaarlijst is leeg.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>Nothing of what is kept is there.</source>
        <translation>Op de bewaarlijst staat hier niets.</translation>
    </message>
    <message>
        <source>This was destroyed.</source>
        <translation>Dit is vernietigd.</translation>
    </message>
    <message>
        <source>how much is kept of each category: expired, running, in conflict, on hold</source>
        <translation>hoeveel er van elke categorie wordt bewaard: verlopen, lopend, in conflict, geblokkeerd</translation>
    </message>
    <message>
        <source>what is kept and has to go, a page at a time</source>
        <translation>wat weg moet van de bewaarlijst, een bladzijde per keer</translation>
    </message>
    <message>
        <source>only this category of data: lease-core, fin-admin, ...</source>
        <translation>alleen deze bewaarcategorie: lease-core, fin-admin, ...</translation>
    </message>
    <message>
        <source>what is expired, running, on-hold, in-conflict, no-trigger or no-period</source>
        <translation>wat expired (verlopen), running (lopend), on-hold (geblokkeerd), in-conflict, no-trigger (niet begonnen) of no-period (zonder termijn) is</translation>
    </message>
    <message>
        <source>what is kept until before that day, also what is still running</source>
        <translation>waarvan de laatste dag voor die dag ligt, ook wat nog loopt</translation>
    </message>
    <message>
        <source>until when something is kept, and why</source>
        <translation>tot wanneer iets wordt bewaard, en waarom</translation>
    </message>
    <message>
        <source>it is the file of that case in this register</source>
        <translation>het is het dossier van die zaak in dit register</translation>
    </message>
    <message>
        <source>the day from which a statement counts, where that is another event</source>
        <translation>de dag vanaf wanneer een verklaring telt, als dat een andere gebeurtenis is</translation>
    </message>
    <message>
        <source>Nothing was proposed to be destroyed.</source>
        <translation>Er is niets voorgesteld om te vernietigen.</translation>
    </message>
    <message>
        <source>the destructions that were proposed, newest first</source>
        <translation>de vernietigingen die zijn voorgesteld, de nieuwste eerst</translation>
    </message>
    <message>
        <source>what is in a destruction, and what comes next</source>
        <translation>wat in een vernietiging zit, en wat nu volgt</translation>
    </message>
    <message>
        <source>proposes to destroy what is past its period; somebody else has to approve it</source>
        <translation>stelt voor te vernietigen wat over zijn termijn is; iemand anders moet dat goedkeuren</translation>
    </message>
    <message>
        <source>of which organisation</source>
        <translation>van welke organisatie</translation>
    </message>
    <message>
        <source>only this kind of data</source>
        <translation>alleen dit soort gegevens</translation>
    </message>
    <message>
        <source>only what lives there</source>
        <translation>alleen wat daar staat</translation>
    </message>
    <message>
        <source>only what was kept until a day before this one</source>
        <translation>alleen wat bewaard werd tot een dag voor deze</translation>
    </message>
    <message>
        <source>how long it waits after the approval, 7 when left out</source>
        <translation>hoe lang het wacht na de goedkeuring, zonder deze optie 7</translation>
    </message>
    <message>
        <source>agrees, as another user than who proposed it</source>
        <translation>keurt goed, als een andere gebruiker dan wie het voorstelde</translation>
    </message>
    <message>
        <source>nothing of it goes</source>
        <translation>er wordt niets van vernietigd</translation>
    </message>
    <message>
        <source>begins it after the cooling off: every system gets its list and has to answer</source>
        <translation>begint ermee na de bedenktijd: elk systeem krijgt zijn lijst en moet antwoorden</translation>
    </message>
    <message>
        <source>what the administrator of a system said; what is destroyed there is erased here</source>
        <translation>wat de beheerder van een systeem zei; wat daar vernietigd is, wordt hier gewist</translation>
    </message>
    <message>
        <source>which system</source>
        <translation>welk systeem</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wie het zei</translation>
    </message>
    <message>
        <source>it was not destroyed, for that reason</source>
        <translation>het is niet vernietigd, om die reden</translation>
    </message>
    <message>
        <source>what must be destroyed in a system, as CSV for its administrator, on standard output</source>
        <translation>wat in een systeem vernietigd moet worden, als CSV voor de beheerder, op de standaarduitvoer</translation>
    </message>
    <message>
        <source>how much of what was destroyed, by which rules and by whom, and of nobody in particular</source>
        <translation>hoeveel waarvan vernietigd is, volgens welke regels en door wie; het noemt geen namen</translation>
    </message>
    <message>
        <source>the system that it comes from, ERP unless said; its keys are remembered by this name</source>
        <translation>het systeem waar het uit komt, anders ERP; onder deze naam worden de nummers van dat systeem onthouden</translation>
    </message>
    <message>
        <source>which column is which field, a JSON file or the name of a kept one; by its headings unless said</source>
        <translation>welke kolom welk veld is, een JSON-bestand of de naam van een bewaarde keuze; anders volgens de koppen</translation>
    </message>
    <message>
        <source>keep the mapping that was used under this name</source>
        <translation>bewaar de gebruikte kolomkeuze onder deze naam</translation>
    </message>
    <message>
        <source>leave out the lines that cannot be taken; without this, one of them stops it all</source>
        <translation>sla regels over die niet ingelezen kunnen worden; zonder dit houdt één zo’n regel alles tegen</translation>
    </message>
    <message>
        <source>read and compare, and write nothing</source>
        <translation>lees en vergelijk, en schrijf niets</translation>
    </message>
    <message>
        <source>persons from CSV or XLSX, all or none: new ones, and what changed of those that came before</source>
        <translation>personen uit CSV of XLSX, alles of niets: nieuwe, en wat er veranderde aan wie er al was</translation>
    </message>
    <message>
        <source>tenancies from CSV or XLSX: until when what is kept of each tenant stays</source>
        <translation>huurcontracten uit CSV of XLSX: tot wanneer u de gegevens van elke huurder bewaart</translation>
    </message>
    <message>
        <source>closed files from CSV or XLSX, with their category and the day that counts</source>
        <translation>afgesloten dossiers uit CSV of XLSX, met hun categorie en de dag die telt</translation>
    </message>
    <message>
        <source>persons, tenancies, debts and dossiers from VERA, in JSON or a ZIP of it</source>
        <translation>personen, huurcontracten, schulden en dossiers uit VERA, in JSON of een ZIP daarvan</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>en nog %1.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 unchanged</source>
        <translation>%1: %2 nieuw, %3 gewijzigd, %4 ongewijzigd</translation>
    </message>
    <message>
        <source>%1: %2 × there, not taken over</source>
        <translation>%1: %2 × aanwezig, niet overgenomen</translation>
    </message>
    <message>
        <source>%1 × %2: %3 First at %4.</source>
        <translation>%1 × %2: %3 Het eerst bij %4.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat u bewaart</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blokkades</translation>
    </message>
    <message>
        <source>Brought in. To undo it: privacybalie-cli import undo %1</source>
        <translation>Ingelezen. Ongedaan maken: privacybalie-cli import undo %1</translation>
    </message>
    <message>
        <source>Nothing was written to the register.</source>
        <translation>Er is niets in het register geschreven.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Er is nog niets ingelezen.</translation>
    </message>
    <message>
        <source>what was brought in, the latest first</source>
        <translation>wat er is ingelezen, het nieuwste eerst</translation>
    </message>
    <message>
        <source>No file of a case was destroyed yet.</source>
        <translation>Er is nog geen dossier van een zaak vernietigd.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>File destroyed on</source>
        <translation>Dossier vernietigd op</translation>
    </message>
    <message>
        <source>how the cases were dealt with whose files were destroyed, the latest first</source>
        <translation>hoe de zaken zijn afgehandeld waarvan het dossier is vernietigd, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Voorstel: %1</translation>
    </message>
    <message>
        <source>one case with its events, outcomes, open points, letters and attachments; how it was dealt with where its file was destroyed</source>
        <translation>één zaak met wat er gebeurde, uitkomsten, open punten, brieven en bijlagen; is het dossier vernietigd, dan hoe de zaak is afgehandeld</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n regel geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
            <numerusform>%n regels geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
        </translation>
    </message>
    <message>
        <source>what is kept, as .csv, .xlsx or .json by the ending of the name</source>
        <translation>wat u bewaart, als .csv, .xlsx of .json naar het einde van de naam</translation>
    </message>
    <message>
        <source>The ending of the name says what is written: .csv, .xlsx or .json. ‘%1’ has none of these.</source>
        <translation>Het einde van de naam zegt wat er komt: .csv, .xlsx of .json. ‘%1’ heeft geen daarvan.</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet, the first unless said</source>
        <translation>het blad van een werkmap; zonder dit het eerste</translation>
    </message>
    <message>
        <source>%1: the sheet “%2” was read, and not %3. Another one: --sheet.</source>
        <translation>%1: het blad ‘%2’ is gelezen, en niet %3. Een ander blad: --sheet.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message>
        <source>take out again what one import brought and changed, unless somebody changed or used something of it since</source>
        <translation>haal eruit wat één keer inlezen bracht en draai terug wat het wijzigde, tenzij iemand er sindsdien iets van wijzigde of gebruikte</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>Niet overgenomen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln formula(s) the value was taken that the file has.</source>
        <translation>
            <numerusform>Van %Ln formule is de waarde genomen die in het bestand staat.</numerusform>
            <numerusform>Van %Ln formules is de waarde genomen die in het bestand staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %Ln line(s)</source>
        <translation>
            <numerusform>Overgeslagen: %Ln regel</numerusform>
            <numerusform>Overgeslagen: %Ln regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be taken: %Ln line(s)</source>
        <translation>
            <numerusform>Niet in te lezen: %Ln regel</numerusform>
            <numerusform>Niet in te lezen: %Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nieuw</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>Somebody like this is in the register already. If it is the same person, merge the two on the page Persons: until then this case holds nothing of what is kept of the other.</source>
        <translation>In het register staat al iemand die hierop lijkt. Is het dezelfde persoon, voeg de twee dan samen op de pagina Personen: tot dan houdt deze zaak niets tegen van wat over de ander wordt bewaard.</translation>
    </message>
    <message>
        <source>why; it stands on the certificate, so name nobody in it</source>
        <translation>waarom; dit komt op de verklaring, dus noem niemand</translation>
    </message>
    <message>
        <source>the day on which it was destroyed; today where it was kept</source>
        <translation>de dag waarop het vernietigd is; vandaag als het is bewaard</translation>
    </message>
    <message>
        <source>who got the data was told of the correction, the erasure or the restriction (Art. 19), or why not</source>
        <translation>wie de gegevens kreeg, weet van de verbetering, de wissing of de beperking (AVG art. 19), of waarom niet</translation>
    </message>
    <message>
        <source>what a recipient that was told answered</source>
        <translation>wat een ingelichte ontvanger antwoordde</translation>
    </message>
    <message>
        <source>granted, partly, refused or not-applicable, also RIGHT=OUTCOME; with confirm-identity established or not-established; with end-complaint upheld, partly-upheld, rejected, not-handled, settled or withdrawn; with tell-recipient told, impossible, disproportionate or has-none</source>
        <translation>granted, partly, refused of not-applicable, ook RECHT=UITKOMST; met confirm-identity established of not-established; met end-complaint upheld, partly-upheld, rejected, not-handled, settled of withdrawn; met tell-recipient told, impossible, disproportionate of has-none</translation>
    </message>
    <message>
        <source>what is contested, demanded, answered or decided; of a recipient what was asked or answered, or why it was not told</source>
        <translation>wat wordt bestreden, geëist, geantwoord of beslist; van een ontvanger wat is gevraagd of geantwoord, of waarom die niet is ingelicht</translation>
    </message>
    <message>
        <source>which recipient</source>
        <translation>welke ontvanger</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>doorgehaald</translation>
    </message>
    <message>
        <source>No disclosure is there.</source>
        <translation>Er is geen verstrekking.</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>ontvanger</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>disclosures</source>
        <translation>verstrekkingen</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>write down that somebody got data about somebody</source>
        <translation>vastleggen dat iemand gegevens over iemand kreeg</translation>
    </message>
    <message>
        <source>at most so many at a time</source>
        <translation>hoogstens zoveel tegelijk</translation>
    </message>
    <message>
        <source>the next page: the cursor of the page before</source>
        <translation>de volgende bladzijde: de cursor van de bladzijde ervoor</translation>
    </message>
    <message>
        <source>who got what about whom, the latest first, a page at a time</source>
        <translation>wie wat over wie kreeg, de laatste eerst, per bladzijde</translation>
    </message>
    <message>
        <source>one disclosure, and what there is to think of</source>
        <translation>één verstrekking, en waar u op moet letten</translation>
    </message>
    <message>
        <source>it was written down by mistake; it stays and counts no longer</source>
        <translation>die is per ongeluk vastgelegd; zij blijft staan en telt niet meer</translation>
    </message>
    <message>
        <source>the person was told afterwards</source>
        <translation>de persoon hoorde het achteraf</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>op welke dag</translation>
    </message>
    <message>
        <source>how much went to whom, for what and on which basis</source>
        <translation>hoeveel naar wie ging, waarvoor en op welke grondslag</translation>
    </message>
    <message>
        <source>from the month of this day</source>
        <translation>vanaf de maand van deze dag</translation>
    </message>
    <message>
        <source>until the month of this day; a year until now unless said</source>
        <translation>tot en met de maand van deze dag; anders het laatste jaar</translation>
    </message>
    <message>
        <source>only to this recipient</source>
        <translation>alleen aan deze ontvanger</translation>
    </message>
    <message>
        <source>only to recipients of this kind: contractor, bailiff, ...</source>
        <translation>alleen aan dit soort ontvangers: contractor, bailiff, ...</translation>
    </message>
    <message>
        <source>everything about the person of that case</source>
        <translation>alles over de persoon van die zaak</translation>
    </message>
    <message>
        <source>only for this: maintenance, collection, ...</source>
        <translation>alleen hiervoor: maintenance, collection, ...</translation>
    </message>
    <message>
        <source>only where telling the person is in-order, owed or banned</source>
        <translation>alleen waar het vertellen in-order, owed of banned is</translation>
    </message>
    <message>
        <source>only with data of Art. 9 or 10</source>
        <translation>alleen met gegevens van AVG art. 9 of 10</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>vanaf deze dag</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>tot en met deze dag</translation>
    </message>
    <message>
        <source>whose recipient it is, where several organisations have one of that name</source>
        <translation>van wie de ontvanger is, als meer organisaties er een met die naam hebben</translation>
    </message>
    <message>
        <source>who got the data; needed</source>
        <translation>wie de gegevens kreeg; verplicht</translation>
    </message>
    <message>
        <source>on which day; needed</source>
        <translation>op welke dag; verplicht</translation>
    </message>
    <message>
        <source>about the person of that case</source>
        <translation>over de persoon van die zaak</translation>
    </message>
    <message>
        <source>or about whom, without a name of the register</source>
        <translation>of over wie, zonder naam uit het register</translation>
    </message>
    <message>
        <source>how many they are</source>
        <translation>hoeveel het er zijn</translation>
    </message>
    <message>
        <source>what for: maintenance, collection, ...; needed</source>
        <translation>waarvoor: maintenance, collection, ...; verplicht</translation>
    </message>
    <message>
        <source>which kinds of data: name, address, phone, ...; needed</source>
        <translation>welke soorten gegevens: name, address, phone, ...; verplicht</translation>
    </message>
    <message>
        <source>consent, contract, legal-obligation, vital-interests, public-task or legitimate-interests; needed</source>
        <translation>consent, contract, legal-obligation, vital-interests, public-task of legitimate-interests; verplicht</translation>
    </message>
    <message>
        <source>which law or which interest</source>
        <translation>welke wet of welk belang</translation>
    </message>
    <message>
        <source>why it was needed</source>
        <translation>waarom het nodig was</translation>
    </message>
    <message>
        <source>the ground for data about health, crime and the like (Art. 9 and 10)</source>
        <translation>de grond voor gegevens over gezondheid, misdrijven en dergelijke (AVG art. 9 en 10)</translation>
    </message>
    <message>
        <source>who looked along at these</source>
        <translation>wie daarbij meekeek</translation>
    </message>
    <message>
        <source>who decided; the user unless said</source>
        <translation>wie besloot; anders de gebruiker</translation>
    </message>
    <message>
        <source>of a works order or a file there</source>
        <translation>van een opdracht of een dossier daar</translation>
    </message>
    <message>
        <source>whether the person was told: beforehand, afterwards or not; needed</source>
        <translation>of de persoon het hoorde: beforehand, afterwards of not; verplicht</translation>
    </message>
    <message>
        <source>why not</source>
        <translation>waarom niet</translation>
    </message>
    <message>
        <source>an authority asked for it: formal or voluntary</source>
        <translation>een instantie vroeg erom: formal of voluntary</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>welke</translation>
    </message>
    <message>
        <source>its reference</source>
        <translation>haar kenmerk</translation>
    </message>
    <message>
        <source>the article that it named</source>
        <translation>het artikel dat zij noemde</translation>
    </message>
    <message>
        <source>which fields exactly it got</source>
        <translation>welke velden zij precies kreeg</translation>
    </message>
    <message>
        <source>who approved that</source>
        <translation>wie dat goedkeurde</translation>
    </message>
    <message>
        <source>the weighing of help that was voluntary</source>
        <translation>de afweging bij vrijwillige hulp</translation>
    </message>
    <message>
        <source>which law or order forbids to tell the person</source>
        <translation>welke wet of welk bevel verbiedt om het te vertellen</translation>
    </message>
    <message>
        <source>the last day of that</source>
        <translation>de laatste dag daarvan</translation>
    </message>
    <message>
        <source>report of arrears: personal contact was sought</source>
        <translation>melding van achterstand: persoonlijk contact is gezocht</translation>
    </message>
    <message>
        <source>report of arrears: debt help was pointed out</source>
        <translation>melding van achterstand: op hulp bij schulden is gewezen</translation>
    </message>
    <message>
        <source>report of arrears: a written reminder was sent</source>
        <translation>melding van achterstand: een schriftelijke herinnering is gestuurd</translation>
    </message>
    <message>
        <source>report of arrears: it was offered to pass the data on</source>
        <translation>melding van achterstand: doorgeven is aangeboden</translation>
    </message>
    <message>
        <source>report of arrears: the tenant refused that</source>
        <translation>melding van achterstand: de huurder weigerde dat</translation>
    </message>
    <message>
        <source>No recipient is there.</source>
        <translation>Er is geen ontvanger.</translation>
    </message>
    <message>
        <source>Taken out of the list of recipients: %1</source>
        <translation>Uit de lijst van ontvangers gehaald: %1</translation>
    </message>
    <message>
        <source>whose it is, where several organisations have one of that name</source>
        <translation>van wie, als meer organisaties er een met die naam hebben</translation>
    </message>
    <message>
        <source>who may get data, and what is not in order with them</source>
        <translation>wie gegevens mag krijgen, en wat daarbij niet in orde is</translation>
    </message>
    <message>
        <source>somebody who may get data</source>
        <translation>iemand die gegevens mag krijgen</translation>
    </message>
    <message>
        <source>what is known of a recipient; what is not said stays as it is</source>
        <translation>wat van een ontvanger bekend is; wat u niet noemt, blijft zoals het is</translation>
    </message>
    <message>
        <source>adds whom the statement of an organisation names and is not there yet</source>
        <translation>voegt toe wie de verklaring van een organisatie noemt en er nog niet is</translation>
    </message>
    <message>
        <source>two are one: what went to the double went to the other</source>
        <translation>twee zijn er één: wat naar de dubbele ging, ging naar de andere</translation>
    </message>
    <message>
        <source>takes out one to whom nothing went; end any other with set --ended</source>
        <translation>haalt iemand weg die niets kreeg; beëindig een andere met set --ended</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>een andere naam</translation>
    </message>
    <message>
        <source>contractor, bailiff, municipality, police, authority, care, software, ...</source>
        <translation>contractor, bailiff, municipality, police, authority, care, software, ...</translation>
    </message>
    <message>
        <source>processor, independent or joint, as it was decided</source>
        <translation>processor, independent of joint, zoals is besloten</translation>
    </message>
    <message>
        <source>who decided that</source>
        <translation>wie dat besloot</translation>
    </message>
    <message>
        <source>where the data go, in two letters: NL, US</source>
        <translation>waar de gegevens heen gaan, in twee letters: NL, US</translation>
    </message>
    <message>
        <source>why they may leave Europe: adequacy, safeguards, binding-rules or exception</source>
        <translation>waarom ze Europa uit mogen: adequacy, safeguards, binding-rules of exception</translation>
    </message>
    <message>
        <source>which decision or clauses: what a person is told of it</source>
        <translation>welk besluit of welke bepalingen: wat een persoon daarover hoort</translation>
    </message>
    <message>
        <source>the recipient in the statement that it falls under, as it stands there in Dutch</source>
        <translation>de ontvanger in de verklaring waar deze onder valt, zoals die daar in het Nederlands staat</translation>
    </message>
    <message>
        <source>a further agreement: processor, joint, covenant or contract</source>
        <translation>nog een afspraak: processor, joint, covenant of contract</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>de dag daarvan</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>de laatste dag daarvan</translation>
    </message>
    <message>
        <source>where the signed copy lies</source>
        <translation>waar het getekende exemplaar ligt</translation>
    </message>
    <message>
        <source>where a notice goes (Art. 19)</source>
        <translation>waar een bericht heen gaat (AVG art. 19)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>een notitie</translation>
    </message>
    <message>
        <source>the last day on which it got data</source>
        <translation>de laatste dag waarop deze gegevens kreeg</translation>
    </message>
    <message>
        <source>it did not end after all</source>
        <translation>toch niet beëindigd</translation>
    </message>
    <message>
        <source>how many times data of them went to somebody</source>
        <translation>hoe vaak gegevens van hen naar iemand gingen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>who got what about whom, as .csv, .xlsx or .json by the ending of the name</source>
        <translation>wie wat over wie kreeg, als .csv, .xlsx of .json naar het einde van de naam</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>the cases, as .csv, .xlsx or .json by the ending of the name</source>
        <translation>de zaken, als .csv, .xlsx of .json volgens het einde van de naam</translation>
    </message>
    <message>
        <source>only cases received on this day or later</source>
        <translation>alleen zaken die op deze dag of later zijn ontvangen</translation>
    </message>
    <message>
        <source>only cases received on this day or earlier</source>
        <translation>alleen zaken die op deze dag of eerder zijn ontvangen</translation>
    </message>
    <message>
        <source>who may get data, from CSV or XLSX</source>
        <translation>wie gegevens mag krijgen, uit CSV of XLSX</translation>
    </message>
    <message>
        <source>what went to whom, from CSV or XLSX; bring in the recipients first</source>
        <translation>wat naar wie ging, uit CSV of XLSX; haal eerst de ontvangers binnen</translation>
    </message>
    <message>
        <source>works orders of a system for maintenance, from CSV or XLSX, as disclosures to their contractors</source>
        <translation>werkopdrachten uit een onderhoudssysteem, uit CSV of XLSX, als verstrekkingen aan hun aannemers</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Took longest: %1, %2</source>
        <translation>Duurde het langst: %1, %2</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 staat in %2.</translation>
    </message>
    <message>
        <source>how it went in a period: as text, or in a file as .pdf (for the board), .xlsx, .csv or .json by the ending of the name</source>
        <translation>hoe het ging in een periode: als tekst, of in een bestand als .pdf (voor het bestuur), .xlsx, .csv of .json, zoals de naam eindigt</translation>
    </message>
    <message>
        <source>months, written as 2026-03</source>
        <translation>maanden, geschreven als 2026-03</translation>
    </message>
    <message>
        <source>months from %1 on</source>
        <translation>maanden vanaf %1</translation>
    </message>
    <message>
        <source>ten years at most</source>
        <translation>hoogstens tien jaar</translation>
    </message>
    <message>
        <source>quarters, written as 2026-1 to 2026-4</source>
        <translation>kwartalen, geschreven als 2026-1 tot en met 2026-4</translation>
    </message>
    <message>
        <source>of this year; this year unless said</source>
        <translation>van dit jaartal; zonder keuze het jaar van nu</translation>
    </message>
    <message>
        <source>of this quarter: 2026-1 is January to March</source>
        <translation>van dit kwartaal: 2026-1 is januari tot en met maart</translation>
    </message>
    <message>
        <source>from this month, written as 2026-03</source>
        <translation>vanaf deze maand, geschreven als 2026-03</translation>
    </message>
    <message>
        <source>to this month, which counts too</source>
        <translation>tot en met deze maand</translation>
    </message>
    <message>
        <source>hide numbers below 5, so that nobody can be recognised in them</source>
        <translation>verberg aantallen onder 5, zodat niemand erin te herkennen is</translation>
    </message>
    <message>
        <source>hide numbers below this one instead</source>
        <translation>verberg aantallen onder dit getal</translation>
    </message>
    <message>
        <source>years from %1 on</source>
        <translation>jaren vanaf %1</translation>
    </message>
    <message>
        <source>The signed copy is kept in the register: %1</source>
        <translation>De getekende kopie is in het register bewaard: %1</translation>
    </message>
    <message>
        <source>The signed copy is gone from the register. Older backups still hold it, until they lapse.</source>
        <translation>De getekende kopie is uit het register weg. In oudere reservekopieën staat ze nog, tot die vervallen.</translation>
    </message>
    <message>
        <source>which one, where there are several: processor, joint, covenant or contract</source>
        <translation>welke, als er meer zijn: processor, joint, covenant of contract</translation>
    </message>
    <message>
        <source>and its day</source>
        <translation>en de dag ervan</translation>
    </message>
    <message>
        <source>keeps the signed copy of an agreement, encrypted in the register</source>
        <translation>bewaart de getekende kopie van een afspraak, versleuteld in het register</translation>
    </message>
    <message>
        <source>writes the signed copy into FILE; the log says so</source>
        <translation>schrijft de getekende kopie in FILE; het logboek vermeldt dat</translation>
    </message>
    <message>
        <source>takes the signed copy out of the register; the log tells that it was there</source>
        <translation>haalt de getekende kopie uit het register; het logboek vertelt dat ze er was</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>With special data: %1. Person not told, or too late: %2. Not allowed to tell: %3.</source>
        <translation>Met bijzondere gegevens: %1. Niet of te laat aan de persoon verteld: %2. Mag niet worden verteld: %3.</translation>
    </message>
    <message>
        <source>only on this basis: contract, legal-obligation, ...</source>
        <translation>alleen op deze grondslag: contract, legal-obligation, ...</translation>
    </message>
    <message>
        <source>restriction, open-case, claim, collection, audit, archive, duty or blocked</source>
        <translation>restriction, open-case, claim, collection, audit, archive, duty of blocked</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nieuw verzoek…</translation>
    </message>
    <message>
        <source>&amp;Telephone call…</source>
        <translation>&amp;Telefoongesprek…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Afdruk&amp;voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Reservekopie maken…</translation>
    </message>
    <message>
        <source>&amp;Open another register…</source>
        <translation>Ander register &amp;openen…</translation>
    </message>
    <message>
        <source>Make a ne&amp;w register…</source>
        <translation>Nieuw register ma&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Deze lijst &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschappen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Names of the pages</source>
        <translation>&amp;Namen van de pagina&apos;s</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Volgend &amp;deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vorig d&amp;eel van het venster</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Help with this page</source>
        <translation>&amp;Hulp bij dit scherm</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Privacybalie</source>
        <translation>&amp;Over Privacybalie</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Inhoud van de hulp</translation>
    </message>
    <message>
        <source>&amp;Who may do what</source>
        <translation>&amp;Wie mag wat</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Re&amp;servekopie terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Record a &amp;disclosure…</source>
        <translation>Verstrekking vast&amp;leggen…</translation>
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
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month; month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday; day and month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DestructionWords</name>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>In bedenktijd</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>Kan beginnen</translation>
    </message>
    <message>
        <source>Waiting for the systems</source>
        <translation>Wacht op de systemen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgeblazen</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Not destroyed</source>
        <translation>Niet vernietigd</translation>
    </message>
    <message>
        <source>Somebody else has to approve it.</source>
        <translation>Iemand anders moet het goedkeuren.</translation>
    </message>
    <message>
        <source>It may begin on %1. Until then everybody can still cancel it.</source>
        <translation>Het kan beginnen op %1. Tot die tijd kan iedereen het nog afblazen.</translation>
    </message>
    <message>
        <source>It may begin.</source>
        <translation>Het kan beginnen.</translation>
    </message>
    <message>
        <source>Every system must answer. Without an answer nothing counts as destroyed.</source>
        <translation>Elk systeem moet antwoorden. Zonder antwoord telt niets als vernietigd.</translation>
    </message>
    <message>
        <source>Every system has answered.</source>
        <translation>Elk systeem heeft geantwoord.</translation>
    </message>
    <message>
        <source>It was cancelled: %1</source>
        <translation>Het is afgeblazen: %1</translation>
    </message>
    <message>
        <source>Certificate of destruction %1</source>
        <translation>Verklaring van vernietiging %1</translation>
    </message>
    <message>
        <source>Destruction %1, not finished</source>
        <translation>Vernietiging %1, nog niet klaar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>%1, could begin on %2</source>
        <translation>%1, kon beginnen op %2</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot en met</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>What the administrators of the systems answered</source>
        <translation>Wat de beheerders van de systemen antwoordden</translation>
    </message>
    <message>
        <source>%1 on %2, said by %3.</source>
        <translation>%1 op %2, volgens %3.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>The rules by which it had to go</source>
        <translation>De regels waarom het weg moest</translation>
    </message>
    <message>
        <source>Who decided, and where the log tells of it</source>
        <translation>Wie besliste, en waar dat in het logboek staat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The entries are chained in the log of the register. When this paper was made the log ended with seal %1.</source>
        <translation>De regels zijn geketend in het logboek van het register. Toen dit papier werd gemaakt, eindigde het logboek met zegel %1.</translation>
    </message>
    <message>
        <source>What is left in this register</source>
        <translation>Wat in dit register over is</translation>
    </message>
    <message>
        <source>%1: after it was erased here, all %2 pages of the file of the register were searched, also those that are free.</source>
        <translation>%1: nadat het hier gewist was, zijn alle %2 bladzijden van het bestand van het register doorzocht, ook de vrije.</translation>
    </message>
    <message>
        <source>Nothing of it was found.</source>
        <translation>Er is niets van gevonden.</translation>
    </message>
    <message>
        <source>Copies of the register from before</source>
        <translation>Kopieën van het register van daarvoor</translation>
    </message>
    <message>
        <source>The register keeps none.</source>
        <translation>Het register bewaart er geen.</translation>
    </message>
    <message>
        <source>The copy of %1 still holds the data. It is gone on %2 at the latest.</source>
        <translation>De kopie van %1 bevat de gegevens nog. Die is uiterlijk op %2 weg.</translation>
    </message>
    <message>
        <source>Copies that you made elsewhere do not lapse by themselves. Replace them by a new one.</source>
        <translation>Kopieën die u ergens anders maakte, verdwijnen niet vanzelf. Vervang die door een nieuwe.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these may not go any more since it began. The work list leaves them out, and here they stay, save what was destroyed before the day of its hold. Warn whoever has an older list.</source>
        <translation>
            <numerusform>%n hiervan mag sinds het begin niet meer worden vernietigd. De werklijst noemt het niet meer en hier blijft het staan, behalve als het al vóór de dag van de blokkade was vernietigd. Waarschuw wie een oudere lijst heeft.</numerusform>
            <numerusform>%n hiervan mogen sinds het begin niet meer worden vernietigd. De werklijst noemt ze niet meer en hier blijven ze staan, behalve wat al vóór de dag van de blokkade was vernietigd. Waarschuw wie een oudere lijst heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the program stopped before it could search. When the register was opened again its file was written anew, %2 pages, with nothing but what the register still keeps.</source>
        <translation>%1: het programma stopte voordat het kon zoeken. Toen het register weer openging, is het bestand helemaal opnieuw geschreven, %2 bladzijden, met alleen wat het register nog bewaart.</translation>
    </message>
    <message>
        <source>%1: the file of the register was not searched afterwards. Make room on the disk and open the register again.</source>
        <translation>%1: het bestand van het register is daarna niet doorzocht. Maak ruimte op de schijf en open het register opnieuw.</translation>
    </message>
    <message>
        <source>Left out since</source>
        <translation>Sindsdien eruit gelaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that might not go any more when it was carried out</source>
        <translation>
            <numerusform>%Ln gegeven dat bij de uitvoering niet meer weg mocht</numerusform>
            <numerusform>%Ln gegevens die bij de uitvoering niet meer weg mochten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these may not go any more since it was proposed. When it begins, that is left out.</source>
        <translation>
            <numerusform>%n hiervan mag sinds het voorstel niet meer worden vernietigd. Bij het begin valt het eruit.</numerusform>
            <numerusform>%n hiervan mogen sinds het voorstel niet meer worden vernietigd. Bij het begin vallen ze eruit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was still found in %Ln place(s): in a case, a letter, a note or a reason that tells of it.</source>
        <translation>
            <numerusform>Het is nog op %Ln plaats gevonden: in een zaak, een brief, een notitie of een reden die ervan vertelt.</numerusform>
            <numerusform>Het is nog op %Ln plaatsen gevonden: in een zaak, een brief, een notitie of een reden die ervan vertelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) were made by hand before, the last on %1. They may still hold the data.</source>
        <translation>
            <numerusform>%Ln reservekopie is hiervoor met de hand gemaakt, op %1. Daar kunnen de gegevens nog in staan.</numerusform>
            <numerusform>%Ln reservekopieën zijn hiervoor met de hand gemaakt, de laatste op %1. Daar kunnen de gegevens nog in staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destruction %1: nothing was destroyed</source>
        <translation>Vernietiging %1: er is niets vernietigd</translation>
    </message>
</context>
<context>
    <name>DisclosureCharts</name>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>By month, until and including %1</source>
        <translation>Per maand, tot en met %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Nothing was recorded in these twelve months.</source>
        <translation>In deze twaalf maanden is niets vastgelegd.</translation>
    </message>
    <message>
        <source>%1 disclosures about %2 persons in twelve months, most of them in %3 (%4).</source>
        <translation>%1 verstrekkingen over %2 personen in twaalf maanden, de meeste in %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%1 with special data.</source>
        <translation>
            <numerusform>%1 met bijzondere gegevens.</numerusform>
            <numerusform>%1 met bijzondere gegevens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 the person has to be told.</source>
        <translation>
            <numerusform>Bij %1 moet de persoon het nog horen.</numerusform>
            <numerusform>Bij %1 moet de persoon het nog horen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who got most</source>
        <translation>Wie het meest kreeg</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Nobody got anything.</source>
        <translation>Niemand kreeg iets.</translation>
    </message>
    <message>
        <source>Most went to %1: %2 of %3.</source>
        <translation>Het meest ging naar %1: %2 van %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 recipients something is not in order.</source>
        <translation>
            <numerusform>Bij %1 ontvanger is iets niet in orde.</numerusform>
            <numerusform>Bij %1 ontvangers is iets niet in orde.</numerusform>
        </translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Per doel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Most was for %1: %2 of %3.</source>
        <translation>Het meest was voor %1: %2 van %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 disclosures in 12 months</source>
        <translation>
            <numerusform>%1 verstrekking in 12 maanden</numerusform>
            <numerusform>%1 verstrekkingen in 12 maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of attention</source>
        <translation>
            <numerusform>%1 punt van aandacht</numerusform>
            <numerusform>%1 punten van aandacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 the person was not told because of a ban.</source>
        <translation>
            <numerusform>Bij %1 is het door een verbod niet aan de persoon verteld.</numerusform>
            <numerusform>Bij %1 is het door een verbod niet aan de persoon verteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of recipient</source>
        <translation>Per soort ontvanger</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Soort ontvanger</translation>
    </message>
    <message>
        <source>Most went to this kind: %1, %2 of %3.</source>
        <translation>De meeste gingen naar deze soort: %1, %2 van %3.</translation>
    </message>
    <message>
        <source>By legal basis</source>
        <translation>Per grondslag</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Most rested on this basis: %1, %2 of %3.</source>
        <translation>De meeste hadden deze grondslag: %1, %2 van %3.</translation>
    </message>
</context>
<context>
    <name>DisclosureColumns</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Aantal personen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Law or interest</source>
        <translation>Wet of belang</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
    <message>
        <source>Person told</source>
        <translation>Aan persoon verteld</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Verteld op</translation>
    </message>
    <message>
        <source>Promise of telling</source>
        <translation>Belofte om te vertellen</translation>
    </message>
    <message>
        <source>Demanded by</source>
        <translation>Gevorderd door</translation>
    </message>
    <message>
        <source>Struck out because</source>
        <translation>Doorgehaald, want</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Ground for special data</source>
        <translation>Grond voor bijzondere gegevens</translation>
    </message>
    <message>
        <source>Looked along by</source>
        <translation>Meegekeken door</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Waarom niet verteld</translation>
    </message>
    <message>
        <source>Reference of the demand</source>
        <translation>Kenmerk van de vordering</translation>
    </message>
    <message>
        <source>Article of the demand</source>
        <translation>Artikel van de vordering</translation>
    </message>
    <message>
        <source>Given exactly</source>
        <translation>Precies gegeven</translation>
    </message>
    <message>
        <source>Demand approved by</source>
        <translation>Vordering goedgekeurd door</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>Telling forbidden by</source>
        <translation>Vertellen verboden door</translation>
    </message>
    <message>
        <source>Telling forbidden until</source>
        <translation>Vertellen verboden tot en met</translation>
    </message>
    <message>
        <source>Arrears: contact sought</source>
        <translation>Achterstand: contact gezocht</translation>
    </message>
    <message>
        <source>Arrears: help named</source>
        <translation>Achterstand: op hulp gewezen</translation>
    </message>
    <message>
        <source>Arrears: reminded</source>
        <translation>Achterstand: herinnerd</translation>
    </message>
    <message>
        <source>Arrears: passing on offered</source>
        <translation>Achterstand: doorgeven aangeboden</translation>
    </message>
    <message>
        <source>Role of the recipient</source>
        <translation>Rol van de ontvanger</translation>
    </message>
    <message>
        <source>Country of the recipient</source>
        <translation>Land van de ontvanger</translation>
    </message>
    <message>
        <source>Rests on the agreement</source>
        <translation>Volgens afspraak</translation>
    </message>
</context>
<context>
    <name>DisclosureText</name>
    <message>
        <source>%1, on %2</source>
        <comment>beforehand or afterwards, and the day</comment>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not told, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2 looked along.</source>
        <comment>ground and person</comment>
        <translation>%1. %2 keek mee.</translation>
    </message>
    <message>
        <source>%1: %2, number %3, on the ground of %4.</source>
        <comment>force, authority, reference, article</comment>
        <translation>%1: %2, nummer %3, op grond van %4.</translation>
    </message>
    <message>
        <source>It got: %1. %2 approved that.</source>
        <translation>Zij kreeg: %1. %2 keurde dat goed.</translation>
    </message>
    <message>
        <source>Weighed: %1</source>
        <translation>Afgewogen: %1</translation>
    </message>
    <message>
        <source>The person may not be told until and including %1, by %2.</source>
        <translation>De persoon mag het tot en met %1 niet horen, volgens %2.</translation>
    </message>
    <message>
        <source>The person may not be told until further notice, by %1.</source>
        <translation>De persoon mag het voorlopig niet horen, volgens %1.</translation>
    </message>
    <message>
        <source>Look on %1 whether the person can be told.</source>
        <translation>Kijk op %1 of de persoon het mag horen.</translation>
    </message>
    <message>
        <source>Personal contact sought: %1</source>
        <translation>Persoonlijk contact gezocht: %1</translation>
    </message>
    <message>
        <source>Debt help pointed out: %1</source>
        <translation>Op hulp bij schulden gewezen: %1</translation>
    </message>
    <message>
        <source>Written reminder: %1</source>
        <translation>Schriftelijke herinnering: %1</translation>
    </message>
    <message>
        <source>Passing on offered: %1</source>
        <translation>Doorgeven aangeboden: %1</translation>
    </message>
    <message>
        <source>The tenant: %1</source>
        <translation>De huurder: %1</translation>
    </message>
</context>
<context>
    <name>DisclosureWords</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>Wie er woont</translation>
    </message>
    <message>
        <source>Contract, home and rent</source>
        <translation>Contract, woning en huur</translation>
    </message>
    <message>
        <source>Rent arrears</source>
        <translation>Huurachterstand</translation>
    </message>
    <message>
        <source>Account number and payments</source>
        <translation>Rekeningnummer en betalingen</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomen</translation>
    </message>
    <message>
        <source>What has to be repaired</source>
        <translation>Wat gemaakt moet worden</translation>
    </message>
    <message>
        <source>Reports of nuisance</source>
        <translation>Meldingen van overlast</translation>
    </message>
    <message>
        <source>Registration as a seeker</source>
        <translation>Inschrijving als woningzoekende</translation>
    </message>
    <message>
        <source>Photographs or camera images</source>
        <translation>Foto&apos;s of camerabeelden</translation>
    </message>
    <message>
        <source>Health (Art. 9)</source>
        <translation>Gezondheid (AVG art. 9)</translation>
    </message>
    <message>
        <source>Crimes (Art. 10)</source>
        <translation>Strafbare feiten (AVG art. 10)</translation>
    </message>
    <message>
        <source>Other special data (Art. 9)</source>
        <translation>Andere bijzondere gegevens (AVG art. 9)</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere gegevens</translation>
    </message>
    <message>
        <source>for maintenance</source>
        <translation>voor onderhoud</translation>
    </message>
    <message>
        <source>for renovation</source>
        <translation>voor renovatie</translation>
    </message>
    <message>
        <source>to collect arrears</source>
        <translation>om een achterstand te innen</translation>
    </message>
    <message>
        <source>to report arrears early to the municipality</source>
        <translation>om een achterstand vroeg te melden bij de gemeente</translation>
    </message>
    <message>
        <source>because of nuisance</source>
        <translation>vanwege overlast</translation>
    </message>
    <message>
        <source>because of fraud</source>
        <translation>vanwege fraude</translation>
    </message>
    <message>
        <source>for care and support</source>
        <translation>voor zorg en hulp</translation>
    </message>
    <message>
        <source>to allot a home</source>
        <translation>om een woning toe te wijzen</translation>
    </message>
    <message>
        <source>for a payment</source>
        <translation>voor een betaling</translation>
    </message>
    <message>
        <source>for our computer systems</source>
        <translation>voor onze computersystemen</translation>
    </message>
    <message>
        <source>for an audit</source>
        <translation>voor een controle</translation>
    </message>
    <message>
        <source>because of a dispute or lawsuit</source>
        <translation>vanwege een geschil of rechtszaak</translation>
    </message>
    <message>
        <source>because the law asks for it</source>
        <translation>omdat de wet erom vraagt</translation>
    </message>
    <message>
        <source>for a survey</source>
        <translation>voor een onderzoek</translation>
    </message>
    <message>
        <source>for news to tenants</source>
        <translation>voor nieuws aan huurders</translation>
    </message>
    <message>
        <source>for marketing</source>
        <translation>voor reclame</translation>
    </message>
    <message>
        <source>because of a merger or sale</source>
        <translation>vanwege een fusie of verkoop</translation>
    </message>
    <message>
        <source>for another purpose</source>
        <translation>voor een ander doel</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 lies outside Europe, and no ground is filled in (GDPR Art. 44-49). Choose a ground, or give no data.</source>
        <translation>%1 ligt buiten Europa, en er is geen grond ingevuld (AVG art. 44-49). Kies een grond, of geef geen gegevens.</translation>
    </message>
    <message>
        <source>The statement promises to process within the EU only. %1 is no member. Choose another recipient, or change the statement.</source>
        <translation>De verklaring belooft om alleen binnen de EU te verwerken. %1 hoort daar niet bij. Kies een andere ontvanger, of pas de verklaring aan.</translation>
    </message>
    <message>
        <source>This is a processor, and no processor agreement is in force (GDPR Art. 28(3)). Make one and fill in its day.</source>
        <translation>Dit is een verwerker, en er geldt geen verwerkersovereenkomst (AVG art. 28 lid 3). Sluit er een en vul de dag in.</translation>
    </message>
    <message>
        <source>You decide together, and there is no arrangement on who does what (GDPR Art. 26(1)). Make one and fill in its day.</source>
        <translation>U besluit samen, en er is geen regeling over wie wat doet (AVG art. 26 lid 1). Maak er een en vul de dag in.</translation>
    </message>
    <message>
        <source>The statement names a covenant, and none is in force here. Fill in its day, or find another basis (GDPR Art. 6(1)).</source>
        <translation>De verklaring noemt een convenant, en er geldt er hier geen. Vul de dag in, of zoek een andere grondslag (AVG art. 6 lid 1).</translation>
    </message>
    <message>
        <source>Nobody decided whether this is a processor (GDPR Art. 4(7)-(8), 26, 28). Look at the contract and choose the role.</source>
        <translation>Niemand besloot of dit een verwerker is (AVG art. 4 lid 7 en 8, 26, 28). Kijk in het contract en kies de rol.</translation>
    </message>
    <message>
        <source>The statement names nobody like this recipient (GDPR Art. 13(1)(e)). Choose whom it falls under, or add it to the statement.</source>
        <translation>De verklaring noemt zo&apos;n ontvanger niet (AVG art. 13 lid 1 e). Kies waar deze onder valt, of zet deze in de verklaring.</translation>
    </message>
    <message>
        <source>An agreement ends on %1. Renew it in time, or end the recipient (GDPR Art. 26, 28(3)).</source>
        <translation>Een afspraak eindigt op %1. Verleng die op tijd, of beëindig de ontvanger (AVG art. 26, 28 lid 3).</translation>
    </message>
    <message>
        <source>The statement promises that the person hears of this beforehand. Tell the person first, and fill in the day.</source>
        <translation>De verklaring belooft dat de persoon dit vooraf hoort. Vertel het eerst, en vul de dag in.</translation>
    </message>
    <message>
        <source>The statement promises that the person hears of this. Tell the person, or fill in which law forbids that.</source>
        <translation>De verklaring belooft dat de persoon dit hoort. Vertel het, of vul in welke wet dat verbiedt.</translation>
    </message>
    <message>
        <source>This is more than the statement says that this recipient gets (GDPR Art. 5(1)(c)). Leave out what is not needed.</source>
        <translation>Dit is meer dan deze ontvanger volgens de verklaring krijgt (AVG art. 5 lid 1 c). Laat weg wat niet nodig is.</translation>
    </message>
    <message>
        <source>There was no processor agreement with this recipient on this day (GDPR Art. 28(3)). Make one before data go.</source>
        <translation>Op deze dag was er geen verwerkersovereenkomst met deze ontvanger (AVG art. 28 lid 3). Sluit er een voordat u gegevens geeft.</translation>
    </message>
    <message>
        <source>The statement promises to process within the EU only, and this recipient is outside. Look for another recipient.</source>
        <translation>De verklaring belooft om alleen binnen de EU te verwerken. Deze ontvanger zit daarbuiten. Zoek een andere ontvanger.</translation>
    </message>
    <message>
        <source>The data leave Europe, and no ground is filled in (GDPR Art. 44). First fill in the ground with the recipient.</source>
        <translation>De gegevens gaan Europa uit, en er is geen grond ingevuld (AVG art. 44). Vul die eerst bij de ontvanger in.</translation>
    </message>
    <message>
        <source>The statement does not name this recipient (GDPR Art. 13(1)(e)). Write down why the data must go there.</source>
        <translation>De verklaring noemt deze ontvanger niet (AVG art. 13 lid 1 e). Schrijf op waarom de gegevens daarheen moeten.</translation>
    </message>
    <message>
        <source>%1: %2; %3; on %4</source>
        <extracomment>the recipient: the kinds of data; what for; on which days</extracomment>
        <translation>%1: %2; %3; op %4</translation>
    </message>
    <message>
        <source>Personal contact attempted</source>
        <translation>Persoonlijk contact gezocht</translation>
    </message>
    <message>
        <source>Help with debts pointed out</source>
        <translation>Gewezen op hulp bij schulden</translation>
    </message>
    <message>
        <source>Written reminder sent</source>
        <translation>Schriftelijke herinnering gestuurd</translation>
    </message>
    <message>
        <source>Offered in writing to pass the data on</source>
        <translation>Schriftelijk aangeboden om de gegevens door te geven</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Aannemer of onderhoudsbedrijf</translation>
    </message>
    <message>
        <source>Bailiff</source>
        <translation>Deurwaarder</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Public prosecutor, tax office or another authority</source>
        <translation>Justitie, Belastingdienst of andere instantie</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Debt help or administrator of property</source>
        <translation>Schuldhulp of bewindvoerder</translation>
    </message>
    <message>
        <source>Software, hosting or back-ups</source>
        <translation>Software, hosting of reservekopieën</translation>
    </message>
    <message>
        <source>Newsletters or bulk post</source>
        <translation>Nieuwsbrieven of post aan velen</translation>
    </message>
    <message>
        <source>Survey agency</source>
        <translation>Onderzoeksbureau</translation>
    </message>
    <message>
        <source>Bank or payment service</source>
        <translation>Bank of betaaldienst</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Advocaat</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Accountant</translation>
    </message>
    <message>
        <source>Another housing corporation</source>
        <translation>Andere woningcorporatie</translation>
    </message>
    <message>
        <source>Allocation of homes</source>
        <translation>Verdeling van woningen</translation>
    </message>
    <message>
        <source>Acquirer in a merger or sale</source>
        <translation>Overnemer bij fusie of verkoop</translation>
    </message>
    <message>
        <source>Another recipient</source>
        <translation>Andere ontvanger</translation>
    </message>
    <message>
        <source>Processor: works for you (Art. 4(8))</source>
        <translation>Verwerker: werkt voor u (AVG art. 4 lid 8)</translation>
    </message>
    <message>
        <source>Controller of its own: decides itself (Art. 4(7))</source>
        <translation>Zelfstandig: besluit zelf (AVG art. 4 lid 7)</translation>
    </message>
    <message>
        <source>Joint: you decide together (Art. 26)</source>
        <translation>Gezamenlijk: u besluit samen (AVG art. 26)</translation>
    </message>
    <message>
        <source>Adequacy decision (Art. 45)</source>
        <translation>Adequaatheidsbesluit (AVG art. 45)</translation>
    </message>
    <message>
        <source>Standard clauses or other safeguards (Art. 46)</source>
        <translation>Modelbepalingen of andere waarborgen (AVG art. 46)</translation>
    </message>
    <message>
        <source>Binding corporate rules (Art. 47)</source>
        <translation>Bindende bedrijfsregels (AVG art. 47)</translation>
    </message>
    <message>
        <source>Exception for one case (Art. 49)</source>
        <translation>Uitzondering voor één geval (AVG art. 49)</translation>
    </message>
    <message>
        <source>Processor agreement (Art. 28(3))</source>
        <translation>Verwerkersovereenkomst (AVG art. 28 lid 3)</translation>
    </message>
    <message>
        <source>Arrangement of joint controllers (Art. 26)</source>
        <translation>Regeling als u samen besluit (AVG art. 26)</translation>
    </message>
    <message>
        <source>Covenant</source>
        <translation>Convenant</translation>
    </message>
    <message>
        <source>Contract with terms on data</source>
        <translation>Contract met afspraken over gegevens</translation>
    </message>
    <message>
        <source>Outside Europe without a ground</source>
        <translation>Buiten Europa zonder grond</translation>
    </message>
    <message>
        <source>Outside the EU</source>
        <translation>Buiten de EU</translation>
    </message>
    <message>
        <source>No processor agreement</source>
        <translation>Geen verwerkersovereenkomst</translation>
    </message>
    <message>
        <source>No arrangement of joint controllers</source>
        <translation>Geen regeling, terwijl u samen besluit</translation>
    </message>
    <message>
        <source>No covenant</source>
        <translation>Geen convenant</translation>
    </message>
    <message>
        <source>Role not decided</source>
        <translation>Rol niet bepaald</translation>
    </message>
    <message>
        <source>Not in the statement</source>
        <translation>Niet in de verklaring</translation>
    </message>
    <message>
        <source>Agreement ends soon</source>
        <translation>Afspraak eindigt binnenkort</translation>
    </message>
    <message>
        <source>Maintenance and repairs</source>
        <translation>Onderhoud en reparaties</translation>
    </message>
    <message>
        <source>Renovation</source>
        <translation>Renovatie</translation>
    </message>
    <message>
        <source>Collection of arrears</source>
        <translation>Incasso van achterstand</translation>
    </message>
    <message>
        <source>Early report of arrears to the municipality</source>
        <translation>Vroege melding van achterstand aan de gemeente</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Overlast</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Care and support</source>
        <translation>Zorg en hulp</translation>
    </message>
    <message>
        <source>Allocation of a home</source>
        <translation>Toewijzing van een woning</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Systems and back-ups</source>
        <translation>Systemen en reservekopieën</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Dispute or lawsuit</source>
        <translation>Geschil of rechtszaak</translation>
    </message>
    <message>
        <source>Duty under the law</source>
        <translation>Plicht volgens de wet</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Onderzoek onder huurders</translation>
    </message>
    <message>
        <source>News for tenants</source>
        <translation>Nieuws voor huurders</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Reclame of verkoop</translation>
    </message>
    <message>
        <source>Merger or sale</source>
        <translation>Fusie of verkoop</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>Een ander doel</translation>
    </message>
    <message>
        <source>Formal demand: you must give it</source>
        <translation>Vordering: u moet het geven</translation>
    </message>
    <message>
        <source>Question for help: you choose (UAVG 41)</source>
        <translation>Vraag om hulp: u kiest zelf (UAVG art. 41)</translation>
    </message>
    <message>
        <source>Told beforehand</source>
        <translation>Vooraf verteld</translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation>Achteraf verteld</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet verteld</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>The tenant did not refuse</source>
        <translation>De huurder weigerde niet</translation>
    </message>
    <message>
        <source>The tenant refused</source>
        <translation>De huurder weigerde</translation>
    </message>
    <message>
        <source>Not told because of a ban</source>
        <translation>Niet verteld door een verbod</translation>
    </message>
    <message>
        <source>Data on arrears go to a municipality. Is it the early report of arrears? Choose that purpose: it asks for the four steps that come before it (Besluit gemeentelijke schuldhulpverlening art. 2).</source>
        <translation>Gegevens over een achterstand gaan naar een gemeente. Is het de vroege melding van achterstand? Kies dan dat doel: het vraagt naar de vier stappen die eraan voorafgaan (Besluit gemeentelijke schuldhulpverlening art. 2).</translation>
    </message>
    <message>
        <source>The same person decided on this and looked along. Have somebody else look along, and fill in that name.</source>
        <translation>Wie hierover besliste, keek ook mee. Laat iemand anders meekijken, en vul die naam in.</translation>
    </message>
    <message>
        <source>A rectification, erasure or restriction of this person was closed on this day or later, and this recipient was not told of it (GDPR Art. 19). Open that case again, tell it, and close it then.</source>
        <translation>Op deze dag of later is een verbetering, wissing of beperking van deze persoon afgesloten, en deze ontvanger kreeg daar geen bericht van (AVG art. 19). Heropen die zaak, geef het bericht, en sluit haar dan.</translation>
    </message>
    <message>
        <source>Not told, or too late</source>
        <translation>Niet of te laat verteld</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>No answer stands in this case on %1.</source>
        <translation>Op %1 is er in deze zaak geen antwoord.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>Beantwoord op %1.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message numerus="yes">
        <source>Attachment %1: %n black box(es)</source>
        <translation>
            <numerusform>Bijlage %1: %n zwart vlak</numerusform>
            <numerusform>Bijlage %1: %n zwarte vlakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Places in the file where data of others stand, and what was done with them (GDPR Art. 15(4), UAVG 41(1)(i)):</source>
        <translation>Plaatsen in het dossier met gegevens van anderen, en wat ermee is gedaan (AVG art. 15 lid 4, UAVG 41 lid 1 onder i):</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>The register holds no copy with black boxes in this case, and no data of others that were weighed.</source>
        <translation>Het register bevat in deze zaak geen kopie met zwarte vlakken, en geen afgewogen gegevens van anderen.</translation>
    </message>
    <message>
        <source>What stood under a box is not in this dossier; of it the number and the grounds are told.</source>
        <translation>Wat onder een vlak stond, staat niet in dit dossier; wel hoeveel vlakken er zijn en op welke grond.</translation>
    </message>
    <message>
        <source>It is not recorded whether recipients were told (GDPR Art. 19).</source>
        <translation>Niet vastgelegd is of ontvangers bericht kregen (AVG art. 19).</translation>
    </message>
    <message>
        <source>Nothing was asked of which recipients must be told (GDPR Art. 19).</source>
        <translation>Er is niets gevraagd waarvan ontvangers bericht moeten krijgen (AVG art. 19).</translation>
    </message>
    <message>
        <source>Who gets data of these kinds, after the record of processing activities:</source>
        <translation>Wie zulke gegevens krijgt, volgens het register van verwerkingen:</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The statement bears no date.</source>
        <translation>Op de verklaring staat geen datum.</translation>
    </message>
    <message>
        <source>Holds here from</source>
        <translation>Geldt hier vanaf</translation>
    </message>
    <message>
        <source>Not known; it is the oldest one in the register.</source>
        <translation>Niet bekend; het is de oudste in het register.</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Wat de verklaring belooft</translation>
    </message>
    <message>
        <source>The request is older than every statement in the register. This is the oldest; whether it held then is not known.</source>
        <translation>Het verzoek is ouder dan elke verklaring in het register. Dit is de oudste; of die toen gold, is niet bekend.</translation>
    </message>
    <message>
        <source>The register keeps no work instructions.</source>
        <translation>Werkinstructies staan niet in het register.</translation>
    </message>
    <message>
        <source>There are no exhibits.</source>
        <translation>Er zijn geen producties.</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Productie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Left out on purpose, as nobody chose it (GDPR Art. 5(1)(c)): %1.</source>
        <translation>Met opzet weggelaten, want niemand koos ervoor (AVG art. 5 lid 1 onder c): %1.</translation>
    </message>
    <message numerus="yes">
        <source>For that reason %n file(s) of the case do not come along.</source>
        <translation>
            <numerusform>Daarom gaat %n bestand van de zaak niet mee.</numerusform>
            <numerusform>Daarom gaan %n bestanden van de zaak niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages of the exhibits are pictures of the originals.</source>
        <translation>De bladzijden van de producties zijn afbeeldingen van de originelen.</translation>
    </message>
    <message>
        <source>Print log</source>
        <translation>Printlogboek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Chosen beside the usual</source>
        <translation>Gekozen naast het gewone</translation>
    </message>
    <message>
        <source>At the foot of every page stands the head of the audit log of the register when this was drawn up. With the register it can be proved that nothing was changed in it since.</source>
        <translation>Onder aan elke bladzijde staat de kop van het logboek van het register op het moment van opmaken. Met het register is te bewijzen dat daar sindsdien niets aan is veranderd.</translation>
    </message>
    <message>
        <source>For the controller</source>
        <translation>Namens de verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Plaats en datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>No privacy officer is named. Fill in the name in Settings, Organisations.</source>
        <translation>Er is geen privacy officer genoemd. Vul de naam in bij Beheer, Organisaties.</translation>
    </message>
    <message>
        <source>No address, e-mail or telephone of the person is known. The authority asks for one.</source>
        <translation>Van de persoon is geen adres, e-mail of telefoon bekend. De AP vraagt daarnaar.</translation>
    </message>
    <message>
        <source>The words of the request are not kept. Add the letter or mail as an attachment, or write down what was said.</source>
        <translation>De woorden van het verzoek zijn niet bewaard. Voeg de brief of mail als bijlage toe, of schrijf op wat er is gezegd.</translation>
    </message>
    <message>
        <source>No letter of the answer is kept. Was it made elsewhere? Add it as an attachment.</source>
        <translation>Er is geen brief met het antwoord bewaard. Is die ergens anders gemaakt? Voeg hem als bijlage toe.</translation>
    </message>
    <message>
        <source>A letter is on paper and not sent: %1. Send it, or leave it as it is.</source>
        <translation>Een brief is klaar en niet verzonden: %1. Verzend hem, of laat het zo.</translation>
    </message>
    <message>
        <source>A letter is still a draft and stays out: %1.</source>
        <translation>Een brief is nog een concept en blijft eruit: %1.</translation>
    </message>
    <message>
        <source>It was not established who the person is. Record the identification.</source>
        <translation>Het is niet vastgesteld wie de persoon is. Leg de identificatie vast.</translation>
    </message>
    <message>
        <source>A copy of an identity document was taken and may be kept until %1. Check that it is gone.</source>
        <translation>Er is een kopie van een identiteitsbewijs gemaakt; die mag er zijn tot en met %1. Kijk na of hij weg is.</translation>
    </message>
    <message>
        <source>No processing is named. Choose in the case which descriptions concern this person.</source>
        <translation>Er is geen verwerking genoemd. Kies in de zaak welke beschrijvingen over deze persoon gaan.</translation>
    </message>
    <message>
        <source>No search is recorded. Record who searched which system.</source>
        <translation>Er is geen zoekopdracht vastgelegd. Leg vast wie in welk systeem zocht.</translation>
    </message>
    <message>
        <source>A search is not signed off: %1. Remind the colleague.</source>
        <translation>Een zoekopdracht is niet afgerond: %1. Herinner de collega.</translation>
    </message>
    <message>
        <source>No answer is recorded. Record what was decided, with the weighing.</source>
        <translation>Er is geen antwoord vastgelegd. Leg vast wat is besloten, met de afweging.</translation>
    </message>
    <message>
        <source>A refusal has no ground or no weighing: %1.</source>
        <translation>Een weigering heeft geen grond of geen afweging: %1.</translation>
    </message>
    <message>
        <source>A point of the checklist is open: %1.</source>
        <translation>Een punt van de checklist is open: %1.</translation>
    </message>
    <message>
        <source>Something was blacked out and no copy with black boxes is kept: %1.</source>
        <translation>Er is iets zwart gemaakt en er is geen kopie met zwarte vlakken bewaard: %1.</translation>
    </message>
    <message>
        <source>It is not recorded whether recipients were told. Settle that point (GDPR Art. 19).</source>
        <translation>Niet vastgelegd is of ontvangers bericht kregen. Handel dat punt af (AVG art. 19).</translation>
    </message>
    <message>
        <source>The case is older than the oldest known privacy statement. Add the version that held then.</source>
        <translation>De zaak is ouder dan de oudste bekende privacyverklaring. Voeg de versie toe die toen gold.</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Gevraagd op %1</translation>
    </message>
    <message>
        <source>What would be enough</source>
        <translation>Wat genoeg is</translation>
    </message>
    <message>
        <source>Why there was doubt</source>
        <translation>Waarom er twijfel was</translation>
    </message>
    <message>
        <source>Looked at on %1</source>
        <translation>Bekeken op %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Manier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>For the identification a copy of an identity document was taken. Until when it is kept is not recorded.</source>
        <translation>Voor de identificatie is een kopie van een identiteitsbewijs gemaakt. Tot wanneer die wordt bewaard, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>For the identification a copy of an identity document was taken, to be deleted by %1 at the latest. The register itself holds no copy of it.</source>
        <translation>Voor de identificatie is een kopie van een identiteitsbewijs gemaakt, die uiterlijk op %1 weg moet zijn. Bij de identificatie in het register staat geen kopie.</translation>
    </message>
    <message>
        <source>Of an identification the register keeps who looked, when, by which means and with what outcome; no numbers and no answers.</source>
        <translation>Van een identificatie bewaart het register wie keek, wanneer, op welke manier en met welke uitkomst; geen nummers en geen antwoorden.</translation>
    </message>
    <message>
        <source>The register does not say which processing this case is about.</source>
        <translation>Het register zegt niet over welke verwerking deze zaak gaat.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The person.</source>
        <translation>De persoon zelf.</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatische besluiten</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>Outside the EEA</source>
        <translation>Buiten de EER</translation>
    </message>
    <message>
        <source>No transfers.</source>
        <translation>Geen doorgifte.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>The register holds no search in this case.</source>
        <translation>Het register bevat in deze zaak geen zoekopdracht.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation>Gezocht door</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gezocht op</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>open, answer by %1</source>
        <translation>open, antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>No processing is named in this case, so no period either.</source>
        <translation>In deze zaak is geen verwerking genoemd, dus ook geen termijn.</translation>
    </message>
    <message>
        <source>The record of processing activities says how long data of these kinds are kept:</source>
        <translation>Het register van verwerkingen zegt hoe lang zulke gegevens worden bewaard:</translation>
    </message>
    <message>
        <source>Not recorded.</source>
        <translation>Niet vastgelegd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right and outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (later ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>Letter sent: %1</source>
        <translation>Brief verzonden: %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>Ingevoerd in het register</translation>
    </message>
    <message>
        <source>A day is that on which it happened, a moment that on which it was entered. What was undone stays visible.</source>
        <translation>De dag is die waarop het gebeurde, het moment dat waarop het is ingevoerd. Wat ongedaan is gemaakt, blijft zichtbaar.</translation>
    </message>
    <message>
        <source>The request came in on %1. Channel: %2.</source>
        <translation>Het verzoek kwam binnen op %1. Kanaal: %2.</translation>
    </message>
    <message>
        <source>The register does not hold the words of the request.</source>
        <translation>De woorden van het verzoek staan niet in het register.</translation>
    </message>
    <message>
        <source>These words were recorded as the request:</source>
        <translation>Deze woorden zijn als verzoek vastgelegd:</translation>
    </message>
    <message>
        <source>The register holds no letter in this case.</source>
        <translation>Het register bevat in deze zaak geen brief.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>not recorded as sent</source>
        <translation>niet als verzonden vastgelegd</translation>
    </message>
    <message>
        <source>On %1 this was asked: %2.</source>
        <translation>Op %1 is gevraagd om: %2.</translation>
    </message>
    <message>
        <source>No answer is recorded yet.</source>
        <translation>Er is nog geen antwoord vastgelegd.</translation>
    </message>
    <message>
        <source>On %1 it was answered. %2.</source>
        <translation>Op %1 is het beantwoord. %2.</translation>
    </message>
    <message>
        <source>The last day by law: %1.</source>
        <translation>De uiterste dag volgens de wet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The answer came %n day(s) late.</source>
        <translation>
            <numerusform>Het antwoord kwam %n dag te laat.</numerusform>
            <numerusform>Het antwoord kwam %n dagen te laat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) over that now.</source>
        <translation>
            <numerusform>Die dag is nu %n dag voorbij.</numerusform>
            <numerusform>Die dag is nu %n dagen voorbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer came in time.</source>
        <translation>Het antwoord kwam op tijd.</translation>
    </message>
    <message>
        <source>Not known in the register.</source>
        <translation>Niet bekend in het register.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>Wat er gebeurde, dag na dag</translation>
    </message>
    <message>
        <source>The term and how it was counted</source>
        <translation>De termijn en hoe die is berekend</translation>
    </message>
    <message>
        <source>The request and the letters</source>
        <translation>Het verzoek en de brieven</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>The processing that it is about</source>
        <translation>De verwerking waar het om gaat</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Waar is gezocht</translation>
    </message>
    <message>
        <source>Decision and weighing</source>
        <translation>Besluit en afweging</translation>
    </message>
    <message>
        <source>What was blacked out or left out</source>
        <translation>Wat zwart is gemaakt of weggelaten</translation>
    </message>
    <message>
        <source>Recipients and notices to them</source>
        <translation>Ontvangers en berichten aan hen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>The complaint and its handling</source>
        <translation>De klacht en de afhandeling</translation>
    </message>
    <message>
        <source>The privacy statement that held</source>
        <translation>De privacyverklaring die gold</translation>
    </message>
    <message>
        <source>Exhibits and print log</source>
        <translation>Producties en printlogboek</translation>
    </message>
    <message>
        <source>Complaint dossier %1</source>
        <translation>Klachtdossier %1</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Zaak %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>log %1</source>
        <comment>the head of the audit log</comment>
        <translation>logboek %1</translation>
    </message>
    <message>
        <source>Exhibit %1</source>
        <translation>Productie %1</translation>
    </message>
    <message>
        <source>Files in which a BSN or document number was found</source>
        <translation>Bestanden waarin een BSN of documentnummer is gevonden</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Opgeslagen als PDF</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Geprint</translation>
    </message>
    <message>
        <source>Controller (GDPR Art. 4(7))</source>
        <translation>Verwerkingsverantwoordelijke (AVG art. 4 onder 7)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Privacy officer</translation>
    </message>
    <message>
        <source>Not named in the register.</source>
        <translation>Niet genoemd in het register.</translation>
    </message>
    <message>
        <source>Whose complaint it is</source>
        <translation>Van wie de klacht is</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Dit dossier</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation>Opgemaakt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Letter of %1: %2</source>
        <translation>Brief van %1: %2</translation>
    </message>
    <message>
        <source>Attachment %1 (blacked-out copy of %2): %3</source>
        <translation>Bijlage %1 (kopie met zwarte vlakken van %2): %3</translation>
    </message>
    <message>
        <source>Attachment %1: %2</source>
        <translation>Bijlage %1: %2</translation>
    </message>
    <message>
        <source>The register holds no complaint in this case.</source>
        <translation>Het register bevat in deze zaak geen klacht.</translation>
    </message>
    <message>
        <source>No recipients are named.</source>
        <translation>Er zijn geen ontvangers genoemd.</translation>
    </message>
    <message>
        <source>According to the register no copy of an identity document was taken or kept for the identification.</source>
        <translation>Volgens het register is voor de identificatie geen kopie van een identiteitsbewijs gemaakt of bewaard.</translation>
    </message>
    <message>
        <source>From the record of processing activities of the controller (GDPR Art. 30):</source>
        <translation>Uit het register van verwerkingen van de verwerkingsverantwoordelijke (AVG art. 30):</translation>
    </message>
    <message>
        <source>the file opens with a password alone.</source>
        <translation>het bestand gaat alleen open met een wachtwoord.</translation>
    </message>
    <message>
        <source>it is too large to print.</source>
        <translation>het is te groot om af te drukken.</translation>
    </message>
    <message>
        <source>a file of this kind has no pages that can be shown here.</source>
        <translation>een bestand van deze soort heeft geen bladzijden die hier te tonen zijn.</translation>
    </message>
    <message>
        <source>the file is broken.</source>
        <translation>het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Its pages are not in this dossier: %1</source>
        <translation>De bladzijden staan niet in dit dossier: %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>%1; more time was given, until %2</source>
        <translation>%1; er kwam uitstel tot en met %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>Open on %1.</source>
        <translation>Open op %1.</translation>
    </message>
    <message>
        <source>What was decided, offered or mended</source>
        <translation>Wat is besloten, aangeboden of hersteld</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Te beantwoorden uiterlijk</translation>
    </message>
    <message>
        <source>No complaint to the organisation itself is recorded.</source>
        <translation>Er is geen klacht bij de organisatie zelf vastgelegd.</translation>
    </message>
    <message>
        <source>No complaint is recorded. Record what the person contests, and where.</source>
        <translation>Er is geen klacht vastgelegd. Leg vast wat de persoon betwist, en waar.</translation>
    </message>
    <message>
        <source>No complaint to the organisation itself is recorded: the internal stage did not take place.</source>
        <translation>Er is geen klacht bij de organisatie zelf vastgelegd: de interne stap heeft niet plaatsgevonden.</translation>
    </message>
    <message>
        <source>The reference of the authority is not known. Add it to the complaint.</source>
        <translation>Het kenmerk van de AP is niet bekend. Voeg het toe aan de klacht.</translation>
    </message>
    <message>
        <source>The complaint to the organisation is not answered. Record what came of it.</source>
        <translation>De klacht bij de organisatie is niet beantwoord. Leg vast wat eruit kwam.</translation>
    </message>
    <message>
        <source>Reference of the AP</source>
        <translation>Kenmerk van de AP</translation>
    </message>
    <message>
        <source>The court</source>
        <translation>De rechter</translation>
    </message>
    <message>
        <source>The AP</source>
        <translation>De AP</translation>
    </message>
    <message>
        <source>No answer came within the term of the law, so the law sets no last day for the court (UAVG 35(2)).</source>
        <translation>Binnen de termijn van de wet kwam er geen antwoord. Daarom noemt de wet geen uiterste dag voor de rechtbank (UAVG 35 lid 2).</translation>
    </message>
    <message>
        <source>The case was opened again on %1. This answer stood until then.</source>
        <translation>De zaak is heropend op %1. Tot die dag gold dit antwoord.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plaats %1</translation>
    </message>
    <message>
        <source>Which places these are, whose data they hold and how that was weighed stands in the register; the authority can ask for it.</source>
        <translation>Welke plaatsen dit zijn, van wie de gegevens daar zijn en hoe dat is afgewogen, staat in het register. De toezichthouder kan het opvragen.</translation>
    </message>
    <message>
        <source>No answer was given, so there is nothing yet that recipients must be told (GDPR Art. 19).</source>
        <translation>Er is geen antwoord gegeven, dus er is nog niets dat ontvangers moeten horen (AVG art. 19).</translation>
    </message>
    <message>
        <source>Nothing was granted of which recipients must be told (GDPR Art. 19).</source>
        <translation>Er is niets toegewezen dat ontvangers moeten horen (AVG art. 19).</translation>
    </message>
    <message>
        <source>A demand is not answered. Its last day was %1.</source>
        <translation>Een vordering is niet beantwoord. De uiterste dag was %1.</translation>
    </message>
    <message>
        <source>%1 (This step was undone since.)</source>
        <translation>%1 (Deze stap is later ongedaan gemaakt.)</translation>
    </message>
    <message>
        <source>No identification is recorded in this case.</source>
        <translation>In deze zaak is geen identificatie vastgelegd.</translation>
    </message>
    <message>
        <source>On %1 the case was opened again.</source>
        <translation>Op %1 is de zaak heropend.</translation>
    </message>
    <message>
        <source>The case was struck out.</source>
        <translation>De zaak is doorgehaald.</translation>
    </message>
    <message>
        <source>No new answer is recorded yet.</source>
        <translation>Er is nog geen nieuw antwoord vastgelegd.</translation>
    </message>
    <message>
        <source>That day has not passed.</source>
        <translation>Die dag is nog niet voorbij.</translation>
    </message>
    <message>
        <source>The last day that was promised: %1.</source>
        <translation>De laatste dag volgens de belofte: %1.</translation>
    </message>
    <message>
        <source>Whether the term was met</source>
        <translation>Is de termijn gehaald?</translation>
    </message>
    <message>
        <source>Where data of others stood, whose they are and how that was weighed</source>
        <translation>Waar gegevens van anderen stonden, van wie, en hoe dat is afgewogen</translation>
    </message>
    <message>
        <source>Six weeks after the answer</source>
        <translation>Zes weken na het antwoord</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>day of receipt</comment>
        <translation>%1 in plaats van %2</translation>
    </message>
    <message>
        <source>Attachment %1 was taken out of the register (%2).</source>
        <translation>Bijlage %1 is uit het register verwijderd (%2).</translation>
    </message>
    <message>
        <source>The request was withdrawn on %1.</source>
        <translation>Het verzoek is ingetrokken op %1.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nog open</translation>
    </message>
    <message>
        <source>Complaint of %1 (%2): %3 Outcome: %4.</source>
        <translation>Klacht van %1 (%2): %3 Uitkomst: %4.</translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 came %n day(s) after it.</source>
        <translation>
            <numerusform>Het antwoord van %1 kwam %n dag na die dag.</numerusform>
            <numerusform>Het antwoord van %1 kwam %n dagen na die dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of %1 came in time.</source>
        <translation>Het antwoord van %1 kwam op tijd.</translation>
    </message>
    <message numerus="yes">
        <source>It had passed %n day(s) before the request was withdrawn.</source>
        <translation>
            <numerusform>Die dag was %n dag voorbij toen het verzoek werd ingetrokken.</numerusform>
            <numerusform>Die dag was %n dagen voorbij toen het verzoek werd ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was withdrawn before it passed.</source>
        <translation>Het verzoek is ingetrokken voordat die dag voorbij was.</translation>
    </message>
    <message>
        <source>Originals in which something was blacked out</source>
        <translation>Originelen waarin iets zwart is gemaakt</translation>
    </message>
    <message>
        <source>Files with medical data</source>
        <translation>Bestanden met medische gegevens</translation>
    </message>
    <message>
        <source>The pages of the attachments are pictures of the originals.</source>
        <translation>De bladzijden van de bijlagen zijn afbeeldingen van de originelen.</translation>
    </message>
    <message>
        <source>Notes of the officer, and the reasons written at steps</source>
        <translation>Notities van de privacy officer, en de redenen bij stappen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>%1, answer by %2</source>
        <comment>days</comment>
        <translation>%1, antwoord uiterlijk %2</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Gevorderd</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Aantal bladzijden</translation>
    </message>
    <message>
        <source>No font of this computer has these signs; on paper they become boxes: %1. Install a font that has them.</source>
        <translation>Geen lettertype op deze computer heeft deze tekens; op papier worden het vakjes: %1. Installeer een lettertype dat ze heeft.</translation>
    </message>
    <message>
        <source>%1. No font of this computer has these signs in it; on paper they become boxes: %2. Install a font that has them.</source>
        <translation>%1. Geen lettertype op deze computer heeft deze tekens daarin; op papier worden het vakjes: %2. Installeer een lettertype dat ze heeft.</translation>
    </message>
    <message>
        <source>Its pages are pictures of the original.</source>
        <translation>De bladzijden zijn afbeeldingen van het origineel.</translation>
    </message>
    <message numerus="yes">
        <source>Left out by choice: attachment(s) %1.</source>
        <translation>
            <numerusform>Bewust weggelaten: bijlage %1.</numerusform>
            <numerusform>Bewust weggelaten: bijlagen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not looked through for a BSN, as not all of it could be read: attachment(s) %1. Look yourself whether one stands in it.</source>
        <translation>
            <numerusform>Niet doorzocht op een BSN, omdat niet alles kon worden gelezen: bijlage %1. Kijk zelf of er een in staat.</numerusform>
            <numerusform>Niet doorzocht op een BSN, omdat niet alles kon worden gelezen: bijlagen %1. Kijk zelf of er een in staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case is a complaint to the organisation itself. Parts 3, 5 and 9 say how it was handled.</source>
        <translation>Deze zaak is zelf een klacht bij de organisatie. In deel 3, 5 en 9 staat hoe die is behandeld.</translation>
    </message>
    <message>
        <source>They ended on %1.</source>
        <translation>Die eindigden op %1.</translation>
    </message>
    <message>
        <source>It was given by word of mouth. The letter of %1 named the court.</source>
        <translation>Dat antwoord is mondeling gegeven. De brief van %1 noemde de rechter.</translation>
    </message>
    <message>
        <source>Six weeks counted from %1 ended on %2 (UAVG 35(2)).</source>
        <translation>Zes weken, geteld vanaf %1, eindigden op %2 (UAVG 35 lid 2).</translation>
    </message>
    <message>
        <source>Six weeks counted from %1 end on %2: until then at least the court can be asked (UAVG 35(2)).</source>
        <translation>Zes weken, geteld vanaf %1, eindigen op %2: in elk geval tot en met die dag kan de rechter worden gevraagd (UAVG 35 lid 2).</translation>
    </message>
    <message>
        <source>%1 acts for the person, and nothing is recorded that shows it. Ask for the mandate or court order, and note it in the case.</source>
        <translation>%1 treedt op voor de persoon, en er is niet vastgelegd waaruit dat blijkt. Vraag de volmacht of de uitspraak van de rechter, en noteer die in de zaak.</translation>
    </message>
    <message>
        <source>No letter that tells the person of the extension is kept. Was it made elsewhere? Add it as an attachment.</source>
        <translation>Er is geen brief bewaard waarin de verlenging is gemeld. Is die ergens anders gemaakt? Voeg hem als bijlage toe.</translation>
    </message>
    <message>
        <source>Something was left out for the rights of others, and no place is recorded where it stood. Record the places in the case, each with its weighing.</source>
        <translation>Er is iets weggelaten om de rechten van anderen, en er is niet vastgelegd waar dat stond. Leg de plekken in de zaak vast, elk met de afweging.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Waaruit dat blijkt</translation>
    </message>
    <message>
        <source>Nothing is recorded in the register.</source>
        <translation>In het register is niets vastgelegd.</translation>
    </message>
    <message numerus="yes">
        <source>The answer came %n day(s) after it, while it had been asked who the person is. Whether the term ran on meanwhile is open (GDPR Art. 12(6)).</source>
        <translation>
            <numerusform>Het antwoord kwam %n dag later, terwijl was gevraagd wie de persoon is. Of de termijn intussen doorliep, staat niet vast (AVG art. 12 lid 6).</numerusform>
            <numerusform>Het antwoord kwam %n dagen later, terwijl was gevraagd wie de persoon is. Of de termijn intussen doorliep, staat niet vast (AVG art. 12 lid 6).</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file %1</source>
        <translation>Zaakdossier %1</translation>
    </message>
    <message>
        <source>Whose case it is</source>
        <translation>Wiens zaak het is</translation>
    </message>
    <message>
        <source>%1… (the whole stands in part 13).</source>
        <translation>%1… (het geheel staat in deel 13).</translation>
    </message>
    <message>
        <source>%1 (without pages; part 15 says why)</source>
        <translation>%1 (zonder pagina&apos;s; deel 15 zegt waarom)</translation>
    </message>
    <message>
        <source>A notice went out to %1 on %2. It is exhibit %3.</source>
        <translation>Op %2 is een bericht gestuurd aan %1. Dat is productie %3.</translation>
    </message>
    <message>
        <source>%1 stands here by name, and data of this person were left out of the answer. Can it do without the name? Then change the words in the case.</source>
        <translation>%1 staat hier bij naam, terwijl gegevens van deze persoon uit het antwoord zijn gelaten. Kan het zonder de naam? Pas dan de woorden in de zaak aan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipient and outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered on %1: %2</source>
        <translation>Geantwoord op %1: %2</translation>
    </message>
    <message>
        <source>By the register data also went to these, and it is not recorded what became of telling them: %1.</source>
        <translation>Volgens het register gingen er ook gegevens naar deze ontvangers: %1. Er is niet vastgelegd of zij het weten.</translation>
    </message>
</context>
<context>
    <name>DossierPrinting</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n bladzijde is naar de printer gegaan.</numerusform>
            <numerusform>%n bladzijden zijn naar de printer gegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Gestopt. Er is niets geprint.</translation>
    </message>
    <message>
        <source>Nothing was printed. %1</source>
        <translation>Er is niets geprint. %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n page(s). The log says so too.</source>
        <translation>
            <numerusform>Gestopt na %n bladzijde. Dat staat ook in het logboek.</numerusform>
            <numerusform>Gestopt na %n bladzijden. Dat staat ook in het logboek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer took no more after %n page(s). The log says so too.</source>
        <translation>
            <numerusform>De printer nam na %n bladzijde niets meer aan. Dat staat ook in het logboek.</numerusform>
            <numerusform>De printer nam na %n bladzijden niets meer aan. Dat staat ook in het logboek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. %1 The log says so too.</source>
        <translation>Er is niets geschreven. %1 Het logboek zegt dat ook.</translation>
    </message>
    <message>
        <source>%1 is listed without its pages.</source>
        <translation>%1 staat zonder bladzijden in de lijst.</translation>
    </message>
</context>
<context>
    <name>ErasureWords</name>
    <message>
        <source>what the period counts from has not happened yet, or its day is not filled in (Art. 17(1)(a))</source>
        <translation>waarvanaf de termijn telt, is nog niet gebeurd, of de dag is niet ingevuld (AVG art. 17 lid 1 onder a)</translation>
    </message>
    <message>
        <source>a law obliges you to keep it (Art. 17(3)(b))</source>
        <translation>een wet verplicht u het te bewaren (AVG art. 17 lid 3 onder b)</translation>
    </message>
    <message>
        <source>it is needed for a claim (Art. 17(3)(e))</source>
        <translation>het is nodig voor een vordering (AVG art. 17 lid 3 onder e)</translation>
    </message>
    <message>
        <source>it is restricted and stays for the person (Art. 18)</source>
        <translation>het is beperkt en blijft staan voor de persoon (AVG art. 18)</translation>
    </message>
    <message>
        <source>another case of this person is open</source>
        <translation>er is nog een andere zaak van deze persoon open</translation>
    </message>
    <message>
        <source>an audit needs it</source>
        <translation>een controle heeft het nodig</translation>
    </message>
    <message>
        <source>it shows how you answered an earlier request (Art. 5(2))</source>
        <translation>het laat zien hoe u een eerder verzoek beantwoordde (AVG art. 5 lid 2)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep until %1</source>
        <translation>Bewaren tot en met %1</translation>
    </message>
    <message>
        <source>Keep, and look again on %1</source>
        <translation>Bewaren, en opnieuw kijken op %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>%1 (%2, %3 times)</source>
        <translation>%1 (%2, %3 keer)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its period runs until %1, but nothing obliges you to keep it that long</source>
        <translation>de termijn loopt tot en met %1, maar niets verplicht u het zo lang te bewaren</translation>
    </message>
    <message>
        <source>its system keeps it for good; look whether that may (Art. 17(3)(d))</source>
        <translation>het systeem waarin het staat bewaart het blijvend; kijk of dat mag (art. 17(3)(d))</translation>
    </message>
    <message>
        <source>it is in one file with data of somebody else, which may not go</source>
        <translation>het zit in één dossier met gegevens van iemand anders, die niet weg mogen</translation>
    </message>
    <message>
        <source>it tells who got data that are still kept, and goes when those do (Art. 15(1)(c), 19)</source>
        <translation>het vertelt wie gegevens kreeg die nog worden bewaard, en gaat als die gaan (AVG art. 15 lid 1 c, 19)</translation>
    </message>
    <message>
        <source>its system says that a law or a contract obliges to keep it; look which (Art. 17(3)(b))</source>
        <translation>het systeem waar het staat, zegt dat een wet of contract verplicht tot bewaren; kijk welke (AVG art. 17 lid 3 b)</translation>
    </message>
    <message>
        <source>its system blocked it for an investigation, a procedure or a request; look whether that still stands</source>
        <translation>het systeem waar het staat, houdt het vast voor een onderzoek, een procedure of een verzoek; kijk of dat nog geldt</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This day lies in the future. Choose today or an earlier day.</source>
        <translation>Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>This day lies before the receipt. Choose {date} or a later day.</source>
        <translation>Deze dag ligt vóór de ontvangst. Kies {date} of een latere dag.</translation>
    </message>
    <message>
        <source>This day lies before the receipt. Choose a later day.</source>
        <translation>Deze dag ligt vóór de ontvangst. Kies een latere dag.</translation>
    </message>
    <message>
        <source>This day comes too early in the order of steps: ‘{event}’ was on {date}. Choose that day or a later one.</source>
        <translation>Deze dag past niet in de volgorde: ‘{event}’ was op {date}. Kies die dag of een latere.</translation>
    </message>
    <message>
        <source>This day does not fit the order of steps: another step was on {date}.</source>
        <translation>Deze dag past niet in de volgorde: een andere stap was op {date}.</translation>
    </message>
    <message>
        <source>These days do not fit the order of steps. The receipt comes first.</source>
        <translation>Deze dagen passen niet in de volgorde. De ontvangst komt eerst.</translation>
    </message>
    <message>
        <source>‘{action}’ is not possible now: the state of the case is ‘{state}’. Look which steps are possible.</source>
        <translation>‘{action}’ kan nu niet: de stand van de zaak is ‘{state}’. Kijk welke stappen wel kunnen.</translation>
    </message>
    <message>
        <source>This is not possible now. Look which steps the case allows.</source>
        <translation>Dit kan nu niet. Kijk welke stappen wel kunnen.</translation>
    </message>
    <message>
        <source>You can no longer extend. The last day to tell the person was {limit} (GDPR Art. 12(3)). Answer as soon as you can. A message that went out late you keep as a note.</source>
        <translation>U kunt niet meer verlengen. U moest dit uiterlijk op {limit} aan de persoon laten weten (AVG art. 12 lid 3). Antwoord zo snel mogelijk. Een bericht dat te laat wegging, bewaart u als opmerking.</translation>
    </message>
    <message>
        <source>You can no longer extend: the month in which you had to tell the person is over (GDPR Art. 12(3)). Answer as soon as you can.</source>
        <translation>U kunt niet meer verlengen: de maand waarin u dit moest laten weten is voorbij (AVG art. 12 lid 3). Antwoord zo snel mogelijk.</translation>
    </message>
    <message>
        <source>You told the person of an extension on {date}. Extending twice is not possible (GDPR Art. 12(3)).</source>
        <translation>U meldde de verlenging op {date}. Twee keer verlengen kan niet (AVG art. 12 lid 3).</translation>
    </message>
    <message>
        <source>This term was extended before. Extending twice is not possible (GDPR Art. 12(3)).</source>
        <translation>Deze termijn is al verlengd. Twee keer verlengen kan niet (AVG art. 12 lid 3).</translation>
    </message>
    <message>
        <source>Write why you extend. The person must hear the reasons (GDPR Art. 12(3)).</source>
        <translation>Schrijf op waarom u verlengt. De persoon moet de redenen horen (AVG art. 12 lid 3).</translation>
    </message>
    <message>
        <source>The clock stands still already: ‘{ground}’. First record that the answer came.</source>
        <translation>De klok staat al stil: ‘{ground}’. Leg eerst vast dat het antwoord er is.</translation>
    </message>
    <message>
        <source>The clock stands still already. First record that the answer came.</source>
        <translation>De klok staat al stil. Leg eerst vast dat het antwoord er is.</translation>
    </message>
    <message>
        <source>The clock runs, so you cannot let it run again.</source>
        <translation>De klok loopt al. U hoeft hem niet weer te laten lopen.</translation>
    </message>
    <message>
        <source>It is not established who the person is. Do that first, or refuse because you cannot find out (GDPR Art. 12(2) and 12(6)).</source>
        <translation>U weet nog niet wie de persoon is. Stel dat eerst vast, of weiger omdat u het niet kunt vaststellen (AVG art. 12 lid 2 en 6).</translation>
    </message>
    <message>
        <source>This is not enough for ‘{level}’. You reach: ‘{reached}’. Needed: {needed}.</source>
        <translation>Dit is niet genoeg voor ‘{level}’. U haalt: ‘{reached}’. Nodig: {needed}.</translation>
    </message>
    <message>
        <source>This is not enough for ‘{level}’. Needed: {needed}.</source>
        <translation>Dit is niet genoeg voor ‘{level}’. Nodig: {needed}.</translation>
    </message>
    <message>
        <source>This is not enough for the level that you chose. Choose a lower level, or check more.</source>
        <translation>Dit is niet genoeg voor het gekozen niveau. Kies een lager niveau, of controleer meer.</translation>
    </message>
    <message>
        <source>Fill in on which day the copy will be gone (EDPB Guidelines 01/2022, 79).</source>
        <translation>Vul in op welke dag de kopie weg is (EDPB-richtsnoeren 01/2022, 79).</translation>
    </message>
    <message>
        <source>Write why a copy is needed. You may ask for no more than is needed (GDPR Art. 12(6) and 5(1)(c)).</source>
        <translation>Schrijf op waarom een kopie nodig is. U mag niet meer vragen dan nodig (AVG art. 12 lid 6 en 5 lid 1 c).</translation>
    </message>
    <message>
        <source>Choose an outcome for ‘{right}’. Each right gets its own outcome.</source>
        <translation>Kies een uitkomst voor ‘{right}’. Elk recht krijgt een eigen uitkomst.</translation>
    </message>
    <message>
        <source>Choose an outcome for each right.</source>
        <translation>Kies een uitkomst voor elk recht.</translation>
    </message>
    <message>
        <source>This outcome is not possible. You cannot refuse an objection to advertising (GDPR Art. 21(3)).</source>
        <translation>Deze uitkomst kan niet. Bezwaar tegen reclame kunt u niet weigeren (AVG art. 21 lid 3).</translation>
    </message>
    <message>
        <source>This outcome is not possible. You cannot refuse a withdrawal of consent (GDPR Art. 7(3)).</source>
        <translation>Deze uitkomst kan niet. Het intrekken van toestemming kunt u niet weigeren (AVG art. 7 lid 3).</translation>
    </message>
    <message>
        <source>This outcome is not possible for ‘{right}’. Look whether the case is about this right.</source>
        <translation>Deze uitkomst kan niet bij ‘{right}’. Kijk of de zaak over dit recht gaat.</translation>
    </message>
    <message>
        <source>This outcome is not possible for this right. Choose another one.</source>
        <translation>Deze uitkomst kan niet bij dit recht. Kies een andere.</translation>
    </message>
    <message>
        <source>Choose why you refuse ‘{right}’. The person must hear the reason (GDPR Art. 12(4)).</source>
        <translation>Kies waarom u ‘{right}’ weigert. De persoon moet de reden horen (AVG art. 12 lid 4).</translation>
    </message>
    <message>
        <source>Choose why you refuse. The person must hear the reason (GDPR Art. 12(4)).</source>
        <translation>Kies waarom u weigert. De persoon moet de reden horen (AVG art. 12 lid 4).</translation>
    </message>
    <message>
        <source>Write how you weighed ‘{right}’. You must be able to show it (GDPR Art. 12(4) and 5(2)).</source>
        <translation>Schrijf op hoe u ‘{right}’ heeft afgewogen. U moet dat kunnen laten zien (AVG art. 12 lid 4 en 5 lid 2).</translation>
    </message>
    <message>
        <source>Write how you weighed it. You must be able to show it (GDPR Art. 12(4) and 5(2)).</source>
        <translation>Schrijf op hoe u dit heeft afgewogen. U moet dat kunnen laten zien (AVG art. 12 lid 4 en 5 lid 2).</translation>
    </message>
    <message>
        <source>This ground does not fit ‘{right}’: {ground}. Choose another one.</source>
        <translation>Deze grond past niet bij ‘{right}’: {ground}. Kies een andere.</translation>
    </message>
    <message>
        <source>This ground does not fit the right. Choose another one.</source>
        <translation>Deze grond past niet bij het recht. Kies een andere.</translation>
    </message>
    <message>
        <source>First settle these points: {points}.</source>
        <translation>Handel eerst deze punten af: {points}.</translation>
    </message>
    <message>
        <source>First settle the open points of the checklist.</source>
        <translation>Handel eerst de open punten van de lijst af.</translation>
    </message>
    <message>
        <source>‘{point}’ is no point of this case. Choose a point from its checklist.</source>
        <translation>‘{point}’ is geen punt van deze zaak. Kies een punt uit de lijst.</translation>
    </message>
    <message>
        <source>This is no point of this case. Choose a point from its checklist.</source>
        <translation>Dit is geen punt van deze zaak. Kies een punt uit de lijst.</translation>
    </message>
    <message>
        <source>This step cannot be undone. The receipt you correct by its day, or you strike the case out.</source>
        <translation>Deze stap kunt u niet ongedaan maken. Bij de ontvangst verbetert u de dag, of u haalt de zaak door.</translation>
    </message>
    <message>
        <source>You cannot undo this step yet: ‘{event}’ builds on it. First undo that step.</source>
        <translation>U kunt deze stap nog niet ongedaan maken: ‘{event}’ hangt ervan af. Maak eerst die stap ongedaan.</translation>
    </message>
    <message>
        <source>You cannot undo this step yet: a later step builds on it. First undo that one.</source>
        <translation>U kunt deze stap nog niet ongedaan maken: een latere stap hangt ervan af. Maak eerst die ongedaan.</translation>
    </message>
    <message>
        <source>Write the reason. It stays with the case.</source>
        <translation>Schrijf de reden op. Die blijft bij de zaak.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Kies ten minste één recht.</translation>
    </message>
    <message>
        <source>This right is not known. Choose from the list.</source>
        <translation>Dit recht is niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>There is no profile ‘{id}’. Choose one of these: {known}.</source>
        <translation>Er is geen profiel ‘{id}’. Kies een van deze: {known}.</translation>
    </message>
    <message>
        <source>This profile is not known. Choose from the list.</source>
        <translation>Dit profiel is niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>The profile {file} is not complete: ‘{key}’ is missing.</source>
        <translation>Het profiel {file} is niet volledig: ‘{key}’ ontbreekt.</translation>
    </message>
    <message>
        <source>The profile {file} holds something that is not known: ‘{key}’. Take it out.</source>
        <translation>In het profiel {file} staat iets onbekends: ‘{key}’. Haal het weg.</translation>
    </message>
    <message>
        <source>The profile {file} has a fault at ‘{key}’. Mend it there.</source>
        <translation>In het profiel {file} zit een fout bij ‘{key}’. Herstel het daar.</translation>
    </message>
    <message>
        <source>The profile has a fault at ‘{key}’. Mend it there.</source>
        <translation>In het profiel zit een fout bij ‘{key}’. Herstel het daar.</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read. It is not in the right form.</source>
        <translation>Het profiel {file} is niet te lezen. De vorm klopt niet.</translation>
    </message>
    <message>
        <source>The profile cannot be read. It is not in the right form.</source>
        <translation>Het profiel is niet te lezen. De vorm klopt niet.</translation>
    </message>
    <message>
        <source>There is a profile ‘{id}’ already. Choose another short name.</source>
        <translation>Er is al een profiel ‘{id}’. Kies een andere korte naam.</translation>
    </message>
    <message>
        <source>There is a profile with this short name already. Choose another one.</source>
        <translation>Er is al een profiel met deze korte naam. Kies een andere.</translation>
    </message>
    <message>
        <source>The version before begins on {last}. Choose a later day.</source>
        <translation>De vorige versie begint op {last}. Kies een latere dag.</translation>
    </message>
    <message>
        <source>A new version must begin later than the one before. Choose a later day.</source>
        <translation>Een nieuwe versie begint later dan de vorige. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The table of holidays {file} has a fault at ‘{key}’. Mend it there.</source>
        <translation>In de lijst met feestdagen {file} zit een fout bij ‘{key}’. Herstel het daar.</translation>
    </message>
    <message>
        <source>The table of holidays has a fault at ‘{key}’. Mend it there.</source>
        <translation>In de lijst met feestdagen zit een fout bij ‘{key}’. Herstel het daar.</translation>
    </message>
    <message>
        <source>The table of holidays cannot be read. It is not in the right form.</source>
        <translation>De lijst met feestdagen is niet te lezen. De vorm klopt niet.</translation>
    </message>
    <message>
        <source>There is no organisation ‘{name}’ in this register. Choose from the list.</source>
        <translation>Er is geen organisatie ‘{name}’ in dit register. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This organisation is not in the register. Choose from the list.</source>
        <translation>Deze organisatie staat niet in het register. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This organisation is in the register already. Choose another name or sign.</source>
        <translation>Deze organisatie staat al in het register. Kies een andere naam of een ander teken.</translation>
    </message>
    <message>
        <source>This person is not in the register. Choose from the list, or add the person.</source>
        <translation>Deze persoon staat niet in het register. Kies uit de lijst, of voeg de persoon toe.</translation>
    </message>
    <message>
        <source>These two cannot be one person. Choose two records of the same organisation that were not merged before.</source>
        <translation>Deze twee kunnen niet één persoon zijn. Kies twee gegevens van dezelfde organisatie die niet eerder zijn samengevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have a case with this number. Put the sign of the organisation before it, for example DOM-2026-0014.</source>
        <translation>
            <numerusform>%n organisatie heeft een zaak met dit nummer. Zet het teken van de organisatie ervoor, bijvoorbeeld DOM-2026-0014.</numerusform>
            <numerusform>%n organisaties hebben een zaak met dit nummer. Zet het teken van de organisatie ervoor, bijvoorbeeld DOM-2026-0014.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no case ‘{reference}’. Look at the number once more.</source>
        <translation>Er is geen zaak ‘{reference}’. Kijk het nummer nog eens na.</translation>
    </message>
    <message>
        <source>This case is not in the register. Look at the number once more.</source>
        <translation>Deze zaak staat niet in het register. Kijk het nummer nog eens na.</translation>
    </message>
    <message>
        <source>There is no user with this name. Look at the name once more.</source>
        <translation>Er is geen gebruiker met deze naam. Kijk de naam nog eens na.</translation>
    </message>
    <message>
        <source>There is a user with this name already. Choose another name.</source>
        <translation>Er is al een gebruiker met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is the only privacy officer. First make somebody else privacy officer.</source>
        <translation>Dit is de enige privacy officer. Maak eerst iemand anders privacy officer.</translation>
    </message>
    <message>
        <source>You may not do this: {permission}. Your role is ‘{role}’. Ask the privacy officer.</source>
        <translation>Dit mag u niet doen: {permission}. Uw rol is ‘{role}’. Vraag het aan de privacy officer.</translation>
    </message>
    <message>
        <source>You may not do this: {permission}. Ask the privacy officer.</source>
        <translation>Dit mag u niet doen: {permission}. Vraag het aan de privacy officer.</translation>
    </message>
    <message>
        <source>You may not do this. Ask the privacy officer.</source>
        <translation>Dit mag u niet doen. Vraag het aan de privacy officer.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Use at least {limit} characters, for example five words that do not belong together.</source>
        <translation>Deze wachtzin is te kort. Gebruik ten minste {limit} tekens, bijvoorbeeld vijf woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Add one or two words that do not belong with it.</source>
        <translation>Deze wachtzin is makkelijk te raden. Voeg een of twee woorden toe die er niet bij horen.</translation>
    </message>
    <message>
        <source>A part of the register is not there: {file}. Choose another folder, or restore a backup.</source>
        <translation>Een deel van het register is er niet: {file}. Kies een andere map, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>There is no register in this folder. Choose another folder, or make a new register.</source>
        <translation>In deze map staat geen register. Kies een andere map, of maak een nieuw register.</translation>
    </message>
    <message>
        <source>There is a register in this folder already. Open it, or choose an empty folder.</source>
        <translation>In deze map staat al een register. Open het, of kies een lege map.</translation>
    </message>
    <message>
        <source>{user} has this register open on {host}, since {since}. Ask {user} to close it.</source>
        <translation>{user} heeft dit register open op {host}, sinds {since}. Vraag {user} om het te sluiten.</translation>
    </message>
    <message>
        <source>{user} has this register open on {host}. Ask {user} to close it.</source>
        <translation>{user} heeft dit register open op {host}. Vraag {user} om het te sluiten.</translation>
    </message>
    <message>
        <source>This register is open in another window or on another computer. Close it there first.</source>
        <translation>Dit register is al open in een ander venster of op een andere computer. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>This register comes from a newer version of Privacybalie (schema {version}; this program knows {newest}). Install the newer version.</source>
        <translation>Dit register komt uit een nieuwere versie van Privacybalie (schema {version}; dit programma kent {newest}). Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>This register comes from a newer version of Privacybalie. Install the newer version.</source>
        <translation>Dit register komt uit een nieuwere versie van Privacybalie. Installeer de nieuwere versie.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed. Restore the last good backup.</source>
        <translation>Het register is beschadigd. Er is niets gewijzigd. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>Others on this computer can read {file}. Let only yourself read and write it.</source>
        <translation>Anderen op deze computer kunnen {file} lezen. Zorg dat alleen u dit mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>{file} belongs to another user of this computer. Choose a folder of your own.</source>
        <translation>{file} is van een andere gebruiker van deze computer. Kies een eigen map.</translation>
    </message>
    <message>
        <source>{file} is a link to another place. Choose the folder itself.</source>
        <translation>{file} verwijst naar een andere plek. Kies de map zelf.</translation>
    </message>
    <message>
        <source>{file} is not a file of a register. Choose another folder.</source>
        <translation>{file} is geen bestand van een register. Kies een andere map.</translation>
    </message>
    <message>
        <source>Others on this computer can read this register. Let only yourself read and write its folder.</source>
        <translation>Anderen op deze computer kunnen dit register lezen. Zorg dat alleen u in de map mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>This is not a register of Privacybalie. Choose the folder in which the register lies.</source>
        <translation>Dit is geen register van Privacybalie. Kies de map waarin het register staat.</translation>
    </message>
    <message>
        <source>The name or the passphrase is not right. Try again. Have you forgotten it? Use the recovery code.</source>
        <translation>De naam of de wachtzin klopt niet. Probeer het opnieuw. Bent u de wachtzin vergeten? Gebruik de herstelcode.</translation>
    </message>
    <message>
        <source>The encryption does not work on this computer, so the register stays closed. Install Privacybalie again.</source>
        <translation>De versleuteling werkt niet op deze computer. Daarom blijft het register dicht. Installeer Privacybalie opnieuw.</translation>
    </message>
    <message>
        <source>This register is not encrypted, so it stays closed. Restore the last good backup, or tell your administrator.</source>
        <translation>Dit register is niet versleuteld. Daarom blijft het dicht. Zet de laatste goede reservekopie terug, of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>This folder lies on the network. There a register can be damaged. Choose a folder on this computer.</source>
        <translation>Deze map staat op het netwerk. Daar kan een register beschadigd raken. Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at it again, and do it once more.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Kijk opnieuw, en doe het nog een keer.</translation>
    </message>
    <message>
        <source>This was not saved, because it could not be recorded who did it. Please report this fault.</source>
        <translation>Dit is niet opgeslagen, omdat niet kon worden vastgelegd wie het deed. Meld deze fout.</translation>
    </message>
    <message>
        <source>This register is older than the one that you opened last. Somebody may have put back an old copy. Ask who did that.</source>
        <translation>Dit register is ouder dan het register dat u het laatst opende. Misschien zette iemand een oude kopie terug. Vraag na wie dat deed.</translation>
    </message>
    <message>
        <source>The register could not be read or written. Try again. Does it stay? Restore the last good backup.</source>
        <translation>Het register kon niet worden gelezen of geschreven. Probeer het opnieuw. Lukt het niet? Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room, and try again.</source>
        <translation>De schijf is vol. Er is niets verloren. Maak ruimte, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This backup is damaged or not complete. Choose another one.</source>
        <translation>Deze reservekopie is beschadigd of niet volledig. Kies een andere.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>U heeft dit gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file {file} is not there. Choose another one.</source>
        <translation>Het bestand {file} is er niet. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This file is not there. Choose another one.</source>
        <translation>Dit bestand is er niet. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Choose another name.</source>
        <translation>Er is al een bestand {file}. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look whether you may read it.</source>
        <translation>Het bestand {file} is niet te lezen. Kijk of u het mag lezen.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether you may read it.</source>
        <translation>Dit bestand is niet te lezen. Kijk of u het mag lezen.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another folder, or look whether you may write there.</source>
        <translation>Het bestand {file} kan niet worden opgeslagen. Kies een andere map, of kijk of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>This file cannot be written. Choose another folder, or look whether you may write there.</source>
        <translation>Dit bestand kan niet worden opgeslagen. Kies een andere map, of kijk of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>The file {file} is too large. At most {limit} bytes can be read.</source>
        <translation>Het bestand {file} is te groot. Er kunnen ten hoogste {limit} bytes worden gelezen.</translation>
    </message>
    <message>
        <source>This file is too large to read.</source>
        <translation>Dit bestand is te groot om te lezen.</translation>
    </message>
    <message>
        <source>The file {file} is not in the right form.</source>
        <translation>Het bestand {file} heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>This file is not in the right form.</source>
        <translation>Dit bestand heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>This command is not complete, or not known. Add --help to see how it works.</source>
        <translation>Deze opdracht is niet volledig of niet bekend. Zet --help erachter om te zien hoe het werkt.</translation>
    </message>
    <message>
        <source>“{key}” is empty. Fill it in.</source>
        <translation>‘{key}’ is leeg. Vul dit in.</translation>
    </message>
    <message>
        <source>Nothing is filled in here. Fill it in.</source>
        <translation>Hier is niets ingevuld. Vul dit in.</translation>
    </message>
    <message>
        <source>This text has {length} characters, and {limit} fit. Make it shorter.</source>
        <translation>Deze tekst heeft {length} tekens. Er passen er {limit}. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>This text is too long. At most {limit} characters fit.</source>
        <translation>Deze tekst is te lang. Er passen ten hoogste {limit} tekens.</translation>
    </message>
    <message>
        <source>This text is too long. Make it shorter.</source>
        <translation>Deze tekst is te lang. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>This text holds characters that cannot be seen. Type it again.</source>
        <translation>In deze tekst staan onzichtbare tekens. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>That month has {last} days. Fill in a day that exists.</source>
        <translation>Die maand heeft {last} dagen. Vul een dag in die bestaat.</translation>
    </message>
    <message>
        <source>There is no month {month}. Fill in a date, for example 07-03-2025.</source>
        <translation>Maand {month} bestaat niet. Vul een datum in, bijvoorbeeld 07-03-2025.</translation>
    </message>
    <message>
        <source>The day of the week does not fit: the date is {date}.</source>
        <translation>De dag van de week klopt niet: het is {date}.</translation>
    </message>
    <message>
        <source>Fill in a date, for example 07-03-2025.</source>
        <translation>Vul een datum in, bijvoorbeeld 07-03-2025.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Fill in a number.</source>
        <translation>‘{text}’ is geen getal. Vul een getal in.</translation>
    </message>
    <message>
        <source>Fill in a number.</source>
        <translation>Vul een getal in.</translation>
    </message>
    <message>
        <source>This reference is not known. Choose from the list.</source>
        <translation>Deze verwijzing is niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Possible are: {known}.</source>
        <translation>‘{word}’ is hier niet bekend. Mogelijk zijn: {known}.</translation>
    </message>
    <message>
        <source>“{word}” is not known here. Choose from the list.</source>
        <translation>‘{word}’ is hier niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This word is not known here. Choose from the list.</source>
        <translation>Dit woord is hier niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Fill one in as name@example.nl.</source>
        <translation>Dit is geen e-mailadres. Vul het in zoals naam@example.nl.</translation>
    </message>
    <message>
        <source>This is not a telephone number. Fill in all digits, with area code.</source>
        <translation>Dit is geen telefoonnummer. Vul alle cijfers in, met netnummer.</translation>
    </message>
    <message>
        <source>A sign has two to six letters and digits and begins with a letter, for example DOM.</source>
        <translation>Een teken heeft twee tot zes letters en cijfers en begint met een letter, bijvoorbeeld DOM.</translation>
    </message>
    <message>
        <source>The short name of a profile has small letters, digits and hyphens, for example wonen-noord.</source>
        <translation>De korte naam van een profiel heeft kleine letters, cijfers en streepjes, bijvoorbeeld wonen-noord.</translation>
    </message>
    <message>
        <source>{value} is not possible. Choose a number from {from} to {to}.</source>
        <translation>{value} kan niet. Kies een getal van {from} tot en met {to}.</translation>
    </message>
    <message>
        <source>This number is not possible here. Choose another one.</source>
        <translation>Dit getal kan hier niet. Kies een ander getal.</translation>
    </message>
    <message>
        <source>“{word}” stands there twice. Leave one out.</source>
        <translation>‘{word}’ staat er twee keer. Haal er één weg.</translation>
    </message>
    <message>
        <source>The same thing stands there twice. Leave one out.</source>
        <translation>Hetzelfde staat er twee keer. Haal er één weg.</translation>
    </message>
    <message>
        <source>This text seems to hold a BSN. You may not keep it (UAVG 46). Take it out, or make it unreadable.</source>
        <translation>In deze tekst staat misschien een BSN. Dat mag u niet bewaren (UAVG art. 46). Haal het weg, of maak het onleesbaar.</translation>
    </message>
    <message>
        <source>This text seems to hold this number: {kind}. You may not keep it. Take it out, or make it unreadable.</source>
        <translation>In deze tekst staat misschien dit nummer: {kind}. Dat mag u niet bewaren. Haal het weg, of maak het onleesbaar.</translation>
    </message>
    <message>
        <source>This text seems to hold a number that you may not keep (UAVG 46). Take it out, or make it unreadable.</source>
        <translation>In deze tekst staat misschien een nummer dat u niet mag bewaren (UAVG art. 46). Haal het weg, of maak het onleesbaar.</translation>
    </message>
    <message>
        <source>You can extend once only, and only while the request is open (GDPR Art. 12(3)). The state of the case is ‘{state}’.</source>
        <translation>U kunt maar één keer verlengen, en alleen zolang het verzoek open is (AVG art. 12 lid 3). De stand van de zaak is ‘{state}’.</translation>
    </message>
    <message>
        <source>You can close a case after the answer was sent. The state of the case is ‘{state}’.</source>
        <translation>U kunt een zaak afronden als het antwoord is verstuurd. De stand van de zaak is ‘{state}’.</translation>
    </message>
    <message>
        <source>You can open a case again when it was answered, closed or withdrawn. The state of the case is ‘{state}’.</source>
        <translation>U kunt een zaak heropenen als die beantwoord, afgerond of ingetrokken is. De stand van de zaak is ‘{state}’.</translation>
    </message>
    <message>
        <source>You can answer while the request is open. The state of the case is ‘{state}’: open it again first.</source>
        <translation>U kunt antwoorden zolang het verzoek open is. De stand van de zaak is ‘{state}’: heropen de zaak eerst.</translation>
    </message>
    <message>
        <source>You can correct the rights until the answer was sent. The state of the case is ‘{state}’.</source>
        <translation>U kunt de rechten verbeteren tot het antwoord is verstuurd. De stand van de zaak is ‘{state}’.</translation>
    </message>
    <message>
        <source>You wait for the person to show who it is. Record that with ‘Confirm identity’, on the day on which the person answered.</source>
        <translation>U wacht tot de persoon laat zien wie het is. Leg dat vast met ‘Identiteit vaststellen’, op de dag waarop de persoon reageerde.</translation>
    </message>
    <message>
        <source>‘Not applicable’ can only stand beside the answer to another right. Is there nothing to do, then refuse with the reason, or record that the person withdrew.</source>
        <translation>‘Niet van toepassing’ kan alleen naast het antwoord op een ander recht. Is er niets te doen? Weiger dan met de reden, of leg vast dat de persoon het verzoek intrekt.</translation>
    </message>
    <message>
        <source>Write why ‘{right}’ does not apply after all. The person must hear it (GDPR Art. 12(4)).</source>
        <translation>Schrijf waarom ‘{right}’ toch niet van toepassing is. De persoon moet dat horen (AVG art. 12 lid 4).</translation>
    </message>
    <message>
        <source>There is a mistake in group {group} of the recovery code. Look at the paper again.</source>
        <translation>In groep {group} van de herstelcode zit een fout. Kijk nog eens op het papier.</translation>
    </message>
    <message>
        <source>This recovery code has {characters} characters. There must be 28, in seven groups of four. Look at the paper again.</source>
        <translation>Deze herstelcode heeft {characters} tekens. Het moeten er 28 zijn, in zeven groepen van vier. Kijk nog eens op het papier.</translation>
    </message>
    <message>
        <source>There are several mistakes in the recovery code. Type it as it stands on the paper.</source>
        <translation>In de herstelcode zitten meer fouten. Typ de code zoals die op papier staat.</translation>
    </message>
    <message>
        <source>This recovery code does not fit. It is an older one, or of another register. Look for the newest sheet.</source>
        <translation>Deze herstelcode past niet. De code is ouder, of van een ander register. Zoek het nieuwste blad.</translation>
    </message>
    <message>
        <source>This recovery sheet is of another register. Look for the sheet of this one.</source>
        <translation>Dit herstelblad is van een ander register. Zoek het blad van dit register.</translation>
    </message>
    <message>
        <source>This recovery sheet does not fit. It is of another register, or the keys were changed after it was printed. Look for the newest sheet, or restore the last good backup.</source>
        <translation>Dit herstelblad past niet. Het is van een ander register, of de sleutels zijn veranderd nadat het is afgedrukt. Zoek het nieuwste blad, of zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The keys of this register are gone. Take the recovery sheet, or restore the last good backup.</source>
        <translation>De sleutels van dit register zijn weg. Neem het herstelblad, of zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The keys of this register are damaged. Take the recovery sheet, or restore the last good backup.</source>
        <translation>De sleutels van dit register zijn beschadigd. Neem het herstelblad, of zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The text of the square is not complete, or there is a mistake in it. Read the square on the recovery sheet again.</source>
        <translation>De tekst van het vierkant is niet volledig, of er zit een fout in. Lees het vierkant op het herstelblad opnieuw.</translation>
    </message>
    <message>
        <source>This register was never finished: making it was interrupted, and nothing is in it. Make it again in the same folder.</source>
        <translation>Dit register is nooit afgemaakt: het maken is onderbroken en er staat niets in. Maak het opnieuw, in dezelfde map.</translation>
    </message>
    <message>
        <source>The folder {file} is not there. Choose another one, or make it first.</source>
        <translation>De map {file} is er niet. Kies een andere map, of maak deze map eerst.</translation>
    </message>
    <message>
        <source>{file} is not a folder. Choose a folder, or another name.</source>
        <translation>{file} is geen map. Kies een map, of een andere naam.</translation>
    </message>
    <message>
        <source>The folder {file} holds other things already. Choose an empty folder, or another name.</source>
        <translation>In de map {file} staat al iets anders. Kies een lege map, of een andere naam.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder {file}. Choose another one, or look whether you may write there.</source>
        <translation>In de map {file} kan niets worden geschreven. Kies een andere map, of kijk of u daar mag schrijven.</translation>
    </message>
    <message>
        <source>‘{right}’ was not asked in this case, so it gets no outcome. Leave it out, or correct the rights first.</source>
        <translation>‘{right}’ is in deze zaak niet gevraagd en krijgt dus geen uitkomst. Laat het weg, of verbeter eerst de rechten.</translation>
    </message>
    <message>
        <source>This is the same case. Choose another one to link it with.</source>
        <translation>Dit is dezelfde zaak. Kies een andere zaak om mee te koppelen.</translation>
    </message>
    <message>
        <source>No sign for the case numbers can be made from the name ‘{name}’. Choose a name that begins with two letters.</source>
        <translation>Van de naam ‘{name}’ is geen teken voor de zaaknummers te maken. Kies een naam die met twee letters begint.</translation>
    </message>
    <message>
        <source>This quote has {words} words, and 12 fit. Quote only what counts.</source>
        <translation>Dit citaat heeft {words} woorden, en er passen er 12. Citeer alleen waar het om gaat.</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write for example 2 years, 6 months or 4 weeks.</source>
        <translation>“{text}” is geen termijn. Schrijf bijvoorbeeld 2 jaar, 6 maanden of 4 weken.</translation>
    </message>
    <message>
        <source>This is not a period. Write for example 2 years, 6 months or 4 weeks.</source>
        <translation>Dit is geen termijn. Schrijf bijvoorbeeld 2 jaar, 6 maanden of 4 weken.</translation>
    </message>
    <message>
        <source>The record of who did what is not whole from entry {seq} on. Leave the register as it is, change nothing, and tell your administrator. A backup can be restored in another place.</source>
        <translation>Het logboek klopt niet meer vanaf regel {seq}. Laat het register zoals het is, wijzig niets en meld het aan uw beheerder. Een reservekopie kan op een andere plaats worden teruggezet.</translation>
    </message>
    <message>
        <source>The record of who did what is not whole. Leave the register as it is, change nothing, and tell your administrator. A backup can be restored in another place.</source>
        <translation>Het logboek klopt niet meer. Laat het register zoals het is, wijzig niets en meld het aan uw beheerder. Een reservekopie kan op een andere plaats worden teruggezet.</translation>
    </message>
    <message>
        <source>The user was removed, but there is no room for the new key of the register. Make room, and open the register again.</source>
        <translation>De gebruiker is weggehaald, maar er is geen ruimte voor de nieuwe sleutel van het register. Maak ruimte en open het register opnieuw.</translation>
    </message>
    <message>
        <source>This could be a BSN, and you may not keep that (UAVG 46). Is it a telephone number? Type it with its area code.</source>
        <translation>Dit kan een BSN zijn, en dat mag u niet bewaren (UAVG 46). Is het een telefoonnummer? Typ het dan met het netnummer.</translation>
    </message>
    <message>
        <source>You mark a possible data breach on an answer that was sent. This case has none yet.</source>
        <translation>Een mogelijk datalek meldt u bij een antwoord dat is verstuurd. Deze zaak heeft nog geen antwoord.</translation>
    </message>
    <message>
        <source>You never asked who the person is. You can refuse because you cannot find out only after you tried (GDPR Art. 12(2)).</source>
        <translation>U vroeg nooit wie de persoon is. Weigeren omdat u dat niet kunt vaststellen, kan pas nadat u het probeerde (AVG art. 12(2)).</translation>
    </message>
    <message>
        <source>It is established who the person is. You cannot refuse because you cannot find out (GDPR Art. 12(2)).</source>
        <translation>Het staat vast wie de persoon is. U kunt niet weigeren omdat u dat niet kunt vaststellen (AVG art. 12(2)).</translation>
    </message>
    <message>
        <source>A refusal always names the complaint to the AP and the way to the court (GDPR Art. 12(4)). You can settle this point only as done.</source>
        <translation>Een weigering noemt altijd de klacht bij de AP en de weg naar de rechter (AVG art. 12(4)). Dit punt kunt u alleen als gedaan afvinken.</translation>
    </message>
    <message>
        <source>This folder is not a backup. Choose a folder whose name ends in .baliekopie.</source>
        <translation>Deze map is geen reservekopie. Kies een map waarvan de naam eindigt op .baliekopie.</translation>
    </message>
    <message>
        <source>Here no term can be extended: what is asked works at once, or falls outside the term of GDPR Art. 12(3).</source>
        <translation>Hier valt geen termijn te verlengen: wat gevraagd wordt werkt meteen, of valt buiten de termijn van AVG art. 12(3).</translation>
    </message>
    <message>
        <source>Here no clock can stand still: what is asked works at once (GDPR Art. 7(3) and 21(3)).</source>
        <translation>Hier kan geen klok stilstaan: wat gevraagd wordt werkt meteen (AVG art. 7(3) en 21(3)).</translation>
    </message>
    <message>
        <source>This point belongs in every answer that gives data (GDPR Art. 15(1)). You can settle it only as done, unless nothing was found in any system.</source>
        <translation>Dit punt hoort in elk antwoord dat gegevens geeft (AVG art. 15(1)). U kunt het alleen als gedaan afronden, behalve als in geen enkel systeem iets is gevonden.</translation>
    </message>
    <message>
        <source>Choose other words: this passphrase is somebody&apos;s already.</source>
        <translation>Kies andere woorden: deze wachtzin is al in gebruik.</translation>
    </message>
    <message>
        <source>{file} is a link, a device or something else that is no ordinary file. Choose another name.</source>
        <translation>{file} is een koppeling, een apparaat of iets anders dat geen gewoon bestand is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The template cannot be read from here on. Close every element that you open, and write &amp; as &amp;amp;.</source>
        <translation>Het sjabloon is vanaf hier niet te lezen. Sluit elk element dat u opent, en schrijf &amp; als &amp;amp;.</translation>
    </message>
    <message>
        <source>A template may not hold “{name}”. Use only text, headings (h2), paragraphs (p), lists and tables.</source>
        <translation>In een sjabloon mag ‘{name}’ niet staan. Gebruik alleen tekst, koppen (h2), alinea’s (p), lijsten en tabellen.</translation>
    </message>
    <message>
        <source>A template may hold only text, headings (h2), paragraphs (p), lists and tables.</source>
        <translation>In een sjabloon mogen alleen tekst, koppen (h2), alinea’s (p), lijsten en tabellen staan.</translation>
    </message>
    <message>
        <source>No letter knows “{name}”. Look at the names in the letters that come with the program.</source>
        <translation>Geen brief kent ‘{name}’. Bekijk de namen in de brieven die bij het programma horen.</translation>
    </message>
    <message>
        <source>No letter knows this name. Look at the names in the letters that come with the program.</source>
        <translation>Geen brief kent deze naam. Bekijk de namen in de brieven die bij het programma horen.</translation>
    </message>
    <message>
        <source>The register itself knows “{name}”. Correct it in the case, then every letter says it.</source>
        <translation>Het register weet zelf wat ‘{name}’ is. Verbeter het in de zaak, dan staat het goed in elke brief.</translation>
    </message>
    <message>
        <source>The register itself knows this. Correct it in the case, then every letter says it.</source>
        <translation>Het register weet dit zelf. Verbeter het in de zaak, dan staat het goed in elke brief.</translation>
    </message>
    <message>
        <source>This letter says that nothing is granted, and something is. Take the letter with the answer.</source>
        <translation>Deze brief zegt dat u niets toewijst, en u wijst wel iets toe. Neem de brief met het antwoord (answer).</translation>
    </message>
    <message>
        <source>This letter asks who the person is, or says that nobody knows. The case says that it was established.</source>
        <translation>Deze brief gaat over wie de persoon is. In de zaak staat dat dit al vaststaat.</translation>
    </message>
    <message>
        <source>Recipients need to know only what was rectified, erased or restricted (GDPR Art. 19). Nothing of this was granted.</source>
        <translation>Ontvangers hoeven alleen te weten wat is verbeterd, gewist of beperkt (AVG art. 19). Daarvan is niets toegewezen.</translation>
    </message>
    <message>
        <source>The case was struck out: it was entered by mistake. No letter goes out about it.</source>
        <translation>De zaak is doorgehaald: die was per vergissing ingevoerd. Daarover gaat geen brief uit.</translation>
    </message>
    <message>
        <source>The answer in the register stands. A letter cannot say another outcome.</source>
        <translation>Het antwoord staat al in het register. Een brief kan geen andere uitkomst noemen.</translation>
    </message>
    <message>
        <source>This letter does not fit the case. Choose another one.</source>
        <translation>Deze brief past niet bij de zaak. Kies een andere.</translation>
    </message>
    <message>
        <source>A search of this case found something. You can settle this point only as done.</source>
        <translation>Bij het zoeken voor deze zaak is iets gevonden. U kunt dit punt alleen als gedaan afvinken.</translation>
    </message>
    <message>
        <source>This case names places where data of others stand. You can settle this point only as done.</source>
        <translation>Deze zaak noemt plaatsen waar gegevens van anderen staan. U kunt dit punt alleen als gedaan afvinken.</translation>
    </message>
    <message>
        <source>Choose why these data of somebody else stay out (GDPR Art. 15(4); UAVG Art. 41).</source>
        <translation>Kies waarom deze gegevens van iemand anders wegblijven (art. 15 lid 4 AVG; art. 41 UAVG).</translation>
    </message>
    <message>
        <source>These systems are still being searched: {systems}. First let these searches be signed off.</source>
        <translation>In deze systemen wordt nog gezocht: {systems}. Laat die zoekopdrachten eerst afronden.</translation>
    </message>
    <message>
        <source>‘{system}’ is being searched already. Remind the colleague, or sign that search off first.</source>
        <translation>In ‘{system}’ wordt al gezocht. Herinner de collega, of rond die zoekopdracht eerst af.</translation>
    </message>
    <message>
        <source>A search is still open. First let it be signed off.</source>
        <translation>Er staat nog een zoekopdracht open. Laat die eerst afronden.</translation>
    </message>
    <message>
        <source>There is no open search of ‘{system}’ in this case. Look which searches are open.</source>
        <translation>In deze zaak staat geen zoekopdracht open voor ‘{system}’. Kijk welke zoekopdrachten openstaan.</translation>
    </message>
    <message>
        <source>This search is no longer open. Look which searches are open.</source>
        <translation>Deze zoekopdracht staat niet meer open. Kijk welke zoekopdrachten openstaan.</translation>
    </message>
    <message>
        <source>There is a description ‘{name}’ already. Change that one, or choose another name.</source>
        <translation>Er is al een beschrijving ‘{name}’. Wijzig die, of kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a description of that name already. Choose another name.</source>
        <translation>Er is al een beschrijving met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This organisation has no description of processing ‘{name}’. Look under Management which there are.</source>
        <translation>Deze organisatie heeft geen beschrijving van een verwerking ‘{name}’. Kijk bij Beheer welke er zijn.</translation>
    </message>
    <message>
        <source>This organisation has no such description of processing. Look under Management which there are.</source>
        <translation>Deze organisatie heeft die beschrijving van een verwerking niet. Kijk bij Beheer welke er zijn.</translation>
    </message>
    <message>
        <source>This letter is no longer there. Open the case again.</source>
        <translation>Deze brief is er niet meer. Open de zaak opnieuw.</translation>
    </message>
    <message>
        <source>This letter is final and cannot change. Begin a new one.</source>
        <translation>Deze brief is definitief en verandert niet meer. Begin een nieuwe.</translation>
    </message>
    <message>
        <source>This letter is still a draft. Finish it first.</source>
        <translation>Deze brief is nog een concept. Maak de brief eerst af.</translation>
    </message>
    <message>
        <source>This letter was sent on {date}. It cannot be sent again.</source>
        <translation>Deze brief is verzonden op {date}. Dat kan geen tweede keer.</translation>
    </message>
    <message>
        <source>This letter was sent already.</source>
        <translation>Deze brief is al verzonden.</translation>
    </message>
    <message>
        <source>Something is still open in this letter: {names}. Fill it in beside the letter.</source>
        <translation>In deze brief staat nog iets open: {names}. Vul het naast de brief in.</translation>
    </message>
    <message>
        <source>Something is still open in this letter. Fill it in beside the letter.</source>
        <translation>In deze brief staat nog iets open. Vul het naast de brief in.</translation>
    </message>
    <message>
        <source>The case has changed since this letter was filled: {names}. Fill it anew.</source>
        <translation>De zaak is veranderd sinds deze brief is gevuld: {names}. Vul de brief opnieuw.</translation>
    </message>
    <message>
        <source>The case has changed since this letter was filled. Fill it anew.</source>
        <translation>De zaak is veranderd sinds deze brief is gevuld. Vul de brief opnieuw.</translation>
    </message>
    <message>
        <source>The letter must say that one can complain to the Autoriteit Persoonsgegevens (GDPR Art. 12(4), 15(1)(f)).</source>
        <translation>In de brief moet staan dat iemand kan klagen bij de Autoriteit Persoonsgegevens (AVG art. 12 lid 4, 15 lid 1 onder f).</translation>
    </message>
    <message>
        <source>The letter must say that one can go to court, and until which day (GDPR Art. 12(4), UAVG Art. 35).</source>
        <translation>In de brief moet staan dat iemand naar de rechtbank kan gaan, en tot welke dag (AVG art. 12 lid 4, UAVG art. 35).</translation>
    </message>
    <message>
        <source>The law wants this row in the letter, with a text behind it: “{names}” (GDPR Art. 15).</source>
        <translation>De wet wil deze regel in de brief, met een tekst erachter: ‘{names}’ (AVG art. 15).</translation>
    </message>
    <message>
        <source>The letter no longer says what the register will keep: “{names}”. Put it back, or change it beside the letter.</source>
        <translation>De brief zegt niet meer wat het register bewaart: ‘{names}’. Zet het terug, of verander het naast de brief.</translation>
    </message>
    <message>
        <source>Something that the law wants is missing in this letter. Fill it anew.</source>
        <translation>In deze brief ontbreekt iets wat de wet wil. Vul de brief opnieuw.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture. Choose another file.</source>
        <translation>Dit is geen PNG- of JPEG-plaatje. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This picture is too large for a logo. Choose one of at most 4 MB and 6000 dots wide.</source>
        <translation>Dit plaatje is te groot voor een logo. Kies er een van hoogstens 4 MB en 6000 beeldpunten breed.</translation>
    </message>
    <message>
        <source>This picture cannot be read. Choose another file.</source>
        <translation>Dit plaatje is niet te lezen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Er staat niets in dit bestand. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>On page {page} this file seems to hold this number: {kind}. You may not keep it (UAVG 46). Black it out in the program that you have the file from, or say why the file must be kept as it is.</source>
        <translation>Op bladzijde {page} van dit bestand lijkt dit nummer te staan: {kind}. Dat mag u niet bewaren (UAVG art. 46). Maak het eerst onleesbaar, of schrijf op waarom het bestand zo bewaard moet worden.</translation>
    </message>
    <message>
        <source>This file seems to hold this number: {kind}. You may not keep it (UAVG 46). Make it unreadable first, or say why the file must be kept as it is.</source>
        <translation>In dit bestand lijkt dit nummer te staan: {kind}. Dat mag u niet bewaren (UAVG art. 46). Maak het eerst onleesbaar, of schrijf op waarom het bestand zo bewaard moet worden.</translation>
    </message>
    <message>
        <source>There is no box yet. Draw one over what nobody may read.</source>
        <translation>Er is nog geen vlak. Teken er een over wat niemand mag lezen.</translation>
    </message>
    <message>
        <source>The case has no attachment {number}. Look at the list of its attachments.</source>
        <translation>De zaak heeft geen bijlage {number}. Kijk in de lijst met bijlagen.</translation>
    </message>
    <message>
        <source>This attachment is not there any more. Look at the list of the case.</source>
        <translation>Deze bijlage is er niet meer. Kijk in de lijst van de zaak.</translation>
    </message>
    <message>
        <source>Attachment {number} was removed. The list of the case says why.</source>
        <translation>Bijlage {number} is verwijderd. De lijst van de zaak zegt waarom.</translation>
    </message>
    <message>
        <source>The case has this file already: attachment {number}. Nothing was added.</source>
        <translation>De zaak heeft dit bestand al: bijlage {number}. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>{file} is a link, a device or something else that is no ordinary file. Choose the file itself.</source>
        <translation>{file} is een koppeling, een apparaat of iets anders dat geen gewoon bestand is. Kies het bestand zelf.</translation>
    </message>
    <message>
        <source>The file {file} is being written by another program. Close it there, and try again.</source>
        <translation>Een ander programma schrijft nu in het bestand {file}. Sluit het daar, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This PDF can only be opened with its password. Ask the sender for one without, or export it and open it elsewhere.</source>
        <translation>Deze PDF gaat alleen open met een wachtwoord. Vraag de afzender om een PDF zonder wachtwoord, of exporteer de bijlage en open die in een ander programma.</translation>
    </message>
    <message>
        <source>This computer cannot show this kind of picture. Export it, and open it in another program.</source>
        <translation>Deze computer kan dit soort afbeelding niet tonen. Exporteer de bijlage, en open die in een ander programma.</translation>
    </message>
    <message>
        <source>This kind of file has no pages that can be shown here. Export it, and open it in another program.</source>
        <translation>Dit soort bestand kan hier niet worden getoond. Exporteer de bijlage, en open die in een ander programma.</translation>
    </message>
    <message>
        <source>This PDF is damaged and cannot be opened. Ask the sender for it again.</source>
        <translation>Deze PDF is beschadigd en gaat niet open. Vraag de afzender om een nieuwe.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be opened. Ask the sender for it again.</source>
        <translation>Deze afbeelding is beschadigd en gaat niet open. Vraag de afzender om een nieuwe.</translation>
    </message>
    <message>
        <source>This file is too large. An attachment has at most {limit} MB.</source>
        <translation>Dit bestand is te groot. Een bijlage is hoogstens {limit} MB.</translation>
    </message>
    <message>
        <source>This PDF has too many pages. At most {limit} can be shown. Split it.</source>
        <translation>Deze PDF heeft te veel bladzijden. Er passen er hoogstens {limit}. Splits de PDF.</translation>
    </message>
    <message>
        <source>The copy with black boxes would have more than {limit} MB. Split the PDF, and black out the parts.</source>
        <translation>De kopie met zwarte vlakken wordt groter dan {limit} MB. Splits de PDF, en lak de delen zwart.</translation>
    </message>
    <message>
        <source>This attachment is not what was put in. Restore the last good backup.</source>
        <translation>Deze bijlage is niet meer wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>No search of this case found anything. You can settle this point only as ‘nothing found’, or record the search that did find something.</source>
        <translation>Geen enkele zoekopdracht van deze zaak leverde iets op. U kunt dit punt alleen afhandelen als ‘niets gevonden’, of leg de zoekopdracht vast die wel iets vond.</translation>
    </message>
    <message>
        <source>Write why these data of somebody else stay out. You must be able to show how you weighed it (GDPR Art. 15(4); UAVG Art. 41(2)).</source>
        <translation>Schrijf waarom deze gegevens van een ander wegblijven. U moet kunnen aantonen hoe u dat hebt afgewogen (art. 15 lid 4 AVG; art. 41 lid 2 UAVG).</translation>
    </message>
    <message>
        <source>“{item}” was weighed already. Choose that place to weigh it again.</source>
        <translation>“{item}” is al afgewogen. Kies die plaats om opnieuw af te wegen.</translation>
    </message>
    <message>
        <source>The descriptions of processing that you chose for this case do tell something on this point, and so does the answer. You can settle it only as done.</source>
        <translation>De beschrijvingen van verwerkingen die u voor deze zaak koos, zeggen wel iets over dit punt, en het antwoord dus ook. U kunt het alleen als gedaan afhandelen.</translation>
    </message>
    <message>
        <source>There are too many lines. At most {limit} data go along in one file.</source>
        <translation>Er zijn te veel regels. In één bestand gaan ten hoogste {limit} gegevens mee.</translation>
    </message>
    <message>
        <source>This case does not ask for data to take along (GDPR Art. 20). If it should, correct the rights first.</source>
        <translation>In deze zaak wordt niet gevraagd om gegevens mee te nemen (AVG art. 20). Hoort dat wel zo, verbeter dan eerst de rechten.</translation>
    </message>
    <message>
        <source>A dossier holds cases of one person with one organisation. Make one for each.</source>
        <translation>Een dossier bevat zaken van één persoon bij één organisatie. Maak er voor elk een.</translation>
    </message>
    <message>
        <source>‘{name}’ seems to hold this number: {kind}. You may not keep it (UAVG 46), and it does not go along. Take it out, or say why it is no such number.</source>
        <translation>In ‘{name}’ lijkt dit nummer te staan: {kind}. U mag het niet bewaren (UAVG 46) en het gaat niet mee. Haal het eruit, of zeg waarom het zo’n nummer niet is.</translation>
    </message>
    <message>
        <source>This request was withdrawn or struck out. No data go along.</source>
        <translation>Dit verzoek is ingetrokken of doorgehaald. Er gaan geen gegevens mee.</translation>
    </message>
    <message>
        <source>Data are left out of this access. Choose ‘Partly granted’: then the letter says why, and names the complaint to the AP and the way to the court (GDPR Art. 12(4)).</source>
        <translation>Uit deze inzage zijn gegevens weggelaten. Kies ‘Deels toegewezen’: dan zegt de brief waarom, en noemt hij de klacht bij de AP en de weg naar de rechter (AVG art. 12 lid 4).</translation>
    </message>
    <message>
        <source>More was asked than this complaint. Answer all of it with the letter of the answer.</source>
        <translation>Er is meer gevraagd dan deze klacht. Beantwoord alles met de brief van het antwoord.</translation>
    </message>
    <message>
        <source>This letter says only that nobody knows who the person is, and more was decided. Take the letter of the answer or of the refusal.</source>
        <translation>Deze brief zegt alleen dat niet bekend is wie de persoon is, en er is meer besloten. Neem de brief van het antwoord of van de weigering.</translation>
    </message>
    <message>
        <source>The request was answered. A letter that still promises an answer is not true any more.</source>
        <translation>Het verzoek is beantwoord. Een brief die nog een antwoord belooft, klopt niet meer.</translation>
    </message>
    <message>
        <source>No restriction was granted in this case, so none is lifted.</source>
        <translation>In deze zaak is geen beperking toegewezen, dus er eindigt er ook geen.</translation>
    </message>
    <message>
        <source>By now other sentences belong in this letter, so it must be written anew. What you typed into the text goes; what you filled in beside it stays.</source>
        <translation>Er horen nu andere zinnen in deze brief, dus hij moet opnieuw worden geschreven. Wat u in de tekst typte, verdwijnt; wat u ernaast invulde, blijft.</translation>
    </message>
    <message>
        <source>A complaint to the organisation is open already in this case. Add to that one, or end it first.</source>
        <translation>In deze zaak staat al een klacht bij de organisatie open. Vul die aan, of rond die eerst af.</translation>
    </message>
    <message>
        <source>A complaint to the Autoriteit Persoonsgegevens is open already in this case. Add to that one, or end it first.</source>
        <translation>In deze zaak staat al een klacht bij de Autoriteit Persoonsgegevens open. Vul die aan, of rond die eerst af.</translation>
    </message>
    <message>
        <source>A petition to the court is open already in this case. Add to that one, or end it first.</source>
        <translation>In deze zaak staat al een verzoekschrift bij de rechtbank open. Vul dat aan, of rond dat eerst af.</translation>
    </message>
    <message>
        <source>A complaint to this body is open already in this case. Add to that one, or end it first.</source>
        <translation>In deze zaak staat daar al een klacht open. Vul die aan, of rond die eerst af.</translation>
    </message>
    <message>
        <source>More than one complaint is open in this case. Say which one it is.</source>
        <translation>In deze zaak staat meer dan één klacht open. Zeg welke u bedoelt.</translation>
    </message>
    <message>
        <source>This case has no such complaint that is still open. Look which complaints are open.</source>
        <translation>Deze zaak heeft niet zo&apos;n klacht die nog openstaat. Kijk welke klachten openstaan.</translation>
    </message>
    <message>
        <source>More than one demand is open in this case. Say which one it is.</source>
        <translation>In deze zaak staat meer dan één vordering open. Zeg welke u bedoelt.</translation>
    </message>
    <message>
        <source>This demand is no longer open. Look which demands are open.</source>
        <translation>Deze vordering staat niet meer open. Kijk welke vorderingen openstaan.</translation>
    </message>
    <message>
        <source>Nobody complained to you in this case. Record the complaint first, on the tab ‘Complaint’.</source>
        <translation>In deze zaak heeft niemand bij u geklaagd. Leg de klacht eerst vast, op het tabblad ‘Klacht’.</translation>
    </message>
    <message>
        <source>This case has no complaint to the Autoriteit Persoonsgegevens. Record it first, on the tab ‘Complaint’.</source>
        <translation>Deze zaak heeft geen klacht bij de Autoriteit Persoonsgegevens. Leg die eerst vast, op het tabblad ‘Klacht’.</translation>
    </message>
    <message>
        <source>Only the Autoriteit Persoonsgegevens or the court demands something. Say in which of these complaints.</source>
        <translation>Alleen de Autoriteit Persoonsgegevens of de rechtbank vordert iets. Zeg bij welke van die klachten.</translation>
    </message>
    <message>
        <source>The answer will say that nothing was found, so it must be known who looked where. Record the searches first, with their result.</source>
        <translation>Het antwoord zegt straks dat er niets is gevonden. Dan moet vaststaan wie waar heeft gezocht. Leg eerst de zoekopdrachten vast, met wat eruit kwam.</translation>
    </message>
    <message>
        <source>This picture is too large to show or to print: {width} by {height} dots. At most {limit} million fit. Ask the sender for a smaller one.</source>
        <translation>Deze afbeelding is te groot om te tonen of te printen: {width} bij {height} beeldpunten. Er passen er hooguit {limit} miljoen. Vraag de afzender om een kleinere.</translation>
    </message>
    <message>
        <source>{folder} is a register or a backup. Nothing else may be written in it. Choose another folder.</source>
        <translation>{folder} is een register of een reservekopie. Daar mag niets anders in staan. Kies een andere map.</translation>
    </message>
    <message>
        <source>It is not said on which ground more time is taken. Begin this letter at ‘Extend the term’, and choose the ground there; on the command line with --ground.</source>
        <translation>Er staat niet bij op welke grond u meer tijd neemt. Begin deze brief bij ‘Termijn verlengen’ en kies daar de grond; op de opdrachtregel met --ground.</translation>
    </message>
    <message>
        <source>Together the attachments are too large. At most {limit} MB go along with one letter. Send them in parts, or on a data carrier.</source>
        <translation>Samen zijn de bijlagen te groot. Met één brief gaat ten hoogste {limit} MB mee. Stuur ze in delen, of op een gegevensdrager.</translation>
    </message>
    <message>
        <source>Attachment {number} was blacked out in a copy, and what lies under the boxes would go along. Send the copy; if it is wrong, remove it first.</source>
        <translation>Van bijlage {number} is een kopie met zwarte vlakken gemaakt, en wat daaronder zit, zou meegaan. Stuur de kopie; is die niet goed, verwijder haar dan eerst.</translation>
    </message>
    <message>
        <source>{names}: ‘{text}’ is no day that everybody reads alike. Write it with its year, as 1 April 2026.</source>
        <translation>{names}: ‘{text}’ is geen dag die iedereen hetzelfde leest. Schrijf de dag met het jaar erbij, zoals 1 april 2026.</translation>
    </message>
    <message>
        <source>The person hears it before the data are used again (GDPR Art. 18(3)). Choose a day after {date}, the day of the letter.</source>
        <translation>De persoon hoort het voordat u de gegevens weer gebruikt (AVG art. 18 lid 3). Kies een dag na {date}, de dag van de brief.</translation>
    </message>
    <message>
        <source>On this letter stands ‘{text}’, and it goes out in another way. Choose that way, or begin a new letter with the address.</source>
        <translation>Op deze brief staat ‘{text}’, en hij gaat op een andere manier weg. Kies die manier, of begin een nieuwe brief met het adres.</translation>
    </message>
    <message>
        <source>You asked who the person is on {date}, and no time to answer has passed since. Wait for the answer before you refuse because you cannot find out (GDPR Art. 12(2)).</source>
        <translation>U vroeg op {date} wie de persoon is, en sindsdien was er geen tijd om te antwoorden. Wacht op antwoord voordat u weigert omdat u het niet te weten komt (AVG art. 12 lid 2).</translation>
    </message>
    <message>
        <source>The request was withdrawn. A letter that still promises an answer is not true any more.</source>
        <translation>Het verzoek is ingetrokken. Een brief die nog een antwoord belooft, klopt niet meer.</translation>
    </message>
    <message>
        <source>This letter promises an answer by {date}, and that day is over. Answer as soon as you can.</source>
        <translation>Deze brief belooft een antwoord uiterlijk op {date}, en die dag is voorbij. Antwoord zo snel als u kunt.</translation>
    </message>
    <message>
        <source>The day to look again at a hold cannot lie before the hold itself. Choose a later day.</source>
        <translation>De dag waarop iemand weer naar een blokkade kijkt, kan niet voor de blokkade zelf liggen. Kies een latere dag.</translation>
    </message>
    <message>
        <source>A hold cannot be lifted before it was placed. Choose a later day.</source>
        <translation>U kunt een blokkade niet opheffen voordat ze er was. Kies een latere dag.</translation>
    </message>
    <message>
        <source>There is no category ‘{category}’ of data that are kept. Choose one of these: {known}.</source>
        <translation>Er is geen bewaarcategorie ‘{category}’. Kies een van deze: {known}.</translation>
    </message>
    <message>
        <source>This category of data is not known. Choose from the list.</source>
        <translation>Deze bewaarcategorie is niet bekend. Kies uit de lijst.</translation>
    </message>
    <message>
        <source>This item is not in the list of what is kept. Look at the list once more.</source>
        <translation>Deze regel staat niet in de bewaarlijst. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>A hold stands on this item. First lift the hold.</source>
        <translation>Op deze regel staat een blokkade. Hef die eerst op.</translation>
    </message>
    <message>
        <source>This item was destroyed. What is known of it does not change any more.</source>
        <translation>Dit is vernietigd. Wat er nog van bekend is, verandert niet meer.</translation>
    </message>
    <message>
        <source>This hold was lifted already.</source>
        <translation>Deze blokkade is al opgeheven.</translation>
    </message>
    <message>
        <source>There is no such hold. Look at the list of holds once more.</source>
        <translation>Deze blokkade is er niet. Kijk nog eens in de lijst van blokkades.</translation>
    </message>
    <message>
        <source>There is no such destruction. Look at the list of them once more.</source>
        <translation>Deze vernietiging bestaat niet. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>Nothing of destruction {number} is past its period any more. Cancel it.</source>
        <translation>Van vernietiging {number} is niets meer over zijn termijn. Blaas haar af.</translation>
    </message>
    <message>
        <source>There is nothing to destroy: all that is past its period is held, or in a destruction already.</source>
        <translation>Er is niets te vernietigen: alles wat over zijn termijn is, wordt vastgehouden of zit al in een vernietiging.</translation>
    </message>
    <message>
        <source>Somebody else has to approve this destruction first.</source>
        <translation>Iemand anders moet deze vernietiging eerst goedkeuren.</translation>
    </message>
    <message>
        <source>This destruction cools off and may begin on {ready-on}. Until then it can be cancelled.</source>
        <translation>Deze vernietiging is in bedenktijd en kan beginnen op {ready-on}. Tot die tijd kunt u haar afblazen.</translation>
    </message>
    <message>
        <source>This destruction is approved and has not begun. Begin it, or cancel it.</source>
        <translation>Deze vernietiging is goedgekeurd en nog niet begonnen. Begin ermee, of blaas haar af.</translation>
    </message>
    <message>
        <source>This destruction has begun. It waits for the answers of the systems.</source>
        <translation>Deze vernietiging is begonnen. Zij wacht op de antwoorden van de systemen.</translation>
    </message>
    <message>
        <source>This destruction is done. Make its certificate.</source>
        <translation>Deze vernietiging is klaar. Maak de verklaring.</translation>
    </message>
    <message>
        <source>This destruction was cancelled. Propose a new one.</source>
        <translation>Deze vernietiging is afgeblazen. Doe een nieuw voorstel.</translation>
    </message>
    <message>
        <source>That cannot be done with this destruction now. Look where it stands.</source>
        <translation>Dat kan nu niet met deze vernietiging. Kijk hoe het ervoor staat.</translation>
    </message>
    <message>
        <source>You proposed this destruction yourself. Somebody else has to approve it.</source>
        <translation>U hebt deze vernietiging zelf voorgesteld. Iemand anders moet haar goedkeuren.</translation>
    </message>
    <message>
        <source>In this destruction no system ‘{system}’ is waiting for an answer. Look at its list of systems.</source>
        <translation>In deze vernietiging wacht geen systeem ‘{system}’ op een antwoord. Kijk in de lijst met systemen.</translation>
    </message>
    <message>
        <source>No such system is waiting for an answer. Look at the list of systems.</source>
        <translation>Zo&apos;n systeem wacht niet op een antwoord. Kijk in de lijst met systemen.</translation>
    </message>
    <message>
        <source>A case holds this as long as it is open. Close the case, and this hold goes by itself.</source>
        <translation>Een zaak houdt dit vast zolang zij loopt. Sluit de zaak, dan gaat deze blokkade vanzelf weg.</translation>
    </message>
    <message>
        <source>An import is under way in this register. Wait until it is done, or cancel it.</source>
        <translation>In dit register wordt al een bestand ingelezen. Wacht tot het klaar is, of breek het af.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>Dit inlezen is al eerder ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>There is no import with this number. Look at the list of imports.</source>
        <translation>Er is niets ingelezen met dit nummer. Kijk in de lijst met wat er is ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>This import cannot be undone: %n thing(s) of it were changed, used or destroyed since. Nothing was taken out.</source>
        <translation>
            <numerusform>Dit kunt u niet ongedaan maken: %n ding is sindsdien gewijzigd, gebruikt of vernietigd. Er is niets uitgehaald.</numerusform>
            <numerusform>Dit kunt u niet ongedaan maken: %n dingen zijn sindsdien gewijzigd, gebruikt of vernietigd. Er is niets uitgehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file and no kept mapping of columns ‘{name}’. Look at the name once more.</source>
        <translation>Er is geen bestand en geen bewaarde kolomkeuze ‘{name}’. Kijk de naam nog eens na.</translation>
    </message>
    <message>
        <source>The workbook is closed with a password. Save it without one.</source>
        <translation>Op de werkmap zit een wachtwoord. Sla haar op zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx or as CSV.</source>
        <translation>Dit is een werkmap van de oude soort (.xls). Sla haar op als .xlsx of als CSV.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or as CSV.</source>
        <translation>Dit is een werkblad van OpenDocument (.ods). Sla het op als .xlsx of als CSV.</translation>
    </message>
    <message>
        <source>There is no such sheet in the workbook. There are: {sheets}.</source>
        <translation>Dit werkblad staat niet in de werkmap. Er zijn: {sheets}.</translation>
    </message>
    <message>
        <source>This is no table. Choose a CSV file or an .xlsx workbook.</source>
        <translation>Dit is geen tabel. Kies een CSV-bestand of een .xlsx-werkmap.</translation>
    </message>
    <message>
        <source>There are no sheets in this workbook. Choose another file.</source>
        <translation>In deze werkmap staan geen werkbladen. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The packed file is damaged. Have it made again.</source>
        <translation>Het ingepakte bestand is beschadigd. Laat het opnieuw maken.</translation>
    </message>
    <message>
        <source>A part of the packed file is missing: {part}. Have it made again.</source>
        <translation>Van het ingepakte bestand ontbreekt een deel: {part}. Laat het opnieuw maken.</translation>
    </message>
    <message>
        <source>The packed file is closed with a password. Unpack it first.</source>
        <translation>Op het ingepakte bestand zit een wachtwoord. Pak het eerst uit.</translation>
    </message>
    <message>
        <source>A part of the workbook is damaged: {part}. Open it and save it again.</source>
        <translation>Een deel van de werkmap is beschadigd: {part}. Open de werkmap en sla haar opnieuw op.</translation>
    </message>
    <message>
        <source>The file has no headings. The first line must say what stands in each column.</source>
        <translation>Het bestand heeft geen koppen. Op de eerste regel moet staan wat er in elke kolom staat.</translation>
    </message>
    <message>
        <source>There is no column for the field ‘{column}’, which is needed. Say with a mapping which column it is.</source>
        <translation>Er is geen kolom voor het veld ‘{column}’, en dat is nodig. Geef met een kolomkeuze aan welke kolom het is.</translation>
    </message>
    <message>
        <source>The mapping names a field ‘{column}’ that there is not.</source>
        <translation>De kolomkeuze noemt een veld ‘{column}’ dat niet bestaat.</translation>
    </message>
    <message>
        <source>The mapping names the field ‘{column}’ twice.</source>
        <translation>De kolomkeuze noemt het veld ‘{column}’ twee keer.</translation>
    </message>
    <message>
        <source>The mapping names a column ‘{column}’ that the file does not have.</source>
        <translation>De kolomkeuze noemt een kolom ‘{column}’ die niet in het bestand staat.</translation>
    </message>
    <message>
        <source>The file has two columns ‘{column}’. Give one of them another heading.</source>
        <translation>Het bestand heeft twee kolommen ‘{column}’. Geef er één een andere kop.</translation>
    </message>
    <message>
        <source>The mapping ‘{column}’ is for another kind of file.</source>
        <translation>De kolomkeuze ‘{column}’ is voor een ander soort bestand.</translation>
    </message>
    <message>
        <source>The column ‘{column}’ holds BSNs, and those may not be taken over (UAVG art. 46). Choose another column.</source>
        <translation>In de kolom ‘{column}’ staan BSN’s, en die mag u niet overnemen (UAVG art. 46). Kies een andere kolom.</translation>
    </message>
    <message>
        <source>What stands under ‘{column}’ are BSNs, used as a key. Those may not be taken over (UAVG art. 46). Have a file made with another key.</source>
        <translation>Onder ‘{column}’ staan BSN’s, gebruikt als nummer. Die mag u niet overnemen (UAVG art. 46). Laat een bestand maken met een ander nummer.</translation>
    </message>
    <message>
        <source>The file is cut off. Have it made again.</source>
        <translation>Het bestand is afgebroken. Laat het opnieuw maken.</translation>
    </message>
    <message>
        <source>This is no JSON. Choose a file of VERA.</source>
        <translation>Dit is geen JSON. Kies een bestand van VERA.</translation>
    </message>
    <message>
        <source>The file is nested too deep for a file of VERA.</source>
        <translation>Dit bestand zit te diep in elkaar voor een bestand van VERA.</translation>
    </message>
    <message>
        <source>The file holds no list of records, as a file of VERA does.</source>
        <translation>In het bestand staat geen lijst, zoals in een bestand van VERA.</translation>
    </message>
    <message>
        <source>The packed file holds no pages in JSON.</source>
        <translation>In het ingepakte bestand staan geen bladen in JSON.</translation>
    </message>
    <message>
        <source>The table has more than {limit} columns.</source>
        <translation>De tabel heeft meer dan {limit} kolommen.</translation>
    </message>
    <message>
        <source>The packed file becomes too large when it is unpacked.</source>
        <translation>Het ingepakte bestand wordt te groot als het wordt uitgepakt.</translation>
    </message>
    <message>
        <source>The packed file becomes more than {limit} times as large when it is unpacked. No true file does.</source>
        <translation>Het ingepakte bestand wordt meer dan {limit} keer zo groot als het wordt uitgepakt. Dat doet een echt bestand niet.</translation>
    </message>
    <message>
        <source>The packed file holds too many parts.</source>
        <translation>Het ingepakte bestand heeft te veel delen.</translation>
    </message>
    <message>
        <source>The workbook has too many different texts. Save it as CSV.</source>
        <translation>De werkmap heeft te veel verschillende teksten. Sla haar op als CSV.</translation>
    </message>
    <message>
        <source>The workbook has too much text in its cells. Save it as CSV.</source>
        <translation>De werkmap heeft te veel tekst in de cellen. Sla haar op als CSV.</translation>
    </message>
    <message>
        <source>A value in the file has no end.</source>
        <translation>Aan een waarde in het bestand komt geen einde.</translation>
    </message>
    <message>
        <source>The file of case {reference} was destroyed on {on}. Only how it was dealt with is still known.</source>
        <translation>Het dossier van zaak {reference} is vernietigd op {on}. Alleen hoe de zaak is afgehandeld, is nog bekend.</translation>
    </message>
    <message>
        <source>This is the file of a case in this register. It comes and goes with the case, and nobody changes it by hand.</source>
        <translation>Dit is het dossier van een zaak in dit register. Het komt en gaat met de zaak; met de hand verandert u het niet.</translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than {limit} rows. Choose CSV, or fewer rows.</source>
        <translation>In een rekenblad passen niet meer dan {limit} regels. Kies CSV, of minder regels.</translation>
    </message>
    <message>
        <source>Nothing was brought in: some lines cannot be taken. Mend them, or leave them out.</source>
        <translation>Er is niets ingelezen: sommige regels kunnen niet. Verbeter die regels, of sla ze over.</translation>
    </message>
    <message>
        <source>This import cannot be undone: some of it was changed, used or destroyed since. Nothing was taken out.</source>
        <translation>Dit kunt u niet ongedaan maken: iets ervan is sindsdien gewijzigd, gebruikt of vernietigd. Er is niets uitgehaald.</translation>
    </message>
    <message>
        <source>There is no such mapping of columns. Look at the name once more.</source>
        <translation>Deze kolomkeuze is er niet. Kijk de naam nog eens na.</translation>
    </message>
    <message>
        <source>This register itself is called so, and what it keeps comes by itself. Name the system in which it lives.</source>
        <translation>Zo heet dit register zelf, en wat het bewaart komt vanzelf. Noem het systeem waarin het staat.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was brought in: %Ln line(s) cannot be taken. Mend them, or leave them out.</source>
        <translation>
            <numerusform>Er is niets ingelezen: %Ln regel kan niet. Verbeter die regel, of sla hem over.</numerusform>
            <numerusform>Er is niets ingelezen: %Ln regels kunnen niet. Verbeter die regels, of sla ze over.</numerusform>
        </translation>
    </message>
    <message>
        <source>The later import of {later} (number {number}) says some of the same. Undo that one first. Nothing was taken out.</source>
        <translation>De latere invoer van {later} (nummer {number}) zegt een deel hiervan opnieuw. Maak die eerst ongedaan. Er is niets uit het register gehaald.</translation>
    </message>
    <message>
        <source>There is no recipient ‘{name}’. Choose one from the list, or add it.</source>
        <translation>Er is geen ontvanger ‘{name}’. Kies er een uit de lijst, of voeg die toe.</translation>
    </message>
    <message>
        <source>This recipient is not in the register. Choose one from the list, or add it.</source>
        <translation>Deze ontvanger staat niet in het register. Kies er een uit de lijst, of voeg die toe.</translation>
    </message>
    <message>
        <source>There is a recipient ‘{name}’ already. Choose that one, or another name.</source>
        <translation>Er is al een ontvanger ‘{name}’. Kies die, of een andere naam.</translation>
    </message>
    <message>
        <source>There is a recipient of that name already. Choose that one, or another name.</source>
        <translation>Er is al een ontvanger met die naam. Kies die, of een andere naam.</translation>
    </message>
    <message>
        <source>Data were given on this agreement, so it stays. Fill in its last day.</source>
        <translation>Op deze afspraak zijn gegevens gegeven, dus die blijft. Vul de laatste dag in.</translation>
    </message>
    <message>
        <source>Data went to this recipient, so it stays in the register. Fill in the day on which it ended.</source>
        <translation>Deze ontvanger kreeg gegevens en blijft dus in het register. Vul in op welke dag het eindigde.</translation>
    </message>
    <message>
        <source>This recipient is in use and cannot be taken out. Fill in the day on which it ended.</source>
        <translation>Deze ontvanger is in gebruik en kan niet weg. Vul in op welke dag het eindigde.</translation>
    </message>
    <message>
        <source>This recipient could get data up to and including {ended}. Choose another recipient, or look at the day.</source>
        <translation>Deze ontvanger kon gegevens krijgen tot en met {ended}. Kies een andere ontvanger, of kijk naar de dag.</translation>
    </message>
    <message>
        <source>This recipient gets no more data. Choose another recipient, or look at the day.</source>
        <translation>Deze ontvanger krijgt geen gegevens meer. Kies een andere ontvanger, of kijk naar de dag.</translation>
    </message>
    <message>
        <source>These two cannot be one recipient. Choose two of the same organisation that were not merged before.</source>
        <translation>Deze twee kunnen niet één ontvanger zijn. Kies er twee van dezelfde organisatie die nog niet zijn samengevoegd.</translation>
    </message>
    <message>
        <source>These recipients must still hear of it: {recipients} (GDPR Art. 19). Tell them, or write why that is not possible.</source>
        <translation>Deze ontvangers moeten het nog horen: {recipients} (AVG art. 19). Vertel het, of schrijf waarom dat niet kan.</translation>
    </message>
    <message>
        <source>Recipients must still hear of it (GDPR Art. 19). Tell them, or write why that is not possible.</source>
        <translation>Ontvangers moeten het nog horen (AVG art. 19). Vertel het, of schrijf waarom dat niet kan.</translation>
    </message>
    <message>
        <source>This agreement is not of this recipient, or was not in force on that day. Choose another one, or none.</source>
        <translation>Deze afspraak is niet van deze ontvanger, of gold niet op die dag. Kies een andere, of geen.</translation>
    </message>
    <message>
        <source>This disclosure is not in the register. Look at the list once more.</source>
        <translation>Deze verstrekking staat niet in het register. Kijk nog eens in de lijst.</translation>
    </message>
    <message>
        <source>Your statement promises to give no data for marketing. Do not give them, or choose the purpose that it really has.</source>
        <translation>Uw verklaring belooft om geen gegevens te geven voor reclame of verkoop. Geef ze niet, of kies het echte doel.</translation>
    </message>
    <message>
        <source>Your statement does not name this recipient, and promises to give nobody else data unless the law obliges. Choose the law, or do not give them.</source>
        <translation>Uw verklaring noemt deze ontvanger niet. Zij belooft om niemand anders gegevens te geven, behalve als de wet dat eist. Kies de wet, of geef ze niet.</translation>
    </message>
    <message>
        <source>The tenant refused. Then you may not report the arrears (Besluit gemeentelijke schuldhulpverlening art. 2).</source>
        <translation>De huurder weigerde. Dan mag u de achterstand niet melden (Besluit gemeentelijke schuldhulpverlening art. 2).</translation>
    </message>
    <message>
        <source>You may report arrears only when this was done before: {missing} (Besluit gemeentelijke schuldhulpverlening art. 2). Do it first.</source>
        <translation>U mag een achterstand pas melden als dit eerst is gedaan: {missing} (Besluit gemeentelijke schuldhulpverlening art. 2). Doe dat eerst.</translation>
    </message>
    <message>
        <source>This disclosure was struck out and does not change any more. Write down a new one.</source>
        <translation>Deze verstrekking is doorgehaald en verandert niet meer. Leg een nieuwe vast.</translation>
    </message>
    <message>
        <source>These data may not go to this recipient. Look at the statement and at the purpose.</source>
        <translation>Deze gegevens mogen niet naar deze ontvanger. Kijk naar de verklaring en naar het doel.</translation>
    </message>
    <message>
        <source>Name the article of law, or which interest it is (GDPR Art. 13(1)(c)-(d)).</source>
        <translation>Noem het wetsartikel, of welk belang het is (AVG art. 13 lid 1 c en d).</translation>
    </message>
    <message>
        <source>There are special data in it. Name the ground of GDPR Art. 9 or 10, for example UAVG 33(2).</source>
        <translation>Er zitten bijzondere gegevens in. Noem de grond van AVG art. 9 of 10, bijvoorbeeld UAVG art. 33 lid 2.</translation>
    </message>
    <message>
        <source>There are special data in it. Somebody else looks along: fill in who that was.</source>
        <translation>Er zitten bijzondere gegevens in. Iemand anders kijkt mee: vul in wie dat was.</translation>
    </message>
    <message>
        <source>Fill in the four steps that come before a report of arrears (Besluit gemeentelijke schuldhulpverlening art. 2).</source>
        <translation>Vul de vier stappen in die vóór een melding van achterstand komen (Besluit gemeentelijke schuldhulpverlening art. 2).</translation>
    </message>
    <message>
        <source>The authority only asked for help. Write how you weighed that (UAVG 41(1)(d)).</source>
        <translation>De instantie vroeg alleen om hulp. Schrijf hoe u dat afwoog (UAVG art. 41 lid 1 d).</translation>
    </message>
    <message>
        <source>Write why the person was not told, or not yet.</source>
        <translation>Schrijf waarom de persoon het niet hoorde, of nog niet.</translation>
    </message>
    <message>
        <source>Tick at least one kind of data.</source>
        <translation>Kruis ten minste één soort gegevens aan.</translation>
    </message>
    <message>
        <source>Write exactly what the authority was given.</source>
        <translation>Schrijf precies op wat de instantie kreeg.</translation>
    </message>
    <message>
        <source>Write which decision or which clauses the ground is. A person may ask for it (GDPR Art. 15(2)).</source>
        <translation>Schrijf welk besluit of welke bepalingen de grond zijn. Een persoon mag dat vragen (AVG art. 15 lid 2).</translation>
    </message>
    <message>
        <source>The day on which the person was told does not fit. Beforehand is up to the day of the disclosure, afterwards from that day on.</source>
        <translation>De dag waarop de persoon het hoorde, past niet. Vooraf is tot en met de dag van de verstrekking, achteraf vanaf die dag.</translation>
    </message>
    <message>
        <source>This last day lies too early. Choose a later day, or leave it open.</source>
        <translation>Deze laatste dag ligt te vroeg. Kies een latere dag, of laat hem open.</translation>
    </message>
    <message>
        <source>Two agreements are of the same kind and day. Leave one out.</source>
        <translation>Twee afspraken hebben dezelfde soort en dag. Laat er een weg.</translation>
    </message>
    <message>
        <source>‘{text}’ is no country. Choose from the list, or use two letters, for example NL.</source>
        <translation>‘{text}’ is geen land. Kies uit de lijst, of gebruik twee letters, bijvoorbeeld NL.</translation>
    </message>
    <message>
        <source>Say about whom this is: choose a person, or name the group or the file.</source>
        <translation>Zeg over wie dit gaat: kies een persoon, of noem de groep of het dossier.</translation>
    </message>
    <message>
        <source>This is in a destruction that has begun. Wait for the answer of its system; what does not belong here can be taken out after that.</source>
        <translation>Dit zit in een vernietiging die is begonnen. Wacht op het antwoord van het systeem. Daarna kunt u weghalen wat hier niet hoort.</translation>
    </message>
    <message>
        <source>No signed copy is kept of this agreement. Put one with it first.</source>
        <translation>Van deze afspraak is geen getekende kopie bewaard. Bewaar er eerst een.</translation>
    </message>
    <message>
        <source>A signed copy of this agreement is kept already. Take that one out first.</source>
        <translation>Van deze afspraak is al een getekende kopie bewaard. Haal die er eerst uit.</translation>
    </message>
    <message>
        <source>This copy is not what was put in. Restore the last good backup.</source>
        <translation>Deze kopie is niet wat erin is gezet. Zet de laatste goede reservekopie terug.</translation>
    </message>
    <message>
        <source>The signed copy of this agreement is kept in the register. Take the copy out first.</source>
        <translation>De getekende kopie van deze afspraak staat in het register. Haal eerst de kopie eruit.</translation>
    </message>
    <message>
        <source>Two signed copies are kept of an agreement that both have. Take one of them out first.</source>
        <translation>Van een afspraak die beide hebben, zijn twee getekende kopieën bewaard. Haal er eerst een van uit.</translation>
    </message>
    <message>
        <source>Several agreements with this recipient fit. Say which one, by its kind and the day on which it was signed.</source>
        <translation>Er passen meer afspraken met deze ontvanger. Zeg welke, met de soort en de dag van tekenen.</translation>
    </message>
    <message>
        <source>There is no such agreement with this recipient. Write the agreement down first.</source>
        <translation>Zo’n afspraak is er niet met deze ontvanger. Leg de afspraak eerst vast.</translation>
    </message>
    <message>
        <source>Both have the agreement of {date}, with another last day. Give it the same last day with both first.</source>
        <translation>Beide hebben de afspraak van {date}, met een andere laatste dag. Geef die eerst bij beide dezelfde laatste dag.</translation>
    </message>
    <message>
        <source>An early report of arrears goes to the municipality alone (Besluit gemeentelijke schuldhulpverlening art. 2). Choose the municipality, or another purpose.</source>
        <translation>Een vroege melding van achterstand gaat alleen naar de gemeente (Besluit gemeentelijke schuldhulpverlening art. 2). Kies de gemeente, of een ander doel.</translation>
    </message>
    <message>
        <source>An early report of arrears has no special data in it: who the tenant is, how to reach him and how high the arrears are. Leave the rest out.</source>
        <translation>In een vroege melding van achterstand staan geen bijzondere gegevens: wel wie de huurder is, hoe u hem bereikt en hoe hoog de achterstand is. Laat de rest weg.</translation>
    </message>
    <message>
        <source>The person was told already. Is that day wrong? Correct the disclosure.</source>
        <translation>Het is al aan de persoon verteld. Klopt die dag niet? Verbeter de verstrekking.</translation>
    </message>
    <message>
        <source>The person may not be told up to and including {until}. Was the ban lifted earlier? Correct its last day first.</source>
        <translation>Tot en met {until} mag het niet aan de persoon worden verteld. Is het verbod eerder opgeheven? Verbeter eerst de laatste dag ervan.</translation>
    </message>
    <message>
        <source>Say how the recipient was told: by e-mail, by letter or otherwise.</source>
        <translation>Zeg hoe de ontvanger bericht kreeg: per e-mail, per brief of anders.</translation>
    </message>
    <message>
        <source>This recipient was not told in this case, so it has nothing to answer. Write down first that it was told.</source>
        <translation>Deze ontvanger kreeg in deze zaak geen bericht, en heeft dus niets te antwoorden. Leg eerst vast dat hij bericht kreeg.</translation>
    </message>
    <message>
        <source>Data went to this recipient on {date}. Fill in that day or a later one, or put that disclosure right first.</source>
        <translation>Op {date} gingen er gegevens naar deze ontvanger. Vul die dag in of een latere, of verbeter eerst die verstrekking.</translation>
    </message>
    <message>
        <source>Another recipient was merged into this one, and its old name leads here. Fill in the day on which it ended.</source>
        <translation>Een andere ontvanger is hiermee samengevoegd, en de oude naam leidt hierheen. Vul de dag in waarop deze ontvanger stopte.</translation>
    </message>
    <message>
        <source>These two are in different countries. Put the country right that is wrong, and merge them then.</source>
        <translation>Deze twee zitten in verschillende landen. Verbeter eerst het land dat niet klopt, en voeg ze dan samen.</translation>
    </message>
    <message>
        <source>The data go to these two on different grounds for transfer. Give both the same ground first.</source>
        <translation>De gegevens gaan naar deze twee op verschillende gronden voor doorgifte. Geef eerst beide dezelfde grond.</translation>
    </message>
    <message>
        <source>These two have different roles. Decide first which role it is, with both.</source>
        <translation>Deze twee hebben verschillende rollen. Bepaal eerst bij beide welke rol het is.</translation>
    </message>
    <message>
        <source>A report of arrears is about one tenant, with the four steps that were taken for that one. Write it down for each apart.</source>
        <translation>Een melding van achterstand gaat over één huurder, met de vier stappen die voor die huurder zijn gezet. Leg haar voor ieder apart vast.</translation>
    </message>
    <message>
        <source>These two are of different kinds. Choose the same kind with both first.</source>
        <translation>Deze twee zijn van een verschillende soort. Kies eerst bij beide dezelfde soort.</translation>
    </message>
    <message>
        <source>The statement names these two differently. Choose with both first whom they fall under.</source>
        <translation>De verklaring noemt deze twee verschillend. Kies eerst bij beide waar ze onder vallen.</translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1, om %2 uur</translation>
    </message>
    <message>
        <source>copy deleted by %1</source>
        <translation>kopie weg uiterlijk %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>right and outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>day of receipt</comment>
        <translation>%1 in plaats van %2</translation>
    </message>
    <message>
        <source>by: %1</source>
        <comment>what to search by</comment>
        <translation>op: %1</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>antwoord uiterlijk %1</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s)</source>
        <translation>
            <numerusform>%n beschrijving</numerusform>
            <numerusform>%n beschrijvingen</numerusform>
        </translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>kenmerk %1</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>, or </source>
        <translation>, of </translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FilterSyntax</name>
    <message>
        <source>Type a piece of the word, or !word for all others.</source>
        <translation>Typ een deel van het woord, of !woord voor alle andere.</translation>
    </message>
    <message>
        <source>Type a day: 7-3, &gt;7-3, &lt;=today or 1-3..31-3.</source>
        <translation>Typ een dag: 7-3, &gt;7-3, &lt;=vandaag of 1-3..31-3.</translation>
    </message>
    <message>
        <source>Type one day: 7-3 or today.</source>
        <translation>Typ één dag: 7-3 of vandaag.</translation>
    </message>
    <message>
        <source>Type a piece of the text, !text for what must not be in it, empty or !empty.</source>
        <translation>Typ een deel van de tekst, !tekst voor wat er niet in mag staan, leeg of !leeg.</translation>
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
    <message>
        <source>Established who it is</source>
        <translation>Vastgesteld wie het is</translation>
    </message>
    <message>
        <source>Not established who it is</source>
        <translation>Niet vastgesteld wie het is</translation>
    </message>
    <message>
        <source>Blackened copy</source>
        <translation>Kopie met zwarte balken</translation>
    </message>
    <message>
        <source>Heir of somebody who has died</source>
        <translation>Erfgenaam van iemand die is overleden</translation>
    </message>
    <message>
        <source>The GDPR is not about the dead (recital 27). Refuse on that ground, or help outside it: for matters of inheritance ask for the declaration of succession.</source>
        <translation>De AVG gaat niet over overledenen (overweging 27). Weiger op die grond, of help buiten de AVG om: vraag bij een erfenis om de verklaring van erfrecht.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Er begint een aanhalingsteken dat nergens sluit.</translation>
    </message>
    <message>
        <source>There is a quote inside a cell that is not in quotes.</source>
        <translation>Er staat een aanhalingsteken in een cel die zelf niet tussen aanhalingstekens staat.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>Er staat tekst achter een sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>These are not the bytes of text.</source>
        <translation>Dit is geen leesbare tekst.</translation>
    </message>
    <message>
        <source>There is a sign in it that no text has.</source>
        <translation>Er staat een teken in dat niet in tekst hoort.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>De regel is te lang.</translation>
    </message>
    <message>
        <source>The text of a cell is too long.</source>
        <translation>De tekst van een cel is te lang.</translation>
    </message>
    <message>
        <source>The line has fewer cells than there are headings.</source>
        <translation>De regel heeft minder cellen dan er koppen zijn.</translation>
    </message>
    <message>
        <source>The line has more cells than there are headings.</source>
        <translation>De regel heeft meer cellen dan er koppen zijn.</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet, such as #N/B.</source>
        <translation>In de cel staat een fout van het rekenblad, zoals #N/B.</translation>
    </message>
    <message>
        <source>The cell holds a formula of which the file has no value. Open the file, calculate it and save it again.</source>
        <translation>In de cel staat een formule zonder uitkomst. Open het bestand, laat het rekenen en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The day in the cell is no day of our time.</source>
        <translation>De dag in de cel is geen dag van deze tijd.</translation>
    </message>
    <message>
        <source>The number or key by which the system knows it is missing.</source>
        <translation>Het nummer waaronder het systeem dit kent, ontbreekt.</translation>
    </message>
    <message>
        <source>The same number or key stands in the file before.</source>
        <translation>Hetzelfde nummer staat al eerder in het bestand.</translation>
    </message>
    <message>
        <source>It does not say of which person it is.</source>
        <translation>Er staat niet bij van welke persoon het is.</translation>
    </message>
    <message>
        <source>The person is not known. First bring in the persons.</source>
        <translation>Deze persoon is niet bekend. Lees eerst de personen in.</translation>
    </message>
    <message>
        <source>It does not say of which person or of which file it is.</source>
        <translation>Er staat niet bij van welke persoon of van welk dossier het is.</translation>
    </message>
    <message>
        <source>The category of data is missing.</source>
        <translation>De categorie gegevens ontbreekt.</translation>
    </message>
    <message>
        <source>This is not a day that exists.</source>
        <translation>Deze dag bestaat niet.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>De tekst is te lang.</translation>
    </message>
    <message>
        <source>There are signs in it that no name has.</source>
        <translation>Er staan tekens in die niet in een naam horen.</translation>
    </message>
    <message>
        <source>There is a number in it that may not be kept, such as a BSN (UAVG art. 46).</source>
        <translation>Er staat een nummer in dat u niet mag bewaren, zoals een BSN (UAVG art. 46).</translation>
    </message>
    <message>
        <source>The standard does not know this code.</source>
        <translation>De standaard kent deze code niet.</translation>
    </message>
    <message>
        <source>This code has lapsed. It was taken as it is.</source>
        <translation>Deze code is vervallen. Zij is overgenomen zoals zij is.</translation>
    </message>
    <message>
        <source>It held a BSN. That was not taken over.</source>
        <translation>Er stond een BSN in. Dat is niet overgenomen.</translation>
    </message>
    <message>
        <source>The field holds another kind of value than the standard says. It was left out.</source>
        <translation>In het veld staat iets anders dan de standaard zegt. Het is weggelaten.</translation>
    </message>
    <message>
        <source>It does not say of which sort it is. It was taken for what its other fields show.</source>
        <translation>Er staat niet bij van welke soort het is. De andere velden gaven de doorslag.</translation>
    </message>
    <message>
        <source>It is of another sort, such as a company or the sale of a house.</source>
        <translation>Het is van een andere soort, zoals een bedrijf of de verkoop van een woning.</translation>
    </message>
    <message>
        <source>It is nothing that this register keeps.</source>
        <translation>Dit hoort niet in dit register.</translation>
    </message>
    <message>
        <source>The contract never began.</source>
        <translation>Het contract is nooit ingegaan.</translation>
    </message>
    <message>
        <source>The document goes with the dossier that it is in.</source>
        <translation>Het document gaat mee met het dossier waar het in zit.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It was left out.</source>
        <translation>Dit is geen e-mailadres. Het is weggelaten.</translation>
    </message>
    <message>
        <source>This is no telephone number, or could be a BSN. It was left out.</source>
        <translation>Dit is geen telefoonnummer, of het kan een BSN zijn. Het is weggelaten.</translation>
    </message>
    <message>
        <source>A debt is being collected or paid in parts, says %1.</source>
        <translation>Er loopt een incasso of een betalingsregeling, volgens %1.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tenancies</source>
        <translation>Huurcontracten</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>Gesloten dossiers</translation>
    </message>
    <message>
        <source>All of it, from VERA</source>
        <translation>Alles, uit VERA</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Nummer van de persoon</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>Nummer van het contract</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>Nummer van het dossier</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Prefix of the name</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Given name or initials</source>
        <translation>Voornaam of voorletters</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>House letter</source>
        <translation>Huisletter</translation>
    </message>
    <message>
        <source>Addition to the house number</source>
        <translation>Toevoeging bij het huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Day on which it ended</source>
        <translation>Dag waarop het eindigde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>System where it lives</source>
        <translation>Systeem waar het staat</translation>
    </message>
    <message>
        <source>Day from which it counts</source>
        <translation>Dag vanaf wanneer het telt</translation>
    </message>
    <message>
        <source>Brought in: %1 new, %2 changed.</source>
        <translation>Binnengehaald: %1 nieuw, %2 gewijzigd.</translation>
    </message>
    <message>
        <source>Taken out again: %1.</source>
        <translation>Weer weggehaald: %1.</translation>
    </message>
    <message>
        <source>This register itself is called so. Name the system in which it lives.</source>
        <translation>Zo heet dit register zelf. Noem het systeem waarin het staat.</translation>
    </message>
    <message>
        <source>As it was before: %1.</source>
        <translation>Weer zoals het was: %1.</translation>
    </message>
    <message>
        <source>The sender destroys it on a later day. Until then no period runs: bring the file in again after that day.</source>
        <translation>De afzender vernietigt dit op een latere dag. Tot dan loopt er geen termijn: lees het bestand na die dag opnieuw in.</translation>
    </message>
    <message>
        <source>The standard does not know this code, so that it is not clear whether it may be destroyed. No period runs.</source>
        <translation>De standaard kent deze code niet, zodat niet duidelijk is of dit mag worden vernietigd. Er loopt geen termijn.</translation>
    </message>
    <message>
        <source>The sender has destroyed it already.</source>
        <translation>De afzender heeft dit al vernietigd.</translation>
    </message>
    <message>
        <source>The sender has handed it over to an archive.</source>
        <translation>De afzender heeft dit overgedragen aan een archief.</translation>
    </message>
    <message>
        <source>The cell holds a formula. Save the file with the values alone.</source>
        <translation>In de cel staat een formule. Sla het bestand op met alleen de waarden.</translation>
    </message>
    <message>
        <source>The contract of this notice does not come in with these files, so that the notice does nothing.</source>
        <translation>Het contract van deze opzegging komt niet mee met deze bestanden, zodat de opzegging niets doet.</translation>
    </message>
    <message>
        <source>A later line has the same number or key and says something else.</source>
        <translation>Een latere regel heeft hetzelfde nummer of dezelfde sleutel en zegt iets anders.</translation>
    </message>
    <message>
        <source>Nobody knows what this status means, so that the contract counts as running.</source>
        <translation>Wat deze status betekent is niet bekend. Het contract telt daarom als lopend.</translation>
    </message>
    <message>
        <source>The family name is missing, or a number stood there that may not be kept.</source>
        <translation>De achternaam ontbreekt, of er stond een nummer dat u niet mag bewaren.</translation>
    </message>
    <message>
        <source>There is no such category of data. The page Retention has them under Rules; lease-core is one.</source>
        <translation>Deze categorie gegevens bestaat niet. Op het scherm Bewaartermijnen staan ze onder Regels; lease-core is er een.</translation>
    </message>
    <message>
        <source>This day is still to come. The period begins on it.</source>
        <translation>Deze dag van sluiten moet nog komen. De termijn begint op die dag.</translation>
    </message>
    <message>
        <source>The document is in several dossiers, so that it goes along with none. Say when it may go once all of them have.</source>
        <translation>Het document zit in meer dossiers en gaat dus met geen ervan mee. Vul de dag in als ze allemaal weg zijn.</translation>
    </message>
    <message>
        <source>Nothing is filled in here, and it is needed.</source>
        <translation>Hier is niets ingevuld, en het is nodig.</translation>
    </message>
    <message>
        <source>Nobody knows this word. The help on importing has those that are known.</source>
        <translation>Dit woord is niet bekend. In de hulp bij Importeren staan de woorden die dat wel zijn.</translation>
    </message>
    <message>
        <source>One of these kinds of data is not known. Name them one by one with “;” between, as “naam; adres; telefoonnummer”.</source>
        <translation>Een van deze soorten gegevens is niet bekend. Noem ze een voor een met “;” ertussen, zoals “naam; adres; telefoonnummer”.</translation>
    </message>
    <message>
        <source>This is no country. Write its two letters, such as NL.</source>
        <translation>Dit is geen land. Schrijf de twee letters, zoals NL.</translation>
    </message>
    <message>
        <source>This is no number of persons.</source>
        <translation>Dit is geen aantal personen.</translation>
    </message>
    <message>
        <source>It does not say to whom the data went.</source>
        <translation>Er staat niet naar wie de gegevens gingen.</translation>
    </message>
    <message>
        <source>This recipient is not known. First bring in the recipients, or mend the name.</source>
        <translation>Deze ontvanger is niet bekend. Haal eerst de ontvangers binnen, of verbeter de naam.</translation>
    </message>
    <message>
        <source>Another recipient has this name already. Give one of them another name, or leave this line out.</source>
        <translation>Een andere ontvanger heeft deze naam al. Geef een van de twee een andere naam, of laat deze regel weg.</translation>
    </message>
    <message>
        <source>This recipient had ended on that day, and could get no data.</source>
        <translation>Deze ontvanger was op die dag beëindigd, en kon geen gegevens krijgen.</translation>
    </message>
    <message>
        <source>The statement names no such recipient and promises to give data to nobody else. First say with the recipient as whom it stands there.</source>
        <translation>De verklaring noemt zo’n ontvanger niet en belooft aan niemand anders gegevens te geven. Zeg eerst bij de ontvanger hoe die daar heet.</translation>
    </message>
    <message>
        <source>The statement names nobody in these words.</source>
        <translation>De verklaring noemt niemand met deze woorden.</translation>
    </message>
    <message>
        <source>A line before it has the same name.</source>
        <translation>Een eerdere regel heeft dezelfde naam.</translation>
    </message>
    <message>
        <source>The same line stands in the file before. If they are two, give each a number of its own.</source>
        <translation>Dezelfde regel staat eerder in het bestand. Zijn het er twee? Geef ze dan elk een eigen nummer.</translation>
    </message>
    <message>
        <source>It does not say about whom it is. Fill in the number of a person, or a group.</source>
        <translation>Er staat niet over wie het gaat. Vul het nummer van een persoon in, of een groep.</translation>
    </message>
    <message>
        <source>There cannot be so many persons. With the number of one person it is one.</source>
        <translation>Zo veel personen kan niet. Met het nummer van één persoon is het er één.</translation>
    </message>
    <message>
        <source>With this basis it must say which law or which interest it is.</source>
        <translation>Bij deze grondslag moet staan welke wet of welk belang het is.</translation>
    </message>
    <message>
        <source>There are special data among these, without a ground of their own (GDPR Art. 9 and 10).</source>
        <translation>Hier zijn bijzondere gegevens bij, zonder eigen grond (AVG art. 9 en 10).</translation>
    </message>
    <message>
        <source>There are special data among these, and nobody looked along.</source>
        <translation>Hier zijn bijzondere gegevens bij, en niemand keek mee.</translation>
    </message>
    <message>
        <source>It does not say which decision or which clauses the transfer rests on (GDPR Art. 15(2)).</source>
        <translation>Er staat niet op welk besluit of welke bepalingen de doorgifte rust (AVG art. 15 lid 2).</translation>
    </message>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>De overeenkomst eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>There is a day, and not whether the person was told beforehand or afterwards.</source>
        <translation>Er staat een dag, en niet of het vooraf of achteraf is verteld.</translation>
    </message>
    <message>
        <source>The day on which the person was told is missing.</source>
        <translation>De dag waarop het is verteld, ontbreekt.</translation>
    </message>
    <message>
        <source>Beforehand is on the day of the disclosure or before it, and afterwards on that day or later.</source>
        <translation>Vooraf is op de dag van de verstrekking of eerder, en achteraf is op die dag of later.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>The statement promises to give no data for marketing.</source>
        <translation>De verklaring belooft geen gegevens te geven voor reclame.</translation>
    </message>
    <message>
        <source>A report of arrears and what an authority demands need more than a line. Write this one down yourself, on the page Disclosures.</source>
        <translation>Een melding van huurachterstand en wat een instantie vordert, vragen meer dan een regel. Leg deze zelf vast, op het scherm Verstrekkingen.</translation>
    </message>
    <message>
        <source>The works order was cancelled.</source>
        <translation>De werkopdracht is geannuleerd.</translation>
    </message>
    <message>
        <source>Recipients of data</source>
        <translation>Ontvangers van gegevens</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Works orders for maintenance</source>
        <translation>Werkopdrachten voor onderhoud</translation>
    </message>
    <message>
        <source>Number of the recipient</source>
        <translation>Nummer van de ontvanger</translation>
    </message>
    <message>
        <source>Number of the disclosure</source>
        <translation>Nummer van de verstrekking</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer van de opdracht</translation>
    </message>
    <message>
        <source>Day on which the data went</source>
        <translation>Dag waarop de gegevens gingen</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Dag van de opdracht</translation>
    </message>
    <message>
        <source>Number of the tenant</source>
        <translation>Nummer van de huurder</translation>
    </message>
    <message>
        <source>Tenant told on</source>
        <translation>Aan de huurder verteld op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Soort ontvanger</translation>
    </message>
    <message>
        <source>Role under the GDPR</source>
        <translation>Rol volgens de AVG</translation>
    </message>
    <message>
        <source>Who decided on the role</source>
        <translation>Wie de rol bepaalde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Ground for transfer outside Europe</source>
        <translation>Grond voor doorgifte buiten Europa</translation>
    </message>
    <message>
        <source>Which decision or clauses</source>
        <translation>Welk besluit of welke bepalingen</translation>
    </message>
    <message>
        <source>As it is called in the statement</source>
        <translation>Zoals het in de verklaring heet</translation>
    </message>
    <message>
        <source>Address or telephone number for notices</source>
        <translation>Adres of telefoonnummer voor berichten</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Soort overeenkomst</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Overeenkomst getekend op</translation>
    </message>
    <message>
        <source>Last day of the agreement</source>
        <translation>Laatste dag van de overeenkomst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Recipient: its number or its name</source>
        <translation>Ontvanger: nummer of naam</translation>
    </message>
    <message>
        <source>Contractor: its number or its name</source>
        <translation>Aannemer: nummer of naam</translation>
    </message>
    <message>
        <source>How many persons</source>
        <translation>Hoeveel personen</translation>
    </message>
    <message>
        <source>About whom, without a name</source>
        <translation>Over wie, zonder naam</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Why it was needed</source>
        <translation>Waarom het nodig was</translation>
    </message>
    <message>
        <source>Basis (GDPR Art. 6)</source>
        <translation>Grondslag (AVG art. 6)</translation>
    </message>
    <message>
        <source>Law or interest</source>
        <translation>Wet of belang</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Ground for special data</source>
        <translation>Grond voor bijzondere gegevens</translation>
    </message>
    <message>
        <source>Who looked along at special data</source>
        <translation>Wie meekeek bij bijzondere gegevens</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besloot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Person told: beforehand, afterwards or not</source>
        <translation>Verteld: vooraf, achteraf of niet</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Verteld op</translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation>Waarom niet verteld</translation>
    </message>
    <message>
        <source>The file from %1 does not say whether the person was told.</source>
        <translation>Het bestand uit %1 zegt niet of het aan de persoon is verteld.</translation>
    </message>
    <message>
        <source>tenant of this address</source>
        <translation>huurder van dit adres</translation>
    </message>
    <message>
        <source>It was struck out where it comes from.</source>
        <translation>De regel is doorgehaald waar hij vandaan komt.</translation>
    </message>
    <message>
        <source>Struck out, and why</source>
        <translation>Doorgehaald, en waarom</translation>
    </message>
    <message>
        <source>It does not say who decided: the name of the system that it comes from stands there then.</source>
        <translation>Er staat niet wie besliste: dan komt daar de naam van het systeem waar het uit komt.</translation>
    </message>
    <message>
        <source>It does not say how many persons: it counts as one.</source>
        <translation>Er staat niet hoeveel personen: het telt als één.</translation>
    </message>
    <message>
        <source>It does not say whether the person was told: it counts as not told.</source>
        <translation>Er staat niet of het aan de persoon is verteld: het telt als niet verteld.</translation>
    </message>
    <message>
        <source>It does not say on which day that was decided: today stands there then.</source>
        <translation>Er staat niet op welke dag dat is besloten: dan komt daar de dag van vandaag.</translation>
    </message>
    <message>
        <source>When the role was decided on</source>
        <translation>Wanneer de rol is bepaald</translation>
    </message>
    <message>
        <source>Data went to this recipient on a later day. Give it a later last day, or put that disclosure right first.</source>
        <translation>Er gingen op een latere dag gegevens naar deze ontvanger. Geef een latere laatste dag, of verbeter eerst die verstrekking.</translation>
    </message>
    <message>
        <source>The sender keeps it for good. It is put on hold.</source>
        <translation>Het andere systeem bewaart het blijvend. Er komt een blokkade op.</translation>
    </message>
    <message>
        <source>The sender says that a law or a contract obliges to keep it. It is put on hold.</source>
        <translation>Het andere systeem zegt dat een wet of contract verplicht tot bewaren. Er komt een blokkade op.</translation>
    </message>
    <message>
        <source>The sender blocked it, for an investigation, a procedure, an objection or a request. It is put on hold until somebody lifts that.</source>
        <translation>Het andere systeem houdt het vast, voor een onderzoek, een procedure, een bezwaar of een verzoek. Er komt een blokkade op, tot iemand die opheft.</translation>
    </message>
    <message>
        <source>Day on which the lease or the registration ended</source>
        <translation>Dag waarop de huur of inschrijving eindigde</translation>
    </message>
    <message>
        <source>Where the signed agreement is</source>
        <translation>Waar de getekende afspraak ligt</translation>
    </message>
    <message>
        <source>Last day on which it got data</source>
        <translation>Laatste dag waarop hij gegevens kreeg</translation>
    </message>
    <message numerus="yes">
        <source>Of this organisation %Ln thing(s) were destroyed here. Nothing of them is remembered: what the files still have of them comes in as new.</source>
        <translation>
            <numerusform>Van deze organisatie is hier %Ln ding vernietigd. Daarvan is niets onthouden: wat de bestanden er nog van hebben, komt als nieuw binnen.</numerusform>
            <numerusform>Van deze organisatie zijn hier %Ln dingen vernietigd. Daarvan is niets onthouden: wat de bestanden er nog van hebben, komt als nieuw binnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln file(s) the statement counts from the end of the lease or of the registration, and nobody knows that day here: its promise is not counted. Bring in the contracts first, or give the list a column “Einde huur” or “Einde inschrijving”, and bring it in again.</source>
        <translation>
            <numerusform>Van %Ln dossier telt de verklaring vanaf het einde van de huur of de inschrijving, en die dag staat hier nergens: de belofte telt niet mee. Haal eerst de contracten binnen, of geef de lijst een kolom “Einde huur” of “Einde inschrijving”, en haal haar nog eens binnen.</numerusform>
            <numerusform>Van %Ln dossiers telt de verklaring vanaf het einde van de huur of de inschrijving, en die dag staat hier nergens: de belofte telt niet mee. Haal eerst de contracten binnen, of geef de lijst een kolom “Einde huur” of “Einde inschrijving”, en haal haar nog eens binnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A law or a contract obliges to keep it, says %1 (archiefstatus BEW).</source>
        <translation>Een wet of contract verplicht tot bewaren, zegt %1 (archiefstatus BEW).</translation>
    </message>
    <message>
        <source>It is blocked, says %1 (archiefstatus GEB): an investigation, a procedure, an objection or a request.</source>
        <translation>Het is geblokkeerd, zegt %1 (archiefstatus GEB): een onderzoek, een procedure, een bezwaar of een verzoek.</translation>
    </message>
    <message>
        <source>It is to be kept for good, says %1 (archiefnominatie BEW).</source>
        <translation>Het moet blijvend worden bewaard, zegt %1 (archiefnominatie BEW).</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>Picture.png</source>
        <translation>Afbeelding.png</translation>
    </message>
    <message>
        <source>Text.txt</source>
        <translation>Tekst.txt</translation>
    </message>
</context>
<context>
    <name>LetterFieldWords</name>
    <message>
        <source>Name of the organisation</source>
        <translation>Naam van de organisatie</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adres van de organisatie</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Hoe u te bereiken bent</translation>
    </message>
    <message>
        <source>Name of the privacy officer</source>
        <translation>Naam van de privacy officer</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Naam van de persoon</translation>
    </message>
    <message>
        <source>Address of the person</source>
        <translation>Adres van de persoon</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Naam van de geadresseerde</translation>
    </message>
    <message>
        <source>Address of the addressee</source>
        <translation>Adres van de geadresseerde</translation>
    </message>
    <message>
        <source>Role of the representative</source>
        <translation>Rol van de vertegenwoordiger</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Dag van de brief</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation>Dag van ontvangst</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er gevraagd is</translation>
    </message>
    <message>
        <source>Words of the person</source>
        <translation>Woorden van de persoon</translation>
    </message>
    <message>
        <source>Last day for the answer</source>
        <translation>Uiterste dag voor het antwoord</translation>
    </message>
    <message>
        <source>Last day by law</source>
        <translation>Uiterste dag volgens de wet</translation>
    </message>
    <message>
        <source>Name of the statement</source>
        <translation>Naam van de verklaring</translation>
    </message>
    <message>
        <source>Day on which the identity was asked</source>
        <translation>Dag waarop de identiteit is gevraagd</translation>
    </message>
    <message>
        <source>What is enough as proof</source>
        <translation>Wat genoeg is als bewijs</translation>
    </message>
    <message>
        <source>Why you doubt</source>
        <translation>Waarom u twijfelt</translation>
    </message>
    <message>
        <source>Day on which you asked to specify</source>
        <translation>Dag waarop u vroeg om te preciseren</translation>
    </message>
    <message>
        <source>What you ask to specify</source>
        <translation>Wat u vraagt te preciseren</translation>
    </message>
    <message>
        <source>Reasons for the extension</source>
        <translation>Redenen van de verlenging</translation>
    </message>
    <message>
        <source>Last day before the extension</source>
        <translation>Uiterste dag vóór de verlenging</translation>
    </message>
    <message>
        <source>Last day after the extension</source>
        <translation>Uiterste dag na de verlenging</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Ground of the refusal</source>
        <translation>Grond van de weigering</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Afweging</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Retention period</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Bron van de gegevens</translation>
    </message>
    <message>
        <source>Decisions by a computer</source>
        <translation>Besluiten door een computer</translation>
    </message>
    <message>
        <source>Transfers outside Europe</source>
        <translation>Doorgifte buiten Europa</translation>
    </message>
    <message>
        <source>What of others was left out</source>
        <translation>Wat van anderen is weggelaten</translation>
    </message>
    <message>
        <source>What was corrected</source>
        <translation>Wat er is verbeterd</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Wat er is gewist</translation>
    </message>
    <message>
        <source>What is kept, why and until when</source>
        <translation>Wat blijft bewaard, waarom en tot wanneer</translation>
    </message>
    <message>
        <source>Until when it is in backups</source>
        <translation>Tot wanneer het in reservekopieën staat</translation>
    </message>
    <message>
        <source>First day of the restriction</source>
        <translation>Eerste dag van de beperking</translation>
    </message>
    <message>
        <source>What is restricted</source>
        <translation>Wat er is beperkt</translation>
    </message>
    <message>
        <source>The file with the data</source>
        <translation>Het bestand met de gegevens</translation>
    </message>
    <message>
        <source>Day from which you stop</source>
        <translation>Dag waarop u stopt</translation>
    </message>
    <message>
        <source>What you stop</source>
        <translation>Waarmee u stopt</translation>
    </message>
    <message>
        <source>Day from which advertising stops</source>
        <translation>Dag waarop de reclame stopt</translation>
    </message>
    <message>
        <source>Day from which consent no longer holds</source>
        <translation>Dag vanaf wanneer de toestemming niet meer geldt</translation>
    </message>
    <message>
        <source>What you stop without consent</source>
        <translation>Waarmee u stopt zonder toestemming</translation>
    </message>
    <message>
        <source>Outcome of the second look</source>
        <translation>Uitkomst van de tweede blik</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Recipients that were told</source>
        <translation>Ontvangers die het weten</translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation>Naam van de ontvanger</translation>
    </message>
    <message>
        <source>Address of the recipient</source>
        <translation>Adres van de ontvanger</translation>
    </message>
    <message>
        <source>Person it is about</source>
        <translation>Persoon om wie het gaat</translation>
    </message>
    <message>
        <source>What was asked and done</source>
        <translation>Wat er gevraagd en gedaan is</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Dag van het antwoord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>Day by which the recipient answers</source>
        <translation>Dag waarop de ontvanger uiterlijk antwoordt</translation>
    </message>
    <message>
        <source>Day of the complaint</source>
        <translation>Dag van de klacht</translation>
    </message>
    <message>
        <source>Words of the complaint</source>
        <translation>Woorden van de klacht</translation>
    </message>
    <message>
        <source>What you found out</source>
        <translation>Wat u hebt uitgezocht</translation>
    </message>
    <message>
        <source>What you conclude and do</source>
        <translation>Wat u vindt en doet</translation>
    </message>
    <message>
        <source>Reference of the authority</source>
        <translation>Kenmerk van de AP</translation>
    </message>
    <message>
        <source>Contact at the authority</source>
        <translation>Contactpersoon bij de AP</translation>
    </message>
    <message>
        <source>Day on which the authority asked</source>
        <translation>Dag waarop de AP vroeg</translation>
    </message>
    <message>
        <source>Day by which the authority wants an answer</source>
        <translation>Dag waarop de AP uiterlijk antwoord wil</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Last day for the court</source>
        <translation>Uiterste dag voor de rechtbank</translation>
    </message>
    <message>
        <source>Who the letter is for</source>
        <translation>Voor wie de brief is</translation>
    </message>
    <message>
        <source>Whether the law sets a term</source>
        <translation>Of de wet een termijn stelt</translation>
    </message>
    <message>
        <source>Whether the clock stands still</source>
        <translation>Of de klok stilstaat</translation>
    </message>
    <message>
        <source>The identification</source>
        <translation>De identificatie</translation>
    </message>
    <message>
        <source>The promise in the statement</source>
        <translation>De belofte in de verklaring</translation>
    </message>
    <message>
        <source>The extension</source>
        <translation>De verlenging</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>De uitkomst</translation>
    </message>
    <message>
        <source>What the checklist says</source>
        <translation>Wat de checklist zegt</translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation>De klacht</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Asking who it is</source>
        <translation>Vraag wie het is</translation>
    </message>
    <message>
        <source>Asking to specify</source>
        <translation>Vraag om te preciseren</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Afwijzing</translation>
    </message>
    <message>
        <source>Identity never shown</source>
        <translation>Nooit gelegitimeerd</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Bericht aan een ontvanger</translation>
    </message>
    <message>
        <source>Answer to a complaint</source>
        <translation>Antwoord op een klacht</translation>
    </message>
    <message>
        <source>Cover letter to the AP</source>
        <translation>Begeleidende brief aan de AP</translation>
    </message>
    <message>
        <source>Day from which the data are used again</source>
        <translation>Dag vanaf wanneer de gegevens weer worden gebruikt</translation>
    </message>
    <message>
        <source>Why the data are used again</source>
        <translation>Waarom de gegevens weer worden gebruikt</translation>
    </message>
    <message>
        <source>Notice that a restriction ends</source>
        <translation>Bericht dat een beperking eindigt</translation>
    </message>
    <message>
        <source>Day of our answer</source>
        <translation>Dag van ons antwoord</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>We give you access to your data.</source>
        <translation>Wij geven u inzage in uw gegevens.</translation>
    </message>
    <message>
        <source>We have corrected your data.</source>
        <translation>Wij hebben uw gegevens verbeterd.</translation>
    </message>
    <message>
        <source>We do not use your data for the time being.</source>
        <translation>Wij gebruiken uw gegevens voorlopig niet.</translation>
    </message>
    <message>
        <source>You receive your data in a file.</source>
        <translation>U krijgt uw gegevens in een bestand.</translation>
    </message>
    <message>
        <source>We agree with your objection and stop.</source>
        <translation>Wij zijn het eens met uw bezwaar en stoppen ermee.</translation>
    </message>
    <message>
        <source>We have stopped sending you advertising.</source>
        <translation>Wij sturen u geen reclame meer.</translation>
    </message>
    <message>
        <source>You withdrew your consent, and we have stopped.</source>
        <translation>U trok uw toestemming in, en wij zijn gestopt.</translation>
    </message>
    <message>
        <source>One of us has looked at the decision again.</source>
        <translation>Een medewerker heeft het besluit opnieuw bekeken.</translation>
    </message>
    <message>
        <source>This is the explanation that you asked for.</source>
        <translation>Dit is de uitleg waar u om vroeg.</translation>
    </message>
    <message>
        <source>You are right in your complaint.</source>
        <translation>U hebt gelijk met uw klacht.</translation>
    </message>
    <message>
        <source>We do a part of what you ask.</source>
        <translation>Wij doen een deel van wat u vraagt.</translation>
    </message>
    <message>
        <source>We do not do what you ask.</source>
        <translation>Wij doen niet wat u vraagt.</translation>
    </message>
    <message>
        <source>This does not apply to your situation.</source>
        <translation>Dit geldt niet voor uw situatie.</translation>
    </message>
    <message>
        <source>We have searched, and found no data about you, except your request and our letters about it.</source>
        <translation>Wij hebben gezocht en geen gegevens over u gevonden, behalve uw verzoek en onze brieven daarover.</translation>
    </message>
    <message>
        <source>Article %1 GDPR</source>
        <translation>artikel %1 AVG</translation>
    </message>
    <message>
        <source>it is plain that the request has no ground (manifestly unfounded, %1)</source>
        <translation>het is duidelijk dat er geen reden is voor het verzoek (kennelijk ongegrond, %1)</translation>
    </message>
    <message>
        <source>we have to protect the rights of others (%1)</source>
        <translation>wij moeten de rechten van anderen beschermen (%1)</translation>
    </message>
    <message>
        <source>a law obliges us to keep the data (%1)</source>
        <translation>een wet verplicht ons om de gegevens te bewaren (%1)</translation>
    </message>
    <message>
        <source>we need the data in a dispute about rights (a legal claim, %1)</source>
        <translation>wij hebben de gegevens nodig bij een geschil (een rechtsvordering, %1)</translation>
    </message>
    <message>
        <source>we need the data for a task in the public interest (%1)</source>
        <translation>wij hebben de gegevens nodig voor een taak van algemeen belang (%1)</translation>
    </message>
    <message>
        <source>the data are needed for public health (%1)</source>
        <translation>de gegevens zijn nodig voor de volksgezondheid (%1)</translation>
    </message>
    <message>
        <source>the data are needed for an archive or for research (%1)</source>
        <translation>de gegevens zijn nodig voor een archief of voor onderzoek (%1)</translation>
    </message>
    <message>
        <source>everybody may speak and write freely (freedom of expression, %1)</source>
        <translation>iedereen mag vrij spreken en schrijven (vrijheid van meningsuiting, %1)</translation>
    </message>
    <message>
        <source>our reasons to use the data weigh more (compelling legitimate grounds, %1)</source>
        <translation>onze redenen om de gegevens te gebruiken wegen zwaarder (dwingende gerechtvaardigde gronden, %1)</translation>
    </message>
    <message>
        <source>the data are correct and complete (%1)</source>
        <translation>de gegevens kloppen en zijn volledig (%1)</translation>
    </message>
    <message>
        <source>your situation does not meet the conditions of this right (%1)</source>
        <translation>uw situatie past niet bij de voorwaarden van dit recht (%1)</translation>
    </message>
    <message>
        <source>we cannot establish who you are (%1)</source>
        <translation>wij kunnen niet vaststellen wie u bent (%1)</translation>
    </message>
    <message>
        <source>a law restricts this right (Article 41 of the Dutch GDPR Implementation Act)</source>
        <translation>een wet beperkt dit recht (artikel 41 van de Uitvoeringswet AVG)</translation>
    </message>
    <message>
        <source>access to your data</source>
        <translation>inzage in uw gegevens</translation>
    </message>
    <message>
        <source>correction of your data</source>
        <translation>verbetering van uw gegevens</translation>
    </message>
    <message>
        <source>erasure of your data</source>
        <translation>het wissen van uw gegevens</translation>
    </message>
    <message>
        <source>a stop on the use of your data for the time being (restriction)</source>
        <translation>een tijdelijke stop op het gebruik van uw gegevens (beperking)</translation>
    </message>
    <message>
        <source>your data in a file to take with you</source>
        <translation>uw gegevens in een bestand om mee te nemen</translation>
    </message>
    <message>
        <source>an end to a use of your data (objection)</source>
        <translation>stoppen met een gebruik van uw gegevens (bezwaar)</translation>
    </message>
    <message>
        <source>no more advertising</source>
        <translation>geen reclame meer</translation>
    </message>
    <message>
        <source>an end to what you had agreed to (withdrawal of consent)</source>
        <translation>stoppen met iets waarvoor u toestemming gaf (intrekken van toestemming)</translation>
    </message>
    <message>
        <source>a second look by a human at a decision of the computer</source>
        <translation>een nieuwe blik van een medewerker op een besluit van de computer</translation>
    </message>
    <message>
        <source>an explanation of how we handle data</source>
        <translation>uitleg over hoe wij met gegevens omgaan</translation>
    </message>
    <message>
        <source>handling of your complaint</source>
        <translation>behandeling van uw klacht</translation>
    </message>
    <message>
        <source>correction of data</source>
        <translation>verbetering van gegevens</translation>
    </message>
    <message>
        <source>erasure of data</source>
        <translation>het wissen van gegevens</translation>
    </message>
    <message>
        <source>a stop on the use of data for the time being (restriction)</source>
        <translation>een tijdelijke stop op het gebruik van gegevens (beperking)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>parent or guardian</source>
        <translation>ouder of voogd</translation>
    </message>
    <message>
        <source>legal guardian (curator)</source>
        <translation>curator</translation>
    </message>
    <message>
        <source>administrator (bewindvoerder)</source>
        <translation>bewindvoerder</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>authorised representative</source>
        <translation>gemachtigde</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>advocaat</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>Per e-mail: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Ons kenmerk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>you gave your consent</source>
        <translation>u gaf toestemming</translation>
    </message>
    <message>
        <source>needed for the agreement with you</source>
        <translation>nodig voor de overeenkomst met u</translation>
    </message>
    <message>
        <source>the law obliges us to</source>
        <translation>de wet verplicht ons</translation>
    </message>
    <message>
        <source>to protect somebody&apos;s life</source>
        <translation>om iemands leven te beschermen</translation>
    </message>
    <message>
        <source>a task in the public interest</source>
        <translation>een taak van algemeen belang</translation>
    </message>
    <message>
        <source>our legitimate interest</source>
        <translation>ons gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>Nobody outside our organisation.</source>
        <translation>Niemand buiten onze organisatie.</translation>
    </message>
    <message>
        <source>From yourself.</source>
        <translation>Van uzelf.</translation>
    </message>
    <message>
        <source>No. A human always decides.</source>
        <translation>Nee. Er beslist altijd een mens.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nee.</translation>
    </message>
    <message>
        <source>made unreadable %1 ×</source>
        <translation>%1 keer onleesbaar gemaakt</translation>
    </message>
    <message>
        <source>left out %1 ×</source>
        <translation>%1 keer weggelaten</translation>
    </message>
    <message>
        <source>%1. The reason stands in the law: %2.</source>
        <translation>%1. De reden staat in de wet: %2.</translation>
    </message>
    <message>
        <source>With this message you receive a letter from us. Our reference is %1.

Yours sincerely,
%2
</source>
        <translation>Bij dit bericht krijgt u een brief van ons. Ons kenmerk is %1.

Met vriendelijke groet,
%2
</translation>
    </message>
    <message>
        <source>We have erased your data. What is left is your request and our letters about it.</source>
        <translation>Wij hebben uw gegevens gewist. Alleen uw verzoek en onze brieven daarover blijven over.</translation>
    </message>
    <message>
        <source>the request goes too far, for example because you repeat it again and again (excessive, %1)</source>
        <translation>het verzoek gaat te ver, bijvoorbeeld omdat u het steeds herhaalt (buitensporig, %1)</translation>
    </message>
    <message>
        <source>a law allows a computer to take this decision (%1 and Article 40 of the Dutch GDPR Implementation Act)</source>
        <translation>een wet staat toe dat een computer dit besluit neemt (%1 en artikel 40 van de Uitvoeringswet AVG)</translation>
    </message>
    <message>
        <source>it is plain that the complaint has no ground</source>
        <translation>het is duidelijk dat de klacht geen grond heeft</translation>
    </message>
    <message>
        <source>the complaint goes too far, for example because you repeat it again and again</source>
        <translation>de klacht gaat te ver, bijvoorbeeld omdat u haar steeds herhaalt</translation>
    </message>
    <message>
        <source>we cannot establish who you are</source>
        <translation>wij kunnen niet vaststellen wie u bent</translation>
    </message>
    <message>
        <source>a law does not allow us to say more about it</source>
        <translation>van een wet mogen wij er niet meer over zeggen</translation>
    </message>
    <message>
        <source>your situation does not meet the conditions for such a complaint</source>
        <translation>uw situatie voldoet niet aan de voorwaarden voor zo’n klacht</translation>
    </message>
    <message>
        <source>we do not have to give this explanation, for example because you have it already (Article 13(4) and Article 14(5) GDPR)</source>
        <translation>wij hoeven deze uitleg niet te geven, bijvoorbeeld omdat u die al hebt (artikel 13 lid 4 en artikel 14 lid 5 AVG)</translation>
    </message>
    <message>
        <source>Through our portal</source>
        <translation>Via ons portaal</translation>
    </message>
    <message>
        <source>With this message you receive a letter from us, and the files that go with it. Our reference is %1.

Yours sincerely,
%2
</source>
        <translation>Bij dit bericht krijgt u een brief van ons, met de bestanden die erbij horen. Ons kenmerk is %1.

Met vriendelijke groet,
%2
</translation>
    </message>
    <message>
        <source>On %1 we asked to let us know who makes the request.</source>
        <translation>Op %1 vroegen wij te laten weten wie het verzoek doet.</translation>
    </message>
    <message>
        <source>We tried to find out who makes the request.</source>
        <translation>Wij probeerden vast te stellen wie het verzoek doet.</translation>
    </message>
    <message>
        <source>This was enough:</source>
        <translation>Dit was genoeg:</translation>
    </message>
    <message>
        <source>It is still not certain whom the request comes from.</source>
        <translation>Het is nog steeds niet zeker van wie het verzoek komt.</translation>
    </message>
    <message>
        <source>the GDPR is only about people who are alive (recital 27 GDPR). An heir may have other rights, under the Dutch Civil Code</source>
        <translation>de AVG gaat alleen over mensen die leven (overweging 27 van de AVG). Een erfgenaam kan wel andere rechten hebben, volgens het Burgerlijk Wetboek</translation>
    </message>
    <message>
        <source>the person whose data they are has died</source>
        <translation>de persoon over wie de gegevens gaan, is overleden</translation>
    </message>
    <message>
        <source>the complaint goes too far, for example because the person repeats it again and again</source>
        <translation>de klacht gaat te ver, bijvoorbeeld omdat de persoon deze steeds herhaalt</translation>
    </message>
    <message>
        <source>the request goes too far, for example because the person repeats it again and again (excessive, %1)</source>
        <translation>het verzoek gaat te ver, bijvoorbeeld omdat de persoon het steeds herhaalt (buitensporig, %1)</translation>
    </message>
    <message>
        <source>it cannot be established who the person is</source>
        <translation>het is niet vast te stellen wie de persoon is</translation>
    </message>
    <message>
        <source>it cannot be established who the person is (%1)</source>
        <translation>het is niet vast te stellen wie de persoon is (%1)</translation>
    </message>
    <message>
        <source>the situation of the person does not meet the conditions for such a complaint</source>
        <translation>de situatie van de persoon voldoet niet aan de voorwaarden voor zo&apos;n klacht</translation>
    </message>
    <message>
        <source>this explanation does not have to be given, for example because the person has it already (Article 13(4) and Article 14(5) GDPR)</source>
        <translation>deze uitleg hoeft niet te worden gegeven, bijvoorbeeld omdat de persoon die al heeft (artikel 13 lid 4 en artikel 14 lid 5 AVG)</translation>
    </message>
    <message>
        <source>the situation of the person does not meet the conditions of this right (%1)</source>
        <translation>de situatie van de persoon voldoet niet aan de voorwaarden van dit recht (%1)</translation>
    </message>
    <message>
        <source>heir</source>
        <translation>erfgenaam</translation>
    </message>
    <message>
        <source>We gave data about you to:</source>
        <translation>Wij gaven gegevens over u aan:</translation>
    </message>
    <message>
        <source>Yes: to %1 (%2).</source>
        <translation>Ja: naar %1 (%2).</translation>
    </message>
    <message>
        <source>%1: keeps systems in which your data are.</source>
        <translation>%1: bewaart systemen waarin uw gegevens staan.</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>No text could be read in this file. Look yourself whether a BSN stands in it.</source>
        <translation>In dit bestand kon geen tekst worden gelezen. Kijk zelf of er een BSN in staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text could not be looked through: %1. Look yourself whether a BSN stands there.</source>
        <translation>
            <numerusform>%n pagina zonder tekst kon niet worden doorzocht: pagina %1. Kijk zelf of daar een BSN staat.</numerusform>
            <numerusform>%n pagina’s zonder tekst konden niet worden doorzocht: pagina %1. Kijk zelf of daar een BSN staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in this file or goes along with it was not looked through: %1. Look yourself whether a BSN stands in it.</source>
        <translation>Wat in dit bestand zit of ermee is meegestuurd, is niet doorzocht: %1. Kijk zelf of er een BSN in staat.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Attached to this message: %1 (%2, %3). What is in it is not shown here.</source>
        <translation>Bijlage bij dit bericht: %1 (%2, %3). Wat erin staat, is hier niet te zien.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Attachment&amp;s</source>
        <translation>Bi&amp;jlagen</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapportage</translation>
    </message>
</context>
<context>
    <name>PassphraseAdvice</name>
    <message>
        <source>Good. Write it down nowhere; the recovery code is on paper.</source>
        <translation>Goed. Schrijf de wachtzin nergens op; de herstelcode staat op papier.</translation>
    </message>
    <message>
        <source>This is mostly a well-known word. Put words together that have nothing to do with each other.</source>
        <translation>Dit is vooral een bekend woord. Zet woorden bij elkaar die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Leave out your own name and that of your organisation: they are guessed first.</source>
        <translation>Laat uw eigen naam en die van uw organisatie weg. Die worden het eerst geraden.</translation>
    </message>
    <message>
        <source>Keys that lie in a row are guessed quickly. Use words.</source>
        <translation>Toetsen naast elkaar zijn snel geraden. Gebruik woorden.</translation>
    </message>
    <message>
        <source>Repeating adds little. Add another word.</source>
        <translation>Herhalen helpt weinig. Voeg nog een woord toe.</translation>
    </message>
    <message>
        <source>Rows such as abc or 123 add little. Add another word.</source>
        <translation>Reeksen zoals abc of 123 helpen weinig. Voeg nog een woord toe.</translation>
    </message>
    <message>
        <source>Dates and years are guessed first. Add another word.</source>
        <translation>Datums en jaren worden het eerst geraden. Voeg nog een woord toe.</translation>
    </message>
    <message>
        <source>Add one or two more words.</source>
        <translation>Voeg nog een of twee woorden toe.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Some words in a row are easy to remember.</source>
        <translation>Gebruik ten minste 12 tekens. Een paar woorden achter elkaar zijn makkelijk te onthouden.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>you want to know which data we have of you</source>
        <translation>u wilt weten welke gegevens wij van u hebben</translation>
    </message>
    <message>
        <source>you want us to correct data of you</source>
        <translation>u wilt dat wij gegevens van u verbeteren</translation>
    </message>
    <message>
        <source>you want us to delete data of you</source>
        <translation>u wilt dat wij gegevens van u wissen</translation>
    </message>
    <message>
        <source>you want us not to use data of you for now</source>
        <translation>u wilt dat wij gegevens van u voorlopig niet gebruiken</translation>
    </message>
    <message>
        <source>you want to take your data with you in a file</source>
        <translation>u uw gegevens wilt meenemen in een bestand</translation>
    </message>
    <message>
        <source>you object to how we use data of you</source>
        <translation>u bezwaar maakt tegen hoe wij uw gegevens gebruiken</translation>
    </message>
    <message>
        <source>you want no more advertising from us</source>
        <translation>u geen reclame meer van ons wilt</translation>
    </message>
    <message>
        <source>you withdraw your consent</source>
        <translation>u uw toestemming intrekt</translation>
    </message>
    <message>
        <source>you want somebody to look at a decision of the computer</source>
        <translation>u wilt dat een mens naar een besluit van de computer kijkt</translation>
    </message>
    <message>
        <source>you want to know how we treat data</source>
        <translation>u wilt weten hoe wij met gegevens omgaan</translation>
    </message>
    <message>
        <source>you have a complaint about how we treat your data</source>
        <translation>u een klacht heeft over hoe wij met uw gegevens omgaan</translation>
    </message>
    <message>
        <source>%1, and that %2</source>
        <comment>the last two wishes of a caller</comment>
        <translation>%1, en dat %2</translation>
    </message>
    <message>
        <source>I have noted that %1.</source>
        <translation>Ik heb genoteerd dat %1.</translation>
    </message>
    <message>
        <source>Your number is %1.</source>
        <translation>Uw nummer is %1.</translation>
    </message>
    <message>
        <source>We will first establish who you are, through an address or number that we have of you.</source>
        <translation>Wij stellen eerst vast wie u bent, via een adres of nummer dat wij van u hebben.</translation>
    </message>
    <message>
        <source>You will hear from us by %1 at the latest.</source>
        <translation>U hoort uiterlijk op %1 van ons.</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Wacht op de persoon</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Niets meer te doen</translation>
    </message>
    <message>
        <source>You can still extend until %1</source>
        <translation>Verlengen kan nog t/m %1</translation>
    </message>
    <message>
        <source>Extending is over; that was possible until %1</source>
        <translation>Verlengen kan niet meer; dat kon t/m %1</translation>
    </message>
    <message numerus="yes">
        <source>You are %n day(s) late. Send the person a message today.</source>
        <translation>
            <numerusform>U bent %n dag te laat. Stuur vandaag een bericht aan de persoon.</numerusform>
            <numerusform>U bent %n dagen te laat. Stuur vandaag een bericht aan de persoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is the last day. Send the answer today.</source>
        <translation>Vandaag is de uiterste dag. Stuur vandaag het antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n day(s) left: the last day is %1.</source>
        <translation>
            <numerusform>U heeft nog %n dag: de uiterste dag is %1.</numerusform>
            <numerusform>U heeft nog %n dagen: de uiterste dag is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>advertising to you</source>
        <translation>reclame aan u</translation>
    </message>
    <message>
        <source>the use of data that you had given your consent for</source>
        <translation>het gebruik van gegevens waarvoor u toestemming gaf</translation>
    </message>
    <message>
        <source>For the rest of your request we will first establish who you are, through an address or number that we have of you.</source>
        <translation>Voor de rest van uw verzoek stellen wij eerst vast wie u bent, via een adres of nummer dat wij van u hebben.</translation>
    </message>
    <message>
        <source>About the rest of your request you will hear from us by %1 at the latest.</source>
        <translation>Over de rest van uw verzoek hoort u uiterlijk op %1 van ons.</translation>
    </message>
    <message>
        <source>We stop today with %1.</source>
        <translation>Wij stoppen vandaag met %1.</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two things that stop</comment>
        <translation> en met </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Written to %1. The file is not encrypted: keep it safe.</source>
        <translation>Geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</translation>
    </message>
</context>
<context>
    <name>ProcessingWords</name>
    <message>
        <source>Consent (Art. 6(1)(a))</source>
        <translation>Toestemming (art. 6 lid 1 onder a)</translation>
    </message>
    <message>
        <source>Contract (Art. 6(1)(b))</source>
        <translation>Overeenkomst (art. 6 lid 1 onder b)</translation>
    </message>
    <message>
        <source>Legal obligation (Art. 6(1)(c))</source>
        <translation>Wettelijke plicht (art. 6 lid 1 onder c)</translation>
    </message>
    <message>
        <source>Vital interests (Art. 6(1)(d))</source>
        <translation>Vitale belangen (art. 6 lid 1 onder d)</translation>
    </message>
    <message>
        <source>Public task (Art. 6(1)(e))</source>
        <translation>Taak van algemeen belang (art. 6 lid 1 onder e)</translation>
    </message>
    <message>
        <source>Legitimate interest (Art. 6(1)(f))</source>
        <translation>Gerechtvaardigd belang (art. 6 lid 1 onder f)</translation>
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
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Leaves no general room for a duty to keep longer</source>
        <translation>Laat geen algemene ruimte voor een plicht om langer te bewaren</translation>
    </message>
    <message>
        <source>Leaves room for every duty to keep longer</source>
        <translation>Laat ruimte voor elke plicht om langer te bewaren</translation>
    </message>
    <message>
        <source>Says nothing about marketing</source>
        <translation>Zegt niets over reclame of verkoop</translation>
    </message>
    <message>
        <source>Promises no marketing</source>
        <translation>Belooft geen reclame of verkoop</translation>
    </message>
    <message>
        <source>Says nothing about others</source>
        <translation>Zegt niets over anderen</translation>
    </message>
    <message>
        <source>Gives nobody else data, unless the law obliges</source>
        <translation>Geeft niemand anders gegevens, behalve als de wet dat eist</translation>
    </message>
    <message>
        <source>Says nothing about telling the person</source>
        <translation>Zegt niet of de persoon het hoort</translation>
    </message>
    <message>
        <source>Tells the person, unless the law forbids that</source>
        <translation>Vertelt het de persoon, behalve als de wet dat verbiedt</translation>
    </message>
    <message>
        <source>Does not promise to tell the person</source>
        <translation>Belooft niet dat de persoon het hoort</translation>
    </message>
    <message>
        <source>Tells the person beforehand</source>
        <translation>Vertelt het de persoon vooraf</translation>
    </message>
    <message>
        <source>Tells the person</source>
        <translation>Vertelt het de persoon</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>Proof of the last day: case %1</source>
        <translation>Bewijs van de uiterste dag: zaak %1</translation>
    </message>
    <message>
        <source>Drawn up on %1</source>
        <translation>Opgemaakt op %1</translation>
    </message>
    <message>
        <source>Last day: %1 (%2)</source>
        <translation>Uiterste dag: %1 (%2)</translation>
    </message>
    <message>
        <source>By promise: %1</source>
        <translation>Volgens de belofte: %1</translation>
    </message>
    <message>
        <source>By law: %1</source>
        <translation>Volgens de wet: %1</translation>
    </message>
    <message>
        <source>If every pause were void: %1</source>
        <translation>Als geen enkele pauze zou gelden: %1</translation>
    </message>
    <message>
        <source>%1 · confidential</source>
        <translation>%1 · vertrouwelijk</translation>
    </message>
    <message>
        <source>Calendar: weekends and the public holidays of the Algemene termijnenwet Art. 3(1); days equated with them do not count.</source>
        <translation>Kalender: weekenden en de feestdagen van de Algemene termijnenwet, art. 3 lid 1. Gelijkgestelde dagen tellen niet mee.</translation>
    </message>
    <message>
        <source>Calendar: weekends, the public holidays and the days equated with them (Algemene termijnenwet Art. 3).</source>
        <translation>Kalender: weekenden, feestdagen en daarmee gelijkgestelde dagen (Algemene termijnenwet, art. 3).</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>The request came in on {date}. That day itself does not count.</source>
        <translation>Het verzoek kwam binnen op {date}. Die dag telt zelf niet mee.</translation>
    </message>
    <message>
        <source>That is before {from}, the day from which the oldest known statement holds: {statement}. Its promise is taken all the same.</source>
        <translation>Dat is vóór {from}. Vanaf die dag geldt de oudste bekende verklaring: {statement}. Die is toch gebruikt.</translation>
    </message>
    <message>
        <source>That is before {from}, the day from which the oldest known statement holds. Its promise is taken all the same.</source>
        <translation>Dat is vóór {from}. Vanaf die dag geldt de oudste bekende verklaring. Die is toch gebruikt.</translation>
    </message>
    <message>
        <source>‘{right}’ works at once. The dates here are for the confirmation to the person.</source>
        <translation>‘{right}’ werkt meteen. De datums hier gaan over de bevestiging aan de persoon.</translation>
    </message>
    <message>
        <source>One month after {from} is {date}.</source>
        <translation>Eén maand na {from} is {date}.</translation>
    </message>
    <message>
        <source>An extension must be told by {date} at the latest. The month ends on {month-end}, a day off, so tell it by {warn-from}.</source>
        <translation>Een verlenging moet uiterlijk op {date} gemeld zijn. De maand eindigt op {month-end}, een vrije dag. Meld het dus liever uiterlijk op {warn-from}.</translation>
    </message>
    <message>
        <source>An extension must be told by {date} at the latest.</source>
        <translation>Een verlenging moet uiterlijk op {date} gemeld zijn.</translation>
    </message>
    <message>
        <source>The extension was told on {told}. That is in time: the last day was {limit}. The term becomes three months and ends on {date}.</source>
        <translation>De verlenging is gemeld op {told}. Dat is op tijd: de uiterste dag was {limit}. De termijn wordt drie maanden en eindigt op {date}.</translation>
    </message>
    <message>
        <source>The extension was told on {told}. That is too late: the last day was {limit}. It moves no date.</source>
        <translation>De verlenging is gemeld op {told}. Dat is te laat: de uiterste dag was {limit}. Er verschuift geen datum.</translation>
    </message>
    <message>
        <source>That month has no day {day}. So the last day of the month counts: {date}.</source>
        <translation>Die maand heeft geen dag {day}. Daarom telt de laatste dag van de maand: {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s), from {from} until {until}: {grounds}. The term then ends on {date}.</source>
        <translation>
            <numerusform>De klok stond %n dag stil, van {from} tot {until}: {grounds}. De termijn eindigt dan op {date}.</numerusform>
            <numerusform>De klok stond %n dagen stil, van {from} tot {until}: {grounds}. De termijn eindigt dan op {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But after the answer of {answered} there are never more than %n month(s). So the term ends on {date}.</source>
        <translation>
            <numerusform>Maar na het antwoord van {answered} zijn er nooit meer dan %n maand. De termijn eindigt dus op {date}.</numerusform>
            <numerusform>Maar na het antwoord van {answered} zijn er nooit meer dan %n maanden. De termijn eindigt dus op {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s). The organisation does not count that, so the date stays {date}.</source>
        <translation>
            <numerusform>De klok stond %n dag stil. De organisatie telt dat niet mee. De datum blijft {date}.</numerusform>
            <numerusform>De klok stond %n dagen stil. De organisatie telt dat niet mee. De datum blijft {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No term ends on {skipped}: {name}. The next day is {date}.</source>
        <translation>Een termijn eindigt niet op {skipped}: {name}. De volgende dag is {date}.</translation>
    </message>
    <message>
        <source>No term ends on {skipped}: a weekend. The next day is {date}.</source>
        <translation>Een termijn eindigt niet op {skipped}: weekend. De volgende dag is {date}.</translation>
    </message>
    <message>
        <source>The law gives until {date} at the latest.</source>
        <translation>De wet geeft tot en met {date}.</translation>
    </message>
    <message>
        <source>On {asked} it was asked who the person is. There is no answer yet, so no date moves. Without an answer, the person must hear by {date} that the request cannot be handled, and why.</source>
        <translation>Op {asked} is gevraagd wie de persoon is. Er is nog geen antwoord, dus er verschuift geen datum. Blijft het stil? Dan moet de persoon uiterlijk op {date} horen dat het verzoek niet behandeld kan worden, en waarom.</translation>
    </message>
    <message>
        <source>On {asked} the person was asked to be more precise. There is no answer yet, so no date moves. Without an answer, the person must hear by {date} what will be done, and why.</source>
        <translation>Op {asked} is om een preciezer verzoek gevraagd. Er is nog geen antwoord, dus er verschuift geen datum. Blijft het stil? Dan moet de persoon uiterlijk op {date} horen wat er gebeurt, en waarom.</translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s) after {from}: {date}.</source>
        <translation>
            <numerusform>De verklaring belooft een antwoord binnen %n dag na {from}: {date}.</numerusform>
            <numerusform>De verklaring belooft een antwoord binnen %n dagen na {from}: {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The extension was told on {told}. That is in time for the promise: the last day was {limit}. There are %n day(s) more, until {date}.</source>
        <translation>
            <numerusform>De verlenging is gemeld op {told}. Dat is op tijd voor de belofte: de uiterste dag was {limit}. Er komt %n dag bij, tot en met {date}.</numerusform>
            <numerusform>De verlenging is gemeld op {told}. Dat is op tijd voor de belofte: de uiterste dag was {limit}. Er komen %n dagen bij, tot en met {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The extension was told on {told}. That is too late for the promise: the last day was {limit}. The promise stays {date}.</source>
        <translation>De verlenging is gemeld op {told}. Dat is te laat voor de belofte: de uiterste dag was {limit}. De belofte blijft {date}.</translation>
    </message>
    <message>
        <source>The statement knows no extension. The message of {told} moves the law, but not the promise: that stays {date}.</source>
        <translation>De verklaring kent geen verlenging. Het bericht van {told} verschuift wel de wet, maar niet de belofte: die blijft {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The promise stands still for %n day(s) too, and ends on {date}.</source>
        <translation>
            <numerusform>De belofte staat ook %n dag stil en eindigt op {date}.</numerusform>
            <numerusform>De belofte staat ook %n dagen stil en eindigt op {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The promise gives until {date} at the latest.</source>
        <translation>De belofte geeft tot en met {date}.</translation>
    </message>
    <message>
        <source>The promise ends first. So answer by {date} at the latest.</source>
        <translation>De belofte eindigt het eerst. Antwoord dus uiterlijk op {date}.</translation>
    </message>
    <message>
        <source>The law ends on {law}, the promise on {promise}. So answer by {date} at the latest: the law binds.</source>
        <translation>De wet eindigt op {law}, de belofte op {promise}. Antwoord dus uiterlijk op {date}: de wet geldt.</translation>
    </message>
    <message>
        <source>The statement promises no term. So the law binds: answer by {date} at the latest.</source>
        <translation>De verklaring belooft geen termijn. Dus geldt de wet: antwoord uiterlijk op {date}.</translation>
    </message>
    <message>
        <source>Should a pause not hold, the last day would be {date}.</source>
        <translation>Telt een pauze toch niet mee, dan is de uiterste dag {date}.</translation>
    </message>
    <message>
        <source>One month and two more end on {month-end}, earlier than three months. An answer by {date} is in time whoever counts.</source>
        <translation>Eén maand en daarna nog twee eindigen op {month-end}, eerder dan drie maanden. Een antwoord uiterlijk op {date} is op tijd, hoe er ook geteld wordt.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n week(s) begin in which the person can go to court. They end on {date}.</source>
        <translation>
            <numerusform>Daarna heeft de persoon %n week om naar de rechter te gaan, tot en met {date}.</numerusform>
            <numerusform>Daarna heeft de persoon %n weken om naar de rechter te gaan, tot en met {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The government has not decided yet on extra days off in {year}. This date can still move.</source>
        <translation>De regering heeft nog niet besloten over extra vrije dagen in {year}. Deze datum kan nog verschuiven.</translation>
    </message>
    <message>
        <source>The government has not decided yet on extra days off in {year}. This date does not depend on them.</source>
        <translation>De regering heeft nog niet besloten over extra vrije dagen in {year}. Deze datum hangt daar niet van af.</translation>
    </message>
    <message>
        <source>GDPR %1</source>
        <comment>an article of the AVG</comment>
        <translation>AVG %1</translation>
    </message>
    <message>
        <source>Reg. 1182/71 Art. %1</source>
        <translation>Vo. 1182/71 art. %1</translation>
    </message>
    <message>
        <source>privacy statement</source>
        <translation>privacyverklaring</translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s), but not for what is asked here.</source>
        <translation>
            <numerusform>De verklaring belooft een antwoord binnen %n dag, maar niet voor wat hier gevraagd is.</numerusform>
            <numerusform>De verklaring belooft een antwoord binnen %n dagen, maar niet voor wat hier gevraagd is.</numerusform>
        </translation>
    </message>
    <message>
        <source>So the law binds: answer by {date} at the latest.</source>
        <translation>Dus geldt de wet: antwoord uiterlijk op {date}.</translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s) after {from}: {date}. An extension told by {notice-by} at the latest moves that too.</source>
        <translation>
            <numerusform>De verklaring belooft een antwoord binnen %n dag na {from}: {date}. Een verlenging die uiterlijk {notice-by} gemeld is, schuift ook dat op.</numerusform>
            <numerusform>De verklaring belooft een antwoord binnen %n dagen na {from}: {date}. Een verlenging die uiterlijk {notice-by} gemeld is, schuift ook dat op.</numerusform>
        </translation>
    </message>
    <message>
        <source>The law sets no term of one month for ‘{right}’: GDPR Art. 12(3) is about Art. 15 to 22. The dates here are a guide: the answer has to come as soon as possible.</source>
        <translation>De wet noemt geen termijn van één maand voor ‘{right}’: AVG art. 12(3) gaat over art. 15 tot en met 22. De data hier zijn een richtlijn: het antwoord hoort zo snel mogelijk te komen.</translation>
    </message>
    <message>
        <source>The table of holidays knows no extra days off in {year}: that year is older than the table. Look for them yourself where they count.</source>
        <translation>De feestdagentabel kent geen extra vrije dagen in {year}: dat jaar is ouder dan de tabel. Zoek ze zelf op waar ze meetellen.</translation>
    </message>
    <message>
        <source>Counted as for other requests, the month ends on {date}.</source>
        <translation>Geteld zoals bij andere verzoeken eindigt de maand op {date}.</translation>
    </message>
    <message>
        <source>So {date} is a guide. No law makes it the last day.</source>
        <translation>{date} is dus een richtdag. Geen wet maakt er de uiterste dag van.</translation>
    </message>
    <message>
        <source>The promise ends first: its last day is {date}.</source>
        <translation>De belofte loopt het eerst af: de uiterste dag is {date}.</translation>
    </message>
    <message>
        <source>The law ends on {law}, the promise on {promise}. So the law binds, and the last day is {date}.</source>
        <translation>De wet loopt tot {law}, de belofte tot {promise}. De wet telt dus, en de uiterste dag is {date}.</translation>
    </message>
    <message>
        <source>So the law binds, and the last day is {date}.</source>
        <translation>De wet telt dus, en de uiterste dag is {date}.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>RecipientColumns</name>
    <message>
        <source>further notice</source>
        <translation>nader bericht</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>recipient that ended</comment>
        <translation>%1 (tot en met %2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Afspraak tot en met</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>%1: keeps a system in which we hold data</source>
        <comment>a recipient</comment>
        <translation>%1: beheert een systeem waarin wij gegevens hebben</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Nog niet afgehandeld</translation>
    </message>
    <message>
        <source>Told on %1 by %2</source>
        <comment>day and way</comment>
        <translation>Verteld op %1, %2</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Verteld op %1</translation>
    </message>
    <message>
        <source>%1, answered on %2</source>
        <translation>%1, geantwoord op %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>outcome, day and reason</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing went to it apart: it keeps a system in which you hold data.</source>
        <translation>Er ging niets apart naartoe: deze ontvanger beheert een systeem waarin u gegevens heeft.</translation>
    </message>
    <message>
        <source>%1 (the person must not hear of it yet)</source>
        <translation>%1 (de persoon mag dit nog niet horen)</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>Opgeschreven: %1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>Het antwoord: %1</translation>
    </message>
    <message>
        <source>Who got data about %1 (%2):</source>
        <comment>a person and a case</comment>
        <translation>Wie gegevens kreeg over %1 (%2):</translation>
    </message>
    <message>
        <source>   told on %1 (GDPR Art. 19)</source>
        <translation>   verteld op %1 (AVG art. 19)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>day, data and purpose</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>The square is for when the key files of the register are gone too. Read it with any scanner or telephone. Choose “Passphrase lost?” in the program, and paste the text there.</source>
        <translation>Het vierkant is voor als ook de sleutelbestanden van het register weg zijn. Lees het met een scanner of telefoon. Kies in het programma ‘Wachtzin kwijt?’ en plak de tekst daar.</translation>
    </message>
    <message>
        <source>Recovery sheet of %1</source>
        <translation>Herstelblad van %1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>With this code the register can be opened when the passphrase is lost. Keep this paper in a safe, away from the computer. The code works once: you get a new sheet then.</source>
        <translation>Met deze code kunt u het register openen als de wachtzin kwijt is. Bewaar dit papier in een kluis, niet bij de computer. De code werkt één keer: daarna krijgt u een nieuw blad.</translation>
    </message>
    <message>
        <source>Only the newest sheet works. As soon as this one is in use, an older sheet no longer works: destroy it.</source>
        <translation>Alleen het nieuwste blad werkt. Zodra dit blad in gebruik is, werkt een ouder blad niet meer: vernietig het.</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Geen in deze periode.</translation>
    </message>
    <message>
        <source>%1 in this period, most in %2: %3.</source>
        <translation>%1 in deze periode, de meeste in %2: %3.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Most often: %1, %2.</source>
        <translation>Het vaakst: %1, %2.</translation>
    </message>
    <message>
        <source>Answered, by month</source>
        <translation>Beantwoord, per maand</translation>
    </message>
    <message>
        <source>In time for the law</source>
        <translation>Op tijd volgens de wet</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>%1 in time for the law (green), %2 too late (red).</source>
        <translation>%1 op tijd volgens de wet (groen), %2 te laat (rood).</translation>
    </message>
    <message>
        <source>Days, the case in the middle</source>
        <translation>Dagen, de middelste zaak</translation>
    </message>
    <message>
        <source>Half of the requests took %1 or less.</source>
        <translation>De helft van de verzoeken duurde %1 of korter.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
</context>
<context>
    <name>ReportSentences</name>
    <message>
        <source>No share is given: too few requests were answered.</source>
        <translation>Er staat geen percentage: er zijn te weinig verzoeken beantwoord.</translation>
    </message>
    <message>
        <source>%1 within the term of the law (GDPR 12(3)).</source>
        <translation>%1 binnen de termijn van de wet (AVG 12(3)).</translation>
    </message>
    <message>
        <source>%1 within the term of the law (GDPR 12(3)), %2 within the term that the organisation itself promised.</source>
        <translation>%1 binnen de termijn van de wet (AVG 12(3)), %2 binnen de termijn die de organisatie zelf belooft.</translation>
    </message>
    <message>
        <source>%1 for the case in the middle.</source>
        <translation>%1 voor de middelste zaak.</translation>
    </message>
    <message>
        <source>%1 for the case in the middle, %2 for the slowest.</source>
        <translation>%1 voor de middelste zaak, %2 voor de langzaamste.</translation>
    </message>
    <message>
        <source>%1 received: at the organisation %2, at the Autoriteit Persoonsgegevens %3, at the court %4. Ended: %5.</source>
        <translation>%1 binnengekomen: bij de organisatie %2, bij de Autoriteit Persoonsgegevens %3, bij de rechtbank %4. Afgelopen: %5.</translation>
    </message>
    <message>
        <source>Annual report privacy %1</source>
        <translation>Jaarverslag privacy %1</translation>
    </message>
    <message>
        <source>Report privacy, %1</source>
        <translation>Verslag privacy, %1</translation>
    </message>
    <message>
        <source>All organisations of the register</source>
        <translation>Alle organisaties van het register</translation>
    </message>
    <message>
        <source>The period is not over yet: this is how it stands on %1.</source>
        <translation>De periode is nog niet voorbij: dit is de stand op %1.</translation>
    </message>
    <message>
        <source>Numbers below %1 are hidden, so that nobody can be recognised in them.</source>
        <translation>Aantallen onder %1 zijn verborgen, zodat niemand erin te herkennen is.</translation>
    </message>
    <message>
        <source>In %1 the number of requests that came in was %2; %3 were answered.</source>
        <translation>In %1 was het aantal verzoeken dat binnenkwam %2. Beantwoord: %3.</translation>
    </message>
    <message>
        <source>%1 Of these, %2 got their answer within the term of the law. At the end of the period %3 were open, of which %4 late.</source>
        <translation>%1 Daarvan kreeg %2 antwoord binnen de termijn van de wet. Aan het eind van de periode stonden er %3 open, waarvan %4 te laat.</translation>
    </message>
    <message>
        <source>The period in brief</source>
        <translation>De periode in het kort</translation>
    </message>
    <message>
        <source>%1 (the period before: %2)</source>
        <translation>%1 (de periode ervoor: %2)</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>From receipt to answer</source>
        <translation>Van ontvangst tot antwoord</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open aan het eind</translation>
    </message>
    <message>
        <source>%1, of which %2 late</source>
        <translation>%1, waarvan %2 te laat</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>%1 of %2 decisions, in whole or in part</source>
        <translation>%1 van %2 besluiten, helemaal of voor een deel</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>%1, about %2 persons; demanded or asked for by an authority: %3</source>
        <translation>%1, over %2 personen; geëist of gevraagd door een instantie: %3</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>%1 items, in destructions carried out: %2. Not destroyed after all: %3</source>
        <translation>Gegevens: %1. Uitgevoerde vernietigingen: %2. Toch niet vernietigd: %3</translation>
    </message>
    <message>
        <source>%1 received, %2 answered, %3 open</source>
        <translation>%1 ontvangen, %2 beantwoord, %3 open</translation>
    </message>
    <message>
        <source>%1 received, %2 answered, %3 within the term of the law, %4 open</source>
        <translation>%1 ontvangen, %2 beantwoord, %3 binnen de termijn van de wet, %4 open</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wat er binnenkwam</translation>
    </message>
    <message>
        <source>Answered, and how soon</source>
        <translation>Wat er is beantwoord, en hoe snel</translation>
    </message>
    <message>
        <source>On the way to the answer</source>
        <translation>Op weg naar het antwoord</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Wat er is besloten</translation>
    </message>
    <message>
        <source>What went to others</source>
        <translation>Wat anderen kregen</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Wat er is vernietigd</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>In time, in percent</source>
        <translation>Op tijd, in procenten</translation>
    </message>
    <message>
        <source>Report privacy</source>
        <translation>Verslag privacy</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>How these numbers were made</source>
        <translation>Hoe deze cijfers zijn geteld</translation>
    </message>
    <message>
        <source>A request counts in the month in which it was received, whatever channel it came by. A request with two rights counts under each of them, and once in the number of requests. What was entered by mistake and struck out counts nowhere. Requests of which the file was destroyed still count.</source>
        <translation>Een verzoek telt in de maand waarin het binnenkwam, via welk kanaal ook. Een verzoek met twee rechten telt bij allebei, en één keer in het aantal verzoeken. Wat bij vergissing is ingevoerd en is doorgehaald, telt nergens. Verzoeken waarvan het dossier is vernietigd, tellen nog mee.</translation>
    </message>
    <message>
        <source>A request counts as answered on the day of the answer that stands. One that was opened again counts as open until it is answered again.</source>
        <translation>Een verzoek telt als beantwoord op de dag van het antwoord dat geldt. Een verzoek dat weer is geopend, telt als open tot er opnieuw antwoord is.</translation>
    </message>
    <message>
        <source>In time for the law: answered within the term of Article 12(3) of the GDPR, with extensions and stops of the clock that were allowed. In time for the promise: within the term of the privacy statement that held on the day of receipt. Where a statement promises no term, the request is left out of that share.</source>
        <translation>Op tijd volgens de wet: beantwoord binnen de termijn van artikel 12, lid 3 AVG, met de verlengingen en pauzes die mochten. Op tijd volgens de belofte: binnen de termijn van de privacyverklaring die gold op de dag van ontvangst. Belooft een verklaring geen termijn? Dan telt het verzoek niet mee in dat percentage.</translation>
    </message>
    <message>
        <source>Of a request of which the file was destroyed the promised term is known only where it was shorter than that of the law.</source>
        <translation>Is het dossier van een verzoek vernietigd? Dan is de beloofde termijn alleen bekend als die korter was dan die van de wet.</translation>
    </message>
    <message>
        <source>Days are days on the calendar, from receipt to answer, with the days on which the clock stood still. The case in the middle: half took as long or shorter. Shares are rounded down to whole percents.</source>
        <translation>Dagen zijn kalenderdagen, van ontvangst tot antwoord, met de dagen waarop de klok stilstond. De middelste zaak: de helft duurde even lang of korter. Percentages zijn naar beneden afgerond.</translation>
    </message>
    <message>
        <source>Open and late: neither answered nor withdrawn at the end of the period, while the first of the two terms was over, as the terms are known today.</source>
        <translation>Open en te laat: aan het eind van de periode niet beantwoord en niet ingetrokken, terwijl de eerste van de twee termijnen voorbij was. Daarvoor gelden de termijnen zoals ze vandaag bekend zijn.</translation>
    </message>
    <message>
        <source>Extensions, questions that stop the clock and complaints count on the day on which they happened; what was undone does not count.</source>
        <translation>Verlengingen, vragen die de klok stilzetten en klachten tellen op de dag waarop ze gebeurden. Wat ongedaan is gemaakt, telt niet.</translation>
    </message>
    <message>
        <source>A disclosure counts on its day, whatever the number of persons. A person who was in two disclosures counts twice.</source>
        <translation>Een verstrekking telt op haar dag, om hoeveel personen het ook gaat. Een persoon die in twee verstrekkingen zat, telt twee keer.</translation>
    </message>
    <message>
        <source>A destruction counts on the day on which its last system had answered; what was destroyed or kept back, on the day of the answer of its system.</source>
        <translation>Een vernietiging telt op de dag waarop het laatste systeem had geantwoord. Wat is vernietigd of toch bewaard, telt op de dag van het antwoord van zijn systeem.</translation>
    </message>
    <message>
        <source>The log of the register stood at entry %1, with seal %2. Who has the register can show that nothing before it was changed.</source>
        <translation>Het logboek van het register stond bij regel %1, met zegel %2. Wie het register heeft, kan laten zien dat er niets daarvoor is veranderd.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Numbers from 1 to %1 are shown as &quot;fewer than %2&quot;. A total of which a part is hidden is given as the range that its parts allow, and so is a number from which a hidden one could be computed. Shares and days of fewer than %2 requests are left out. Who also gives a report of another period that overlaps this one, or of one organisation beside that of all, must know that the two can be compared.</source>
        <translation>Aantallen van 1 tot en met %1 staan er als ‘minder dan %2’. Een totaal waarvan een deel verborgen is, staat er als de reeks die de delen toelaten. Dat geldt ook voor een getal waaruit een verborgen getal te berekenen is. Percentages en dagen van minder dan %2 verzoeken staan er niet. Geeft u ook een verslag van een andere periode die hier overheen valt, of van één organisatie naast dat van allemaal? Dan kan iemand de twee vergelijken.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Requests received</source>
        <translation>Verzoeken ontvangen</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Verzoeken beantwoord</translation>
    </message>
    <message>
        <source>Within the promised term</source>
        <translation>Binnen de beloofde termijn</translation>
    </message>
    <message>
        <source>After the promised term</source>
        <translation>Na de beloofde termijn</translation>
    </message>
    <message>
        <source>No promise in the statement</source>
        <translation>Geen belofte in de verklaring</translation>
    </message>
    <message>
        <source>Within the term of the law</source>
        <translation>Binnen de termijn van de wet</translation>
    </message>
    <message>
        <source>After the term of the law</source>
        <translation>Na de termijn van de wet</translation>
    </message>
    <message>
        <source>Days to the answer, the case in the middle</source>
        <translation>Dagen tot het antwoord, de middelste zaak</translation>
    </message>
    <message>
        <source>Days to the answer, the slowest case</source>
        <translation>Dagen tot het antwoord, de langzaamste zaak</translation>
    </message>
    <message>
        <source>Open, still in time</source>
        <translation>Open, nog op tijd</translation>
    </message>
    <message>
        <source>Open and late</source>
        <translation>Open en te laat</translation>
    </message>
    <message>
        <source>Requests withdrawn</source>
        <translation>Verzoeken ingetrokken</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Persons in them</source>
        <translation>Personen daarin</translation>
    </message>
    <message>
        <source>With special data (GDPR 9 and 10)</source>
        <translation>Met bijzondere gegevens (AVG 9 en 10)</translation>
    </message>
    <message>
        <source>Destructions carried out</source>
        <translation>Uitgevoerde vernietigingen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Received, by right</source>
        <translation>Ontvangen, per recht</translation>
    </message>
    <message>
        <source>Received, by channel</source>
        <translation>Ontvangen, per kanaal</translation>
    </message>
    <message>
        <source>Received, by month</source>
        <translation>Ontvangen, per maand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Against our own promise</source>
        <translation>Tegenover onze eigen belofte</translation>
    </message>
    <message>
        <source>Against the law (GDPR 12(3))</source>
        <translation>Tegenover de wet (AVG 12(3))</translation>
    </message>
    <message>
        <source>Days from receipt to answer</source>
        <translation>Dagen van ontvangst tot antwoord</translation>
    </message>
    <message>
        <source>Answered in time for the law, by month</source>
        <translation>Op tijd volgens de wet, per maand</translation>
    </message>
    <message>
        <source>Answered too late for the law, by month</source>
        <translation>Te laat volgens de wet, per maand</translation>
    </message>
    <message>
        <source>Days to the answer, by month</source>
        <translation>Dagen tot het antwoord, per maand</translation>
    </message>
    <message>
        <source>Open at the end of the period</source>
        <translation>Open aan het eind van de periode</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Extensions, by ground</source>
        <translation>Verlengingen, per grond</translation>
    </message>
    <message>
        <source>Questions that stop the clock, by ground</source>
        <translation>Vragen die de klok stilzetten, per grond</translation>
    </message>
    <message>
        <source>Outcomes, by right</source>
        <translation>Uitkomsten, per recht</translation>
    </message>
    <message>
        <source>Refused in whole or in part, by ground</source>
        <translation>Geweigerd, helemaal of voor een deel, per grond</translation>
    </message>
    <message>
        <source>Complaints received, by body</source>
        <translation>Klachten ontvangen, per instantie</translation>
    </message>
    <message>
        <source>Complaints ended, by outcome</source>
        <translation>Klachten afgelopen, per uitkomst</translation>
    </message>
    <message>
        <source>Disclosures, by kind of recipient</source>
        <translation>Verstrekkingen, per soort ontvanger</translation>
    </message>
    <message>
        <source>Persons in disclosures, by kind of recipient</source>
        <translation>Personen in verstrekkingen, per soort ontvanger</translation>
    </message>
    <message>
        <source>Disclosures, by purpose</source>
        <translation>Verstrekkingen, per doel</translation>
    </message>
    <message>
        <source>Disclosures that an authority demanded or asked for</source>
        <translation>Verstrekkingen die een instantie eiste of vroeg</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translation>Vernietigingen</translation>
    </message>
    <message>
        <source>Destroyed, by category</source>
        <translation>Vernietigd, per categorie</translation>
    </message>
    <message>
        <source>Not destroyed after all, by category</source>
        <translation>Toch niet vernietigd, per categorie</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>kwartaal %1 van %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>Not told because of a ban</source>
        <translation>Niet verteld door een verbod</translation>
    </message>
    <message>
        <source>Person not told, or too late</source>
        <translation>Niet of te laat aan de persoon verteld</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt om</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
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
        <source>Extend by</source>
        <translation>Verlengen t/m</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message>
        <source>No period</source>
        <translation>Geen termijn</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In strijd</translation>
    </message>
    <message numerus="yes">
        <source>%1 have to go now.</source>
        <translation>
            <numerusform>%1 moet nu weg.</numerusform>
            <numerusform>%1 moeten nu weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to go now.</source>
        <translation>Nu hoeft niets weg.</translation>
    </message>
    <message>
        <source>%1 become due in twelve months, most of them in %2 (%3).</source>
        <translation>%1 aan de beurt in twaalf maanden, de meeste in %2 (%3).</translation>
    </message>
    <message>
        <source>Nothing becomes due in twelve months.</source>
        <translation>In de komende twaalf maanden komt niets aan de beurt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 come later.</source>
        <translation>
            <numerusform>%1 komt later.</numerusform>
            <numerusform>%1 komen later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orange is in conflict.</source>
        <translation>Oranje is in strijd.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Er staat niets op de lijst.</translation>
    </message>
    <message>
        <source>Most has to go of: %1 (%2 of %3).</source>
        <translation>Het meeste moet weg van: %1 (%2 van %3).</translation>
    </message>
    <message>
        <source>Nothing has to go now. Most is kept of: %1 (%2).</source>
        <translation>Nu hoeft niets weg. Het meeste wordt bewaard van: %1 (%2).</translation>
    </message>
    <message>
        <source>To be destroyed, by month from %1</source>
        <translation>Te vernietigen, per maand vanaf %1</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot en met</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message numerus="yes">
        <source>%1 to be destroyed</source>
        <translation>
            <numerusform>%1 te vernietigen</numerusform>
            <numerusform>%1 te vernietigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in conflict</source>
        <translation>
            <numerusform>%1 in strijd</numerusform>
            <numerusform>%1 in strijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on hold</source>
        <translation>
            <numerusform>%1 geblokkeerd</numerusform>
            <numerusform>%1 geblokkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>RetentionColumns</name>
    <message>
        <source>Person or file</source>
        <translation>Persoon of dossier</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot en met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Archive status (VERA)</source>
        <translation>Archiefstatus (VERA)</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>It says: “%1”.</source>
        <translation>Er staat: “%1”.</translation>
    </message>
    <message>
        <source>It has no period of its own: it goes with the data that it tells of (%1).</source>
        <translation>Dit heeft geen eigen termijn: het gaat weg met de gegevens waar het over gaat (%1).</translation>
    </message>
    <message>
        <source>Your own protocol says how long (%1). Choose that period here.</source>
        <translation>Uw eigen protocol zegt hoe lang (%1). Kies hier die termijn.</translation>
    </message>
    <message>
        <source>Nobody chose a period yet. Choose one, and say why.</source>
        <translation>Niemand heeft nog een termijn gekozen. Kies er een, en zeg waarom.</translation>
    </message>
    <message>
        <source>The statement itself makes an exception for this.</source>
        <translation>De verklaring maakt hiervoor zelf een uitzondering.</translation>
    </message>
    <message>
        <source>The period has not begun. There is no day yet for: %1.</source>
        <translation>De termijn is niet begonnen. Er is nog geen dag voor: %1.</translation>
    </message>
    <message>
        <source>There is no reason to keep this (%1). It has to go.</source>
        <translation>Er is geen reden om dit te bewaren (%1). Het moet weg.</translation>
    </message>
    <message>
        <source>It stays up to and including %1.</source>
        <translation>Het blijft tot en met %1.</translation>
    </message>
    <message>
        <source>%1 from the end of the calendar year</source>
        <translation>%1 na het einde van het kalenderjaar</translation>
    </message>
    <message>
        <source>The statement has an open clause for duties to keep longer.</source>
        <translation>De verklaring heeft een open zin voor plichten om langer te bewaren.</translation>
    </message>
    <message>
        <source>When it begins: %1.</source>
        <translation>Wanneer het begint: %1.</translation>
    </message>
    <message>
        <source>Both cannot be. Do not destroy it before that day is over. Record that you keep it and why, use it for nothing else, and have the statement put right.</source>
        <translation>Allebei kan niet. Vernietig dit niet voordat die dag voorbij is. Leg vast dat u het bewaart en waarom. Gebruik het nergens anders voor en laat de verklaring aanpassen.</translation>
    </message>
    <message>
        <source>Both cannot be. Do not destroy it before that day is over. Record that you keep it and why, and use it for nothing else.</source>
        <translation>Allebei kan niet. Vernietig dit niet voordat die dag voorbij is. Leg vast dat u het bewaart en waarom, en gebruik het nergens anders voor.</translation>
    </message>
    <message>
        <source>%1, from %2 until %3: %4</source>
        <translation>%1, van %2 tot %3: %4</translation>
    </message>
    <message>
        <source>%1, since %2: %3. %4 looks at it again on %5.</source>
        <translation>%1, sinds %2: %3. %4 kijkt er op %5 weer naar.</translation>
    </message>
    <message>
        <source>Until this is lifted nothing may be destroyed.</source>
        <translation>Tot dit is opgeheven, mag er niets worden vernietigd.</translation>
    </message>
    <message>
        <source>That day is over: it has to go.</source>
        <translation>Die dag is voorbij: het moet weg.</translation>
    </message>
    <message>
        <source>End of the lease</source>
        <translation>Einde van de huur</translation>
    </message>
    <message>
        <source>End of the registration</source>
        <translation>Einde van de inschrijving</translation>
    </message>
    <message>
        <source>Record no longer in use</source>
        <translation>Administratie niet meer in gebruik</translation>
    </message>
    <message>
        <source>Claim became due</source>
        <translation>Vordering opeisbaar</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Allocation checked by the accountant</source>
        <translation>Toewijzing gecontroleerd door de accountant</translation>
    </message>
    <message>
        <source>Allocation final</source>
        <translation>Toewijzing definitief</translation>
    </message>
    <message>
        <source>Rent increase final</source>
        <translation>Huurverhoging definitief</translation>
    </message>
    <message>
        <source>Urgency decided or ended</source>
        <translation>Urgentie beslist of voorbij</translation>
    </message>
    <message>
        <source>End of the procedure</source>
        <translation>Einde van de procedure</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Decision final</source>
        <translation>Besluit definitief</translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation>Laatste incident</translation>
    </message>
    <message>
        <source>Entered on the list</source>
        <translation>Op de lijst gezet</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identiteit vastgesteld</translation>
    </message>
    <message>
        <source>Request closed</source>
        <translation>Verzoek afgesloten</translation>
    </message>
    <message>
        <source>Data given to others</source>
        <translation>Gegevens aan anderen gegeven</translation>
    </message>
    <message>
        <source>Consent withdrawn or ended</source>
        <translation>Toestemming ingetrokken of voorbij</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Datalek</translation>
    </message>
    <message>
        <source>End of the employment</source>
        <translation>Einde van het dienstverband</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Eerste gebruik</translation>
    </message>
    <message>
        <source>Purpose ended</source>
        <translation>Doel bereikt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Richtlijn</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet nagegaan</translation>
    </message>
    <message>
        <source>A period</source>
        <translation>Een termijn</translation>
    </message>
    <message>
        <source>As long as a claim can be made</source>
        <translation>Zolang een vordering kan</translation>
    </message>
    <message>
        <source>Until the event itself</source>
        <translation>Tot de gebeurtenis zelf</translation>
    </message>
    <message>
        <source>As long as the data it tells of</source>
        <translation>Zolang als de gegevens waar het over gaat</translation>
    </message>
    <message>
        <source>As your own protocol says</source>
        <translation>Zoals uw eigen protocol zegt</translation>
    </message>
    <message>
        <source>Period not begun</source>
        <translation>Termijn niet begonnen</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>Geen termijn gekozen</translation>
    </message>
    <message>
        <source>Period runs</source>
        <translation>Termijn loopt</translation>
    </message>
    <message>
        <source>Period over</source>
        <translation>Termijn voorbij</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In strijd</translation>
    </message>
    <message>
        <source>The event is still to come, or its day is not known</source>
        <translation>Het moet nog gebeuren, of de dag is niet bekend</translation>
    </message>
    <message>
        <source>Nobody chose a period</source>
        <translation>Niemand koos een termijn</translation>
    </message>
    <message>
        <source>Goes with the data it tells of</source>
        <translation>Gaat weg met de gegevens waar het over gaat</translation>
    </message>
    <message>
        <source>Your own protocol says it</source>
        <translation>Uw eigen protocol zegt het</translation>
    </message>
    <message>
        <source>No reason to keep it</source>
        <translation>Geen reden om het te bewaren</translation>
    </message>
    <message>
        <source>Duty to keep</source>
        <translation>Bewaarplicht</translation>
    </message>
    <message>
        <source>Duty to keep, and the statement says so</source>
        <translation>Bewaarplicht, en de verklaring zegt dat ook</translation>
    </message>
    <message>
        <source>Duty to keep, not promised; an open clause leaves room</source>
        <translation>Bewaarplicht, niet beloofd; een open zin laat ruimte</translation>
    </message>
    <message>
        <source>Promised in the statement</source>
        <translation>Beloofd in de verklaring</translation>
    </message>
    <message>
        <source>The longest that is allowed</source>
        <translation>Het langste dat mag</translation>
    </message>
    <message>
        <source>Chosen by the organisation</source>
        <translation>Gekozen door de organisatie</translation>
    </message>
    <message>
        <source>Promise and law collide</source>
        <translation>Belofte en wet botsen</translation>
    </message>
    <message>
        <source>Restriction (GDPR Art. 18)</source>
        <translation>Beperking (AVG art. 18)</translation>
    </message>
    <message>
        <source>Open request or complaint</source>
        <translation>Open verzoek of klacht</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Vordering</translation>
    </message>
    <message>
        <source>Collection of arrears</source>
        <translation>Incasso van achterstand</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation>Bewaarplichtig</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>%1 promises in its privacy statement to keep this no longer than until %2, so up to and including %3: %4.</source>
        <translation>%1 belooft in de privacyverklaring dit niet langer te bewaren dan tot %2, dus tot en met %3: %4.</translation>
    </message>
    <message>
        <source>The law allows it until %1 at most, so up to and including %2 (%3): %4.</source>
        <translation>De wet staat dit hoogstens toe tot %1, dus tot en met %2 (%3): %4.</translation>
    </message>
    <message>
        <source>Guidance allows it until %1 at most, so up to and including %2 (%3): %4. That is no law; depart from it only for a good reason.</source>
        <translation>De richtlijn staat dit hoogstens toe tot %1, dus tot en met %2 (%3): %4. Dat is geen wet. Wijk er alleen van af met een goede reden.</translation>
    </message>
    <message>
        <source>The law obliges you to keep it until %1, so up to and including %2 (%3).</source>
        <translation>De wet verplicht u om het te bewaren tot %1, dus tot en met %2 (%3).</translation>
    </message>
    <message>
        <source>A claim can be made until %1 (%2). That is a reason to keep it, not a duty.</source>
        <translation>Een vordering kan tot %1 (%2). Dat is een reden om te bewaren, geen plicht.</translation>
    </message>
    <message>
        <source>%1: until %2 (%3). No law sets this period.</source>
        <translation>%1: tot %2 (%3). Geen wet noemt deze termijn.</translation>
    </message>
    <message>
        <source>Your organisation chose: until %1. It gave no reason.</source>
        <translation>Uw organisatie koos: tot %1. Een reden gaf zij niet.</translation>
    </message>
    <message>
        <source>Your organisation chose: until %1. The reason: %2</source>
        <translation>Uw organisatie koos: tot %1. De reden: %2</translation>
    </message>
    <message>
        <source>%1 after the calendar year of ‘%2’</source>
        <translation>%1 na het kalenderjaar van ‘%2’</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1 after ‘%2’</source>
        <translation>%1 na ‘%2’</translation>
    </message>
    <message>
        <source>The law: at least until %1 (%2).</source>
        <translation>De wet: minstens tot %1 (%2).</translation>
    </message>
    <message>
        <source>Promised by %1: no longer than until %2.</source>
        <translation>Beloofd door %1: niet langer dan tot %2.</translation>
    </message>
    <message>
        <source>%1: no longer than until %2 (%3).</source>
        <translation>%1: niet langer dan tot %2 (%3).</translation>
    </message>
    <message>
        <source>The statement has an open clause that leaves room for this duty.</source>
        <translation>De verklaring heeft een open zin die ruimte laat voor deze plicht.</translation>
    </message>
    <message>
        <source>The period itself is not promised: name the duty when you are asked.</source>
        <translation>De termijn zelf is niet beloofd: noem de plicht als iemand ernaar vraagt.</translation>
    </message>
    <message>
        <source>That is longer than the law obliges you to, and the promise leaves no room for it.</source>
        <translation>Dat is langer dan de wet u verplicht, en de belofte laat daar geen ruimte voor.</translation>
    </message>
    <message>
        <source>%1 promises in its privacy statement to keep this no longer than until %2. That day is not filled in here, so the promise is not counted yet.</source>
        <translation>%1 belooft in de privacyverklaring dit niet langer te bewaren dan tot %2. Die dag is hier niet ingevuld, dus de belofte telt nog niet mee.</translation>
    </message>
    <message>
        <source>Restriction granted in case %1</source>
        <translation>Beperking toegekend in zaak %1</translation>
    </message>
    <message>
        <source>Case %1 is open</source>
        <translation>Zaak %1 loopt</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Blijvend bewaard</translation>
    </message>
    <message>
        <source>There is a hold on something else in the same file or contract.</source>
        <translation>Er staat een blokkade op iets anders in hetzelfde dossier of contract.</translation>
    </message>
    <message>
        <source>That does not hold here: the law and what was promised go before a choice.</source>
        <translation>Dat geldt hier niet: de wet en wat is beloofd gaan vóór een keuze.</translation>
    </message>
    <message>
        <source>%1: the provision itself was not read.</source>
        <translation>%1: de bepaling zelf is niet gelezen.</translation>
    </message>
    <message>
        <source>Law, to be looked up</source>
        <translation>Wet, nog na te kijken</translation>
    </message>
    <message>
        <source>Duty to keep, says its system</source>
        <translation>Bewaarplicht, zegt het bronsysteem</translation>
    </message>
    <message>
        <source>Blocked by its system</source>
        <translation>Geblokkeerd door het bronsysteem</translation>
    </message>
    <message>
        <source>Archive status (VERA): %1 (%2)</source>
        <translation>Archiefstatus (VERA): %1 (%2)</translation>
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
    <message>
        <source>The person has died; the GDPR is not about the dead (recital 27)</source>
        <translation>De persoon is overleden; de AVG gaat niet over wie overleden is (overweging 27)</translation>
    </message>
    <message>
        <source>Complaint about privacy, to the organisation itself</source>
        <translation>Klacht over privacy, bij de organisatie zelf</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>volgende stap: %1</translation>
    </message>
    <message>
        <source>law %1</source>
        <translation>wet %1</translation>
    </message>
    <message>
        <source>Remind the person, or answer that you cannot tell who it is</source>
        <translation>Herinner de persoon, of antwoord dat u niet weet wie het is</translation>
    </message>
    <message>
        <source>Remind the person, or answer what is clear already</source>
        <translation>Herinner de persoon, of beantwoord wat al duidelijk is</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
</context>
<context>
    <name>SearchMail</name>
    <message>
        <source>Hello %1,</source>
        <translation>Beste %1,</translation>
    </message>
    <message>
        <source>Somebody asks us about personal data (our reference %1). Will you search %2 for me?</source>
        <translation>Iemand vraagt ons om persoonsgegevens (ons kenmerk %1). Wilt u voor mij zoeken in: %2?</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>Het gaat over: %1</translation>
    </message>
    <message>
        <source>Search by: %1</source>
        <translation>Zoek op: %1</translation>
    </message>
    <message>
        <source>I would like your answer by: %1</source>
        <translation>Ik hoor het graag uiterlijk: %1</translation>
    </message>
    <message>
        <source>Tell me what you found and where it lies. Did you find nothing? I must be able to show that too, so please say so.</source>
        <translation>Laat mij weten wat u hebt gevonden en waar het ligt. Hebt u niets gevonden? Ook dat moet ik kunnen aantonen, dus meld het mij dan.</translation>
    </message>
    <message>
        <source>On %1 I asked you this before.</source>
        <translation>Op %1 heb ik u dit al gevraagd.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>The privacy desk of a housing corporation.</source>
        <translation>De privacybalie van een woningcorporatie.</translation>
    </message>
    <message>
        <source>Say this and stop.</source>
        <translation>Toon deze tekst en stop.</translation>
    </message>
    <message>
        <source>Say the version and stop.</source>
        <translation>Toon de versie en stop.</translation>
    </message>
    <message>
        <source>The folder of the register to open.</source>
        <translation>De map van het register om te openen.</translation>
    </message>
    <message>
        <source>Who opens it.</source>
        <translation>Wie het opent.</translation>
    </message>
    <message>
        <source>Read the passphrase from the first line of this file; - is standard input.</source>
        <translation>Lees de wachtzin uit de eerste regel van dit bestand; - is de standaardinvoer.</translation>
    </message>
    <message>
        <source>Language of the window: nl or en.</source>
        <translation>Taal van het venster: nl of en.</translation>
    </message>
    <message>
        <source>Appearance: system, light, dark or high-contrast.</source>
        <translation>Uiterlijk: system, light, dark of high-contrast.</translation>
    </message>
    <message>
        <source>Open the card for a request by telephone.</source>
        <translation>Open de kaart voor een telefonisch verzoek.</translation>
    </message>
    <message>
        <source>Write a picture of every page and dialog, light and dark, into this folder and stop.</source>
        <translation>Schrijf een plaatje van elke bladzijde en elk venster, licht en donker, in deze map en stop.</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres of nummer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>In the statement</source>
        <translation>In de verklaring</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genoemd</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Niet genoemd</translation>
    </message>
    <message>
        <source>The term holds for it</source>
        <translation>De termijn geldt ervoor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>What it adds or takes away</source>
        <translation>Wat de verklaring toevoegt of beperkt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Ground in the law</source>
        <translation>Grond in de wet</translation>
    </message>
    <message>
        <source>The law knows no such ground</source>
        <translation>De wet kent deze grond niet</translation>
    </message>
    <message>
        <source>Grounds for refusal</source>
        <translation>Weigeringsgronden</translation>
    </message>
    <message>
        <source>Ground, as the statement says it</source>
        <translation>Grond, zoals de verklaring het zegt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>What to take care of</source>
        <translation>Waar u op let</translation>
    </message>
    <message>
        <source>How long (2 years, 6 months)</source>
        <translation>Hoe lang (2 jaar, 6 maanden)</translation>
    </message>
    <message>
        <source>How firmly</source>
        <translation>Hoe stellig</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerekend vanaf</translation>
    </message>
    <message>
        <source>What collides with it</source>
        <translation>Wat daarmee botst</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Notitie voor uzelf</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>Gevoelige gegevens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>How and when</source>
        <translation>Hoe en wanneer</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>Bericht aan de persoon</translation>
    </message>
    <message>
        <source>What it receives, one kind a line</source>
        <translation>Wat de ontvanger krijgt, één soort per regel</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Name or kind</source>
        <translation>Naam of soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe u dit weet</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>What it promises to tell the person</source>
        <translation>Wat u de persoon belooft te vertellen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Beloften</translation>
    </message>
    <message>
        <source>Number (for example DOM-1)</source>
        <translation>Nummer (bijvoorbeeld DOM-1)</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>Wat de verklaring belooft</translation>
    </message>
    <message>
        <source>What is done to keep it</source>
        <translation>Hoe u dit nakomt</translation>
    </message>
    <message>
        <source>Less than the law</source>
        <translation>Minder dan de wet</translation>
    </message>
    <message>
        <source>What you noted</source>
        <translation>Wat u hebt opgemerkt</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Grondslagen</translation>
    </message>
    <message>
        <source>Title of the statement</source>
        <translation>Titel van de verklaring</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Voor wie ze is</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Waar u werkt</translation>
    </message>
    <message>
        <source>Who is there for privacy</source>
        <translation>Wie er is voor privacy</translation>
    </message>
    <message>
        <source>What it says about cookies</source>
        <translation>Wat ze zegt over cookies</translation>
    </message>
    <message>
        <source>About the statement</source>
        <translation>Over de verklaring</translation>
    </message>
    <message>
        <source>Days within which it promises an answer</source>
        <translation>Antwoord beloofd binnen (dagen)</translation>
    </message>
    <message>
        <source>More days when it extends</source>
        <translation>Extra dagen bij verlengen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Quote on the term</source>
        <translation>Citaat over de termijn</translation>
    </message>
    <message>
        <source>Quote on the extension</source>
        <translation>Citaat over het verlengen</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Copies of documents</source>
        <translation>Kopieën van documenten</translation>
    </message>
    <message>
        <source>The means that it names</source>
        <translation>De manier die de verklaring noemt</translation>
    </message>
    <message>
        <source>How you work with it</source>
        <translation>Hoe u ermee werkt</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>What it says about the BSN</source>
        <translation>Wat ze zegt over het BSN</translation>
    </message>
    <message>
        <source>Outside Europe</source>
        <translation>Buiten Europa</translation>
    </message>
    <message>
        <source>Data outside Europe</source>
        <translation>Gegevens buiten Europa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>The supervisory authority</source>
        <translation>De toezichthouder</translation>
    </message>
    <message>
        <source>Where people can complain to you</source>
        <translation>Waar mensen bij u kunnen klagen</translation>
    </message>
    <message>
        <source>Retention categories it is about, one a line</source>
        <translation>Om welke bewaarcategorieën het gaat, één per regel</translation>
    </message>
    <message>
        <source>Where a duty wants it longer</source>
        <translation>Als een plicht langer bewaren eist</translation>
    </message>
    <message>
        <source>Counted from, for the calculation</source>
        <translation>Telt vanaf, voor de berekening</translation>
    </message>
    <message>
        <source>the same event as the category</source>
        <translation>dezelfde gebeurtenis als de categorie</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de ontvanger doet</translation>
    </message>
    <message>
        <source>Whether the person hears of it</source>
        <translation>Of de persoon het hoort</translation>
    </message>
    <message>
        <source>Handing data to others</source>
        <translation>Gegevens aan anderen geven</translation>
    </message>
    <message>
        <source>To sell something</source>
        <translation>Om iets te verkopen</translation>
    </message>
    <message>
        <source>To whom the statement does not name</source>
        <translation>Aan wie de verklaring niet noemt</translation>
    </message>
    <message>
        <source>When the law obliges you to give data</source>
        <translation>Als de wet u dwingt om gegevens te geven</translation>
    </message>
</context>
<context>
    <name>TodayCharts</name>
    <message>
        <source>Open, by week of the last day</source>
        <translation>Open, per week van de uiterste dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>No case has its last day in the coming weeks.</source>
        <translation>Geen zaak heeft in de komende weken haar uiterste dag.</translation>
    </message>
    <message>
        <source>On time in %1</source>
        <translation>Op tijd in %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) went out in time.</source>
        <translation>
            <numerusform>%1 van %n antwoord ging op tijd weg.</numerusform>
            <numerusform>%1 van %n antwoorden gingen op tijd weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n vandaag</numerusform>
            <numerusform>%n vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n deze week</numerusform>
            <numerusform>%n deze week</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several weeks</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Week %1 is the busiest, with %n case(s).</source>
        <translation>
            <numerusform>Week %1 is het drukst, met %n zaak.</numerusform>
            <numerusform>Week %1 is het drukst, met %n zaken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks %1 are the busiest, with %n case(s) each.</source>
        <translation>
            <numerusform>De weken %1 zijn het drukst, met elk %n zaak.</numerusform>
            <numerusform>De weken %1 zijn het drukst, met elk %n zaken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first week had to be answered earlier.</source>
        <translation>
            <numerusform>%n van de eerste week moest eerder beantwoord zijn.</numerusform>
            <numerusform>%n van de eerste week moesten eerder beantwoord zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end later.</source>
        <translation>
            <numerusform>Nog %n loopt later af.</numerusform>
            <numerusform>Nog %n lopen later af.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blue waits for the person.</source>
        <translation>Blauw wacht op de persoon.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a complaint</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n met een klacht</numerusform>
            <numerusform>%n met een klacht</numerusform>
        </translation>
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
    <message>
        <source>%1: you can read everything here, but not change it.</source>
        <translation>%1: u kunt hier alles lezen, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>read everything here</source>
        <translation>hier alles lezen</translation>
    </message>
    <message>
        <source>%1: you can %2, and %3.</source>
        <translation>%1: u kunt %2, en %3.</translation>
    </message>
    <message>
        <source>make and try backups</source>
        <translation>reservekopieën maken en proberen</translation>
    </message>
    <message>
        <source>keep the list of retention periods and holds</source>
        <translation>de bewaarlijst en blokkades bijhouden</translation>
    </message>
    <message>
        <source>write down who got what about whom</source>
        <translation>vastleggen wie wat over wie kreeg</translation>
    </message>
    <message>
        <source>keep the list of recipients and put disclosures right</source>
        <translation>de lijst van ontvangers bijhouden en verstrekkingen verbeteren</translation>
    </message>
</context>
<context>
    <name>balie::AboutDialog</name>
    <message>
        <source>About Privacybalie</source>
        <translation>Over Privacybalie</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versie %1, met Qt %2</translation>
    </message>
    <message>
        <source>The privacy desk of a housing corporation: requests under the GDPR, identified, answered in time, and closed with proof.</source>
        <translation>De privacybalie van een woningcorporatie: verzoeken onder de AVG, met vaststelling van de identiteit, op tijd beantwoord en met bewijs afgerond.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. What it says about the law states its source and is no legal advice.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Er is geen enkele garantie. Bij wat het programma over de wet zegt, staat de bron. Het is geen juridisch advies.</translation>
    </message>
    <message>
        <source>Accessibility: everything can be done with the keyboard; every control has a name for screen readers; colours follow the desktop or the high-contrast theme in Settings; nothing is told by colour alone.</source>
        <translation>Toegankelijkheid: alles kan met het toetsenbord. Elk onderdeel heeft een naam voor schermlezers. De kleuren volgen het bureaublad of het thema Hoog contrast bij Instellingen. Niets blijkt alleen uit kleur.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
</context>
<context>
    <name>balie::AcknowledgeDialog</name>
    <message>
        <source>Confirm receipt</source>
        <translation>Ontvangst bevestigen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Tell the person that the request has arrived: the number is %1, the last day for an answer is %2.</source>
        <translation>Laat de persoon weten dat het verzoek binnen is: het nummer is %1, de uiterste dag voor een antwoord is %2.</translation>
    </message>
</context>
<context>
    <name>balie::ActDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>title of an act and case number</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Da&amp;y of the act</source>
        <translation>&amp;Dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>The last day stays %1.</source>
        <translation>De uiterste dag blijft %1.</translation>
    </message>
    <message>
        <source>The last day becomes %1.</source>
        <translation>De uiterste dag wordt %1.</translation>
    </message>
    <message>
        <source>The case becomes: %1.</source>
        <translation>De zaak wordt: %1.</translation>
    </message>
    <message>
        <source>Fill in the day on which it was done, for example %1.</source>
        <translation>Vul de dag in waarop het gebeurde, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>&amp;Make it unreadable and store</source>
        <translation>&amp;Onleesbaar maken en vastleggen</translation>
    </message>
    <message>
        <source>Make the &amp;letter first</source>
        <translation>Eerst de &amp;brief maken</translation>
    </message>
    <message>
        <source>The step is recorded once the letter is sent. Was it told in another way? Record it here.</source>
        <translation>De stap wordt vastgelegd zodra de brief is verzonden. Is het op een andere manier verteld? Leg het dan hier vast.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Vul ‘%1’ in.</translation>
    </message>
</context>
<context>
    <name>balie::AgreementsDialog</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nader bericht</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Waar het origineel is</translation>
    </message>
    <message>
        <source>Copy in the register</source>
        <translation>Kopie in het register</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Agreements with %1</source>
        <translation>Afspraken met %1</translation>
    </message>
    <message>
        <source>No agreement is written down yet. Add it to the recipient first, with Change.</source>
        <translation>Er is nog geen afspraak vastgelegd. Voeg die eerst toe bij de ontvanger, met ‘Wijzigen’.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>&amp;Keep a signed copy…</source>
        <translation>Getekende &amp;kopie bewaren…</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>Kopie &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Take the copy out</source>
        <translation>Kopie &amp;eruit halen</translation>
    </message>
    <message>
        <source>The signed copy</source>
        <translation>De getekende kopie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file is being looked through.</source>
        <translation>Het bestand wordt nagekeken.</translation>
    </message>
    <message>
        <source>The signed copy is kept with this agreement.</source>
        <translation>De getekende kopie is bij deze afspraak bewaard.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Het bestand: %1</translation>
    </message>
    <message>
        <source>Keep this file?</source>
        <translation>Dit bestand bewaren?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Wh&amp;y must it be kept as it is?</source>
        <translation>Waarom moet het &amp;zo bewaard worden?</translation>
    </message>
    <message>
        <source>The file was not kept.</source>
        <translation>Het bestand is niet bewaard.</translation>
    </message>
    <message>
        <source>A copy outside the register</source>
        <translation>Een kopie buiten het register</translation>
    </message>
    <message>
        <source>%1 stands outside the register now, readable for whoever comes there.</source>
        <translation>%1 staat nu buiten het register, leesbaar voor wie daar komt.</translation>
    </message>
    <message>
        <source>%1 is overwritten in the register and cannot be brought back.</source>
        <translation>%1 wordt in het register overschreven en kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>Eruit &amp;halen</translation>
    </message>
    <message>
        <source>The copy is out of the register. Older backups hold it until they lapse.</source>
        <translation>De kopie is uit het register. In oudere reservekopieën staat ze tot die vervallen.</translation>
    </message>
</context>
<context>
    <name>balie::AgreementsField</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nader bericht</translation>
    </message>
    <message>
        <source>Where the copy is</source>
        <translation>Waar het exemplaar ligt</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Re&amp;move this agreement</source>
        <translation>Deze afspraak &amp;weghalen</translation>
    </message>
    <message>
        <source>Kind of agreement</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Until (empty: further notice)</source>
        <translation>Tot en met (leeg: tot nader bericht)</translation>
    </message>
    <message>
        <source>A&amp;dd this agreement</source>
        <translation>Deze afspraak to&amp;evoegen</translation>
    </message>
    <message>
        <source>Fill in the day on which the agreement was signed.</source>
        <translation>Vul in op welke dag de afspraak is getekend.</translation>
    </message>
</context>
<context>
    <name>balie::AnswerDemandDialog</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Sent o&amp;n</source>
        <translation>Verstuurd &amp;op</translation>
    </message>
    <message>
        <source>Answer demand</source>
        <translation>Vordering beantwoorden</translation>
    </message>
</context>
<context>
    <name>balie::AnswerDemandForm</name>
    <message>
        <source>What you sent, in a few words. The letter and its enclosures are kept with the case.</source>
        <translation>Wat u hebt gestuurd, in een paar woorden. De brief en de bijlagen blijven bij de zaak bewaard.</translation>
    </message>
    <message>
        <source>Deman&amp;d</source>
        <translation>Vor&amp;dering</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Verstuurd v&amp;ia</translation>
    </message>
    <message>
        <source>&amp;What did you send?</source>
        <translation>&amp;Wat hebt u gestuurd?</translation>
    </message>
</context>
<context>
    <name>balie::AnswerDialog</name>
    <message>
        <source>Record the answer</source>
        <translation>Antwoord vastleggen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>A refusal, also in part, tells the person of the Autoriteit Persoonsgegevens and of the court (six weeks).</source>
        <translation>Een weigering, ook voor een deel, noemt de Autoriteit Persoonsgegevens en de rechter (zes weken).</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Verstuurd v&amp;ia</translation>
    </message>
    <message>
        <source>Sent o&amp;n</source>
        <translation>Verstuurd &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::ApproveDialog</name>
    <message numerus="yes">
        <source>%1 thing(s) that %2 keeps.</source>
        <comment>how many, which organisation</comment>
        <translation>
            <numerusform>%1 regel van wat %2 bewaart.</numerusform>
            <numerusform>%1 regels van wat %2 bewaart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 goedkeuren</translation>
    </message>
    <message>
        <source>Appr&amp;ove</source>
        <translation>&amp;Goedkeuren</translation>
    </message>
    <message>
        <source>You agree that this is destroyed: %1</source>
        <translation>U gaat ermee akkoord dat dit wordt vernietigd: %1</translation>
    </message>
    <message>
        <source>Why it goes: %1</source>
        <translation>Waarom het weg moet: %1</translation>
    </message>
    <message>
        <source>Nothing goes today. After your approval it cools off for %1, and until it begins everybody who may do this can still cancel it.</source>
        <translation>Vandaag gaat er niets weg. Na uw akkoord is de bedenktijd %1. Tot het begint, kan iedereen die dit mag het nog afblazen.</translation>
    </message>
    <message>
        <source>You approved %1. It may begin on %2; until then it can be cancelled.</source>
        <translation>U hebt %1 goedgekeurd. Het kan beginnen op %2; tot die tijd kan het worden afgeblazen.</translation>
    </message>
</context>
<context>
    <name>balie::ArrearsForm</name>
    <message>
        <source>Personal contact was sought (required)</source>
        <translation>Persoonlijk contact is gezocht (verplicht)</translation>
    </message>
    <message>
        <source>Personal contact was sought</source>
        <translation>Persoonlijk contact is gezocht</translation>
    </message>
    <message>
        <source>Debt help was pointed out (required)</source>
        <translation>Op hulp bij schulden is gewezen (verplicht)</translation>
    </message>
    <message>
        <source>Debt help was pointed out</source>
        <translation>Op hulp bij schulden is gewezen</translation>
    </message>
    <message>
        <source>A written reminder was sent (required)</source>
        <translation>Een schriftelijke herinnering is gestuurd (verplicht)</translation>
    </message>
    <message>
        <source>A written reminder was sent</source>
        <translation>Een schriftelijke herinnering is gestuurd</translation>
    </message>
    <message>
        <source>It was offered to pass the data on (required)</source>
        <translation>Doorgeven is schriftelijk aangeboden (verplicht)</translation>
    </message>
    <message>
        <source>It was offered to pass the data on</source>
        <translation>Doorgeven is schriftelijk aangeboden</translation>
    </message>
    <message>
        <source>What did the tenant say?</source>
        <translation>Wat zei de huurder?</translation>
    </message>
</context>
<context>
    <name>balie::ArrearsPart</name>
    <message>
        <source>Fill in on which day this step was taken. Without it the arrears may not be reported.</source>
        <translation>Vul in op welke dag deze stap is gezet. Zonder die stap mag u de achterstand niet melden.</translation>
    </message>
</context>
<context>
    <name>balie::AskIdentityDialog</name>
    <message>
        <source>Ask who it is</source>
        <translation>Vragen wie het is</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>Gevraagd &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::AskIdentityForm</name>
    <message>
        <source>Ask only for what is needed, and never for a copy of an identity document.</source>
        <translation>Vraag alleen wat nodig is, en nooit een kopie van een identiteitsbewijs.</translation>
    </message>
    <message>
        <source>&amp;What would be enough? (required)</source>
        <translation>&amp;Wat is genoeg? (verplicht)</translation>
    </message>
    <message>
        <source>Why is there &amp;doubt about who it is? (required)</source>
        <translation>Waarom is er &amp;twijfel over wie het is? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::AskSearchDialog</name>
    <message>
        <source>Ask a search</source>
        <translation>Laten zoeken</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>name and address, number of the contract – never a BSN</source>
        <translation>naam en adres, contractnummer – nooit een BSN</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>Gevraagd &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::AskSearchForm</name>
    <message>
        <source>A colleague, or you, look in one system for the data of this person. What you agree on here stays with the case: it proves that the search was done.</source>
        <translation>Een collega of uzelf zoekt in één systeem naar de gegevens van deze persoon. Wat u hier afspreekt, blijft bij de zaak: het bewijst dat er is gezocht.</translation>
    </message>
    <message>
        <source>&amp;System (required)</source>
        <translation>&amp;Systeem (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Who searches it? (required)</source>
        <translation>&amp;Wie zoekt erin? (verplicht)</translation>
    </message>
    <message>
        <source>Searc&amp;h by (required)</source>
        <translation>Waarop &amp;zoeken? (verplicht)</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>An&amp;twoord uiterlijk</translation>
    </message>
</context>
<context>
    <name>balie::AttachmentDialog</name>
    <message>
        <source>Attachment %1</source>
        <translation>Bijlage %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Say in a few words why. Then draw the box.</source>
        <translation>Schrijf in een paar woorden op waarom. Teken daarna het vlak.</translation>
    </message>
    <message>
        <source>Draw a box with the mouse, or press Insert on the page: the arrows move the box, with Shift they change its size, Space chooses the next one.</source>
        <translation>Teken een vlak met de muis, of druk op de bladzijde op Insert. De pijltjes verplaatsen het vlak, met Shift veranderen ze de grootte. De spatiebalk kiest het volgende vlak.</translation>
    </message>
    <message>
        <source>This word was not found. A scan has no words that can be searched: look through it yourself.</source>
        <translation>Dit woord is niet gevonden. In een scan kan niet naar woorden worden gezocht: kijk die zelf na.</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es) drawn. Look through the pages: a name that is spelled in another way was not found.</source>
        <translation>
            <numerusform>%n vlak getekend. Kijk de bladzijden zelf na: een naam die anders is gespeld, is niet gevonden.</numerusform>
            <numerusform>%n vlakken getekend. Kijk de bladzijden zelf na: een naam die anders is gespeld, is niet gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige bladzijde</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Vol&amp;gende bladzijde</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;roter</translation>
    </message>
    <message>
        <source>&amp;Black out because of</source>
        <translation>&amp;Zwart maken vanwege</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>De reden, in een paar woorden</translation>
    </message>
    <message>
        <source>Ne&amp;w box</source>
        <translation>&amp;Nieuw vlak</translation>
    </message>
    <message>
        <source>&amp;Delete box</source>
        <translation>Vlak ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Word to black out</source>
        <translation>Woord om zwart te maken</translation>
    </message>
    <message>
        <source>Bo&amp;x every hit</source>
        <translation>&amp;Elke plek zwart maken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Make the blacked-out copy</source>
        <translation>Zwartgelakte kopie &amp;maken</translation>
    </message>
</context>
<context>
    <name>balie::AttachmentTextDialog</name>
    <message>
        <source>Attachment %1</source>
        <translation>Bijlage %1</translation>
    </message>
</context>
<context>
    <name>balie::AttachmentsPanel</name>
    <message>
        <source>Removed by %1: %2</source>
        <translation>Verwijderd door %1: %2</translation>
    </message>
    <message>
        <source>Copy of attachment %1, blacked out</source>
        <translation>Zwartgelakte kopie van bijlage %1</translation>
    </message>
    <message>
        <source>Holds a number that may not be kept: %1</source>
        <translation>Er staat een nummer in dat niet bewaard mag worden: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Loo&amp;k at it</source>
        <translation>Be&amp;kijken</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>This case has no attachments. Drop files here, paste them with Ctrl+V, or choose them. They are kept encrypted in the register; the files themselves stay where they are.</source>
        <translation>Deze zaak heeft geen bijlagen. Sleep bestanden hierheen, plak ze met Ctrl+V, of kies ze. Ze worden versleuteld bewaard in het register. De bestanden zelf blijven staan waar ze staan.</translation>
    </message>
    <message>
        <source>This case has no attachments.</source>
        <translation>Deze zaak heeft geen bijlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Let go to keep %n file(s) with this case, encrypted. The originals stay where they are.</source>
        <translation>
            <numerusform>Laat los om %n bestand versleuteld bij deze zaak te bewaren. Het origineel blijft staan waar het staat.</numerusform>
            <numerusform>Laat los om %n bestanden versleuteld bij deze zaak te bewaren. De originelen blijven staan waar ze staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for this case</source>
        <translation>Bestanden voor deze zaak</translation>
    </message>
    <message>
        <source>There is no file, picture or text to paste. Copy one first.</source>
        <translation>Er is geen bestand, afbeelding of tekst om te plakken. Kopieer die eerst.</translation>
    </message>
    <message>
        <source>Attachment %1 is kept with this case.</source>
        <translation>Bijlage %1 is bij deze zaak bewaard.</translation>
    </message>
    <message>
        <source>Keep this file?</source>
        <translation>Dit bestand bewaren?</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Wh&amp;y must it be kept as it is?</source>
        <translation>Waarom moet het &amp;zo bewaard worden?</translation>
    </message>
    <message>
        <source>The file was not added.</source>
        <translation>Het bestand is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Attachment %1 is the copy in which nothing under the boxes is left. Look at it before you send it. The original stays.</source>
        <translation>Bijlage %1 is de kopie. Onder de vlakken staat daarin niets meer. Bekijk de kopie voordat u die verstuurt. Het origineel blijft.</translation>
    </message>
    <message>
        <source>Folder for the copy outside the register</source>
        <translation>Map voor de kopie buiten het register</translation>
    </message>
    <message>
        <source>%1 stands outside the register now, readable for whoever comes there. Remove it when it was sent.</source>
        <translation>%1 staat nu buiten het register. Wie daar kan komen, kan het lezen. Verwijder het als het is verstuurd.</translation>
    </message>
    <message>
        <source>Remove attachment %1</source>
        <translation>Bijlage %1 verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>The file is overwritten in the register and cannot be brought back. That it was there, who removed it and why stays. Older backups hold it until they lapse.</source>
        <translation>Het bestand wordt in het register overschreven en komt niet terug. Wat blijft: dat het er was, wie het verwijderde en waarom. In oudere reservekopieën staat het tot die vervallen.</translation>
    </message>
    <message>
        <source>Wh&amp;y is it removed?</source>
        <translation>Waarom wordt de bijlage verwij&amp;derd?</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Verwijdere&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Bestanden kie&amp;zen…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n bladzijde</numerusform>
            <numerusform>%1, %n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>&amp;Data to take along…</source>
        <translation>Me&amp;eneembestand…</translation>
    </message>
    <message>
        <source>Attachments %1 (JSON) and %2 (CSV) hold the data to take along. Export them when you send the answer.</source>
        <translation>Bijlagen %1 (JSON) en %2 (CSV) bevatten de gegevens om mee te nemen. Exporteer ze als u het antwoord verstuurt.</translation>
    </message>
    <message>
        <source>Holds medical or other special data</source>
        <translation>Er staan medische of andere bijzondere gegevens in</translation>
    </message>
    <message>
        <source>Holds medi&amp;cal data</source>
        <translation>Bev&amp;at medische gegevens</translation>
    </message>
    <message>
        <source>Medical or other special data (GDPR Art. 9). The complaint dossier leaves the file out, unless somebody chooses it with a reason.</source>
        <translation>Medische of andere bijzondere gegevens (AVG art. 9). Het bestand blijft uit het klachtdossier, tenzij iemand ervoor kiest met een reden.</translation>
    </message>
    <message>
        <source>Attachment %1 is marked. The complaint dossier leaves it out, unless somebody chooses it with a reason.</source>
        <translation>Bijlage %1 is gemarkeerd. Die blijft uit het klachtdossier, tenzij iemand ervoor kiest met een reden.</translation>
    </message>
    <message>
        <source>Attachment %1 is no longer marked as medical data.</source>
        <translation>Bij bijlage %1 staat niet meer dat er medische gegevens in staan.</translation>
    </message>
    <message>
        <source>Attachment %1, %2: %3</source>
        <translation>Bijlage %1, %2: %3</translation>
    </message>
    <message>
        <source>Not kept: %1. %2</source>
        <translation>Niet bewaard: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept with this case.</source>
        <translation>
            <numerusform>%n bestand bij deze zaak bewaard.</numerusform>
            <numerusform>%n bestanden bij deze zaak bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not kept.</source>
        <translation>
            <numerusform>%n bestand niet bewaard.</numerusform>
            <numerusform>%n bestanden niet bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Het bestand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>Hierna komt nog %n bestand.</numerusform>
            <numerusform>Hierna komen nog %n bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: %1. No reason was given.</source>
        <translation>Niet bewaard: %1. Er is geen reden gegeven.</translation>
    </message>
</context>
<context>
    <name>balie::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
</context>
<context>
    <name>balie::AuditPanel</name>
    <message>
        <source>Every change stands here. Each entry is sealed with the one before it, so that nobody can change or remove one unseen.</source>
        <translation>Hier staat elke verandering. Elke regel is verzegeld met de regel ervoor. Zo kan niemand er ongezien een veranderen of weghalen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>✓ The log is whole: %1 entries, sealed with %2.</source>
        <translation>✓ Het logboek is heel: %1 regels, verzegeld met %2.</translation>
    </message>
    <message>
        <source>Verif&amp;y the log</source>
        <translation>Logboek &amp;controleren</translation>
    </message>
</context>
<context>
    <name>balie::BackupPanel</name>
    <message>
        <source>This register</source>
        <translation>Dit register</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>A backup is opened again and compared before it counts. Keep one on another device than this one.</source>
        <translation>Een reservekopie wordt eerst weer geopend en vergeleken, dan pas telt ze. Bewaar er een op een ander apparaat dan dit.</translation>
    </message>
    <message>
        <source>Back up &amp;now…</source>
        <translation>&amp;Nu een reservekopie maken…</translation>
    </message>
    <message>
        <source>&amp;Try a backup…</source>
        <translation>Reservekopie &amp;proberen…</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Is alles heel?</translation>
    </message>
    <message>
        <source>Reads every page of the file, every reference, every date and the whole log.</source>
        <translation>Leest elke bladzijde van het bestand, elke verwijzing, elke datum en het hele logboek.</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>Register n&amp;akijken</translation>
    </message>
    <message>
        <source>%1
%2 persons, %3 cases, of which %4 open</source>
        <translation>%1
%2 personen, %3 zaken, waarvan %4 open</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Laatste reservekopie: %1</translation>
    </message>
    <message>
        <source>This register has never been backed up.</source>
        <translation>Van dit register is nog nooit een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Where should the backup come?</source>
        <translation>Waar moet de reservekopie komen?</translation>
    </message>
    <message>
        <source>Which backup should be tried?</source>
        <translation>Welke reservekopie moet worden geprobeerd?</translation>
    </message>
    <message>
        <source>Try a backup</source>
        <translation>Reservekopie proberen</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Proberen</translation>
    </message>
    <message>
        <source>The backup is put back in a folder of its own, opened, compared and removed again. Nothing changes in this register.</source>
        <translation>De reservekopie wordt in een eigen map teruggezet, geopend, vergeleken en weer verwijderd. In dit register verandert niets.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase when the backup was made</source>
        <translation>Uw &amp;wachtzin toen de kopie werd gemaakt</translation>
    </message>
    <message>
        <source>The backup brings everything back: %1 rows, open again after %2 seconds.</source>
        <translation>De reservekopie brengt alles terug: %1 regels, na %2 seconden weer open.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met nakijken…</translation>
    </message>
    <message>
        <source>✓ Everything is whole: %1 cases, %2 events, %3 entries in the log.</source>
        <translation>✓ Alles is heel: %1 zaken, %2 gebeurtenissen, %3 regels in het logboek.</translation>
    </message>
    <message>
        <source>Last backup on another device: %1</source>
        <translation>Laatste reservekopie op een ander apparaat: %1</translation>
    </message>
    <message>
        <source>No backup lies on another device yet.</source>
        <translation>Er ligt nog geen reservekopie op een ander apparaat.</translation>
    </message>
</context>
<context>
    <name>balie::BeginDialog</name>
    <message>
        <source>Begin %1</source>
        <translation>%1 laten beginnen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>Het gaat om: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) get a list of what must go, and their administrators have to answer. Nothing is gone before somebody says so.</source>
        <translation>
            <numerusform>%n systeem krijgt een lijst van wat weg moet, en de beheerder moet antwoorden. Er is niets weg voordat iemand dat zegt.</numerusform>
            <numerusform>%n systemen krijgen een lijst van wat weg moet, en hun beheerders moeten antwoorden. Er is niets weg voordat iemand dat zegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is held by now, or got another day, is left out. Once it has begun it cannot be cancelled any more.</source>
        <translation>Wat intussen is geblokkeerd of een andere dag kreeg, valt erbuiten. Als het begonnen is, kunt u het niet meer afblazen.</translation>
    </message>
    <message>
        <source>What is in it is being written down…</source>
        <translation>Wat erin zit, wordt vastgelegd…</translation>
    </message>
    <message>
        <source>%1 has begun. Save the work list of each system, and fill in what its administrator answers.</source>
        <translation>%1 is begonnen. Sla van elk systeem de werklijst op, en vul in wat de beheerder antwoordt.</translation>
    </message>
</context>
<context>
    <name>balie::CallOffDialog</name>
    <message>
        <source>Cancel %1</source>
        <translation>%1 afblazen</translation>
    </message>
    <message>
        <source>&amp;Do not destroy</source>
        <translation>&amp;Niet vernietigen</translation>
    </message>
    <message>
        <source>Nothing of it goes. What is in it is past its period as before, and can be proposed again.</source>
        <translation>Er gaat niets van weg. Van wat erin zit, blijft de termijn voorbij. U kunt het opnieuw voorstellen.</translation>
    </message>
    <message>
        <source>%1 is cancelled. Nothing of it goes.</source>
        <translation>%1 is afgeblazen. Er gaat niets van weg.</translation>
    </message>
</context>
<context>
    <name>balie::CallOffForm</name>
    <message>
        <source>&amp;Why does it not go? (required)</source>
        <translation>&amp;Waarom gaat het niet weg? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::CasePage</name>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verloop</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Volgende &amp;stap</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Geen zaak gekozen</translation>
    </message>
    <message>
        <source>Choose a case in the list.</source>
        <translation>Kies een zaak in de lijst.</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <translation>Naar de li&amp;jst</translation>
    </message>
    <message>
        <source>This case cannot be shown</source>
        <translation>Deze zaak kan niet worden getoond</translation>
    </message>
    <message>
        <source>Promise: %1 · law: %2</source>
        <translation>Belofte: %1 · wet: %2</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>Uiterste dag: %1</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (nu niet)</translation>
    </message>
    <message>
        <source>%1 (possible until %2)</source>
        <translation>%1 (kan t/m %2)</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Undone right after entry</source>
        <translation>Meteen na het invoeren ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Undone. The history shows both entries.</source>
        <translation>Ongedaan gemaakt. Het verloop laat beide regels zien.</translation>
    </message>
    <message>
        <source>&amp;Identification</source>
        <translation>&amp;Identificatie</translation>
    </message>
    <message>
        <source>Ha&amp;ndling</source>
        <translation>&amp;Behandeling</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>&amp;Controle</translation>
    </message>
    <message>
        <source>Why this &amp;date?</source>
        <translation>Waarom deze &amp;dag?</translation>
    </message>
    <message>
        <source>Next step, for a colleague: %1</source>
        <translation>Volgende stap, voor een collega: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>case number, act</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A text is kept that is not finished: %1.</source>
        <translation>Er is een tekst bewaard die nog niet af is: %1.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Stop today: that works at once. The last day is for the confirmation.</source>
        <translation>Stop vandaag: dit werkt meteen. De uiterste dag is voor de bevestiging.</translation>
    </message>
    <message>
        <source>%1 (promise: until %2, law: until %3)</source>
        <translation>%1 (belofte t/m %2, wet t/m %3)</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>Change the details of the case</source>
        <translation>Gegevens van de zaak wijzigen</translation>
    </message>
    <message>
        <source>The words of the person, who handles the case, how the answer is wanted, who acts for the person</source>
        <translation>De woorden van de persoon, wie de zaak behandelt, hoe de persoon antwoord wil, wie voor de persoon optreedt</translation>
    </message>
    <message>
        <source>The details are changed.</source>
        <translation>De gegevens zijn gewijzigd.</translation>
    </message>
    <message>
        <source>The details are as they were. The log shows both changes.</source>
        <translation>De gegevens zijn weer zoals ze waren. Het logboek toont beide wijzigingen.</translation>
    </message>
    <message>
        <source>Copied. The text names the person: paste it in a mail within your organisation only.</source>
        <translation>Gekopieerd. De tekst noemt de persoon: plak hem alleen in een mail binnen uw organisatie.</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>Bri&amp;even</translation>
    </message>
    <message>
        <source>What the authority or the court needs of this case, on paper or as PDF</source>
        <translation>Wat de AP of de rechter van deze zaak nodig heeft, op papier of als PDF</translation>
    </message>
    <message>
        <source>Complaint dossier, with evidence…</source>
        <translation>Klachtdossier, met bewijs…</translation>
    </message>
    <message>
        <source>Recipients (Art. 19)</source>
        <translation>Ontvangers (AVG art. 19)</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>Naar de ontvangers</translation>
    </message>
    <message>
        <source>Copied: who got data of this person, without what an authority forbids to tell.</source>
        <translation>Gekopieerd: wie gegevens van deze persoon kreeg, zonder wat een instantie verbiedt te vertellen.</translation>
    </message>
</context>
<context>
    <name>balie::CasePreview</name>
    <message>
        <source>Choose a case to see more of it.</source>
        <translation>Kies een zaak om er meer van te zien.</translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation>De gekozen zaak</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Uiterste dag</translation>
    </message>
    <message>
        <source>Last day of the law</source>
        <translation>Uiterste dag volgens de wet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Zaak openen</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Niets meer te doen</translation>
    </message>
</context>
<context>
    <name>balie::CaseRecipientsPanel</name>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>niet bepaald</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>what stands in its system</source>
        <translation>wat er in het systeem staat</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Laatst op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>&amp;Tell recipient…</source>
        <translation>Ontva&amp;nger inlichten…</translation>
    </message>
    <message>
        <source>Record &amp;answer…</source>
        <translation>Antw&amp;oord vastleggen…</translation>
    </message>
    <message>
        <source>N&amp;otice as a letter</source>
        <translation>Bericht als brie&amp;f</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Lijst ko&amp;piëren</translation>
    </message>
    <message>
        <source>Once it is sent, record here that the recipient was told.</source>
        <translation>Is het verstuurd? Leg dan hier vast dat de ontvanger het weet.</translation>
    </message>
    <message>
        <source>For when the person asks who got the data (GDPR Art. 19).</source>
        <translation>Voor als de persoon vraagt wie de gegevens kreeg (AVG art. 19).</translation>
    </message>
    <message>
        <source>By the register nobody got data of this person. Did data go to somebody? Record it under Disclosures.</source>
        <translation>Volgens het register kreeg niemand gegevens van deze persoon. Toch wel? Leg het vast bij Verstrekkingen.</translation>
    </message>
    <message>
        <source>Whether recipients must be told follows from the decision (GDPR Art. 19).</source>
        <translation>Uit het besluit volgt of ontvangers het moeten horen (AVG art. 19).</translation>
    </message>
    <message>
        <source>The decision does not oblige you to tell recipients (GDPR Art. 19).</source>
        <translation>Na dit besluit hoeft u ontvangers niets te vertellen (AVG art. 19).</translation>
    </message>
    <message>
        <source>The decision obliges you to tell who got the data (GDPR Art. 19), and nobody is known who did.</source>
        <translation>Na dit besluit moet u het vertellen aan wie de gegevens kreeg (AVG art. 19). Daarvan is niemand bekend.</translation>
    </message>
    <message>
        <source>The decision obliges you to tell who got the data (GDPR Art. 19). Everybody is settled.</source>
        <translation>Na dit besluit moet u het vertellen aan wie de gegevens kreeg (AVG art. 19). Iedereen is afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>The decision obliges you to tell who got the data (GDPR Art. 19). Still open: %n recipient(s); the case can close after that.</source>
        <translation>
            <numerusform>Na dit besluit moet u het vertellen aan wie de gegevens kreeg (AVG art. 19). Nog open: %n ontvanger. Daarna kan de zaak dicht.</numerusform>
            <numerusform>Na dit besluit moet u het vertellen aan wie de gegevens kreeg (AVG art. 19). Nog open: %n ontvangers. Daarna kan de zaak dicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not obliged</source>
        <translation>Hoeft niet</translation>
    </message>
</context>
<context>
    <name>balie::CategoriesField</name>
    <message>
        <source>Special data: only with a ground and a second person</source>
        <translation>Bijzondere gegevens: alleen met een grond en een tweede persoon</translation>
    </message>
</context>
<context>
    <name>balie::ChecklistModel</name>
    <message>
        <source>before the answer</source>
        <translation>vóór het antwoord</translation>
    </message>
    <message>
        <source>before closing</source>
        <translation>vóór het afronden</translation>
    </message>
    <message>
        <source>○ open</source>
        <translation>○ open</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <comment>result and day</comment>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>result and name</comment>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>– no longer needed</source>
        <translation>– niet meer nodig</translation>
    </message>
    <message>
        <source>holds nothing up</source>
        <translation>houdt niets op</translation>
    </message>
</context>
<context>
    <name>balie::ChooseDialog</name>
    <message>
        <source>Choose a period</source>
        <translation>Termijn kiezen</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>What begins today stays up to and including %1: %2.</source>
        <translation>Wat vandaag begint, blijft tot en met %1: %2.</translation>
    </message>
    <message>
        <source>Law or promise do not let your choice reach to %1.</source>
        <translation>Wet of belofte laat uw keuze niet tot en met %1 reiken.</translation>
    </message>
    <message>
        <source>That is no period. Type it for example as “7 jaar” or “6 maanden”.</source>
        <translation>Dat is geen termijn. Typ bijvoorbeeld ‘7 jaar’ of ‘6 maanden’.</translation>
    </message>
    <message>
        <source>Fill in why so long: a choice is accounted for.</source>
        <translation>Vul in waarom zo lang: een keuze moet u kunnen verantwoorden.</translation>
    </message>
    <message>
        <source>The period is chosen; everything of this category stands by it from now on.</source>
        <translation>De termijn is gekozen; alles van deze categorie volgt die vanaf nu.</translation>
    </message>
    <message>
        <source>Nothing is chosen for this category any more.</source>
        <translation>Voor deze categorie is niets meer gekozen.</translation>
    </message>
</context>
<context>
    <name>balie::ChooseForm</name>
    <message>
        <source>How &amp;long do you keep it? (empty: no choice)</source>
        <translation>Hoe &amp;lang bewaart u het? (leeg: geen keuze)</translation>
    </message>
    <message>
        <source>7 jaar</source>
        <translation>7 jaar</translation>
    </message>
    <message>
        <source>Counted from the &amp;end of the calendar year</source>
        <translation>Gerekend vanaf het &amp;einde van het kalenderjaar</translation>
    </message>
    <message>
        <source>&amp;Why so long? (required)</source>
        <translation>&amp;Waarom zo lang? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::ClosedPage</name>
    <message>
        <source>This page is not for you</source>
        <translation>Deze pagina is niet voor u</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <translation>Naar de li&amp;jst</translation>
    </message>
</context>
<context>
    <name>balie::CompelledForm</name>
    <message>
        <source>Was there a choice?</source>
        <translation>Was er een keuze?</translation>
    </message>
    <message>
        <source>Which authority? (required)</source>
        <translation>Welke instantie? (verplicht)</translation>
    </message>
    <message>
        <source>police, Utrecht</source>
        <translation>politie, Utrecht</translation>
    </message>
    <message>
        <source>Which authority?</source>
        <translation>Welke instantie?</translation>
    </message>
    <message>
        <source>Number of the demand (required)</source>
        <translation>Nummer van de vordering (verplicht)</translation>
    </message>
    <message>
        <source>Number of the demand</source>
        <translation>Nummer van de vordering</translation>
    </message>
    <message>
        <source>Article of the law (required)</source>
        <translation>Artikel van de wet (verplicht)</translation>
    </message>
    <message>
        <source>Sv 126nd</source>
        <translation>Sv 126nd</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Artikel van de wet</translation>
    </message>
    <message>
        <source>Exactly which fields did it get? (required)</source>
        <translation>Welke velden kreeg zij precies? (verplicht)</translation>
    </message>
    <message>
        <source>Exactly which fields did it get?</source>
        <translation>Welke velden kreeg zij precies?</translation>
    </message>
    <message>
        <source>Who approved it? (required)</source>
        <translation>Wie keurde het goed? (verplicht)</translation>
    </message>
    <message>
        <source>Who approved it?</source>
        <translation>Wie keurde het goed?</translation>
    </message>
    <message>
        <source>What was weighed? (required)</source>
        <translation>Wat is afgewogen? (verplicht)</translation>
    </message>
    <message>
        <source>What was weighed?</source>
        <translation>Wat is afgewogen?</translation>
    </message>
    <message>
        <source>The person may not be told of it</source>
        <translation>De persoon mag het niet horen</translation>
    </message>
    <message>
        <source>By which law or order? (required)</source>
        <translation>Volgens welke wet of welk bevel? (verplicht)</translation>
    </message>
    <message>
        <source>Sv 126bb</source>
        <translation>Sv 126bb</translation>
    </message>
    <message>
        <source>By which law or order?</source>
        <translation>Volgens welke wet of welk bevel?</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Tot en met welke dag?</translation>
    </message>
</context>
<context>
    <name>balie::ComplainDialog</name>
    <message>
        <source>Record complaint</source>
        <translation>Klacht vastleggen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Received o&amp;n</source>
        <translation>Ontvangen &amp;op</translation>
    </message>
    <message>
        <source>We answer &amp;by</source>
        <translation>Wij antwoorden ui&amp;terlijk</translation>
    </message>
    <message>
        <source>Our answer must be there &amp;by</source>
        <translation>Ons antwoord moet er zijn op ui&amp;terlijk</translation>
    </message>
</context>
<context>
    <name>balie::ComplainForm</name>
    <message>
        <source>Write down what the person does not agree with, in the words of the person. Somebody can complain before there is an answer too, and to more than one body.</source>
        <translation>Schrijf op waar de persoon het niet mee eens is, in de woorden van de persoon. Klagen kan ook als er nog geen antwoord is, en op meer dan één plek.</translation>
    </message>
    <message>
        <source>&amp;To whom?</source>
        <translation>&amp;Bij wie?</translation>
    </message>
    <message>
        <source>&amp;What is contested? (required)</source>
        <translation>&amp;Waarover gaat de klacht? (verplicht)</translation>
    </message>
    <message>
        <source>We answer &amp;by</source>
        <translation>Wij antwoorden ui&amp;terlijk</translation>
    </message>
    <message>
        <source>Who &amp;handles it there?</source>
        <translation>Wie be&amp;handelt de klacht daar?</translation>
    </message>
    <message>
        <source>Re&amp;ference of the AP or the court</source>
        <translation>&amp;Kenmerk van de AP of de rechtbank</translation>
    </message>
</context>
<context>
    <name>balie::ComplaintActDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>to whom, since</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a complaint and its reference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – answer by %2</source>
        <translation>%1 – antwoord uiterlijk %2</translation>
    </message>
</context>
<context>
    <name>balie::ComplaintPanel</name>
    <message>
        <source>%1, on %2</source>
        <comment>outcome and day</comment>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, and what was answered</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat is gevraagd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Contested: %1</source>
        <translation>Waarover: %1</translation>
    </message>
    <message>
        <source>Handled by: %1</source>
        <translation>Behandeld door: %1</translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation>Wat eruit kwam: %1</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>What is asked of you</source>
        <translation>Wat van u is gevraagd</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Vorderingen</translation>
    </message>
    <message>
        <source>Re&amp;cord complaint…</source>
        <translation>&amp;Klacht vastleggen…</translation>
    </message>
    <message>
        <source>Nobody complained in this case. Does the person not agree, with the answer or with having to wait? Record it here, whether it comes to you, to the Autoriteit Persoonsgegevens or to the court.</source>
        <translation>In deze zaak heeft niemand geklaagd. Is de persoon het niet eens met het antwoord, of met het wachten? Leg de klacht hier vast: bij u, bij de Autoriteit Persoonsgegevens of bij de rechtbank.</translation>
    </message>
    <message>
        <source>Nobody complained in this case.</source>
        <translation>In deze zaak heeft niemand geklaagd.</translation>
    </message>
    <message>
        <source>The answer came after the term of the law. Then the law sets no term to go to court (UAVG 35(2)).</source>
        <translation>Het antwoord kwam na de termijn van de wet. Dan geldt er geen termijn om naar de rechtbank te gaan (UAVG 35 lid 2).</translation>
    </message>
    <message>
        <source>The person can go to court until %1: six weeks after the answer (UAVG 35(2)).</source>
        <translation>De persoon kan tot en met %1 naar de rechtbank: zes weken na het antwoord (UAVG 35 lid 2).</translation>
    </message>
    <message>
        <source>If the Autoriteit Persoonsgegevens mediates, until six weeks after that has ended (UAVG 36).</source>
        <translation>Bemiddelt de Autoriteit Persoonsgegevens, dan tot zes weken nadat dat klaar is (UAVG 36).</translation>
    </message>
    <message>
        <source>Comple&amp;te…</source>
        <translation>Aanv&amp;ullen…</translation>
    </message>
    <message>
        <source>Ans&amp;wer demand…</source>
        <translation>Vordering be&amp;antwoorden…</translation>
    </message>
    <message>
        <source>M&amp;ore time…</source>
        <translation>Ui&amp;tstel…</translation>
    </message>
    <message>
        <source>Record complaint…</source>
        <translation>Klacht vastleggen…</translation>
    </message>
    <message>
        <source>Record dem&amp;and…</source>
        <translation>Vorderi&amp;ng vastleggen…</translation>
    </message>
    <message>
        <source>End com&amp;plaint…</source>
        <translation>Klacht afr&amp;onden…</translation>
    </message>
    <message>
        <source>The person could go to court until %1: six weeks after the answer (UAVG 35(2)).</source>
        <translation>De persoon kon tot en met %1 naar de rechtbank: zes weken na het antwoord (UAVG 35 lid 2).</translation>
    </message>
</context>
<context>
    <name>balie::ComplaintsModel</name>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord uiterlijk</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
</context>
<context>
    <name>balie::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>The complaints cannot be shown</source>
        <translation>De klachten kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>Case, person, or reference of the AP or the court</source>
        <translation>Zaak, persoon, of kenmerk van de AP of de rechtbank</translation>
    </message>
    <message>
        <source>Search a complaint</source>
        <translation>Klacht zoeken</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Zoektekst wi&amp;ssen</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Zaak openen</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with an open complaint</source>
        <translation>
            <numerusform>%n zaak met een open klacht</numerusform>
            <numerusform>%n zaken met een open klacht</numerusform>
        </translation>
    </message>
    <message>
        <source>No complaints</source>
        <translation>Geen klachten</translation>
    </message>
    <message>
        <source>A complaint hangs on a case. Open the case of the person and choose ‘Record complaint’ on its tab ‘Complaint’: to you, to the Autoriteit Persoonsgegevens or to the court.</source>
        <translation>Een klacht hoort bij een zaak. Open de zaak van de persoon en kies op het tabblad ‘Klacht’ voor ‘Klacht vastleggen’: bij u, bij de Autoriteit Persoonsgegevens of bij de rechtbank.</translation>
    </message>
    <message>
        <source>&amp;To the list of cases</source>
        <translation>Naar de li&amp;jst met zaken</translation>
    </message>
    <message>
        <source>No complaint fits what you search.</source>
        <translation>Geen klacht past bij wat u zoekt.</translation>
    </message>
</context>
<context>
    <name>balie::ConfirmIdentityDialog</name>
    <message>
        <source>Confirm who it is</source>
        <translation>Vaststellen wie het is</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Vaststellen</translation>
    </message>
    <message>
        <source>Confirmed &amp;on</source>
        <translation>Vastgesteld &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::ConfirmIdentityForm</name>
    <message>
        <source>What plays a part</source>
        <translation>Wat speelt er mee?</translation>
    </message>
    <message>
        <source>&amp;Rent, arrears or nuisance are in it</source>
        <translation>Het gaat over &amp;huur, huurschuld of overlast</translation>
    </message>
    <message>
        <source>&amp;Health or crime is in it</source>
        <translation>Het gaat over gezondheid of strafbare f&amp;eiten</translation>
    </message>
    <message>
        <source>An e-mail address, telephone or &amp;bank number was changed in the same call</source>
        <translation>In hetzelfde gesprek veranderde een e-mailadres, telefoonnummer of &amp;bankrekening</translation>
    </message>
    <message>
        <source>An e&amp;x-partner or housemate may open the post</source>
        <translation>Een e&amp;x-partner of huisgenoot kan de post openen</translation>
    </message>
    <message>
        <source>Do&amp;ubt remains</source>
        <translation>Er blijft t&amp;wijfel</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>How was the person recognised?</source>
        <translation>Hoe is de persoon herkend?</translation>
    </message>
    <message>
        <source>Logged in to the tenant &amp;portal</source>
        <translation>Ingelogd in het huurders&amp;portaal</translation>
    </message>
    <message>
        <source>Answered a &amp;code or link sent to a contact point on file</source>
        <translation>&amp;Code of link beantwoord, gestuurd naar een bekend adres of nummer</translation>
    </message>
    <message>
        <source>Called b&amp;ack on the number on file</source>
        <translation>&amp;Teruggebeld op het bekende nummer</translation>
    </message>
    <message>
        <source>Ga&amp;ve two facts that are neither public nor on an envelope</source>
        <translation>Twee &amp;feiten genoemd die niet openbaar zijn en niet op een envelop staan</translation>
    </message>
    <message>
        <source>Showed an identity document at the &amp;desk or at home; looked at, not copied</source>
        <translation>Identiteitsbewijs laten zien &amp;aan de balie of thuis; bekeken, niet gekopieerd</translation>
    </message>
    <message>
        <source>Showed it in a v&amp;ideo call</source>
        <translation>Laten zien in een v&amp;ideogesprek</translation>
    </message>
    <message>
        <source>&amp;Who looked?</source>
        <translation>Wie heeft &amp;gekeken?</translation>
    </message>
    <message>
        <source>Why could it not be do&amp;ne otherwise? (required)</source>
        <translation>Waarom kon het niet anders? (ve&amp;rplicht)</translation>
    </message>
    <message>
        <source>Copy is deleted &amp;by (required)</source>
        <translation>Kopie is uiterlijk weg op (verp&amp;licht)</translation>
    </message>
    <message>
        <source>Never kept: a copy, a document number, a BSN, or what was answered.</source>
        <translation>Nooit bewaard: een kopie, een documentnummer, een BSN of wat er geantwoord is.</translation>
    </message>
    <message>
        <source>&amp;Sent a copy with number, photo and lines hidden</source>
        <translation>&amp;Kopie gestuurd waarop nummer, foto en codestrook zijn afgeplakt</translation>
    </message>
    <message>
        <source>Ou&amp;tcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
</context>
<context>
    <name>balie::CorrectRightsDialog</name>
    <message>
        <source>Correct what is asked</source>
        <translation>Verbeteren wat er gevraagd is</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Verbeteren</translation>
    </message>
    <message>
        <source>Rea&amp;son (required)</source>
        <translation>&amp;Reden (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kiezen uit een kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Kiezen uit een kalender (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>That month has %1 days.</source>
        <translation>Die maand heeft %1 dagen.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Maand %1 bestaat niet.</translation>
    </message>
    <message>
        <source>That day is %1.</source>
        <translation>Die dag is %1.</translation>
    </message>
    <message>
        <source>Type a day, for example %1.</source>
        <translation>Typ een dag, bijvoorbeeld %1.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Niet vóór %1.</translation>
    </message>
    <message>
        <source>A day in the future is not possible.</source>
        <translation>Een dag in de toekomst kan niet.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>Niet na %1.</translation>
    </message>
</context>
<context>
    <name>balie::DecisionForm</name>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grond</translation>
    </message>
    <message>
        <source>&amp;Weighing: why does this ground hold here? (required)</source>
        <translation>&amp;Afweging: waarom geldt deze grond hier? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::DecisionPanel</name>
    <message>
        <source>Outcome of %1</source>
        <translation>Uitkomst van %1</translation>
    </message>
    <message>
        <source>&amp;Weighing: why does this ground hold here? (required)</source>
        <translation>&amp;Afweging: waarom geldt deze grond hier? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Why does this right not apply after all? (required)</source>
        <translation>&amp;Waarom is dit recht toch niet van toepassing? (verplicht)</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Kies de grond</translation>
    </message>
</context>
<context>
    <name>balie::DeferDemandDialog</name>
    <message>
        <source>Record more time</source>
        <translation>Uitstel vastleggen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Given o&amp;n</source>
        <translation>Gegeven &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::DeferDemandForm</name>
    <message>
        <source>You asked for more time, and got it.</source>
        <translation>U vroeg om uitstel, en kreeg het.</translation>
    </message>
    <message>
        <source>Deman&amp;d</source>
        <translation>Vor&amp;dering</translation>
    </message>
    <message>
        <source>New day, answer &amp;by</source>
        <translation>Nieuwe dag, an&amp;twoord uiterlijk</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Waarom?</translation>
    </message>
</context>
<context>
    <name>balie::DemandDialog</name>
    <message>
        <source>Record demand</source>
        <translation>Vordering vastleggen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Received o&amp;n</source>
        <translation>Ontvangen &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::DemandForm</name>
    <message>
        <source>The authority asks for information or documents (GDPR Art. 31 and 58(1)), or the court for a statement of defence. The day stands on the list of today until you answered.</source>
        <translation>De toezichthouder vraagt om informatie of stukken (AVG art. 31 en 58 lid 1), of de rechtbank om een verweerschrift. De dag staat in de lijst van vandaag tot u hebt geantwoord.</translation>
    </message>
    <message>
        <source>&amp;What is asked? (required)</source>
        <translation>&amp;Wat is gevraagd? (verplicht)</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>An&amp;twoord uiterlijk</translation>
    </message>
    <message>
        <source>Complain&amp;t</source>
        <translation>K&amp;lacht</translation>
    </message>
</context>
<context>
    <name>balie::DemandPart</name>
    <message>
        <source>Fill in which authority asked for it.</source>
        <translation>Vul in welke instantie erom vroeg.</translation>
    </message>
    <message>
        <source>Fill in the number of the demand, so that it can be found again.</source>
        <translation>Vul het nummer van de vordering in. Dan is die terug te vinden.</translation>
    </message>
    <message>
        <source>Fill in the article on which the authority relies, for example: Sv 126nd.</source>
        <translation>Vul het artikel in dat de instantie noemt, bijvoorbeeld: Sv 126nd.</translation>
    </message>
    <message>
        <source>Fill in exactly which fields the authority got.</source>
        <translation>Vul precies in welke velden de instantie kreeg.</translation>
    </message>
    <message>
        <source>Fill in who approved that the data went.</source>
        <translation>Vul in wie goedkeurde dat de gegevens gingen.</translation>
    </message>
    <message>
        <source>There was a choice: fill in what was weighed.</source>
        <translation>Er was een keuze: vul in wat is afgewogen.</translation>
    </message>
    <message>
        <source>Fill in which law or order forbids to tell the person.</source>
        <translation>Vul in welke wet of welk bevel verbiedt om het te vertellen.</translation>
    </message>
</context>
<context>
    <name>balie::Desk</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Terug (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>balie::DestroyPanel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translation>Vernietigingen</translation>
    </message>
    <message>
        <source>Nothing was proposed to be destroyed. Under ‘What is kept’ you propose what has to go.</source>
        <translation>Er is niets voorgesteld om te vernietigen. Onder ‘Wat wordt bewaard’ stelt u voor wat weg moet.</translation>
    </message>
    <message>
        <source>List for the administrator of %1</source>
        <translation>Lijst voor de beheerder van %1</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file names persons and is not encrypted: keep it safe.</source>
        <translation>%1 rijen opgeslagen in %2. In het bestand staan namen en het is niet versleuteld: bewaar het veilig.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The certificate is in %1. It names nobody whose data they were.</source>
        <translation>De verklaring staat in %1. Er staat niet in van wie de gegevens waren.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day on which it may begin</comment>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who proposed, who approved</comment>
        <translation>Door</translation>
    </message>
    <message>
        <source>Export how destroyed cases were dealt with</source>
        <translation>Opslaan hoe vernietigde zaken zijn afgehandeld</translation>
    </message>
    <message>
        <source>destroyed cases.csv</source>
        <translation>vernietigde zaken.csv</translation>
    </message>
    <message>
        <source>%1 cases written to %2. The table says how they were dealt with, and of nobody whose they were.</source>
        <translation>%1 zaken geschreven naar %2. De tabel zegt hoe ze zijn afgehandeld, en niet van wie ze waren.</translation>
    </message>
</context>
<context>
    <name>balie::DestructionPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what was done, who, when</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Choose a destruction to see what is in it and what comes next.</source>
        <translation>Kies een vernietiging om te zien wat erin zit en wat er nu moet gebeuren.</translation>
    </message>
    <message>
        <source>The chosen destruction</source>
        <translation>De gekozen vernietiging</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat er nu moet gebeuren</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Waarom het weg moet</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie wat deed</translation>
    </message>
    <message>
        <source>Appr&amp;ove…</source>
        <translation>Goed&amp;keuren…</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>Begi&amp;nnen…</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>Verklaring op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Cancel it…</source>
        <translation>A&amp;fblazen…</translation>
    </message>
    <message>
        <source>%1 proposed it. Look at what is in it; then approve it, or cancel it.</source>
        <translation>%1 stelde dit voor. Kijk wat erin zit; keur het dan goed of blaas het af.</translation>
    </message>
    <message>
        <source>Nothing is in it any more.</source>
        <translation>Er zit niets meer in.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category of data and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the &amp;work list…</source>
        <translation>Werkli&amp;jst opslaan…</translation>
    </message>
    <message>
        <source>Save the work list…</source>
        <translation>Werklijst opslaan…</translation>
    </message>
    <message>
        <source>Fill i&amp;n the answer…</source>
        <translation>Antwoord &amp;invullen…</translation>
    </message>
    <message>
        <source>Fill in the answer…</source>
        <translation>Antwoord invullen…</translation>
    </message>
</context>
<context>
    <name>balie::DetailComplaintDialog</name>
    <message>
        <source>Complete the complaint</source>
        <translation>Klacht aanvullen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Known o&amp;n</source>
        <translation>Bekend &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::DetailComplaintForm</name>
    <message>
        <source>What became known later. What you leave empty stays as it was.</source>
        <translation>Wat later bekend werd. Wat u leeg laat, blijft zoals het was.</translation>
    </message>
    <message>
        <source>Who &amp;handles it there?</source>
        <translation>Wie be&amp;handelt de klacht daar?</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>An&amp;twoord uiterlijk</translation>
    </message>
    <message>
        <source>Complain&amp;t</source>
        <translation>K&amp;lacht</translation>
    </message>
    <message>
        <source>Re&amp;ference of the AP or the court</source>
        <translation>&amp;Kenmerk van de AP of de rechtbank</translation>
    </message>
</context>
<context>
    <name>balie::DialogFrame</name>
    <message>
        <source>What you typed is then gone.</source>
        <translation>Wat u typte, is dan weg.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
</context>
<context>
    <name>balie::DisclosureDialog</name>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Record a disclosure</source>
        <translation>Een verstrekking vastleggen</translation>
    </message>
    <message>
        <source>Correct a disclosure</source>
        <translation>Een verstrekking verbeteren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Save, ne&amp;xt person</source>
        <translation>Opslaan, volgende persoon</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <translation>%1 (beëindigd)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of agreement and its day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nobody may get data yet. Add the recipient first, under ‘Recipients’.</source>
        <translation>Nog niemand mag gegevens krijgen. Voeg eerst de ontvanger toe, bij ‘Ontvangers’.</translation>
    </message>
    <message>
        <source>Choose who got the data, from the list.</source>
        <translation>Kies uit de lijst wie de gegevens kreeg.</translation>
    </message>
    <message>
        <source>Fill in the day on which the data went.</source>
        <translation>Vul in op welke dag de gegevens gingen.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes while you type. Is it somebody else? Choose ‘Several persons, or somebody else’.</source>
        <translation>Kies de persoon uit de lijst die komt terwijl u typt. Is het iemand anders? Kies dan ‘Meer personen, of iemand anders’.</translation>
    </message>
    <message>
        <source>Fill in about whom the data are.</source>
        <translation>Vul in over wie de gegevens gaan.</translation>
    </message>
    <message>
        <source>Fill in about whom the data are, for example: tenants of Kerkstraat 1-41.</source>
        <translation>Vul in over wie de gegevens gaan, bijvoorbeeld: bewoners Kerkstraat 1-41.</translation>
    </message>
    <message>
        <source>Choose what the data are for.</source>
        <translation>Kies waar de gegevens voor zijn.</translation>
    </message>
    <message>
        <source>Choose on which basis the data go.</source>
        <translation>Kies op welke grondslag de gegevens gaan.</translation>
    </message>
    <message>
        <source>Tick which kinds of data went.</source>
        <translation>Kruis aan welke soorten gegevens gingen.</translation>
    </message>
    <message>
        <source>Fill in who decided that the data went.</source>
        <translation>Vul in wie besloot dat de gegevens gingen.</translation>
    </message>
    <message>
        <source>Fill in the day on which the person was told.</source>
        <translation>Vul in op welke dag de persoon het hoorde.</translation>
    </message>
    <message>
        <source>Fill in why the person was not told, for example: it stands in the statement.</source>
        <translation>Vul in waarom de persoon het niet hoorde, bijvoorbeeld: het staat in de verklaring.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>It is in the register.</source>
        <translation>Het staat in het register.</translation>
    </message>
    <message>
        <source>The correction is kept.</source>
        <translation>De verbetering is opgeslagen.</translation>
    </message>
    <message>
        <source>It is in the register. Who is the next person?</source>
        <translation>Het staat in het register. Wie is de volgende persoon?</translation>
    </message>
    <message>
        <source>Put the persons on the list: type the begin of their street or name, and add all that fit.</source>
        <translation>Zet de personen op de lijst: typ het begin van hun straat of naam, en voeg iedereen toe die past.</translation>
    </message>
    <message>
        <source>%1 disclosures are in the register, one of each person.</source>
        <translation>%1 verstrekkingen staan in het register, van elke persoon één.</translation>
    </message>
    <message>
        <source>Who is typed here is not on the list yet. Add all that fit, or clear this line.</source>
        <translation>Wie hier is getypt, staat nog niet op de lijst. Voeg iedereen toe die past, of maak deze regel leeg.</translation>
    </message>
    <message>
        <source>A report of arrears is about one tenant, with the four steps that were taken for that one. Write it down for each apart.</source>
        <translation>Een melding van achterstand gaat over één huurder, met de vier stappen die voor die huurder zijn gezet. Leg haar voor ieder apart vast.</translation>
    </message>
</context>
<context>
    <name>balie::DisclosureForm</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Recipient (required)</source>
        <translation>On&amp;tvanger (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Day (required)</source>
        <translation>&amp;Dag (verplicht)</translation>
    </message>
    <message>
        <source>A &amp;person of this register</source>
        <translation>Een &amp;persoon uit dit register</translation>
    </message>
    <message>
        <source>&amp;Several persons, or somebody else</source>
        <translation>&amp;Meer personen, of iemand anders</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>&amp;Who? (required)</source>
        <translation>&amp;Wie? (verplicht)</translation>
    </message>
    <message>
        <source>tenants of Kerkstraat 1-41</source>
        <translation>bewoners Kerkstraat 1-41</translation>
    </message>
    <message>
        <source>How &amp;many?</source>
        <translation>&amp;Hoeveel?</translation>
    </message>
    <message>
        <source>&amp;For what? (required)</source>
        <translation>Waar&amp;voor? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Basis (required)</source>
        <translation>&amp;Grondslag (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Law or interest</source>
        <translation>Wet of be&amp;lang</translation>
    </message>
    <message>
        <source>Art. 7:220 BW</source>
        <translation>Art. 7:220 BW</translation>
    </message>
    <message>
        <source>&amp;Kinds of data (required)</source>
        <translation>&amp;Soorten gegevens (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Ground for the special data (required)</source>
        <translation>Grond voor de bij&amp;zondere gegevens (verplicht)</translation>
    </message>
    <message>
        <source>UAVG 33(2)</source>
        <translation>UAVG art. 33 lid 2</translation>
    </message>
    <message>
        <source>Second person w&amp;ho looked along (required)</source>
        <translation>Tweede persoon die mee&amp;keek (verplicht)</translation>
    </message>
    <message>
        <source>Before the municipality hears of arrears, these four steps must have been taken.</source>
        <translation>Voordat de gemeente van een achterstand hoort, moeten deze vier stappen zijn gezet.</translation>
    </message>
    <message>
        <source>Why was it &amp;needed?</source>
        <translation>Waarom was het &amp;nodig?</translation>
    </message>
    <message>
        <source>Number &amp;there</source>
        <translation>N&amp;ummer daar</translation>
    </message>
    <message>
        <source>WO-2026-0042</source>
        <translation>WO-2026-0042</translation>
    </message>
    <message>
        <source>&amp;Under which agreement</source>
        <translation>Onder welke &amp;afspraak</translation>
    </message>
    <message>
        <source>De&amp;cided by (required)</source>
        <translation>&amp;Besloten door (verplicht)</translation>
    </message>
    <message>
        <source>Was the p&amp;erson told?</source>
        <translation>Is het de persoon ve&amp;rteld?</translation>
    </message>
    <message>
        <source>On wh&amp;ich day? (required)</source>
        <translation>Op w&amp;elke dag? (verplicht)</translation>
    </message>
    <message>
        <source>Wh&amp;y not? (required)</source>
        <translation>Waarom n&amp;iet? (verplicht)</translation>
    </message>
    <message>
        <source>An &amp;authority asked for it</source>
        <translation>Een instantie eiste o&amp;f vroeg dit</translation>
    </message>
    <message>
        <source>Many persons of this register</source>
        <translation>Veel personen uit het register</translation>
    </message>
</context>
<context>
    <name>balie::DisclosureLinks</name>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to tell: the ban is over</source>
        <translation>
            <numerusform>%n persoon inlichten: het verbod is voorbij</numerusform>
            <numerusform>%n personen inlichten: het verbod is voorbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more persons to tell: the ban is over</source>
        <translation>
            <numerusform>%n of meer personen inlichten: het verbod is voorbij</numerusform>
            <numerusform>%n of meer personen inlichten: het verbod is voorbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) not in order</source>
        <translation>
            <numerusform>%n ontvanger niet in orde</numerusform>
            <numerusform>%n ontvangers niet in orde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not told in time this year</source>
        <translation>
            <numerusform>%1 dit jaar niet op tijd verteld</numerusform>
            <numerusform>%1 dit jaar niet op tijd verteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::DisclosurePanel</name>
    <message>
        <source>Choose a row to see what went to whom and why.</source>
        <translation>Kies een regel. Dan ziet u wat naar wie ging en waarom.</translation>
    </message>
    <message>
        <source>The chosen disclosure</source>
        <translation>De gekozen verstrekking</translation>
    </message>
    <message>
        <source>Struck out, because</source>
        <translation>Doorgehaald, want</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>Om op te letten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Special data</source>
        <translation>Bijzondere gegevens</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Was the person told?</source>
        <translation>Is het de persoon verteld?</translation>
    </message>
    <message>
        <source>An authority asked for it</source>
        <translation>Een instantie eiste of vroeg dit</translation>
    </message>
    <message>
        <source>The steps before the report of arrears</source>
        <translation>De stappen vóór de melding van achterstand</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besloten door</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Nummer daar</translation>
    </message>
    <message>
        <source>The person was &amp;told…</source>
        <translation>Verteld aan de &amp;persoon…</translation>
    </message>
    <message>
        <source>Another to this re&amp;cipient…</source>
        <translation>Nog een aan deze ontva&amp;nger…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Verbe&amp;teren…</translation>
    </message>
    <message>
        <source>Stri&amp;ke out…</source>
        <translation>&amp;Doorhalen…</translation>
    </message>
    <message>
        <source>Ever&amp;ything about this person</source>
        <translation>&amp;Alles over deze persoon</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of agreement and its day</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sho&amp;w the person</source>
        <translation>Persoon op&amp;enen</translation>
    </message>
</context>
<context>
    <name>balie::DisclosuresModel</name>
    <message>
        <source>Look at</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Doorgehaald</translation>
    </message>
    <message>
        <source>Special data</source>
        <translation>Bijzondere gegevens</translation>
    </message>
    <message>
        <source>no longer in the register</source>
        <translation>niet meer in het register</translation>
    </message>
    <message>
        <source>%1 (%2 persons)</source>
        <comment>group and how many</comment>
        <translation>%1 (%2 personen)</translation>
    </message>
</context>
<context>
    <name>balie::DisclosuresPage</name>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Record a &amp;disclosure…</source>
        <translation>Verstrekking &amp;vastleggen…</translation>
    </message>
    <message>
        <source>Only of this organisation</source>
        <translation>Alleen van deze organisatie</translation>
    </message>
    <message>
        <source>Reg&amp;ister</source>
        <translation>Reg&amp;ister</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>Recipie&amp;nts</source>
        <translation>&amp;Ontvangers</translation>
    </message>
    <message>
        <source>The disclosures cannot be shown</source>
        <translation>De verstrekkingen zijn niet te tonen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>Export the disclosures</source>
        <translation>De verstrekkingen exporteren</translation>
    </message>
    <message>
        <source>disclosures.csv</source>
        <translation>verstrekkingen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted: keep it safe.</source>
        <translation>%1 regels geschreven naar %2. Het bestand is niet versleuteld: bewaar het veilig.</translation>
    </message>
    <message>
        <source>Im&amp;port…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
</context>
<context>
    <name>balie::DossierDialog</name>
    <message>
        <source>Complaint dossier</source>
        <translation>Klachtdossier</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;opslaan…</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing. The dossier can be made all the same: it says what is not known.</source>
        <translation>
            <numerusform>Er ontbreekt %n ding. Het dossier kan toch worden gemaakt: het zegt wat niet bekend is.</numerusform>
            <numerusform>Er ontbreken %n dingen. Het dossier kan toch worden gemaakt: het zegt wat niet bekend is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1 of this person too: %2</source>
        <translation>Ook zaak %1 van deze persoon: %2</translation>
    </message>
    <message>
        <source>Say why this goes along: it stands in the log.</source>
        <translation>Zeg waarom dit meegaat: dat komt in het logboek.</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Dossier opslaan</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>The dossier: %1, %n page(s). The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>Het dossier: %1, %n bladzijde. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
            <numerusform>Het dossier: %1, %n bladzijden. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what is missing…</source>
        <translation>Kijken wat er ontbreekt…</translation>
    </message>
    <message>
        <source>What is missing in the dossier</source>
        <translation>Wat er aan het dossier ontbreekt</translation>
    </message>
    <message>
        <source>This stays out unless you choose it:</source>
        <translation>Dit blijft eruit, tenzij u ervoor kiest:</translation>
    </message>
    <message>
        <source>&amp;Why it goes along (stands in the log)</source>
        <translation>&amp;Waarom het meegaat (komt in het logboek)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Voorbeeld…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Printen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>The summary cannot be kept with the case. %1</source>
        <translation>De samenvatting kan niet bij de zaak worden bewaard. %1</translation>
    </message>
    <message>
        <source>Throw it &amp;away</source>
        <translation>We&amp;ggooien</translation>
    </message>
    <message>
        <source>Attachments as pi&amp;ctures, so that nothing hidden goes along</source>
        <translation>Bijlagen als &amp;afbeeldingen, zodat niets verborgens meegaat</translation>
    </message>
    <message>
        <source>PDF files of others then go along as they are. Text in them that nobody sees goes along too: under a black bar, outside the page or in white letters.</source>
        <translation>Pdf&apos;s van anderen gaan dan mee zoals ze zijn. Ook tekst die niemand ziet gaat mee: onder een zwarte balk, buiten de bladzijde of in witte letters.</translation>
    </message>
    <message>
        <source>Letters as pictures too, for an archive (PDF/A)</source>
        <translation>Brieven ook als afbeeldingen, voor een archief (PDF/A)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>balie::DossierFilesField</name>
    <message>
        <source>Attachments that come along</source>
        <translation>Bijlagen die meegaan</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als afbeelding</translation>
    </message>
    <message>
        <source>%1 as a picture</source>
        <translation>%1 als afbeelding</translation>
    </message>
    <message>
        <source>%1 (in the list, without its pages)</source>
        <translation>%1 (in de lijst, zonder bladzijden)</translation>
    </message>
</context>
<context>
    <name>balie::DossierSummaryField</name>
    <message>
        <source>From the &amp;facts</source>
        <translation>Uit de &amp;feiten</translation>
    </message>
    <message>
        <source>S&amp;ummary, as it stands at the front</source>
        <translation>&amp;Samenvatting, zoals die voorin staat</translation>
    </message>
    <message>
        <source>Puts back what follows from the case</source>
        <translation>Zet terug wat uit de zaak volgt</translation>
    </message>
</context>
<context>
    <name>balie::EarlierImports</name>
    <message>
        <source>Brought in &amp;before</source>
        <translation>Eer&amp;der binnengehaald</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>Deze import &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Eerder binnengehaald</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>We&amp;ghalen</translation>
    </message>
    <message>
        <source>All that this import brought is taken out of the register again, and what it changed is as it was.</source>
        <translation>Alles wat deze import bracht, gaat weer uit het register en wat hij wijzigde, wordt weer zoals het was.</translation>
    </message>
</context>
<context>
    <name>balie::EditCaseDialog</name>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Rights and days stand in the history, and are put right there. What you change here is kept in the log, with what stood there before.</source>
        <translation>Rechten en dagen staan in het verloop. Die verbetert u met een handeling. Wat u hier wijzigt, bewaart het logboek, met wat er eerst stond.</translation>
    </message>
    <message>
        <source>What the person &amp;asked, in the person&apos;s own words</source>
        <translation>Wat de persoon &amp;vroeg, in eigen woorden</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>In be&amp;handeling bij</translation>
    </message>
    <message>
        <source>Wants the ans&amp;wer by</source>
        <translation>Wil het antwoor&amp;d via</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Acts &amp;for somebody else?</source>
        <translation>Namens &amp;iemand anders?</translation>
    </message>
    <message>
        <source>No, for himself or herself</source>
        <translation>Nee, voor zichzelf</translation>
    </message>
    <message>
        <source>&amp;Name of who acts (required)</source>
        <translation>&amp;Naam van de vertegenwoordiger (verplicht)</translation>
    </message>
    <message>
        <source>What shows it (&amp;scope and date; never a copy)</source>
        <translation>Waaruit blijkt het (waarvoor en sinds wanneer; nooit een &amp;kopie)</translation>
    </message>
</context>
<context>
    <name>balie::EnclosuresDialog</name>
    <message>
        <source>What goes along</source>
        <translation>Wat gaat er mee?</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>The letter says that data go along with it. The case has no attachment for that: send them otherwise, or put them with the case first.</source>
        <translation>De brief zegt dat er gegevens meegaan. De zaak heeft daar geen bijlage voor: stuur ze op een andere manier, of zet ze eerst bij de zaak.</translation>
    </message>
    <message>
        <source>The letter says that data go along with it. Tick what the person gets, and nothing else.</source>
        <translation>De brief zegt dat er gegevens meegaan. Vink aan wat de persoon krijgt, en niets anders.</translation>
    </message>
    <message>
        <source>The letter can go alone. Tick an attachment that the person gets with it.</source>
        <translation>De brief kan alleen gaan. Vink een bijlage aan die de persoon erbij krijgt.</translation>
    </message>
    <message>
        <source>Nothing is ticked, and the letter says that data go along with it.</source>
        <translation>Er is niets aangevinkt, en de brief zegt dat er gegevens meegaan.</translation>
    </message>
    <message>
        <source>Go on &amp;without</source>
        <translation>Verder &amp;zonder</translation>
    </message>
</context>
<context>
    <name>balie::EndComplaintDialog</name>
    <message>
        <source>End complaint</source>
        <translation>Klacht afronden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Ended o&amp;n</source>
        <translation>Afgerond &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::EndComplaintForm</name>
    <message>
        <source>How the complaint ended: what was decided, offered or mended. It stands in the dossier.</source>
        <translation>Hoe de klacht afliep: wat is besloten, aangeboden of hersteld. Dit komt in het dossier.</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;What was decided, offered or mended?</source>
        <translation>&amp;Wat is besloten, aangeboden of hersteld?</translation>
    </message>
    <message>
        <source>Complain&amp;t</source>
        <translation>K&amp;lacht</translation>
    </message>
</context>
<context>
    <name>balie::EndRecipientDialog</name>
    <message>
        <source>End a recipient</source>
        <translation>Een ontvanger beëindigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>%1 gets no data after this day. What it got before stays in the register.</source>
        <translation>%1 krijgt na deze dag geen gegevens meer. Wat eerder is gegeven, blijft in het register.</translation>
    </message>
    <message>
        <source>Fill in the last day on which it got data.</source>
        <translation>Vul de laatste dag in waarop deze ontvanger gegevens kreeg.</translation>
    </message>
    <message>
        <source>%1 gets no data after %2.</source>
        <translation>%1 krijgt na %2 geen gegevens meer.</translation>
    </message>
</context>
<context>
    <name>balie::EndRecipientForm</name>
    <message>
        <source>&amp;Last day on which it got data (required)</source>
        <translation>&amp;Laatste dag met gegevens (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::ExtendDialog</name>
    <message>
        <source>Extend the term</source>
        <translation>Termijn verlengen</translation>
    </message>
    <message>
        <source>&amp;Extend</source>
        <translation>&amp;Verlengen</translation>
    </message>
    <message>
        <source>The person must have been told, with the reasons, on or before %1.</source>
        <translation>Laat dit, met de redenen, aan de persoon weten. Dat kan t/m %1.</translation>
    </message>
    <message>
        <source>Notice sent o&amp;n</source>
        <translation>Bericht verstuurd &amp;op</translation>
    </message>
    <message>
        <source>The person must have been told, with the reasons, on or before %1: then the promise moves too. Until %2 only the term of the law still moves, and the promise is broken.</source>
        <translation>Laat dit, met de redenen, aan de persoon weten. Doet u dat t/m %1, dan schuift ook de belofte op. Daarna, t/m %2, schuift alleen de wettelijke termijn nog op en houdt u zich niet aan de belofte.</translation>
    </message>
</context>
<context>
    <name>balie::ExtendForm</name>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grond</translation>
    </message>
    <message>
        <source>&amp;Reasons, as they stand in the notice (required)</source>
        <translation>&amp;Redenen, zoals ze in het bericht staan (verplicht)</translation>
    </message>
    <message>
        <source>Many requests of others, or much work, is no reason. Much data, data in many places or data of others to be hidden can be.</source>
        <translation>Veel verzoeken van anderen, of veel werk, is geen reden. Veel gegevens, gegevens op veel plaatsen of gegevens van anderen die weg moeten: dat kan wel.</translation>
    </message>
</context>
<context>
    <name>balie::FieldsPanel</name>
    <message>
        <source>What only you know</source>
        <translation>Wat alleen u weet</translation>
    </message>
    <message>
        <source>The register knows everything that stands in this letter.</source>
        <translation>Het register weet alles wat in deze brief staat.</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Alles is ingevuld.</translation>
    </message>
    <message>
        <source>Still open: %1. F8 goes to the next place.</source>
        <translation>Nog open: %1. Met F8 gaat u naar de volgende plek.</translation>
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
    <message>
        <source>%1m</source>
        <comment>millions, as short as can be</comment>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, as short as can be</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>balie::FilterChips</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Filter %1 weghalen</translation>
    </message>
</context>
<context>
    <name>balie::FilterHeader</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>balie::GoToField</name>
    <message>
        <source>Go to case, person, command (Ctrl+K)</source>
        <translation>Ga naar zaak, persoon, opdracht (Ctrl+K)</translation>
    </message>
    <message>
        <source>Go to case, person or command</source>
        <translation>Ga naar zaak, persoon of opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>balie::HandlingPanel</name>
    <message>
        <source>Checklist</source>
        <translation>Lijst van punten</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>D&amp;oor</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Not appli&amp;cable</source>
        <translation>Niet van toepa&amp;ssing</translation>
    </message>
    <message>
        <source>Everything is settled</source>
        <translation>Alles is afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n punt open</numerusform>
            <numerusform>%n punten open</numerusform>
        </translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Gedaa&amp;n</translation>
    </message>
    <message>
        <source>Nothing fo&amp;und</source>
        <translation>Nie&amp;ts gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were not settled</source>
        <translation>
            <numerusform>%n punt is niet afgehandeld</numerusform>
            <numerusform>%n punten zijn niet afgehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to settle</source>
        <translation>Er is niets meer af te vinken</translation>
    </message>
</context>
<context>
    <name>balie::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhoud</translation>
    </message>
</context>
<context>
    <name>balie::HistoryPanel</name>
    <message>
        <source>History of the case</source>
        <translation>Verloop van de zaak</translation>
    </message>
    <message>
        <source>&amp;Undo the last act</source>
        <translation>Laatste stap &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Add a no&amp;te</source>
        <translation>Opmerking &amp;toevoegen</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>De persoon</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (nu niet)</translation>
    </message>
</context>
<context>
    <name>balie::HoldDialog</name>
    <message>
        <source>Do not destroy</source>
        <translation>Niet vernietigen</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation>&amp;Blokkeren</translation>
    </message>
    <message>
        <source>Only this: %1</source>
        <translation>Alleen dit: %1</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Alles van %1</translation>
    </message>
    <message>
        <source>Everything of case %1</source>
        <translation>Alles van zaak %1</translation>
    </message>
    <message>
        <source>Fill in why it may not be destroyed now.</source>
        <translation>Vul in waarom het nu niet mag worden vernietigd.</translation>
    </message>
    <message>
        <source>Fill in who looks at it again, so that it does not stay for ever.</source>
        <translation>Vul in wie er opnieuw naar kijkt, zodat het niet voor altijd blijft.</translation>
    </message>
    <message>
        <source>Fill in the day on which somebody looks at it again.</source>
        <translation>Vul de dag in waarop iemand er opnieuw naar kijkt.</translation>
    </message>
    <message>
        <source>Fill in the day since when it may not be destroyed.</source>
        <translation>Vul de dag in sinds wanneer het niet mag worden vernietigd.</translation>
    </message>
    <message>
        <source>That day lies before the day since when it may not be destroyed, %1.</source>
        <translation>Die dag ligt vóór de dag sinds wanneer het niet mag worden vernietigd, %1.</translation>
    </message>
    <message>
        <source>It is on hold until somebody lifts that. %1 looks at it again on %2.</source>
        <translation>Het is geblokkeerd tot iemand dat opheft. %1 kijkt er op %2 opnieuw naar.</translation>
    </message>
</context>
<context>
    <name>balie::HoldForm</name>
    <message>
        <source>What may &amp;not be destroyed?</source>
        <translation>Wat mag &amp;niet worden vernietigd?</translation>
    </message>
    <message>
        <source>On what &amp;ground?</source>
        <translation>Op welke &amp;grond?</translation>
    </message>
    <message>
        <source>&amp;Why? (required)</source>
        <translation>&amp;Waarom? (verplicht)</translation>
    </message>
    <message>
        <source>Who looks &amp;at it again? (required)</source>
        <translation>Wie kijkt er &amp;opnieuw naar? (verplicht)</translation>
    </message>
    <message>
        <source>On which &amp;day? (required)</source>
        <translation>Op welke &amp;dag? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Since when (required)</source>
        <translation>&amp;Sinds wanneer (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::HoldsModel</name>
    <message>
        <source>Look again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Person or file</source>
        <translation>Persoon of dossier</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
</context>
<context>
    <name>balie::HoldsPanel</name>
    <message>
        <source>Holds</source>
        <translation>Blokkades</translation>
    </message>
    <message>
        <source>&amp;Lift the hold</source>
        <translation>Blo&amp;kkade opheffen</translation>
    </message>
    <message>
        <source>Nothing is on hold. Choose a row under ‘What is kept’ to hold it.</source>
        <translation>Er is niets geblokkeerd. Kies een regel onder ‘Wat wordt bewaard’ om die te blokkeren.</translation>
    </message>
    <message>
        <source>The hold is lifted: %1.</source>
        <translation>De blokkade is opgeheven: %1.</translation>
    </message>
</context>
<context>
    <name>balie::HolidayForm</name>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Source (the decree)</source>
        <translation>Bron (het be&amp;sluit)</translation>
    </message>
    <message>
        <source>&amp;Add the day</source>
        <translation>Dag toe&amp;voegen</translation>
    </message>
    <message>
        <source>Decided un&amp;til</source>
        <translation>Beslist t/&amp;m</translation>
    </message>
    <message>
        <source>Remove the &amp;chosen day</source>
        <translation>Geko&amp;zen dag weghalen</translation>
    </message>
    <message>
        <source>&amp;Keep the year</source>
        <translation>&amp;Jaar vastleggen</translation>
    </message>
</context>
<context>
    <name>balie::HolidaysPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>The government has decided until %1.</source>
        <translation>De regering heeft beslist tot en met %1.</translation>
    </message>
    <message>
        <source>The government has decided until %1. For %2 there is no decree yet: extra days may still come.</source>
        <translation>De regering heeft beslist tot en met %1. Voor %2 is er nog geen besluit: er kunnen nog dagen bij komen.</translation>
    </message>
    <message>
        <source>Fill in the day and the decree that it comes from.</source>
        <translation>Vul de dag in, en het besluit waar die uit komt.</translation>
    </message>
    <message>
        <source>Choose a day of a decree: the others stand in the law itself.</source>
        <translation>Kies een dag uit een besluit: de andere staan in de wet zelf.</translation>
    </message>
    <message>
        <source>The holiday table is kept; the dates of open cases follow it.</source>
        <translation>De feestdagen zijn opgeslagen. De datums van open zaken gaan mee.</translation>
    </message>
    <message>
        <source>The government has not decided on %1 here yet. First set “decided until” to %1.</source>
        <translation>Voor %1 is hier nog geen besluit vastgelegd. Zet eerst ‘Besloten tot en met’ op %1.</translation>
    </message>
</context>
<context>
    <name>balie::IdentificationPanel</name>
    <message>
        <source>&amp;Ask who it is</source>
        <translation>Vr&amp;agen wie het is</translation>
    </message>
    <message>
        <source>Confirm &amp;who it is</source>
        <translation>Vast&amp;stellen wie het is</translation>
    </message>
    <message>
        <source>Never kept: a copy, a document number, a BSN, or what was answered. Ask only on reasonable doubt, and only what is necessary (GDPR Art. 12(6)).</source>
        <translation>Nooit bewaard: een kopie, een documentnummer, een BSN of wat er geantwoord is. Vraag alleen bij redelijke twijfel, en alleen wat nodig is (AVG art. 12 lid 6).</translation>
    </message>
    <message>
        <source>Recognised on %1</source>
        <translation>Vastgesteld op %1</translation>
    </message>
    <message>
        <source>Asked on %1, not answered yet</source>
        <translation>Gevraagd op %1, nog geen antwoord</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet vastgesteld</translation>
    </message>
    <message>
        <source>Recognised on %1 by %2</source>
        <translation>Vastgesteld op %1 door %2</translation>
    </message>
    <message>
        <source>Not established on %1</source>
        <translation>Niet vastgesteld op %1</translation>
    </message>
</context>
<context>
    <name>balie::ImportBatchesModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>binnengehaald</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
</context>
<context>
    <name>balie::ImportColumns</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blad</translation>
    </message>
    <message>
        <source>&amp;Kept before</source>
        <translation>&amp;Eerder bewaard</translation>
    </message>
    <message>
        <source>Keep these columns under this na&amp;me (optional)</source>
        <translation>Deze kolommen bewaren onder deze &amp;naam (niet verplicht)</translation>
    </message>
    <message>
        <source>As the headings suggest</source>
        <translation>Zoals de koppen het aangeven</translation>
    </message>
    <message>
        <source>– not in the file –</source>
        <translation>– niet in het bestand –</translation>
    </message>
    <message>
        <source>%1 – for example “%2”</source>
        <translation>%1 – bijvoorbeeld ‘%2’</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (verplicht)</translation>
    </message>
    <message>
        <source>Not taken over, since it holds a BSN: %1.</source>
        <translation>Niet overgenomen, want er staat een BSN in: %1.</translation>
    </message>
    <message>
        <source>Not taken over: %1.</source>
        <translation>Niet overgenomen: %1.</translation>
    </message>
</context>
<context>
    <name>balie::ImportDialog</name>
    <message>
        <source>Bring in from files</source>
        <translation>Importeren uit bestanden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Choose the column that holds this.</source>
        <translation>Kies de kolom waarin dit staat.</translation>
    </message>
    <message>
        <source>The files are being read. Nothing of the register changes.</source>
        <translation>De bestanden worden gelezen. In het register verandert niets.</translation>
    </message>
    <message>
        <source>What was read is being compared with the register.</source>
        <translation>Wat is gelezen, wordt met het register vergeleken.</translation>
    </message>
    <message>
        <source>It is being taken over, whole or not at all.</source>
        <translation>Het wordt overgenomen, in zijn geheel of niet.</translation>
    </message>
    <message>
        <source>Lines that do not come in</source>
        <translation>Regels die niet binnenkomen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>De lijst is opgeslagen.</translation>
    </message>
    <message>
        <source>It is being taken out again, whole or not at all.</source>
        <translation>Het wordt er weer uit gehaald, in zijn geheel of niet.</translation>
    </message>
</context>
<context>
    <name>balie::ImportOutcome</name>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Deze lijst op&amp;slaan…</translation>
    </message>
    <message>
        <source>Lines that do not come in</source>
        <translation>Regels die niet binnenkomen</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines that do not come in</source>
        <translation>De eerste %1 van %2 regels die niet binnenkomen</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same</source>
        <translation>%1: %2 nieuw, %3 gewijzigd, %4 gelijk</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blokkades</translation>
    </message>
    <message>
        <source>There is nothing in it that the register does not have already.</source>
        <translation>Er staat niets in dat het register niet al heeft.</translation>
    </message>
    <message>
        <source>%1: %2 × there, not taken over</source>
        <translation>%1: %2 × aanwezig, niet overgenomen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) that do not come in</source>
        <translation>
            <numerusform>%Ln regel die niet binnenkomt</numerusform>
            <numerusform>%Ln regels die niet binnenkomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %Ln line(s) that cannot be taken</source>
        <translation>
            <numerusform>De %Ln regel die niet kan &amp;weglaten</numerusform>
            <numerusform>De %Ln regels die niet kunnen &amp;weglaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln formula(s) the value was taken that the file has.</source>
        <translation>
            <numerusform>Van %Ln formule is de waarde genomen die in het bestand staat.</numerusform>
            <numerusform>Van %Ln formules is de waarde genomen die in het bestand staat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>Nothing of it can be taken over as it is. Mend the lines below in the file, and read it again.</source>
        <translation>Zo kan er niets van worden overgenomen. Verbeter de regels hieronder in het bestand en lees het opnieuw in.</translation>
    </message>
    <message>
        <source>Nothing can be taken over yet: mend the lines that cannot be taken, or leave them out.</source>
        <translation>Er kan nog niets worden overgenomen: verbeter de regels die niet kunnen, of laat ze weg.</translation>
    </message>
</context>
<context>
    <name>balie::ImportSource</name>
    <message>
        <source>Files to bring in</source>
        <translation>Bestanden om te importeren</translation>
    </message>
    <message>
        <source>Choose of which organisation it is.</source>
        <translation>Kies van welke organisatie het is.</translation>
    </message>
    <message>
        <source>Fill in from which system it comes. Its keys are remembered by this name.</source>
        <translation>Vul in uit welk systeem het komt. De sleutels ervan worden onder deze naam onthouden.</translation>
    </message>
    <message>
        <source>Choose one or more files.</source>
        <translation>Kies een of meer bestanden.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
</context>
<context>
    <name>balie::ImportSourceForm</name>
    <message>
        <source>&amp;What do you bring in?</source>
        <translation>&amp;Wat haalt u binnen?</translation>
    </message>
    <message>
        <source>From which &amp;system does it come? (required)</source>
        <translation>Uit welk &amp;systeem komt het? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Files (required)</source>
        <translation>&amp;Bestanden (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Bestanden &amp;kiezen…</translation>
    </message>
    <message>
        <source>Of which &amp;organisation? (required)</source>
        <translation>Van welke o&amp;rganisatie? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::ImportWork</name>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
</context>
<context>
    <name>balie::IntakeCard</name>
    <message>
        <source>1  Who is calling?</source>
        <translation>1  Wie belt er?</translation>
    </message>
    <message>
        <source>1  Who asks?</source>
        <translation>1  Wie vraagt het?</translation>
    </message>
    <message>
        <source>2  What does the caller say?</source>
        <translation>2  Wat zegt de beller?</translation>
    </message>
    <message>
        <source>2  What stands in it?</source>
        <translation>2  Wat staat erin?</translation>
    </message>
    <message>
        <source>3  What is asked?</source>
        <translation>3  Wat wordt er gevraagd?</translation>
    </message>
    <message>
        <source>4  How recognised?</source>
        <translation>4  Hoe herkend?</translation>
    </message>
    <message>
        <source>5  How to reach?</source>
        <translation>5  Hoe te bereiken?</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>No, for himself or herself</source>
        <translation>Nee, voor zichzelf</translation>
    </message>
    <message>
        <source>A Dutch postcode is four digits and two letters, as 1234 AB.</source>
        <translation>Een Nederlandse postcode is vier cijfers en twee letters, zoals 1234 AB.</translation>
    </message>
    <message>
        <source>Choose the organisation</source>
        <translation>Kies de organisatie</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Choose the organisation that the request is for.</source>
        <translation>Kies de organisatie waarvoor het verzoek is.</translation>
    </message>
</context>
<context>
    <name>balie::IntakeForm</name>
    <message>
        <source>Came in &amp;by</source>
        <translation>Binnengekomen &amp;via</translation>
    </message>
    <message>
        <source>&amp;Day of the first contact</source>
        <translation>Dag van het eerste &amp;contact</translation>
    </message>
    <message>
        <source>Recognised later? The day of the first contact counts, not the day on which somebody saw that it was a request.</source>
        <translation>Later pas herkend? De dag van het eerste contact telt, niet de dag waarop iemand zag dat het een verzoek was.</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Naam (verplicht)</translation>
    </message>
    <message>
        <source>In their own &amp;words</source>
        <translation>In &amp;eigen woorden</translation>
    </message>
    <message>
        <source>Recognised from the words. Alt and the digit puts it right.</source>
        <translation>Herkend uit de woorden. Alt met het cijfer verbetert het.</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Pl&amp;aats</translation>
    </message>
    <message>
        <source>&amp;Answer by</source>
        <translation>Antwoor&amp;d via</translation>
    </message>
    <message>
        <source>Acts &amp;for somebody else?</source>
        <translation>Namens &amp;iemand anders?</translation>
    </message>
    <message>
        <source>Name of who a&amp;cts</source>
        <translation>Naam van &amp;bewindvoerder of gemachtigde</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Street and n&amp;umber</source>
        <translation>Straat en n&amp;ummer</translation>
    </message>
    <message>
        <source>What shows it (scope and date; never a cop&amp;y)</source>
        <translation>Waaruit blijkt het (waarvoor en sinds wanneer; nooit een &amp;kopie)</translation>
    </message>
    <message>
        <source>&amp;Organisation (required)</source>
        <translation>&amp;Organisatie (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::IntakePage</name>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Is het een van hen?</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Nog niet af</translation>
    </message>
    <message>
        <source>The case goes to %1, who is in the register already.</source>
        <translation>De zaak komt bij %1, die al in het register staat.</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoongesprek</translation>
    </message>
    <message>
        <source>Two things are required: a name and what is asked.</source>
        <translation>Twee dingen zijn verplicht: een naam en wat er gevraagd wordt.</translation>
    </message>
    <message>
        <source>No request can be taken in</source>
        <translation>Er kan geen verzoek worden aangenomen</translation>
    </message>
    <message>
        <source>As soon as the name and the question stand there, you can read them back here.</source>
        <translation>Zodra de naam en de vraag er staan, kunt u ze hier teruglezen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Zaak openen</translation>
    </message>
    <message>
        <source>The card is kept. You find it here under “Not finished yet”.</source>
        <translation>De kaart is bewaard. U vindt haar hier onder ‘Nog niet af’.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>Open: %1, %2</source>
        <translation>Open: %1, %2</translation>
    </message>
    <message>
        <source>F&amp;inish later</source>
        <translation>Later a&amp;fmaken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>Verwi&amp;jderen…</translation>
    </message>
    <message>
        <source>Make it unreadable and save</source>
        <translation>Onleesbaar maken en opslaan</translation>
    </message>
    <message>
        <source>The card is not kept, and stays here: %1</source>
        <translation>De kaart is niet bewaard en blijft hier staan: %1</translation>
    </message>
    <message>
        <source>“%1” is then gone for good.</source>
        <translation>‘%1’ is dan voorgoed weg.</translation>
    </message>
    <message>
        <source>Yes, discard it</source>
        <translation>Ja, verwijderen</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Three things are required: the organisation, a name and what is asked.</source>
        <translation>Drie dingen zijn verplicht: de organisatie, een naam en wat er gevraagd wordt.</translation>
    </message>
    <message>
        <source>You ask this of %1. %2</source>
        <comment>organisation; the rest of what is read aloud</comment>
        <translation>U vraagt dit aan %1. %2</translation>
    </message>
</context>
<context>
    <name>balie::ItemDialog</name>
    <message>
        <source>Add what is kept</source>
        <translation>Toevoegen wat wordt bewaard</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Change what is kept</source>
        <translation>Wijzigen wat wordt bewaard</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>The period begins with: %1. Leave the day empty while that has not happened.</source>
        <translation>De termijn begint met: %1. Laat de dag leeg zolang dat niet is gebeurd.</translation>
    </message>
    <message>
        <source>Choose the person from the list that comes while you type, or leave the field empty.</source>
        <translation>Kies de persoon uit de lijst die komt terwijl u typt, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>Fill in of whom it is, or the file.</source>
        <translation>Vul in van wie het is, of het dossier.</translation>
    </message>
    <message>
        <source>Fill in where it is, for example: huuradministratie.</source>
        <translation>Vul in waar het is, bijvoorbeeld: huuradministratie.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>It stands in the list of what is kept.</source>
        <translation>Het staat op de lijst van wat wordt bewaard.</translation>
    </message>
    <message>
        <source>The change is kept.</source>
        <translation>De wijziging is bewaard.</translation>
    </message>
</context>
<context>
    <name>balie::ItemForm</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Person in this register</source>
        <translation>&amp;Persoon in dit register</translation>
    </message>
    <message>
        <source>&amp;File (required without a person)</source>
        <translation>&amp;Dossier (verplicht zonder persoon)</translation>
    </message>
    <message>
        <source>HO-2019-0042</source>
        <translation>HO-2019-0042</translation>
    </message>
    <message>
        <source>What k&amp;ind of data?</source>
        <translation>Wat voor &amp;gegevens?</translation>
    </message>
    <message>
        <source>In which s&amp;ystem is it? (required)</source>
        <translation>In welk &amp;systeem? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Day on which the period began</source>
        <translation>Dag waarop de t&amp;ermijn begon</translation>
    </message>
    <message>
        <source>Day from &amp;which the statement counts</source>
        <translation>Dag vanaf &amp;wanneer de verklaring telt</translation>
    </message>
</context>
<context>
    <name>balie::ItemPanel</name>
    <message>
        <source>Choose a row to see why it is kept and until when.</source>
        <translation>Kies een regel om te zien waarom het wordt bewaard en tot wanneer.</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>De gekozen regel</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot en met</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>What is known of this rule</source>
        <translation>Wat van deze regel bekend is</translation>
    </message>
    <message>
        <source>The period begins with</source>
        <translation>De termijn begint met</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar het is</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Period &amp;began…</source>
        <translation>Termi&amp;jn begonnen…</translation>
    </message>
    <message>
        <source>Do no&amp;t destroy…</source>
        <translation>&amp;Niet vernietigen…</translation>
    </message>
    <message>
        <source>Entered by &amp;mistake…</source>
        <translation>Ten onre&amp;chte ingevoerd…</translation>
    </message>
    <message>
        <source>Open the &amp;case</source>
        <translation>Z&amp;aak openen</translation>
    </message>
    <message>
        <source>&amp;Open the person</source>
        <translation>&amp;Persoon openen</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Niet langer</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Nog geen dag</translation>
    </message>
    <message>
        <source>This was destroyed.</source>
        <translation>Dit is vernietigd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event and its day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Lift the hold</source>
        <translation>Blo&amp;kkade opheffen</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Blokkade opheffen</translation>
    </message>
</context>
<context>
    <name>balie::KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>balie::KeepingPage</name>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Only of this organisation</source>
        <translation>Alleen van deze organisatie</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>What is &amp;kept</source>
        <translation>Wat wordt &amp;bewaard</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;egels</translation>
    </message>
    <message>
        <source>Hol&amp;ds</source>
        <translation>Bl&amp;okkades</translation>
    </message>
    <message>
        <source>What is kept cannot be shown</source>
        <translation>Wat wordt bewaard, kan niet worden getoond</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>Destro&amp;y</source>
        <translation>&amp;Vernietigen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporteren…</translation>
    </message>
</context>
<context>
    <name>balie::KeptOfPerson</name>
    <message>
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>What is kept of this person</source>
        <translation>Wat van deze persoon wordt bewaard</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <translation>%1: %2, tot en met %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>balie::KeptPanel</name>
    <message>
        <source>Nothing is in the list yet</source>
        <translation>Er staat nog niets op de lijst</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alles, hoe het er ook voor staat</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle maanden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>Nothing that is kept fits these filters.</source>
        <translation>Niets wat wordt bewaard, past bij deze filters.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Filters wi&amp;ssen</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>Alleen zoals het ervoor staat</translation>
    </message>
    <message>
        <source>Only of this category</source>
        <translation>Alleen van deze categorie</translation>
    </message>
    <message>
        <source>Only what is kept until this month</source>
        <translation>Alleen wat tot in deze maand wordt bewaard</translation>
    </message>
    <message>
        <source>Export what is kept</source>
        <translation>Exporteren wat wordt bewaard</translation>
    </message>
    <message>
        <source>retention.csv</source>
        <translation>bewaartermijnen.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows written to %2. The file is not encrypted: keep it safe.</source>
        <translation>%1 regels weggeschreven naar %2. Het bestand is niet versleuteld: bewaar het veilig.</translation>
    </message>
    <message>
        <source>What is kept: the first %1 of %2</source>
        <translation>Wat wordt bewaard: de eerste %1 van %2</translation>
    </message>
    <message>
        <source>%1 · confidential: personal data</source>
        <translation>%1 · vertrouwelijk: persoonsgegevens</translation>
    </message>
    <message>
        <source>Propo&amp;se to destroy…</source>
        <translation>Vern&amp;ietiging voorstellen…</translation>
    </message>
    <message>
        <source>Only what is past its period can be proposed. Choose ‘%1’ as the state, or all states.</source>
        <translation>U kunt alleen voorstellen waarvan de termijn voorbij is. Kies bij de stand ‘%1’ of alle standen.</translation>
    </message>
    <message>
        <source>There is nothing to propose here: nothing is past its period, or it is held or in a destruction already.</source>
        <translation>Hier is niets voor te stellen: van niets is de termijn voorbij, of het is geblokkeerd of zit al in een vernietiging.</translation>
    </message>
    <message>
        <source>What has to go is not proposed by the month. Choose all months.</source>
        <translation>Wat weg moet, stelt u niet per maand voor. Kies alle maanden.</translation>
    </message>
    <message>
        <source>Import from the files of another system what is kept about whom, or add it one by one. The program then says what has to go, what may not go, and why.</source>
        <translation>Importeer uit de bestanden van een ander systeem wat van wie wordt bewaard, of voeg het een voor een toe. Het programma zegt dan wat weg moet, wat niet weg mag, en waarom.</translation>
    </message>
    <message>
        <source>Import from files</source>
        <translation>Importeren uit bestanden</translation>
    </message>
</context>
<context>
    <name>balie::LetterPage</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Aan</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Onderwer&amp;p</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Voor&amp;beeld</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;Fill anew from the case</source>
        <translation>Opnieuw &amp;vullen uit de zaak</translation>
    </message>
    <message>
        <source>&amp;Throw the draft away</source>
        <translation>Concept &amp;weggooien</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>A&amp;fmaken</translation>
    </message>
    <message>
        <source>No letter chosen</source>
        <translation>Geen brief gekozen</translation>
    </message>
    <message>
        <source>Open a letter in its case.</source>
        <translation>Open een brief in de zaak.</translation>
    </message>
    <message>
        <source>&amp;To the list</source>
        <translation>Naar de li&amp;jst</translation>
    </message>
    <message>
        <source>This letter cannot be shown</source>
        <translation>Deze brief kan niet worden getoond</translation>
    </message>
    <message>
        <source>draft, kept %1</source>
        <translation>concept, bewaard %1</translation>
    </message>
    <message>
        <source>final, on paper with the date %1</source>
        <translation>definitief, op papier met de datum %1</translation>
    </message>
    <message>
        <source>sent on %1, %2</source>
        <translation>verzonden op %1, %2</translation>
    </message>
    <message>
        <source>A number that may not be stored was made unreadable in this letter.</source>
        <translation>In deze brief is een nummer onleesbaar gemaakt dat niet bewaard mag worden.</translation>
    </message>
    <message>
        <source>The letter is on paper. Print or save it, send it, and record that it was sent.</source>
        <translation>De brief staat op papier. Druk hem af of sla hem op, verzend hem, en leg de verzending vast.</translation>
    </message>
    <message>
        <source>The letter says what the case says now. Read it again.</source>
        <translation>De brief zegt nu wat de zaak zegt. Lees hem nog eens.</translation>
    </message>
    <message>
        <source>&amp;To the case</source>
        <translation>&amp;Naar de zaak</translation>
    </message>
    <message>
        <source>Fill it &amp;anew</source>
        <translation>Op&amp;nieuw vullen</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>De brief opslaan</translation>
    </message>
    <message>
        <source>The letter: %1. The file is not encrypted: keep it safe.</source>
        <translation>De brief: %1. Het bestand is niet versleuteld: bewaar het veilig.</translation>
    </message>
    <message>
        <source>As a PDF with a &amp;password…</source>
        <translation>Als PDF met een &amp;wachtwoord…</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translation>De e-mail opslaan</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>The e-mail: %1. Open it in your mail program and send it from there. The file is not encrypted: remove it after that.</source>
        <translation>De e-mail: %1. Open het bestand in uw mailprogramma en verzend het daar. Het bestand is niet versleuteld: verwijder het daarna.</translation>
    </message>
    <message>
        <source>The password is %1. It is shown once: tell it by telephone, never in the same message. The file: %2.</source>
        <translation>Het wachtwoord is %1. Het is één keer te zien: geef het door per telefoon, nooit in hetzelfde bericht. Het bestand: %2.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>As a P&amp;DF…</source>
        <translation>Als p&amp;df…</translation>
    </message>
    <message>
        <source>As a draft &amp;e-mail…</source>
        <translation>Als concept-&amp;e-mail…</translation>
    </message>
    <message>
        <source>Se&amp;nt…</source>
        <translation>Ver&amp;zonden…</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>Opnieuw &amp;schrijven</translation>
    </message>
    <message>
        <source>Nothing was printed: this letter is a draft. Finish it first.</source>
        <translation>Er is niets afgedrukt: deze brief is een concept. Maak hem eerst af.</translation>
    </message>
    <message>
        <source>The draft is thrown away.</source>
        <translation>Het concept is weggegooid.</translation>
    </message>
    <message>
        <source>The letter no longer says what the register will keep: “%1”. Put it back, or have the letter written anew: what you typed into the text goes then.</source>
        <translation>De brief zegt niet meer wat het register bewaart: ‘%1’. Zet het terug, of laat de brief opnieuw schrijven: wat u in de tekst typte, verdwijnt dan.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>balie::LetterStyleDialog</name>
    <message>
        <source>House style of letters: %1</source>
        <translation>Huisstijl van brieven: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>Plaatje &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Weg&amp;halen</translation>
    </message>
    <message>
        <source>&amp;Look at a letter</source>
        <translation>Een brief b&amp;ekijken</translation>
    </message>
    <message>
        <source>&amp;Sender, top right (empty: the address and how to reach you)</source>
        <translation>&amp;Afzender, rechtsboven (leeg: het adres en hoe u te bereiken bent)</translation>
    </message>
    <message>
        <source>&amp;Foot of each page (empty: the name of the organisation)</source>
        <translation>&amp;Voet van elke bladzijde (leeg: de naam van de organisatie)</translation>
    </message>
    <message>
        <source>No logo: the name of the organisation is written.</source>
        <translation>Geen logo: de naam van de organisatie staat er in letters.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Het logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Picture (*.png *.jpg *.jpeg)</source>
        <translation>Plaatje (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Het bestand is niet te lezen: %1</translation>
    </message>
    <message>
        <source>This is where the text of a letter begins.</source>
        <translation>Hier begint de tekst van een brief.</translation>
    </message>
    <message>
        <source>And this is how it goes on.</source>
        <translation>En zo gaat het verder.</translation>
    </message>
    <message>
        <source>The subject of the letter</source>
        <translation>Het onderwerp van de brief</translation>
    </message>
    <message>
        <source>Name of the addressee
Street 1
1234 AB PLACE</source>
        <translation>Naam van de geadresseerde
Straat 1
1234 AB PLAATS</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Zaaknummer</translation>
    </message>
</context>
<context>
    <name>balie::LettersPanel</name>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Final, not sent yet</source>
        <translation>Definitief, nog niet verzonden</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Letters of the case</source>
        <translation>Brieven van de zaak</translation>
    </message>
    <message>
        <source>Ne&amp;w letter</source>
        <translation>&amp;Nieuwe brief</translation>
    </message>
    <message>
        <source>O&amp;pen the letter</source>
        <translation>Brief o&amp;penen</translation>
    </message>
    <message>
        <source>Language of a new letter</source>
        <translation>Taal van een nieuwe brief</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>No letter was written in this case yet. What was told in another way stands in the history.</source>
        <translation>In deze zaak is nog geen brief geschreven. Wat op een andere manier is verteld, staat in het verloop.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s). What was sent stays as it was.</source>
        <translation>
            <numerusform>%n brief. Wat verzonden is, blijft zoals het was.</numerusform>
            <numerusform>%n brieven. Wat verzonden is, blijft zoals het was.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (nu niet)</translation>
    </message>
    <message>
        <source>Sent, %1; the step was undone later</source>
        <translation>Verzonden, %1; de stap is later ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <comment>by letter, by e-mail</comment>
        <translation>Verzonden, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, by whom</comment>
        <translation>%1, %2</translation>
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
    <message numerus="yes">
        <source>%n point(s) settled</source>
        <translation>
            <numerusform>%n punt afgerond</numerusform>
            <numerusform>%n punten afgerond</numerusform>
        </translation>
    </message>
    <message>
        <source>Extending was possible until</source>
        <translation>Verlengen kon t/m</translation>
    </message>
    <message>
        <source>Extending the promise was possible until</source>
        <translation>Belofte verlengen kon t/m</translation>
    </message>
    <message>
        <source>Extend the promise by</source>
        <translation>Belofte verlengen kan t/m</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Richtdag</translation>
    </message>
</context>
<context>
    <name>balie::LinkDialog</name>
    <message>
        <source>Link with another case</source>
        <translation>Met een andere zaak koppelen</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Koppelen</translation>
    </message>
</context>
<context>
    <name>balie::LinkForm</name>
    <message>
        <source>&amp;Number of the other case (required)</source>
        <translation>&amp;Nummer van de andere zaak (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Why do they hang together?</source>
        <translation>&amp;Waarom horen ze bij elkaar?</translation>
    </message>
    <message>
        <source>DOM-2026-0014</source>
        <translation>DOM-2026-0014</translation>
    </message>
</context>
<context>
    <name>balie::LockScreen</name>
    <message>
        <source>The register is locked.</source>
        <translation>Het register is op slot.</translation>
    </message>
    <message>
        <source>Regi&amp;ster</source>
        <translation>Regi&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Ander…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wacht&amp;zin</translation>
    </message>
    <message>
        <source>Passphrase &amp;lost?</source>
        <translation>Wachtzin &amp;kwijt?</translation>
    </message>
    <message>
        <source>Ope&amp;n</source>
        <translation>Op&amp;enen</translation>
    </message>
    <message>
        <source>&amp;Make a new register…</source>
        <translation>Een &amp;nieuw register maken…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Een register openen</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Typ uw wachtzin.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Your new passphrase works from now on. Type it to open the register.</source>
        <translation>Uw nieuwe wachtzin werkt vanaf nu. Typ die om het register te openen.</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again. Have you forgotten it? Choose “Passphrase lost?”.</source>
        <translation>Deze wachtzin klopt niet. Probeer het opnieuw. Bent u hem vergeten? Kies ‘Wachtzin kwijt?’.</translation>
    </message>
    <message>
        <source>Recovery shee&amp;t…</source>
        <translation>Herstel&amp;blad…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Reservek&amp;opie terugzetten…</translation>
    </message>
    <message>
        <source>There is no register on this computer yet. Make a new one, open one elsewhere, or restore a backup.</source>
        <translation>Er is op deze computer nog geen register. Maak een nieuw register, open er een op een andere plaats, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Reservekopie &amp;terugzetten…</translation>
    </message>
</context>
<context>
    <name>balie::MainWindow</name>
    <message>
        <source>%1 – Privacybalie</source>
        <translation>%1 – Privacybalie</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Een register openen</translation>
    </message>
    <message>
        <source>Where the backup must come</source>
        <translation>Waar de reservekopie moet komen</translation>
    </message>
    <message>
        <source>What you typed could not be kept: %1</source>
        <translation>Wat u typte, kon niet bewaard worden: %1</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Toch doorgaan, zonder deze tekst</translation>
    </message>
    <message>
        <source>The register could not copy itself: %1</source>
        <translation>Het register kon geen kopie van zichzelf maken: %1</translation>
    </message>
    <message>
        <source>This page is not printed. The list of requests is, and the proof of the last day on the page of a case.</source>
        <translation>Deze pagina kunt u niet afdrukken. De lijst met verzoeken wel, en op de pagina van een zaak het bewijs van de uiterste dag.</translation>
    </message>
</context>
<context>
    <name>balie::MergeForm</name>
    <message>
        <source>Which one &amp;stays? (required)</source>
        <translation>Welke &amp;blijft? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::MergeRecipientDialog</name>
    <message>
        <source>Merge two recipients</source>
        <translation>Twee ontvangers samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>%1 is the same one as another in this list. Its agreements and what it got go to the other, whose own words stay.</source>
        <translation>%1 is dezelfde als een andere in deze lijst. De afspraken en wat is gegeven, gaan naar de andere. De tekst van die andere blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 disclosures go from %2 to %3. That cannot be taken back.</source>
        <translation>
            <numerusform>%1 verstrekking gaat van %2 naar %3. Dat is niet terug te draaien.</numerusform>
            <numerusform>%1 verstrekkingen gaan van %2 naar %3. Dat is niet terug te draaien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which one stays, from the list.</source>
        <translation>Kies uit de lijst welke blijft.</translation>
    </message>
    <message>
        <source>Merged into %1.</source>
        <translation>Samengevoegd met %1.</translation>
    </message>
</context>
<context>
    <name>balie::MessageBar</name>
    <message>
        <source>Note</source>
        <translation>Let op</translation>
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
    <name>balie::NameProcessingDialog</name>
    <message>
        <source>Name the processing</source>
        <translation>Verwerkingen kiezen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a processing and its purpose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For what do you hold data of this person? The answer tells of what you tick here (GDPR Art. 15(1)).</source>
        <translation>Waarvoor hebt u gegevens van deze persoon? Het antwoord vertelt wat u hier aanvinkt (art. 15 lid 1 AVG).</translation>
    </message>
    <message>
        <source>%1 has no descriptions of processing yet. Add them under Management.</source>
        <translation>%1 heeft nog geen beschrijvingen van verwerkingen. Voeg ze toe bij Beheer.</translation>
    </message>
    <message>
        <source>%1 (ended)</source>
        <comment>a processing</comment>
        <translation>%1 (beëindigd)</translation>
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
    <name>balie::NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Wacht&amp;zin</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>&amp;Suggest words</source>
        <translation>&amp;Stel woorden voor</translation>
    </message>
    <message>
        <source>Passphrase aga&amp;in</source>
        <translation>Wachtzin n&amp;ogmaals</translation>
    </message>
    <message>
        <source>Type a passphrase, or have words suggested.</source>
        <translation>Typ een wachtzin, of laat woorden voorstellen.</translation>
    </message>
    <message>
        <source>The passphrase is not strong enough yet. %1</source>
        <translation>De wachtzin is nog niet sterk genoeg. %1</translation>
    </message>
    <message>
        <source>Type the same passphrase once more.</source>
        <translation>Typ dezelfde wachtzin nog een keer.</translation>
    </message>
</context>
<context>
    <name>balie::NewPlaceField</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Type where the folder must come, beginning with /.</source>
        <translation>Typ waar de map moet komen. Begin met /.</translation>
    </message>
    <message>
        <source>Take care: %1 copies this folder to other computers. That can damage the register. A folder outside it is safer.</source>
        <translation>Let op: %1 kopieert deze map naar andere computers. Dat kan het register beschadigen. Een map daarbuiten is veiliger.</translation>
    </message>
    <message>
        <source>Where the register must lie</source>
        <translation>Waar het register moet staan</translation>
    </message>
</context>
<context>
    <name>balie::NewSheetDialog</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>A new sheet takes the place of the one in the safe. Make one when the paper is lost, when somebody else saw it, or when a key was taken away. The old sheet works until you have printed and checked the new one.</source>
        <translation>Een nieuw blad komt in de plaats van het blad in de kluis. Maak er een als het papier kwijt is, als iemand anders het heeft gezien of als u iemand de sleutel hebt afgenomen. Het oude blad werkt tot u het nieuwe hebt afgedrukt en nagekeken.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Uw wacht&amp;zin</translation>
    </message>
    <message>
        <source>Print the sheet, and type two groups of the code from the paper. The code is shown only now. The old sheet works until you choose “Use the new sheet”. After that only the new one does.</source>
        <translation>Druk het blad af en typ twee groepen van de code over van het papier. U ziet de code alleen nu. Het oude blad werkt tot u ‘Nieuwe blad gebruiken’ kiest. Daarna werkt alleen het nieuwe.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Make the sheet</source>
        <translation>Blad &amp;maken</translation>
    </message>
    <message>
        <source>This passphrase is not right. Try again.</source>
        <translation>Deze wachtzin klopt niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&amp;Use the new sheet</source>
        <translation>Nieuwe blad &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Keep the old sheet</source>
        <translation>Oude blad &amp;houden</translation>
    </message>
    <message>
        <source>%1 Keep both sheets until this was done.</source>
        <translation>%1 Bewaar beide bladen tot dit is gelukt.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Typ uw wachtzin.</translation>
    </message>
</context>
<context>
    <name>balie::NumberWarning</name>
    <message>
        <source>⚠ %1: %2 It is stored as: “%3”</source>
        <comment>kind of number, reason, masked text</comment>
        <translation>⚠ %1: %2 Zo wordt het bewaard: ‘%3’</translation>
    </message>
</context>
<context>
    <name>balie::OrganisationDialog</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>A copy of: %1</source>
        <translation>Kopie van: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Takes over its terms, periods and recipients; quotes and addresses stay behind. %1</source>
        <translation>Neemt termijnen, bewaartermijnen en ontvangers over; citaten en adressen blijven achter. %1</translation>
    </message>
</context>
<context>
    <name>balie::OrganisationForm</name>
    <message>
        <source>&amp;Privacy statement to begin with</source>
        <translation>&amp;Privacyverklaring om mee te beginnen</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Naam (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Sign before its case numbers (two to six letters, required)</source>
        <translation>&amp;Letters vóór de zaaknummers (twee tot zes, verplicht)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>Privacy &amp;officer</source>
        <translation>Privac&amp;y officer</translation>
    </message>
    <message>
        <source>&amp;Days that move the end of a term</source>
        <translation>&amp;Dagen die het eind van een termijn verschuiven</translation>
    </message>
    <message>
        <source>The strict choice can only make an answer early, never late.</source>
        <translation>De strenge keuze kan een antwoord alleen eerder maken, nooit te laat.</translation>
    </message>
    <message>
        <source>Does waiting for the person &amp;lengthen the term?</source>
        <translation>Verlen&amp;gt wachten op de persoon de termijn?</translation>
    </message>
    <message>
        <source>Add&amp;ress, as on its letters</source>
        <translation>&amp;Adres, zoals op de brieven</translation>
    </message>
</context>
<context>
    <name>balie::OrganisationsPanel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Promises an answer within</source>
        <translation>Belooft antwoord binnen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwoord binnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>&amp;New organisation…</source>
        <translation>&amp;Nieuwe organisatie…</translation>
    </message>
    <message>
        <source>Versions of the statement</source>
        <translation>Versies van de verklaring</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>New version of the &amp;statement…</source>
        <translation>Nieuwe &amp;versie van de verklaring…</translation>
    </message>
    <message>
        <source>%1 was added and is chosen below. Look through its statement and fill in what is missing.</source>
        <translation>%1 is toegevoegd en staat hieronder gekozen. Kijk de verklaring na en vul aan wat ontbreekt.</translation>
    </message>
    <message>
        <source>Fill in the statement…</source>
        <translation>Verklaring invullen…</translation>
    </message>
    <message>
        <source>The new version of the statement of %1 holds from %2.</source>
        <translation>De nieuwe versie van de verklaring van %1 geldt vanaf %2.</translation>
    </message>
    <message>
        <source>House st&amp;yle…</source>
        <translation>H&amp;uisstijl…</translation>
    </message>
</context>
<context>
    <name>balie::OthersModel</name>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat ermee is gedaan</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
</context>
<context>
    <name>balie::OutlookBox</name>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Let op</translation>
    </message>
</context>
<context>
    <name>balie::PageView</name>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>Box chosen: %1</source>
        <translation>Vlak gekozen: %1</translation>
    </message>
</context>
<context>
    <name>balie::PartForm</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>balie::PartPage</name>
    <message>
        <source>&amp;New line</source>
        <translation>&amp;Nieuwe regel</translation>
    </message>
    <message>
        <source>&amp;Remove line</source>
        <translation>&amp;Regel weghalen</translation>
    </message>
</context>
<context>
    <name>balie::PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Laten zien wat u typt</translation>
    </message>
</context>
<context>
    <name>balie::PauseDialog</name>
    <message>
        <source>Ask to specify</source>
        <translation>Vragen om te verduidelijken</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>Gevraagd &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::PauseForm</name>
    <message>
        <source>The clock stands still while the person specifies a request about a large amount of data.</source>
        <translation>De klok staat stil zolang de persoon een verzoek over veel gegevens verduidelijkt.</translation>
    </message>
    <message>
        <source>&amp;What was asked? (required)</source>
        <translation>&amp;Wat is er gevraagd? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>balie::PeoplePage</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The persons cannot be shown</source>
        <translation>De personen kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>Name, street, e-mail or telephone</source>
        <translation>Naam, straat, e-mail of telefoon</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Een persoon zoeken</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Cases of this person</source>
        <translation>Zaken van deze persoon</translation>
    </message>
    <message>
        <source>&amp;Merge the two</source>
        <translation>Sam&amp;envoegen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>A person comes into the register with the first request.</source>
        <translation>Een persoon komt in het register met het eerste verzoek.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>The data of %1 are kept.</source>
        <translation>De gegevens van %1 zijn opgeslagen.</translation>
    </message>
    <message>
        <source>All cases of %1 move to %2. Are these surely one person?</source>
        <translation>Alle zaken van %1 gaan naar %2. Is dit zeker één persoon?</translation>
    </message>
    <message>
        <source>&amp;Yes, merge</source>
        <translation>&amp;Ja, samenvoegen</translation>
    </message>
    <message>
        <source>The two records are one now: %1.</source>
        <translation>De twee zijn nu één: %1.</translation>
    </message>
    <message>
        <source>Who asked something, how to reach them, and their cases.</source>
        <translation>Wie iets vroeg, hoe u de persoon bereikt, en de zaken.</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Famil&amp;y name</source>
        <translation>A&amp;chternaam</translation>
    </message>
    <message>
        <source>&amp;Clear the search</source>
        <translation>Zoektekst wi&amp;ssen</translation>
    </message>
    <message>
        <source>&amp;Change the data</source>
        <translation>Gegevens w&amp;ijzigen</translation>
    </message>
    <message>
        <source>Two records of the same person? Choose both in the list, then merge: Ctrl and a click, or Ctrl and the arrows and then Ctrl+Space.</source>
        <translation>Staat een persoon er dubbel in? Kies beide regels in de lijst en voeg ze samen. Kiezen kan met Ctrl en een klik, of met Ctrl en de pijltjes en dan Ctrl+spatie.</translation>
    </message>
    <message>
        <source>Nobody fits what you search.</source>
        <translation>Niemand past bij wat u zoekt.</translation>
    </message>
</context>
<context>
    <name>balie::PersonCard</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Represented by</source>
        <translation>Vertegenwoordigd door</translation>
    </message>
    <message>
        <source>Wants the answer by</source>
        <translation>Wil het antwoord via</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>In behandeling bij</translation>
    </message>
    <message>
        <source>Can go to court until</source>
        <translation>Kan naar de rechter tot en met</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>In de eigen woorden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of the person</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>Everything of this person</source>
        <translation>Alles van deze persoon</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
    </message>
</context>
<context>
    <name>balie::PersonField</name>
    <message>
        <source>Begin of a name, street or telephone number</source>
        <translation>Begin van een naam, straat of telefoonnummer</translation>
    </message>
</context>
<context>
    <name>balie::PersonForm</name>
    <message>
        <source>&amp;First name or initials</source>
        <translation>&amp;Voornaam of voorletters</translation>
    </message>
    <message>
        <source>Prefi&amp;x</source>
        <translation>T&amp;ussenvoegsel</translation>
    </message>
    <message>
        <source>&amp;Street and number</source>
        <translation>&amp;Straat en nummer</translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation>&amp;Postcode</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Pl&amp;aats</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>Famil&amp;y name (required)</source>
        <translation>A&amp;chternaam (verplicht)</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-&amp;mail</translation>
    </message>
</context>
<context>
    <name>balie::PersonsField</name>
    <message>
        <source>Add all that fit</source>
        <translation>Iedereen toevoegen die past</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Which persons?</source>
        <translation>Welke personen?</translation>
    </message>
    <message>
        <source>Begin of a street, name or telephone number</source>
        <translation>Begin van een straat, naam of telefoonnummer</translation>
    </message>
    <message>
        <source>Persons on the list</source>
        <translation>Personen op de lijst</translation>
    </message>
    <message>
        <source>More than %1 persons fit. Type more of the street or the name; only the first %1 are added.</source>
        <translation>Er passen meer dan %1 personen. Typ meer van de straat of de naam; alleen de eerste %1 worden toegevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons fit.</source>
        <translation>
            <numerusform>%1 persoon past.</numerusform>
            <numerusform>%1 personen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this register fits.</source>
        <translation>Niemand in het register past.</translation>
    </message>
    <message>
        <source>All whose street or name begins so are added at once; take off who does not belong among them.</source>
        <translation>Iedereen van wie de straat of naam zo begint, komt er in één keer bij; haal eraf wie er niet bij hoort.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons are on the list.</source>
        <translation>
            <numerusform>%1 persoon staat op de lijst.</numerusform>
            <numerusform>%1 personen staan op de lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::PointDetail</name>
    <message>
        <source>Searches</source>
        <translation>Zoekopdrachten</translation>
    </message>
    <message>
        <source>&amp;Ask a search…</source>
        <translation>Laten &amp;zoeken…</translation>
    </message>
    <message>
        <source>Ans&amp;wer came…</source>
        <translation>A&amp;fronden…</translation>
    </message>
    <message>
        <source>As&amp;k again…</source>
        <translation>Nog eens vr&amp;agen…</translation>
    </message>
    <message>
        <source>Copy te&amp;xt for a mail</source>
        <translation>Tekst voor mail &amp;kopiëren</translation>
    </message>
    <message>
        <source>The text names the person, and leaves the register when you paste it.</source>
        <translation>De tekst noemt de persoon, en verlaat het register zodra u hem plakt.</translation>
    </message>
    <message>
        <source>Data of others</source>
        <translation>Gegevens van anderen</translation>
    </message>
    <message>
        <source>&amp;Add or weigh again…</source>
        <translation>Toevoegen of opnieuw &amp;afwegen…</translation>
    </message>
    <message>
        <source>Choose the &amp;processing…</source>
        <translation>Verwer&amp;kingen kiezen…</translation>
    </message>
    <message>
        <source>The answer says here what the descriptions of processing say. Choose which concern this person.</source>
        <translation>Het antwoord zegt hier wat de beschrijvingen van verwerkingen zeggen. Kies welke over deze persoon gaan.</translation>
    </message>
    <message>
        <source>The answer says: %1</source>
        <translation>Het antwoord zegt: %1</translation>
    </message>
    <message>
        <source>The list of what is kept has nothing of this person.</source>
        <translation>Op de bewaarlijst staat niets van deze persoon.</translation>
    </message>
    <message>
        <source>Proposal, from the list of what is kept:</source>
        <translation>Voorstel, vanuit de bewaarlijst:</translation>
    </message>
</context>
<context>
    <name>balie::PortableDialog</name>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Datum</source>
        <comment>one of the data</comment>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Data to take along</source>
        <translation>Gegevens om mee te nemen</translation>
    </message>
    <message>
        <source>&amp;Make the files</source>
        <translation>&amp;Bestanden maken</translation>
    </message>
    <message>
        <source>Only what the person provided, on the basis of consent or an agreement, and what a computer processes goes along (GDPR Art. 20(1)). Leave out data of others (Art. 20(4)).</source>
        <translation>Alleen gegevens die de persoon zelf gaf, op grond van toestemming of een overeenkomst, en die een computer verwerkt, gaan mee (AVG art. 20 lid 1). Laat gegevens van anderen weg (art. 20 lid 4).</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leegmaken</translation>
    </message>
    <message>
        <source>Table of a colleague</source>
        <translation>Tabel van een collega</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The first line must name the columns: onderwerp, gegeven and waarde. Copy that line too.</source>
        <translation>De eerste regel moet de kolommen noemen: onderwerp, gegeven en waarde. Kopieer die regel ook.</translation>
    </message>
    <message>
        <source>Copy the lines from a spreadsheet with the columns onderwerp, gegeven and waarde, and paste them here, or open a CSV file.</source>
        <translation>Kopieer de regels uit een rekenblad met de kolommen onderwerp, gegeven en waarde en plak ze hier, of open een CSV-bestand.</translation>
    </message>
    <message>
        <source>There are no data yet. Paste them or open a file.</source>
        <translation>Er zijn nog geen gegevens. Plak ze of open een bestand.</translation>
    </message>
    <message>
        <source>Is it no such number?</source>
        <translation>Is het zo’n nummer niet?</translation>
    </message>
    <message>
        <source>Wh&amp;y is it no such number?</source>
        <translation>Waarom is het &amp;zo’n nummer niet?</translation>
    </message>
</context>
<context>
    <name>balie::PreferencesDialog</name>
    <message>
        <source>Settings of this computer</source>
        <translation>Instellingen van deze computer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>Lock &amp;when nobody is there</source>
        <translation>&amp;Vergrendelen als er niemand is</translation>
    </message>
    <message>
        <source>after </source>
        <translation>na </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minuten</translation>
    </message>
    <message>
        <source>The register also locks when the screen locks and when the computer goes to sleep.</source>
        <translation>Het register vergrendelt ook als het scherm vergrendelt en als de computer gaat slapen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>balie::ProcessingDialog</name>
    <message>
        <source>Description of processing</source>
        <translation>Beschrijving van een verwerking</translation>
    </message>
    <message>
        <source>New description of processing</source>
        <translation>Nieuwe beschrijving van een verwerking</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>balie::ProcessingForm</name>
    <message>
        <source>Write it as you would say it to the person: these words stand in the answer to a request for access (GDPR Art. 15(1), 30).</source>
        <translation>Schrijf het zoals u het tegen de persoon zou zeggen: deze woorden staan in het antwoord op een verzoek om inzage (art. 15 lid 1 en 30 AVG).</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Naam (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Grondslag</translation>
    </message>
    <message>
        <source>Which law, task or &amp;interest?</source>
        <translation>Welke wet, &amp;taak of welk belang?</translation>
    </message>
    <message>
        <source>Whom does it &amp;concern?</source>
        <translation>Over wie gaat &amp;het?</translation>
    </message>
    <message>
        <source>Who &amp;gets them? Empty: nobody outside the organisation (c)</source>
        <translation>Wie &amp;krijgt ze? Leeg: niemand buiten de organisatie (c)</translation>
    </message>
    <message>
        <source>How &amp;long do you keep them? (required) (d)</source>
        <translation>Hoe &amp;lang bewaart u ze? (verplicht) (d)</translation>
    </message>
    <message>
        <source>&amp;From whom do you get them? Empty: from the person (g)</source>
        <translation>&amp;Van wie krijgt u ze? Leeg: van de persoon zelf (g)</translation>
    </message>
    <message>
        <source>Do they go outside &amp;Europe? Under which safeguards? Empty: no (15(2))</source>
        <translation>Gaan ze buiten &amp;Europa? Met welke waarborgen? Leeg: nee (15 lid 2)</translation>
    </message>
    <message>
        <source>Done no longer &amp;since</source>
        <translation>Gebeurt niet &amp;meer sinds</translation>
    </message>
    <message>
        <source>For &amp;what do you use the data? (required) (a)</source>
        <translation>&amp;Waarvoor gebruikt u de gegevens? (verplicht) (a)</translation>
    </message>
    <message>
        <source>Kin&amp;ds of data (required) (b)</source>
        <translation>&amp;Soorten gegevens (verplicht) (b)</translation>
    </message>
    <message>
        <source>Does a comp&amp;uter decide alone? How, and with what effect? Empty: no (h)</source>
        <translation>Beslist een comp&amp;uter alleen? Hoe, en met welk gevolg? Leeg: nee (h)</translation>
    </message>
</context>
<context>
    <name>balie::ProcessingPanel</name>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>No description yet. What you write here once fills every answer to a request for access: for what you use data, which data, who gets them and how long you keep them.</source>
        <translation>Nog geen beschrijving. Wat u hier één keer schrijft, vult elk antwoord op een verzoek om inzage: waarvoor u gegevens gebruikt, welke, wie ze krijgt en hoe lang u ze bewaart.</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verwerkingen</translation>
    </message>
    <message>
        <source>&amp;New description…</source>
        <translation>&amp;Nieuwe beschrijving…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Kept: %1. Letters that are made from now on say it so.</source>
        <translation>Bewaard: %1. Nieuwe brieven gebruiken deze tekst.</translation>
    </message>
</context>
<context>
    <name>balie::ProofModel</name>
    <message>
        <source>Leads to</source>
        <translation>Leidt tot</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>balie::ProofPanel</name>
    <message>
        <source>Proof of the dates</source>
        <translation>Bewijs van de datums</translation>
    </message>
    <message>
        <source>&amp;Print the proof sheet</source>
        <translation>Bewijsblad a&amp;fdrukken</translation>
    </message>
    <message>
        <source>The last day is %1: the promise of the organisation. The law allows until %2.</source>
        <translation>De uiterste dag is %1: de belofte van de organisatie. De wet geeft tot en met %2.</translation>
    </message>
    <message>
        <source>The last day is %1, by law.</source>
        <translation>De uiterste dag is %1, volgens de wet.</translation>
    </message>
</context>
<context>
    <name>balie::ProposeDialog</name>
    <message>
        <source>Propose to destroy</source>
        <translation>Vernietiging voorstellen</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Voorstellen</translation>
    </message>
    <message>
        <source>What is past its period is being gathered…</source>
        <translation>Waarvan de termijn voorbij is, wordt verzameld…</translation>
    </message>
    <message numerus="yes">
        <source>%1 thing(s) past their period that %2 keeps:</source>
        <comment>how many, which organisation</comment>
        <translation>
            <numerusform>%1 regel van wat %2 bewaart en waarvan de termijn voorbij is:</numerusform>
            <numerusform>%1 regels van wat %2 bewaart en waarvan de termijn voorbij is:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a category of data and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other categories: %1</source>
        <translation>
            <numerusform>%n andere categorie: %1</numerusform>
            <numerusform>%n andere categorieën: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back right after it was proposed.</source>
        <translation>Meteen na het voorstellen teruggenomen.</translation>
    </message>
    <message>
        <source>%1 is proposed. Somebody else has to approve it; to undo it is to cancel it.</source>
        <translation>%1 is voorgesteld. Iemand anders moet het goedkeuren; ongedaan maken is afblazen.</translation>
    </message>
</context>
<context>
    <name>balie::ProposeForm</name>
    <message>
        <source>Of which &amp;organisation?</source>
        <translation>Van welke &amp;organisatie?</translation>
    </message>
    <message>
        <source>&amp;Why does it have to go? (required)</source>
        <translation>&amp;Waarom moet het weg? (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Days of cooling off after the approval</source>
        <translation>&amp;Dagen bedenktijd na de goedkeuring</translation>
    </message>
    <message>
        <source>Nothing goes by this. Somebody else has to approve it, then it cools off, and until it begins it can be cancelled. The reason stands on the certificate: name nobody in it.</source>
        <translation>Hierdoor gaat er nog niets weg. Iemand anders moet het goedkeuren, daarna is er bedenktijd, en tot het begint kunt u het afblazen. De reden komt op de verklaring: noem daarin niemand.</translation>
    </message>
</context>
<context>
    <name>balie::ReasonDialog</name>
    <message>
        <source>The person has specified</source>
        <translation>De persoon heeft verduidelijkt</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>From this day the clock runs again.</source>
        <translation>Vanaf deze dag loopt de klok weer.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>The person does not want an answer any more. Nobody may be urged to withdraw.</source>
        <translation>De persoon wil geen antwoord meer. Dring daar nooit op aan.</translation>
    </message>
    <message>
        <source>What did the person &amp;say?</source>
        <translation>Wat &amp;zei de persoon?</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zaak afronden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Afronden</translation>
    </message>
    <message>
        <source>Nothing is left to do. A closed case can be reopened.</source>
        <translation>Er is niets meer te doen. Een afgeronde zaak kan weer open.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Zaak heropenen</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Heropenen</translation>
    </message>
    <message>
        <source>The case goes back to in progress; the term stays as it was.</source>
        <translation>De zaak gaat terug naar in behandeling; de termijn blijft zoals ze was.</translation>
    </message>
    <message>
        <source>Rea&amp;son (required)</source>
        <translation>&amp;Reden (verplicht)</translation>
    </message>
    <message>
        <source>Strike out the case</source>
        <translation>Zaak doorhalen</translation>
    </message>
    <message>
        <source>For a case that was entered by mistake. It keeps its number and counts nowhere.</source>
        <translation>Voor een zaak die bij vergissing is ingevoerd. De zaak houdt haar nummer en telt nergens mee.</translation>
    </message>
    <message>
        <source>Data breach suspected</source>
        <translation>Datalek vermoed</translation>
    </message>
    <message>
        <source>An answer that reached the wrong person may be a data breach. It must be reported to the Autoriteit Persoonsgegevens within 72 hours, unless a risk is unlikely.</source>
        <translation>Een antwoord bij de verkeerde persoon kan een datalek zijn. Meld dat binnen 72 uur bij de Autoriteit Persoonsgegevens, tenzij een risico onwaarschijnlijk is.</translation>
    </message>
    <message>
        <source>&amp;What happened? (required)</source>
        <translation>&amp;Wat is er gebeurd? (verplicht)</translation>
    </message>
    <message>
        <source>Correct the day of receipt</source>
        <translation>Dag van ontvangst verbeteren</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Verbeteren</translation>
    </message>
    <message>
        <source>The day on which the request reached any official channel. The old day stays in the history.</source>
        <translation>De dag waarop het verzoek langs een officiële weg binnenkwam. De oude dag blijft in het verloop staan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>What was entered wrongly stays to be seen and counts no longer.</source>
        <translation>Wat fout is ingevoerd blijft zichtbaar en telt niet meer mee.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>&amp;Text (required)</source>
        <translation>&amp;Tekst (verplicht)</translation>
    </message>
    <message>
        <source>Received o&amp;n</source>
        <translation>Ontvangen &amp;op</translation>
    </message>
    <message>
        <source>Strike o&amp;ut</source>
        <translation>Doorhale&amp;n</translation>
    </message>
    <message>
        <source>You undo: %1, of %2.</source>
        <translation>U maakt ongedaan: %1, van %2.</translation>
    </message>
</context>
<context>
    <name>balie::ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>balie::RecipientAnswerDialog</name>
    <message>
        <source>Record answer of a recipient</source>
        <translation>Antwoord van een ontvanger vastleggen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Answered o&amp;n</source>
        <translation>Geantwoord o&amp;p</translation>
    </message>
</context>
<context>
    <name>balie::RecipientAnswerForm</name>
    <message>
        <source>What it said: that the data are put right or gone there too, or why not. It stands in the dossier.</source>
        <translation>Wat de ontvanger zei: dat de gegevens daar ook zijn verbeterd of weg zijn, of waarom niet. Het staat in het dossier.</translation>
    </message>
    <message>
        <source>Reci&amp;pient</source>
        <translation>&amp;Ontvanger</translation>
    </message>
    <message>
        <source>&amp;What did it answer?</source>
        <translation>&amp;Wat was het antwoord?</translation>
    </message>
</context>
<context>
    <name>balie::RecipientDialog</name>
    <message>
        <source>Change a recipient</source>
        <translation>Een ontvanger wijzigen</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Een ontvanger toevoegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>O&amp;pslaan</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet bepaald</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Nothing: the statement does not name it</source>
        <translation>Niets: de verklaring noemt deze niet</translation>
    </message>
    <message>
        <source>%1 (not in the statement of today)</source>
        <translation>%1 (niet in de verklaring van vandaag)</translation>
    </message>
    <message>
        <source>Fill in who gets the data: the name that a person may ask for.</source>
        <translation>Vul in wie de gegevens krijgt: een persoon mag die naam vragen.</translation>
    </message>
    <message>
        <source>Fill in who decided which role it has.</source>
        <translation>Vul in wie besloot welke rol dit is.</translation>
    </message>
    <message>
        <source>Fill in on which day that was decided.</source>
        <translation>Vul in op welke dag dat is besloten.</translation>
    </message>
    <message>
        <source>Choose the country from the list that comes while you type.</source>
        <translation>Kies het land uit de lijst die komt terwijl u typt.</translation>
    </message>
    <message>
        <source>Fill in which decision or which clauses: a person may ask for it.</source>
        <translation>Vul in welk besluit of welke bepalingen: een persoon mag dat vragen.</translation>
    </message>
    <message>
        <source>%1 can get data from now on.</source>
        <translation>%1 kan vanaf nu gegevens krijgen.</translation>
    </message>
    <message>
        <source>The change is kept: %1.</source>
        <translation>De wijziging is opgeslagen: %1.</translation>
    </message>
</context>
<context>
    <name>balie::RecipientForm</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Naam (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Falls under, in the statement</source>
        <translation>&amp;Valt in de verklaring onder</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Decided &amp;by (required)</source>
        <translation>&amp;Besloten door (verplicht)</translation>
    </message>
    <message>
        <source>Day of the de&amp;cision (required)</source>
        <translation>Dag van het besl&amp;uit (verplicht)</translation>
    </message>
    <message>
        <source>Coun&amp;try where it processes</source>
        <translation>&amp;Land waar de gegevens staan</translation>
    </message>
    <message>
        <source>&amp;Ground for the transfer</source>
        <translation>&amp;Grond om ze door te geven</translation>
    </message>
    <message>
        <source>What a person is told of &amp;it (required)</source>
        <translation>Wa&amp;t een persoon erover hoort (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Afspraken</translation>
    </message>
    <message>
        <source>&amp;Where a notice goes when data change</source>
        <translation>Waar een bericht &amp;heen gaat als gegevens veranderen</translation>
    </message>
    <message>
        <source>privacy@example.org</source>
        <translation>privacy@example.org</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;itie</translation>
    </message>
    <message>
        <source>&amp;Last day on which it got data</source>
        <translation>Laatste &amp;dag met gegevens</translation>
    </message>
</context>
<context>
    <name>balie::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>What it g&amp;ot</source>
        <translation>Wat er &amp;naartoe ging</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>&amp;Last day…</source>
        <translation>Laatste &amp;dag…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Samenvoegen…</translation>
    </message>
    <message>
        <source>&amp;Take out of the list</source>
        <translation>Van de lijst h&amp;alen</translation>
    </message>
    <message>
        <source>From the &amp;statement</source>
        <translation>&amp;Uit de verklaring</translation>
    </message>
    <message>
        <source>Nobody may get data yet</source>
        <translation>Nog niemand mag gegevens krijgen</translation>
    </message>
    <message>
        <source>The statement already says to whom data go. Take those over and give each its own name later, or add them one by one.</source>
        <translation>De verklaring zegt al naar wie gegevens gaan. Neem die over en geef elk later een eigen naam. U kunt ze ook één voor één toevoegen.</translation>
    </message>
    <message>
        <source>Take over from the statement</source>
        <translation>Overnemen uit de verklaring</translation>
    </message>
    <message>
        <source>%1 is out of the list.</source>
        <translation>%1 staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Everybody whom the statement names is in the list already.</source>
        <translation>Iedereen die de verklaring noemt, staat al in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recipients taken over. Decide the role of each, and fill in its agreement.</source>
        <translation>
            <numerusform>%1 ontvanger overgenomen. Bepaal de rol, en vul de afspraak in.</numerusform>
            <numerusform>%1 ontvangers overgenomen. Bepaal van elk de rol, en vul de afspraak in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cop&amp;y of agreement…</source>
        <translation>&amp;Kopie van afspraak…</translation>
    </message>
</context>
<context>
    <name>balie::RecoveryCodePanel</name>
    <message>
        <source>&amp;Print the code…</source>
        <translation>&amp;Code afdrukken…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>&amp;First check: group %1 of the code</source>
        <translation>&amp;Eerste controle: groep %1 van de code</translation>
    </message>
    <message>
        <source>Se&amp;cond check: group %1 of the code</source>
        <translation>&amp;Tweede controle: groep %1 van de code</translation>
    </message>
    <message>
        <source>⚠ Group %1 is not right. Look at the code again.</source>
        <translation>⚠ Groep %1 klopt niet. Kijk nog eens naar de code.</translation>
    </message>
    <message>
        <source>Type group %1 of the recovery code as it stands above.</source>
        <translation>Typ groep %1 van de herstelcode, zoals die hierboven staat.</translation>
    </message>
</context>
<context>
    <name>balie::RecoveryDialog</name>
    <message>
        <source>&amp;User</source>
        <translation>Gebr&amp;uiker</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Herstelcode</translation>
    </message>
    <message>
        <source>The old code no longer works. This is the new one. It is shown only now: print it or write it down, and type two groups of it.</source>
        <translation>De oude code werkt niet meer. Dit is de nieuwe. U ziet hem alleen nu. Druk hem af of schrijf hem op, en typ er twee groepen van.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Set &amp;new passphrase</source>
        <translation>Nieuwe wachtzin &amp;instellen</translation>
    </message>
    <message>
        <source>The code is &amp;kept</source>
        <translation>De code is &amp;bewaard</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Openen met het herstelblad</translation>
    </message>
    <message>
        <source>Take the recovery sheet. Type its code, then choose a new passphrase. Without a name it is for the first privacy officer.</source>
        <translation>Neem het herstelblad. Typ de code en kies dan een nieuwe wachtzin. Zonder naam geldt die voor de eerste privacy officer.</translation>
    </message>
    <message>
        <source>The &amp;key files of the register are gone or damaged</source>
        <translation>De s&amp;leutelbestanden van het register zijn weg of beschadigd</translation>
    </message>
    <message>
        <source>Read the square on the sheet with any scanner or telephone. On its own its text opens nothing, so you may send it to yourself. Never send the code.</source>
        <translation>Lees het vierkant op het blad met een scanner of telefoon. Met die tekst alleen gaat niets open, dus u mag hem naar uzelf sturen. Stuur nooit de code.</translation>
    </message>
    <message>
        <source>&amp;Text of the square</source>
        <translation>&amp;Tekst van het vierkant</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>Text of the square</source>
        <translation>Tekst van het vierkant</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Tekst (*.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Typ de herstelcode.</translation>
    </message>
    <message>
        <source>Put the text of the square here.</source>
        <translation>Zet hier de tekst van het vierkant.</translation>
    </message>
</context>
<context>
    <name>balie::RefusedModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>balie::RegisterPanel</name>
    <message>
        <source>No disclosure fits these filters.</source>
        <translation>Geen verstrekking past bij deze filters.</translation>
    </message>
    <message>
        <source>Nobody may get data yet</source>
        <translation>Nog niemand mag gegevens krijgen</translation>
    </message>
    <message>
        <source>First write down who may get personal data: the program can take those whom the statement names. After that you record here who got what about whom.</source>
        <translation>Leg eerst vast wie persoonsgegevens mag krijgen. Het programma kan overnemen wie de verklaring noemt. Daarna legt u hier vast wie wat over wie kreeg.</translation>
    </message>
    <message>
        <source>To the recipients</source>
        <translation>Naar de ontvangers</translation>
    </message>
    <message>
        <source>No disclosure was recorded yet</source>
        <translation>Er is nog geen verstrekking vastgelegd</translation>
    </message>
    <message>
        <source>Record here who got which kinds of data about whom, when and why. With that you answer a person who asks for it, and you tell recipients of a change.</source>
        <translation>Leg hier vast wie welke soorten gegevens over wie kreeg, wanneer en waarom. Daarmee antwoordt u een persoon die ernaar vraagt. En u vertelt ontvangers wat er verandert.</translation>
    </message>
    <message>
        <source>Record a disclosure</source>
        <translation>Een verstrekking vastleggen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Vanaf %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Verstrekkingen</translation>
    </message>
    <message>
        <source>C&amp;lear the filters</source>
        <translation>Filters wi&amp;ssen</translation>
    </message>
    <message>
        <source>Only to this recipient</source>
        <translation>Alleen aan deze ontvanger</translation>
    </message>
    <message>
        <source>Only to recipients of this kind</source>
        <translation>Alleen aan dit soort ontvangers</translation>
    </message>
    <message>
        <source>Only for this purpose</source>
        <translation>Alleen voor dit doel</translation>
    </message>
    <message>
        <source>Only in this period</source>
        <translation>Alleen in deze periode</translation>
    </message>
    <message>
        <source>Only where the person was or was not told</source>
        <translation>Alleen waar de persoon het wel of niet hoorde</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Alles over deze persoon</translation>
    </message>
    <message>
        <source>&amp;Special data only</source>
        <translation>Alleen &amp;bijzondere gegevens</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Alle ontvangers</translation>
    </message>
    <message>
        <source>This recipient</source>
        <translation>Deze ontvanger</translation>
    </message>
    <message>
        <source>All kinds of recipients</source>
        <translation>Alle soorten ontvangers</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Alle doelen</translation>
    </message>
    <message>
        <source>Told or not told</source>
        <translation>Verteld of niet verteld</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>De laatste twaalf maanden</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>year</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Everything about %1</source>
        <translation>Alles over %1</translation>
    </message>
    <message>
        <source>Only on this legal basis</source>
        <translation>Alleen op deze grondslag</translation>
    </message>
    <message>
        <source>All legal bases</source>
        <translation>Alle grondslagen</translation>
    </message>
</context>
<context>
    <name>balie::RemindSearchDialog</name>
    <message>
        <source>Remind the colleague</source>
        <translation>Collega herinneren</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Asked o&amp;n</source>
        <translation>Gevraagd &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::RemindSearchForm</name>
    <message>
        <source>Ask the colleague once more, and agree on another day.</source>
        <translation>Vraag het de collega nog eens, en spreek een andere dag af.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoekopdracht</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>An&amp;twoord uiterlijk</translation>
    </message>
</context>
<context>
    <name>balie::RemoveDialog</name>
    <message>
        <source>Entered by mistake</source>
        <translation>Ten onrechte ingevoerd</translation>
    </message>
    <message>
        <source>&amp;Take out of the list</source>
        <translation>Van de &amp;lijst halen</translation>
    </message>
    <message>
        <source>%1: this goes out of the list because it is not kept anywhere. Nothing is destroyed by it.</source>
        <translation>%1: dit gaat van de lijst, omdat het nergens wordt bewaard. Er wordt niets door vernietigd.</translation>
    </message>
    <message>
        <source>It is out of the list.</source>
        <translation>Het is van de lijst.</translation>
    </message>
</context>
<context>
    <name>balie::RemoveForm</name>
    <message>
        <source>&amp;Why does it not belong in the list? (required)</source>
        <translation>&amp;Waarom hoort het niet op de lijst? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::ReportChartsPanel</name>
    <message>
        <source>Charts are shown only where no number of them is hidden. The numbers say in words what is.</source>
        <translation>U ziet alleen grafieken waarin niets verborgen is. Bij de cijfers staat in woorden wat verborgen is.</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Cijfers tonen</translation>
    </message>
</context>
<context>
    <name>balie::ReportNumbersPanel</name>
    <message>
        <source>All numbers of the report</source>
        <translation>Alle cijfers van het rapport</translation>
    </message>
    <message>
        <source>Took longest</source>
        <translation>Duurden het langst</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Days from receipt to answer</source>
        <translation>Dagen van ontvangst tot antwoord</translation>
    </message>
    <message>
        <source>The cases that took longest; Enter opens one</source>
        <translation>De zaken die het langst duurden; Enter opent een zaak</translation>
    </message>
</context>
<context>
    <name>balie::ReportPeriodBar</name>
    <message>
        <source>A year, a quarter or a month</source>
        <translation>Een jaar, een kwartaal of een maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>De periode ervoor</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>De periode erna</translation>
    </message>
</context>
<context>
    <name>balie::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapportage</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>E&amp;xcel</translation>
    </message>
    <message>
        <source>Only of this organisation</source>
        <translation>Alleen van deze organisatie</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Grafie&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Er is nog niets te rapporteren</translation>
    </message>
    <message>
        <source>Once requests come in, this page tells how many there were, how fast they were answered and what was decided.</source>
        <translation>Zodra er verzoeken binnenkomen, ziet u hier hoeveel het er waren, hoe snel ze zijn beantwoord en wat er is besloten.</translation>
    </message>
    <message>
        <source>&amp;New request…</source>
        <translation>&amp;Nieuw verzoek…</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle organisaties</translation>
    </message>
    <message>
        <source>The report cannot be shown</source>
        <translation>Het rapport kan niet worden getoond</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is in %1. It names nobody and no case.</source>
        <translation>Het rapport staat in %1. Er staat geen naam in en geen zaaknummer.</translation>
    </message>
    <message>
        <source>Make the annual rep&amp;ort…</source>
        <translation>&amp;Jaarverslag maken…</translation>
    </message>
    <message>
        <source>Hide s&amp;mall numbers</source>
        <translation>Kleine &amp;aantallen verbergen</translation>
    </message>
    <message>
        <source>Make the rep&amp;ort…</source>
        <translation>&amp;Verslag maken…</translation>
    </message>
</context>
<context>
    <name>balie::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>De lijst kan niet worden getoond</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Naam van deze weergave</translation>
    </message>
    <message>
        <source>Keep this filter as a view named</source>
        <translation>Dit filter opslaan als weergave met de naam</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Als weergave opslaan</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Af&amp;drukken</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nog geen verzoeken</translation>
    </message>
    <message>
        <source>A request by telephone, letter or e-mail counts from the day it comes in.</source>
        <translation>Een verzoek per telefoon, brief of e-mail telt vanaf de dag dat het binnenkomt.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give the view a name, for example “My open cases”.</source>
        <translation>Geef de weergave een naam, bijvoorbeeld ‘Mijn open zaken’.</translation>
    </message>
    <message>
        <source>Kept as the view “%1”.</source>
        <translation>Opgeslagen als weergave ‘%1’.</translation>
    </message>
    <message>
        <source>The view “%1” is gone.</source>
        <translation>De weergave ‘%1’ is weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n regel gekopieerd.</numerusform>
            <numerusform>%n regels gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>requests.csv</source>
        <translation>verzoeken.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n zaak geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
            <numerusform>%n zaken geschreven naar %1. Het bestand is niet versleuteld: bewaar het veilig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · confidential: personal data</source>
        <translation>%1 · vertrouwelijk: persoonsgegevens</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>Filters wi&amp;ssen</translation>
    </message>
    <message>
        <source>Filter by a piece of a word, !word, empty or !empty; days by 7-3, &gt;7-3 or 1-3..31-3.</source>
        <translation>Filteren: een deel van een woord, !woord, leeg of !leeg. Dagen: 7-3, &gt;7-3 of 1-3..31-3.</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Zaak &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Ko&amp;lommen</translation>
    </message>
    <message>
        <source>“%1” under %2 is no day. %3</source>
        <translation>‘%1’ onder %2 is geen dag. %3</translation>
    </message>
    <message>
        <source>“%1” does not occur under %2. %3</source>
        <translation>‘%1’ komt niet voor onder %2. %3</translation>
    </message>
    <message>
        <source>No case in this view.</source>
        <translation>Geen zaak in deze weergave.</translation>
    </message>
    <message>
        <source>No case in this view fits the filters.</source>
        <translation>Geen zaak in deze weergave past bij de filters.</translation>
    </message>
    <message>
        <source>Requests: the first %1 of %2</source>
        <translation>Verzoeken: de eerste %1 van %2</translation>
    </message>
</context>
<context>
    <name>balie::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Terug&amp;zetten</translation>
    </message>
    <message>
        <source>The backup becomes a register on this computer. The backup itself stays as it is.</source>
        <translation>Van de reservekopie wordt op deze computer een register gemaakt. De reservekopie zelf blijft zoals zij is.</translation>
    </message>
    <message>
        <source>The backup becomes a register of its own, beside the one that you have. That one, and the backup, stay as they are.</source>
        <translation>Van de reservekopie wordt een nieuw register gemaakt, naast het register dat u hebt. Dat register en de reservekopie blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Which backup must be restored?</source>
        <translation>Welke reservekopie moet worden teruggezet?</translation>
    </message>
    <message>
        <source>A backup is a folder whose name ends in .baliekopie.</source>
        <translation>Een reservekopie is een map waarvan de naam eindigt op .baliekopie.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Deze map is er niet.</translation>
    </message>
    <message>
        <source>Of %1, made on %2.</source>
        <translation>Van %1, gemaakt op %2.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Recovery co&amp;de of that time</source>
        <translation>&amp;Herstelcode van toen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that time</source>
        <translation>&amp;Wachtzin van toen</translation>
    </message>
    <message>
        <source>Choose the backup that must be restored.</source>
        <translation>Kies de reservekopie die moet worden teruggezet.</translation>
    </message>
    <message>
        <source>Type the recovery code.</source>
        <translation>Typ de herstelcode.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Typ de wachtzin.</translation>
    </message>
    <message>
        <source>The backup is being copied…</source>
        <translation>De reservekopie wordt gekopieerd…</translation>
    </message>
    <message>
        <source>The backup is being opened…</source>
        <translation>De reservekopie wordt geopend…</translation>
    </message>
    <message>
        <source>Every page of it is being checked…</source>
        <translation>Elke bladzijde wordt nagekeken…</translation>
    </message>
    <message>
        <source>The register is being put in its place…</source>
        <translation>Het register komt op zijn plaats…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig te stoppen…</translation>
    </message>
    <message numerus="yes">
        <source>The register is back, with %n case(s), up to %1.</source>
        <translation>
            <numerusform>Het register is terug, met %n zaak, tot en met %1.</numerusform>
            <numerusform>Het register is terug, met %n zaken, tot en met %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Passphrase lost?” and type the same recovery code, for a new passphrase.</source>
        <translation>Kies ‘Wachtzin kwijt?’ en typ dezelfde herstelcode. Dan krijgt u een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Type the same passphrase to open it.</source>
        <translation>Typ dezelfde wachtzin om het te openen.</translation>
    </message>
    <message>
        <source>This passphrase does not open this backup. Type the one of the day on which it was made, or use the recovery sheet of that time.</source>
        <translation>Met deze wachtzin gaat deze reservekopie niet open. Typ de wachtzin van de dag waarop zij is gemaakt, of gebruik het herstelblad van toen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wacht %n seconde</numerusform>
            <numerusform>Wacht %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RestoreForm</name>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Reservekopie</translation>
    </message>
    <message>
        <source>C&amp;hoose a backup…</source>
        <translation>R&amp;eservekopie kiezen…</translation>
    </message>
    <message>
        <source>&amp;Folder of the register that comes out of it</source>
        <translation>&amp;Map van het register dat eruit komt</translation>
    </message>
    <message>
        <source>A backup opens with the passphrases, and with the recovery sheet, of the day on which it was made.</source>
        <translation>Een reservekopie gaat open met de wachtzinnen, en met het herstelblad, van de dag waarop zij is gemaakt.</translation>
    </message>
    <message>
        <source>No passphrase: use the &amp;recovery sheet</source>
        <translation>Geen wachtzin: het herstel&amp;blad gebruiken</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>De reservekopie wordt teruggezet</translation>
    </message>
</context>
<context>
    <name>balie::RetentionLinks</name>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 to be destroyed</source>
        <translation>
            <numerusform>%1 te vernietigen</numerusform>
            <numerusform>%1 te vernietigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in conflict</source>
        <translation>
            <numerusform>%1 in strijd</numerusform>
            <numerusform>%1 in strijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation>
            <numerusform>%n blokkade opnieuw bekijken</numerusform>
            <numerusform>%n blokkades opnieuw bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more holds to look at again</source>
        <translation>
            <numerusform>%n of meer blokkade opnieuw bekijken</numerusform>
            <numerusform>%n of meer blokkades opnieuw bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) wait for your approval</source>
        <translation>
            <numerusform>%n vernietiging wacht op uw akkoord</numerusform>
            <numerusform>%n vernietigingen wachten op uw akkoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) can begin</source>
        <translation>
            <numerusform>%n vernietiging kan beginnen</numerusform>
            <numerusform>%n vernietigingen kunnen beginnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) wait for answers of systems</source>
        <translation>
            <numerusform>%n vernietiging wacht op antwoord van systemen</numerusform>
            <numerusform>%n vernietigingen wachten op antwoord van systemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RowMenu</name>
    <message>
        <source>Copy the row</source>
        <translation>Rij kopiëren</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Deze cel kopiëren</translation>
    </message>
</context>
<context>
    <name>balie::RulesPanel</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begint met</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ten hoogste</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>What begins today</source>
        <translation>Wat vandaag begint</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>&amp;Choose a period…</source>
        <translation>Termijn k&amp;iezen…</translation>
    </message>
    <message>
        <source>Only what a&amp;sks for a decision</source>
        <translation>Alleen wat om een be&amp;slissing vraagt</translation>
    </message>
</context>
<context>
    <name>balie::SearchCombo</name>
    <message>
        <source>A part of the name</source>
        <translation>Een deel van de naam</translation>
    </message>
</context>
<context>
    <name>balie::SearchesModel</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <comment>result and day</comment>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>! answer was due %1</source>
        <translation>! antwoord had er %1 moeten zijn</translation>
    </message>
    <message>
        <source>○ answer by %1</source>
        <translation>○ antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
</context>
<context>
    <name>balie::SendDialog</name>
    <message>
        <source>The case keeps the letter, and the step “%1” on that day, unless it has it already.</source>
        <translation>De zaak bewaart de brief, en op die dag de stap ‘%1’, tenzij die er al staat.</translation>
    </message>
    <message>
        <source>The case keeps that the letter went out. No step follows from it.</source>
        <translation>De zaak bewaart dat de brief wegging. Er volgt geen stap uit.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Verzonden: %1</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Sent o&amp;n</source>
        <translation>Verstuurd &amp;op</translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation>Verstuurd v&amp;ia</translation>
    </message>
    <message>
        <source>Fill in the day on which it was sent.</source>
        <translation>Vul de dag in waarop de brief is verzonden.</translation>
    </message>
    <message>
        <source>Recorded: the letter was sent, and the step that it proves.</source>
        <translation>Vastgelegd: de brief is verzonden, met de stap die daaruit volgt.</translation>
    </message>
    <message>
        <source>Recorded: the letter was sent.</source>
        <translation>Vastgelegd: de brief is verzonden.</translation>
    </message>
    <message>
        <source>The case keeps the letter, and on that day the step that it tells of, unless it has it already.</source>
        <translation>De zaak bewaart de brief, en op die dag de stap waarover de brief gaat, tenzij die er al is.</translation>
    </message>
</context>
<context>
    <name>balie::SentByForm</name>
    <message>
        <source>&amp;Sent by</source>
        <translation>Verstuurd v&amp;ia</translation>
    </message>
</context>
<context>
    <name>balie::SettingsPage</name>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>What everybody who works in this register shares.</source>
        <translation>Wat iedereen deelt die in dit register werkt.</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>Organisa&amp;ties</translation>
    </message>
    <message>
        <source>Holi&amp;days</source>
        <translation>&amp;Feestdagen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Ge&amp;bruikers</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Reserve&amp;kopie</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>L&amp;ogboek</translation>
    </message>
    <message>
        <source>Record o&amp;f processing</source>
        <translation>Verwerk&amp;ingen</translation>
    </message>
</context>
<context>
    <name>balie::SetupOrganisation</name>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>N&amp;ame on letters</source>
        <translation>&amp;Naam in brieven</translation>
    </message>
    <message>
        <source>What its privacy statement promises</source>
        <translation>Wat de privacyverklaring belooft</translation>
    </message>
    <message>
        <source>You can change this later in Settings: each change becomes a new version with its own date.</source>
        <translation>U kunt dit later wijzigen in Beheer. Elke wijziging wordt een nieuwe versie met een eigen datum.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Another organisation (the law alone)</source>
        <translation>Een andere organisatie (alleen de wet)</translation>
    </message>
    <message>
        <source>Which organisation is this register for?</source>
        <translation>Voor welke organisatie is dit register?</translation>
    </message>
    <message>
        <source>Requests are answered as its own privacy statement promises, and never later than the law demands.</source>
        <translation>U beantwoordt verzoeken zoals de eigen privacyverklaring belooft, en nooit later dan de wet wil.</translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n day(s).</source>
        <translation>
            <numerusform>Antwoordt binnen %n dag.</numerusform>
            <numerusform>Antwoordt binnen %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May take %n more day(s), if it says so in time.</source>
        <translation>
            <numerusform>Mag %n dag langer nemen als het dat op tijd meldt.</numerusform>
            <numerusform>Mag %n dagen langer nemen als het dat op tijd meldt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names no term of its own: one month, as the law says (Art. 12(3) GDPR).</source>
        <translation>Noemt geen eigen termijn: één maand, zoals de wet zegt (artikel 12 lid 3 AVG).</translation>
    </message>
    <message>
        <source>Version %1 of the statement.</source>
        <translation>Versie %1 van de verklaring.</translation>
    </message>
    <message>
        <source>Dated %1.</source>
        <translation>Van %1.</translation>
    </message>
    <message>
        <source>&amp;Sign before its case numbers (two to six letters, optional)</source>
        <translation>Letters vóór de &amp;zaaknummers (twee tot zes, niet verplicht)</translation>
    </message>
    <message>
        <source>It stands before the numbers of cases once the register holds more than one organisation, as %1-2026-0014.</source>
        <translation>Deze letters staan voor de zaaknummers zodra het register meer dan één organisatie heeft, zoals %1-2026-0014.</translation>
    </message>
    <message>
        <source>Type the name of the organisation.</source>
        <translation>Vul de naam van de organisatie in.</translation>
    </message>
</context>
<context>
    <name>balie::SetupPlace</name>
    <message>
        <source>&amp;Folder of the register</source>
        <translation>&amp;Map van het register</translation>
    </message>
    <message>
        <source>Everything that you record lies encrypted in this one folder, on a disk of this computer. Backups are folders too, and can go anywhere.</source>
        <translation>Alles wat u vastlegt, staat versleuteld in deze ene map, op een schijf van deze computer. Een reservekopie is ook een map. Die mag overal staan.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Where does the register lie?</source>
        <translation>Waar staat het register?</translation>
    </message>
    <message>
        <source>The folder is made now and belongs to your account on this computer alone.</source>
        <translation>De map wordt nu gemaakt en hoort alleen bij uw account op deze computer.</translation>
    </message>
</context>
<context>
    <name>balie::SetupRecovery</name>
    <message>
        <source>Keep the recovery code on paper</source>
        <translation>Bewaar de herstelcode op papier</translation>
    </message>
    <message>
        <source>If you forget the passphrase, this code is the only other way in. It is shown only now: print it or write it down, put it in a safe, and type two groups of it below.</source>
        <translation>Bent u de wachtzin kwijt? Dan komt u alleen met deze code nog binnen. U ziet hem alleen nu. Druk hem af of schrijf hem op, leg hem in een kluis en typ hieronder twee groepen ervan.</translation>
    </message>
</context>
<context>
    <name>balie::SetupUser</name>
    <message>
        <source>&amp;Your name</source>
        <translation>Uw naa&amp;m</translation>
    </message>
    <message>
        <source>Colleagues see it with everything that you record. You become the privacy officer of this register.</source>
        <translation>Collega&apos;s zien uw naam bij alles wat u vastlegt. U wordt de privacy officer van dit register.</translation>
    </message>
    <message>
        <source>Who are you, and what is your passphrase?</source>
        <translation>Wie bent u, en wat is uw wachtzin?</translation>
    </message>
    <message>
        <source>The passphrase is the key to everything in the register. Nobody can look it up for you.</source>
        <translation>De wachtzin is de sleutel tot alles in het register. Niemand kan die voor u opzoeken.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Vul uw naam in.</translation>
    </message>
</context>
<context>
    <name>balie::SetupWizard</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Ope&amp;n the register</source>
        <translation>Register &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation>Maak het regi&amp;ster</translation>
    </message>
    <message>
        <source>One moment: the keys are made strong on purpose.</source>
        <translation>Een moment: de sleutels worden sterk gemaakt.</translation>
    </message>
    <message>
        <source>What you filled in goes away.</source>
        <translation>Wat u invulde, gaat weg.</translation>
    </message>
    <message>
        <source>&amp;Yes, cancel</source>
        <translation>&amp;Ja, annuleren</translation>
    </message>
    <message>
        <source>The recovery code has not been checked. Without it, a forgotten passphrase is the end of the register.</source>
        <translation>De herstelcode is nog niet gecontroleerd. Zonder die code is het register verloren als u de wachtzin vergeet.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>Toch &amp;afsluiten</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Reserve&amp;kopie terugzetten…</translation>
    </message>
</context>
<context>
    <name>balie::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In a list or a case</source>
        <translation>In een lijst of een zaak</translation>
    </message>
    <message>
        <source>Open the selected case</source>
        <translation>De gekozen zaak openen</translation>
    </message>
    <message>
        <source>How the last day was computed</source>
        <translation>Hoe de uiterste dag is berekend</translation>
    </message>
    <message>
        <source>Copy the selected rows, with headers</source>
        <translation>De gekozen rijen kopiëren, met koppen</translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation>Menu van de gekozen rij</translation>
    </message>
    <message>
        <source>In a card or dialog</source>
        <translation>In een kaart of venster</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Opslaan en klaar</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Een dag kiezen uit een kalender</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sluiten zonder opslaan</translation>
    </message>
</context>
<context>
    <name>balie::SignSearchDialog</name>
    <message>
        <source>Sign a search off</source>
        <translation>Zoekopdracht afronden</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>Signed off o&amp;n</source>
        <translation>Afgerond &amp;op</translation>
    </message>
</context>
<context>
    <name>balie::SignSearchForm</name>
    <message>
        <source>Who searched says what came of it. That nothing was found is an answer too.</source>
        <translation>Wie zocht, zegt wat het heeft opgeleverd. Niets gevonden is ook een antwoord.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoekopdracht</translation>
    </message>
    <message>
        <source>Resu&amp;lt</source>
        <translation>&amp;Resultaat</translation>
    </message>
    <message>
        <source>Signed off &amp;by (required)</source>
        <translation>Afgeron&amp;d door (verplicht)</translation>
    </message>
    <message>
        <source>&amp;What was found, and where?</source>
        <translation>&amp;Wat is er gevonden, en waar?</translation>
    </message>
</context>
<context>
    <name>balie::StatementPane</name>
    <message>
        <source>Where it says less than the law</source>
        <translation>Zegt minder dan de wet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted from a statement</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>geen afwijkingen van de wet</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n punt waar de verklaring afwijkt van de wet</numerusform>
            <numerusform>%n punten waar de verklaring afwijkt van de wet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field of a statement and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It says nothing about this.</source>
        <translation>Ze zegt hier niets over.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>What the statement says</source>
        <translation>Wat de verklaring zegt</translation>
    </message>
</context>
<context>
    <name>balie::StatusLine</name>
    <message>
        <source>%1 (invented people)</source>
        <translation>%1 (verzonnen mensen)</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up today</source>
        <translation>Vandaag een reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Laatste reservekopie %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s)</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde</numerusform>
            <numerusform>Vergrendelt over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s)</source>
        <translation>
            <numerusform>Vergrendelt na %n minuut</numerusform>
            <numerusform>Vergrendelt na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies on this device alone is lost with it.</source>
        <translation>Wat alleen op dit apparaat ligt, gaat ermee verloren.</translation>
    </message>
    <message>
        <source>⚠ No backup yet</source>
        <translation>⚠ Nog geen reservekopie</translation>
    </message>
    <message>
        <source>⚠ No backup on another device yet</source>
        <translation>⚠ Nog geen reservekopie op een ander apparaat</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Last backup on another device: %n day(s) ago</source>
        <translation>
            <numerusform>⚠ Laatste reservekopie op een ander apparaat: %n dag geleden</numerusform>
            <numerusform>⚠ Laatste reservekopie op een ander apparaat: %n dagen geleden</numerusform>
        </translation>
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
<context>
    <name>balie::StrengthMeter</name>
    <message>
        <source>Strength: %1</source>
        <translation>Sterkte: %1</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>strong enough</source>
        <translation>sterk genoeg</translation>
    </message>
    <message>
        <source>not strong enough yet</source>
        <translation>nog niet sterk genoeg</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zwak</translation>
    </message>
</context>
<context>
    <name>balie::StrikeOutDialog</name>
    <message>
        <source>Strike out a disclosure</source>
        <translation>Een verstrekking doorhalen</translation>
    </message>
    <message>
        <source>&amp;Strike out</source>
        <translation>&amp;Doorhalen</translation>
    </message>
    <message>
        <source>%1 to %2, about %3: it stays in the register, struck out, and counts no longer. That cannot be taken back.</source>
        <translation>%1 aan %2, over %3: dit blijft doorgehaald in het register staan en telt niet meer. Dat is niet terug te draaien.</translation>
    </message>
    <message>
        <source>Fill in why it does not count, so that a reader later understands it.</source>
        <translation>Vul in waarom het niet telt. Dan begrijpt een lezer het later ook.</translation>
    </message>
    <message>
        <source>It is struck out.</source>
        <translation>Het is doorgehaald.</translation>
    </message>
</context>
<context>
    <name>balie::StrikeOutForm</name>
    <message>
        <source>&amp;Why does it not count? (required)</source>
        <translation>&amp;Waarom telt het niet? (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::SystemAnswerDialog</name>
    <message>
        <source>Answer about %1</source>
        <translation>Antwoord over %1</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>Antwoord &amp;bewaren</translation>
    </message>
    <message>
        <source>All of it is destroyed there</source>
        <translation>Alles is daar vernietigd</translation>
    </message>
    <message>
        <source>It is not destroyed, it stays there</source>
        <translation>Het is niet vernietigd, het blijft daar</translation>
    </message>
    <message>
        <source>It is being erased here, and then every page of the register is searched for it. In a large register that takes minutes. Leave the program open.</source>
        <translation>Het wordt hier gewist, en daarna wordt elke bladzijde van het register erop doorzocht. Bij een groot register duurt dat enkele minuten. Laat het programma open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s) of closed cases in this register itself. You answer for it.</source>
        <translation>
            <numerusform>%1 dossier van een gesloten zaak in dit register zelf. U antwoordt daarvoor.</numerusform>
            <numerusform>%1 dossiers van gesloten zaken in dit register zelf. U antwoordt daarvoor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 thing(s) on the list. What did its administrator answer?</source>
        <comment>a system and how many</comment>
        <translation>
            <numerusform>%1: %2 regel op de werklijst. Wat antwoordde de beheerder?</numerusform>
            <numerusform>%1: %2 regels op de werklijst. Wat antwoordde de beheerder?</numerusform>
        </translation>
    </message>
    <message>
        <source>What &amp;else there is to say</source>
        <translation>Wat er verder &amp;nog te zeggen is</translation>
    </message>
    <message>
        <source>Why is it k&amp;ept there? (required)</source>
        <translation>Waarom blijft het &amp;daar? (verplicht)</translation>
    </message>
    <message>
        <source>Then it stays here too, past its period. It can be proposed again.</source>
        <translation>Dan blijft het hier ook staan, met de termijn voorbij. U kunt het opnieuw voorstellen.</translation>
    </message>
    <message>
        <source>Then it is erased here as well: of whom it was, which file it was, and the persons of whom nothing else is known.</source>
        <translation>Dan wordt het hier ook gewist: van wie het was, welk dossier het was, en de personen van wie verder niets bekend is.</translation>
    </message>
    <message>
        <source>Fill in who says so: the administrator of the system.</source>
        <translation>Vul in wie dat zegt: de beheerder van het systeem.</translation>
    </message>
    <message>
        <source>Fill in the day on which it was destroyed, or refused.</source>
        <translation>Vul de dag in waarop het is vernietigd of geweigerd.</translation>
    </message>
    <message>
        <source>Fill in why it stays there.</source>
        <translation>Vul in waarom het daar blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%1 thing(s) are erased here too. Nobody can undo that.</source>
        <translation>
            <numerusform>%1 regel wordt hier ook gewist. Niemand kan dat ongedaan maken.</numerusform>
            <numerusform>%1 regels worden hier ook gewist. Niemand kan dat ongedaan maken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the last answer. %1 thing(s) are erased here too, and %2 is done. Nobody can undo that.</source>
        <translation>
            <numerusform>Dit is het laatste antwoord. %1 regel wordt hier ook gewist, en %2 is klaar. Niemand kan dat ongedaan maken.</numerusform>
            <numerusform>Dit is het laatste antwoord. %1 regels worden hier ook gewist, en %2 is klaar. Niemand kan dat ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation>Wi&amp;ssen</translation>
    </message>
    <message>
        <source>Every system has answered: %1 is done. Save its certificate.</source>
        <translation>Elk systeem heeft geantwoord: %1 is klaar. Sla de verklaring op.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) still have to answer.</source>
        <translation>
            <numerusform>%n systeem moet nog antwoorden.</numerusform>
            <numerusform>%n systemen moeten nog antwoorden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was destroyed in %1 is erased here too.</source>
        <translation>Wat in %1 is vernietigd, is hier ook gewist.</translation>
    </message>
    <message>
        <source>What is in %1 stays.</source>
        <translation>Wat in %1 staat, blijft.</translation>
    </message>
    <message>
        <source>Then the words, the letters and the files of each case are erased, and the persons of whom nothing else is known. How a case was dealt with stays.</source>
        <translation>Dan worden van elke zaak de woorden, de brieven en de bestanden gewist, en de personen van wie verder niets bekend is. Hoe een zaak is afgehandeld, blijft.</translation>
    </message>
</context>
<context>
    <name>balie::SystemAnswerForm</name>
    <message>
        <source>What &amp;happened there?</source>
        <translation>&amp;Wat is er daar gebeurd?</translation>
    </message>
    <message>
        <source>Who &amp;says so? (required)</source>
        <translation>Wie &amp;zegt dat? (verplicht)</translation>
    </message>
    <message>
        <source>On which &amp;day? (required)</source>
        <translation>&amp;Op welke dag? (verplicht)</translation>
    </message>
    <message>
        <source>What &amp;else there is to say</source>
        <translation>Wat er verder &amp;nog te zeggen is</translation>
    </message>
</context>
<context>
    <name>balie::TellDialog</name>
    <message>
        <source>The person was told</source>
        <translation>De persoon heeft het gehoord</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>On %1 data about %2 went to %3. Tell the person who got which data and why, and fill in when you did.</source>
        <translation>Op %1 gingen gegevens over %2 naar %3. Vertel de persoon wie welke gegevens kreeg en waarom. Vul in wanneer u dat deed.</translation>
    </message>
    <message>
        <source>Fill in the day on which the person was told.</source>
        <translation>Vul in op welke dag de persoon het hoorde.</translation>
    </message>
    <message>
        <source>It is kept that the person was told.</source>
        <translation>Er is vastgelegd dat de persoon het hoorde.</translation>
    </message>
</context>
<context>
    <name>balie::TellForm</name>
    <message>
        <source>&amp;Day on which the person was told (required)</source>
        <translation>&amp;Dag waarop de persoon het hoorde (verplicht)</translation>
    </message>
</context>
<context>
    <name>balie::TellRecipientDialog</name>
    <message>
        <source>Tell a recipient</source>
        <translation>Een ontvanger inlichten</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>To reach at: %1</source>
        <translation>Te bereiken via: %1</translation>
    </message>
    <message>
        <source>&amp;What did you ask of it?</source>
        <translation>&amp;Wat heeft u gevraagd?</translation>
    </message>
    <message>
        <source>&amp;Why was it not told? (required)</source>
        <translation>Waarom &amp;niet verteld? (verplicht)</translation>
    </message>
    <message>
        <source>Told o&amp;n</source>
        <translation>Ve&amp;rteld op</translation>
    </message>
    <message>
        <source>Decided o&amp;n</source>
        <translation>&amp;Besloten op</translation>
    </message>
</context>
<context>
    <name>balie::TellRecipientForm</name>
    <message>
        <source>Who got the data hears that they were corrected, erased or restricted, unless that is impossible or takes a disproportionate effort (GDPR Art. 19).</source>
        <translation>Wie de gegevens kreeg, hoort dat ze zijn verbeterd, gewist of beperkt. Dat hoeft niet als het onmogelijk is of te veel moeite kost (AVG art. 19).</translation>
    </message>
    <message>
        <source>Reci&amp;pient</source>
        <translation>&amp;Ontvanger</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Uitkomst</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation>&amp;Hoe verteld</translation>
    </message>
    <message>
        <source>&amp;What did you ask of it?</source>
        <translation>&amp;Wat heeft u gevraagd?</translation>
    </message>
</context>
<context>
    <name>balie::TimelineModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>het programma</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>by whom and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ingevoerd</translation>
    </message>
</context>
<context>
    <name>balie::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Work of today</source>
        <translation>Werk van vandaag</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>&amp;Telefoongesprek</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>The work list cannot be shown</source>
        <translation>De werklijst kan niet worden getoond</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Vandaag niets te doen</translation>
    </message>
    <message>
        <source>No request waits for you. A request by telephone, letter or e-mail counts from the day it comes in.</source>
        <translation>Er wacht geen verzoek op u. Een verzoek per telefoon, brief of e-mail telt vanaf de dag dat het binnenkomt.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not &amp;finished yet</source>
        <translation>
            <numerusform>%n kaart nog niet &amp;af</numerusform>
            <numerusform>%n kaarten nog niet &amp;af</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Zaak &amp;openen</translation>
    </message>
</context>
<context>
    <name>balie::TriggerDialog</name>
    <message>
        <source>When the period began</source>
        <translation>Wanneer de termijn begon</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>%1. The period begins with: %2.</source>
        <translation>%1. De termijn begint met: %2.</translation>
    </message>
    <message>
        <source>The period runs from that day.</source>
        <translation>De termijn loopt vanaf die dag.</translation>
    </message>
    <message>
        <source>The period has not begun after all.</source>
        <translation>De termijn is toch niet begonnen.</translation>
    </message>
</context>
<context>
    <name>balie::TriggerForm</name>
    <message>
        <source>&amp;Day on which it happened (empty: not yet)</source>
        <translation>&amp;Dag waarop het gebeurde (leeg: nog niet)</translation>
    </message>
</context>
<context>
    <name>balie::UserForm</name>
    <message>
        <source>&amp;Name (required)</source>
        <translation>&amp;Naam (verplicht)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
</context>
<context>
    <name>balie::UsersPanel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>&amp;Nieuwe gebruiker…</translation>
    </message>
    <message>
        <source>Ta&amp;ke the key away</source>
        <translation>Toeg&amp;ang intrekken</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>&amp;Mijn wachtzin veranderen…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nieuwe gebruiker</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is nu: %2.</translation>
    </message>
    <message>
        <source>%1 can then no longer open this register.</source>
        <translation>%1 kan dit register dan niet meer openen.</translation>
    </message>
    <message>
        <source>&amp;Yes, take the key away</source>
        <translation>&amp;Ja, toegang intrekken</translation>
    </message>
    <message>
        <source>%1 has no key any more.</source>
        <translation>%1 heeft geen toegang meer.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mijn wachtzin veranderen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Veranderen</translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation>Wachtzin &amp;nu</translation>
    </message>
    <message>
        <source>Your passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Uw wachtzin is veranderd. Oudere reservekopieën gaan nog open met de oude.</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol van %1</translation>
    </message>
    <message>
        <source>&amp;Change the role…</source>
        <translation>Rol &amp;veranderen…</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Nieuw herstelbla&amp;d…</translation>
    </message>
    <message>
        <source>⚠ The square on the recovery sheet no longer works since %1: a key was taken away then. Make a new sheet.</source>
        <translation>⚠ Het vierkant op het herstelblad werkt niet meer sinds %1: toen is een sleutel afgenomen. Maak een nieuw blad.</translation>
    </message>
    <message>
        <source>%1 has no key any more. The square on the recovery sheet no longer works now: make a new sheet.</source>
        <translation>%1 heeft geen toegang meer. Het vierkant op het herstelblad werkt nu niet meer: maak een nieuw blad.</translation>
    </message>
    <message>
        <source>Ne&amp;w recovery sheet…</source>
        <translation>N&amp;ieuw herstelblad…</translation>
    </message>
    <message>
        <source>The new recovery sheet works from now on. Put it in the safe and destroy the old one. Backups made before still open with the old one.</source>
        <translation>Het nieuwe herstelblad werkt vanaf nu. Leg het in de kluis en vernietig het oude. Oudere reservekopieën gaan nog open met het oude.</translation>
    </message>
</context>
<context>
    <name>balie::VersionDialog</name>
    <message>
        <source>New version of the statement of %1</source>
        <translation>Nieuwe versie van de verklaring van %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Fill in the day from which the statement holds.</source>
        <translation>Vul de dag in vanaf welke de verklaring geldt.</translation>
    </message>
    <message>
        <source>Say what changed, and why: the proof of later cases leans on it.</source>
        <translation>Zeg wat er veranderd is, en waarom: het bewijs van latere zaken steunt erop.</translation>
    </message>
    <message>
        <source>Parts of the statement</source>
        <translation>Onderdelen van de verklaring</translation>
    </message>
    <message>
        <source>Day and reason</source>
        <translation>Dag en reden</translation>
    </message>
    <message>
        <source>Ctrl+Page Down goes to the next part</source>
        <translation>Met Ctrl+Page Down gaat u naar het volgende onderdeel</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) will go: you mended what it says.</source>
        <translation>
            <numerusform>%n opmerking vervalt: u hebt het hersteld.</numerusform>
            <numerusform>%n opmerkingen vervallen: u hebt het hersteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the statement: what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get another last day through this version.</source>
        <translation>
            <numerusform>%n zaak krijgt hierdoor een andere uiterste dag.</numerusform>
            <numerusform>%n zaken krijgen hierdoor een andere uiterste dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) finished.</source>
        <translation>
            <numerusform>%n daarvan is afgerond.</numerusform>
            <numerusform>%n daarvan zijn afgerond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them become(s) too late.</source>
        <translation>
            <numerusform>%n daarvan wordt te laat.</numerusform>
            <numerusform>%n daarvan worden te laat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>Of what is kept, %1 stand otherwise.</source>
        <translation>
            <numerusform>Van wat u bewaart, staat er %1 anders.</numerusform>
            <numerusform>Van wat u bewaart, staan er %1 anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have to be destroyed then.</source>
        <translation>
            <numerusform>Daarvan moet er dan %1 weg.</numerusform>
            <numerusform>Daarvan moeten er dan %1 weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::VersionForm</name>
    <message>
        <source>Holds &amp;from (required)</source>
        <translation>Geldt &amp;vanaf (verplicht)</translation>
    </message>
    <message>
        <source>It &amp;corrects the latest version, which was entered wrongly</source>
        <translation>Ze ver&amp;betert de laatste versie, die fout was ingevoerd</translation>
    </message>
    <message>
        <source>&amp;What changed, and why? (required)</source>
        <translation>&amp;Wat is er veranderd, en waarom? (verplicht)</translation>
    </message>
    <message>
        <source>A new version holds for requests received from its day on. When that day lies in the past, the last day of cases that are there can change. You are told how many before anything is stored.</source>
        <translation>Een nieuwe versie geldt voor verzoeken die u vanaf die dag ontvangt. Ligt die dag in het verleden? Dan kan de uiterste dag van zaken die er al zijn veranderen. U hoort eerst hoeveel, en kiest dan pas.</translation>
    </message>
</context>
<context>
    <name>balie::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Deze week uiterlijk</translation>
    </message>
    <message>
        <source>Waiting for identification</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n zaak</numerusform>
            <numerusform>%1, %n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete removes this view</source>
        <translation>Delete haalt deze weergave weg</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>Nog af te ronden</translation>
    </message>
</context>
<context>
    <name>balie::WeighOthersDialog</name>
    <message>
        <source>Weigh data of others</source>
        <translation>Gegevens van anderen afwegen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Een nieuwe plaats</translation>
    </message>
</context>
<context>
    <name>balie::WeighOthersForm</name>
    <message>
        <source>Data of somebody else stay out when giving them would harm that person. The rest of the piece you give (GDPR Art. 15(4)).</source>
        <translation>Gegevens van een ander blijven weg als het die ander zou schaden. De rest van het stuk geeft u wel (art. 15 lid 4 AVG).</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Where do the &amp;data stand? (required)</source>
        <translation>Waar &amp;staan de gegevens? (verplicht)</translation>
    </message>
    <message>
        <source>Wh&amp;ose are they? (required; never told to the person)</source>
        <translation>Van &amp;wie zijn ze? (verplicht; de persoon hoort dit nooit)</translation>
    </message>
    <message>
        <source>&amp;What did you do with them?</source>
        <translation>Wat hebt u er&amp;mee gedaan?</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grond</translation>
    </message>
    <message>
        <source>&amp;How did you weigh it? (required, unless given)</source>
        <translation>&amp;Hoe hebt u het afgewogen? (verplicht, tenzij gegeven)</translation>
    </message>
</context>
<context>
    <name>balie::WorkListModel</name>
    <message>
        <source>Late</source>
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
        <source>Waiting for identification</source>
        <translation>Wacht op identificatie</translation>
    </message>
    <message>
        <source>Waiting for the person</source>
        <translation>Wacht op de persoon</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Wacht op een collega</translation>
    </message>
    <message>
        <source>Answered, to be closed</source>
        <translation>Beantwoord, nog af te ronden</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n zaak</numerusform>
            <numerusform>%1, %n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Extending is still possible</source>
        <translation>Verlengen kan nog</translation>
    </message>
    <message>
        <source>Extending is still possible, the first until %1</source>
        <translation>Verlengen kan nog, de eerste t/m %1</translation>
    </message>
    <message>
        <source>extend until %1</source>
        <translation>verlengen t/m %1</translation>
    </message>
    <message>
        <source>Complaints and demands</source>
        <translation>Klachten en vorderingen</translation>
    </message>
</context>
</TS>
