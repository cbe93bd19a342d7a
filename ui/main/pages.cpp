// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pages.h"

#include "ui/attachments/attachmentspanel.h"
#include "ui/complaint/complaintpanel.h"
#include "ui/complaint/complaintspage.h"
#include "ui/complaint/dossierdialog.h"
#include "ui/disclosure/disclosurespage.h"
#include "ui/intake/intakepage.h"
#include "ui/letters/letterpage.h"
#include "ui/main/desk.h"
#include "ui/people/peoplepage.h"
#include "ui/reports/reportspage.h"
#include "ui/request/casepage.h"
#include "ui/requests/requestspage.h"
#include "ui/retention/keepingpage.h"
#include "ui/settings/settingspage.h"
#include "ui/support/messagebar.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(PageTitles)
};

const QString intakePageWord = QStringLiteral("intake");
const QString keepingPageWord = QStringLiteral("retention");
const QString disclosuresPageWord = QStringLiteral("disclosures");

template <typename P>
Page *make(Workspace &workspace, const Clock &clock)
{
    return new P(workspace, clock);
}

// The case with the tabs of other features.
Page *makeCasePage(Workspace &workspace, const Clock &clock)
{
    auto *page = new CasePage(workspace, clock);
    auto *attachments = new AttachmentsPanel(workspace, *page->messages(), page);
    page->addPanel(attachments, PageTitles::tr("Attachment&s"), CasePage::PanelPlace::AfterLetters);
    QObject::connect(page, &CasePage::caseShown, attachments, &AttachmentsPanel::open);
    auto *complaints = new ComplaintPanel(workspace, clock, *page->messages(), page);
    page->addPanel(complaints, PageTitles::tr("Complaint"));
    QObject::connect(page, &CasePage::caseShown, complaints, &ComplaintPanel::open);
    QObject::connect(complaints, &ComplaintPanel::actWanted, page, &CasePage::actAbout);
    QObject::connect(page, &CasePage::dossierWanted, page, [page, &workspace](const RequestId &id) {
        auto *dialog = new DossierDialog(workspace, id, page);
        QObject::connect(dialog, &DossierDialog::given, page->messages(), [page](const QString &words) { page->messages()->tell(MessageKind::Success, words); });
        dialog->open();
    });
    return page;
}

BeginEntry beginIntake(const QString &command, const QString &how)
{
    return {command, [how](Desk &desk, Workspace &, const Clock &) { desk.open({intakePageWord, how}); }};
}

// What was typed elsewhere may have to be kept first: then the other page stays.
void beginImport(Desk &desk, Workspace &, const Clock &)
{
    desk.open({keepingPageWord, {}});
    if (auto *page = qobject_cast<KeepingPage *>(desk.currentPage()))
        page->bringIn();
}

void beginDisclosure(Desk &desk, Workspace &, const Clock &)
{
    desk.open({disclosuresPageWord, {}});
    if (auto *page = qobject_cast<DisclosuresPage *>(desk.currentPage()))
        page->record();
}

} // namespace

WindowParts windowParts()
{
    using In = InNavigation;
    const auto w = [](const char *word) { return QString::fromLatin1(word); };
    WindowParts parts;
    parts.pages = {
        {w("today"), IconName::Today, PageTitles::tr("Today"), 1, In::Yes, &make<TodayPage>},
        {w("requests"), IconName::Requests, PageTitles::tr("Requests"), 2, In::Yes, &make<RequestsPage>},
        {keepingPageWord, IconName::Retention, PageTitles::tr("Retention"), 3, In::Yes, &make<KeepingPage>},
        {disclosuresPageWord, IconName::Disclosures, PageTitles::tr("Disclosures"), 4, In::Yes, &make<DisclosuresPage>},
        {w("complaints"), IconName::Complaints, PageTitles::tr("Complaints"), 5, In::Yes, &make<ComplaintsPage>},
        {w("reports"), IconName::Reports, PageTitles::tr("Reports"), 6, In::Yes, &make<ReportsPage>},
        {peoplePageWord, IconName::People, PageTitles::tr("Persons"), 8, In::Yes, &make<PeoplePage>},
        {w("settings"), IconName::Settings, PageTitles::tr("Management"), 7, In::Yes, &make<SettingsPage>},
        {requestPageWord, IconName::Requests, PageTitles::tr("Case"), 0, In::No, &makeCasePage},
        {letterPageWord, IconName::Note, PageTitles::tr("Letter"), 0, In::No, &make<LetterPage>},
        {intakePageWord, IconName::NewRequest, PageTitles::tr("New request"), 0, In::No, &make<IntakePage>, Permission::Receive},
    };
    parts.beginnings = {
        {w("import"), beginImport},
        {w("new-disclosure"), beginDisclosure},
        beginIntake(w("new-request"), w("other")),
        beginIntake(w("phone"), w("phone")),
    };
    return parts;
}

} // namespace balie
