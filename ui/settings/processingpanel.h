// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/processingrows.h"
#include "ui/models/shortlistmodel.h"
#include "ui/settings/settingspanel.h"

namespace balie {

// What the organisations do with data (Art. 30): kept once, told in every answer that it concerns.
class ProcessingPanel : public SettingsPanel
{
    Q_OBJECT

public:
    ProcessingPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);

    void refresh() override;

private:
    void open(const std::optional<Processing> &known);
    void change();

    ShortListModel<ProcessingRow> *m_model;
    QTableView *m_table = nullptr;
    PlainLabel *m_none = nullptr;
};

} // namespace balie
