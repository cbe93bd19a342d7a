// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/compelleddemand.h"
#include "ui/support/missinganswer.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace balie {

namespace Ui {
class CompelledForm;
}

// What an authority demanded or asked for, under which article, what it got, and whether the person may hear of it.
class DemandPart : public QWidget
{
    Q_OBJECT

public:
    explicit DemandPart(QWidget *parent = nullptr);
    ~DemandPart() override;

    void setToday(QDate today);
    void setDemand(const CompelledDemand &demand);
    // What is required and not there, the first of it.
    std::optional<MissingAnswer> missing() const;
    // Errors: those of the texts.
    Result<CompelledDemand> demand() const;
    // The field that an error of the demand is about; null where it is about none of these.
    QWidget *fieldFor(const QString &word) const;

private:
    void showParts();

    std::unique_ptr<Ui::CompelledForm> m_ui;
};

} // namespace balie
