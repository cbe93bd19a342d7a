// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the register about a destruction: the list for the administrator of a system, and the certificate.
#include "core/casework/destruction/givedestruction.h"
#include "core/casework/exportaccountability.h"
#include "core/documents/pages.h"
#include "core/wording/errorwords.h"
#include "ui/retention/destroypanel.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QLocale>
#include <QRegularExpression>

namespace balie {

// A system can be named as no file can.
static QString listName(const QString &number, const QString &system)
{
    static const QRegularExpression others(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    return QStringLiteral("%1 %2.csv").arg(number, QString(system).replace(others, QStringLiteral("-")));
}

void DestroyPanel::saveWorkList(const QString &system)
{
    if (!m_sheet)
        return;
    const Destruction &destruction = m_sheet->destruction;
    chooseFileToSave(this, tr("List for the administrator of %1").arg(system), listName(destruction.number, system), tr("Table (*.csv)"),
                     [this, id = destruction.id, system](const QString &path) {
                         if (!mayBeWritten(path, &m_messages))
                             return;
                         whenReady(m_workspace.run([id, system](Register &opened) { return giveWorkList(opened, id, system); }), this, [this, path](const Result<ListExport> &list) {
                             if (!list)
                                 return m_messages.tell(MessageKind::Failure, sentenceOf(list.error()));
                             if (!writeChosen(path, list->bytes, &m_messages))
                                 return;
                             const QString rows = QLocale().toString(list->rows);
                             m_messages.tell(MessageKind::Success, tr("%1 rows written to %2. The file names persons and is not encrypted: keep it safe.").arg(rows, path));
                         });
                     });
}

void DestroyPanel::exportRecords()
{
    chooseFileToSave(this, tr("Export how destroyed cases were dealt with"), tr("destroyed cases.csv"), tr("Table (*.csv)"), [this](const QString &path) {
        if (!mayBeWritten(path, &m_messages))
            return;
        whenReady(m_workspace.run([of = m_organisation](Register &opened) { return exportAccountability(opened, of); }), this, [this, path](const Result<ListExport> &list) {
            if (!list)
                return m_messages.tell(MessageKind::Failure, sentenceOf(list.error()));
            if (writeChosen(path, list->bytes, &m_messages))
                m_messages.tell(MessageKind::Success, tr("%1 cases written to %2. The table says how they were dealt with, and of nobody whose they were.").arg(QLocale().toString(list->rows), path));
        });
    });
}

// Painted where the register works, so that the window goes on.
static Result<QByteArray> certificateOf(Register &opened, DestructionId id)
{
    return certifyDestruction(opened, id).transform([](const DestructionSheet &sheet) {
        return pdfOf(sheet.title(), destructionPainter(sheet), QPageLayout::Portrait, PdfKind::Archive);
    });
}

void DestroyPanel::saveCertificate()
{
    if (!m_sheet)
        return;
    const Destruction &destruction = m_sheet->destruction;
    chooseFileToSave(this, m_sheet->title(), destruction.number + QStringLiteral(".pdf"), tr("PDF (*.pdf)"),
                     [this, id = destruction.id](const QString &path) {
                         if (!mayBeWritten(path, &m_messages))
                             return;
                         whenReady(m_workspace.run([id](Register &opened) { return certificateOf(opened, id); }), this, [this, path](const Result<QByteArray> &pdf) {
                             if (!pdf)
                                 return m_messages.tell(MessageKind::Failure, sentenceOf(pdf.error()));
                             if (writeChosen(path, *pdf, &m_messages))
                                 m_messages.tell(MessageKind::Success, tr("The certificate is in %1. It names nobody whose data they were.").arg(path));
                         });
                     });
}

} // namespace balie
