// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dossier lacks, and what to do about it.
#include "core/wording/checklistwords.h"
#include "core/wording/datewords.h"
#include "core/wording/dossierwords.h"
#include "core/wording/letterfieldwords.h"
#include "core/wording/rightwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct Dossier
{
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString letterWord(const DossierGap &gap)
{
    const std::optional<LetterKind> kind = fromWord<LetterKind>(gap.facts.value(QStringLiteral("kind")));
    return kind ? wordOf(*kind) : QString();
}

QString rightWord(const DossierGap &gap)
{
    const std::optional<Right> right = fromWord<Right>(gap.facts.value(QStringLiteral("right")));
    return right ? wordOf(*right) : QString();
}

QString dayOf(const DossierGap &gap, const char *fact)
{
    return plainDay(QDate::fromString(gap.facts.value(QLatin1String(fact)), Qt::ISODate));
}

QString withoutFontWords(const DossierGap &gap)
{
    constexpr qsizetype most = 24;
    QString signs = gap.facts.value(QStringLiteral("signs"));
    if (signs.size() > most)
        signs = signs.first(signs.at(most - 1).isHighSurrogate() ? most - 1 : most) + QChar(0x2026);
    const QString file = gap.facts.value(QStringLiteral("file"));
    return file.isEmpty() ? Dossier::tr("No font of this computer has these signs; on paper they become boxes: %1. Install a font that has them.").arg(signs)
                          : Dossier::tr("%1. No font of this computer has these signs in it; on paper they become boxes: %2. Install a font that has them.").arg(file, signs);
}

} // namespace

QString sentenceOf(const DossierGap &gap)
{
    switch (gap.what) {
    case DossierLack::NoOfficer: return Dossier::tr("No privacy officer is named. Fill in the name in Settings, Organisations.");
    case DossierLack::NoContact: return Dossier::tr("No address, e-mail or telephone of the person is known. The authority asks for one.");
    case DossierLack::NoWords: return Dossier::tr("The words of the request are not kept. Add the letter or mail as an attachment, or write down what was said.");
    case DossierLack::NoMandate: return Dossier::tr("%1 acts for the person, and nothing is recorded that shows it. Ask for the mandate or court order, and note it in the case.").arg(gap.facts.value(QStringLiteral("name")));
    case DossierLack::NoAnswerLetter: return Dossier::tr("No letter of the answer is kept. Was it made elsewhere? Add it as an attachment.");
    case DossierLack::NoExtensionLetter: return Dossier::tr("No letter that tells the person of the extension is kept. Was it made elsewhere? Add it as an attachment.");
    case DossierLack::LetterNotSent: return Dossier::tr("A letter is on paper and not sent: %1. Send it, or leave it as it is.").arg(letterWord(gap));
    case DossierLack::LetterDraft: return Dossier::tr("A letter is still a draft and stays out: %1.").arg(letterWord(gap));
    case DossierLack::NotIdentified: return Dossier::tr("It was not established who the person is. Record the identification.");
    case DossierLack::CopyMayBeKept: return Dossier::tr("A copy of an identity document was taken and may be kept until %1. Check that it is gone.").arg(dayOf(gap, "until"));
    case DossierLack::NoProcessing: return Dossier::tr("No processing is named. Choose in the case which descriptions concern this person.");
    case DossierLack::NoSearch: return Dossier::tr("No search is recorded. Record who searched which system.");
    case DossierLack::SearchOpen: return Dossier::tr("A search is not signed off: %1. Remind the colleague.").arg(gap.facts.value(QStringLiteral("system")));
    case DossierLack::NoAnswer: return Dossier::tr("No answer is recorded. Record what was decided, with the weighing.");
    case DossierLack::DecisionWithoutWeighing: return Dossier::tr("A refusal has no ground or no weighing: %1.").arg(rightWord(gap));
    case DossierLack::PointOpen: return Dossier::tr("A point of the checklist is open: %1.").arg(pointWord(gap.facts.value(QStringLiteral("point"))));
    case DossierLack::NoPlacesWeighed: return Dossier::tr("Something was left out for the rights of others, and no place is recorded where it stood. Record the places in the case, each with its weighing.");
    case DossierLack::NoBlackedOutCopy: return Dossier::tr("Something was blacked out and no copy with black boxes is kept: %1.").arg(gap.facts.value(QStringLiteral("item")));
    case DossierLack::OtherByName: return Dossier::tr("%1 stands here by name, and data of this person were left out of the answer. Can it do without the name? Then change the words in the case.").arg(gap.facts.value(QStringLiteral("name")));
    case DossierLack::RecipientsNotTold: return Dossier::tr("It is not recorded whether recipients were told. Settle that point (GDPR Art. 19).");
    case DossierLack::NoComplaint: return Dossier::tr("No complaint is recorded. Record what the person contests, and where.");
    case DossierLack::NoInternalStage: return Dossier::tr("No complaint to the organisation itself is recorded: the internal stage did not take place.");
    case DossierLack::NoAuthorityReference: return Dossier::tr("The reference of the authority is not known. Add it to the complaint.");
    case DossierLack::ComplaintOpen: return Dossier::tr("The complaint to the organisation is not answered. Record what came of it.");
    case DossierLack::DemandOverdue: return Dossier::tr("A demand is not answered. Its last day was %1.").arg(dayOf(gap, "until"));
    case DossierLack::StatementTooYoung: return Dossier::tr("The case is older than the oldest known privacy statement. Add the version that held then.");
    case DossierLack::NotLookedThrough:
        return Dossier::tr("Not looked through for a BSN, as not all of it could be read: attachment(s) %1. Look yourself whether one stands in it.", nullptr,
                           gap.facts.value(QStringLiteral("count")).toInt())
            .arg(gap.facts.value(QStringLiteral("files")));
    case DossierLack::SignsWithoutFont: return withoutFontWords(gap);
    }
    Q_UNREACHABLE();
}

} // namespace balie
