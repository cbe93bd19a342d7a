// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace balie {

// Asks where, without blocking, and leaves no trace: Qt's own dialog writes folder names into a
// configuration file in clear, which is wiped when the dialog has gone (threat T-24). The function is
// called with the full path; not at all when the user thinks better of it.
using PathChosen = std::function<void(const QString &path)>;

// filter: "CSV (*.csv)". The suggested name must not hold a person's name; a missing suffix is added.
// Replacing a file is asked by the dialog itself.
void chooseFileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                      const PathChosen &chosen);
void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter, const PathChosen &chosen);
// Several at once.
void chooseFilesToOpen(QWidget *parent, const QString &title, const std::function<void(const QStringList &paths)> &chosen);
// startIn: empty for the documents of the user.
void chooseFolder(QWidget *parent, const QString &title, const QString &startIn, const PathChosen &chosen);

// The folder of the user's documents, which every dialog begins with.
QString documentsFolder();

} // namespace balie
