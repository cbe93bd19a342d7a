// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/retentionrows.h"
#include "ui/support/icons.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace balie {

class ChipLabel;
class PlainLabel;

// The chosen item beside the list: where it stands, why, and on whose word that rests.
class ItemPanel : public QWidget
{
    Q_OBJECT

public:
    // mayManage: whether the acts are offered to whoever looks.
    explicit ItemPanel(bool mayManage, QWidget *parent = nullptr);

    void showItem(const RetentionDetail &detail, QDate today);
    void showNothing();
    // The same acts in the menu of the row.
    void offerIn(QTableView &table) const;

Q_SIGNALS:
    void changeWanted();
    void triggerWanted();
    void holdWanted();
    void removeWanted();
    void liftWanted(const balie::PlacedHold &placed);
    void caseWanted();
    void personWanted();

private:
    void buildActs();
    QPushButton *addAct(IconName name, const QString &text, const char *objectName, void (ItemPanel::*wanted)());
    void showHolds(const RetentionItem &item, const std::vector<PlacedHold> &holds);
    PlainLabel *addLine(const QString &caption, const char *name);

    PlainLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_lines = nullptr;
    PlainLabel *m_category = nullptr;
    PlainLabel *m_whom = nullptr;
    ChipLabel *m_chip = nullptr;
    PlainLabel *m_until = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_grounds = nullptr;
    PlainLabel *m_begins = nullptr;
    PlainLabel *m_where = nullptr;
    QVBoxLayout *m_holds = nullptr; // a button for each that stands
    QPushButton *m_case = nullptr;
    QPushButton *m_person = nullptr;
    std::vector<QPushButton *> m_acts; // of what still stands
    bool m_mayManage;
};

} // namespace balie
