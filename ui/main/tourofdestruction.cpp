// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the tour that looks at destructions: one in each state, and what each act asks. Two people make them, on
// three days, in the register of the tour.
#include "core/base/succeeded.h"
#include "core/casework/adduser.h"
#include "core/casework/destruction/carryoutdestruction.h"
#include "core/casework/destruction/decidedestruction.h"
#include "core/casework/destruction/proposedestruction.h"
#include "core/casework/makedemo.h"
#include "core/overview/destructionoffers.h"
#include "core/overview/destructionrows.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/desk.h"
#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"
#include "ui/support/page.h"

#include <QDialog>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace balie {

namespace {

// Those that one of them proposes, by what becomes of each; the other one proposes the last.
const QStringList proposedByOne{QStringLiteral("ready"), QStringLiteral("running"), QStringLiteral("done"), QStringLiteral("cooling-off"), QStringLiteral("cancelled"), QStringLiteral("proposed")};
const QString proposedByOther = QStringLiteral("to-approve");

using Made = std::vector<std::pair<QString, DestructionId>>;

struct TwoOfficers
{
    const DemoMade &demo;
    QDate today;
    QString second = QStringLiteral("Bram");

    // The register opened on that day by one of them.
    template <typename F>
    Result<void> on(const QString &user, int daysAgo, F work) const
    {
        const FixedClock clock = FixedClock::at(today.addDays(-daysAgo));
        auto opened = openRegister(demo.folder, user, Secret::fromText(passphraseOf(user)), &clock);
        return opened ? (*opened)->runAndWait(work) : Result<void>(opened.error());
    }
    QString passphraseOf(const QString &user) const { return user == demo.user ? demo.passphrase : demo.passphrase + QLatin1Char(' ') + user; }
};

DestructionId idOf(const Made &made, const QString &name)
{
    return std::find_if(made.begin(), made.end(), [&name](const auto &one) { return one.first == name; })->second;
}

// One category of one organisation for each of these.
Result<void> propose(Register &opened, const QStringList &names, Made &made)
{
    const auto offers = destructionOffers(opened);
    if (!offers)
        return offers.error();
    const LongText why = LongText::from(QStringLiteral("Jaarlijkse opschoning.")).value();
    qsizetype next = 0;
    for (const DestructionOffer &offer : *offers) {
        for (const DestructionOffer::Part &part : offer.parts) {
            if (next == names.size())
                return {};
            const Result<Destruction> proposed = proposeDestruction(opened, {offer.organisation, part.category.id}, why);
            if (!proposed)
                return proposed.error();
            made.emplace_back(names.at(next++), proposed->id);
        }
    }
    return next == names.size() ? Result<void>() : Result<void>(Error(ErrorCode::DestructionEmpty));
}

Result<void> approve(Register &opened, const Made &made, const QStringList &names)
{
    for (const QString &name : names) {
        if (const auto approved = approveDestruction(opened, idOf(made, name)); !approved)
            return approved.error();
    }
    return {};
}

// Every system has destroyed it.
Result<void> answerAll(Register &opened, DestructionId id)
{
    const Result<DestructionSheet> sheet = destructionSheet(opened, id);
    if (!sheet)
        return sheet.error();
    QStringList systems;
    for (const DestructionSheet::Part &part : sheet->parts) {
        if (systems.contains(part.system))
            continue;
        systems.append(part.system);
        const SystemAnswer answer{SystemOutcome::Destroyed, ShortText::from(QStringLiteral("Els van beheer")).value(), opened.today(), {}};
        if (const auto answered = answerDestruction(opened, id, ShortText::from(part.system).value(), answer); !answered)
            return answered.error();
    }
    return {};
}

Result<void> beginSome(Register &opened, Made &made)
{
    if (const Result<void> approved = approve(opened, made, {QStringLiteral("cooling-off")}); !approved)
        return approved;
    for (const char *name : {"running", "done"}) {
        if (const auto begun = beginDestruction(opened, idOf(made, QString::fromLatin1(name))); !begun)
            return begun.error();
    }
    if (const Result<void> answered = answerAll(opened, idOf(made, QStringLiteral("done"))); !answered)
        return answered;
    return propose(opened, {proposedByOther}, made);
}

Result<Made> makeThem(const TwoOfficers &officers)
{
    Made made;
    Result<void> step = officers.on(officers.demo.user, 9, [&](Register &opened) -> Result<void> {
        if (const auto added = addUser(opened, officers.second, Role::Officer, Secret::fromText(officers.passphraseOf(officers.second))); !added)
            return added.error();
        if (const Result<void> proposed = propose(opened, proposedByOne, made); !proposed)
            return proposed;
        return succeeded(cancelDestruction(opened, idOf(made, QStringLiteral("cancelled")), LongText::from(QStringLiteral("De accountant wil het nog zien.")).value()));
    });
    if (step)
        step = officers.on(officers.second, 8, [&](Register &opened) { return approve(opened, made, proposedByOne.mid(0, 3)); });
    if (step)
        step = officers.on(officers.second, 0, [&](Register &opened) { return beginSome(opened, made); });
    return step ? Result<Made>(made) : Result<Made>(step.error());
}

} // namespace

void Tour::makeDestructions(const DemoMade &demo)
{
    const Result<Made> made = makeThem({demo, m_window.clock().today()});
    if (!made)
        return miss(QStringLiteral("destruction"), made.error().toLogLine());
    for (const auto &[name, id] : *made)
        m_destructions.append({name, id.toString()});
}

void Tour::destructions()
{
    desk().open({QStringLiteral("today"), {}});
    seeWindow(QStringLiteral("today-destructions"));
    const QHash<QString, const char *> acts{{QStringLiteral("to-approve"), "approveDestruction"}, {QStringLiteral("ready"), "beginDestruction"},
                                            {QStringLiteral("cooling-off"), "cancelDestruction"}, {QStringLiteral("running"), "answer_0"}};
    for (const auto &[name, id] : m_destructions) {
        desk().open({QStringLiteral("retention"), QStringLiteral("tab=destroy&destruction=") + id});
        seeWindow(QStringLiteral("destruction-") + name);
        if (const char *act = acts.value(name))
            seeRetentionDialog(QString::fromLatin1(act));
    }
    seeErasing();
}

// What is asked before the last answer; nobody presses it.
void Tour::seeErasing()
{
    const auto running = std::find_if(m_destructions.begin(), m_destructions.end(), [](const auto &one) { return one.first == u"running"; });
    if (running == m_destructions.end())
        return;
    desk().open({QStringLiteral("retention"), QStringLiteral("tab=destroy&destruction=") + running->second});
    settle();
    auto *answer = desk().currentPage()->findChild<QPushButton *>(QStringLiteral("answer_0"));
    if (!answer)
        return miss(QStringLiteral("dialog-retention-erase"), QStringLiteral("not offered"));
    answer->click();
    settle();
    auto *dialog = desk().currentPage()->findChild<QDialog *>(QStringLiteral("answerDialog"));
    dialog->findChild<QLineEdit *>(QStringLiteral("by"))->setText(QStringLiteral("Els van beheer"));
    dialog->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
    settle();
    m_seen(*dialog, QStringLiteral("dialog-retention-erase"));
    dialog->findChild<QLineEdit *>(QStringLiteral("by"))->clear(); // so that closing it asks nothing
    dialog->close();
    desk().open({QStringLiteral("retention"), QStringLiteral("tab=kept")});
}

} // namespace balie
