// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of disclosures as a list: the latest first, each once, whatever is asked; read off an index.
#include "tests/support/disclosureshelf.h"
#include "tests/support/queryplans.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace balie;

using Wanted = DisclosureList::Wanted;

static const QDate today(2026, 6, 1);

// Three recipients of two organisations, and 250 disclosures on few days.
class DisclosureListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachStandsOnceHoweverManyPages();
    void whatIsAskedIsGiven_data();
    void whatIsAskedIsGiven();
    void aLineSaysWhoAndWhom();
    void whatIsNoCursorIsRefused_data();
    void whatIsNoCursorIsRefused();
    void everyQuestionIsReadOffAnIndex();
    void whatDoesNotFitIsNotRead();

private:
    struct Planted
    {
        Disclosure disclosure;
        NoticeState notice; // as it is today
    };

    DisclosureList &list() { return m_shelf.tables().disclosureLists; }
    std::vector<DisclosureId> pagedBy(Wanted wanted, int limit);
    // The same by looking at each.
    std::vector<DisclosureId> expected(const Wanted &wanted) const;
    std::vector<std::pair<QByteArray, Wanted>> questions() const;

    DisclosureShelf m_shelf;
    std::vector<Recipient> m_recipients;
    std::optional<Person> m_person;
    std::vector<Planted> m_planted; // in the order of entry
};

void DisclosureListTest::initTestCase()
{
    m_person = m_shelf.person("Grietje Terpstra");
    Recipient theirs = m_shelf.sketch("Bos");
    theirs.organisation = m_shelf.otherOrganisation("Wonen Proefdorp", "WP");
    m_recipients = {m_shelf.recipient("Aannemer Groen"), m_shelf.keep(theirs), m_shelf.recipient("Schilder Kok")};
    std::vector<DisclosureTable::New> added;
    for (int i = 0; i < 250; ++i) {
        Disclosure disclosure = m_shelf.given(m_recipients[i % 7 == 0 ? 1 : i % 11 == 0 ? 2 : 0], QDate(2026, 3, 1).addDays((i * 5) % 3));
        disclosure.purpose = i % 4 == 0 ? DisclosurePurpose::Care : DisclosurePurpose::Maintenance;
        if (i % 6 == 0)
            disclosure.categories = {DataCategory::Health};
        if (i % 9 == 0)
            disclosure.person = m_person->id;
        if (i % 7 == 0)
            disclosure.basis = LegalBasis::LegalObligation;
        const NoticeState notice = i % 5 == 0 ? NoticeState::Owed : i % 13 == 0 ? NoticeState::Banned : NoticeState::InOrder;
        const bool isOver = i % 2 == 0; // yesterday was the last day of its ban
        if (notice == NoticeState::Banned)
            disclosure.demand = CompelledDemand{DemandForce::Formal, line("politie"), line("PL-1"), line("Sv 126nd"), text("naam"), line("Anna"), {}, NoticeBan{line("officier van justitie"), today.addDays(isOver ? -1 : 0)}};
        m_planted.push_back({disclosure, notice == NoticeState::Banned && isOver ? NoticeState::Owed : notice});
        added.push_back({disclosure, notice});
    }
    must(m_shelf.write([&](Transaction &change) { return m_shelf.tables().disclosures.insert(change, added); }));
}

std::vector<DisclosureId> DisclosureListTest::pagedBy(Wanted wanted, int limit)
{
    std::vector<DisclosureId> ids;
    wanted.limit = limit;
    do {
        const DisclosureList::Page page = must(list().page(wanted));
        if (static_cast<int>(page.lines.size()) > limit)
            qFatal("a page is too long");
        for (const DisclosureList::Line &line : page.lines)
            ids.push_back(line.disclosure.id);
        wanted.after = page.next;
    } while (!wanted.after.isEmpty());
    return ids;
}

std::vector<DisclosureId> DisclosureListTest::expected(const Wanted &wanted) const
{
    std::vector<Disclosure> fit;
    for (const auto &[one, notice] : m_planted) {
        const bool isTo = wanted.recipients.empty() || std::find(wanted.recipients.begin(), wanted.recipients.end(), one.recipient) != wanted.recipients.end();
        if (isTo && (!wanted.on.from || *wanted.on.from <= one.on) && (!wanted.on.until || one.on <= *wanted.on.until) &&
            (!wanted.organisation || *wanted.organisation == one.organisation) && (!wanted.person || wanted.person == one.person) &&
            (!wanted.purpose || *wanted.purpose == one.purpose) && (!wanted.basis || *wanted.basis == one.basis) && (!wanted.notice || *wanted.notice == notice) && (!wanted.onlySpecial || one.holdsSpecialData()))
            fit.push_back(one);
    }
    std::reverse(fit.begin(), fit.end());
    std::stable_sort(fit.begin(), fit.end(), [](const Disclosure &a, const Disclosure &b) { return b.on < a.on; });
    std::vector<DisclosureId> ids;
    for (const Disclosure &one : fit)
        ids.push_back(one.id);
    return ids;
}

void DisclosureListTest::eachStandsOnceHoweverManyPages()
{
    for (const int limit : {100, 250, 251, 1, 7}) {
        const auto ids = pagedBy({}, limit);
        QCOMPARE(ids, expected({}));
        QCOMPARE(std::set(ids.begin(), ids.end()).size(), std::size_t(250));
    }
    std::vector<DisclosureId> each;
    must(list().each({}, [&](const DisclosureList::Line &line) { return each.push_back(line.disclosure.id), Result<void>(); }));
    QCOMPARE(each, expected({}));
    const auto stopped = list().each({}, [](const DisclosureList::Line &) -> Result<void> { return Error(ErrorCode::Cancelled); });
    QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
}

// Every filter with every other.
std::vector<std::pair<QByteArray, Wanted>> DisclosureListTest::questions() const
{
    using Filter = std::pair<const char *, std::function<void(Wanted &)>>;
    const std::vector<Filter> filters{
        {"days", [](Wanted &wanted) { wanted.on = {QDate(2026, 3, 1), QDate(2026, 3, 2)}; }},
        {"one day", [](Wanted &wanted) { wanted.on = {QDate(2026, 3, 2), QDate(2026, 3, 2)}; }},
        {"until", [](Wanted &wanted) { wanted.on = {{}, QDate(2026, 3, 2)}; }},
        {"no day", [](Wanted &wanted) { wanted.on = {QDate(2027, 1, 1), {}}; }},
        {"organisation", [this](Wanted &wanted) { wanted.organisation = m_recipients[1].organisation; }},
        {"recipient", [this](Wanted &wanted) { wanted.recipients = {m_recipients[2].id}; }},
        {"recipients", [this](Wanted &wanted) { wanted.recipients = {m_recipients[2].id, m_recipients[1].id, m_recipients[2].id}; }},
        {"person", [this](Wanted &wanted) { wanted.person = m_person->id; }},
        {"purpose", [](Wanted &wanted) { wanted.purpose = DisclosurePurpose::Care; }},
        {"owed", [](Wanted &wanted) { wanted.notice = NoticeState::Owed; }},
        {"in order", [](Wanted &wanted) { wanted.notice = NoticeState::InOrder; }},
        {"banned", [](Wanted &wanted) { wanted.notice = NoticeState::Banned; }},
        {"basis", [](Wanted &wanted) { wanted.basis = LegalBasis::LegalObligation; }},
        {"special", [](Wanted &wanted) { wanted.onlySpecial = true; }},
        {"purpose, owed and special", [](Wanted &wanted) { wanted.purpose = DisclosurePurpose::Care, wanted.notice = NoticeState::Owed, wanted.onlySpecial = true; }},
    };
    std::vector<std::pair<QByteArray, Wanted>> questions;
    for (const auto &[one, ask] : filters) {
        for (const auto &[other, askToo] : filters) {
            Wanted wanted;
            wanted.today = today;
            ask(wanted);
            askToo(wanted);
            questions.emplace_back(QByteArray(one) + " and " + other, wanted);
        }
    }
    return questions;
}

void DisclosureListTest::whatIsAskedIsGiven_data()
{
    QTest::addColumn<int>("question");
    const auto all = questions();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].first.constData()) << static_cast<int>(i);
}

void DisclosureListTest::whatIsAskedIsGiven()
{
    QFETCH(int, question);
    const Wanted wanted = questions()[question].second;
    for (const int limit : {1000, 8})
        QCOMPARE(pagedBy(wanted, limit), expected(wanted));
}

void DisclosureListTest::aLineSaysWhoAndWhom()
{
    const DisclosureList::Line line = must(list().line(m_planted[0].disclosure.id));
    Disclosure planted = m_planted[0].disclosure;
    QCOMPARE(line.disclosure, planted);
    QCOMPARE(line.recipient, m_recipients[1].name);
    QCOMPARE(line.person, std::optional(m_person->name));
    QCOMPARE(line.notice, NoticeState::Owed);
    QVERIFY(!must(list().line(m_planted[1].disclosure.id)).person);
    QCOMPARE(list().line(DisclosureId::create(m_shelf.clock.now())).error().code(), ErrorCode::DisclosureUnknown);
}

void DisclosureListTest::whatIsNoCursorIsRefused_data()
{
    QTest::addColumn<QString>("cursor");
    for (const char *cursor : {"x", ".", "2026-03-01", "2026-03-01.", "2026-02-30.4", ".4", "2026-03-01.x", "2026-03-01.4.5"})
        QTest::newRow(cursor) << QString::fromLatin1(cursor);
}

void DisclosureListTest::whatIsNoCursorIsRefused()
{
    QFETCH(QString, cursor);
    Wanted wanted;
    wanted.after = cursor;
    const auto refused = list().page(wanted);
    QCOMPARE(refused.error().code(), ErrorCode::NotAWord);
    QCOMPARE(refused.error().fact(QStringLiteral("key")), QStringLiteral("cursor"));
}

// Nothing is read from end to end, and nothing is sorted.
void DisclosureListTest::everyQuestionIsReadOffAnIndex()
{
    for (const auto &[name, wanted] : questions())
        pagedBy(wanted, 8);
    must(m_shelf.tables().disclosures.after(0, 10));
    must(m_shelf.tables().disclosures.toTell(QDate(2027, 1, 1), 10));
    int asked = 0;
    for (const auto &[sql, plan] : plansOf(m_shelf.connection().handle())) {
        if (!sql.contains(QStringLiteral("disclosure d")) || sql.contains(QStringLiteral("figure")))
            continue;
        ++asked;
        QVERIFY2(!plan.contains(QStringLiteral("SCAN d\n")) && !plan.endsWith(QStringLiteral("SCAN d")) && !plan.contains(QStringLiteral("SCAN d USING")), qPrintable(sql + u'\n' + plan));
        QVERIFY2(!plan.contains(QStringLiteral("TEMP B-TREE FOR ORDER BY")) || sql.contains(QStringLiteral("check_on")), qPrintable(sql + u'\n' + plan));
    }
    QVERIFY(asked > 20);
}

// However many of them fit one filter, where no line fits all filters none is looked at.
void DisclosureListTest::whatDoesNotFitIsNotRead()
{
    Wanted wanted;
    wanted.recipients = {m_recipients[0].id};
    wanted.notice = NoticeState::Banned;
    wanted.purpose = DisclosurePurpose::LegalDuty;
    QVERIFY(must(list().page(wanted)).lines.empty());
    const auto rowsRead = [this](const Wanted &question) {
        sqlite3 *handle = m_shelf.connection().handle();
        const auto steps = [handle] {
            qint64 all = 0;
            for (sqlite3_stmt *one = sqlite3_next_stmt(handle, nullptr); one; one = sqlite3_next_stmt(handle, one))
                all += sqlite3_stmt_status(one, SQLITE_STMTSTATUS_VM_STEP, 0);
            return all;
        };
        const qint64 before = steps();
        must(list().page(question));
        return steps() - before;
    };
    const qint64 nothing = rowsRead(wanted);
    must(m_shelf.write([&](Transaction &change) {
        std::vector<DisclosureTable::New> more;
        for (int i = 0; i < 500; ++i)
            more.push_back({m_shelf.given(m_recipients[0], QDate(2025, 5, 1).addDays(i % 90)), NoticeState::Banned});
        return m_shelf.tables().disclosures.insert(change, more);
    }));
    QCOMPARE(rowsRead(wanted), nothing);
}

QTEST_GUILESS_MAIN(DisclosureListTest)
#include "tst_disclosurelist.moc"
