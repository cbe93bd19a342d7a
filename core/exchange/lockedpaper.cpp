// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lockedpaper.h"

#define POINTERHOLDER_TRANSITION 4 // no smart pointer of the library's own
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <sodium.h>

#include <exception>
#include <memory>

namespace balie {

namespace {

// Files whose pages go along; they must be there until the whole is written.
using Opened = std::vector<std::unique_ptr<QPDF>>;

std::unique_ptr<QPDF> openedPaper(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("letter", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    return file;
}

// All pages or none. What was filled in or stamped is drawn; layers, of which some hide, would all show.
bool takesPages(QPDF &letter, const QByteArray &pdf, Opened &opened)
{
    QPDFPageDocumentHelper whole(letter);
    const std::size_t before = whole.getAllPages().size();
    try {
        std::unique_ptr<QPDF> file = openedPaper(pdf);
        if (file->getRoot().hasKey("/OCProperties"))
            return false;
        QPDFAcroFormDocumentHelper(*file).generateAppearancesIfNeeded();
        QPDFPageDocumentHelper all(*file);
        all.flattenAnnotations(0, an_invisible | an_hidden);
        all.pushInheritedAttributesToPage();
        std::vector<QPDFPageObjectHelper> pages = all.getAllPages();
        for (QPDFPageObjectHelper &page : pages) {
            page.getObjectHandle().removeKey("/Annots");
            page.getObjectHandle().removeKey("/AA");
        }
        opened.push_back(std::move(file));
        for (const QPDFPageObjectHelper &page : pages)
            whole.addPage(page, false);
        return !pages.empty();
    } catch (const std::exception &) {
        std::vector<QPDFPageObjectHelper> now = whole.getAllPages();
        for (; now.size() > before; now.pop_back())
            whole.removePage(now.back());
        return false;
    }
}

void putInside(QPDF &letter, const EnclosedFile &file)
{
    const std::string name = file.name.toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(letter, file.bytes.toStdString());
    QPDFEmbeddedFileDocumentHelper(letter).replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(letter, name, stream));
    letter.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseAttachments")); // the list of files stands open
}

} // namespace

// The library says by an exception that a file is none.
Result<QByteArray> lockedPaper(const QByteArray &pdf, const QString &password, const std::vector<EnclosedFile> &enclosed)
{
    try {
        Opened opened;
        const std::unique_ptr<QPDF> file = openedPaper(pdf);
        for (const EnclosedFile &one : enclosed) {
            if (!one.isPaper || !takesPages(*file, one.bytes, opened))
                putInside(*file, one);
        }
        QPDFWriter writer(*file);
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
