// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dossierexhibits.h"

#include "core/overview/attachmentrows.h"
#include "core/overview/letterrows.h"
#include "core/overview/wordsoffile.h"
#include "core/wording/dossierwords.h"

namespace balie {

namespace {

constexpr qsizetype mostLetters = 1'000'000; // some three hundred pages: more is data, not a message

class Hanging
{
public:
    Hanging(Register &opened, DossierSheet &sheet, const std::vector<AttachmentWish> &wishes) : m_opened(opened), m_sheet(sheet), m_wishes(wishes) {}

    void hang()
    {
        leaveOut(m_sheet.cases, m_sheet.extras, m_wishes);
        for (DossierCase &one : m_sheet.cases) {
            for (DossierLetter &row : one.letters) {
                if (row.letter.final)
                    hangLetter(one, row);
            }
            for (DossierFile &row : one.files) {
                if (!row.file.removed && !row.leftOut && !row.unwanted)
                    hangFile(one, row);
            }
        }
    }

private:
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
        exhibit.pages = row.file.pages;
        const AttachmentWish *wish = wishFor(row.file.id, m_wishes);
        exhibit.asPicture = row.mayHide() && (wish && wish->asPicture ? *wish->asPicture : m_sheet.othersAsPictures);
        take(exhibit, attachmentBytes(m_opened, row.file.id));
    }

    // A message and a plain text are read as words, as on the screen.
    void take(DossierExhibit exhibit, const Result<QByteArray> &bytes)
    {
        if (!bytes)
            exhibit.whyNot = bytes.error();
        else if (isReadAsWords(exhibit.kind))
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
    const std::vector<AttachmentWish> &m_wishes;
};

} // namespace

void hangExhibits(Register &opened, DossierSheet &sheet, const std::vector<AttachmentWish> &wishes)
{
    Hanging(opened, sheet, wishes).hang();
}

} // namespace balie
