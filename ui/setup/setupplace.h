// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

#include <memory>

namespace balie {

namespace Ui {
class SetupPlace;
}

// Where the register lies.
class SetupPlace : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupPlace(QWidget *parent = nullptr);
    ~SetupPlace() override;

    QString title() const override;
    QString explanation() const override;
    std::optional<MissingAnswer> missing() const override;

    // Proposes a folder with that name in the user's documents.
    void propose(const QString &organisationName);
    void setFolder(const QString &folder);
    QString folder() const;

private:
    std::unique_ptr<Ui::SetupPlace> m_form;
    QString m_name;
};

// A name for a folder: letters, digits, blanks and hyphens of the organisation's name.
QString folderNameOf(const QString &organisationName);

} // namespace balie
