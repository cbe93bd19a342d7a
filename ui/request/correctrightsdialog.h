// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/actdialog.h"

class QCheckBox;

namespace balie {

class TextBox;

// The rights of a case were read wrongly at first; the list chosen here holds from now on.
class CorrectRightsDialog : public ActDialog
{
    Q_OBJECT

public:
    CorrectRightsDialog(Workspace &workspace, const CaseView &view, QWidget *parent = nullptr);

protected:
    Result<Happening> happening() const override;
    QWidget *wrongField(const Error &error) const override;

private:
    std::vector<std::pair<QCheckBox *, Right>> m_rights;
    TextBox *m_reason = nullptr;
};

} // namespace balie
