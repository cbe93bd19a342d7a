// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar/holidaytable.h"
#include "ui/models/shortlistmodel.h"
#include "ui/settings/settingspanel.h"

#include <memory>

namespace balie {

namespace Ui {
class HolidayForm;
}

// A day off of one year, as the panel lists it: those of the law, and those of a decree.
struct HolidayLine
{
    QDate day;
    QString name;
    QString source;
    bool decreed = false;
};

// The days on which no term ends, for the years around now. Fixed days are a rule; days of a decree
// are data with their source; a year without a decision is marked and said.
class HolidaysPanel : public SettingsPanel
{
    Q_OBJECT

public:
    HolidaysPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent = nullptr);
    ~HolidaysPanel() override;

    void refresh() override;

private:
    void showTable();
    void mended();
    void select(std::optional<QDate> day);
    void addDay();
    void removeDay();
    void keep(const HolidayTable &table);

    HolidayTable m_table;
    std::optional<QDate> m_added; // to be shown once the table has it
    ShortListModel<HolidayLine> *m_model;
    QTableView *m_view = nullptr;
    class PlainLabel *m_undecided = nullptr;
    std::unique_ptr<Ui::HolidayForm> m_ui;
};

} // namespace balie
