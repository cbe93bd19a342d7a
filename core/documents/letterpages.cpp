// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letterpages.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace balie {

static constexpr qreal signatureRoom = 34; // points between the greeting and the name

// Sizes in a format are dots of the screen, and the layout takes them to those of the paper.
static qreal screenDots()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

LetterPages::LetterPages(QPagedPaintDevice &device, const QString &html, const QFont &font, QSizeF page, qreal firstTop)
    : m_dotsPerInch(screenDots())
{
    documentLayout()->setPaintDevice(&device);
    setDocumentMargin(0);
    setDefaultFont(font);
    setIndentWidth(points(18));
    setHtml(html);
    style();
    beginBelow(firstTop * m_dotsPerInch / device.logicalDpiY());
    setPageSize(page);
    keepTogether();
    keepRowsTogether();
    keepTogether();
}

QVariant LetterPages::loadResource(int, const QUrl &)
{
    return {};
}

// Where the last line is: room below it makes no page.
int LetterPages::pages() const
{
    documentLayout()->documentSize();
    const QTextBlock end = lastBlock();
    return pageOfLine(end, end.layout()->lineCount() - 1) + 1;
}

void LetterPages::drawPage(QPainter &painter, int page) const
{
    painter.save();
    painter.setPen(Qt::black);
    painter.translate(0, -page * pageSize().height());
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        drawBlock(painter, block, page);
    painter.restore();
}

// Line by line: Qt's own layout draws the line before the page as well, of a block that goes on there.
void LetterPages::drawBlock(QPainter &painter, const QTextBlock &block, int page) const
{
    const QTextLayout *layout = block.layout();
    const QPointF corner = documentLayout()->blockBoundingRect(block).topLeft() - QPointF(0, layout->boundingRect().top());
    for (int at = 0; at < layout->lineCount(); ++at) {
        if (pageOfLine(block, at) != page)
            continue;
        const QTextLine line = layout->lineAt(at);
        line.draw(&painter, corner);
        if (at == 0 && block.textList())
            drawMark(painter, *block.textList(), block, corner + QPointF(line.x(), line.y() + line.ascent()));
    }
}

// Before the first word, on its line.
void LetterPages::drawMark(QPainter &painter, const QTextList &list, const QTextBlock &block, const QPointF &place) const
{
    const bool isNumbered = list.format().style() <= QTextListFormat::ListDecimal;
    const QString mark = (isNumbered ? list.itemText(block) : QStringLiteral("•")) + u' ';
    const QFont font(defaultFont(), documentLayout()->paintDevice());
    painter.setFont(font);
    painter.drawText(place - QPointF(QFontMetricsF(font).horizontalAdvance(mark), 0), mark);
}

qreal LetterPages::points(qreal size) const
{
    return size * m_dotsPerInch / 72;
}

void LetterPages::style()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next())
        styleBlock(block);
    styleTables();
}

void LetterPages::styleBlock(QTextBlock block)
{
    QTextBlockFormat format = block.blockFormat();
    const bool isHeading = format.headingLevel() > 0;
    const QTextList *list = block.textList();
    const bool isInList = list && list->itemNumber(block) + 1 < list->count();
    if (!list && format.leftMargin() > 0)
        format.setIndent(1); // quoted; a margin at the side is not brought to the scale of the paper
    format.setLeftMargin(0);
    format.setRightMargin(0);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isHeading ? points(13) : 0);
    format.setBottomMargin(points(isHeading ? 2 : isInList ? 3 : isGreeting(block) ? signatureRoom : 7));
    if (QTextCursor(block).currentTable())
        format.setBottomMargin(0);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    if (!isHeading)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    bold.setProperty(QTextFormat::FontSizeAdjustment, 0);
    cursor.mergeCharFormat(bold);
}

// "Met vriendelijke groet,": the last line but one ends in a comma.
bool LetterPages::isGreeting(const QTextBlock &block) const
{
    return block.blockNumber() == blockCount() - 2 && block.text().trimmed().endsWith(u',');
}

void LetterPages::styleTables()
{
    for (QTextFrame *frame : rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        if (table->columns() == 2)
            format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 34), QTextLength(QTextLength::PercentageLength, 66)});
        format.setCellPadding(0);
        format.setCellSpacing(0);
        format.setBorder(0);
        format.setTopMargin(points(2));
        format.setBottomMargin(points(7));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                styleCell(table->cellAt(row, column));
        }
    }
}

void LetterPages::styleCell(QTextTableCell cell)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setTopPadding(points(2));
    format.setBottomPadding(points(2));
    format.setRightPadding(points(6));
    cell.setFormat(format);
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat block = cursor.blockFormat();
    block.setAlignment(Qt::AlignLeft); // the heading of a row stands in the middle otherwise
    cursor.setBlockFormat(block);
}

void LetterPages::beginBelow(qreal top)
{
    QTextCursor cursor(this);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setLineHeight(top, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

// A row that would go over to the next page begins there; the first stays with what introduces it.
void LetterPages::keepRowsTogether()
{
    for (QTextFrame *frame : rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        for (int row = 1; table && row < table->rows(); ++row)
            keepRowTogether(*table, row);
    }
}

void LetterPages::keepRowTogether(QTextTable &table, int row)
{
    documentLayout()->documentSize(); // as it lies after the rows before it moved
    const QTextBlock first = table.cellAt(row, 0).firstCursorPosition().block();
    const int page = pageOfLine(first, 0);
    int last = page;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextBlock end = table.cellAt(row, column).lastCursorPosition().block();
        last = std::max(last, pageOfLine(end, end.layout()->lineCount() - 1));
    }
    const qreal missing = (page + 1) * pageSize().height() - documentLayout()->blockBoundingRect(first).top();
    if (last != page + 1 || missing > pageSize().height() / 2)
        return; // on one page, or so long that it may go over
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell before = table.cellAt(row - 1, column); // a cell that grew itself would keep the room on the next page
        QTextTableCellFormat format = before.format().toTableCellFormat();
        format.setBottomPadding(format.bottomPadding() + missing * m_dotsPerInch / documentLayout()->paintDevice()->logicalDpiY());
        before.setFormat(format);
    }
}

// Every move may push what follows, so that it is looked at again; each block moves once at most.
void LetterPages::keepTogether()
{
    for (int tries = blockCount(); tries > 0; --tries) {
        const QTextBlock block = blockToMove();
        if (!block.isValid())
            return;
        breakBefore(block, true);
        breakBefore(block.next(), false);
    }
}

QTextBlock LetterPages::blockToMove() const
{
    documentLayout()->documentSize(); // lays out the whole; a block that is not laid out yet has no lines
    for (QTextBlock block = begin().next(); block.isValid(); block = block.next()) {
        if (begins(block))
            continue;
        const int lines = block.layout()->lineCount();
        const QTextBlock next = block.next();
        const int nextLines = next.isValid() ? next.layout()->lineCount() : 0;
        const int last = pageOfLine(block, lines - 1);
        if (nextLines > 0 && staysWithNext(block) && last != pageOfLine(next, std::min(1, nextLines - 1)))
            return block;
        const bool leavesOne = lines > 1 && pageOfLine(block, 0) != pageOfLine(block, 1);
        const bool sendsOne = lines > 1 && lines < 4 && pageOfLine(block, lines - 2) != last;
        if ((leavesOne || sendsOne) && !QTextCursor(block).currentTable())
            return block;
    }
    return {};
}

// What introduces something, and the end of the letter: a last paragraph, the greeting and the signature.
bool LetterPages::staysWithNext(const QTextBlock &block) const
{
    if (QTextCursor(block).currentTable())
        return false;
    const bool introduces = block.blockFormat().headingLevel() > 0 || block.text().trimmed().endsWith(u':');
    const int toEnd = blockCount() - 1 - block.blockNumber();
    return introduces || toEnd == 1 || (toEnd == 2 && block.layout()->lineCount() <= 6);
}

bool LetterPages::begins(const QTextBlock &block) const
{
    return block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
}

int LetterPages::pageOfLine(const QTextBlock &block, int line) const
{
    const QTextLayout *layout = block.layout();
    const qreal top = documentLayout()->blockBoundingRect(block).top() - layout->boundingRect().top();
    const qreal middle = line < 0 ? top : top + layout->lineAt(line).y() + layout->lineAt(line).height() / 2;
    return static_cast<int>(std::floor(middle / pageSize().height()));
}

void LetterPages::breakBefore(QTextBlock block, bool does)
{
    if (!block.isValid())
        return;
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(does ? QTextFormat::PageBreak_AlwaysBefore : QTextFormat::PageBreak_Auto);
    QTextCursor(block).setBlockFormat(format);
}

} // namespace balie
