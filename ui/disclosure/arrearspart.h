// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/arrearsreport.h"
#include "ui/support/missinganswer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace balie {

namespace Ui {
class ArrearsForm;
}

// The four steps before the municipality hears of arrears, each with its day, and what the tenant said.
class ArrearsPart : public QWidget
{
    Q_OBJECT

public:
    explicit ArrearsPart(QWidget *parent = nullptr);
    ~ArrearsPart() override;

    void setToday(QDate today);
    void setReport(const ArrearsReport &report);
    // A step without its day, the first of them.
    std::optional<MissingAnswer> missing() const;
    ArrearsReport report() const;
    // Of the step that checkArrears() names; the first one for a word that is none.
    QWidget *fieldFor(const QString &step) const;

private:
    std::unique_ptr<Ui::ArrearsForm> m_ui;
};

} // namespace balie
