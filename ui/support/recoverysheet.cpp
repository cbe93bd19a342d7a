// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recoverysheet.h"

#include "ui/support/qrimage.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPrinter>

namespace balie {

namespace {

class RecoveryPage
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)

public:
    RecoveryPage(const RecoverySheet &sheet, QPrinter &printer)
        : m_sheet(sheet), m_painter(&printer), m_width(m_painter.viewport().width()), m_millimetre(printer.resolution() / 25.4)
    {
    }

    void paint()
    {
        QFont title(m_painter.font().family(), 16, QFont::DemiBold);
        const QFont text(m_painter.font().family(), 11);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSize(18);
        write(title, tr("Recovery code of %1").arg(m_sheet.registerName));
        write(fixed, m_sheet.code);
        write(text, tr("With this code the register can be opened when the passphrase is lost. Keep this paper in a safe, "
                       "away from the computer. The code works once: you get a new one then. Destroy an older sheet."));
        if (m_sheet.slot.isEmpty())
            return;
        write(text, tr("The square is for when the key files of the register are gone too. Read it with any scanner, put the "
                       "text in a file, and let your administrator run: privacybalie-cli recover --recovery-slot FILE"));
        const int side = int(75 * m_millimetre);
        m_painter.drawImage(QRect(0, int(m_y), side, side), qrImage(m_sheet.slot.toLatin1()));
    }

private:
    void write(const QFont &font, const QString &words)
    {
        m_painter.setFont(font);
        const QRectF place(0, m_y, m_width, 200 * m_millimetre);
        QRectF used;
        m_painter.drawText(place, Qt::AlignLeft | Qt::TextWordWrap, words, &used);
        m_y = used.bottom() + 8 * m_millimetre;
    }

    const RecoverySheet &m_sheet;
    QPainter m_painter;
    qreal m_width;
    qreal m_millimetre;
    qreal m_y = 0;
};

} // namespace

PagePainter recoverySheetPainter(const RecoverySheet &sheet)
{
    return [sheet](QPrinter &printer) { RecoveryPage(sheet, printer).paint(); };
}

} // namespace balie
