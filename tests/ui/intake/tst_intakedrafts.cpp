// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A card that is not finished is nowhere lost: kept, found again, thrown away on purpose.
#include "tests/ui/support/intakedesk.h"

#include "core/overview/drafts.h"
#include "ui/support/datefield.h"

using namespace balie;

class IntakeDraftsTest : public QObject, IntakeDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void aKeptCardIsInTheListAtOnce();
    void aCardThatCannotBeKeptStays();
    void aCardCanBeThrownAway();
    void nothingIsLostWhenTheCallDrops();
    void aWrongDayOutlivesALock();
};

// Also when it was saved by itself before, and nothing changed since.
void IntakeDraftsTest::aKeptCardIsInTheListAtOnce()
{
    the<QPushButton>("save")->click();
    QTRY_VERIFY(m_page->messages()->isVisible());
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    const auto kept = [this] { return m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); })->size(); };
    QTRY_COMPARE(kept(), std::size_t(1));
    QTest::qWait(50);
    the<QPushButton>("later")->click();
    auto *list = the<QListWidget>("drafts");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Success);
    begin(QStringLiteral("phone"));
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(!m_page->messages()->isVisible());
    QCOMPARE(kept(), std::size_t(1));
}

void IntakeDraftsTest::aCardThatCannotBeKeptStays()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    for (const char *field : {"telephone", "email", "street", "postcode", "place", "representativeName", "authority"})
        the<QLineEdit>(field)->setText(QString(32000, QLatin1Char('x'))); // more than a draft holds
    the<QPushButton>("later")->click();
    QVERIFY(m_page->messages()->isVisible());
    QVERIFY(m_page->messages()->kind() == MessageKind::Failure);
    QCOMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    begin(QStringLiteral("other"));
    QCOMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
}

void IntakeDraftsTest::aCardCanBeThrownAway()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    the<QPushButton>("later")->click();
    auto *list = the<QListWidget>("drafts");
    QTRY_COMPARE(list->count(), 1);
    the<QPushButton>("discard")->click();
    QCOMPARE(list->count(), 1); // asked first
    the<QPushButton>("messageAction")->click();
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(!the<QPushButton>("discard")->isVisible());
}

void IntakeDraftsTest::nothingIsLostWhenTheCallDrops()
{
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    the<QPlainTextEdit>("words")->setPlainText(QStringLiteral("Verwijder mijn gegevens"));
    QVERIFY(m_page->keepDraft()); // as a lock does
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    const auto kept = m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); });
    QCOMPARE(kept->size(), std::size_t(1));
    m_page->returnTo(QStringLiteral("draft:%1").arg(kept->front().id.toString()));
    QTRY_COMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    QVERIFY(the<QToolButton>("right_erasure")->isChecked());
    QTRY_COMPARE(the<QComboBox>("organisation")->count(), 1);
    the<QPushButton>("save")->click();
    QTRY_COMPARE(m_register->requests().size(), std::size_t(1));
    const auto left = m_register->workspace->runAndWait([](Register &opened) { return drafts(opened); });
    QVERIFY(left->empty());
}

// The mistake comes back with its words, and is not today all of a sudden.
void IntakeDraftsTest::aWrongDayOutlivesALock()
{
    begin(QStringLiteral("other"));
    the<QLineEdit>("name")->setText(QStringLiteral("Piet Puk"));
    QLineEdit *day = the<DateField>("receivedOn")->lineEdit();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("31-2"));
    QVERIFY(m_page->keepDraft());
    const QString place = m_page->place();
    m_page = std::make_unique<IntakePage>(*m_register->workspace, m_register->clock);
    m_page->returnTo(place);
    QTRY_COMPARE(the<QLineEdit>("name")->text(), QStringLiteral("Piet Puk"));
    QCOMPARE(the<DateField>("receivedOn")->lineEdit()->text(), QStringLiteral("31-2"));
    QVERIFY(the<DateField>("receivedOn")->hasMistake());
}

QTEST_MAIN(IntakeDraftsTest)
#include "tst_intakedrafts.moc"
