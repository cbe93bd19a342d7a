// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosurespage.h"

#include "core/casework/disclosure/exportdisclosures.h"
#include "core/wording/errorwords.h"
#include "core/wording/userwords.h"
#include "core/workspace/registerevents.h"
#include "ui/disclosure/figurespanel.h"
#include "ui/disclosure/recipientspanel.h"
#include "ui/disclosure/registerpanel.h"
#include "ui/import/importdialog.h"
#include "ui/import/importsource.h"
#include "ui/recording/keepingdialog.h"
#include "ui/recording/offerundo.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/whenready.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QUrlQuery>

#include <utility>

namespace balie {

namespace {

// The tabs by their words in a place.
const QStringList tabWords{QStringLiteral("register"), QStringLiteral("figures"), QStringLiteral("recipients")};

} // namespace

DisclosuresPage::DisclosuresPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("disclosures"), IconName::Disclosures, tr("Disclosures"), parent), m_workspace(workspace), m_clock(clock)
{
    buildHeader();
    build();
    connectParts();
    connectDialogs();
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::disclosuresChanged, this, &DisclosuresPage::refresh);
    connect(&events, &RegisterEvents::recipientsChanged, this, &DisclosuresPage::refresh);
    connect(&events, &RegisterEvents::personChanged, this, &DisclosuresPage::refresh);
    connect(&events, &RegisterEvents::organisationsChanged, this, &DisclosuresPage::refresh);
}

void DisclosuresPage::buildHeader()
{
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Disclose, Permission::ManageRecipients, Permission::Export}));
    if (m_workspace.may(Permission::Export)) {
        auto *give = new QPushButton(icon(IconName::Export), tr("E&xport"), this);
        give->setObjectName(QStringLiteral("export"));
        header()->addTool(give);
        connect(give, &QPushButton::clicked, this, [this] { perform(PageTask::Export); });
    }
    if (m_workspace.may(Permission::Disclose)) {
        QPushButton *add = header()->setPrimary(IconName::Add, tr("Record a &disclosure…"));
        connect(add, &QPushButton::clicked, this, &DisclosuresPage::record);
    }
}

void DisclosuresPage::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("disclosureTabs"));
    m_tabs->setDocumentMode(true);
    m_organisation = new QComboBox(this);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisation->setAccessibleName(tr("Only of this organisation"));
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_organisation->hide(); // until there is something to choose
    auto *corner = new QWidget(m_tabs); // what holds for all of them
    auto *besides = new QHBoxLayout(corner);
    metrics::layOutInside(besides);
    if (m_workspace.may(Permission::ManageRecipients)) {
        auto *bringIn = new QPushButton(icon(IconName::Import), tr("Im&port…"), corner);
        bringIn->setObjectName(QStringLiteral("bringIn"));
        besides->addWidget(bringIn);
        connect(bringIn, &QPushButton::clicked, this, &DisclosuresPage::bringIn);
    }
    besides->addWidget(m_organisation);
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    m_register = new RegisterPanel(m_workspace, m_clock, m_tabs);
    m_figuresPanel = new FiguresPanel(m_workspace, m_clock, m_tabs);
    m_recipients = new RecipientsPanel(m_workspace, m_clock, m_tabs);
    m_tabs->addTab(m_register, tr("Reg&ister"));
    m_tabs->addTab(m_figuresPanel, tr("&Figures"));
    m_tabs->addTab(m_recipients, tr("Recipie&nts"));
    setContent(m_tabs);
}

void DisclosuresPage::connectParts()
{
    connect(m_organisation, &QComboBox::activated, this, [this] {
        const Result<OrganisationId> chosen = OrganisationId::from(m_organisation->currentData().toString());
        setOrganisation(chosen ? std::optional(*chosen) : std::nullopt);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { Q_EMIT offersChanged(); });
    connect(m_figuresPanel, &FiguresPanel::figuresRead, this, [this](const DisclosureFigures &figures) {
        m_figures = figures;
        showSummary();
    });
    connect(m_recipients, &RecipientsPanel::flagsRead, this, [this](qint64 flags) {
        m_flags = flags;
        showSummary();
    });
    connect(m_figuresPanel, &FiguresPanel::filterWanted, this, &DisclosuresPage::showFiltered);
    connect(m_recipients, &RecipientsPanel::disclosuresWanted, this, [this](const RecipientId &recipient) {
        showFiltered({.organisation = m_register->filter().organisation, .recipient = recipient});
    });
    connect(m_register, &RegisterPanel::recipientsWanted, this, [this] {
        m_tabs->setCurrentWidget(m_recipients);
        m_recipients->focusList();
    });
    connect(m_register, &RegisterPanel::personWanted, this, &Page::personWanted);
}

void DisclosuresPage::connectDialogs()
{
    const auto open = [this](KeepingDialog *dialog) {
        connect(dialog, &KeepingDialog::recorded, this, &DisclosuresPage::tellDone);
        dialog->open();
    };
    connect(m_register, &RegisterPanel::dialogMade, this, open);
    connect(m_recipients, &RecipientsPanel::dialogMade, this, open);
    connect(m_recipients, &RecipientsPanel::recorded, this, &DisclosuresPage::tellDone);
    const auto fail = [this](const Error &error) { showEmpty(IconName::Failure, tr("The disclosures cannot be shown"), sentenceOf(error)); };
    connect(m_register, &RegisterPanel::failed, this, fail);
    connect(m_figuresPanel, &FiguresPanel::failed, this, fail);
    connect(m_recipients, &RecipientsPanel::failed, this, [this](const Error &error) { messages()->tell(MessageKind::Failure, sentenceOf(error)); });
}

void DisclosuresPage::refresh()
{
    readOrganisations();
    showContent();
    m_register->refresh();
    m_figuresPanel->refresh();
    m_recipients->refresh();
}

void DisclosuresPage::readOrganisations()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this, [this](const Result<std::vector<OrganisationRow>> &rows) {
        if (rows)
            showOrganisations(*rows);
    });
}

void DisclosuresPage::showOrganisations(const std::vector<OrganisationRow> &rows)
{
    m_register->setOrganisations(rows);
    m_recipients->setOrganisations(rows);
    m_organisationsRead = true;
    const QSignalBlocker quiet(m_organisation);
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    for (const OrganisationRow &row : rows)
        m_organisation->addItem(row.organisation.name.toString(), row.organisation.id.toString());
    const std::optional<OrganisationId> chosen = m_register->filter().organisation;
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(chosen ? chosen->toString() : QString())));
    m_organisation->setVisible(rows.size() > 1);
    if (std::exchange(m_recordWanted, false))
        record();
}

void DisclosuresPage::setOrganisation(std::optional<OrganisationId> organisation)
{
    DisclosureFilter filter = m_register->filter();
    if (filter.organisation != organisation)
        filter.recipient.reset(); // one of another organisation
    filter.organisation = organisation;
    m_register->setFilter(filter);
    m_figuresPanel->setOrganisation(organisation);
    m_recipients->setOrganisation(organisation);
}

void DisclosuresPage::showFiltered(const DisclosureFilter &filter)
{
    m_register->setFilter(filter);
    m_tabs->setCurrentWidget(m_register);
    m_register->focusList();
}

void DisclosuresPage::showSummary()
{
    if (m_figures)
        header()->setSummary(summaryOf(*m_figures, m_flags));
}

void DisclosuresPage::record()
{
    if (!m_organisationsRead) {
        m_recordWanted = true; // the page was only just made
        return;
    }
    m_register->record();
}

void DisclosuresPage::bringIn()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this, [this](const Result<std::vector<OrganisationRow>> &rows) {
        if (!rows)
            return messages()->tell(MessageKind::Failure, sentenceOf(rows.error()));
        std::vector<Organisation> organisations;
        for (const OrganisationRow &row : *rows)
            organisations.push_back(row.organisation);
        auto *dialog = new ImportDialog(m_workspace, organisations, m_register->filter().organisation, m_clock.today(), this);
        dialog->source()->setKind(m_tabs->currentWidget() == m_recipients ? ImportKind::Recipients : ImportKind::Disclosures);
        connect(dialog, &ImportDialog::recorded, this, &DisclosuresPage::tellDone);
        dialog->open();
    });
}

// What was done can be undone here, where anything takes it back; what changed is read again by itself.
void DisclosuresPage::tellDone(const QString &words, const UndoWork &undo)
{
    if (undo)
        offerUndo(m_workspace, *messages(), words, undo);
    else
        messages()->tell(MessageKind::Success, words);
}

void DisclosuresPage::focusFirst()
{
    if (m_tabs->currentWidget() == m_recipients)
        m_recipients->focusList();
    else if (m_tabs->currentWidget() == m_figuresPanel)
        m_figuresPanel->focusFirst();
    else
        m_register->focusList();
}

bool DisclosuresPage::offers(PageTask task) const
{
    return task == PageTask::Find || (task == PageTask::Export && m_workspace.may(Permission::Export));
}

void DisclosuresPage::perform(PageTask task)
{
    m_tabs->setCurrentWidget(m_register);
    if (task == PageTask::Find)
        m_register->focusFilter();
    else if (task == PageTask::Export)
        exportRows();
}

// Everything that is filtered, not only what was scrolled to.
void DisclosuresPage::exportRows()
{
    chooseFileToSave(this, tr("Export the disclosures"), tr("disclosures.csv"), tr("Table (*.csv)"), [this](const QString &path) {
        if (!mayBeWritten(path, messages()))
            return;
        const auto read = [wanted = queryOf(m_register->filter())](Register &opened) { return exportDisclosures(opened, wanted); };
        whenReady(m_workspace.run(read), this, [this, path](const Result<ListExport> &list) {
            if (!list)
                return messages()->tell(MessageKind::Failure, sentenceOf(list.error()));
            if (writeChosen(path, list->bytes, messages()))
                messages()->tell(MessageKind::Success, tr("%1 rows written to %2. The file is not encrypted: keep it safe.").arg(QLocale().toString(list->rows), path));
        });
    });
}

QString DisclosuresPage::place() const
{
    QUrlQuery place(placeOf(m_register->filter()));
    if (m_tabs->currentIndex() > 0)
        place.addQueryItem(QStringLiteral("tab"), tabWords.value(m_tabs->currentIndex()));
    if (const std::optional<DisclosureId> disclosure = m_register->chosen())
        place.addQueryItem(QStringLiteral("disclosure"), disclosure->toString());
    return place.toString();
}

void DisclosuresPage::returnTo(const QString &place)
{
    const QUrlQuery said(place);
    const DisclosureFilter filter = disclosureFilterFrom(place);
    m_register->setFilter(filter);
    m_register->choose(said.queryItemValue(QStringLiteral("disclosure")));
    m_figuresPanel->setOrganisation(filter.organisation);
    m_recipients->setOrganisation(filter.organisation);
    m_tabs->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, tabWords.indexOf(said.queryItemValue(QStringLiteral("tab"))))));
    readOrganisations();
}

} // namespace balie
