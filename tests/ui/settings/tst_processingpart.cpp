// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Beheer with what the organisations do with data.
#include "tests/ui/support/settingsdesk.h"

#include "ui/support/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace balie;

class ProcessingPartTest : public QObject, SettingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aDescriptionIsMadeAndChanged();
    void whatIsMissingIsLedTo();

private:
    void fill(QDialog &dialog, const char *name);
};

void ProcessingPartTest::fill(QDialog &dialog, const char *name)
{
    the<QLineEdit>(dialog, "name")->setText(QString::fromLatin1(name));
    the<QPlainTextEdit>(dialog, "purpose")->setPlainText(QStringLiteral("Een woning verhuren"));
    the<QPlainTextEdit>(dialog, "categories")->setPlainText(QStringLiteral("Naam, adres"));
    the<QPlainTextEdit>(dialog, "period")->setPlainText(QStringLiteral("Twee jaar"));
}

void ProcessingPartTest::aDescriptionIsMadeAndChanged()
{
    m_page->returnTo(QStringLiteral("processing"));
    auto *none = the<QLabel>(*m_page, "noProcessing");
    QTRY_VERIFY(none->isVisible());
    the<QPushButton>(*m_page, "newProcessing")->click();
    QDialog *made = dialog();
    fill(*made, "Verhuur");
    the<QPushButton>(*made, "confirm")->click();
    QAbstractItemModel *model = the<QTableView>(*m_page, "processingTable")->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(!none->isVisible());
    the<QPushButton>(*m_page, "changeProcessing")->click();
    QDialog *changed = dialog();
    QCOMPARE(the<QPlainTextEdit>(*changed, "period")->toPlainText(), QStringLiteral("Twee jaar"));
    the<QLineEdit>(*changed, "name")->setText(QStringLiteral("Verhuur van woningen"));
    the<QPushButton>(*changed, "confirm")->click();
    QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("Verhuur van woningen"));
    QCOMPARE(model->rowCount(), 1);
}

void ProcessingPartTest::whatIsMissingIsLedTo()
{
    m_page->returnTo(QStringLiteral("processing"));
    the<QPushButton>(*m_page, "newProcessing")->click();
    QDialog *made = dialog();
    fill(*made, "Overlast");
    the<QPlainTextEdit>(*made, "categories")->clear();
    the<QPushButton>(*made, "confirm")->click();
    QTRY_VERIFY(made->findChild<MessageBar *>()->isVisible());
    QCOMPARE(made->focusWidget(), the<QPlainTextEdit>(*made, "categories"));
    the<QPlainTextEdit>(*made, "categories")->setPlainText(QStringLiteral("Meldingen"));
    auto *basis = the<QComboBox>(*made, "basis");
    basis->setCurrentIndex(basis->findData(QStringLiteral("legitimate-interests")));
    the<QPushButton>(*made, "confirm")->click();
    QTRY_VERIFY(made->findChild<MessageBar *>()->isVisible());
    QCOMPARE(made->focusWidget(), the<QLineEdit>(*made, "basisWords"));
    QCOMPARE(the<QTableView>(*m_page, "processingTable")->model()->rowCount(), 0);
}

QTEST_MAIN(ProcessingPartTest)
#include "tst_processingpart.moc"
