// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report/reportfigures.h"

#include <QWidget>

class QTableWidget;

namespace balie {

class PlainLabel;

// All numbers of a report, line by line, with those of the period before; and the cases that took longest, by their
// number alone.
class ReportNumbersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportNumbersPanel(QWidget *parent = nullptr);

    void showFigures(const ReportFigures &figures);
    void focusFirst();

Q_SIGNALS:
    // A case of those that took longest was opened.
    void caseWanted(const QString &reference);

private:
    void build();
    void buildSlowest();
    void showSlowest(const ReportFigures &figures);

    QTableWidget *m_table = nullptr;
    PlainLabel *m_slowestTitle = nullptr;
    QTableWidget *m_slowest = nullptr;
};

} // namespace balie
