// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/disclosurerows.h"
#include "core/overview/recipientrows.h"
#include "core/workspace/workspace.h"
#include "ui/support/icons.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace balie {

class ChipLabel;
class PlainLabel;

// The chosen disclosure with everything that is known of it, and what can be done with it.
class DisclosurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DisclosurePanel(const Workspace &workspace, QWidget *parent = nullptr);

    void showDisclosure(const DisclosureDetail &detail, const Recipient *recipient, QDate today);
    void showNothing();
    // The acts, in the menu of a row.
    void offerIn(QTableView &table) const;

Q_SIGNALS:
    void correctWanted();
    void strikeOutWanted();
    void tellWanted();
    void anotherWanted();
    void everythingWanted();
    void personWanted();

private:
    void build();
    void buildActs();
    void addLine(const QString &caption, const char *name);
    void say(const char *name, const QString &text);
    QPushButton *addAct(IconName name, const QString &text, const char *objectName, void (DisclosurePanel::*wanted)());
    void showSigns(const DisclosureDetail &detail);
    void showActs(const DisclosureRow &row, QDate today);

    bool m_mayDisclose;
    bool m_mayManage;
    PlainLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_lines = nullptr;
    PlainLabel *m_kind = nullptr;
    PlainLabel *m_recipient = nullptr;
    QVBoxLayout *m_signs = nullptr;
    QHash<QString, QList<QWidget *>> m_parts; // caption and text by the name of the text
    QPushButton *m_correct = nullptr;
    QPushButton *m_strikeOut = nullptr;
    QPushButton *m_tell = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_everything = nullptr;
    QPushButton *m_person = nullptr;
};

} // namespace balie
