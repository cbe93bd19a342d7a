// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace balie;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAnswersForARegisterThatIsNotOpen();
    void theSecondStartRaisesTheFirst();
    void anotherRegisterHasItsOwnWindow();
    void whoLetGoAnswersNoMore();

private:
    // As another process would: the first one must stay able to answer.
    static bool raisedByAnother(const QString &folder, const QString &command = {})
    {
        bool raised = false;
        QThread *other = QThread::create([&raised, folder, command] { raised = SingleInstance().raiseOther(folder, command); });
        other->start();
        while (!other->wait(1))
            QCoreApplication::processEvents();
        delete other;
        return raised;
    }

    QTemporaryDir m_first;
    QTemporaryDir m_second;
};

void SingleInstanceTest::nobodyAnswersForARegisterThatIsNotOpen()
{
    QVERIFY(!raisedByAnother(m_first.path()));
    QVERIFY(!raisedByAnother(QString()));
}

void SingleInstanceTest::theSecondStartRaisesTheFirst()
{
    SingleInstance first;
    const QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    first.answerFor(m_first.path());
    QVERIFY(raisedByAnother(m_first.path() + QStringLiteral("/")));
    QVERIFY(raisedByAnother(m_first.path(), QStringLiteral("phone")));
    QCOMPARE(raised.size(), 2);
    QCOMPARE(raised[0][0].toString(), QString());
    QCOMPARE(raised[1][0].toString(), QStringLiteral("phone"));
}

void SingleInstanceTest::anotherRegisterHasItsOwnWindow()
{
    SingleInstance first;
    first.answerFor(m_first.path());
    QVERIFY(!raisedByAnother(m_second.path()));
}

void SingleInstanceTest::whoLetGoAnswersNoMore()
{
    SingleInstance first;
    first.answerFor(m_first.path());
    first.answerFor(QString());
    QVERIFY(!raisedByAnother(m_first.path()));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
