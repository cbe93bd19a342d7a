// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/caserecipientspanel.h"

#include "core/domain/request/givenanswers.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "ui/request/casepanels.h"
#include "ui/request/recipientlist.h"
#include "ui/support/emptyhint.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

// A sign before the words, for who sees no colours and for who reads no words.
QString stateOf(const RecipientToTell &one, bool isOwed)
{
    if (!one.notice)
        return isOwed ? QStringLiteral("○ ") + noticeWords(one) : QStringLiteral("– ") + CaseRecipientsPanel::tr("Not obliged");
    return (one.notice->told.outcome == NoticeOutcome::Told ? QStringLiteral("✓ ") : QStringLiteral("– ")) + noticeWords(one);
}

// isOwed: whether the decision obliges to tell them, or there is none yet.
std::vector<Column<RecipientToTell>> columns(const std::function<bool()> &isOwed)
{
    using Row = RecipientToTell;
    return {
        {CaseRecipientsPanel::tr("Recipient"), [](const Row &row) { return row.recipient.name.toString(); }},
        {CaseRecipientsPanel::tr("Kind"), [](const Row &row) { return wordOf(row.recipient.kind); }},
        {CaseRecipientsPanel::tr("Role"), [](const Row &row) { return row.recipient.role ? wordOf(row.recipient.role->role) : CaseRecipientsPanel::tr("not decided"); }},
        {CaseRecipientsPanel::tr("Which data"),
         [](const Row &row) { return row.given.empty() ? CaseRecipientsPanel::tr("what stands in its system") : categoriesLine(row.categories()); }},
        {CaseRecipientsPanel::tr("Last on"), [](const Row &row) { return row.lastOn() ? shortDay(*row.lastOn()) : QString(); }, ColumnKind::Day},
        {CaseRecipientsPanel::tr("State"), [isOwed](const Row &row) { return stateOf(row, isOwed()); }},
    };
}

} // namespace

CaseRecipientsPanel::CaseRecipientsPanel(QWidget *parent) : QWidget(parent), m_model(new ShortListModel<RecipientToTell>(columns([this] { return isOwed(); }), this))
{
    setObjectName(QStringLiteral("recipients"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::related);
    m_duty = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_duty->setObjectName(QStringLiteral("recipientsDuty"));
    m_duty->setWordWrap(true);
    whole->addWidget(m_duty);
    m_table = caseTable(m_model, {4}, this);
    m_table->setObjectName(QStringLiteral("recipientsOfCase"));
    m_table->setAccessibleName(tr("Recipients"));
    whole->addWidget(m_table, 1);
    m_details = new PlainLabel(QString(), TextRole::Caption, this);
    m_details->setObjectName(QStringLiteral("recipientDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    whole->addWidget(m_details);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    buildButtons(line);
    whole->addLayout(line);
    m_hint = new EmptyHint(m_table, QString());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CaseRecipientsPanel::showChosen);
    connect(m_table, &QTableView::activated, this, [this] { // Enter, or a double click
        if (m_tell->isVisibleTo(this) && m_tell->isEnabled())
            begin(RequestAction::TellRecipient);
    });
    showChosen();
}

QPushButton *CaseRecipientsPanel::addButton(FoldingRow *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    RowMenu::of(*m_table).offer(button);
    return button;
}

void CaseRecipientsPanel::buildButtons(FoldingRow *line)
{
    m_tell = addButton(line, tr("&Tell recipient…"), QStringLiteral("tellRecipient"));
    m_answer = addButton(line, tr("Record &answer…"), QStringLiteral("recipientAnswer"));
    m_letter = addButton(line, tr("N&otice as a letter"), QStringLiteral("recipientLetter"));
    m_copy = addButton(line, tr("&Copy list"), QStringLiteral("copyRecipients"));
    m_letter->setToolTip(tr("Once it is sent, record here that the recipient was told."));
    m_copy->setToolTip(tr("For when the person asks who got the data (GDPR Art. 19)."));
    connect(m_tell, &QPushButton::clicked, this, [this] { begin(RequestAction::TellRecipient); });
    connect(m_answer, &QPushButton::clicked, this, [this] { begin(RequestAction::RecipientAnswer); });
    connect(m_copy, &QPushButton::clicked, this, &CaseRecipientsPanel::copyList);
    connect(m_letter, &QPushButton::clicked, this, [this] {
        if (const RecipientToTell *one = chosen())
            Q_EMIT letterWanted(one->recipient);
    });
}

void CaseRecipientsPanel::showCase(const CaseView &view)
{
    const RecipientToTell *before = m_dossier && m_dossier->request.id == view.dossier.request.id ? chosen() : nullptr;
    const std::optional<RecipientId> kept = before ? std::optional(before->recipient.id) : std::nullopt;
    m_dossier = view.dossier;
    const std::vector<RecipientToTell> &all = m_dossier->recipients;
    m_model->setRows(all);
    auto shown = std::find_if(all.begin(), all.end(), [&](const RecipientToTell &one) { return one.recipient.id == kept; });
    if (shown == all.end())
        shown = std::find_if(all.begin(), all.end(), [](const RecipientToTell &one) { return !one.notice; });
    if (!all.empty())
        m_table->setCurrentIndex(m_model->index(shown == all.end() ? 0 : static_cast<int>(shown - all.begin()), 0));
    m_duty->setText(dutyWords());
    m_hint->say(all.empty() ? tr("By the register nobody got data of this person. Did data go to somebody? Record it under Disclosures.") : QString(),
                EmptyHint::Action::Hidden);
    const bool mayTell = m_dossier->offers(RequestAction::TellRecipient);
    m_tell->setVisible(mayTell);
    m_letter->setVisible(mayTell);
    m_answer->setVisible(m_dossier->offers(RequestAction::RecipientAnswer));
    showChosen();
}

bool CaseRecipientsPanel::isOwed() const
{
    return m_dossier && (mustTellRecipients(m_dossier->request.history) || answersOf(m_dossier->request.history).empty());
}

// Whether anybody must be told, and how much of it is still to do.
QString CaseRecipientsPanel::dutyWords() const
{
    const std::vector<RecipientToTell> &all = m_dossier->recipients;
    const auto open = static_cast<int>(std::count_if(all.begin(), all.end(), [](const RecipientToTell &one) { return !one.notice; }));
    const History &history = m_dossier->request.history;
    if (!mustTellRecipients(history))
        return answersOf(history).empty() ? tr("Whether recipients must be told follows from the decision (GDPR Art. 19).")
                                          : tr("The decision does not oblige you to tell recipients (GDPR Art. 19).");
    if (all.empty())
        return tr("The decision obliges you to tell who got the data (GDPR Art. 19), and nobody is known who did.");
    if (open == 0)
        return tr("The decision obliges you to tell who got the data (GDPR Art. 19). Everybody is settled.");
    return tr("The decision obliges you to tell who got the data (GDPR Art. 19). Still open: %n recipient(s); the case can close after that.", nullptr, open);
}

void CaseRecipientsPanel::showChosen()
{
    const RecipientToTell *one = chosen();
    m_details->setText(one ? givenWords(*one) : QString());
    m_details->setVisible(one);
    m_tell->setEnabled(one);
    m_letter->setEnabled(one);
    m_answer->setEnabled(one && one->notice && one->notice->told.outcome == NoticeOutcome::Told);
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void CaseRecipientsPanel::begin(RequestAction action)
{
    if (const RecipientToTell *one = chosen())
        Q_EMIT actWanted(action, one->recipient.id);
}

void CaseRecipientsPanel::copyList()
{
    QGuiApplication::clipboard()->setText(listForPerson(*m_dossier));
    Q_EMIT copied();
}

const RecipientToTell *CaseRecipientsPanel::chosen() const
{
    return m_model->rowAt(m_table->currentIndex());
}

} // namespace balie
