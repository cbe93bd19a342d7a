// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QLineEdit>
#include <QMap>

class QTableView;

namespace balie {

// The head of a table with a field to filter by under each column. A click sorts, Shift and a click
// adds a further sort key; which keys hold stands in the heads themselves (see RequestListModel). The
// fields lie over the head but beside the table in the tree of widgets: a screen reader finds no widgets
// inside a table.
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    // The table has its place in its parent already.
    explicit FilterHeader(QTableView *table);

    struct Field
    {
        QString name; // for accessibility: "Filter Person"
        QString word; // for the object name
        QString help; // what can be typed
    };
    // One a section.
    void setFields(const QList<Field> &fields);
    QLineEdit *field(int section) const;
    void setTyped(int section, const QString &text);
    QString typed(int section) const;
    void clearAll();
    // The words of the mistake; none: what stands there can be read.
    void markMistake(int section, const QString &mistake);

    QSize sizeHint() const override;

Q_SIGNALS:
    void filtersTyped();
    void sortWanted(int section, bool further);
    // Down or Enter in a field: to the rows.
    void rowsWanted();

protected:
    void updateGeometries() override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFields();

    QWidget *m_row; // over the lower part of the head
    QList<QLineEdit *> m_fields;
};

} // namespace balie
