// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes are drawn, moved and taken away, by mouse and by keyboard, and every change can be undone.
#include "ui/attachments/pageview.h"

#include <QTest>

using namespace balie;

class BoxEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeCanBeUndone();
    void hitsComeOnceAndGoAtOnce();
    void aBoxIsDrawnByMouse();
    void aBoxIsMadeByKeyboard();
    void whoOnlyLooksDrawsNothing();
    void anotherReasonNeedsItsWords();
};

void BoxEditorTest::everyChangeCanBeUndone()
{
    BoxEditor editor;
    QVERIFY(!editor.canUndo());
    QVERIFY(editor.add(1, QRectF(0.1, 0.1, 0.2, 0.1)));
    QVERIFY(!editor.add(1, QRectF(2, 2, 1, 1)));
    editor.place(QRectF(0.3, 0.1, 0.2, 0.1));
    editor.setGround(RedactionGround::Bsn, std::nullopt);
    QCOMPARE(editor.boxes().front().ground(), RedactionGround::Bsn);
    editor.remove();
    QVERIFY(editor.boxes().empty());
    editor.undo();
    QCOMPARE(editor.boxes().front().ground(), RedactionGround::Bsn);
    editor.undo();
    QCOMPARE(editor.boxes().front().ground(), RedactionGround::RightsOfOthers);
    editor.undo();
    QCOMPARE(editor.boxes().front().place(), QRectF(0.1, 0.1, 0.2, 0.1));
    editor.undo();
    QVERIFY(editor.boxes().empty() && !editor.canUndo());
}

void BoxEditorTest::hitsComeOnceAndGoAtOnce()
{
    BoxEditor editor;
    const RedactionBoxes hits{RedactionBox::from(1, QRectF(0.1, 0.1, 0.1, 0.02), RedactionGround::Medical).value(),
                              RedactionBox::from(3, QRectF(0.4, 0.1, 0.1, 0.02), RedactionGround::Medical).value()};
    QCOMPARE(editor.addAll(hits), 2);
    QCOMPARE(editor.addAll(hits), 0);
    editor.undo();
    QVERIFY(editor.boxes().empty());
}

void BoxEditorTest::aBoxIsDrawnByMouse()
{
    BoxEditor editor;
    PageView view(editor);
    view.setDrawing(Drawing::On);
    view.showPage(2, QImage(), QSize(400, 600));
    view.show();
    const auto drag = [&view](QPoint from, QPoint to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), view.mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    };
    drag({200, 300}, {100, 150}); // upwards too
    QCOMPARE(editor.boxes().size(), 1U);
    QCOMPARE(editor.boxes().front().page(), 2);
    QCOMPARE(editor.boxes().front().place(), QRectF(0.25, 0.25, 0.25, 0.25));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(350, 550)); // a click draws nothing
    QCOMPARE(editor.boxes().size(), 1U);
    QCOMPARE(editor.chosen(), -1);
    drag({150, 200}, {190, 260});
    QCOMPARE(editor.boxes().size(), 1U);
    QCOMPARE(editor.boxes().front().place(), QRectF(0.35, 0.35, 0.25, 0.25));
}

void BoxEditorTest::aBoxIsMadeByKeyboard()
{
    BoxEditor editor;
    PageView view(editor);
    view.setDrawing(Drawing::On);
    view.showPage(1, QImage(), QSize(400, 600));
    QTest::keyClick(&view, Qt::Key_Insert);
    QCOMPARE(editor.boxes().size(), 1U);
    QVERIFY(!view.accessibleDescription().isEmpty());
    const QRectF first = editor.boxes().front().place();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(editor.boxes().front().place().left() > first.left() && editor.boxes().front().place().top() > first.top());
    QCOMPARE(qRound(1000 * editor.boxes().front().place().width()), qRound(1000 * first.width()));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(editor.boxes().front().place().width() > first.width());
    for (int i = 0; i < 500; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(editor.boxes().front().place().left() < 0.01);
    QVERIFY(editor.boxes().front().place().width() > first.width()); // it stops at the edge, and keeps its size
    QTest::keyClick(&view, Qt::Key_Insert);
    const int second = editor.chosen();
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(editor.chosen() != second && editor.chosen() >= 0);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(editor.boxes().size(), 1U);
}

void BoxEditorTest::whoOnlyLooksDrawsNothing()
{
    BoxEditor editor;
    PageView view(editor);
    view.showPage(1, QImage(), QSize(400, 600));
    int turned = 0;
    connect(&view, &PageView::pageWanted, &view, [&turned](int step) { turned += step; });
    QTest::keyClick(&view, Qt::Key_Insert);
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(200, 200));
    QVERIFY(editor.boxes().empty());
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(turned, 1);
}

void BoxEditorTest::anotherReasonNeedsItsWords()
{
    BoxEditor editor;
    editor.setGround(RedactionGround::Other, std::nullopt);
    QVERIFY(!editor.add(1, QRectF(0, 0, 1, 1)));
    editor.setGround(RedactionGround::Other, ShortText::from(QStringLiteral("bedrijfsgeheim")).value());
    QVERIFY(editor.add(1, QRectF(0, 0, 1, 1)));
    QCOMPARE(editor.boxes().front().words()->toString(), QStringLiteral("bedrijfsgeheim"));
}

QTEST_MAIN(BoxEditorTest)
#include "tst_boxeditor.moc"
