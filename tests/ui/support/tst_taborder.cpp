// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/taborder.h"

#include "ui/support/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace balie;

namespace {

// A dialog as ours are made: the buttons and the day before the form.
struct Made
{
    QWidget window;
    QPushButton record{&window};
    QPushButton cancel{&window};
    DateField day{&window};
    QWidget form{&window};
    QLineEdit name{&form};
    QWidget group{&form};
    QLineEdit reason{&group};

    QList<QWidget *> stops()
    {
        window.show();
        window.activateWindow();
        QList<QWidget *> found;
        for (int i = 0; i < 6; ++i) {
            found.append(window.focusWidget());
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        }
        return found;
    }
};

} // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsComeFirstThenTheDayThenTheButtons();
    void aLabelUnderTheFieldsIsNoTrap();
    void aFieldThatIsHiddenIsNoBeginning();
    void aFormWithoutFieldsBeginsWithTheOthers();
};

void TabOrderTest::fieldsComeFirstThenTheDayThenTheButtons()
{
    Made made;
    tabThrough(made.form, {&made.day, &made.record, &made.cancel});
    const QList<QWidget *> wanted{&made.name, &made.reason, made.day.lineEdit(), &made.record, &made.cancel, &made.name};
    QCOMPARE(made.stops(), wanted);
}

void TabOrderTest::aLabelUnderTheFieldsIsNoTrap()
{
    Made made;
    QLabel hint(&made.form);
    tabThrough(made.form, {&made.day, &made.record, &made.cancel});
    const QList<QWidget *> wanted{&made.name, &made.reason, made.day.lineEdit(), &made.record, &made.cancel, &made.name};
    QCOMPARE(made.stops(), wanted);
}

void TabOrderTest::aFieldThatIsHiddenIsNoBeginning()
{
    Made made;
    made.name.hide();
    tabThrough(made.form, {&made.record});
    QCOMPARE(made.window.focusWidget(), &made.reason);
}

void TabOrderTest::aFormWithoutFieldsBeginsWithTheOthers()
{
    Made made;
    made.name.hide();
    made.group.hide();
    tabThrough(made.form, {&made.day, &made.record});
    QCOMPARE(made.window.focusWidget(), made.day.lineEdit());
}

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
