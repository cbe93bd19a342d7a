// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/photographer.h"

#include "core/workspace/workspace.h"
#include "ui/main/mainwindow.h"
#include "ui/support/whenready.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QPixmap>
#include <QTabWidget>
#include <QTimer>

namespace balie {

Photographer::Photographer(MainWindow &window, const QDir &folder, std::vector<ThemeChoice> themes)
    : m_window(window), m_folder(folder), m_themes(std::move(themes))
{
}

// Answers lead to further questions, and some wait a moment for whoever types.
void Photographer::settle()
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

void Photographer::takeWindow(const QString &name)
{
    settle();
    take(m_window, name);
}

void Photographer::takeTabs(const QString &tabs, const QString &name)
{
    auto *found = m_window.findChild<QTabWidget *>(tabs);
    Q_ASSERT(found);
    for (int i = 1; i < found->count(); ++i) {
        found->setCurrentIndex(i);
        takeWindow(QStringLiteral("%1-tab%2").arg(name).arg(i + 1));
    }
    found->setCurrentIndex(0);
}

bool Photographer::takeDialog(const QString &name)
{
    settle();
    bool found = false;
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QDialog *>(other) || !other->isVisible())
            continue;
        found = true;
        take(*other, name);
        other->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return found;
}

void Photographer::take(QWidget &widget, const QString &name)
{
    ++m_subjects;
    for (const ThemeChoice theme : m_themes) {
        applyTheme(theme);
        QCoreApplication::processEvents();
        const QString file = QStringLiteral("%1-%2-%3.png").arg(toWord(theme)).arg(m_subjects, 2, 10, QLatin1Char('0')).arg(name);
        if (!widget.grab().save(m_folder.filePath(file)) && !m_failed)
            m_failed = Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), file);
        ++m_taken;
    }
}

Result<int> Photographer::outcome() const
{
    if (m_failed)
        return *m_failed;
    return m_taken;
}

} // namespace balie
