// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/disclosure/disclosurecharts.h"

#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;

namespace balie {

// How much went out in the last twelve months: by month, to whom, for what, on which basis. A bar leads to its rows.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    FiguresPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setOrganisation(std::optional<OrganisationId> organisation);
    void focusFirst();

Q_SIGNALS:
    void figuresRead(const balie::DisclosureFigures &figures);
    void filterWanted(const balie::DisclosureFilter &filter);
    void failed(const balie::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showFigures(const DisclosureFigures &figures);
    void openBar(const DisclosureChart &chart, int bar);

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<OrganisationId> m_organisation;
    std::vector<QBoxLayout *> m_rows; // of two charts beside each other, or below where it is narrow
    FigureChart *m_months = nullptr;
    FigureChart *m_recipients = nullptr;
    FigureChart *m_purposes = nullptr;
    FigureChart *m_kinds = nullptr;
    FigureChart *m_bases = nullptr;
    DisclosureChart m_byMonth;
    DisclosureChart m_byRecipient;
    DisclosureChart m_byPurpose;
    DisclosureChart m_byKind;
    DisclosureChart m_byBasis;
};

} // namespace balie
