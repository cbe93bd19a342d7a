// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier in the window: what is missing is said first, more than usual needs a reason, and it is saved or printed
// with a line in the log.
#include "core/casework/attachfile.h"
#include "core/store/tables.h"
#include "ui/support/primarybutton.h"
#include "tests/support/dossiers.h"
#include "tests/ui/support/dossierdesk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace balie;

class DossierDialogTest : public QObject, DossierDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void whatIsMissingIsSaid();
    void itIsSavedAndLogged();
    void moreNeedsAReason();
    void otherCasesOfThePersonComeAlong();
    void exhibitsArePicturesUnlessChosen();
    void eachAttachmentIsChosen();
    void theOwnSummaryStaysWithTheCase();
    void theFactsComeBack();
    void whatCannotBeKeptIsAsked();
    void aLockKeepsTheSummary();
    void aSupervisorKeepsNothing();
    void aLockInTheMiddleIsSafe();

private:
    void save(const QString &path);
    QStringList gaps() const;
    LongText kept();
};

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As somebody chooses it in the dialog of the desktop.
void DossierDialogTest::save(const QString &path)
{
    m_dialog->findChild<PrimaryButton *>()->click();
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = m_dialog->findChild<QFileDialog *>()));
    Q_EMIT files->fileSelected(path);
    files->close();
}

QStringList DossierDialogTest::gaps() const
{
    const auto *list = the<QListWidget>(*m_dialog, "dossierGaps");
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    return lines;
}

void DossierDialogTest::whatIsMissingIsSaid()
{
    QVERIFY(gaps().size() > 3);
    QVERIFY(gaps().contains(QStringLiteral("Decision and weighing: No answer is recorded. Record what was decided, with the weighing.")));
    QVERIFY(!the<QLineEdit>(*m_dialog, "dossierReason")->isVisible());
}

void DossierDialogTest::itIsSavedAndLogged()
{
    const QString path = m_register->dir.filePath(QStringLiteral("dossier.pdf"));
    summary()->setPlainText(QStringLiteral("Het gaat om <b>drie</b> brieven."));
    QSignalSpy given(m_dialog, &DossierDialog::given);
    save(path);
    QTRY_COMPARE(given.count(), 1);
    QVERIFY(given.first().first().toString().contains(path));
    QVERIFY(textOnPaper(path).contains(QStringLiteral("Het gaat om <b>drie</b> brieven.")));
    QCOMPARE(prints().size(), 1U);
    QTRY_VERIFY(!m_dialog);
}

void DossierDialogTest::moreNeedsAReason()
{
    the<QCheckBox>(*m_dialog, "dossier_notes")->click();
    auto *why = the<QLineEdit>(*m_dialog, "dossierReason");
    QVERIFY(why->isVisible());
    the<QPushButton>(*m_dialog, "dossierPrint")->click();
    QVERIFY(said().contains(QStringLiteral("Say why")));
    QVERIFY(prints().empty());
}

void DossierDialogTest::otherCasesOfThePersonComeAlong()
{
    m_page.reset();
    const auto second = receiveAnother();
    QVERIFY(second);
    openDialog();
    QCheckBox *other = nullptr;
    QTRY_VERIFY((other = m_dialog->findChild<QCheckBox *>(QStringLiteral("dossierCase_%1").arg(second->reference))));
    const QStringList before = gaps();
    QVERIFY(before.filter(second->reference).isEmpty());
    other->click();
    QTRY_VERIFY(gaps().size() > before.size());
    QCOMPARE(gaps().filter(second->reference + QStringLiteral(" · ")).size(), gaps().size() - before.size());
    QVERIFY(the<QLabel>(*m_dialog, "dossierReady")->text().startsWith(QString::number(gaps().size())));
    other->click();
    QCOMPARE(gaps(), before);
    other->click();
    const QString path = m_register->dir.filePath(QStringLiteral("twee.pdf"));
    save(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(textOnPaper(path).contains(caseHeading(second->reference)));
}

void DossierDialogTest::exhibitsArePicturesUnlessChosen()
{
    auto *pictures = the<QCheckBox>(*m_dialog, "dossierPictures");
    const auto *why = the<QLabel>(*m_dialog, "dossierAsTheyAre");
    QVERIFY(pictures->isChecked() && !why->isVisible());
    QVERIFY(!the<QCheckBox>(*m_dialog, "dossierArchive")->isChecked()); // our own letters stay text
    const auto examined = ExaminedFile::from(QStringLiteral("ander.pdf"), strangePdf(), {});
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return attachFile(opened, *m_request, *examined, {}); }));
    const QString seen = m_register->dir.filePath(QStringLiteral("beeld.pdf"));
    save(seen);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!takenApart(bytesOf(seen)).contains("Regel van een ander"));
    openDialog();
    the<QCheckBox>(*m_dialog, "dossierPictures")->click();
    QVERIFY(the<QLabel>(*m_dialog, "dossierAsTheyAre")->isVisible());
    QVERIFY(!the<QCheckBox>(*m_dialog, "dossierArchive")->isEnabled());
    const QString whole = m_register->dir.filePath(QStringLiteral("heel.pdf"));
    save(whole);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(takenApart(bytesOf(whole)).contains("Regel van een ander"));
}

void DossierDialogTest::eachAttachmentIsChosen()
{
    QVERIFY(!the<QTableWidget>(*m_dialog, "dossierFiles")->isVisible()); // there is none
    m_page.reset();
    for (const auto &[name, bytes] : {std::pair("een.pdf", strangePdf()), std::pair("twee.pdf", strangePdf("/Lang (nl)")), std::pair("drie.txt", QByteArray("Derde brief."))}) {
        const auto examined = ExaminedFile::from(QString::fromLatin1(name), bytes, {});
        QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return attachFile(opened, *m_request, *examined, {}); }));
    }
    openDialog();
    auto *files = the<QTableWidget>(*m_dialog, "dossierFiles");
    QVERIFY(files->isVisible());
    QCOMPARE(files->rowCount(), 3);
    QVERIFY(!(files->item(2, 1)->flags() & Qt::ItemIsUserCheckable)); // nothing is hidden in a text
    auto *archive = the<QCheckBox>(*m_dialog, "dossierArchive");
    files->item(1, 1)->setCheckState(Qt::Unchecked);
    QVERIFY(the<QLabel>(*m_dialog, "dossierAsTheyAre")->isVisible() && !archive->isEnabled());
    files->item(1, 1)->setCheckState(Qt::Checked);
    QVERIFY(archive->isEnabled());
    files->item(0, 1)->setCheckState(Qt::Unchecked);
    files->item(1, 0)->setCheckState(Qt::Unchecked);
    const QString path = m_register->dir.filePath(QStringLiteral("gekozen.pdf"));
    save(path);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(takenApart(bytesOf(path)).count("Regel van een ander"), 1);
    const QString paper = textOnPaper(path).simplified();
    QVERIFY2(paper.contains(QStringLiteral("Left out by choice: attachment(s) 2.")) && paper.contains(QStringLiteral("Derde brief.")), qPrintable(paper));
}

LongText DossierDialogTest::kept()
{
    return m_register->workspace->runAndWait([this](Register &opened) { return opened.tables().summaries.of(*m_request); }).value();
}

void DossierDialogTest::theOwnSummaryStaysWithTheCase()
{
    summary()->setPlainText(QStringLiteral("Het gaat om één brief."));
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog); // and nobody is asked
    QCOMPARE(kept().toString(), QStringLiteral("Het gaat om één brief."));
    openDialog();
    QCOMPARE(summary()->toPlainText(), QStringLiteral("Het gaat om één brief."));
    summary()->setPlainText(QStringLiteral("Het gaat om twee brieven."));
    save(m_register->dir.filePath(QStringLiteral("brieven.pdf")));
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(kept().toString(), QStringLiteral("Het gaat om twee brieven."));
}

void DossierDialogTest::theFactsComeBack()
{
    const QString facts = summary()->toPlainText();
    auto *back = the<QPushButton>(*m_dialog, "dossierFromFacts");
    QVERIFY(!back->isEnabled());
    summary()->setPlainText(QStringLiteral("Het gaat om één brief."));
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    openDialog();
    back = the<QPushButton>(*m_dialog, "dossierFromFacts");
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(summary()->toPlainText(), facts);
    QVERIFY(!back->isEnabled());
    summary()->undo();
    QCOMPARE(summary()->toPlainText(), QStringLiteral("Het gaat om één brief."));
    back->click();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(kept().isEmpty());
}

void DossierDialogTest::whatCannotBeKeptIsAsked()
{
    summary()->setPlainText(QStringLiteral("Zij noemde BSN 111222333."));
    m_dialog->reject();
    QTRY_VERIFY2(said().startsWith(QStringLiteral("The summary cannot be kept")), qPrintable(said()));
    QVERIFY(m_dialog->isVisible());
    the<QPushButton>(*m_dialog, "messageAction")->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(kept().isEmpty());
}

// As the window does it: what shows something goes first, then the register.
void DossierDialogTest::aLockKeepsTheSummary()
{
    summary()->setPlainText(QStringLiteral("Zij noemde BSN 111222333."));
    m_page.reset();
    QVERIFY(kept().toString().startsWith(QStringLiteral("Zij noemde BSN ")));
    QVERIFY(!kept().toString().contains(QStringLiteral("111222333")));
}

void DossierDialogTest::aSupervisorKeepsNothing()
{
    m_page.reset();
    m_register->openAs(Role::Reader);
    openDialog();
    summary()->setPlainText(QStringLiteral("Voor de toezichthouder."));
    const QString path = m_register->dir.filePath(QStringLiteral("toezicht.pdf"));
    save(path);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(textOnPaper(path).contains(QStringLiteral("Voor de toezichthouder.")));
    QVERIFY(kept().isEmpty());
}

void DossierDialogTest::aLockInTheMiddleIsSafe()
{
    save(m_register->dir.filePath(QStringLiteral("half.pdf")));
    m_page.reset();
    m_register.reset();
    QVERIFY(!m_dialog);
}

QTEST_MAIN(DossierDialogTest)
#include "tst_dossierdialog.moc"
