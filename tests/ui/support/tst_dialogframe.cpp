// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogframe.h"

#include "ui/support/messagebar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace balie;

namespace {

// A dialog with a few fields, and a line under them that comes late.
class Made : public DialogFrame
{
public:
    explicit Made(int fields = 3) : DialogFrame(QStringLiteral("Title"), QStringLiteral("&Do"))
    {
        setMinimumWidth(400);
        auto *form = new QWidget(this);
        auto *lines = new QVBoxLayout(form);
        for (int i = 0; i < fields; ++i) {
            auto *label = new PlainLabel(QStringLiteral("Field &%1 (required)").arg(i + 1), form);
            edits.append(new QLineEdit(form));
            label->setBuddy(edits.last());
            lines->addWidget(label);
            lines->addWidget(edits.last());
        }
        box = new QComboBox(form);
        box->addItems({QStringLiteral("one"), QStringLiteral("two")});
        lines->addWidget(box);
        words = new TextBox(form);
        lines->addWidget(words);
        late = new PlainLabel(this);
        late->setWordWrap(true);
        addUnderForm(late);
        setForm(form);
    }

    void present()
    {
        open();
        activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(this));
    }

    MessageBar *bar() { return messages(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QList<QLineEdit *> edits;
    QComboBox *box = nullptr;
    TextBox *words = nullptr;
    PlainLabel *late = nullptr;
};

} // namespace

// What every dialog with fields promises, whatever stands in it.
class DialogFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textThatComesLateSqueezesNothing();
    void aFieldForASentenceIsFourLinesAndGrows();
    void moreThanTheScreenHoldsScrolls();
    void tabReachesEveryFieldAfterARefusal();
    void aRefusalNamesItsFieldAndGoesWhenItIsMended();
    void theButtonKeepsTheFocusWhileWorking();
    void whatWasTypedIsNotThrownAwayUnasked();
    void anUntouchedDialogClosesAtOnce();
    void controlEnterConfirmsFromEveryField();
    void theActionOfAMessageHasAKeyOfItsOwn();

private:
    static void verifyRoom(const Made &made);
};

void DialogFrameTest::verifyRoom(const Made &made)
{
    for (const QLineEdit *edit : made.edits)
        QVERIFY2(edit->height() >= edit->minimumSizeHint().height(), qPrintable(QString::number(edit->height())));
    QVERIFY2(made.box->height() >= made.box->minimumSizeHint().height(), qPrintable(QString::number(made.box->height())));
}

void DialogFrameTest::textThatComesLateSqueezesNothing()
{
    auto *made = new Made;
    made->present();
    made->resize(made->minimumSizeHint().expandedTo(QSize(400, 0)));
    QTest::qWait(20);
    const int before = made->height();
    made->late->setText(QStringLiteral("This came later, and says at length what would follow. ").repeated(6));
    QTRY_VERIFY(made->height() > before);
    verifyRoom(*made);
    QVERIFY(made->late->height() >= made->late->heightForWidth(made->late->width()));
    made->bar()->tell(MessageKind::Failure, QStringLiteral("And this was refused, with a reason of some length. ").repeated(4));
    QTest::qWait(20);
    verifyRoom(*made);
    delete made;
}

void DialogFrameTest::aFieldForASentenceIsFourLinesAndGrows()
{
    auto *made = new Made;
    made->present();
    QTest::qWait(20);
    const double line = made->words->fontMetrics().lineSpacing();
    const int usual = made->words->height();
    QVERIFY2(usual > 3 * line && usual < 6 * line, qPrintable(QString::number(usual / line)));
    made->resize(made->width(), made->height() + 200);
    QTRY_COMPARE(made->words->height(), usual + 200);
    delete made;
}

void DialogFrameTest::moreThanTheScreenHoldsScrolls()
{
    auto *made = new Made(60);
    made->present();
    QTest::qWait(20);
    verifyRoom(*made);
    QVERIFY(made->height() <= made->screen()->availableGeometry().height());
    made->refuseField(made->edits.last(), QStringLiteral("wrong"));
    QVERIFY(!made->edits.last()->visibleRegion().isEmpty()); // it scrolled there
    delete made;
}

void DialogFrameTest::tabReachesEveryFieldAfterARefusal()
{
    auto *made = new Made;
    made->present();
    made->refuseField(made->edits.first(), QStringLiteral("Nothing stands here."));
    QList<QWidget *> stops;
    for (int i = 0; i < 8; ++i) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    auto *dismiss = made->findChild<QToolButton *>(QStringLiteral("messageDismiss"));
    const QList<QWidget *> wanted{made->edits[0], made->edits[1], made->edits[2], made->box, made->words,
                                  made->button(QStringLiteral("&Do")), stops.value(6), dismiss};
    QCOMPARE(stops, wanted);
    QCOMPARE(QApplication::focusWidget(), made->edits[0]);
    delete made;
}

void DialogFrameTest::aRefusalNamesItsFieldAndGoesWhenItIsMended()
{
    auto *made = new Made;
    made->present();
    made->button(QStringLiteral("&Do"))->setFocus();
    made->refuseField(made->edits[1], QStringLiteral("Nothing stands here."));
    QVERIFY(made->edits[1]->hasFocus());
    QCOMPARE(made->bar()->text(), QStringLiteral("Field 2: Nothing stands here."));
    QTest::keyClicks(made->edits[1], QStringLiteral("x"));
    QVERIFY(!made->bar()->isVisible());
    delete made;
}

void DialogFrameTest::theButtonKeepsTheFocusWhileWorking()
{
    auto *made = new Made;
    made->present();
    int asked = 0;
    connect(made, &DialogFrame::confirmed, made, [&] {
        ++asked;
        made->setWorking(true);
    });
    QPushButton *button = made->button(QStringLiteral("&Do"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(made->isVisible());
    QVERIFY(button->hasFocus());
    QCOMPARE(asked, 1);
    delete made;
}

void DialogFrameTest::whatWasTypedIsNotThrownAwayUnasked()
{
    QPointer<Made> made = new Made;
    made->present();
    made->words->setFocus();
    QTest::keyClicks(made->words, QStringLiteral("A long weighing."));
    QTest::keyClick(made->words, Qt::Key_Escape);
    QVERIFY(made->isVisible());
    QVERIFY(made->bar()->isVisible());
    auto *throwAway = made->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(throwAway->hasFocus());
    QTest::keyClick(throwAway, Qt::Key_Escape); // back to the text
    QVERIFY(made->isVisible());
    QVERIFY(!made->bar()->isVisible());
    QVERIFY(made->words->hasFocus());
    QCOMPARE(made->words->toPlainText(), QStringLiteral("A long weighing."));
    QTest::keyClick(made->words, Qt::Key_Escape);
    made->words->setFocus();
    QTest::keyClick(made->words, Qt::Key_Escape); // from the text as well
    QVERIFY(made->isVisible());
    QVERIFY(!made->bar()->isVisible());
    QTest::keyClick(made->words, Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!made);
}

void DialogFrameTest::anUntouchedDialogClosesAtOnce()
{
    QPointer<Made> made = new Made;
    made->edits[0]->setText(QStringLiteral("what was kept before"));
    made->present();
    QTest::keyClick(made->words, Qt::Key_Escape);
    QTRY_VERIFY(!made);
}

void DialogFrameTest::controlEnterConfirmsFromEveryField()
{
    auto *made = new Made;
    made->present();
    int asked = 0;
    connect(made, &DialogFrame::confirmed, made, [&] { ++asked; });
    QTest::keyClick(made->words, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked, 1);
    QTest::keyClick(made->edits[1], Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(asked, 2);
    QVERIFY(made->words->toPlainText().isEmpty());
    delete made;
}

// "Field &1" and "&Do" stand in the dialog already.
void DialogFrameTest::theActionOfAMessageHasAKeyOfItsOwn()
{
    auto *made = new Made;
    made->present();
    auto *act = made->findChild<QPushButton *>(QStringLiteral("messageAction"));
    bool done = false;
    made->bar()->offer(MessageKind::Caution, QStringLiteral("Sure?"), QStringLiteral("&Do && go"), [&] { done = true; });
    QCOMPARE(act->text(), QStringLiteral("Do && &go"));
    made->words->setFocus();
    QTest::keyClick(made->words, Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(done); // the button shows for a moment that it was pressed
    QVERIFY(made->words->hasFocus());
    made->bar()->offer(MessageKind::Caution, QStringLiteral("Sure?"), QStringLiteral("Go o&n"), [] {});
    QCOMPARE(act->text(), QStringLiteral("Go o&n")); // free, so it stays
    delete made;
}

QTEST_MAIN(DialogFrameTest)
#include "tst_dialogframe.moc"
