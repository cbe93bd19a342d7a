// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/dossierlayout.h"

#include "core/documents/writtentext.h"
#include "core/wording/proofsheetwords.h"

#include <algorithm>

namespace balie {

SheetFrame dossierFrame(const DossierSheet &sheet)
{
    const QString name = sheet.cases.front().organisation.name.toString();
    return {dossierTitle(sheet.cases), confidentialFoot(name), logSeal(sheet.seal), name};
}

static std::vector<DossierExtra> extrasLeftOut(const DossierSheet &sheet)
{
    std::vector<DossierExtra> leftOut;
    for (const DossierCase &one : sheet.cases) {
        for (DossierExtra extra : extrasIn(one)) {
            if (!isChosen(extra, sheet.extras) && !isChosen(extra, leftOut))
                leftOut.push_back(extra);
        }
    }
    return leftOut;
}

DossierLayout::DossierLayout(QPagedPaintDevice &device, const DossierSheet &sheet, const std::vector<ExhibitPages> &exhibits,
                             DossierBinding *binding, qreal dotsPerInch)
    : m_device(device), m_sheet(sheet), m_exhibits(exhibits), m_frame(dossierFrame(sheet)), m_writer(device, m_frame)
{
    listExhibits();
    listContents();
    writeCover();
    for (std::size_t i = 0; i < m_sheet.cases.size(); ++i)
        writeCase(i);
    writeEnd();
    for (std::size_t i = 0; i < m_exhibits.size(); ++i)
        writeExhibit(i, binding, dotsPerInch);
}

std::vector<Bookmark> DossierLayout::bookmarks() const
{
    std::vector<Bookmark> bookmarks;
    for (const Entry &entry : m_contents)
        bookmarks.push_back({entry.words, *entry.page, entry.level});
    return bookmarks;
}

// Words take as many pages as they take.
int DossierLayout::pagesOf(const ExhibitPages &exhibit) const
{
    if (!exhibit.exhibit().words)
        return exhibit.pages();
    SheetWriter measure(m_device, m_frame);
    measure.quote(*exhibit.exhibit().words);
    return measure.page();
}

void DossierLayout::listExhibits()
{
    m_allAsPictures = std::all_of(m_exhibits.begin(), m_exhibits.end(), [](const ExhibitPages &pages) { return !pages.exhibit().mayHide() || pages.exhibit().asPicture; });
    for (const ExhibitPages &pages : m_exhibits) {
        const DossierExhibit &exhibit = pages.exhibit();
        ExhibitLine line{exhibit.number, exhibit.reference, exhibit.title, pagesOf(pages), exhibit.sha256, pages.whyNot()};
        line.alonePictured = pages.exhibit().mayHide() && exhibit.asPicture && !m_allAsPictures && !m_sheet.rasterised;
        m_lines.push_back(line);
    }
}

void DossierLayout::listContents()
{
    const bool hasCases = m_sheet.cases.size() > 1;
    m_contents.push_back({headingOf(DossierPart::Cover), 0});
    for (const DossierCase &one : m_sheet.cases) {
        if (hasCases)
            m_contents.push_back({caseHeading(one.request.reference()), 0});
        for (int part = static_cast<int>(DossierPart::Summary); part < dossierParts; ++part)
            m_contents.push_back({headingOf(static_cast<DossierPart>(part)), hasCases ? 1 : 0});
    }
    m_contents.push_back({headingOf(DossierPart::Exhibits), 0});
    const std::shared_ptr<int> list = m_contents.back().page; // which says why an exhibit has no pages
    for (const ExhibitLine &line : m_lines) {
        const QString words = QStringLiteral("%1: %2").arg(exhibitLabel(line.number), line.title);
        if (line.pages > 0)
            m_contents.push_back({words, 1});
        else
            m_contents.push_back({withoutPages(words), 1, list, false});
    }
}

void DossierLayout::arrive()
{
    while (!m_contents.at(m_next).hasPlace)
        ++m_next;
    *m_contents.at(m_next++).page = m_writer.page();
}

void DossierLayout::begin(DossierPart part)
{
    m_writer.heading(headingOf(part));
    arrive();
}

void DossierLayout::writeCover()
{
    m_writer.title(dossierTitle(m_sheet.cases));
    arrive();
    writeText(m_writer, coverText({m_sheet.references(), m_sheet.day, m_sheet.thisPrint.version, m_sheet.thisPrint.by}, m_sheet.cases));
    m_writer.pageCount(pagesName());
    m_writer.heading(contentsTitle());
    for (const Entry &entry : m_contents)
        m_writer.reference(entry.words, entry.page, entry.level);
}

void DossierLayout::writeCase(std::size_t index)
{
    const DossierCase &one = m_sheet.cases.at(index);
    m_writer.newPage();
    m_writer.running(caseHeading(one.request.reference()));
    if (m_sheet.cases.size() > 1) {
        m_writer.title(caseHeading(one.request.reference()));
        arrive();
    }
    for (int number = static_cast<int>(DossierPart::Summary); number < dossierParts; ++number) {
        const auto part = static_cast<DossierPart>(number);
        begin(part);
        if (part == DossierPart::Term)
            writeProof(m_writer, m_sheet.proofs.at(index));
        writeText(m_writer, dossierPartText(part, one, m_sheet.extras));
    }
}

void DossierLayout::writeEnd()
{
    if (m_sheet.cases.size() > 1) { // it belongs to all of them
        m_writer.newPage();
        m_writer.running({});
    }
    begin(DossierPart::Exhibits);
    DossierEnd end{m_lines, m_sheet.prints, extrasLeftOut(m_sheet), 0, {}, m_sheet.rasterised, m_sheet.othersAsPictures && m_allAsPictures};
    end.prints.push_back(m_sheet.thisPrint);
    for (const DossierCase &one : m_sheet.cases) {
        for (const DossierFile &row : one.files) {
            end.filesLeftOut += row.leftOut ? 1 : 0;
            if (row.unwanted)
                end.unwanted.append(m_sheet.cases.size() > 1 ? QStringLiteral("%1/%2").arg(one.request.reference()).arg(row.file.number) : QString::number(row.file.number));
        }
    }
    writeText(m_writer, dossierEndText(end));
}

void DossierLayout::writeExhibit(std::size_t index, DossierBinding *binding, qreal dotsPerInch)
{
    const ExhibitPages &exhibit = m_exhibits.at(index);
    const ExhibitLine &line = m_lines.at(index);
    if (line.pages < 1)
        return;
    m_writer.newPage();
    arrive();
    const int first = m_writer.page();
    if (exhibit.exhibit().words)
        m_writer.quote(*exhibit.exhibit().words);
    for (int page = 1; page <= exhibit.pages(); ++page) {
        if (page > 1)
            m_writer.newPage();
        if (exhibit.isBound()) {
            binding->place(static_cast<int>(index), page, m_writer.page());
            m_writer.framed();
        } else {
            m_writer.fullPage(exhibit.drawing(page, dotsPerInch));
        }
    }
    for (int page = 1; page <= line.pages; ++page)
        m_writer.running(exhibitPageLabel(line.number, page, line.pages), first + page - 1);
}

} // namespace balie
