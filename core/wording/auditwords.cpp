// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/auditwords.h"

#include "core/domain/request/requestaction.h"
#include "core/wording/casewords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

struct Entry
{
    const char *action;
    const char *words;
};

constexpr Entry entries[] = {
    {"agreement-copy-added", QT_TRANSLATE_NOOP("AuditWords", "Copy of an agreement kept")},
    {"agreement-copy-exported", QT_TRANSLATE_NOOP("AuditWords", "Copy of an agreement exported")},
    {"agreement-copy-removed", QT_TRANSLATE_NOOP("AuditWords", "Copy of an agreement taken out")},
    {"attachment-added", QT_TRANSLATE_NOOP("AuditWords", "Attachment added")},
    {"attachment-blacked-out", QT_TRANSLATE_NOOP("AuditWords", "Copy with black boxes made")},
    {"attachment-exported", QT_TRANSLATE_NOOP("AuditWords", "Attachment exported")},
    {"attachment-marked", QT_TRANSLATE_NOOP("AuditWords", "Attachment marked: it holds medical data")},
    {"attachment-removed", QT_TRANSLATE_NOOP("AuditWords", "Attachment removed")},
    {"attachment-unmarked", QT_TRANSLATE_NOOP("AuditWords", "Attachment no longer marked as medical data")},
    {"own-copy-made", QT_TRANSLATE_NOOP("AuditWords", "The register copied itself")},
    {"restore-tried", QT_TRANSLATE_NOOP("AuditWords", "Restore of a backup tried")},
    {"closed-to-others", QT_TRANSLATE_NOOP("AuditWords", "Files closed to other users of the computer")},
    {"backup-made", QT_TRANSLATE_NOOP("AuditWords", "Backup made")},
    {"demo-made", QT_TRANSLATE_NOOP("AuditWords", "Filled with invented cases")},
    {"dossier-print-stopped", QT_TRANSLATE_NOOP("AuditWords", "Printing of a complaint dossier stopped")},
    {"dossier-printed", QT_TRANSLATE_NOOP("AuditWords", "Complaint dossier printed or saved")},
    {"dossier-summary-kept", QT_TRANSLATE_NOOP("AuditWords", "Summary of a complaint dossier changed")},
    {"holidays-edited", QT_TRANSLATE_NOOP("AuditWords", "Holidays changed")},
    {"import-moved", QT_TRANSLATE_NOOP("AuditWords", "File of another system brought in")},
    {"import-undone", QT_TRANSLATE_NOOP("AuditWords", "What a file brought in taken out again")},
    {"mapping-kept", QT_TRANSLATE_NOOP("AuditWords", "Mapping of columns kept")},
    {"letter-begun", QT_TRANSLATE_NOOP("AuditWords", "Letter begun")},
    {"letter-discarded", QT_TRANSLATE_NOOP("AuditWords", "Draft of a letter thrown away")},
    {"letter-finished", QT_TRANSLATE_NOOP("AuditWords", "Letter put on paper")},
    {"letter-given", QT_TRANSLATE_NOOP("AuditWords", "Letter printed or saved")},
    {"letter-sent", QT_TRANSLATE_NOOP("AuditWords", "Letter sent")},
    {"letter-style-edited", QT_TRANSLATE_NOOP("AuditWords", "House style of letters changed")},
    {"letter-written", QT_TRANSLATE_NOOP("AuditWords", "Letter written")},
    {"list-exported", QT_TRANSLATE_NOOP("AuditWords", "List exported")},
    {"list-printed", QT_TRANSLATE_NOOP("AuditWords", "List made for paper")},
    {"processing-added", QT_TRANSLATE_NOOP("AuditWords", "Description of processing added")},
    {"processing-edited", QT_TRANSLATE_NOOP("AuditWords", "Description of processing changed")},
    {"organisation-added", QT_TRANSLATE_NOOP("AuditWords", "Organisation added")},
    {"organisation-edited", QT_TRANSLATE_NOOP("AuditWords", "Organisation changed")},
    {"passphrase-changed", QT_TRANSLATE_NOOP("AuditWords", "Passphrase changed")},
    {"person-edited", QT_TRANSLATE_NOOP("AuditWords", "Data of a person changed")},
    {"persons-merged", QT_TRANSLATE_NOOP("AuditWords", "Two persons merged")},
    {"profile-version-added", QT_TRANSLATE_NOOP("AuditWords", "Version of a statement added")},
    {"recovery-renewed", QT_TRANSLATE_NOOP("AuditWords", "Recovery sheet renewed")},
    {"register-created", QT_TRANSLATE_NOOP("AuditWords", "Register made")},
    {"register-restored", QT_TRANSLATE_NOOP("AuditWords", "Register restored from a backup")},
    {"register-recovered", QT_TRANSLATE_NOOP("AuditWords", "Register opened with the recovery code")},
    {"request-edited", QT_TRANSLATE_NOOP("AuditWords", "Case changed")},
    {"request-received", QT_TRANSLATE_NOOP("AuditWords", "Request received")},
    {"retention-added", QT_TRANSLATE_NOOP("AuditWords", "Something added to what is kept")},
    {"retention-chosen", QT_TRANSLATE_NOOP("AuditWords", "Retention period chosen")},
    {"retention-edited", QT_TRANSLATE_NOOP("AuditWords", "Something that is kept changed")},
    {"retention-ended", QT_TRANSLATE_NOOP("AuditWords", "Day filled in from which a retention period runs")},
    {"accountability-exported", QT_TRANSLATE_NOOP("AuditWords", "Record of destroyed cases exported")},
    {"retention-exported", QT_TRANSLATE_NOOP("AuditWords", "List of what is kept exported")},
    {"retention-printed", QT_TRANSLATE_NOOP("AuditWords", "List of what is kept printed")},
    {"retention-removed", QT_TRANSLATE_NOOP("AuditWords", "Something entered by mistake taken out of what is kept")},
    {"destruction-proposed", QT_TRANSLATE_NOOP("AuditWords", "Destruction proposed")},
    {"destruction-approved", QT_TRANSLATE_NOOP("AuditWords", "Destruction approved")},
    {"destruction-cancelled", QT_TRANSLATE_NOOP("AuditWords", "Destruction cancelled")},
    {"destruction-begun", QT_TRANSLATE_NOOP("AuditWords", "Destruction begun")},
    {"destruction-answered", QT_TRANSLATE_NOOP("AuditWords", "Answer of a system about a destruction")},
    {"destruction-rewritten", QT_TRANSLATE_NOOP("AuditWords", "The whole register written anew after what was destroyed")},
    {"destruction-searched", QT_TRANSLATE_NOOP("AuditWords", "The whole register searched for what was destroyed")},
    {"destruction-list-given", QT_TRANSLATE_NOOP("AuditWords", "List of what must be destroyed given out")},
    {"destruction-certified", QT_TRANSLATE_NOOP("AuditWords", "Certificate of a destruction made")},
    {"disclosure-recorded", QT_TRANSLATE_NOOP("AuditWords", "Data given to others written down")},
    {"disclosure-corrected", QT_TRANSLATE_NOOP("AuditWords", "What was given to others corrected")},
    {"disclosure-struck-out", QT_TRANSLATE_NOOP("AuditWords", "What was given to others struck out")},
    {"disclosure-told", QT_TRANSLATE_NOOP("AuditWords", "Person told what was given to others")},
    {"report-given", QT_TRANSLATE_NOOP("AuditWords", "Report printed or saved")},
    {"disclosures-exported", QT_TRANSLATE_NOOP("AuditWords", "List of what was given to others exported")},
    {"recipient-added", QT_TRANSLATE_NOOP("AuditWords", "Recipient added")},
    {"recipient-edited", QT_TRANSLATE_NOOP("AuditWords", "Recipient changed")},
    {"recipient-removed", QT_TRANSLATE_NOOP("AuditWords", "Recipient taken out")},
    {"recipients-merged", QT_TRANSLATE_NOOP("AuditWords", "Two recipients merged")},
    {"hold-lifted", QT_TRANSLATE_NOOP("AuditWords", "Hold lifted")},
    {"hold-placed", QT_TRANSLATE_NOOP("AuditWords", "Hold placed")},
    {"role-changed", QT_TRANSLATE_NOOP("AuditWords", "Role changed")},
    {"setting-saved", QT_TRANSLATE_NOOP("AuditWords", "Setting changed")},
    {"case-files-listed", QT_TRANSLATE_NOOP("AuditWords", "Files of closed cases listed among what is kept")},
    {"sort-keys-renewed", QT_TRANSLATE_NOOP("AuditWords", "Sorting of names renewed")},
    {"user-added", QT_TRANSLATE_NOOP("AuditWords", "User added")},
    {"user-removed", QT_TRANSLATE_NOOP("AuditWords", "Key taken away")},
    {"view-dropped", QT_TRANSLATE_NOOP("AuditWords", "View removed")},
    {"view-saved", QT_TRANSLATE_NOOP("AuditWords", "View kept")},
};

} // namespace

QString auditWords(const QString &action)
{
    for (const Entry &entry : entries) {
        if (action == QLatin1String(entry.action))
            return AuditWords::tr(entry.words);
    }
    const QString act = QStringLiteral("request-");
    if (action.startsWith(act)) {
        if (const auto known = fromWord<RequestAction>(action.mid(act.size())))
            return wordOf(*known);
    }
    return action;
}

} // namespace balie
