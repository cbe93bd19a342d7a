// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/proofsheet.h"

#include "core/documents/sheetwriter.h"
#include "core/documents/timelinepainter.h"
#include "core/wording/datewords.h"
#include "core/wording/proofsheetwords.h"
#include "core/wording/proofwords.h"
#include "core/wording/rightwords.h"

#include <algorithm>

namespace balie {

namespace {

void writeDays(SheetWriter &writer, const TwoClocks &clocks)
{
    writer.strong(lastDayLine(clocks.due, clocks.binding));
    if (clocks.promiseDue)
        writer.text(promiseLine(*clocks.promiseDue));
    writer.text(lawLine(clocks.statutoryDue));
    if (clocks.dueWithoutPause != clocks.due)
        writer.text(voidPausesLine(clocks.dueWithoutPause));
}

// Laid out as on the screen and scaled to the paper, so that the shapes keep their proportions.
void drawTimeline(SheetWriter &writer, const TimelineFacts &facts)
{
    constexpr qreal screenWidth = 680;
    QFont font = writer.textFont();
    font.setPixelSize(12);
    const TimelineLayout layout(facts, screenWidth, TimelinePainter::measureFor(font));
    const qreal scale = writer.width() / screenWidth;
    writer.drawing({writer.width(), layout.height() * scale}, [facts, layout, font, scale](QPainter &painter, const QRectF &place) {
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        TimelinePainter(facts, layout, QPalette(), TimelinePainter::Ink::Paper).paint(painter, font, -1);
    });
}

void writeStep(SheetWriter &writer, const ProofStep &step)
{
    writer.strong(QStringLiteral("%1 – %2").arg(shortDay(step.date), sourceOf(step)));
    writer.text(sentenceOf(step));
    writer.space(0.4);
}

// A step is whole on its page, and the last is never alone on one.
void writeSteps(SheetWriter &writer, const std::vector<ProofStep> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::size_t end = i + 2 == steps.size() ? i + 2 : i + 1;
        writer.together([&] {
            for (std::size_t step = i; step < end; ++step)
                writeStep(writer, steps[step]);
        });
        i = end - 1;
    }
}

} // namespace

void writeProof(SheetWriter &writer, const ProofSheet &sheet)
{
    writer.text(calendarLine(sheet.calendar));
    writer.space(0.5);
    if (std::any_of(sheet.rights.begin(), sheet.rights.end(), isUnderAnswerTerm)) {
        writeDays(writer, sheet.clocks);
        writer.space();
    }
    drawTimeline(writer, sheet.timeline);
    writer.space();
    writeSteps(writer, sheet.steps);
}

PagePainter proofPainter(const ProofSheet &sheet)
{
    return [sheet](QPagedPaintDevice &device) {
        SheetWriter writer(device, {proofTitle(sheet.reference), confidentialFoot(sheet.organisation), {}, sheet.organisation});
        writer.title(proofTitle(sheet.reference));
        writer.text(QStringLiteral("%1 · %2").arg(sheet.organisation, listed(sheet.rights)));
        writer.text(drawnUpOn(sheet.drawnUp));
        writeProof(writer, sheet);
        writer.paint();
    };
}

} // namespace balie
