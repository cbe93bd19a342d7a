// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/enclosedfiles.h"

#include "core/documents/readpdf.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <stdexcept>

namespace balie {

namespace {

// Takes what is unpacked, and stops the unpacking where it is too much.
class LimitedBytes : public Pipeline
{
public:
    explicit LimitedBytes(qint64 room) : Pipeline("limited", nullptr), m_room(room) {}

    void write(const unsigned char *data, std::size_t length) override
    {
        m_isTooMuch = m_isTooMuch || static_cast<qint64>(length) > m_room - m_bytes.size();
        if (m_isTooMuch)
            throw std::length_error("too much");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }

    void finish() override {}

    bool isTooMuch() const { return m_isTooMuch; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_room;
    QByteArray m_bytes;
    bool m_isTooMuch = false;
};

class Enclosed
{
public:
    std::vector<EnclosedInFile> taken() { return std::move(m_files); }

    void take(QPDFFileSpecObjectHelper spec)
    {
        QPDFObjectHandle stream = spec.getEmbeddedFileStream();
        if (!stream.isStream())
            return;
        LimitedBytes unpacked(m_room);
        stream.pipeStreamData(&unpacked, 0, qpdf_dl_all, true);
        const QString name = QString::fromStdString(spec.getFilename());
        if (unpacked.isTooMuch())
            return m_files.push_back({name, {}, true});
        m_room -= unpacked.bytes().size();
        m_files.push_back({name, unpacked.bytes()});
    }

private:
    qint64 m_room = largestAttachment;
    std::vector<EnclosedInFile> m_files;
};

void takePinned(QPDF &pdf, Enclosed &enclosed)
{
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (QPDFAnnotationObjectHelper &note : page.getAnnotations()) {
            QPDFObjectHandle file = note.getObjectHandle().getKey("/FS");
            if (note.getSubtype() == "/FileAttachment" && file.isDictionary())
                enclosed.take(QPDFFileSpecObjectHelper(file));
        }
    }
}

} // namespace

std::vector<EnclosedInFile> enclosedIn(const QByteArray &pdf)
{
    Enclosed enclosed;
    try {
        QPDF read;
        readPdf(read, pdf);
        for (const auto &[name, spec] : QPDFEmbeddedFileDocumentHelper(read).getEmbeddedFiles())
            enclosed.take(*spec);
        takePinned(read, enclosed);
    } catch (const std::exception &) {
        // What is so broken that it cannot be walked through gives what was found until then.
    }
    return enclosed.taken();
}

} // namespace balie
