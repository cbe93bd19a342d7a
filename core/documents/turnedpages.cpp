// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/turnedpages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace balie {

QByteArray withTurnedPages(const QByteArray &pdf, const std::vector<int> &pages)
{
    if (pages.empty())
        return pdf;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("exhibit", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(file).getAllPages();
        for (int page : pages)
            all.at(static_cast<std::size_t>(page - 1)).rotatePage(-90, true);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setPreserveEncryption(false);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &) {
        return pdf;
    }
}

} // namespace balie
