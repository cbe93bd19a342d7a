// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of what is kept starts and gives: its dialogs, a proposal to destroy, the list as a file and on paper.
#include "core/casework/exportretention.h"
#include "core/casework/printretention.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/retentionwords.h"
#include "ui/models/retentionmodel.h"
#include "ui/recording/offerundo.h"
#include "ui/retention/endingdialogs.h"
#include "ui/retention/holddialog.h"
#include "ui/retention/holdspanel.h"
#include "ui/retention/itemdialog.h"
#include "ui/retention/itempanel.h"
#include "ui/retention/keptpanel.h"
#include "ui/retention/proposedialog.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/listprint.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QComboBox>
#include <QLocale>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>

namespace balie {

void KeptPanel::connectActs()
{
    m_item->offerIn(*m_table);
    connect(m_item, &ItemPanel::changeWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new ItemDialog(m_workspace, m_detail->row, m_clock.today(), this));
    });
    connect(m_item, &ItemPanel::triggerWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new TriggerDialog(m_workspace, *m_detail, m_clock.today(), this));
    });
    connect(m_item, &ItemPanel::holdWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new HoldDialog(m_workspace, m_detail->row, m_clock.today(), this));
    });
    connect(m_item, &ItemPanel::removeWanted, this, [this] {
        if (m_detail)
            Q_EMIT dialogMade(new RemoveDialog(m_workspace, m_detail->row, this));
    });
    connect(m_propose, &QPushButton::clicked, this, &KeptPanel::propose);
    connect(m_item, &ItemPanel::liftWanted, this, &KeptPanel::lift);
    connect(m_item, &ItemPanel::caseWanted, this, [this] {
        if (m_detail && m_detail->row.item.request)
            Q_EMIT requestWanted(*m_detail->row.item.request);
    });
    connect(m_item, &ItemPanel::personWanted, this, [this] {
        if (m_detail && m_detail->row.item.person)
            Q_EMIT personWanted(*m_detail->row.item.person);
    });
}

void KeptPanel::add(const std::vector<OrganisationRow> &organisations)
{
    std::vector<Organisation> offered;
    for (const OrganisationRow &row : organisations)
        offered.push_back(row.organisation);
    Q_EMIT dialogMade(new ItemDialog(m_workspace, offered, m_filter.organisation, m_clock.today(), this));
}

void KeptPanel::propose()
{
    if (m_filter.state && m_filter.state != ExpiryState::Expired)
        return m_messages.tell(MessageKind::Information, tr("Only what is past its period can be proposed. Choose ‘%1’ as the state, or all states.").arg(wordOf(ExpiryState::Expired)));
    if (m_filter.month.isValid())
        return m_messages.tell(MessageKind::Information, tr("What has to go is not proposed by the month. Choose all months."));
    const auto read = [of = m_filter.organisation, category = m_filter.category](Register &opened) { return destructionOffers(opened, of, category); };
    whenReady(m_workspace.run(read), this, [this, category = m_filter.category](const Result<std::vector<DestructionOffer>> &offers) {
        if (!offers)
            m_messages.tell(MessageKind::Failure, sentenceOf(offers.error()));
        else
            offerToPropose(*offers, category);
    });
}

void KeptPanel::offerToPropose(const std::vector<DestructionOffer> &offers, const QString &category)
{
    if (offers.empty())
        return m_messages.tell(MessageKind::Information, tr("There is nothing to propose here: nothing is past its period, or it is held or in a destruction already."));
    auto *dialog = new ProposeDialog(m_workspace, offers, category, this);
    connect(dialog, &ProposeDialog::proposed, this, &KeptPanel::proposed);
    Q_EMIT dialogMade(dialog);
}

void KeptPanel::lift(const PlacedHold &placed)
{
    liftAndTell(m_workspace, placed, m_clock.today(), this, [this](const QString &words, const UndoWork &undo) { offerUndo(m_workspace, m_messages, words, undo); },
                [this](const Error &error) { m_messages.tell(MessageKind::Failure, sentenceOf(error)); });
}

QStringList KeptPanel::filterWords() const
{
    QStringList words;
    if (m_filter.state)
        words.append(wordOf(*m_filter.state));
    if (!m_filter.category.isEmpty())
        words.append(m_category->currentText());
    if (m_filter.month.isValid())
        words.append(monthYear(m_filter.month));
    return words;
}

// Everything that is filtered, not only what was scrolled to.
void KeptPanel::exportRows()
{
    chooseFileToSave(this, tr("Export what is kept"), tr("retention.csv"), tr("Table (*.csv)"), [this](const QString &path) {
        if (!mayBeWritten(path, &m_messages))
            return;
        whenReady(m_workspace.run([wanted = queryOf(m_filter), words = exportedRetentionHeads()](Register &opened) { return exportRetention(opened, wanted, words); }), this,
                  [this, path](const Result<ListExport> &list) {
                      if (!list)
                          return m_messages.tell(MessageKind::Failure, sentenceOf(list.error()));
                      if (writeChosen(path, list->bytes, &m_messages))
                          m_messages.tell(MessageKind::Success, tr("%1 rows written to %2. The file is not encrypted: keep it safe.").arg(QLocale().toString(list->rows), path));
                  });
    });
}

static PrintedList onPaper(const RetentionForPaper &found, QDate today)
{
    PrintedList list;
    list.title = KeptPanel::tr("What is kept");
    const auto shown = static_cast<qint64>(found.rows.size());
    if (shown < found.all)
        list.title = KeptPanel::tr("What is kept: the first %1 of %2").arg(QLocale().toString(shown), QLocale().toString(found.all));
    list.footer = KeptPanel::tr("%1 · confidential: personal data").arg(longDay(today));
    list.heads = retentionHeads();
    for (const RetentionColumn column : retentionColumns)
        list.whole.push_back(isDayColumn(column));
    for (const RetentionRow &row : found.rows) {
        QStringList cells;
        for (const RetentionColumn column : retentionColumns)
            cells.append(wordsOf(row, column));
        list.rows.push_back(cells);
    }
    return list;
}

void KeptPanel::printRows(PageTask task)
{
    const RetentionQuery wanted = queryOf(m_filter);
    whenReady(m_workspace.run([wanted](Register &opened) { return retentionForPaper(opened, wanted); }), this, [this, task, wanted](const Result<RetentionForPaper> &found) {
        if (!found)
            return m_messages.tell(MessageKind::Failure, sentenceOf(found.error()));
        PrintedList list = onPaper(*found, m_clock.today());
        list.filter = filterWords().join(QStringLiteral(" · "));
        const PagePainter paint = listPainter(list);
        const PrintOut print = [this, wanted, paint, rows = static_cast<qint64>(found->rows.size())](const std::shared_ptr<QPrinter> &printer) { printOn(printer, wanted, rows, paint); };
        if (task == PageTask::Print)
            choosePrinter(this, tr("What is kept"), QPageLayout::Landscape, print);
        else
            previewPages(this, tr("What is kept"), paint, QPageLayout::Landscape, print);
    });
}

// That it was printed stands in the log before the printer gets a page.
void KeptPanel::printOn(const std::shared_ptr<QPrinter> &printer, const RetentionQuery &wanted, qint64 rows, const PagePainter &paint)
{
    if (!mayBePrinted(*printer, &m_messages))
        return;
    whenReady(m_workspace.run([wanted, rows](Register &opened) { return logRetentionPrinted(opened, wanted, rows); }), this, [this, printer, paint](const Result<void> &logged) {
        if (!logged)
            return m_messages.tell(MessageKind::Failure, sentenceOf(logged.error()));
        paintAndTell(*printer, paint, &m_messages);
    });
}

} // namespace balie
