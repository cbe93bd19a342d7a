// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accountabilitytable.h"
#include "core/store/agreementcopytable.h"
#include "core/store/attachmenttable.h"
#include "core/store/audittable.h"
#include "core/store/casenumbertable.h"
#include "core/store/decreedaytable.h"
#include "core/store/destructiontable.h"
#include "core/store/disclosurefiguretable.h"
#include "core/store/disclosurelist.h"
#include "core/store/disclosuretable.h"
#include "core/store/dossiersummarytable.h"
#include "core/store/drafttable.h"
#include "core/store/eventtable.h"
#include "core/store/letterstyletable.h"
#include "core/store/lettertable.h"
#include "core/store/linktable.h"
#include "core/store/organisationtable.h"
#include "core/store/persontable.h"
#include "core/store/processingtable.h"
#include "core/store/profileversiontable.h"
#include "core/store/recipienttable.h"
#include "core/store/redactiontable.h"
#include "core/store/registerfacttable.h"
#include "core/store/requestlist.h"
#include "core/store/requesttable.h"
#include "core/store/retentionchoicetable.h"
#include "core/store/retentionholdtable.h"
#include "core/store/retentionitemtable.h"
#include "core/store/retentionlist.h"
#include "core/store/savedviewtable.h"
#include "core/store/searchtable.h"
#include "core/store/storefigures.h"
#include "core/store/usertable.h"

namespace balie {

// Every table of the open store. Everybody may read; to write, a table asks for the Transaction that
// only UnitOfWork hands out.
class Tables
{
public:
    Tables(Connection &connection, AuditTable log)
        : facts(connection), users(connection), organisations(connection), profileVersions(connection), decreeDays(connection),
          processings(connection), persons(connection), caseNumbers(connection), requests(connection), events(connection), links(connection),
          search(connection), lists(connection), figures(connection), drafts(connection), views(connection),
          letters(connection), letterStyles(connection), attachments(connection), redactions(connection), summaries(connection),
          retentionItems(connection), retentionHolds(connection), retentionChoices(connection), retentionFigures(connection), retentionLists(connection),
          destructions(connection), accountability(connection),
          recipients(connection), agreementCopies(connection), disclosures(connection), disclosureFigures(connection), disclosureLists(connection),
          audit(log), m_connection(connection)
    {
    }
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    RegisterFactTable facts;
    UserTable users;
    OrganisationTable organisations;
    ProfileVersionTable profileVersions;
    DecreeDayTable decreeDays;
    ProcessingTable processings;
    PersonTable persons;
    CaseNumberTable caseNumbers;
    RequestTable requests;
    EventTable events;
    LinkTable links;
    SearchTable search;
    RequestList lists;
    StoreFigures figures;
    DraftTable drafts;
    SavedViewTable views;
    LetterTable letters;
    LetterStyleTable letterStyles;
    AttachmentTable attachments;
    RedactionTable redactions;
    DossierSummaryTable summaries;
    RetentionItemTable retentionItems;
    RetentionHoldTable retentionHolds;
    RetentionChoiceTable retentionChoices;
    RetentionFigureTable retentionFigures;
    RetentionList retentionLists;
    DestructionTable destructions;
    AccountabilityTable accountability;
    RecipientTable recipients;
    AgreementCopyTable agreementCopies;
    DisclosureTable disclosures;
    DisclosureFigureTable disclosureFigures;
    DisclosureList disclosureLists;
    AuditTable audit;

    Connection &connection() { return m_connection; }
    // What was kept in memory is read again: after a transaction that was undone.
    void forget()
    {
        organisations.forget();
        profileVersions.forget();
        decreeDays.forget();
    }

private:
    Connection &m_connection;
};

} // namespace balie
