// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row of filters above the list: what it finds, what it says of a mistake, and that it is heard.
#include "tests/ui/support/listdesk.h"

#include "ui/support/emptyhint.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace balie;

class RequestFiltersTest : public QObject, ListDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void filterRowFindsAndChipsClear();
    void wrongFilterIsMarked();
    void filterWithoutHitsSaysSo();
    void filterFieldsAreHeard();
};

void RequestFiltersTest::filterRowFindsAndChipsClear()
{
    QAbstractItemModelTester tester(m_table->model());
    showPage();
    m_head->field(1)->setText(QStringLiteral("bakk"));
    QTRY_COMPARE(persons(), QStringList{QStringLiteral("Bakker, Els")});
    auto *chip = the<QToolButton>(*m_page, "chip_1");
    chip->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    m_head->field(2)->setText(QStringLiteral(">24-3-2026")); // the last day
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
}

void RequestFiltersTest::wrongFilterIsMarked()
{
    showPage();
    m_head->field(2)->setText(QStringLiteral("31-2"));
    auto *hint = the<EmptyHint>(*m_page, "emptyHint");
    QTRY_VERIFY(hint->isVisible());
    QVERIFY(hint->words().contains(QStringLiteral("31-2")));
    QVERIFY(m_head->field(2)->accessibleDescription().contains(QStringLiteral("31-2")));
    QTRY_COMPARE(m_table->model()->rowCount(), 0); // no rows of the filter before
    the<QPushButton>(*hint, "emptyHintAction")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QVERIFY(!hint->isVisible());
    QVERIFY(!m_head->field(2)->accessibleDescription().contains(QStringLiteral("31-2")));
}

void RequestFiltersTest::filterWithoutHitsSaysSo()
{
    showPage();
    m_head->field(1)->setText(QStringLiteral("xyzzy"));
    auto *hint = the<EmptyHint>(*m_page, "emptyHint");
    QTRY_VERIFY(hint->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 0);
    the<QPushButton>(*hint, "emptyHintAction")->click();
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QTRY_VERIFY(!hint->isVisible());
}

// A screen reader goes from the page down: the fields must be found on that way, with name and help.
void RequestFiltersTest::filterFieldsAreHeard()
{
    showPage();
    QStringList heard;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *here) {
        if (here->role() == QAccessible::EditableText && !here->text(QAccessible::Description).isEmpty())
            heard.append(here->text(QAccessible::Name));
        for (int i = 0; here->role() != QAccessible::Table && i < here->childCount(); ++i) {
            if (QAccessibleInterface *child = here->child(i))
                walk(child);
        }
    };
    walk(QAccessible::queryAccessibleInterface(m_page.get()));
    for (int section = 0; section < m_table->model()->columnCount(); ++section)
        QVERIFY2(heard.contains(m_head->field(section)->accessibleName()), qPrintable(heard.join(u'|')));
}

QTEST_MAIN(RequestFiltersTest)
#include "tst_requestfilters.moc"
