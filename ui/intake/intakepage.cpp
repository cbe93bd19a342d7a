// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/domain/deadline/twoclocks.h"
#include "core/wording/errorwords.h"
#include "core/wording/phrases.h"
#include "core/workspace/registerevents.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace balie {

IntakePage::IntakePage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("intake"), IconName::NewRequest, tr("New request"), parent), m_workspace(workspace), m_clock(clock)
{
    build();
    newCard(IntakeKind::Phone);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1500);
    connect(&m_draftTimer, &QTimer::timeout, this, &IntakePage::saveDraftSoon);
    m_personTimer.setSingleShot(true);
    m_personTimer.setInterval(150);
    connect(&m_personTimer, &QTimer::timeout, this, &IntakePage::lookForPerson);
    connect(&workspace.events(), &RegisterEvents::organisationsChanged, this, &IntakePage::readOrganisations);
    connect(&workspace.events(), &RegisterEvents::draftsChanged, this, &IntakePage::readDrafts);
}

void IntakePage::build()
{
    auto *content = new QWidget(this);
    m_whole = new QBoxLayout(QBoxLayout::LeftToRight, content);
    metrics::layOutInside(m_whole);
    m_whole->setSpacing(metrics::page);
    m_scroll = new QScrollArea(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_whole->addWidget(m_scroll, 1);
    m_whole->addWidget(buildSide());
    setContent(content);
    auto *laterButton = new QPushButton(icon(IconName::Clock), tr("F&inish later"), this);
    laterButton->setObjectName(QStringLiteral("later"));
    header()->addTool(laterButton);
    connect(laterButton, &QPushButton::clicked, this, &IntakePage::later);
    m_save = header()->setPrimary(IconName::Done, tr("&Save"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setToolTip(QStringLiteral("Ctrl+Enter"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(NumberGate::Refuse); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this, nullptr, nullptr,
                                       Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { save(NumberGate::Refuse); });
    }
}

// A list with its title, both hidden until there is something in it.
static QListWidget *addList(QWidget *side, QBoxLayout &lines, PlainLabel *&title, const QString &text, const QString &name)
{
    title = new PlainLabel(text, TextRole::GroupTitle, side);
    auto *list = new QListWidget(side);
    list->setObjectName(name);
    list->setAccessibleName(text);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    title->hide();
    list->hide();
    lines.addWidget(title);
    lines.addWidget(list, 1);
    return list;
}

// What helps during the call: who it may be, what to read aloud, what was begun before.
QWidget *IntakePage::buildSide()
{
    auto *side = new QWidget(this);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom, side);
    metrics::layOutInside(m_side);
    m_side->setSpacing(metrics::page);
    auto *heard = new QVBoxLayout;
    heard->setSpacing(metrics::related);
    m_side->addLayout(heard);
    heard->addWidget(new PlainLabel(tr("Read aloud"), TextRole::GroupTitle, side));
    m_aloud = new PlainLabel(side);
    m_aloud->setObjectName(QStringLiteral("readAloud"));
    m_aloud->setWordWrap(true);
    m_aloud->setTextInteractionFlags(Qt::TextSelectableByMouse);
    heard->addWidget(m_aloud);
    heard->addStretch(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::related);
    m_side->addLayout(lines, 1);
    m_persons = addList(side, *lines, m_personsTitle, tr("Is it one of these?"), QStringLiteral("likelyPersons"));
    m_drafts = addList(side, *lines, m_draftsTitle, tr("Not finished yet"), QStringLiteral("drafts"));
    lines->addStretch(1);
    connect(m_persons, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const int row = m_persons->row(item);
        m_card->setPerson(m_likely[static_cast<std::size_t>(row)].person);
        messages()->tell(MessageKind::Information, tr("The case goes to %1, who is in the register already.").arg(m_card->typedName()));
    });
    connect(m_drafts, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        openDraft(m_begun[static_cast<std::size_t>(m_drafts->row(item))]);
    });
    m_discard = new QPushButton(icon(IconName::Remove), tr("Dis&card…"), side);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_discard->hide();
    lines->insertWidget(lines->count() - 1, m_discard, 0, Qt::AlignLeft);
    connect(m_discard, &QPushButton::clicked, this, &IntakePage::askToDiscard);
    return side;
}

// Beside the card where there is room for both, below it where the letters are large.
void IntakePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int beside = std::max(320, 30 * fontMetrics().averageCharWidth());
    const bool narrow = width() < beside + 60 * fontMetrics().averageCharWidth();
    m_whole->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setStretch(0, narrow ? 1 : 0);
    QWidget *side = m_side->parentWidget();
    side->setMinimumWidth(narrow ? 0 : beside);
    side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : beside);
    for (QListWidget *list : {m_persons, m_drafts})
        list->setMinimumHeight(narrow ? 3 * metrics::denseRow(fontMetrics()) : 0);
}

void IntakePage::newCard(IntakeKind kind)
{
    m_kind = kind;
    m_draft.reset();
    m_dirty = false;
    m_card = new IntakeCard(kind, m_clock.now().inZone(legalZone()));
    m_card->setObjectName(QStringLiteral("intakeCard"));
    m_card->setEmployee(m_workspace.session().userName);
    m_scroll->setWidget(m_card); // the old card goes
    setTitle(kind == IntakeKind::Phone ? tr("Telephone call") : tr("New request"));
    m_saved.clear();
    connect(m_card, &IntakeCard::changed, this, [this] {
        m_dirty = true;
        m_saved.clear();
        if (messages()->kind() != MessageKind::Information)
            messages()->dismiss(); // what was saved or refused stood there before
        m_draftTimer.start();
        readAloud();
    });
    connect(m_card, &IntakeCard::personChanged, this, [this] { m_personTimer.start(); });
    messages()->dismiss(); // what it said was of the card before
    showPersons({});
    showOrganisations();
    readAloud();
    readOrganisations();
    readDrafts();
}

void IntakePage::begin(const QString &how)
{
    if (m_saving) {
        m_wanted = how; // as soon as it is known whether the card could be saved
        return;
    }
    if (const Result<void> kept = keepDraft(); !kept)
        return notKept(kept.error());
    if (how.startsWith(QStringLiteral("draft:"))) {
        const Result<DraftId> id = DraftId::from(how.mid(6));
        for (const DraftRow &row : m_begun) {
            if (!id || row.id != *id)
                continue;
            const QJsonObject content = QJsonDocument::fromJson(row.content.toUtf8()).object();
            newCard(content.value(QStringLiteral("kind")) == QStringLiteral("phone") ? IntakeKind::Phone : IntakeKind::Other);
            m_draft = row.id;
            m_card->fill(content);
        }
    } else {
        newCard(how == QStringLiteral("phone") ? IntakeKind::Phone : IntakeKind::Other);
    }
    m_card->focusFirst();
}

void IntakePage::refresh()
{
    readOrganisations();
    readDrafts();
}

void IntakePage::readOrganisations()
{
    whenReady(m_workspace.run([](Register &opened) { return holidayTable(opened); }), this,
              [this](const Result<HolidayTable> &table) {
                  if (table)
                      m_holidays = calendarOf(*table);
              });
    whenReady(m_workspace.run([](Register &opened) { return organisationRows(opened); }), this,
              [this](const Result<std::vector<OrganisationRow>> &rows) {
                  if (!rows)
                      return showEmpty(IconName::Failure, tr("No request can be taken in"), sentenceOf(rows.error()));
                  m_organisations = *rows;
                  showOrganisations();
                  showContent();
                  readAloud();
              });
}

// The last one used is proposed. A card that nobody began yet begins with the choice, once there is one.
void IntakePage::showOrganisations()
{
    std::vector<IntakeCard::Choice> choices;
    for (const OrganisationRow &row : m_organisations)
        choices.push_back({row.organisation.id, row.organisation.name.toString()});
    const QSignalBlocker blocked(m_card);
    const bool asked = m_card->asksOrganisation();
    m_card->setOrganisations(choices);
    if (!asked && !m_card->organisation() && m_lastOrganisation)
        m_card->chooseOrganisation(*m_lastOrganisation);
    header()->setSummary(m_card->asksOrganisation() ? tr("Three things are required: the organisation, a name and what is asked.")
                                                    : tr("Two things are required: a name and what is asked."));
    if (m_card->asksOrganisation() && !asked && m_card->isBlank() && m_card->isAncestorOf(window()->focusWidget()))
        m_card->focusFirst();
}

std::optional<QDate> IntakePage::lastDay() const
{
    for (const OrganisationRow &row : m_organisations) {
        if (!m_holidays || m_card->organisation() != row.organisation.id)
            continue;
        const std::optional<TwoClocks> clocks = clocksIfReceived(row, m_card->receivedOn(), m_card->rights(), *m_holidays);
        return clocks ? std::optional(clocks->due) : std::nullopt;
    }
    return std::nullopt;
}

void IntakePage::readAloud()
{
    const std::vector<Right> rights = m_card->rights();
    const std::optional<QDate> due = lastDay();
    if (m_card->typedName().isEmpty() || rights.empty() || !due) {
        m_aloud->setText(m_saved.isEmpty() ? tr("As soon as the name and the question stand there, you can read them back here.")
                                           : m_saved);
        return;
    }
    m_aloud->setText(aloud(QString(), *due));
}

// Where there are several organisations the caller hears whose answer it will be.
QString IntakePage::aloud(const QString &reference, QDate due) const
{
    const QString sentences = readBack(m_card->rights(), reference, due,
                                       m_card->identification() ? CallerKnown::Yes : CallerKnown::NotYet);
    return m_card->asksOrganisation() ? tr("You ask this of %1. %2", "organisation; the rest of what is read aloud")
                                            .arg(m_card->organisationName(), sentences)
                                      : sentences;
}

void IntakePage::focusFirst()
{
    m_card->focusFirst();
}

QString IntakePage::place() const
{
    return m_draft ? QStringLiteral("draft:%1").arg(m_draft->toString())
                   : m_kind == IntakeKind::Phone ? QStringLiteral("phone") : QStringLiteral("other");
}

void IntakePage::returnTo(const QString &place)
{
    if (!place.startsWith(QStringLiteral("draft:")))
        return begin(place);
    whenReady(m_workspace.run([](Register &opened) { return drafts(opened); }), this,
              [this, place](const Result<std::vector<DraftRow>> &rows) {
                  showDrafts(rows.value_or({}));
                  begin(place);
              });
}

} // namespace balie
