// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Art. 19 on the page of a case: who got the data, what became of telling them, and what closing waits for.
#include "tests/ui/support/casedesk.h"

#include "core/casework/disclosure/keeprecipient.h"
#include "core/casework/disclosure/recorddisclosure.h"
#include "core/casework/recordact.h"
#include "ui/request/caserecipientspanel.h"
#include "ui/support/emptyhint.h"
#include "ui/support/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTabWidget>

using namespace balie;

class RecipientsOfCaseTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyRecipientIsSettledBeforeClosing();
    void whatIsMissingIsLedTo();
    void theListIsAtHandForThePerson();
    void aLetterBeginsForTheChosenOne();
    void nobodyGotAnything();
    void whatIsRefusedIsToldToNobody();
    void whoMayOnlyReadTellsNobody();

private:
    enum class Gave { Something, Nothing };
    void openPage(Gave gave = Gave::Something, Outcome outcome = Outcome::Granted);
    void give(const QString &name);
    void answerErasure(Outcome outcome = Outcome::Granted);
    void act(const Happening &what);
    void press(const char *button) { the<QPushButton>(*m_page, button)->click(); }
    QDialog *dialog();
    void record(QDialog *dialog);
    QString cell(int row, int column) { return the<QTableView>(*m_page, "recipientsOfCase")->model()->index(row, column).data().toString(); }

    std::unique_ptr<CasePage> m_page;
    std::optional<RequestId> m_id;
};

namespace {

constexpr int nameColumn = 0;
constexpr int stateColumn = 5;

} // namespace

void RecipientsOfCaseTest::init()
{
    m_register = std::make_unique<OpenedRegister>(QDate(2026, 3, 10), QStringLiteral("jutphaas"));
    m_id = receive(Channel::Email, {Right::Erasure});
}

void RecipientsOfCaseTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void RecipientsOfCaseTest::act(const Happening &what)
{
    const auto done = m_register->workspace->runAndWait([&](Register &opened) {
        return recordAct(opened, Act{*m_id, m_register->clock.today(), std::nullopt, NumberGate::Refuse}, what);
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().toLogLine()));
}

void RecipientsOfCaseTest::give(const QString &name)
{
    const RequestDossier about = dossier(*m_id);
    const auto given = m_register->workspace->runAndWait([&](Register &opened) {
        const Recipient wanted{.id = RecipientId::create(m_register->clock.now()), .organisation = about.organisation.id, .name = ShortText::from(name).value(),
                               .kind = RecipientKind::Contractor, .contact = QStringLiteral("privacy@example.org")};
        return keepRecipients(opened, {wanted}).and_then([&](const std::vector<Recipient> &kept) {
            const Disclosure one{.id = DisclosureId::create(m_register->clock.now()), .organisation = about.organisation.id, .recipient = kept.front().id,
                                 .on = QDate(2026, 3, 3), .person = about.person.id, .categories = {DataCategory::Address, DataCategory::Repair},
                                 .decidedBy = ShortText::from(QStringLiteral("Anna")).value(), .told = {ToldWhen::Beforehand, QDate(2026, 3, 2), {}}};
            return recordDisclosures(opened, {one});
        });
    });
    QVERIFY2(given, given ? "" : qPrintable(given.error().toLogLine()));
}

// Everything but the recipients is settled.
void RecipientsOfCaseTest::answerErasure(Outcome outcome)
{
    RightDecision decision{Right::Erasure, outcome, {}, {}};
    if (outcome == Outcome::Refused) {
        decision.ground = RefusalGround::LegalDuty;
        decision.weighing = LongText::from(QStringLiteral("De administratie moet zeven jaar bewaard worden.")).value();
    }
    act(happened::IdentityConfirmed{IdentityCheck{IdentityLevel::OnFile, {IdentityMeans::Callback}, std::nullopt, std::nullopt, std::nullopt}});
    for (const ChecklistPoint &point : dossier(*m_id).openPoints) {
        if (point.neededFor == PointNeededFor::Answer)
            act(happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}});
    }
    act(happened::Answered{{decision}, SentBy::Email});
    for (const ChecklistPoint &point : dossier(*m_id).openPoints)
        act(happened::PointSettled{point.word, PointResult::Done, std::nullopt, {}});
}

void RecipientsOfCaseTest::openPage(Gave gave, Outcome outcome)
{
    if (gave == Gave::Something) {
        give(QStringLiteral("Bouwbedrijf <b>De Vos</b>"));
        give(QStringLiteral("Deurwaarders Van Dam"));
    }
    answerErasure(outcome);
    m_page = std::make_unique<CasePage>(*m_register->workspace, m_register->clock);
    m_page->resize(1200, 900);
    m_page->open(*m_id);
    m_page->showTab(QStringLiteral("recipients"));
    m_page->show();
    waitUntilShown(*m_page);
    auto *tabs = the<QTabWidget>(*m_page, "caseTabs");
    QTRY_COMPARE(tabs->currentWidget()->objectName(), QStringLiteral("recipients"));
}

QDialog *RecipientsOfCaseTest::dialog()
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && found->isVisible()); }();
    return found;
}

void RecipientsOfCaseTest::record(QDialog *dialog)
{
    the<QPushButton>(*dialog, "record")->click();
    waitUntilShown(*m_page);
}

void RecipientsOfCaseTest::everyRecipientIsSettledBeforeClosing()
{
    openPage();
    auto *table = the<QTableView>(*m_page, "recipientsOfCase");
    auto *duty = the<QLabel>(*m_page, "recipientsDuty");
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(duty->text().contains(u'2'));
    QVERIFY(cell(0, stateColumn).startsWith(u'○'));
    // What holds closing back leads here.
    the<QTabWidget>(*m_page, "caseTabs")->setCurrentIndex(0);
    m_page->act(RequestAction::Close);
    QVERIFY(m_page->messages()->text().contains(QStringLiteral("Deurwaarders Van Dam")));
    for (QPushButton *button : m_page->messages()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(the<QTabWidget>(*m_page, "caseTabs")->currentWidget()->objectName(), QStringLiteral("recipients"));
    table->selectRow(0);
    const QString first = cell(0, nameColumn);
    QVERIFY(!the<QPushButton>(*m_page, "recipientAnswer")->isEnabled());
    press("tellRecipient");
    QCOMPARE(the<QComboBox>(*dialog(), "recipient")->currentText(), first);
    QVERIFY(the<QLabel>(*dialog(), "contact")->text().contains(QStringLiteral("privacy@example.org")));
    record(dialog());
    QTRY_VERIFY(duty->text().contains(u'1'));
    table->selectRow(0);
    QVERIFY(cell(0, stateColumn).startsWith(u'✓'));
    press("recipientAnswer");
    the<QPlainTextEdit>(*dialog(), "answer")->setPlainText(QStringLiteral("Ook bij ons gewist"));
    record(dialog());
    QTRY_VERIFY(the<QLabel>(*m_page, "recipientDetails")->text().contains(QStringLiteral("Ook bij ons gewist")));
    table->selectRow(1);
    press("tellRecipient");
    auto *outcome = the<QComboBox>(*dialog(), "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("impossible")));
    QVERIFY(!the<QComboBox>(*dialog(), "sentBy")->isVisible());
    the<QPlainTextEdit>(*dialog(), "words")->setPlainText(QStringLiteral("Bestaat niet meer"));
    record(dialog());
    QTRY_VERIFY(cell(1, stateColumn).contains(QStringLiteral("Bestaat niet meer")));
    QVERIFY(!dossier(*m_id).possible(RequestAction::Close)->whyNot);
}

void RecipientsOfCaseTest::whatIsMissingIsLedTo()
{
    openPage();
    press("tellRecipient");
    QDialog *form = dialog();
    auto *outcome = the<QComboBox>(*form, "outcome");
    outcome->setCurrentIndex(outcome->findData(QStringLiteral("disproportionate")));
    the<QPushButton>(*form, "record")->click();
    QTRY_COMPARE(QApplication::focusWidget(), the<QPlainTextEdit>(*form, "words"));
    QVERIFY(form->isVisible());
    form->reject();
}

void RecipientsOfCaseTest::theListIsAtHandForThePerson()
{
    openPage();
    press("copyRecipients");
    const QString list = QApplication::clipboard()->text();
    for (const QString &part : {QStringLiteral("Bouwbedrijf <b>De Vos</b>"), QStringLiteral("Deurwaarders Van Dam"), QStringLiteral("J. Ümit"), QStringLiteral("2026")})
        QVERIFY2(list.contains(part), qPrintable(list));
    QVERIFY(!m_page->messages()->text().isEmpty());
}

void RecipientsOfCaseTest::aLetterBeginsForTheChosenOne()
{
    openPage();
    QSignalSpy begun(m_page.get(), &CasePage::letterWanted);
    press("recipientLetter");
    QTRY_COMPARE(begun.size(), 1);
}

void RecipientsOfCaseTest::nobodyGotAnything()
{
    openPage(Gave::Nothing);
    QVERIFY(!the<QPushButton>(*m_page, "tellRecipient")->isEnabled());
    QVERIFY(!the<QPushButton>(*m_page, "copyRecipients")->isEnabled());
    QVERIFY(!the<CaseRecipientsPanel>(*m_page, "recipients")->findChild<EmptyHint *>()->words().isEmpty());
    QVERIFY(!dossier(*m_id).possible(RequestAction::Close)->whyNot);
}

void RecipientsOfCaseTest::whatIsRefusedIsToldToNobody()
{
    openPage(Gave::Something, Outcome::Refused);
    QCOMPARE(the<QTableView>(*m_page, "recipientsOfCase")->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        QVERIFY2(cell(row, stateColumn).startsWith(u'–'), qPrintable(cell(row, stateColumn)));
}

void RecipientsOfCaseTest::whoMayOnlyReadTellsNobody()
{
    give(QStringLiteral("Deurwaarders Van Dam"));
    m_register->openAs(Role::Reader);
    m_page = std::make_unique<CasePage>(*m_register->workspace, m_register->clock);
    m_page->open(*m_id);
    m_page->showTab(QStringLiteral("recipients"));
    m_page->show();
    QTRY_COMPARE(the<QTableView>(*m_page, "recipientsOfCase")->model()->rowCount(), 1);
    for (const char *button : {"tellRecipient", "recipientAnswer", "recipientLetter"})
        QVERIFY(!the<QPushButton>(*m_page, button)->isVisible());
    QVERIFY(the<QPushButton>(*m_page, "copyRecipients")->isVisible());
}

QTEST_MAIN(RecipientsOfCaseTest)
#include "tst_recipientsofcase.moc"
