// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, every role against every permission, and that a register keeps an officer.
#include "core/domain/user/accesspolicy.h"
#include "core/domain/user/user.h"

#include <QTest>

using namespace balie;

class AccessPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void theLastOfficerStays();
    void anotherOfficerMayGo();
    void namesAreGivenOnce();
};

void AccessPolicyTest::everyPair_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<QString>("roles"); // who may, in the order officer, employee, reader
    const auto row = [](const char *permission, const char *roles) {
        QTest::newRow(permission) << QString::fromLatin1(permission) << QString::fromLatin1(roles);
    };
    row("read", "officer employee reader");
    row("receive", "officer employee");
    row("identify", "officer employee");
    row("act", "officer");
    row("extend", "officer");
    row("answer", "officer");
    row("strike-out", "officer");
    row("correct-persons", "officer");
    row("manage-organisations", "officer");
    row("manage-holidays", "officer");
    row("manage-retention", "officer");
    row("disclose", "officer employee");
    row("manage-recipients", "officer");
    row("manage-users", "officer");
    row("backup", "officer");
    row("restore", "officer");
    row("export", "officer reader");
    row("read-audit", "officer reader");
    row("verify-audit", "officer reader");
    QCOMPARE(std::size_t(19), allValues<Permission>().size());
}

void AccessPolicyTest::everyPair()
{
    QFETCH(QString, permission);
    QFETCH(QString, roles);
    const Permission asked = fromWord<Permission>(permission).value();
    QStringList may;
    for (Role role : allValues<Role>()) {
        const Result<void> answer = requirePermission(role, asked);
        QCOMPARE(answer.has_value(), isAllowed(role, asked));
        if (answer) {
            may.append(toWord(role));
        } else {
            QCOMPARE(answer.error().code(), ErrorCode::NotPermitted);
            QCOMPARE(answer.error().fact(QStringLiteral("role")), toWord(role));
            QCOMPARE(answer.error().fact(QStringLiteral("permission")), permission);
        }
    }
    QCOMPARE(may.join(QLatin1Char(' ')), roles);
}

static User user(const QString &name, Role role)
{
    static qint64 moment = 1'700'000'000'000;
    return User{UserId::create(Instant::fromMSecs(++moment)), ShortText::from(name).value(), role, QDate(2026, 1, 5), {}, 0};
}

void AccessPolicyTest::theLastOfficerStays()
{
    const User officer = user(QStringLiteral("Fatima"), Role::Officer);
    User former = user(QStringLiteral("Joost"), Role::Officer);
    former.removed = QDate(2026, 2, 2);
    const std::vector<User> users{officer, former, user(QStringLiteral("Sanne"), Role::Employee)};
    QCOMPARE(asRemoved(users, officer.id, QDate(2026, 3, 3)).error().code(), ErrorCode::LastOfficer);
    QCOMPARE(withRole(users, officer.id, Role::Reader).error().code(), ErrorCode::LastOfficer);
    QCOMPARE(withRole(users, officer.id, Role::Officer).value(), officer);
    QCOMPARE(asRemoved(users, former.id, QDate(2026, 3, 3)).error().code(), ErrorCode::UserUnknown);
    QCOMPARE(withRole(users, former.id, Role::Officer).error().code(), ErrorCode::UserUnknown);
}

void AccessPolicyTest::anotherOfficerMayGo()
{
    const User first = user(QStringLiteral("Fatima"), Role::Officer);
    const User second = user(QStringLiteral("Joost"), Role::Officer);
    const std::vector<User> users{first, second};
    QCOMPARE(asRemoved(users, second.id, QDate(2026, 3, 3)).value().removed, QDate(2026, 3, 3));
    QCOMPARE(withRole(users, first.id, Role::Employee).value().role, Role::Employee);
}

void AccessPolicyTest::namesAreGivenOnce()
{
    const User zoe = user(QStringLiteral("Zoë"), Role::Officer);
    User former = user(QStringLiteral("Joost"), Role::Employee);
    former.removed = QDate(2026, 2, 2);
    const std::vector<User> users{zoe, former};
    QCOMPARE(userAdded(users, user(QStringLiteral("ZOE"), Role::Employee)).error().code(), ErrorCode::UserExists);
    QVERIFY(userAdded(users, user(QStringLiteral("Joost"), Role::Employee)));
    QCOMPARE(userNamed(users, QStringLiteral(" zoe ")).value(), zoe);
    QCOMPARE(userNamed(users, QStringLiteral("Joost")).error().code(), ErrorCode::UserUnknown);
}

QTEST_APPLESS_MAIN(AccessPolicyTest)
#include "tst_accesspolicy.moc"
