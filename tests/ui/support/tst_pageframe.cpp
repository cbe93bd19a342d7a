// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messagebar.h"
#include "ui/support/page.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/whenready.h"

#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace balie;

namespace {

class SomePage final : public Page
{
public:
    SomePage() : Page(QStringLiteral("some"), IconName::Today, QStringLiteral("Today"))
    {
        auto *content = new QPushButton(QStringLiteral("content"));
        setContent(content);
    }
    void refresh() override {}
};

QPushButton *buttonOf(QWidget &widget, const char *name)
{
    return widget.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

// What all pages share: header, messages in place, undo, the empty state, results from elsewhere.
class PageFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreNeverMarkup();
    void messageIsShownWithItsWord();
    void failureStaysUntilDismissed();
    void undoCanBeTakenOnce();
    void aNewMessageEndsTheUndo();
    void anActionMayTellTheNextMessage();
    void emptyStateReplacesTheContent();
    void resultReachesALivingReceiver();
    void resultForADeadReceiverIsDropped();
    void cancelledWorkDeliversNothing();
};

void PageFrameTest::namesAreNeverMarkup()
{
    const QString name = QStringLiteral("<img src=\"file:///etc/passwd\"><b>J. Bakker</b>");
    const PlainLabel label(name);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), name);
    SomePage page;
    page.header()->setTitle(name);
    page.messages()->tell(MessageKind::Failure, name);
    page.showEmpty(IconName::Today, name, name);
    for (const QLabel *shown : page.findChildren<QLabel *>())
        QCOMPARE(shown->textFormat(), Qt::PlainText);
}

void PageFrameTest::messageIsShownWithItsWord()
{
    SomePage page;
    page.show();
    page.messages()->tell(MessageKind::Caution, QStringLiteral("No decree for 2027 yet."));
    QVERIFY(page.messages()->isVisible());
    QCOMPARE(page.messages()->accessibleName(), QStringLiteral("Take care: No decree for 2027 yet."));
    QVERIFY(!buttonOf(page, "messageAction")->isVisible());
}

void PageFrameTest::failureStaysUntilDismissed()
{
    SomePage page;
    page.show();
    page.messages()->tell(MessageKind::Failure, QStringLiteral("The disk is full."));
    QTest::keyClick(page.messages(), Qt::Key_Escape);
    QVERIFY(!page.messages()->isVisible());
}

void PageFrameTest::undoCanBeTakenOnce()
{
    SomePage page;
    page.show();
    int undone = 0;
    const QSignalSpy changed(page.messages(), &MessageBar::canUndoChanged);
    page.messages()->offerUndo(QStringLiteral("Case closed."), [&undone] { ++undone; });
    QVERIFY(page.messages()->canUndo());
    QTest::mouseClick(buttonOf(page, "messageAction"), Qt::LeftButton);
    page.messages()->undo();
    QCOMPARE(undone, 1);
    QVERIFY(!page.messages()->isVisible());
    QCOMPARE(changed.size(), 2);
}

void PageFrameTest::aNewMessageEndsTheUndo()
{
    SomePage page;
    int undone = 0;
    page.messages()->offerUndo(QStringLiteral("Case closed."), [&undone] { ++undone; });
    page.messages()->tell(MessageKind::Information, QStringLiteral("Two new cards."));
    page.messages()->undo();
    QCOMPARE(undone, 0);
    QVERIFY(!page.messages()->canUndo());
}

void PageFrameTest::anActionMayTellTheNextMessage()
{
    SomePage page;
    page.show();
    page.messages()->offer(MessageKind::Failure, QStringLiteral("In use."), QStringLiteral("Try again"),
                           [&page] { page.messages()->tell(MessageKind::Success, QStringLiteral("Saved.")); });
    QTest::mouseClick(buttonOf(page, "messageAction"), Qt::LeftButton);
    QVERIFY(page.messages()->isVisible());
    QCOMPARE(page.messages()->text(), QStringLiteral("Saved."));
}

void PageFrameTest::emptyStateReplacesTheContent()
{
    SomePage page;
    page.show();
    const QSignalSpy asked(&page, &PageFrame::emptyActionTriggered);
    page.showEmpty(IconName::Requests, QStringLiteral("No requests yet"), QStringLiteral("Take the first one."),
                   QStringLiteral("New request"));
    QVERIFY(!page.showsContent());
    QTest::mouseClick(buttonOf(page, "emptyAction"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    page.showContent();
    QVERIFY(page.showsContent());
    QVERIFY(!buttonOf(page, "emptyAction")->isVisible());
}

void PageFrameTest::resultReachesALivingReceiver()
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    int received = 0;
    whenReady(promise.future(), &receiver, [&received](int value) { received = value; });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(received, 7);
}

void PageFrameTest::resultForADeadReceiverIsDropped()
{
    QPromise<int> promise;
    promise.start();
    int received = 0;
    {
        QObject receiver;
        whenReady(promise.future(), &receiver, [&received](int value) { received = value; });
    }
    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();
    QCOMPARE(received, 0);
}

void PageFrameTest::cancelledWorkDeliversNothing()
{
    int received = 0;
    QObject receiver;
    {
        QPromise<int> promise;
        promise.start();
        whenReady(promise.future(), &receiver, [&received](int value) { received = value; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(received, 0);
}

QTEST_MAIN(PageFrameTest)
#include "tst_pageframe.moc"
