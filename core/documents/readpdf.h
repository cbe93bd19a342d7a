// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

namespace balie {

// From memory, which must outlive it, and without a word on standard error. Throws what qpdf throws.
inline void readPdf(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("memory", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace balie
