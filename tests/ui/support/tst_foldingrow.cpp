// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/foldingrow.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace balie;

class FoldingRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void besideEachOtherWhereTheyFit();
    void underEachOtherWhereTheyDoNot();
    void noWiderThanTheWidest();
    void theRoomGoesToTheStretch();
    void columnsOfFieldsShareAlike();
    void whatIsHiddenTakesNoRoom();
    void aLayoutInsideGoesWithIt();

private:
    // 100 wide, or as given.
    QWidget *add(int width = 100, int stretch = 0);
    void lay(int width);

    std::unique_ptr<QWidget> m_form;
    FoldingRow *m_row = nullptr;
};

void FoldingRowTest::init()
{
    m_form = std::make_unique<QWidget>();
    m_row = new FoldingRow(m_form.get());
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
}

QWidget *FoldingRowTest::add(int width, int stretch)
{
    auto *one = new QWidget(m_form.get());
    one->setMinimumSize(width, 30);
    m_row->addWidget(one, stretch);
    return one;
}

void FoldingRowTest::lay(int width)
{
    m_form->resize(width, m_row->heightForWidth(width));
    m_form->show();
}

void FoldingRowTest::besideEachOtherWhereTheyFit()
{
    const QWidget *first = add();
    const QWidget *second = add();
    lay(210);
    QCOMPARE(first->geometry(), QRect(0, 0, 100, 30));
    QCOMPARE(second->geometry(), QRect(110, 0, 100, 30));
}

void FoldingRowTest::underEachOtherWhereTheyDoNot()
{
    add();
    add();
    const QWidget *third = add();
    lay(219); // one dot short of a third beside two would still be far from enough
    QCOMPARE(third->geometry().topLeft(), QPoint(0, 40));
    QCOMPARE(m_row->heightForWidth(219), 70);
    QCOMPARE(m_row->heightForWidth(209), 110);
    QCOMPARE(m_row->heightForWidth(320), 30);
}

void FoldingRowTest::noWiderThanTheWidest()
{
    add(100);
    add(140);
    add(60);
    QCOMPARE(m_row->minimumSize().width(), 140);
    QCOMPARE(m_row->sizeHint().width(), 320);
}

void FoldingRowTest::theRoomGoesToTheStretch()
{
    const QWidget *first = add();
    const QWidget *second = add(100, 1);
    lay(500);
    QCOMPARE(first->width(), 100);
    QCOMPARE(second->width(), 390);
}

void FoldingRowTest::columnsOfFieldsShareAlike()
{
    for (const int width : {60, 180}) {
        auto *field = new QWidget(m_form.get());
        field->setMinimumSize(width, 30);
        auto *column = new QVBoxLayout;
        column->addWidget(field);
        m_row->addLayout(column);
    }
    lay(410);
    QCOMPARE(m_row->itemAt(0)->geometry().width(), 200);
    QCOMPARE(m_row->itemAt(1)->geometry().width(), 200);
}

void FoldingRowTest::whatIsHiddenTakesNoRoom()
{
    const QWidget *first = add();
    QWidget *second = add();
    const QWidget *third = add();
    second->hide();
    lay(210);
    QCOMPARE(first->y(), third->y());
    QCOMPARE(third->x(), 110);
}

void FoldingRowTest::aLayoutInsideGoesWithIt()
{
    for (int i = 0; i < 2; ++i) {
        auto *column = new QVBoxLayout;
        column->addWidget(new QPushButton(QStringLiteral("Opslaan"), m_form.get()));
        m_row->addLayout(column);
    }
    delete m_row; // once, not twice
    QCOMPARE(m_form->findChildren<QPushButton *>().size(), 2);
}

QTEST_MAIN(FoldingRowTest)
#include "tst_foldingrow.moc"
