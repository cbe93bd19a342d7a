// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

#include <memory>

namespace balie {

namespace Ui {
class SetupPlace;
}

// Where the register lies. A folder on a network is refused, since locks and flushes do not hold
// there; a folder that a service keeps in step with other computers is warned about (threat T-17).
class SetupPlace : public SetupStep
{
    Q_OBJECT

public:
    explicit SetupPlace(QWidget *parent = nullptr);
    ~SetupPlace() override;

    QString title() const override;
    QString explanation() const override;
    bool isAnswered() const override { return m_usable; }

    // Proposes a folder with that name in the user's documents.
    void propose(const QString &organisationName);
    void setFolder(const QString &folder);
    QString folder() const;

private:
    void look();
    void choose();

    std::unique_ptr<Ui::SetupPlace> m_form;
    QString m_name;
    bool m_usable = false;
};

// A name for a folder: letters, digits, blanks and hyphens of the organisation's name.
QString folderNameOf(const QString &organisationName);

} // namespace balie
