// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/dossier/dossierreadiness.h"
#include "core/wording/sheettext.h"

#include <QString>

namespace balie {

// A complaint dossier in words, for the paper and for whoever makes it.

QString titleOf(DossierPart part);   // "Decision and weighing"
QString headingOf(DossierPart part); // "9. Decision and weighing"
// "Complaint dossier …"; "Case file …" where nobody complained.
QString dossierTitle(const std::vector<DossierCase> &cases);
QString caseHeading(const QString &reference);
QString contentsTitle();
QString pagesName(); // beside how many there are
QString logSeal(const QString &head); // the head of the log, on every page
QString exhibitLabel(int number);     // "Exhibit 3"
QString withoutPages(const QString &exhibit); // in the index
QString exhibitPageLabel(int number, int page, int pages);
QString wordOf(DossierExtra extra);
QString wordOf(DossierOutlet outlet);

// What is missing, and what to do about it.
QString sentenceOf(const DossierGap &gap);
// The first lines of the dossier, from what the register knows; the officer may write others.
QString summaryOf(const DossierCase &about);

struct DossierCover
{
    QStringList references;
    QDate day;
    int version = 1;
    QString by;
};
SheetText coverText(const DossierCover &cover, const std::vector<DossierCase> &cases);

// The words of parts 2 to 14; those of part 4 stand below the proof sheet.
SheetText dossierPartText(DossierPart part, const DossierCase &about, const std::vector<DossierExtra> &extras);

// An exhibit as the list names it.
struct ExhibitLine
{
    int number = 1;
    QString reference; // of its case
    QString title;
    int pages = 0;
    QByteArray sha256;
    std::optional<Error> whyNot = {}; // its pages are not in the dossier
    bool alonePictured = false;       // its pages are pictures, and those of others are not
};
QString exhibitTitle(const DossierLetter &row);
QString exhibitTitle(const DossierFile &row);

// Part 15: the exhibits, what stayed out, the print log and the line to sign on.
struct DossierEnd
{
    std::vector<ExhibitLine> exhibits;
    std::vector<DossierPrint> prints; // this one last
    std::vector<DossierExtra> leftOut; // there is something of them, and nobody chose them
    int filesLeftOut = 0;
    QStringList unwanted = {}; // numbers of the attachments that somebody chose to leave out
    bool rasterised = false;
    bool othersAsPictures = false;
};
SheetText dossierEndText(const DossierEnd &end);

} // namespace balie
