// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/checklistwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace balie {

namespace {

struct PointText
{
    const char *point;
    const char *word;
    const char *hint;
};

constexpr std::array points{
    // Access
    PointText{"systems-searched", QT_TRANSLATE_NOOP("ChecklistWords", "All systems searched"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Look in mail, notes, call recordings and with your suppliers too.")},
    PointText{"third-persons", QT_TRANSLATE_NOOP("ChecklistWords", "Looked for data of others"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Names of neighbours, who reported nuisance, housemates: black them out.")},
    PointText{"access-a-purposes", QT_TRANSLATE_NOOP("ChecklistWords", "Purposes named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say for what you use the data.")},
    PointText{"access-b-categories", QT_TRANSLATE_NOOP("ChecklistWords", "Kinds of data named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say which kinds of data you have.")},
    PointText{"access-c-recipients", QT_TRANSLATE_NOOP("ChecklistWords", "Recipients named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say who got the data, by name if the person asks for it.")},
    PointText{"access-d-period", QT_TRANSLATE_NOOP("ChecklistWords", "Retention period named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say how long you keep the data, or how you decide that.")},
    PointText{"access-e-rights", QT_TRANSLATE_NOOP("ChecklistWords", "Other rights named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say that the person can ask for rectification, erasure, restriction and can object.")},
    PointText{"access-f-complaint", QT_TRANSLATE_NOOP("ChecklistWords", "Complaint to the AP named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say that the person can complain to the Autoriteit Persoonsgegevens.")},
    PointText{"access-g-source", QT_TRANSLATE_NOOP("ChecklistWords", "Source named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say from whom you got data that the person did not give.")},
    PointText{"access-h-automated", QT_TRANSLATE_NOOP("ChecklistWords", "Automated decisions explained"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Does a computer decide alone? Say how, and what follows from it.")},
    PointText{"access-transfers", QT_TRANSLATE_NOOP("ChecklistWords", "Transfers outside Europe named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say which safeguards there are for data outside the EEA.")},
    PointText{"access-copy", QT_TRANSLATE_NOOP("ChecklistWords", "Copy of the data added"),
              QT_TRANSLATE_NOOP("ChecklistWords", "The first copy is free. A PDF is fine.")},
    // Rectification
    PointText{"rectification-checked", QT_TRANSLATE_NOOP("ChecklistWords", "Facts checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Find out whether the data are wrong. An opinion is not: add what the person says.")},
    PointText{"restriction-meanwhile", QT_TRANSLATE_NOOP("ChecklistWords", "Use of the data stopped for now"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Use the data no longer until this is settled.")},
    PointText{"rectification-changed", QT_TRANSLATE_NOOP("ChecklistWords", "Data corrected everywhere"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Note what you changed, in which system and since when.")},
    PointText{"recipients-told", QT_TRANSLATE_NOOP("ChecklistWords", "Recipients told"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Tell everyone who got the data, suppliers too. Does that not apply? Write down why.")},
    // Erasure
    PointText{"erasure-ground", QT_TRANSLATE_NOOP("ChecklistWords", "Reason for erasure checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "No longer needed, consent withdrawn, objection, unlawful, or a duty to delete.")},
    PointText{"erasure-exceptions", QT_TRANSLATE_NOOP("ChecklistWords", "Exceptions checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "A legal duty, a claim, a public task: what you must keep, you keep.")},
    PointText{"erasure-retention", QT_TRANSLATE_NOOP("ChecklistWords", "Retention periods checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say for each kind of data: deleted, or kept until which day and why.")},
    PointText{"erasure-backups", QT_TRANSLATE_NOOP("ChecklistWords", "Backups and suppliers covered"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Tell suppliers to delete too, and say when backups lapse.")},
    // Restriction
    PointText{"restriction-ground", QT_TRANSLATE_NOOP("ChecklistWords", "Reason for restriction checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Data contested, unlawful use, needed for a claim, or an objection that runs.")},
    PointText{"restriction-marked", QT_TRANSLATE_NOOP("ChecklistWords", "Data marked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Mark the data in every system, so that nobody uses or deletes them.")},
    PointText{"restriction-lifting", QT_TRANSLATE_NOOP("ChecklistWords", "Notice before lifting agreed"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Tell the person before you use the data again.")},
    // Portability
    PointText{"portability-basis", QT_TRANSLATE_NOOP("ChecklistWords", "Basis checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Only for consent or contract, and only for data in a computer.")},
    PointText{"portability-provided", QT_TRANSLATE_NOOP("ChecklistWords", "Data of the person chosen"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Only what the person gave or caused, not what you concluded.")},
    PointText{"portability-format", QT_TRANSLATE_NOOP("ChecklistWords", "File that others can read"),
              QT_TRANSLATE_NOOP("ChecklistWords", "CSV, JSON or XML. A PDF is not enough here.")},
    // Objection
    PointText{"objection-basis", QT_TRANSLATE_NOOP("ChecklistWords", "Basis checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Only against use for a public task or a legitimate interest.")},
    PointText{"objection-situation", QT_TRANSLATE_NOOP("ChecklistWords", "Situation of the person looked at"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Write down what is special for this person.")},
    PointText{"objection-weighing", QT_TRANSLATE_NOOP("ChecklistWords", "Interests weighed"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Your reasons must be compelling and weigh more. Otherwise you stop.")},
    PointText{"marketing-stopped", QT_TRANSLATE_NOOP("ChecklistWords", "Advertising stopped"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Take the person off every mailing list today.")},
    PointText{"marketing-processor", QT_TRANSLATE_NOOP("ChecklistWords", "Mailing supplier told"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Tell the supplier that sends your newsletter.")},
    // Consent
    PointText{"consent-found", QT_TRANSLATE_NOOP("ChecklistWords", "Consent found"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Find out what rested on consent: newsletter, survey, photo, health data.")},
    PointText{"consent-stopped", QT_TRANSLATE_NOOP("ChecklistWords", "Use on consent stopped"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Stop today. What happened before stays lawful.")},
    PointText{"consent-other-basis", QT_TRANSLATE_NOOP("ChecklistWords", "Other basis checked"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Is there no other basis? Then delete the data.")},
    // Automated decision
    PointText{"automated-found", QT_TRANSLATE_NOOP("ChecklistWords", "Automated decision found"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Ranking, screening score, flag for arrears: did a computer decide alone?")},
    PointText{"automated-human", QT_TRANSLATE_NOOP("ChecklistWords", "Looked at by a human"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Let somebody decide again who may change the outcome, and hear the person.")},
    PointText{"automated-explained", QT_TRANSLATE_NOOP("ChecklistWords", "Decision explained"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say which data counted and how.")},
    // Information and complaint
    PointText{"information-given", QT_TRANSLATE_NOOP("ChecklistWords", "Information given"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Send the privacy statement, and answer what it does not say.")},
    PointText{"information-source", QT_TRANSLATE_NOOP("ChecklistWords", "Source of the data named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say from whom you got the data.")},
    PointText{"complaint-heard", QT_TRANSLATE_NOOP("ChecklistWords", "Complaint discussed"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Speak with the person, and write down what you agree.")},
    PointText{"remedies-named", QT_TRANSLATE_NOOP("ChecklistWords", "AP and court named in the letter"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Whoever hears no can complain to the AP and go to court (six weeks). The letter says both.")},
    PointText{"complaint-authority", QT_TRANSLATE_NOOP("ChecklistWords", "Way to the AP named"),
              QT_TRANSLATE_NOOP("ChecklistWords", "Say that the person can go to the Autoriteit Persoonsgegevens.")},
};

const PointText *textOf(const QString &point)
{
    const auto *found = std::find_if(points.begin(), points.end(), [&](const PointText &text) { return point == QLatin1String(text.point); });
    return found == points.end() ? nullptr : found;
}

} // namespace

QString pointWord(const QString &point)
{
    const PointText *text = textOf(point);
    return text ? QCoreApplication::translate("ChecklistWords", text->word) : QString();
}

QString pointHint(const QString &point)
{
    const PointText *text = textOf(point);
    return text ? QCoreApplication::translate("ChecklistWords", text->hint) : QString();
}

QStringList pointsWithWords()
{
    QStringList words;
    for (const PointText &text : points)
        words.append(QString::fromLatin1(text.point));
    return words;
}

} // namespace balie
