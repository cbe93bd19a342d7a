// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/keepingpage.h"

#include "core/wording/errorwords.h"
#include "core/wording/userwords.h"
#include "core/workspace/registerevents.h"
#include "ui/import/importdialog.h"
#include "ui/recording/keepingdialog.h"
#include "ui/recording/offerundo.h"
#include "ui/retention/destroypanel.h"
#include "ui/retention/holdspanel.h"
#include "ui/retention/keptpanel.h"
#include "ui/retention/rulespanel.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/whenready.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QUrlQuery>

namespace balie {

namespace {

// The tabs by their words in a place.
const QStringList tabWords{QStringLiteral("kept"), QStringLiteral("rules"), QStringLiteral("holds"), QStringLiteral("destroy")};

} // namespace

KeepingPage::KeepingPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("retention"), IconName::Retention, tr("Retention"), parent), m_workspace(workspace), m_clock(clock)
{
    buildHeader();
    build();
    connectParts();
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::retentionChanged, this, &KeepingPage::refresh);
    connect(&events, &RegisterEvents::personChanged, this, &KeepingPage::refresh);
    connect(&events, &RegisterEvents::organisationsChanged, this, &KeepingPage::refresh);
}

void KeepingPage::buildHeader()
{
    header()->setNote(accessNote(m_workspace.session().role, {Permission::ManageRetention, Permission::Export}));
    const auto tool = [this](IconName name, const QString &text, const char *objectName, PageTask task) {
        auto *button = new QPushButton(icon(name), text, this);
        button->setObjectName(QString::fromLatin1(objectName));
        header()->addTool(button);
        connect(button, &QPushButton::clicked, this, [this, task] { perform(task); });
    };
    if (m_workspace.may(Permission::Export)) {
        tool(IconName::Print, tr("&Print"), "print", PageTask::PrintPreview);
        tool(IconName::Export, tr("E&xport"), "export", PageTask::Export);
    }
    if (m_workspace.may(Permission::ManageRetention)) {
        QPushButton *add = header()->setPrimary(IconName::Add, tr("&Add…"));
        connect(add, &QPushButton::clicked, this, [this] { m_kept->add(m_organisations); });
    }
}

void KeepingPage::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("retentionTabs"));
    m_tabs->setDocumentMode(true);
    m_organisation = new QComboBox(this);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisation->setAccessibleName(tr("Only of this organisation"));
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_organisation->hide(); // until there is something to choose
    auto *corner = new QWidget(m_tabs); // what holds for all of them
    auto *besides = new QHBoxLayout(corner);
    metrics::layOutInside(besides);
    if (m_workspace.may(Permission::ManageRetention)) {
        // Not in the head of the page, which has no room for one more where letters are large.
        auto *bringIn = new QPushButton(icon(IconName::Import), tr("&Import…"), corner);
        bringIn->setObjectName(QStringLiteral("bringIn"));
        besides->addWidget(bringIn);
        connect(bringIn, &QPushButton::clicked, this, &KeepingPage::bringIn);
    }
    besides->addWidget(m_organisation);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    m_kept = new KeptPanel(m_workspace, m_clock, *messages(), m_tabs);
    m_rules = new RulesPanel(m_workspace, m_clock, m_tabs);
    m_holds = new HoldsPanel(m_workspace, m_clock, m_tabs);
    m_destroy = new DestroyPanel(m_workspace, m_clock, *messages(), m_tabs);
    m_tabs->addTab(m_kept, tr("What is &kept"));
    m_tabs->addTab(m_rules, tr("R&ules"));
    m_tabs->addTab(m_holds, tr("Hol&ds"));
    m_tabs->addTab(m_destroy, tr("Destro&y"));
    setContent(m_tabs);
}

void KeepingPage::connectParts()
{
    connect(m_organisation, &QComboBox::activated, this, &KeepingPage::useOrganisation);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT offersChanged(); });
    connect(m_kept, &KeptPanel::figuresRead, header(), &PageHeader::setSummary);
    connect(m_kept, &KeptPanel::bringInWanted, this, &KeepingPage::bringIn);
    connect(m_kept, &KeptPanel::dialogMade, this, &KeepingPage::open);
    connect(m_kept, &KeptPanel::requestWanted, this, &Page::requestWanted);
    connect(m_kept, &KeptPanel::personWanted, this, &Page::personWanted);
    connect(m_rules, &RulesPanel::dialogMade, this, &KeepingPage::open);
    connect(m_kept, &KeptPanel::proposed, this, &KeepingPage::showProposed);
    connect(m_destroy, &DestroyPanel::dialogMade, this, &KeepingPage::open);
    connect(m_holds, &HoldsPanel::recorded, this, &KeepingPage::tellDone);
    const auto fail = [this](const Error &error) { showEmpty(IconName::Failure, tr("What is kept cannot be shown"), sentenceOf(error)); };
    connect(m_kept, &KeptPanel::failed, this, fail);
    connect(m_rules, &RulesPanel::failed, this, fail);
    const auto tell = [this](const Error &error) { messages()->tell(MessageKind::Failure, sentenceOf(error)); };
    connect(m_holds, &HoldsPanel::failed, this, tell);
    connect(m_destroy, &DestroyPanel::failed, this, tell);
}

void KeepingPage::refresh()
{
    readOrganisations();
    showContent();
    m_kept->refresh();
    m_rules->refresh();
    m_holds->refresh();
    m_destroy->refresh();
}

void KeepingPage::readOrganisations()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this, [this](const Result<std::vector<OrganisationRow>> &rows) {
        if (rows)
            showOrganisations(*rows);
    });
}

void KeepingPage::showOrganisations(const std::vector<OrganisationRow> &rows)
{
    m_organisations = rows;
    const QSignalBlocker quiet(m_organisation);
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    for (const OrganisationRow &row : rows)
        m_organisation->addItem(row.organisation.name.toString(), row.organisation.id.toString());
    const std::optional<OrganisationId> chosen = m_kept->filter().organisation;
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen ? chosen->toString() : QString())));
    m_organisation->setVisible(rows.size() > 1);
}

void KeepingPage::useOrganisation()
{
    RetentionFilter filter = m_kept->filter();
    const Result<OrganisationId> chosen = OrganisationId::from(m_organisation->currentData().toString());
    filter.organisation = chosen ? std::optional(*chosen) : std::nullopt;
    m_kept->setFilter(filter);
    m_rules->setOrganisation(filter.organisation);
    m_holds->setOrganisation(filter.organisation);
    m_destroy->setOrganisation(filter.organisation);
}

void KeepingPage::showProposed(const DestructionId &destruction)
{
    m_destroy->choose(destruction.toString());
    m_tabs->setCurrentWidget(m_destroy);
    m_destroy->focusList();
}

// What was done can be undone here, where anything takes it back; what changed is read again by itself.
void KeepingPage::open(KeepingDialog *dialog)
{
    connect(dialog, &KeepingDialog::recorded, this, &KeepingPage::tellDone);
    dialog->open();
}

void KeepingPage::tellDone(const QString &words, const UndoWork &undo)
{
    if (undo)
        offerUndo(m_workspace, *messages(), words, undo);
    else
        messages()->tell(MessageKind::Success, words);
}

void KeepingPage::bringIn()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this, [this](const Result<std::vector<OrganisationRow>> &rows) {
        if (!rows)
            return messages()->tell(MessageKind::Failure, sentenceOf(rows.error()));
        std::vector<Organisation> organisations;
        for (const OrganisationRow &row : *rows)
            organisations.push_back(row.organisation);
        auto *dialog = new ImportDialog(m_workspace, organisations, m_kept->filter().organisation, m_clock.today(), this);
        connect(dialog, &ImportDialog::recorded, this, &KeepingPage::tellDone);
        dialog->open();
    });
}

void KeepingPage::focusFirst()
{
    if (m_tabs->currentWidget() == m_rules)
        m_rules->focusList();
    else if (m_tabs->currentWidget() == m_holds)
        m_holds->focusList();
    else if (m_tabs->currentWidget() == m_destroy)
        m_destroy->focusList();
    else
        m_kept->focusList();
}

bool KeepingPage::offers(PageTask task) const
{
    if (task == PageTask::Export && m_tabs->currentWidget() == m_destroy)
        return m_workspace.may(Permission::Export);
    if (task == PageTask::Properties || m_tabs->currentWidget() != m_kept)
        return false;
    return task == PageTask::Find || m_workspace.may(Permission::Export);
}

void KeepingPage::perform(PageTask task)
{
    if (task == PageTask::Export && m_tabs->currentWidget() == m_destroy)
        return m_destroy->exportRecords();
    m_tabs->setCurrentWidget(m_kept);
    if (task == PageTask::Find)
        m_kept->focusFilter();
    else if (task == PageTask::Export)
        m_kept->exportRows();
    else if (task == PageTask::Print || task == PageTask::PrintPreview)
        m_kept->printRows(task);
}

QString KeepingPage::place() const
{
    QUrlQuery place(placeOf(m_kept->filter()));
    if (m_tabs->currentIndex() > 0)
        place.addQueryItem(QStringLiteral("tab"), tabWords.value(m_tabs->currentIndex()));
    if (const std::optional<RetentionItemId> item = m_kept->chosen())
        place.addQueryItem(QStringLiteral("item"), item->toString());
    const std::optional<DestructionId> destruction = m_tabs->currentWidget() == m_destroy ? m_destroy->chosen() : std::nullopt;
    if (destruction)
        place.addQueryItem(QStringLiteral("destruction"), destruction->toString());
    return place.toString();
}

void KeepingPage::returnTo(const QString &place)
{
    const QUrlQuery said(place);
    const RetentionFilter filter = filterFrom(place);
    m_kept->setFilter(filter);
    m_kept->choose(said.queryItemValue(QStringLiteral("item")));
    m_rules->setOrganisation(filter.organisation);
    m_holds->setOrganisation(filter.organisation);
    m_destroy->setOrganisation(filter.organisation);
    m_destroy->choose(said.queryItemValue(QStringLiteral("destruction")));
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, tabWords.indexOf(said.queryItemValue(QStringLiteral("tab"))))));
    readOrganisations();
}

} // namespace balie
