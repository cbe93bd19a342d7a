<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CautionWords</name>
    <message numerus="yes">
        <source>You ask who the person is %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</source>
        <translation>
            <numerusform>You ask who the person is %n working day after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</numerusform>
            <numerusform>You ask who the person is %n working days after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You ask for precision %n working day(s) after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</source>
        <translation>
            <numerusform>You ask for precision %n working day after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</numerusform>
            <numerusform>You ask for precision %n working days after receipt. A pause counts for sure only when you ask without delay (EDPB Guidelines 01/2022, 159).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>‘{right}’ works at once (GDPR Art. 7(3) and 21(3)). The confirmation comes %n day(s) after receipt.</source>
        <translation>
            <numerusform>‘{right}’ works at once (GDPR Art. 7(3) and 21(3)). The confirmation comes %n day after receipt.</numerusform>
            <numerusform>‘{right}’ works at once (GDPR Art. 7(3) and 21(3)). The confirmation comes %n days after receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand(s) in this complaint are not answered. They stay under Today until they are.</source>
        <translation>
            <numerusform>%n demand in this complaint is not answered. It stays under Today until it is.</numerusform>
            <numerusform>%n demands in this complaint are not answered. They stay under Today until they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person had %n day(s) to show who it is. That must be enough to answer: you must be able to show that you could not find out (GDPR Art. 12(2)).</source>
        <translation>
            <numerusform>The person had %n day to show who it is. That must be enough to answer: you must be able to show that you could not find out (GDPR Art. 12(2)).</numerusform>
            <numerusform>The person had %n days to show who it is. That must be enough to answer: you must be able to show that you could not find out (GDPR Art. 12(2)).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>A verified copy: %1 (%n row(s))</source>
        <translation>
            <numerusform>A verified copy: %1 (%n row)</numerusform>
            <numerusform>A verified copy: %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the audit</source>
        <translation>
            <numerusform>%n entry in the audit</numerusform>
            <numerusform>%n entries in the audit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dossier: %1, %n page(s). The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>The dossier: %1, %n page. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>The dossier: %1, %n pages. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n row written to %1. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>%n rows written to %1. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln formula(s) the value was taken that the file has.</source>
        <translation>
            <numerusform>Of %Ln formula the value was taken that the file has.</numerusform>
            <numerusform>Of %Ln formulas the value was taken that the file has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed over: %Ln line(s)</source>
        <translation>
            <numerusform>Passed over: %Ln line</numerusform>
            <numerusform>Passed over: %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be taken: %Ln line(s)</source>
        <translation>
            <numerusform>Cannot be taken: %Ln line</numerusform>
            <numerusform>Cannot be taken: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestructionWords</name>
    <message numerus="yes">
        <source>%n of these may not go any more since it began. The work list leaves them out, and here they stay, save what was destroyed before the day of its hold. Warn whoever has an older list.</source>
        <translation>
            <numerusform>%n of these may not go any more since it began. The work list leaves it out, and here it stays, unless it was destroyed before the day of its hold. Warn whoever has an older list.</numerusform>
            <numerusform>%n of these may not go any more since it began. The work list leaves them out, and here they stay, save what was destroyed before the day of its hold. Warn whoever has an older list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) that might not go any more when it was carried out</source>
        <translation>
            <numerusform>%Ln item that might not go any more when it was carried out</numerusform>
            <numerusform>%Ln items that might not go any more when it was carried out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these may not go any more since it was proposed. When it begins, that is left out.</source>
        <translation>
            <numerusform>%n of these may not go any more since it was proposed. When it begins, that is left out.</numerusform>
            <numerusform>%n of these may not go any more since it was proposed. When it begins, they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was still found in %Ln place(s): in a case, a letter, a note or a reason that tells of it.</source>
        <translation>
            <numerusform>It was still found in %Ln place: in a case, a letter, a note or a reason that tells of it.</numerusform>
            <numerusform>It was still found in %Ln places: in a case, a letter, a note or a reason that tells of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) were made by hand before, the last on %1. They may still hold the data.</source>
        <translation>
            <numerusform>%Ln backup was made by hand before, on %1. It may still hold the data.</numerusform>
            <numerusform>%Ln backups were made by hand before, the last on %1. They may still hold the data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisclosureCharts</name>
    <message numerus="yes">
        <source>%1 with special data.</source>
        <translation>
            <numerusform>%1 with special data.</numerusform>
            <numerusform>%1 with special data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 the person has to be told.</source>
        <translation>
            <numerusform>Of %1 the person has to be told.</numerusform>
            <numerusform>Of %1 the person has to be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 recipients something is not in order.</source>
        <translation>
            <numerusform>Of %1 recipient something is not in order.</numerusform>
            <numerusform>Of %1 recipients something is not in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disclosures in 12 months</source>
        <translation>
            <numerusform>%1 disclosure in 12 months</numerusform>
            <numerusform>%1 disclosures in 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points of attention</source>
        <translation>
            <numerusform>%1 point of attention</numerusform>
            <numerusform>%1 points of attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 the person was not told because of a ban.</source>
        <translation>
            <numerusform>Of %1 the person was not told because of a ban.</numerusform>
            <numerusform>Of %1 the person was not told because of a ban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>Attachment %1: %n black box(es)</source>
        <translation>
            <numerusform>Attachment %1: %n black box</numerusform>
            <numerusform>Attachment %1: %n black boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For that reason %n file(s) of the case do not come along.</source>
        <translation>
            <numerusform>For that reason %n file of the case does not come along.</numerusform>
            <numerusform>For that reason %n files of the case do not come along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came %n day(s) late.</source>
        <translation>
            <numerusform>The answer came %n day late.</numerusform>
            <numerusform>The answer came %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) over that now.</source>
        <translation>
            <numerusform>It is %n day over that now.</numerusform>
            <numerusform>It is %n days over that now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer of %1 came %n day(s) after it.</source>
        <translation>
            <numerusform>The answer of %1 came %n day after it.</numerusform>
            <numerusform>The answer of %1 came %n days after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had passed %n day(s) before the request was withdrawn.</source>
        <translation>
            <numerusform>It had passed %n day before the request was withdrawn.</numerusform>
            <numerusform>It had passed %n days before the request was withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by choice: attachment(s) %1.</source>
        <translation>
            <numerusform>Left out by choice: attachment %1.</numerusform>
            <numerusform>Left out by choice: attachments %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not looked through for a BSN, as not all of it could be read: attachment(s) %1. Look yourself whether one stands in it.</source>
        <translation>
            <numerusform>Not looked through for a BSN, as not all of it could be read: attachment %1. Look yourself whether one stands in it.</numerusform>
            <numerusform>Not looked through for a BSN, as not all of it could be read: attachments %1. Look yourself whether one stands in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer came %n day(s) after it, while it had been asked who the person is. Whether the term ran on meanwhile is open (GDPR Art. 12(6)).</source>
        <translation>
            <numerusform>The answer came %n day after it, while it had been asked who the person is. Whether the term ran on meanwhile is open (GDPR Art. 12(6)).</numerusform>
            <numerusform>The answer came %n days after it, while it had been asked who the person is. Whether the term ran on meanwhile is open (GDPR Art. 12(6)).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierPrinting</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n page(s). The log says so too.</source>
        <translation>
            <numerusform>Stopped after %n page. The log says so too.</numerusform>
            <numerusform>Stopped after %n pages. The log says so too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer took no more after %n page(s). The log says so too.</source>
        <translation>
            <numerusform>The printer took no more after %n page. The log says so too.</numerusform>
            <numerusform>The printer took no more after %n pages. The log says so too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>%n organisation(s) have a case with this number. Put the sign of the organisation before it, for example DOM-2026-0014.</source>
        <translation>
            <numerusform>%n organisation have a case with this number. Put the sign of the organisation before it, for example DOM-2026-0014.</numerusform>
            <numerusform>%n organisations have a case with this number. Put the sign of the organisation before it, for example DOM-2026-0014.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This import cannot be undone: %n thing(s) of it were changed, used or destroyed since. Nothing was taken out.</source>
        <translation>
            <numerusform>This import cannot be undone: %n thing of it was changed, used or destroyed since. Nothing was taken out.</numerusform>
            <numerusform>This import cannot be undone: %n things of it were changed, used or destroyed since. Nothing was taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was brought in: %Ln line(s) cannot be taken. Mend them, or leave them out.</source>
        <translation>
            <numerusform>Nothing was brought in: %Ln line cannot be taken. Mend it, or leave it out.</numerusform>
            <numerusform>Nothing was brought in: %Ln lines cannot be taken. Mend them, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetails</name>
    <message numerus="yes">
        <source>%n description(s)</source>
        <translation>
            <numerusform>%n description</numerusform>
            <numerusform>%n descriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Of this organisation %Ln thing(s) were destroyed here. Nothing of them is remembered: what the files still have of them comes in as new.</source>
        <translation>
            <numerusform>Of this organisation %Ln thing was destroyed here. Nothing of it is remembered: what the files still have of it comes in as new.</numerusform>
            <numerusform>Of this organisation %Ln things were destroyed here. Nothing of them is remembered: what the files still have of them comes in as new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln file(s) the statement counts from the end of the lease or of the registration, and nobody knows that day here: its promise is not counted. Bring in the contracts first, or give the list a column “Einde huur” or “Einde inschrijving”, and bring it in again.</source>
        <translation>
            <numerusform>Of %Ln file the statement counts from the end of the lease or of the registration, and nobody knows that day here: its promise is not counted. Bring in the contracts first, or give the list a column “Einde huur” or “Einde inschrijving”, and bring it in again.</numerusform>
            <numerusform>Of %Ln files the statement counts from the end of the lease or of the registration, and nobody knows that day here: its promise is not counted. Bring in the contracts first, or give the list a column “Einde huur” or “Einde inschrijving”, and bring it in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message numerus="yes">
        <source>%n page(s) without text could not be looked through: %1. Look yourself whether a BSN stands there.</source>
        <translation>
            <numerusform>%n page without text could not be looked through: page %1. Look yourself whether a BSN stands there.</numerusform>
            <numerusform>%n pages without text could not be looked through: pages %1. Look yourself whether a BSN stands there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>You are %n day(s) late. Send the person a message today.</source>
        <translation>
            <numerusform>You are %n day late. Send the person a message today.</numerusform>
            <numerusform>You are %n days late. Send the person a message today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n day(s) left: the last day is %1.</source>
        <translation>
            <numerusform>You have %n day left: the last day is %1.</numerusform>
            <numerusform>You have %n days left: the last day is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message numerus="yes">
        <source>The clock stood still for %n day(s), from {from} until {until}: {grounds}. The term then ends on {date}.</source>
        <translation>
            <numerusform>The clock stood still for %n day, from {from} until {until}: {grounds}. The term then ends on {date}.</numerusform>
            <numerusform>The clock stood still for %n days, from {from} until {until}: {grounds}. The term then ends on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>But after the answer of {answered} there are never more than %n month(s). So the term ends on {date}.</source>
        <translation>
            <numerusform>But after the answer of {answered} there are never more than %n month. So the term ends on {date}.</numerusform>
            <numerusform>But after the answer of {answered} there are never more than %n months. So the term ends on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock stood still for %n day(s). The organisation does not count that, so the date stays {date}.</source>
        <translation>
            <numerusform>The clock stood still for %n day. The organisation does not count that, so the date stays {date}.</numerusform>
            <numerusform>The clock stood still for %n days. The organisation does not count that, so the date stays {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s) after {from}: {date}.</source>
        <translation>
            <numerusform>The statement promises an answer within %n day after {from}: {date}.</numerusform>
            <numerusform>The statement promises an answer within %n days after {from}: {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The extension was told on {told}. That is in time for the promise: the last day was {limit}. There are %n day(s) more, until {date}.</source>
        <translation>
            <numerusform>The extension was told on {told}. That is in time for the promise: the last day was {limit}. There are %n day more, until {date}.</numerusform>
            <numerusform>The extension was told on {told}. That is in time for the promise: the last day was {limit}. There are %n days more, until {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The promise stands still for %n day(s) too, and ends on {date}.</source>
        <translation>
            <numerusform>The promise stands still for %n day too, and ends on {date}.</numerusform>
            <numerusform>The promise stands still for %n days too, and ends on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n week(s) begin in which the person can go to court. They end on {date}.</source>
        <translation>
            <numerusform>Then %n week begin in which the person can go to court. They end on {date}.</numerusform>
            <numerusform>Then %n weeks begin in which the person can go to court. They end on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s), but not for what is asked here.</source>
        <translation>
            <numerusform>The statement promises an answer within %n day, but not for what is asked here.</numerusform>
            <numerusform>The statement promises an answer within %n days, but not for what is asked here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The statement promises an answer within %n day(s) after {from}: {date}. An extension told by {notice-by} at the latest moves that too.</source>
        <translation>
            <numerusform>The statement promises an answer within %n day after {from}: {date}. An extension told by {notice-by} at the latest moves that too.</numerusform>
            <numerusform>The statement promises an answer within %n days after {from}: {date}. An extension told by {notice-by} at the latest moves that too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCharts</name>
    <message numerus="yes">
        <source>%1 have to go now.</source>
        <translation>
            <numerusform>%1 has to go now.</numerusform>
            <numerusform>%1 have to go now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 come later.</source>
        <translation>
            <numerusform>%1 comes later.</numerusform>
            <numerusform>%1 come later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to be destroyed</source>
        <translation>
            <numerusform>%1 to be destroyed</numerusform>
            <numerusform>%1 to be destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in conflict</source>
        <translation>
            <numerusform>%1 in conflict</numerusform>
            <numerusform>%1 in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on hold</source>
        <translation>
            <numerusform>%1 on hold</numerusform>
            <numerusform>%1 on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCharts</name>
    <message numerus="yes">
        <source>%1 of %n answer(s) went out in time.</source>
        <translation>
            <numerusform>%1 of %n answer went out in time.</numerusform>
            <numerusform>%1 of %n answers went out in time.</numerusform>
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
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week %1 is the busiest, with %n case(s).</source>
        <translation>
            <numerusform>Week %1 is the busiest, with %n case.</numerusform>
            <numerusform>Week %1 is the busiest, with %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weeks %1 are the busiest, with %n case(s) each.</source>
        <translation>
            <numerusform>Weeks %1 are the busiest, with %n case each.</numerusform>
            <numerusform>Weeks %1 are the busiest, with %n cases each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first week had to be answered earlier.</source>
        <translation>
            <numerusform>%n of the first week had to be answered earlier.</numerusform>
            <numerusform>%n of the first week had to be answered earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more end later.</source>
        <translation>
            <numerusform>%n more ends later.</numerusform>
            <numerusform>%n more end later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a complaint</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%n with a complaint</numerusform>
            <numerusform>%n with a complaint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::ApproveDialog</name>
    <message numerus="yes">
        <source>%1 thing(s) that %2 keeps.</source>
        <comment>how many, which organisation</comment>
        <translation>
            <numerusform>%1 item that %2 keeps.</numerusform>
            <numerusform>%1 items that %2 keeps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::AttachmentDialog</name>
    <message numerus="yes">
        <source>%n box(es) drawn. Look through the pages: a name that is spelled in another way was not found.</source>
        <translation>
            <numerusform>%n box drawn. Look through the pages: a name that is spelled in another way was not found.</numerusform>
            <numerusform>%n boxes drawn. Look through the pages: a name that is spelled in another way was not found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::AttachmentsPanel</name>
    <message numerus="yes">
        <source>Let go to keep %n file(s) with this case, encrypted. The originals stay where they are.</source>
        <translation>
            <numerusform>Let go to keep %n file with this case, encrypted. The original stays where it is.</numerusform>
            <numerusform>Let go to keep %n files with this case, encrypted. The originals stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) kept with this case.</source>
        <translation>
            <numerusform>%n file kept with this case.</numerusform>
            <numerusform>%n files kept with this case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not kept.</source>
        <translation>
            <numerusform>%n file not kept.</numerusform>
            <numerusform>%n files not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this one.</source>
        <translation>
            <numerusform>%n more file comes after this one.</numerusform>
            <numerusform>%n more files come after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::BeginDialog</name>
    <message numerus="yes">
        <source>%n system(s) get a list of what must go, and their administrators have to answer. Nothing is gone before somebody says so.</source>
        <translation>
            <numerusform>%n system gets a list of what must go, and its administrator has to answer. Nothing is gone before somebody says so.</numerusform>
            <numerusform>%n systems get a list of what must go, and their administrators have to answer. Nothing is gone before somebody says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::CaseRecipientsPanel</name>
    <message numerus="yes">
        <source>The decision obliges you to tell who got the data (GDPR Art. 19). Still open: %n recipient(s); the case can close after that.</source>
        <translation>
            <numerusform>The decision obliges you to tell who got the data (GDPR Art. 19). Still open: %n recipient; the case can close after that.</numerusform>
            <numerusform>The decision obliges you to tell who got the data (GDPR Art. 19). Still open: %n recipients; the case can close after that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::ComplaintsPage</name>
    <message numerus="yes">
        <source>%n case(s) with an open complaint</source>
        <translation>
            <numerusform>%n case with an open complaint</numerusform>
            <numerusform>%n cases with an open complaint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::DisclosureLinks</name>
    <message numerus="yes">
        <source>%n person(s) to tell: the ban is over</source>
        <translation>
            <numerusform>%n person to tell: the ban is over</numerusform>
            <numerusform>%n persons to tell: the ban is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more persons to tell: the ban is over</source>
        <translation>
            <numerusform>%n or more persons to tell: the ban is over</numerusform>
            <numerusform>%n or more persons to tell: the ban is over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) not in order</source>
        <translation>
            <numerusform>%n recipient not in order</numerusform>
            <numerusform>%n recipients not in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not told in time this year</source>
        <translation>
            <numerusform>%1 not told in time this year</numerusform>
            <numerusform>%1 not told in time this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::DossierDialog</name>
    <message numerus="yes">
        <source>%n thing(s) missing. The dossier can be made all the same: it says what is not known.</source>
        <translation>
            <numerusform>%n thing is missing. The dossier can be made all the same: it says what is not known.</numerusform>
            <numerusform>%n things are missing. The dossier can be made all the same: it says what is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dossier: %1, %n page(s). The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>The dossier: %1, %n page. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>The dossier: %1, %n pages. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::HandlingPanel</name>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) were not settled</source>
        <translation>
            <numerusform>%n point was not settled</numerusform>
            <numerusform>%n points were not settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::ImportOutcome</name>
    <message numerus="yes">
        <source>%Ln line(s) that do not come in</source>
        <translation>
            <numerusform>%Ln line that does not come in</numerusform>
            <numerusform>%Ln lines that do not come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out the %Ln line(s) that cannot be taken</source>
        <translation>
            <numerusform>&amp;Leave out the %Ln line that cannot be taken</numerusform>
            <numerusform>&amp;Leave out the %Ln lines that cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln formula(s) the value was taken that the file has.</source>
        <translation>
            <numerusform>Of %Ln formula the value was taken that the file has.</numerusform>
            <numerusform>Of %Ln formulas the value was taken that the file has.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::LettersPanel</name>
    <message numerus="yes">
        <source>%n letter(s). What was sent stays as it was.</source>
        <translation>
            <numerusform>%n letter. What was sent stays as it was.</numerusform>
            <numerusform>%n letters. What was sent stays as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::LineOfTime</name>
    <message numerus="yes">
        <source>%n point(s) settled</source>
        <translation>
            <numerusform>%n point settled</numerusform>
            <numerusform>%n points settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::LockScreen</name>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::MergeRecipientDialog</name>
    <message numerus="yes">
        <source>%1 disclosures go from %2 to %3. That cannot be taken back.</source>
        <translation>
            <numerusform>%1 disclosure goes from %2 to %3. That cannot be taken back.</numerusform>
            <numerusform>%1 disclosures go from %2 to %3. That cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::PersonsField</name>
    <message numerus="yes">
        <source>%1 persons fit.</source>
        <translation>
            <numerusform>%1 person fits.</numerusform>
            <numerusform>%1 persons fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 persons are on the list.</source>
        <translation>
            <numerusform>%1 person is on the list.</numerusform>
            <numerusform>%1 persons are on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::ProposeDialog</name>
    <message numerus="yes">
        <source>%1 thing(s) past their period that %2 keeps:</source>
        <comment>how many, which organisation</comment>
        <translation>
            <numerusform>%1 item past its period that %2 keeps:</numerusform>
            <numerusform>%1 items past their period that %2 keeps:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other categories: %1</source>
        <translation>
            <numerusform>%n other category: %1</numerusform>
            <numerusform>%n other categories: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RecipientsPanel</name>
    <message numerus="yes">
        <source>%1 recipients taken over. Decide the role of each, and fill in its agreement.</source>
        <translation>
            <numerusform>%1 recipient taken over. Decide its role, and fill in its agreement.</numerusform>
            <numerusform>%1 recipients taken over. Decide the role of each, and fill in its agreement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RequestsPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) written to %1. The file is not encrypted: keep it safe.</source>
        <translation>
            <numerusform>%n case written to %1. The file is not encrypted: keep it safe.</numerusform>
            <numerusform>%n cases written to %1. The file is not encrypted: keep it safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RestoreDialog</name>
    <message numerus="yes">
        <source>The register is back, with %n case(s), up to %1.</source>
        <translation>
            <numerusform>The register is back, with %n case, up to %1.</numerusform>
            <numerusform>The register is back, with %n cases, up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::RetentionLinks</name>
    <message numerus="yes">
        <source>%1 to be destroyed</source>
        <translation>
            <numerusform>%1 to be destroyed</numerusform>
            <numerusform>%1 to be destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in conflict</source>
        <translation>
            <numerusform>%1 in conflict</numerusform>
            <numerusform>%1 in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation>
            <numerusform>%n hold to look at again</numerusform>
            <numerusform>%n holds to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more holds to look at again</source>
        <translation>
            <numerusform>%n or more holds to look at again</numerusform>
            <numerusform>%n or more holds to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) wait for your approval</source>
        <translation>
            <numerusform>%n destruction waits for your approval</numerusform>
            <numerusform>%n destructions wait for your approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) can begin</source>
        <translation>
            <numerusform>%n destruction can begin</numerusform>
            <numerusform>%n destructions can begin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destruction(s) wait for answers of systems</source>
        <translation>
            <numerusform>%n destruction waits for answers of systems</numerusform>
            <numerusform>%n destructions wait for answers of systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::SetupOrganisation</name>
    <message numerus="yes">
        <source>Answers within %n day(s).</source>
        <translation>
            <numerusform>Answers within %n day.</numerusform>
            <numerusform>Answers within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May take %n more day(s), if it says so in time.</source>
        <translation>
            <numerusform>May take %n more day, if it says so in time.</numerusform>
            <numerusform>May take %n more days, if it says so in time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::StatementPane</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::StatusLine</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s)</source>
        <translation>
            <numerusform>Locks in %n second</numerusform>
            <numerusform>Locks in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minute(s)</source>
        <translation>
            <numerusform>Locks after %n minute</numerusform>
            <numerusform>Locks after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ Last backup on another device: %n day(s) ago</source>
        <translation>
            <numerusform>⚠ Last backup on another device: %n day ago</numerusform>
            <numerusform>⚠ Last backup on another device: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::SystemAnswerDialog</name>
    <message numerus="yes">
        <source>%1 file(s) of closed cases in this register itself. You answer for it.</source>
        <translation>
            <numerusform>%1 file of a closed case in this register itself. You answer for it.</numerusform>
            <numerusform>%1 files of closed cases in this register itself. You answer for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 thing(s) on the list. What did its administrator answer?</source>
        <comment>a system and how many</comment>
        <translation>
            <numerusform>%1: %2 item on the list. What did its administrator answer?</numerusform>
            <numerusform>%1: %2 items on the list. What did its administrator answer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 thing(s) are erased here too. Nobody can undo that.</source>
        <translation>
            <numerusform>%1 item is erased here too. Nobody can undo that.</numerusform>
            <numerusform>%1 items are erased here too. Nobody can undo that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the last answer. %1 thing(s) are erased here too, and %2 is done. Nobody can undo that.</source>
        <translation>
            <numerusform>This is the last answer. %1 item is erased here too, and %2 is done. Nobody can undo that.</numerusform>
            <numerusform>This is the last answer. %1 items are erased here too, and %2 is done. Nobody can undo that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) still have to answer.</source>
        <translation>
            <numerusform>%n system still has to answer.</numerusform>
            <numerusform>%n systems still have to answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::TodayPage</name>
    <message numerus="yes">
        <source>%n card(s) not &amp;finished yet</source>
        <translation>
            <numerusform>%n card not &amp;finished yet</numerusform>
            <numerusform>%n cards not &amp;finished yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::VersionDialog</name>
    <message numerus="yes">
        <source>%n note(s) will go: you mended what it says.</source>
        <translation>
            <numerusform>%n note will go: you mended what it says.</numerusform>
            <numerusform>%n notes will go: you mended what they say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) get another last day through this version.</source>
        <translation>
            <numerusform>%n case gets another last day through this version.</numerusform>
            <numerusform>%n cases get another last day through this version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is (are) finished.</source>
        <translation>
            <numerusform>%n of them is finished.</numerusform>
            <numerusform>%n of them are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them become(s) too late.</source>
        <translation>
            <numerusform>%n of them becomes too late.</numerusform>
            <numerusform>%n of them become too late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of what is kept, %1 stand otherwise.</source>
        <translation>
            <numerusform>Of what is kept, %1 stands otherwise.</numerusform>
            <numerusform>Of what is kept, %1 stand otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have to be destroyed then.</source>
        <translation>
            <numerusform>%1 has to be destroyed then.</numerusform>
            <numerusform>%1 have to be destroyed then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::ViewList</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>balie::WorkListModel</name>
    <message numerus="yes">
        <source>%1, %n case(s)</source>
        <translation>
            <numerusform>%1, %n case</numerusform>
            <numerusform>%1, %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
