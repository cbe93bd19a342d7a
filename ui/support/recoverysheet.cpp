// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recoverysheet.h"

#include "core/documents/sheetwriter.h"
#include "core/wording/datewords.h"
#include "ui/support/qrimage.h"

#include <QCoreApplication>
#include <QDir>

namespace balie {

namespace {

struct RecoveryPage
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

} // namespace

static void writeHead(SheetWriter &writer, const RecoverySheet &sheet)
{
    const QDir folder(sheet.folder);
    writer.title(RecoveryPage::tr("Recovery sheet of %1").arg(folder.dirName()));
    writer.space(0.5);
    if (!sheet.organisations.isEmpty())
        writer.field(RecoveryPage::tr("Organisation"), sheet.organisations.join(QLatin1Char('\n')));
    writer.field(RecoveryPage::tr("Register"), folder.dirName());
    writer.field(RecoveryPage::tr("Place"), QDir::toNativeSeparators(folder.absolutePath()));
    writer.field(RecoveryPage::tr("Made by"), sheet.maker);
    writer.field(RecoveryPage::tr("Date"), longDay(sheet.day));
}

PagePainter recoverySheetPainter(const RecoverySheet &sheet)
{
    return [sheet](QPagedPaintDevice &device) {
        SheetWriter writer(device);
        writeHead(writer, sheet);
        writer.space();
        writer.code(sheet.code);
        writer.space();
        writer.text(RecoveryPage::tr("With this code the register can be opened when the passphrase is lost. Keep this paper in a safe, "
                                     "away from the computer. The code works once: you get a new sheet then."));
        writer.space(0.5);
        writer.strong(RecoveryPage::tr("Only the newest sheet works. As soon as this one is in use, an older sheet no longer works: destroy it."));
        if (sheet.slot.isEmpty()) {
            writer.paint();
            return;
        }
        writer.space();
        writer.text(RecoveryPage::tr("The square is for when the key files of the register are gone too. Read it with any scanner or "
                                     "telephone. Choose “Passphrase lost?” in the program, and paste the text there."));
        writer.space();
        const qreal side = 75 * writer.millimetre();
        writer.drawing({side, side}, [&sheet](QPainter &painter, const QRectF &place) {
            painter.drawImage(place, qrImage(sheet.slot.toLatin1()));
        });
        writer.paint();
    };
}

} // namespace balie
