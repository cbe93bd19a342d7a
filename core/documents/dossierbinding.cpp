// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossierbinding.h"

#include "core/documents/drawnalone.h"
#include "core/documents/pages.h"
#include "core/documents/readpdf.h"

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace balie {

namespace {

struct Foreign
{
    QByteArray bytes; // outlives what reads it
    QPDF pdf;
    std::vector<QPDFPageObjectHelper> pages;
};

struct Placing
{
    int exhibit;
    int page;
    int onPage;
};

QPDFObjectHandle words(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Every entry knows its parent and its neighbours (ISO 32000-1, 12.3.3).
class Outline
{
public:
    Outline(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages)
        : m_pdf(pdf), m_pages(pages), m_root(pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>")))
    {
    }

    void add(const Bookmark &bookmark)
    {
        QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(m_pages.at(static_cast<std::size_t>(bookmark.page - 1)).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        entry.replaceKey("/Title", words(bookmark.words));
        entry.replaceKey("/Dest", target);
        const bool isBelow = bookmark.level > 0 && m_top.isInitialized();
        append(isBelow ? m_top : m_root, entry);
        if (!isBelow)
            m_top = entry;
    }

    QPDFObjectHandle root() { return m_root; }

private:
    // Closed where it stands below another: a reader shows the first level.
    void append(QPDFObjectHandle parent, QPDFObjectHandle entry)
    {
        entry.replaceKey("/Parent", parent);
        if (!parent.hasKey("/First")) {
            parent.replaceKey("/First", entry);
        } else {
            QPDFObjectHandle last = parent.getKey("/Last");
            last.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last);
        }
        parent.replaceKey("/Last", entry);
        const long long before = parent.hasKey("/Count") ? std::abs(parent.getKey("/Count").getIntValue()) : 0;
        const bool isRoot = parent.isSameObjectAs(m_root);
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isRoot ? before + 1 : -(before + 1)));
    }

    QPDF &m_pdf;
    const std::vector<QPDFPageObjectHelper> &m_pages;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_top;
};

QByteArray written(QPDF &pdf, bool hasForeign)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true); // as PDF/A wants it
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setRecompressFlate(false);
    if (hasForeign)
        writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

struct DossierBinding::State
{
    std::map<int, std::unique_ptr<Foreign>> foreign;
    std::vector<Placing> placings;
};

DossierBinding::DossierBinding() : m_state(std::make_unique<State>()) {}
DossierBinding::DossierBinding(DossierBinding &&) noexcept = default;
DossierBinding::~DossierBinding() = default;

bool DossierBinding::isEmpty() const
{
    return m_state->foreign.empty();
}

// What was filled in and stamped becomes part of the page.
static std::vector<QPDFPageObjectHelper> pagesWithStamps(QPDF &pdf)
{
    QPDFPageDocumentHelper all(pdf);
    std::vector<QPDFPageObjectHelper> pages = all.getAllPages();
    const auto hasStamps = [](QPDFPageObjectHelper &page) {
        QPDFObjectHandle stamps = page.getObjectHandle().getKey("/Annots");
        return stamps.isArray() && stamps.getArrayNItems() > 0;
    };
    if (std::none_of(pages.begin(), pages.end(), hasStamps))
        return pages;
    QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    all.flattenAnnotations(0, an_invisible | an_hidden);
    return all.getAllPages();
}

static void turnWhatLies(std::vector<QPDFPageObjectHelper> &pages)
{
    for (QPDFPageObjectHelper &page : pages) {
        const QPDFObjectHandle::Rectangle box = page.getTrimBox(false).getArrayAsRectangle();
        QPDFObjectHandle rotation = page.getAttribute("/Rotate", false);
        const bool isTurned = rotation.isInteger() && rotation.getIntValue() % 180 != 0;
        const QSizeF size(std::abs(box.urx - box.llx), std::abs(box.ury - box.lly));
        if (liesOnItsSide(isTurned ? size.transposed() : size))
            page.rotatePage(-90, true);
    }
}

std::optional<int> DossierBinding::take(int exhibit, const QByteArray &pdf, std::optional<int> pages)
{
    try {
        auto file = std::make_unique<Foreign>();
        file->bytes = pdf;
        readPdf(file->pdf, file->bytes);
        if (file->pdf.getRoot().hasKey("/OCProperties"))
            return std::nullopt;
        file->pages = pagesWithStamps(file->pdf);
        turnWhatLies(file->pages);
        const int count = static_cast<int>(file->pages.size());
        if (count == 0 || (pages && count != *pages))
            return std::nullopt;
        m_state->foreign.insert_or_assign(exhibit, std::move(file));
        return count;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

void DossierBinding::place(int exhibit, int page, int onPage)
{
    m_state->placings.push_back({exhibit, page, onPage});
}

// Content in one piece keeps its bytes; in several pieces it is unpacked and joined, which takes far longer.
static QPDFObjectHandle drawingOf(QPDFPageObjectHelper &page)
{
    QPDFObjectHandle contents = page.getObjectHandle().getKey("/Contents");
    if (!contents.isStream())
        return page.getFormXObjectForPage();
    QPDFObjectHandle drawing = contents.copyStream();
    QPDFObjectHandle about = drawing.getDict();
    about.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    about.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    about.replaceKey("/BBox", page.getTrimBox(false));
    about.replaceKey("/Resources", page.getAttribute("/Resources", false));
    about.replaceKey("/Group", page.getAttribute("/Group", false)); // null where it has none: then no key
    about.replaceKey("/Matrix", QPDFObjectHandle::newFromMatrix(page.getMatrixForTransformations(false)));
    return drawing;
}

// The other page as one drawing, scaled into its room on this one, with what all those pages say. It goes before what
// stands on the sheet, where no transformation was begun yet.
static void put(QPDFPageObjectHelper &sheet, QPDFObjectHandle drawing, const QPDFObjectHandle &frame, const QPDFObjectHandle::Rectangle &room)
{
    QPDFObjectHandle resources = sheet.getAttribute("/Resources", true);
    if (!resources.getKey("/XObject").isDictionary())
        resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
    resources.getKey("/XObject").replaceKey("/Exhibit", drawing);
    resources.getKey("/XObject").replaceKey("/Frame", frame);
    const std::string content = sheet.placeFormXObject(drawing, "/Exhibit", room) + "/Frame Do\n";
    sheet.addPageContents(QPDFObjectHandle::newStream(drawing.getOwningQPDF(), content), true);
}

Result<QByteArray> DossierBinding::bound(const DossierPages &sheet, const std::vector<Bookmark> &bookmarks, const std::function<bool(int)> &progress)
{
    try {
        QPDF target;
        readPdf(target, sheet.pdf);
        QPDF frames;
        readPdf(frames, sheet.frame);
        const QPDFObjectHandle frame = target.copyForeignObject(drawingOf(QPDFPageDocumentHelper(frames).getAllPages().front()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(target).getAllPages();
        const double height = pages.front().getMediaBox().getArrayAsRectangle().ury; // all are A4
        const QPDFObjectHandle::Rectangle room(sheet.room.left(), height - sheet.room.bottom(), sheet.room.right(), height - sheet.room.top());
        int placed = 0;
        for (const Placing &placing : m_state->placings) {
            if (progress && !progress(++placed))
                return Error(ErrorCode::Cancelled);
            QPDFObjectHandle drawing = drawingOf(m_state->foreign.at(placing.exhibit)->pages.at(static_cast<std::size_t>(placing.page - 1)));
            keepDrawnAlone(drawing);
            put(pages.at(static_cast<std::size_t>(placing.onPage - 1)), target.copyForeignObject(drawing), frame, room);
        }
        Outline outline(target, pages);
        for (const Bookmark &bookmark : bookmarks)
            outline.add(bookmark);
        target.getRoot().replaceKey("/Outlines", outline.root());
        return written(target, !isEmpty());
    } catch (const std::exception &) {
        return Error(ErrorCode::FileMalformed).with(QStringLiteral("kind"), QStringLiteral("pdf"));
    }
}

} // namespace balie
