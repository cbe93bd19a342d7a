// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register of disclosures in the window: filtered, struck out, told, and the bars that lead to its rows.
#include "core/overview/disclosureattention.h"
#include "tests/support/disclosuresamples.h"
#include "tests/ui/disclosure/disclosuredesk.h"
#include "ui/models/disclosuresmodel.h"
#include "ui/recording/personfield.h"
#include "ui/support/emptystate.h"
#include "ui/support/figurechart.h"
#include "ui/support/pageheader.h"
#include "ui/today/disclosurelinks.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace balie;

class DisclosurePageTest : public QObject, private DisclosureDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void anEmptyRegisterOffersTheFirstStep();
    void itIsStruckOutAndStays();
    void thePersonIsToldAfterwards();
    void filtersNarrowTheList();
    void everythingAboutOnePerson();
    void aBarShowsItsRows();
    void filesAreImportedFromHere();
    void theDayListLeadsToWhomItCounts();
    void comesBackToWhereItWas();
    void aReaderIsOfferedNothing();
};

void DisclosurePageTest::anEmptyRegisterOffersTheFirstStep()
{
    m_page->refresh();
    m_page->show();
    const auto shownEmpty = [this]() -> EmptyState * {
        for (EmptyState *state : m_page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    };
    QTRY_VERIFY(shownEmpty());
    Q_EMIT shownEmpty()->actionTriggered();
    QCOMPARE(the<QTabWidget>(*m_page, "disclosureTabs")->currentIndex(), 2);
    QTRY_VERIFY(shownEmpty());
    Q_EMIT shownEmpty()->actionTriggered(); // takes over whom the statement names
    QTRY_VERIFY(the<QTableView>(*m_page, "recipientsTable")->model()->rowCount() > 3);
    QVERIFY2(said(*m_page).contains(QStringLiteral("taken over")), qPrintable(said(*m_page)));
}

void DisclosurePageTest::itIsStruckOutAndStays()
{
    record(keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf"), keepPerson(QStringLiteral("Jan van der Horst")));
    showPage();
    QDialog *dialog = press("strikeOutDisclosure", "strikeOutDialog");
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("why")), qPrintable(said(*dialog)));
    the<QPlainTextEdit>(*dialog, "reason")->setPlainText(QStringLiteral("Het was een ander adres."));
    confirm(dialog);
    QTRY_COMPARE(the<QLabel>(*m_page, "struckOut")->text(), QStringLiteral("Het was een ander adres."));
    QCOMPARE(shown(), 1);
    const QModelIndex sign = m_table->model()->index(0, static_cast<int>(ListedColumn::Signs));
    QTRY_COMPARE(sign.data().toString(), QStringLiteral("Struck out"));
    QVERIFY(sign.data(Qt::FontRole).value<QFont>().strikeOut());
    QTRY_VERIFY(!the<QPushButton>(*m_page, "correctDisclosure")->isVisible());
}

void DisclosurePageTest::thePersonIsToldAfterwards()
{
    const RecipientId police = keepRecipient("Politie", "instantie die er volgens de wet recht op heeft", RecipientKind::Police);
    record(police, keepPerson(QStringLiteral("Jan van der Horst")), [](Disclosure &disclosure) {
        disclosure.purpose = DisclosurePurpose::LegalDuty;
        disclosure.basis = LegalBasis::LegalObligation;
        disclosure.article = QStringLiteral("Sv 126nd");
        disclosure.told = {ToldWhen::Not, {}, LongText::from(QStringLiteral("Vergeten.")).value()};
        const auto line = [](const char *text) { return ShortText::from(QString::fromLatin1(text)).value(); };
        disclosure.demand = CompelledDemand{DemandForce::Formal, line("politie"), line("PV-1"), line("Sv 126nd"), LongText::from(QStringLiteral("adres")).value(), line("Noor"), {}, {}};
    });
    showPage();
    QCOMPARE(rows().front().notice, NoticeState::Owed);
    QTRY_VERIFY2(m_page->header()->summary().contains(QStringLiteral("attention")), qPrintable(m_page->header()->summary()));
    QDialog *dialog = press("tellDisclosed", "tellDialog");
    confirm(dialog);
    QTRY_COMPARE(rows().front().notice, NoticeState::InOrder);
    QCOMPARE(rows().front().disclosure.told.on, std::optional(QDate(2026, 3, 3)));
    QTRY_VERIFY(!the<QPushButton>(*m_page, "tellDisclosed")->isVisible());
}

void DisclosurePageTest::filtersNarrowTheList()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    const RecipientId bailiff = keepRecipient("Deurwaarder Aksoy", "deurwaarder", RecipientKind::Bailiff);
    const PersonId jan = keepPerson(QStringLiteral("Jan van der Horst"));
    record(builder, jan);
    record(builder, jan, [](Disclosure &disclosure) {
        disclosure.on = QDate(2025, 11, 4);
        disclosure.told.on = disclosure.on;
        disclosure.purpose = DisclosurePurpose::Care;
        disclosure.categories = {DataCategory::Health};
        disclosure.specialGround = QStringLiteral("UAVG 30(2)");
        disclosure.approvedBy = QStringLiteral("Noor Willems");
    });
    record(bailiff, jan, [](Disclosure &disclosure) { disclosure.purpose = DisclosurePurpose::Collection; });
    showPage();
    choose(*m_page, "recipientFilter", bailiff.toString());
    QTRY_COMPARE(shown(), 1);
    the<QToolButton>(*m_page, "chip_recipient")->click();
    QTRY_COMPARE(shown(), 3);
    choose(*m_page, "kindFilter", toWord(RecipientKind::Contractor));
    QTRY_COMPARE(shown(), 2);
    choose(*m_page, "purposeFilter", toWord(DisclosurePurpose::Care));
    QTRY_COMPARE(shown(), 1);
    the<QToolButton>(*m_page, "clearAll")->click();
    QTRY_COMPARE(shown(), 3);
    the<QCheckBox>(*m_page, "specialFilter")->click();
    QTRY_COMPARE(shown(), 1);
    the<QCheckBox>(*m_page, "specialFilter")->click();
    QTRY_COMPARE(shown(), 3);
    choose(*m_page, "periodFilter", QStringLiteral("2025-01-01/2025-12-31"));
    QTRY_COMPARE(shown(), 1);
    choose(*m_page, "noticeFilter", toWord(NoticeState::Banned));
    QTRY_COMPARE(shown(), 0);
}

void DisclosurePageTest::everythingAboutOnePerson()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    record(builder, keepPerson(QStringLiteral("Jan van der Horst")));
    record(builder, keepPerson(QStringLiteral("Els Bakker")));
    showPage();
    QTRY_VERIFY(the<QPushButton>(*m_page, "everythingAboutPerson")->isVisible());
    the<QPushButton>(*m_page, "everythingAboutPerson")->click();
    QTRY_COMPARE(shown(), 1);
    const QString place = m_page->place();
    QVERIFY(place.contains(QStringLiteral("person=")));
    QVERIFY(!place.contains(QStringLiteral("Bakker")) && !place.contains(QStringLiteral("Horst")));
    QTRY_VERIFY(!the<PersonField>(*m_page, "personFilter")->text().isEmpty());
    the<QToolButton>(*m_page, "chip_person")->click();
    QTRY_COMPARE(shown(), 2);
    QVERIFY(the<PersonField>(*m_page, "personFilter")->text().isEmpty());
}

void DisclosurePageTest::aBarShowsItsRows()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    const PersonId jan = keepPerson(QStringLiteral("Jan van der Horst"));
    record(builder, jan);
    record(builder, jan, [](Disclosure &disclosure) {
        disclosure.on = QDate(2025, 11, 4);
        disclosure.told.on = disclosure.on;
    });
    showPage();
    auto *tabs = the<QTabWidget>(*m_page, "disclosureTabs");
    tabs->setCurrentIndex(1);
    auto *months = the<FigureChart>(*m_page, "disclosuresByMonth");
    QTRY_COMPARE(months->table()->rowCount(), 12);
    QCOMPARE(months->table()->item(11, 1)->text(), QStringLiteral("1"));
    Q_EMIT months->categoryActivated(11, 0);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(tabs->currentIndex(), 0);
    tabs->setCurrentIndex(1);
    Q_EMIT the<FigureChart>(*m_page, "disclosuresByRecipient")->categoryActivated(0, 0);
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(the<QComboBox>(*m_page, "recipientFilter")->currentData().toString(), builder.toString());
}

// Each tab begins with what stands in it.
void DisclosurePageTest::filesAreImportedFromHere()
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    m_page->refresh();
    m_page->show();
    for (const auto &[tab, kind] : {std::pair(0, "disclosures"), std::pair(2, "recipients")}) {
        the<QTabWidget>(*m_page, "disclosureTabs")->setCurrentIndex(tab);
        the<QPushButton>(*m_page, "bringIn")->click();
        QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("importDialog")));
        auto *dialog = the<QDialog>(*m_page, "importDialog");
        QCOMPARE(the<QComboBox>(*dialog, "kind")->currentData().toString(), QString::fromLatin1(kind));
        dialog->reject();
        QTRY_VERIFY(!m_page->findChild<QDialog *>(QStringLiteral("importDialog")));
    }
}

// Yesterday was the last day of the ban of one, and today is one of another.
void DisclosurePageTest::theDayListLeadsToWhomItCounts()
{
    const auto banned = [this](const char *person, QDate until) {
        record(keepRecipient(person, "instantie die er volgens de wet recht op heeft", RecipientKind::Police), keepPerson(QString::fromLatin1(person)), [until](Disclosure &disclosure) {
            disclosure.demand = sampleDemand();
            disclosure.demand->ban = NoticeBan{ShortText::from(QStringLiteral("Sv 126bb")).value(), until};
            disclosure.told = notTold();
        });
    };
    banned("Els Bakker", QDate(2026, 3, 2));
    banned("Jan Visser", QDate(2026, 3, 3));
    DisclosureLinks links;
    QSignalSpy wanted(&links, &DisclosureLinks::wanted);
    const auto attention = m_register->workspace->runAndWait([](Register &opened) { return disclosureAttention(opened); });
    QCOMPARE(attention->toTell, 1);
    links.showAttention(*attention);
    the<QPushButton>(links, "disclosuresToTell")->click();
    showPage();
    m_page->returnTo(wanted.front().front().toString());
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(m_table->model()->index(0, static_cast<int>(ListedColumn::Whom)).data().toString(), QStringLiteral("Els Bakker"));
}

void DisclosurePageTest::comesBackToWhereItWas()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    const PersonId jan = keepPerson(QStringLiteral("Jan van der Horst"));
    record(builder, jan);
    record(builder, jan, [](Disclosure &disclosure) { disclosure.purpose = DisclosurePurpose::Renovation; });
    showPage();
    m_table->selectRow(1);
    const QString place = m_page->place();
    const QString purpose = m_table->model()->index(1, static_cast<int>(ListedColumn::Purpose)).data().toString();
    makePage();
    m_page->refresh();
    m_page->returnTo(place);
    m_page->show();
    QTRY_COMPARE(shown(), 2);
    QTRY_COMPARE(m_table->currentIndex().siblingAtColumn(static_cast<int>(ListedColumn::Purpose)).data().toString(), purpose);
}

void DisclosurePageTest::aReaderIsOfferedNothing()
{
    record(keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf"), keepPerson(QStringLiteral("Jan van der Horst")));
    m_page.reset();
    m_register->openAs(Role::Reader);
    makePage();
    showPage();
    QTRY_VERIFY(the<QLabel>(*m_page, "recipientName")->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("primaryButton")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("addRecipient")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("bringIn")));
    for (const char *act : {"correctDisclosure", "strikeOutDisclosure", "tellDisclosed", "anotherDisclosure"})
        QVERIFY2(!the<QPushButton>(*m_page, act)->isVisible(), act);
}

QTEST_MAIN(DisclosurePageTest)
#include "tst_disclosurepage.moc"
