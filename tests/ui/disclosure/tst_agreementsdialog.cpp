// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signed copy of an agreement in the window: put with it, saved outside, taken out after a question.
#include "tests/ui/disclosure/disclosuredesk.h"
#include "ui/disclosure/agreementsdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace balie;

class AgreementsDialogTest : public QObject, private DisclosureDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void aCopyIsKeptSavedAndTakenOut();
    void aNumberInItAsksForAReason();
    void withoutAnAgreementItSaysWhatToDo();

private:
    AgreementsDialog *openIt();
    QString file(const char *name, const QByteArray &content);
    static QString copyOf(const AgreementsDialog &dialog) { return the<QTableView>(dialog, "agreementCopies")->model()->index(0, 4).data().toString(); }
    static bool may(const AgreementsDialog &dialog, const char *button) { return the<QPushButton>(dialog, button)->isEnabled(); }

    QTemporaryDir m_folder;
};

void AgreementsDialogTest::init()
{
    open();
    keepRecipient("Huurwolk BV", "", RecipientKind::Software);
    Recipient recipient = recipients().front().recipient;
    recipient.agreements = {{AgreementId::create(Instant::fromMSecs(0)), AgreementKind::Processor, QDate(2024, 2, 1), {}, {}}};
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return keepRecipients(opened, {recipient}); }));
}

QString AgreementsDialogTest::file(const char *name, const QByteArray &content)
{
    QFile written(m_folder.filePath(QString::fromLatin1(name)));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("no file");
    return written.fileName();
}

AgreementsDialog *AgreementsDialogTest::openIt()
{
    m_page->refresh();
    m_page->show();
    the<QTabWidget>(*m_page, "disclosureTabs")->setCurrentIndex(2);
    if (!QTest::qWaitFor([this] { return the<QTableView>(*m_page, "recipientsTable")->model()->rowCount() == 1; }))
        qFatal("no recipient");
    return qobject_cast<AgreementsDialog *>(press("showAgreements", "agreementsDialog"));
}

void AgreementsDialogTest::aCopyIsKeptSavedAndTakenOut()
{
    AgreementsDialog *dialog = openIt();
    QVERIFY(may(*dialog, "putCopy") && !may(*dialog, "saveCopy") && !may(*dialog, "removeCopy"));
    dialog->take(file("getekend.txt", "Ondertekend te Enschede"));
    QTRY_VERIFY2(copyOf(*dialog).startsWith(QStringLiteral("getekend.txt")), qPrintable(said(*dialog)));
    QVERIFY(!may(*dialog, "putCopy") && may(*dialog, "saveCopy") && may(*dialog, "removeCopy"));
    the<QPushButton>(*dialog, "saveCopy")->click();
    QFileDialog *files = nullptr;
    QTRY_VERIFY((files = dialog->findChild<QFileDialog *>()));
    const QString path = m_folder.filePath(QStringLiteral("buiten.txt"));
    Q_EMIT files->fileSelected(path);
    files->reject();
    QTRY_VERIFY2(said(*dialog).contains(QStringLiteral("buiten.txt")), qPrintable(said(*dialog)));
    QFile outside(path);
    QVERIFY(outside.open(QIODevice::ReadOnly));
    QCOMPARE(outside.readAll(), QByteArray("Ondertekend te Enschede"));
    the<QPushButton>(*dialog, "removeCopy")->click();
    QCOMPARE(recipients().front().copies.size(), std::size_t(1)); // it is asked first
    the<QPushButton>(*dialog, "messageAction")->click();
    QTRY_VERIFY(recipients().front().copies.empty());
    QTRY_VERIFY(may(*dialog, "putCopy"));
}

void AgreementsDialogTest::aNumberInItAsksForAReason()
{
    AgreementsDialog *dialog = openIt();
    for (const bool isExplained : {false, true}) {
        dialog->take(file("contract.txt", "BSN 111222333"));
        QDialog *why = nullptr;
        QTRY_VERIFY((why = dialog->findChild<QDialog *>(QStringLiteral("whyDialog"))));
        QVERIFY(recipients().front().copies.empty());
        if (isExplained) {
            the<QPlainTextEdit>(*why, "why")->setPlainText(QStringLiteral("Het origineel is zo getekend"));
            the<QPushButton>(*why, "confirmWhy")->click();
        } else {
            why->reject();
            QTRY_VERIFY(!dialog->findChild<QDialog *>(QStringLiteral("whyDialog")));
            QVERIFY(may(*dialog, "putCopy"));
        }
    }
    QTRY_COMPARE(recipients().front().copies.size(), std::size_t(1));
}

void AgreementsDialogTest::withoutAnAgreementItSaysWhatToDo()
{
    Recipient recipient = recipients().front().recipient;
    recipient.agreements.clear();
    QVERIFY(m_register->workspace->runAndWait([&](Register &opened) { return keepRecipients(opened, {recipient}); }));
    const AgreementsDialog *dialog = openIt();
    QVERIFY(the<QLabel>(*dialog, "noAgreement")->isVisible());
    QVERIFY(!may(*dialog, "putCopy") && !may(*dialog, "saveCopy"));
}

QTEST_MAIN(AgreementsDialogTest)
#include "tst_agreementsdialog.moc"
