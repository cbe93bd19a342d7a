// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/receiverequest.h"
#include "core/domain/request/checklist.h"
#include "core/exchange/profilefile.h"
#include "core/overview/organisationrows.h"
#include "core/overview/requestdossier.h"
#include "core/workspace/founding.h"

#include <QTemporaryDir>

namespace balie {

// The value, or the end of the test with the error's own line.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline ErrorCode codeOf(const Error &error)
{
    return error.code();
}

inline ShortText line(const char *text)
{
    return must(ShortText::from(QString::fromUtf8(text)));
}

inline LongText text(const char *words)
{
    return must(LongText::from(QString::fromUtf8(words)));
}

inline Secret testPassphrase()
{
    return Secret::fromText(QStringLiteral("een lange zin voor de proef"));
}

// A real register in a folder of its own, open on this thread, on a day that stands still until it is
// moved. Keys as cheap as the program ever makes them.
struct TestRegister
{
    explicit TestRegister(const QString &profile = QStringLiteral("ieder1"), QDate today = QDate(2026, 3, 10))
        : clock(FixedClock::at(today))
    {
        folder = dir.filePath(QStringLiteral("Proef.balie"));
        const NewRegister wanted{folder, {}, must(builtInProfile(profile)), QStringLiteral("Anna")};
        FoundedRegister founded = must(foundRegister(wanted, testPassphrase(), clock, KeyCost::floor()));
        must(founded.keep());
        recoveryCode = founded.recoveryCode;
        opened = std::move(founded.opened);
        organisation = must(organisationRows(*opened)).front().organisation.id;
    }

    Register &operator*() { return *opened; }
    QDate today() const { return clock.today(); }
    void goTo(QDate day) { clock.set(FixedClock::at(day).now()); }

    Receipt receipt(const char *name, std::vector<Right> rights = {Right::Access})
    {
        Receipt wanted{*organisation, NewPerson{must(PersonName::from(QString::fromUtf8(name))), {}, {}, {}}, std::move(rights)};
        wanted.on = today();
        return wanted;
    }

    RequestId receive(const char *name = "Jan van der Horst", std::vector<Right> rights = {Right::Access})
    {
        return must(receiveRequest(*opened, receipt(name, std::move(rights)))).request;
    }

    Act act(RequestId request) { return {request, today(), std::nullopt, NumberGate::Refuse}; }
    RequestDossier dossier(RequestId request) { return must(requestDossier(*opened, request)); }

    QTemporaryDir dir;
    FixedClock clock;
    QString folder;
    QString recoveryCode;
    std::unique_ptr<Register> opened;
    std::optional<OrganisationId> organisation;
};

} // namespace balie
