// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dossierexhibits.h"

#include "core/overview/attachmentrows.h"
#include "core/overview/letterrows.h"
#include "core/overview/wordsoffile.h"
#include "core/wording/dossierwords.h"

#include <algorithm>

namespace balie {

namespace {

constexpr qsizetype mostLetters = 1'000'000; // some three hundred pages: more is data, not a message

class Hanging
{
public:
    Hanging(Register &opened, DossierSheet &sheet) : m_opened(opened), m_sheet(sheet) {}

    void hang()
    {
        for (DossierCase &one : m_sheet.cases) {
            for (DossierLetter &row : one.letters) {
                if (row.letter.final)
                    hangLetter(one, row);
            }
            for (DossierFile &row : one.files) {
                row.leftOut = whatItNeeds(row);
                if (!row.file.removed && !row.leftOut)
                    hangFile(one, row);
            }
        }
    }

private:
    bool chosen(DossierExtra extra) const { return isChosen(extra, m_sheet.extras); }

    std::optional<DossierExtra> whatItNeeds(const DossierFile &row) const
    {
        if (row.file.removed)
            return std::nullopt;
        if (row.file.holdsForbiddenNumber() && !chosen(DossierExtra::Numbered))
            return DossierExtra::Numbered;
        if (row.file.medical && !chosen(DossierExtra::Medical))
            return DossierExtra::Medical;
        return wasBlackedOut(row) && !chosen(DossierExtra::Originals) ? std::optional(DossierExtra::Originals) : std::nullopt;
    }

    // The same file may hang below another case of the person, where nobody drew a box.
    bool wasBlackedOut(const DossierFile &row) const
    {
        return std::any_of(m_sheet.cases.begin(), m_sheet.cases.end(), [&](const DossierCase &one) {
            return std::any_of(one.files.begin(), one.files.end(), [&](const DossierFile &other) { return other.hasBlackedOutCopy && other.file.sha256 == row.file.sha256; });
        });
    }

    int nextNumber() const { return static_cast<int>(m_sheet.exhibits.size()) + 1; }

    void hangLetter(const DossierCase &one, DossierLetter &row)
    {
        row.exhibit = nextNumber();
        DossierExhibit exhibit{nextNumber(), one.request.reference(), exhibitTitle(row), row.letter.final->sha256};
        exhibit.own = true;
        take(exhibit, letterPaper(m_opened, row.letter.id));
    }

    void hangFile(const DossierCase &one, DossierFile &row)
    {
        row.exhibit = nextNumber();
        DossierExhibit exhibit{nextNumber(), one.request.reference(), exhibitTitle(row), row.file.sha256, row.file.kind};
        exhibit.own = row.file.madeFrom.has_value();
        take(exhibit, attachmentBytes(m_opened, row.file.id));
    }

    // A message and a plain text are read as words, as on the screen.
    void take(DossierExhibit exhibit, const Result<QByteArray> &bytes)
    {
        if (!bytes)
            exhibit.whyNot = bytes.error();
        else if (exhibit.kind == AttachmentKind::Mail || exhibit.kind == AttachmentKind::Text)
            exhibit.words = wordsOfFile(exhibit.kind, *bytes);
        else
            exhibit.bytes = *bytes;
        if (exhibit.words && exhibit.words->size() > mostLetters) {
            exhibit.words.reset();
            exhibit.whyNot = Error(ErrorCode::FileTooLarge).with(QStringLiteral("kind"), QStringLiteral("pages")).with(QStringLiteral("limit"), qint64{mostPages});
        }
        m_sheet.exhibits.push_back(std::move(exhibit));
    }

    Register &m_opened;
    DossierSheet &m_sheet;
};

} // namespace

void hangExhibits(Register &opened, DossierSheet &sheet)
{
    Hanging(opened, sheet).hang();
}

} // namespace balie
