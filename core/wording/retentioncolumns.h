// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace balie {

// The columns of a list of what is kept, on the screen, in a file and on paper.
enum class RetentionColumn { Whom, Category, System, Trigger, Until, State, Organisation };

inline constexpr std::array retentionColumns{RetentionColumn::Whom,  RetentionColumn::Category, RetentionColumn::System,      RetentionColumn::Trigger,
                                             RetentionColumn::Until, RetentionColumn::State,    RetentionColumn::Organisation};

inline bool isDayColumn(RetentionColumn column)
{
    return column == RetentionColumn::Trigger || column == RetentionColumn::Until;
}

QString headOf(RetentionColumn column);
// Of all of them, in their order.
QStringList retentionHeads();
// Of a list for other systems: with the word that these have for its state.
QStringList exportedRetentionHeads();

} // namespace balie
