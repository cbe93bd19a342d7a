// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tablelook.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace balie {

class PlainLabel;

// The second step: which column of the file is which field. What the headings suggest is filled in; a BSN cannot be chosen.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void show(const TableLook &look);
    void setKept(const QStringList &names);
    // One that was kept takes the place of what is chosen.
    void use(const ColumnMapping &mapping);

    ColumnMapping mapping() const;
    // The name to keep it under, empty where it need not be.
    QString nameToKeep() const;
    QString sheet() const;
    // The first field that is needed and has no column.
    QComboBox *firstMissing() const;
    void focusFirst();

Q_SIGNALS:
    void keptWanted(const QString &name);
    void sheetWanted(const QString &sheet);

private:
    struct Field
    {
        QString word;
        bool isNeeded;
        QComboBox *column;
    };

    void addFields();
    void showLeftOut();

    TableLook m_look;
    QGridLayout *m_grid;
    PlainLabel *m_leftOut;
    QComboBox *m_sheet;
    QComboBox *m_kept;
    QLineEdit *m_name;
    std::vector<Field> m_fields;
};

} // namespace balie
