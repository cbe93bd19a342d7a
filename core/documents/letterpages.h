// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextDocument>

class QPagedPaintDevice;
class QPainter;
class QTextList;
class QTextTable;
class QTextTableCell;

namespace balie {

// The text of a letter laid out over pages of that size, in dots of the device. The first page begins lower,
// below the head. What belongs together stays together: a heading or an introduction with what follows it,
// the greeting with the signature, and a paragraph never leaves a single line behind.
class LetterPages : public QTextDocument
{
public:
    LetterPages(QPagedPaintDevice &device, const QString &html, const QFont &font, QSizeF page, qreal firstTop);

    int pages() const;
    // Draws that page (from 0) with its corner at the origin of the painter.
    void drawPage(QPainter &painter, int page) const;

protected:
    // Nothing is ever loaded, from the disk or from elsewhere.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    qreal points(qreal size) const; // as the layout counts
    void style();
    void drawBlock(QPainter &painter, const QTextBlock &block, int page) const;
    void drawMark(QPainter &painter, const QTextList &list, const QTextBlock &block, const QPointF &place) const;
    void styleBlock(QTextBlock block);
    void styleTables();
    void styleCell(QTextTableCell cell);
    bool isGreeting(const QTextBlock &block) const;
    void beginBelow(qreal top);
    void keepTogether();
    void keepRowsTogether();
    void keepRowTogether(QTextTable &table, int row);
    QTextBlock blockToMove() const;
    bool staysWithNext(const QTextBlock &block) const;
    bool begins(const QTextBlock &block) const; // at the top of a page
    int pageOfLine(const QTextBlock &block, int line) const;
    void breakBefore(QTextBlock block, bool does);

    qreal m_dotsPerInch; // of the screen that the layout measures by
};

} // namespace balie
