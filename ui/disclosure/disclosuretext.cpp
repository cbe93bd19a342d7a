// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosuretext.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/processingwords.h"

#include <QCoreApplication>

namespace balie {

namespace {

struct DisclosureText
{
    Q_DECLARE_TR_FUNCTIONS(DisclosureText)
};

} // namespace

QString toldSentence(const Disclosure &disclosure)
{
    const PersonNotice &told = disclosure.told;
    switch (told.when) {
    case ToldWhen::Beforehand:
    case ToldWhen::Afterwards:
        return told.on ? DisclosureText::tr("%1, on %2", "beforehand or afterwards, and the day").arg(wordOf(told.when), longDay(*told.on)) : wordOf(told.when);
    case ToldWhen::Not:
        return told.why.isEmpty() ? wordOf(told.when) : DisclosureText::tr("%1: %2", "not told, and why").arg(wordOf(told.when), told.why.toString());
    }
    Q_UNREACHABLE();
}

QString basisSentence(const Disclosure &disclosure)
{
    return disclosure.article.isEmpty() ? wordOf(disclosure.basis) : QStringLiteral("%1 · %2").arg(wordOf(disclosure.basis), disclosure.article);
}

QString specialSentence(const Disclosure &disclosure)
{
    if (!disclosure.holdsSpecialData())
        return {};
    return DisclosureText::tr("%1. %2 looked along.", "ground and person").arg(disclosure.specialGround, disclosure.approvedBy);
}

QStringList demandSentences(const CompelledDemand &demand, QDate disclosed)
{
    QStringList sentences;
    sentences.append(DisclosureText::tr("%1: %2, number %3, on the ground of %4.", "force, authority, reference, article")
                         .arg(wordOf(demand.force), demand.authority.toString(), demand.reference.toString(), demand.article.toString()));
    sentences.append(DisclosureText::tr("It got: %1. %2 approved that.").arg(demand.given.toString(), demand.approvedBy.toString()));
    if (!demand.weighing.isEmpty())
        sentences.append(DisclosureText::tr("Weighed: %1").arg(demand.weighing.toString()));
    if (!demand.ban)
        return sentences;
    if (demand.ban->until)
        sentences.append(DisclosureText::tr("The person may not be told until and including %1, by %2.").arg(longDay(*demand.ban->until), demand.ban->by.toString()));
    else
        sentences.append(DisclosureText::tr("The person may not be told until further notice, by %1.").arg(demand.ban->by.toString()));
    sentences.append(DisclosureText::tr("Look on %1 whether the person can be told.").arg(longDay(demand.ban->checkOn(disclosed))));
    return sentences;
}

QStringList arrearsSentences(const ArrearsReport &report)
{
    return {DisclosureText::tr("Personal contact sought: %1").arg(shortDay(report.contactSought)), DisclosureText::tr("Debt help pointed out: %1").arg(shortDay(report.helpNamed)),
            DisclosureText::tr("Written reminder: %1").arg(shortDay(report.reminded)), DisclosureText::tr("Passing on offered: %1").arg(shortDay(report.offered)),
            DisclosureText::tr("The tenant: %1").arg(wordOf(report.tenant))};
}

} // namespace balie
