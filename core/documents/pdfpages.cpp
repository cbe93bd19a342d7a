// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfpages.h"

#include "core/documents/enclosedfiles.h"

#include <poppler-form.h>
#include <poppler-qt6.h>

namespace balie {

namespace {

// What it says of a broken file is for people who mend it.
void keepPopplerQuiet()
{
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        return true;
    }();
    Q_UNUSED(quiet)
}

class PdfPages : public PageSource
{
public:
    PdfPages(std::unique_ptr<Poppler::Document> document, QByteArray bytes) : m_document(std::move(document)), m_bytes(std::move(bytes))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    int count() const override { return m_document->numPages(); }
    QSizeF size(int page) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->pageSizeF() : QSizeF();
    }
    QImage image(int page, qreal dotsPerInch) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }
    QString text(int page) const override
    {
        const auto sheet = m_document->page(page - 1);
        return sheet ? sheet->text(QRectF(QPointF(), sheet->pageSizeF())) : QString(); // without a place it looks beside a turned page
    }
    QString besidePages() const override
    {
        QStringList lines;
        for (const QString &key : m_document->infoKeys())
            lines.append(m_document->info(key));
        lines.append(m_document->metadata());
        addTitles(m_document->outline(), lines);
        eachNote([&lines](const Poppler::Annotation &note) { lines << note.author() << note.contents(); });
        eachPage([&lines](const Poppler::Page &sheet) {
            for (const auto &field : sheet.formFields())
                lines.append(filledIn(*field));
        });
        return lines.join(u'\n');
    }
    std::vector<EnclosedInFile> enclosed() const override { return enclosedIn(m_bytes); }
    std::vector<QRectF> places(int page, const QString &words) const override
    {
        const auto sheet = m_document->page(page - 1);
        if (!sheet || words.trimmed().isEmpty())
            return {};
        const QSizeF whole = sheet->pageSizeF();
        std::vector<QRectF> found;
        for (const QRectF &place : sheet->search(words.trimmed(), Poppler::Page::SearchFlags(Poppler::Page::IgnoreCase | Poppler::Page::IgnoreDiacritics)))
            found.emplace_back(place.left() / whole.width(), place.top() / whole.height(), place.width() / whole.width(), place.height() / whole.height());
        return found;
    }

private:
    template <typename Look>
    void eachPage(Look look) const
    {
        for (int page = 0; page < m_document->numPages(); ++page) {
            if (const auto sheet = m_document->page(page))
                look(*sheet);
        }
    }

    template <typename Look>
    void eachNote(Look look) const
    {
        eachPage([&look](const Poppler::Page &sheet) {
            for (const auto &note : sheet.annotations())
                look(*note);
        });
    }

    // Some viewers draw it, and others leave it out.
    static QString filledIn(const Poppler::FormField &field)
    {
        if (const auto *text = dynamic_cast<const Poppler::FormFieldText *>(&field))
            return text->text();
        const auto *choice = dynamic_cast<const Poppler::FormFieldChoice *>(&field);
        return choice ? (choice->choices() + QStringList{choice->editChoice()}).join(u'\n') : QString();
    }

    static void addTitles(const QVector<Poppler::OutlineItem> &items, QStringList &lines)
    {
        for (const Poppler::OutlineItem &item : items) {
            lines.append(item.name());
            addTitles(item.children(), lines);
        }
    }

    std::unique_ptr<Poppler::Document> m_document;
    QByteArray m_bytes;
};

} // namespace

OpenedPages openPdf(const QByteArray &bytes)
{
    keepPopplerQuiet();
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return aboutFile(ErrorCode::FileMalformed, "pdf");
    if (document->isLocked())
        return aboutFile(ErrorCode::FileUnreadable, "locked");
    if (document->numPages() < 1)
        return aboutFile(ErrorCode::FileMalformed, "pdf");
    if (document->numPages() > mostPages)
        return aboutFile(ErrorCode::FileTooLarge, "pages").with(QStringLiteral("limit"), qint64{mostPages});
    return std::unique_ptr<PageSource>(std::make_unique<PdfPages>(std::move(document), bytes));
}

} // namespace balie
