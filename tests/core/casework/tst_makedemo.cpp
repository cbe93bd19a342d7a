// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invented register: whole, lawful from the first act to the last, and the same for the same seed.
#include "core/domain/request/requestworkflow.h"
#include "core/domain/right/atonce.h"
#include "core/overview/checkregister.h"
#include "core/overview/registerstate.h"
#include "core/overview/requestrows.h"
#include "tests/support/demoregister.h"

#include <QTest>

using namespace balie;

class MakeDemoTest : public QObject, DemoRegister
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanupTestCase() { m_workspace.reset(); }
    void theRegisterIsWhole();
    void theFiveOrganisationsAreThere();
    void everyHistoryIsLawful();
    void theSameSeedGivesTheSame();
};

void MakeDemoTest::theRegisterIsWhole()
{
    const RegisterCheck check = read(checkRegister);
    for (const RegisterProblem &problem : check.problems)
        qWarning() << problem.word << problem.facts;
    QVERIFY(check.problems.empty());
    QCOMPARE(check.requests, 300);
    QVERIFY(read(registerState).demo);
    QCOMPARE(read(registerSize).persons, m_made.persons);
}

void MakeDemoTest::theFiveOrganisationsAreThere()
{
    const auto rows = read(organisationRows);
    QCOMPARE(rows.size(), std::size_t(5));
    for (const OrganisationRow &row : rows)
        QVERIFY2(row.requests > 10, qPrintable(row.organisation.name.toString()));
}

// Told again from the beginning, every act is one that the rules allow on its day.
void MakeDemoTest::everyHistoryIsLawful()
{
    std::vector<RequestRow> rows = all({});
    RequestFilter struck;
    struck.states = {RequestState::StruckOut};
    for (const RequestRow &row : all(struck))
        rows.push_back(row);
    QCOMPARE(rows.size(), std::size_t(300));
    const HolidayCalendar holidays = calendarOf(read(holidayTable));
    for (const RequestRow &row : rows) {
        const RequestDossier dossier = read([id = row.id](Register &opened) { return requestDossier(opened, id); });
        Request told = dossier.request;
        const std::vector<CaseEvent> events = told.history.all();
        told.history = must(History::from({events.front()}));
        for (std::size_t i = 1; i < events.size(); ++i) {
            const Result<History> after = apply(told, events[i], {dossier.rules, holidays, m_clock.today()});
            QVERIFY2(after.has_value(), qPrintable(row.reference + QLatin1Char(' ') + kindWord(events[i].what) + QLatin1Char(' ')
                                                   + (after ? QString() : after.error().toLogLine())));
            told.history = *after;
            QVERIFY2(!allWorkAtOnce(dossier.rights) || (dossier.facts.pauses.empty() && !dossier.facts.extensionTold), qPrintable(row.reference));
        }
    }
}

void MakeDemoTest::theSameSeedGivesTheSame()
{
    const auto made = [&](const QString &name, quint64 seed) {
        const DemoMade demo = must(makeDemo(m_dir.filePath(name), {40, 0, seed}, m_clock));
        const auto workspace = opened(demo);
        QString text;
        RequestQuery query;
        query.order = {{RequestColumn::Reference, Direction::Ascending}};
        for (const RequestRow &row : must(workspace->runAndWait([query](Register &opened) { return requestRows(opened, query); })).rows)
            text += row.id.toString() + row.reference + row.personName + row.street + row.due.toString(Qt::ISODate) + toWord(row.state);
        return text;
    };
    const QString first = made(QStringLiteral("Een.balie"), 3);
    QCOMPARE(made(QStringLiteral("Twee.balie"), 3), first);
    QVERIFY(made(QStringLiteral("Drie.balie"), 4) != first);
}

QTEST_GUILESS_MAIN(MakeDemoTest)
#include "tst_makedemo.moc"
