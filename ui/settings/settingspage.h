// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/support/page.h"

class QTabWidget;

namespace balie {

class SettingsPanel;

// Beheer: organisations and their statements, holidays, users, backup, audit.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    QString place() const override;
    void returnTo(const QString &place) override;

private:
    void add(SettingsPanel *panel, const QString &word, const QString &title);
    SettingsPanel *panelAt(int tab) const;
    SettingsPanel *current() const;

    QTabWidget *m_tabs;
};

} // namespace balie
