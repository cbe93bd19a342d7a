// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/domain/report/smallnumbers.h"
#include "core/overview/requestdossier.h"
#include "core/wording/errorwords.h"
#include "core/wording/reportwords.h"
#include "core/wording/userwords.h"
#include "core/workspace/registerevents.h"
#include "ui/reports/reportchartspanel.h"
#include "ui/reports/reportnumberspanel.h"
#include "ui/reports/reportperiodbar.h"
#include "ui/support/foldingrow.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

static constexpr int smallNumbers = 5; // below this one they are hidden

ReportsPage::ReportsPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("reports"), IconName::Reports, tr("Reports"), parent), m_workspace(workspace), m_clock(clock)
{
    buildHeader();
    build();
    connectParts();
    choosePeriod();
    RegisterEvents &events = workspace.events();
    connect(&events, &RegisterEvents::requestChanged, this, &ReportsPage::refresh);
    connect(&events, &RegisterEvents::disclosuresChanged, this, &ReportsPage::refresh);
    connect(&events, &RegisterEvents::organisationsChanged, this, &ReportsPage::refresh);
}

void ReportsPage::buildHeader()
{
    header()->setNote(accessNote(m_workspace.session().role, {Permission::Export}));
    if (!m_workspace.may(Permission::Export))
        return;
    const auto tool = [this](IconName picture, const QString &words, const char *name) {
        auto *button = new QPushButton(icon(picture), words, this);
        button->setObjectName(QString::fromLatin1(name));
        header()->addTool(button);
        return button;
    };
    connect(tool(IconName::Print, tr("&Print"), "print"), &QPushButton::clicked, this, [this] { perform(PageTask::PrintPreview); });
    connect(tool(IconName::Export, tr("E&xcel"), "export"), &QPushButton::clicked, this, [this] { perform(PageTask::Export); });
    m_report = header()->setPrimary(IconName::Reports, tr("Make the annual rep&ort…"));
    connect(m_report, &QPushButton::clicked, this, &ReportsPage::saveReport);
}

QWidget *ReportsPage::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new FoldingRow(choices);
    metrics::layOutInside(row);
    row->setSpacing(metrics::groups);
    m_period = new ReportPeriodBar(m_clock.today(), choices);
    row->addWidget(m_period);
    m_organisation = new QComboBox(choices);
    m_organisation->setObjectName(QStringLiteral("organisation"));
    m_organisation->setAccessibleName(tr("Only of this organisation"));
    m_organisation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_organisation->hide(); // until there is something to choose
    row->addWidget(m_organisation);
    m_hide = new QCheckBox(tr("Hide s&mall numbers"), choices);
    m_hide->setObjectName(QStringLiteral("hideSmall"));
    m_hide->setToolTip(ReportText::hiddenLine(smallNumbers));
    row->addWidget(m_hide);
    return choices;
}

void ReportsPage::build()
{
    auto *content = new QWidget(this);
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setSpacing(metrics::related);
    lines->addWidget(buildChoices());
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("reportTabs"));
    m_tabs->setDocumentMode(true);
    m_charts = new ReportChartsPanel(m_tabs);
    m_numbers = new ReportNumbersPanel(m_tabs);
    m_tabs->addTab(m_charts, tr("&Charts"));
    m_tabs->addTab(m_numbers, tr("&Numbers"));
    lines->addWidget(m_tabs, 1);
    setContent(content);
}

void ReportsPage::connectParts()
{
    connect(m_period, &ReportPeriodBar::periodChosen, this, [this] {
        choosePeriod();
        readFigures();
    });
    connect(m_organisation, &QComboBox::activated, this, [this] {
        const Result<OrganisationId> chosen = OrganisationId::from(m_organisation->currentData().toString());
        m_organisationChosen = chosen ? std::optional(*chosen) : std::nullopt;
        readFigures();
    });
    connect(m_hide, &QCheckBox::toggled, this, &ReportsPage::readFigures);
    connect(m_charts, &ReportChartsPanel::numbersWanted, this, [this] {
        m_tabs->setCurrentWidget(m_numbers);
        m_numbers->focusFirst();
    });
    connect(m_numbers, &ReportNumbersPanel::caseWanted, this, &ReportsPage::openCase);
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT commandWanted(QStringLiteral("new-request")); });
}

ReportQuery ReportsPage::query() const
{
    return {m_period->period(), m_organisationChosen};
}

int ReportsPage::least() const
{
    return m_hide->isChecked() ? smallNumbers : 0;
}

void ReportsPage::choosePeriod()
{
    if (m_report)
        m_report->setText(m_period->period().isYear() ? tr("Make the annual rep&ort…") : tr("Make the rep&ort…"));
}

void ReportsPage::refresh()
{
    readOrganisations();
    whenReady(m_workspace.run([](Register &opened) { return hasAnyRequest(opened); }), this, [this](const Result<bool> &any) {
        if (any && !*any)
            return showEmpty(IconName::Reports, tr("There is nothing to report yet"), tr("Once requests come in, this page tells how many there were, how fast they were answered and what was decided."),
                             m_workspace.may(Permission::Receive) ? tr("&New request…") : QString());
        showContent();
        readFigures();
    });
}

void ReportsPage::readOrganisations()
{
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this, [this](const Result<std::vector<OrganisationRow>> &rows) {
        if (rows)
            showOrganisations(*rows);
    });
}

void ReportsPage::showOrganisations(const std::vector<OrganisationRow> &rows)
{
    const QSignalBlocker quiet(m_organisation);
    m_organisation->clear();
    m_organisation->addItem(tr("All organisations"), QString());
    for (const OrganisationRow &row : rows)
        m_organisation->addItem(row.organisation.name.toString(), row.organisation.id.toString());
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(m_organisationChosen ? m_organisationChosen->toString() : QString())));
    m_organisation->setVisible(rows.size() > 1);
}

void ReportsPage::readFigures()
{
    const int reading = ++m_reading;
    const auto read = [wanted = query(), hidden = least()](Register &opened) -> Result<ReportFigures> {
        Result<ReportFigures> figures = reportFigures(opened, wanted);
        if (!figures || hidden == 0)
            return figures;
        return withoutSmallNumbers(std::move(*figures), hidden);
    };
    whenReady(m_workspace.run(read), this, [this, reading](const Result<ReportFigures> &figures) {
        if (reading != m_reading)
            return;
        if (!figures)
            return showEmpty(IconName::Failure, tr("The report cannot be shown"), sentenceOf(figures.error()));
        showFigures(*figures);
    });
}

void ReportsPage::showFigures(const ReportFigures &figures)
{
    m_figures = figures;
    header()->setSummary(QStringLiteral("%1: %2").arg(periodWords(figures.period), ReportText::inOneSentence(figures)));
    m_charts->showFigures(figures);
    m_numbers->showFigures(figures);
}

void ReportsPage::openCase(const QString &reference)
{
    whenReady(m_workspace.run([reference](Register &opened) { return requestByReference(opened, reference); }), this, [this](const Result<RequestId> &id) {
        if (id)
            Q_EMIT requestWanted(*id);
        else
            messages()->tell(MessageKind::Caution, sentenceOf(id.error()));
    });
}

void ReportsPage::focusFirst()
{
    if (m_tabs->currentWidget() == m_numbers)
        m_numbers->focusFirst();
    else
        m_charts->focusFirst();
}

bool ReportsPage::offers(PageTask task) const
{
    return (task == PageTask::Export || task == PageTask::Print || task == PageTask::PrintPreview) && m_workspace.may(Permission::Export);
}

void ReportsPage::perform(PageTask task)
{
    if (task == PageTask::Export)
        saveWorkbook();
    else if (task == PageTask::Print || task == PageTask::PrintPreview)
        printReport(task);
}

QString ReportsPage::place() const
{
    QUrlQuery place;
    place.addQueryItem(QStringLiteral("from"), m_period->period().first.toString(Qt::ISODate));
    place.addQueryItem(QStringLiteral("until"), m_period->period().last.toString(Qt::ISODate));
    if (m_organisationChosen)
        place.addQueryItem(QStringLiteral("organisation"), m_organisationChosen->toString());
    if (m_hide->isChecked())
        place.addQueryItem(QStringLiteral("hide"), QStringLiteral("yes"));
    if (m_tabs->currentIndex() > 0)
        place.addQueryItem(QStringLiteral("tab"), QStringLiteral("numbers"));
    return place.toString();
}

void ReportsPage::returnTo(const QString &place)
{
    const QUrlQuery said(place);
    const auto day = [&said](const char *key) { return QDate::fromString(said.queryItemValue(QString::fromLatin1(key)), Qt::ISODate); };
    if (const Result<ReportPeriod> period = ReportPeriod::ofMonths(day("from"), day("until")))
        m_period->setPeriod(*period);
    choosePeriod();
    const Result<OrganisationId> chosen = OrganisationId::from(said.queryItemValue(QStringLiteral("organisation")));
    m_organisationChosen = chosen ? std::optional(*chosen) : std::nullopt;
    const QSignalBlocker quiet(m_hide);
    m_hide->setChecked(said.hasQueryItem(QStringLiteral("hide")));
    m_tabs->setCurrentIndex(said.queryItemValue(QStringLiteral("tab")) == QStringLiteral("numbers") ? 1 : 0);
    refresh();
}

} // namespace balie
