// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/dossierbinding.h"
#include "core/documents/exhibitpages.h"
#include "core/wording/dossierwords.h"

namespace balie {

SheetFrame dossierFrame(const DossierSheet &sheet);

// Lays a dossier out on a device. It is painted after that, when every page number is known.
class DossierLayout
{
public:
    // Of a bound page only its labels stand here, and the binding hears where; the others are drawn, with that many dots
    // an inch.
    DossierLayout(QPagedPaintDevice &device, const DossierSheet &sheet, const std::vector<ExhibitPages> &exhibits,
                  DossierBinding *binding, qreal dotsPerInch);

    int paint(const std::function<bool(int page)> &progress) { return m_writer.paint(progress); }
    int pages() const { return m_writer.page(); }
    // Where a page of an exhibit lies, in points from the left upper corner of the paper.
    QRectF exhibitRoom() const { return bodyInPoints(m_device, m_frame); }
    std::vector<Bookmark> bookmarks() const;
    const std::vector<ExhibitLine> &exhibitLines() const { return m_lines; }

private:
    // A line of the index; the page is known once the layout got there.
    struct Entry
    {
        QString words;
        int level = 0;
        std::shared_ptr<int> page = std::make_shared<int>(1);
        bool hasPlace = true; // of its own
    };

    void listContents();
    void listExhibits();
    void arrive();
    void begin(DossierPart part);
    void writeCover();
    void writeCase(std::size_t index);
    void writeEnd();
    void writeExhibit(std::size_t index, DossierBinding *binding, qreal dotsPerInch);
    int pagesOf(const ExhibitPages &exhibit) const;

    QPagedPaintDevice &m_device;
    const DossierSheet &m_sheet;
    const std::vector<ExhibitPages> &m_exhibits;
    SheetFrame m_frame;
    SheetWriter m_writer;
    std::vector<ExhibitLine> m_lines;
    std::vector<Entry> m_contents;
    std::size_t m_next = 0;
    bool m_allAsPictures = false; // the PDFs of others
};

} // namespace balie
