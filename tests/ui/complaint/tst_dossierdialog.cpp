// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier in the window: what is missing is said first, more than usual needs a reason, and it is saved or printed
// with a line in the log.
#include "core/casework/attachfile.h"
#include "ui/complaint/dossierdialog.h"
#include "ui/support/messagebar.h"
#include "ui/support/primarybutton.h"
#include "tests/support/papertools.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace balie;

class DossierDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsMissingIsSaid();
    void itIsSavedAndLogged();
    void moreNeedsAReason();
    void otherCasesOfThePersonComeAlong();
    void itIsPreviewed();
    void aLockInTheMiddleIsSafe();

private:
    void save(const QString &path);
    std::vector<DossierPrint> prints()
    {
        return m_register->workspace->runAndWait([this](Register &opened) { return dossierPrints(opened, *m_request); }).value();
    }

    std::unique_ptr<OpenedRegister> m_register;
    std::optional<RequestId> m_request;
    std::unique_ptr<QWidget> m_page;
    QPointer<DossierDialog> m_dialog;
};

void DossierDialogTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_request = m_register->receive(QStringLiteral("Jan van der Horst"), Right::Access, m_register->clock.today())->request;
    m_page = std::make_unique<QWidget>();
    m_page->resize(1000, 800);
    m_page->show();
    m_dialog = new DossierDialog(*m_register->workspace, *m_request, m_page.get());
    m_dialog->open();
    QTRY_VERIFY(!the<QPlainTextEdit>(*m_dialog, "dossierSummary")->toPlainText().isEmpty());
}

void DossierDialogTest::cleanup()
{
    m_page.reset();
    m_register.reset();
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

void DossierDialogTest::whatIsMissingIsSaid()
{
    const auto *gaps = the<QListWidget>(*m_dialog, "dossierGaps");
    QVERIFY(gaps->count() > 3);
    QStringList lines;
    for (int row = 0; row < gaps->count(); ++row)
        lines.append(gaps->item(row)->text());
    QVERIFY(lines.contains(QStringLiteral("Decision and weighing: No answer is recorded. Record what was decided, with the weighing.")));
    QVERIFY(!the<QLineEdit>(*m_dialog, "dossierReason")->isVisible());
}

void DossierDialogTest::itIsSavedAndLogged()
{
    const QString path = m_register->dir.filePath(QStringLiteral("dossier.pdf"));
    the<QPlainTextEdit>(*m_dialog, "dossierSummary")->setPlainText(QStringLiteral("Het gaat om <b>drie</b> brieven."));
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
    QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("Say why")));
    QVERIFY(prints().empty());
}

void DossierDialogTest::otherCasesOfThePersonComeAlong()
{
    m_page.reset();
    const auto second = m_register->workspace->runAndWait([this](Register &opened) -> Result<ActDone> {
        const auto dossier = requestDossier(opened, *m_request);
        const Receipt receipt{dossier->organisation.id, dossier->person.id, {Right::Erasure}, Channel::Phone, opened.today(), {}, {}, {}, {}, {}, {}, {}, NumberGate::Refuse};
        return receiveRequest(opened, receipt);
    });
    QVERIFY(second);
    m_page = std::make_unique<QWidget>();
    m_page->show();
    m_dialog = new DossierDialog(*m_register->workspace, *m_request, m_page.get());
    m_dialog->open();
    QCheckBox *other = nullptr;
    QTRY_VERIFY((other = m_dialog->findChild<QCheckBox *>(QStringLiteral("dossierCase_%1").arg(second->reference))));
    other->click();
    const QString path = m_register->dir.filePath(QStringLiteral("twee.pdf"));
    save(path);
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(textOnPaper(path).contains(caseHeading(second->reference)));
}

void DossierDialogTest::itIsPreviewed()
{
    the<QPushButton>(*m_dialog, "dossierPreview")->click();
    QPrintPreviewDialog *preview = nullptr;
    QTRY_VERIFY((preview = m_dialog->findChild<QPrintPreviewDialog *>(QStringLiteral("printPreview"))));
    QVERIFY(prints().empty()); // looking is not giving
    preview->close();
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
