// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupplace.h"

#include "ui/support/filechooser.h"
#include "ui/support/metrics.h"

#include "ui_setupplace.h"

#include <QDir>

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
    m_form->folderHelp->setRole(TextRole::Caption);
    m_form->place->setLabel(*m_form->folderLabel);
    metrics::layOutFields(m_form->column);
    setFocusProxy(m_form->place->edit());
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
    m_form->place->setName(folderNameOf(organisationName));
    setFolder(QDir(documentsFolder()).filePath(folderNameOf(organisationName)));
}

void SetupPlace::setFolder(const QString &folder)
{
    m_form->place->setFolder(folder);
}

QString SetupPlace::folder() const
{
    return m_form->place->folder();
}

std::optional<MissingAnswer> SetupPlace::missing() const
{
    if (m_form->place->isUsable())
        return {};
    return MissingAnswer{m_form->place->note(), m_form->place->edit()};
}

} // namespace balie
