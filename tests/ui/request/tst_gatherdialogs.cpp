// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An answer gathered on the page of its case: beside the chosen point stands what is gathered for it.
#include "tests/ui/support/casedesk.h"

#include "core/casework/keepprocessing.h"
#include "ui/support/datefield.h"
#include "ui/support/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QTabWidget>

using namespace balie;

class GatherDialogsTest : public QObject, CaseDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSearchFromQuestionToAnswer();
    void whatIsMissingIsLedTo();
    void placesOfOthersStandInAList();
    void theAnswerShowsWhatItTells();
    void aPointWithoutMatterHasNone();

private:
    void choose(const char *point);
    void press(const char *button) { the<QPushButton>(*m_page, button)->click(); }
    QDialog *dialog();
    void record(QDialog *dialog);
    ProcessingId keepLease();

    std::unique_ptr<CasePage> m_page;
    std::optional<ProcessingId> m_lease;
    std::optional<RequestId> m_id;
};

void GatherDialogsTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_id = call(QStringLiteral("Jan van der Horst"), QStringLiteral("Ik wil mijn dossier inzien"));
    m_lease = keepLease();
    m_page = std::make_unique<CasePage>(*m_register->workspace, m_register->clock);
    m_page->resize(1200, 900);
    m_page->open(*m_id);
    m_page->show();
    waitUntilShown(*m_page);
    constexpr int handling = 2;
    the<QTabWidget>(*m_page, "caseTabs")->setCurrentIndex(handling);
}

ProcessingId GatherDialogsTest::keepLease()
{
    const auto kept = m_register->workspace->runAndWait([organisation = dossier(*m_id).organisation.id](Register &opened) {
        Processing lease{ProcessingId::create(Instant::fromMSecs(0)), organisation, ShortText::from(QStringLiteral("Verhuur & huur")).value()};
        lease.purpose = LongText::from(QStringLiteral("Een woning verhuren")).value();
        lease.categories = LongText::from(QStringLiteral("Naam")).value();
        lease.period = LongText::from(QStringLiteral("Twee jaar")).value();
        return keepProcessings(opened, {lease});
    });
    return kept.value().front().id;
}

void GatherDialogsTest::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void GatherDialogsTest::choose(const char *point)
{
    const std::vector<DossierPoint> list = dossier(*m_id).checklist;
    for (std::size_t row = 0; row < list.size(); ++row) {
        if (list[row].point.word == QLatin1String(point))
            the<QTableView>(*m_page, "checklist")->selectRow(static_cast<int>(row));
    }
}

QDialog *GatherDialogsTest::dialog()
{
    QDialog *found = nullptr;
    [&] { QTRY_VERIFY((found = m_page->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) && found->isVisible()); }();
    return found;
}

void GatherDialogsTest::record(QDialog *dialog)
{
    the<QPushButton>(*dialog, "record")->click();
    waitUntilShown(*m_page);
}

void GatherDialogsTest::aSearchFromQuestionToAnswer()
{
    choose("systems-searched");
    QVERIFY(!the<QTableView>(*m_page, "searches")->isVisible());
    QVERIFY(!the<QPushButton>(*m_page, "detail_sign-search")->isVisible());
    press("detail_ask-search");
    QDialog *ask = dialog();
    the<QLineEdit>(*ask, "system")->setText(QStringLiteral("Mail"));
    the<QLineEdit>(*ask, "colleague")->setText(QStringLiteral("Joost Blom"));
    the<QLineEdit>(*ask, "key")->setText(QStringLiteral("naam en adres"));
    record(ask);
    auto *table = the<QTableView>(*m_page, "searches");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    choose("systems-searched");
    QVERIFY(table->isVisible());
    // The text for the colleague says who, where and until when.
    press("copyMail");
    const QString mail = QApplication::clipboard()->text();
    for (const char *words : {"Joost Blom", "Mail", "Jan van der Horst", "naam en adres"})
        QVERIFY2(mail.contains(QLatin1String(words)), qPrintable(mail));
    press("detail_sign-search");
    QDialog *sign = dialog();
    QCOMPARE(the<QLineEdit>(*sign, "by")->text(), QStringLiteral("Joost Blom"));
    auto *result = the<QComboBox>(*sign, "result");
    result->setCurrentIndex(result->findData(QStringLiteral("nothing-found")));
    record(sign);
    const std::vector<Search> searches = dossier(*m_id).searches;
    QVERIFY(searches.front().answer && searches.front().answer->result == SearchResult::NothingFound);
    QTRY_VERIFY(!the<QPushButton>(*m_page, "detail_sign-search")->isVisible());
}

void GatherDialogsTest::whatIsMissingIsLedTo()
{
    choose("systems-searched");
    press("detail_ask-search");
    QDialog *ask = dialog();
    the<QLineEdit>(*ask, "system")->setText(QStringLiteral("Mail"));
    the<QPushButton>(*ask, "record")->click();
    QTRY_VERIFY(the<MessageBar>(*ask, "messages")->isVisible());
    QCOMPARE(ask->focusWidget(), the<QLineEdit>(*ask, "colleague"));
    the<QLineEdit>(*ask, "colleague")->setText(QStringLiteral("Joost"));
    the<QLineEdit>(*ask, "key")->setText(QStringLiteral("naam"));
    the<DateField>(*ask, "answerBy")->setDay(m_register->clock.today().addDays(-3));
    the<QPushButton>(*ask, "record")->click();
    QTRY_VERIFY(the<MessageBar>(*ask, "messages")->isVisible());
    QVERIFY(dossier(*m_id).searches.empty());
}

void GatherDialogsTest::placesOfOthersStandInAList()
{
    choose("third-persons");
    press("detail_weigh-others");
    QDialog *first = dialog();
    QVERIFY(!the<QComboBox>(*first, "place")->isVisible());
    the<QLineEdit>(*first, "item")->setText(QStringLiteral("Melding"));
    the<QLineEdit>(*first, "whose")->setText(QStringLiteral("een buurvrouw"));
    the<QPushButton>(*first, "record")->click();
    QTRY_VERIFY(the<MessageBar>(*first, "messages")->isVisible());
    QCOMPARE(first->focusWidget(), the<QPlainTextEdit>(*first, "weighing"));
    the<QPlainTextEdit>(*first, "weighing")->setPlainText(QStringLiteral("Zij vroeg erom."));
    record(first);
    QTRY_COMPARE(the<QTableView>(*m_page, "othersData")->model()->rowCount(), 1);
    choose("third-persons");
    press("detail_weigh-others");
    QDialog *again = dialog();
    the<QComboBox>(*again, "place")->setCurrentIndex(1);
    QCOMPARE(the<QLineEdit>(*again, "whose")->text(), QStringLiteral("een buurvrouw"));
    auto *treatment = the<QComboBox>(*again, "treatment");
    treatment->setCurrentIndex(treatment->findData(QStringLiteral("given")));
    QVERIFY(!the<QComboBox>(*again, "ground")->isVisible());
    record(again);
    const std::vector<OthersPlace> places = dossier(*m_id).othersData;
    QCOMPARE(places.size(), std::size_t(1));
    QCOMPARE(places.front().weighed.treatment, OthersTreatment::Given);
}

void GatherDialogsTest::theAnswerShowsWhatItTells()
{
    choose("access-d-period");
    auto *told = the<QLabel>(*m_page, "toldByAnswer");
    QVERIFY(!told->text().contains(QStringLiteral("Twee jaar")));
    press("detail_name-processing");
    QDialog *name = dialog();
    auto *box = name->findChild<QCheckBox *>(QStringLiteral("processing_") + m_lease->toString());
    QVERIFY(box && box->text().contains(QStringLiteral("Verhuur && huur")));
    box->setChecked(true);
    record(name);
    choose("access-d-period");
    QTRY_VERIFY(told->text().contains(QStringLiteral("Twee jaar")));
}

void GatherDialogsTest::aPointWithoutMatterHasNone()
{
    choose("access-e-rights");
    QVERIFY(!the<QPushButton>(*m_page, "detail_name-processing")->isVisible());
    QVERIFY(!the<QPushButton>(*m_page, "detail_ask-search")->isVisible());
    QVERIFY(!the<QLabel>(*m_page, "chosenPoint")->text().isEmpty());
}

QTEST_MAIN(GatherDialogsTest)
#include "tst_gatherdialogs.moc"
