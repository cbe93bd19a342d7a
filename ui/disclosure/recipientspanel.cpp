// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/recipientspanel.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/wording/disclosurewords.h"
#include "ui/disclosure/agreementsdialog.h"
#include "ui/disclosure/recipientacts.h"
#include "ui/disclosure/recipientcolumns.h"
#include "ui/disclosure/recipientdialog.h"
#include "ui/disclosure/signdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/pluralof.h"
#include "ui/support/rowmenu.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

RecipientsPanel::RecipientsPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(clock), m_model(new ShortListModel<RecipientRow>(recipientColumns(clock), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecipientsPanel::showChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, &RecipientsPanel::takeOver);
    connect(m_table, &QTableView::doubleClicked, this, &RecipientsPanel::change);
}

void RecipientsPanel::build()
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    metrics::layOutInside(lines);
    lines->setContentsMargins(0, metrics::related, 0, 0);
    m_table = new QTableView(content);
    m_table->setObjectName(QStringLiteral("recipientsTable"));
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto chipsOf = [this](const QModelIndex &index) {
        std::vector<Chip> chips;
        if (const RecipientRow *row = m_model->rowAt(index)) {
            for (const RecipientFlag flag : row->flags)
                chips.push_back(chipOf(flag));
        }
        return chips;
    };
    m_table->setItemDelegateForColumn(recipientFlagsColumn, new SignDelegate(chipsOf, m_table));
    auto *widths = new SharedColumns(m_table);
    widths->setNeeds(recipientNeeds(*m_table));
    widths->setSpare({7, 3, 1});
    lines->addWidget(m_table, 1);
    m_about = new PlainLabel(QString(), content);
    m_about->setObjectName(QStringLiteral("recipientFlags"));
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(m_about);
    auto *buttons = new FoldingRow;
    buttons->setSpacing(metrics::related);
    buildButtons(buttons);
    lines->addLayout(buttons);
    m_empty = new EmptyState(this);
    m_body = new QStackedLayout(this);
    m_body->addWidget(content);
    m_body->addWidget(m_empty);
}

void RecipientsPanel::buildButtons(QLayout *line)
{
    QPushButton *rows = addButton(line, tr("What it g&ot"), "showDisclosures", &RecipientsPanel::showDisclosures);
    QPushButton *agreements = addButton(line, tr("Cop&y of agreement…"), "showAgreements", &RecipientsPanel::showAgreements);
    m_ofRow = {rows, agreements};
    for (QPushButton *act : m_ofRow)
        RowMenu::of(*m_table).offer(act);
    if (!m_workspace.may(Permission::ManageRecipients))
        return;
    addButton(line, tr("&Add…"), "addRecipient", &RecipientsPanel::add);
    QPushButton *change = addButton(line, tr("&Change…"), "changeRecipient", &RecipientsPanel::change);
    m_end = addButton(line, tr("&Last day…"), "endRecipient", &RecipientsPanel::end);
    m_merge = addButton(line, tr("&Merge…"), "mergeRecipient", &RecipientsPanel::merge);
    m_remove = addButton(line, tr("&Take out of the list"), "removeRecipient", &RecipientsPanel::remove);
    m_ofRow.insert(m_ofRow.end(), {change, m_end, m_merge, m_remove});
    for (QPushButton *act : {change, m_end, m_merge, m_remove})
        RowMenu::of(*m_table).offer(act);
    addButton(line, tr("From the &statement"), "takeOverRecipients", &RecipientsPanel::takeOver);
}

QPushButton *RecipientsPanel::addButton(QLayout *line, const QString &text, const char *name, void (RecipientsPanel::*act)())
{
    auto *button = new QPushButton(text, m_table->parentWidget());
    button->setObjectName(QString::fromLatin1(name));
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void RecipientsPanel::setOrganisation(std::optional<OrganisationId> organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    refresh();
}

void RecipientsPanel::setOrganisations(const std::vector<OrganisationRow> &rows)
{
    m_organisations.clear();
    for (const OrganisationRow &row : rows)
        m_organisations.push_back(row.organisation);
}

void RecipientsPanel::refresh()
{
    whenReady(m_workspace.run([of = m_organisation](Register &opened) { return recipientRows(opened, of); }), this,
              [this, of = m_organisation](const Result<std::vector<RecipientRow>> &rows) {
                  if (of != m_organisation)
                      return;
                  if (!rows)
                      return void(Q_EMIT failed(rows.error()));
                  showRows(*rows);
              });
}

void RecipientsPanel::showRows(const std::vector<RecipientRow> &rows)
{
    const std::optional<RecipientId> before = chosen() ? std::optional(chosen()->recipient.id) : std::nullopt;
    m_model->setRows(rows);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RecipientRow &row) { return row.recipient.id == before; });
    m_table->selectRow(found == rows.end() ? 0 : static_cast<int>(found - rows.begin()));
    if (rows.empty())
        m_empty->set(IconName::Disclosures, tr("Nobody may get data yet"),
                     tr("The statement already says to whom data go. Take those over and give each its own name later, or add them one by one."),
                     m_workspace.may(Permission::ManageRecipients) ? tr("Take over from the statement") : QString());
    m_body->setCurrentIndex(rows.empty() ? 1 : 0);
    qint64 flags = 0;
    for (const RecipientRow &row : rows)
        flags += static_cast<qint64>(row.flags.size());
    Q_EMIT flagsRead(flags);
    showChosen();
}

const RecipientRow *RecipientsPanel::chosen() const
{
    return m_model->rowAt(m_table->currentIndex());
}

// What is not in order with the chosen one, in sentences, and what can be done with it.
void RecipientsPanel::showChosen()
{
    const RecipientRow *row = chosen();
    QStringList sentences;
    if (row) {
        for (const RecipientFlag flag : row->flags)
            sentences.append(sentenceOf(flag, row->recipient, m_clock.today()));
    }
    m_about->setText(sentences.join(u'\n'));
    m_about->setVisible(!sentences.isEmpty());
    for (QPushButton *act : m_ofRow)
        act->setEnabled(row != nullptr);
    if (!m_remove)
        return;
    m_remove->setEnabled(row && row->disclosures == 0);
    m_end->setEnabled(row && !row->recipient.ended);
    m_merge->setEnabled(row && m_model->rowCount() > 1);
}

// The one that is shown, where it is one.
std::vector<Organisation> RecipientsPanel::shownOrganisations() const
{
    std::vector<Organisation> shown;
    for (const Organisation &organisation : m_organisations) {
        if (!m_organisation || organisation.id == *m_organisation)
            shown.push_back(organisation);
    }
    return shown;
}

void RecipientsPanel::add()
{
    Q_EMIT dialogMade(new RecipientDialog(m_workspace, m_organisations, m_organisation, std::nullopt, m_clock.today(), this));
}

void RecipientsPanel::change()
{
    if (const RecipientRow *row = chosen(); row && m_workspace.may(Permission::ManageRecipients))
        Q_EMIT dialogMade(new RecipientDialog(m_workspace, m_organisations, m_organisation, row->recipient, m_clock.today(), this));
}

void RecipientsPanel::end()
{
    if (const RecipientRow *row = chosen())
        Q_EMIT dialogMade(new EndRecipientDialog(m_workspace, row->recipient, m_clock.today(), this));
}

void RecipientsPanel::merge()
{
    if (const RecipientRow *row = chosen())
        Q_EMIT dialogMade(new MergeRecipientDialog(m_workspace, *row, m_model->rows(), this));
}

void RecipientsPanel::remove()
{
    const RecipientRow *row = chosen();
    if (!row)
        return;
    whenReady(m_workspace.run([id = row->recipient.id](Register &opened) { return removeRecipient(opened, id); }), this,
              [this, before = row->recipient](const Result<void> &removed) {
                  if (!removed)
                      return void(Q_EMIT failed(removed.error()));
                  Recipient again = before;
                  again.revision = 0;
                  Q_EMIT recorded(tr("%1 is out of the list.").arg(before.name.toString()), undoBy([again](Register &opened) { return keepRecipients(opened, {again}); }));
              });
}

static Result<qint64> takeOverOf(Register &opened, const std::vector<Organisation> &organisations)
{
    qint64 added = 0;
    for (const Organisation &organisation : organisations) {
        const Result<std::vector<Recipient>> some = addRecipientsOfStatement(opened, organisation.id);
        if (!some)
            return some.error();
        added += static_cast<qint64>(some->size());
    }
    return added;
}

void RecipientsPanel::takeOver()
{
    whenReady(m_workspace.run([of = shownOrganisations()](Register &opened) { return takeOverOf(opened, of); }), this, [this](const Result<qint64> &added) {
        if (!added)
            Q_EMIT failed(added.error());
        else if (*added == 0)
            Q_EMIT recorded(tr("Everybody whom the statement names is in the list already."), UndoWork());
        else
            Q_EMIT recorded(tr("%1 recipients taken over. Decide the role of each, and fill in its agreement.", nullptr, pluralOf(*added)).arg(QLocale().toString(*added)), UndoWork());
    });
}

void RecipientsPanel::showDisclosures()
{
    if (const RecipientRow *row = chosen())
        Q_EMIT disclosuresWanted(row->recipient.id);
}

void RecipientsPanel::showAgreements()
{
    if (const RecipientRow *row = chosen())
        (new AgreementsDialog(m_workspace, *row, this))->open();
}

void RecipientsPanel::focusList()
{
    m_table->setFocus();
}

} // namespace balie
