// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/adduser.h"
#include "core/casework/receiverequest.h"
#include "core/exchange/profilefile.h"
#include "core/overview/organisationrows.h"
#include "core/overview/requestrows.h"
#include "core/workspace/registerevents.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspaceopener.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace balie {

// A real register of one organisation in a temporary folder, opened by its officer on a fixed day.
class OpenedRegister
{
public:
    explicit OpenedRegister(QDate today = QDate(2026, 3, 3), const QString &profile = QStringLiteral("ieder1"))
        : clock(FixedClock::at(today))
    {
        const QString folder = dir.filePath(QStringLiteral("register"));
        NewRegister wanted;
        wanted.folder = folder;
        wanted.profile = *builtInProfile(profile);
        wanted.userName = QStringLiteral("Fatima");
        const auto made = createRegister(wanted, Secret::fromText(passphrase), &clock);
        Q_ASSERT_X(made, "createRegister", made ? "" : qPrintable(made.error().toLogLine()));
        open(wanted.userName, passphrase);
    }

    // The same register, now open for a new colleague in that role; who has it open may add users. No page may live
    // that looks at it.
    void openAs(Role role, const QString &name = QStringLiteral("Sem"))
    {
        const QString own = QStringLiteral("vier zwaluwen boven de gracht %1").arg(++m_colleagues);
        const auto added = workspace->runAndWait([&](Register &opened) {
            return addUser(opened, name, role, Secret::fromText(own));
        });
        Q_ASSERT_X(added, "addUser", added ? "" : qPrintable(added.error().toLogLine()));
        open(name, own);
    }

    // A request that came in, with nothing but what is required.
    Result<ActDone> receive(const QString &name, Right right, QDate on)
    {
        return workspace->runAndWait([&](Register &opened) -> Result<ActDone> {
            const auto rows = organisationRows(opened);
            const NewPerson person{PersonName::from(name).value(), {}, {}, {}};
            const Receipt receipt{rows->front().organisation.id, person, {right}, Channel::Phone, on, {}, {}, {}, {}, {}, {}, {},
                                  NumberGate::Refuse};
            return receiveRequest(opened, receipt);
        });
    }

    std::vector<RequestRow> requests()
    {
        auto page = workspace->runAndWait([](Register &opened) { return requestRows(opened, {}); });
        return page ? page->rows : std::vector<RequestRow>();
    }

    QTemporaryDir dir;
    FixedClock clock;
    std::unique_ptr<Workspace> workspace;

private:
    void open(const QString &userName, const QString &with)
    {
        workspace.reset();
        auto opened = openRegister(dir.filePath(QStringLiteral("register")), userName, Secret::fromText(with), &clock);
        Q_ASSERT_X(opened, "openRegister", opened ? "" : qPrintable(opened.error().toLogLine()));
        workspace = std::move(opened).value();
    }

    int m_colleagues = 0; // nobody has the passphrase of another
    const QString passphrase = QStringLiteral("kwikstaart molen regenboog 41");
};

} // namespace balie
