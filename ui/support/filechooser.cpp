// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace balie {

// A word of Qt's file dialog that Qt's own Dutch has under another name.
[[maybe_unused]] static constexpr const char *folderWord[] =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

static void wipeTraces()
{
    QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
    settings.beginGroup(QStringLiteral("FileDialog"));
    settings.remove(QStringLiteral("history"));
    settings.remove(QStringLiteral("lastVisited"));
}

static QFileDialog *openDialog(QWidget *parent, const QString &title, const QString &startIn, const PathChosen &chosen)
{
    auto *dialog = new QFileDialog(parent, title, startIn);
    dialog->setObjectName(QStringLiteral("fileChooser"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    // The dialog writes its history in its destructor, so the wiping comes after that.
    QObject::connect(dialog, &QObject::destroyed, [] { wipeTraces(); });
    return dialog;
}

void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                      const PathChosen &chosen)
{
    QFileDialog *dialog = openDialog(parent, title, documentsFolder(), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    static const QRegularExpression suffix(QStringLiteral("\\*\\.(\\w+)"));
    dialog->setDefaultSuffix(suffix.match(filter).captured(1));
    dialog->selectFile(suggestedName);
    dialog->open();
}

void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter, const PathChosen &chosen)
{
    QFileDialog *dialog = openDialog(parent, title, documentsFolder(), chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    dialog->open();
}

void chooseFilesToOpen(QWidget *parent, const QString &title, const std::function<void(const QStringList &)> &chosen)
{
    QFileDialog *dialog = openDialog(parent, title, documentsFolder(), [](const QString &) {});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, chosen);
    dialog->open();
}

void chooseFolder(QWidget *parent, const QString &title, const QString &startIn, const PathChosen &chosen)
{
    QFileDialog *dialog = openDialog(parent, title, startIn.isEmpty() ? documentsFolder() : startIn, chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace balie
