// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints in the window: the tab of a case with its acts, and the page with all of them.
#include "tests/ui/support/casedesk.h"

#include "ui/complaint/complaintpanel.h"
#include "ui/complaint/complaintspage.h"
#include "ui/support/datefield.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"

#include <QSignalSpy>
#include <QTabWidget>

using namespace balie;

class ComplaintPanelTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aComplaintFromMakingToEnding();
    void whatIsMissingIsLedTo();
    void theDemandThatIsChosenIsAnswered();
    void textsAreNoMarkup();
    void anEmployeeOnlyWritesDown();
    void thePageLeadsToTheTab();
    void anEmptyPageSaysWhatToDo();

private:
    void openPage();
    void press(const char *button) { the<QPushButton>(*m_page, button)->click(); }
    QDialog *dialog();
    void record(QDialog *dialog);
    void complain(const char *body, const QString &words, std::optional<int> days = {});

    std::unique_ptr<CasePage> m_page;
    ComplaintPanel *m_panel = nullptr;
    std::optional<RequestId> m_id;
};

void ComplaintPanelTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    openPage();
}

void ComplaintPanelTest::openPage()
{
    m_page = std::make_unique<CasePage>(*m_register->workspace, m_register->clock);
    m_panel = new ComplaintPanel(*m_register->workspace, m_register->clock, *m_page->messages(), m_page.get());
    m_page->addPanel(m_panel, QStringLiteral("Complaint"));
    connect(m_page.get(), &CasePage::caseShown, m_panel, &ComplaintPanel::open);
    connect(m_panel, &ComplaintPanel::actWanted, m_page.get(), &CasePage::actAbout);
    m_page->resize(1200, 900);
    m_page->open(*m_id);
    m_page->showTab(QStringLiteral("complaints"));
    m_page->show();
    waitUntilShown(*m_page);
    QTRY_COMPARE(the<QTabWidget>(*m_page, "caseTabs")->currentWidget(), m_panel);
}

void ComplaintPanelTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

QDialog *ComplaintPanelTest::dialog()
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && found->isVisible()); }();
    return found;
}

void ComplaintPanelTest::record(QDialog *dialog)
{
    the<QPushButton>(*dialog, "record")->click();
    waitUntilShown(*m_page);
}

void ComplaintPanelTest::complain(const char *body, const QString &words, std::optional<int> days)
{
    press("complaint_complain");
    QDialog *form = dialog();
    auto *to = the<QComboBox>(*form, "body");
    to->setCurrentIndex(to->findData(QLatin1String(body)));
    the<QPlainTextEdit>(*form, "contested")->setPlainText(words);
    if (days)
        the<DateField>(*form, "answerBy")->setDay(m_register->clock.today().addDays(*days));
    record(form);
}

void ComplaintPanelTest::aComplaintFromMakingToEnding()
{
    auto *table = the<QTableView>(*m_page, "complaintsOfCase");
    QVERIFY(!the<QPushButton>(*m_page, "complaint_end-complaint")->isEnabled());
    complain("organisation", QStringLiteral("Er ontbreekt een brief"), 10);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(the<QPushButton>(*m_page, "complaint_end-complaint")->isEnabled());
    QVERIFY(the<QLabel>(*m_page, "complaintDetails")->text().contains(QStringLiteral("Er ontbreekt een brief")));
    press("complaint_end-complaint");
    QDialog *end = dialog();
    QVERIFY(the<QPushButton>(*end, "makeLetter")->isVisible()); // our answer is a letter
    auto *outcome = the<QComboBox>(*end, "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("partly-upheld")));
    the<QPlainTextEdit>(*end, "words")->setPlainText(QStringLiteral("Brief nagestuurd"));
    record(end);
    QTRY_VERIFY(!dossier(*m_id).complaints.front().isOpen());
    QCOMPARE(dossier(*m_id).complaints.front().ended->outcome, ComplaintOutcome::PartlyUpheld);
    QTRY_VERIFY(!the<QPushButton>(*m_page, "complaint_end-complaint")->isEnabled());
    QVERIFY(the<QPushButton>(*m_page, "complaint_detail-complaint")->isEnabled());
}

void ComplaintPanelTest::whatIsMissingIsLedTo()
{
    press("complaint_complain");
    QDialog *form = dialog();
    the<QPushButton>(*form, "record")->click();
    QTRY_VERIFY(the<MessageBar>(*form, "messages")->isVisible());
    QCOMPARE(form->focusWidget(), the<QPlainTextEdit>(*form, "contested"));
    the<QPlainTextEdit>(*form, "contested")->setPlainText(QStringLiteral("Te laat"));
    the<DateField>(*form, "answerBy")->setDay(m_register->clock.today().addDays(-2));
    the<QPushButton>(*form, "record")->click();
    QTRY_VERIFY(the<DateField>(*form, "answerBy")->isAncestorOf(form->focusWidget()));
    QVERIFY(dossier(*m_id).complaints.empty());
    // Another one to the same body is refused at the body.
    the<DateField>(*form, "answerBy")->setDay(m_register->clock.today());
    record(form);
    QTRY_COMPARE(dossier(*m_id).complaints.size(), std::size_t(1));
    press("complaint_complain");
    QDialog *again = dialog();
    the<QPlainTextEdit>(*again, "contested")->setPlainText(QStringLiteral("Nog eens"));
    the<QPushButton>(*again, "record")->click();
    QTRY_COMPARE(again->focusWidget(), the<QComboBox>(*again, "body"));
}

void ComplaintPanelTest::theDemandThatIsChosenIsAnswered()
{
    complain("authority", QStringLiteral("Niet alles gekregen"));
    for (int days : {20, 9}) {
        QTRY_VERIFY(the<QPushButton>(*m_page, "complaint_demand")->isEnabled());
        press("complaint_demand");
        QDialog *form = dialog();
        the<QPlainTextEdit>(*form, "demand")->setPlainText(QStringLiteral("stuk %1").arg(days));
        the<DateField>(*form, "answerBy")->setDay(m_register->clock.today().addDays(days));
        record(form);
        QTRY_COMPARE(dossier(*m_id).complaints.front().demands.size(), std::size_t(days == 20 ? 1 : 2));
    }
    auto *demands = the<QTableView>(*m_page, "demandsOfCase");
    QTRY_COMPARE(demands->model()->rowCount(), 2);
    QVERIFY(demands->isVisible());
    demands->selectRow(0);
    press("complaint_answer-demand");
    QDialog *answer = dialog();
    QVERIFY(the<QComboBox>(*answer, "demand")->currentText().contains(QStringLiteral("stuk 20")));
    QVERIFY(the<QPushButton>(*answer, "makeLetter")->isVisible());
    record(answer);
    QTRY_VERIFY(!dossier(*m_id).complaints.front().demands.front().isOpen());
    QVERIFY(dossier(*m_id).complaints.front().demands.back().isOpen());
}

void ComplaintPanelTest::textsAreNoMarkup()
{
    const QString words = QStringLiteral("<b>vet</b> & <img src=\"http://example.org/x\">");
    complain("organisation", words);
    QTRY_VERIFY(the<QLabel>(*m_page, "complaintDetails")->text().contains(words));
    QCOMPARE(the<QLabel>(*m_page, "complaintDetails")->textFormat(), Qt::PlainText);
}

void ComplaintPanelTest::anEmployeeOnlyWritesDown()
{
    complain("authority", QStringLiteral("Niet alles gekregen"));
    QTRY_COMPARE(dossier(*m_id).complaints.size(), std::size_t(1));
    m_page.reset();
    m_register->openAs(Role::Employee);
    openPage();
    QVERIFY(the<QPushButton>(*m_page, "complaint_complain")->isVisible());
    for (const char *name : {"complaint_detail-complaint", "complaint_demand", "complaint_answer-demand", "complaint_defer-demand", "complaint_end-complaint"})
        QVERIFY2(!the<QPushButton>(*m_page, name)->isVisible(), name);
}

void ComplaintPanelTest::thePageLeadsToTheTab()
{
    complain("authority", QStringLiteral("Niet alles gekregen"));
    QTRY_COMPARE(dossier(*m_id).complaints.size(), std::size_t(1));
    ComplaintsPage page(*m_register->workspace, m_register->clock);
    QSignalSpy wanted(&page, &Page::tabWanted);
    page.refresh();
    page.show();
    auto *table = the<QTableView>(page, "complaintTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(page.showsContent());
    table->setFocus();
    Q_EMIT table->activated(table->currentIndex());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().last().toString(), QStringLiteral("complaints"));
    the<QLineEdit>(page, "searchComplaint")->setText(QStringLiteral("zzz"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(!page.findChild<EmptyHint *>()->words().isEmpty());
}

void ComplaintPanelTest::anEmptyPageSaysWhatToDo()
{
    ComplaintsPage page(*m_register->workspace, m_register->clock);
    QSignalSpy wanted(&page, &Page::pageWanted);
    page.refresh();
    QTRY_VERIFY(!page.showsContent());
    Q_EMIT page.emptyActionTriggered();
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(ComplaintPanelTest)
#include "tst_complaintpanel.moc"
