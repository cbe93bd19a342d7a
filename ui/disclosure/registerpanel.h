// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/overview/organisationrows.h"
#include "core/overview/recipientrows.h"
#include "core/workspace/workspace.h"
#include "ui/disclosure/disclosuredialog.h"
#include "ui/disclosure/disclosurefilter.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace balie {

class DisclosurePanel;
class DisclosuresModel;
class EmptyHint;
class EmptyState;
class FilterChips;
class PersonField;

// Who got what about whom: the list with its filters, and beside it the chosen disclosure with what can be done with it.
class RegisterPanel : public QWidget
{
    Q_OBJECT

public:
    RegisterPanel(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void setOrganisations(const std::vector<OrganisationRow> &rows);
    // The organisation as well.
    void setFilter(const DisclosureFilter &filter);
    const DisclosureFilter &filter() const { return m_filter; }
    // With this disclosure chosen.
    void choose(const QString &disclosure);
    std::optional<DisclosureId> chosen() const;
    void focusList();
    void focusFilter();
    void record();

Q_SIGNALS:
    void failed(const balie::Error &error);
    void dialogMade(balie::KeepingDialog *dialog);
    // The first thing to do where nobody may get data yet.
    void recipientsWanted();
    void personWanted(const balie::PersonId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // In registerpanelbuild.cpp.
    void build();
    QWidget *buildList();
    QLayout *buildFilters(QWidget *list);
    QWidget *buildBeside();
    void connectParts();
    void connectActs();
    // In registerpanelfilters.cpp.
    void fillFilters();
    void fillPeriods();
    void showChips();

    void ask();
    void readRecipients();
    void readFilters();
    void readPersonName();
    void clear(const QString &filter);
    void showList();
    void showEmpty();
    void showChosen();
    void begin(DisclosureDialog::Start start);
    const Recipient *recipientOf(const Disclosure &disclosure) const;

    Workspace &m_workspace;
    const Clock &m_clock;
    DisclosuresModel *m_model;
    QStackedLayout *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_recipient = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_basis = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_notice = nullptr;
    QCheckBox *m_special = nullptr;
    PersonField *m_person = nullptr;
    FilterChips *m_chips = nullptr;
    QTableView *m_table = nullptr;
    EmptyHint *m_hint = nullptr;
    QSplitter *m_splitter = nullptr;
    DisclosurePanel *m_panel = nullptr;
    std::vector<Organisation> m_organisations;
    std::vector<RecipientRow> m_recipients; // of the organisation that is chosen
    bool m_recipientsRead = false;
    DisclosureFilter m_filter;
    std::optional<DisclosureDetail> m_detail; // of the chosen one, once it was read
    QString m_wanted; // the disclosure to choose once the rows are there
};

} // namespace balie
