// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/proofsheet.h"
#include "core/domain/dossier/dossiercase.h"

namespace balie {

// What hangs below the dossier: a letter or a file of the case. Its pages are those of a PDF or picture, or words.
struct DossierExhibit
{
    int number = 1; // through all cases
    QString reference;
    QString title;
    QByteArray sha256;
    AttachmentKind kind = AttachmentKind::Pdf;
    bool own = false; // made by the register: nothing stands in it that is not seen
    bool asPicture = false; // of a PDF that is not
    std::optional<int> pages = {}; // as they were counted when it was attached
    QByteArray bytes = {};
    std::optional<QString> words = {};
    std::optional<Error> whyNot = {}; // neither

    // A PDF of somebody else: more can be in it than is seen.
    bool mayHide() const { return kind == AttachmentKind::Pdf && !own; }
};

// A complaint dossier, ready for paper: one or more cases of one person, and one row of exhibits.
struct DossierSheet
{
    std::vector<DossierCase> cases;  // at least one
    std::vector<ProofSheet> proofs;  // of each
    std::vector<DossierExhibit> exhibits;
    std::vector<DossierPrint> prints; // earlier ones
    std::vector<DossierExtra> extras;
    bool rasterised = false; // exhibits as pictures: the whole is PDF/A-1b then
    bool othersAsPictures = false; // those that are not our own: what is not seen in them stays behind
    DossierPrint thisPrint;
    QDate day;
    QString seal;

    QStringList references() const
    {
        QStringList all;
        for (const DossierCase &one : cases)
            all.append(one.request.reference());
        return all;
    }
};

} // namespace balie
