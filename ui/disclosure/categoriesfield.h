// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure/datacategory.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace balie {

class CheckLine;

// Which kinds of data: a box each, those of Art. 9 and 10 apart. The arrow keys go from box to box.
class CategoriesField : public QWidget
{
    Q_OBJECT

public:
    explicit CategoriesField(QWidget *parent = nullptr);

    std::vector<DataCategory> categories() const;
    void setCategories(const std::vector<DataCategory> &categories);

Q_SIGNALS:
    void categoriesChanged();

private:
    QLayout *boxes(bool special);

    std::vector<std::pair<DataCategory, CheckLine *>> m_boxes; // in the order of the kinds
};

} // namespace balie
