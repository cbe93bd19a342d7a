// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/partpage.h"

#include "ui/settings/partform.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/sharedcolumns.h"
#include "ui/support/tables.h"

#include <QAbstractTableModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

static constexpr int usualLetters = 60; // of a quoted reason

// The records of a part, with the fields by which people know them.
class PartModel : public QAbstractTableModel
{
public:
    PartModel(const StatementPart &part, QObject *parent) : QAbstractTableModel(parent), m_part(part)
    {
        for (std::size_t i = 0; i < part.faces().size(); ++i) {
            if (part.faces()[i].inTable == InTable::Yes)
                m_fields.push_back(static_cast<int>(i));
        }
    }

    void reload()
    {
        beginResetModel();
        endResetModel();
    }
    void follow(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_part.count(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_fields.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole || !index.isValid())
            return {};
        return m_part.shown(index.row(), m_fields[std::size_t(index.column())]).simplified();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_part.faces()[std::size_t(m_fields[std::size_t(section)])].label.section(QStringLiteral(" ("), 0, 0);
    }

private:
    const StatementPart &m_part;
    std::vector<int> m_fields;
};

PartPage::PartPage(StatementPart &part, AccessKeys keys, QWidget *parent)
    : QWidget(parent), m_part(part), m_remarks(new PlainLabel(QString(), TextRole::Caption, this))
{
    setObjectName(part.key());
    auto *whole = new QVBoxLayout(this);
    metrics::layOutInside(whole);
    whole->addWidget(new PlainLabel(part.title(), TextRole::GroupTitle, this));
    if (part.shape() != PartShape::Form) {
        m_table = addTable();
        whole->addWidget(m_table, 1);
    }
    if (part.shape() == PartShape::List)
        addButtons(keys);
    m_form = new PartForm(part.key(), part.faces(), std::move(keys), this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    whole->addWidget(scroll, 1);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    whole->addWidget(m_remarks);
    setFocusProxy(m_table ? static_cast<QWidget *>(m_table) : m_form);
    connect(m_form, &PartForm::written, this, &PartPage::write);
    reload();
}

QTableView *PartPage::addTable()
{
    m_model = new PartModel(m_part, this);
    auto *table = new QTableView(this);
    table->setObjectName(m_part.key() + QStringLiteral("_table"));
    table->setAccessibleName(m_part.title());
    table->setModel(m_model);
    dressTable(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    const ColumnNeed need{.natural = qreal(columnFor(*table, usualLetters))};
    (new SharedColumns(table))->setNeeds(std::vector(static_cast<std::size_t>(m_model->columnCount()), need));
    table->setMinimumHeight(4 * metrics::denseRow(fontMetrics()));
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartPage::showRecord);
    return table;
}

void PartPage::addButtons(AccessKeys &keys)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::related);
    auto *addLine = new QPushButton(tr("&New line"), this);
    m_remove = new QPushButton(tr("&Remove line"), this);
    addLine->setObjectName(m_part.key() + QStringLiteral("_add"));
    m_remove->setObjectName(m_part.key() + QStringLiteral("_remove"));
    for (QPushButton *button : {addLine, m_remove}) {
        RowMenu::of(*m_table).offer(button);
        button->setAutoDefault(false);
        line->addWidget(button);
        keys.take(button->text());
    }
    line->addStretch(1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(addLine, &QPushButton::clicked, this, &PartPage::add);
    connect(m_remove, &QPushButton::clicked, this, &PartPage::remove);
}

int PartPage::row() const
{
    return m_table ? m_table->currentIndex().row() : 0;
}

void PartPage::reload()
{
    if (m_table) {
        const int before = std::max(0, row());
        m_model->reload();
        m_table->selectRow(std::min(before, m_part.count() - 1));
    }
    showRecord();
}

void PartPage::showRecord()
{
    const int chosen = row();
    const bool any = chosen >= 0 && chosen < m_part.count();
    m_form->setEnabled(any);
    if (m_remove)
        m_remove->setEnabled(any);
    m_form->sayNothing();
    for (int field = 0; field < static_cast<int>(m_part.faces().size()); ++field)
        m_form->setText(field, any ? m_part.text(chosen, field) : QString());
}

void PartPage::write(int field, const QString &text)
{
    m_form->sayNothing();
    m_part.write(row(), field, text);
    if (m_model)
        m_model->follow(row());
    Q_EMIT changed();
}

void PartPage::add()
{
    m_part.add();
    m_model->reload();
    m_table->selectRow(m_part.count() - 1);
    showRecord();
    m_form->setFocus();
    Q_EMIT changed();
}

void PartPage::remove()
{
    const int gone = row();
    if (gone < 0)
        return;
    m_part.remove(gone);
    m_model->reload();
    m_table->selectRow(std::min(gone, m_part.count() - 1));
    showRecord();
    m_table->setFocus();
    Q_EMIT changed();
}

bool PartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_part.shape() == PartShape::List) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Insert)
            add();
        else if (key == Qt::Key_Delete)
            remove();
        else
            return false;
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartPage::setRemarks(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences)
        lines.append(QStringLiteral("⚠ ") + sentence);
    m_remarks->setText(lines.join(QLatin1Char('\n')));
    m_remarks->setVisible(!lines.isEmpty());
}

void PartPage::say(int chosen, const QString &fieldKey, const QString &mistake)
{
    if (m_table && chosen < m_part.count()) {
        m_table->selectRow(chosen);
        m_table->scrollTo(m_model->index(chosen, 0));
    }
    int field = 0;
    for (std::size_t i = 0; i < m_part.faces().size(); ++i) {
        if (m_part.faces()[i].key == fieldKey)
            field = static_cast<int>(i);
    }
    m_form->say(field, mistake);
}

} // namespace balie
