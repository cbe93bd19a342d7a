// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/dossierfilesfield.h"

#include "core/wording/dossierwords.h"
#include "ui/support/metrics.h"
#include "ui/support/tables.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

enum Column { Name, Picture };

DossierFilesField::DossierFilesField(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 2, this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    m_table->setObjectName(QStringLiteral("dossierFiles"));
    m_table->setAccessibleName(tr("Attachments that come along"));
    m_table->setHorizontalHeaderLabels({tr("Attachments that come along"), tr("As a picture")});
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Picture, QHeaderView::ResizeToContents);
    lines->addWidget(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &DossierFilesField::take);
    hide();
}

bool DossierFilesField::comes(const Line &line) const
{
    const auto wish = m_wishes.find(line.file);
    return wish == m_wishes.end() || wish->second.comes;
}

bool DossierFilesField::isPicture(const Line &line) const
{
    const auto wish = m_wishes.find(line.file);
    return wish == m_wishes.end() ? m_allAsPictures : wish->second.asPicture.value_or(m_allAsPictures);
}

void DossierFilesField::setCases(const std::vector<DossierCase> &cases)
{
    constexpr int most = 5;
    const QSignalBlocker quiet(m_table);
    m_lines.clear();
    m_table->setRowCount(0);
    for (const DossierCase &one : cases) {
        for (const DossierFile &file : one.files) {
            if (file.file.removed || file.leftOut)
                continue;
            m_lines.push_back({file.file.id, file.mayHide() && file.canBeShown()});
            m_table->insertRow(m_table->rowCount());
            fillLine(m_table->rowCount() - 1, file, cases.size() > 1 ? one.request.reference() + QStringLiteral(" · ") : QString());
        }
    }
    const int line = metrics::denseRow(m_table->fontMetrics());
    m_table->setFixedHeight((std::min(m_table->rowCount(), most) + 1) * line + line / 2);
    setVisible(!m_lines.empty());
}

void DossierFilesField::fillLine(int row, const DossierFile &file, const QString &before)
{
    const Line &line = m_lines.at(static_cast<std::size_t>(row));
    const QString title = before + exhibitTitle(file);
    auto *name = new QTableWidgetItem(file.canBeShown() ? title : tr("%1 (in the list, without its pages)").arg(title));
    name->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    name->setCheckState(comes(line) ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, Name, name);
    auto *picture = new QTableWidgetItem;
    picture->setFlags(line.mayHide ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (line.mayHide) {
        picture->setCheckState(isPicture(line) ? Qt::Checked : Qt::Unchecked);
        picture->setData(Qt::AccessibleTextRole, tr("%1 as a picture").arg(name->text()));
    }
    m_table->setItem(row, Picture, picture);
}

void DossierFilesField::take(int row, int column)
{
    const Line &line = m_lines.at(static_cast<std::size_t>(row));
    const bool isChecked = m_table->item(row, column)->checkState() == Qt::Checked;
    AttachmentWish &wish = m_wishes.try_emplace(line.file, AttachmentWish{line.file}).first->second;
    if (column == Name)
        wish.comes = isChecked;
    else
        wish.asPicture = isChecked;
    Q_EMIT changed();
}

void DossierFilesField::setAllAsPictures(bool pictures)
{
    const QSignalBlocker quiet(m_table);
    m_allAsPictures = pictures;
    for (auto &[file, wish] : m_wishes)
        wish.asPicture.reset();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_lines.at(static_cast<std::size_t>(row)).mayHide)
            m_table->item(row, Picture)->setCheckState(pictures ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<AttachmentWish> DossierFilesField::wishes() const
{
    std::vector<AttachmentWish> wishes;
    for (const Line &line : m_lines) {
        AttachmentWish wish{line.file, comes(line), {}};
        if (line.mayHide && isPicture(line) != m_allAsPictures)
            wish.asPicture = !m_allAsPictures;
        if (!wish.comes || wish.asPicture)
            wishes.push_back(wish);
    }
    return wishes;
}

bool DossierFilesField::bringsAnyAsItIs() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) { return line.mayHide && comes(line) && !isPicture(line); });
}

} // namespace balie
