// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupplace.h"

#include "core/platform/filesystemkind.h"
#include "core/wording/errorwords.h"
#include "core/workspace/workspaceopener.h"
#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"

#include "ui_setupplace.h"

#include <QDir>
#include <QFileInfo>

namespace balie {

QString folderNameOf(const QString &organisationName)
{
    QString name;
    for (const QChar c : organisationName.simplified()) {
        if (c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-'))
            name.append(c);
    }
    name = name.left(60).trimmed();
    return (name.isEmpty() ? SetupPlace::tr("Register") : name) + QStringLiteral(".balie");
}

SetupPlace::SetupPlace(QWidget *parent) : SetupStep(parent), m_form(std::make_unique<Ui::SetupPlace>())
{
    m_form->setupUi(this);
    m_form->folderRow->setSpacing(metrics::related);
    m_form->folderHelp->setRole(TextRole::Caption);
    m_form->folderNote->setObjectName(QStringLiteral("folderNote"));
    metrics::layOutFields(m_form->column);
    connect(m_form->folder, &QLineEdit::textChanged, this, &SetupPlace::look);
    connect(m_form->chooseFolder, &QPushButton::clicked, this, &SetupPlace::choose);
    setFocusProxy(m_form->folder);
}

SetupPlace::~SetupPlace() = default;

QString SetupPlace::title() const
{
    return tr("Where does the register lie?");
}

QString SetupPlace::explanation() const
{
    return tr("The folder is made now and belongs to your account on this computer alone.");
}

void SetupPlace::propose(const QString &organisationName)
{
    if (m_name == organisationName)
        return;
    m_name = organisationName;
    setFolder(QDir(documentsFolder()).filePath(folderNameOf(organisationName)));
}

void SetupPlace::setFolder(const QString &folder)
{
    m_form->folder->setText(QDir::toNativeSeparators(folder));
}

QString SetupPlace::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_form->folder->text().trimmed()));
}

void SetupPlace::look()
{
    QString note;
    m_usable = false;
    if (m_form->folder->text().trimmed().isEmpty() || !QDir::isAbsolutePath(folder())) {
        note = tr("Type where the folder must come, beginning with /.");
    } else if (const Result<void> free = checkNewPlace(folder()); !free) {
        note = sentenceOf(free.error());
    } else {
        m_usable = true;
        if (const auto service = syncServiceOf(folder()))
            note = tr("Take care: %1 copies this folder to other computers. That can damage the register. "
                      "A folder outside it is safer.").arg(*service);
    }
    m_form->folderNote->setText(note);
    m_form->folder->setAccessibleDescription(note);
    Q_EMIT answeredChanged();
}

void SetupPlace::choose()
{
    chooseFolder(this, tr("Where the register must lie"), QFileInfo(folder()).path(), [this](const QString &chosen) {
        setFolder(QDir(chosen).filePath(folderNameOf(m_name)));
    });
}

} // namespace balie
