// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importcolumns.h"

#include "core/wording/importwords.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

PlainLabel *labelFor(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_leftOut(new PlainLabel(this)), m_sheet(new QComboBox(this)), m_kept(new QComboBox(this)), m_name(new QLineEdit(this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    auto *choices = new QGridLayout;
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_kept->setObjectName(QStringLiteral("keptMapping"));
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setWordWrap(true);
    m_name->setMaxLength(100);
    choices->addWidget(labelFor(tr("&Sheet"), m_sheet, this), 0, 0);
    choices->addWidget(m_sheet, 0, 1);
    choices->addWidget(labelFor(tr("&Kept before"), m_kept, this), 1, 0);
    choices->addWidget(m_kept, 1, 1);
    choices->setColumnStretch(1, 1);
    lines->addLayout(choices);
    lines->addLayout(m_grid);
    lines->addWidget(m_leftOut);
    auto *keeping = new QGridLayout;
    keeping->addWidget(labelFor(tr("Keep these columns under this na&me (optional)"), m_name, this), 0, 0);
    keeping->addWidget(m_name, 1, 0);
    lines->addLayout(keeping);
    lines->addStretch(1);
    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetWanted(m_sheet->currentText()); });
    connect(m_kept, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT keptWanted(m_kept->currentText());
    });
}

void ImportColumns::show(const TableLook &look)
{
    m_look = look;
    m_sheet->clear();
    m_sheet->addItems(look.sheets);
    for (QWidget *widget : {static_cast<QWidget *>(m_sheet), static_cast<QWidget *>(qobject_cast<QGridLayout *>(layout()->itemAt(0)->layout())->itemAtPosition(0, 0)->widget())})
        widget->setVisible(look.sheets.size() > 1);
    addFields();
    use(look.suggested);
}

void ImportColumns::setKept(const QStringList &names)
{
    m_kept->clear();
    m_kept->addItem(tr("As the headings suggest"));
    m_kept->addItems(names);
    m_kept->setVisible(!names.isEmpty());
    qobject_cast<QGridLayout *>(layout()->itemAt(0)->layout())->itemAtPosition(1, 0)->widget()->setVisible(!names.isEmpty());
}

void ImportColumns::addFields()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    m_grid->setColumnStretch(1, 1);
    for (const TableField &field : fieldsOf(m_look.suggested.kind)) {
        const QString word = QString::fromLatin1(field.word);
        auto *column = new QComboBox(this);
        column->setObjectName(QStringLiteral("field_") + word);
        column->addItem(tr("– not in the file –"), QString());
        for (const TableLook::Column &one : m_look.columns) {
            if (!one.isBsn && !one.heading.isEmpty())
                column->addItem(one.example.isEmpty() ? one.heading : tr("%1 – for example “%2”").arg(one.heading, one.example), one.heading);
        }
        const QString name = importFieldName(toWord(m_look.suggested.kind), word);
        const int line = static_cast<int>(m_fields.size());
        m_grid->addWidget(labelFor(field.isNeeded ? tr("%1 (required)").arg(name) : name, column, this), line, 0);
        m_grid->addWidget(column, line, 1);
        m_fields.push_back({word, field.isNeeded, column});
        connect(column, &QComboBox::currentIndexChanged, this, &ImportColumns::showLeftOut);
    }
}

void ImportColumns::use(const ColumnMapping &mapping)
{
    for (const Field &field : m_fields) {
        const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn &one) { return one.field == field.word; });
        const QString heading = found == mapping.columns.end() ? QString() : found->heading;
        field.column->setCurrentIndex(std::max(0, field.column->findData(heading)));
    }
    showLeftOut();
}

ColumnMapping ImportColumns::mapping() const
{
    ColumnMapping mapping{nameToKeep(), m_look.suggested.kind, {}};
    for (const Field &field : m_fields) {
        if (const QString heading = field.column->currentData().toString(); !heading.isEmpty())
            mapping.columns.push_back({field.word, heading});
    }
    return mapping;
}

QString ImportColumns::nameToKeep() const
{
    return m_name->text().simplified();
}

QString ImportColumns::sheet() const
{
    return m_sheet->currentText();
}

QComboBox *ImportColumns::firstMissing() const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [](const Field &one) { return one.isNeeded && one.column->currentIndex() == 0; });
    return found == m_fields.end() ? nullptr : found->column;
}

void ImportColumns::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front().column->setFocus();
}

void ImportColumns::showLeftOut()
{
    QStringList bsn;
    for (const TableLook::Column &column : m_look.columns) {
        if (column.isBsn)
            bsn.append(column.heading);
    }
    QStringList left = m_look.leftOut(mapping());
    for (const QString &heading : bsn)
        left.removeAll(heading);
    QStringList words;
    if (!bsn.isEmpty())
        words.append(tr("Not taken over, since it holds a BSN: %1.").arg(bsn.join(QStringLiteral(", "))));
    if (!left.isEmpty())
        words.append(tr("Not taken over: %1.").arg(left.join(QStringLiteral(", "))));
    m_leftOut->setText(words.join(u' '));
}

} // namespace balie
