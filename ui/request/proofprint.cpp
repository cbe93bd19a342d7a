// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/proofprint.h"

#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/proofwords.h"
#include "ui/request/casetimeline.h"
#include "ui/request/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace balie {

namespace {

// Writes one sheet from the top down; begins a new page where it must.
class ProofSheet
{
    Q_DECLARE_TR_FUNCTIONS(ProofSheet)

public:
    ProofSheet(const CaseView &view, QPrinter &printer) : m_view(view), m_printer(printer), m_painter(&printer)
    {
        m_text.setPointSizeF(10);
        m_bold = m_text;
        m_bold.setWeight(QFont::DemiBold);
        m_title = m_bold;
        m_title.setPointSizeF(15);
        m_area = printer.pageLayout().paintRectPixels(printer.resolution());
        m_area.moveTopLeft({0, 0});
    }

    void paint()
    {
        const RequestDossier &dossier = m_view.dossier;
        write(m_title, tr("Proof of the last day: case %1").arg(dossier.request.reference()));
        write(m_text, QStringLiteral("%1 · %2").arg(dossier.organisation.name.toString(), listed(dossier.rights)));
        write(m_text, tr("Drawn up on %1").arg(longDay(m_view.today)));
        space();
        write(m_bold, tr("Last day: %1 (%2)").arg(longDay(dossier.clocks.due), wordOf(dossier.clocks.binding)));
        if (dossier.clocks.promiseDue)
            write(m_text, tr("By promise: %1").arg(longDay(*dossier.clocks.promiseDue)));
        write(m_text, tr("By law: %1").arg(longDay(dossier.clocks.statutoryDue)));
        write(m_text, tr("If every pause were void: %1").arg(longDay(dossier.clocks.dueWithoutPause)));
        space();
        paintLine();
        space();
        for (const ProofStep &step : dossier.proof) {
            write(m_bold, QStringLiteral("%1 – %2").arg(shortDay(step.date), step.source));
            write(m_text, sentenceOf(step));
            m_y += 0.4 * height(m_text);
        }
    }

private:
    qreal height(const QFont &font) const { return QFontMetricsF(font, &m_printer).height(); }
    void space() { m_y += height(m_text); }

    void need(qreal room)
    {
        if (m_y + room <= m_area.height())
            return;
        m_printer.newPage();
        m_y = 0;
    }

    void write(const QFont &font, const QString &text)
    {
        const QRectF place(0, 0, m_area.width(), m_area.height());
        const QFontMetricsF metrics(font, &m_printer);
        const qreal room = metrics.boundingRect(place, Qt::TextWordWrap, text).height();
        need(room);
        m_painter.setFont(font);
        m_painter.setPen(Qt::black);
        m_painter.drawText(QRectF(0, m_y, m_area.width(), room + 1), Qt::TextWordWrap, text);
        m_y += room * 1.15;
    }

    // Laid out as on the screen and scaled to the paper, so that the shapes keep their proportions.
    void paintLine()
    {
        const TimelineFacts facts = timelineOf(m_view.dossier, m_view.today);
        QFont font = m_text;
        font.setPixelSize(12);
        constexpr qreal width = 900;
        const TimelineLayout layout(facts, width, TimelinePainter::measureFor(font));
        const qreal scale = m_area.width() / width;
        need(layout.height() * scale);
        m_painter.save();
        m_painter.translate(0, m_y);
        m_painter.scale(scale, scale);
        TimelinePainter(facts, layout, QPalette(), TimelinePainter::Ink::Paper).paint(m_painter, font, -1);
        m_painter.restore();
        m_y += layout.height() * scale;
    }

    const CaseView &m_view;
    QPrinter &m_printer;
    QPainter m_painter;
    QRectF m_area;
    QFont m_text;
    QFont m_bold;
    QFont m_title;
    qreal m_y = 0;
};

} // namespace

PagePainter proofPainter(const CaseView &view)
{
    return [view](QPrinter &printer) { ProofSheet(view, printer).paint(); };
}

} // namespace balie
