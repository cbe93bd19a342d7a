// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pictures.h"

#include "core/overview/worklist.h"
#include "core/workspace/workspace.h"
#include "ui/main/mainwindow.h"
#include "ui/main/navigation.h"
#include "ui/main/preferencesdialog.h"
#include "ui/support/whenready.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>

#include <optional>

namespace balie {

namespace {

constexpr QSize pictureSize(1440, 900);

class Photographer
{
public:
    Photographer(MainWindow &window, const QDir &folder) : m_window(window), m_folder(folder) {}

    Result<int> take(ThemeChoice theme)
    {
        applyTheme(theme);
        m_theme = toWord(theme);
        m_number = 0;
        Desk &desk = *m_window.desk();
        for (const QString &word : desk.navigation()->words()) {
            desk.open({word, {}});
            save(word);
        }
        if (const std::optional<RequestId> request = mostUrgent()) {
            desk.open({requestPageWord, request->toString()});
            save(requestPageWord);
        }
        for (const QString &command : {QStringLiteral("phone"), QStringLiteral("new-request")}) {
            m_window.command(command);
            save(command);
        }
        for (const QString &command : {QStringLiteral("preferences"), QStringLiteral("shortcuts"), QStringLiteral("help"),
                                       QStringLiteral("about")}) {
            m_window.command(command);
            saveDialogs(command);
        }
        if (m_failed)
            return *m_failed;
        return m_number;
    }

private:
    // What was asked of the register before has been answered and painted after this.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QEventLoop loop;
            const auto nothing = [](Register &) -> Result<int> { return 0; };
            whenReady(m_window.workspace()->run(nothing), &loop, [&loop](const Result<int> &) { loop.quit(); });
            loop.exec();
            QCoreApplication::processEvents();
        }
    }

    std::optional<RequestId> mostUrgent()
    {
        std::optional<RequestId> found;
        QEventLoop loop;
        const auto read = [](Register &opened) { return workList(opened, 1); };
        whenReady(m_window.workspace()->run(read), &loop, [&](const Result<std::vector<WorkListGroup>> &groups) {
            if (groups && !groups->empty() && !groups->front().rows.empty())
                found = groups->front().rows.front().id;
            loop.quit();
        });
        loop.exec();
        return found;
    }

    void save(const QString &name)
    {
        settle();
        write(m_window, name);
    }

    void saveDialogs(const QString &name)
    {
        settle();
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (!qobject_cast<QDialog *>(other) || !other->isVisible())
                continue;
            write(*other, name);
            other->close();
        }
        QCoreApplication::processEvents();
    }

    void write(QWidget &widget, const QString &name)
    {
        const QString file = QStringLiteral("%1-%2-%3.png").arg(m_theme).arg(++m_number).arg(name);
        if (!m_failed && !widget.grab().save(m_folder.filePath(file)))
            m_failed = Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), file);
    }

    MainWindow &m_window;
    QDir m_folder;
    QString m_theme;
    int m_number = 0;
    std::optional<Error> m_failed;
};

} // namespace

Result<int> takePictures(MainWindow &window, const QString &folder)
{
    Q_ASSERT(window.desk());
    if (!QDir().mkpath(folder))
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), QDir(folder).dirName());
    window.resize(pictureSize);
    Photographer photographer(window, QDir(folder));
    int taken = 0;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const Result<int> some = photographer.take(theme);
        if (!some)
            return some;
        taken += *some;
    }
    return taken;
}

} // namespace balie
