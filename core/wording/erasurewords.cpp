// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/erasurewords.h"

#include "core/wording/datewords.h"
#include "core/wording/retentionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace balie {

namespace {

struct ErasureWords
{
    Q_DECLARE_TR_FUNCTIONS(ErasureWords)
};

QString groundOf(KeepGround ground)
{
    switch (ground) {
    case KeepGround::StillNeeded: return ErasureWords::tr("what the period counts from has not happened yet, or its day is not filled in (Art. 17(1)(a))");
    case KeepGround::LegalDuty: return ErasureWords::tr("a law obliges you to keep it (Art. 17(3)(b))");
    case KeepGround::Claim: return ErasureWords::tr("it is needed for a claim (Art. 17(3)(e))");
    case KeepGround::Restriction: return ErasureWords::tr("it is restricted and stays for the person (Art. 18)");
    case KeepGround::OtherCase: return ErasureWords::tr("another case of this person is open");
    case KeepGround::SharedFile: return ErasureWords::tr("it is in one file with data of somebody else, which may not go");
    case KeepGround::Audit: return ErasureWords::tr("an audit needs it");
    case KeepGround::Archive: return ErasureWords::tr("its system keeps it for good; look whether that may (Art. 17(3)(d))");
    case KeepGround::DutyElsewhere: return ErasureWords::tr("its system says that a law or a contract obliges to keep it; look which (Art. 17(3)(b))");
    case KeepGround::BlockedElsewhere: return ErasureWords::tr("its system blocked it for an investigation, a procedure or a request; look whether that still stands");
    case KeepGround::TellsOfData: return ErasureWords::tr("it tells who got data that are still kept, and goes when those do (Art. 15(1)(c), 19)");
    case KeepGround::Accountability: return ErasureWords::tr("it shows how you answered an earlier request (Art. 5(2))");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordOf(const ErasureAdvice &advice)
{
    if (!advice.keep)
        return ErasureWords::tr("Erase");
    if (advice.until)
        return ErasureWords::tr("Keep until %1").arg(plainDay(*advice.until));
    return advice.lookAgain ? ErasureWords::tr("Keep, and look again on %1").arg(plainDay(*advice.lookAgain)) : ErasureWords::tr("Keep");
}

QString reasonOf(const ErasureAdvice &advice)
{
    if (!advice.keep)
        return advice.until ? ErasureWords::tr("its period runs until %1, but nothing obliges you to keep it that long").arg(plainDay(*advice.until)) : QString();
    const QString ground = groundOf(*advice.keep);
    return advice.source ? ground + QStringLiteral(": ") + advice.source->in(QLocale()) : ground;
}

QString lineOf(const ErasureLine &line)
{
    const QString where = line.items > 1 ? ErasureWords::tr("%1 (%2, %3 times)").arg(shortName(line.category), line.system, QLocale().toString(line.items))
                                         : ErasureWords::tr("%1 (%2)").arg(shortName(line.category), line.system);
    const QString what = where + QStringLiteral(": ") + wordOf(line.advice);
    const QString reason = reasonOf(line.advice);
    return reason.isEmpty() ? what : what + QStringLiteral("; ") + reason;
}

} // namespace balie
