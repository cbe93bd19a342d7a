// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachment/attachment.h"
#include "core/domain/attachment/redaction.h"
#include "core/domain/complaint/complaints.h"
#include "core/domain/deadline/deadlineproof.h"
#include "core/domain/letter/letter.h"
#include "core/domain/organisation/organisation.h"
#include "core/domain/organisation/profileversion.h"
#include "core/domain/person/person.h"
#include "core/domain/processing/processing.h"
#include "core/domain/request/checklist.h"
#include "core/domain/request/givenanswers.h"
#include "core/domain/request/othersdata.h"
#include "core/domain/request/request.h"
#include "core/domain/request/requeststate.h"
#include "core/domain/request/searches.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace balie {

// The parts of a complaint dossier, numbered as on paper (domain facts 6.4).
enum class DossierPart {
    Cover = 1,
    Summary,
    Timeline,
    Term,
    Letters,
    Identification,
    Processing,
    Searches,
    Decision,
    Redactions,
    Recipients,
    Retention,
    Complaint,
    Statement,
    Exhibits,
};

inline constexpr int dossierParts = static_cast<int>(DossierPart::Exhibits);

// What stays out of a dossier unless somebody chooses it, with a reason: the authority needs no more than what is
// contested (Art. 5(1)(c); domain facts 6.4).
enum class DossierExtra {
    Whose,     // where data of others stood, whose they are (a neighbour, who reported something) and how that was weighed
    Numbered,  // files kept although a BSN or the number of a document stands in them
    Medical,   // files with medical or other special data (Art. 9)
    Originals, // files of which a copy with black boxes exists
    Notes,     // the officer's own, and why a step was undone, corrected, withdrawn or opened again
};

template <>
struct EnumWords<DossierExtra>
{
    static constexpr auto words = enumWords<DossierExtra>({
        {DossierExtra::Whose, "whose"},
        {DossierExtra::Numbered, "numbered"},
        {DossierExtra::Medical, "medical"},
        {DossierExtra::Originals, "originals"},
        {DossierExtra::Notes, "notes"},
    });
};

enum class DossierOutlet { File, Printer };

template <>
struct EnumWords<DossierOutlet>
{
    static constexpr auto words = enumWords<DossierOutlet>({
        {DossierOutlet::File, "file"},
        {DossierOutlet::Printer, "printer"},
    });
};

// A line of the history, with the name of who entered it.
struct DossierMoment
{
    CaseEvent event;
    QString by; // empty: the program itself
    bool revoked = false;
};

// A point of the checklist that was settled.
struct SettledPoint
{
    ChecklistPoint point;
    happened::PointSettled settled;
    QDate on;
};

// What the person was told, and until when the court could be asked of it (UAVG 35(2)).
struct DossierAnswer
{
    GivenAnswer given;
    std::optional<QDate> courtUntil = {}; // certainly; none where the law sets no term, or gives no way to the court
    bool cameLate = false;                // so that the law sets none
};

struct DossierLetter
{
    CaseLetter letter;
    bool undone = false; // what its sending proved was undone since
    QString sentBy = {}; // the name of the user who recorded it
    std::optional<int> exhibit;
    QString recipient = {}; // of a notice (Art. 19): whom it went to
};

struct DossierFile
{
    Attachment file;
    std::optional<int> madeFromNumber = {}; // of a copy with black boxes
    RedactionBoxes boxes = {};              // that it was made with
    bool hasBlackedOutCopy = false;         // or had one that was removed since
    std::optional<DossierExtra> leftOut = {}; // what would have to be chosen for it to come along
    bool lookedThrough = true;                // all of it, for numbers that may not be kept
    bool unwanted = false;                    // somebody chose that it does not
    std::optional<int> exhibit = {};

    // As pages or as words; what cannot be opened here stands in the list of exhibits alone.
    bool canBeShown() const { return file.pages.has_value() || isReadAsWords(file.kind); }
    // A PDF that was not made here: more can be in it than is seen.
    bool mayHide() const { return file.kind == AttachmentKind::Pdf && !file.madeFrom; }
};

// How one file comes along, where that is another way than the rest.
struct AttachmentWish
{
    AttachmentId file;
    bool comes = true;
    std::optional<bool> asPicture = {};
};

// A time that the dossier left the register.
struct DossierPrint
{
    Instant at = Instant::fromMSecs(0);
    QString by = {};
    int version = 1;
    QStringList cases = {}; // the numbers of those that were in it
    std::optional<DossierOutlet> outlet = {};
    std::vector<DossierExtra> extras = {};
};

// Signs that no font of this computer has: paper shows boxes where they stand.
struct WithoutFont
{
    DossierPart part;
    QString signs;
    QString file = {}; // whose words they are, where they are those of an exhibit
};

// Everything that a complaint dossier tells of one case, as the register knows it on one day.
struct DossierCase
{
    Request request;
    Person person;
    Organisation organisation;
    ProfileVersion profile;
    VersionFit fit = VersionFit::InForce;
    QDate day;
    RequestState state = RequestState::Received;
    std::vector<Right> rights = {};
    TwoClocks clocks = {};
    std::vector<DossierMoment> moments = {};
    std::vector<DossierAnswer> answers = {};   // all that were given, the first one first
    std::vector<ChecklistPoint> openPoints = {};
    std::vector<SettledPoint> points = {};     // those that were settled
    std::vector<Search> searches = {};
    std::vector<OthersPlace> others = {};
    QStringList untold = {}; // the names of those who got the data, and of whom nothing is written down (Art. 19)
    std::vector<Processing> processings = {};  // that concern the person, as they were told
    std::vector<Complaint> complaints = {};
    std::vector<DossierLetter> letters = {};   // the oldest first, drafts too
    std::vector<DossierFile> files = {};
    std::vector<DossierPrint> prints = {};
    std::vector<WithoutFont> withoutFont = {};
    QString summary = {};                      // written by the officer; empty: from the facts

    // The case itself is one to the organisation.
    bool isComplaint() const { return std::find(rights.begin(), rights.end(), Right::Complaint) != rights.end(); }

    // Of the answer that stands; none where none does.
    std::vector<RightDecision> decisions() const
    {
        return answers.empty() || !answers.back().given.isInForce() ? std::vector<RightDecision>() : answers.back().given.decisions;
    }
};

inline bool isChosen(DossierExtra extra, const std::vector<DossierExtra> &chosen)
{
    return std::find(chosen.begin(), chosen.end(), extra) != chosen.end();
}

// Those of which this case holds something.
std::vector<DossierExtra> extrasIn(const DossierCase &about);

// Says of each file whether it stays out and why, of all cases that make one dossier. What was blacked out in one of them
// stays out of the others too.
void leaveOut(std::vector<DossierCase> &cases, const std::vector<DossierExtra> &chosen, const std::vector<AttachmentWish> &wishes);

const AttachmentWish *wishFor(AttachmentId file, const std::vector<AttachmentWish> &wishes);

} // namespace balie
