// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/newplacefield.h"

#include "core/platform/filesystemkind.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspaceopener.h"
#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace balie {

static constexpr int longestPath = 4000;

NewPlaceField::NewPlaceField(QWidget *parent) : QWidget(parent), m_folder(new QLineEdit(this)), m_note(new PlainLabel(this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->setSpacing(metrics::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::related);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setMaxLength(longestPath);
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAutoDefault(false);
    row->addWidget(m_folder);
    row->addWidget(choose);
    m_note->setObjectName(QStringLiteral("folderNote"));
    m_note->setWordWrap(true);
    m_note->hide();
    lines->addLayout(row);
    lines->addWidget(m_note);
    connect(m_folder, &QLineEdit::textChanged, this, &NewPlaceField::look);
    connect(choose, &QPushButton::clicked, this, &NewPlaceField::choose);
}

void NewPlaceField::setLabel(QLabel &label)
{
    label.setBuddy(m_folder);
    m_folder->setAccessibleName(label.text().remove(QLatin1Char('&')));
}

void NewPlaceField::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QString NewPlaceField::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
}

QString NewPlaceField::note() const
{
    return m_note->text();
}

void NewPlaceField::look()
{
    QString note;
    m_usable = false;
    if (m_folder->text().trimmed().isEmpty() || !QDir::isAbsolutePath(folder())) {
        note = tr("Type where the folder must come, beginning with /.");
    } else if (const Result<void> free = checkNewPlace(folder()); !free) {
        note = sentenceOf(free.error());
    } else {
        m_usable = true;
        if (const auto service = syncServiceOf(folder()))
            note = tr("Take care: %1 copies this folder to other computers. That can damage the register. "
                      "A folder outside it is safer.").arg(*service);
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_folder->setAccessibleDescription(note);
}

void NewPlaceField::choose()
{
    chooseFolder(this, tr("Where the register must lie"), QFileInfo(folder()).path(),
                 [this](const QString &chosen) { setFolder(QDir(chosen).filePath(m_name)); });
}

} // namespace balie
