// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are brought in with the dialog: columns are suggested, lines that cannot be taken are named, all or nothing comes
// in, and it goes out again as a whole.
#include "core/import/keepmapping.h"
#include "core/import/undoimport.h"
#include "core/store/tables.h"
#include "core/wording/importwords.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/said.h"
#include "tests/ui/support/thewidget.h"
#include "ui/import/importdialog.h"
#include "ui/import/importsource.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itComesInAndGoesOutAgain();
    void anEarlierOneGoesOutAgain();
    void theColumnsAreSuggestedAndCanBeChosen();
    void recipientsComeInAndGoOutAgain();
    void linesThatCannotBeTakenStopIt();
    void whereNoLineCanBeTakenItIsSaid();
    void whatIsMissingIsSaid();
    void closingItLeavesNothing();
    void anotherFileThanATableIsSaid();

private:
    QString file(const char *name, const QByteArray &content);
    void choose(const char *kind, const QString &path);
    void press(const char *button) { the<QPushButton>(*m_dialog, button)->click(); }
    // From 0: the source, the columns, the work, the outcome.
    bool isAt(int step) const;
    QString text(const char *label) const { return the<QLabel>(*m_dialog, label)->text(); }
    qint64 persons();
    std::vector<ImportBatch> batches();

    QTemporaryDir m_folder;
    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<ImportDialog> m_dialog;
};

static const QByteArray twoPersons = "Huurdernr;Achternaam;Kleur;BSN\nH1;Bos;rood;111222333\nH2;Vos;;123456782\n";

void ImportDialogTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); }).value();
    m_dialog = std::make_unique<ImportDialog>(*m_register->workspace, std::vector{rows.front().organisation}, std::nullopt, QDate(2026, 3, 3));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void ImportDialogTest::cleanup()
{
    m_dialog.reset();
    m_register.reset();
}

QString ImportDialogTest::file(const char *name, const QByteArray &content)
{
    QFile written(m_folder.filePath(QString::fromLatin1(name)));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("no file");
    return written.fileName();
}

void ImportDialogTest::choose(const char *kind, const QString &path)
{
    auto *field = the<QComboBox>(*m_dialog, "kind");
    field->setCurrentIndex(field->findData(QString::fromLatin1(kind)));
    m_dialog->source()->setFiles({path});
}

bool ImportDialogTest::isAt(int step) const
{
    return QTest::qWaitFor([&] { return the<QStackedWidget>(*m_dialog, "importSteps")->currentIndex() == step; });
}

qint64 ImportDialogTest::persons()
{
    return m_register->workspace->runAndWait([](Register &opened) { return opened.tables().persons.count(); }).value();
}

std::vector<ImportBatch> ImportDialogTest::batches()
{
    return m_register->workspace->runAndWait([](Register &opened) { return importBatches(opened, {}, 10); }).value();
}

void ImportDialogTest::itComesInAndGoesOutAgain()
{
    QSignalSpy recorded(m_dialog.get(), &ImportDialog::recorded);
    choose("persons", file("huurders.csv", twoPersons));
    press("confirm");
    QVERIFY(isAt(1));
    press("confirm");
    QVERIFY(isAt(3));
    QVERIFY2(text("counts").contains(u'2'), qPrintable(text("counts")));
    QVERIFY(text("reading").contains(QStringLiteral("BSN: 2")));
    QCOMPARE(persons(), 0);
    press("confirm");
    QTRY_COMPARE(recorded.count(), 1);
    QCOMPARE(persons(), 2);
    QVERIFY(m_register->workspace->runAndWait(recorded.front().at(1).value<UndoWork>()));
    QCOMPARE(persons(), 0);
    QVERIFY(batches().front().undone);
}

void ImportDialogTest::anEarlierOneGoesOutAgain()
{
    QSignalSpy recorded(m_dialog.get(), &ImportDialog::recorded);
    choose("persons", file("huurders.csv", twoPersons));
    for (const int step : {1, 3}) {
        press("confirm");
        QVERIFY(isAt(step));
    }
    press("confirm");
    QTRY_COMPARE(recorded.count(), 1);
    const auto rows = m_register->workspace->runAndWait([](Register &opened) { return organisationRows(opened); }).value();
    m_dialog = std::make_unique<ImportDialog>(*m_register->workspace, std::vector{rows.front().organisation}, std::nullopt, QDate(2026, 3, 3));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QTRY_VERIFY(the<QPushButton>(*m_dialog, "undoImport")->isVisible());
    press("undoImport");
    QCOMPARE(persons(), 2); // it is asked first
    press("messageAction");
    QTRY_COMPARE(persons(), 0);
    QVERIFY(isAt(0));
    QTRY_VERIFY(said(*m_dialog).contains(undoneImportWords(2, 0)));
    QTRY_VERIFY(!the<QPushButton>(*m_dialog, "undoImport")->isEnabled());
}

void ImportDialogTest::theColumnsAreSuggestedAndCanBeChosen()
{
    choose("persons", file("huurders.csv", "Wie;Nummer;BSN\nBos;H1;111222333\n"));
    press("confirm");
    QVERIFY(isAt(1));
    auto *key = the<QComboBox>(*m_dialog, "field_key");
    QCOMPARE(key->currentIndex(), 0);
    QCOMPARE(key->findData(QStringLiteral("BSN")), -1);
    QVERIFY(text("leftOut").contains(QStringLiteral("BSN")));
    press("confirm");
    QVERIFY2(!said(*m_dialog).isEmpty(), "a field that is needed has no column");
    key->setCurrentIndex(key->findData(QStringLiteral("Nummer")));
    auto *family = the<QComboBox>(*m_dialog, "field_family");
    family->setCurrentIndex(family->findData(QStringLiteral("Wie")));
    the<QLineEdit>(*m_dialog, "mappingName")->setText(QStringLiteral("Onze huurders"));
    press("confirm");
    QVERIFY(isAt(3));
    press("confirm");
    QTRY_COMPARE(persons(), 1);
    QTRY_VERIFY(m_register->workspace->runAndWait([](Register &opened) { return keptMapping(opened, TableKind::Persons, QStringLiteral("Onze huurders")); }).has_value());
}

void ImportDialogTest::recipientsComeInAndGoOutAgain()
{
    QSignalSpy recorded(m_dialog.get(), &ImportDialog::recorded);
    choose("recipients", file("ontvangers.csv", "Naam;Soort;Kleur\nAannemer Groen;aannemer;groen\n"));
    press("confirm");
    QVERIFY(isAt(1));
    QVERIFY(the<QComboBox>(*m_dialog, "field_name")->currentIndex() > 0);
    QVERIFY(text("leftOut").contains(QStringLiteral("Kleur")));
    press("confirm");
    QVERIFY(isAt(3));
    QVERIFY2(text("counts").startsWith(QStringLiteral("Recipients: 1")), qPrintable(text("counts")));
    press("confirm");
    QTRY_COMPARE(recorded.count(), 1);
    const auto all = [this] { return m_register->workspace->runAndWait([](Register &opened) { return opened.tables().recipients.all(); }).value().size(); };
    QCOMPARE(all(), std::size_t(1));
    QVERIFY(m_register->workspace->runAndWait(recorded.front().at(1).value<UndoWork>()));
    QCOMPARE(all(), std::size_t(0));
}

void ImportDialogTest::linesThatCannotBeTakenStopIt()
{
    choose("persons", file("huurders.csv", "Huurdernr;Achternaam\nH1;Bos\n;Vos\nH3;\n"));
    press("confirm");
    QVERIFY(isAt(1));
    press("confirm");
    QVERIFY(isAt(3));
    auto *table = the<QTableView>(*m_dialog, "refusedTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("3"));
    QVERIFY(!table->model()->index(0, 3).data().toString().contains(QStringLiteral("key-missing")));
    press("confirm");
    QVERIFY(!said(*m_dialog).isEmpty());
    QCOMPARE(persons(), 0);
    the<QCheckBox>(*m_dialog, "leaveOut")->setChecked(true);
    press("confirm");
    QTRY_COMPARE(persons(), 1);
    QCOMPARE(batches().front().leftOut, 2);
}

void ImportDialogTest::whereNoLineCanBeTakenItIsSaid()
{
    choose("persons", file("huurders.csv", "Huurdernr;Achternaam\n;Vos\nH3;\n"));
    for (const int step : {1, 3}) {
        press("confirm");
        QVERIFY(isAt(step));
    }
    QVERIFY2(text("counts").contains(QStringLiteral("Mend the lines")), qPrintable(text("counts")));
    QVERIFY(!the<QCheckBox>(*m_dialog, "leaveOut")->isVisible()); // nothing would be left
    press("confirm");
    QCOMPARE(said(*m_dialog), text("counts"));
    QVERIFY(isAt(3));
}

void ImportDialogTest::whatIsMissingIsSaid()
{
    press("confirm");
    QVERIFY(isAt(0));
    const QString files = said(*m_dialog);
    QVERIFY(!files.isEmpty());
    the<QLineEdit>(*m_dialog, "system")->clear();
    press("confirm");
    QVERIFY(said(*m_dialog) != files && !said(*m_dialog).isEmpty());
    m_dialog->source()->setFiles({file("huurders.csv", twoPersons)});
    QVERIFY(!m_dialog->findChild<MessageBar *>()->isVisible()); // something was put right
}

void ImportDialogTest::closingItLeavesNothing()
{
    choose("persons", file("huurders.csv", twoPersons));
    press("confirm");
    QVERIFY(isAt(1));
    press("confirm");
    QVERIFY(isAt(3));
    const QString aside = m_register->workspace->folder() + QStringLiteral("/store.import");
    QVERIFY(QFile::exists(aside));
    m_dialog->reject();
    m_dialog.reset();
    QTRY_VERIFY(!QFile::exists(aside));
    QCOMPARE(persons(), 0);
    QVERIFY(batches().empty());
}

void ImportDialogTest::anotherFileThanATableIsSaid()
{
    choose("persons", file("brief.pdf", "%PDF-1.4\n"));
    press("confirm");
    QTRY_VERIFY(!said(*m_dialog).isEmpty());
    QVERIFY(isAt(0));
    choose("vera", file("relaties.json", "dit is geen json"));
    press("confirm");
    QTRY_VERIFY(said(*m_dialog).contains(QStringLiteral("JSON")));
    QVERIFY(isAt(0));
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
