// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/categoriesfield.h"

#include "core/wording/disclosurewords.h"
#include "ui/support/checkline.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

CategoriesField::CategoriesField(QWidget *parent) : QWidget(parent)
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    lines->addLayout(boxes(false));
    lines->addWidget(new PlainLabel(tr("Special data: only with a ground and a second person"), TextRole::Caption, this));
    lines->addLayout(boxes(true));
    auto *arrows = new QButtonGroup(this);
    arrows->setExclusive(false);
    for (const auto &[category, box] : m_boxes)
        arrows->addButton(box);
    std::stable_sort(m_boxes.begin(), m_boxes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    setFocusProxy(m_boxes.front().second);
    setFocusPolicy(Qt::StrongFocus); // without one of its own the key of a label leads nowhere
}

QLayout *CategoriesField::boxes(bool special)
{
    auto *row = new FoldingRow;
    row->setSpacing(metrics::related);
    for (const DataCategory category : allValues<DataCategory>()) {
        if (isSpecial(category) != special)
            continue;
        auto *box = new CheckLine(wordOf(category), this);
        box->setObjectName(QStringLiteral("category_") + toWord(category));
        row->addWidget(box);
        m_boxes.emplace_back(category, box);
        connect(box, &QCheckBox::toggled, this, &CategoriesField::categoriesChanged);
    }
    return row;
}

std::vector<DataCategory> CategoriesField::categories() const
{
    std::vector<DataCategory> chosen;
    for (const auto &[category, box] : m_boxes) {
        if (box->isChecked())
            chosen.push_back(category);
    }
    return chosen;
}

void CategoriesField::setCategories(const std::vector<DataCategory> &categories)
{
    for (const auto &[category, box] : m_boxes)
        box->setChecked(std::find(categories.begin(), categories.end(), category) != categories.end());
}

} // namespace balie
