// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/gotofield.h"

#include <QListWidget>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <list>

using namespace balie;

Q_DECLARE_METATYPE(balie::GoToItem::Kind)

class GoToFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commandsAreFoundByTheirWords();
    void casesComeFirst();
    void anOldAnswerIsThrownAway();
    void nothingFoundIsSaid();
    void escapeLeavesNothingBehind();

private:
    using Items = std::vector<GoToItem>;
    static GoToItem request(const char *title)
    {
        return {GoToItem::Kind::Request, QString::fromLatin1(title), IconName::Requests, QString::fromLatin1(title), {}};
    }
    QStringList shown() const
    {
        QStringList rows;
        for (int i = 0; i < m_list->count(); ++i)
            rows.append(m_list->item(i)->text());
        return rows;
    }
    void answer(std::list<QPromise<Result<Items>>>::iterator asked, Items items)
    {
        asked->addResult(Result<Items>(std::move(items)));
        asked->finish();
        QTest::qWait(0);
    }

    QWidget *m_window = nullptr;
    GoToField *m_field = nullptr;
    QListWidget *m_list = nullptr;
    std::list<QPromise<Result<Items>>> m_asked;
};

void GoToFieldTest::initTestCase()
{
    qRegisterMetaType<GoToItem::Kind>();
}

void GoToFieldTest::init()
{
    m_asked.clear();
    m_window = new QWidget;
    m_field = new GoToField(m_window);
    m_list = m_field->findChild<QListWidget *>(QStringLiteral("goToList"));
    m_field->setCommands({{GoToItem::Kind::Command, QStringLiteral("lock"), IconName::Lock, QStringLiteral("Lock"), {}},
                          {GoToItem::Kind::Command, QStringLiteral("new-request"), IconName::NewRequest, QStringLiteral("New request…"), {}}});
    m_field->setSearch([this](const QString &) {
        m_asked.emplace_back().start();
        return m_asked.back().future();
    });
    m_window->show();
    m_field->setFocus();
}

void GoToFieldTest::cleanup()
{
    delete m_window;
}

void GoToFieldTest::commandsAreFoundByTheirWords()
{
    const QSignalSpy chosen(m_field, &GoToField::chosen);
    QTest::keyClicks(m_field, QStringLiteral("re"));
    QCOMPARE(shown(), QStringList{QStringLiteral("New request…")});
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("new-request"));
    QVERIFY(m_field->text().isEmpty());
}

void GoToFieldTest::casesComeFirst()
{
    const QSignalSpy chosen(m_field, &GoToField::chosen);
    QTest::keyClicks(m_field, QStringLiteral("lo"));
    answer(m_asked.begin(), {request("2026-0014"), request("2026-0015")});
    QCOMPARE(shown(), QStringList({QStringLiteral("2026-0014"), QStringLiteral("2026-0015"), QStringLiteral("Lock")}));
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_field->accessibleDescription(), QStringLiteral("2026-0015"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("2026-0015"));
}

void GoToFieldTest::anOldAnswerIsThrownAway()
{
    QTest::keyClicks(m_field, QStringLiteral("bak"));
    QCOMPARE(m_asked.size(), 2u); // "ba" and "bak"
    answer(std::next(m_asked.begin()), {request("2026-0002")});
    answer(m_asked.begin(), {request("2026-0001")});
    QCOMPARE(shown(), QStringList{QStringLiteral("2026-0002")});
}

void GoToFieldTest::nothingFoundIsSaid()
{
    const QSignalSpy chosen(m_field, &GoToField::chosen);
    QTest::keyClicks(m_field, QStringLiteral("zz"));
    answer(m_asked.begin(), {});
    QCOMPARE(shown().size(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
}

void GoToFieldTest::escapeLeavesNothingBehind()
{
    const QSignalSpy left(m_field, &GoToField::left);
    QTest::keyClicks(m_field, QStringLiteral("bakker"));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(m_field->text().isEmpty());
    QCOMPARE(m_list->count(), 0);
    for (auto asked = m_asked.begin(); asked != m_asked.end(); ++asked)
        answer(asked, {request("2026-0001")});
    QCOMPARE(m_list->count(), 0);
}

QTEST_MAIN(GoToFieldTest)
#include "tst_gotofield.moc"
