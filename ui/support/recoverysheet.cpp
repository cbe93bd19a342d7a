// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recoverysheet.h"

#include "core/documents/sheetwriter.h"
#include "ui/support/qrimage.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct RecoveryPage
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

} // namespace

PagePainter recoverySheetPainter(const RecoverySheet &sheet)
{
    return [sheet](QPagedPaintDevice &device) {
        SheetWriter writer(device);
        writer.title(RecoveryPage::tr("Recovery code of %1").arg(sheet.registerName));
        writer.space();
        writer.code(sheet.code);
        writer.space();
        writer.text(RecoveryPage::tr("With this code the register can be opened when the passphrase is lost. Keep this paper in a safe, "
                                     "away from the computer. The code works once: you get a new one then. Destroy an older sheet."));
        if (sheet.slot.isEmpty())
            return;
        writer.space();
        writer.text(RecoveryPage::tr("The square is for when the key files of the register are gone too. Read it with any scanner or "
                                     "telephone. Choose “Passphrase lost?” in the program, and paste the text there."));
        writer.space();
        const qreal side = 75 * writer.millimetre();
        writer.drawing({side, side}, [&sheet](QPainter &painter, const QRectF &place) {
            painter.drawImage(place, qrImage(sheet.slot.toLatin1()));
        });
    };
}

} // namespace balie
