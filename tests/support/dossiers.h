// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/attachfile.h"
#include "core/casework/printdossier.h"
#include "tests/support/letterorders.h"

#include <QTemporaryFile>

namespace balie {

// Dossiers of a real register, and files of strangers to bind into them.

// Letters that are joined on paper are two to who reads them.
inline QString textOf(const QByteArray &pdf) { return textOfPdf(pdf).normalized(QString::NormalizationForm_KC); }

// As anybody can read it who takes the file apart.
inline QByteArray takenApart(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (file.open())
        file.write(pdf);
    file.flush();
    return outputOf(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--stream-data=uncompress"), file.fileName(), QStringLiteral("-")});
}

inline Attachment attach(TestRegister &reg, RequestId request, const char *name, const QByteArray &bytes, const AttachWords &words = {})
{
    return must(attachFile(*reg, request, must(ExaminedFile::from(QString::fromUtf8(name), bytes, {})), words));
}

inline DossierOrder orderFor(std::vector<RequestId> requests)
{
    DossierOrder order;
    order.requests = std::move(requests);
    return order;
}

inline MadeDossier made(TestRegister &reg, const DossierOrder &order)
{
    return must(makeDossier(must(dossierOfCases(*reg, order))));
}

inline MadeDossier made(TestRegister &reg, RequestId request)
{
    return made(reg, orderFor({request}));
}

// A page with one line on it, and more in the file than anybody sees.
inline QByteArray strangePdf(const QByteArray &catalog = {}, const QByteArray &page = {}, const QByteArray &objects = {})
{
    return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + catalog
        + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
          "/Resources << /Font << /F1 4 0 R >> /XObject << /X 8 0 R >> >> /Contents 5 0 R "
        + page
        + " >>\nendobj\n4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n5 0 obj\n<< /Length 50 >>\nstream\n"
          "BT /F1 18 Tf 100 500 Td (Regel van een ander) Tj ET\nendstream\nendobj\n"
          "8 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /AF [7 0 R] /Length 0 >>\nstream\n\nendstream\nendobj\n"
        + objects + "trailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

} // namespace balie
