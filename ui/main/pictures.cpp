// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pictures.h"

#include "core/overview/requestrows.h"
#include "core/workspace/workspaceopener.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigation.h"
#include "ui/main/photographer.h"
#include "ui/setup/setupplace.h"
#include "ui/setup/setupwizard.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>

namespace balie {

namespace {

constexpr QSize pictureSize(1440, 900);

// A case for each thing that a case can be, most telling first.
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
        {QStringLiteral("case-paused"),
         [](const Row &row) { return row.waiting && row.state == RequestState::InProgress; }},
        {QStringLiteral("case-extended"), in(RequestState::Extended)},
        {QStringLiteral("case-received"), in(RequestState::Received)},
        {QStringLiteral("case-answered"), in(RequestState::Answered)},
        {QStringLiteral("case-closed"), in(RequestState::Closed)},
        {QStringLiteral("case-withdrawn"), in(RequestState::Withdrawn)},
    };
}

class Tour
{
public:
    Tour(MainWindow &window, Photographer &photographer) : m_window(window), m_photographer(photographer) {}

    void pages(const QString &before = {})
    {
        for (const QString &word : desk().navigation()->words()) {
            desk().open({word, {}});
            m_photographer.takeWindow(before + word);
        }
    }

    void management()
    {
        desk().open({QStringLiteral("settings"), {}});
        m_photographer.takeTabs(QStringLiteral("settingsTabs"), QStringLiteral("settings"));
        for (const char *name : {"newOrganisation", "editOrganisation", "newVersion", "newUser", "changeRole", "changePassphrase"}) {
            const QString button = QString::fromLatin1(name);
            if (auto *found = m_window.findChild<QPushButton *>(button)) {
                found->click();
                m_photographer.takeDialog(QStringLiteral("dialog-") + button);
            }
        }
    }

    void cases()
    {
        const auto all = m_window.workspace()->runAndWait([](Register &opened) {
            RequestQuery query;
            query.limit = 1000;
            return requestRows(opened, query);
        });
        if (!all)
            return;
        for (const Example &example : examples()) {
            const auto row = std::find_if(all->rows.begin(), all->rows.end(), example.fits);
            if (row != all->rows.end())
                oneCase(example.name, row->id);
        }
    }

    void cardsAndDialogs()
    {
        for (const char *command : {"phone", "new-request"}) {
            m_window.command(QString::fromLatin1(command));
            m_photographer.takeWindow(QString::fromLatin1(command));
        }
        for (const char *command : {"preferences", "shortcuts", "help", "about"}) {
            m_window.command(QString::fromLatin1(command));
            m_photographer.takeDialog(QString::fromLatin1(command));
        }
    }

    // The wizard as somebody answers it; gives nothing when the register could not be made.
    std::unique_ptr<Workspace> wizard(const QString &folder)
    {
        const QString user = QStringLiteral("Fatima Yilmaz");
        const QString passphrase = QStringLiteral("kwikstaart molen regenboog 41");
        m_window.makeRegister();
        auto *wizard = m_window.findChild<SetupWizard *>();
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("nextButton"));
        m_photographer.takeWindow(QStringLiteral("setup-organisation"));
        next->click();
        wizard->findChild<QLineEdit *>(QStringLiteral("userName"))->setText(user);
        for (QLineEdit *field : wizard->findChild<QWidget *>(QStringLiteral("newPassphrase"))->findChildren<QLineEdit *>())
            field->setText(passphrase);
        m_photographer.takeWindow(QStringLiteral("setup-user"));
        next->click();
        wizard->placeStep()->setFolder(folder);
        m_photographer.takeWindow(QStringLiteral("setup-place"));
        next->click();
        const auto *cancel = wizard->findChild<QPushButton *>(QStringLiteral("cancelButton"));
        const auto *fields = wizard->findChild<QWidget *>(QStringLiteral("wizardColumn"));
        while (!fields->isEnabled())
            m_photographer.settle();
        if (cancel->isVisible())
            return nullptr;
        m_photographer.takeWindow(QStringLiteral("setup-recovery"));
        auto opened = openRegister(folder, user, Secret::fromText(passphrase));
        return opened ? std::move(*opened) : nullptr;
    }

private:
    Desk &desk() const { return *m_window.desk(); }

    void oneCase(const QString &name, const RequestId &id)
    {
        desk().open({requestPageWord, id.toString()});
        m_photographer.takeWindow(name);
        if (m_acts.isEmpty() || name == QStringLiteral("case-closed"))
            m_photographer.takeTabs(QStringLiteral("caseTabs"), name);
        // By name, since the menu is made anew with every answer of the register.
        QStringList offered;
        for (const QAction *act : m_window.findChildren<QAction *>()) {
            if (act->objectName().startsWith(QStringLiteral("act_")) && !m_acts.contains(act->objectName()))
                offered.append(act->objectName());
        }
        for (const QString &word : offered) {
            m_window.findChild<QAction *>(word)->trigger();
            if (m_photographer.takeDialog(QString(word).replace(QLatin1Char('_'), QLatin1Char('-'))))
                m_acts.insert(word);
        }
    }

    MainWindow &m_window;
    Photographer &m_photographer;
    QSet<QString> m_acts; // pictured already
};

} // namespace

Result<int> takePictures(MainWindow &window, const QString &folder, const std::vector<ThemeChoice> &themes)
{
    Q_ASSERT(window.desk());
    if (!QDir().mkpath(folder))
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), QDir(folder).dirName());
    window.resize(pictureSize);
    Photographer photographer(window, QDir(folder), themes);
    Tour tour(window, photographer);
    tour.pages();
    tour.management();
    tour.cases();
    tour.cardsAndDialogs();
    window.lock();
    photographer.takeWindow(QStringLiteral("lock"));
    const QTemporaryDir place;
    const QString empty = place.filePath(QStringLiteral("Leeg.balie"));
    if (auto workspace = tour.wizard(empty)) {
        window.openDesk(std::move(workspace));
        tour.pages(QStringLiteral("empty-"));
        window.lock();
    }
    Preferences().forgetRegister(empty);
    return photographer.outcome();
}

} // namespace balie
