// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lockedpaper.h"

#define POINTERHOLDER_TRANSITION 4 // no smart pointer of the library's own
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <sodium.h>

#include <exception>

namespace balie {

// The library says by an exception that a file is none.
Result<QByteArray> lockedPaper(const QByteArray &pdf, const QString &password)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("letter", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(file);
        writer.setOutputMemory();
        const QByteArray key = password.toUtf8();
        // Who can open it may print and copy it: it is the person's own. The owner's password is one that nobody knows.
        const QByteArray owner = paperPassword().toUtf8();
        writer.setR6EncryptionParameters(key.constData(), owner.constData(), true, true, true, true, true, true, qpdf_r3p_full, true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &) {
        return Error(ErrorCode::FileMalformed);
    }
}

QString paperPassword()
{
    static constexpr char signs[] = "abcdefghjkmnpqrstuvwxyz23456789"; // no i, l, o, 0, 1
    static_assert(sizeof(signs) - 1 == 31);
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            password.append(u'-');
        password.append(QLatin1Char(signs[randombytes_uniform(sizeof(signs) - 1)]));
    }
    return password;
}

} // namespace balie
