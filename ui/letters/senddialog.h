// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/letterrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/dialogframe.h"

class QComboBox;

namespace balie {

class DateField;

// A final letter went out: on which day, and how. What that proves is recorded with it.
class SendDialog : public DialogFrame
{
    Q_OBJECT

public:
    SendDialog(Workspace &workspace, const OpenLetter &open, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    // What the register made of it, in words.
    void sent(const QString &words);
    // The case says something else by now.
    void outdated(const QString &words);

private:
    void proposeWay();
    void send();

    Workspace &m_workspace;
    CaseLetter m_letter;
    DateField *m_day = nullptr;
    QComboBox *m_way = nullptr;
    bool m_isChosen = false; // the way
};

} // namespace balie
