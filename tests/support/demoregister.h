// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/makedemo.h"
#include "core/overview/requestrows.h"
#include "tests/support/testregister.h"

namespace balie {

inline const QDate demoDay(2026, 3, 10);

// An invented register of three hundred cases, open on a day that stands still.
class DemoRegister
{
protected:
    void open()
    {
        m_made = must(makeDemo(m_dir.filePath(QStringLiteral("Demo.balie")), {300, 0, 7}, m_clock));
        m_workspace = opened(m_made);
    }

    std::unique_ptr<Workspace> opened(const DemoMade &made) const
    {
        return must(openRegister(made.folder, made.user, Secret::fromText(made.passphrase), &m_clock));
    }

    template <typename F>
    auto read(F fn) { return must(m_workspace->runAndWait(std::move(fn))); }

    RequestPage page(const RequestQuery &query)
    {
        return read([query](Register &opened) { return requestRows(opened, query); });
    }

    std::vector<RequestRow> all(const RequestFilter &filter)
    {
        RequestQuery query;
        query.filter = filter;
        query.limit = 1000;
        return page(query).rows;
    }

    QTemporaryDir m_dir;
    FixedClock m_clock = FixedClock::at(demoDay);
    DemoMade m_made;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace balie
