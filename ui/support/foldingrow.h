// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace balie {

// Things beside each other for as long as they fit as wide as they wish to be, and on further lines where
// they do not: in large letters or a narrow window two columns become one. Room that is left over goes to
// those with a stretch, or to those that like to grow, or to columns of fields; a line of buttons ends where
// its words end.
class FoldingRow : public QLayout
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);
    ~FoldingRow() override;

    void addWidget(QWidget *widget, int stretch = 0);
    void addLayout(QLayout *layout, int stretch = 0);
    void setStretch(int index, int stretch);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item
    {
        QLayoutItem *item;
        int stretch = 0;
    };
    struct Line
    {
        std::vector<const Item *> items;
        std::vector<int> widths;
        int height = 0;
        bool grows = false; // something in it likes to be higher
    };

    std::vector<Line> linesAt(int width) const;
    void widen(Line &line, int width) const;

    std::vector<Item> m_items;
};

} // namespace balie
