// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QLineEdit>
#include <QMap>

namespace balie {

// The head of a table with a field to filter by under each column. A click sorts, Shift and a click
// adds a further sort key; which keys hold stands in the heads themselves (see RequestListModel).
class FilterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    // One field a section; names are for accessibility ("Filter Person") and object names.
    void setFields(const QStringList &names, const QStringList &words);
    QLineEdit *field(int section) const;
    void setTyped(int section, const QString &text);
    QString typed(int section) const;
    void clearAll();
    void markMistake(int section, bool mistake);

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

    QList<QLineEdit *> m_fields;
};

} // namespace balie
