// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/pictures.h"

#include "ui/main/mainwindow.h"
#include "ui/main/tour.h"

#include <QCoreApplication>
#include <QDir>
#include <QMouseEvent>
#include <QPixmap>
#include <QTemporaryDir>

#include <optional>

namespace balie {

// The tour is somebody at work: on a slow machine the window may not lock itself in the middle.
static void beAtWork(MainWindow &window)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(), window.mapToGlobal(QPointF()), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &move);
}

Result<int> takePictures(MainWindow &window, const QString &folder, const std::vector<ThemeChoice> &themes)
{
    constexpr QSize pictureSize(1440, 900);
    Q_ASSERT(window.desk());
    const QDir pictures(folder);
    if (!QDir().mkpath(folder))
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), pictures.dirName());
    window.resize(pictureSize);
    int subjects = 0;
    int taken = 0;
    std::optional<Error> failed;
    const auto take = [&](QWidget &shown, const QString &name) {
        ++subjects;
        beAtWork(window);
        for (const ThemeChoice theme : themes) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1-%2-%3.png").arg(toWord(theme)).arg(subjects, 2, 10, QLatin1Char('0')).arg(name);
            if (!shown.grab().save(pictures.filePath(file)) && !failed)
                failed = Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), file);
            ++taken;
        }
    };
    const QTemporaryDir place;
    Tour tour(window, take);
    tour.go(place.path());
    if (failed)
        return *failed;
    for (const QString &missed : tour.missed())
        qWarning("No picture of %s", qPrintable(missed));
    if (!tour.missed().isEmpty())
        return Error(ErrorCode::FileUnwritable).with(QStringLiteral("file"), tour.missed().front().section(u':', 0, 0));
    return taken;
}

} // namespace balie
