// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/tour.h"

#include "core/overview/requestrows.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigation.h"
#include "ui/setup/setupplace.h"
#include "ui/setup/setupwizard.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace balie {

namespace {

// A case for each thing that a case can be.
struct Example
{
    QString name;
    std::function<bool(const RequestRow &)> fits;
};

std::vector<Example> examples()
{
    using Row = RequestRow;
    const auto in = [](RequestState state) { return [state](const Row &row) { return row.state == state && !row.waiting; }; };
    return {
        {QStringLiteral("case"), in(RequestState::InProgress)},
        {QStringLiteral("case-late"), [](const Row &row) { return row.urgency == Urgency::Late && row.waiting; }},
        {QStringLiteral("case-paused"), [](const Row &row) { return row.waiting && row.state == RequestState::InProgress; }},
        {QStringLiteral("case-extended"), in(RequestState::Extended)},
        {QStringLiteral("case-received"), in(RequestState::Received)},
        {QStringLiteral("case-answered"), in(RequestState::Answered)},
        {QStringLiteral("case-to-close"), [](const Row &row) { return row.nextStep == RequestAction::Close; }},
        {QStringLiteral("case-closed"), in(RequestState::Closed)},
        {QStringLiteral("case-withdrawn"), in(RequestState::Withdrawn)},
    };
}

// Of the register that the wizard makes.
QString passphrase()
{
    return QStringLiteral("kwikstaart molen regenboog 41");
}

} // namespace

void Tour::go(const QString &folder)
{
    pages({});
    management();
    retention();
    disclosures();
    reports();
    cases();
    gathering();
    complaints();
    cards();
    dialogs();
    m_window.lock();
    lockScreen();
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")) || !wizard(place.filePath(QStringLiteral("Leeg.balie"))))
        return;
    pages(QStringLiteral("empty-"));
    newSheet();
    m_window.lock();
    colleagues(place.filePath(QStringLiteral("Demo.balie")));
}

Desk &Tour::desk() const
{
    return *m_window.desk();
}

void Tour::pages(const QString &before)
{
    for (const QString &word : desk().navigation()->words()) {
        desk().open({word, {}});
        seeWindow(before + word);
    }
}

void Tour::management()
{
    desk().open({QStringLiteral("settings"), {}});
    seeTabs(QStringLiteral("settingsTabs"), QStringLiteral("settings"));
    for (const char *name : {"newOrganisation", "editOrganisation", "newVersion", "letterStyle", "newProcessing", "newUser", "changeRole", "changePassphrase", "newSheet"}) {
        const QString button = QString::fromLatin1(name);
        if (auto *found = m_window.findChild<QPushButton *>(button)) {
            found->click();
            seeParts(QStringLiteral("dialog-") + button);
            seeDialog(QStringLiteral("dialog-") + button);
        }
    }
}

void Tour::cases()
{
    for (const Example &example : examples()) {
        if (const std::optional<RequestId> id = caseWith(example.fits))
            oneCase(example.name, *id);
    }
    dataToTakeAlong();
}

std::optional<RequestId> Tour::caseWith(const std::function<bool(const RequestRow &)> &fits) const
{
    const auto all = m_window.workspace()->runAndWait([](Register &opened) {
        RequestQuery query;
        query.limit = 1000;
        return requestRows(opened, query);
    });
    if (!all)
        return std::nullopt;
    const auto row = std::find_if(all->rows.begin(), all->rows.end(), fits);
    return row == all->rows.end() ? std::nullopt : std::optional(row->id);
}

void Tour::oneCase(const QString &name, const RequestId &id)
{
    desk().open({requestPageWord, id.toString()});
    seeWindow(name);
    if (m_acts.isEmpty() || name == QStringLiteral("case-closed"))
        seeTabs(QStringLiteral("caseTabs"), name);
    if (m_acts.isEmpty())
        attachments();
    // By name, since the menu is made anew with every answer of the register.
    QStringList offered;
    for (const QAction *act : m_window.findChildren<QAction *>()) {
        if (act->objectName().startsWith(QStringLiteral("act_")) && !m_acts.contains(act->objectName()))
            offered.append(act->objectName());
    }
    for (const QString &word : offered) {
        m_window.findChild<QAction *>(word)->trigger();
        if (auto *outcome = m_window.findChild<QComboBox *>(QStringLiteral("outcome")); outcome && outcome->findData(QStringLiteral("partly")) >= 0)
            outcome->setCurrentIndex(outcome->findData(QStringLiteral("partly"))); // a refusal asks for more
        if (auto *actor = desk().currentPage()->findChild<QComboBox *>(QStringLiteral("representative")))
            actor->setCurrentIndex(actor->count() - 1); // and so does who acts for another
        if (seeDialog(QString(word).replace(QLatin1Char('_'), QLatin1Char('-'))))
            m_acts.insert(word);
    }
    desk().currentPage()->messages()->dismiss();
}

void Tour::cards()
{
    for (const char *command : {"phone", "new-request"}) {
        m_window.command(QString::fromLatin1(command));
        seeWindow(QString::fromLatin1(command));
    }
    auto *representative = m_window.findChild<QComboBox *>(QStringLiteral("representative"));
    representative->setCurrentIndex(representative->count() - 1);
    seeWindow(QStringLiteral("new-request-represented"));
    representative->setCurrentIndex(0);
}

void Tour::dialogs()
{
    for (const char *command : {"preferences", "shortcuts", "help", "about"}) {
        m_window.command(QString::fromLatin1(command));
        seeDialog(QString::fromLatin1(command));
    }
}

void Tour::lockScreen()
{
    seeWindow(QStringLiteral("lock"));
    for (const bool keysGone : {false, true}) {
        m_window.findChild<QPushButton *>(QStringLiteral("recover"))->click();
        if (auto *box = m_window.findChild<QCheckBox *>(QStringLiteral("keysGone")))
            box->setChecked(keysGone);
        seeDialog(keysGone ? QStringLiteral("dialog-recover-square") : QStringLiteral("dialog-recover"));
    }
}

// The sheet as it is printed; the register keeps the one it has.
void Tour::newSheet()
{
    m_window.findChild<QPushButton *>(QStringLiteral("newSheet"))->click();
    auto *dialog = m_window.findChild<QDialog *>(QStringLiteral("newSheetDialog"));
    dialog->findChild<QLineEdit *>(QStringLiteral("ownPassphrase"))->setText(passphrase());
    dialog->findChild<QPushButton *>(QStringLiteral("nextButton"))->click();
    while (!dialog->isEnabled())
        settle();
    seeDialog(QStringLiteral("dialog-newSheet-made"));
}

// As somebody answers it; opens the register that was made.
bool Tour::wizard(const QString &folder)
{
    const QString user = QStringLiteral("Fatima Yilmaz");
    m_window.makeRegister();
    auto *wizard = m_window.findChild<SetupWizard *>();
    auto *next = wizard->findChild<QPushButton *>(QStringLiteral("nextButton"));
    seeWindow(QStringLiteral("setup-organisation"));
    next->click();
    wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(user);
    for (QLineEdit *field : wizard->findChild<QWidget *>(QStringLiteral("newPassphrase"))->findChildren<QLineEdit *>())
        field->setText(passphrase());
    seeWindow(QStringLiteral("setup-user"));
    next->click();
    wizard->placeStep()->setFolder(folder);
    seeWindow(QStringLiteral("setup-place"));
    next->click();
    const auto *fields = wizard->findChild<QWidget *>(QStringLiteral("wizardColumn"));
    while (!fields->isEnabled())
        settle();
    seeWindow(QStringLiteral("setup-recovery"));
    Preferences().forgetRegister(folder);
    auto opened = openRegister(folder, user, Secret::fromText(passphrase()));
    if (opened)
        m_window.openDesk(std::move(*opened));
    return bool(opened);
}

void Tour::seeWindow(const QString &name)
{
    settle();
    m_seen(m_window, name);
}

void Tour::seeTabs(const QString &tabs, const QString &name)
{
    auto *found = m_window.findChild<QTabWidget *>(tabs);
    Q_ASSERT(found);
    for (int i = 1; i < found->count(); ++i) {
        found->setCurrentIndex(i);
        seeWindow(QStringLiteral("%1-tab%2").arg(name).arg(i + 1));
    }
    found->setCurrentIndex(0);
}

// Of a dialog with a list of parts at its left, each but the first.
void Tour::seeParts(const QString &name)
{
    settle();
    auto *list = m_window.findChild<QListWidget *>(QStringLiteral("statementParts"));
    for (int row = 1; list && row < list->count(); ++row) {
        list->setCurrentRow(row);
        settle();
        m_seen(*list->window(), QStringLiteral("%1-part%2").arg(name).arg(row + 1));
    }
    if (list)
        list->setCurrentRow(0);
}

bool Tour::seeDialog(const QString &name)
{
    settle();
    bool found = false;
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QDialog *>(other) || !other->isVisible())
            continue;
        found = true;
        m_seen(*other, name);
        other->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return found;
}

void Tour::miss(const QString &name, const QString &why)
{
    m_missed.append(QStringLiteral("%1: %2").arg(name, why));
}

// Answers of the register lead to further questions.
void Tour::settle()
{
    for (int round = 0; round < 4; ++round) {
        QEventLoop loop;
        if (Workspace *workspace = m_window.workspace()) {
            const auto nothing = [](Register &) -> Result<int> { return 0; };
            whenReady(workspace->run(nothing), &loop, [&loop](const Result<int> &) { loop.quit(); });
        } else {
            QTimer::singleShot(0, &loop, &QEventLoop::quit);
        }
        loop.exec();
        QCoreApplication::processEvents();
    }
}

} // namespace balie
