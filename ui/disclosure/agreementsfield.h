// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/agreement.h"
#include "ui/models/shortlistmodel.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace balie {

class DateField;
class PlainLabel;

// The agreements with a recipient: a small table, and a line under it in which a further one is filled in.
class AgreementsField : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementsField(QWidget *parent = nullptr);

    void setToday(QDate today);
    void setAgreements(const std::vector<Agreement> &agreements);
    const std::vector<Agreement> &agreements() const { return m_model->rows(); }
    // Something was filled in that was not added; it is added now where it can be. False where it cannot.
    bool takeTyped();

private:
    void build();
    QLayout *buildLine();
    QLayout *named(const QString &caption, QWidget *field) const;
    bool add();
    void remove();
    void fill(std::vector<Agreement> agreements);

    ShortListModel<Agreement> *m_model;
    QTableView *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_kind = nullptr;
    DateField *m_signed = nullptr;
    DateField *m_until = nullptr;
    QLineEdit *m_copy = nullptr;
    PlainLabel *m_mistake = nullptr;
};

} // namespace balie
