// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/organisationrows.h"
#include "core/domain/organisation/letterstyle.h"
#include "core/workspace/workspace.h"
#include "ui/settings/formdialog.h"

class QPushButton;

namespace balie {

class PlainLabel;
class TextBox;

// The house style of an organisation: its logo, who sends, and what stands at the foot. A page shows what it gives.
class LetterStyleDialog : public FormDialog
{
    Q_OBJECT

public:
    LetterStyleDialog(Workspace &workspace, QDate today, const OrganisationRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void build();
    void read();
    void chooseLogo();
    void showLogo();
    void preview();
    void confirm();
    Result<LetterStyle> typed() const;

    Workspace &m_workspace;
    QDate m_today;
    OrganisationRow m_row;
    QByteArray m_logo;
    PlainLabel *m_picture = nullptr;
    QPushButton *m_remove = nullptr;
    TextBox *m_sender = nullptr;
    TextBox *m_footer = nullptr;
};

} // namespace balie
