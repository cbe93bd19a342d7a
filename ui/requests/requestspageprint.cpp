// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list on paper: looked at, and printed.
#include "core/casework/printlist.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/models/requestlistmodel.h"
#include "ui/support/listprint.h"
#include "ui/requests/requestspage.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QLocale>
#include <QPrinter>

namespace balie {

// Everything that is filtered, not only what was scrolled to; at most a thousand rows on paper.
void RequestsPage::printRows(PageTask task)
{
    if (!m_mistake.isEmpty())
        return messages()->tell(MessageKind::Caution, m_mistake);
    const RequestQuery wanted = query();
    whenReady(m_workspace.run([wanted](Register &opened) { return listForPaper(opened, wanted); }), this, [this, task, wanted](const Result<ListForPaper> &found) {
        if (!found)
            return messages()->tell(MessageKind::Failure, sentenceOf(found.error()));
        const PagePainter paint = listPainter(onPaper(*found));
        const PrintOut print = [this, wanted, paint, rows = static_cast<qint64>(found->rows.size())](const std::shared_ptr<QPrinter> &printer) {
            printOn(printer, wanted, rows, paint);
        };
        if (task == PageTask::Print)
            choosePrinter(this, tr("Requests"), QPageLayout::Landscape, print);
        else
            previewPages(this, tr("Requests"), paint, QPageLayout::Landscape, print);
    });
}

PrintedList RequestsPage::onPaper(const ListForPaper &found) const
{
    PrintedList list;
    list.title = tr("Requests");
    list.filter = filterWords();
    const auto shown = static_cast<qint64>(found.rows.size());
    if (shown < found.all) {
        const QLocale locale;
        list.title = tr("Requests: the first %1 of %2").arg(locale.toString(shown), locale.toString(found.all));
    }
    list.footer = tr("%1 · confidential: personal data").arg(longDay(m_clock.today()));
    const std::vector<RequestColumn> columns = columnsOutside();
    for (RequestColumn column : columns) {
        list.heads.append(requestColumn(column).title);
        list.whole.push_back(column == RequestColumn::Reference || isDayColumn(column));
    }
    for (const RequestRow &row : found.rows) {
        QStringList cells;
        for (RequestColumn column : columns)
            cells.append(requestColumn(column).text(row));
        list.rows.push_back(cells);
    }
    return list;
}

// That it was printed stands in the log before the printer gets a page.
void RequestsPage::printOn(const std::shared_ptr<QPrinter> &printer, const RequestQuery &wanted, qint64 rows, const PagePainter &paint)
{
    if (!mayBePrinted(*printer, messages()))
        return;
    whenReady(m_workspace.run([wanted, rows](Register &opened) { return logListPrinted(opened, wanted, rows); }), this, [this, printer, paint](const Result<void> &logged) {
        if (!logged)
            return messages()->tell(MessageKind::Failure, sentenceOf(logged.error()));
        paintAndTell(*printer, paint, messages());
    });
}

} // namespace balie
