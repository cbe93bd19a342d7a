// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importoutcome.h"

#include "core/wording/importwords.h"
#include "ui/import/refusedmodel.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

static QString number(qint64 count)
{
    return QLocale().toString(count);
}

static bool hasNews(const ImportPreview &preview)
{
    return preview.added() + preview.changed() > 0;
}

QString ImportOutcome::withoutNews(const ImportPreview &preview)
{
    return preview.refused > 0 ? tr("Nothing of it can be taken over as it is. Mend the lines below in the file, and read it again.")
                               : tr("There is nothing in it that the register does not have already.");
}

ImportOutcome::ImportOutcome(QWidget *parent)
    : QWidget(parent), m_counts(new PlainLabel(this)), m_reading(new PlainLabel(this)), m_caption(new PlainLabel(QString(), TextRole::GroupTitle, this)),
      m_model(new RefusedModel(this)), m_table(new QTableView(this)), m_leaveOut(new QCheckBox(this)),
      m_save(new QPushButton(icon(IconName::Export), tr("&Save this list…"), this))
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setFocusPolicy(Qt::StrongFocus);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_save->setObjectName(QStringLiteral("saveRefused"));
    m_table->setObjectName(QStringLiteral("refusedTable"));
    m_table->setAccessibleName(tr("Lines that do not come in"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setMinimumHeight(6 * metrics::denseRow(fontMetrics()));
    new FittedColumns(m_table, {1});
    for (PlainLabel *label : {m_counts, m_reading})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_counts, m_reading, m_caption, m_table})
        lines->addWidget(part, part == m_table ? 1 : 0);
    lines->addWidget(m_save, 0, Qt::AlignLeft);
    lines->addWidget(m_leaveOut);
    connect(m_save, &QPushButton::clicked, this, &ImportOutcome::saveWanted);
}

void ImportOutcome::show(const StagedImport &staged, const ImportPreview &preview, std::vector<RefusedLine> lines)
{
    m_preview = preview;
    showCounts(preview);
    showReading(staged.reading, preview);
    const qint64 all = preview.refused + preview.passedOver;
    m_caption->setText(static_cast<qint64>(lines.size()) < all ? tr("The first %1 of %2 lines that do not come in").arg(number(static_cast<qint64>(lines.size())), number(all))
                                                                 : tr("%Ln line(s) that do not come in", nullptr, static_cast<int>(all)));
    m_model->setLines(std::move(lines));
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_table, m_save})
        part->setVisible(all > 0);
    m_leaveOut->setText(tr("&Leave out the %Ln line(s) that cannot be taken", nullptr, static_cast<int>(preview.refused)));
    m_leaveOut->setVisible(preview.refused > 0 && hasNews(preview));
    m_leaveOut->setChecked(false);
    m_counts->setFocus();
}

void ImportOutcome::showCounts(const ImportPreview &preview)
{
    QStringList lines;
    const auto say = [&](const QString &of, const StagedThings::Counts &counts) {
        if (counts != StagedThings::Counts())
            lines.append(tr("%1: %2 new, %3 changed, %4 the same").arg(of, number(counts.added), number(counts.changed), number(counts.unchanged)));
    };
    say(tr("Persons"), preview.persons);
    say(tr("What is kept"), preview.items);
    say(tr("Holds"), preview.holds);
    say(tr("Recipients"), preview.recipients);
    say(tr("Disclosures"), preview.disclosures);
    if (!hasNews(preview))
        lines.append(withoutNews(preview));
    m_counts->setText(lines.join(u'\n'));
}

void ImportOutcome::showReading(const ImportReading &reading, const ImportPreview &preview)
{
    QStringList lines;
    for (const auto &[heading, count] : reading.bsn)
        lines.append(tr("%1: %2 × there, not taken over").arg(heading, number(count)));
    if (reading.formulas > 0)
        lines.append(tr("Of %Ln formula(s) the value was taken that the file has.", nullptr, static_cast<int>(reading.formulas)));
    for (const ImportRemark &remark : reading.remarks)
        lines.append(tr("%1 × %2").arg(number(remark.count), importReason(remark.problem)));
    if (preview.destroyed > 0 && preview.items.added > 0)
        lines.append(destroyedBefore(preview.destroyed));
    if (preview.withoutPromiseDay > 0)
        lines.append(withoutPromiseDay(preview.withoutPromiseDay));
    m_reading->setText(lines.join(u'\n'));
    m_reading->setVisible(!lines.isEmpty());
}

RefusedLines ImportOutcome::refused() const
{
    return m_leaveOut->isVisibleTo(this) && m_leaveOut->isChecked() ? RefusedLines::LeaveOut : RefusedLines::Stop;
}

QString ImportOutcome::hindrance() const
{
    if (!hasNews(m_preview))
        return withoutNews(m_preview);
    return m_preview.refused == 0 || refused() == RefusedLines::LeaveOut ? QString()
                                                                       : tr("Nothing can be taken over yet: mend the lines that cannot be taken, or leave them out.");
}

} // namespace balie
