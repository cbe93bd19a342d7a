// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Data to take along (Art. 20): two files of the case, or none.
#include "core/casework/makeportable.h"
#include "core/casework/recordact.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/checkregister.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace balie;

class MakePortableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseKeepsBothFiles();
    void whatWasNotAskedIsNotMade();
    void whatEndedTakesNothingAlong();
    void aNumberThatIsNoneGoesAlong();
    void nothingIsHalfMade_data();
    void nothingIsHalfMade();
};

static PortableItem item(const char *value)
{
    return {line("Huur"), line("Ingang"), text(value)};
}

void MakePortableTest::aCaseKeepsBothFiles()
{
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::Access, Right::Portability});
    const std::vector<Attachment> made = must(makePortable(*desk, request, {item("1 februari 2020")}));
    QCOMPARE(made.size(), std::size_t(2));
    QCOMPARE(fileNameOutside(QStringLiteral("X"), 1, made[0].kind, made[0].name), QStringLiteral("X-1.json"));
    QCOMPARE(fileNameOutside(QStringLiteral("X"), 2, made[1].kind, made[1].name), QStringLiteral("X-2.csv"));
    const QByteArray json = must(attachmentBytes(*desk, made[0].id));
    QVERIFY(json.contains("1 februari 2020") && json.contains("van der Horst") && json.contains("2026-03-10"));
    QVERIFY(must(checkRegister(*desk)).problems.empty());
    // The same again says so; data of another day are other files.
    QCOMPARE(makePortable(*desk, request, {item("1 februari 2020")}).error().code(), ErrorCode::FileExists);
    QCOMPARE(must(makePortable(*desk, request, {item("1 maart 2020")})).back().number, 4);
}

void MakePortableTest::whatWasNotAskedIsNotMade()
{
    TestRegister desk;
    const auto refused = makePortable(*desk, desk.receive(), {item("1 februari 2020")});
    QCOMPARE(refused.error().code(), ErrorCode::ActNotAllowedNow);
    QCOMPARE(refused.error().fact(QStringLiteral("reason")), QStringLiteral("portability-not-asked"));
}

void MakePortableTest::whatEndedTakesNothingAlong()
{
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::Portability});
    must(recordAct(*desk, desk.act(request), happened::Withdrawn{text("toch niet")}));
    QCOMPARE(makePortable(*desk, request, {item("1 februari 2020")}).error().fact(QStringLiteral("reason")), QStringLiteral("portability-ended"));
}

// One in eleven numbers of nine digits passes for a BSN.
void MakePortableTest::aNumberThatIsNoneGoesAlong()
{
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::Portability});
    const auto refused = makePortable(*desk, request, {item("1 februari"), {line("Energie"), line("Meternummer"), text("BSN 111222333")}});
    QCOMPARE(refused.error().fact(QStringLiteral("name")), QStringLiteral("Meternummer"));
    const std::vector<Attachment> made = must(makePortable(*desk, request, {item("BSN 111222333")}, text("het nummer van de meter")));
    QVERIFY(made[0].holdsForbiddenNumber() && made[1].holdsForbiddenNumber());
}

void MakePortableTest::nothingIsHalfMade_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a forbidden number") << QStringLiteral("BSN 111222333") << ErrorCode::HoldsForbiddenNumber;
    QTest::newRow("no items") << QString() << ErrorCode::Empty;
}

void MakePortableTest::nothingIsHalfMade()
{
    QFETCH(QString, value);
    QFETCH(ErrorCode, code);
    TestRegister desk;
    const RequestId request = desk.receive("Jan van der Horst", {Right::Portability});
    const std::vector<PortableItem> items = value.isEmpty() ? std::vector<PortableItem>() : std::vector{item(qPrintable(value))};
    QCOMPARE(makePortable(*desk, request, items).error().code(), code);
    QVERIFY(must(attachmentRows(*desk, request)).empty());
}

QTEST_GUILESS_MAIN(MakePortableTest)
#include "tst_makeportable.moc"
