// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/organisationsign.h"

#include <QLineEdit>

#include <vector>

namespace balie {

// The letters in front of an organisation's case numbers. A sign is proposed from the name, that none of the
// others has, and follows it until the user types another.
class SignEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SignEdit(QWidget *parent = nullptr);

    // taken: the signs of the other organisations in the register.
    void follow(const QLineEdit &name, std::vector<OrganisationSign> taken = {});
    // Errors: Empty, TooLong, NotASign.
    Result<OrganisationSign> sign() const { return OrganisationSign::from(text()); }

    // Typed by the user, and no longer what the name suggests.
    bool isOwn() const { return m_own; }

private:
    void propose(const QString &name);

    std::vector<OrganisationSign> m_taken;
    bool m_own = false;
};

} // namespace balie
