// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dossiersigns.h"

#include "core/documents/fontlesssigns.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/wordsoffile.h"
#include "core/wording/dossierwords.h"

namespace balie {

namespace {

QString wordsIn(const SheetText &text)
{
    QString words;
    for (const SheetText::Line &line : text.lines())
        words += line.words.join(u' ');
    return words;
}

QString wordsOf(DossierPart part, const DossierCase &about)
{
    if (part == DossierPart::Cover)
        return wordsIn(coverText({{about.request.reference()}, about.day, 1, {}}, {about}));
    if (part != DossierPart::Exhibits)
        return wordsIn(dossierPartText(part, about, {}));
    QString titles;
    for (const DossierFile &row : about.files)
        titles += row.file.removed ? QString() : exhibitTitle(row);
    return titles;
}

} // namespace

std::vector<WithoutFont> signsWithoutFont(Register &opened, const DossierCase &about)
{
    std::vector<WithoutFont> found;
    for (int number = static_cast<int>(DossierPart::Cover); number <= dossierParts; ++number) {
        const auto part = static_cast<DossierPart>(number);
        if (const QString signs = signsWithoutFont(wordsOf(part, about)); !signs.isEmpty())
            found.push_back({part, signs});
    }
    for (const DossierFile &row : about.files) {
        const Result<QByteArray> bytes = isReadAsWords(row.file.kind) && !row.file.removed ? attachmentBytes(opened, row.file.id) : QByteArray();
        if (!bytes) // the exhibit itself will say why
            continue;
        if (const QString signs = signsWithoutFont(wordsOfFile(row.file.kind, *bytes)); !signs.isEmpty())
            found.push_back({DossierPart::Exhibits, signs, exhibitTitle(row)});
    }
    return found;
}

} // namespace balie
