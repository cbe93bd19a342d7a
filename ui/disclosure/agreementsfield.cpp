// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/agreementsfield.h"

#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/errorwords.h"
#include "ui/support/datefield.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

static std::vector<Column<Agreement>> columns()
{
    return {
        {AgreementsField::tr("Kind"), [](const Agreement &row) { return wordOf(row.kind); }},
        {AgreementsField::tr("Signed"), [](const Agreement &row) { return numericDay(row.signedOn); }, ColumnKind::Day},
        {AgreementsField::tr("Until"), [](const Agreement &row) { return row.until ? numericDay(*row.until) : AgreementsField::tr("further notice"); }, ColumnKind::Day},
        {AgreementsField::tr("Where the copy is"), [](const Agreement &row) { return row.copy ? row.copy->toString() : QString(); }},
    };
}

AgreementsField::AgreementsField(QWidget *parent) : QWidget(parent), m_model(new ShortListModel<Agreement>(columns(), this))
{
    build();
    fill({});
}

void AgreementsField::build()
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutInside(lines);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("agreementsTable"));
    m_table->setAccessibleName(tr("Agreements"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new FittedColumns(m_table, {1, 2});
    lines->addWidget(m_table);
    m_remove = new QPushButton(icon(IconName::Remove), tr("Re&move this agreement"), this);
    m_remove->setObjectName(QStringLiteral("removeAgreement"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &AgreementsField::remove);
    lines->addWidget(m_remove, 0, Qt::AlignLeft);
    lines->addLayout(buildLine());
    m_mistake = new PlainLabel(QString(), this);
    m_mistake->setObjectName(QStringLiteral("agreementMistake"));
    m_mistake->setWordWrap(true);
    m_mistake->hide();
    lines->addWidget(m_mistake);
    setFocusProxy(m_kind);
    setFocusPolicy(Qt::StrongFocus); // without one of its own the key of a label leads nowhere
}

QLayout *AgreementsField::named(const QString &caption, QWidget *field) const
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(metrics::tight);
    pair->addWidget(new PlainLabel(caption, TextRole::Caption, field->parentWidget()));
    pair->addWidget(field);
    field->setAccessibleName(caption);
    return pair;
}

QLayout *AgreementsField::buildLine()
{
    auto *row = new FoldingRow;
    row->setSpacing(metrics::related);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("agreementKind"));
    for (const AgreementKind kind : allValues<AgreementKind>())
        m_kind->addItem(wordOf(kind), toWord(kind));
    m_signed = new DateField(this);
    m_signed->setObjectName(QStringLiteral("agreementSigned"));
    m_until = new DateField(this);
    m_until->setObjectName(QStringLiteral("agreementUntil"));
    m_copy = new QLineEdit(this);
    m_copy->setObjectName(QStringLiteral("agreementCopy"));
    m_copy->setMaxLength(ShortText::maxLength);
    row->addLayout(named(tr("Kind of agreement"), m_kind));
    row->addLayout(named(tr("Signed on"), m_signed));
    row->addLayout(named(tr("Until (empty: further notice)"), m_until));
    row->addLayout(named(tr("Where the copy is"), m_copy));
    auto *add = new QPushButton(icon(IconName::Add), tr("A&dd this agreement"), this);
    add->setObjectName(QStringLiteral("addAgreement"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &AgreementsField::add);
    row->addWidget(add);
    return row;
}

void AgreementsField::setToday(QDate today)
{
    m_signed->setToday(today);
    m_signed->setSide(DayLies::Before);
    m_until->setToday(today);
    m_until->setSide(DayLies::After);
}

void AgreementsField::setAgreements(const std::vector<Agreement> &agreements)
{
    fill(agreements);
}

// As high as what is in it: a form scrolls already.
void AgreementsField::fill(std::vector<Agreement> agreements)
{
    std::stable_sort(agreements.begin(), agreements.end(), [](const Agreement &a, const Agreement &b) { return a.signedOn < b.signedOn; });
    const bool some = !agreements.empty();
    const int rows = std::clamp(static_cast<int>(agreements.size()), 1, 4);
    m_model->setRows(std::move(agreements));
    m_table->setFixedHeight((rows + 1) * metrics::denseRow(fontMetrics()) + metrics::related);
    m_table->setVisible(some);
    m_remove->setVisible(some);
    if (some)
        m_table->selectRow(m_model->rowCount() - 1);
}

bool AgreementsField::takeTyped()
{
    return (m_signed->isEmpty() && m_copy->text().trimmed().isEmpty()) || add();
}

bool AgreementsField::add()
{
    const auto refuse = [this](const QString &words, QWidget *field) {
        m_mistake->setText(words);
        m_mistake->show();
        field->setFocus();
        return false;
    };
    if (!m_signed->day())
        return refuse(m_signed->hasMistake() ? m_signed->mistake() : tr("Fill in the day on which the agreement was signed."), m_signed);
    if (m_until->hasMistake())
        return refuse(m_until->mistake(), m_until);
    const Result<ShortText> copy = ShortText::from(m_copy->text());
    const Agreement made{AgreementId::create(Instant::fromMSecs(0)), fromWord<AgreementKind>(m_kind->currentData().toString()).value_or(AgreementKind::Processor), *m_signed->day(),
                         m_until->day(), copy ? std::optional(*copy) : std::nullopt};
    if (const Result<void> right = checkAgreement(made); !right)
        return refuse(sentenceOf(right.error()), m_until);
    m_mistake->hide();
    std::vector<Agreement> all = m_model->rows();
    all.push_back(made);
    fill(std::move(all));
    for (DateField *field : {m_signed, m_until})
        field->lineEdit()->clear();
    m_copy->clear();
    return true;
}

void AgreementsField::remove()
{
    const int row = m_table->currentIndex().row();
    if (!m_model->rowAt(row))
        return;
    std::vector<Agreement> all = m_model->rows();
    all.erase(all.begin() + row);
    fill(std::move(all));
}

} // namespace balie
