// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/casepage.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/actionpermission.h"
#include "core/workspace/registerevents.h"
#include "ui/models/requestwords.h"
#include "ui/request/casepanels.h"
#include "ui/request/caserecipientspanel.h"
#include "ui/request/letterspanel.h"
#include "core/overview/casetimeline.h"
#include "ui/request/lineoftime.h"
#include "ui/request/stepper.h"
#include "ui/support/chip.h"
#include "ui/support/foldingrow.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace balie {

CasePage::CasePage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("request"), IconName::Requests, tr("Case"), parent), m_workspace(workspace), m_clock(clock)
{
    build();
    connect(&workspace.events(), &RegisterEvents::requestChanged, this, [this](const RequestId &id) {
        if (m_id == id)
            refresh();
    });
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("requests")); });
    auto *proof = new QShortcut(QKeySequence(QStringLiteral("Ctrl+I")), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(proof, &QShortcut::activated, this, &CasePage::showProof);
}

void CasePage::build()
{
    auto *content = new QWidget(this);
    auto *whole = new QVBoxLayout(content);
    metrics::layOutInside(whole);
    whole->setSpacing(metrics::groups);
    whole->addLayout(buildDates(content));
    m_pressing = new PlainLabel(content);
    m_pressing->setObjectName(QStringLiteral("pressing"));
    m_pressing->setWordWrap(true);
    whole->addWidget(m_pressing);
    m_stepper = new Stepper(content);
    m_stepper->setObjectName(QStringLiteral("stepper"));
    whole->addWidget(m_stepper);
    m_line = new LineOfTime(content);
    m_line->setObjectName(QStringLiteral("lineOfTime"));
    whole->addWidget(m_line);
    buildTabs(content);
    whole->addWidget(m_tabs, 1);
    m_tabs->setMinimumHeight(m_tabs->sizeHint().height());
    auto *scroll = new QScrollArea(this); // on a low screen the page scrolls instead of crushing its tabs
    scroll->setObjectName(QStringLiteral("caseScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has it
    scroll->setWidget(content);
    setContent(scroll);
    connectPanels();
    buildHeader();
    m_proof->setPrintable(m_workspace.may(Permission::Export) ? Printable::Yes : Printable::No);
    hideActions();
}

void CasePage::buildTabs(QWidget *content)
{
    m_tabs = new QTabWidget(content);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_history = new HistoryPanel(m_tabs);
    m_identification = new IdentificationPanel(m_tabs);
    m_handling = new HandlingPanel(m_tabs);
    m_letters = new LettersPanel(m_tabs);
    m_recipients = new CaseRecipientsPanel(m_tabs);
    m_proof = new ProofPanel(m_tabs);
    m_identification->setObjectName(QStringLiteral("identificationPanel"));
    m_handling->setObjectName(QStringLiteral("handlingPanel"));
    m_proof->setObjectName(QStringLiteral("proofPanel"));
    m_tabs->addTab(m_history, tr("Histor&y"));
    m_tabs->addTab(m_identification, tr("&Identification"));
    m_tabs->addTab(m_handling, tr("Ha&ndling"));
    m_tabs->addTab(m_letters, tr("&Letters"));
    m_tabs->addTab(m_recipients, tr("Recipients (Art. 19)"));
    m_tabs->addTab(m_proof, tr("Proo&f"));
}

void CasePage::addPanel(QWidget *panel, const QString &title, PanelPlace place)
{
    m_tabs->insertTab(place == PanelPlace::AfterLetters ? m_tabs->indexOf(m_letters) + 1 : m_tabs->indexOf(m_proof), panel, title);
}

void CasePage::showTab(const QString &name)
{
    m_tabWanted = name;
    if (QWidget *tab = m_opening ? nullptr : m_tabs->findChild<QWidget *>(name))
        m_tabs->setCurrentWidget(tab);
}

void CasePage::connectPanels()
{
    connect(m_line, &LineOfTime::proofAsked, this, &CasePage::showProof);
    connect(m_history, &HistoryPanel::noteWanted, this, [this] { act(RequestAction::Note); });
    connect(m_history, &HistoryPanel::undoWanted, this, [this] { act(RequestAction::Revoke); });
    connect(m_history, &HistoryPanel::caseWanted, this, &CasePage::requestWanted);
    connect(m_history, &HistoryPanel::personWanted, this, &CasePage::personWanted);
    connect(m_identification, &IdentificationPanel::actWanted, this, &CasePage::act);
    connect(m_handling, &HandlingPanel::finished, this, &CasePage::focusFirst, Qt::QueuedConnection); // once the page shows the next step
    connect(m_handling, &HandlingPanel::settled, this, [this](const happened::PointSettled &point) {
        if (m_view)
            record(point, m_view->dossier.request.id, m_view->dossier.request.revision);
    });
    connect(m_handling, &HandlingPanel::actWanted, this, &CasePage::act);
    connect(m_handling, &HandlingPanel::copied, this, [this] { messages()->tell(MessageKind::Success, tr("Copied. The text names the person: paste it in a mail within your organisation only.")); });
    connect(m_handling, &HandlingPanel::refused, this, [this](const Error &whyNot) {
        messages()->tell(MessageKind::Information, sentenceOf(whyNot));
    });
    connectLetters();
    connectRecipients();
    connect(m_proof, &ProofPanel::printWanted, this, [this] { printProof(); });
}

// The next step, extending where there is room, and the menu with everything.
void CasePage::buildHeader()
{
    header()->setMinimumWidth(1); // what does not fit goes: see fitHeader()
    m_extend = new QPushButton(icon(IconName::Extend), QString(), this);
    m_extend->setObjectName(QStringLiteral("extend"));
    header()->addTool(m_extend);
    connect(m_extend, &QPushButton::clicked, this, [this] { act(RequestAction::Extend); });
    m_more = new QPushButton(tr("&More"), this);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::hovered, this, &CasePage::sayWhyNot);
    header()->addTool(m_more);
    m_next = header()->setPrimary(IconName::Forward, tr("&Next step"));
    m_next->setObjectName(QStringLiteral("nextStep"));
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_nextAction)
            act(*m_nextAction);
    });
    header()->setNote(accessNote(m_workspace.session().role, permissionsOfActions()));
}

// The chip, and both dates in words; a click leads to their proof.
QLayout *CasePage::buildDates(QWidget *content)
{
    auto *line = new FoldingRow;
    line->setSpacing(metrics::groups);
    m_chip = new ChipLabel(content);
    m_dates = new PlainLabel(content);
    m_dates->setObjectName(QStringLiteral("dates"));
    auto *why = new QPushButton(icon(IconName::Proof), tr("Why this &date?"), content);
    why->setObjectName(QStringLiteral("why"));
    why->setFlat(true);
    why->setToolTip(QStringLiteral("Ctrl+I"));
    line->addWidget(m_chip);
    line->addWidget(m_dates);
    m_awaited = new PlainLabel(content);
    m_awaited->setObjectName(QStringLiteral("awaited"));
    m_awaited->setForegroundRole(QPalette::PlaceholderText);
    m_awaited->setWordWrap(true);
    line->addWidget(why);
    line->addWidget(m_awaited, 1);
    connect(why, &QPushButton::clicked, this, &CasePage::showProof);
    return line;
}

void CasePage::open(const RequestId &id)
{
    if (m_id != id)
        messages()->dismiss(); // what it said was of another case
    m_id = id;
    m_view.reset();
    m_opening = true;
    m_resumed.clear();
    hideActions();
    m_tabs->setCurrentWidget(m_history);
    m_tabWanted.clear();
    refresh();
}

void CasePage::refresh()
{
    if (!m_id) {
        showNothing(tr("No case chosen"), tr("Choose a case in the list."));
        return;
    }
    whenReady(m_workspace.run([id = *m_id](Register &opened) { return requestDossier(opened, id); }), this,
              [this](const Result<RequestDossier> &dossier) {
                  if (dossier && dossier->request.id == m_id)
                      showDossier(*dossier);
                  else if (!dossier)
                      showNothing(tr("This case cannot be shown"), sentenceOf(dossier.error()));
              });
}

// Nothing of the case before may stand there.
void CasePage::showNothing(const QString &title, const QString &explanation)
{
    m_view.reset();
    hideActions();
    setTitle(tr("Case"));
    header()->setSummary(QString());
    showEmpty(m_id ? IconName::Failure : IconName::Requests, title, explanation, tr("&To the list"));
    Q_EMIT offersChanged();
}

void CasePage::showDossier(const RequestDossier &dossier)
{
    m_view = CaseView{dossier, m_clock.today()};
    setTitle(dossier.person.name.display());
    header()->setSummary(QStringList{dossier.request.reference(), listed(dossier.rights), dossier.organisation.name.toString()}
                             .join(QStringLiteral(" · ")));
    const TwoClocks &clocks = dossier.clocks;
    m_chip->setChip(Chip::of(dossier.urgency, chipText(dossier.urgency, dossier.state, clocks.due, m_view->today)));
    m_dates->setText(clocks.promiseDue && *clocks.promiseDue != clocks.statutoryDue
                         ? tr("Promise: %1 · law: %2").arg(shortDay(*clocks.promiseDue), shortDay(clocks.statutoryDue))
                         : tr("Last day: %1").arg(shortDay(clocks.due)));
    m_awaited->setText(awaitedWords());
    m_pressing->setText(pressingWords());
    m_pressing->setVisible(!m_pressing->text().isEmpty());
    const bool identified = dossier.request.history.last<happened::IdentityConfirmed>().has_value()
        || dossier.request.history.last<happened::IdentityAsked>().has_value();
    const bool identifyNext = dossier.nextStep == RequestAction::ConfirmIdentity;
    m_stepper->setFacts({dossier.state, identified, clocks.extended, identifyNext});
    m_line->setFacts(timelineOf(dossier, m_view->today));
    m_history->showCase(*m_view);
    m_identification->showCase(*m_view);
    m_handling->showCase(*m_view);
    m_recipients->showCase(*m_view);
    m_proof->showCase(*m_view);
    readLetters();
    showActions();
    showContent();
    Q_EMIT caseShown(dossier.request.id);
    if (std::exchange(m_opening, false)) {
        if (QWidget *tab = m_tabWanted.isEmpty() ? nullptr : m_tabs->findChild<QWidget *>(m_tabWanted))
            m_tabs->setCurrentWidget(tab);
        if (isVisible())
            focusFirst();
        readDrafts();
    }
    Q_EMIT offersChanged();
}

void CasePage::focusFirst()
{
    (m_next->isVisible() ? static_cast<QWidget *>(m_next) : m_tabs)->setFocus();
}

bool CasePage::offers(PageTask task) const
{
    return m_view && m_workspace.may(Permission::Export) && (task == PageTask::Print || task == PageTask::PrintPreview);
}

void CasePage::perform(PageTask task)
{
    if (offers(task))
        Q_EMIT dossierWanted(*m_id);
}

// With the draft of the dialog that is open.
void CasePage::showProof()
{
    m_tabs->setCurrentWidget(m_proof);
    m_proof->setFocus();
}

} // namespace balie
