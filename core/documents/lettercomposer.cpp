// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/lettercomposer.h"

#include "core/documents/letterpages.h"
#include "core/documents/linecell.h"
#include "core/documents/logo.h"
#include "core/documents/pages.h"
#include "core/documents/shortened.h"
#include "core/wording/letterwords.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextOption>

namespace balie {

namespace {

// Millimetres from the edges of the sheet. The window of an envelope shows 45 to 90 mm from the top.
constexpr qreal left = 25;
constexpr qreal textWidth = 165;
constexpr qreal headTop = 20;
constexpr qreal windowTop = 50;
constexpr qreal windowWidth = 85;
constexpr qreal linesTop = 97; // date, reference, subject
constexpr qreal labelWidth = 32;
constexpr qreal textTop = 25;  // of the pages behind the first
constexpr qreal textBottom = 265;
constexpr qreal footTop = 272;

class LetterPainter
{
public:
    LetterPainter(QPagedPaintDevice &device, const LetterSheet &sheet)
        : m_device(device), m_painter(&device), m_sheet(sheet), m_words(sheet.language)
    {
    }

    int paint()
    {
        const qreal subjectBottom = drawHead();
        const qreal top = subjectBottom + dots(7) - dots(textTop);
        LetterPages text(m_device, m_sheet.letter.body.html(), paperFont(9.5), {dots(textWidth), dots(textBottom - textTop)}, top);
        const int pages = text.pages();
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                m_device.newPage();
            m_painter.save();
            m_painter.translate(place(left, textTop));
            text.drawPage(m_painter, page);
            m_painter.restore();
            drawFoot(page + 1, pages);
        }
        return pages;
    }

private:
    qreal dots(qreal millimetres) const { return millimetres * m_device.logicalDpiX() / 25.4; }
    // The painter begins inside the margin.
    QPointF place(qreal x, qreal y) const { return {dots(x - paperMargin), dots(y - paperMargin)}; }

    // Gives the height that the lines took. A word that is longer than its line goes on below.
    qreal write(const QFont &font, const QRectF &room, const QString &words, Qt::Alignment side = Qt::AlignLeft)
    {
        m_painter.setFont(font);
        QTextOption option(side | Qt::AlignTop);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_painter.drawText(room, words, option);
        return m_painter.boundingRect(room, words, option).height();
    }

    QRectF room(qreal x, qreal y, qreal width, qreal height) const
    {
        return {place(x, y), QSizeF(dots(width), dots(height))};
    }

    // Where the subject ends, in dots from the edge of the sheet.
    qreal drawHead()
    {
        drawSender();
        drawReturn();
        const LetterHead &head = m_sheet.head;
        write(paperFont(9.5), room(left, windowTop + 2, windowWidth, 36), m_sheet.letter.address);
        qreal y = dots(linesTop);
        const QString day = m_words.plainDay(m_sheet.day);
        y += writeField(y, m_words.dateLabel(), head.place.isEmpty() ? day : head.place + QStringLiteral(", ") + day, QFont::Normal);
        y += writeField(y, m_words.referenceLabel(), m_sheet.reference, QFont::Normal);
        if (!m_sheet.letter.subject.isEmpty())
            y += writeField(y, m_words.subjectLabel(), m_sheet.letter.subject, QFont::DemiBold);
        return y;
    }

    // Above the address, in two lines at most: the street and the town are whole.
    void drawReturn()
    {
        const LetterHead &head = m_sheet.head;
        QStringList back{head.organisation};
        back.append(head.address.split(u'\n', Qt::SkipEmptyParts));
        const QFont font = paperFont(6.5);
        const auto linesOf = [&](const QString &words) { return LineCell(m_device, font, words, 0, dots(windowWidth)).lines(); };
        const QString words = shortened(back.join(QStringLiteral(" · ")), head.organisation, [&](const QString &shown) { return linesOf(shown) <= 2; });
        const bool isLong = linesOf(words) > 1;
        write(font, room(left, isLong ? windowTop - 4.7 : windowTop - 4, windowWidth, isLong ? 6.7 : 4), words, Qt::AlignLeft);
    }

    void drawSender()
    {
        const LetterHead &head = m_sheet.head;
        const QImage logo = logoImage(head.logo);
        if (logo.isNull()) {
            write(paperFont(15, QFont::DemiBold), room(left, headTop, 95, 20), head.organisation);
        } else {
            const QSizeF most(dots(60), dots(18));
            m_painter.drawImage(QRectF(place(left, headTop), QSizeF(logo.size()).scaled(most, Qt::KeepAspectRatio)), logo);
        }
        QStringList lines = (head.sender.isEmpty() ? head.address : head.sender).split(u'\n', Qt::SkipEmptyParts);
        if (head.sender.isEmpty())
            lines.append(head.contact);
        write(paperFont(8), room(left + 100, headTop + 1, textWidth - 100, 26), lines.join(u'\n'), Qt::AlignRight);
    }

    qreal writeField(qreal y, const QString &label, const QString &value, QFont::Weight weight)
    {
        const qreal x = dots(left - paperMargin);
        const qreal top = y - dots(paperMargin);
        write(paperFont(9.5), {x, top, dots(labelWidth), dots(10)}, label);
        return write(paperFont(9.5, weight), {x + dots(labelWidth), top, dots(textWidth - labelWidth), dots(30)}, value) + dots(1);
    }

    void drawFoot(int page, int pages)
    {
        const LetterHead &head = m_sheet.head;
        const QString who = head.footer.isEmpty() ? head.organisation : head.footer.simplified();
        QStringList parts{who, m_words.referenceLabel() + QStringLiteral(": ") + m_sheet.reference};
        const QRectF foot = room(left, footTop, textWidth, 8);
        write(paperFont(7.5), room(left, footTop, textWidth - 25, 8), parts.join(QStringLiteral(" · ")));
        write(paperFont(7.5), foot, m_words.pageNumber(page, pages), Qt::AlignRight);
    }

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    const LetterSheet &m_sheet;
    LetterWords m_words;
};

} // namespace

ComposedLetter composeLetter(const LetterSheet &sheet)
{
    ComposedLetter composed;
    composed.pdf = pdfOf(sheet.reference, [&](QPagedPaintDevice &device) { composed.pages = paintLetter(device, sheet); });
    return composed;
}

int paintLetter(QPagedPaintDevice &device, const LetterSheet &sheet)
{
    return LetterPainter(device, sheet).paint();
}

} // namespace balie
