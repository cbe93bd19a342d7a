// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disclosure is recorded and corrected in its dialog: by the keyboard, with the settings of the last one, refused in place.
#include "tests/ui/disclosure/disclosuredesk.h"
#include "ui/disclosure/disclosuredialog.h"
#include "ui/disclosure/searchcombo.h"
#include "ui/recording/personfield.h"
#include "ui/support/datefield.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <set>

using namespace balie;

class DisclosureDialogTest : public QObject, private DisclosureDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void somethingIsRecordedByKeyboard();
    void theLastOneIsTheTemplateOfTheNext();
    void itBeginsWithTheOrganisationAndRecipientThatWereChosen();
    void aSeriesGoesOnWithTheNextPerson();
    void manyPersonsAreOneSeries();
    void whatIsMissingIsSaidInPlace();
    void marketingIsRefusedInPlace();
    void specialDataAskForMore();
    void anAuthorityAskedForIt();
    void arrearsNeedTheirFourSteps();
    void itIsCorrectedAndComesBack();

private:
    QDialog *begin(const QString &person, RecipientKind kind = RecipientKind::Contractor);
    void takePerson(const QDialog &dialog, const QString &typed);
};

void DisclosureDialogTest::takePerson(const QDialog &dialog, const QString &typed)
{
    auto *person = the<PersonField>(dialog, "person");
    person->setFocus();
    QTest::keyClicks(person, typed);
    QTRY_COMPARE(person->completer()->completionModel()->rowCount(), 1);
    Q_EMIT person->completer()->activated(person->completer()->completionModel()->index(0, 0));
    QVERIFY(person->person());
}

// The dialog with everything in it but kinds of data and purpose, of a recipient that the statement names.
QDialog *DisclosureDialogTest::begin(const QString &person, RecipientKind kind)
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf", kind);
    keepPerson(person);
    showPage();
    QDialog *dialog = press("primaryButton", "disclosureDialog");
    auto *recipient = the<SearchCombo>(*dialog, "recipient");
    [&] { QTRY_COMPARE(recipient->count(), 1); }();
    recipient->setCurrentIndex(0);
    takePerson(*dialog, person.section(u' ', -1));
    choose(*dialog, "basis", toWord(LegalBasis::Contract));
    choose(*dialog, "told", toWord(ToldWhen::Beforehand));
    return dialog;
}

void DisclosureDialogTest::somethingIsRecordedByKeyboard()
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    keepRecipient("Deurwaarder Aksoy", "deurwaarder", RecipientKind::Bailiff);
    keepPerson(QStringLiteral("Jan van der Horst"));
    showPage();
    QDialog *dialog = press("primaryButton", "disclosureDialog");
    auto *recipient = the<SearchCombo>(*dialog, "recipient");
    QTRY_COMPARE(recipient->count(), 2);
    recipient->setFocus();
    QTest::keyClicks(recipient->lineEdit(), QStringLiteral("bouwbedrijf de vos"));
    QTest::keyClick(recipient->lineEdit(), Qt::Key_Tab);
    QVERIFY(!recipient->isOpen());
    takePerson(*dialog, QStringLiteral("Horst"));
    auto *purpose = the<QComboBox>(*dialog, "purpose");
    purpose->setFocus();
    QTest::keyClick(purpose, Qt::Key_Down);
    auto *basis = the<QComboBox>(*dialog, "basis");
    QTest::keyClick(basis, Qt::Key_Down);
    QTest::keyClick(basis, Qt::Key_Down);
    for (const char *box : {"category_name", "category_address"})
        QTest::keyClick(the<QCheckBox>(*dialog, box), Qt::Key_Space);
    QTest::keyClick(the<QComboBox>(*dialog, "told"), Qt::Key_Home);
    QTest::keyClick(the<QLineEdit>(*dialog, "reference"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shown(), 1);
    const Disclosure kept = rows().front().disclosure;
    QCOMPARE(rows().front().recipientName, QStringLiteral("Bouwbedrijf De Vos"));
    QCOMPARE(kept.purpose, DisclosurePurpose::Maintenance);
    QCOMPARE(kept.basis, LegalBasis::Contract);
    QCOMPARE(kept.told.when, ToldWhen::Beforehand);
    QCOMPARE(kept.decidedBy.toString(), QStringLiteral("Fatima"));
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("register")), qPrintable(said(*m_page)));
}

void DisclosureDialogTest::theLastOneIsTheTemplateOfTheNext()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    record(builder, keepPerson(QStringLiteral("Els Bakker")), [](Disclosure &disclosure) {
        disclosure.purpose = DisclosurePurpose::Renovation;
        disclosure.article = QStringLiteral("Art. 7:220 BW");
        disclosure.categories = {DataCategory::Name, DataCategory::Phone};
    });
    showPage();
    QDialog *dialog = press("anotherDisclosure", "disclosureDialog");
    QTRY_COMPARE(the<QComboBox>(*dialog, "purpose")->currentData().toString(), toWord(DisclosurePurpose::Renovation));
    QVERIFY(the<QCheckBox>(*dialog, "category_phone")->isChecked());
    QVERIFY(!the<QCheckBox>(*dialog, "category_address")->isChecked());
    QCOMPARE(the<QLineEdit>(*dialog, "article")->text(), QStringLiteral("Art. 7:220 BW"));
    QVERIFY(!the<PersonField>(*dialog, "person")->person());
    dialog->reject(); // nothing was typed: no question
    QTRY_VERIFY(!dialog->isVisible());
}

void DisclosureDialogTest::itBeginsWithTheOrganisationAndRecipientThatWereChosen()
{
    const RecipientId builder = keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    const Organisation own = m_register->workspace->runAndWait(organisationRows).value().front().organisation;
    Organisation other = own;
    other.id = OrganisationId::create(Instant::fromMSecs(0));
    auto *dialog = new DisclosureDialog(*m_register->workspace, {other, own}, {.organisation = own.id, .recipient = builder}, QDate(2026, 3, 3), m_page.get());
    dialog->open();
    auto *recipient = the<SearchCombo>(*dialog, "recipient");
    QTRY_COMPARE(recipient->chosen(), builder.toString());
    QTest::qWait(50);
    QCOMPARE(recipient->chosen(), builder.toString());
    QCOMPARE(the<QComboBox>(*dialog, "organisation")->currentData().toString(), own.id.toString());
    delete dialog;
}

void DisclosureDialogTest::aSeriesGoesOnWithTheNextPerson()
{
    keepPerson(QStringLiteral("Els Bakker"));
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"));
    choose(*dialog, "purpose", toWord(DisclosurePurpose::Maintenance));
    the<QCheckBox>(*dialog, "category_name")->setChecked(true);
    the<QPushButton>(*dialog, "another")->click();
    QTRY_COMPARE(shown(), 1);
    QTRY_VERIFY(!the<PersonField>(*dialog, "person")->person());
    QVERIFY(dialog->isVisible());
    takePerson(*dialog, QStringLiteral("Bakker"));
    confirm(dialog);
    QTRY_COMPARE(shown(), 2);
    QCOMPARE(rows().front().disclosure.categories, rows().back().disclosure.categories);
}

// The same works order to a whole street, but for one who does not belong there.
void DisclosureDialogTest::manyPersonsAreOneSeries()
{
    for (const char *name : {"Bakker Een", "Bakker Twee", "Bakker Drie", "Visser"})
        keepPerson(QString::fromLatin1(name));
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"));
    choose(*dialog, "purpose", toWord(DisclosurePurpose::Maintenance));
    the<QCheckBox>(*dialog, "category_name")->setChecked(true);
    the<QRadioButton>(*dialog, "series")->setChecked(true);
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("on the list")), qPrintable(said(*dialog)));
    auto *search = the<QLineEdit>(*dialog, "personsSearch");
    auto *add = the<QPushButton>(*dialog, "addPersons");
    QVERIFY(!add->isEnabled());
    for (const char *typed : {"Bakker", "Visser", "Bakker"}) { // nobody stands there twice
        search->clear();
        QTest::keyClicks(search, QString::fromLatin1(typed));
        QTRY_VERIFY(add->isEnabled());
        QTest::keyClick(search, Qt::Key_Return); // adds, and saves nothing yet
        QTRY_VERIFY(!add->isEnabled());
        QVERIFY(dialog->isVisible());
    }
    auto *list = the<QListWidget>(*dialog, "chosenPersons");
    QCOMPARE(list->count(), 4);
    list->setCurrentItem(list->findItems(QStringLiteral("Visser"), Qt::MatchContains).front());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 3);
    confirm(dialog);
    QTRY_COMPARE(shown(), 3);
    std::set<PersonId> persons;
    for (const DisclosureRow &row : rows()) {
        persons.insert(*row.disclosure.person);
        QCOMPARE(row.disclosure.persons, 1);
        QCOMPARE(row.disclosure.series, rows().front().disclosure.series);
        QVERIFY(row.disclosure.series);
    }
    QCOMPARE(persons.size(), std::size_t(3));
}

void DisclosureDialogTest::whatIsMissingIsSaidInPlace()
{
    keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf");
    showPage();
    QDialog *dialog = press("primaryButton", "disclosureDialog");
    QTRY_COMPARE(the<SearchCombo>(*dialog, "recipient")->count(), 1);
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("who got the data")), qPrintable(said(*dialog)));
    the<SearchCombo>(*dialog, "recipient")->setCurrentIndex(0);
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("about whom")), qPrintable(said(*dialog)));
    the<QRadioButton>(*dialog, "several")->setChecked(true);
    the<QLineEdit>(*dialog, "group")->setText(QStringLiteral("bewoners Kerkstraat 1-41"));
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("for")), qPrintable(said(*dialog)));
    QVERIFY(rows().empty());
}

// It stands there before anybody presses a button.
void DisclosureDialogTest::marketingIsRefusedInPlace()
{
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"));
    choose(*dialog, "purpose", toWord(DisclosurePurpose::Marketing));
    the<QCheckBox>(*dialog, "category_email")->setChecked(true);
    QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("refusal")));
    QVERIFY2(the<QLabel>(*dialog, "refusal")->text().contains(QStringLiteral("marketing")), qPrintable(the<QLabel>(*dialog, "refusal")->text()));
    confirm(dialog);
    QTRY_VERIFY2(said(*dialog).contains(QStringLiteral("marketing")), qPrintable(said(*dialog)));
    QVERIFY(rows().empty());
    choose(*dialog, "purpose", toWord(DisclosurePurpose::Maintenance));
    QTRY_VERIFY(!dialog->findChild<QLabel *>(QStringLiteral("refusal")) || !the<QLabel>(*dialog, "refusal")->isVisible());
}

void DisclosureDialogTest::specialDataAskForMore()
{
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"));
    choose(*dialog, "purpose", toWord(DisclosurePurpose::Care));
    QVERIFY(!the<QLineEdit>(*dialog, "specialGround")->isVisible());
    the<QCheckBox>(*dialog, "category_health")->setChecked(true);
    QVERIFY(the<QLineEdit>(*dialog, "specialGround")->isVisible());
    confirm(dialog);
    QTRY_VERIFY2(!said(*dialog).isEmpty(), qPrintable(said(*dialog)));
    QVERIFY(rows().empty());
    the<QLineEdit>(*dialog, "specialGround")->setText(QStringLiteral("UAVG 30(2)"));
    the<QLineEdit>(*dialog, "approvedBy")->setText(QStringLiteral("Noor Willems"));
    confirm(dialog);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(rows().front().disclosure.approvedBy, QStringLiteral("Noor Willems"));
}

void DisclosureDialogTest::anAuthorityAskedForIt()
{
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"));
    choose(*dialog, "purpose", toWord(DisclosurePurpose::LegalDuty));
    choose(*dialog, "told", toWord(ToldWhen::Not));
    the<QLineEdit>(*dialog, "toldWhy")->setText(QStringLiteral("De vordering verbiedt het."));
    the<QLineEdit>(*dialog, "article")->setText(QStringLiteral("Sv 126nd"));
    choose(*dialog, "basis", toWord(LegalBasis::LegalObligation));
    the<QCheckBox>(*dialog, "category_address")->setChecked(true);
    the<QCheckBox>(*dialog, "compelled")->setChecked(true);
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("authority")), qPrintable(said(*dialog)));
    for (const auto &[field, text] : {std::pair("authority", "politie"), std::pair("demandReference", "PV-77"), std::pair("demandArticle", "Sv 126nd"), std::pair("demandApprovedBy", "Noor")})
        the<QLineEdit>(*dialog, field)->setText(QString::fromLatin1(text));
    the<QPlainTextEdit>(*dialog, "given")->setPlainText(QStringLiteral("naam, adres"));
    QVERIFY(!the<QPlainTextEdit>(*dialog, "weighing")->isVisible());
    the<QCheckBox>(*dialog, "banned")->setChecked(true);
    the<QLineEdit>(*dialog, "banBy")->setText(QStringLiteral("Sv 126bb"));
    the<DateField>(*dialog, "banUntil")->setDay(QDate(2026, 9, 1));
    confirm(dialog);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(rows().front().notice, NoticeState::Banned);
    QTRY_VERIFY2(the<QLabel>(*m_page, "demandWords")->text().contains(QStringLiteral("PV-77")), qPrintable(the<QLabel>(*m_page, "demandWords")->text()));
    QVERIFY(!the<QPushButton>(*m_page, "tellDisclosed")->isVisible());
}

void DisclosureDialogTest::arrearsNeedTheirFourSteps()
{
    QDialog *dialog = begin(QStringLiteral("Jan van der Horst"), RecipientKind::Municipality);
    choose(*dialog, "purpose", toWord(DisclosurePurpose::ArrearsReport));
    the<QCheckBox>(*dialog, "category_arrears")->setChecked(true);
    QVERIFY(the<DateField>(*dialog, "contactSought")->isVisible());
    confirm(dialog);
    QVERIFY2(said(*dialog).contains(QStringLiteral("step")), qPrintable(said(*dialog)));
    for (const char *step : {"contactSought", "helpNamed", "reminded", "offered"})
        the<DateField>(*dialog, step)->setDay(QDate(2026, 2, 10));
    confirm(dialog);
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(rows().front().disclosure.arrears->offered, QDate(2026, 2, 10));
}

void DisclosureDialogTest::itIsCorrectedAndComesBack()
{
    record(keepRecipient("Bouwbedrijf De Vos", "bouwbedrijf"), keepPerson(QStringLiteral("Jan van der Horst")));
    showPage();
    QDialog *dialog = press("correctDisclosure", "disclosureDialog");
    QTRY_COMPARE(the<SearchCombo>(*dialog, "recipient")->currentText(), QStringLiteral("Bouwbedrijf De Vos"));
    QVERIFY(the<PersonField>(*dialog, "person")->person());
    the<QCheckBox>(*dialog, "category_phone")->setChecked(true);
    confirm(dialog);
    QTRY_COMPARE(rows().front().disclosure.categories.size(), std::size_t(3));
    QTRY_VERIFY2(said(*m_page).contains(QStringLiteral("correction")), qPrintable(said(*m_page)));
    m_page->findChild<MessageBar *>()->undo();
    QTRY_COMPARE(rows().front().disclosure.categories.size(), std::size_t(2));
}

QTEST_MAIN(DisclosureDialogTest)
#include "tst_disclosuredialog.moc"
